#pragma once

#include "platform.h"
#include "profile.h"
#include "profilechanges.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace groupdesk {

class FieldProblem;
class WrapLabel;

/// Shows what a file of profiles would add and change before anything of it is stored. A profile
/// that would run a command, read an environment variable or change where something is sent is not
/// ticked by itself, and says in full what it would do. Calls no service; deletes itself when
/// closed.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a skipped: how many entries of the file are no profiles.
    ImportDialog(const QList<ImportLine> &lines, const QList<PlatformDescription> &platforms,
                 int skipped, QWidget *parent = nullptr);

    /// What is ticked now.
    [[nodiscard]] QList<Profile> chosen() const;

Q_SIGNALS:
    void importRequested(const QList<groupdesk::Profile> &profiles);

private:
    void build(int skipped);
    void addLine(const ImportLine &line);
    void showWarnings();
    void updateState();
    [[nodiscard]] QString platformName(const PlatformId &id) const;

    QList<ImportLine> m_lines;
    QList<PlatformDescription> m_platforms;
    QTreeWidget *m_list;
    QLabel *m_summary;
    FieldProblem *m_warningTitle;
    WrapLabel *m_warnings;
    QWidget *m_warningScroll = nullptr;
    QPushButton *m_import;
};

/// What an import of this line would do that a person should know: commands and variables in full.
/// Empty if nothing is special.
[[nodiscard]] QStringList importWarnings(const ImportLine &line);

} // namespace groupdesk
