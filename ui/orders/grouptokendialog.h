#pragma once

#include "orders/databasesnow.h"
#include "orders/orderdialog.h"

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace groupdesk {

class ChoiceList;
class NoticeBox;

/// Asks what a new token of a group shall be able to do, and for how long. It stays until the
/// answer is there: the token is shown once, so somebody has to be there to take it.
class GroupTokenDialog final : public OrderDialog
{
    Q_OBJECT

public:
    explicit GroupTokenDialog(const OrderSubject &subject, QWidget *parent = nullptr);

    void setDatabases(const DatabasesNow &databases);

Q_SIGNALS:
    /// They could not be read, and should be asked for again.
    void databasesRequested();

protected:
    [[nodiscard]] QString missing() const override { return {}; }
    [[nodiscard]] std::optional<GroupOrder> order() const override { return wanted(); }

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeLifetime();
    [[nodiscard]] QWidget *makeRights();
    [[nodiscard]] QWidget *makeAttach();
    [[nodiscard]] CreateTokenOrder wanted() const;
    void formChanged();

    QRadioButton *m_ends;
    QRadioButton *m_never;
    QSpinBox *m_days;
    QRadioButton *m_full;
    QRadioButton *m_readOnly;
    QCheckBox *m_attach;
    ChoiceList *m_databases;
    NoticeBox *m_databaseProblem;
    NoticeBox *m_summary;
};

/// What a token made so can do, in a sentence; and until when.
[[nodiscard]] QString tokenWords(const CreateTokenOrder &order, const QString &group,
                                 const QDate &today);

} // namespace groupdesk
