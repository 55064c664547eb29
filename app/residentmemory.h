#pragma once

#include <array>
#include <cstdio>

namespace groupdesk {

/// How much of this process is in memory now, in kB; 0 where the system does not say.
[[nodiscard]] inline long residentKilobytes()
{
    long kilobytes = 0;
    if (std::FILE *status = std::fopen("/proc/self/status", "r")) {
        std::array<char, 256> line {};
        while (kilobytes == 0 && std::fgets(line.data(), int(line.size()), status) != nullptr)
            kilobytes = std::sscanf(line.data(), "VmRSS: %ld", &kilobytes) == 1 ? kilobytes : 0;
        std::fclose(status);
    }
    return kilobytes;
}

} // namespace groupdesk
