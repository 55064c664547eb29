#include "scopedelegate.h"

#include "classstripe.h"
#include "classstyle.h"
#include "icons.h"
#include "savedview.h"
#include "scopetreemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString signOf(LoadState state)
{
    switch (state) {
    case LoadState::Loading:
        return u"view-refresh"_s;
    case LoadState::WaitingForToken:
        return u"dialog-password"_s;
    case LoadState::Failed:
        return u"dialog-error"_s;
    case LoadState::Stopped:
        return u"process-stop"_s;
    case LoadState::Idle:
    case LoadState::Ready:
        return {};
    }
    Q_UNREACHABLE();
}

QIcon nodeIcon(const QModelIndex &index)
{
    using Kind = ScopeTreeModel::Kind;
    const auto platform = [&index] {
        const QString id = index.data(ScopeTreeModel::PlatformRole).toString();
        return id.isEmpty() ? QIcon() : platformIcon(PlatformId(id));
    };
    switch (static_cast<Kind>(index.data(ScopeTreeModel::KindRole).toInt())) {
    case Kind::Everything:
        return symbolicIcon(u"system-users"_s);
    case Kind::Folder:
        return symbolicIcon(u"folder"_s);
    case Kind::Profile:
        return platform();
    case Kind::FavouriteSection:
        return symbolicIcon(u"starred"_s);
    case Kind::ViewSection:
    case Kind::View:
        return symbolicIcon(u"edit-find"_s);
    case Kind::Favourite: {
        const auto favourite = index.data(ScopeTreeModel::FavouriteRole).value<Favourite>();
        if (std::holds_alternative<FolderScope>(favourite.scope))
            return symbolicIcon(u"folder"_s);
        return favourite.isGroup() ? symbolicIcon(u"system-users"_s) : platform();
    }
    case Kind::Organization:
        return {}; // they line up by the tree's own indentation
    }
    Q_UNREACHABLE();
}

bool isTitle(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsEnabled);
}

/// "0 groups" and "could not be asked" look different.
QString countText(const QModelIndex &index, LoadState state)
{
    const QVariant known = index.data(ScopeTreeModel::CountRole);
    if (index.data(ScopeTreeModel::KindRole).toInt() == int(ScopeTreeModel::Kind::View))
        return known.isValid() ? QLocale().toString(known.toInt()) : QString();
    const int count = known.toInt();
    if (count == 0 && state == LoadState::Failed)
        return u"?"_s;
    if (count == 0 && state != LoadState::Ready)
        return {};
    return QLocale().toString(count);
}

/// Of what is scrolled within the view's frame, in pixels.
int viewWidth(const QStyleOptionViewItem &item)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    return view != nullptr ? view->viewport()->width() : item.rect.right() + 1;
}

void paintClassChip(QPainter *painter, const QStyleOptionViewItem &option, QRect &space,
                    EndpointClass endpointClass)
{
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(small);
    const int unit = metrics.height();
    QString word = classWord(endpointClass);
    QRect chip(0, 0, metrics.horizontalAdvance(word) + unit, unit * 5 / 4);
    // The name goes first: where both do not fit, the class is its icon.
    if (space.width() - chip.width() < option.fontMetrics.height() * 6) {
        word.clear();
        chip.setWidth(chip.height());
    }
    chip.moveCenter(space.center());
    if (option.direction == Qt::RightToLeft)
        chip.moveLeft(space.left());
    else
        chip.moveRight(space.right());
    const ClassColors colors = classColors(endpointClass, option.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    painter->drawRoundedRect(chip, unit / 4.0, unit / 4.0);
    painter->setPen(colors.foreground);
    painter->setFont(small);
    if (word.isEmpty())
        tintedIcon(u"class-"_s % toKey(endpointClass), colors.foreground)
            .paint(painter, chip.adjusted(2, 2, -2, -2));
    painter->drawText(chip, Qt::AlignCenter, word);
    if (option.direction == Qt::RightToLeft)
        space.setLeft(chip.right() + unit / 2);
    else
        space.setRight(chip.left() - unit / 2);
}

} // namespace

