// What nearly every file includes. Nothing relies on it: with GROUPDESK_PCH off everything builds,
// too.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#ifdef QT_NETWORK_LIB
#include <QNetworkReply>
#include <QNetworkRequest>
#endif
#ifdef QT_WIDGETS_LIB
#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#endif
#ifdef QT_TESTLIB_LIB
#include <QSignalSpy>
#include <QTest>
#endif

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
