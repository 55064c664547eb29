#include "recreation.h"

#include "forgotten.h"
#include "membership.h"
#include "recreationlookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Kind = RecreationPart::Kind;
using Obstacle = RecreationObstacle::Kind;

template <class Id>
QList<Id> idsOf(const QStringList &texts)
{
    QList<Id> ids;
    for (const QString &text : texts)
        ids.append(Id(text));
    return ids;
}

/// Puts a plan together, part by part.
class Planner final
{
public:
    Planner(const GroupSnapshot &snapshot, const RecreationFacts &facts, const QString &name)
        : m_snapshot(snapshot), m_facts(facts), m_lookup(snapshot, facts), m_graph(facts.groups)
    {
        m_plan.draft = facts.platform.draft;
        m_plan.draft.name = m_plan.wanted.name = name;
    }

    [[nodiscard]] RecreationPlan plan();

private:
    void addObstacles();
    void addUnsaid();
    void addWhatIsNew();
    void addTexts();
    void addLocations();
    void addList(GroupField field);
    void addTags();
    void addContainers();
    void addGrants();
    void fillDraft();

    [[nodiscard]] bool isDrafted(GroupField field) const;
    [[nodiscard]] std::optional<RecreationLoss> lossOf(GroupField field, const QString &item) const;
    [[nodiscard]] bool wouldCircle(const GroupId &container) const;
    void lose(const RecreationPart &part, RecreationLoss why)
    {
        m_plan.lost.append({ part, why, {} });
    }
    void addStep(GroupField field, const QList<RecreationPart> &parts);

    const GroupSnapshot &m_snapshot;
    const RecreationFacts &m_facts;
    RecreationLookup m_lookup;
    MembershipGraph m_graph;
    RecreationPlan m_plan;
    RecreationStep m_create;
    QList<RecreationStep> m_steps;
};

RecreationPlan Planner::plan()
{
    addObstacles();
    addTexts();
    addLocations();
    for (const GroupField field :
         { GroupField::Roles, GroupField::Users, GroupField::Subjects, GroupField::ServiceAccounts,
           GroupField::IncludedGroups, GroupField::Projects })
        addList(field);
    addTags();
    addContainers();
    addGrants();
    if (m_snapshot.content.protection.value_or(false)) {
        // The last: a protected group would not let itself be deleted should the rest go wrong.
        m_plan.wanted.protection = true;
        addStep(GroupField::Protection, { { Kind::Content, GroupField::Protection, {}, {} } });
    }
    addUnsaid();
    addWhatIsNew();
    fillDraft();
    m_plan.steps = QList<RecreationStep> { m_create } + m_steps;
    for (const DirectoryKind kind : recreationNeeds(m_snapshot)) {
        if (!m_facts.directories.contains(kind))
            m_plan.unchecked.append(kind);
    }
    return m_plan;
}

void Planner::addObstacles()
{
    m_plan.obstacles = m_facts.obstacles;
    const QString &name = m_plan.wanted.name;
    const bool taken = std::any_of(m_facts.groups.cbegin(), m_facts.groups.cend(),
                                   [&name](const Group &group) { return group.name == name; });
    if (name.isEmpty())
        m_plan.obstacles.append({ Obstacle::NameMissing });
    else if (taken)
        m_plan.obstacles.append(
            { m_facts.platform.sameNames ? Obstacle::SameName : Obstacle::NameTaken });
    const std::optional<PlanUsage> &usage = m_facts.usage;
    if (usage && usage->groups && usage->allowedGroups && *usage->groups >= *usage->allowedGroups)
        m_plan.obstacles.append({ Obstacle::PlanLimit, {}, {}, usage->plan });
}

void Planner::addTexts()
{
    m_create.parts.append({ Kind::Content, GroupField::Name, {}, m_plan.wanted.name });
    m_plan.wanted.description = m_snapshot.content.description;
    const QString description = m_snapshot.content.description.value_or(QString());
    if (description.isEmpty())
        return;
    if (description == forgottenMark()) {
        m_plan.wanted.description = QString();
        lose({ Kind::Content, GroupField::Description, {}, {} }, RecreationLoss::Forgotten);
        return;
    }
    m_plan.draft.description = description;
    m_create.parts.append({ Kind::Content, GroupField::Description, {}, description });
}

