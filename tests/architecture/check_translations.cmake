# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a text of the sources has no translation: collects the texts anew into copies of the catalogues and looks
# for unfinished ones. Usage: cmake -DROOT=<project> -DLUPDATE=<lupdate> -DWORK=<folder> -P check_translations.cmake

file(MAKE_DIRECTORY "${WORK}")
foreach(language IN ITEMS zh ru en)
  set(copy "${WORK}/bangfu_${language}.ts")
  configure_file("${ROOT}/resources/translations/bangfu_${language}.ts" "${copy}" COPYONLY)
  set(options -silent -I "${ROOT}" -I "${ROOT}/app" -locations none -no-obsolete)
  if(language STREQUAL "en")
    list(APPEND options -pluralonly) # English texts are their own translation but for the forms of number
  endif()
  execute_process(COMMAND ${LUPDATE} ${options} "${ROOT}/app" "${ROOT}/ui" -ts "${copy}" RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed")
  endif()
  file(STRINGS "${copy}" unfinished REGEX "type=\"unfinished\"")
  list(LENGTH unfinished count)
  if(count GREATER 0)
    file(READ "${copy}" text)
    string(REGEX MATCH "<source>[^<]*</source>[^/]*(/comment>[^/]*)?<translation type=\"unfinished\"" first "${text}")
    message(SEND_ERROR "${count} texts are not translated into ${language}, the first near: ${first}")
  endif()
endforeach()
