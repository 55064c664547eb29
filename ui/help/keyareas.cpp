#include "help/keyareas.h"

#include "mnemonics.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeysDialog)
};

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

/// The name of the pane that \a action's key is bound to.
QString paneOf(const QAction &action)
{
    if (action.shortcutContext() != Qt::WidgetWithChildrenShortcut)
        return {};
    const auto objects = action.associatedObjects();
    for (const QObject *object : objects) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget != nullptr && qobject_cast<const QMenu *>(widget) == nullptr
            && !widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return {};
}

void gather(const QMenu &menu, QList<KeyUse> &uses)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (const QMenu *inner = action->menu())
            gather(*inner, uses);
        else if (!action->shortcuts().isEmpty() && action->isVisible())
            uses.append({ .what = withoutMnemonic(action->text()),
                          .keys = keysText(action->shortcuts()),
                          .where = paneOf(*action) });
    }
}

} // namespace

QList<KeyArea> keysOfMenus(const QMenuBar &bar)
{
    QList<KeyArea> areas;
    const auto menus = bar.actions();
    for (const QAction *menu : menus) {
        KeyArea area { .title = withoutMnemonic(menu->text()), .uses = {} };
        if (menu->menu() != nullptr)
            gather(*menu->menu(), area.uses);
        if (!area.uses.isEmpty())
            areas.append(area);
    }
    return areas;
}

QList<KeyArea> furtherKeys()
{
    const auto use
        = [](const QString &what, const QList<QKeySequence> &keys, const QString &where) -> KeyUse {
        return { what, keysText(keys), where };
    };
    const QString filter = Texts::tr("Filter");
    const QString forms = Texts::tr("Forms");
    const QString help = Texts::tr("Help");
    return {
        { Texts::tr("Filter"),
          { use(Texts::tr("Clear it, then go back to the groups"), { Qt::Key_Escape }, filter),
            use(Texts::tr("Go to the first match"), { Qt::Key_Down, Qt::Key_Return }, filter) } },
        { Texts::tr("Forms and Dialogs"),
          { use(Texts::tr("Save or create"), { Qt::CTRL | Qt::Key_Return }, forms),
            use(Texts::tr("Close without saving, after a question"), { Qt::Key_Escape }, forms),
            use(Texts::tr("Help about where you are"), { Qt::Key_F1 }, {}) } },
        { Texts::tr("Lists"),
          { use(Texts::tr("Open the context menu"), { Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10 }, {}),
            use(Texts::tr("Select or clear one more row"), { Qt::CTRL | Qt::Key_Space }, {}),
            use(Texts::tr("Select up to a row"), { Qt::SHIFT | Qt::Key_Down }, {}) } },
        { Texts::tr("Help Window"),
          { use(Texts::tr("Search"), { Qt::CTRL | Qt::Key_F }, help),
            use(Texts::tr("Back"), { Qt::ALT | Qt::Key_Left }, help),
            use(Texts::tr("Forward"), { Qt::ALT | Qt::Key_Right }, help),
            use(Texts::tr("Close the help"), { Qt::CTRL | Qt::Key_W }, help) } },
    };
}

} // namespace groupdesk
