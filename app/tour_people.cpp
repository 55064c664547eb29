#include "tour.h"

#include "desk.h"
#include "grouptableview.h"
#include "mainwindow.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The part of the tour about who is in a group, and why: its details, its lists in the editor, and
// two people who edit it at the same time.

namespace groupdesk {

void Tour::planInsight()
{
    const auto turnTo = [this](int tab) {
        return [this, tab] {
            auto *tabs = m_window.findChild<QTabWidget *>(u"detailTabs"_s);
            tabs->setCurrentIndex(tab < 0 ? tabs->count() + tab : tab);
        };
    };
    add(u"choose a group in groups"_s, always(), [this] { select(u"Atlas Steering"_s); });
    add(u"see who is in it"_s, there(u"detailTabs"_s), turnTo(1));
    add(
        u"choose somebody of an included group"_s,
        [this] {
            const auto *people = find<QListView>(u"memberView"_s);
            return people != nullptr && people->model()->rowCount() > 1;
        },
        [this] {
            auto *people = find<QListView>(u"memberView"_s);
            people->setCurrentIndex(people->model()->index(people->model()->rowCount() - 1, 0));
        });
    const auto whyIsPossible = [this] {
        const auto *button = find<QToolButton>(u"whyButton"_s);
        return button != nullptr && button->isEnabled()
            && find<QWidget>(u"memberLoading"_s) == nullptr;
    };
    add(
        u"ask why"_s, whyIsPossible, [this] { find<QToolButton>(u"whyButton"_s)->click(); },
        u"details-members"_s);
    add(u"read why"_s, there(u"whyDialog"_s), dismiss(u"whyDialog"_s), u"why"_s);
    add(u"see what it includes"_s, gone(u"whyDialog"_s), turnTo(2));
    add(u"see its rights"_s, always(), turnTo(3), u"details-included"_s);
    add(u"see the JSON"_s, always(), turnTo(-1), u"details-rights"_s);
    add(u"back to the overview"_s, always(), turnTo(0), u"details-json"_s);
}

void Tour::planLists()
{
    add(u"edit it"_s, possible(u"editAction"_s), trigger(u"editAction"_s));
    add(u"add people"_s, enabled(u"usersAdd"_s), press(u"usersAdd"_s), u"edit-lists"_s);
    add(
        u"look at who can be added"_s,
        [this] {
            const auto *list = find<QAbstractItemView>(u"pickerList"_s);
            return list != nullptr && list->model()->rowCount() > 0;
        },
        dismiss(u"pickerDialog"_s), u"picker"_s);
    add(u"paste people"_s, gone(u"pickerDialog"_s), press(u"usersPaste"_s));
    add(u"type a list"_s, there(u"pasteText"_s), [this] {
        find<QPlainTextEdit>(u"pasteText"_s)
            ->setPlainText(u"ada.okafor@meridian.example, Aiko Tanaka\nnobody@elsewhere.example"_s);
    });
    add(u"look at the pasted list"_s, there(u"pasteTable"_s), dismiss(u"pasteDialog"_s),
        u"paste"_s);
    add(u"see the list gone"_s, gone(u"pasteDialog"_s), [] {});
}

void Tour::planConflict()
{
    const auto describe = [this](const QString &text) {
        return [this, text] { find<QPlainTextEdit>(u"descriptionEdit"_s)->setPlainText(text); };
    };
    add(u"describe it"_s, there(u"descriptionEdit"_s),
        describe(u"Decides what Atlas does next, each Monday"_s));
    add(u"be overtaken"_s, always(), [this] {
        const auto *table = m_window.findChild<GroupTableView *>(u"groupTable"_s);
        const GroupRef ref = table->selectedRefs().constFirst();
        m_overtaken = false;
        m_desk.workspace().edit(ref, this, [this, ref](const CloudResult<EditBase> &base) {
            if (!base)
                return fail(u"the group could not be read for somebody else"_s);
            EditRequest request { base->content, base->content, {} };
            request.wanted.description = u"Decides what Atlas does next, and pays for it"_s;
            m_desk.workspace().save(ref, request, this,
                                    [this](const EditOutcome &) { m_overtaken = true; });
        });
    });
    add(
        u"save all the same"_s, [this] { return m_overtaken && enabled(u"saveButton"_s)(); },
        press(u"saveButton"_s));
    add(u"look at the conflict"_s, there(u"conflictDialog"_s), dismiss(u"conflictDialog"_s),
        u"conflict"_s);
    add(u"close the editor"_s, gone(u"conflictDialog"_s), trigger(u"closeEditorAction"_s),
        u"conflict-left"_s);
    add(u"discard the changes"_s, there(u"unsavedDialog"_s),
        pressIn(u"unsavedDialog"_s, u"discardButton"_s), u"unsaved"_s);
    add(u"see the editor gone"_s, gone(u"groupEditor"_s), [] {});
}

} // namespace groupdesk
