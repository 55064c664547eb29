#pragma once

#include "http/httpmessage.h"

namespace groupdesk::demo {

/// Something that goes wrong, once or several times, with requests of a kind. Injected with
/// DemoServer::inject(); of several that fit a request, the one injected first is used.
struct Fault
{
    enum class Effect {
        Answer, ///< status, headers and body below instead of the platform's; nothing is applied
        AnswerAfterApplying, ///< the platform does its work, the answer below goes out instead
        DropBeforeReading, ///< the connection is cut when the head is in, the body unread
        DropBeforeApplying, ///< the connection is cut when the whole request is in; nothing applied
        DropAfterApplying, ///< the platform does its work, then the connection is cut unanswered
        TruncateAnswer, ///< the platform does its work; half of its answer goes out, then a cut
        Hang, ///< nothing is applied and nothing is answered; the connection stays open
        Delay, ///< the platform's own answer, late by delayMs
    };

    Effect effect = Effect::Answer;
    QByteArray method = {}; ///< empty: any
    /// The beginning of the path as it is on the wire (percent-encoded, with the platform's
    /// prefix), e.g. "/turso/v1/groups"; empty: any.
    QByteArray pathPrefix = {};
    int status = 500; ///< of Answer and AnswerAfterApplying
    HttpHeaders headers = {}; ///< added to the answer, or in the place of one of the same name
    /// Null (not merely empty): the body and the headers the platform itself sends with that
    /// status.
    QByteArray body = {};
    int delayMs = 0; ///< milliseconds before the answer or the cut, on top of the latency
    int skip = 0; ///< requests that fit and are let through first
    int count = 1; ///< how many requests it hits; negative: all

    /// The platform's own way to answer \a code.
    [[nodiscard]] static Fault withStatus(int code) { return { .status = code }; }
    /// 429 as the platform sends it, with \a retryAfter as Retry-After unless it is null.
    [[nodiscard]] static Fault tooManyRequests(const QByteArray &retryAfter);
    /// A page of HTML, as a proxy on the way (502) or a captive portal (200) would send it.
    [[nodiscard]] static Fault html(int code);
    [[nodiscard]] static Fault dropped(Effect effect) { return { .effect = effect }; }
    [[nodiscard]] static Fault delayed(int milliseconds)
    {
        return { .effect = Effect::Delay, .delayMs = milliseconds };
    }
    /// The same fault for requests with this \a verb (empty: any) and beginning of the path.
    [[nodiscard]] Fault on(const QByteArray &verb, const QByteArray &prefix = {}) const;
    /// The same fault \a n times (negative: always).
    [[nodiscard]] Fault times(int n) const;
};

/// A request as it came in, and what became of it.
struct RecordedRequest
{
    QByteArray method;
    QByteArray rawPath; ///< as on the wire, with the platform's prefix, without the query
    QByteArray rawQuery;
    HttpHeaders headers;
    QByteArray body; ///< empty if a fault cut the connection before it was read
    int status = 0; ///< of the answer; 0: never answered
    bool applied = false; ///< it changed what the platform stores

    /// The value of the first header called \a name (any case); null if there was none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        return headerValue(headers, name);
    }
};

} // namespace groupdesk::demo
