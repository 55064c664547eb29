#pragma once

#include "palettescan.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace groupdesk {

/// Scans on a thread of its own, one order at a time. The newest order wins: an older one is given
/// up, and what it found is never told.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(QObject *parent = nullptr);
    ~PaletteSearch() override;

    /// \a order's `earlier` is filled in here.
    void start(PaletteScanOrder order);
    /// Nothing that was asked for until now is wanted any more.
    void drop();
    /// The newest order is not answered yet.
    [[nodiscard]] bool isBusy() const { return m_wanted || m_next.has_value(); }
    /// What was scanned last, be it wanted or not: ask it when found() comes. Null before that.
    [[nodiscard]] const std::shared_ptr<const PaletteScan> &last() const { return m_last; }

Q_SIGNALS:
    void found(); ///< last() answers the newest order

private:
    void run(PaletteScanOrder order);
    void take(const std::shared_ptr<const PaletteScan> &scan);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the order that is scanned now
    std::optional<PaletteScanOrder> m_next;
    std::shared_ptr<const PaletteScan> m_last;
    bool m_running = false;
    bool m_wanted = false; ///< what is scanned now
};

} // namespace groupdesk
