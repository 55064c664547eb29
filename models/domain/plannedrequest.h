#pragma once

#include "groupaction.h"
#include "groupdraft.h"
#include "ids.h"
#include "organization.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace groupdesk {

/// A request as it would be sent: for the review before saving and for Copy as cURL. Without the
/// Authorization header; the token is nowhere in it.
struct PlannedRequest
{
    QByteArray verb; ///< "PATCH"
    QUrl url; ///< percent-encoded, query included
    std::optional<QJsonObject> body; ///< no value: none is sent

    friend bool operator==(const PlannedRequest &, const PlannedRequest &) = default;
};

/// What would be sent, in that order. Sends nothing and asks nothing, so a request whose content
/// depends on an answer is not among them. Empty where the platform has no such call, or an id must
/// not go into a path. Changes of a group are planned by EditService.
class RequestPreview
{
public:
    virtual ~RequestPreview();

    [[nodiscard]] virtual QList<PlannedRequest> retrieve(const Organization &organization,
                                                         const GroupId &group) const = 0;
    [[nodiscard]] virtual QList<PlannedRequest> create(const Organization &organization,
                                                       const GroupDraft &draft) const = 0;
    [[nodiscard]] virtual QList<PlannedRequest> remove(const Organization &organization,
                                                       const GroupId &group) const = 0;
    [[nodiscard]] virtual QList<PlannedRequest> perform(const Organization &organization,
                                                        const GroupId &group,
                                                        const GroupOrder &order) const = 0;

protected:
    RequestPreview() = default;
    Q_DISABLE_COPY_MOVE(RequestPreview)
};

} // namespace groupdesk
