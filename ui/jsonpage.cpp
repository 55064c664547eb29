#include "jsonpage.h"

#include "clipboard.h"
#include "fixedfont.h"
#include "formats.h"
#include "icons.h"
#include "maskedjson.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QToolButton *barButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

JsonPage::JsonPage(QAction *copyCurl, QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_note(new QLabel(this))
{
    m_text->setObjectName(u"detailJson"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    setFixedFont(m_text);
    m_text->setAccessibleName(tr("The group as the platform sent it"));
    m_note->setObjectName(u"jsonNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(tr("Secrets in it are masked."));
    m_note->hide();
    auto *copy = new QAction(symbolicIcon(u"edit-copy"_s), tr("Copy &JSON"), this);
    copy->setToolTip(tr("Copy the text, with secrets masked"));
    connect(copy, &QAction::triggered, this, [this] { copyText(m_text->toPlainText()); });

    const int unit = em(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(unit / 2, 0, unit / 2, unit / 2);
    bar->addWidget(m_note, 1);
    bar->addStretch();
    bar->addWidget(barButton(copy, u"copyJsonButton"_s, this));
    bar->addWidget(barButton(copyCurl, u"copyGroupCurlButton"_s, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text, 1);
    column->addLayout(bar);
}

void JsonPage::describe(const QString &name, const QString &spoken)
{
    m_text->setObjectName(name % u"Json"_s);
    m_text->setAccessibleName(spoken);
    m_note->setObjectName(name % u"JsonNote"_s);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setObjectName(name % button->objectName());
}

void JsonPage::setObject(const QJsonObject &object)
{
    if (object == m_object)
        return; // keeps what the person has selected in it
    m_object = object;
    m_written = false;
    if (isVisible())
        write();
}

void JsonPage::showEvent(QShowEvent *event)
{
    write();
    QWidget::showEvent(event);
}

void JsonPage::write()
{
    if (m_written)
        return;
    m_written = true;
    const QJsonObject shown = withoutSecrets(m_object);
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Indented)));
    m_note->setVisible(shown != m_object);
}

} // namespace groupdesk
