#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace groupdesk {

/// One line drawing, one sentence, and at most two buttons: what stands where rows would be.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// \a name begins the object names: "empty" makes emptyState, emptySentence …
    explicit EmptyState(QWidget *parent = nullptr, const QString &name = QStringLiteral("empty"));

    /// All text is shown as plain text. Without \a button there is none.
    void show(const QString &drawing, const QString &sentence, const QString &advice = {},
              const QString &button = {}, const QString &secondButton = {});

Q_SIGNALS:
    void buttonClicked();
    void secondButtonClicked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void redraw();

    QString m_drawing;
    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace groupdesk
