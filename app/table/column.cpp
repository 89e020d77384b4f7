// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column.h"

namespace bangfu {
namespace {

std::strong_ordering compareTexts(const QString &left, const QString &right)
{
    const int order = QString::compare(left, right);
    return order < 0   ? std::strong_ordering::less
           : order > 0 ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
}

} // namespace

void TextColumn::append(const QString &text)
{
    if (text.isEmpty()) {
        m_codes.push_back(0);
        return;
    }
    auto known = m_codeByText.constFind(text);
    if (known == m_codeByText.constEnd()) {
        known = m_codeByText.insert(text, static_cast<Code>(m_dictionary.size()));
        m_dictionary.push_back(text);
    }
    m_codes.push_back(*known);
}

std::optional<TextColumn::Code> TextColumn::codeOf(const QString &text) const
{
    if (text.isEmpty())
        return 0;
    const auto known = m_codeByText.constFind(text);
    return known == m_codeByText.constEnd() ? std::nullopt : std::optional(*known);
}

Column::Column(QString name, QString title, Data data)
    : m_name(std::move(name))
    , m_title(std::move(title))
    , m_data(std::move(data))
{}

std::size_t Column::size() const
{
    return std::visit([](const auto &data) { return data.size(); }, m_data);
}

bool Column::isMissing(RowIndex row) const
{
    if (const TextColumn *text = asText())
        return text->isMissing(row);
    if (const DecimalColumn *decimal = asDecimal())
        return !decimal->value(row);
    return asPeriod()->period(row).isUnknown();
}

QString Column::plainText(RowIndex row) const
{
    if (const TextColumn *text = asText())
        return text->text(row);
    if (const DecimalColumn *decimal = asDecimal())
        return decimal->value(row) ? decimal->value(row)->toString() : QString();
    return asPeriod()->period(row).toString();
}

std::strong_ordering Column::compare(RowIndex left, RowIndex right) const
{
    if (const TextColumn *text = asText())
        return compareTexts(text->text(left), text->text(right));
    if (const DecimalColumn *decimal = asDecimal())
        return decimal->value(left) <=> decimal->value(right);
    return asPeriod()->period(left) <=> asPeriod()->period(right);
}

} // namespace bangfu
