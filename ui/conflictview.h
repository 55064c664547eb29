#pragma once

#include "groupmerge.h"

#include <QTableView>

namespace groupdesk {

class ConflictModel;

/// The table of a conflict. Between theirs and mine one chooses like between radio buttons: with
/// the arrow keys to the side, with Space, or by clicking on the value.
class ConflictView final : public QTableView
{
    Q_OBJECT

public:
    explicit ConflictView(ConflictModel *model, QWidget *parent = nullptr);

    void pickSelected(MergeRow::Pick pick);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConflictModel *m_model;
};

} // namespace groupdesk
