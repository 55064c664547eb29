#pragma once

#include "deletejob.h"
#include "group.h"
#include "ids.h"
#include "profile.h"
#include "source.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>

namespace groupdesk {

/// One group in the question, captured when the person asked. Nothing of it is looked up again.
struct DeletionSubject
{
    GroupRef ref;
    QString name;
    PlatformId platform;
    QString platformName; ///< "Turso"
    QString organization; ///< its name
    QString profile; ///< its name
    EndpointClass endpointClass = EndpointClass::Production;
    QString consequence; ///< what goes with this one group; may be empty
    QString keptReason; ///< not empty: it cannot be deleted and will be skipped, and why
};

[[nodiscard]] DeletionSubject deletionSubject(const Source &source, const Group &group);

/// How much a person has to do before deleting: a plain question, or typing what is about to
/// happen.
enum class DeletionGate {
    Ask,
    TypeText, ///< irreversible, production, or more than five groups
};
/// Decided by the groups that would really be deleted.
[[nodiscard]] DeletionGate deletionGate(const QList<DeletionSubject> &subjects);

/// Asks whether to delete groups, names every one of them, and then shows what became of each.
/// Calls no service. Cancel is the default button and Return never deletes.
///
/// When the last item has its final state the dialog stays as long as there is something to read:
/// several groups, any other outcome than "deleted", or a deletion time from the server. A single
/// group that was simply deleted closes it.
class DeleteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a subjects must not be empty. The delete button works \a settleDelay after the dialog
    /// opened at the earliest, so that a double click elsewhere cannot reach it.
    explicit DeleteDialog(QList<DeletionSubject> subjects, QWidget *parent = nullptr,
                          std::chrono::milliseconds settleDelay = {});
    ~DeleteDialog() override;

    /// What would be deleted: the subjects without the skipped ones, in their order.
    [[nodiscard]] QList<GroupRef> refs() const;

    /// The job's items; may be called as often as anything changes. Items are matched by their ref.
    void showProgress(const QList<groupdesk::DeleteItem> &items);

    void reject() override;

Q_SIGNALS:
    /// Confirmed: delete these. Emitted again with the failed ones for "Retry n Failed".
    void deleteRequested(const QList<groupdesk::GroupRef> &refs);
    /// Finish the one in flight and start no other.
    void stopRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk
