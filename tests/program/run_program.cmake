# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM with ARGUMENTS (separated by |), in English and without a display, and fails unless it exits with STATUS,
# its standard output matches OUTPUT and its standard error MESSAGES; where none is given it must be empty.
string(REPLACE "|" ";" arguments "${ARGUMENTS}")
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env --unset=DISPLAY --unset=WAYLAND_DISPLAY --unset=XDG_RUNTIME_DIR LC_ALL=C.UTF-8
          "${PROGRAM}" ${arguments}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE messages)

function(expect what actual pattern)
  if(pattern STREQUAL "" AND NOT actual STREQUAL "")
    message(FATAL_ERROR "${what} should be empty:\n${actual}")
  elseif(NOT pattern STREQUAL "" AND NOT actual MATCHES "${pattern}")
    message(FATAL_ERROR "${what} does not match ${pattern}:\n${actual}")
  endif()
endfunction()

if(NOT status STREQUAL STATUS)
  message(FATAL_ERROR "exit status ${status}, expected ${STATUS}\n${output}\n${messages}")
endif()
expect("standard output" "${output}" "${OUTPUT}")
expect("standard error" "${messages}" "${MESSAGES}")
