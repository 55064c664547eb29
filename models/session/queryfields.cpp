#include "queryfields.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct FieldRow
{
    QueryField field;
    QLatin1String name;
    QueryKind kind;
};

constexpr std::array rows {
    FieldRow { QueryField::Platform, QLatin1String("platform"), QueryKind::Text },
    FieldRow { QueryField::Organization, QLatin1String("org"), QueryKind::Text },
    FieldRow { QueryField::Members, QLatin1String("members"), QueryKind::Number },
    FieldRow { QueryField::Protected, QLatin1String("protected"), QueryKind::DoubtfulAnswer },
    FieldRow { QueryField::Role, QLatin1String("role"), QueryKind::Text },
    FieldRow { QueryField::Location, QLatin1String("location"), QueryKind::Text },
    FieldRow { QueryField::State, QLatin1String("state"), QueryKind::Text },
    FieldRow { QueryField::Created, QLatin1String("created"), QueryKind::Time },
    FieldRow { QueryField::CreatedBy, QLatin1String("created-by"), QueryKind::Text },
    FieldRow { QueryField::Name, QLatin1String("name"), QueryKind::Text },
    FieldRow { QueryField::Id, QLatin1String("id"), QueryKind::Text },
    FieldRow { QueryField::Description, QLatin1String("description"), QueryKind::Text },
    FieldRow { QueryField::Profile, QLatin1String("profile"), QueryKind::Text },
    FieldRow { QueryField::Folder, QLatin1String("folder"), QueryKind::Text },
    FieldRow { QueryField::Class, QLatin1String("class"), QueryKind::Class },
    FieldRow { QueryField::Pinned, QLatin1String("pinned"), QueryKind::Answer },
    FieldRow { QueryField::Changed, QLatin1String("changed"), QueryKind::Answer },
    FieldRow { QueryField::Busy, QLatin1String("busy"), QueryKind::Answer },
};

/// How many letters have to be added, dropped or replaced to make \a right of \a left.
int distance(const QString &left, QLatin1String right)
{
    std::vector<int> line(static_cast<size_t>(right.size()) + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = line[0];
        line[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < line.size(); ++j) {
            const bool same = left.at(i) == right.at(static_cast<qsizetype>(j) - 1);
            const int replaced = diagonal + (same ? 0 : 1);
            diagonal = line[j];
            line[j] = std::min({ replaced, line[j] + 1, line[j - 1] + 1 });
        }
    }
    return line.back();
}

} // namespace

const QList<QueryField> &namedFields()
{
    static const QList<QueryField> fields = [] {
        QList<QueryField> all;
        for (const FieldRow &row : rows)
            all.append(row.field);
        return all;
    }();
    return fields;
}

QString nameOf(QueryField field)
{
    for (const FieldRow &row : rows) {
        if (row.field == field)
            return row.name;
    }
    return {};
}

std::optional<QueryField> fieldNamed(const QString &name)
{
    for (const FieldRow &row : rows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.field;
    }
    return std::nullopt;
}

QueryKind kindOf(QueryField field)
{
    for (const FieldRow &row : rows) {
        if (row.field == field)
            return row.kind;
    }
    return QueryKind::Text;
}

std::optional<QueryField> fieldLike(const QString &name)
{
    constexpr qsizetype longest = 16; // a field's name with a mistake or two
    constexpr int mistakes = 2;
    const QString wanted = name.toLower();
    if (wanted.size() < 2)
        return std::nullopt;
    for (const FieldRow &row : rows) {
        if (row.name.startsWith(wanted) || wanted.startsWith(row.name))
            return row.field;
    }
    if (wanted.size() > longest)
        return std::nullopt;
    const auto nearer = [&wanted](const FieldRow &left, const FieldRow &right) {
        return distance(wanted, left.name) < distance(wanted, right.name);
    };
    const auto *nearest = std::min_element(rows.begin(), rows.end(), nearer);
    const int away = distance(wanted, nearest->name);
    return away <= mistakes && away * 2 < wanted.size() ? std::optional(nearest->field)
                                                        : std::nullopt;
}

} // namespace groupdesk
