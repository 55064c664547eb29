#include "tursoediting.h"

#include "decode.h"
#include "tursodecode.h"
#include "tursoeditbase.h"
#include "tursoeditplan.h"
#include "tursofacts.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The two answers as they come in.
struct Gathering
{
    std::optional<CloudResult<Group>> group;
    std::optional<CloudResult<bool>> protection;
    Callback<EditBase> done;

    void endIfComplete(bool renames)
    {
        if (!group || !protection)
            return;
        const Callback<EditBase> answer = std::move(done); // it may destroy who asked
        if (*group)
            answer(turso::editBase({ **group, *protection, renames }));
        else
            answer(Unexpected(group->error()));
    }
};

} // namespace

void TursoEditing::open(const Organization &organization, const GroupId &group, QObject *context,
                        Callback<EditBase> done)
{
    const auto parts = std::make_shared<Gathering>();
    parts->done = std::move(done);
    const ApiPath path = turso::groupPath(m_root, organization, group);
    const Decoder<Group> decoder
        = [id = organization.id](const RestReply &reply) { return turso::oneGroup(reply, id); };
    m_client.get(path, {}, context,
                 decoded<Group>(context, decoder, [this, parts](CloudResult<Group> found) {
                     parts->group = std::move(found);
                     parts->endIfComplete(m_renames);
                 }));
    m_client.get(path.literal("/configuration"_L1), {}, context,
                 decoded<bool>(context, &turso::configuredProtection,
                               [this, parts](CloudResult<bool> found) {
                                   parts->protection = std::move(found);
                                   parts->endIfComplete(m_renames);
                               }));
}

CloudResult<EditPlan> TursoEditing::plan(const Organization &organization, const EditBase &base,
                                         const GroupContent &wanted) const
{
    EditBase known = base;
    if (!m_renames) // it may have been opened before that was known
        known.limits.insert(GroupField::Name, { Limit::Kind::NotOffered, {} });
    return turso::editPlan({ m_client, m_root, organization }, known, wanted);
}

void TursoEditing::send(const EditStep &step, QObject *context, Callback<Done> done)
{
    const Callback<Done> judge = [this, step, done = std::move(done)](CloudResult<Done> answer) {
        if (answer)
            done(Done {});
        else
            done(Unexpected(judged(std::move(answer).error(), step)));
    };
    m_client.send(step.request, context, decoded<Done>(context, &turso::accepted, judge));
}

CloudError TursoEditing::judged(CloudError error, const EditStep &step)
{
    using Kind = CloudError::Kind;
    if (step.fields.contains(GroupField::Name) && turso::isMissingCall(error)) {
        error.kind = Kind::Unsupported;
        m_renames = false;
    }
    // Every step is about one field, so a refusal is about that one even if its words do not say.
    const bool isAboutValue = error.kind == Kind::BadRequest || error.kind == Kind::Conflict
        || error.kind == Kind::Unprocessable;
    if (isAboutValue && !step.fields.isEmpty())
        error.field = turso::fieldName(step.fields.constFirst());
    return error;
}

} // namespace groupdesk
