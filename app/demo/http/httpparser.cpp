#include "http/httpparser.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace groupdesk::demo {

namespace {

constexpr qsizetype maxChunkLine = 1024;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenChar);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Visible ASCII only, and every '%' followed by two hexadecimal digits.
bool isValidTarget(const QByteArray &target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target.at(i);
        if (c <= ' ' || c > '~')
            return false;
        if (c == '%'
            && (i + 2 >= target.size() || !isHexDigit(target.at(i + 1))
                || !isHexDigit(target.at(i + 2))))
            return false;
    }
    return true;
}

bool isValidValue(const QByteArray &value)
{
    return std::none_of(value.cbegin(), value.cend(),
                        [](char c) { return (c >= '\0' && c < ' ' && c != '\t') || c == '\x7f'; });
}

/// The path of an absolute-form target ("http://host/path"), which every server has to accept.
QByteArray withoutAuthority(const QByteArray &target)
{
    if (!target.toLower().startsWith("http://"))
        return target;
    const qsizetype slash = target.indexOf('/', 7);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

} // namespace

HttpParser::Step HttpParser::step()
{
    for (;;) {
        Step step = Step::NeedsMore;
        const Stage before = m_stage;
        switch (m_stage) {
        case Stage::Head:
            return readHead();
        case Stage::FixedBody:
            return readFixedBody();
        case Stage::ChunkSize:
            step = readChunkSize();
            break;
        case Stage::ChunkData:
            step = readChunkData();
            break;
        case Stage::ChunkEnd:
            step = readChunkEnd();
            break;
        case Stage::Trailer:
            step = readTrailer();
            break;
        case Stage::Done:
            return Step::Complete;
        case Stage::Failed:
            return Step::Failed;
        }
        if (step == Step::Failed || m_stage == before)
            return step;
    }
}

HttpRequest HttpParser::take()
{
    m_stage = Stage::Head;
    m_trailerSize = 0;
    return std::exchange(m_request, {});
}

HttpParser::Step HttpParser::readHead()
{
    // An empty line before a request is left over from clients that end bodies with one.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > m_limits.head || (end < 0 && m_buffer.size() > m_limits.head))
        return failed(431);
    if (end < 0)
        return Step::NeedsMore;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head) || !chooseFraming())
        return Step::Failed;
    return Step::HeadRead;
}

bool HttpParser::parseHead(QByteArray head)
{
    head.replace("\r\n", "\n");
    const QList<QByteArray> lines = head.split('\n');
    if (!parseRequestLine(lines.constFirst()))
        return false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!parseHeader(lines.at(i)))
            return false;
    }
    const auto hosts = std::count_if(
        m_request.headers.cbegin(), m_request.headers.cend(),
        [](const auto &header) { return header.first.compare("Host", Qt::CaseInsensitive) == 0; });
    if (hosts > 1 || (hosts == 0 && m_request.minorVersion >= 1))
        return refuse(400);
    return true;
}

bool HttpParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !isValidTarget(parts.at(1)))
        return refuse(400);
    const QByteArray &version = parts.at(2);
    if (!version.startsWith("HTTP/") || version.size() != 8 || version.at(6) != '.')
        return refuse(400);
    if (version.at(5) != '1')
        return refuse(505);
    const QByteArray target = withoutAuthority(parts.at(1));
    if (!target.startsWith('/') && target != "*")
        return refuse(400);
    const qsizetype question = target.indexOf('?');
    m_request.method = parts.at(0);
    m_request.rawPath = question < 0 ? target : target.left(question);
    m_request.rawQuery = question < 0 ? QByteArray() : target.mid(question + 1);
    m_request.minorVersion = version.at(7) == '0' ? 0 : 1;
    return true;
}

bool HttpParser::parseHeader(const QByteArray &line)
{
    // No name, a blank before the colon or a folded line: each is a known way to smuggle requests.
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.left(colon)))
        return refuse(400);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isValidValue(value))
        return refuse(400);
    m_request.headers.append({ line.left(colon), value });
    return true;
}

bool HttpParser::chooseFraming()
{
    m_remaining = 0;
    m_stage = Stage::FixedBody;
    bool hasLength = false;
    QByteArray coding;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0)
            coding += (coding.isEmpty() ? "" : ",") + value;
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype earlier = m_remaining;
        if (!readContentLength(value))
            return false;
        if (hasLength && earlier != m_remaining)
            return refuse(400);
        hasLength = true;
    }
    if (coding.isEmpty())
        return true;
    if (hasLength || m_request.minorVersion == 0)
        return refuse(400);
    if (coding.compare("chunked", Qt::CaseInsensitive) != 0)
        return refuse(501);
    m_stage = Stage::ChunkSize;
    return true;
}

bool HttpParser::readContentLength(const QByteArray &value)
{
    const bool digits = !value.isEmpty()
        && std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return refuse(400);
    bool fits = false;
    const qlonglong length = value.toLongLong(&fits);
    if (!fits || length > m_limits.body)
        return refuse(413);
    m_remaining = length;
    return true;
}

bool HttpParser::takeRemaining()
{
    const qsizetype count = std::min(m_remaining, m_buffer.size());
    m_request.body += m_buffer.left(count);
    m_buffer.remove(0, count);
    m_remaining -= count;
    return m_remaining == 0;
}

HttpParser::Step HttpParser::readFixedBody()
{
    if (!takeRemaining())
        return Step::NeedsMore;
    m_stage = Stage::Done;
    return Step::Complete;
}

HttpParser::Step HttpParser::readChunkSize()
{
    const QByteArray line = takeLine();
    if (line.isNull())
        return m_buffer.size() > maxChunkLine ? failed(400) : Step::NeedsMore;
    QByteArray digits = line;
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        digits.truncate(extension);
    digits = digits.trimmed();
    if (digits.isEmpty() || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return failed(400);
    bool fits = false;
    const qlonglong size = digits.toLongLong(&fits, 16);
    if (!fits || size > m_limits.body - m_request.body.size())
        return failed(413);
    m_remaining = size;
    m_stage = size == 0 ? Stage::Trailer : Stage::ChunkData;
    return Step::NeedsMore;
}

HttpParser::Step HttpParser::readChunkData()
{
    if (takeRemaining())
        m_stage = Stage::ChunkEnd;
    return Step::NeedsMore;
}

HttpParser::Step HttpParser::readChunkEnd()
{
    if (m_buffer.size() < 2)
        return Step::NeedsMore;
    if (!m_buffer.startsWith("\r\n"))
        return failed(400);
    m_buffer.remove(0, 2);
    m_stage = Stage::ChunkSize;
    return Step::NeedsMore;
}

HttpParser::Step HttpParser::readTrailer()
{
    for (;;) {
        const QByteArray line = takeLine();
        if (line.isNull())
            return m_buffer.size() > m_limits.head ? failed(431) : Step::NeedsMore;
        m_trailerSize += line.size();
        if (m_trailerSize > m_limits.head)
            return failed(431);
        if (line.isEmpty()) { // trailers carry nothing a platform here looks at
            m_stage = Stage::Done;
            return Step::NeedsMore;
        }
    }
}

HttpParser::Step HttpParser::failed(int status)
{
    m_errorStatus = status;
    m_stage = Stage::Failed;
    return Step::Failed;
}

bool HttpParser::refuse(int status)
{
    return failed(status) != Step::Failed;
}

QByteArray HttpParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return {};
    const QByteArray line = end == 0 ? QByteArray("") : m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

} // namespace groupdesk::demo
