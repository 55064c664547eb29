#pragma once

#include <QTranslator>

namespace groupdesk {

/// \a text half as long again and in square brackets, its letters accented: what was never given to
/// a translator is seen at once, and so is what has no room to grow. What is not for people stays
/// as it is: placeholders (%1, %L1, %n, %Ln), the mark and the letter of a mnemonic, HTML tags and
/// entities, white space at the ends, and a file dialog's patterns.
[[nodiscard]] QString pseudoWords(const QString &text);

/// A language that nobody speaks: pseudoWords() of everything. Every text has a translation, so
/// translators that were installed before it are not asked. Lives on the GUI thread.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    /// \a direction is what the language says of itself when Qt asks for it.
    explicit PseudoTranslator(Qt::LayoutDirection direction = Qt::LeftToRight,
                              QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Qt::LayoutDirection m_direction;
};

} // namespace groupdesk
