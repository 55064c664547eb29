#include "curlbutton.h"

#include "clipboard.h"
#include "icons.h"
#include "requestexport.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

CurlButton::CurlButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"curlButton"_s);
    setText(tr("Copy as c&URL"));
    setIcon(symbolicIcon(u"edit-copy"_s));
    setToolTip(tr("Copy what would be sent as a command, with a variable for the token"));
    setAutoDefault(false);
    setMinimumWidth(sizeHint().width()); // it must not move while it says something else
    hide();
    m_back.setSingleShot(true);
    m_back.setInterval(std::chrono::seconds(3));
    connect(&m_back, &QTimer::timeout, this, [this] { setText(tr("Copy as c&URL")); });
    connect(this, &QPushButton::clicked, this, &CurlButton::copy);
}

void CurlButton::setCommands(std::function<QString()> commands)
{
    m_commands = std::move(commands);
    setVisible(m_commands != nullptr);
}

void CurlButton::copy()
{
    const QString commands = m_commands ? m_commands() : QString();
    if (!commands.isEmpty())
        copyText(commands);
    setText(commands.isEmpty() ? tr("Nothing to Copy") : tr("Copied"));
    m_back.start();
}

QString curlCommands(const Workspace &workspace, const ProfileId &profile,
                     const QList<PlannedRequest> &requests)
{
    const auto known = workspace.profile(profile);
    return known && !requests.isEmpty()
        ? curlOf(requests, workspace.platform(known->platform).environmentVariable)
        : QString();
}

} // namespace groupdesk
