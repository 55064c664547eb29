#pragma once

#include <QString>
#include <QStringList>

namespace groupdesk::test {

/// What stands between the quotes of the #include "..." lines of \a code, in their order. Lines
/// that are commented out do not count.
[[nodiscard]] QStringList includesOf(const QString &code);

/// The headers of Qt that \a code includes to get at the network: "QTcpSocket". What only names an
/// address or stays on this computer (QUrl, QLocalSocket) does not count.
[[nodiscard]] QStringList networkHeadersOf(const QString &code);

/// What \a code does that nobody outside of a main() may do: nested event loops, sleeping,
/// string-based connections; each as the reason against it. Comments and string literals do not
/// count.
[[nodiscard]] QStringList forbiddenCalls(const QString &code);

} // namespace groupdesk::test
