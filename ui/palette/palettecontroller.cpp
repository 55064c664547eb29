#include "palette/palettecontroller.h"

#include "icons.h"
#include "mnemonics.h"
#include "palette/palettedialog.h"
#include "palette/persondialog.h"
#include "paletteindex.h"
#include "workspace.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

QString scopeWord(ScopeTreeModel::Kind kind)
{
    switch (kind) {
    case ScopeTreeModel::Kind::Everything:
        return {};
    case ScopeTreeModel::Kind::Folder:
        return PaletteController::tr("folder");
    case ScopeTreeModel::Kind::Profile:
        return PaletteController::tr("profile");
    case ScopeTreeModel::Kind::Organization:
        return PaletteController::tr("organization");
    case ScopeTreeModel::Kind::ViewSection:
    case ScopeTreeModel::Kind::View:
    case ScopeTreeModel::Kind::FavouriteSection:
    case ScopeTreeModel::Kind::Favourite:
        break; // no places of their own
    }
    Q_UNREACHABLE();
}

/// What stands above the places: it leads to what is found anyway.
bool isOnShelf(ScopeTreeModel::Kind kind)
{
    using Kind = ScopeTreeModel::Kind;
    return kind == Kind::ViewSection || kind == Kind::View || kind == Kind::FavouriteSection
        || kind == Kind::Favourite;
}

/// Why it is disabled; the actions that know it say so.
QString whyNot(const QAction &action)
{
    if (action.isEnabled())
        return {};
    const QString known = action.property("whyNot").toString();
    return known.isEmpty() ? PaletteController::tr("Not possible right now") : known;
}

} // namespace

PaletteController::PaletteController(Workspace &workspace, const QMenuBar &menus, QAction *own,
                                     QWidget *window)
    : QObject(window), m_workspace(workspace), m_menus(menus), m_own(own), m_window(window),
      m_index(new PaletteIndex(workspace.groups(), this))
{
    connect(&workspace.names(), &NameBook::changed, this, [this] {
        if (m_dialog != nullptr && m_dialog->isVisible())
            m_index->setPeople(people());
    });
}

void PaletteController::open()
{
    if (m_dialog == nullptr) {
        m_dialog = new PaletteDialog(
            *m_index, [this](const PaletteItem &item) { return iconOf(item); }, m_window);
        connect(m_dialog, &PaletteDialog::chosen, this, &PaletteController::choose);
    }
    gather();
    m_index->open();
    m_dialog->begin();
}

void PaletteController::gather()
{
    QList<PaletteAction> actions;
    m_actions.clear();
    const auto menus = m_menus.actions();
    for (const QAction *menu : menus) {
        if (menu->menu() != nullptr)
            gather(*menu->menu(), withoutMnemonic(menu->text()), actions);
    }
    m_index->setActions(actions);
    m_index->setScopes(scopes());
    m_index->setPeople(people());
}

void PaletteController::gather(const QMenu &menu, const QString &place,
                               QList<PaletteAction> &actions)
{
    const auto entries = menu.actions();
    for (QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible() || entry == m_own)
            continue;
        const QString text = withoutMnemonic(entry->text());
        if (const QMenu *inner = entry->menu()) {
            gather(*inner, joined({ place, text }), actions);
            continue;
        }
        if (m_actions.contains(entry->objectName()))
            continue;
        m_actions.insert(entry->objectName(), entry);
        const QString keys = entry->shortcut().toString(QKeySequence::NativeText);
        actions.append({ .id = entry->objectName(),
                         .text = text,
                         .place = place,
                         .keys = keys,
                         .whyNot = whyNot(*entry) });
    }
}

QList<PaletteScope> PaletteController::scopes() const
{
    QList<PaletteScope> scopes;
    addScopes({}, scopes);
    return scopes;
}

void PaletteController::addScopes(const QModelIndex &parent, QList<PaletteScope> &scopes) const
{
    const ScopeTreeModel &tree = m_workspace.scopes();
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        const auto kind
            = static_cast<ScopeTreeModel::Kind>(index.data(ScopeTreeModel::KindRole).toInt());
        if (isOnShelf(kind))
            continue;
        const PlatformId platform(index.data(ScopeTreeModel::PlatformRole).toString());
        const QString platformName
            = platform.isEmpty() ? QString() : m_workspace.platform(platform).name;
        const QString above = kind == ScopeTreeModel::Kind::Organization
            ? parent.data(Qt::DisplayRole).toString()
            : QString();
        scopes.append({ .scope = index.data(ScopeTreeModel::ScopeRole).value<Scope>(),
                        .name = index.data(Qt::DisplayRole).toString(),
                        .place = joined({ scopeWord(kind), platformName, above }),
                        .platform = platform });
        addScopes(index, scopes);
    }
}

/// Those that were read for something else; nothing is asked for the palette.
QList<PalettePeople> PaletteController::people() const
{
    QList<PalettePeople> pages;
    const QList<Source> sources = m_workspace.sources();
    for (const Source &source : sources) {
        const auto known = m_workspace.names().names(source.ref).value(DirectoryKind::Users);
        if (!known.isEmpty())
            pages.append({ .source = source.ref,
                           .place = source.organization.name,
                           .platform = source.platform.id,
                           .people = known });
    }
    return pages;
}

QIcon PaletteController::iconOf(const PaletteItem &item) const
{
    if (const auto *id = std::get_if<PaletteActionId>(&item.target)) {
        const QAction *action = m_actions.value(id->name);
        return action == nullptr ? QIcon() : action->icon();
    }
    if (std::holds_alternative<PalettePerson>(item.target))
        return symbolicIcon(u"avatar-default"_s);
    if (!item.platform.isEmpty())
        return platformIcon(item.platform);
    const auto *scope = std::get_if<Scope>(&item.target);
    const bool isFolder = scope != nullptr && std::holds_alternative<FolderScope>(*scope);
    return symbolicIcon(isFolder ? u"folder"_s : u"system-users"_s);
}

void PaletteController::choose(const PaletteTarget &target)
{
    if (const auto *id = std::get_if<PaletteActionId>(&target)) {
        // It may have been disabled since; then nothing happens, as with its shortcut.
        if (QAction *action = m_actions.value(id->name))
            action->trigger();
    } else if (const auto *scope = std::get_if<Scope>(&target)) {
        Q_EMIT scopeChosen(*scope);
    } else if (const auto *group = std::get_if<GroupRef>(&target)) {
        Q_EMIT groupChosen(*group);
    } else {
        showPerson(std::get<PalettePerson>(target));
    }
}

void PaletteController::showPerson(const PalettePerson &person)
{
    const auto known = m_workspace.names().names(person.source).value(DirectoryKind::Users);
    const auto entry = known.constFind(person.user.toString());
    if (entry == known.cend())
        return; // its profile was closed a moment ago
    auto *dialog = new PersonDialog(m_workspace, *entry, person, m_window);
    connect(dialog, &PersonDialog::groupChosen, this, &PaletteController::groupChosen);
    dialog->open();
}

} // namespace groupdesk
