// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartmaterial.h"

namespace bangfu {

/// Works the material of one chart, or of one panel, out into content: marks, axes, network or rows, without notes and
/// sources. Fails with a sentence where the type cannot show the material.
Result<FigureContent> builtContent(const ChartMaterial &material);

/// Works a chart of several panels out. Its notes and sources are those of all panels.
Result<FigureContent> builtPanels(const ChartMaterial &material);

/// Notes, sources and dataset line below a chart.
void addFoot(const ChartMaterial &material, FigureContent &content);

/// Lets stand back what is not of the emphasised figure’s series; nothing, if the chart does not show the figure.
void emphasise(const QString &figureId, FigureContent &content);

/// Words the annotations and finds their marks; in a chart of panels each goes to the panel that has its mark, or else
/// to the first.
void addAnnotations(const ChartSpec &spec, FigureContent &content);

} // namespace bangfu
