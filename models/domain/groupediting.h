#pragma once

#include "callback.h"
#include "capabilities.h"
#include "group.h"
#include "groupcontent.h"
#include "ids.h"
#include "organization.h"
#include "plannedrequest.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

class QObject;

namespace groupdesk {

/// Why a field of one group cannot be edited. A field without an entry can.
using FieldLimits = QHash<GroupField, Limit>;

/// A group as an editor needs it: read in one go, everything that writing it back needs included.
struct EditBase
{
    Group group;
    GroupContent content;
    FieldLimits limits;
    /// What must not be taken out of a list, and not put in, with the reason.
    QHash<GroupField, QHash<QString, Limit>> itemLimits;
    /// Parts that could not be read: their lists are missing in content, and limits says why.
    QHash<GroupField, CloudError> unread;
    /// What the service itself needs to write the group back without losing anything: objects as
    /// they were received. Opaque to everybody else.
    QJsonObject memory;
};

/// What a person must know and accept before a plan is carried out.
struct EditWarning
{
    enum class Kind {
        /// This server can only store people by their user id: these external subjects, items of
        /// GroupField::Subjects, would be lost.
        DropsSubjects,
        /// These subjects name users that are gone; the server refuses the group as long as they
        /// are in it, so they are taken out.
        DropsDeadSubjects,
        /// The account's own access may hang on what is taken out: item ids.
        MayLockOut,
    };
    Kind kind = Kind::DropsSubjects;
    QStringList items;

    friend bool operator==(const EditWarning &, const EditWarning &) = default;
};

/// One request of a plan.
struct EditStep
{
    PlannedRequest request;
    QList<GroupField> fields; ///< what it changes
    QString item; ///< the project or location it is about; empty: the group itself
};

/// How to get from one content to another: requests in the order in which they are sent. They are
/// no transaction: each may fail alone, and then those after it are not sent.
struct EditPlan
{
    QList<EditStep> steps;
    QList<EditWarning> warnings;
    GroupId resultId; ///< the group's id afterwards: on Turso a rename changes it
};

/// Changes groups. Every field that is not changed, known here or not, stays as the platform has
/// it.
class EditService
{
public:
    virtual ~EditService();

    /// Reads the group and whatever belongs to its content, anew.
    virtual void open(const Organization &organization, const GroupId &group, QObject *context,
                      Callback<EditBase> done)
        = 0;
    /// Asks nothing and sends nothing. BadArgument with the field if \a wanted can never be
    /// accepted, or changes a field that is limited. No steps if there is nothing to change.
    [[nodiscard]] virtual CloudResult<EditPlan> plan(const Organization &organization,
                                                     const EditBase &base,
                                                     const GroupContent &wanted) const = 0;
    /// Sends one step of a plan, at most once. With outcomeUnknown it may have been applied.
    virtual void send(const EditStep &step, QObject *context, Callback<Done> done) = 0;

protected:
    EditService() = default;
    Q_DISABLE_COPY_MOVE(EditService)
};

} // namespace groupdesk
