// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

/// Draws a drawing in black in whatever colour the palette asks for now.
class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString path)
        : m_path(std::move(path))
    {}

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(recoloured(colourFor(mode))).render(painter, rectangle);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = u"%1|%2|%3x%4"_s.arg(m_path, colourFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_path); }
    QString key() const override { return u"bangfu-themed"_s; }
    bool isNull() override { return !QFile::exists(m_path); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::PlaceholderText) : palette.color(QPalette::ButtonText);
    }

    QByteArray recoloured(const QColor &colour) const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("#000", colour.name().toLatin1()) : QByteArray();
    }

    QString m_path;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(path) ? QIcon(new ThemedIconEngine(path)) : QIcon();
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/bangfu.svg"_s);
}

} // namespace bangfu
