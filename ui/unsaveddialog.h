#pragma once

#include <QDialog>
#include <QString>

namespace groupdesk {

/// What is asked before something typed is lost.
struct UnsavedQuestion
{
    QString title;
    QString text; ///< what would be lost
    QString advice; ///< may be empty
    QString keepText; ///< "Keep Editing": nothing happens
    QString discardText; ///< "Discard Changes"
    QString draftText; ///< "Keep Draft"; empty: drafts are not kept
    QString saveText {}; ///< "Save Group"; empty: it cannot be saved from here
};

/// Asks before something typed is lost. Keeping is the default, and Escape keeps, too.
class UnsavedDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(const UnsavedQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void discardRequested();
    void draftRequested();
    void saveRequested();

private:
    void build(const UnsavedQuestion &question);
};

} // namespace groupdesk
