#pragma once

#include "ids.h"
#include "savedview.h"
#include "scope.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace groupdesk {

/// How a window looks and what it shows, to be made again by a later run. Holds no secret, but
/// names and what was typed into the filter.
struct WindowState
{
    // Opaque, by Qt; what cannot be understood is ignored, and a place off every screen corrected.
    QByteArray geometry;
    QByteArray splitter;
    QByteArray columns; ///< of the scope, with their order and the sorting
    QByteArray docks;
    bool details = true; ///< they are shown beside the table
    Scope scope = EverythingScope {};
    ViewId view; ///< that is chosen in the tree; empty: none
    QString filter;
    std::optional<GroupRef> selected;
    QString detailTab; ///< see DetailPane::currentTab()
    QList<GroupRef> editors;
    std::optional<GroupRef> shownEditor; ///< the one in front of the details

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

/// The same look for one more window, which shows everything.
[[nodiscard]] inline WindowState freshWindow(const WindowState &like)
{
    WindowState fresh;
    fresh.geometry = like.geometry;
    fresh.splitter = like.splitter;
    fresh.details = like.details;
    return fresh;
}

} // namespace groupdesk
