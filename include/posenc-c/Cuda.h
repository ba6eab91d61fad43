// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_C_CUDA_H
#define POSENC_C_CUDA_H

/* libPosEncCuda: upstream's GPU runtime (mgpu*) on the CUDA driver API, which
 * is loaded when it is first needed. The environment variable
 * POSENC_CUDA_DRIVER names another library than libcuda.so.1. A process that
 * compiled programs are loaded into loads this library before. */

#ifdef __cplusplus
extern "C" {
#endif

/* What went wrong first since the last call of this function, or null. The text
 * lives until the next call. It was printed on stderr as well. */
const char *posencCudaTakeError(void);

/* The stream, a CUstream, on which calls of this thread launch from now on;
 * they then return before it has finished. Null: each call has a stream of its
 * own and waits for it. While the stream is captured into a graph, programs
 * that copy by TMA (sm_90a) run on arrays of an earlier call only; results are
 * memory of the graph. */
void posencCudaUseStream(void *stream);

#ifdef __cplusplus
}
#endif

#endif /* POSENC_C_CUDA_H */
