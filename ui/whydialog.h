#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

namespace groupdesk {

/// Why a person is in a group: names, as people know them.
struct MembershipWords
{
    QString person;
    QString group;
    /// Each way from the person to the group, both included: "Ada", "Ops", "Owners".
    QList<QStringList> ways {};
    bool capped = false; ///< there are more ways than are listed
    bool complete = true; ///< false: a group on the way did not say who or what is in it
};

/// Every way somebody got into a group.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WhyDialog(const MembershipWords &words, QWidget *parent = nullptr);

private:
    [[nodiscard]] QString noteText(const MembershipWords &words) const;

    QStringList m_lines;
};

} // namespace groupdesk
