#include "braintrustdirectory.h"

#include "braintrustdecode.h"
#include "servicecall.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Reading = std::function<Directory(const QJsonArray &)>;

/// A list and how its objects become entries.
struct Source
{
    braintrust::ListCall call;
    Reading read;
};

std::optional<Source> sourceOf(const Organization &organization, DirectoryKind kind)
{
    const Reading named = [id = organization.id](const QJsonArray &objects) {
        return braintrust::namedObjects(objects, id);
    };
    switch (kind) {
    case DirectoryKind::Users:
        return Source { { ApiPath("/v1/user"_L1), organization.name }, &braintrust::users };
    case DirectoryKind::ServiceAccounts:
        return Source { { ApiPath("/v1/service_token"_L1), organization.name },
                        [id = organization.id](const QJsonArray &objects) {
                            return braintrust::serviceAccounts(objects, id);
                        } };
    case DirectoryKind::Roles:
        // Asked for without the organization's name: the platform's own roles belong to none.
        return Source { { ApiPath("/v1/role"_L1) }, named };
    case DirectoryKind::Projects:
        return Source { { ApiPath("/v1/project"_L1), organization.name }, named };
    case DirectoryKind::Locations:
    case DirectoryKind::Databases:
        break;
    }
    return std::nullopt;
}

} // namespace

BraintrustDirectory::BraintrustDirectory(RestClient &client) : m_client(client), m_pages(client)
{
}

void BraintrustDirectory::fetch(const Organization &organization, DirectoryKind kind,
                                QObject *context, Callback<Directory> done)
{
    const std::optional<Source> source = sourceOf(organization, kind);
    if (!source) {
        const CloudError error = notOffered(m_client, u"Braintrust has no such things"_s);
        answerLater<Directory>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    m_pages.readAll(source->call, context,
                    [read = source->read,
                     done = std::move(done)](const CloudResult<braintrust::AllObjects> &found) {
                        if (found)
                            done(read(found->objects));
                        else
                            done(Unexpected(found.error()));
                    });
}

} // namespace groupdesk
