#pragma once

#include <QByteArray>
#include <QString>

namespace groupdesk {

/// A token or password. It has no conversion to text and no debug operator, so it cannot reach a
/// log, a title or a file by accident; the one way out is reveal(). The last copy overwrites its
/// bytes when it ends; what Qt copies of them for a header or a keychain call it cannot reach.
class Secret final
{
public:
    Secret() = default;
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    /// Takes what a person pasted: white space and line ends around it are trimmed.
    [[nodiscard]] static Secret fromPaste(const QString &text);
    [[nodiscard]] static Secret fromBytes(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// False if it holds white space, control or non-ASCII characters: such a token cannot be sent
    /// in a header.
    [[nodiscard]] bool isSendable() const;
    /// The bytes themselves; only for the header, the secret store and the redactor.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    void wipe() noexcept;

    QByteArray m_bytes;
};

} // namespace groupdesk
