// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/relations.h"

#include "office/drawing.h"

namespace bangfu {

using namespace Qt::StringLiterals;

QByteArray Relations::bytes() const
{
    XmlPart part;
    {
        const auto root =
            part.open("Relationships", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
        for (const PartRelation &relation : m_relations) {
            const bool isWhole = relation.type.contains(u':');
            const QString type =
                isWhole ? relation.type : QString::fromLatin1(office::relationNamespace) + u'/' + relation.type;
            part.empty("Relationship", {{"Id", relation.id}, {"Type", type}, {"Target", relation.target}});
        }
    }
    return part.bytes();
}

} // namespace bangfu
