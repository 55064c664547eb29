#include "secretedit.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Qt's own interface for line edits hands out the text as soon as the echo is normal. This one
/// has a name and a state but neither value nor text.
class AccessibleSecret final : public QAccessibleWidget
{
public:
    explicit AccessibleSecret(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != "groupdesk::SecretEdit"_L1)
        return nullptr;
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit == nullptr ? nullptr : new AccessibleSecret(edit);
}

constexpr Qt::InputMethodHints secretHints
    = Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;

void installOnce()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    installOnce();
    setEchoMode(Password);
    setInputMethodHints(secretHints);
    setMaxLength(65'536);
    setDragEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::trim);
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::dropHistory);
}

Secret SecretEdit::secret() const
{
    if (m_kind == Kind::Token)
        return Secret::fromPaste(text());
    // Composed, so that the same passphrase from another keyboard has the same bytes.
    return Secret::fromBytes(text().normalized(QString::NormalizationForm_C).toUtf8());
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    setInputMethodHints(secretHints); // a normal echo takes them off
    dropHistory();
}

void SecretEdit::wipe()
{
    const QSignalBlocker quiet(this);
    setText(QString(text().size(), u'x'));
    setText({}); // clear() could be undone
}

/// With a normal echo Qt would offer to undo; putting the text in anew empties the history.
void SecretEdit::dropHistory()
{
    if (echoMode() != Normal && !isUndoAvailable())
        return;
    const QSignalBlocker quiet(this);
    const int cursor = cursorPosition();
    setText(text());
    setCursorPosition(cursor);
}

void SecretEdit::trim()
{
    if (m_kind == Kind::Passphrase)
        return;
    const QString before = text();
    const QString after = before.trimmed();
    if (before == after)
        return;
    const bool lineEnds = before.contains(u'\n') || before.contains(u'\r')
        || before.contains(QChar::LineSeparator) || before.contains(QChar::ParagraphSeparator);
    setText(after);
    Q_EMIT trimmed(lineEnds);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    const bool leavesTraces = event->matches(QKeySequence::Undo)
        || event->matches(QKeySequence::Redo) || event->matches(QKeySequence::Copy)
        || event->matches(QKeySequence::Cut);
    if (leavesTraces) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// On X11 Qt copies what was selected with the mouse; it finds nothing selected while it looks.
void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const int start = selectionStart();
    const int length = selectionLength();
    const QSignalBlocker quiet(this);
    deselect();
    QLineEdit::mouseReleaseEvent(event);
    if (length > 0)
        setSelection(start, length);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace groupdesk
