#pragma once

#include "dialogchecks.h"
#include "orders/orderdialog.h"
#include "writelock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace groupdesk::test {

/// The group "orders" of the organization "acme" on Turso.
[[nodiscard]] inline OrderSubject ordersGroup(EndpointClass endpointClass
                                              = EndpointClass::Development)
{
    return { .ref = { ProfileId(QStringLiteral("p")), OrganizationId(QStringLiteral("acme")),
                      GroupId(QStringLiteral("orders")) },
             .platformId = PlatformId(QStringLiteral("turso")),
             .platform = QStringLiteral("Turso"),
             .endpointClass = endpointClass,
             .profile = QStringLiteral("work"),
             .organization = QStringLiteral("acme"),
             .group = QStringLiteral("orders"),
             .locations = { QStringLiteral("ams"), QStringLiteral("fra") },
             .tokenVariable = QStringLiteral("TURSO_API_TOKEN") };
}

/// A dialog that orders something, shown, with what it asked for.
template <class Dialog>
class OrderFixture final
{
public:
    template <class... Arguments>
    explicit OrderFixture(Arguments &&...arguments)
        : dialog(new Dialog(std::forward<Arguments>(arguments)...))
    {
        QObject::connect(dialog, &OrderDialog::confirmed, dialog,
                         [this](const GroupOrder &order) { orders.append(order); });
        dialog->setRights({ .whyNot = [this] { return whyNot; }, .lock = &lock });
        dialog->setRequests([](const GroupOrder &order) {
            return QList<PlannedRequest> {
                { "POST",
                  QUrl(QStringLiteral("https://api.example.org/order/%1").arg(order.index())),
                  {} }
            };
        });
        dialog->show();
    }
    ~OrderFixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(OrderFixture)

    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return dialog->template findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    [[nodiscard]] QString label(const char *name) const { return child<QLabel>(name)->text(); }
    void typeName() const
    {
        QTest::keyClicks(child<QLineEdit>("confirmEdit"), QStringLiteral("orders"));
    }
    /// Every text a person could read in the dialog.
    [[nodiscard]] QString everything() const
    {
        QStringList texts;
        for (const QLabel *each : dialog->template findChildren<QLabel *>()) {
            if (each->isVisible())
                texts.append(each->text());
        }
        return texts.join(u'\n');
    }
    /// Presses Return in everything that takes the focus, the dialog itself included.
    void pressReturnEverywhere() const
    {
        for (QWidget *widget : dialog->template findChildren<QWidget *>()) {
            if (dialog != nullptr && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && qobject_cast<QPushButton *>(widget) == nullptr)
                QTest::keyClick(widget, Qt::Key_Return);
        }
        if (dialog != nullptr)
            QTest::keyClick(dialog.data(), Qt::Key_Enter);
    }

    QPointer<Dialog> dialog;
    QList<GroupOrder> orders;
    QString whyNot;
    WriteLock lock { WriteLock::State::Open };
};

} // namespace groupdesk::test
