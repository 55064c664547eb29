#pragma once

#include "detailcontent.h"
#include "ids.h"

#include <QObject>

#include <optional>

namespace groupdesk {

struct GroupRow;
class Workspace;

/// Reads the group that is shown anew, and what is to be known around it: names, grants, the use of
/// the plan. Each part may fail alone. Calls about a group end when another one is shown.
class DetailReader final : public QObject
{
    Q_OBJECT

public:
    explicit DetailReader(Workspace &workspace, QObject *parent = nullptr);

    /// Asks nothing yet.
    void setGroup(const std::optional<GroupRef> &ref);
    /// While what is shown is from an earlier run, this waits until the platform has answered.
    void read();
    /// Asks again for what failed of \a needs.
    void retry(const DetailNeeds &needs);
    /// \a row with everything that is known now.
    [[nodiscard]] DetailContext context(const GroupRow &row) const;

Q_SIGNALS:
    void changed();
    void retrieved(const groupdesk::GroupRef &ref);
    void retrieveFailed(const groupdesk::GroupRef &ref, const groupdesk::CloudError &error);

private:
    void readGroup();
    void readGrants();
    void readPlan();
    [[nodiscard]] DetailNeeds needs() const;
    [[nodiscard]] bool isListComplete(const SourceRef &source) const;
    void addNames(DetailContext &context, const SourceRef &source, const DetailNeeds &needs) const;

    Workspace &m_workspace;
    std::optional<GroupRef> m_ref;
    std::optional<SourceRef> m_source; ///< of the plan
    QObject *m_groupCalls; ///< the context of the calls about the group
    QObject *m_sourceCalls; ///< … and about its organization
    std::optional<CloudResult<GrantList>> m_grants;
    std::optional<CloudResult<PlanUsage>> m_plan;
    bool m_planIsOld = false; ///< groups came or went since
    bool m_isWaiting = false; ///< to read
};

} // namespace groupdesk
