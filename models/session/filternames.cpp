#include "filternames.h"

#include "groupfiltermodel.h"
#include "queryworkspace.h"
#include "workspace.h"

namespace groupdesk {

FilterNames::FilterNames(Workspace &workspace, GroupFilterModel &filter, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_filter(filter)
{
    connect(&filter, &GroupFilterModel::textChanged, this, &FilterNames::follow);
    connect(&workspace.names(), &NameBook::changed, this, &FilterNames::give);
    connect(&workspace, &Workspace::statusChanged, this, &FilterNames::load);
    follow();
}

void FilterNames::follow()
{
    QSet<DirectoryKind> kinds = namedIn(m_filter.text());
    if (kinds == m_kinds)
        return;
    m_kinds.swap(kinds);
    load();
    give();
}

/// Of an organization that was read just now, too.
void FilterNames::load()
{
    loadNames(m_workspace, m_kinds);
}

void FilterNames::give()
{
    // Without such a question its answer does not depend on names.
    if (!m_kinds.isEmpty())
        m_filter.setNames(queryNamesOf(m_workspace, m_kinds));
}

} // namespace groupdesk
