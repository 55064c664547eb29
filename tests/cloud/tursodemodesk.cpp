#include "tursodemodesk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

demo::DemoOptions optionsOf(const demo::TursoQuirks &quirks)
{
    demo::DemoOptions options;
    options.turso = quirks;
    return options;
}

} // namespace

TursoDemoDesk::TursoDemoDesk(const demo::TursoQuirks &quirks, demo::Persona persona)
    : server(optionsOf(quirks))
{
    QVERIFY(server.start());
    openWith(server.token(persona));
    enter(u"acme-inc"_s);
}

void TursoDemoDesk::openWith(const QString &token)
{
    Profile profile = profileOf(u"turso"_s);
    profile.baseUrl = server.tursoUrl();
    client = registry.open(Connection::open(profile, Secret::fromPaste(token)));
}

void TursoDemoDesk::signIn(demo::TursoTokenKind kind)
{
    openWith(server.tursoToken(kind));
}

void TursoDemoDesk::enter(const QString &slug)
{
    const auto all = waitFor<QList<Organization>>(
        [this](const auto &done) { client->organizations().list(&m_context, done); });
    QVERIFY(all.has_value());
    const auto found = std::find_if(all->cbegin(), all->cend(), [&slug](const Organization &one) {
        return one.id == OrganizationId(slug);
    });
    organization = found == all->cend() ? Organization() : *found;
}

CloudResult<EditBase> TursoDemoDesk::open(const QString &group)
{
    return waitFor<EditBase>([&](const auto &done) {
        client->editing().open(organization, GroupId(group), &m_context, done);
    });
}

CloudResult<EditPlan> TursoDemoDesk::plan(const EditBase &base, const GroupContent &wanted) const
{
    return client->editing().plan(organization, base, wanted);
}

std::optional<CloudError> TursoDemoDesk::send(const EditPlan &plan)
{
    for (const EditStep &step : plan.steps) {
        const auto answer = waitFor<Done>(
            [&](const auto &done) { client->editing().send(step, &m_context, done); });
        if (!answer)
            return answer.error();
    }
    return std::nullopt;
}

CloudResult<Group> TursoDemoDesk::retrieve(const QString &group)
{
    return waitFor<Group>([&](const auto &done) {
        client->groups().retrieve(organization, GroupId(group), &m_context, done);
    });
}

CloudResult<OrderResult> TursoDemoDesk::perform(const QString &group, const GroupOrder &order)
{
    return waitFor<OrderResult>([&](const auto &done) {
        client->actions().perform(organization, GroupId(group), order, &m_context, done);
    });
}

CloudResult<TransferCheck> TursoDemoDesk::checkTransfer(const QString &group, const QString &target)
{
    const CloudResult<Group> found = retrieve(group);
    if (!found)
        return Unexpected(found.error());
    return waitFor<TransferCheck>([&](const auto &done) {
        client->actions().checkTransfer(organization, *found, OrganizationId(target), &m_context,
                                        done);
    });
}

CloudResult<Directory> TursoDemoDesk::databases()
{
    return waitFor<Directory>([&](const auto &done) {
        client->directory().fetch(organization, DirectoryKind::Databases, &m_context, done);
    });
}

CloudResult<PlanUsage> TursoDemoDesk::usage()
{
    return waitFor<PlanUsage>(
        [&](const auto &done) { client->insight().plan(organization, &m_context, done); });
}

} // namespace groupdesk::test
