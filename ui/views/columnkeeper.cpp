#include "views/columnkeeper.h"

#include "fontfollower.h"
#include "grouptableview.h"
#include "setting.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Of a whole window, by an earlier version; opaque, by Qt.
const Setting<QByteArray> windowColumnsSetting("table/columns"_L1);
/// JSON: a ColumnLayout for each scope that has one.
const Setting<QByteArray> layoutsSetting("table/layouts"_L1);

QString keyOf(const Scope &scope)
{
    if (const auto *folder = std::get_if<FolderScope>(&scope))
        return u"folder/"_s % folder->name;
    if (const auto *profile = std::get_if<ProfileId>(&scope))
        return u"profile/"_s % profile->toString();
    if (const auto *source = std::get_if<SourceRef>(&scope))
        return u"organization/"_s % source->profile.toString() % u'/'
            % source->organization.toString();
    return u"everything"_s;
}

QJsonObject layouts(const QSettings &settings)
{
    return QJsonDocument::fromJson(layoutsSetting.get(settings)).object();
}

void setLayouts(QSettings &settings, const QJsonObject &layouts)
{
    if (layouts.isEmpty())
        layoutsSetting.clear(settings);
    else
        layoutsSetting.set(settings, QJsonDocument(layouts).toJson(QJsonDocument::Compact));
}

} // namespace

ColumnKeeper::Path widerScopes(const Scope &scope, const QString &folder)
{
    ColumnKeeper::Path path { scope };
    if (const auto *source = std::get_if<SourceRef>(&scope))
        path.append(source->profile);
    const bool isInside
        = std::holds_alternative<SourceRef>(scope) || std::holds_alternative<ProfileId>(scope);
    if (isInside && !folder.isEmpty())
        path.append(FolderScope { folder });
    if (!std::holds_alternative<EverythingScope>(scope))
        path.append(EverythingScope {});
    return path;
}

ColumnKeeper::ColumnKeeper(GroupTableView &table, QSettings &settings, QObject *parent)
    : QObject(parent), m_table(table), m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnKeeper::look);
    const QHeaderView *header = table.horizontalHeader();
    const auto notice = [this] { m_soon.start(); };
    connect(header, &QHeaderView::sectionResized, this, notice);
    connect(header, &QHeaderView::sectionMoved, this, notice);
    connect(header, &QHeaderView::sortIndicatorChanged, this, notice);
    m_shown = table.columnLayout();
    adopt(m_path, windowColumnsSetting.get(settings));
    windowColumnsSetting.clear(settings);
    // Wider letters need wider columns.
    followFont(&table, [keeper = QPointer(this)] {
        if (keeper)
            keeper->apply(keeper->m_shown);
    });
}

void ColumnKeeper::show(const Path &path)
{
    look();
    m_path = path;
    apply(layoutFor(path));
}

void ColumnKeeper::show(const Path &path, const ColumnLayout &layout)
{
    look();
    m_path = path;
    apply(layout);
}

void ColumnKeeper::adopt(const Path &path, const QByteArray &state)
{
    if (state.isEmpty())
        return;
    apply(layoutFor(path));
    const ColumnLayout without = m_shown;
    m_table.restoreLayoutState(state);
    m_shown = m_table.columnLayout();
    m_soon.stop();
    if (m_shown != without)
        remember(path.constFirst(), m_shown);
}

void ColumnKeeper::reset()
{
    look();
    QJsonObject kept = layouts(m_settings);
    kept.remove(keyOf(m_path.constFirst()));
    setLayouts(m_settings, kept);
    apply(layoutFor(m_path));
}

void ColumnKeeper::apply(const ColumnLayout &layout)
{
    m_table.setColumnLayout(layout);
    m_shown = m_table.columnLayout();
    m_soon.stop();
}

void ColumnKeeper::look()
{
    m_soon.stop();
    const ColumnLayout now = m_table.columnLayout();
    if (now == m_shown)
        return;
    m_shown = now;
    remember(m_path.constFirst(), now);
    Q_EMIT changedByHand();
}

ColumnLayout ColumnKeeper::layoutFor(const Path &path) const
{
    const QJsonObject kept = layouts(m_settings);
    for (const Scope &scope : path) {
        const ColumnLayout layout = columnLayoutFrom(kept.value(keyOf(scope)).toObject());
        if (!layout.isUsual())
            return layout;
    }
    return {};
}

void ColumnKeeper::remember(const Scope &scope, const ColumnLayout &layout)
{
    QJsonObject kept = layouts(m_settings);
    kept.insert(keyOf(scope), toJson(layout));
    setLayouts(m_settings, kept);
}

} // namespace groupdesk
