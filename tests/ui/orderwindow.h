#pragma once

#include "editingfixture.h"

#include <QAction>

namespace groupdesk::test {

/// The object names of the actions.
inline const QStringList orderActions {
    QStringLiteral("protectionAction"),      QStringLiteral("unarchiveAction"),
    QStringLiteral("waitForLocationAction"), QStringLiteral("groupTokenAction"),
    QStringLiteral("transferAction"),        QStringLiteral("invalidateTokensAction")
};

/// The window with "xray" of Turso, which has two locations.
class OrderWindow
{
public:
    OrderWindow()
    {
        Group group = f.platform.groups(f.t1).constFirst();
        group.locations = { QStringLiteral("ams"), QStringLiteral("fra") };
        f.platform.setGroups(f.t1, { group });
        f.platform.setDirectory(f.t1, DirectoryKind::Databases,
                                { { .id = QStringLiteral("d1"),
                                    .name = QStringLiteral("mine"),
                                    .groups = { group.id } },
                                  { .id = QStringLiteral("d2"),
                                    .name = QStringLiteral("foreign"),
                                    .groups = { GroupId(QStringLiteral("other")) } } });
        const Organization other {
            OrganizationId(QStringLiteral("t2")), QStringLiteral("Other"), {}, true
        };
        f.platform.addOrganization(f.q.id, other);
        f.platform.setGroups({ f.q.id, other.id }, {});
    }
    [[nodiscard]] bool openOn(const QString &name) { return f.openLoaded() && f.click(name); }
    [[nodiscard]] QAction *action(const QString &name) const { return f.action(name); }
    void trigger(const QString &name) const { f.action(name)->trigger(); }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [this, words] { return f.headlines().join(QChar(u'\n')).contains(words); });
    }
    [[nodiscard]] GroupRef xray() const { return f.ref(f.t1, QStringLiteral("xray")); }
    [[nodiscard]] bool isBusy() const { return f.workspace->groups().row(xray())->busy; }
    /// Presses the button once it works.
    [[nodiscard]] bool press(const QWidget *dialog, const QString &name) const
    {
        return QTest::qWaitFor([dialog, name] { return EditingFixture::press(dialog, name); });
    }

    EditingFixture f;
};

} // namespace groupdesk::test
