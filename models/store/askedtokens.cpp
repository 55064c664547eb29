#include "askedtokens.h"

#include "answerlater.h"
#include "secretprompt.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

AskedTokens::AskedTokens(SecretPrompt *prompt) : m_prompt(prompt)
{
}

AskedTokens::~AskedTokens()
{
    for (const auto &[id, question] : m_questions)
        question->readers.answer(SharedRead::closing());
}

void AskedTokens::ask(const Profile &profile, QObject *context, Keep keep,
                      StoreCallback<Secret> done)
{
    if (!m_prompt) {
        const Unexpected nobody(StoreError { StoreError::Kind::NotFound, {}, {} });
        return answerLater<Secret>(context, std::move(done), nobody);
    }
    std::unique_ptr<Question> &question = m_questions[profile.id.toString()];
    const bool isNew = !question;
    if (isNew)
        question = std::make_unique<Question>();
    question->readers.add(context, std::move(done));
    QObject::connect(context, &QObject::destroyed, &question->context,
                     [this, id = profile.id] { withdraw(id); });
    if (isNew) {
        m_prompt->ask({ SecretQuestion::Kind::Token, profile, {} }, &question->context,
                      [this, id = profile.id, keep = std::move(keep)](StoreResult<Secret> result) {
                          finish(id, keep, std::move(result));
                      });
    }
}

void AskedTokens::finish(const ProfileId &profile, const Keep &keep, StoreResult<Secret> result)
{
    const auto found = m_questions.find(profile.toString());
    if (found == m_questions.end())
        return;
    if (result && !result->isSendable()) {
        result = Unexpected(StoreError {
            StoreError::Kind::Invalid, u"the token is empty or holds unusable characters"_s, {} });
    }
    if (result)
        keep(*result);
    SharedRead readers = std::move(found->second->readers);
    m_questions.erase(found);
    readers.answer(result);
}

void AskedTokens::withdraw(const ProfileId &profile)
{
    const auto found = m_questions.find(profile.toString());
    if (found != m_questions.end() && found->second->readers.isAbandoned())
        m_questions.erase(found);
}

} // namespace groupdesk
