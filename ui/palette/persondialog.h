#pragma once

#include "directory.h"
#include "paletteitem.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace groupdesk {

class PersonGroups;
class Workspace;

/// The groups that somebody is in, in every organization that knows the same e-mail address, among
/// what is loaded.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a entry is what the organization of \a person says about them.
    PersonDialog(Workspace &workspace, const DirectoryEntry &entry, const PalettePerson &person,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void groupChosen(const groupdesk::GroupRef &group);

private:
    [[nodiscard]] QList<PalettePerson> everywhere(const QString &email,
                                                  const PalettePerson &person) const;
    void build(const DirectoryEntry &entry);
    void fill();
    void goToCurrent();

    Workspace &m_workspace;
    PersonGroups *m_groups;
    QLabel *m_summary;
    QTreeView *m_view;
    QStandardItemModel *m_model;
    QPushButton *m_go;
};

} // namespace groupdesk
