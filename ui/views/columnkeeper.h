#pragma once

#include "columnlayout.h"
#include "scope.h"

#include <QObject>
#include <QTimer>

class QSettings;

namespace groupdesk {

class GroupTableView;

/// Gives each scope the columns that a person gave it: what was changed by hand while it was shown
/// is remembered for it, for all windows. A scope without columns of its own has those of the
/// nearest wider one (organization, profile, folder, everything), and everything those that the
/// table usually has.
class ColumnKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Where one is, from the narrowest to everything: see widerScopes().
    using Path = QList<Scope>;

    /// Both outlive the keeper. Begins with what an earlier version kept for the whole window.
    ColumnKeeper(GroupTableView &table, QSettings &settings, QObject *parent);

    /// Shows the columns of where one is, and remembers what is changed from now on for it.
    void show(const Path &path);
    /// Shows \a layout in the same place, without remembering it. The first change by hand makes
    /// what is shown the place's own.
    void show(const Path &path, const ColumnLayout &layout);
    /// Takes over the columns that a window of an earlier run showed there; opaque, by Qt.
    void adopt(const Path &path, const QByteArray &state);
    /// Forgets the place's own columns and shows those it has without.
    void reset();
    /// Looks now for what was changed; else it is looked for as soon as there is time.
    void look();

Q_SIGNALS:
    void changedByHand();

private:
    void apply(const ColumnLayout &layout);
    [[nodiscard]] ColumnLayout layoutFor(const Path &path) const;
    void remember(const Scope &scope, const ColumnLayout &layout);

    GroupTableView &m_table;
    QSettings &m_settings;
    Path m_path { EverythingScope {} };
    ColumnLayout m_shown; ///< as the table had it when it was last looked at
    QTimer m_soon;
};

/// \a scope and what is wider; \a folder: that its profile is shown in, may be empty.
[[nodiscard]] ColumnKeeper::Path widerScopes(const Scope &scope, const QString &folder);

} // namespace groupdesk
