#pragma once

#include "windowstate.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace groupdesk {

/// Keeps, in a file that only its owner can read, which windows are open and what they show, so
/// that the next start can open them again. Written soon after something changed: a crash costs
/// seconds.
///
///     { "format": "groupdesk-windows", "version": 1,
///       "windows": [ { "geometry": "<base64>", "splitter": "…", "columns": "…", "docks": "…",
///                      "details": true, "scope": { "profile": "…", "organization": "…" },
///                      "view": "…", "filter": "…",
///                      "selected": { "profile": "…", "organization": "…", "group": "…" },
///                      "detailTab": "…", "editors": [ … ], "shownEditor": { … } } ] }
///
/// A scope of everything has no keys, one of a folder the key "folder". What cannot be read is left
/// out: nothing in it is worth a question.
class WindowKeeper final : public QObject
{
    Q_OBJECT

public:
    using Windows = std::function<QList<WindowState>()>;

    /// \a windows: those that are open, asked whenever something is to be written.
    WindowKeeper(const QString &path, Windows windows, QObject *parent = nullptr);

    /// What an earlier run left; empty if there is nothing, or nothing that can be read.
    [[nodiscard]] QList<WindowState> stored() const;
    /// Something changed: it is written within two seconds.
    void touch();
    /// Writes what is open now.
    void write();
    /// Writes \a windows, and nothing more from now on.
    void finish(const QList<WindowState> &windows);

private:
    void store(const QList<WindowState> &windows);

    const QString m_path;
    const Windows m_windows;
    QTimer m_soon;
    QByteArray m_written;
    bool m_isFinished = false;
};

} // namespace groupdesk
