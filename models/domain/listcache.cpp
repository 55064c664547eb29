#include "listcache.h"

#include <QCryptographicHash>

#include <algorithm>

namespace groupdesk {
namespace {

/// Texts of any content, one after the other: where one ends is part of the hash.
class Fingerprint final
{
public:
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_hash.addData(QByteArray(QByteArray::number(utf8.size()) + ':'));
        m_hash.addData(utf8);
    }
    void add(const QStringList &texts)
    {
        add(QString::number(texts.size()));
        for (const QString &text : texts)
            add(text);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

} // namespace

ListOrigin listOrigin(const Profile &profile)
{
    Fingerprint fingerprint;
    fingerprint.add(profile.platform.toString());
    fingerprint.add(profile.baseUrl.toString(QUrl::FullyEncoded));
    fingerprint.add(profile.onlyOrganizations);
    fingerprint.add(toKey(profile.signIn));
    fingerprint.add(toKey(profile.tokenSource));
    fingerprint.add(profile.tokenVariable);
    fingerprint.add(profile.tokenCommand);
    fingerprint.add(profile.oauth.issuer.toString(QUrl::FullyEncoded));
    fingerprint.add(profile.oauth.clientId);
    QStringList keys = profile.options.keys();
    std::sort(keys.begin(), keys.end());
    for (const QString &key : std::as_const(keys))
        fingerprint.add({ key, profile.options.value(key) });
    return { profile.id, fingerprint.result() };
}

GroupBatch withoutRaw(const GroupBatch &groups)
{
    qsizetype place = 0;
    while (place < groups.size() && !groups.view(place).hasRaw())
        ++place;
    if (place == groups.size())
        return groups;
    GroupBatch bare(groups.organization());
    bare.reserve(groups.size());
    GroupFields fields;
    for (place = 0; place < groups.size(); ++place) {
        groups.view(place).read(fields);
        fields.raw = {};
        bare.append(fields);
    }
    return bare;
}

ListCache::~ListCache() = default;

} // namespace groupdesk
