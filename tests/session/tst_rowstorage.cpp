// What rows are kept in: the folded texts and the records, against the plainest thing that does the
// same.

#include "groupbatch.h"
#include "groupfields.h"
#include "groupstore.h"
#include "searchtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>
#include <set>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

const std::array<std::string, 7> parts {
    "team", "data", "é", "\xe2\x80\x93", "\xc3\x9f-ops", "\nsecond-", "\xf0\x9f\x90\x99"
};

std::string randomText(QRandomGenerator &random)
{
    std::string text;
    for (int left = random.bounded(6); left > 0; --left)
        text += parts[static_cast<std::size_t>(random.bounded(int(parts.size())))];
    return text;
}

RowSource anySource()
{
    RowSource source;
    source.ref = { ProfileId(u"profile"_s), OrganizationId(u"acme"_s) };
    return source;
}

/// A group with \a members, each an id of its own.
GroupBatch groupOf(const std::string &id, int members)
{
    std::vector<std::string> names;
    for (int member = 0; member < members; ++member)
        names.push_back(id + "-member-" + std::to_string(member));
    GroupFields fields;
    fields.id = CompactId::text(id);
    fields.name = id;
    fields.platform = GroupFields::Platform::Braintrust;
    auto &ids = fields.memberUsers.emplace();
    for (const std::string &name : names)
        ids.push_back(CompactId::text(name));
    GroupBatch batch(OrganizationId(u"acme"_s));
    batch.append(fields);
    return batch;
}

} // namespace

class RowStorageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFound();
    void aZeroInATextEndsNothing();
    void recordsOfAnyLengthStay();
    void roomMadeBeforehandChangesNothing();
};

void RowStorageTest::textsAreFound()
{
    QRandomGenerator random(7);
    SearchText texts;
    std::map<Slot, std::string> naive;
    // So many that what was removed is thrown out now and then.
    constexpr Slot slotCount = 3000;
    constexpr Slot firstSlot = 0x1000; // 0x14c3 is written as “é” is
    for (int step = 0; step < 40'000; ++step) {
        const Slot slot = firstSlot + static_cast<Slot>(random.bounded(slotCount));
        if (random.bounded(4) == 0) {
            texts.remove(slot);
            naive.erase(slot);
        } else {
            naive[slot] = randomText(random);
            texts.set(slot, naive[slot]);
        }
        if (step % 400 != 0)
            continue;
        for (const std::string &word : parts) {
            std::set<Slot> expected;
            for (const auto &[at, text] : naive) {
                if (text.find(word) != std::string::npos)
                    expected.insert(at);
            }
            std::set<Slot> found;
            texts.find(word, [&found](Slot at) {
                QVERIFY2(found.insert(at).second, "the same row twice");
            });
            QCOMPARE(found, expected);
        }
        QCOMPARE(texts.of(slot), std::string_view(naive.contains(slot) ? naive[slot] : ""));
    }
}

void RowStorageTest::aZeroInATextEndsNothing()
{
    SearchText texts;
    using namespace std::string_view_literals;
    texts.set(0, "before\0after"sv);
    texts.set(1, "other"sv);
    for (const auto &[word, slot] : { std::pair("before"sv, Slot(0)), std::pair("after"sv, Slot(0)),
                                      std::pair("other"sv, Slot(1)) }) {
        std::vector<Slot> found;
        texts.find(word, [&found](Slot at) { found.push_back(at); });
        QCOMPARE(found, std::vector<Slot> { slot });
    }
}

/// Longer than a block of the memory they are kept in, between others.
void RowStorageTest::recordsOfAnyLengthStay()
{
    QRandomGenerator random(3);
    GroupStore store;
    const quint16 source = store.describe(anySource());
    std::map<std::string, int> naive;
    for (int step = 0; step < 600; ++step) {
        const std::string id = "group-" + std::to_string(random.bounded(60));
        const bool isLong = random.bounded(20) == 0;
        const int members = isLong ? 20'000 : random.bounded(2000);
        const GroupBatch group = groupOf(id, members);
        const Slot slot = store.find(source, group.view(0).id());
        if (slot == GroupStore::none)
            store.add(source, group.view(0));
        else if (random.bounded(4) == 0)
            store.remove(slot);
        else
            store.replace(slot, group.view(0));
        if (store.find(source, group.view(0).id()) == GroupStore::none)
            naive.erase(id);
        else
            naive[id] = members;
    }
    QCOMPARE(store.size(), static_cast<int>(naive.size()));
    for (const auto &[id, members] : naive) {
        const GroupBatch expected = groupOf(id, members);
        const Slot slot = store.find(source, expected.view(0).id());
        QVERIFY(slot != GroupStore::none);
        QVERIFY(store.view(slot).saysTheSame(expected.view(0)));
    }
}

void RowStorageTest::roomMadeBeforehandChangesNothing()
{
    GroupStore store;
    const quint16 source = store.describe(anySource());
    store.expect(1000);
    const qsizetype before = store.capacity();
    for (int i = 0; i < 1000; ++i)
        store.add(source, groupOf("group-" + std::to_string(i), 0).view(0));
    QVERIFY(store.capacity() > before);
    store.expect(0);
    for (int i = 0; i < 1000; ++i) {
        const GroupBatch group = groupOf("group-" + std::to_string(i), 0);
        QVERIFY(store.view(store.find(source, group.view(0).id())).saysTheSame(group.view(0)));
    }
}

QTEST_MAIN(RowStorageTest)
#include "tst_rowstorage.moc"
