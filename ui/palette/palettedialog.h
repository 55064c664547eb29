#pragma once

#include "palette/palettelistmodel.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace groupdesk {

class PaletteIndex;

/// The command palette: a field over the upper middle of the window, and what matches below it.
/// Leaves by itself when another window becomes active. The focus stays in the field; what is
/// current in the list is read out.
class PaletteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a index outlives the dialog.
    PaletteDialog(PaletteIndex &index, PaletteListModel::Icons icons, QWidget *window);

    /// Shows it with an empty field. The index has what is to be found.
    void begin();

Q_SIGNALS:
    /// The dialog is gone by then.
    void chosen(const groupdesk::PaletteTarget &target);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();
    void leave();
    void type(const QString &text);
    void showFound();
    void moveBy(int rows);
    void moveTo(int row);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    /// Runs the current row, or as soon as the answer to what was typed is there.
    void run();
    void runCurrent();
    void updateWords();
    void updateHint();
    void speak();
    [[nodiscard]] const PaletteItem *current() const;
    [[nodiscard]] int pageRows() const;

    PaletteIndex &m_index;
    PaletteListModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing; ///< in the list's place
    QLabel *m_hint;
    QLabel *m_count;
    QWidget *m_voice; ///< for those who do not see the list
    QTimer m_speakSoon; ///< nobody listens to every letter's results
    bool m_runWhenFound = false;
    bool m_isFresh = false; ///< what was typed has not been answered yet
};

} // namespace groupdesk
