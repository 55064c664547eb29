#pragma once

#include "braintrustdesk.h"

/// \file Rows of access control lists and what else gives ids a meaning: as JSON.

namespace groupdesk::test {

/// A row about the object \a type \a object, with \a fields for who has what.
[[nodiscard]] QByteArray row(int id, const QByteArray &type, const QByteArray &object,
                             const QByteArray &fields);
/// The same, about an object of another organization.
[[nodiscard]] QByteArray foreignRow(int id, const QByteArray &type, const QByteArray &object,
                                    const QByteArray &fields);

/// Fields of a row; those that are not named are null.
[[nodiscard]] QByteArray toGroup(const QByteArray &group, const QByteArray &permission);
/// These leave out what is not named.
[[nodiscard]] QByteArray restrictedTo(const QByteArray &type, const QByteArray &group);
[[nodiscard]] QByteArray roleTo(const QByteArray &group, int role);
[[nodiscard]] QByteArray toUser(int user, const QByteArray &permission);
[[nodiscard]] QByteArray nothingTo(const QByteArray &group);

/// Only its id, its name, and perhaps that it is deleted.
[[nodiscard]] QByteArray projectJson(int number, bool deleted = false);

/// A service token; it names no account if \a account is empty.
[[nodiscard]] QByteArray tokenJson(const QByteArray &id, const QByteArray &name,
                                   const QByteArray &account);

[[nodiscard]] QByteArray bareList(const QByteArrayList &rows);
[[nodiscard]] QByteArray wrappedList(const QByteArrayList &rows);

/// The 403 of somebody who may not read the lists, and its form as a 400.
[[nodiscard]] QByteArray noListsJson();
[[nodiscard]] QByteArray noListsText();
/// An older server takes the last part of the path for an id.
[[nodiscard]] QByteArray noIdText();

} // namespace groupdesk::test
