#pragma once

namespace groupdesk {

/**
 * Makes the files under `:/groupdesk/` visible: call once in main(), before the first icon is asked
 * for. Calling again is harmless. GUI thread.
 *
 * The files live in a static library, and a linker drops an object nobody refers to: this call is
 * the reference.
 *
 * - `:/groupdesk/icons/symbolic/NAME.svg`: 24 × 24, one colour, always written as `#000000`, so
 * that a reader can put the palette's colour in its place.
 * - `:/groupdesk/icons/states/NAME.svg`: 48 × 48 drawings of empty, loading and failed places, the
 *   same rule for the colour.
 * - `:/groupdesk/icons/app/groupdesk.svg` and `groupdesk-16.svg`: the product, in its own colours.
 * - `:/groupdesk/help/LANGUAGE/PAGE.md`: the help, and `:/groupdesk/help/contents.txt`: its pages
 * in reading order.
 */
void initResources();

} // namespace groupdesk
