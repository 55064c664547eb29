#pragma once

#include "lockwords.h"
#include "profile.h"

#include <QWidget>

class QPushButton;

namespace groupdesk {

/// The coloured band that says how much care the shown scope deserves: colour, icon and word. It
/// also says whether anything can be written, and holds the button that changes that.
class ClassBand final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassBand(QWidget *parent = nullptr);

    /// \a text says where: "acme prod · acme-inc".
    void show(EndpointClass endpointClass, const QString &text);
    void setLock(const LockWords &words);
    /// Everything the band says, the button left out.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The button was pressed; what it does is in the words that were set last.
    void lockButtonPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString classAndPlace() const;
    void describe();
    void paintButton();
    /// Where the line of text goes; ends before the button.
    [[nodiscard]] QRect lineRect() const;

    EndpointClass m_class = EndpointClass::Production;
    QString m_text;
    LockWords m_lock;
    QPushButton *m_button;
};

} // namespace groupdesk
