#pragma once

#include "networkoptions.h"
#include "secret.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace groupdesk {

class FieldProblem;
class FoldOut;
class SecretField;
enum class ProfileProblem;

/// How a profile gets to its platform: proxy, further certificate authorities, time-outs. Folded
/// away at first; a problem inside unfolds it. There is deliberately nothing here that would
/// accept a certificate the system does not trust.
class NetworkSection final : public QWidget
{
    Q_OBJECT

public:
    /// \a hasStored: there may be a stored proxy password, which an empty field keeps.
    NetworkSection(const NetworkOptions &options, bool hasStored, QWidget *parent = nullptr);

    [[nodiscard]] NetworkOptions options() const;
    /// No value: nothing typed, or there is no proxy to give it to.
    [[nodiscard]] std::optional<Secret> proxyPassword() const;
    /// Shows those of \a problems that belong here.
    void showProblems(const QList<ProfileProblem> &problems);

Q_SIGNALS:
    void changed();

private:
    void build();
    void addProxy(QFormLayout *form);
    void addCertificates(QFormLayout *form);
    void addTimes(QFormLayout *form);
    QSpinBox *makeTime(const QString &name, const QString &what, int longest);
    void fill(const NetworkOptions &options);
    void connectFields();
    void browse();
    void update();
    void updateCaNote();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ProxySettings::Mode mode() const;

    bool m_hasStored;
    NetworkOptions m_stored;
    bool m_touched = false;
    QWidget *m_content;
    FoldOut *m_fold;
    QComboBox *m_mode;
    QWidget *m_proxyBox;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretField *m_password;
    FieldProblem *m_proxyProblem;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QPushButton *m_removeCa;
    FieldProblem *m_caNote;
    QSpinBox *m_connect;
    QSpinBox *m_firstByte;
    QSpinBox *m_total;
};

} // namespace groupdesk
