#include "tour.h"

#include "demoserver.h"
#include "desk.h"
#include "mainwindow.h"
#include "profilecontroller.h"
#include "profileexchange.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The part of the tour about profiles: making, moving and sharing them, their classes and secrets.

namespace groupdesk {

demo::DemoServer &Tour::server() const
{
    return *m_desk.demoServer();
}

Tour::Act Tour::alter(const QString &profile, const std::function<void(Profile &)> &change,
                      const QString &token)
{
    return [this, profile, change, token] {
        m_altered = false;
        const QList<Profile> profiles = m_desk.workspace().profiles();
        for (const Profile &known : profiles) {
            if (known.name != profile)
                continue;
            Profile wanted = known;
            change(wanted);
            Secrets secrets;
            if (!token.isEmpty())
                secrets.insert(SecretSlot::Token, Secret::fromPaste(token));
            m_desk.workspace().saveProfile(wanted, secrets, this, [this](StoreResult<Done> saved) {
                if (!saved)
                    fail(u"a profile could not be stored: "_s % saved.error().detail);
                m_altered = true;
            });
        }
    };
}

Tour::Ready Tour::altered() const
{
    return [this] { return m_altered && loaded()(); };
}

void Tour::planProfiles()
{
    add(u"add a profile"_s, always(), trigger(u"newProfileAction"_s));
    add(
        u"name it"_s, there(u"profileDialog"_s),
        [this] {
            find<QDialog>(u"profileDialog"_s)
                ->findChild<QLineEdit *>(u"nameEdit"_s)
                ->setText(u"Acme production"_s);
        },
        u"profile-new"_s);
    add(u"leave it"_s, always(), dismiss(u"profileDialog"_s));
    add(u"discard it"_s, there(u"discardBox"_s), pressIn(u"profileDialog"_s, u"discardButton"_s),
        u"profile-discard"_s);
    add(u"choose Turso"_s, gone(u"profileDialog"_s), [this] { chooseScope(u"Turso demo"_s); });
    look(u"moveToFolderAction"_s, u"folderDialog"_s, u"profile-folder"_s);
    look(u"removeProfileAction"_s, u"removeProfileDialog"_s, u"profile-remove"_s);
}

void Tour::planFiles()
{
    look(u"exportProfilesAction"_s, u"exportDialog"_s, u"export"_s);
    add(u"bring a file along"_s, always(), [this] {
        QList<Profile> profiles = m_desk.workspace().profiles();
        profiles[0].name = u"Turso of the platform team"_s;
        Profile added = profiles.at(1);
        added.id = ProfileId(u"from-a-colleague"_s);
        added.name = u"Evaluation"_s;
        added.endpointClass = EndpointClass::Staging;
        profiles.append(added);
        QFile file(m_folder.filePath(u"colleague.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(exportedProfiles(profiles)) < 0)
            fail(u"cannot write "_s % file.fileName());
    });
    add(u"import it"_s, always(), trigger(u"importProfilesAction"_s));
    add(u"look for the file"_s, there(u"importFileDialog"_s),
        [this] { find<QFileDialog>(u"importFileDialog"_s)->setDirectory(m_folder.path()); });
    // The list of files comes when it comes, so the file is not chosen in it.
    add(u"see the file"_s, there(u"importFileDialog"_s), dismiss(u"importFileDialog"_s),
        u"import-file"_s);
    add(u"open the file"_s, gone(u"importFileDialog"_s),
        [this] { m_window.profiles().openFiles({ m_folder.filePath(u"colleague.json"_s) }); });
    add(u"look at the import"_s, there(u"importDialog"_s), dismiss(u"importDialog"_s), u"import"_s);
    add(u"see the import gone"_s, gone(u"importDialog"_s), [] {});
}

void Tour::planClasses()
{
    const auto become = [this](EndpointClass wanted) {
        return alter(u"Turso demo"_s,
                     [wanted](Profile &profile) { profile.endpointClass = wanted; });
    };
    add(u"let it be production"_s, always(), become(EndpointClass::Production));
    add(u"let it be staging"_s, altered(), become(EndpointClass::Staging), u"class-production"_s);
    add(u"let it be development"_s, altered(), become(EndpointClass::Development),
        u"class-staging"_s);
    add(u"let it be a demo again"_s, altered(), become(EndpointClass::Demo),
        u"class-development"_s);
}

void Tour::planSecrets()
{
    const QString nscale = u"Nscale demo"_s;
    add(u"choose Nscale"_s, loaded(), [this, nscale] { chooseScope(nscale); });
    add(u"use the token of a service"_s, altered(),
        alter(
            nscale, [](Profile &) {}, server().nscaleServiceToken()));
    add(u"see what it may do"_s, altered(), [] {});
    look(u"rotateTokenAction"_s, u"rotateTokenDialog"_s, u"rotate-token"_s);

    add(u"let the token be asked for"_s, altered(),
        alter(nscale, [](Profile &profile) { profile.tokenSource = TokenSource::Ask; }));
    add(u"drop it from memory"_s, altered(), trigger(u"lockSecretsAction"_s));
    add(u"ask the platform"_s, always(), trigger(u"refreshAction"_s));
    add(u"decline to give the token"_s, there(u"secretDialog"_s), dismiss(u"secretDialog"_s),
        u"secret"_s);

    add(
        u"sign in with the browser instead"_s,
        [this] {
            // Whatever else waited for the token may ask, too.
            dismiss(u"secretDialog"_s)();
            return find<QDialog>(u"secretDialog"_s) == nullptr;
        },
        alter(nscale, [this](Profile &profile) {
            profile.signIn = SignInMethod::Browser;
            profile.oauth.clientId = server().signInClient().id;
            // No browser comes back in a tour, so any port will do: the usual one may be in use,
            // also by a connection that was closed a minute ago.
            profile.oauth.redirectPort = 0;
        }));
    add(
        u"sign in"_s, [this] { return m_altered && possible(u"signInAction"_s)(); },
        trigger(u"signInAction"_s), u"signed-out"_s);
    add(
        u"look at the sign-in"_s,
        [this] {
            dismiss(u"secretDialog"_s)(); // one that came late
            const auto *address = find<QLineEdit>(u"signInAddressEdit"_s);
            return address != nullptr && !address->text().isEmpty();
        },
        dismiss(u"signInDialog"_s), u"sign-in"_s);
    add(u"use the token again"_s, gone(u"signInDialog"_s),
        alter(
            nscale,
            [](Profile &profile) {
                profile.signIn = SignInMethod::Token;
                profile.tokenSource = TokenSource::Session;
            },
            server().token()));
    // All the tokens went from memory.
    for (const QString &other : { u"Turso demo"_s, u"Braintrust demo"_s })
        add(u"give the token of "_s % other, altered(),
            alter(
                other, [](Profile &) {}, server().token()));
    add(u"see every token taken"_s, altered(), [] {});
}

} // namespace groupdesk
