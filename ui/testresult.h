#pragma once

#include "errortext.h"
#include "testreport.h"

#include <QWidget>

class QGridLayout;

namespace groupdesk {

class NoticeBox;

/// What Test Connection is waiting for, found out, or failed with; also what came of saving. Each
/// line has an icon and words, all of it plain text. Hidden while it has nothing to say.
class TestResult final : public QWidget
{
    Q_OBJECT

public:
    explicit TestResult(QWidget *parent = nullptr);

    enum class Cancel {
        Without,
        With,
    };
    /// \a headline says what is waited for, \a advice what the person may have to do.
    void showWaiting(const QString &headline, const QString &advice, Cancel cancel);
    void showReport(const ConnectionReport &report, const Profile &profile);
    void showFailure(const ErrorText &text);
    /// A sign-in in the browser that has to come first.
    void showSignInNeeded();
    void clear();

    [[nodiscard]] bool isWaiting() const;
    /// Everything that can be read, one line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelRequested();
    void readOnlyRequested();
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setLines(const QList<ReportLine> &lines);
    void fillGrid();
    void announce();

    NoticeBox *m_notice;
    QWidget *m_box;
    QGridLayout *m_grid;
    QList<ReportLine> m_lines;
};

} // namespace groupdesk
