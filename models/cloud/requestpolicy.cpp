#include "requestpolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace groupdesk {
namespace {

using Kind = CloudError::Kind;
using std::chrono::milliseconds;

bool isPassing(const CloudError &error)
{
    constexpr std::array statuses { 408, 425, 429, 500, 502, 503, 504 };
    switch (error.kind) {
    case Kind::ConnectionLost:
        return true; // also in the middle of an answer
    case Kind::Timeout:
        return true;
    case Kind::RateLimited:
    case Kind::ServerError:
    case Kind::UnexpectedStatus:
        return std::find(statuses.cbegin(), statuses.cend(), error.httpStatus) != statuses.cend();
    default:
        return false;
    }
}

std::optional<RetryWait> askedWait(const RetryPolicy &policy, const CloudError &error)
{
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return std::nullopt;
    return RetryWait { std::min<milliseconds>(*error.retryAfter, policy.longestAskedWait), true };
}

RetryWait backOff(const RetryPolicy &policy, int timesBefore, double random)
{
    const double plain = std::min(double(policy.firstWait.count()) * std::pow(2.0, timesBefore),
                                  double(policy.longestWait.count()));
    const double factor = 1.0 + policy.jitter * (2.0 * random - 1.0);
    return { milliseconds(std::llround(plain * factor)), false };
}

} // namespace

std::optional<RetryWait> waitBeforeRepeating(const RetryPolicy &policy, const CloudError &error,
                                             const FailedRead &read, double random)
{
    if (!isPassing(error) || read.repetitionsSoFar >= policy.repetitions)
        return std::nullopt;
    RetryWait wait = backOff(policy, read.repetitionsSoFar, random);
    if (const auto asked = askedWait(policy, error))
        wait = *asked;
    else if (error.kind == Kind::ConnectionLost && read.wasKeptConnection
             && read.repetitionsSoFar == 0)
        wait.time = milliseconds(0);
    const milliseconds own = wait.isAsked ? milliseconds(0) : wait.time;
    if (read.elapsed + own > policy.budget)
        return std::nullopt;
    return wait;
}

RetryWait coolDownAfter(const RetryPolicy &policy, const CloudError &error, int timesInRow,
                        double random)
{
    return askedWait(policy, error).value_or(backOff(policy, timesInRow - 1, random));
}

bool isRateLimited(const CloudError &error)
{
    return error.httpStatus == 429 && error.kind == Kind::RateLimited;
}

} // namespace groupdesk
