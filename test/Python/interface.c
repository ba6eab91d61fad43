/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
/* Functions with MLIR's C interface, written by hand, for test_runtime.py. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct { void *allocated, *aligned; int64_t offset; } Ranked0;
typedef struct { void *allocated, *aligned; int64_t offset, sizes[1], strides[1]; } Ranked1;
typedef struct { void *allocated, *aligned; int64_t offset, sizes[2], strides[2]; } Ranked2;
typedef struct { Ranked2 first; Ranked0 second; int64_t third; } Three;

static const char *error;
const char *posenc_last_error(void) { return error; }

/* A fresh transposed copy behind an offset, so that neither offset nor strides of the
 * result are trivial. */
static Ranked2 transposed(const Ranked2 *in, size_t element) {
  int64_t rows = in->sizes[0], columns = in->sizes[1];
  char *data = malloc((rows * columns + 3) * element);
  const char *from = (const char *)in->aligned + in->offset * element;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      memcpy(data + (3 + i * columns + j) * element,
             from + (i * in->strides[0] + j * in->strides[1]) * element, element);
  return (Ranked2){data, data, 3, {columns, rows}, {1, columns}};
}

void _mlir_ciface_transpose1(Ranked2 *out, const Ranked2 *in) { *out = transposed(in, 1); }
void _mlir_ciface_transpose2(Ranked2 *out, const Ranked2 *in) { *out = transposed(in, 2); }
void _mlir_ciface_transpose4(Ranked2 *out, const Ranked2 *in) { *out = transposed(in, 4); }
void _mlir_ciface_transpose8(Ranked2 *out, const Ranked2 *in) { *out = transposed(in, 8); }
void _mlir_ciface_transpose16(Ranked2 *out, const Ranked2 *in) { *out = transposed(in, 16); }

void _mlir_ciface_three(Three *out, const Ranked2 *in, int64_t number) {
  double *sum = malloc(sizeof *sum);
  *sum = 0;
  for (int64_t i = 0; i < in->sizes[0]; ++i)
    for (int64_t j = 0; j < in->sizes[1]; ++j)
      *sum += ((double *)in->aligned)[in->offset + i * in->strides[0] + j * in->strides[1]];
  out->first = transposed(in, 8);
  out->second = (Ranked0){sum, sum, 0};
  out->third = 2 * number;
}

double _mlir_ciface_scalars(float a, double b, int64_t c, int32_t d, int8_t e, _Bool f) {
  return a + 10 * b + 100.0 * c + 1000.0 * d + 1e4 * e + (f ? 1e5 : 0);
}

void _mlir_ciface_fails(Ranked1 *out, int64_t fail) {
  error = fail ? "model.mlir:7:3: index must be smaller than dim size" : NULL;
  float *data = calloc(2, sizeof *data);
  *out = (Ranked1){data, data, 0, {2}, {1}};
}
