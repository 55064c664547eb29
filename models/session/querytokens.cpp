#include "querytokens.h"

namespace groupdesk {
namespace {

/// A phrase is looked for in lines, so that it must not hold the end of one.
QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    return line;
}

class Tokenizer final
{
public:
    explicit Tokenizer(const QString &text) : m_text(text) { }

    QList<QueryToken> run()
    {
        QList<QueryToken> tokens;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            QueryToken token;
            token.start = m_at;
            token.negated = here() == u'-';
            m_at += token.negated ? 1 : 0;
            if (atEnd() || here().isSpace())
                continue; // a minus alone
            read(token);
            token.end = m_at;
            tokens.append(token);
        }
        return tokens;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text.at(m_at); }
    void skipBlanks()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }

    void read(QueryToken &token)
    {
        token.fieldStart = m_at;
        token.valueStart = m_at;
        if (here() != u'"') {
            const qsizetype colon = colonOfField();
            token.hasField = colon > m_at;
            if (token.hasField) {
                token.field = m_text.mid(m_at, colon - m_at);
                m_at = colon + 1;
                token.valueStart = m_at;
            }
        }
        token.quoted = !atEnd() && here() == u'"';
        token.value = oneLine(token.quoted ? phrase() : word());
    }

    /// Of the word that begins here; where it begins itself, or nowhere: it has no field.
    [[nodiscard]] qsizetype colonOfField() const
    {
        for (qsizetype at = m_at; at < m_text.size(); ++at) {
            const QChar character = m_text.at(at);
            if (character == u':')
                return at;
            if (character.isSpace() || character == u'"')
                break;
        }
        return -1;
    }

    QString word()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !here().isSpace() && here() != u'"')
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QString phrase()
    {
        const qsizetype begin = ++m_at;
        while (!atEnd() && here() != u'"')
            ++m_at;
        const QString found = m_text.mid(begin, m_at - begin);
        m_at += atEnd() ? 0 : 1;
        return found;
    }

    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<QueryToken> tokensOf(const QString &text)
{
    return Tokenizer(text).run();
}

} // namespace groupdesk
