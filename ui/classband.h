#pragma once

#include "profile.h"

#include <QWidget>

namespace groupdesk {

/// The coloured band that says how much care the shown scope deserves: colour, icon and word.
class ClassBand final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassBand(QWidget *parent = nullptr);

    /// \a text says where: "acme prod · acme-inc".
    void show(EndpointClass endpointClass, const QString &text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EndpointClass m_class = EndpointClass::Production;
    QString m_text;
};

} // namespace groupdesk
