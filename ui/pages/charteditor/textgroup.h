// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace bangfu {

class Session;
class TextField;

/// Title, subtitle and note of the session's chart, in one of its languages at a time.
class TextGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit TextGroup(Session &session, QWidget *parent = nullptr);

    void showChart();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Language language() const;

    Session &m_session;
    QComboBox *m_language;
    QLabel *m_languageLabel;
    TextField *m_title;
    QLabel *m_titleLabel;
    TextField *m_subtitle;
    QLabel *m_subtitleLabel;
    TextField *m_note;
    QLabel *m_noteLabel;
    std::optional<Language> m_shown; ///< what the chart spoke when it was shown last
};

} // namespace bangfu
