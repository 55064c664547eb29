#pragma once

#include "storeerror.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace groupdesk {

/// One connection to an SQLite file, with its prepared statements. Used from the thread that opened
/// it. The first error stays until it is taken; while there is one, nothing is run, so that many
/// statements need only one look at the end.
class JournalSql final
{
public:
    JournalSql();
    ~JournalSql();
    Q_DISABLE_COPY_MOVE(JournalSql)

    /// The file must exist. Sets what the journal demands of every connection: a write that was
    /// committed survives a loss of power, and what was deleted is overwritten.
    bool open(const QString &path);
    void close();
    /// Open, and the file is still the one with that name: whoever removed it, or put another one
    /// in its place, would never see what is written here.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] QString path() const { return m_database.databaseName(); }

    /// Runs \a sql with \a values for its question marks. The rows of the answer are read before
    /// the same text is run again.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The first value of the first row; an invalid one if there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});

    bool beginReading() { return simple(QStringLiteral("BEGIN")); }
    bool beginWriting() { return simple(QStringLiteral("BEGIN IMMEDIATE")); }
    bool commit();
    void rollback();

    /// Makes \a error the first one if there is none yet.
    void fail(const StoreError &error);
    [[nodiscard]] bool hasError() const { return m_error.has_value(); }
    [[nodiscard]] std::optional<StoreError> takeError();

private:
    bool simple(const QString &sql);
    bool fail(const QSqlError &error);
    void finishAll();

    QString m_name; ///< of the connection: connections are global
    QByteArray m_identity; ///< of the file
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<QSqlQuery> m_none; ///< without rows
    std::optional<StoreError> m_error;
};

/// The user_version in a database, as far as it is in the file itself, without changing anything
/// or locking anybody out; 0 if there is no such file, or it is none.
[[nodiscard]] int storedVersion(const QString &path);

/// SQLite tells null from empty; the journal has no nulls where it has text.
[[nodiscard]] QVariant sqlText(const QString &text);

} // namespace groupdesk
