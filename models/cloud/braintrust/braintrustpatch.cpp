#include "braintrustpatch.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

/// One id on its way into or out of a list.
struct Move
{
    GroupField field;
    QString key;
    QString id;
};

QSet<QString> keysOf(const QStringList &ids)
{
    QSet<QString> keys;
    keys.reserve(ids.size());
    for (const QString &id : ids)
        keys.insert(id.toLower());
    return keys;
}

/// The ids that are not in \a known, each once.
QStringList without(QSet<QString> known, const QStringList &ids)
{
    QStringList rest;
    for (const QString &id : ids) {
        const QString key = id.toLower();
        if (known.contains(key))
            continue;
        known.insert(key);
        rest.append(id);
    }
    return rest;
}

void append(QList<Move> &moves, GroupField field, const QString &key, const QStringList &ids)
{
    for (const QString &id : ids)
        moves.append({ field, key, id });
}

QList<Move> movesOf(const GroupContent &from, const GroupContent &to)
{
    const ListDelta users = idDelta(from, to, GroupField::Users);
    const ListDelta groups = idDelta(from, to, GroupField::IncludedGroups);
    QList<Move> moves;
    append(moves, GroupField::Users, u"add_member_users"_s, users.added);
    append(moves, GroupField::IncludedGroups, u"add_member_groups"_s, groups.added);
    append(moves, GroupField::Users, u"remove_member_users"_s, users.removed);
    append(moves, GroupField::IncludedGroups, u"remove_member_groups"_s, groups.removed);
    return moves;
}

void addTexts(Patch &patch, const GroupContent &from, const GroupContent &to)
{
    if (from.name != to.name) {
        patch.body.insert("name"_L1, to.name);
        patch.fields.append(GroupField::Name);
    }
    if (from.description != to.description && to.description) {
        patch.body.insert("description"_L1, *to.description);
        patch.fields.append(GroupField::Description);
    }
}

void addMoves(Patch &patch, const QList<Move> &moves)
{
    QMap<QString, QJsonArray> lists;
    for (const Move &move : moves) {
        lists[move.key].append(move.id);
        if (!patch.fields.contains(move.field))
            patch.fields.append(move.field);
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        patch.body.insert(list.key(), list.value());
    std::sort(patch.fields.begin(), patch.fields.end());
}

} // namespace

ListDelta idDelta(const GroupContent &from, const GroupContent &to, GroupField list)
{
    if (!from.lists.contains(list) || !to.lists.contains(list))
        return {};
    const QStringList before = from.lists.value(list);
    const QStringList after = to.lists.value(list);
    return { without(keysOf(before), after), without(keysOf(after), before) };
}

QList<Patch> patches(const GroupContent &from, const GroupContent &to)
{
    const QList<Move> moves = movesOf(from, to);
    QList<Patch> found;
    Patch first;
    addTexts(first, from, to);
    addMoves(first, moves.mid(0, mostIds));
    if (!first.fields.isEmpty())
        found.append(first);
    for (qsizetype at = mostIds; at < moves.size(); at += mostIds) {
        Patch next;
        addMoves(next, moves.mid(at, mostIds));
        found.append(next);
    }
    return found;
}

} // namespace groupdesk::braintrust
