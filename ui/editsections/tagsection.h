#pragma once

#include "editsections/editsection.h"

class QTableView;

namespace groupdesk {

class TagModel;

/// The tags of a group: a table of names and values, edited in place.
class TagSection final : public EditSection
{
    Q_OBJECT

public:
    explicit TagSection(const EditFieldUi &ui, QWidget *parent = nullptr);

    void load(const GroupContent &openedOn, const GroupContent &wanted) override;
    void complete(GroupContent &content) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void applyWritable(bool writable) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void addTag();
    void toggleCurrent();
    void updateButtons();
    void fitHeight();

    TagModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_known = false; ///< false: the platform did not say
};

} // namespace groupdesk
