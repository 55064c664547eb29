#include "tour.h"

#include "mainwindow.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// The part of the tour about the editor beside the table.

namespace groupdesk {

void Tour::planEditing(const QString &label)
{
    add(u"inspect"_s, always(), trigger(u"editAction"_s), label % u"-inspect"_s);
    if (label == "turso"_L1) { // what is protected must be unprotected before it can be deleted
        planChange(label % u"-protect"_s, u"protectionCheck"_s, press(u"protectionCheck"_s));
        planChange(label % u"-unprotect"_s, u"protectionCheck"_s, press(u"protectionCheck"_s));
    } else {
        planChange(label % u"-edit"_s, u"descriptionEdit"_s, [this] {
            if (auto *edit = find<QPlainTextEdit>(u"descriptionEdit"_s))
                edit->setPlainText(u"For the shift that watches the night runs."_s);
        });
    }
    add(
        u"see it saved"_s, [this] { return find<QWidget>(u"editorNotice"_s) != nullptr; },
        trigger(u"closeEditorAction"_s), label % u"-saved"_s);
    add(
        u"see the editor closed"_s, [this] { return find<QWidget>(u"groupEditor"_s) == nullptr; },
        [] {});
}

void Tour::planChange(const QString &label, const QString &field, const Act &change)
{
    add(
        u"change "_s % field,
        [this, field] {
            const auto *widget = find<QWidget>(field);
            return widget != nullptr && widget->isEnabled();
        },
        change);
    add(u"review"_s, enabled(u"reviewButton"_s), press(u"reviewButton"_s), label);
    add(u"save"_s, enabled(u"applyButton"_s), press(u"applyButton"_s), label % u"-review"_s);
    add(
        u"see what was saved"_s,
        [this] {
            const auto *review = find<QAbstractButton>(u"reviewButton"_s);
            return !dialogOpen(u"reviewDialog"_s) && review != nullptr && !review->isEnabled()
                && find<QWidget>(u"editorNotice"_s) != nullptr;
        },
        [] {});
}

} // namespace groupdesk
