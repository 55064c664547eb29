#include "platformui.h"

#include "platforms/braintrustui.h"
#include "platforms/nscaleui.h"
#include "platforms/tursoui.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

DraftPage::DraftPage(QWidget *parent) : QWidget(parent)
{
}

DraftPage::~DraftPage() = default;

bool DraftPage::showFieldError(const QString &, const QString &)
{
    return false;
}

const PlatformUi *findPlatformUi(const PlatformId &platform)
{
    static const QHash<PlatformId, PlatformUi> all {
        { PlatformId(u"turso"_s), tursoUi() },
        { PlatformId(u"braintrust"_s), braintrustUi() },
        { PlatformId(u"nscale"_s), nscaleUi() },
    };
    const auto found = all.constFind(platform);
    return found == all.cend() ? nullptr : &*found;
}

const PlatformUi &platformUi(const PlatformId &platform)
{
    const PlatformUi *found = findPlatformUi(platform);
    Q_ASSERT_X(found != nullptr, "platformUi", qPrintable(platform.toString()));
    return *found;
}

QString shortId(const QString &id)
{
    const QString shown = displayName(id);
    return shown.size() <= 12 ? shown : QString(shown.left(8) + u'…');
}

MemberList::Item namedItem(const QString &id, DirectoryKind kind, const Names &names)
{
    MemberList::Item item;
    item.toolTip = id;
    const auto entries = names.constFind(kind);
    if (entries != names.cend()) {
        if (const auto entry = entries->constFind(id); entry != entries->cend()) {
            item.text = displayName(entry->name);
            if (entry->detail != entry->name)
                item.secondary = displayName(entry->detail);
            return item;
        }
    }
    item.text = shortId(id);
    return item;
}

} // namespace groupdesk
