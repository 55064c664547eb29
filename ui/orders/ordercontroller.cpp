#include "orders/ordercontroller.h"

#include "clipboard.h"
#include "curlbutton.h"
#include "errorwords.h"
#include "newtokendialog.h"
#include "noticeboard.h"
#include "orders/grouptokendialog.h"
#include "orders/invalidatedialog.h"
#include "orders/orderwords.h"
#include "orders/protectionflow.h"
#include "orders/transferdialog.h"
#include "orders/waitdialog.h"

#include <QDate>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

/// Nobody hits the button of something grave with the second half of a double click.
constexpr auto settleDelay = 2s;

QString keyOf(const GroupRef &ref, GroupAction action)
{
    return u"order/"_s % QString::number(int(action)) % u'/' % ref.profile.toString() % u'/'
        % ref.organization.toString() % u'/' % ref.group.toString();
}

} // namespace

OrderController::OrderController(Workspace &workspace, NoticeBoard &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window),
      m_protection(new ProtectionFlow(workspace, notices, window))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OrderController::stateChanged);
    connect(&workspace.groups(), &QAbstractItemModel::dataChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(m_protection, &ProtectionFlow::announced, this, &OrderController::announced);
    connect(m_protection, &ProtectionFlow::began, this,
            [this](const GroupRef &ref) { setRunning(ref, GroupAction::Edit, true); });
    connect(m_protection, &ProtectionFlow::ended, this,
            [this](const GroupRef &ref) { setRunning(ref, GroupAction::Edit, false); });
}

OrderState OrderController::state(const QList<GroupRef> &selected) const
{
    return orderState(m_workspace, selected, m_running);
}

void OrderController::setRunning(const GroupRef &ref, GroupAction action, bool running)
{
    if (running)
        m_running.insert(ref, action);
    else
        m_running.remove(ref, action);
    Q_EMIT stateChanged();
}

void OrderController::toggleProtection(const GroupRef &ref)
{
    const auto row = m_workspace.groups().row(ref);
    if (!row)
        return;
    const std::optional<bool> now = row->group.deleteProtection;
    m_protection->set(ref, now ? std::optional(!*now) : std::nullopt);
}

void OrderController::unarchive(const GroupRef &ref)
{
    if (const auto subject = orderSubject(m_workspace, ref))
        carryOut(*subject, UnarchiveOrder {}, nullptr);
}

void OrderController::copyUnarchive(const GroupRef &ref)
{
    copyText(
        curlCommands(m_workspace, ref.profile, m_workspace.previewOrder(ref, UnarchiveOrder {})));
    Q_EMIT announced(tr("The command is in the clipboard."));
}

void OrderController::wait(const GroupRef &ref)
{
    if (const auto subject = orderSubject(m_workspace, ref))
        open(*subject, new WaitDialog(*subject, m_window), GroupAction::WaitForLocation);
}

void OrderController::createToken(const GroupRef &ref)
{
    const auto subject = orderSubject(m_workspace, ref);
    if (subject)
        openAboutDatabases(*subject, new GroupTokenDialog(*subject, m_window),
                           GroupAction::CreateToken);
}

void OrderController::invalidateTokens(const GroupRef &ref)
{
    const auto subject = orderSubject(m_workspace, ref);
    if (subject)
        openAboutDatabases(*subject, new InvalidateDialog(*subject, m_window, settleDelay),
                           GroupAction::InvalidateTokens);
}

void OrderController::transfer(const GroupRef &ref)
{
    const auto subject = orderSubject(m_workspace, ref);
    if (!subject)
        return;
    QList<Organization> known;
    for (const Source &source : m_workspace.sources(Scope(ref.profile))) {
        if (source.ref.organization != ref.organization)
            known.append(source.organization);
    }
    auto *dialog = new TransferDialog(*subject, known, m_window, settleDelay);
    connect(dialog, &TransferDialog::checkRequested, this,
            [this, dialog, ref](const OrganizationId &target) {
                m_workspace.checkTransfer(
                    ref, target, dialog, [dialog, target](const CloudResult<TransferCheck> &check) {
                        dialog->setCheck(target, check);
                    });
            });
    open(*subject, dialog, GroupAction::Transfer);
}

template <class Dialog>
void OrderController::openAboutDatabases(const OrderSubject &subject, Dialog *dialog,
                                         GroupAction action)
{
    const auto show = [this, dialog, ref = subject.ref] {
        dialog->setDatabases(databasesOf(m_workspace, ref));
    };
    const auto ask = [this, show, ref = subject.ref] {
        m_workspace.names().load(sourceOf(ref), { DirectoryKind::Databases });
        show();
    };
    connect(&m_workspace.names(), &NameBook::changed, dialog,
            [show, source = sourceOf(subject.ref)](const SourceRef &changed) {
                if (changed == source)
                    show();
            });
    connect(dialog, &Dialog::databasesRequested, this, ask);
    ask();
    open(subject, dialog, action);
}

