#include "deletion/deletionladder.h"

#include "confirmfield.h"
#include "platformui.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeletionSubject)
};

bool deservesTyping(const DeletionSubject &subject)
{
    const PlatformUi *ui = findPlatformUi(subject.platform);
    // What nobody registered is treated with the greatest care.
    return ui == nullptr || ui->deletionIsIrreversible
        || subject.endpointClass == EndpointClass::Production;
}

/// Something only others can make good, or nobody knows what it is.
bool isGrave(const DeletionSubject &subject, const DeletionMeasure &measure)
{
    const auto impact = measure.impacts.constFind(subject.ref);
    return impact == measure.impacts.cend() || impact->unread.contains(ImpactPart::Group)
        || impact->lastAdministrators || impact->locksOut.value_or(false);
}

} // namespace

DeletionGate deletionGate(const QList<DeletionSubject> &subjects, const DeletionMeasure *measure)
{
    QList<DeletionSubject> targets = subjects;
    targets.removeIf([measure](const DeletionSubject &subject) {
        return !subject.keptReason.isEmpty()
            || (measure != nullptr && measure->gone.contains(subject.ref));
    });
    const bool typing
        = targets.size() > plainlyAtMost
        || std::any_of(targets.cbegin(), targets.cend(), [measure](const DeletionSubject &subject) {
               return deservesTyping(subject) || (measure != nullptr && isGrave(subject, *measure));
           });
    return typing ? DeletionGate::TypeText : DeletionGate::Ask;
}

QString deletionPhrase(const QList<DeletionSubject> &targets)
{
    if (targets.size() != 1)
        return Texts::tr("delete %n groups", nullptr, int(targets.size()));
    return phraseFor(targets.constFirst().name, Texts::tr("delete this group"));
}

std::chrono::milliseconds settleDelay(DeletionGate gate)
{
    return gate == DeletionGate::TypeText ? 2s : 0s;
}

} // namespace groupdesk
