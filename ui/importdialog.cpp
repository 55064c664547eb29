#include "importdialog.h"

#include "classstyle.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"
#include "platformui.h"
#include "profileproblems.h"
#include "punctuation.h"
#include "tokenwords.h"
#include "wraplabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

enum Column {
    NameColumn,
    StateColumn,
    PlatformColumn,
    EndpointColumn,
    TokenColumn,
};

struct FieldWord
{
    const char *key;
    const char *word;
};

/// Words for the keys of changedFields().
constexpr std::array fieldWords {
    FieldWord { "name", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "name") },
    FieldWord { "platform", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "platform") },
    FieldWord { "baseUrl", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "endpoint") },
    FieldWord { "organizations", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "organizations") },
    FieldWord { "class", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "class") },
    FieldWord { "folder", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "folder") },
    FieldWord { "startReadOnly", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "read-only start") },
    FieldWord { "signIn", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "way of signing in") },
    FieldWord { "oauth", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "sign-in client") },
    FieldWord { "tokenSource", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "token source") },
    FieldWord { "tokenVariable", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "variable") },
    FieldWord { "tokenCommand", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "command") },
    FieldWord { "proxy", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "proxy") },
    FieldWord { "caFile", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "extra CA file") },
    FieldWord { "timeouts", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "time-outs") },
    FieldWord { "options", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "options") },
    FieldWord { "other", QT_TRANSLATE_NOOP("groupdesk::ImportDialog", "further settings") },
};

QString fieldWord(const QString &key)
{
    for (const FieldWord &field : fieldWords) {
        if (key == QLatin1String(field.key))
            return ImportDialog::tr(field.word);
    }
    return key;
}

QString stateText(const ImportLine &line)
{
    switch (line.state) {
    case ImportLine::State::New:
        return ImportDialog::tr("New");
    case ImportLine::State::Same:
        return ImportDialog::tr("The same as here");
    case ImportLine::State::Changed:
        break;
    }
    QStringList words;
    for (const QString &key : line.changedFields)
        words.append(fieldWord(key));
    return ImportDialog::tr("Changes: %1").arg(listed(words));
}

bool movesElsewhere(const ImportLine &line)
{
    return line.changedFields.contains(u"baseUrl"_s) || line.changedFields.contains(u"oauth"_s)
        || line.changedFields.contains(u"proxy"_s) || line.changedFields.contains(u"caFile"_s)
        || line.changedFields.contains(u"platform"_s);
}

/// Nothing can be done with it, whatever the person says.
QString whyNot(const ImportLine &line)
{
    const QList<ProfileProblem> problems = problemsOf(line.profile);
    return problems.isEmpty() ? QString() : problemText(problems.constFirst());
}

} // namespace

QStringList importWarnings(const ImportLine &line)
{
    const Profile &profile = line.profile;
    const QString host = displayName(profile.baseUrl.host());
    QStringList warnings;
    if (profile.tokenSource == TokenSource::Command)
        warnings.append(ImportDialog::tr("Runs this command on this computer and sends what it "
                                         "prints to %2: %1")
                            .arg(displayName(profile.tokenCommand), host));
    else if (!profile.tokenCommand.isEmpty())
        warnings.append(ImportDialog::tr("Brings this command along, which runs only after you "
                                         "chose it as the token's source: %1")
                            .arg(displayName(profile.tokenCommand)));
    if (profile.tokenSource == TokenSource::Environment)
        warnings.append(ImportDialog::tr("Sends the value of the environment variable %1 to %2.")
                            .arg(displayName(profile.tokenVariable), host));
    if (!profile.network.caFile.isEmpty())
        warnings.append(ImportDialog::tr("Trusts the certificate authorities in %1.")
                            .arg(displayName(profile.network.caFile)));
    if (line.state == ImportLine::State::Changed && movesElsewhere(line))
        warnings.append(ImportDialog::tr("Changes where requests go: to %1. A token that is stored "
                                         "for another address is not sent there; it has to be "
                                         "entered again.")
                            .arg(displayName(profile.baseUrl.toString())));
    return warnings;
}

ImportDialog::ImportDialog(const QList<ImportLine> &lines,
                           const QList<PlatformDescription> &platforms, int skipped,
                           QWidget *parent)
    : QDialog(parent), m_lines(lines), m_platforms(platforms), m_list(new QTreeWidget(this)),
      m_summary(new QLabel(this)), m_warningTitle(new FieldProblem(u"importWarningTitle"_s, this)),
      m_warnings(new WrapLabel(this, 1'000)), m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setHelpTopic(this, u"connections#files"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Profiles"));
    build(skipped);
    for (const ImportLine &line : std::as_const(m_lines))
        addLine(line);
    showWarnings();
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EndpointColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::updateState);
    updateState();
    m_list->setFocus();
    openAtComfortableSize(this, 70);
}

