#pragma once

#include "writelock.h"

#include <QString>

#include <chrono>

namespace groupdesk {

/// The write locks of some profiles, counted.
struct LockSummary
{
    int open = 0;
    int locked = 0;
    int unlocked = 0;
    int barred = 0;
    std::chrono::seconds soonest { 0 }; ///< until the first of the unlocked locks itself

    void add(const WriteLock &lock);
    [[nodiscard]] int total() const { return open + locked + unlocked + barred; }
    friend bool operator==(const LockSummary &, const LockSummary &) = default;
};

/// A summary in words, for bands and the status bar.
struct LockWords
{
    QString state; ///< "read-only", "writes allowed for 14:32"; empty where nothing need be said
    QString brief; ///< the same for where room is short; empty: as state
    QString spoken; ///< the same with a time of day for the countdown; empty: as state
    QString button; ///< "Unlock for 15 Minutes", "Lock Now"; empty: no button
    QString buttonToolTip;
    QString icon; ///< of the button
    bool closed = false; ///< something is read-only

    friend bool operator==(const LockWords &, const LockWords &) = default;
};

/// "14:32", "0:07": minutes and seconds, as the locale writes digits.
[[nodiscard]] QString countdown(std::chrono::seconds left);

/// The words for a band over the profiles of \a summary, without a button.
[[nodiscard]] LockWords lockWords(const LockSummary &summary);

/// Adds the button that unlocks, or locks, what \a targets counts; none if there is nothing to do.
/// \a name: whose it is, where the band stands for more than that; else empty.
void addLockButton(LockWords &words, const LockSummary &targets, const QString &name = {});

} // namespace groupdesk
