# The build rules of the house: one shared library with one file list per room,
# thin tools beside it.

# Adds the sources of one room to libPosEnc. Every lib/<Room>/CMakeLists.txt is
# one call of this.
function(posenc_room)
  foreach(source IN LISTS ARGN)
    target_sources(PosEnc PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
  endforeach()
endfunction()

# The packaged MLIR dylib lies outside the loader's path, so everything installed
# must carry it; LLVM's own variable names the folder.
function(posenc_set_rpath target)
  set_target_properties(${target} PROPERTIES
    BUILD_RPATH "${CMAKE_LIBRARY_OUTPUT_DIRECTORY};${LLVM_LIBRARY_DIR}"
    INSTALL_RPATH "$ORIGIN;$ORIGIN/../${CMAKE_INSTALL_LIBDIR};${LLVM_LIBRARY_DIR}")
endfunction()

# A tool is one file that parses flags and calls the library.
function(posenc_tool name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE PosEnc)
  posenc_set_rpath(${name})
  install(TARGETS ${name} EXPORT PosEncTargets
          RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# Runs one generator of mlir-tblgen on one .td file of the current folder.
# posenc_tablegen(Ops.td ops.h.inc -gen-op-decls)
macro(posenc_tablegen td)
  set(LLVM_TARGET_DEFINITIONS ${td})
  mlir_tablegen(${ARGN})
endmacro()
