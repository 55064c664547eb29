#pragma once

#include <QString>

#include <chrono>

namespace groupdesk {

/// How a profile gets to its platform.
struct ProxySettings
{
    enum class Mode {
        System, ///< the desktop's settings and the usual environment variables
        None,
        Http, ///< host and port below; HTTPS goes through CONNECT
        Socks5,
    };
    Mode mode = Mode::System;
    QString host; ///< for Http and Socks5; a name or an address, no scheme
    quint16 port = 0;
    QString user; ///< may be empty; the password is a secret (SecretSlot::ProxyPassword)

    [[nodiscard]] bool isExplicit() const { return mode == Mode::Http || mode == Mode::Socks5; }
    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// A profile's way through the network. Time-outs never count the waiting in our own queue.
struct NetworkOptions
{
    ProxySettings proxy;
    /// PEM file with certificate authorities trusted in addition to the system's; empty: none.
    QString caFile;
    std::chrono::seconds connectLimit { 15 }; ///< 1…300, until connected, TLS included
    /// 1…600, until the answer's first byte. Nscale handles a request for up to 30 s.
    std::chrono::seconds firstByteLimit { 35 };
    std::chrono::seconds totalLimit { 90 }; ///< 1…3600, from sending to the last byte

    friend bool operator==(const NetworkOptions &, const NetworkOptions &) = default;
};

} // namespace groupdesk
