#include "changewords.h"

#include "fieldwords.h"
#include "group.h"
#include "punctuation.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

ChangeKind changeKind(const std::optional<QString> &from, const std::optional<QString> &to)
{
    if (from.has_value() == to.has_value())
        return ChangeKind::Changed;
    return to ? ChangeKind::Added : ChangeKind::Removed;
}

QString changeGlyph(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"+"_s;
    case ChangeKind::Removed:
        return u"−"_s;
    case ChangeKind::Changed:
        return u"~"_s;
    }
    Q_UNREACHABLE();
}

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return ChangeWords::tr("added");
    case ChangeKind::Removed:
        return ChangeWords::tr("removed");
    case ChangeKind::Changed:
        return ChangeWords::tr("changed");
    }
    Q_UNREACHABLE();
}

QString valueWords(const MergeRow &row, const std::optional<QString> &value)
{
    if (isList(row.field))
        return value ? ChangeWords::tr("in it") : ChangeWords::tr("not in it");
    if (!value)
        return row.field == GroupField::Tags ? ChangeWords::tr("no such tag")
                                             : ChangeWords::tr("not known");
    if (row.field == GroupField::Protection)
        return *value == "true"_L1 ? ChangeWords::tr("on") : ChangeWords::tr("off");
    return value->isEmpty() ? ChangeWords::tr("empty") : displayName(*value);
}

QString subjectWords(const MergeRow &row, const ItemNames &names)
{
    if (row.field == GroupField::Tags)
        return displayName(row.item);
    if (!isList(row.field))
        return fieldTitle(row.field);
    const QString name = names ? names(row.field, row.item) : QString();
    return displayName(name.isEmpty() ? row.item : name);
}

QString someOf(const QStringList &names, int count)
{
    if (names.size() <= count)
        return listed(names);
    return ChangeWords::tr("%1 and %n more", nullptr, int(names.size()) - count)
        .arg(listed(names.first(count)));
}

} // namespace groupdesk
