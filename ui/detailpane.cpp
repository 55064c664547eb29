#include "detailpane.h"

#include "classstyle.h"
#include "emptystate.h"
#include "factgrid.h"
#include "formats.h"
#include "icons.h"
#include "memberlistview.h"
#include "tokennotices.h"
#include "workspace.h"
#include "wraplabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

WrapLabel *headerLabel(const QString &name, QWidget *parent)
{
    auto *label = new WrapLabel(parent, 3);
    label->setObjectName(name);
    return label;
}

Fact timeFact(const QString &label, const QDateTime &time)
{
    return { .label = label,
             .value = fullTime(time, QDateTime::currentDateTimeUtc()),
             .toolTip = exactTime(time) };
}

} // namespace

DetailPane::DetailPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_glyph(new QLabel(this)),
      m_name(headerLabel(u"detailName"_s, this)), m_where(headerLabel(u"detailWhere"_s, this)),
      m_id(headerLabel(u"detailId"_s, this)), m_copyId(new QToolButton(this)),
      m_tabs(new QTabWidget(this)), m_facts(new FactGrid(this)), m_json(new QPlainTextEdit(this))
{
    setObjectName(u"detailPane"_s);
    m_empty->setObjectName(u"detailEmpty"_s);
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    buildHeader(column);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the group"));
    column->addWidget(m_tabs, 1);

    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Overview"));
    m_tabs->addTab(scroll, tr("Overview"));
    m_json->setObjectName(u"detailJson"_s);
    m_json->setReadOnly(true);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setAccessibleName(tr("The group as the platform sent it"));
    m_tabs->addTab(m_json, tr("JSON"));

    setFocusProxy(m_tabs); // a pane without a focus ring would swallow the focus unseen
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms); // do not ask the network for every row an arrow key passes
    connect(&m_settle, &QTimer::timeout, this, &DetailPane::load);
    connect(&m_workspace.groups(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_ref ? m_workspace.groups().indexOf(*m_ref).row() : -1;
                if (row >= first.row() && row <= last.row())
                    render();
            });
    connect(&m_workspace.groups(), &QAbstractItemModel::rowsRemoved, this, &DetailPane::render);
    showSelectionCount(0);
}

void DetailPane::buildHeader(QVBoxLayout *column)
{
    const int unit = em(this);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_copyId->setObjectName(u"copyIdButton"_s);
    m_copyId->setText(tr("Copy id"));
    m_copyId->setToolTip(tr("Copy the group's id"));
    m_copyId->setIcon(symbolicIcon(u"edit-copy"_s));
    m_copyId->setAutoRaise(true);
    connect(m_copyId, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_ref ? m_ref->group.toString() : QString());
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 6);
    words->addWidget(m_name);
    words->addWidget(m_where);
    words->addWidget(m_id);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(unit, unit, unit / 2, unit / 2);
    header->setSpacing(unit * 2 / 3);
    m_glyph->setFixedSize(unit * 2, unit * 2);
    header->addWidget(m_glyph, 0, Qt::AlignTop);
    header->addLayout(words, 1);
    header->addWidget(m_copyId, 0, Qt::AlignTop);
    column->addLayout(header);
}

void DetailPane::showSelectionCount(int count)
{
    m_ref.reset();
    m_settle.stop();
    delete std::exchange(m_context, nullptr);
    if (count == 0)
        m_empty->show(u"state-no-selection"_s, tr("No group selected"),
                      tr("Select a group to see who and what is in it."));
    else
        m_empty->show(u"state-no-selection"_s, tr("%n group(s) selected", nullptr, count),
                      tr("Actions apply to all of them."));
    m_stack->setCurrentIndex(0);
}

void DetailPane::showGroup(const GroupRef &ref)
{
    if (m_ref == ref)
        return;
    delete std::exchange(m_context, nullptr);
    m_ref = ref;
    if (const SourceRef source { ref.profile, ref.organization }; m_namesOf != source) {
        m_names.clear();
        m_namesOf = source;
    }
    render();
    m_settle.start();
}

