#include "journalredaction.h"

#include "forgotten.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString escaped(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(2, json.size() - 4)); // without [" and "]
}

/// Their values are words and ids of the journal's own: without them it could not be read, and
/// they say nothing about anybody.
bool isOwnWord(const QString &key)
{
    static const QSet<QString> keys {
        u"action"_s, u"kind"_s,     u"end"_s,   u"batch"_s,     u"cause"_s,  u"verb"_s,
        u"class"_s,  u"platform"_s, u"taken"_s, u"profileId"_s, u"unread"_s,
    };
    return keys.contains(key);
}

bool isFromPlatform(const QString &key)
{
    return key == "body"_L1 || key == "raw"_L1;
}

} // namespace

JournalRedaction::JournalRedaction(const QStringList &marks)
{
    for (const QString &mark : marks) {
        if (mark.isEmpty())
            continue;
        m_marks.append(mark);
        m_needles.append(escaped(mark));
    }
}

bool JournalRedaction::concerns(const QString &text) const
{
    const auto isIn = [this](const QString &haystack) {
        return std::any_of(m_marks.cbegin(), m_marks.cend(), [&](const QString &mark) {
            return haystack.contains(mark, Qt::CaseInsensitive);
        });
    };
    return isIn(text) || (text.contains(u'%') && isIn(QUrl::fromPercentEncoding(text.toUtf8())));
}

bool JournalRedaction::mayConcern(const QByteArray &payload) const
{
    const QString text = QString::fromUtf8(payload);
    return text.contains(u'%')
        || std::any_of(m_needles.cbegin(), m_needles.cend(), [&](const QString &needle) {
               return text.contains(needle, Qt::CaseInsensitive);
           });
}

QJsonObject JournalRedaction::redacted(const QJsonObject &content) const
{
    return object(content, Made::Here);
}

QJsonObject JournalRedaction::object(const QJsonObject &content, Made made) const
{
    QJsonObject result;
    for (auto member = content.begin(); member != content.end(); ++member) {
        const QString key = member.key();
        if (made == Made::Elsewhere) {
            result.insert(concerns(key) ? forgottenMark() : key, value(*member, made));
        } else if (isOwnWord(key)) {
            result.insert(key, *member);
        } else if (key == "url"_L1) {
            result.insert(key, url(member->toString()));
        } else {
            result.insert(key, value(*member, isFromPlatform(key) ? Made::Elsewhere : made));
        }
    }
    return result;
}

QJsonValue JournalRedaction::value(const QJsonValue &value, Made made) const
{
    switch (value.type()) {
    case QJsonValue::String:
        return concerns(value.toString()) ? forgottenMark() : value;
    case QJsonValue::Double:
        // An id may be a number.
        return concerns(value.toVariant().toString()) ? QJsonValue(0) : value;
    case QJsonValue::Array:
        return array(value.toArray(), made);
    case QJsonValue::Object:
        return object(value.toObject(), made);
    default:
        return value;
    }
}

QJsonArray JournalRedaction::array(const QJsonArray &items, Made made) const
{
    QJsonArray result;
    for (const QJsonValue item : items) {
        if (!isPerson(item))
            result.append(value(item, made));
    }
    return result;
}

bool JournalRedaction::isPerson(const QJsonValue &item) const
{
    if (item.isString())
        return concerns(item.toString());
    static const QStringList names { u"id"_s,     u"user"_s,    u"user_id"_s, u"userId"_s,
                                     u"userID"_s, u"subject"_s, u"email"_s };
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return item[name].isString() && concerns(item[name].toString());
    });
}

// Part by part, so that what is left is an address. An "@" may stand before the host's name, and a
// mark may reach over several parts: then nothing is left of it.
QString JournalRedaction::url(const QString &text) const
{
    if (!concerns(text))
        return text;
    static const QRegularExpression part(u"[^/?&=#]+"_s);
    QString result;
    qsizetype end = 0;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += concerns(match.captured()) ? u"%5Bforgotten%5D"_s : match.captured();
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return concerns(result) ? u"%5Bforgotten%5D"_s : result;
}

} // namespace groupdesk
