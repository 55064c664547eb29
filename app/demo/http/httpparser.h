#pragma once

#include "http/httpmessage.h"

namespace groupdesk::demo {

/// How much of a request is read before it is refused.
struct HttpLimits
{
    qsizetype head = 64 * 1024; ///< bytes of request line and headers together (431 beyond)
    qsizetype body = 16 * 1024 * 1024; ///< bytes of the body, decoded (413 beyond)
};

/// Cuts a stream of bytes into HTTP/1.x requests. It knows no socket: bytes are appended as they
/// come, in pieces of any size, and step() says how far the current request is. Bytes behind the
/// current request wait for the next one (pipelining).
class HttpParser final
{
public:
    enum class Step {
        NeedsMore, ///< nothing more can be done with the bytes so far
        HeadRead, ///< reported once per request: the head is known, the body is not read yet
        Complete, ///< request() is whole; take() it before the next step()
        Failed, ///< errorStatus() says what to answer; the stream cannot be used further
    };

    explicit HttpParser(HttpLimits limits = {}) : m_limits(limits) { }

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    [[nodiscard]] Step step();
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// The finished request; the parser is then ready for the one behind it.
    [[nodiscard]] HttpRequest take();
    [[nodiscard]] int errorStatus() const { return m_errorStatus; }

private:
    enum class Stage { Head, FixedBody, ChunkSize, ChunkData, ChunkEnd, Trailer, Done, Failed };

    [[nodiscard]] Step readHead();
    [[nodiscard]] bool parseHead(QByteArray head);
    [[nodiscard]] bool parseRequestLine(const QByteArray &line);
    [[nodiscard]] bool parseHeader(const QByteArray &line);
    [[nodiscard]] bool chooseFraming();
    [[nodiscard]] bool readContentLength(const QByteArray &value);
    [[nodiscard]] Step readFixedBody();
    /// Moves what has come of the body or chunk; true when that is all of it.
    [[nodiscard]] bool takeRemaining();
    [[nodiscard]] Step readChunkSize();
    [[nodiscard]] Step readChunkData();
    [[nodiscard]] Step readChunkEnd();
    [[nodiscard]] Step readTrailer();
    [[nodiscard]] Step failed(int status);
    [[nodiscard]] bool refuse(int status);
    /// The next line without its end; null while there is no whole line.
    [[nodiscard]] QByteArray takeLine();

    HttpLimits m_limits;
    QByteArray m_buffer;
    HttpRequest m_request;
    Stage m_stage = Stage::Head;
    qsizetype m_remaining = 0; ///< bytes of the body or of the chunk still to come
    qsizetype m_trailerSize = 0;
    int m_errorStatus = 0;
};

} // namespace groupdesk::demo
