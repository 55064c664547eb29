#include "preferencesdialog.h"

#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int textSizes[] = { 100, 110, 125, 150, 175, 200 };

QLabel *makeNote(const QString &name, const QString &text, QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setText(text);
    return note;
}

/// Chooses the entry that stands for \a value, which gets one if it has none.
void choose(QComboBox *box, const QVariant &value, const QString &text)
{
    if (box->findData(value) < 0)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(value));
}

QString refreshText(int minutes)
{
    switch (minutes) {
    case 0:
        return PreferencesDialog::tr("Off");
    case 1:
        return PreferencesDialog::tr("Every minute");
    case 5:
        return PreferencesDialog::tr("Every 5 minutes");
    default:
        return PreferencesDialog::tr("Every 15 minutes");
    }
}

QString percentText(int percent)
{
    return PreferencesDialog::tr("%1 %").arg(QLocale().toString(percent));
}

} // namespace

QString updateWords(const std::optional<UpdateAnswer> &answer, const QString &current)
{
    if (!answer)
        return PreferencesDialog::tr("Not asked yet.");
    const QString when = QLocale().toString(answer->asked.toLocalTime(), QLocale::ShortFormat);
    if (answer->newest.isEmpty())
        return PreferencesDialog::tr("Last asked %1: no answer.").arg(when);
    if (QVersionNumber::fromString(answer->newest) > QVersionNumber::fromString(current))
        return PreferencesDialog::tr("Last asked %1: version %2 is there, this is %3.")
            .arg(when, answer->newest, current);
    return PreferencesDialog::tr("Last asked %1: this is the newest version.").arg(when);
}

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_language(new QComboBox(this)),
      m_system(new QRadioButton(tr("&System"), this)),
      m_light(new QRadioButton(tr("&Light"), this)), m_dark(new QRadioButton(tr("&Dark"), this)),
      m_textSize(new QComboBox(this)), m_motion(new QCheckBox(tr("&Reduce motion"), this)),
      m_refresh(new QComboBox(this)),
      m_notify(new QCheckBox(tr("&Notify me when a long task ends"), this)),
      m_updates(new QCheckBox(tr("L&ook for a newer version once a day"), this)),
      m_answer(makeNote(u"updateAnswerLabel"_s, {}, this)),
      m_keepLists(new QCheckBox(tr("&Keep the last lists on this computer"), this)),
      m_forgetLists(new QPushButton(tr("&Forget Cached Data"), this)),
      m_listSize(makeNote(u"cacheSizeLabel"_s, {}, this))
{
    setObjectName(u"preferencesDialog"_s);
    setHelpTopic(this, u"preferences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));

    auto *content = new QWidget(this);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins({});
    sections->setSpacing(em(this));
    for (QGroupBox *section :
         { makeGeneral(), makeLists(), makeNotifications(), makeUpdates() }) {
        if (section != nullptr)
            sections->addWidget(section);
    }
    sections->addStretch();

    auto *box = new QDialogButtonBox(this);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"closeButton"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(new FormScroll(content, this), 1);
    column->addWidget(box);

    update();
    updateAnswer();
    connectFields();
    m_language->setFocus();
    openAtComfortableSize(this, 34);
}

QGroupBox *PreferencesDialog::makeGeneral()
{
    auto *section = new QGroupBox(tr("General"), this);
    auto *form = new QFormLayout(section);
    form->setHorizontalSpacing(em(this));
    form->setVerticalSpacing(em(this) / 2);
    addLanguage(form);
    addColors(form);
    addTextSize(form);
    m_motion->setObjectName(u"reduceMotionCheck"_s);
    m_motion->setToolTip(tr("Nothing slides or fades; what changes is there at once"));
    form->addRow(QString(), m_motion);
    return section;
}

void PreferencesDialog::addLanguage(QFormLayout *form)
{
    m_language->setObjectName(u"languageBox"_s);
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language : m_preferences.offer().languages)
        m_language->addItem(language.name, language.code);
    auto *label = new QLabel(tr("Lan&guage:"), this);
    label->setBuddy(m_language);
    form->addRow(label, m_language);
    form->addRow(QString(),
                 makeNote(u"languageNote"_s, tr("Applies when Groupdesk starts again."), this));
}