void DetailPane::render()
{
    if (!m_ref)
        return;
    const auto row = m_workspace.groups().row(*m_ref);
    if (!row) {
        showSelectionCount(0);
        return;
    }
    drawGlyph(*row);
    m_name->setText(displayName(row->group.name));
    m_name->setToolTip(plainToolTip(displayName(row->group.name.left(2'000))));
    m_where->setText(row->platformName % u" · "_s % displayName(row->organizationName) % u" · "_s
                     % classWord(row->endpointClass));
    m_id->setText(displayName(row->ref.group.toString()));
    const bool idSaysMore = row->ref.group.toString() != row->group.name;
    m_id->setVisible(idSaysMore);
    m_facts->setFacts(commonFacts(*row) + platformUi(row->platform).facts(row->group));
    const QString json
        = QString::fromUtf8(QJsonDocument(row->group.raw).toJson(QJsonDocument::Indented));
    if (m_json->toPlainText() != json)
        m_json->setPlainText(json);
    renderLists(*row);
    m_stack->setCurrentIndex(1);
}

void DetailPane::drawGlyph(const GroupRow &row)
{
    const int side = em(this) * 2;
    m_glyph->setPixmap(platformIcon(row.platform).pixmap(side, side));
    m_glyph->setToolTip(row.platformName);
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_ref) {
        if (const auto row = m_workspace.groups().row(*m_ref))
            drawGlyph(*row); // a picture keeps the colours it was made with
    }
    QWidget::changeEvent(event);
}

void DetailPane::renderLists(const GroupRow &row)
{
    const QList<MemberList> lists = platformUi(row.platform).lists(row.group, m_names);
    while (m_lists.size() > lists.size()) {
        MemberListView *surplus = m_lists.takeLast();
        m_tabs->removeTab(m_tabs->indexOf(surplus));
        surplus->deleteLater();
    }
    while (m_lists.size() < lists.size()) {
        auto *view = new MemberListView(m_tabs);
        m_tabs->insertTab(1 + int(m_lists.size()), view, QString());
        m_lists.append(view);
    }
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const MemberList &list = lists.at(i);
        const QString count = list.known ? QLocale().toString(list.items.size()) : u"?"_s;
        m_tabs->setTabText(m_tabs->indexOf(m_lists.at(i)), tr("%1 (%2)").arg(list.title, count));
        m_lists.at(i)->setList(list);
    }
}

QList<Fact> DetailPane::commonFacts(const GroupRow &row) const
{
    const Group &group = row.group;
    QList<Fact> facts;
    if (group.description && !group.description->isEmpty())
        facts.append({ tr("Description"), displayName(*group.description) });
    facts.append({ tr("Profile"), displayName(row.profileName) });
    if (const QString end
        = expiryWords(m_workspace.tokenStatus(row.ref.profile), QDateTime::currentDateTimeUtc());
        !end.isEmpty())
        facts.append({ tr("Token"), end });
    facts.append({ tr("Organization"), displayName(row.organizationName) });
    if (group.created)
        facts.append(timeFact(tr("Created"), *group.created));
    if (!group.createdBy.isEmpty())
        facts.append({ tr("Created by"), personName(group.createdBy) });
    if (group.modified)
        facts.append(timeFact(tr("Changed"), *group.modified));
    if (!group.modifiedBy.isEmpty())
        facts.append({ tr("Changed by"), personName(group.modifiedBy) });
    return facts;
}

QString DetailPane::personName(const QString &idOrMail) const
{
    const auto users = m_names.constFind(DirectoryKind::Users);
    if (users != m_names.cend() && users->contains(idOrMail))
        return displayName(users->value(idOrMail).name);
    return displayName(idOrMail);
}

void DetailPane::load()
{
    if (!m_ref)
        return;
    m_context = new QObject(this);
    m_workspace.retrieve(*m_ref, m_context, [this, ref = *m_ref](CloudResult<Group> group) {
        if (group)
            Q_EMIT retrieved(ref);
        else
            Q_EMIT retrieveFailed(ref, group.error());
    });
    if (const auto row = m_workspace.groups().row(*m_ref))
        loadNames(platformUi(row->platform));
}

void DetailPane::loadNames(const PlatformUi &ui)
{
    const SourceRef source { m_ref->profile, m_ref->organization };
    for (const DirectoryKind kind : ui.nameDirectories) {
        if (m_names.contains(kind))
            continue;
        m_workspace.directory(source, kind, m_context, [this, kind](CloudResult<Directory> found) {
            if (!found)
                return; // ids stay ids; the lists say so themselves
            for (const DirectoryEntry &entry : *found)
                m_names[kind].insert(entry.id, entry);
            render();
        });
    }
}

} // namespace groupdesk
