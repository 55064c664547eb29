#include "deletion/batchwords.h"

#include "classstyle.h"
#include "clocktime.h"
#include "group.h"
#include "icons.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

using State = DeleteItem::State;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

QString exactly(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return Texts::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                   clockTime(local.time()));
}

QString iconName(State state)
{
    switch (state) {
    case State::Waiting:
    case State::NotStarted:
        return u"task-past-due"_s;
    case State::Running:
        return u"view-refresh"_s;
    case State::Deleted:
    case State::AlreadyGone:
    case State::DeletedAfterAll:
        return u"object-select"_s;
    case State::Failed:
    case State::StillThere:
        return u"dialog-error"_s;
    case State::Unknown:
        return u"dialog-question"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return Texts::tr("Waiting");
    case State::Running:
        return Texts::tr("Deleting…");
    case State::Deleted:
        return Texts::tr("Deleted");
    case State::AlreadyGone:
        return Texts::tr("Already gone");
    case State::DeletedAfterAll:
        return Texts::tr("Deleted after all");
    case State::Failed:
        return Texts::tr("Failed");
    case State::StillThere:
        return Texts::tr("Still there");
    case State::Unknown:
        return Texts::tr("Not known");
    case State::NotStarted:
        return Texts::tr("Not started");
    }
    Q_UNREACHABLE();
}

QString elapsedWords(std::chrono::milliseconds elapsed)
{
    if (elapsed <= 0ms)
        return {};
    const double seconds = double(elapsed.count()) / 1000;
    return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 1));
}

ErrorText failureWords(const BatchRow &row)
{
    const DeletionSubject &subject = row.subject;
    return errorText(row.error.value_or(CloudError {}),
                     { .activity = Activity::Deleting,
                       .platform = subject.platformName,
                       .profile = subject.profile,
                       .organization = subject.organization,
                       .group = subject.name,
                       .platformId = subject.platform });
}

QString outcomeWords(const BatchRow &row)
{
    const QString &platform = row.subject.platformName;
    switch (row.state) {
    case State::Waiting:
        return Texts::tr("Waiting for its turn");
    case State::Running:
        return Texts::tr("Deleting…");
    case State::Deleted:
        return row.deletedAt
            ? Texts::tr("Deleted by %1 at %2").arg(platform, exactly(*row.deletedAt))
            : Texts::tr("Deleted");
    case State::AlreadyGone:
        return Texts::tr("Was already gone: somebody else had deleted it");
    case State::DeletedAfterAll:
        return Texts::tr("Deleted: no clear answer came, but the list no longer has it");
    case State::Failed:
        return failureWords(row).headline;
    case State::StillThere:
        return Texts::tr("Still there: no clear answer came, and the list still has it");
    case State::Unknown:
        return Texts::tr("No clear answer from %1. The group may or may not be gone").arg(platform);
    case State::NotStarted:
        return Texts::tr("Not started");
    }
    Q_UNREACHABLE();
}

QIcon stateIcon(State state)
{
    const QPalette palette = QGuiApplication::palette();
    const QString name = iconName(state);
    switch (state) {
    case State::Deleted:
    case State::AlreadyGone:
    case State::DeletedAfterAll:
        return tintedIcon(name, successColor(palette));
    case State::Failed:
    case State::StillThere:
    case State::Unknown:
        return tintedIcon(name, dangerColor(palette));
    case State::Waiting:
    case State::Running:
    case State::NotStarted:
        return symbolicIcon(name);
    }
    Q_UNREACHABLE();
}

bool needsAttention(State state)
{
    return state == State::Failed || state == State::StillThere || state == State::Unknown;
}

} // namespace groupdesk
