#pragma once

#include "platformui.h"

class QTabWidget;

namespace groupdesk {

class ChoiceList;

/// Nscale's part of the New Group form: roles, users and service accounts, all of them optional.
class NscalePage final : public DraftPage
{
    Q_OBJECT

public:
    explicit NscalePage(QWidget *parent);

    [[nodiscard]] QList<DirectoryKind> needs() const override;
    void setDirectory(DirectoryKind kind, const Directory &directory) override;
    void setDirectoryError(DirectoryKind kind, const QString &text) override;
    void complete(GroupDraft &draft) const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString nameProblem(const QString &name) const override;
    [[nodiscard]] QString nameWarning(const QString &name) const override;
    bool showFieldError(const QString &field, const QString &text) override;

private:
    [[nodiscard]] ChoiceList *listOf(DirectoryKind kind) const;
    void updateTitles();

    QTabWidget *m_tabs;
    ChoiceList *m_roles;
    ChoiceList *m_users;
    ChoiceList *m_accounts;
};

} // namespace groupdesk
