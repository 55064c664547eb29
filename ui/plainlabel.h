#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace groupdesk {

/// A label that breaks its lines and shows every character as it is: names, notes and messages come
/// from servers, and none of them may be taken for rich text.
[[nodiscard]] QLabel *plainLabel(const QString &objectName, const QString &text, QWidget *parent);

/// The same, for texts that people quote to somebody else: the mouse selects in it.
[[nodiscard]] QLabel *selectableLabel(const QString &objectName, const QString &text,
                                      QWidget *parent);

} // namespace groupdesk
