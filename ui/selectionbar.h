#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace groupdesk {

/// Below the table while something is selected: how many, and what can be done with them.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(QAction *deleteAction, QAction *clearAction, QWidget *parent = nullptr);

    void setSelection(int selected, int protectedCount);

private:
    QLabel *m_text;
};

} // namespace groupdesk
