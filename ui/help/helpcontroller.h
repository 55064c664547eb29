#pragma once

#include <QObject>

#include <memory>

class QMenuBar;
class QWidget;

namespace groupdesk {

class HelpWindow;

/// The help and the key sheet of one window. F1 is about the place where the focus is, in the
/// window and in every dialog of it, also in one that blocks the window.
class HelpController final : public QObject
{
    Q_OBJECT

public:
    /// Makes itself \a window's child; F1 in the window itself is an action of the window.
    explicit HelpController(QWidget *window);
    ~HelpController() override;

    /// Opens the help, or brings it to the front, at the topic of the focus.
    void showHelp();
    void showKeys(const QMenuBar &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    void showTopic(const QString &topic);

    QWidget *m_window;
    std::unique_ptr<HelpWindow> m_help; ///< made when it is first asked for
};

} // namespace groupdesk
