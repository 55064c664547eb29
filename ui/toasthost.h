#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace groupdesk {

/// A sentence with a button over the trailing bottom corner of another widget, for eight seconds.
/// As long as the pointer or the focus is on it, it stays. It is no place for an error, and never
/// the only one for anything: what it offers can be had from a menu, too.
class ToastHost final : public QWidget
{
    Q_OBJECT

public:
    struct Toast
    {
        QString text; ///< plain
        QString button; ///< with a mnemonic; empty: none
        std::function<void()> run;
    };
    static constexpr std::chrono::milliseconds lifetime = std::chrono::seconds(8);

    /// Lies over \a area, at most as wide as it.
    explicit ToastHost(QWidget *area);

    /// Replaces what is shown.
    void post(const Toast &toast);
    void dismiss();
    /// Where the focus goes when somebody wants to use it from the keyboard.
    [[nodiscard]] QWidget *focusTarget() const;
    /// The time left is standing still.
    [[nodiscard]] bool isPaused() const { return isVisible() && !m_end.isActive(); }
    /// For tests, which do not wait for eight seconds.
    void setLifetime(std::chrono::milliseconds time) { m_end.setInterval(time); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void follow();
    void adoptColors();

    QTimer m_end;
    std::function<void()> m_run;
    bool m_hovered = false;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace groupdesk
