#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace groupdesk {

/// Keeps Alt and one letter from meaning two things at once. What is in a window at the same time
/// depends on messages, forms and docks, and every language has letters of its own, so no choice of
/// letters made in advance is unique. What was there first keeps its letter, and menus always do;
/// what comes later gets another letter of its text, or none.
class UniqueMnemonics final : public QObject
{
    Q_OBJECT

public:
    /// For \a window and every window that belongs to it, as long as it lives.
    explicit UniqueMnemonics(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeAll();

    QWidget *m_window;
    QList<QPointer<QWidget>> m_due;
};

/// The letter after a single "&", upper case; null if there is none.
[[nodiscard]] QChar mnemonicOf(const QString &text);
/// \a text as it is read: without the mark of its mnemonic, and without the "(&X)" that some
/// languages append for it; "&&" is "&".
[[nodiscard]] QString withoutMnemonic(const QString &text);
/// \a text with its "&" at a letter that is not \a taken, at the beginning of a word if possible;
/// without it if there is none. Where the letter stands by itself in brackets, as in Japanese, any
/// other takes its place.
[[nodiscard]] QString withFreeMnemonic(const QString &text, const QSet<QChar> &taken);

} // namespace groupdesk
