#pragma once

#include "dialogchecks.h"
#include "profiledialog.h"
#include "testresult.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace groupdesk::test {

/// What a profile dialog asked for, kept as values.
struct HeardOfProfile
{
    QList<std::pair<Profile, Secrets>> tests;
    QList<std::pair<ProfileEdit, AfterSaving>> saves;
    int abandoned = 0;
    int moves = 0;
};

/// An open profile dialog with nobody behind it.
struct ProfileDialogFixture
{
    explicit ProfileDialogFixture(const std::optional<Profile> &stored = {})
        : ProfileDialogFixture(ProfileStart { stored, {}, {} })
    {
    }
    explicit ProfileDialogFixture(const ProfileStart &start)
        : dialog(new ProfileDialog(testPlatforms(), start))
    {
        HeardOfProfile *into = &heard;
        QObject::connect(dialog, &ProfileDialog::testRequested, dialog,
                         [into](const Profile &profile, const Secrets &secrets) {
                             into->tests.append({ profile, secrets });
                         });
        QObject::connect(dialog, &ProfileDialog::testAbandoned, dialog,
                         [into] { ++into->abandoned; });
        QObject::connect(dialog, &ProfileDialog::saveRequested, dialog,
                         [into](const ProfileEdit &edit, AfterSaving after) {
                             into->saves.append({ edit, after });
                         });
        QObject::connect(dialog, &ProfileDialog::moveToKeychainRequested, dialog,
                         [into] { ++into->moves; });
        dialog->open();
    }
    ~ProfileDialogFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(ProfileDialogFixture)

    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = dialog->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return child<QPushButton>(name);
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return child<QLineEdit>(name); }
    [[nodiscard]] QLabel *label(const QString &name) const { return child<QLabel>(name); }
    [[nodiscard]] bool shows(const QString &name) const
    {
        return child<QWidget>(name)->isVisibleTo(dialog);
    }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->clear();
        QTest::keyClicks(edit(name), text);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    void choose(TokenSource source) const
    {
        auto *combo = child<QComboBox>(QStringLiteral("tokenSource"));
        combo->setCurrentIndex(combo->findData(int(source)));
    }
    [[nodiscard]] bool canSave() const { return button(QStringLiteral("saveButton"))->isEnabled(); }
    [[nodiscard]] QString result() const
    {
        const auto *sheet = child<TestResult>(QStringLiteral("testResult"));
        return sheet->isVisibleTo(dialog) ? sheet->text() : QString();
    }

    HeardOfProfile heard;
    QPointer<ProfileDialog> dialog;
};

} // namespace groupdesk::test
