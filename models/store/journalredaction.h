#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace groupdesk {

/// Takes a person out of contents of the journal. What stands for them: any text in which one of
/// the marks is, whatever its case, also percent-encoded.
class JournalRedaction final
{
public:
    explicit JournalRedaction(const QStringList &marks);

    /// False if there is surely nothing to take out of this content.
    [[nodiscard]] bool mayConcern(const QByteArray &payload) const;
    /// \a content, well-formed as before: texts that stand for the person are "[forgotten]", and so
    /// are keys in objects of the platform (request bodies, raw objects). Items of lists that are
    /// the person, by text or by id, are left out. Words and ids that the journal itself made stay.
    [[nodiscard]] QJsonObject redacted(const QJsonObject &content) const;
    [[nodiscard]] bool concerns(const QString &text) const;

private:
    enum class Made {
        Here, ///< with keys and words of the journal
        Elsewhere, ///< as the platform has it
    };
    [[nodiscard]] QJsonObject object(const QJsonObject &content, Made made) const;
    [[nodiscard]] QJsonValue value(const QJsonValue &value, Made made) const;
    [[nodiscard]] QJsonArray array(const QJsonArray &items, Made made) const;
    /// A text, or an object about somebody with such an id.
    [[nodiscard]] bool isPerson(const QJsonValue &item) const;
    [[nodiscard]] QString url(const QString &text) const;

    QStringList m_marks;
    QStringList m_needles; ///< the marks as they stand in JSON
};

} // namespace groupdesk
