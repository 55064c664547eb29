#pragma once

#include "clouderror.h"
#include "deletion/impactwords.h"
#include "detailcontent.h"
#include "directory.h"
#include "errortext.h"
#include "group.h"
#include "groupcontent.h"
#include "groupdraft.h"
#include "platform.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace groupdesk {

/// The platform's own part of the New Group form. Knows rows and choices, calls no service.
class DraftPage : public QWidget
{
    Q_OBJECT

public:
    ~DraftPage() override;

    /// The directories the page needs, in the order of its fields.
    [[nodiscard]] virtual QList<DirectoryKind> needs() const = 0;
    virtual void setDirectory(DirectoryKind kind, const Directory &directory) = 0;
    /// The directory could not be read: the page says so at its field (plain text).
    virtual void setDirectoryError(DirectoryKind kind, const QString &text) = 0;
    /// Fills in the platform's part of the draft.
    virtual void complete(GroupDraft &draft) const = 0;
    /// Empty if the page is complete, else why not, in one sentence ("Choose a location.").
    [[nodiscard]] virtual QString missing() const = 0;
    /// Why \a name cannot be accepted by the platform; empty if it can, as far as is known here.
    [[nodiscard]] virtual QString nameProblem(const QString &name) const = 0;
    /// A name the platform will probably refuse, but only the platform can say; empty if fine.
    [[nodiscard]] virtual QString nameWarning(const QString &name) const = 0;
    /// The platform refused \a field (its own name for it): shows \a text there until the field is
    /// changed. False if the page has no such field.
    virtual bool showFieldError(const QString &field, const QString &text);

Q_SIGNALS:
    void changed();

protected:
    explicit DraftPage(QWidget *parent);
};

/// What a platform does with a create call whose name an existing group of the organization has.
enum class DuplicateNames {
    Refused, ///< Turso: 409
    ReturnExisting, ///< Braintrust: the existing group comes back unchanged, with success
    Allowed, ///< Nscale: a second group of the same name
};

/// One field of the group editor, as a platform has it.
struct EditFieldUi
{
    GroupField field = GroupField::Name;
    QString label; ///< with a mnemonic
    QString iconName; ///< of a list's items
    QString explanation; ///< below the field: what it is, what changing it does; may be empty
    QString addText; ///< of the button that adds to a list, "&Add Member…"
    QString emptyText; ///< of a list: "Nobody is a direct member"
    /// The list is ticked among everything its directory has; else items are picked one by one.
    bool tickList = false;
    /// A list of names can be pasted.
    bool pasteList = false;
    /// Of Users: service accounts can be in the list, too.
    bool serviceAccounts = false;
    /// Nothing can be added here, only taken out.
    bool removeOnly = false;
    QStringList wireNames; ///< how the platform's refusals call the field: "roleIDs"
    /// For Name: why a name cannot be accepted, and why it probably will not. Empty: fine.
    std::function<QString(const QString &)> nameProblem {};
    std::function<QString(const QString &)> nameWarning {};
};

/// What orders mean on a platform, in whole sentences; see GroupOrder. Empty where it has none.
struct OrderUi
{
    QStringList transfer; ///< what changes when a group goes to another organization
    QStringList invalidate; ///< what ends when every token of a group is invalidated
    QStringList token; ///< what is so with every token of a group
    QString attach; ///< what attaching databases to a token is
};

/// What one platform adds to the user interface. A new platform is one file with these functions
/// and one line in platformUi().
struct PlatformUi
{
    std::function<DraftPage *(QWidget *parent)> makeDraftPage;
    /// What the Overview tab says beyond the fields every group has.
    std::function<QList<Fact>(const DetailContext &)> facts;
    /// The lists of the detail pane, each a tab.
    std::function<QList<MemberList>(const DetailContext &)> lists;
    /// What facts() and lists() are made of, beside the group.
    DetailNeeds needs;
    /// True if a deletion here cannot be made good by creating the group again.
    bool deletionIsIrreversible = false;
    /// What so many deletions destroy for good, in whole sentences; only where they are
    /// irreversible.
    std::function<QString(int count)> deletionWarning;
    QString tokenHint; ///< what kind of token to paste and where to get it; translated
    /// Labels for the options of PlatformDescription::optionKeys: key → (label, explanation).
    QHash<QString, QPair<QString, QString>> optionLabels;
    DuplicateNames duplicateNames = DuplicateNames::Refused;
    /// What deleting this one group takes with it, in a few words, from what is known of it.
    std::function<QString(const Group &)> consequence;
    /// What deleting one group takes with it, from what was read about it.
    std::function<ImpactWords(const ImpactContext &)> impact;
    /// What a group that is made again from the recycle bin has, and what it never has again: "name,
    /// members" – phrases that go on after a colon.
    QString comesBack;
    QString neverComesBack;
    /// Why a group cannot be deleted (protection, built-in); empty if it can.
    std::function<QString(const Group &)> keptReason;
    /// What this platform most likely means by an error, one or two sentences; empty if it has
    /// nothing to add to the general advice. May be unset.
    std::function<QString(const CloudError &, Activity)> errorHint;
    /// Values for options that are a plain check box in the form: key → value when checked.
    QHash<QString, QString> optionValues;
    /// The form of the group editor, from top to bottom.
    QList<EditFieldUi> editFields;
    OrderUi orders;
};

/// The platform's part of the user interface. Asserts for a platform that is not registered.
[[nodiscard]] const PlatformUi &platformUi(const PlatformId &platform);
/// The same, or null for a platform that is not registered.
[[nodiscard]] const PlatformUi *findPlatformUi(const PlatformId &platform);

/// The beginning of an id that is long enough to recognise it ("7f3a91c2…"), for where no name is
/// known. Ids of up to 12 characters are shown whole.
[[nodiscard]] QString shortId(const QString &id);

} // namespace groupdesk
