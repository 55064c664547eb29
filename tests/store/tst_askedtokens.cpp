#include "fakekeychainrunner.h"
#include "fakesecretprompt.h"
#include "redactor.h"
#include "tokenvault.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

using SecretAnswer = Answer<Secret, StoreError>;
using DoneAnswer = Answer<Done, StoreError>;
using Kind = SecretQuestion::Kind;

namespace {

Profile profileOf(TokenSource source, const QString &id = u"p1"_s)
{
    Profile profile;
    profile.id = ProfileId(id);
    profile.tokenSource = source;
    return profile;
}

std::optional<StoreError::Kind> failure(SecretAnswer &answer)
{
    if (!answer.wait() || answer.result())
        return std::nullopt;
    return answer.result().error().kind;
}

} // namespace

/// Secrets in memory, and the person who is asked for them.
class TestAskedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_context = std::make_unique<QObject>();
        m_prompt = std::make_unique<FakeSecretPrompt>();
        m_redactor = std::make_unique<Redactor>();
        m_vault = makeVault(m_prompt.get());
    }

    void whatIsNotInMemoryIsAskedForOnce()
    {
        const Profile profile = profileOf(TokenSource::Ask);
        SecretAnswer first;
        SecretAnswer second;
        SecretAnswer other;
        read(profile, first);
        read(profile, second);
        read(profileOf(TokenSource::Ask, u"p2"_s), other);
        QCOMPARE(m_prompt->openCount(), 2);
        QCOMPARE(m_prompt->asked.constFirst().kind, Kind::Token);
        QCOMPARE(m_prompt->asked.constFirst().profile, profile);
        m_prompt->answer("token-of-one");
        m_prompt->answer("token-of-two");
        QVERIFY(first.wait() && second.wait() && other.wait());
        QCOMPARE(first.result()->reveal(), QByteArray("token-of-one"));
        QCOMPARE(second.result()->reveal(), QByteArray("token-of-one"));
        QCOMPARE(other.result()->reveal(), QByteArray("token-of-two"));
        QCOMPARE(m_redactor->redacted(u"token-of-one"_s), u"[redacted]"_s);
        SecretAnswer again;
        read(profile, again);
        QVERIFY(again.wait() && again.result());
        QCOMPARE(m_prompt->asked.size(), 2);
    }

    void whatWasForgottenIsAskedForAgain()
    {
        const Profile profile = profileOf(TokenSource::Ask);
        write(profile, "one");
        SecretAnswer kept;
        read(profile, kept);
        QVERIFY(kept.wait() && kept.result());
        QCOMPARE(m_prompt->openCount(), 0);
        m_vault->forget();
        SecretAnswer again;
        read(profile, again);
        QCOMPARE(m_prompt->openCount(), 1);
        m_prompt->answer("two");
        QVERIFY(again.wait() && again.result());
        QCOMPARE(again.result()->reveal(), QByteArray("two"));
    }

    void aClosedQuestionIsDeclined()
    {
        SecretAnswer answer;
        read(profileOf(TokenSource::Ask), answer);
        m_prompt->close();
        QCOMPARE(failure(answer), StoreError::Kind::Declined);
        SecretAnswer next;
        read(profileOf(TokenSource::Ask), next); // is a new question
        QCOMPARE(m_prompt->openCount(), 1);
    }

    void whatCannotBeSentIsRefused()
    {
        for (const QByteArray &text : { QByteArray(), QByteArray("a b") }) {
            SecretAnswer answer;
            read(profileOf(TokenSource::Ask), answer);
            m_prompt->answer(text);
            QCOMPARE(failure(answer), StoreError::Kind::Invalid);
        }
    }

    void aQuestionNobodyWaitsForIsWithdrawn()
    {
        SecretAnswer orphan;
        SecretAnswer living;
        auto other = std::make_unique<QObject>();
        m_vault->read(profileOf(TokenSource::Ask), SecretSlot::Token, other.get(),
                      orphan.callback());
        read(profileOf(TokenSource::Ask), living);
        other.reset();
        QCOMPARE(m_prompt->openCount(), 1);
        m_context.reset();
        QCOMPARE(m_prompt->openCount(), 0);
        m_context = std::make_unique<QObject>();
        SecretAnswer next;
        read(profileOf(TokenSource::Ask), next);
        m_prompt->answer("token");
        QVERIFY(next.wait() && next.result());
        QCOMPARE(orphan.count() + living.count(), 0);
    }

    void theVaultWithdrawsItsQuestions()
    {
        SecretAnswer answer;
        read(profileOf(TokenSource::Ask), answer);
        m_vault.reset();
        QCOMPARE(m_prompt->openCount(), 0);
        QCOMPARE(failure(answer), StoreError::Kind::Unavailable);
    }

    void aCallbackMayDestroyTheVault()
    {
        int count = 0;
        m_vault->read(profileOf(TokenSource::Ask), SecretSlot::Token, m_context.get(),
                      [this, &count](const auto &) {
                          ++count;
                          m_vault.reset();
                          m_context.reset();
                      });
        m_prompt->answer("token");
        QVERIFY(waitUntil([&count] { return count > 0; }));
    }

    void nobodyToAskIsNotFound()
    {
        m_vault = makeVault(nullptr);
        SecretAnswer answer;
        read(profileOf(TokenSource::Ask), answer);
        QCOMPARE(failure(answer), StoreError::Kind::NotFound);
    }

    void theSessionAsksOnlyForWhatWasThere()
    {
        const Profile profile = profileOf(TokenSource::Session);
        SecretAnswer never;
        read(profile, never);
        QCOMPARE(failure(never), StoreError::Kind::NotFound);
        m_vault->forget();
        SecretAnswer still;
        read(profile, still);
        QCOMPARE(failure(still), StoreError::Kind::NotFound);
        write(profile, "one");
        m_vault->forget();
        SecretAnswer asked;
        read(profile, asked);
        QCOMPARE(m_prompt->openCount(), 1);
        m_prompt->answer("two");
        QVERIFY(asked.wait() && asked.result());
        // What was removed was not forgotten.
        m_vault->forget();
        DoneAnswer removed;
        m_vault->remove(profile, SecretSlot::Token, m_context.get(), removed.callback());
        QVERIFY(removed.wait() && removed.result());
        SecretAnswer gone;
        read(profile, gone);
        QCOMPARE(failure(gone), StoreError::Kind::NotFound);
    }

    void onlyTokensAreAskedFor()
    {
        const Profile profile = profileOf(TokenSource::Ask);
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::ProxyPassword, Secret::fromBytes("p"), m_context.get(),
                       written.callback());
        QVERIFY(written.wait() && written.result());
        m_vault->forget();
        SecretAnswer answer;
        m_vault->read(profile, SecretSlot::ProxyPassword, m_context.get(), answer.callback());
        QCOMPARE(failure(answer), StoreError::Kind::NotFound);
        QVERIFY(m_prompt->asked.isEmpty());
    }

private:
    std::unique_ptr<TokenVault> makeVault(SecretPrompt *prompt)
    {
        TokenVault::Parts parts;
        parts.keychain
            = std::make_unique<FakeKeychainRunner>(std::make_shared<FakeKeychainRunner::Log>());
        parts.prompt = prompt;
        parts.redactor = m_redactor.get();
        return std::make_unique<TokenVault>(std::move(parts));
    }
    void read(const Profile &profile, SecretAnswer &answer)
    {
        m_vault->read(profile, SecretSlot::Token, m_context.get(), answer.callback());
    }
    void write(const Profile &profile, const QByteArray &token)
    {
        DoneAnswer written;
        m_vault->write(profile, SecretSlot::Token, Secret::fromBytes(token), m_context.get(),
                       written.callback());
        QVERIFY(written.wait() && written.result());
    }

    std::unique_ptr<QObject> m_context;
    std::unique_ptr<FakeSecretPrompt> m_prompt;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<TokenVault> m_vault;
};

QTEST_GUILESS_MAIN(TestAskedTokens)
#include "tst_askedtokens.moc"
