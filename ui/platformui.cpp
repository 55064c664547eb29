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

} // namespace groupdesk
