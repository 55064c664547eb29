#pragma once

#include "errortext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QHBoxLayout;
class QPushButton;

namespace groupdesk {

/// What came of something, inside a dialog: an icon, a sentence, advice, and details to fold out.
/// All of it is plain text and can be selected. Hidden while it has nothing to say.
class NoticeBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Busy,
        Success,
        Information,
        Warning,
        Error,
    };

    explicit NoticeBox(QWidget *parent = nullptr);

    void say(Kind kind, const QString &headline, const QString &advice = {},
             const QString &details = {});
    void say(Kind kind, const ErrorText &text);
    void clear();
    /// A button below the text, gone with the next notice. Owned by the box.
    QPushButton *addButton(const QString &text, const QString &name);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Headline, advice and details, for tests and for assistive tools.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyKind();
    void clearButtons();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_advice;
    QToolButton *m_fold;
    QPlainTextEdit *m_details;
    QHBoxLayout *m_buttons;
};

} // namespace groupdesk
