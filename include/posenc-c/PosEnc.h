/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
#ifndef POSENC_C_POSENC_H
#define POSENC_C_POSENC_H

#include <stddef.h>

/* C interface of the compiler: text or bytecode of a module in, bytes out. It
 * needs no MLIR header and no C++ runtime of the caller's; every call is thread
 * safe as long as two threads do not share one compilation. */

#ifdef __cplusplus
extern "C" {
#endif

/* One finished run of the compiler: output, report and diagnostics. */
typedef struct PosEncCompilation PosEncCompilation;

/* Compiles `source` (`size` bytes of MLIR text or bytecode). `name` stands in
 * the locations of diagnostics. `options` is a JSON object whose keys are the
 * long flags of posenc-compile without the dashes, or null for the defaults,
 * which are named first:
 *
 * - target: "host", the LLVM name of an x86-64 CPU: "x86-64-v3", "znver5", or
 *   that of an NVIDIA GPU: "sm_80", "sm_90a";
 *
 * - emit: "mlir", "llvm", "obj", "shared", and for a GPU "ptx", "cubin",
 *   "bitcode";
 *
 * - road: "fused", "plain";
 *
 * - stage (with emit "mlir"): "llvm", "raised", "optimised", "loops";
 *
 * - threads: true, false;
 *
 * - kernels (for a GPU, with emit "obj" or "shared"): "ptx", "cubin",
 *   "simulator";
 *
 * - window-epsilon: 0, or 2^-64 to below 1: the part of a row's weight that
 *   windows may drop;
 *
 * - score-bound: 0 to 300: the largest size of a score, for windows;
 *
 * - own-key: false, true: every query has a key at its own position, for
 *   windows;
 *
 * - score-norms: false, true: norms of the run's queries and keys bound scores
 *   that nothing else bounds, for windows;
 *
 * - receptive-field: "0.1,0.01": 2^-64 to below 1: the parts of a row's weight
 *   that may lie beyond the receptive fields in the report;
 * - certificate (for a CPU): 0, or 2^-64 to below 1: the part of a row's
 *   weight that a bound of the run may drop;
 *
 * - allow-tf32 (for a GPU): false, true: f32 may be multiplied rounded to 11
 *   bits;
 *
 * - allow-approximate-tanh (for a GPU): false, true: the tanh of a softcap may
 *   have a relative error of 2^-11;
 *
 * - verify-raising: "probe", "none": whether rows of what is raised are
 *   evaluated before and after;
 *
 * - finite-masks: "exact", "hide": whether finite numbers in place of logits or
 *   added to them are masks where that changes nothing, or all up to -1000;
 *
 * - assemble (for a GPU): false, true: the report says what ptxas, where there
 *   is one, makes of kernels.
 *
 * Never returns null; the result is the caller's to destroy. */
PosEncCompilation *posencCompile(const char *source, size_t size,
                                 const char *name, const char *options);

/* 0: compiled. 1: the input is wrong. 2: the options are wrong. */
int posencExitCode(const PosEncCompilation *compilation);

/* The bytes of the output (text, object or shared library); empty on failure.
 * The pointer lives as long as the compilation. */
const char *posencOutput(const PosEncCompilation *compilation, size_t *size);

/* The report as JSON text: attentions found, attentions missed and why, and the
 * signature of every public function. */
const char *posencReport(const PosEncCompilation *compilation);

/* What a host program does with kernels of a GPU, as JSON (docs/Manifest.md);
 * empty without kernels. */
const char *posencManifest(const PosEncCompilation *compilation);

/* Diagnostics and remarks as text, one per line, each with its location. */
const char *posencDiagnostics(const PosEncCompilation *compilation);

void posencDestroy(PosEncCompilation *compilation);

/* "major.minor.patch" of the library. */
const char *posencVersion(void);

/* "posenc 0.1.0, LLVM 22.1.8": that, and which LLVM it was built with. */
const char *posencVersionText(void);

#ifdef __cplusplus
}
#endif

#endif /* POSENC_C_POSENC_H */
