#pragma once

#include "changewords.h"
#include "journal.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTabWidget;
class QToolButton;

namespace groupdesk {

class ChangeTree;
class JsonPage;
class RequestTree;
class WrapLabel;

/// One operation of the journal: what it was about and how it ended, what it changed, what was sent
/// for it, and all of it as JSON.
class JournalDetails final : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *recreate; ///< shown for deletions
        QAction *revert; ///< shown for everything else
        QAction *copyCurl;
    };
    explicit JournalDetails(const Actions &actions, QWidget *parent = nullptr);

    /// \a platform is its name. The same operation again keeps the tab and what is selected in it.
    void setEntry(const JournalEntry &entry, const QString &platform, const ItemNames &names);
    /// Names became known.
    void setNames(const ItemNames &names);
    void clear();
    /// Why what the button would do cannot be done; empty if it can.
    void setReason(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChanges();
    void drawIcon();
    [[nodiscard]] QString note() const;

    std::optional<JournalEntry> m_entry;
    QJsonObject m_object; ///< of m_entry
    ItemNames m_names;
    QLabel *m_icon;
    WrapLabel *m_title;
    WrapLabel *m_where;
    WrapLabel *m_outcome;
    QToolButton *m_recreateButton;
    QToolButton *m_revertButton;
    WrapLabel *m_reason;
    QTabWidget *m_tabs;
    QLabel *m_note;
    ChangeTree *m_changes;
    RequestTree *m_requests;
    JsonPage *m_json;
};

/// What an operation changed, as compareContents() says it: for a creation everything that was
/// wanted, for a deletion everything that was there. Empty if the journal has no content of it.
[[nodiscard]] QList<MergeRow> changesOf(const JournalEntry &entry);

} // namespace groupdesk
