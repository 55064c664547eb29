#pragma once

#include "platformui.h"

class QComboBox;
class QLabel;

namespace groupdesk {

/// Turso's part of the New Group form: the location.
class TursoPage final : public DraftPage
{
    Q_OBJECT

public:
    explicit TursoPage(QWidget *parent);

    [[nodiscard]] QList<DirectoryKind> needs() const override;
    void setDirectory(DirectoryKind kind, const Directory &directory) override;
    void setDirectoryError(DirectoryKind kind, const QString &text) override;
    void complete(GroupDraft &draft) const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString nameProblem(const QString &name) const override;
    [[nodiscard]] QString nameWarning(const QString &name) const override;
    bool showFieldError(const QString &field, const QString &text) override;

private:
    [[nodiscard]] QString location() const;
    void setNote(const QString &text);

    QComboBox *m_location;
    QLabel *m_note;
    bool m_loading = true;
};

} // namespace groupdesk
