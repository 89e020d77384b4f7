# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a source is not as clang-format 14 would write it.
file(GLOB_RECURSE sources "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp"
     "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror ${sources} RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
  string(SUBSTRING "${errors}" 0 4000 errors)
  message(FATAL_ERROR "Run clang-format -i on these:\n${errors}")
endif()
