# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arrays that encodings take as operands, as their papers build them: a module per encoding."""
