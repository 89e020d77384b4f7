// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bangfu {

/// One relation of a part of a package.
struct PartRelation
{
    QString id;
    QString type;   ///< the last word of its type, such as chart; or a whole address
    QString target; ///< relative to the part
};

/// The relations of one part.
class Relations
{
public:
    void add(PartRelation relation) { m_relations.push_back(std::move(relation)); }
    bool isEmpty() const { return m_relations.empty(); }
    QByteArray bytes() const;

private:
    std::vector<PartRelation> m_relations;
};

inline constexpr auto chartShapesType = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";

} // namespace bangfu
