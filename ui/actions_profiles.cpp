#include "actions.h"

using namespace Qt::StringLiterals;

// The actions about profiles, their tokens and what is sent.

namespace groupdesk {

void WindowActions::makeProfileActions()
{
    newProfile = make({ "newProfileAction",
                        tr("&Add Profile…"),
                        "network-server",
                        { Qt::CTRL | Qt::SHIFT | Qt::Key_N },
                        tr("Add an account on Turso, Braintrust or Nscale") });
    editProfile = make({ "editProfileAction",
                         tr("&Edit Profile…"),
                         "document-edit",
                         {},
                         tr("Change the endpoint, token or class of the chosen profile") });
    removeProfile = make({ "removeProfileAction",
                           tr("Re&move Profile…"),
                           "list-remove",
                           {},
                           tr("Remove the chosen profile and its token from this computer") });
    openDemo = make({ "openDemoAction",
                      tr("Open &Demo"),
                      "class-demo",
                      {},
                      tr("Open three made-up accounts on this computer; no network is used") });
    duplicateProfile = make({ "duplicateProfileAction",
                              tr("&Duplicate Profile…"),
                              "edit-copy",
                              {},
                              tr("Add another profile like the chosen one, without its token") });
    moveProfileUp = make({ "moveProfileUpAction",
                           tr("Move &Up"),
                           nullptr,
                           {},
                           tr("Show the chosen profile above the one before it") });
    moveProfileDown = make({ "moveProfileDownAction",
                             tr("Mo&ve Down"),
                             nullptr,
                             {},
                             tr("Show the chosen profile below the one after it") });
    moveToFolder = make({ "moveToFolderAction",
                          tr("Move to &Folder…"),
                          "folder",
                          {},
                          tr("Show the chosen profile in a folder, or in none") });
    exportProfiles = make({ "exportProfilesAction",
                            tr("E&xport Profiles…"),
                            "document-save-as",
                            {},
                            tr("Write the profiles to a file for others; it holds no secrets") });
    importProfiles = make({ "importProfilesAction",
                            tr("&Import Profiles…"),
                            "document-open",
                            {},
                            tr("Read profiles from a file, after a look at what they change") });
}

void WindowActions::makeTokenActions()
{
    rotateToken = make({ "rotateTokenAction",
                         tr("Rotate &Token…"),
                         "dialog-password",
                         {},
                         tr("Exchange the token of the chosen profile for a new one") });
    signIn = make(
        { "signInAction", tr("&Sign In…"), "avatar-default", {}, tr("Sign in with the browser") });
    signOut = make({ "signOutAction",
                     tr("Sign &Out"),
                     nullptr,
                     {},
                     tr("Forget the sign-in of the chosen profile on this computer") });
    moveToKeychain = make({ "moveToKeychainAction",
                            tr("Move Token to &Keychain"),
                            "security-high",
                            {},
                            tr("Keep the token of the chosen profile in the system keychain") });
    lockSecrets = make({ "lockSecretsAction",
                         tr("Lock &Secrets"),
                         "changes-prevent",
                         {},
                         tr("Drop every token from memory and forbid changes; lists stay, and "
                            "tokens are read or asked for again when they are needed") });
    toggleLock = make({ "toggleLockAction",
                        tr("Unlock &Writes"),
                        "changes-allow",
                        { Qt::CTRL | Qt::Key_L },
                        tr("Allow or forbid changes for what is chosen") });
    journal = make({ "journalAction",
                     tr("&Journal"),
                     "document-open-recent",
                     { Qt::CTRL | Qt::Key_J },
                     tr("Show what was changed, and the groups that were deleted") });
    journal->setCheckable(true);
    requestLog = make({ "requestLogAction",
                        tr("&Request Log"),
                        nullptr,
                        {},
                        tr("Show what was sent and answered, without secrets") });
    requestLog->setCheckable(true);
    requestLog->setVisible(false); // until there is one
    copyCurl = make({ "copyCurlAction",
                      tr("Copy as c&URL"),
                      "edit-copy",
                      { Qt::CTRL | Qt::SHIFT | Qt::Key_C },
                      tr("Copy the request selected in the log as a command, with a variable for "
                         "the token") });
    copyCurl->setEnabled(false);
}

} // namespace groupdesk
