#pragma once

#include <QStringList>
#include <QWidget>

namespace groupdesk {

/// Sentences below each other, each with a dot before it: what comes of an order. Plain text that
/// wraps.
class SentenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceList(const QStringList &sentences, QWidget *parent = nullptr);
};

} // namespace groupdesk
