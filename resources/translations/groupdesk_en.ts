<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BraintrustUi</name>
    <message numerus="yes">
        <source>%n people lose what the group grants</source>
        <translation>
            <numerusform>%n person loses what the group grants</numerusform>
            <numerusform>%n people lose what the group grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>via %1 and %n more</source>
        <translation>
            <numerusform>via %1 and %n more</numerusform>
            <numerusform>via %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s), if this window is in front then.</source>
        <translation>
            <numerusform>Copied. It is taken out of the clipboard after %n second, if this window is in front then.</numerusform>
            <numerusform>Copied. It is taken out of the clipboard after %n seconds, if this window is in front then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copied. It is taken out of the clipboard after %n second.</numerusform>
            <numerusform>Copied. It is taken out of the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionSubject</name>
    <message numerus="yes">
        <source>delete %n groups</source>
        <translation>
            <numerusform>delete %n group</numerusform>
            <numerusform>delete %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked %n times.</source>
        <translation>
            <numerusform>It was asked %n time.</numerusform>
            <numerusform>It was asked %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ForgetDialog</name>
    <message numerus="yes">
        <source>Each needs at least %n characters, or other words would go with it.</source>
        <translation>
            <numerusform>Each needs at least %n character, or other words would go with it.</numerusform>
            <numerusform>Each needs at least %n characters, or other words would go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalController</name>
    <message numerus="yes">
        <source>%n record(s) fit together.</source>
        <translation>
            <numerusform>%n record fits.</numerusform>
            <numerusform>%n records fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n of them are not kept any more.</source>
        <translation>
            <numerusform>The contents of %n of them are not kept any more.</numerusform>
            <numerusform>The contents of %n of them are not kept any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was taken out of %n record(s).</source>
        <translation>
            <numerusform>The person was taken out of %n record.</numerusform>
            <numerusform>The person was taken out of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep contents for %n day(s) only?</source>
        <translation>
            <numerusform>Keep contents for %n day only?</numerusform>
            <numerusform>Keep contents for %n days only?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep for %n Day(s)</source>
        <translation>
            <numerusform>&amp;Keep for %n Day</numerusform>
            <numerusform>&amp;Keep for %n Days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalDock</name>
    <message numerus="yes">
        <source>Keep for %n Day(s)</source>
        <translation>
            <numerusform>Keep for %n Day</numerusform>
            <numerusform>Keep for %n Days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, more below</source>
        <translation>
            <numerusform>%n entry, more below</numerusform>
            <numerusform>%n entries, more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryDialog</name>
    <message numerus="yes">
        <source>&amp;Delete the Remaining %n…</source>
        <translation>
            <numerusform>&amp;Delete the Remaining %n…</numerusform>
            <numerusform>&amp;Delete the Remaining %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryWords</name>
    <message numerus="yes">
        <source>Groupdesk ended while it was deleting %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk ended while it was deleting %n group, begun %1.</numerusform>
            <numerusform>Groupdesk ended while it was deleting %n groups, begun %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended in the middle of work on %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk ended in the middle of work on %n group, begun %1.</numerusform>
            <numerusform>Groupdesk ended in the middle of work on %n groups, begun %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended before %n changes were answered.</source>
        <translation>
            <numerusform>Groupdesk ended before %n change was answered.</numerusform>
            <numerusform>Groupdesk ended before %n changes were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n is gone</numerusform>
            <numerusform>%n are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are done</source>
        <translation>
            <numerusform>%n is done</numerusform>
            <numerusform>%n are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still there</source>
        <translation>
            <numerusform>%n is still there</numerusform>
            <numerusform>%n are still there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n was not done</numerusform>
            <numerusform>%n were not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not started</source>
        <translation>
            <numerusform>%n was not started</numerusform>
            <numerusform>%n were not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows</source>
        <translation>
            <numerusform>of %n nobody knows</numerusform>
            <numerusform>of %n nobody knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n was done</numerusform>
            <numerusform>%n were done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done in part</source>
        <translation>
            <numerusform>%n was done in part</numerusform>
            <numerusform>%n were done in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NscaleUi</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service accounts</source>
        <translation>
            <numerusform>%n service account</numerusform>
            <numerusform>%n service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n roles from %1; detached from its projects</source>
        <translation>
            <numerusform>takes %n role from %1; detached from its projects</numerusform>
            <numerusform>takes %n roles from %1; detached from its projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires %1, in %n day(s)</source>
        <translation>
            <numerusform>expires %1, in %n day</numerusform>
            <numerusform>expires %1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message numerus="yes">
        <source>“%1” is back, without %n part(s)</source>
        <translation>
            <numerusform>“%1” is back, without %n part</numerusform>
            <numerusform>“%1” is back, without %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message numerus="yes">
        <source>Found %n organizations: %1</source>
        <translation>
            <numerusform>Found %n organization: %1</numerusform>
            <numerusform>Found %n organizations: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message numerus="yes">
        <source>expires in %n minute(s)</source>
        <translation>
            <numerusform>expires in %n minute</numerusform>
            <numerusform>expires in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n hour(s) (%1, %2)</source>
        <translation>
            <numerusform>expires in %n hour (%1, %2)</numerusform>
            <numerusform>expires in %n hours (%1, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s) (%1)</source>
        <translation>
            <numerusform>expires in %n day (%1)</numerusform>
            <numerusform>expires in %n days (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TursoUi</name>
    <message numerus="yes">
        <source>Turso destroys every database in these %n groups, with all data. This cannot be undone.</source>
        <translation>
            <numerusform>Turso destroys every database in this %n group, with all data. This cannot be undone.</numerusform>
            <numerusform>Turso destroys every database in these %n groups, with all data. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::Application</name>
    <message numerus="yes">
        <source>%n profile(s) in %1 cannot be shown</source>
        <translation>
            <numerusform>%n profile in %1 cannot be shown</numerusform>
            <numerusform>%n profiles in %1 cannot be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ChangeTree</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ClassBand</name>
    <message numerus="yes">
        <source>all groups of %n profile(s)</source>
        <translation>
            <numerusform>all groups of %n profile</numerusform>
            <numerusform>all groups of %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all groups of %n profile(s)</source>
        <translation>
            <numerusform>%1: all groups of %n profile</numerusform>
            <numerusform>%1: all groups of %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n Groups</source>
        <translation>
            <numerusform>Delete %n Group</numerusform>
            <numerusform>Delete %n Groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups</source>
        <translation>
            <numerusform>&amp;Delete %n Group</numerusform>
            <numerusform>&amp;Delete %n Groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups in %1?</source>
        <translation>
            <numerusform>Delete %n group in %1?</numerusform>
            <numerusform>Delete %n groups in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups?</source>
        <translation>
            <numerusform>Delete %n group?</numerusform>
            <numerusform>Delete %n groups?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailPane</name>
    <message numerus="yes">
        <source>%n group(s) selected</source>
        <translation>
            <numerusform>%n group selected</numerusform>
            <numerusform>%n groups selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::EditController</name>
    <message numerus="yes">
        <source>%n unsaved edit(s) from an earlier run</source>
        <translation>
            <numerusform>%n unsaved edit from an earlier run</numerusform>
            <numerusform>%n unsaved edits from an earlier run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) of profiles that are no longer there</source>
        <translation>
            <numerusform>%n unsaved edit of a profile that is no longer there</numerusform>
            <numerusform>%n unsaved edits of profiles that are no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Discard %n draft?</numerusform>
            <numerusform>Discard %n drafts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n group(s) are not saved.</source>
        <translation>
            <numerusform>The changes of %n group are not saved.</numerusform>
            <numerusform>The changes of %n groups are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Group(s)</source>
        <translation>
            <numerusform>&amp;Save %n Group</numerusform>
            <numerusform>&amp;Save %n Groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %n Profiles…</source>
        <translation>
            <numerusform>&amp;Export %n Profile…</numerusform>
            <numerusform>&amp;Export %n Profiles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupCell</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln svc</source>
        <comment>service accounts</comment>
        <translation>
            <numerusform>%Ln svc</numerusform>
            <numerusform>%Ln svc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln service account</numerusform>
            <numerusform>%Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTokenDialog</name>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpWindow</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ImportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) in the file could not be read.</source>
        <translation>
            <numerusform>%n entry in the file could not be read.</numerusform>
            <numerusform>%n entries in the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Profiles</source>
        <translation>
            <numerusform>&amp;Import %n Profile</numerusform>
            <numerusform>&amp;Import %n Profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::InvalidateDialog</name>
    <message numerus="yes">
        <source>The tokens of %n databases end with those of the group:</source>
        <translation>
            <numerusform>The tokens of %n database end with those of the group:</numerusform>
            <numerusform>The tokens of %n databases end with those of the group:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ListSection</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::LockControl</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock &amp;Writes for %n Minute(s)</source>
        <translation>
            <numerusform>Unlock &amp;Writes for %n Minute</numerusform>
            <numerusform>Unlock &amp;Writes for %n Minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::LockWords</name>
    <message numerus="yes">
        <source>Unlock for %n Minute(s)</source>
        <translation>
            <numerusform>Unlock for %n Minute</numerusform>
            <numerusform>Unlock for %n Minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <translation>
            <numerusform>%n read-only</numerusform>
            <numerusform>%n read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlocked</source>
        <translation>
            <numerusform>%n unlocked</numerusform>
            <numerusform>%n unlocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be deleted now</source>
        <translation>
            <numerusform>%n of them cannot be deleted now</numerusform>
            <numerusform>%n of them cannot be deleted now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::NetworkSection</name>
    <message numerus="yes">
        <source>%n certificate(s), trusted by this profile in addition to the system&apos;s</source>
        <translation>
            <numerusform>%n certificate, trusted by this profile in addition to the system&apos;s</numerusform>
            <numerusform>%n certificates, trusted by this profile in addition to the system&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteDialog</name>
    <message numerus="yes">
        <source>%n lines are still to be settled.</source>
        <translation>
            <numerusform>%n line is still to be settled.</numerusform>
            <numerusform>%n lines are still to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n People</source>
        <translation>
            <numerusform>&amp;Add %n Person</numerusform>
            <numerusform>&amp;Add %n People</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteModel</name>
    <message numerus="yes">
        <source>one of %n people</source>
        <translation>
            <numerusform>one of %n person</numerusform>
            <numerusform>one of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PauseNotices</name>
    <message numerus="yes">
        <source>Waiting for %n host(s): %1 s</source>
        <translation>
            <numerusform>Waiting for %n host: %1 s</numerusform>
            <numerusform>Waiting for %n hosts: %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n</source>
        <translation>
            <numerusform>&amp;Add %n</numerusform>
            <numerusform>&amp;Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileController</name>
    <message numerus="yes">
        <source>Exported %n profiles to “%1”.</source>
        <translation>
            <numerusform>Exported %n profile to “%1”.</numerusform>
            <numerusform>Exported %n profiles to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles.</source>
        <translation>
            <numerusform>Imported %n profile.</numerusform>
            <numerusform>Imported %n profiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestLogDock</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1</source>
        <translation>
            <numerusform>%n request written to %1</numerusform>
            <numerusform>%n requests written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;Apply %n Changes</source>
        <translation>
            <numerusform>&amp;Apply %n Change</numerusform>
            <numerusform>&amp;Apply %n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n requests</source>
        <translation>
            <numerusform>%1 · %2 · %n request</numerusform>
            <numerusform>%1 · %2 · %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external people will be dropped from the group, because this server stores people by their user id only: %1</source>
        <translation>
            <numerusform>%n external person will be dropped from the group, because this server stores people by their user id only: %1</numerusform>
            <numerusform>%n external people will be dropped from the group, because this server stores people by their user id only: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who no longer exist will be taken out, because the server refuses the group as long as it names them: %1</source>
        <translation>
            <numerusform>%n person who no longer exists will be taken out, because the server refuses the group as long as it names them: %1</numerusform>
            <numerusform>%n people who no longer exist will be taken out, because the server refuses the group as long as it names them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeModel</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%n hidden and not selected any more</source>
        <translation>
            <numerusform>%n hidden and not selected any more</numerusform>
            <numerusform>%n hidden and not selected any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n protected</numerusform>
            <numerusform>%n protected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::TableArea</name>
    <message numerus="yes">
        <source>Nothing matches “%1” in %n group(s)</source>
        <translation>
            <numerusform>Nothing matches “%1” in %n group</numerusform>
            <numerusform>Nothing matches “%1” in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenNotices</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::WindowActions</name>
    <message numerus="yes">
        <source>Select All %n Matching</source>
        <translation>
            <numerusform>Select the %n Matching</numerusform>
            <numerusform>Select All %n Matching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups…</source>
        <translation>
            <numerusform>&amp;Delete %n Group…</numerusform>
            <numerusform>&amp;Delete %n Groups…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::WhyDialog</name>
    <message numerus="yes">
        <source>%n way(s), the shortest first. To end the membership, every way has to be cut.</source>
        <translation>
            <numerusform>%n way. To end the membership, it has to be cut.</numerusform>
            <numerusform>%n ways, the shortest first. To end the membership, every way has to be cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PersonDialog</name>
    <message numerus="yes">
        <source>In %n group(s) of those that are loaded.</source>
        <translation>
            <numerusform>In %n group of those that are loaded.</numerusform>
            <numerusform>In %n groups of those that are loaded.</numerusform>
        </translation>
    </message>
</context>
</TS>
