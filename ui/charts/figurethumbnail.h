// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/figuretheme.h"

#include <QAbstractButton>

#include <optional>

namespace bangfu {

/// A small picture of a figure, without notes and sources, that is pressed to open the whole.
class FigureThumbnail : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureThumbnail(QWidget *parent = nullptr);
    ~FigureThumbnail() override;

    void setContent(const FigureContent &content);
    void setTheme(const FigureTheme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<FigureContent> m_content;
    FigureTheme m_theme;
};

} // namespace bangfu