void ImportDialog::build(int skipped)
{
    const int margin = dialogMargin(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QString text = tr("Nothing is stored before you say so. Tokens are not in such a file; each "
                      "profile asks for its own.");
    if (skipped > 0)
        text += u' ' + tr("%n entry(s) in the file could not be read.", nullptr, skipped);
    m_summary->setText(text);
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Profiles in the file"));
    m_list->setHeaderLabels({ tr("Profile"), tr("What it would do"), tr("Platform"), tr("Endpoint"),
                              tr("Token from") });
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(em(this) * 7);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_warningTitle->say(tr("Look at this before you tick it:"), FieldProblem::Tone::Warning);
    m_warnings->setObjectName(u"importWarnings"_s);
    auto *holder = new QWidget(this); // with a layout, which knows height for width
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins({});
    inside->addWidget(m_warnings);
    QSizePolicy asTallAsNeeded(QSizePolicy::Expanding, QSizePolicy::Preferred);
    asTallAsNeeded.setHeightForWidth(true);
    m_warnings->setSizePolicy(asTallAsNeeded);
    m_warningScroll = new FormScroll(holder, this);
    m_warningScroll->setMaximumHeight(em(this) * 9);
    m_warningScroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *box = new QDialogButtonBox(this);
    m_import->setObjectName(u"importButton"_s);
    box->addButton(m_import, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"importCancelButton"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    m_import->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(chosen());
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_warningTitle);
    column->addWidget(m_warningScroll);
    column->addWidget(box);
}

void ImportDialog::addLine(const ImportLine &line)
{
    const Profile &profile = line.profile;
    auto *item = new QTreeWidgetItem(m_list);
    const QString why = whyNot(line);
    const QStringList warnings = importWarnings(line);
    const bool possible = line.state != ImportLine::State::Same && why.isEmpty();
    item->setText(NameColumn, displayName(profile.name));
    item->setIcon(NameColumn, classIcon(profile.endpointClass));
    item->setToolTip(NameColumn, classWord(profile.endpointClass));
    item->setText(StateColumn, why.isEmpty() ? stateText(line) : why);
    item->setText(PlatformColumn, platformName(profile.platform));
    if (findPlatformUi(profile.platform) != nullptr)
        item->setIcon(PlatformColumn, platformIcon(profile.platform));
    item->setText(EndpointColumn, displayName(profile.baseUrl.toString()));
    item->setToolTip(EndpointColumn, plainToolTip(profile.baseUrl.toString()));
    item->setText(TokenColumn,
                  profile.signIn == SignInMethod::Browser ? tr("Sign-in with the browser")
                                                          : sourceName(profile.tokenSource));
    item->setFlags(possible ? item->flags() | Qt::ItemIsUserCheckable
                            : item->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled));
    item->setCheckState(NameColumn, possible && warnings.isEmpty() ? Qt::Checked : Qt::Unchecked);
}

void ImportDialog::showWarnings()
{
    QStringList texts;
    for (const ImportLine &line : std::as_const(m_lines)) {
        if (line.state == ImportLine::State::Same)
            continue;
        const QStringList warnings = importWarnings(line);
        for (const QString &warning : warnings)
            texts.append(tr("“%1”: %2").arg(displayName(line.profile.name), warning));
    }
    m_warnings->setText(texts.join(u'\n'));
    m_warnings->setAccessibleName(m_warnings->text());
    m_warningScroll->setVisible(!texts.isEmpty());
    m_warningTitle->setVisible(!texts.isEmpty());
}

QString ImportDialog::platformName(const PlatformId &id) const
{
    for (const PlatformDescription &platform : m_platforms) {
        if (platform.id == id)
            return platform.name;
    }
    return tr("%1 (not known to this version)").arg(displayName(id.toString()));
}

QList<Profile> ImportDialog::chosen() const
{
    QList<Profile> profiles;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(NameColumn) == Qt::Checked)
            profiles.append(m_lines.at(row).profile);
    }
    return profiles;
}

void ImportDialog::updateState()
{
    const auto count = int(chosen().size());
    m_import->setEnabled(count > 0);
    m_import->setText(count == 1       ? tr("&Import One Profile")
                          : count == 0 ? tr("&Import Profiles")
                                       : tr("&Import %n Profiles", nullptr, count));
    m_import->setToolTip(count == 0 ? tr("Tick what is to be imported") : QString());
}

} // namespace groupdesk
