#pragma once

#include "groupquery.h"
#include "querycompletion.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QCompleter;
class QModelIndex;

namespace groupdesk {

class FieldProblem;
class FilterCompletions;
class FilterProposalModel;

/// The field for a GroupQuery. While it is typed in, ways to go on are listed below it; Ctrl+Space
/// lists them at any time. Up and Down walk through the list, Return takes the one that is marked,
/// Tab that one or the first, Esc closes the list. What is wrong with the text is said below the
/// field, over whatever lies there, once nothing was typed for a moment.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    /// \a known is asked whenever proposals are to be shown.
    void setVocabulary(std::function<QueryVocabulary()> known);
    [[nodiscard]] const std::optional<QueryProblem> &problem() const { return m_problem; }

    /// Asks for little, so that the buttons beside it stay whole where the font is large.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Down or Return, without a list: on to what was found.
    void entered();
    /// Esc, with nothing left to close or to clear.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asked {
        ByTyping,
        ByKey,
    };
    [[nodiscard]] bool listIsOpen() const;
    [[nodiscard]] bool isWorthShowing(const QList<QueryProposal> &proposals) const;
    void propose(Asked asked);
    void openList();
    void closeList();
    bool handleListKey(QKeyEvent *event);
    bool take(const QModelIndex &index);
    void judge();
    void showProblem();
    void placeProblem();

    std::function<QueryVocabulary()> m_known;
    std::optional<QueryProblem> m_problem;
    FilterProposalModel *m_proposals;
    FilterCompletions *m_list;
    QCompleter *m_completer;
    QPointer<FieldProblem> m_says; ///< a child of the window, made when there is something to say
    QTimer m_pause;
};

} // namespace groupdesk
