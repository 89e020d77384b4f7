// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/readingbar.h"

#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array delimiters{',', ';', '\t', '|'};

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    return box;
}

} // namespace

ReadingBar::ReadingBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_encodingLabel(new QLabel)
    , m_encoding(choice(u"readEncoding"_s))
    , m_delimiterLabel(new QLabel)
    , m_delimiter(choice(u"readDelimiter"_s))
    , m_decimalLabel(new QLabel)
    , m_decimal(choice(u"readDecimal"_s))
{
    setObjectName(u"readingBar"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(this);
    flow->addWidget(labelledFields(m_encodingLabel, {m_encoding}));
    flow->addWidget(labelledFields(m_delimiterLabel, {m_delimiter}));
    flow->addWidget(labelledFields(m_decimalLabel, {m_decimal}));
    for (QComboBox *box : {m_encoding, m_delimiter, m_decimal})
        connect(box, &QComboBox::activated, this, &ReadingBar::readAgain);
    connect(&session, &Session::datasetChanged, this, &ReadingBar::retranslate);
    connect(&session, &Session::languageChanged, this, &ReadingBar::retranslate);
    connect(&session, &Session::openFailed, this, &ReadingBar::retranslate);
    retranslate();
}

void ReadingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadingBar::retranslate()
{
    m_encodingLabel->setText(tr("Encoding"));
    m_delimiterLabel->setText(tr("Fields are separated by"));
    m_decimalLabel->setText(tr("Decimal sign"));
    for (QComboBox *box : {m_encoding, m_delimiter, m_decimal})
        box->clear();
    if (!m_session.plainTable())
        return;
    const PlainTable &file = *m_session.plainTable();
    // Empty data: whatever is found out.
    const auto found = [](const QString &name) { return filledIn(tr("%1, as found out"), {name}); };
    const auto encodingName = [this](const TextEncoding &encoding) {
        return m_session.phrases().translate("Encoding", encoding.label);
    };
    const QString commaName = tr("comma");
    const QString pointName = tr("point");
    const QStringList delimiterNames{commaName, tr("semicolon"), tr("tab"), tr("bar")};

    if (!file.choice.encoding && file.encoding.encoding)
        m_encoding->addItem(found(encodingName(*file.encoding.encoding)), QByteArray());
    else
        m_encoding->addItem(tr("find out"), QByteArray());
    for (const TextEncoding &encoding : textEncodings())
        m_encoding->addItem(encodingName(encoding), QByteArray(encoding.name));
    if (file.choice.encoding)
        m_encoding->setCurrentIndex(m_encoding->findData(QByteArray(file.choice.encoding->name)));

    const auto place = std::find(delimiters.begin(), delimiters.end(), file.format.delimiter);
    const QString delimiterName = place == delimiters.end() ? QString(QChar::fromLatin1(file.format.delimiter))
                                                            : delimiterNames.value(place - delimiters.begin());
    m_delimiter->addItem(file.choice.delimiter ? tr("find out") : found(delimiterName), 0);
    for (std::size_t i = 0; i < delimiters.size(); ++i)
        m_delimiter->addItem(delimiterNames.value(static_cast<qsizetype>(i)), int(delimiters[i]));
    if (file.choice.delimiter)
        m_delimiter->setCurrentIndex(m_delimiter->findData(int(*file.choice.delimiter)));

    m_decimal->addItem(
        file.choice.decimalSign ? tr("find out") : found(file.format.decimalSign == ',' ? commaName : pointName), 0);
    m_decimal->addItem(pointName, int('.'));
    m_decimal->addItem(commaName, int(','));
    if (file.choice.decimalSign)
        m_decimal->setCurrentIndex(m_decimal->findData(int(*file.choice.decimalSign)));
}

void ReadingBar::readAgain()
{
    CsvFormatChoice choice;
    if (const QByteArray name = m_encoding->currentData().toByteArray(); !name.isEmpty())
        choice.encoding = findTextEncoding(name.constData());
    if (const int delimiter = m_delimiter->currentData().toInt(); delimiter != 0)
        choice.delimiter = static_cast<char>(delimiter);
    if (const int sign = m_decimal->currentData().toInt(); sign != 0)
        choice.decimalSign = static_cast<char>(sign);
    m_session.readAgain(choice);
}

} // namespace bangfu
