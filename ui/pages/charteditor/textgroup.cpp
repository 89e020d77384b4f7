// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/textgroup.h"

#include "ui/pages/charteditor/chartediting.h"
#include "ui/pages/charteditor/textfield.h"
#include "ui/pages/panelparts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

TextGroup::TextGroup(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(choiceField(u"editTextLanguage"_s))
    , m_title(new TextField(u"editTitle"_s, TextField::Lines::One, 2))
    , m_subtitle(new TextField(u"editSubtitle"_s, TextField::Lines::One, 3))
    , m_note(new TextField(u"editNote"_s, TextField::Lines::Several, 4))
{
    for (const Language language : allLanguages)
        m_language->addItem(languageNativeName(language), static_cast<int>(language));
    auto *column = fieldColumn(*this);
    m_languageLabel = addField(*column, *m_language);
    m_titleLabel = addField(*column, *m_title);
    m_subtitleLabel = addField(*column, *m_subtitle);
    m_noteLabel = addField(*column, *m_note);
    connect(m_language, &QComboBox::activated, this, &TextGroup::showChart);
    connect(m_title, &TextField::edited, this, [this](const QString &text) {
        changeDress(m_session, {tr("Change the title"), steps::title},
                    [&](ChartDress &dress) { textIn(dress.title, language()) = text; });
    });
    connect(m_subtitle, &TextField::edited, this, [this](const QString &text) {
        changeDress(m_session, {tr("Change the subtitle"), steps::subtitle},
                    [&](ChartDress &dress) { textIn(dress.subtitle, language()) = text; });
    });
    connect(m_note, &TextField::edited, this, [this](const QString &text) {
        changeDress(m_session, {tr("Change the note below the chart"), steps::note},
                    [&](ChartDress &dress) { textIn(dress.note, language()) = text; });
    });
    retranslate();
}

void TextGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TextGroup::retranslate()
{
    nameField(*m_languageLabel, tr("Language of these texts"));
    nameField(*m_titleLabel, tr("Title"));
    nameField(*m_subtitleLabel, tr("Subtitle", "of a chart"));
    nameField(*m_noteLabel, tr("Note below the chart"));
}

Language TextGroup::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

void TextGroup::showChart()
{
    const Language spoken = shownLanguage(m_session);
    if (m_shown != spoken) {
        m_shown = spoken;
        m_language->setCurrentIndex(m_language->findData(static_cast<int>(spoken)));
    }
    const std::optional<ChartDress> dress = dressOf(m_session);
    setEnabled(dress.has_value());
    if (!dress)
        return;
    m_title->showText(dress->title.in(language()));
    m_subtitle->showText(dress->subtitle.in(language()));
    m_note->showText(dress->note.in(language()));
}

} // namespace bangfu
