// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_C_SIMULATOR_H
#define POSENC_C_SIMULATOR_H

/* libPosEncSimulator: a simulated driver behind the mgpu* functions of
 * upstream's GPU runtime, and what it has seen. The environment variable
 * POSENC_SIM gives options at load. */

#ifdef __cplusplus
#include <cstddef>
extern "C" {
#else
#include <stddef.h>
#endif

/* "async=lazy,order=reverse,seed=3,check=false,tags=false,reports=4,print=true";
 * what is not named keeps its value; `print` is a report as text to stderr when
 * the process ends. Null, or an error message that lives until the
 * next call. */
const char *posencSimConfigure(const char *options);

/* JSON, {"hazards": {KIND: {"count": N, "messages": [TEXT]}},
 * "kernels": {NAME: {STATISTIC: N}}}, of all launches since the last reset. The
 * text lives until the next call. */
const char *posencSimReport(void);

void posencSimReset(void);

/* Host memory that kernels may touch. From the first registration or device
 * allocation on, an access elsewhere is a hazard. */
void posencSimRegister(const void *pointer, size_t bytes, int writable);
void posencSimUnregister(const void *pointer);

#ifdef __cplusplus
}
#endif

#endif /* POSENC_C_SIMULATOR_H */
