# What an installed tree has beside libraries and tools: headers, generated ones
# too, and a CMake package.
include(CMakePackageConfigHelpers)

set(POSENC_CMAKE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/posenc")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/include/" "${CMAKE_BINARY_DIR}/include/"
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc"
        PATTERN "CMakeFiles" EXCLUDE)
install(EXPORT PosEncTargets DESTINATION ${POSENC_CMAKE_DIR})
configure_package_config_file(
  "${CMAKE_CURRENT_LIST_DIR}/PosEncConfig.cmake.in"
  "${CMAKE_BINARY_DIR}/cmake/PosEncConfig.cmake"
  INSTALL_DESTINATION ${POSENC_CMAKE_DIR}
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_LIBDIR)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/cmake/PosEncConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/cmake/PosEncConfig.cmake"
              "${CMAKE_BINARY_DIR}/cmake/PosEncConfigVersion.cmake"
        DESTINATION ${POSENC_CMAKE_DIR})
