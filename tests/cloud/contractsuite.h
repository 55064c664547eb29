#pragma once

#include "platformclient.h"
#include "waitfor.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk::test {

/// A platform behind some server, ready for one case of the suite.
class ContractStage
{
public:
    virtual ~ContractStage();
    [[nodiscard]] virtual PlatformClient &client() = 0;
    /// Opened with a token that the platform does not know.
    [[nodiscard]] virtual PlatformClient &stranger() = 0;
    /// Closes client() while its calls may be under way.
    virtual void closeClient() = 0;

protected:
    ContractStage() = default;
    Q_DISABLE_COPY_MOVE(ContractStage)
};

/// Makes the stage of a platform ("turso", …) for a case, which is called as its test function.
using StageFactory = std::function<std::unique_ptr<ContractStage>(const QString &platform,
                                                                  const QString &caseName)>;

/// What every platform's client promises, whatever it talks to. Run by two programs: against
/// fixtures written by hand from the platforms' documentation, and against the demo server.
class ContractSuite final : public QObject
{
    Q_OBJECT

public:
    explicit ContractSuite(StageFactory factory);

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void everyListedGroupCanBeRetrieved();
    void createdThenListedThenRemoved();
    void aTakenName();
    void anUnknownGroup();
    void anUnknownToken();
    void directories();
    void testConnection();
    void idsThatMustNotGoIntoAPath();
    void onceAndNeverAtOnce();
    void silenceAfterTheContextDied();
    void silenceAfterTheClientWasClosed();
    void aCallbackMayDestroyItsContext();

private:
    [[nodiscard]] std::optional<Organization> firstOrganization();
    [[nodiscard]] std::optional<QList<Group>> allGroups(const Organization &organization);
    [[nodiscard]] CloudResult<Creation> create(const Organization &organization);
    [[nodiscard]] CloudResult<Removal> remove(const Organization &organization,
                                              const GroupId &group);
    [[nodiscard]] CloudResult<Group> retrieve(const Organization &organization,
                                              const GroupId &group);
    [[nodiscard]] GroupDraft draft() const;
    [[nodiscard]] bool is(QLatin1String platform) const { return m_platform == platform; }

    StageFactory m_factory;
    QString m_platform;
    std::unique_ptr<ContractStage> m_stage;
};

} // namespace groupdesk::test
