#pragma once

#include <QScrollArea>

namespace groupdesk {

/// Holds a form. As large as the form where there is room, else scrolls up and down; never
/// sideways.
class FormScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The largest size a dialog takes by itself: 1024 × 700, or the screen if that is smaller.
[[nodiscard]] QSize largestDialog(const QWidget *dialog);

/// Gives a dialog its first size: what it asks for, within largestDialog(), and at least \a ems
/// font heights wide.
void openAtComfortableSize(QWidget *dialog, int ems);

} // namespace groupdesk
