# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and Qt definitions of every target of the project; linked privately.
add_library(bangfu_options INTERFACE)
target_compile_options(bangfu_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch)
target_compile_definitions(bangfu_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# bangfu_add_library(NAME SOURCES file… LINK target…): one static library for one folder.
# Includes are written from the folder above the layers: "core/decimal.h", "ui/style/palette.h".
function(bangfu_add_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE bangfu_options)
endfunction()
