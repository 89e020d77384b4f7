// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pageid.h"

namespace bangfu {

using namespace Qt::StringLiterals;

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Programmes:
        return u"programmes"_s;
    case PageId::Table:
        return u"table"_s;
    case PageId::Gallery:
        return u"gallery"_s;
    case PageId::Chart:
        return u"chart"_s;
    case PageId::Checks:
        return u"checks"_s;
    case PageId::Glossary:
        return u"glossary"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PageId> pageFromName(const QString &name)
{
    for (const PageId page : allPages) {
        if (pageName(page) == name)
            return page;
    }
    return std::nullopt;
}

} // namespace bangfu
