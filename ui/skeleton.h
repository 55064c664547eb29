#pragma once

#include <QTimer>
#include <QWidget>

namespace groupdesk {

/// Grey rows where rows are about to be. Painted only after 150 ms, so that a fast answer does not
/// flash; still, so that it needs no animation setting.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QTimer m_delay;
};

} // namespace groupdesk
