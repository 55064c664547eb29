#include "orders/waitdialog.h"

#include "errorwords.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

WaitDialog::WaitDialog(const OrderSubject &subject, QWidget *parent)
    : OrderDialog(
        subject,
        { .name = u"waitDialog"_s,
          .title = tr("Wait for Location"),
          .headline = tr("Wait until %1 is ready in a location").arg(quotedName(subject.group)),
          .button = tr("&Wait"),
          .buttonName = u"waitButton"_s,
          .buttonIcon = u"mark-location"_s,
          .busy = tr("Waiting for the location…"),
          .weight = Weight::Harmless },
        parent),
      m_location(new QComboBox(this))
{
    setHelpTopic(this, u"orders#wait"_s);
    build(makeForm());
    m_location->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 32);
}

QWidget *WaitDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    auto *note = new QLabel(form);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(tr("A location that was added can be used once it is ready. Waiting changes "
                     "nothing, and goes on in the background; a message says how it ended."));
    m_location->setObjectName(u"locationCombo"_s);
    m_location->setAccessibleName(tr("Location"));
    for (const QString &code : subject().locations)
        m_location->addItem(displayName(code), code);
    m_location->setCurrentIndex(m_location->count() - 1); // the latest is the one to wait for
    auto *label = new QLabel(tr("&Location:"), form);
    label->setBuddy(m_location);
    column->addWidget(note);
    column->addWidget(label);
    column->addWidget(m_location);
    column->addStretch();
    connect(m_location, &QComboBox::currentIndexChanged, this, &WaitDialog::updateState);
    return form;
}

std::optional<GroupOrder> WaitDialog::order() const
{
    const QString code = m_location->currentData().toString();
    return code.isEmpty() ? std::nullopt : std::optional<GroupOrder>(WaitForLocationOrder { code });
}

} // namespace groupdesk
