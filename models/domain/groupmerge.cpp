#include "groupmerge.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Value = std::optional<QString>;
using Pick = MergeRow::Pick;

Pick firstPick(const Value &base, const Value &theirs, const Value &mine)
{
    if (mine == theirs || mine == base)
        return Pick::Theirs;
    return theirs == base ? Pick::Mine : Pick::Undecided;
}

void append(QList<MergeRow> &rows, GroupField field, const QString &item, const Value &base,
            const Value &theirs, const Value &mine)
{
    if (base == theirs && base == mine)
        return;
    rows.append({ field, item, base, theirs, mine, firstPick(base, theirs, mine) });
}

Value protectionOf(const GroupContent &content)
{
    if (!content.protection)
        return std::nullopt;
    return *content.protection ? u"true"_s : u"false"_s;
}

/// Of two tags with one name the last counts, as for the platform.
QHash<QString, QString> tagValues(const GroupContent &content)
{
    QHash<QString, QString> values;
    for (const NscaleTag &tag : content.tags.value_or(QList<NscaleTag> {}))
        values.insert(tag.name, tag.value);
    return values;
}

Value tagValue(const QHash<QString, QString> &values, const QString &name)
{
    const auto found = values.constFind(name);
    return found == values.cend() ? Value() : Value(*found);
}

void appendTags(QList<MergeRow> &rows, const GroupContent &base, const GroupContent &theirs,
                const GroupContent &mine)
{
    const QHash<QString, QString> before = tagValues(base);
    const QHash<QString, QString> there = tagValues(theirs);
    const QHash<QString, QString> here = tagValues(mine);
    QStringList names = before.keys() + there.keys() + here.keys();
    names.removeDuplicates();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        append(rows, GroupField::Tags, name, tagValue(before, name), tagValue(there, name),
               tagValue(here, name));
    }
}

/// A side that does not have the list says nothing about its items: it is taken to agree with the
/// base.
void appendList(QList<MergeRow> &rows, GroupField field, const GroupContent &base,
                const GroupContent &theirs, const GroupContent &mine)
{
    const QStringList before = base.lists.value(field);
    const QStringList there = theirs.lists.value(field, before);
    const QStringList here = mine.lists.value(field, before);
    const QSet<QString> inBase(before.cbegin(), before.cend());
    const QSet<QString> inTheirs(there.cbegin(), there.cend());
    const QSet<QString> inMine(here.cbegin(), here.cend());
    const auto value = [](const QSet<QString> &side, const QString &item) {
        return side.contains(item) ? Value(u""_s) : Value();
    };
    QSet<QString> seen;
    for (const QString &item : before + there + here) {
        if (seen.contains(item))
            continue;
        seen.insert(item);
        append(rows, field, item, value(inBase, item), value(inTheirs, item), value(inMine, item));
    }
}

void applyTag(QList<NscaleTag> &tags, const MergeRow &row)
{
    const auto named = [&row](const NscaleTag &tag) { return tag.name == row.item; };
    if (!row.mine) {
        tags.removeIf(named);
        return;
    }
    const auto found = std::find_if(tags.begin(), tags.end(), named);
    if (found == tags.end())
        tags.append({ row.item, *row.mine });
    else
        found->value = *row.mine;
}

void applyItem(QStringList &list, const MergeRow &row)
{
    if (!row.mine)
        list.removeAll(row.item);
    else if (!list.contains(row.item))
        list.append(row.item);
}

void apply(GroupContent &content, const MergeRow &row)
{
    switch (row.field) {
    case GroupField::Name:
        content.name = row.mine.value_or(content.name);
        return;
    case GroupField::Description:
        if (content.description)
            content.description = row.mine;
        return;
    case GroupField::Protection:
        if (content.protection && row.mine)
            content.protection = *row.mine == "true"_L1;
        return;
    case GroupField::Tags:
        if (content.tags)
            applyTag(*content.tags, row);
        return;
    default:
        if (const auto list = content.lists.find(row.field); list != content.lists.end())
            applyItem(*list, row);
    }
}

} // namespace

bool MergeRow::isConflict() const
{
    return base != theirs && base != mine && theirs != mine;
}

QList<MergeRow> compareContents(const GroupContent &base, const GroupContent &theirs,
                                const GroupContent &mine)
{
    QList<MergeRow> rows;
    for (const GroupField field : allGroupFields()) {
        switch (field) {
        case GroupField::Name:
            append(rows, field, {}, base.name, theirs.name, mine.name);
            break;
        case GroupField::Description:
            append(rows, field, {}, base.description, theirs.description, mine.description);
            break;
        case GroupField::Protection:
            append(rows, field, {}, protectionOf(base), protectionOf(theirs), protectionOf(mine));
            break;
        case GroupField::Tags:
            appendTags(rows, base, theirs, mine);
            break;
        default:
            appendList(rows, field, base, theirs, mine);
        }
    }
    return rows;
}

bool isDecided(const QList<MergeRow> &rows)
{
    return std::none_of(rows.cbegin(), rows.cend(),
                        [](const MergeRow &row) { return row.pick == Pick::Undecided; });
}

GroupContent mergedContent(const GroupContent &theirs, const QList<MergeRow> &rows)
{
    GroupContent merged = theirs;
    for (const MergeRow &row : rows) {
        if (row.pick == Pick::Mine)
            apply(merged, row);
    }
    return merged;
}

} // namespace groupdesk
