#pragma once

#include <QLabel>

namespace groupdesk {

/// A line below a field that says what is wrong with it, in the colour of errors; takes no room
/// while nothing is. Plain text.
class FieldProblem final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Wrong,
        Warning,
        Quiet,
    };

    explicit FieldProblem(const QString &name, QWidget *parent = nullptr);

    void say(const QString &text, Tone tone = Tone::Wrong);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Wrong;
};

} // namespace groupdesk
