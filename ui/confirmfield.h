#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// \file What stands between a person and something that cannot be taken back.

namespace groupdesk {

/// A field to type a phrase into, so that nothing happens by a slip. The text may be pasted; upper
/// and lower case count. Return does nothing in it: it would press the default button, which is
/// Cancel, and lose what was typed.
class ConfirmField final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmField(const QString &phrase, QWidget *parent = nullptr);

    /// Asks for another text, and forgets what was typed.
    void setPhrase(const QString &phrase);
    [[nodiscard]] const QString &phrase() const { return m_phrase; }
    [[nodiscard]] bool isMatched() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_phrase;
    QLabel *m_label;
    QLineEdit *m_edit;
};

/// \a name if it can be typed as it is shown, else \a otherwise: line ends and invisible characters
/// cannot.
[[nodiscard]] QString phraseFor(const QString &name, const QString &otherwise);

/// Gives the button that does it its red and \a iconName; anew after a change of the palette.
void paintAsDanger(QPushButton *button, const QString &iconName);

} // namespace groupdesk
