// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace bangfu {

class Session;

/// How the open file was read: its encoding, what separates its fields and the sign of its decimals. Each can be fixed,
/// and the file is then read again.
class ReadingBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingBar(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void readAgain();

    Session &m_session;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QLabel *m_decimalLabel;
    QComboBox *m_decimal;
};

} // namespace bangfu
