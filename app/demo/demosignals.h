#pragma once

#include <QObject>

namespace groupdesk::demo {

/// Turns SIGINT and SIGTERM into a Qt signal while it lives. There can be one at a time. On systems
/// without them it does nothing.
class DemoSignals final : public QObject
{
    Q_OBJECT
public:
    explicit DemoSignals(QObject *parent = nullptr);
    ~DemoSignals() override;

Q_SIGNALS:
    void terminationRequested();
};

} // namespace groupdesk::demo
