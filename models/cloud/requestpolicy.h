#pragma once

#include "clouderror.h"

#include <chrono>
#include <optional>

namespace groupdesk {

/// The one policy about sending again.
///
/// Writes (everything but GET) are put on the wire at most once, whatever happens: also not again
/// after 401 or 429. Where the outcome is not known, CloudError::outcomeUnknown says so, and
/// whoever asked looks.
///
/// GET is repeated, at most three times, when the connection was lost, when nothing came in time,
/// and after the statuses 408, 425, 429, 500, 502, 503 and 504, unless the platform's error reader
/// found a reason in the body that repeating does not change. It is not repeated after any other
/// status, nor when the host is not found or refuses, when TLS or the proxy fail, or when the
/// answer is not to be used. One 401 is answered by one renewal of the token and one more sending,
/// which are not repetitions.
///
/// The wait before a repetition is
/// - what the server says in Retry-After, where it says more than nothing, but at most two minutes:
///   nobody waits at a window longer;
/// - nothing, the first time, if a kept connection turned out to be closed;
/// - else 500 ms, 1 s, 2 s (never more than 8 s), each up to 25 % shorter or longer, so that many
///   clients do not come back together.
/// No repetition starts when more than 60 s have gone since the first sending; the waiting that
/// servers asked for does not count.
///
/// After a 429 nothing at all is sent to that host until the wait is over (writes that have not
/// been sent wait, too), and fewer requests are on the wire together: at most six, half of what it
/// was after each cool-down, at least one, and one more after every eight answers without
/// complaint.
struct RetryPolicy
{
    int repetitions = 3;
    std::chrono::milliseconds firstWait { 500 };
    std::chrono::milliseconds longestWait { 8'000 };
    double jitter = 0.25; ///< 0…1, up to this part more or less
    std::chrono::milliseconds longestAskedWait { 120'000 }; ///< of a Retry-After
    std::chrono::milliseconds budget { 60'000 };
    int greatestWidth = 6; ///< requests to one host on the wire
    int answersToWiden = 8;
};

/// A GET that failed.
struct FailedRead
{
    int repetitionsSoFar = 0;
    std::chrono::milliseconds elapsed { 0 }; ///< since the first sending, asked-for waits excluded
    bool wasKeptConnection = false; ///< it was sent over a connection that had been used before
};

/// A wait and who wants it.
struct RetryWait
{
    std::chrono::milliseconds time { 0 };
    bool isAsked = false; ///< by the server
};

/// How long to wait before the GET that failed with \a error is sent again; no value: it is not.
/// \a random is from 0 to 1.
[[nodiscard]] std::optional<RetryWait> waitBeforeRepeating(const RetryPolicy &policy,
                                                           const CloudError &error,
                                                           const FailedRead &read, double random);

/// How long a host gets no requests after it answered with \a error, a 429, for the
/// \a timesInRow-th time in a row (1: the first).
[[nodiscard]] RetryWait coolDownAfter(const RetryPolicy &policy, const CloudError &error,
                                      int timesInRow, double random);

/// Whether the host says that it gets too many requests.
[[nodiscard]] bool isRateLimited(const CloudError &error);

} // namespace groupdesk