void Planner::addLocations()
{
    const auto *draft = std::get_if<TursoDraft>(&m_plan.draft.details);
    if (draft == nullptr)
        return;
    QStringList others = m_snapshot.content.lists.value(GroupField::Locations);
    QString primary = m_snapshot.primaryLocation;
    if (primary.isEmpty() && !others.isEmpty())
        primary = others.constFirst();
    others.removeAll(primary);
    if (primary.isEmpty() || !m_lookup.isThere(GroupField::Locations, primary)) {
        m_plan.obstacles.append({ Obstacle::LocationGone, {}, {}, primary });
        return;
    }
    m_create.parts.append({ Kind::PrimaryLocation, GroupField::Locations, primary,
                            m_lookup.name(GroupField::Locations, primary) });
    m_plan.wanted.lists.insert(GroupField::Locations, { primary });
    for (const QString &code : std::as_const(others)) {
        const RecreationPart part { Kind::Content, GroupField::Locations, code,
                                    m_lookup.name(GroupField::Locations, code) };
        if (!m_lookup.isThere(GroupField::Locations, code)) {
            lose(part, RecreationLoss::Gone);
            continue;
        }
        m_plan.wanted.lists[GroupField::Locations].append(code);
        addStep(GroupField::Locations, { part });
    }
}

std::optional<RecreationLoss> Planner::lossOf(GroupField field, const QString &item) const
{
    if (item == forgottenMark())
        return RecreationLoss::Forgotten;
    if (field == GroupField::IncludedGroups && m_lookup.isOld(item))
        return RecreationLoss::Circle;
    if (!m_lookup.isThere(field, item))
        return RecreationLoss::Gone;
    if (!m_lookup.isSelectable(field, item))
        return RecreationLoss::NotGrantable;
    return {};
}

void Planner::addList(GroupField field)
{
    if (!m_snapshot.content.lists.contains(field))
        return;
    QStringList wanted;
    QList<RecreationPart> parts;
    for (const QString &item : m_snapshot.content.lists.value(field)) {
        if (wanted.contains(item))
            continue;
        const RecreationPart part { Kind::Content, field, item, m_lookup.name(field, item) };
        if (const std::optional<RecreationLoss> why = lossOf(field, item)) {
            lose(part, *why);
            continue;
        }
        wanted.append(item);
        parts.append(part);
    }
    m_plan.wanted.lists.insert(field, wanted);
    if (isDrafted(field)) {
        m_create.parts += parts;
    } else if (field == GroupField::Projects) {
        for (const RecreationPart &part : std::as_const(parts))
            addStep(field, { part });
    } else if (!parts.isEmpty()) {
        addStep(field, parts);
    }
}

void Planner::addTags()
{
    if (!m_snapshot.content.tags)
        return;
    m_plan.wanted.tags.emplace();
    QList<RecreationPart> parts;
    for (const NscaleTag &tag : *m_snapshot.content.tags) {
        const RecreationPart part { Kind::Content, GroupField::Tags, tag.name, tag.value };
        if (tag.name == forgottenMark() || tag.value == forgottenMark()) {
            lose(part, RecreationLoss::Forgotten);
            continue;
        }
        m_plan.wanted.tags->append(tag);
        parts.append(part);
    }
    if (!parts.isEmpty())
        addStep(GroupField::Tags, parts);
}

void Planner::addStep(GroupField field, const QList<RecreationPart> &parts)
{
    RecreationStep step;
    step.kind = RecreationStep::Kind::Content;
    step.field = field;
    step.parts = parts;
    m_steps.append(step);
}

/// Whether a group that the new one includes leads to \a container.
bool Planner::wouldCircle(const GroupId &container) const
{
    const QStringList included = m_plan.wanted.lists.value(GroupField::IncludedGroups);
    return std::any_of(included.cbegin(), included.cend(), [&](const QString &item) {
        return GroupId(item) == container || m_graph.closure(GroupId(item)).contains(container);
    });
}

