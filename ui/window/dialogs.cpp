// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogs.h"

#include "format/numberformat.h"
#include "session/session.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

struct Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

constexpr int dialogWidth = 560;
constexpr int dialogHeight = 480;
constexpr int signSize = 64;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A dialog with a title, content that scrolls, and a button to close it.
QDialog *makeDialog(QWidget *parent, const QString &title, QWidget *content)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *heading = plainLabel(title);
    setType(*heading, TypeStep::PageTitle, QFont::DemiBold);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(heading);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    dialog->resize(dialogWidth, dialogHeight);
    return dialog;
}

QString sourceLine(const Source &source, const Session &session)
{
    const QString date = source.published ? formatDate(*source.published, session.phrases()) : QString();
    QStringList parts{source.title.in(session.language()), source.publisher.in(session.language()), date};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void showAboutDialog(QWidget *parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *sign = new QLabel;
    sign->setPixmap(applicationIcon().pixmap(signSize));
    column->addWidget(sign);
    column->addWidget(plainLabel(filledIn(Dialogs::tr("Version %1"), {QCoreApplication::applicationVersion()})));
    column->addWidget(plainLabel(Dialogs::tr("Bangfu shows the figures of aid programmes with their sources, their "
                                             "reading and their arithmetic, in Chinese, Russian and English.")));
    column->addWidget(plainLabel(Dialogs::tr(
        "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")));
    column->addStretch();
    QDialog *dialog = makeDialog(parent, Dialogs::tr("About Bangfu"), content);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->open();
}

void showAboutDataDialog(const Session &session, QWidget *parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    if (const DatasetPointer &dataset = session.dataset()) {
        const DatasetRecords &records = dataset->records();
        QLabel *title = plainLabel(records.title.in(session.language()));
        setType(*title, TypeStep::Heading, QFont::DemiBold);
        column->addWidget(title);
        column->addWidget(plainLabel(filledIn(Dialogs::tr("Version %1"), {records.version})));
        QLabel *path = plainLabel(session.path());
        setQuiet(*path);
        column->addWidget(path);
        QLabel *sources = plainLabel(Dialogs::tr("Sources"));
        setType(*sources, TypeStep::Heading, QFont::DemiBold);
        column->addWidget(sources);
        for (const Source &source : records.sources)
            column->addWidget(plainLabel(sourceLine(source, session)));
    } else {
        column->addWidget(plainLabel(Dialogs::tr("No data open")));
    }
    column->addStretch();
    QDialog *dialog = makeDialog(parent, Dialogs::tr("About the data"), content);
    dialog->setObjectName(u"aboutDataDialog"_s);
    dialog->open();
}

void showShortcutsDialog(const Actions &actions, QWidget *parent)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::huge);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction *action : actions.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        QLabel *keys = plainLabel(action->shortcut().toString(QKeySequence::NativeText));
        keys->setWordWrap(false);
        setQuiet(*keys);
        grid->addWidget(keys, row, 0);
        grid->addWidget(plainLabel(withoutMnemonic(action->text())), row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    QDialog *dialog = makeDialog(parent, Dialogs::tr("Keyboard shortcuts"), content);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->open();
}

} // namespace bangfu
