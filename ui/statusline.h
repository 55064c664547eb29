#pragma once

#include "workspace.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace groupdesk {

/// The status bar: how many sources, how fresh, what is being loaded.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, QWidget *parent);

    void setScope(const Scope &scope);

private:
    void update();
    [[nodiscard]] QString sourcesText(const QList<Source> &sources) const;
    [[nodiscard]] QString freshness(const QList<Source> &sources) const;

    Workspace &m_workspace;
    Scope m_scope = EverythingScope {};
    QTimer m_tick; ///< "Updated 12 s ago" grows old
    QLabel *m_sources;
    QLabel *m_updated;
    QLabel *m_task;
    QProgressBar *m_progress;
};

} // namespace groupdesk
