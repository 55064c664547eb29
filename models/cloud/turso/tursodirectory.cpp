#include "tursodirectory.h"

#include "decode.h"
#include "servicecall.h"
#include "tursoaccountdecode.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

TursoDirectory::TursoDirectory(RestClient &client, turso::Root root, RestClient *closest)
    : m_client(client), m_root(root), m_closest(closest)
{
}

void TursoDirectory::fetch(const Organization &organization, DirectoryKind kind, QObject *context,
                           Callback<Directory> done)
{
    if (kind != DirectoryKind::Locations) {
        const CloudError error = notOffered(m_client, u"Turso groups have locations only"_s);
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
    ask(turso::locationsPathV2(m_root, organization), context,
        [this, context, found](CloudResult<Directory> answer) {
            const bool missing
                = !answer && (answer.error().httpStatus == 404 || answer.error().httpStatus == 405);
            if (missing)
                ask(turso::locationsPathV1(), context, found);
            else
                found(std::move(answer));
        });
}

void TursoDirectory::ask(const ApiPath &path, QObject *context, Callback<Directory> done)
{
    m_client.get(path, {}, context,
                 decoded<Directory>(context, &turso::locations, std::move(done)));
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