ScopeDelegate::ScopeDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 19 / 10);
    return size;
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.icon = {};
    item.state.setFlag(QStyle::State_Enabled); // a title is as clear as what it is above
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool mirrored = item.direction == Qt::RightToLeft;
    const int unit = item.fontMetrics.height();
    const QColor plain = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? plain : item.palette.color(QPalette::PlaceholderText);
    QRect space = item.rect.adjusted(unit / 3, 0, -unit / 2, 0);

    const auto takeIcon = [&](const QIcon &icon, bool leading) {
        QRect square(0, 0, unit, unit);
        square.moveCenter(space.center());
        if (leading != mirrored) {
            square.moveLeft(space.left());
            space.setLeft(square.right() + unit / 2);
        } else {
            square.moveRight(space.right());
            space.setRight(square.left() - unit / 2);
        }
        icon.paint(painter, square, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    };

    if (const QVariant care = index.data(ScopeTreeModel::ClassRole); care.isValid()) {
        // At the view's edge, not at the item's: the stripes of a profile's rows make one line.
        QRect stripe(0, item.rect.top(), 3, item.rect.height());
        if (mirrored)
            stripe.moveRight(viewWidth(item) - 1);
        const auto endpointClass = static_cast<EndpointClass>(care.toInt());
        paintClassStripe(painter, stripe, endpointClass, item.palette);
    }
    using Kind = ScopeTreeModel::Kind;
    const auto kind = static_cast<Kind>(index.data(ScopeTreeModel::KindRole).toInt());
    const bool isProfile = kind == Kind::Profile;
    if (const QIcon icon = nodeIcon(index); !icon.isNull())
        takeIcon(icon, true);

    const auto state = static_cast<LoadState>(index.data(ScopeTreeModel::StateRole).toInt());
    if (isProfile && index.data(ScopeTreeModel::OfflineRole).toBool()) {
        takeIcon(symbolicIcon(u"network-offline"_s), false);
    } else if (const QString sign = signOf(state); !sign.isEmpty()) {
        const bool failed = state == LoadState::Failed;
        takeIcon(failed ? tintedIcon(sign, dangerColor(item.palette)) : symbolicIcon(sign), false);
    }
    const QString count = countText(index, state);
    painter->setPen(faint);
    painter->drawText(space, int(Qt::AlignVCenter | Qt::AlignTrailing), count);
    const int countWidth = item.fontMetrics.horizontalAdvance(count) + unit / 2;
    if (mirrored)
        space.setLeft(space.left() + countWidth);
    else
        space.setRight(space.right() - countWidth);

    // The name goes first here too: the band says it as well.
    const bool roomy = space.width() > unit * 8;
    if (isProfile && roomy && index.data(ScopeTreeModel::LockedRole).toBool())
        takeIcon(symbolicIcon(u"changes-prevent"_s), false);
    const QString waiting = isProfile && m_waiting && state == LoadState::WaitingForToken
        ? m_waiting(index.data(ScopeTreeModel::ScopeRole).value<Scope>())
        : QString();
    if (!waiting.isEmpty()) {
        const int width = item.fontMetrics.horizontalAdvance(waiting);
        painter->setPen(faint);
        painter->drawText(space, int(Qt::AlignVCenter | Qt::AlignTrailing), waiting);
        mirrored ? space.setLeft(space.left() + width + unit / 2)
                 : space.setRight(space.right() - width - unit / 2);
    } else if (isProfile) {
        const auto endpointClass
            = static_cast<EndpointClass>(index.data(ScopeTreeModel::ClassRole).toInt());
        paintClassChip(painter, item, space, endpointClass);
    }
    painter->setPen(isTitle(index) ? faint : plain);
    painter->setFont(item.font);
    painter->drawText(space, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, space.width()));
    painter->restore();
}

} // namespace groupdesk
