#pragma once

#include <QWidget>

namespace groupdesk {

/// What stands in the window while there is no profile.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addProfileRequested();
    void demoRequested();
};

} // namespace groupdesk
