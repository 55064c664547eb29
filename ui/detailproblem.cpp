#include "detailproblem.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DetailProblem)
};

QString missing(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Users:
        return Texts::tr("The names of users could not be read; ids are shown instead.");
    case DirectoryKind::Roles:
        return Texts::tr("The names of roles could not be read; ids are shown instead.");
    case DirectoryKind::ServiceAccounts:
        return Texts::tr("The names of service accounts could not be read; ids are shown "
                         "instead.");
    case DirectoryKind::Locations:
        return Texts::tr("The names of locations could not be read; codes are shown instead.");
    case DirectoryKind::Projects:
        return Texts::tr("The projects could not be read.");
    case DirectoryKind::Databases:
        return Texts::tr("The databases could not be read.");
    }
    Q_UNREACHABLE();
}

QString reason(const CloudError &error, const ErrorText &text)
{
    const bool refused = error.kind == CloudError::Kind::Forbidden
        || error.kind == CloudError::Kind::NotFoundOrForbidden;
    return refused ? Texts::tr("This token may not read them.") : text.headline;
}

class Collector
{
public:
    explicit Collector(const ErrorContext &where) : m_where(where)
    {
        m_where.activity = Activity::LoadingChoices;
    }
    void add(const QString &headline, const CloudError &error)
    {
        const ErrorText text = errorText(error, m_where);
        m_headlines.append(headline);
        m_details.append(text.details);
        if (m_advice.isEmpty())
            m_advice = reason(error, text);
    }
    [[nodiscard]] std::optional<ErrorText> result() const
    {
        if (m_headlines.isEmpty())
            return {};
        return ErrorText { m_headlines.join(u' '), m_advice, m_details.join(u"\n\n"_s), {} };
    }

private:
    ErrorContext m_where;
    QStringList m_headlines;
    QStringList m_details;
    QString m_advice;
};

} // namespace

std::optional<ErrorText> readProblem(const DetailNeeds &needs, const DetailContext &context,
                                     const ErrorContext &where)
{
    Collector problems(where);
    for (const DirectoryKind kind : needs.directories) {
        const auto problem = context.problems.constFind(kind);
        if (problem != context.problems.cend())
            problems.add(missing(kind), *problem);
    }
    if (needs.grants && context.grantsProblem)
        problems.add(Texts::tr("The grants could not be read."), *context.grantsProblem);
    return problems.result();
}

bool isReading(const DetailNeeds &needs, const DetailContext &context)
{
    return (needs.grants && context.grantsLoading)
        || std::any_of(needs.directories.cbegin(), needs.directories.cend(),
                       [&context](DirectoryKind kind) { return context.loading.contains(kind); });
}

} // namespace groupdesk
