#include "deletion/deletionsubject.h"

#include "platformui.h"

#include <QCoreApplication>

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeletionSubject)
};

} // namespace

DeletionSubject deletionSubject(const Source &source, const Group &group)
{
    DeletionSubject subject;
    subject.ref = { source.ref.profile, source.ref.organization, group.id };
    subject.name = group.name;
    subject.platform = source.platform.id;
    subject.platformName = source.platform.name;
    subject.organization = source.organization.name;
    subject.profile = source.profile.name;
    subject.endpointClass = source.profile.endpointClass;
    const PlatformUi &ui = platformUi(source.platform.id);
    subject.consequence = ui.consequence(group);
    subject.keptReason = ui.keptReason(group);
    return subject;
}

QString whereWords(const DeletionSubject &subject)
{
    return Texts::tr("%1 · %2 · %3")
        .arg(subject.platformName, displayName(subject.organization), displayName(subject.profile));
}

QString pinnedReason()
{
    return Texts::tr("marked “Never Delete” on this computer");
}

} // namespace groupdesk
