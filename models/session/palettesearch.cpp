#include "palettesearch.h"

#include <utility>

namespace groupdesk {

PaletteSearch::PaletteSearch(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PaletteSearch::~PaletteSearch()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_pool.waitForDone(); // what is told after that is dropped with this
}

void PaletteSearch::start(PaletteScanOrder order)
{
    if (!m_running) {
        run(std::move(order));
        return;
    }
    *m_cancelled = true;
    m_wanted = false;
    m_next = std::move(order);
}

void PaletteSearch::drop()
{
    m_next.reset();
    m_wanted = false;
    if (m_cancelled)
        *m_cancelled = true;
}

void PaletteSearch::run(PaletteScanOrder order)
{
    order.earlier = m_last;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_wanted = true;
    m_pool.start([this, order = std::move(order), cancelled = m_cancelled]() mutable {
        const auto scan = scanPalette(order, *cancelled);
        order = {}; // large memory goes on this thread
        QMetaObject::invokeMethod(
            this, [this, scan] { take(scan); }, Qt::QueuedConnection);
    });
}

void PaletteSearch::take(const std::shared_ptr<const PaletteScan> &scan)
{
    m_running = false;
    const bool wanted = std::exchange(m_wanted, false);
    if (scan)
        m_last = scan; // one that nobody wants any more is still good for being narrowed
    if (m_next)
        run(*std::exchange(m_next, std::nullopt));
    else if (wanted && scan)
        Q_EMIT found();
}

} // namespace groupdesk