void PreferencesDialog::addColors(QFormLayout *form)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(em(this) / 4);
    m_system->setObjectName(u"systemColorsButton"_s);
    m_light->setObjectName(u"lightColorsButton"_s);
    m_dark->setObjectName(u"darkColorsButton"_s);
    for (QRadioButton *button : { m_system, m_light, m_dark }) {
        button->setAccessibleDescription(tr("Colours"));
        column->addWidget(button);
    }
    auto *label = new QLabel(tr("Colours:"), this);
    label->setAlignment(Qt::AlignTop);
    form->addRow(label, column);
}

void PreferencesDialog::addTextSize(QFormLayout *form)
{
    m_textSize->setObjectName(u"textSizeBox"_s);
    for (const int percent : textSizes)
        m_textSize->addItem(percentText(percent), percent);
    m_textSize->setToolTip(tr("Of the size that the desktop uses"));
    auto *label = new QLabel(tr("&Text size:"), this);
    label->setBuddy(m_textSize);
    form->addRow(label, m_textSize);
}

QGroupBox *PreferencesDialog::makeLists()
{
    auto *section = new QGroupBox(tr("Lists"), this);
    auto *column = new QVBoxLayout(section);
    auto *form = new QFormLayout;
    column->addLayout(form);
    addRefreshing(form);
    const bool kept = m_preferences.offer().lists != nullptr;
    for (QWidget *field : QList<QWidget *> { m_keepLists, m_forgetLists, m_listSize })
        field->setVisible(kept);
    if (kept)
        addKeeping(column);
    return section;
}

void PreferencesDialog::addRefreshing(QFormLayout *form)
{
    form->setHorizontalSpacing(em(this));
    form->setVerticalSpacing(em(this) / 2);
    m_refresh->setObjectName(u"refreshBox"_s);
    for (const int minutes : refreshChoices)
        m_refresh->addItem(refreshText(minutes), minutes);
    auto *label = new QLabel(tr("Re&fresh by itself:"), this);
    label->setBuddy(m_refresh);
    form->addRow(label, m_refresh);
    form->addRow(QString(),
                 makeNote(u"refreshNote"_s,
                          tr("While a window of Groupdesk is in front; else less and less often. "
                             "Never while you confirm or save something."),
                          this));
}

void PreferencesDialog::addKeeping(QVBoxLayout *column)
{
    m_keepLists->setObjectName(u"keepListsCheck"_s);
    column->addWidget(m_keepLists);
    column->addWidget(makeNote(u"keepListsNote"_s,
                               tr("At the next start they are shown at once, with their date, "
                                  "until the platforms have answered. They hold what the table "
                                  "shows of the groups, and no tokens. Without this, nothing that "
                                  "was read stays on this computer."),
                               this));
    m_forgetLists->setObjectName(u"forgetCacheButton"_s);
    m_forgetLists->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_forgetLists);
    line->addWidget(m_listSize, 1);
    column->addLayout(line);
    connect(m_forgetLists, &QPushButton::clicked, this, &PreferencesDialog::forgetLists);
    updateSize();
}

QGroupBox *PreferencesDialog::makeNotifications()
{
    m_notify->setVisible(m_preferences.offer().notifications);
    if (!m_preferences.offer().notifications)
        return nullptr;
    auto *section = new QGroupBox(tr("Notifications"), this);
    auto *column = new QVBoxLayout(section);
    m_notify->setObjectName(u"notifyCheck"_s);
    column->addWidget(m_notify);
    column->addWidget(makeNote(u"notifyNote"_s,
                               tr("Only while no window of Groupdesk is in front. A notification "
                                  "says how many groups it was about, and no names."),
                               this));
    return section;
}

