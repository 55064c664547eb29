#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace groupdesk {

/// A line with an arrow that shows and hides what belongs below it. While folded it says in a few
/// words what is inside.
class FoldOut final : public QWidget
{
    Q_OBJECT

public:
    /// \a name begins the object names: "network" makes networkFold and networkSummary. \a content
    /// becomes a child, hidden at first.
    FoldOut(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setSummary(const QString &text);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showArrow();

    QToolButton *m_button;
    QLabel *m_summary;
    QWidget *m_content;
    bool m_open = false;
};

} // namespace groupdesk
