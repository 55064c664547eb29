#include "deletionsubject.h"

#include "confirmfield.h"
#include "platformui.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeletionSubject)
};

QList<DeletionSubject> deletable(const QList<DeletionSubject> &subjects)
{
    QList<DeletionSubject> result;
    std::copy_if(subjects.cbegin(), subjects.cend(), std::back_inserter(result),
                 [](const DeletionSubject &subject) { return subject.keptReason.isEmpty(); });
    return result;
}

bool deservesTyping(const DeletionSubject &subject)
{
    const PlatformUi *ui = findPlatformUi(subject.platform);
    // What nobody registered is treated with the greatest care.
    return ui == nullptr || ui->deletionIsIrreversible
        || subject.endpointClass == EndpointClass::Production;
}

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

DeletionGate deletionGate(const QList<DeletionSubject> &subjects)
{
    constexpr qsizetype simpleAtMost = 5;
    const QList<DeletionSubject> targets = deletable(subjects);
    const bool typing = targets.size() > simpleAtMost
        || std::any_of(targets.cbegin(), targets.cend(), deservesTyping);
    return typing ? DeletionGate::TypeText : DeletionGate::Ask;
}

QString deletionPhrase(const QList<DeletionSubject> &subjects)
{
    const QList<DeletionSubject> targets = deletable(subjects);
    if (targets.size() != 1)
        return Texts::tr("delete %n groups", nullptr, int(targets.size()));
    return phraseFor(targets.constFirst().name, Texts::tr("delete this group"));
}

} // namespace groupdesk
