#pragma once

#include <QJsonObject>
#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace groupdesk {

/// An object as the platform sent it, with secrets masked. Writes it out only while it is looked
/// at: large groups are long texts.
class JsonPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a copyCurl gets a button below the text.
    explicit JsonPage(QAction *copyCurl, QWidget *parent = nullptr);
    void setObject(const QJsonObject &object);
    /// For a page about something other than the selected group: what its parts are called by tests
    /// ("journal": journalJson …), and what a screen reader says.
    void describe(const QString &name, const QString &spoken);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void write();

    QJsonObject m_object;
    bool m_written = true; ///< the text is that of m_object
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace groupdesk
