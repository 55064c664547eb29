#include "braintrustdirectory.h"

#include "braintrustdecode.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

BraintrustDirectory::BraintrustDirectory(RestClient &client) : m_client(client), m_pages(client)
{
}

void BraintrustDirectory::fetch(const Organization &organization, DirectoryKind kind,
                                QObject *context, Callback<Directory> done)
{
    if (kind != DirectoryKind::Users && kind != DirectoryKind::ServiceAccounts) {
        const CloudError error = notOffered(m_client, u"Braintrust groups have people only"_s);
        answerLater<Directory>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const bool people = kind == DirectoryKind::Users;
    const ApiPath path(people ? "/v1/user"_L1 : "/v1/service_token"_L1);
    const Callback<braintrust::AllObjects> read
        = [people, id = organization.id,
           done = std::move(done)](const CloudResult<braintrust::AllObjects> &found) {
              if (!found)
                  done(Unexpected(found.error()));
              else
                  done(people ? braintrust::users(found->objects)
                              : braintrust::serviceAccounts(found->objects, id));
          };
    m_pages.readAll(path, organization.name, context, read);
}

} // namespace groupdesk
