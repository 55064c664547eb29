#include "tour.h"

#include "demoserver.h"
#include "desk.h"
#include "grouptableview.h"
#include "mainwindow.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using groupdesk::demo::Fault;

// The part of the tour about what goes wrong: refusals, waits, no network, half a batch.

namespace groupdesk {

void Tour::planTrouble()
{
    const auto goOn = [this] {
        server().clearFaults();
        m_desk.workspace().refresh(EverythingScope {});
    };
    add(u"show everything"_s, always(), [this] { chooseScope({}); });
    add(u"look for what is not there"_s, loaded(), filter(u"no such group"_s));
    add(u"see no match"_s, there(u"emptyState"_s), filter({}), u"no-match"_s);

    add(u"be refused"_s, always(), [this] {
        server().inject(Fault::withStatus(403).on("GET", "/braintrust/v1/group").times(-1));
        m_desk.workspace().refresh(EverythingScope {});
    });
    add(u"unfold the refusal"_s, there(u"messageDetailsButton"_s), press(u"messageDetailsButton"_s),
        u"message-refused"_s);
    add(u"be allowed again"_s, always(), goOn, u"message-details"_s);

    add(u"be told to wait"_s, loaded(), [this] {
        server().inject(Fault::tooManyRequests("45").on("GET", "/nscale"));
        m_desk.workspace().refresh(EverythingScope {});
    });
    add(u"wait no longer"_s, there(u"messageAction"_s), press(u"messageAction"_s), u"pause"_s);

    add(u"lose the network"_s, loaded(), [this] {
        server().inject(Fault::dropped(Fault::Effect::DropBeforeReading).times(-1));
        m_desk.workspace().refresh(EverythingScope {});
    });
    add(
        u"see what was read last"_s,
        [this] {
            const QList<Profile> profiles = m_desk.workspace().profiles();
            return std::all_of(profiles.cbegin(), profiles.cend(), [this](const Profile &profile) {
                return m_desk.workspace().isOffline(profile.id);
            });
        },
        goOn, u"offline"_s);
    add(u"see it come back"_s, loaded(), [] {});
}

void Tour::planBatch()
{
    add(u"choose Braintrust"_s, always(), [this] { chooseScope(u"Braintrust demo"_s); });
    add(u"look for reviewers"_s, always(), filter(u"reviewers"_s));
    add(u"choose them all"_s, possible(u"selectMatchingAction"_s), trigger(u"selectAllAction"_s));
    add(u"ask to delete them"_s, possible(u"deleteAction"_s), trigger(u"deleteAction"_s),
        u"selection"_s);
    add(u"confirm"_s, impactRead(), typeConfirmation());
    add(
        u"delete, and be refused twice"_s, enabled(u"deleteButton"_s),
        [this] {
            server().inject(Fault::withStatus(403).on("DELETE").times(2));
            press(u"deleteButton"_s)();
        },
        u"delete-many"_s);
    add(
        u"read the result"_s,
        [this] {
            const auto *dialog = find<QDialog>(u"batchDialog"_s);
            return dialog != nullptr && find<QWidget>(u"batchNotice"_s) != nullptr;
        },
        dismiss(u"batchDialog"_s), u"batch"_s);
    add(u"show every group"_s, gone(u"batchDialog"_s), filter({}));
}

} // namespace groupdesk
