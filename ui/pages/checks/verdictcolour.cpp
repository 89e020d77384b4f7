// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/verdictcolour.h"

namespace bangfu {

QColor verdictColour(const std::optional<Verdict> &verdict, const WindowColours &colours)
{
    if (!verdict)
        return colours.quiet;
    switch (*verdict) {
    case Verdict::Agrees:
    case Verdict::WithinRounding:
        return colours.agrees;
    case Verdict::Differs:
        return colours.differs;
    case Verdict::NotCheckable:
        return colours.quiet;
    }
    Q_UNREACHABLE();
}

} // namespace bangfu
