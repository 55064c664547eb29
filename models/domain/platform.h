#pragma once

#include "groupdraft.h"
#include "ids.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace groupdesk {

/// A place where a platform answers, offered in the profile dialog.
struct EndpointSuggestion
{
    QString label; ///< "United States", "European Union"; English, a proper name
    QUrl baseUrl;
};

/// What the application knows about a platform before talking to it. Registered once, by cloud.
struct PlatformDescription
{
    PlatformId id;
    QString name; ///< a proper name, not translated: "Turso"
    QList<EndpointSuggestion> endpoints; ///< the first is the default
    QString environmentVariable; ///< the variable people already have: "TURSO_API_TOKEN"
    /// Option keys (see profileoption) that mean something to this platform.
    QStringList optionKeys;
    bool hasDescription = false; ///< groups carry a free-text description
    bool hasMembers = false; ///< groups carry people
    bool browserSignIn = false; ///< people can sign in with the browser (SignInMethod::Browser)
    /// Several groups of an organization may have the same name. Else a create call with a name
    /// that is taken is refused, or returns the group that has it.
    bool sameNames = false;
    GroupDraft draft; ///< of a group of this platform, with nothing in it
};

} // namespace groupdesk
