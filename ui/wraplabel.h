#pragma once

#include <QWidget>

namespace groupdesk {

/// Plain text that breaks anywhere if it must: ids and names have no spaces to break at, and
/// nothing in a pane may scroll sideways. After \c maximumLines it ends in "…", with the whole text
/// in the tool tip.
class WrapLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr, int maximumLines = 12);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Breaks the text into lines of \a width; the last one is elided if there would be more.
    [[nodiscard]] QStringList lines(int width) const;
    [[nodiscard]] bool isCut() const;

    QString m_text;
    int m_maximumLines;
};

} // namespace groupdesk
