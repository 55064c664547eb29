"""Lists, creates and deletes a group of the demo through AT-SPI, as a screen reader does.

Usage: screenreader.py BUS_LAUNCHER PROGRAM, inside of a D-Bus session with a display; see
screenreader.sh. Nothing here knows where things are on the screen: everything is found by its role
and its name, and read out of what the program tells assistive tools.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

NAME = "night-readers"
PATIENCE = 40  # seconds, for each thing that is waited for


class Missing(Exception):
    """Something did not come, or was not said."""


def wait_for(what, look, seconds=PATIENCE):
    """Runs the main loop until look() is true, and returns it."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    tick = GLib.timeout_add(40, lambda: True)  # so that there is something to wake up for
    try:
        while time.monotonic() < end:
            try:
                found = look()
            except GLib.Error:  # it went away while it was looked at
                found = None
            if found:
                return found
            context.iteration(True)
    finally:
        GLib.source_remove(tick)
    raise Missing(what)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def shows(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def works(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SENSITIVE) and states.contains(Atspi.StateType.SHOWING)


def find(node, role, name):
    """The first thing below node, nearest first, that shows, has that role and begins so."""
    level = [node]
    while level:
        below = []
        for one in level:
            if one.get_role() == role and (one.get_name() or "").startswith(name) and shows(one):
                return one
            # Cells are asked for by the table; there may be ten thousand.
            if one.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE):
                below.extend(children(one))
        level = below
    return None


class Reader:
    """Someone at the window of the demo who hears it and does not see it."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:showing")
        self.app = wait_for("the program on the accessibility bus", self.find_app)
        self.window = wait_for(
            "the window", lambda: find(self.app, Atspi.Role.FRAME, "")
        )

    @staticmethod
    def find_app():
        for app in children(Atspi.get_desktop(0)):
            if (app.get_name() or "").lower() == "groupdesk":
                return app
        return None

    def hear(self, event):
        """Keeps what a screen reader would read out without being asked."""
        if not event.detail1 or event.source is None:
            return
        try:
            if event.source.get_role() == Atspi.Role.NOTIFICATION and event.source.get_name():
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # it has gone since

    def wait_heard(self, *words):
        def look():
            return [text for text in self.heard if all(word in text for word in words)]

        try:
            return wait_for(f"a message with {words}", look)[0]
        except Missing as error:
            raise Missing(f"{error}; heard: {self.heard}") from error

    def table(self):
        return wait_for("the table", lambda: find(self.window, Atspi.Role.TABLE, "Groups"))

    def rows(self):
        """What the first cell of each row says."""
        table = find(self.window, Atspi.Role.TABLE, "Groups")
        if table is None:
            return []
        return [table.get_accessible_at(row, 0).get_name() for row in range(table.get_n_rows())]

    def row_of(self, name):
        for row, text in enumerate(self.rows()):
            if text.split(", ")[0] == name:
                return row, text
        return None

    def press(self, where, name, role=Atspi.Role.PUSH_BUTTON):
        def look():
            button = find(where, role, name)
            return button if button is not None and works(button) else None

        button = wait_for(f"the button “{name}”", look)
        if button.get_n_actions() == 0:
            raise Missing(f"a way to press “{name}”")
        button.do_action(0)

    def dialog(self, name):
        def look():
            for window in children(self.app):
                if window.get_role() == Atspi.Role.DIALOG and shows(window):
                    if (window.get_name() or "").startswith(name):
                        return window
            return None

        return wait_for(f"the dialog “{name}”", look)

    def type(self, where, name, text):
        field = wait_for(f"the field “{name}”", lambda: find(where, Atspi.Role.TEXT, name))
        field.set_text_contents(text)


def list_groups(reader):
    wait_for("all groups of the demo", lambda: len(reader.rows()) == 300)
    rows = reader.rows()
    for row in rows:
        # Name, platform, organization and class at least: the row, not only its first cell.
        if len(row.split(", ")) < 4 or "demo" not in row:
            raise Missing(f"the whole row in “{row}”")
    for platform in ("Turso", "Braintrust", "Nscale"):
        if not any(f", {platform}, " in row for row in rows):
            raise Missing(f"a group of {platform}")


def filter_groups(reader):
    """What the table says follows what it shows."""
    reader.heard.clear()
    reader.type(reader.window, "Filter groups", "data")
    rows = wait_for("fewer groups", lambda: 0 < len(reader.rows()) < 300 and reader.rows())
    if not all("demo" in row for row in rows):
        raise Missing(f"rows in {rows}")
    print(f"read out: {reader.wait_heard('300')}")
    reader.type(reader.window, "Filter groups", "")
    wait_for("all groups again", lambda: len(reader.rows()) == 300)


def create_group(reader):
    reader.press(reader.window, "New Group")
    dialog = reader.dialog("New Group")
    reader.type(dialog, "Name", NAME)
    reader.press(dialog, "Create Group")
    _, text = wait_for("the new group in the table", lambda: reader.row_of(NAME))
    print(f"created: {text}")


def delete_group(reader):
    row, _ = wait_for("the group in the table", lambda: reader.row_of(NAME))
    table = reader.table()
    if not table.is_row_selected(row):
        table.add_row_selection(row)
    reader.press(reader.window, "Delete")
    dialog = reader.dialog("Delete")
    reader.type(dialog, f"Type “{NAME}” to continue", NAME)
    reader.heard.clear()
    reader.press(dialog, "Delete")
    wait_for("the group to leave the table", lambda: reader.rows() and not reader.row_of(NAME))
    said = reader.wait_heard("deleted")
    print(f"read out: {said}")
    if reader.heard.count(said) != 1:
        raise Missing(f"a single message in {reader.heard}")


def main():
    launcher, program = sys.argv[1:3]
    processes = [subprocess.Popen([launcher, "--launch-immediately"])]
    try:
        processes.append(subprocess.Popen([program, "--demo"]))
        Atspi.init()
        reader = Reader()
        list_groups(reader)
        filter_groups(reader)
        create_group(reader)
        delete_group(reader)
    except Missing as missing:
        print(f"FAIL: waited in vain for {missing}", file=sys.stderr)
        return 1
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait(10)
    print("PASS")
    return 0


if __name__ == "__main__":
    sys.exit(main())
