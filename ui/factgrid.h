#pragma once

#include "detailcontent.h"

#include <QWidget>

class QFormLayout;

namespace groupdesk {

/// Labels and values, labels in the secondary colour; values are plain text that breaks where it
/// must, and ids have a Copy button.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFact(const Fact &fact);
    void fitHeight();
    [[nodiscard]] QWidget *copyButton(const Fact &fact);

    QFormLayout *m_form;
    QList<Fact> m_facts;
};

} // namespace groupdesk
