// RUN: not posenc-opt %s -posenc-keep-scratch 2>&1 | FileCheck %s

// CHECK: [[#@LINE+1]]:1: error: expected no symbol named 'posenc.give_scratch'
func.func private @posenc.give_scratch()
func.func @main() {
  %scratch = memref.alloc() : memref<512x512xf32>
  memref.dealloc %scratch : memref<512x512xf32>
  return
}
