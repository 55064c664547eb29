#pragma once

#include "grouptablemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace groupdesk {

class WrapLabel;

/// The top of the detail pane: which group it is, where, and its id to copy.
class DetailHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHeader(QWidget *parent = nullptr);
    void setRow(const GroupRow &row);
    /// A button for \a edit, which says itself when and why it is not to be had.
    void setEditAction(QAction *edit);
    /// A button for \a menu, there while something is in it. Takes the menu over.
    void setMoreMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawGlyph();
    void updateMore();

    PlatformId m_platform;
    QString m_copied; ///< what the button copies
    QLabel *m_glyph;
    WrapLabel *m_name;
    WrapLabel *m_where;
    WrapLabel *m_id;
    WrapLabel *m_pin;
    QToolButton *m_edit;
    QToolButton *m_more;
    QToolButton *m_copyId;
};

} // namespace groupdesk
