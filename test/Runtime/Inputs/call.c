// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Calls attention of 2 x 4 x 100 queries and 70 keys of 64 channels, at made-up
// addresses: on a "stream" of its own, "twice", or "many"
// times with other keys.
#include "attention.h"
#include "posenc-c/Cuda.h"
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
  posenc_bf16_4 q = {
      (void *)0x100, (void *)0x100, 0, {2, 4, 100, 64}, {25600, 6400, 64, 1}};
  posenc_bf16_4 k = {
      (void *)0x200, (void *)0x200, 0, {2, 4, 70, 64}, {17920, 4480, 64, 1}};
  main_results results;
  const char *how = argc > 1 ? argv[1] : "";
  if (!strcmp(how, "stream"))
    posencCudaUseStream((void *)42);
  if (!strcmp(how, "twice"))
    _mlir_ciface_main(&results, &q, &k, &k);
  for (long i = 0; !strcmp(how, "many") && i < 4100; ++i) {
    k.aligned = (void *)(0x1000 + 16 * i);
    _mlir_ciface_main(&results, &q, &k, &k);
  }
  _mlir_ciface_main(&results, &q, &k, &k);
  const char *error = posencCudaTakeError();
  printf("%s\n", error ? error : "no error");
  return 0;
}
