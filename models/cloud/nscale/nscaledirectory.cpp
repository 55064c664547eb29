#include "nscaledirectory.h"

#include "decode.h"
#include "nscaledecode.h"
#include "nscalepaths.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

NscaleDirectory::NscaleDirectory(RestClient &client) : m_client(client)
{
}

void NscaleDirectory::fetch(const Organization &organization, DirectoryKind kind, QObject *context,
                            Callback<Directory> done)
{
    const auto read = [&](QLatin1String collection, const Decoder<Directory> &decoder) {
        m_client.get(nscale::below(organization, collection), {}, context,
                     decoded<Directory>(context, decoder, std::move(done)));
    };
    switch (kind) {
    case DirectoryKind::Users:
        read("/users"_L1, &nscale::users);
        return;
    case DirectoryKind::Roles:
        read("/roles"_L1, &nscale::roles);
        return;
    case DirectoryKind::ServiceAccounts:
        read("/serviceaccounts"_L1, &nscale::serviceAccounts);
        return;
    case DirectoryKind::Projects:
        read("/projects"_L1, &nscale::projects);
        return;
    default:
        break;
    }
    const CloudError error = notOffered(m_client, u"Nscale groups have no such things"_s);
    answerLater<Directory>(&m_life, context, Unexpected(error), std::move(done));
}

} // namespace groupdesk
