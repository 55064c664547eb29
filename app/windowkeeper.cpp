#include "windowkeeper.h"

#include "privatefile.h"
#include "scopejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr QLatin1String formatName("groupdesk-windows");
constexpr int currentVersion = 1;
constexpr qint64 sizeLimit = 4 * 1024 * 1024;
constexpr qsizetype mostWindows = 20;
constexpr qsizetype mostEditors = 50;

QString toText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toBytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const GroupRef &ref)
{
    return { { u"profile"_s, ref.profile.toString() },
             { u"organization"_s, ref.organization.toString() },
             { u"group"_s, ref.group.toString() } };
}

std::optional<GroupRef> groupFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    GroupRef ref { ProfileId(json.value("profile"_L1).toString()),
                   OrganizationId(json.value("organization"_L1).toString()),
                   GroupId(json.value("group"_L1).toString()) };
    if (ref.profile.isEmpty() || ref.organization.isEmpty() || ref.group.isEmpty())
        return std::nullopt;
    return ref;
}

QJsonObject toJson(const WindowState &state)
{
    QJsonArray editors;
    for (const GroupRef &ref : state.editors)
        editors.append(toJson(ref));
    QJsonObject json { { u"geometry"_s, toText(state.geometry) },
                       { u"splitter"_s, toText(state.splitter) },
                       { u"columns"_s, toText(state.columns) },
                       { u"docks"_s, toText(state.docks) },
                       { u"details"_s, state.details },
                       { u"scope"_s, toJson(state.scope) },
                       { u"filter"_s, state.filter },
                       { u"detailTab"_s, state.detailTab },
                       { u"editors"_s, editors } };
    if (!state.view.isEmpty())
        json.insert("view"_L1, state.view.toString());
    if (state.selected)
        json.insert("selected"_L1, toJson(*state.selected));
    if (state.shownEditor)
        json.insert("shownEditor"_L1, toJson(*state.shownEditor));
    return json;
}

WindowState stateFrom(const QJsonObject &json)
{
    WindowState state;
    state.geometry = toBytes(json.value("geometry"_L1));
    state.splitter = toBytes(json.value("splitter"_L1));
    state.columns = toBytes(json.value("columns"_L1));
    state.docks = toBytes(json.value("docks"_L1));
    state.details = json.value("details"_L1).toBool(true);
    state.scope = scopeFrom(json.value("scope"_L1).toObject());
    state.view = ViewId(json.value("view"_L1).toString());
    state.filter = json.value("filter"_L1).toString();
    state.selected = groupFrom(json.value("selected"_L1));
    state.detailTab = json.value("detailTab"_L1).toString();
    const QJsonArray editors = json.value("editors"_L1).toArray();
    for (const QJsonValue &editor : editors) {
        const auto ref = groupFrom(editor);
        if (ref && !state.editors.contains(*ref) && state.editors.size() < mostEditors)
            state.editors.append(*ref);
    }
    state.shownEditor = groupFrom(json.value("shownEditor"_L1));
    return state;
}

} // namespace

WindowKeeper::WindowKeeper(const QString &path, Windows windows, QObject *parent)
    : QObject(parent), m_path(path), m_windows(std::move(windows))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s);
    connect(&m_soon, &QTimer::timeout, this, &WindowKeeper::write);
}

QList<WindowState> WindowKeeper::stored() const
{
    const auto content = readFile(m_path, sizeLimit);
    if (!content) {
        qWarning("%s: %s", qPrintable(m_path), qPrintable(content.error().detail));
        return {};
    }
    const QJsonObject root = QJsonDocument::fromJson(content->value_or(QByteArray())).object();
    if (root.value("format"_L1) != QJsonValue(formatName)
        || root.value("version"_L1) != QJsonValue(currentVersion))
        return {};
    QList<WindowState> windows;
    const QJsonArray entries = root.value("windows"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isObject() && windows.size() < mostWindows)
            windows.append(stateFrom(entry.toObject()));
    }
    return windows;
}

void WindowKeeper::touch()
{
    if (!m_isFinished && !m_soon.isActive())
        m_soon.start();
}

void WindowKeeper::write()
{
    if (!m_isFinished)
        store(m_windows());
}

void WindowKeeper::finish(const QList<WindowState> &windows)
{
    if (m_isFinished)
        return;
    store(windows);
    m_isFinished = true;
    m_soon.stop();
}

void WindowKeeper::store(const QList<WindowState> &windows)
{
    QJsonArray entries;
    for (const WindowState &state : windows)
        entries.append(toJson(state));
    const QJsonObject root { { u"format"_s, formatName },
                             { u"version"_s, currentVersion },
                             { u"windows"_s, entries } };
    const QByteArray content = QJsonDocument(root).toJson(QJsonDocument::Compact);
    if (content == m_written)
        return;
    if (const auto written = writePrivateFile(m_path, content); !written)
        qWarning("%s: %s", qPrintable(m_path), qPrintable(written.error().detail));
    m_written = content; // a disk that is full is not asked every two seconds
}

} // namespace groupdesk