void OrderController::open(const OrderSubject &subject, OrderDialog *dialog, GroupAction action)
{
    const GroupRef ref = subject.ref;
    // Waiting only asks: no lock is in its way.
    WriteLock *lock
        = action == GroupAction::WaitForLocation ? nullptr : m_workspace.lock(ref.profile);
    dialog->setRights({ .whyNot =
                            [this, action, ref] {
                                return m_running.contains(ref, action)
                                    ? tr("This is being done just now.")
                                    : whyNotOrder(m_workspace, action, ref);
                            },
                        .lock = lock });
    connect(this, &OrderController::stateChanged, dialog, [dialog] { dialog->refreshRights(); });
    dialog->setRequests(
        [this, ref](const GroupOrder &order) { return m_workspace.previewOrder(ref, order); });
    for (const auto signal :
         { &Workspace::limitsChanged, &Workspace::statusChanged, &Workspace::lockChanged })
        connect(&m_workspace, signal, dialog, [dialog] { dialog->refreshRights(); });
    connect(dialog, &OrderDialog::confirmed, this,
            [this, subject, dialog](const GroupOrder &order) { carryOut(subject, order, dialog); });
    dialog->open();
}

void OrderController::carryOut(const OrderSubject &subject, const GroupOrder &order,
                               OrderDialog *dialog)
{
    const GroupAction action = actionOf(order);
    if (m_running.contains(subject.ref, action))
        return;
    m_notices.withdraw(keyOf(subject.ref, action));
    setRunning(subject.ref, action, true);
    Q_EMIT announced(runningWords(order, orderContext(subject)));
    // This is the context, not the dialog: the outcome is told even if that was closed meanwhile.
    m_workspace.perform(
        subject.ref, order, this,
        [this, subject, order, guard = QPointer(dialog)](const OrderOutcome &outcome) {
            ended(subject, order, outcome, guard);
        });
    if (action == GroupAction::WaitForLocation && dialog != nullptr)
        dialog->accept(); // it takes as long as it takes
}

void OrderController::ended(const OrderSubject &subject, const GroupOrder &order,
                            const OrderOutcome &outcome, OrderDialog *dialog)
{
    using Kind = OrderOutcome::Kind;
    const GroupAction action = actionOf(order);
    const ErrorContext context = orderContext(subject);
    const CloudError error = outcome.error.value_or(CloudError {});
    setRunning(subject.ref, action, false);
    Q_EMIT taskEnded(tr("An order has ended"), tr("What came of it stands in the window."));
    const bool asksAgain = outcome.kind == Kind::Failed && dialog != nullptr && dialog->isVisible();
    if (asksAgain)
        return dialog->showFailure(failedWords(order, error, context));
    if (dialog != nullptr)
        dialog->accept();
    switch (outcome.kind) {
    case Kind::Done:
        return tellDone(subject, order, outcome.result.token);
    case Kind::NotVisibleYet:
        return m_notices.post({ keyOf(subject.ref, action), Message::Severity::Warning,
                                notVisibleWords(order, context), wayOut(subject, order) },
                              subject.ref);
    case Kind::Failed:
        return m_notices.post({ keyOf(subject.ref, action),
                                Message::Severity::Error,
                                failedWords(order, error, context),
                                {} },
                              subject.ref, error);
    case Kind::Unknown:
        return tellUnknown(subject, order, error);
    }
    Q_UNREACHABLE();
}

void OrderController::tellDone(const OrderSubject &subject, const GroupOrder &order,
                               const Secret &token)
{
    const QString words = doneWords(order, orderContext(subject));
    const auto *wanted = std::get_if<CreateTokenOrder>(&order);
    if (wanted != nullptr && token.isEmpty())
        return tellUnknown(subject, order, {}); // it was made, and is lost all the same
    if (wanted != nullptr)
        return showToken(subject, *wanted, token);
    m_notices.inform(keyOf(subject.ref, actionOf(order)), words);
    Q_EMIT announced(words);
}

void OrderController::tellUnknown(const OrderSubject &subject, const GroupOrder &order,
                                  const CloudError &error)
{
    m_notices.post({ keyOf(subject.ref, actionOf(order)), Message::Severity::Error,
                     unknownWords(order, error, orderContext(subject)), wayOut(subject, order) },
                   subject.ref, error);
}

/// What a person can do about an outcome that is open.
QList<Message::Action> OrderController::wayOut(const OrderSubject &subject, const GroupOrder &order)
{
    const GroupRef ref = subject.ref;
    if (std::holds_alternative<CreateTokenOrder>(order)
        || std::holds_alternative<InvalidateTokensOrder>(order))
        return { { tr("Invalidate &All Tokens…"), [this, ref] { invalidateTokens(ref); } } };
    if (std::holds_alternative<WaitForLocationOrder>(order))
        return { { tr("&Wait Again"),
                   [this, subject, order] { carryOut(subject, order, nullptr); } } };
    return {};
}

void OrderController::showToken(const OrderSubject &subject, const CreateTokenOrder &order,
                                const Secret &token)
{
    auto *dialog = new NewTokenDialog(
        { .headline = tr("The new token of %1 is shown only once.").arg(quotedName(subject.group)),
          .facts = tokenWords(order, subject.group, QDate::currentDate()) },
        token, m_window);
    dialog->open();
    Q_EMIT announced(doneWords(order, orderContext(subject)));
}

} // namespace groupdesk
