#pragma once

#include "deletion/deletedialog.h"
#include "impactjob.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

namespace groupdesk {

/// One question whether to delete groups: reads what goes with them, asks, reads once more when it
/// was confirmed, and asks again if that is not what was shown. Ends with confirmed() or without,
/// and then deletes itself. Owned by the window's controller.
class DeletionFlow final : public QObject
{
    Q_OBJECT

public:
    /// \a subjects: captured when the person asked; must not be empty. \a settle: see DeleteDialog.
    DeletionFlow(Workspace &workspace, QList<DeletionSubject> subjects, QWidget *window,
                 QObject *parent, std::optional<std::chrono::milliseconds> settle = {});
    ~DeletionFlow() override;

    void start();
    /// Brings the question to the front.
    void raise();

Q_SIGNALS:
    /// Delete these, for which \a measure was shown and is still so.
    void confirmed(const QList<groupdesk::DeletionSubject> &subjects,
                   const groupdesk::DeletionMeasure &measure);
    /// The question is gone, one way or the other; confirmed() comes after it.
    void ended();

private:
    void wire();
    void loadNames();
    void measure();
    void take(const DeletionMeasure &measure);
    void show(const DeletionMeasure &measure, DeleteDialog::News news);
    void check();
    bool keepPinned();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QList<DeletionSubject> confirmedSubjects() const;
    [[nodiscard]] QList<ErrorText> problemsOf(const DeletionMeasure &measure) const;

    Workspace &m_workspace;
    QList<DeletionSubject> m_subjects;
    QList<GroupRef> m_measured; ///< the same at both readings, so that these can be compared
    DeleteDialog *m_dialog;
    QPointer<ImpactJob> m_job;
    std::optional<DeletionMeasure> m_shown;
    bool m_checking = false;
    bool m_keptMore = false; ///< something was pinned since it was shown
};

} // namespace groupdesk
