#include "platforms/tursopage.h"

#include "formats.h"
#include "icons.h"
#include "platforms/tursofields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace groupdesk {

TursoPage::TursoPage(QWidget *parent)
    : DraftPage(parent), m_location(new QComboBox(this)), m_note(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    auto *label = new QLabel(tr("&Location"), this);
    label->setBuddy(m_location);
    m_location->setObjectName(u"locationCombo"_s);
    m_location->setAccessibleName(tr("Location"));
    m_location->setToolTip(tr("Where the databases of the group live. It cannot be changed later"));
    m_location->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_location->addItem(tr("Loading locations…"));
    m_location->setEnabled(false);
    m_note->setObjectName(u"locationNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(label, m_location);
    form->addRow(QString(), m_note);
    setNote(tr("The location of a group cannot be changed later."));

    connect(m_location, &QComboBox::currentTextChanged, this, [this] {
        setNote(tr("The location of a group cannot be changed later."));
        Q_EMIT changed();
    });
}

QList<DirectoryKind> TursoPage::needs() const
{
    return { DirectoryKind::Locations };
}

void TursoPage::setDirectory(DirectoryKind, const Directory &directory)
{
    m_loading = false;
    const QString before = location();
    m_location->clear();
    m_location->setEditable(false);
    m_location->setEnabled(!directory.isEmpty());
    int chosen = -1;
    for (const DirectoryEntry &entry : directory) {
        const QString name = displayName(entry.name);
        QString text
            = entry.name == entry.id ? name : tr("%1 — %2").arg(name, displayName(entry.id));
        if (entry.suggested)
            text = tr("%1 (closest)").arg(text);
        m_location->addItem(symbolicIcon(entry.suggested ? u"object-select"_s : u"mark-location"_s),
                            text, entry.id);
        if (entry.id == before || (chosen < 0 && entry.suggested))
            chosen = m_location->count() - 1;
    }
    m_location->setPlaceholderText(tr("Choose a location"));
    m_location->setCurrentIndex(chosen);
    if (directory.isEmpty())
        setNote(tr("Turso offers this organization no location."));
    Q_EMIT changed();
}

void TursoPage::setDirectoryError(DirectoryKind, const QString &text)
{
    m_loading = false;
    m_location->clear();
    m_location->setEnabled(true);
    m_location->setEditable(true);
    m_location->lineEdit()->setPlaceholderText(u"aws-eu-west-1"_s);
    m_location->lineEdit()->setAccessibleName(tr("Location"));
    setNote(tr("%1 A location's code can be typed instead.").arg(text));
    Q_EMIT changed();
}

QString TursoPage::location() const
{
    if (m_location->isEditable())
        return m_location->currentText().trimmed();
    return m_location->currentData().toString();
}

void TursoPage::complete(GroupDraft &draft) const
{
    draft.details = TursoDraft { location() };
}

QString TursoPage::missing() const
{
    if (m_loading)
        return tr("The locations are still loading.");
    return location().isEmpty() ? tr("Choose a location.") : QString();
}

QString TursoPage::nameProblem(const QString &name) const
{
    return tursoNameProblem(name);
}

QString TursoPage::nameWarning(const QString &name) const
{
    return tursoNameWarning(name);
}

bool TursoPage::showFieldError(const QString &field, const QString &text)
{
    if (field != "location"_L1)
        return false;
    setNote(text);
    m_location->setFocus();
    return true;
}

void TursoPage::setNote(const QString &text)
{
    m_note->setText(text);
}

} // namespace groupdesk