void Planner::addContainers()
{
    for (const NamedGroup &container : m_snapshot.containers) {
        const QString id = container.id.toString();
        if (m_lookup.isOld(id))
            continue; // it included itself, which is said already
        const QString known = m_lookup.name(GroupField::IncludedGroups, id);
        const RecreationPart part { Kind::Container, GroupField::IncludedGroups, id,
                                    known.isEmpty() ? container.name : known };
        if (!m_lookup.isThere(GroupField::IncludedGroups, id)) {
            lose(part, RecreationLoss::Gone);
        } else if (wouldCircle(container.id)) {
            lose(part, RecreationLoss::Circle);
        } else {
            RecreationStep step;
            step.kind = RecreationStep::Kind::Container;
            step.container = { container.id, part.name };
            step.parts = { part };
            m_steps.append(step);
        }
    }
}

void Planner::addGrants()
{
    const GrantList grants = m_snapshot.grants.value_or(GrantList());
    QList<Grant> seen;
    for (const bool held : { true, false }) {
        for (const Grant &grant : held ? grants.held : grants.onGroup) {
            const bool again
                = std::any_of(seen.cbegin(), seen.cend(),
                              [&grant](const Grant &other) { return sameGrant(grant, other); });
            if (again)
                continue;
            seen.append(grant);
            const RecreationPart part
                = m_lookup.grantPart(held ? Kind::GrantHeld : Kind::GrantOnGroup, grant);
            if (const std::optional<RecreationLoss> why = m_lookup.grantLoss(grant)) {
                lose(part, *why);
                continue;
            }
            RecreationStep step;
            step.kind = RecreationStep::Kind::Grant;
            step.grant = grant;
            step.parts = { part };
            m_steps.append(step);
        }
    }
}

void Planner::addUnsaid()
{
    for (const GroupField field : m_snapshot.unread)
        lose({ Kind::UnreadField, field, {}, {} }, RecreationLoss::Unread);
    const bool isPartial = m_snapshot.grants && !m_snapshot.grants->complete;
    if (m_snapshot.grantsUnread || isPartial)
        lose({ .kind = Kind::UnreadGrants }, RecreationLoss::Unread);
    if (m_facts.isForgotten)
        lose({ .kind = Kind::ForgottenPeople }, RecreationLoss::Forgotten);
}

void Planner::addWhatIsNew()
{
    lose({ Kind::Identity, GroupField::Name, m_snapshot.id.toString(), {} }, RecreationLoss::Never);
    for (const QString &name : m_snapshot.databases)
        lose({ Kind::Database, GroupField::Name, name, name }, RecreationLoss::Never);
    if (std::holds_alternative<TursoDraft>(m_plan.draft.details))
        lose({ .kind = Kind::Tokens }, RecreationLoss::Never);
    lose({ .kind = Kind::Creation }, RecreationLoss::Never);
}

bool Planner::isDrafted(GroupField field) const
{
    return std::holds_alternative<NscaleDraft>(m_plan.draft.details)
        && (field == GroupField::Roles || field == GroupField::Users
            || field == GroupField::ServiceAccounts);
}

void Planner::fillDraft()
{
    const QMap<GroupField, QStringList> &lists = m_plan.wanted.lists;
    if (auto *turso = std::get_if<TursoDraft>(&m_plan.draft.details)) {
        turso->location = lists.value(GroupField::Locations).value(0);
    } else if (auto *nscale = std::get_if<NscaleDraft>(&m_plan.draft.details)) {
        nscale->roles = idsOf<RoleId>(lists.value(GroupField::Roles));
        nscale->users = idsOf<UserId>(lists.value(GroupField::Users));
        nscale->serviceAccounts = idsOf<ServiceAccountId>(lists.value(GroupField::ServiceAccounts));
    }
}

} // namespace

bool RecreationPlan::isBlocked() const
{
    return std::any_of(obstacles.cbegin(), obstacles.cend(),
                       [](const RecreationObstacle &obstacle) { return obstacle.blocks(); });
}

bool RecreationPlan::has(RecreationObstacle::Kind kind) const
{
    return std::any_of(obstacles.cbegin(), obstacles.cend(),
                       [kind](const RecreationObstacle &one) { return one.kind == kind; });
}

QList<RecreationPart> RecreationPlan::comesBack() const
{
    QList<RecreationPart> parts;
    for (const RecreationStep &step : steps)
        parts += step.parts;
    return parts;
}

RecreationPlan recreationPlan(const GroupSnapshot &snapshot, const RecreationFacts &facts,
                              const QString &name)
{
    return Planner(snapshot, facts, name).plan();
}

} // namespace groupdesk
