#pragma once

#include "journal.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace groupdesk {

/// The requests of one operation: what was sent, how it was answered, how long that took, and the
/// trace id that the platform's support asks for. Below a request what the platform said.
class RequestTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit RequestTree(QWidget *parent = nullptr);

    /// \a platform: its name.
    void setRequests(const QList<JournalRequest> &requests, const QString &platform);
    /// Of the current request; empty if it has none.
    [[nodiscard]] QString traceId() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column {
        RequestColumn,
        AnswerColumn,
        DurationColumn,
        TraceColumn,
    };
    [[nodiscard]] QList<QStandardItem *> line(const JournalRequest &request) const;
    void addWords(QStandardItem *parent, const JournalRequest &request, const QString &platform);

    QStandardItemModel *m_model;
};

} // namespace groupdesk