QGroupBox *PreferencesDialog::makeUpdates()
{
    const QString host = m_preferences.offer().updateHost;
    m_updates->setVisible(!host.isEmpty());
    m_answer->setVisible(!host.isEmpty());
    if (host.isEmpty())
        return nullptr;
    auto *section = new QGroupBox(tr("Updates"), this);
    auto *column = new QVBoxLayout(section);
    m_updates->setObjectName(u"updatesCheck"_s);
    column->addWidget(m_updates);
    column->addWidget(
        makeNote(u"updatesNote"_s,
                 tr("%1 is asked, and is told nothing about you or this computer. Nothing is "
                    "downloaded: if there is a newer version, a message offers to open its page.")
                     .arg(host),
                 this));
    column->addWidget(m_answer);
    return section;
}

void PreferencesDialog::connectFields()
{
    for (QComboBox *box : { m_language, m_textSize, m_refresh })
        connect(box, &QComboBox::activated, this, &PreferencesDialog::apply);
    for (QAbstractButton *button : QList<QAbstractButton *> { m_system, m_light, m_dark, m_motion,
                                                              m_notify, m_updates, m_keepLists })
        connect(button, &QAbstractButton::clicked, this, &PreferencesDialog::apply);
    connect(&m_preferences, &Preferences::changed, this, &PreferencesDialog::update);
    connect(&m_preferences, &Preferences::updateAnswerChanged, this,
            &PreferencesDialog::updateAnswer);
}

void PreferencesDialog::update()
{
    const Choices &choices = m_preferences.choices();
    choose(m_language, choices.language, choices.language);
    m_system->setChecked(choices.colors == ColorScheme::System);
    m_light->setChecked(choices.colors == ColorScheme::Light);
    m_dark->setChecked(choices.colors == ColorScheme::Dark);
    choose(m_textSize, choices.textSize, percentText(choices.textSize));
    m_motion->setChecked(choices.reduceMotion);
    choose(m_refresh, choices.refreshMinutes, refreshText(choices.refreshMinutes));
    m_notify->setChecked(choices.notify);
    m_updates->setChecked(choices.askForUpdates);
    m_keepLists->setChecked(choices.keepLists);
}

void PreferencesDialog::updateAnswer()
{
    m_answer->setText(
        updateWords(m_preferences.updateAnswer(), QCoreApplication::applicationVersion()));
}

void PreferencesDialog::updateSize()
{
    const qint64 size = m_preferences.offer().lists->sizeOnDisk();
    m_forgetLists->setEnabled(size > 0);
    m_listSize->setText(size > 0 ? tr("%1 on this computer").arg(QLocale().formattedDataSize(size))
                                 : tr("Nothing is kept just now."));
}

void PreferencesDialog::forgetLists()
{
    m_preferences.offer().lists->forgetAll(this, [this](const StoreResult<Done> &forgotten) {
        updateSize();
        if (!forgotten)
            m_listSize->setText(tr("Could not be removed: %1").arg(forgotten.error().detail));
    });
}

void PreferencesDialog::apply()
{
    Choices choices = m_preferences.choices();
    choices.language = m_language->currentData().toString();
    choices.colors = m_light->isChecked() ? ColorScheme::Light
        : m_dark->isChecked()             ? ColorScheme::Dark
                                          : ColorScheme::System;
    choices.textSize = m_textSize->currentData().toInt();
    choices.reduceMotion = m_motion->isChecked();
    choices.refreshMinutes = m_refresh->currentData().toInt();
    choices.notify = m_notify->isChecked();
    choices.askForUpdates = m_updates->isChecked();
    choices.keepLists = m_keepLists->isChecked();
    const bool isEnding = m_preferences.choices().keepLists && !choices.keepLists;
    m_preferences.choose(choices);
    if (isEnding && m_preferences.offer().lists != nullptr)
        forgetLists();
}

} // namespace groupdesk
