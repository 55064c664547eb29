#pragma once

#include "changewords.h"
#include "journal/journaldetails.h"
#include "journalmodel.h"

#include <QDockWidget>
#include <QTimer>

#include <functional>
#include <optional>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace groupdesk {

class EmptyState;
class JournalRows;
class Skeleton;

/// The journal of everything that was written, with the recycle bin as one of its views: a list
/// with a filter, and the details of what is selected. Does nothing itself: what is wanted is asked
/// for by signals. Reads the journal from the first time it is shown.
class JournalDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// What the dock cannot know by itself.
    struct Lookups
    {
        std::function<QString(const PlatformId &)> platformName;
        /// The name of the variable that people of the platform keep their token in, for cURL.
        std::function<QString(const PlatformId &)> tokenVariable;
        std::function<ItemNames(const SourceRef &)> names; ///< of ids in an organization
        /// Why \a entry cannot be taken back now; empty: it can.
        std::function<QString(const JournalEntry &)> whyNot;
    };

    /// \a model outlives the dock.
    JournalDock(JournalModel &model, Lookups lookups, QWidget *parent);
    ~JournalDock() override;

    /// Where the focus goes when somebody comes here from the keyboard.
    [[nodiscard]] QWidget *focusTarget() const;
    /// What is selected.
    [[nodiscard]] std::optional<JournalEntry> current() const;
    /// Shows the dock with that operation selected, if it is among what was read.
    void reveal(const OperationId &operation);
    /// Days, as of JournalRetention::choices().
    void setRetention(int days);
    /// While the chain is being verified or the journal exported the button is dimmed.
    void setVerifying(bool verifying);
    void setExporting(bool exporting);
    /// Names became known.
    void refreshNames();
    /// What can be done with entries may have changed.
    void refreshRights();

Q_SIGNALS:
    void recreateRequested(const groupdesk::JournalEntry &entry);
    void revertRequested(const groupdesk::JournalEntry &entry);
    void verifyRequested();
    void exportRequested(const groupdesk::JournalFilter &filter);
    void forgetRequested();
    void retentionChosen(int days);
    /// An operation is on show; the names of its organization are wanted.
    void entryShown(const groupdesk::JournalEntry &entry);
    /// One sentence about something that went well.
    void informed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // journaldock_build.cpp
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QMenu *makeMenu();
    void buildTable();

    void connectParts();
    void applyFilter();
    void clearFilter();
    void showCurrent();
    void updateState();
    void followRows();
    void copyAsCurl();

    JournalModel &m_model;
    Lookups m_lookups;
    JournalRows *m_rows;
    QTimer m_typing; ///< the filter follows when nothing was typed for a moment
    OperationId m_shown; ///< the operation on show
    QAction *m_recreate = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_copyCurl = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_export = nullptr;
    QAction *m_forget = nullptr;
    QActionGroup *m_retention = nullptr;
    QLineEdit *m_filter;
    QComboBox *m_kind;
    QLabel *m_count;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    JournalDetails *m_details = nullptr;
};

} // namespace groupdesk
