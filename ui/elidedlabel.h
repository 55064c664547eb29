#pragma once

#include <QLabel>

namespace groupdesk {

/// One line of plain text that ends in "…" where there is no room, with the whole of it in the tool
/// tip. A QLabel would rather make its window wider than the screen.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace groupdesk
