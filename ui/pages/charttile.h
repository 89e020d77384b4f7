// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

namespace bangfu {

/// A chart among others: its picture with a title and a quieter note below, pressed to choose it. The arrow keys go to
/// its neighbours.
class ChartTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChartTile(const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    /// Plain texts; both are shown in full.
    void setTexts(const QString &title, const QString &note);
    /// How high the texts of a row are, so that all its tiles end at one line; what they need, if nothing is set.
    void setTextHeight(int height);
    int neededTextHeight() const;

    bool hasPicture() const { return m_picture.has_value(); }
    /// Paints the chart without its texts around, once; a tile shows the ready picture. Without a chart it says
    /// nothing but the texts.
    void paintPicture(const std::optional<FigureContent> &content);
    void dropPicture();

    QSize sizeHint() const override;

signals:
    /// An arrow key: to the neighbour in this direction.
    void stepRequested(Qt::Key key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightOf(const QString &text, const QFont &font) const;

    QString m_id;
    QString m_note;
    int m_textHeight = 0;
    std::optional<QImage> m_picture; ///< null where the chart could not be drawn
};

} // namespace bangfu
