#include "fakesecretprompt.h"
#include "redactor.h"
#include "vaultfile.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using SecretAnswer = Answer<Secret, StoreError>;
using Kind = StoreError::Kind;
using Ask = SecretQuestion::Kind;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

} // namespace

class TestVaultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_context = std::make_unique<QObject>();
        m_prompt = std::make_unique<FakeSecretPrompt>();
        m_redactor = std::make_unique<Redactor>();
        m_vault = makeVault();
    }

    void theFirstWriteMakesTheFile()
    {
        QCOMPARE(read(*m_vault, u"p1"_s).error().kind, Kind::NotFound);
        SecretAnswer removed;
        m_vault->remove({}, u"p1"_s, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        QVERIFY(m_prompt->asked.isEmpty());
        QVERIFY(!QFile::exists(path()));

        SecretAnswer written;
        Profile profile;
        profile.name = u"acme"_s;
        m_vault->write(profile, u"p1"_s, Secret::fromBytes("token-1"), m_context.get(),
                       written.callback());
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::NewVaultPassphrase);
        QCOMPARE(m_prompt->asked.constLast().profile, profile);
        QCOMPARE(m_prompt->asked.constLast().path, path());
        m_prompt->answer("pass phrase");
        QCOMPARE(written.count(), 0);
        QVERIFY(written.wait() && written.result());
        QCOMPARE(read(*m_vault, u"p1"_s)->reveal(), QByteArray("token-1"));
        QCOMPARE(m_prompt->asked.size(), 1);
        QCOMPARE(m_redactor->redacted(u"pass phrase"_s), u"[redacted]"_s);
    }

    void keysAreDerivedElsewhere()
    {
        SecretAnswer written;
        m_vault->write({}, u"p1"_s, Secret::fromBytes("t"), m_context.get(), written.callback());
        m_prompt->answer("pass phrase");
        std::optional<bool> hadFile; // right after the passphrase was taken
        QMetaObject::invokeMethod(
            m_context.get(), [&] { hadFile = QFile::exists(path()); }, Qt::QueuedConnection);
        QVERIFY(written.wait() && written.result());
        QCOMPARE(hadFile, std::optional(false));
        QVERIFY(QFile::exists(path()));
    }

    void filesArePrivate()
    {
        make({ { u"p1"_s, "token" } });
        QCOMPARE(QFileInfo(path()).permissions(), ownerOnly);
        QCOMPARE(QFileInfo(folder()).permissions(),
                 ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList { u"secrets.vault"_s }); // no lock, nothing temporary
    }

    void anotherProgramAsksOnce()
    {
        make({ { u"p1"_s, "one" }, { u"p2"_s, "two" } });
        auto other = makeVault();
        SecretAnswer first;
        SecretAnswer second;
        SecretAnswer missing;
        other->read({}, u"p1"_s, m_context.get(), first.callback());
        other->read({}, u"p2"_s, m_context.get(), second.callback());
        other->read({}, u"p3"_s, m_context.get(), missing.callback());
        QCOMPARE(m_prompt->openCount(), 1);
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::VaultPassphrase);
        m_prompt->answer("pass phrase");
        QVERIFY(first.wait() && second.wait() && missing.wait());
        QCOMPARE(first.result()->reveal(), QByteArray("one"));
        QCOMPARE(second.result()->reveal(), QByteArray("two"));
        QCOMPARE(missing.result().error().kind, Kind::NotFound);
        QCOMPARE(m_prompt->openCount(), 0);
    }

    void aWrongPassphraseIsAskedForAgain()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        SecretAnswer answer;
        other->read({}, u"p1"_s, m_context.get(), answer.callback());
        m_prompt->answer("wrong");
        QVERIFY(waitUntil([this] { return m_prompt->openCount() == 1; }));
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::VaultPassphraseAgain);
        m_prompt->answer("pass phrase");
        QVERIFY(answer.wait() && answer.result());
        QCOMPARE(answer.result()->reveal(), QByteArray("one"));
    }

    void threeWrongPassphrasesAreEnough()
    {
        make({ { u"p1"_s, "one" } });
        const QByteArray before = content();
        auto other = makeVault();
        SecretAnswer answer;
        SecretAnswer written;
        other->read({}, u"p1"_s, m_context.get(), answer.callback());
        other->write({}, u"p1"_s, Secret::fromBytes("new"), m_context.get(), written.callback());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(waitUntil([this] { return m_prompt->openCount() == 1; }));
            m_prompt->answer("wrong");
        }
        QVERIFY(answer.wait() && written.wait());
        QCOMPARE(answer.result().error().kind, Kind::WrongPassphrase);
        QCOMPARE(answer.result().error().path, path());
        QCOMPARE(written.result().error().kind, Kind::WrongPassphrase);
        QCOMPARE(content(), before);
        SecretAnswer next; // starts anew
        other->read({}, u"p1"_s, m_context.get(), next.callback());
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::VaultPassphrase);
    }

    void aClosedQuestionEndsAllThatWait()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        SecretAnswer first;
        SecretAnswer second;
        other->read({}, u"p1"_s, m_context.get(), first.callback());
        other->write({}, u"p1"_s, Secret::fromBytes("new"), m_context.get(), second.callback());
        m_prompt->close();
        QVERIFY(first.wait() && second.wait());
        QCOMPARE(first.result().error().kind, Kind::Declined);
        QCOMPARE(second.result().error().kind, Kind::Declined);
        QCOMPARE(m_prompt->openCount(), 0);
    }

    void anEmptyPassphraseMakesNoFile()
    {
        SecretAnswer written;
        m_vault->write({}, u"p1"_s, Secret::fromBytes("t"), m_context.get(), written.callback());
        m_prompt->answer("");
        QVERIFY(written.wait());
        QCOMPARE(written.result().error().kind, Kind::Invalid);
        QVERIFY(!QFile::exists(path()));
    }

    void nobodyToAskIsUnavailable()
    {
        make({ { u"p1"_s, "one" } });
        VaultFile::Parts parts;
        parts.path = path();
        VaultFile mute(std::move(parts));
        QCOMPARE(read(mute, u"p1"_s).error().kind, Kind::Unavailable);
    }

    void forgettingAsksAgain()
    {
        make({ { u"p1"_s, "one" } });
        m_vault->forget();
        SecretAnswer answer;
        m_vault->read({}, u"p1"_s, m_context.get(), answer.callback());
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::VaultPassphrase);
        QCOMPARE(m_prompt->openCount(), 1);
        m_vault->forget(); // also takes back the question
        QCOMPARE(m_prompt->openCount(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Declined);
        SecretAnswer next;
        m_vault->read({}, u"p1"_s, m_context.get(), next.callback());
        m_prompt->answer("pass phrase");
        m_vault->forget();
        QVERIFY(next.wait());
        QVERIFY(!next.result() || next.result()->reveal() == "one"); // whichever came first
    }

    void questionsNobodyWaitsForAreWithdrawn()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        SecretAnswer orphan;
        SecretAnswer living;
        auto doomed = std::make_unique<QObject>();
        other->read({}, u"p1"_s, doomed.get(), orphan.callback());
        other->read({}, u"p1"_s, m_context.get(), living.callback());
        doomed.reset();
        QCOMPARE(m_prompt->openCount(), 1); // the other one still waits
        m_context.reset();
        QCOMPARE(m_prompt->openCount(), 0);
        m_context = std::make_unique<QObject>();
        SecretAnswer next;
        other->read({}, u"p1"_s, m_context.get(), next.callback());
        m_prompt->answer("pass phrase");
        QVERIFY(next.wait() && next.result());
        QCOMPARE(orphan.count() + living.count(), 0);
    }

    void aNewPassphraseIsForItsOwnCallOnly()
    {
        auto doomed = std::make_unique<QObject>();
        SecretAnswer orphan;
        SecretAnswer reads;
        m_vault->write({}, u"p1"_s, Secret::fromBytes("t"), doomed.get(), orphan.callback());
        m_vault->read({}, u"p1"_s, m_context.get(), reads.callback());
        QCOMPARE(m_prompt->openCount(), 1);
        doomed.reset();
        QCOMPARE(m_prompt->openCount(), 0);
        QVERIFY(reads.wait());
        QCOMPARE(reads.result().error().kind, Kind::NotFound);
    }

    void programsSideBySideKeepEachOthersEntries()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        QVERIFY(unlock(*other));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(write(*m_vault, u"mine-%1"_s.arg(i), "m"));
            QVERIFY(write(*other, u"theirs-%1"_s.arg(i), "t"));
        }
        SecretAnswer removed;
        other->remove({}, u"p1"_s, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        QCOMPARE(read(*m_vault, u"p1"_s).error().kind, Kind::NotFound);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(read(*m_vault, u"theirs-%1"_s.arg(i)));
            QVERIFY(read(*other, u"mine-%1"_s.arg(i)));
        }
    }

    void aChangeWaitsForTheLock()
    {
        make({ { u"p1"_s, "one" } });
        QLockFile lock(path() + ".lock"_L1);
        QVERIFY(lock.tryLock(0));
        SecretAnswer written;
        m_vault->write({}, u"p2"_s, Secret::fromBytes("two"), m_context.get(), written.callback());
        SecretAnswer reads; // in turn
        m_vault->read({}, u"p2"_s, m_context.get(), reads.callback());
        m_vault->forget(); // what is on its way comes to its end
        const QByteArray before = content();
        auto other = makeVault(); // reading needs no lock
        QVERIFY(unlock(*other));
        QCOMPARE(written.count(), 0);
        QCOMPARE(content(), before);
        lock.unlock();
        QVERIFY(written.wait() && written.result());
        QVERIFY(content() != before);
        QVERIFY(waitUntil([this] { return m_prompt->openCount() == 1; }));
        m_prompt->answer("pass phrase");
        QVERIFY(reads.wait() && reads.result());
    }

    void aLockThatStaysIsAnError()
    {
        make({ { u"p1"_s, "one" } });
        auto hasty = makeVault(100ms);
        QVERIFY(unlock(*hasty));
        QLockFile lock(path() + ".lock"_L1);
        QVERIFY(lock.tryLock(0));
        const QByteArray before = content();
        SecretAnswer written;
        hasty->write({}, u"p2"_s, Secret::fromBytes("two"), m_context.get(), written.callback());
        QVERIFY(written.wait());
        QCOMPARE(written.result().error().kind, Kind::Io);
        QCOMPARE(content(), before);
        QVERIFY(read(*hasty, u"p1"_s)); // reading needs no lock
    }

    void thePassphraseIsChanged()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        QVERIFY(unlock(*other));
        SecretAnswer changed;
        m_vault->changePassphrase(m_context.get(), changed.callback());
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::NewVaultPassphrase);
        m_prompt->answer("another");
        QVERIFY(changed.wait() && changed.result());
        const auto asked = m_prompt->asked.size();
        QVERIFY(read(*m_vault, u"p1"_s));
        QCOMPARE(m_prompt->asked.size(), asked);
        // The other program notices, whether it reads or writes.
        SecretAnswer written;
        other->write({}, u"p2"_s, Secret::fromBytes("two"), m_context.get(), written.callback());
        QCOMPARE(m_prompt->openCount(), 1);
        m_prompt->answer("pass phrase");
        QVERIFY(waitUntil([this] { return m_prompt->openCount() == 1; }));
        m_prompt->answer("another");
        QVERIFY(written.wait() && written.result());
        QCOMPARE(read(*m_vault, u"p2"_s)->reveal(), QByteArray("two"));
    }

    void changingNeedsTheOldPassphrase()
    {
        SecretAnswer none;
        m_vault->changePassphrase(m_context.get(), none.callback());
        QVERIFY(none.wait());
        QCOMPARE(none.result().error().kind, Kind::NotFound);
        make({ { u"p1"_s, "one" } });
        m_vault->forget();
        SecretAnswer changed;
        m_vault->changePassphrase(m_context.get(), changed.callback());
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::VaultPassphrase);
        m_prompt->answer("pass phrase");
        QVERIFY(waitUntil([this] { return m_prompt->openCount() == 1; }));
        QCOMPARE(m_prompt->asked.constLast().kind, Ask::NewVaultPassphrase);
        const QByteArray before = content();
        m_prompt->close();
        QVERIFY(changed.wait());
        QCOMPARE(changed.result().error().kind, Kind::Declined);
        QCOMPARE(content(), before);
    }

    /// A file that is not whole never opens and is never written to, whatever is called.
    void brokenFilesAreLeftAlone_data()
    {
        QTest::addColumn<bool>("unlocked"); // the key is at hand
        QTest::newRow("unlocked") << true;
        QTest::newRow("locked") << false;
    }

    void brokenFilesAreLeftAlone()
    {
        QFETCH(bool, unlocked);
        make({ { u"p1"_s, "one" } });
        if (!unlocked)
            m_vault->forget();
        const auto asked = m_prompt->asked.size();
        const QByteArray whole = content();
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            QByteArray broken = whole;
            const auto at = random.bounded(int(whole.size()));
            broken[at] = char(broken[at] ^ char(random.bounded(1, 256)));
            expectUntouched(broken, Kind::Tampered);
        }
        for (const qsizetype size : { qsizetype(0), qsizetype(1), qsizetype(8), qsizetype(20),
                                      qsizetype(39), qsizetype(40), qsizetype(100), qsizetype(128),
                                      whole.size() / 2, whole.size() - 32, whole.size() - 1 })
            expectUntouched(whole.left(size), Kind::Truncated);
        expectUntouched(whole + "x", Kind::Tampered);
        QCOMPARE(m_prompt->asked.size(), asked); // nobody is asked for nothing
        setContent(whole);
        if (unlocked)
            QVERIFY(read(*m_vault, u"p1"_s));
    }

    void aFolderIsNoVault()
    {
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(read(*m_vault, u"p1"_s).error().kind, Kind::Io);
    }

    void theEndAnswersWhoWaits()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        SecretAnswer answer;
        other->read({}, u"p1"_s, m_context.get(), answer.callback());
        other.reset();
        QCOMPARE(m_prompt->openCount(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Unavailable);
    }

    void theEndMayComeWhileAKeyIsDerived()
    {
        make({ { u"p1"_s, "one" } });
        auto other = makeVault();
        SecretAnswer answer;
        other->read({}, u"p1"_s, m_context.get(), answer.callback());
        bool answered = false;
        m_prompt->answer("pass phrase");
        QMetaObject::invokeMethod(
            m_context.get(),
            [&] {
                other.reset();
                answered = true;
            },
            Qt::QueuedConnection);
        QVERIFY(waitUntil([&answered] { return answered; }));
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::Unavailable);
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"config/groupdesk"_s); }
    [[nodiscard]] QString path() const { return folder() + "/secrets.vault"_L1; }
    std::unique_ptr<VaultFile> makeVault(std::chrono::milliseconds lockLimit = 30s)
    {
        VaultFile::Parts parts;
        parts.path = path();
        parts.cost = { 1, 8192 };
        parts.lockLimit = lockLimit;
        parts.prompt = m_prompt.get();
        parts.redactor = m_redactor.get();
        return std::make_unique<VaultFile>(std::move(parts));
    }
    /// A file with these entries, whose passphrase m_vault knows.
    void make(const QList<std::pair<QString, QByteArray>> &entries)
    {
        for (const auto &[entry, secret] : entries) {
            SecretAnswer written;
            m_vault->write({}, entry, Secret::fromBytes(secret), m_context.get(),
                           written.callback());
            if (m_prompt->openCount() > 0)
                m_prompt->answer("pass phrase");
            QVERIFY(written.wait() && written.result());
        }
    }
    bool unlock(VaultFile &vault)
    {
        SecretAnswer answer;
        vault.read({}, u"p1"_s, m_context.get(), answer.callback());
        if (m_prompt->openCount() != 1)
            return false;
        m_prompt->answer("pass phrase");
        return answer.wait() && answer.result();
    }
    StoreResult<Secret> read(VaultFile &vault, const QString &entry)
    {
        SecretAnswer answer;
        vault.read({}, entry, m_context.get(), answer.callback());
        if (answer.count() > 0 || !answer.wait())
            qFatal("the answer came at once, or never");
        return answer.result();
    }
    bool write(VaultFile &vault, const QString &entry, const QByteArray &secret)
    {
        SecretAnswer answer;
        vault.write({}, entry, Secret::fromBytes(secret), m_context.get(), answer.callback());
        return answer.wait() && answer.result();
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setContent(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void expectUntouched(const QByteArray &broken, Kind kind)
    {
        setContent(broken);
        SecretAnswer reads;
        SecretAnswer writes;
        SecretAnswer removes;
        SecretAnswer changes;
        m_vault->read({}, u"p1"_s, m_context.get(), reads.callback());
        m_vault->write({}, u"p1"_s, Secret::fromBytes("new"), m_context.get(), writes.callback());
        m_vault->remove({}, u"p1"_s, m_context.get(), removes.callback());
        m_vault->changePassphrase(m_context.get(), changes.callback());
        for (SecretAnswer *answer : { &reads, &writes, &removes, &changes }) {
            QVERIFY(answer->wait());
            QVERIFY(!answer->result());
            QCOMPARE(answer->result().error().kind, kind);
            QCOMPARE(answer->result().error().path, path());
        }
        QCOMPARE(content(), broken);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<FakeSecretPrompt> m_prompt;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<VaultFile> m_vault;
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
