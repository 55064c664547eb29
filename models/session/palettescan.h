#pragma once

#include "palettecorpus.h"
#include "palettescore.h"

#include <QList>

#include <atomic>
#include <memory>
#include <vector>

namespace groupdesk {

/// So many of the best are listed; nobody reads more.
inline constexpr std::size_t paletteRows = 50;

/// Where a candidate is: in which corpus, and where in it.
struct PalettePlace
{
    quint32 part = 0;
    quint32 index = 0;

    friend bool operator==(const PalettePlace &, const PalettePlace &) = default;
};

struct PaletteHit
{
    PalettePlace place;
    int score = 0;

    friend bool operator==(const PaletteHit &, const PaletteHit &) = default;
};

/// A candidate that was used lately counts for more.
struct PaletteBoost
{
    PalettePlace place;
    int points = 0; ///< in steps of paletteScore()
};

using PaletteParts = std::vector<std::shared_ptr<const PaletteCorpus>>;

/// What a search found. A value that nobody changes any more.
struct PaletteScan
{
    PaletteQuery query;
    PaletteParts parts;
    /// The best first; equal ones by kind, then by folded text, then by place.
    std::vector<PaletteHit> hits;
    qsizetype total = 0; ///< of everything that matches
    /// For each part, what matches; empty for an empty query, which everything does.
    std::vector<std::vector<quint32>> matches;
};

struct PaletteScanOrder
{
    PaletteQuery query;
    PaletteParts parts;
    QList<PaletteBoost> boosts {};
    /// What was found before: if the query only narrows it, nothing else is looked at. May be null.
    std::shared_ptr<const PaletteScan> earlier {};
};

/// Looks for the best. For any thread; takes some milliseconds for a hundred thousand candidates.
/// Null as soon as \a cancelled is set.
[[nodiscard]] std::shared_ptr<const PaletteScan> scanPalette(const PaletteScanOrder &order,
                                                             const std::atomic_bool &cancelled);

} // namespace groupdesk
