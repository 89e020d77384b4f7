# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a source includes a header of a layer above its own, or if a layer below the screen includes Qt's widgets.
# Usage: cmake -DROOT=<project> -P check_layers.cmake

# From the bottom to the top. A layer may include itself and those before it.
set(layers core table csv dataset query format checks catalogue chart view export office models settings session cli
    ui/style ui/widgets ui/charts ui/pages ui/window program)

set(violations "")
foreach(layer IN LISTS layers)
  list(FIND layers "${layer}" own_rank)
  set(folder "app/${layer}")
  if(layer MATCHES "^ui/")
    set(folder "${layer}")
  endif()
  file(GLOB_RECURSE sources "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
  foreach(source IN LISTS sources)
    file(STRINGS "${source}" includes REGEX "^ *# *include")
    foreach(include IN LISTS includes)
      if(NOT folder MATCHES "^ui/" AND NOT layer STREQUAL "program" AND include MATCHES "<(QtWidgets|QtCharts|QWidget|QChart|QApplication)")
        list(APPEND violations "${source}: ${include}")
      endif()
      if(NOT include MATCHES "\"(ui/[a-z]+|[a-z]+)/")
        continue()
      endif()
      list(FIND layers "${CMAKE_MATCH_1}" rank)
      if(rank GREATER own_rank)
        list(APPEND violations "${source}: ${include}")
      elseif(rank LESS 0)
        list(APPEND violations "${source}: ${include} (no known layer)")
      endif()
    endforeach()
  endforeach()
endforeach()

if(violations)
  list(JOIN violations "\n  " text)
  message(FATAL_ERROR "Includes against the layer order:\n  ${text}")
endif()
