#pragma once

#include "directory.h"

#include <QObject>
#include <QSet>

namespace groupdesk {

class GroupFilterModel;
class Workspace;

/// Gives a filter the names it looks for: those of roles, locations and people, of whichever its
/// text speaks. Asks the platforms for them only then.
class FilterNames final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FilterNames(Workspace &workspace, GroupFilterModel &filter, QObject *parent = nullptr);

private:
    void follow();
    void load();
    void give();

    Workspace &m_workspace;
    GroupFilterModel &m_filter;
    QSet<DirectoryKind> m_kinds; ///< that the text speaks of
};

} // namespace groupdesk
