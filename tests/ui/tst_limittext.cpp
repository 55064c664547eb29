#include "limittext.h"

#include <QRegularExpression>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using Kind = Limit::Kind;

namespace {

constexpr int lastKind = int(Kind::PinsUnread);
/// Up to here a sentence is about an action; the others are about one group, whatever is done.
constexpr int lastKindOfActions = int(Kind::Organization);
constexpr int lastAction = int(GroupAction::InvalidateTokens);

QString verbOf(GroupAction action)
{
    switch (action) {
    case GroupAction::Create:
        return u"creat|another group"_s;
    case GroupAction::Edit:
        return u"chang"_s;
    case GroupAction::Delete:
        return u"delet"_s;
    case GroupAction::Unarchive:
        return u"unarchiv"_s;
    case GroupAction::Transfer:
        return u"transfer"_s;
    case GroupAction::WaitForLocation:
        return u"wait(ing)? for (a )?location"_s;
    case GroupAction::CreateToken:
        return u"tokens of (groups|others)"_s;
    case GroupAction::InvalidateTokens:
        return u"invalidat"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class tst_LimitText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void everySentenceIsAnother();
    void hostileWordsAreHarmless();
};

void tst_LimitText::sentences_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("profile");
    for (int kind = 0; kind <= lastKind; ++kind) {
        for (int action = 0; action <= lastAction; ++action) {
            for (const QString &detail : { QString(), u"identity:groups delete"_s }) {
                for (const QString &profile : { QString(), u"acme prod"_s }) {
                    QTest::addRow("%d-%d-%d-%d", kind, action, int(detail.size()),
                                  int(profile.size()))
                        << kind << action << detail << profile;
                }
            }
        }
    }
}

void tst_LimitText::sentences()
{
    QFETCH(int, kind);
    QFETCH(int, action);
    QFETCH(QString, detail);
    QFETCH(QString, profile);
    const Limit limit { Kind(kind), detail };
    const QString text = limitText(limit, GroupAction(action), profile);
    QVERIFY2(text.endsWith(u'.') && text.at(0).isUpper(), qPrintable(text));
    QVERIFY2(!text.contains(u"  "_s) && !text.contains(u'%') && !text.contains(u'!'),
             qPrintable(text));
    const QRegularExpression verb(verbOf(GroupAction(action)),
                                  QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(kind > lastKindOfActions || verb.match(text).hasMatch(), qPrintable(text));
    const bool namesDetail = !detail.isEmpty()
        && (limit.kind == Kind::TokenScope || limit.kind == Kind::MissingRight
            || limit.kind == Kind::Organization || limit.kind == Kind::PinsUnread);
    QCOMPARE(text.contains(u"identity:groups delete"_s), namesDetail);
    const bool namesProfile = !profile.isEmpty() && limit.kind != Kind::PlanLimit
        && limit.kind != Kind::Barred && kind < lastKindOfActions;
    QCOMPARE(text.contains(u"profile “acme prod”"_s), namesProfile);
}

void tst_LimitText::everySentenceIsAnother()
{
    QStringList all;
    for (int kind = 0; kind <= lastKindOfActions; ++kind) {
        for (int action = 0; action <= lastAction; ++action) {
            const QString text = limitText({ Kind(kind), u"x"_s }, GroupAction(action), u"acme"_s);
            QVERIFY2(!all.contains(text), qPrintable(text));
            all.append(text);
        }
    }
    for (int kind = lastKindOfActions + 1; kind <= lastKind; ++kind) {
        const QString text = limitText({ Kind(kind), {} }, GroupAction::Edit, u"acme"_s);
        QVERIFY2(!all.contains(text), qPrintable(text));
        all.append(text);
        QCOMPARE(limitText({ Kind(kind), {} }, GroupAction::Transfer, {}), text);
    }
}

void tst_LimitText::hostileWordsAreHarmless()
{
    for (int kind = 0; kind <= lastKind; ++kind) {
        const QString text = limitText({ Kind(kind), u"\u202Eone\ntwo %1 %2"_s },
                                       GroupAction::Delete, u"\u202Eevil %2\nname"_s);
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(u'\n'));
        if (Kind(kind) == Kind::MissingRight) {
            QVERIFY2(text.contains(u"two %1 %2”"_s), qPrintable(text));
            QVERIFY2(text.contains(u"evil %2"_s), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(tst_LimitText)
#include "tst_limittext.moc"
