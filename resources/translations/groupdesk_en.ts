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
        <source>People lose what these %n Braintrust groups grant, also in groups that include them. Deleted groups cannot be restored: new ones have other ids and none of the grants.</source>
        <translation>
            <numerusform>People lose what this %n Braintrust group grants, also in groups that include it. A deleted group cannot be restored: a new one has another id and none of the grants.</numerusform>
            <numerusform>People lose what these %n Braintrust groups grant, also in groups that include them. Deleted groups cannot be restored: new ones have other ids and none of the grants.</numerusform>
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
        <source>Nscale detaches these %n groups from their projects and their members lose their roles, at once. New groups of the same names have other ids.</source>
        <translation>
            <numerusform>Nscale detaches this %n group from its projects and its members lose its roles, at once. A new group of the same name has another id.</numerusform>
            <numerusform>Nscale detaches these %n groups from their projects and their members lose their roles, at once. New groups of the same names have other ids.</numerusform>
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
    <name>groupdesk::ClassBand</name>
    <message numerus="yes">
        <source>all groups of %n profile(s)</source>
        <translation>
            <numerusform>all groups of %n profile</numerusform>
            <numerusform>all groups of %n profiles</numerusform>
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
    <message numerus="yes">
        <source>Deleting %n groups…</source>
        <translation>
            <numerusform>Deleting %n group…</numerusform>
            <numerusform>Deleting %n groups…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n groups are gone</source>
        <translation>
            <numerusform>%n group is gone</numerusform>
            <numerusform>All %n groups are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n Failed</source>
        <translation>
            <numerusform>&amp;Retry %n Failed</numerusform>
            <numerusform>&amp;Retry %n Failed</numerusform>
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
    <name>groupdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
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
    <name>groupdesk::ProfileDialog</name>
    <message numerus="yes">
        <source>Found %n organizations: %1</source>
        <translation>
            <numerusform>Found %n organization: %1</numerusform>
            <numerusform>Found %n organizations: %1</numerusform>
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
    <name>groupdesk::WindowActions</name>
    <message numerus="yes">
        <source>&amp;Delete %n Groups…</source>
        <translation>
            <numerusform>&amp;Delete %n Group…</numerusform>
            <numerusform>&amp;Delete %n Groups…</numerusform>
        </translation>
    </message>
</context>
</TS>
