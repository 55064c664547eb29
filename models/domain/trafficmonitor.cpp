#include "trafficmonitor.h"

namespace groupdesk {

TrafficMonitor::TrafficMonitor(QObject *parent) : QObject(parent)
{
}

TrafficMonitor::~TrafficMonitor() = default;

} // namespace groupdesk
