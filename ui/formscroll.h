#pragma once

#include <QScrollArea>

class QFormLayout;

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
    void resizeEvent(QResizeEvent *event) override;
};

/// The largest size a dialog takes by itself: 1024 × 700, or the screen if that is smaller.
[[nodiscard]] QSize largestDialog(const QWidget *dialog);

/// Keeps a dialog tall enough for what is in it, within largestDialog(), whenever its contents
/// change. It never shrinks by itself: a button must not move away under the pointer twice.
class DialogGrower final : public QObject
{
    Q_OBJECT

public:
    explicit DialogGrower(QWidget *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QWidget *m_dialog;
    bool m_pending = false;
};

/// The margin around a dialog's contents.
[[nodiscard]] int dialogMargin(const QWidget *dialog);

/// Makes the labels of forms that stand below each other equally wide.
void alignLabels(const QList<QFormLayout *> &forms);

/// Gives a dialog its first size: what it asks for, within largestDialog(), and at least \a ems
/// font heights wide. From then on it grows with its contents.
void openAtComfortableSize(QWidget *dialog, int ems);

} // namespace groupdesk
