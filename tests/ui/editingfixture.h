#pragma once

#include "groupeditor.h"
#include "noticebox.h"
#include "sidepane.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace groupdesk::test {

/// The window with groups that are being edited beside its table.
class EditingFixture final : public WindowFixture
{
public:
    /// Selects a group with the mouse, presses F2, and waits until the form is there. Null if it
    /// does not come.
    [[nodiscard]] GroupEditor *edit(const QString &name)
    {
        window->activateWindow(); // nobody does when a dialog closes on a screen without a manager
        if (!QTest::qWaitForWindowActive(window.get()) || !click(name))
            return nullptr;
        QTest::keyClick(table(), Qt::Key_F2);
        GroupEditor *page = shown();
        return page != nullptr && QTest::qWaitFor([page] { return page->isLoaded(); }) ? page
                                                                                       : nullptr;
    }
    [[nodiscard]] SidePane *pane() const { return child<SidePane>(QStringLiteral("sidePane")); }
    /// The form that is on show; null for the details.
    [[nodiscard]] GroupEditor *shown() const
    {
        return qobject_cast<GroupEditor *>(pane()->currentWidget());
    }
    [[nodiscard]] QString tab() const { return pane()->tabText(pane()->currentIndex()); }

    static void describe(GroupEditor *page, const QString &text)
    {
        auto *edit = page->findChild<QPlainTextEdit *>(QStringLiteral("descriptionEdit"));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void rename(GroupEditor *page, const QString &text)
    {
        auto *edit = page->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static QString notice(const GroupEditor *page)
    {
        const auto *box = page->findChild<NoticeBox *>(QStringLiteral("editorNotice"));
        return box->isVisible() ? box->text() : QString();
    }
    /// Presses a button by its object name. False if it is not to be had.
    static bool press(const QWidget *parent, const QString &name)
    {
        auto *button = parent == nullptr ? nullptr : parent->findChild<QPushButton *>(name);
        if (button == nullptr || !button->isEnabled() || !button->isVisible())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// The same, by what is written on it: "&Retry" is "Retry".
    static bool pressText(const QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    /// A dialog of the window that is on show.
    template <class T>
    [[nodiscard]] T *dialog() const
    {
        const auto dialogs = window->findChildren<T *>();
        for (T *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] Group stored(const SourceRef &source, const QString &id) const
    {
        for (const Group &group : platform.groups(source)) {
            if (group.id == GroupId(id))
                return group;
        }
        return {};
    }
    /// Somebody else changes the description of a group.
    void changeElsewhere(const SourceRef &source, const QString &id, const QString &description)
    {
        QList<Group> groups = platform.groups(source);
        for (Group &group : groups) {
            if (group.id == GroupId(id))
                group.description = description;
        }
        platform.setGroups(source, groups);
    }
};

} // namespace groupdesk::test
