#pragma once

#include <QList>
#include <QTabWidget>

namespace groupdesk {

/// The area beside the table: the details, and a tab for each group that is being edited. Which
/// group is selected in the table decides only what the details say.
class SidePane final : public QTabWidget
{
    Q_OBJECT

public:
    /// \a details becomes the first page, which cannot be closed.
    explicit SidePane(QWidget *details, QWidget *parent = nullptr);

    /// Shows or hides the details. The pane itself is shown as long as there is anything in it.
    void setDetailsShown(bool shown);
    void setAllowed(bool allowed); ///< false: not shown whatever is in it
    void raiseDetails();

    /// Adds a page and shows it. The pane owns it.
    void addEditor(QWidget *page, const QString &title);
    /// The same without showing it, if something else can be shown.
    void addEditorBehind(QWidget *page, const QString &title);
    void setTitle(QWidget *page, const QString &title, bool unsaved);
    void raiseEditor(QWidget *page);
    /// Takes the page out and deletes it, later.
    void removeEditor(QWidget *page);
    [[nodiscard]] QList<QWidget *> editors() const;
    [[nodiscard]] bool isEditorShown() const { return currentIndex() > 0; }
    /// Asks to close the editor that is shown; does nothing for the details.
    void closeCurrent();

    /// What is in it is not cut, unless that takes more than a pane beside a table should.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested(QWidget *page);
    void editorsChanged(); ///< an editor came, left, or is shown now

private:
    void updateVisibility();
    void addCloseButton(QWidget *page);

    QWidget *m_details;
    bool m_detailsShown = true;
    bool m_allowed = true;
};

} // namespace groupdesk
