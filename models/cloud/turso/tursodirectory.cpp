#include "tursodirectory.h"

#include "decode.h"
#include "servicecall.h"
#include "tursoaccountdecode.h"
#include "tursodatabases.h"
#include "tursoolderroute.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

TursoDirectory::TursoDirectory(RestClient &client, turso::Root root, RestClient *closest)
    : m_client(client), m_root(root), m_closest(closest)
{
}

void TursoDirectory::fetch(const Organization &organization, DirectoryKind kind, QObject *context,
                           Callback<Directory> done)
{
    if (kind == DirectoryKind::Databases) {
        turso::fetchDatabases(m_client, m_root, organization, context, std::move(done));
        return;
    }
    if (kind != DirectoryKind::Locations) {
        const CloudError error
            = notOffered(m_client, u"Turso's groups have locations and databases only"_s);
        answerLater<Directory>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const Callback<Directory> found
        = [this, context, done = std::move(done)](CloudResult<Directory> locations) {
              if (locations && m_closest != nullptr)
                  suggest(std::move(locations).value(), context, done);
              else
                  done(std::move(locations));
          };
    turso::getOrOlder<Directory>(m_client, turso::locationsPathV2(m_root, organization),
                                 turso::locationsPathV1(), &turso::locations, context, found);
}

void TursoDirectory::suggest(Directory locations, QObject *context, Callback<Directory> done)
{
    const auto mark = [locations = std::move(locations),
                       done = std::move(done)](const CloudResult<QString> &closest) {
        Directory marked = locations;
        for (DirectoryEntry &entry : marked)
            entry.suggested = closest.has_value() && entry.id == *closest;
        done(std::move(marked));
    };
    m_closest->get(ApiPath(), {}, context,
                   decoded<QString>(context, &turso::closestLocation, mark));
}

} // namespace groupdesk
