// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/coloursight.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace bangfu {

class Session;

/// Theme, palette, size and languages of the session's chart, and whether all can read its colours.
class LookGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit LookGroup(Session &session, QWidget *parent = nullptr);

    void showChart(const std::optional<FigureContent> &content);
    void useThemeFile(const QString &path);
    Sight sight() const { return m_sight; }

signals:
    void themeFileRequested();
    void sightChosen(bangfu::Sight sight);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOwnSize();
    QWidget *makeSights();
    void connectFields();
    void retranslate();
    void listThemes();
    void listPalettes();
    void showOwnSize(const QSize &size);
    void takeSize();
    void takeTheme();
    void showReadability(const std::optional<FigureContent> &content);
    void takeSight(Sight sight);

    Session &m_session;
    QComboBox *m_theme;
    QLabel *m_themeLabel;
    QLabel *m_themeFault;
    QComboBox *m_palette;
    QLabel *m_paletteLabel;
    QComboBox *m_size;
    QLabel *m_sizeLabel;
    QWidget *m_ownSize;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_language;
    QLabel *m_languageLabel;
    QComboBox *m_second;
    QLabel *m_secondLabel;
    QLabel *m_sightLabel;
    QWidget *m_sights;
    std::array<QToolButton *, allSights.size()> m_sightButtons;
    QLabel *m_findings;
    Sight m_sight = Sight::Normal;
};

} // namespace bangfu
