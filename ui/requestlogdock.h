#pragma once

#include "requestrecord.h"

#include <QDockWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;
class QToolButton;

namespace groupdesk {

class RequestLogModel;

/// The last requests with their details. Everything in it is redacted before it gets here. Follows
/// the newest request unless somebody scrolled up.
class RequestLogDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// \a copyCurl works while the focus is here; it is kept enabled only while a request is
    /// selected. \a log outlives the dock.
    RequestLogDock(RequestLogModel &log, QAction *copyCurl, QWidget *parent);

    /// Shows the newest request that is \a host's and \a request ("GET /v1/groups"), or else the
    /// newest. Clears the filter if that hides it.
    void reveal(const QString &host, const QString &request);
    [[nodiscard]] std::optional<RequestRecord> current() const;

Q_SIGNALS:
    /// One sentence about something that went well.
    void informed(const QString &sentence);
    void exportFailed(const QString &headline, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    void buildTable();
    void follow();
    void showCurrent();
    void updateCount();
    void copyAsCurl();
    void askWhereToExport();
    void exportTo(const QString &path);
    [[nodiscard]] QList<RequestRecord> shownRecords() const;

    RequestLogModel &m_log;
    QAction *m_copyCurl;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QLabel *m_count;
    QToolButton *m_copy;
    QToolButton *m_export;
    QToolButton *m_clear;
    QSplitter *m_splitter;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    bool m_atEnd = true;
};

} // namespace groupdesk
