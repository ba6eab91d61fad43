// A complex number is two floats in C.
// RUN: posenc-compile %s --emit=shared -o %t.so --report=%t.json --header=%t.h
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// RUN: FileCheck %s --check-prefix=HEADER --input-file=%t.h
// RUN: clang -x c -std=c11 -Wall -Werror -fsyntax-only %t.h -Wno-pragma-once-outside-header
// RUN: clang -x c++ -std=c++17 -Wall -Werror -fsyntax-only %t.h -Wno-pragma-once-outside-header
// RUN: posenc-compile %s --emit=ptx --target=sm_80 -o /dev/null --manifest=%t.manifest
// RUN: FileCheck %s --check-prefix=MANIFEST --input-file=%t.manifest

// REPORT: "dtype": "complex<f32>"

// HEADER: float (*aligned)[2]; /* real and imaginary part */
// HEADER: } posenc_complex_f32_1;
// HEADER: void _mlir_ciface_conjugate(conjugate_results *results, const posenc_complex_f32_1 *arg0);

// MANIFEST: "dtype": "complex<f32>"

#id = affine_map<(d0) -> (d0)>
func.func @conjugate(%x: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
  %empty = tensor.empty() : tensor<5xcomplex<f32>>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<5xcomplex<f32>>) outs(%empty : tensor<5xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %o: complex<f32>):
    %z = complex.conj %a : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<5xcomplex<f32>>
  return %y : tensor<5xcomplex<f32>>
}
