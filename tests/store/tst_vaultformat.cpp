#include "vaultformat.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

using Kind = StoreError::Kind;

namespace {

constexpr VaultCost cheap { 1, 8192 };

SharedVaultKey keyOf(const QByteArray &passphrase, const QByteArray &salt)
{
    auto key = vaultKey(Secret::fromBytes(passphrase), salt, cheap);
    if (!key)
        qFatal("no key could be derived");
    return *key;
}

VaultEntries someEntries()
{
    return { { u"p1"_s, Secret::fromBytes("sk-planted-token") },
             { u"p1/signin"_s, Secret::fromBytes(QByteArray("\x00\xff \n{\"a\":1}", 11)) },
             { u"ü/client"_s, Secret::fromBytes("with space") } };
}

/// The kind of error that opening \a file gives; none if it opens.
std::optional<Kind> kindOf(const QByteArray &file, const VaultKey &key)
{
    const auto opened = unsealed(file, key);
    return opened ? std::nullopt : std::optional(opened.error().kind);
}

/// \a file with both checksums made for what it says.
QByteArray withChecksums(QByteArray file)
{
    using Hash = QCryptographicHash;
    file.replace(20, 20, Hash::hash(file.left(20), Hash::Blake2b_160));
    file.chop(32);
    return file + Hash::hash(file, Hash::Blake2b_256);
}

} // namespace

class TestVaultFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_key = keyOf("correct horse", newVaultSalt());
        m_file = sealed(someEntries(), *m_key);
    }

    void whatIsSealedComesBack()
    {
        for (const VaultEntries &entries : { VaultEntries(), someEntries() }) {
            const auto opened = unsealed(sealed(entries, *m_key), *m_key);
            QVERIFY(opened);
            QCOMPARE(*opened, entries);
        }
    }

    void theSamePassphraseOpensItLater()
    {
        const auto header = vaultHeader(m_file);
        QVERIFY(header);
        QCOMPARE(header->cost, cheap);
        const SharedVaultKey again = keyOf("correct horse", header->salt);
        QVERIFY(isFor(*again, *header));
        QVERIFY(opens(*again, *header));
        QCOMPARE(unsealed(m_file, *again).value(), someEntries());
    }

    void nothingIsReadable()
    {
        for (const QByteArray &hidden :
             { QByteArray("planted"), QByteArray("sk-planted-token").toBase64(), QByteArray("p1"),
               QByteArray("client"), QByteArray("correct horse") })
            QVERIFY2(!m_file.contains(hidden), hidden.constData());
    }

    void noTwoFilesAreTheSame()
    {
        QSet<QByteArray> nonces;
        for (int i = 0; i < 50; ++i)
            nonces.insert(vaultHeader(sealed(someEntries(), *m_key)).value().nonce);
        QCOMPARE(nonces.size(), 50);
        QVERIFY(newVaultSalt() != newVaultSalt());
    }

    void aWrongPassphraseIsTold()
    {
        const auto header = vaultHeader(m_file);
        for (const QByteArray &wrong :
             { QByteArray("correct horsf"), QByteArray("correct horse "), QByteArray() }) {
            const SharedVaultKey key = keyOf(wrong, header->salt);
            QVERIFY(isFor(*key, *header));
            QVERIFY(!opens(*key, *header));
            QCOMPARE(kindOf(m_file, *key), Kind::WrongPassphrase);
        }
        QCOMPARE(kindOf(m_file, *keyOf("correct horse", newVaultSalt())), Kind::WrongPassphrase);
    }

    void everyFlippedByteIsTold()
    {
        QRandomGenerator random(20260101);
        for (qsizetype at = 0; at < m_file.size(); ++at) {
            QByteArray file = m_file;
            file[at] = char(file[at] ^ char(random.bounded(1, 256)));
            QCOMPARE(kindOf(file, *m_key), Kind::Tampered);
            QVERIFY(!vaultHeader(file));
        }
    }

    void everyLengthIsTold()
    {
        for (qsizetype size = 0; size < m_file.size(); ++size)
            QCOMPARE(kindOf(m_file.left(size), *m_key), Kind::Truncated);
        QCOMPARE(kindOf(m_file + '\0', *m_key), Kind::Tampered);
        QCOMPARE(kindOf(m_file + m_file, *m_key), Kind::Tampered);
        QCOMPARE(kindOf("something else", *m_key), Kind::Tampered);
    }

    /// Who changes a file on purpose makes its checksums right again.
    void aChangeWithRightChecksumsIsTold_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("version 0") << 11 << Kind::Tampered; // 1 ^ 1
        QTest::newRow("later version") << 8 << Kind::Newer;
        QTest::newRow("salt") << 40 << Kind::WrongPassphrase;
        QTest::newRow("few operations") << 63 << Kind::Tampered; // 1 ^ 1 is none
        QTest::newRow("absurd operations") << 56 << Kind::Tampered;
        QTest::newRow("absurd memory") << 64 << Kind::Tampered;
        QTest::newRow("memory") << 71 << Kind::WrongPassphrase;
        QTest::newRow("nonce") << 72 << Kind::Tampered;
        QTest::newRow("key check") << 96 << Kind::WrongPassphrase;
        QTest::newRow("payload") << 128 << Kind::Tampered;
        QTest::newRow("tag") << -33 << Kind::Tampered;
    }

    void aChangeWithRightChecksumsIsTold()
    {
        QFETCH(int, offset);
        QFETCH(Kind, kind);
        QByteArray file = m_file;
        const qsizetype at = offset < 0 ? file.size() + offset : offset;
        file[at] = char(file[at] ^ 1);
        QCOMPARE(kindOf(withChecksums(file), *m_key), kind);
        QCOMPARE(withChecksums(m_file), m_file);
    }

    void partsOfAnotherFileAreTold()
    {
        const QByteArray other = sealed(someEntries(), *m_key);
        QCOMPARE(other.size(), m_file.size());
        QCOMPARE(kindOf(m_file.chopped(32) + other.right(32), *m_key), Kind::Tampered);
        QCOMPARE(kindOf(withChecksums(m_file.left(128) + other.mid(128)), *m_key), Kind::Tampered);
    }

    void keysDifferBySaltAndCost()
    {
        const auto header = vaultHeader(m_file);
        QVERIFY(!isFor(*keyOf("correct horse", newVaultSalt()), *header));
        const auto dearer = vaultKey(Secret::fromBytes("correct horse"), header->salt, { 2, 8192 });
        QVERIFY(dearer);
        QVERIFY(!isFor(**dearer, *header));
    }

    void anImpossibleCostIsAnError()
    {
        const auto key = vaultKey(Secret::fromBytes("x"), newVaultSalt(), { 1, quint64(1) << 62 });
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Kind::Io);
    }

    void theDefaultCostIsModerate()
    {
        QCOMPARE(VaultCost().operations, 3U);
        QCOMPARE(VaultCost().memory, 256U * 1024 * 1024);
    }

private:
    SharedVaultKey m_key;
    QByteArray m_file;
};

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "tst_vaultformat.moc"
