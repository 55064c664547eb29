// Decoding a long list: how much longer it takes than looking at every value of its text.

#include "benchreport.h"
#include "braintrust/braintrustdecode.h"

#include <QTextStream>
#include <simdjson.h>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 100'000;
constexpr int members = 8; // of each group: 56 MB in all
constexpr int repeats = 7;
constexpr double limit = 4;

QByteArray idText(int kind, int number)
{
    return QByteArray::number(0x10000000 + kind, 16) + "-0000-4000-8000-"
        + QByteArray::number(0x100000000000 + number, 16);
}

QByteArray groupText(int number)
{
    QByteArrayList people;
    for (int member = 0; member < members; ++member)
        people.append('"' + idText(3, number * members + member) + '"');
    return R"({"id":")" + idText(1, number) + R"(","org_id":")" + idText(0, 0) + R"(","user_id":")"
        + idText(2, number % 50) + R"(","created":"2026-08-14T20:02:22.434Z","name":"group-)"
        + QByteArray::number(number)
        + R"(","description":"What the people of this group work on","deleted_at":null,)"
          R"("member_users":[)"
        + people.join(',') + R"(],"member_groups":[]})";
}

RestReply list()
{
    RestReply reply;
    reply.headers.insert("content-type", "application/json");
    reply.body = R"({"objects":[)";
    for (int number = 0; number < groupCount; ++number)
        reply.body += (number == 0 ? QByteArray() : QByteArray(",")) + groupText(number);
    reply.body += "]}";
    return reply;
}

/// Every key and every value once, with the first and the last byte of every text.
quint64 walk(const simdjson::dom::element &value)
{
    quint64 seen = 1;
    const auto touch = [&seen](std::string_view text) {
        seen += text.size();
        if (!text.empty())
            seen += static_cast<quint64>(text.front()) + static_cast<quint64>(text.back());
    };
    if (value.is_array()) {
        const simdjson::dom::array array = value.get_array().value_unsafe();
        for (const simdjson::dom::element item : array)
            seen += walk(item);
    } else if (value.is_object()) {
        const simdjson::dom::object object = value.get_object().value_unsafe();
        for (auto field = object.begin(); field != object.end(); ++field) {
            touch(field.key());
            seen += walk(field.value());
        }
    } else if (value.is_string()) {
        touch(value.get_string().value_unsafe());
    }
    return seen;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    const RestReply reply = list();
    const OrganizationId organization(QString::fromLatin1(idText(0, 0)));
    simdjson::dom::parser parser; // its memory is warm after the first turn
    quint64 seen = 0;
    qsizetype read = 0;
    const simdjson::padded_string text(reply.body.constData(),
                                       static_cast<std::size_t>(reply.body.size()));
    const auto decode = [&] {
        const CloudResult<GroupPage> page = braintrust::groups(reply, organization, groupCount + 1);
        read = page ? page->groups.size() : -1;
    };
    const auto walkAll = [&] {
        simdjson::dom::element root;
        if (parser.parse(text).get(root) == simdjson::SUCCESS)
            seen = walk(root);
    };
    walkAll();
    decode();
    const Compared compared = compare(repeats, decode, walkAll);
    if (read != groupCount || seen == 0) {
        QTextStream(stderr) << "not every group was read" << Qt::endl;
        return 1;
    }
    const BenchRow row = rowOf(u"decode 100 000 Braintrust groups, %1 MB"_s.arg(
                                   double(reply.body.size()) / 1e6, 0, 'f', 0),
                               u"ms"_s, 1000, compared, limit);
    return report(QString::fromLocal8Bit(argv[1]), { row }) ? 0 : 1;
}
