<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BatchReport</name>
    <message>
        <source>The group is gone</source>
        <translation>Die Gruppe ist gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are gone</source>
        <translation>
            <numerusform>Alle %Ln Gruppen sind gelöscht</numerusform>
            <numerusform>Alle %Ln Gruppen sind gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted for certain</source>
        <translation>Nichts wurde nachweislich gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2 groups are gone</source>
        <translation>%1 von %2 Gruppen sind gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion of groups, as of %1</source>
        <translation>Löschen von Gruppen, Stand %1</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon gelöscht</translation>
    </message>
    <message>
        <source>Deleted after all</source>
        <translation>Doch gelöscht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch vorhanden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Deleted by %1 at %2</source>
        <translation>Gelöscht von %1 um %2</translation>
    </message>
    <message>
        <source>Was already gone: somebody else had deleted it</source>
        <translation>War bereits von jemand anderem gelöscht</translation>
    </message>
    <message>
        <source>Deleted: no clear answer came, but the list no longer has it</source>
        <translation>Gelöscht: Es kam keine eindeutige Antwort, aber in der Liste steht sie nicht mehr</translation>
    </message>
    <message>
        <source>Still there: no clear answer came, and the list still has it</source>
        <translation>Noch vorhanden: Es kam keine eindeutige Antwort, und in der Liste steht sie noch</translation>
    </message>
    <message>
        <source>No clear answer from %1. The group may or may not be gone</source>
        <translation>Keine eindeutige Antwort von %1. Ob die Gruppe gelöscht ist, ist unklar</translation>
    </message>
</context>
<context>
    <name>BraintrustFields</name>
    <message>
        <source>The name has characters that cannot be seen.</source>
        <translation>Der Name enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>People named by this group itself.</source>
        <translation>Personen, die diese Gruppe selbst nennt.</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>Mitglied &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody is a direct member</source>
        <translation>Niemand ist direktes Mitglied</translation>
    </message>
    <message>
        <source>Inc&amp;luded groups</source>
        <translation>Enthaltene &amp;Gruppen</translation>
    </message>
    <message>
        <source>Everyone in these groups is in this one, too.</source>
        <translation>Wer in einer dieser Gruppen ist, gehört auch zu dieser.</translation>
    </message>
    <message>
        <source>Add &amp;Group…</source>
        <translation>Gruppe hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>No other group is included</source>
        <translation>Keine andere Gruppe ist enthalten</translation>
    </message>
</context>
<context>
    <name>BraintrustUi</name>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>via %1 and %n more</source>
        <translation>
            <numerusform>über %1 und %n weitere</numerusform>
            <numerusform>über %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is a direct member</source>
        <translation>Niemand ist direktes Mitglied</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through included groups</source>
        <translation>Über enthaltene Gruppen</translation>
    </message>
    <message>
        <source>At least these: an included group is unknown or did not say who is in it.</source>
        <translation>Mindestens diese: Eine enthaltene Gruppe ist unbekannt oder hat ihre Mitglieder nicht genannt.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No other group&apos;s people belong to this one, and this group is included in no other</source>
        <translation>Diese Gruppe enthält keine andere und ist in keiner anderen enthalten</translation>
    </message>
    <message>
        <source>Everyone in these is also here</source>
        <translation>Alle in diesen sind auch hier</translation>
    </message>
    <message>
        <source>Everyone here is also in these</source>
        <translation>Alle hier sind auch in diesen</translation>
    </message>
    <message>
        <source>%1 direct</source>
        <translation>%1 direkt</translation>
    </message>
    <message>
        <source>%1 direct, %2 through included groups</source>
        <translation>%1 direkt, %2 über enthaltene Gruppen</translation>
    </message>
    <message>
        <source>%1 direct, ? through included groups</source>
        <translation>%1 direkt, ? über enthaltene Gruppen</translation>
    </message>
    <message>
        <source>%1 direct, at least %2 through included groups</source>
        <translation>%1 direkt, mindestens %2 über enthaltene Gruppen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>built in, cannot be deleted</source>
        <translation>eingebaut, kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>custom group</source>
        <translation>eigene Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>%1, only each %2</source>
        <translation>%1, nur für %2</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>members of the organization</source>
        <translation>Mitglieder der Organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Object: %1 %2</source>
        <translation>Objekt: %1 %2</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Gewährt: %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Nothing is granted to this group</source>
        <translation>Diese Gruppe hat keine Berechtigungen</translation>
    </message>
    <message>
        <source>This group may</source>
        <translation>Diese Gruppe darf</translation>
    </message>
    <message>
        <source>Access to this group</source>
        <translation>Zugriff auf diese Gruppe</translation>
    </message>
    <message>
        <source>At least these: the token may not read every grant of the organization.</source>
        <translation>Mindestens diese: Das Token darf nicht alle Berechtigungen der Organisation lesen.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>at least one person loses access</source>
        <translation>mindestens eine Person verliert den Zugriff</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln people lose access</source>
        <translation>
            <numerusform>mindestens %Ln Person verliert den Zugriff</numerusform>
            <numerusform>mindestens %Ln Personen verlieren den Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>one person loses access</source>
        <translation>eine Person verliert den Zugriff</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose access</source>
        <translation>
            <numerusform>%Ln Person verliert den Zugriff</numerusform>
            <numerusform>%Ln Personen verlieren den Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>who loses access could not be read</source>
        <translation>wer den Zugriff verliert, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>nobody is in it, so nobody loses access</source>
        <translation>niemand ist darin, also verliert niemand den Zugriff</translation>
    </message>
    <message>
        <source>%1, all through other groups</source>
        <translation>%1, alle über andere Gruppen</translation>
    </message>
    <message>
        <source>%1: %2 direct, %3 through others</source>
        <translation>%1: %2 direkt, %3 über andere</translation>
    </message>
    <message>
        <source>one person leaves %1</source>
        <translation>eine Person verlässt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave %1</source>
        <translation>
            <numerusform>%Ln Person verlässt %1</numerusform>
            <numerusform>%Ln Personen verlassen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one group includes it and loses nobody</source>
        <translation>eine Gruppe enthält sie und verliert niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups include it and lose nobody</source>
        <translation>
            <numerusform>%Ln Gruppe enthält sie und verliert niemanden</numerusform>
            <numerusform>%Ln Gruppen enthalten sie und verlieren niemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>which groups include it could not be read</source>
        <translation>welche Gruppen sie enthalten, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>mindestens: %1</translation>
    </message>
    <message>
        <source>the one grant it holds ends</source>
        <translation>ihre einzige Berechtigung endet</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln grants it holds end</source>
        <translation>
            <numerusform>ihre %Ln Berechtigung endet</numerusform>
            <numerusform>ihre %Ln Berechtigungen enden</numerusform>
        </translation>
    </message>
    <message>
        <source>one grant on it ends</source>
        <translation>eine Berechtigung an ihr endet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants on it end</source>
        <translation>
            <numerusform>%Ln Berechtigung an ihr endet</numerusform>
            <numerusform>%Ln Berechtigungen an ihr enden</numerusform>
        </translation>
    </message>
    <message>
        <source>which grants end could not be read</source>
        <translation>welche Berechtigungen enden, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Direct members</source>
        <translation>Direkte Mitglieder</translation>
    </message>
    <message>
        <source>Through groups it includes</source>
        <translation>Über enthaltene Gruppen</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Verlassen %1</translation>
    </message>
    <message>
        <source>its people lose what the group grants</source>
        <translation>ihre Mitglieder verlieren, was die Gruppe gewährt</translation>
    </message>
    <message>
        <source>has no direct members</source>
        <translation>hat keine direkten Mitglieder</translation>
    </message>
    <message>
        <source>one person loses what the group grants</source>
        <translation>eine Person verliert, was die Gruppe gewährt</translation>
    </message>
    <message numerus="yes">
        <source>%n people lose what the group grants</source>
        <translation>
            <numerusform>%n Person verliert, was die Gruppe gewährt</numerusform>
            <numerusform>%n Personen verlieren, was die Gruppe gewährt</numerusform>
        </translation>
    </message>
    <message>
        <source>built-in group of Braintrust</source>
        <translation>eingebaute Gruppe von Braintrust</translation>
    </message>
    <message>
        <source>Creating groups takes the Manage access right, and custom groups belong to the Enterprise plan.</source>
        <translation>Zum Erstellen von Gruppen ist das Recht „Manage access“ nötig, und eigene Gruppen gehören zum Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>Changing takes the Update right on the group or an owner&apos;s key; built-in groups keep what the platform gave them.</source>
        <translation>Zum Ändern ist das Recht „Update“ an der Gruppe oder der Schlüssel eines Eigentümers nötig; eingebaute Gruppen behalten, was die Plattform ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Deleting takes the Delete right on the group or an owner&apos;s key; built-in groups are never deleted.</source>
        <translation>Zum Löschen ist das Recht „Delete“ an der Gruppe oder der Schlüssel eines Eigentümers nötig; eingebaute Gruppen werden nie gelöscht.</translation>
    </message>
    <message>
        <source>The key may lack the Read right.</source>
        <translation>Dem Schlüssel fehlt möglicherweise das Recht „Read“.</translation>
    </message>
    <message>
        <source>Braintrust names the right “%1”.</source>
        <translation>Braintrust nennt das Recht „%1“.</translation>
    </message>
    <message>
        <source>Keys begin with “sk-”, service tokens with “bt-st-”. Self-hosted and European organizations have endpoints of their own: Braintrust shows the address under Settings → Data plane.</source>
        <translation>Schlüssel beginnen mit „sk-“, Dienst-Token mit „bt-st-“. Selbst betriebene und europäische Organisationen haben eigene Endpunkte: Braintrust zeigt die Adresse unter „Settings → Data plane“.</translation>
    </message>
    <message>
        <source>Custom groups belong to the Enterprise plan.</source>
        <translation>Eigene Gruppen gehören zum Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>A self-hosted Braintrust answers only at its own address, often within a private network: see Settings → Data plane.</source>
        <translation>Ein selbst betriebenes Braintrust antwortet nur unter seiner eigenen Adresse, oft in einem privaten Netz: siehe „Settings → Data plane“.</translation>
    </message>
    <message>
        <source>How Braintrust is doing stands at status.braintrust.dev.</source>
        <translation>Wie es um Braintrust steht, zeigt status.braintrust.dev.</translation>
    </message>
    <message>
        <source>An API key (sk-…) or a service token (bt-st-…) of the organization: Braintrust → Settings → API keys.</source>
        <translation>Ein API-Schlüssel (sk-…) oder ein Dienst-Token (bt-st-…) der Organisation: Braintrust → Settings → API keys.</translation>
    </message>
    <message>
        <source>name, description, members, included groups, and grants as far as the token may give them</source>
        <translation>Name, Beschreibung, Mitglieder, enthaltene Gruppen und Berechtigungen, soweit das Token sie vergeben darf</translation>
    </message>
    <message>
        <source>the id, and whatever elsewhere names it</source>
        <translation>die ID und alles, was anderswo auf sie verweist</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation>kein solches Tag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s), if this window is in front then.</source>
        <translation>
            <numerusform>Kopiert. Nach %n Sekunde wird es aus der Zwischenablage entfernt, sofern dieses Fenster dann im Vordergrund ist.</numerusform>
            <numerusform>Kopiert. Nach %n Sekunden wird es aus der Zwischenablage entfernt, sofern dieses Fenster dann im Vordergrund ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Nach %n Sekunde wird es aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. Nach %n Sekunden wird es aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionSubject</name>
    <message numerus="yes">
        <source>delete %n groups</source>
        <translation>
            <numerusform>%n Gruppe löschen</numerusform>
            <numerusform>%n Gruppen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete this group</source>
        <translation>diese Gruppe löschen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>marked “Never Delete” on this computer</source>
        <translation>auf diesem Computer mit „Nie löschen“ markiert</translation>
    </message>
</context>
<context>
    <name>DetailContent</name>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>%1
Nothing in the organization has this id any more.</source>
        <translation>%1
In der Organisation hat nichts mehr diese ID.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DetailProblem</name>
    <message>
        <source>The names of users could not be read; ids are shown instead.</source>
        <translation>Die Namen der Benutzer konnten nicht gelesen werden; stattdessen werden IDs angezeigt.</translation>
    </message>
    <message>
        <source>The names of roles could not be read; ids are shown instead.</source>
        <translation>Die Namen der Rollen konnten nicht gelesen werden; stattdessen werden IDs angezeigt.</translation>
    </message>
    <message>
        <source>The names of service accounts could not be read; ids are shown instead.</source>
        <translation>Die Namen der Dienstkonten konnten nicht gelesen werden; stattdessen werden IDs angezeigt.</translation>
    </message>
    <message>
        <source>The names of locations could not be read; codes are shown instead.</source>
        <translation>Die Namen der Standorte konnten nicht gelesen werden; stattdessen werden Codes angezeigt.</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>Die Projekte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The databases could not be read.</source>
        <translation>Die Datenbanken konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This token may not read them.</source>
        <translation>Dieses Token darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>The grants could not be read.</source>
        <translation>Die Berechtigungen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>EndpointClass</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Sent: %1 times</source>
        <translation>Gesendet: %1-mal</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Seen from here: %1</source>
        <translation>Von hier aus gesehen: %1</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;fresh List</source>
        <translation>Liste &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Ent&amp;sperren</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>&amp;Token eingeben…</translation>
    </message>
    <message>
        <source>%1 refused the connection: this token may not read the organizations.</source>
        <translation>%1 hat die Verbindung abgelehnt: Dieses Token darf die Organisationen nicht lesen.</translation>
    </message>
    <message>
        <source>%1 refused the list: this token may not read the groups of %2.</source>
        <translation>%1 hat die Liste verweigert: Dieses Token darf die Gruppen in %2 nicht lesen.</translation>
    </message>
    <message>
        <source>%1 refused the details: this token may not read this group.</source>
        <translation>%1 hat die Details verweigert: Dieses Token darf diese Gruppe nicht lesen.</translation>
    </message>
    <message>
        <source>%1 refused the new group: this token may not create it in %2.</source>
        <translation>%1 hat die neue Gruppe abgelehnt: Dieses Token darf sie in %2 nicht erstellen.</translation>
    </message>
    <message>
        <source>%1 refused the deletion: this token may not delete this group.</source>
        <translation>%1 hat das Löschen abgelehnt: Dieses Token darf diese Gruppe nicht löschen.</translation>
    </message>
    <message>
        <source>%1 refused the change: this token may not change this group.</source>
        <translation>%1 hat die Änderung abgelehnt: Dieses Token darf diese Gruppe nicht ändern.</translation>
    </message>
    <message>
        <source>%1 refused the order: this token may not do that with this group.</source>
        <translation>%1 hat den Auftrag abgelehnt: Dieses Token darf das mit dieser Gruppe nicht tun.</translation>
    </message>
    <message>
        <source>%1 refused the choices for this form: this token may not read them.</source>
        <translation>%1 hat die Auswahl für dieses Formular verweigert: Dieses Token darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>It takes the right %1.</source>
        <translation>Dazu ist das Recht %1 nötig.</translation>
    </message>
    <message>
        <source>Use a token with that right, or ask an administrator of the organization.</source>
        <translation>Verwenden Sie ein Token mit diesem Recht oder fragen Sie einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. Refresh the list to see what %1 has now.</source>
        <translation>Sie wurde anderswo gelöscht oder umbenannt. Aktualisieren Sie die Liste, um zu sehen, was %1 jetzt hat.</translation>
    </message>
    <message>
        <source>%1 answered, but knows nothing at this address.</source>
        <translation>%1 hat geantwortet, kennt unter dieser Adresse aber nichts.</translation>
    </message>
    <message>
        <source>Check the endpoint in the profile: a part of its path may be wrong.</source>
        <translation>Prüfen Sie den Endpunkt im Profil: Ein Teil seines Pfads ist möglicherweise falsch.</translation>
    </message>
    <message>
        <source>%1 does not know %2 (any more).</source>
        <translation>%1 weiß nichts (mehr) von %2.</translation>
    </message>
    <message>
        <source>It may have been renamed or deleted, or the token may have lost access to it.</source>
        <translation>Möglicherweise wurde sie umbenannt oder gelöscht, oder das Token hat den Zugriff auf sie verloren.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was angefragt wurde,</translation>
    </message>
    <message>
        <source>%1 is gone, or this token has no right to it.</source>
        <translation>%1 ist nicht mehr vorhanden, oder dieses Token hat kein Recht darauf.</translation>
    </message>
    <message>
        <source>%1 gives the same answer in both cases. Refresh the list to find out which it is.</source>
        <translation>%1 antwortet in beiden Fällen gleich. Aktualisieren Sie die Liste, um herauszufinden, welcher vorliegt.</translation>
    </message>
    <message>
        <source>%1 already has a group of this name in %2.</source>
        <translation>%1 hat in %2 bereits eine Gruppe dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name, or use the existing group.</source>
        <translation>Wählen Sie einen anderen Namen oder verwenden Sie die vorhandene Gruppe.</translation>
    </message>
    <message>
        <source>%1 reports a conflict with something that it has already.</source>
        <translation>%1 meldet einen Konflikt mit etwas, das dort schon vorhanden ist.</translation>
    </message>
    <message>
        <source>Another group may have this name, or somebody else changes the same group. Look at the name, then save again.</source>
        <translation>Vielleicht hat eine andere Gruppe diesen Namen, oder jemand anderes ändert dieselbe Gruppe. Sehen Sie sich den Namen an und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 reports a conflict: somebody else changes the same thing.</source>
        <translation>%1 meldet einen Konflikt: Jemand anderes ändert dasselbe.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Aktualisieren Sie die Liste und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 names the field %2.</source>
        <translation>%1 nennt das Feld %2.</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Its own words are in the details.</source>
        <translation>Der genaue Wortlaut steht in den Details.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in a second.</source>
        <translation>Versuchen Sie es in einer Sekunde erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>%1 bittet um eine Pause: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The trace id in the details helps its support.</source>
        <translation>Die Trace-ID in den Details hilft dem Support weiter.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side.</source>
        <translation>%1 hat eine Störung auf der eigenen Seite.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>It has expired. Put a new one into the profile.</source>
        <translation>Es ist abgelaufen. Tragen Sie ein neues in das Profil ein.</translation>
    </message>
    <message>
        <source>Put another one into the profile.</source>
        <translation>Tragen Sie ein anderes in das Profil ein.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Put a current token into the profile.</source>
        <translation>Möglicherweise ist es abgelaufen oder wurde widerrufen. Tragen Sie ein gültiges Token in das Profil ein.</translation>
    </message>
    <message>
        <source>%1 did not accept the token.</source>
        <translation>%1 hat das Token nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 did not accept the token of the profile %2.</source>
        <translation>%1 hat das Token des Profils %2 nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 found the request too large.</source>
        <translation>%1 hat die Anfrage als zu groß abgelehnt.</translation>
    </message>
    <message>
        <source>Choose fewer entries, then try again.</source>
        <translation>Wählen Sie weniger Einträge und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program reads.</source>
        <translation>Die Antwort von %1 ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>Check that the endpoint in the profile is the one of %1.</source>
        <translation>Prüfen Sie, ob der Endpunkt im Profil wirklich zu %1 gehört.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 says that the plan of %2 does not include this.</source>
        <translation>%1 meldet, dass der Tarif von %2 dies nicht enthält.</translation>
    </message>
    <message>
        <source>Whoever looks after the plan of the organization can change it.</source>
        <translation>Ändern kann das, wer den Tarif der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>The server at %1 does not offer this.</source>
        <translation>Der Server unter %1 bietet dies nicht an.</translation>
    </message>
    <message>
        <source>It may be an older version, or a server of another kind.</source>
        <translation>Möglicherweise ist es eine ältere Version oder ein Server anderer Art.</translation>
    </message>
    <message>
        <source>%1 could not use what was sent.</source>
        <translation>%1 konnte mit dem Gesendeten nichts anfangen.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not know.</source>
        <translation>%1 hat auf eine Weise geantwortet, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>What it sent is in the details.</source>
        <translation>Was gesendet wurde, steht in den Details.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not as %2 does.</source>
        <translation>%1 hat mit einer Webseite geantwortet, nicht wie %2.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the endpoint in the profile is wrong.</source>
        <translation>Vielleicht liegt eine Anmeldeseite des Netzwerks oder ein Proxy dazwischen, oder der Endpunkt im Profil ist falsch.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>Die Antwort von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was incomplete or of an unknown form.</source>
        <translation>Sie war unvollständig oder hatte eine unbekannte Form.</translation>
    </message>
    <message>
        <source>The list of %1 changed while it was being read.</source>
        <translation>Die Liste von %1 hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>Refresh the list to read it from its beginning.</source>
        <translation>Aktualisieren Sie die Liste, um sie von vorn zu lesen.</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>It was asked %n times.</source>
        <translation>
            <numerusform>Die Anfrage wurde %n-mal gestellt.</numerusform>
            <numerusform>Die Anfrage wurde %n-mal gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>der Organisation</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Die Gruppe %1</translation>
    </message>
    <message>
        <source>The group may or may not exist.</source>
        <translation>Ob die Gruppe existiert, ist unklar.</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>Ob die Änderung erfolgt ist, ist unklar.</translation>
    </message>
    <message>
        <source>It may or may not have been done.</source>
        <translation>Ob es erledigt wurde, ist unklar.</translation>
    </message>
    <message>
        <source>The group may or may not be gone.</source>
        <translation>Ob die Gruppe gelöscht ist, ist unklar.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>No clear answer from %1.</source>
        <translation>%1 hat nicht eindeutig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>Von selbst wird nichts noch einmal gesendet: Sehen Sie zuerst in der Liste nach.</translation>
    </message>
    <message>
        <source>What was read before stays on show, read-only, until it answers again.</source>
        <translation>Was zuvor gelesen wurde, bleibt schreibgeschützt sichtbar, bis wieder eine Antwort kommt.</translation>
    </message>
    <message>
        <source>This profile has no token that could be sent.</source>
        <translation>Dieses Profil hat kein Token, das gesendet werden könnte.</translation>
    </message>
    <message>
        <source>The profile %1 has no token that could be sent.</source>
        <translation>Das Profil %1 hat kein Token, das gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Enter the token, or say in the profile where it is kept.</source>
        <translation>Geben Sie das Token ein oder legen Sie im Profil fest, wo es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Nothing was sent: this name or id cannot be part of an address.</source>
        <translation>Es wurde nichts gesendet: Dieser Name oder diese ID kann nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>Nothing was sent: this profile is locked.</source>
        <translation>Es wurde nichts gesendet: Dieses Profil ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the profile %1 is locked.</source>
        <translation>Es wurde nichts gesendet: Das Profil %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it for a while to change something.</source>
        <translation>Entsperren Sie es für eine Weile, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Bei %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in has ended, or the account signed in elsewhere. Sign in again in the browser.</source>
        <translation>Die Anmeldung ist beendet, oder das Konto hat sich anderswo angemeldet. Melden Sie sich im Browser erneut an.</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be noted in the journal first.</source>
        <translation>Es wurde nichts gesendet: Es konnte nicht vorher im Journal vermerkt werden.</translation>
    </message>
    <message>
        <source>See that there is room on the disk.</source>
        <translation>Sorgen Sie für freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Signing in to %1 was ended before it was done.</source>
        <translation>Die Anmeldung bei %1 wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint in the profile.</source>
        <translation>Prüfen Sie das Netzwerk und den Endpunkt im Profil.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>The service may be down, or the endpoint in the profile may name another port.</source>
        <translation>Vielleicht ist der Dienst ausgefallen, oder der Endpunkt im Profil nennt einen falschen Port.</translation>
    </message>
    <message>
        <source>This computer has no way to %1.</source>
        <translation>Dieser Computer hat keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>Check its network connection.</source>
        <translation>Prüfen Sie seine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not pass the request on.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Anfrage nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile, or the proxy settings of this computer.</source>
        <translation>Prüfen Sie den Proxy im Profil oder die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service or the network is slow. Try again in a moment.</source>
        <translation>Der Dienst oder das Netzwerk ist langsam. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>Das Zertifikat von %1 konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>The token was not sent. If a proxy reads encrypted traffic here, or the service has its own authority, name that authority&apos;s certificate file in the profile.</source>
        <translation>Das Token wurde nicht gesendet. Wenn hier ein Proxy verschlüsselten Verkehr mitliest oder der Dienst eine eigene Zertifizierungsstelle hat, geben Sie im Profil deren Zertifikatsdatei an.</translation>
    </message>
    <message>
        <source>%1 pointed to another host, which was not asked.</source>
        <translation>%1 verwies auf einen anderen Host, der nicht angefragt wurde.</translation>
    </message>
    <message>
        <source>The token stays with the endpoint in the profile. Check that endpoint.</source>
        <translation>Das Token bleibt beim Endpunkt im Profil. Prüfen Sie diesen Endpunkt.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted by another program.</source>
        <translation>Vielleicht wurde sie von einem anderen Programm verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>No token is stored for this profile.</source>
        <translation>Für dieses Profil ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>No token is stored for the profile %1.</source>
        <translation>Für das Profil %1 ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>Enter the token in the profile, or say there where it is kept.</source>
        <translation>Geben Sie das Token im Profil ein oder legen Sie dort fest, wo es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The place where the token is kept does not answer.</source>
        <translation>Der Aufbewahrungsort des Tokens antwortet nicht.</translation>
    </message>
    <message>
        <source>The place where the token of %1 is kept does not answer.</source>
        <translation>Der Aufbewahrungsort des Tokens von %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>On this computer no keychain answers, or the environment variable has no value. Choose another place for the token in the profile, or unlock the keychain and try again.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, oder die Umgebungsvariable hat keinen Wert. Wählen Sie im Profil einen anderen Ort für das Token, oder entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer refused access to the file %1.</source>
        <translation>Dieser Computer hat den Zugriff auf die Datei %1 verweigert.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>Prüfen Sie, wem die Datei und ihr Ordner gehören.</translation>
    </message>
    <message>
        <source>The keychain refused access to the token.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf das Token verweigert.</translation>
    </message>
    <message>
        <source>Allow the access when the keychain asks, or choose another place for the token in the profile.</source>
        <translation>Erlauben Sie den Zugriff, wenn der Schlüsselbund fragt, oder wählen Sie im Profil einen anderen Ort für das Token.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>It was kept aside as %1, so nothing in it is lost.</source>
        <translation>Sie wurde als %1 beiseitegelegt, damit nichts darin verloren geht.</translation>
    </message>
    <message>
        <source>A file of this program could not be understood.</source>
        <translation>Eine Datei dieses Programms konnte nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>It may have been edited by hand or cut short.</source>
        <translation>Vielleicht wurde sie von Hand bearbeitet oder abgeschnitten.</translation>
    </message>
    <message>
        <source>A file was written by a newer version of this program.</source>
        <translation>Eine Datei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program.</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>It was left untouched. Use the newer version, or start this one with another folder.</source>
        <translation>Sie wurde nicht angetastet. Verwenden Sie die neuere Version oder starten Sie diese mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation>Dieser Computer konnte %1 nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>This computer could not store or read what was asked.</source>
        <translation>Dieser Computer konnte das Verlangte nicht speichern oder lesen.</translation>
    </message>
    <message>
        <source>Nothing typed was lost.</source>
        <translation>Nichts Eingegebenes ging verloren.</translation>
    </message>
    <message>
        <source>The vault file ends too early.</source>
        <translation>Die Tresordatei endet zu früh.</translation>
    </message>
    <message>
        <source>The vault file was changed by something else.</source>
        <translation>Die Tresordatei wurde von etwas anderem verändert.</translation>
    </message>
    <message>
        <source>The vault file %1 ends too early.</source>
        <translation>Die Tresordatei %1 endet zu früh.</translation>
    </message>
    <message>
        <source>The vault file %1 was changed by something else.</source>
        <translation>Die Tresordatei %1 wurde von etwas anderem verändert.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing in it is trusted.</source>
        <translation>Sie wurde unverändert gelassen, und nichts darin gilt als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start a new one.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Unlock it, then try again.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach seinem Passwort. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What was asked for was not entered.</source>
        <translation>Das Abgefragte wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>What %1 asked for was not entered.</source>
        <translation>Was %1 abgefragt hat, wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter it, or say in the profile where the token is kept.</source>
        <translation>Es wurde nichts gesendet. Geben Sie es ein oder legen Sie im Profil fest, wo das Token aufbewahrt wird.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault file.</source>
        <translation>Diese Passphrase öffnet die Tresordatei nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; a forgotten passphrase cannot be recovered.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut; eine vergessene Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The command that prints the token failed.</source>
        <translation>Der Befehl, der das Token ausgibt, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the command in the profile.</source>
        <translation>Prüfen Sie den Befehl im Profil.</translation>
    </message>
    <message>
        <source>There is nothing that could be stored.</source>
        <translation>Es gibt nichts, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>The token or the name of its variable is empty, or is set outside of this program.</source>
        <translation>Das Token oder der Name seiner Variablen ist leer oder wird außerhalb dieses Programms festgelegt.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>This computer says: “%1”</source>
        <translation>Dieser Computer meldet: „%1“</translation>
    </message>
</context>
<context>
    <name>ExactTime</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>unknown user %1</source>
        <translation>unbekannter Benutzer %1</translation>
    </message>
    <message>
        <source>unknown group %1</source>
        <translation>unbekannte Gruppe %1</translation>
    </message>
    <message>
        <source>unknown role %1</source>
        <translation>unbekannte Rolle %1</translation>
    </message>
    <message>
        <source>unknown service account %1</source>
        <translation>unbekanntes Dienstkonto %1</translation>
    </message>
    <message>
        <source>unknown project %1</source>
        <translation>unbekanntes Projekt %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>Löschschutz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>External subjects</source>
        <translation>Externe Subjekte</translation>
    </message>
    <message>
        <source>Included groups</source>
        <translation>Enthaltene Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>in the group</source>
        <translation>in der Gruppe</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht in ihr</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>the group itself</source>
        <translation>die Gruppe selbst</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>andere Gruppen</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>wem dieses Token gehört</translation>
    </message>
    <message>
        <source>what goes with it is not known</source>
        <translation>die Auswirkungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>last administrator group</source>
        <translation>letzte Administratorgruppe</translation>
    </message>
    <message>
        <source>you would lock yourself out</source>
        <translation>Sie würden sich selbst aussperren</translation>
    </message>
    <message>
        <source>At least this much, for not everything could be read: %1.</source>
        <translation>Mindestens so viel, denn nicht alles konnte gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Whether you would lock yourself out is not known: whom the token belongs to could not be read.</source>
        <translation>Ob Sie sich selbst aussperren würden, ist nicht bekannt: Wem das Token gehört, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>one database destroyed</source>
        <translation>eine Datenbank wird zerstört</translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases destroyed</source>
        <translation>
            <numerusform>%Ln Datenbank wird zerstört</numerusform>
            <numerusform>%Ln Datenbanken werden zerstört</numerusform>
        </translation>
    </message>
    <message>
        <source>one person affected</source>
        <translation>eine Person ist betroffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people affected</source>
        <translation>
            <numerusform>%Ln Person ist betroffen</numerusform>
            <numerusform>%Ln Personen sind betroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>one grant ends</source>
        <translation>eine Berechtigung endet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants end</source>
        <translation>
            <numerusform>%Ln Berechtigung endet</numerusform>
            <numerusform>%Ln Berechtigungen enden</numerusform>
        </translation>
    </message>
    <message>
        <source>one project loses a group</source>
        <translation>ein Projekt verliert eine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects lose a group</source>
        <translation>
            <numerusform>%Ln Projekt verliert eine Gruppe</numerusform>
            <numerusform>%Ln Projekte verlieren eine Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>one project is left without any</source>
        <translation>ein Projekt bleibt ohne Gruppe zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects are left without any</source>
        <translation>
            <numerusform>%Ln Projekt bleibt ohne Gruppe zurück</numerusform>
            <numerusform>%Ln Projekte bleiben ohne Gruppe zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>In all, at least: %1.</source>
        <translation>Insgesamt mindestens: %1.</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>Insgesamt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Clear it, then go back to the groups</source>
        <translation>Leeren, dann zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>Go to the first match</source>
        <translation>Zum ersten Treffer</translation>
    </message>
    <message>
        <source>Forms and Dialogs</source>
        <translation>Formulare und Dialoge</translation>
    </message>
    <message>
        <source>Save or create</source>
        <translation>Speichern oder erstellen</translation>
    </message>
    <message>
        <source>Close without saving, after a question</source>
        <translation>Nach einer Rückfrage schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Help about where you are</source>
        <translation>Hilfe zu dem, wo Sie gerade sind</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>Kontextmenü öffnen</translation>
    </message>
    <message>
        <source>Select or clear one more row</source>
        <translation>Eine weitere Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select up to a row</source>
        <translation>Bis zu einer Zeile auswählen</translation>
    </message>
    <message>
        <source>Help Window</source>
        <translation>Hilfefenster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Creating groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Erstellen von Gruppen ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Changing groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Ändern von Gruppen ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Deleting groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Löschen von Gruppen ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Unarchiving groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Aufheben der Archivierung von Gruppen ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Transferring groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Übertragen von Gruppen ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Waiting for a location takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Warten auf einen Standort ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Making tokens of groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Zum Erstellen von Token für Gruppen ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>Invalidating tokens of groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Um Token von Gruppen ungültig zu machen, ist ein Token mit dem Geltungsbereich %2 nötig; dem des Profils%1 fehlt er.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; creating groups takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Erstellen von Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; changing others takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Ändern anderer Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; deleting groups takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Löschen von Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; unarchiving others takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Aufheben der Archivierung anderer Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; transferring groups takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Übertragen von Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; waiting for a location of others takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Warten auf einen Standort anderer Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; making tokens of others takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; zum Erstellen von Token für andere Gruppen ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; invalidating tokens of others takes a token of the organization.</source>
        <translation>Das Token des Profils%1 gehört zu einer einzigen Gruppe; um Token anderer Gruppen ungültig zu machen, ist ein Token der Organisation nötig.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not create groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier keine Gruppen erstellen; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not change groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier keine Gruppen ändern; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not delete groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier keine Gruppen löschen; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not unarchive groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier die Archivierung von Gruppen nicht aufheben; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not transfer groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier keine Gruppen übertragen; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not wait for locations of groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier nicht auf Standorte von Gruppen warten; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not make tokens of groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier keine Token für Gruppen erstellen; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not invalidate tokens of groups here; an administrator of the organization can give it the right.</source>
        <translation>Das Konto des Profils%1 darf hier keine Token von Gruppen ungültig machen; ein Administrator der Organisation kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>Creating groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Erstellen von Gruppen ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Changing groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Ändern von Gruppen ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Deleting groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Löschen von Gruppen ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Unarchiving groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Aufheben der Archivierung von Gruppen ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Transferring groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Übertragen von Gruppen ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Waiting for a location takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Warten auf einen Standort ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Making tokens of groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Zum Erstellen von Token für Gruppen ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>Invalidating tokens of groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Um Token von Gruppen ungültig zu machen, ist das Recht %2 nötig, das dem Konto des Profils%1 hier fehlt.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include another group.</source>
        <translation>Der Tarif der Organisation enthält keine weitere Gruppe.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include changing groups.</source>
        <translation>Der Tarif der Organisation enthält das Ändern von Gruppen nicht.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include deleting groups.</source>
        <translation>Der Tarif der Organisation enthält das Löschen von Gruppen nicht.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include unarchiving groups.</source>
        <translation>Der Tarif der Organisation enthält das Aufheben der Archivierung von Gruppen nicht.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include transferring groups.</source>
        <translation>Der Tarif der Organisation enthält das Übertragen von Gruppen nicht.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include waiting for a location.</source>
        <translation>Der Tarif der Organisation enthält das Warten auf einen Standort nicht.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include tokens of groups.</source>
        <translation>Der Tarif der Organisation enthält keine Token für Gruppen.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include invalidating tokens of groups.</source>
        <translation>Im Tarif der Organisation ist nicht enthalten, Token von Gruppen ungültig zu machen.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to create groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um Gruppen zu erstellen.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to change groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um Gruppen zu ändern.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to delete groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um Gruppen zu löschen.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to unarchive groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um die Archivierung von Gruppen aufzuheben.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to transfer groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um Gruppen zu übertragen.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to wait for locations of groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um auf Standorte von Gruppen zu warten.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to make tokens of groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um Token für Gruppen zu erstellen.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to invalidate tokens of groups.</source>
        <translation>Das Profil%1 ist gesperrt: Entsperren Sie es, um Token von Gruppen ungültig zu machen.</translation>
    </message>
    <message>
        <source>The program was started read-only: it creates no groups.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es erstellt keine Gruppen.</translation>
    </message>
    <message>
        <source>The program was started read-only: it changes no groups.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es ändert keine Gruppen.</translation>
    </message>
    <message>
        <source>The program was started read-only: it deletes no groups.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es löscht keine Gruppen.</translation>
    </message>
    <message>
        <source>The program was started read-only: it unarchives no groups.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es hebt keine Archivierung von Gruppen auf.</translation>
    </message>
    <message>
        <source>The program was started read-only: it transfers no groups.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es überträgt keine Gruppen.</translation>
    </message>
    <message>
        <source>The program was started read-only: it does not wait for locations.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es wartet nicht auf Standorte.</translation>
    </message>
    <message>
        <source>The program was started read-only: it makes no tokens of groups.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es erstellt keine Token für Gruppen.</translation>
    </message>
    <message>
        <source>The program was started read-only: it invalidates no tokens.</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Es macht keine Token ungültig.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be created once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Gruppen können erstellt werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be changed once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Gruppen können geändert werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be deleted once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Gruppen können gelöscht werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be unarchived once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Die Archivierung von Gruppen kann aufgehoben werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be transferred once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Gruppen können übertragen werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: one can wait for locations once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Auf Standorte kann gewartet werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: tokens of groups can be made once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Token für Gruppen können erstellt werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: tokens of groups can be invalidated once it is back.</source>
        <translation>Die Plattform des Profils%1 antwortet nicht: Token von Gruppen können ungültig gemacht werden, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be created once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Gruppen können erstellt werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be changed once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Gruppen können geändert werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be deleted once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Gruppen können gelöscht werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be unarchived once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Die Archivierung von Gruppen kann aufgehoben werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be transferred once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Gruppen können übertragen werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: one can wait for locations once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Auf Standorte kann gewartet werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: tokens of groups can be made once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Token für Gruppen können erstellt werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: tokens of groups can be invalidated once it is.</source>
        <translation>Die Organisation ist nicht bereit%1: Token von Gruppen können ungültig gemacht werden, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The group is built in: the platform itself needs it as it is.</source>
        <translation>Die Gruppe ist eingebaut: Die Plattform selbst braucht sie so, wie sie ist.</translation>
    </message>
    <message>
        <source>Groups of this kind stay in one location: there is none to add or to wait for.</source>
        <translation>Gruppen dieser Art bleiben an einem Standort: Es gibt keinen, der hinzugefügt oder auf den gewartet werden könnte.</translation>
    </message>
    <message>
        <source>The primary location belongs to the group for good: it cannot be removed.</source>
        <translation>Der primäre Standort gehört dauerhaft zur Gruppe: Er kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The group is not archived: there is nothing to unarchive.</source>
        <translation>Die Gruppe ist nicht archiviert: Es gibt keine Archivierung aufzuheben.</translation>
    </message>
    <message>
        <source>The group is archived: unarchive it first.</source>
        <translation>Die Gruppe ist archiviert: Heben Sie zuerst die Archivierung auf.</translation>
    </message>
    <message>
        <source>This goes beyond the account&apos;s own rights, so it cannot be given.</source>
        <translation>Das geht über die eigenen Rechte des Kontos hinaus und kann daher nicht vergeben werden.</translation>
    </message>
    <message>
        <source>It could not be read, so it is not changed.</source>
        <translation>Es konnte nicht gelesen werden und wird daher nicht geändert.</translation>
    </message>
    <message>
        <source>The group is marked “Never Delete” on this computer: take the mark away first, in the Group menu.</source>
        <translation>Die Gruppe ist auf diesem Computer mit „Nie löschen“ markiert: Heben Sie zuerst die Markierung im Menü „Gruppe“ auf.</translation>
    </message>
    <message>
        <source>The platform offers no such thing.</source>
        <translation>Die Plattform bietet so etwas nicht an.</translation>
    </message>
    <message>
        <source>Which groups are marked “Never Delete” cannot be read on this computer. Until it can, nothing is deleted.</source>
        <translation>Auf diesem Computer lässt sich nicht lesen, welche Gruppen mit „Nie löschen“ markiert sind. Bis dahin wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Which groups are marked “Never Delete” cannot be read from %1. Until it can, nothing is deleted.</source>
        <translation>Aus %1 lässt sich nicht lesen, welche Gruppen mit „Nie löschen“ markiert sind. Bis dahin wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>What is shown is from the last time. It can be worked with once the platform has answered.</source>
        <translation>Was zu sehen ist, ist vom letzten Mal. Damit gearbeitet werden kann, sobald die Plattform geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>NscaleFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>What everyone in the group may do, in its projects.</source>
        <translation>Was alle in der Gruppe dürfen, in ihren Projekten.</translation>
    </message>
    <message>
        <source>The group has no role</source>
        <translation>Die Gruppe hat keine Rolle</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>Mitglied &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>No user of the organization is in the group</source>
        <translation>Kein Benutzer der Organisation ist in der Gruppe</translation>
    </message>
    <message>
        <source>E&amp;xternal subjects</source>
        <translation>E&amp;xterne Subjekte</translation>
    </message>
    <message>
        <source>People whom only an identity provider knows. They can be taken out here, but not added.</source>
        <translation>Personen, die nur ein Identitätsanbieter kennt. Sie können hier herausgenommen, aber nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Nobody from outside is in the group</source>
        <translation>Niemand von außerhalb ist in der Gruppe</translation>
    </message>
    <message>
        <source>Service a&amp;ccounts</source>
        <translation>&amp;Dienstkonten</translation>
    </message>
    <message>
        <source>&amp;Add Service Account…</source>
        <translation>Dienstk&amp;onto hinzufügen…</translation>
    </message>
    <message>
        <source>No service account is in the group</source>
        <translation>Kein Dienstkonto ist in der Gruppe</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>Where the roles of the group hold. Each project is changed by a request of its own.</source>
        <translation>Wo die Rollen der Gruppe gelten. Jedes Projekt wird mit einer eigenen Anfrage geändert.</translation>
    </message>
    <message>
        <source>&amp;Add Project…</source>
        <translation>Pro&amp;jekt hinzufügen…</translation>
    </message>
    <message>
        <source>No project names the group</source>
        <translation>Kein Projekt nennt die Gruppe</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Add Ta&amp;g</source>
        <translation>Ta&amp;g hinzufügen</translation>
    </message>
    <message>
        <source>The group has no tags</source>
        <translation>Die Gruppe hat keine Tags</translation>
    </message>
    <message>
        <source>Nscale accepts letters A–Z, digits, dots, dashes and underscores, no spaces.</source>
        <translation>Nscale akzeptiert Buchstaben A–Z, Ziffern, Punkte, Striche und Unterstriche, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Nscale accepts at most 63 characters.</source>
        <translation>Nscale akzeptiert höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>At Nscale a name begins and ends with a letter or a digit.</source>
        <translation>Bei Nscale beginnt und endet ein Name mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
</context>
<context>
    <name>NscaleUi</name>
    <message>
        <source>%1
Issuer: %2</source>
        <translation>%1
Aussteller: %2</translation>
    </message>
    <message>
        <source>external subject</source>
        <translation>externes Subjekt</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>expires in less than a day</source>
        <translation>läuft in weniger als einem Tag ab</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>expires %1, in %n day(s)</source>
        <translation>
            <numerusform>läuft am %1 ab, in %n Tag</numerusform>
            <numerusform>läuft am %1 ab, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Its token ends: %2</source>
        <translation>%1
Sein Token läuft ab: %2</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Niemand ist in dieser Gruppe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>External subjects</source>
        <translation>Externe Subjekte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>This group gives no role</source>
        <translation>Diese Gruppe gibt keine Rolle</translation>
    </message>
    <message>
        <source>unknown role %1</source>
        <translation>unbekannte Rolle %1</translation>
    </message>
    <message>
        <source>hidden from this account, or gone</source>
        <translation>vor diesem Konto verborgen oder nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>No project is linked to this group</source>
        <translation>Kein Projekt ist mit dieser Gruppe verknüpft</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Betriebszustand</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>detached from at least one project</source>
        <translation>von mindestens einem Projekt getrennt</translation>
    </message>
    <message numerus="yes">
        <source>detached from at least %Ln projects</source>
        <translation>
            <numerusform>von mindestens %Ln Projekt getrennt</numerusform>
            <numerusform>von mindestens %Ln Projekten getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>detached from one project</source>
        <translation>von einem Projekt getrennt</translation>
    </message>
    <message numerus="yes">
        <source>detached from %Ln projects</source>
        <translation>
            <numerusform>von %Ln Projekt getrennt</numerusform>
            <numerusform>von %Ln Projekten getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>which is left without a group</source>
        <translation>das ohne Gruppe zurückbleibt</translation>
    </message>
    <message>
        <source>all of them left without a group</source>
        <translation>die alle ohne Gruppe zurückbleiben</translation>
    </message>
    <message>
        <source>one of them left without a group</source>
        <translation>eines davon bleibt ohne Gruppe zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left without a group</source>
        <translation>
            <numerusform>%Ln davon bleibt ohne Gruppe zurück</numerusform>
            <numerusform>%Ln davon bleiben ohne Gruppe zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>which projects it is detached from could not be read</source>
        <translation>von welchen Projekten sie getrennt wird, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>in keinem Projekt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one member loses the last group</source>
        <translation>ein Mitglied verliert die letzte Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members lose their last group</source>
        <translation>
            <numerusform>%Ln Mitglied verliert die letzte Gruppe</numerusform>
            <numerusform>%Ln Mitglieder verlieren ihre letzte Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>one service account loses its last group</source>
        <translation>ein Dienstkonto verliert seine letzte Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts lose their last group</source>
        <translation>
            <numerusform>%Ln Dienstkonto verliert seine letzte Gruppe</numerusform>
            <numerusform>%Ln Dienstkonten verlieren ihre letzte Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>mindestens: %1</translation>
    </message>
    <message>
        <source>one person loses the role %1</source>
        <translation>eine Person verliert die Rolle %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose the role %1</source>
        <translation>
            <numerusform>%Ln Person verliert die Rolle %1</numerusform>
            <numerusform>%Ln Personen verlieren die Rolle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>which roles are lost could not be read</source>
        <translation>welche Rollen verloren gehen, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 · left without a group</source>
        <translation>%1 · bleibt ohne Gruppe zurück</translation>
    </message>
    <message>
        <source>nobody loses a role or the last group</source>
        <translation>niemand verliert eine Rolle oder die letzte Gruppe</translation>
    </message>
    <message>
        <source>Lose their last group</source>
        <translation>Verlieren ihre letzte Gruppe</translation>
    </message>
    <message>
        <source>Service accounts that lose their last group</source>
        <translation>Dienstkonten, die ihre letzte Gruppe verlieren</translation>
    </message>
    <message>
        <source>Lose the role %1</source>
        <translation>Verlieren die Rolle %1</translation>
    </message>
    <message>
        <source>members lose its roles</source>
        <translation>Mitglieder verlieren die Rollen der Gruppe</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>einer Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>one service account</source>
        <translation>einem Dienstkonto</translation>
    </message>
    <message numerus="yes">
        <source>%n service accounts</source>
        <translation>
            <numerusform>%n Dienstkonto</numerusform>
            <numerusform>%n Dienstkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>has no members; detached from its projects</source>
        <translation>hat keine Mitglieder; wird von ihren Projekten getrennt</translation>
    </message>
    <message>
        <source>gives no role to %1; detached from its projects</source>
        <translation>gibt %1 keine Rolle; wird von ihren Projekten getrennt</translation>
    </message>
    <message>
        <source>takes one role from %1; detached from its projects</source>
        <translation>nimmt %1 eine Rolle; wird von ihren Projekten getrennt</translation>
    </message>
    <message numerus="yes">
        <source>takes %n roles from %1; detached from its projects</source>
        <translation>
            <numerusform>nimmt %1 %n Rolle; wird von ihren Projekten getrennt</numerusform>
            <numerusform>nimmt %1 %n Rollen; wird von ihren Projekten getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Service tokens end 90 days after they were made and when they are rotated.</source>
        <translation>Dienst-Token laufen 90 Tage nach ihrer Erstellung ab und werden ungültig, wenn sie ausgetauscht werden.</translation>
    </message>
    <message>
        <source>Creating groups takes the administrator role, and only roles that the token holds itself can be given to a group.</source>
        <translation>Zum Erstellen von Gruppen ist die Rolle „administrator“ nötig, und einer Gruppe können nur Rollen gegeben werden, die das Token selbst hat.</translation>
    </message>
    <message>
        <source>Changing groups takes the administrator role, and only roles that the token holds itself can be given to a group.</source>
        <translation>Zum Ändern von Gruppen ist die Rolle „administrator“ nötig, und einer Gruppe können nur Rollen gegeben werden, die das Token selbst hat.</translation>
    </message>
    <message>
        <source>Groups are managed with the administrator role; auditors may read them, users and readers may not.</source>
        <translation>Gruppen werden mit der Rolle „administrator“ verwaltet; „auditor“ darf sie lesen, „user“ und „reader“ dürfen es nicht.</translation>
    </message>
    <message>
        <source>Nscale also answers like this when the account no longer belongs to the organization.</source>
        <translation>So antwortet Nscale auch, wenn das Konto nicht mehr zur Organisation gehört.</translation>
    </message>
    <message>
        <source>A service token: Nscale console → Settings → Service Tokens. It is shown there only once.</source>
        <translation>Ein Dienst-Token: Nscale-Konsole → Settings → Service Tokens. Es wird dort nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>name, description, tags, members, service accounts, projects, and roles as far as the token may give them</source>
        <translation>Name, Beschreibung, Tags, Mitglieder, Dienstkonten, Projekte und Rollen, soweit das Token sie vergeben darf</translation>
    </message>
    <message>
        <source>the id, and whatever elsewhere names it</source>
        <translation>die ID und alles, was anderswo auf sie verweist</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>This is being done just now.</source>
        <translation>Dies wird gerade erledigt.</translation>
    </message>
    <message>
        <source>Select one group: this is done for one at a time.</source>
        <translation>Wählen Sie eine Gruppe aus: Dies geht nur für eine auf einmal.</translation>
    </message>
    <message>
        <source>The group has one location only: there is none to wait for.</source>
        <translation>Die Gruppe hat nur einen Standort: Es gibt keinen, auf den gewartet werden könnte.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>Unarchiving %1… This can take a while.</source>
        <translation>Archivierung von %1 wird aufgehoben… Das kann eine Weile dauern.</translation>
    </message>
    <message>
        <source>Transferring %1 to %2…</source>
        <translation>%1 wird an %2 übertragen…</translation>
    </message>
    <message>
        <source>Waiting until %1 is ready in %2…</source>
        <translation>Warten, bis %1 in %2 bereit ist…</translation>
    </message>
    <message>
        <source>Making a token of %1…</source>
        <translation>Token für %1 wird erstellt…</translation>
    </message>
    <message>
        <source>Invalidating every token of %1…</source>
        <translation>Alle Token für %1 werden ungültig gemacht…</translation>
    </message>
    <message>
        <source>%1 is unarchived.</source>
        <translation>%1 ist nicht mehr archiviert.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1 is ready in %2.</source>
        <translation>%1 ist in %2 bereit.</translation>
    </message>
    <message>
        <source>A token of %1 was made.</source>
        <translation>Ein Token für %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Every token of %1 and of its databases has ended.</source>
        <translation>Alle Token für %1 und die zugehörigen Datenbanken sind ungültig.</translation>
    </message>
    <message>
        <source>%1 was not unarchived.</source>
        <translation>%1 ist weiterhin archiviert.</translation>
    </message>
    <message>
        <source>%1 was not transferred to %2.</source>
        <translation>%1 wurde nicht an %2 übertragen.</translation>
    </message>
    <message>
        <source>Whether %1 is ready in %2 could not be found out.</source>
        <translation>Ob %1 in %2 bereit ist, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>No token of %1 was made.</source>
        <translation>Für %1 wurde kein Token erstellt.</translation>
    </message>
    <message>
        <source>The tokens of %1 were not invalidated.</source>
        <translation>Die Token für %1 wurden nicht ungültig gemacht.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>No clear answer from %1.</source>
        <translation>%1 hat nicht eindeutig geantwortet.</translation>
    </message>
    <message>
        <source>%1 may or may not be unarchived.</source>
        <translation>Ob %1 noch archiviert ist, ist unklar.</translation>
    </message>
    <message>
        <source>%1 may or may not belong to %2 now.</source>
        <translation>Ob %1 jetzt zu %2 gehört, ist unklar.</translation>
    </message>
    <message>
        <source>%1 may or may not be ready in %2.</source>
        <translation>Ob %1 in %2 bereit ist, ist unklar.</translation>
    </message>
    <message>
        <source>A token of %1 may have been made.</source>
        <translation>Möglicherweise wurde ein Token für %1 erstellt.</translation>
    </message>
    <message>
        <source>The tokens of %1 may or may not have ended.</source>
        <translation>Ob die Token für %1 ungültig sind, ist unklar.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>Von selbst wird nichts noch einmal gesendet: Sehen Sie zuerst in der Liste nach.</translation>
    </message>
    <message>
        <source>Asking again changes nothing.</source>
        <translation>Erneutes Fragen ändert nichts.</translation>
    </message>
    <message>
        <source>If so, it works, and it is lost with the answer: it can be neither shown nor revoked by itself. Only invalidating every token of the group ends it.</source>
        <translation>Falls ja, funktioniert es und ist mit der Antwort verloren: Es kann weder angezeigt noch einzeln widerrufen werden. Ungültig wird es nur, wenn alle Token der Gruppe ungültig gemacht werden.</translation>
    </message>
    <message>
        <source>Invalidating them once more makes it certain. Tokens that were made since then end, too.</source>
        <translation>Sicher ist es, wenn Sie sie noch einmal ungültig machen. Seitdem erstellte Token werden dann ebenfalls ungültig.</translation>
    </message>
    <message>
        <source>It still shows %1 as archived.</source>
        <translation>Dort wird %1 noch als archiviert angezeigt.</translation>
    </message>
    <message>
        <source>It still shows %1 in this organization.</source>
        <translation>Dort wird %1 noch in dieser Organisation angezeigt.</translation>
    </message>
    <message>
        <source>%1 is not ready in %2 yet.</source>
        <translation>%1 ist in %2 noch nicht bereit.</translation>
    </message>
    <message>
        <source>%1 accepted the order.</source>
        <translation>%1 hat den Auftrag angenommen.</translation>
    </message>
    <message>
        <source>Wait once more, or come back later.</source>
        <translation>Warten Sie noch einmal oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>That can take a while; it is not sent again.</source>
        <translation>Das kann eine Weile dauern; es wird nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Wählen Sie eine Plattform.</translation>
    </message>
    <message>
        <source>Enter an endpoint, for example https://api.example.com.</source>
        <translation>Geben Sie einen Endpunkt ein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>The endpoint has to begin with https:// so that nobody can read the token on the way.</source>
        <translation>Der Endpunkt muss mit https:// beginnen, damit unterwegs niemand das Token lesen kann.</translation>
    </message>
    <message>
        <source>Take the user name or password out of the endpoint.</source>
        <translation>Entfernen Sie den Benutzernamen oder das Passwort aus dem Endpunkt.</translation>
    </message>
    <message>
        <source>Take the part from “?” or “#” on out of the endpoint.</source>
        <translation>Entfernen Sie den Teil ab „?“ oder „#“ aus dem Endpunkt.</translation>
    </message>
    <message>
        <source>Name the environment variable with the token.</source>
        <translation>Geben Sie die Umgebungsvariable mit dem Token an.</translation>
    </message>
    <message>
        <source>Names of environment variables have only letters, digits and _, and no digit first.</source>
        <translation>Namen von Umgebungsvariablen bestehen nur aus Buchstaben, Ziffern und _, und am Anfang steht keine Ziffer.</translation>
    </message>
    <message>
        <source>Enter the command that prints the token.</source>
        <translation>Geben Sie den Befehl ein, der das Token ausgibt.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, without a scheme.</source>
        <translation>Geben Sie den Host des Proxys ohne Schema ein.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Geben Sie den Port des Proxys ein.</translation>
    </message>
    <message>
        <source>A time-out is out of its range.</source>
        <translation>Eine Zeitbegrenzung liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave for this program.</source>
        <translation>Geben Sie die Client-ID ein, die der Anbieter für dieses Programm vergeben hat.</translation>
    </message>
    <message>
        <source>The address of the sign-in must begin with https://.</source>
        <translation>Die Adresse der Anmeldung muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The path of the redirect address must begin with a slash.</source>
        <translation>Der Pfad der Umleitungsadresse muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>A sign-in in the browser needs a place that can store it: the keychain, the vault file or this session.</source>
        <translation>Eine Anmeldung im Browser braucht einen Ort, der sie speichern kann: den Schlüsselbund, die Tresordatei oder diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>%1, only each %2</source>
        <translation>%1, nur für %2</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>members of the organization</source>
        <translation>Mitglieder der Organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and name of an object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>A group of this name exists in %1: creating would return it unchanged.</source>
        <translation>In %1 gibt es eine Gruppe dieses Namens: Beim Erstellen käme sie unverändert zurück.</translation>
    </message>
    <message>
        <source>Choose another name for what comes back.</source>
        <translation>Wählen Sie einen anderen Namen für das, was zurückkommt.</translation>
    </message>
    <message>
        <source>A group of this name exists in %1, and names are unique there.</source>
        <translation>In %1 gibt es eine Gruppe dieses Namens, und Namen sind dort eindeutig.</translation>
    </message>
    <message>
        <source>Primary location</source>
        <translation>Primärer Standort</translation>
    </message>
    <message>
        <source>Groups that included it</source>
        <translation>Gruppen, die sie enthielten</translation>
    </message>
    <message>
        <source>What it was allowed</source>
        <translation>Was ihr erlaubt war</translation>
    </message>
    <message>
        <source>What others were allowed to do with it</source>
        <translation>Was andere mit ihr tun durften</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Erstellung</translation>
    </message>
    <message>
        <source>Forgotten people</source>
        <translation>Vergessene Personen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>holder: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of the group and of its databases</source>
        <translation>der Gruppe und ihrer Datenbanken</translation>
    </message>
    <message>
        <source>when it was created, and by whom</source>
        <translation>wann sie erstellt wurde und von wem</translation>
    </message>
    <message>
        <source>not all of it is known</source>
        <translation>nicht alles davon ist bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>taken out of the journal</source>
        <translation>aus dem Journal entfernt</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>endgültig verloren</translation>
    </message>
    <message>
        <source>the platform makes a new one</source>
        <translation>die Plattform vergibt das neu</translation>
    </message>
    <message>
        <source>it could not be read before the deletion</source>
        <translation>vor dem Löschen nicht lesbar</translation>
    </message>
    <message>
        <source>nobody knows who they were</source>
        <translation>niemand weiß, wer es war</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>existiert nicht mehr</translation>
    </message>
    <message>
        <source>this account may not give the role</source>
        <translation>dieses Konto darf die Rolle nicht vergeben</translation>
    </message>
    <message>
        <source>the groups would include each other in a circle</source>
        <translation>die Gruppen würden einander im Kreis enthalten</translation>
    </message>
    <message>
        <source>%1 did not take it over</source>
        <translation>%1 hat es nicht übernommen</translation>
    </message>
    <message>
        <source>%1 gave no usable answer: it may have come back</source>
        <translation>%1 gab keine brauchbare Antwort: Es ist vielleicht zurückgekommen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>The journal does not know any more what was in this group.</source>
        <translation>Das Journal weiß nicht mehr, was in dieser Gruppe war.</translation>
    </message>
    <message>
        <source>Contents are dropped after the time that is chosen in the journal.</source>
        <translation>Inhalte werden nur so lange aufbewahrt, wie es im Journal festgelegt ist.</translation>
    </message>
    <message>
        <source>The profile “%1” does not exist any more.</source>
        <translation>Das Profil „%1“ existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Groups are created again through the profile they were deleted with.</source>
        <translation>Gruppen werden mit dem Profil neu erstellt, mit dem sie gelöscht wurden.</translation>
    </message>
    <message>
        <source>The profile “%1” is not open.</source>
        <translation>Das Profil „%1“ ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Refresh it, then check again.</source>
        <translation>Aktualisieren Sie es und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This account does not see the organization %1 any more.</source>
        <translation>Dieses Konto sieht die Organisation %1 nicht mehr.</translation>
    </message>
    <message>
        <source>All groups that the plan of %1 includes are in use.</source>
        <translation>Alle Gruppen, die der Tarif von %1 enthält, sind belegt.</translation>
    </message>
    <message>
        <source>Delete another group, or change the plan at %1.</source>
        <translation>Löschen Sie eine andere Gruppe oder ändern Sie den Tarif bei %1.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 already has a group of this name. A second one would be hard to tell apart.</source>
        <translation>%1 hat bereits eine Gruppe dieses Namens. Eine zweite wäre kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>Where the group was is not known.</source>
        <translation>Wo die Gruppe war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not offer the location %2 any more.</source>
        <translation>%1 bietet den Standort %2 nicht mehr an.</translation>
    </message>
    <message>
        <source>Create a new group in another location instead.</source>
        <translation>Erstellen Sie stattdessen eine neue Gruppe an einem anderen Standort.</translation>
    </message>
    <message>
        <source>Whether these still exist could not be checked: %1.</source>
        <translation>Ob dies noch existiert, konnte nicht geprüft werden: %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 created the group: check the list before trying again</source>
        <translation>Niemand weiß, ob %1 die Gruppe erstellt hat: Sehen Sie vor einem neuen Versuch in der Liste nach</translation>
    </message>
    <message>
        <source>The group was not created</source>
        <translation>Die Gruppe wurde nicht erstellt</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>„%1“ ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is back, without %n part(s)</source>
        <translation>
            <numerusform>„%1“ ist wieder da, ohne %n Teil</numerusform>
            <numerusform>„%1“ ist wieder da, ohne %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>platform, profile, organization</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>New id: %1</source>
        <translation>Neue ID: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: thing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind: thing (reason)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>Im Weg:</translation>
    </message>
    <message>
        <source>Came back:</source>
        <translation>Zurückgekommen:</translation>
    </message>
    <message>
        <source>Did not come back:</source>
        <translation>Nicht zurückgekommen:</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>The account sees no organization.</source>
        <translation>Das Konto sieht keine Organisation.</translation>
    </message>
    <message>
        <source>Found one organization: %1</source>
        <translation>Eine Organisation gefunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Found %n organizations: %1</source>
        <translation>
            <numerusform>%n Organisation gefunden: %1</numerusform>
            <numerusform>%n Organisationen gefunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform does not say whom the token belongs to.</source>
        <translation>Die Plattform gibt nicht an, wem das Token gehört.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1: the platform does not say when it expires</source>
        <translation>%1: Die Plattform gibt nicht an, wann es abläuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>May create groups</source>
        <translation>Darf Gruppen erstellen</translation>
    </message>
    <message>
        <source>May change groups</source>
        <translation>Darf Gruppen ändern</translation>
    </message>
    <message>
        <source>May delete groups</source>
        <translation>Darf Gruppen löschen</translation>
    </message>
    <message>
        <source>The platform does not say what this token may do.</source>
        <translation>Die Plattform gibt nicht an, was dieses Token darf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May create, change and delete groups</source>
        <translation>Darf Gruppen erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>Connected in %1 ms, without encryption (this computer)</source>
        <translation>Verbunden in %1 ms, unverschlüsselt (dieser Computer)</translation>
    </message>
    <message>
        <source>Connected in %1 ms · %2</source>
        <translation>Verbunden in %1 ms · %2</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API key of a person</source>
        <translation>API-Schlüssel einer Person</translation>
    </message>
    <message>
        <source>API key of a service account</source>
        <translation>API-Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Group token</source>
        <translation>Gruppen-Token</translation>
    </message>
    <message>
        <source>Session token of the command line</source>
        <translation>Sitzungs-Token der Befehlszeile</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Dienst-Token</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Mit dem Browser angemeldet</translation>
    </message>
    <message>
        <source>%1, only for %2</source>
        <translation>%1, nur für %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n minute(s)</source>
        <translation>
            <numerusform>läuft in %n Minute ab</numerusform>
            <numerusform>läuft in %n Minuten ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n hour(s) (%1, %2)</source>
        <translation>
            <numerusform>läuft in %n Stunde ab (%1, %2)</numerusform>
            <numerusform>läuft in %n Stunden ab (%1, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s) (%1)</source>
        <translation>
            <numerusform>läuft in %n Tag ab (%1)</numerusform>
            <numerusform>läuft in %n Tagen ab (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Encrypted vault file</source>
        <translation>Verschlüsselte Tresordatei</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>einem Befehl</translation>
    </message>
    <message>
        <source>memory, asked for when needed</source>
        <translation>dem Arbeitsspeicher (bei Bedarf abgefragt)</translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation>dem Arbeitsspeicher (nur für diese Sitzung)</translation>
    </message>
    <message>
        <source>the encrypted vault file</source>
        <translation>der verschlüsselten Tresordatei</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 knows no organization %2, or does not show it to this token.</source>
        <translation>%1 kennt keine Organisation %2 oder zeigt sie diesem Token nicht.</translation>
    </message>
    <message>
        <source>Check how it is written: its short name, as in its address. A token of one organization may see no other.</source>
        <translation>Prüfen Sie die Schreibweise: gemeint ist der Kurzname wie in ihrer Adresse. Ein Token einer Organisation sieht möglicherweise keine andere.</translation>
    </message>
    <message>
        <source>The group is in %1 already.</source>
        <translation>Die Gruppe ist bereits in %1.</translation>
    </message>
    <message>
        <source>Choose another organization.</source>
        <translation>Wählen Sie eine andere Organisation.</translation>
    </message>
    <message>
        <source>The account of the profile %1 is not seen to be in %2.</source>
        <translation>Das Konto des Profils %1 ist in %2 nicht zu sehen.</translation>
    </message>
    <message>
        <source>An owner of that organization can invite it as an administrator.</source>
        <translation>Ein Eigentümer dieser Organisation kann es als Administrator einladen.</translation>
    </message>
    <message>
        <source>Its role there is %1.</source>
        <translation>Seine Rolle dort ist %1.</translation>
    </message>
    <message>
        <source>The account of the profile %1 may not take groups into %2.</source>
        <translation>Das Konto des Profils %1 darf keine Gruppen in %2 aufnehmen.</translation>
    </message>
    <message>
        <source>Owners and administrators may; an owner can change it.</source>
        <translation>Eigentümer und Administratoren dürfen es; ein Eigentümer kann das ändern.</translation>
    </message>
    <message>
        <source>%1 already has a group of the name %2.</source>
        <translation>%1 hat bereits eine Gruppe mit dem Namen %2.</translation>
    </message>
    <message>
        <source>Rename one of the two first.</source>
        <translation>Benennen Sie zuerst eine der beiden um.</translation>
    </message>
    <message>
        <source>Which role the account has there could not be read, so it may still be refused.</source>
        <translation>Welche Rolle das Konto dort hat, konnte nicht gelesen werden; eine Ablehnung ist also noch möglich.</translation>
    </message>
    <message>
        <source>The account&apos;s role there is %1.</source>
        <translation>Die Rolle des Kontos dort ist %1.</translation>
    </message>
    <message>
        <source>Nothing is seen to be in the way of a transfer to %1.</source>
        <translation>Einer Übertragung an %1 scheint nichts im Weg zu stehen.</translation>
    </message>
</context>
<context>
    <name>TursoFields</name>
    <message>
        <source>A name of only dots has no address.</source>
        <translation>Ein Name nur aus Punkten hat keine Adresse.</translation>
    </message>
    <message>
        <source>A name has no slash.</source>
        <translation>Ein Name enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>A name has no line ends or control characters.</source>
        <translation>Ein Name enthält keine Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>Turso usually accepts only lower-case letters, digits and inner dashes, 64 at most.</source>
        <translation>Turso akzeptiert in der Regel nur Kleinbuchstaben, Ziffern und dazwischen Bindestriche, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Turso addresses groups by name: whatever names this one has to follow.</source>
        <translation>Turso spricht Gruppen über ihren Namen an: Was diesen Namen verwendet, muss angepasst werden.</translation>
    </message>
    <message>
        <source>D&amp;elete protection</source>
        <translation>&amp;Löschschutz</translation>
    </message>
    <message>
        <source>While it is on, Turso refuses to delete the group.</source>
        <translation>Solange er eingeschaltet ist, verweigert Turso das Löschen der Gruppe.</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>Stand&amp;orte</translation>
    </message>
    <message>
        <source>The databases of the group live in each of them.</source>
        <translation>Die Datenbanken der Gruppe liegen an jedem davon.</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>Standort &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Turso names no location for this group</source>
        <translation>Turso nennt für diese Gruppe keinen Standort</translation>
    </message>
</context>
<context>
    <name>TursoUi</name>
    <message>
        <source>turso-server (%1)</source>
        <translation>turso-server (%1)</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>local development server</source>
        <translation>lokaler Entwicklungsserver</translation>
    </message>
    <message>
        <source>Fly (legacy)</source>
        <translation>Fly (veraltet)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>fehlerfrei</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>archived: its databases sleep until it is unarchived</source>
        <translation>archiviert: Ihre Datenbanken schlafen, bis die Archivierung aufgehoben wird</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>wird eingerichtet</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>Löschschutz</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1/%2 groups</source>
        <translation>%1/%2 Gruppen</translation>
    </message>
    <message>
        <source>%1 groups, no limit published</source>
        <translation>%1 Gruppen, keine Grenze veröffentlicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>No database is in this group</source>
        <translation>Keine Datenbank ist in dieser Gruppe</translation>
    </message>
    <message>
        <source>delete protection on</source>
        <translation>Löschschutz ein</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Turso names no location for this group</source>
        <translation>Turso nennt für diese Gruppe keinen Standort</translation>
    </message>
    <message>
        <source>Primary location</source>
        <translation>Primärer Standort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>destroys at least one database</source>
        <translation>zerstört mindestens eine Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>destroys at least %Ln databases</source>
        <translation>
            <numerusform>zerstört mindestens %Ln Datenbank</numerusform>
            <numerusform>zerstört mindestens %Ln Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>destroys one database</source>
        <translation>zerstört eine Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>destroys %Ln databases</source>
        <translation>
            <numerusform>zerstört %Ln Datenbank</numerusform>
            <numerusform>zerstört %Ln Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>one protected</source>
        <translation>eine geschützt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>%Ln geschützt</numerusform>
            <numerusform>%Ln geschützt</numerusform>
        </translation>
    </message>
    <message>
        <source>destroys every database in it; which ones could not be read</source>
        <translation>zerstört jede Datenbank darin; welche, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>has no database</source>
        <translation>hat keine Datenbank</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>tokens of the group and of its databases stop working; Turso does not tell which there are</source>
        <translation>Token der Gruppe und ihrer Datenbanken funktionieren nicht mehr; Turso verrät nicht, welche es gibt</translation>
    </message>
    <message>
        <source>Databases that are destroyed</source>
        <translation>Datenbanken, die zerstört werden</translation>
    </message>
    <message>
        <source>The other organization owns the group and its databases from then on, and pays for them. Only its people can give them back.</source>
        <translation>Von da an gehören die Gruppe und ihre Datenbanken der anderen Organisation, und diese bezahlt dafür. Nur deren Mitglieder können sie zurückgeben.</translation>
    </message>
    <message>
        <source>Every database gets a new host name. The old addresses go on working for a while: change what uses them.</source>
        <translation>Jede Datenbank erhält einen neuen Hostnamen. Die alten Adressen funktionieren noch eine Weile: Stellen Sie um, was sie verwendet.</translation>
    </message>
    <message>
        <source>API tokens that belong to this group alone are revoked.</source>
        <translation>API-Token, die nur zu dieser Gruppe gehören, werden widerrufen.</translation>
    </message>
    <message>
        <source>Every token of the group, and of each database in it, ends. Whatever uses one is refused until it has a new token.</source>
        <translation>Alle Token der Gruppe und jeder Datenbank darin werden ungültig. Was eines verwendet, wird abgelehnt, bis es ein neues Token hat.</translation>
    </message>
    <message>
        <source>Open connections drop, at the latest within an hour.</source>
        <translation>Offene Verbindungen brechen ab, spätestens innerhalb einer Stunde.</translation>
    </message>
    <message>
        <source>It is for all databases of the group, also those that are created later.</source>
        <translation>Es gilt für alle Datenbanken der Gruppe, auch für später erstellte.</translation>
    </message>
    <message>
        <source>It is shown once and is in no list. It cannot be revoked by itself: only invalidating every token of the group ends it before its time.</source>
        <translation>Es wird einmal angezeigt und steht in keiner Liste. Einzeln kann es nicht widerrufen werden: Vorzeitig ungültig wird es nur, wenn alle Token der Gruppe ungültig gemacht werden.</translation>
    </message>
    <message>
        <source>Queries with this token may read the ticked databases beside the one they run in (ATTACH).</source>
        <translation>Abfragen mit diesem Token dürfen die angekreuzten Datenbanken lesen, zusätzlich zu der, in der sie laufen (ATTACH).</translation>
    </message>
    <message>
        <source>destroys every database in it</source>
        <translation>zerstört jede Datenbank darin</translation>
    </message>
    <message>
        <source>destroys every database in it (%1)</source>
        <translation>zerstört jede Datenbank darin (%1)</translation>
    </message>
    <message>
        <source>delete protection is on</source>
        <translation>Löschschutz ist eingeschaltet</translation>
    </message>
    <message>
        <source>Turso destroys every database in the group, with all data. This cannot be undone.</source>
        <translation>Turso zerstört jede Datenbank in der Gruppe mit allen Daten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Turso destroys every database in these %n groups, with all data. This cannot be undone.</source>
        <translation>
            <numerusform>Turso zerstört jede Datenbank in dieser %n Gruppe mit allen Daten. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Turso zerstört jede Datenbank in diesen %n Gruppen mit allen Daten. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its delete protection is on: turn that off first, in the Group menu.</source>
        <translation>Ihr Löschschutz ist eingeschaltet: Schalten Sie ihn zuerst im Menü „Gruppe“ aus.</translation>
    </message>
    <message>
        <source>If delete protection is on, turn it off first, in the Group menu.</source>
        <translation>Falls der Löschschutz eingeschaltet ist, schalten Sie ihn zuerst im Menü „Gruppe“ aus.</translation>
    </message>
    <message>
        <source>This looks like the token of a database or a group. Groups are managed with a platform API token of the organization.</source>
        <translation>Das sieht nach dem Token einer Datenbank oder einer Gruppe aus. Gruppen werden mit einem Plattform-API-Token der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>What was sent does not look like a Turso token at all.</source>
        <translation>Was gesendet wurde, sieht gar nicht nach einem Turso-Token aus.</translation>
    </message>
    <message>
        <source>How Turso is doing stands at status.turso.tech.</source>
        <translation>Wie es um Turso steht, zeigt status.turso.tech.</translation>
    </message>
    <message>
        <source>Likely causes: the account has no membership or too small a role in the organization, or the token belongs to one group; such tokens never create, change or delete groups.</source>
        <translation>Wahrscheinliche Ursachen: Das Konto hat keine Mitgliedschaft oder eine zu kleine Rolle in der Organisation, oder das Token gehört zu einer einzigen Gruppe; solche Token erstellen, ändern oder löschen nie Gruppen.</translation>
    </message>
    <message>
        <source>Likely causes: the account has no membership in the organization, or the token was made for another one.</source>
        <translation>Wahrscheinliche Ursachen: Das Konto hat keine Mitgliedschaft in der Organisation, oder das Token wurde für eine andere erstellt.</translation>
    </message>
    <message>
        <source>More than one group needs a paid plan. Plans are changed on app.turso.tech, under Billing.</source>
        <translation>Mehr als eine Gruppe erfordert einen bezahlten Tarif. Tarife werden auf app.turso.tech unter „Billing“ geändert.</translation>
    </message>
    <message>
        <source>A platform API token (Turso dashboard → Settings → API Tokens), not the token of a database or group.</source>
        <translation>Ein Plattform-API-Token (Turso-Dashboard → Settings → API Tokens), nicht das Token einer Datenbank oder Gruppe.</translation>
    </message>
    <message>
        <source>Use the &amp;personal account&apos;s own path</source>
        <translation>Eigenen &amp;Pfad des persönlichen Kontos verwenden</translation>
    </message>
    <message>
        <source>Lists the groups of the account itself through the older path without an organization. Only for accounts whose organization cannot be listed</source>
        <translation>Listet die Gruppen des Kontos selbst über den älteren Pfad ohne Organisation auf. Nur für Konten, deren Organisation nicht aufgelistet werden kann</translation>
    </message>
    <message>
        <source>Ask region.turso.io for the &amp;closest location</source>
        <translation>region.turso.io nach dem nächsten Standort &amp;fragen</translation>
    </message>
    <message>
        <source>For a suggestion in the New Group form. The token is not sent there, but the host sees this computer&apos;s address</source>
        <translation>Für einen Vorschlag im Formular „Neue Gruppe“. Das Token wird nicht dorthin gesendet, aber der Host sieht die Adresse dieses Computers</translation>
    </message>
    <message>
        <source>name, locations and delete protection</source>
        <translation>Name, Standorte und Löschschutz</translation>
    </message>
    <message>
        <source>databases and their data, tokens, the internal id</source>
        <translation>Datenbanken und ihre Daten, Token, die interne ID</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>groupdesk::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Groups on Turso, Braintrust and Nscale, in one window</source>
        <translation>Gruppen auf Turso, Braintrust und Nscale, in einem Fenster</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>closest region</source>
        <translation>nächste Region</translation>
    </message>
    <message>
        <source>About Groupdesk</source>
        <translation>Über Groupdesk</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>Kontaktiert nur</translation>
    </message>
    <message>
        <source>no host: there is no profile yet</source>
        <translation>keinen Host: Es gibt noch kein Profil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT; comes with no warranty</source>
        <translation>MIT; ohne jede Gewährleistung</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: gemeinfrei</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy System &amp;Information</source>
        <translation>System&amp;informationen kopieren</translation>
    </message>
    <message>
        <source>Versions, desktop, language and screens: for the report of a fault. No names, hosts or tokens</source>
        <translation>Versionen, Arbeitsumgebung, Sprache und Bildschirme: für eine Fehlermeldung. Keine Namen, Hosts oder Token</translation>
    </message>
    <message>
        <source>This folder could not be opened: %1</source>
        <translation>Dieser Ordner konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the fault.</source>
        <translation>Kopiert. Fügen Sie es dort ein, wo Sie den Fehler melden.</translation>
    </message>
</context>
<context>
    <name>groupdesk::Application</name>
    <message>
        <source>The demo could not start: %1</source>
        <translation>Die Demo konnte nicht starten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1 cannot be shown</source>
        <translation>
            <numerusform>%n Profil in %1 kann nicht angezeigt werden</numerusform>
            <numerusform>%n Profile in %1 können nicht angezeigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They lack an id or repeat one. They are kept in the file as they are.</source>
        <translation>Die ID fehlt oder ist doppelt. In der Datei bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Profiles and preferences</source>
        <translation>Profile und Einstellungen</translation>
    </message>
    <message>
        <source>Journal, drafts and window state</source>
        <translation>Journal, Entwürfe und Fensterzustand</translation>
    </message>
    <message>
        <source>Lists of the last time</source>
        <translation>Listen vom letzten Mal</translation>
    </message>
</context>
<context>
    <name>groupdesk::BatchDialog</name>
    <message>
        <source>Show &amp;only what did not succeed</source>
        <translation>Nur anzeigen, was &amp;nicht gelang</translation>
    </message>
    <message>
        <source>Deleting Groups</source>
        <translation>Gruppen löschen</translation>
    </message>
    <message>
        <source>Progress of the deletion</source>
        <translation>Fortschritt des Löschens</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Groups of this batch</source>
        <translation>Gruppen dieses Stapels</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy what became of every group, as text</source>
        <translation>Kopieren, was aus jeder Gruppe wurde, als Text</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Write what became of every group into a file, as text or as a table</source>
        <translation>In eine Datei schreiben, was aus jeder Gruppe wurde, als Text oder Tabelle</translation>
    </message>
    <message>
        <source>&amp;Stop After Current</source>
        <translation>Nach der aktuellen an&amp;halten</translation>
    </message>
    <message>
        <source>Finish the groups in progress and start no other</source>
        <translation>Die laufenden Gruppen abschließen und keine weitere beginnen</translation>
    </message>
    <message>
        <source>Deleting the group…</source>
        <translation>Gruppe wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln groups…</source>
        <translation>
            <numerusform>%Ln Gruppe wird gelöscht…</numerusform>
            <numerusform>%Ln Gruppen werden gelöscht…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;Failed</source>
        <translation>
            <numerusform>%Ln erneut &amp;versuchen</numerusform>
            <numerusform>%Ln erneut &amp;versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the refused groups and send their deletion again</source>
        <translation>Nach den abgelehnten Gruppen fragen und ihr Löschen noch einmal senden</translation>
    </message>
    <message>
        <source>Run in &amp;Background</source>
        <translation>Im Hinter&amp;grund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on without this window; the status bar shows how far it is</source>
        <translation>Ohne dieses Fenster weitermachen; die Statusleiste zeigt den Fortschritt</translation>
    </message>
    <message>
        <source>Deletion of Groups</source>
        <translation>Löschen von Gruppen</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tabelle (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1</source>
        <translation>Der Bericht konnte nicht in %1 geschrieben werden</translation>
    </message>
</context>
<context>
    <name>groupdesk::BatchModel</name>
    <message>
        <source>%1
id: %2</source>
        <translation>%1
ID: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>groupdesk::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Künftig: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>groupdesk::ChoiceList</name>
    <message>
        <source>Filter by name…</source>
        <translation>Nach Namen filtern…</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1: Filter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
</context>
<context>
    <name>groupdesk::ClassBand</name>
    <message>
        <source>Lock Now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message numerus="yes">
        <source>%1: all groups of %n profile(s)</source>
        <translation>
            <numerusform>%1: alle Gruppen von %n Profil</numerusform>
            <numerusform>%1: alle Gruppen von %n Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all groups of %n profile(s)</source>
        <translation>
            <numerusform>alle Gruppen von %n Profil</numerusform>
            <numerusform>alle Gruppen von %n Profilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ConfirmField</name>
    <message>
        <source>Upper and lower case count; the text may be pasted</source>
        <translation>Groß- und Kleinschreibung zählt; der Text darf eingefügt werden</translation>
    </message>
    <message>
        <source>Type “%1” to continue:</source>
        <translation>Zum Fortfahren „%1“ eingeben:</translation>
    </message>
    <message>
        <source>Type “%1” to continue</source>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictDialog</name>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>&amp;Deren übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>&amp;Meine übernehmen</translation>
    </message>
    <message>
        <source>&amp;Apply Result</source>
        <translation>&amp;Ergebnis anwenden</translation>
    </message>
    <message>
        <source>Compare Changes</source>
        <translation>Änderungen vergleichen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep what is there now in the selected rows (Left)</source>
        <translation>In den gewählten Zeilen behalten, was jetzt dort steht (Links)</translation>
    </message>
    <message>
        <source>Take what was typed here in the selected rows (Right)</source>
        <translation>In den gewählten Zeilen übernehmen, was hier eingegeben wurde (Rechts)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose theirs or mine for %1.</source>
        <translation>Wählen Sie für %1 deren oder Ihren Wert.</translation>
    </message>
    <message>
        <source>Take the result over into the editor</source>
        <translation>Das Ergebnis in den Editor übernehmen</translation>
    </message>
    <message>
        <source>Nothing is sent yet: the result goes to the editor.</source>
        <translation>Noch wird nichts gesendet: Das Ergebnis geht an den Editor.</translation>
    </message>
    <message>
        <source>%1 was changed at %2 while it was edited here.</source>
        <translation>%1 wurde bei %2 geändert, während die Gruppe hier bearbeitet wurde.</translation>
    </message>
    <message>
        <source>%1 does not say who changed it.</source>
        <translation>%1 gibt nicht an, wer die Gruppe geändert hat.</translation>
    </message>
    <message>
        <source>Last changed by %1.</source>
        <translation>Zuletzt geändert von %1.</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Zuletzt geändert %1.</translation>
    </message>
    <message>
        <source>Last changed by %1, %2.</source>
        <translation>Zuletzt geändert von %1, %2.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nicht gewählt</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictView</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>groupdesk::CurlButton</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy what would be sent as a command, with a variable for the token</source>
        <translation>Was gesendet würde, als Befehl kopieren, mit einer Variablen für das Token</translation>
    </message>
    <message>
        <source>Nothing to Copy</source>
        <translation>Nichts zu kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeleteDialog</name>
    <message>
        <source>Delete Group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Groups</source>
        <translation>
            <numerusform>%n Gruppe löschen</numerusform>
            <numerusform>%n Gruppen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups to delete</source>
        <translation>Zu löschende Gruppen</translation>
    </message>
    <message>
        <source>Reading what goes with the groups</source>
        <translation>Auswirkungen bei den Gruppen werden ermittelt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading once more what goes with it, right before deleting.</source>
        <translation>Die Auswirkungen werden unmittelbar vor dem Löschen noch einmal ermittelt.</translation>
    </message>
    <message>
        <source>There is nothing to delete: every group here is skipped or gone.</source>
        <translation>Es gibt nichts zu löschen: Jede Gruppe hier wird übersprungen oder ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The button works once it is known what goes with it.</source>
        <translation>Die Schaltfläche wird verfügbar, sobald die Auswirkungen bekannt sind.</translation>
    </message>
    <message>
        <source>The button works once the text is typed exactly.</source>
        <translation>Die Schaltfläche wird verfügbar, sobald der Text genau eingegeben ist.</translation>
    </message>
    <message>
        <source>One moment: read the list first.</source>
        <translation>Einen Moment: Lesen Sie zuerst die Liste.</translation>
    </message>
    <message>
        <source>None of these groups can be deleted</source>
        <translation>Keine dieser Gruppen kann gelöscht werden</translation>
    </message>
    <message>
        <source>Delete this group?</source>
        <translation>Diese Gruppe löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups?</source>
        <translation>
            <numerusform>%n Gruppe löschen?</numerusform>
            <numerusform>%n Gruppen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this group in %1?</source>
        <translation>Diese Gruppe in %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups in %1?</source>
        <translation>
            <numerusform>%n Gruppe in %1 löschen?</numerusform>
            <numerusform>%n Gruppen in %1 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Das lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>Gruppe &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups</source>
        <translation>
            <numerusform>%n Gruppe &amp;löschen</numerusform>
            <numerusform>%n Gruppen &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading once more, right before deleting…</source>
        <translation>Unmittelbar vor dem Löschen wird noch einmal gelesen…</translation>
    </message>
    <message>
        <source>Reading what goes with it… %1 of %2</source>
        <translation>Auswirkungen werden ermittelt… %1 von %2</translation>
    </message>
    <message>
        <source>Reading what goes with it…</source>
        <translation>Auswirkungen werden ermittelt…</translation>
    </message>
    <message>
        <source>What goes with some of these groups could not be read. It may be more than is said here.</source>
        <translation>Die Auswirkungen bei einigen dieser Gruppen konnten nicht gelesen werden. Es kann mehr sein, als hier steht.</translation>
    </message>
    <message>
        <source>This changed since it was shown. Nothing was deleted; look again.</source>
        <translation>Dies hat sich geändert, seit es angezeigt wurde. Nichts wurde gelöscht; sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is the last administrator group of %2: nobody would be left to manage it.</source>
        <translation>%1 ist die letzte Administratorgruppe von %2: Niemand bliebe übrig, um sie zu verwalten.</translation>
    </message>
    <message>
        <source>With %1 the last administrators go: nobody would be left to manage what they manage.</source>
        <translation>Mit %1 gehen die letzten Administratoren: Niemand bliebe übrig, um zu verwalten, was sie verwalten.</translation>
    </message>
    <message>
        <source>You would lock yourself out: the account of this token loses rights with %1.</source>
        <translation>Sie würden sich selbst aussperren: Das Konto dieses Tokens verliert mit %1 Rechte.</translation>
    </message>
    <message>
        <source>Can be made again from the recycle bin: %1.
Never comes back: %2.</source>
        <translation>Aus dem Papierkorb neu erstellbar: %1.
Kommt nie zurück: %2.</translation>
    </message>
    <message>
        <source>%1: the recycle bin can make again %2. Never comes back: %3.</source>
        <translation>%1: Aus dem Papierkorb neu erstellbar: %2. Kommt nie zurück: %3.</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeletionController</name>
    <message>
        <source>is being deleted already</source>
        <translation>wird bereits gelöscht</translation>
    </message>
    <message>
        <source>These groups are not in the list any more.</source>
        <translation>Diese Gruppen stehen nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Groups Are Being Deleted</source>
        <translation>Gruppen werden gelöscht</translation>
    </message>
    <message>
        <source>Groups are still being deleted: %1 of %2 are done.</source>
        <translation>Es werden noch Gruppen gelöscht: %1 von %2 sind erledigt.</translation>
    </message>
    <message>
        <source>Stopping finishes what is in progress and starts no other; the rest stays as it is.</source>
        <translation>Beim Anhalten wird abgeschlossen, was läuft, und nichts Weiteres begonnen; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiter ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop After Current and Close</source>
        <translation>Nach der aktuellen an&amp;halten und schließen</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 war bereits gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deleted: no clear answer came, but the list no longer has it.</source>
        <translation>%1 wurde gelöscht: Es kam keine eindeutige Antwort, aber in der Liste steht die Gruppe nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deleted by %2 at %3.</source>
        <translation>%1 wurde von %2 um %3 gelöscht.</translation>
    </message>
    <message>
        <source>Deleting has ended</source>
        <translation>Das Löschen ist beendet</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>&amp;Bericht anzeigen</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <translation>Wird gelöscht… %1 von %2</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeletionModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1
id: %2</source>
        <translation>%1
ID: %2</translation>
    </message>
    <message>
        <source>delete protection is on</source>
        <translation>Löschschutz ist eingeschaltet</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Already gone: somebody else deleted it. It is left out.</source>
        <translation>Bereits von jemand anderem gelöscht. Die Gruppe wird ausgelassen.</translation>
    </message>
    <message>
        <source>What goes with it could not be read. As far as the table knows: %1</source>
        <translation>Die Auswirkungen konnten nicht gelesen werden. Nach dem Stand der Tabelle: %1</translation>
    </message>
    <message>
        <source>Is called “%1” now</source>
        <translation>Heißt jetzt „%1“</translation>
    </message>
</context>
<context>
    <name>groupdesk::DescriptionSection</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>groupdesk::Desk</name>
    <message>
        <source>The keychain is not used in portable mode.</source>
        <translation>Im portablen Modus wird der Schlüsselbund nicht verwendet.</translation>
    </message>
    <message>
        <source>The journal could not be read, and a new one was begun</source>
        <translation>Das Journal konnte nicht gelesen werden; ein neues wurde begonnen</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Die beschädigte Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Groupdesk</source>
        <translation>Das Journal wurde von einer neueren Version von Groupdesk geschrieben</translation>
    </message>
    <message>
        <source>It is left as it is. Nothing can be changed with this version, because every change is noted first. Update Groupdesk.</source>
        <translation>Es bleibt unverändert. Mit dieser Version kann nichts geändert werden, weil jede Änderung zuerst vermerkt wird. Installieren Sie eine neuere Version von Groupdesk.</translation>
    </message>
    <message>
        <source>Something could not be noted in the journal</source>
        <translation>Etwas konnte nicht im Journal vermerkt werden</translation>
    </message>
    <message>
        <source>What cannot be noted is not sent. What was sent before and has no end in the journal is looked up at the next start.</source>
        <translation>Was nicht vermerkt werden kann, wird nicht gesendet. Was zuvor gesendet wurde und im Journal keinen Abschluss hat, wird beim nächsten Start geprüft.</translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailHeader</name>
    <message>
        <source>Never Delete: marked on this computer</source>
        <translation>Nie löschen: auf diesem Computer markiert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done with this group</source>
        <translation>Was sonst mit dieser Gruppe getan werden kann</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy the group&apos;s id</source>
        <translation>Die ID der Gruppe kopieren</translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailPane</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy the request that reads this group as a command, with a variable for the token</source>
        <translation>Die Anfrage, die diese Gruppe liest, als Befehl kopieren, mit einer Variablen für das Token</translation>
    </message>
    <message>
        <source>Details of the group</source>
        <translation>Details der Gruppe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>Keine Gruppe ausgewählt</translation>
    </message>
    <message>
        <source>Select a group to see who and what is in it.</source>
        <translation>Wählen Sie eine Gruppe aus, um zu sehen, wer und was darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) selected</source>
        <translation>
            <numerusform>%n Gruppe ausgewählt</numerusform>
            <numerusform>%n Gruppen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions apply to all of them.</source>
        <translation>Aktionen gelten für alle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditController</name>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save or discard them first, then try again. Nothing was sent.</source>
        <translation>Speichern oder verwerfen Sie sie zuerst, und versuchen Sie es dann erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is being saved. It can be closed when that is done.</source>
        <translation>%1 wird gespeichert. Danach kann das Formular geschlossen werden.</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes of %1?</source>
        <translation>Die Änderungen an %1 verwerfen?</translation>
    </message>
    <message>
        <source>The form shows the group as it was read last. Nothing is sent.</source>
        <translation>Das Formular zeigt die Gruppe so, wie sie zuletzt gelesen wurde. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) from an earlier run</source>
        <translation>
            <numerusform>%n ungespeicherte Bearbeitung aus einem früheren Lauf</numerusform>
            <numerusform>%n ungespeicherte Bearbeitungen aus einem früheren Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 is kept on this computer. Nothing was sent.</source>
        <translation>Was für %1 eingegeben wurde, wird auf diesem Computer aufbewahrt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) of profiles that are no longer there</source>
        <translation>
            <numerusform>%n ungespeicherte Bearbeitung eines nicht mehr vorhandenen Profils</numerusform>
            <numerusform>%n ungespeicherte Bearbeitungen nicht mehr vorhandener Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 cannot be saved any more.</source>
        <translation>Was für %1 eingegeben wurde, kann nicht mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Discard Drafts</source>
        <translation>Entwürfe verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>%n Entwurf verwerfen?</numerusform>
            <numerusform>%n Entwürfe verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 is lost. The groups stay as they are.</source>
        <translation>Was für %1 eingegeben wurde, geht verloren. Die Gruppen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Keep Drafts</source>
        <translation>Entwürfe &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard Drafts</source>
        <translation>Entwürfe &amp;verwerfen</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Die Änderungen an %1 sind nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n group(s) are not saved.</source>
        <translation>
            <numerusform>Die Änderungen an %n Gruppe sind nicht gespeichert.</numerusform>
            <numerusform>Die Änderungen an %n Gruppen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep D&amp;raft</source>
        <translation>&amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>Keep D&amp;rafts</source>
        <translation>&amp;Entwürfe behalten</translation>
    </message>
    <message>
        <source>&amp;Save Group</source>
        <translation>Gruppe &amp;speichern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Group(s)</source>
        <translation>
            <numerusform>%n Gruppe &amp;speichern</numerusform>
            <numerusform>%n Gruppen &amp;speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>%1 is being saved.</source>
        <translation>%1 wird gespeichert.</translation>
    </message>
    <message>
        <source>If the window is closed now, nobody is told what came of it. What was sent already is not called back.</source>
        <translation>Wenn das Fenster jetzt geschlossen wird, erfährt niemand, was daraus wurde. Bereits Gesendetes wird nicht zurückgerufen.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>War&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Leave Now</source>
        <translation>Jetzt verl&amp;assen</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditFlow</name>
    <message>
        <source>The unsaved changes of %1 cannot be kept on this computer. They are lost if the program ends.</source>
        <translation>Die ungespeicherten Änderungen an %1 können auf diesem Computer nicht aufbewahrt werden. Sie gehen verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>The draft from %1 is kept.</source>
        <translation>Der Entwurf von %1 bleibt erhalten.</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>What was typed then is in the form again. Nothing was sent.</source>
        <translation>Das damals Eingegebene ist wieder im Formular. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Draft from %1: the group has changed since then</source>
        <translation>Entwurf von %1: Die Gruppe hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>What was typed then is in the form again. Compare it with what is there now before it is saved.</source>
        <translation>Das damals Eingegebene ist wieder im Formular. Vergleichen Sie es vor dem Speichern mit dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>There is nothing to change: the group is like this already.</source>
        <translation>Es gibt nichts zu ändern: Die Gruppe ist bereits so.</translation>
    </message>
    <message>
        <source>The group has changed since. Compare both, and choose what is to stay.</source>
        <translation>Die Gruppe hat sich seitdem geändert. Vergleichen Sie beide Stände und wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The profile of this group was removed.</source>
        <translation>Das Profil dieser Gruppe wurde entfernt.</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>The result is in the form. Nothing was sent yet.</source>
        <translation>Das Ergebnis ist im Formular. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Look it over, then save.</source>
        <translation>Sehen Sie es durch und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The form shows the group as it is now.</source>
        <translation>Das Formular zeigt die Gruppe, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>None of the changes made here are left.</source>
        <translation>Von den hier gemachten Änderungen ist keine übrig.</translation>
    </message>
    <message>
        <source>This cannot be saved yet.</source>
        <translation>Das kann noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>The form shows the group as %1 has it now.</source>
        <translation>Das Formular zeigt die Gruppe so, wie %1 sie jetzt hat.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>There was nothing to save: the group is like this already.</source>
        <translation>Es gab nichts zu speichern: Die Gruppe ist bereits so.</translation>
    </message>
    <message>
        <source>Nothing was saved: the group has changed since it was opened here.</source>
        <translation>Es wurde nichts gespeichert: Die Gruppe hat sich geändert, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Compare both, and choose what is to stay.</source>
        <translation>Vergleichen Sie beide Stände und wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Nothing was saved: something would be lost, which has to be accepted.</source>
        <translation>Es wurde nichts gespeichert: Etwas ginge verloren, und das muss erst akzeptiert werden.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Überprü&amp;fen…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 changes were made.</source>
        <translation>%1 von %2 Änderungen wurden vorgenommen.</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>Vorgenommen: %1.</translation>
    </message>
    <message>
        <source>Not made: %1.</source>
        <translation>Nicht vorgenommen: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. What was typed is kept here. Check what the group says now before anything else.</source>
        <translation>Von selbst wird nichts noch einmal gesendet. Das Eingegebene bleibt hier erhalten. Prüfen Sie vor allem anderen, was die Gruppe jetzt zeigt.</translation>
    </message>
    <message>
        <source>%1 accepted the changes, but does not show all of them yet.</source>
        <translation>%1 hat die Änderungen angenommen, zeigt aber noch nicht alle.</translation>
    </message>
    <message>
        <source>That can take a while. What was typed is kept here until they are seen.</source>
        <translation>Das kann eine Weile dauern. Das Eingegebene bleibt hier erhalten, bis sie zu sehen sind.</translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <translation>&amp;Erneut speichern</translation>
    </message>
    <message>
        <source>The group does not show these changes: %1.</source>
        <translation>Die Gruppe zeigt diese Änderungen nicht: %1.</translation>
    </message>
    <message>
        <source>They are still in the form.</source>
        <translation>Sie sind noch im Formular.</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditSection</name>
    <message>
        <source>Read It Aga&amp;in</source>
        <translation>Noch einmal &amp;lesen</translation>
    </message>
</context>
<context>
    <name>groupdesk::ExportDialog</name>
    <message>
        <source>Export Profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>The file holds no token, password or other secret: it has no place for one. It does hold addresses, names, and the commands and variables that give tokens.</source>
        <translation>Die Datei enthält kein Token, kein Passwort und kein anderes Geheimnis: Dafür ist in ihr kein Platz. Sie enthält aber Adressen, Namen und die Befehle und Variablen, die Token liefern.</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Zu exportierende Profile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export One Profile…</source>
        <translation>Ein Profil &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export Profiles…</source>
        <translation>Profile &amp;exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Profiles…</source>
        <translation>
            <numerusform>%n Profil &amp;exportieren…</numerusform>
            <numerusform>%n Profile &amp;exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be exported</source>
        <translation>Kreuzen Sie an, was exportiert werden soll</translation>
    </message>
</context>
<context>
    <name>groupdesk::FactGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>groupdesk::FilterCompletions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>groupdesk::FilterField</name>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
</context>
<context>
    <name>groupdesk::FoldOut</name>
    <message>
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>groupdesk::ForgetDialog</name>
    <message>
        <source>Forget Person</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <source>Take a person out of the journal?</source>
        <translation>Eine Person aus dem Journal entfernen?</translation>
    </message>
    <message>
        <source>Everything that names the person is replaced in what the journal keeps: who was in a group, what was sent and answered. That something was done, and when, stays provable.</source>
        <translation>Alles, was die Person nennt, wird in dem ersetzt, was das Journal aufbewahrt: wer in einer Gruppe war, was gesendet und geantwortet wurde. Dass etwas getan wurde und wann, bleibt nachweisbar.</translation>
    </message>
    <message>
        <source>This cannot be taken back: groups cannot be made again, and edits not be reverted, from entries that named the person.</source>
        <translation>Das lässt sich nicht zurücknehmen: Aus Einträgen, die die Person nannten, können Gruppen nicht neu erstellt und Bearbeitungen nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The platforms themselves are not asked to forget anything.</source>
        <translation>Die Plattformen selbst werden nicht aufgefordert, etwas zu vergessen.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>The person&apos;s id at a platform, as the JSON of an entry shows it</source>
        <translation>Die ID der Person bei einer Plattform, wie sie das JSON eines Eintrags zeigt</translation>
    </message>
    <message>
        <source>&amp;Forget Person</source>
        <translation>Person &amp;vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Each needs at least %n characters, or other words would go with it.</source>
        <translation>
            <numerusform>Jedes braucht mindestens %n Zeichen, sonst würden andere Wörter mit ersetzt.</numerusform>
            <numerusform>Jedes braucht mindestens %n Zeichen, sonst würden andere Wörter mit ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in at least one. The more you fill in, the less is overlooked.</source>
        <translation>Füllen Sie mindestens eines aus. Je mehr Sie ausfüllen, desto weniger wird übersehen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::Freshness</name>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <translation>
            <numerusform>Vor %Ln s aktualisiert</numerusform>
            <numerusform>Vor %Ln s aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never complete</source>
        <translation>noch nie vollständig</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupCell</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>no locations on this platform</source>
        <translation>auf dieser Plattform keine Standorte</translation>
    </message>
    <message>
        <source>location unknown</source>
        <translation>Standort unbekannt</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>state not reported</source>
        <translation>Zustand nicht gemeldet</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>creation date not reported</source>
        <translation>Erstellungsdatum nicht gemeldet</translation>
    </message>
    <message>
        <source>creation date unknown</source>
        <translation>Erstellungsdatum unbekannt</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>keine Beschreibung</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln svc</source>
        <comment>service accounts</comment>
        <translation>
            <numerusform>%Ln Dienstk.</numerusform>
            <numerusform>%Ln Dienstk.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service account</source>
        <translation>1 Dienstkonto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln Dienstkonto</numerusform>
            <numerusform>%Ln Dienstkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>no members on this platform</source>
        <translation>auf dieser Plattform keine Mitglieder</translation>
    </message>
    <message>
        <source>number of people unknown</source>
        <translation>Anzahl der Personen unbekannt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>On, pinned</source>
        <translation>Ein, fixiert</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>marked “Never Delete”, %1</source>
        <translation>mit „Nie löschen“ markiert, %1</translation>
    </message>
    <message>
        <source>delete protection on</source>
        <translation>Löschschutz ein</translation>
    </message>
    <message>
        <source>delete protection off</source>
        <translation>Löschschutz aus</translation>
    </message>
    <message>
        <source>delete protection unknown</source>
        <translation>Löschschutz unbekannt</translation>
    </message>
    <message>
        <source>no delete protection on this platform</source>
        <translation>auf dieser Plattform kein Löschschutz</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Fehlerfrei</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupController</name>
    <message>
        <source>“Never Delete” could not be stored; nothing was changed.</source>
        <translation>„Nie löschen“ konnte nicht gespeichert werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Until the marks can be read and written, look at the file they are kept in.</source>
        <translation>Bis die Markierungen gelesen und geschrieben werden können: Sehen Sie sich die Datei an, in der sie stehen.</translation>
    </message>
    <message>
        <source>The group is never deleted from this computer.</source>
        <translation>Die Gruppe wird von diesem Computer aus nie gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are never deleted from this computer.</source>
        <translation>
            <numerusform>%Ln Gruppe wird von diesem Computer aus nie gelöscht.</numerusform>
            <numerusform>%Ln Gruppen werden von diesem Computer aus nie gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group may be deleted again.</source>
        <translation>Die Gruppe darf wieder gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups may be deleted again.</source>
        <translation>
            <numerusform>%Ln Gruppe darf wieder gelöscht werden.</numerusform>
            <numerusform>%Ln Gruppen dürfen wieder gelöscht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupEditor</name>
    <message>
        <source>D&amp;iscard…</source>
        <translation>Ver&amp;werfen…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Überprü&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Save Group</source>
        <translation>Gruppe &amp;speichern</translation>
    </message>
    <message>
        <source>Group editor</source>
        <translation>Gruppen-Editor</translation>
    </message>
    <message>
        <source>The group is being read…</source>
        <translation>Die Gruppe wird gelesen…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Show the group as it was read last</source>
        <translation>Die Gruppe so anzeigen, wie sie zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>Show what would change, and the requests that would be sent</source>
        <translation>Anzeigen, was sich ändern und welche Anfragen gesendet würden</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Wiederho&amp;len</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The group has no such field.</source>
        <translation>Die Gruppe hat kein solches Feld.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>Der Name kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>%2 already has a group “%1”. A second one of that name would be hard to tell apart.</source>
        <translation>%2 hat bereits eine Gruppe „%1“. Eine zweite dieses Namens wäre kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>“%1” exists in %2, and names are unique there.</source>
        <translation>„%1“ existiert in %2, und Namen sind dort eindeutig.</translation>
    </message>
    <message>
        <source>“%1” exists in %2 and differs only in upper and lower case.</source>
        <translation>„%1“ existiert in %2 und unterscheidet sich nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>no issuer</source>
        <translation>kein Aussteller</translation>
    </message>
    <message>
        <source>It cannot be chosen.</source>
        <translation>Das kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>would go in a circle: %1</source>
        <translation>ergäbe einen Kreis: %1</translation>
    </message>
    <message>
        <source>Names are being read…</source>
        <translation>Namen werden gelesen…</translation>
    </message>
    <message>
        <source>%1 Only ids can be shown.</source>
        <translation>%1 Es können nur IDs angezeigt werden.</translation>
    </message>
    <message>
        <source>The group is still being read.</source>
        <translation>Die Gruppe wird noch gelesen.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>Die Änderungen werden gespeichert.</translation>
    </message>
    <message>
        <source>%1 was changed here, but can no longer be changed. Discard the changes.</source>
        <translation>%1 wurde hier geändert, kann aber nicht mehr geändert werden. Verwerfen Sie die Änderungen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert um %1</translation>
    </message>
    <message>
        <source>Send the changes (Ctrl+Return)</source>
        <translation>Die Änderungen senden (Strg+Return)</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTableView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTokenDialog</name>
    <message>
        <source>Create Group Token</source>
        <translation>Gruppen-Token erstellen</translation>
    </message>
    <message>
        <source>Create a token of %1</source>
        <translation>Token für %1 erstellen</translation>
    </message>
    <message>
        <source>Create &amp;Token</source>
        <translation>&amp;Token erstellen</translation>
    </message>
    <message>
        <source>Making the token…</source>
        <translation>Token wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Ends after</source>
        <translation>Läuft &amp;ab nach</translation>
    </message>
    <message>
        <source>&amp;Never ends</source>
        <translation>Läuft &amp;nie ab</translation>
    </message>
    <message>
        <source>Read and &amp;write</source>
        <translation>Lesen und &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>May &amp;attach other databases</source>
        <translation>&amp;Darf andere Datenbanken anhängen</translation>
    </message>
    <message>
        <source>Databases to attach</source>
        <translation>Anzuhängende Datenbanken</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Days until the token ends</source>
        <translation>Tage, bis das Token abläuft</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>The databases of the group could not be read.</source>
        <translation>Die Datenbanken der Gruppe konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that may do everything for ever is found one day by somebody else. Give it an end, or let it only read, if that will do.</source>
        <translation>Ein Token, das für immer alles darf, wird eines Tages von jemand anderem gefunden. Begrenzen Sie seine Gültigkeit, oder lassen Sie es nur lesen, wenn das reicht.</translation>
    </message>
    <message>
        <source>Whoever has it can read every database of %1, without end.</source>
        <translation>Wer es hat, kann jede Datenbank von %1 unbefristet lesen.</translation>
    </message>
    <message>
        <source>Whoever has it can read and change every database of %1, without end.</source>
        <translation>Wer es hat, kann jede Datenbank von %1 unbefristet lesen und ändern.</translation>
    </message>
    <message>
        <source>Whoever has it can read every database of %1, until %2.</source>
        <translation>Wer es hat, kann jede Datenbank von %1 bis %2 lesen.</translation>
    </message>
    <message>
        <source>Whoever has it can read and change every database of %1, until %2.</source>
        <translation>Wer es hat, kann jede Datenbank von %1 bis %2 lesen und ändern.</translation>
    </message>
    <message>
        <source>It may attach %1.</source>
        <translation>Es darf %1 anhängen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpListModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search in the help (Ctrl+F)</source>
        <translation>In der Hilfe suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — Hilfe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ImportDialog</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>read-only start</source>
        <translation>schreibgeschützter Start</translation>
    </message>
    <message>
        <source>way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>sign-in client</source>
        <translation>Anmelde-Client</translation>
    </message>
    <message>
        <source>token source</source>
        <translation>Quelle des Tokens</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>extra CA file</source>
        <translation>zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>Zeitbegrenzungen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>further settings</source>
        <translation>weitere Einstellungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Wie hier</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändert: %1</translation>
    </message>
    <message>
        <source>Runs this command on this computer and sends what it prints to %2: %1</source>
        <translation>Führt diesen Befehl auf diesem Computer aus und sendet dessen Ausgabe an %2: %1</translation>
    </message>
    <message>
        <source>Brings this command along, which runs only after you chose it as the token&apos;s source: %1</source>
        <translation>Bringt diesen Befehl mit, der erst läuft, wenn Sie ihn als Quelle des Tokens gewählt haben: %1</translation>
    </message>
    <message>
        <source>Sends the value of the environment variable %1 to %2.</source>
        <translation>Sendet den Wert der Umgebungsvariablen %1 an %2.</translation>
    </message>
    <message>
        <source>Trusts the certificate authorities in %1.</source>
        <translation>Vertraut den Zertifizierungsstellen in %1.</translation>
    </message>
    <message>
        <source>Changes where requests go: to %1. A token that is stored for another address is not sent there; it has to be entered again.</source>
        <translation>Ändert, wohin Anfragen gehen: an %1. Ein für eine andere Adresse gespeichertes Token wird nicht dorthin gesendet; es muss erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Nothing is stored before you say so. Tokens are not in such a file; each profile asks for its own.</source>
        <translation>Es wird nichts gespeichert, bevor Sie zustimmen. Token sind in einer solchen Datei nicht enthalten; jedes Profil fragt nach seinem eigenen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the file could not be read.</source>
        <translation>
            <numerusform>%n Eintrag in der Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge in der Datei konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles in the file</source>
        <translation>Profile in der Datei</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Was es tun würde</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Look at this before you tick it:</source>
        <translation>Sehen Sie sich dies an, bevor Sie es ankreuzen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign-in with the browser</source>
        <translation>Anmeldung mit dem Browser</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (dieser Version nicht bekannt)</translation>
    </message>
    <message>
        <source>&amp;Import One Profile</source>
        <translation>Ein Profil &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import Profiles</source>
        <translation>Profile &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Profiles</source>
        <translation>
            <numerusform>%n Profil &amp;importieren</numerusform>
            <numerusform>%n Profile &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be imported</source>
        <translation>Kreuzen Sie an, was importiert werden soll</translation>
    </message>
</context>
<context>
    <name>groupdesk::InvalidateDialog</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>No database is in this group</source>
        <translation>Keine Datenbank ist in dieser Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n databases end with those of the group:</source>
        <translation>
            <numerusform>Die Token von %n Datenbank werden mit denen der Gruppe ungültig:</numerusform>
            <numerusform>Die Token von %n Datenbanken werden mit denen der Gruppe ungültig:</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases of the group are being read…</source>
        <translation>Die Datenbanken der Gruppe werden gelesen…</translation>
    </message>
    <message>
        <source>Which databases are in the group could not be read. The tokens of all of them end.</source>
        <translation>Welche Datenbanken in der Gruppe sind, konnte nicht gelesen werden. Die Token von allen werden ungültig.</translation>
    </message>
    <message>
        <source>Invalidate All Tokens</source>
        <translation>Alle Token ungültig machen</translation>
    </message>
    <message>
        <source>Invalidate every token of %1?</source>
        <translation>Alle Token für %1 ungültig machen?</translation>
    </message>
    <message>
        <source>Invalidate All &amp;Tokens</source>
        <translation>Alle &amp;Token ungültig machen</translation>
    </message>
    <message>
        <source>Invalidating the tokens…</source>
        <translation>Token werden ungültig gemacht…</translation>
    </message>
</context>
<context>
    <name>groupdesk::ItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalController</name>
    <message>
        <source>Its profile was removed from this computer.</source>
        <translation>Ihr Profil wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Its organization is not open now.</source>
        <translation>Ihre Organisation ist derzeit nicht geöffnet.</translation>
    </message>
    <message>
        <source>The form has the group as it was before the edit of %1.</source>
        <translation>Das Formular zeigt die Gruppe, wie sie vor der Bearbeitung (%1) war.</translation>
    </message>
    <message>
        <source>The journal could not be verified</source>
        <translation>Die Prüfung des Journals ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Record %1 of the journal does not fit to those before it.</source>
        <translation>Datensatz %1 des Journals passt nicht zu denen davor.</translation>
    </message>
    <message>
        <source>Somebody or something changed the journal&apos;s file from outside. From that record on it proves nothing.</source>
        <translation>Jemand oder etwas hat die Datei des Journals von außen verändert. Ab diesem Datensatz beweist sie nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) fit together.</source>
        <translation>
            <numerusform>%n Datensatz passt zusammen.</numerusform>
            <numerusform>%n Datensätze passen zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n of them are not kept any more.</source>
        <translation>
            <numerusform>Der Inhalt von %n davon wird nicht mehr aufbewahrt.</numerusform>
            <numerusform>Die Inhalte von %n davon werden nicht mehr aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person could not be taken out of the journal</source>
        <translation>Die Person konnte nicht aus dem Journal entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>The person was taken out of %n record(s).</source>
        <translation>
            <numerusform>Die Person wurde aus %n Datensatz entfernt.</numerusform>
            <numerusform>Die Person wurde aus %n Datensätzen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not name this person.</source>
        <translation>Das Journal nennt diese Person nicht.</translation>
    </message>
    <message>
        <source>Contents of the Journal</source>
        <translation>Inhalte des Journals</translation>
    </message>
    <message numerus="yes">
        <source>Keep contents for %n day(s) only?</source>
        <translation>
            <numerusform>Inhalte nur %n Tag aufbewahren?</numerusform>
            <numerusform>Inhalte nur %n Tage aufbewahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was in a group and what it was called is taken out of everything older, now and every day. Older deletions cannot be made good and older edits cannot be reverted any more. That something was done, and when, stays.</source>
        <translation>Wer in einer Gruppe war und wie sie hieß, wird aus allem Älteren entfernt, jetzt und täglich. Früher gelöschte Gruppen können nicht mehr neu erstellt und ältere Bearbeitungen nicht mehr zurückgenommen werden. Dass etwas getan wurde und wann, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep for %n Day(s)</source>
        <translation>
            <numerusform>%n Tag au&amp;fbewahren</numerusform>
            <numerusform>%n Tage au&amp;fbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>JSON lines, with contents (*.jsonl)</source>
        <translation>JSON-Zeilen, mit Inhalten (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets, no cell is a formula (*.csv)</source>
        <translation>CSV für Tabellen, keine Zelle ist eine Formel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written to %1</source>
        <translation>Das Journal konnte nicht nach %1 geschrieben werden</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>Details des Eintrags</translation>
    </message>
    <message>
        <source>The operation as the journal has it</source>
        <translation>Der Vorgang, wie er im Journal steht</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Re&amp;quests (%1)</source>
        <translation>An&amp;fragen (%1)</translation>
    </message>
    <message>
        <source>What it was about is not kept any more, or a person was taken out of it. That it was done, and when, stays.</source>
        <translation>Worum es ging, wird nicht mehr aufbewahrt, oder eine Person wurde daraus entfernt. Dass es getan wurde und wann, bleibt.</translation>
    </message>
    <message>
        <source>This is what was in the group.</source>
        <translation>Dies war in der Gruppe.</translation>
    </message>
    <message>
        <source>It changed nothing that a group shows.</source>
        <translation>Es hat nichts geändert, was eine Gruppe zeigt.</translation>
    </message>
    <message>
        <source>Select an entry to see what was done</source>
        <translation>Wählen Sie einen Eintrag aus, um zu sehen, was getan wurde</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalDock</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Make the deleted group again, as far as its platform lets one</source>
        <translation>Die gelöschte Gruppe neu erstellen, soweit ihre Plattform es zulässt</translation>
    </message>
    <message>
        <source>Take this back, after a look at what would be sent</source>
        <translation>Dies zurücknehmen, nach einem Blick auf das, was gesendet würde</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, more below</source>
        <translation>
            <numerusform>%n Eintrag, weitere darunter</numerusform>
            <numerusform>%n Einträge, weitere darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>No group was deleted</source>
        <translation>Es wurde keine Gruppe gelöscht</translation>
    </message>
    <message>
        <source>Nothing in the journal matches</source>
        <translation>Nichts im Journal passt</translation>
    </message>
    <message>
        <source>Show &amp;All Entries</source>
        <translation>&amp;Alle Einträge anzeigen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Everything that Groupdesk writes to a platform is noted here, before it is sent.</source>
        <translation>Alles, was Groupdesk auf eine Plattform schreibt, wird hier vermerkt, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Als cURL kopiert.</translation>
    </message>
    <message>
        <source>Copied as cURL. Set $%1 before running it.</source>
        <translation>Als cURL kopiert. Setzen Sie $%1, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verify &amp;Chain</source>
        <translation>&amp;Kette prüfen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Keep for E&amp;ver</source>
        <translation>I&amp;mmer aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>Keep for %n Day(s)</source>
        <translation>
            <numerusform>%n Tag aufbewahren</numerusform>
            <numerusform>%n Tage aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recreate…</source>
        <translation>Neu e&amp;rstellen…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy the requests as commands, with a variable for the token</source>
        <translation>Die Anfragen als Befehle kopieren, mit einer Variablen für das Token</translation>
    </message>
    <message>
        <source>Check that no record of the journal was changed, added or left out</source>
        <translation>Prüfen, dass kein Datensatz des Journals geändert, ergänzt oder ausgelassen wurde</translation>
    </message>
    <message>
        <source>Write everything that the filter lets through to a file</source>
        <translation>Alles, was der Filter durchlässt, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Forget Person…</source>
        <translation>&amp;Person vergessen…</translation>
    </message>
    <message>
        <source>Take a person out of everything that the journal keeps</source>
        <translation>Eine Person aus allem entfernen, was das Journal aufbewahrt</translation>
    </message>
    <message>
        <source>How long the journal keeps who was in a group and what it was called</source>
        <translation>Wie lange das Journal aufbewahrt, wer in einer Gruppe war und wie sie hieß</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Das Journal filtern</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Art der Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>Neue Gruppen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Groups that were deleted</source>
        <translation>Gelöschte Gruppen</translation>
    </message>
    <message>
        <source>Tokens, transfers, unarchiving</source>
        <translation>Token, Übertragungen, Aufheben der Archivierung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What the journal keeps, and for how long</source>
        <translation>Was das Journal aufbewahrt und wie lange</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Journal, the newest first</source>
        <translation>Journal, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalRows</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>what, outcome, where, class, when</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalWords</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ erstellen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Unarchive “%1”</source>
        <translation>Archivierung von „%1“ aufheben</translation>
    </message>
    <message>
        <source>Transfer “%1”</source>
        <translation>„%1“ übertragen</translation>
    </message>
    <message>
        <source>Create a token of “%1”</source>
        <translation>Token für „%1“ erstellen</translation>
    </message>
    <message>
        <source>Invalidate the tokens of “%1”</source>
        <translation>Token für „%1“ ungültig machen</translation>
    </message>
    <message>
        <source>Exchange the profile&apos;s token</source>
        <translation>Token des Profils austauschen</translation>
    </message>
    <message>
        <source>Restore a grant of “%1”</source>
        <translation>Berechtigung von „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>found done</source>
        <translation>nachweislich erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Done, to take back or make good something earlier.</source>
        <translation>Erledigt, um etwas Früheres zurückzunehmen oder zu ersetzen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>There was no usable answer, but a look at the platform showed that it was done.</source>
        <translation>Es gab keine brauchbare Antwort, aber ein Blick auf die Plattform zeigte, dass es erledigt wurde.</translation>
    </message>
    <message>
        <source>Not done: nothing was changed.</source>
        <translation>Nicht erledigt: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only some of its requests were applied.</source>
        <translation>Nur einige der Anfragen wurden umgesetzt.</translation>
    </message>
    <message>
        <source>Nobody knows: there was no usable answer, and looking did not settle it.</source>
        <translation>Niemand weiß es: Es gab keine brauchbare Antwort, und Nachsehen hat es nicht geklärt.</translation>
    </message>
    <message>
        <source>No end is noted: it is going on, or the program ended in the middle.</source>
        <translation>Es ist kein Abschluss vermerkt: Es läuft noch, oder das Programm wurde mittendrin beendet.</translation>
    </message>
    <message>
        <source>no answer noted</source>
        <translation>keine Antwort vermerkt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status and kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Groupdesk.</source>
        <translation>Das Journal wurde von einer neueren Version von Groupdesk geschrieben.</translation>
    </message>
    <message>
        <source>It is left untouched. Nothing can be changed at a platform until this version is updated, because nothing could be noted before.</source>
        <translation>Es wurde nicht angetastet. Bis diese Version durch eine neuere ersetzt ist, kann auf keiner Plattform etwas geändert werden, weil vorher nichts vermerkt werden könnte.</translation>
    </message>
    <message>
        <source>The journal was damaged, and a new one was begun.</source>
        <translation>Das Journal war beschädigt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The old file was kept aside: %1</source>
        <translation>Die alte Datei wurde beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>The journal could not be read or written.</source>
        <translation>Das Journal konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be changed at a platform that could not be noted before.</source>
        <translation>Auf einer Plattform kann nichts geändert werden, was nicht vorher vermerkt werden könnte.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System meldet: %1</translation>
    </message>
    <message>
        <source>It changed nothing, so there is nothing to revert.</source>
        <translation>Es hat nichts geändert, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nobody knows what it did, so its opposite is not known either.</source>
        <translation>Niemand weiß, was es bewirkt hat, also ist auch das Gegenteil nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing of it was left when the group was read afterwards.</source>
        <translation>Als die Gruppe danach gelesen wurde, war nichts davon übrig.</translation>
    </message>
    <message>
        <source>A deleted group does not come back; it can be made again.</source>
        <translation>Eine gelöschte Gruppe kommt nicht zurück; sie kann neu erstellt werden.</translation>
    </message>
    <message>
        <source>Only an owner of the other organization can hand the group back.</source>
        <translation>Nur ein Eigentümer der anderen Organisation kann die Gruppe zurückgeben.</translation>
    </message>
    <message>
        <source>A single token cannot be revoked; invalidating ends all tokens of the group.</source>
        <translation>Ein einzelnes Token kann nicht widerrufen werden; nur alle Token der Gruppe zusammen können ungültig gemacht werden.</translation>
    </message>
    <message>
        <source>Tokens that have ended never work again; new ones can be created.</source>
        <translation>Ungültig gewordene Token funktionieren nie wieder; neue können erstellt werden.</translation>
    </message>
    <message>
        <source>The old token has ended and never works again.</source>
        <translation>Das alte Token ist ungültig und funktioniert nie wieder.</translation>
    </message>
    <message>
        <source>The platform itself archives groups, after a time without use.</source>
        <translation>Die Plattform selbst archiviert Gruppen, wenn sie eine Zeit lang nicht genutzt wurden.</translation>
    </message>
    <message>
        <source>Groupdesk does not take grants away; that is done at the platform.</source>
        <translation>Groupdesk nimmt keine Berechtigungen weg; das geschieht auf der Plattform.</translation>
    </message>
    <message>
        <source>What the group looked like before is not in the journal any more: it was older than what is kept, or a person was taken out of it.</source>
        <translation>Wie die Gruppe vorher aussah, steht nicht mehr im Journal: Es war älter als das, was aufbewahrt wird, oder eine Person wurde daraus entfernt.</translation>
    </message>
    <message>
        <source>The journal does not know which group it was.</source>
        <translation>Das Journal weiß nicht, welche Gruppe es war.</translation>
    </message>
    <message>
        <source>The group was not deleted.</source>
        <translation>Die Gruppe wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Nobody knows whether the group was deleted.</source>
        <translation>Niemand weiß, ob die Gruppe gelöscht wurde.</translation>
    </message>
</context>
<context>
    <name>groupdesk::JsonPage</name>
    <message>
        <source>The group as the platform sent it</source>
        <translation>Die Gruppe, wie die Plattform sie gesendet hat</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>Geheimnisse darin sind maskiert.</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the text, with secrets masked</source>
        <translation>Den Text kopieren, Geheimnisse maskiert</translation>
    </message>
</context>
<context>
    <name>groupdesk::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Gilt in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <translation>%1: %2, in %3</translation>
    </message>
    <message>
        <source>Search by action or key…</source>
        <translation>Nach Aktion oder Taste suchen…</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Nach Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts entspricht „%1“.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ListSection</name>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Paste List…</source>
        <translation>&amp;Liste einfügen…</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1: Filter</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Nach Namen filtern…</translation>
    </message>
    <message>
        <source>Add everyone of a list of names, e-mail addresses or ids</source>
        <translation>Alle aus einer Liste von Namen, E-Mail-Adressen oder IDs hinzufügen</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Entfernen &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>groupdesk::LoadProgress</name>
    <message numerus="yes">
        <source>%Ln loaded, more…</source>
        <translation>
            <numerusform>%Ln geladen, es folgen mehr…</numerusform>
            <numerusform>%Ln geladen, es folgen mehr…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln loaded, not all</source>
        <translation>
            <numerusform>Angehalten: %Ln geladen, nicht alle</numerusform>
            <numerusform>Angehalten: %Ln geladen, nicht alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was refreshed</source>
        <translation>Angehalten, bevor alles aktualisiert war</translation>
    </message>
    <message>
        <source>Stopped before anything was loaded</source>
        <translation>Angehalten, bevor etwas geladen war</translation>
    </message>
</context>
<context>
    <name>groupdesk::LockControl</name>
    <message>
        <source>“%1” can be changed until %2; then it locks itself.</source>
        <translation>„%1“ kann bis %2 geändert werden; dann sperrt es sich selbst.</translation>
    </message>
    <message>
        <source>“%1” is read-only now.</source>
        <translation>„%1“ ist jetzt schreibgeschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock Writes</source>
        <translation>Schreiben s&amp;perren</translation>
    </message>
    <message numerus="yes">
        <source>Unlock &amp;Writes for %n Minute(s)</source>
        <translation>
            <numerusform>Schreiben %n Minute ents&amp;perren</numerusform>
            <numerusform>Schreiben %n Minuten ents&amp;perren</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was started read-only: nothing can be unlocked</source>
        <translation>Das Programm wurde schreibgeschützt gestartet: Nichts kann entsperrt werden</translation>
    </message>
    <message>
        <source>This profile needs no unlocking; “start read-only” is in its settings</source>
        <translation>Dieses Profil muss nicht entsperrt werden; „Schreibgeschützt starten“ steht in seinen Einstellungen</translation>
    </message>
    <message>
        <source>Choose a profile on the left, or select groups, to unlock writes there</source>
        <translation>Wählen Sie links ein Profil oder Gruppen aus, um dort das Schreiben zu entsperren</translation>
    </message>
    <message>
        <source>Allow or forbid changes for what is chosen (%1)</source>
        <translation>Änderungen für das Gewählte erlauben oder verbieten (%1)</translation>
    </message>
</context>
<context>
    <name>groupdesk::LockWords</name>
    <message>
        <source>read-only: the program was started that way</source>
        <translation>schreibgeschützt: Das Programm wurde so gestartet</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>writes allowed for %1</source>
        <translation>Schreiben erlaubt für %1</translation>
    </message>
    <message>
        <source>writes allowed until %1</source>
        <translation>Schreiben erlaubt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %n Minute(s)</source>
        <translation>
            <numerusform>Für %n Minute entsperren</numerusform>
            <numerusform>Für %n Minuten entsperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <translation>
            <numerusform>%n schreibgeschützt</numerusform>
            <numerusform>%n schreibgeschützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlocked</source>
        <translation>
            <numerusform>%n entsperrt</numerusform>
            <numerusform>%n entsperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock %1 Now</source>
        <translation>%1 jetzt sperren</translation>
    </message>
    <message>
        <source>From now on nothing is changed on the platform</source>
        <translation>Von jetzt an wird auf der Plattform nichts mehr geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Allow creating and deleting groups; it locks itself again</source>
        <translation>Erstellen und Löschen von Gruppen erlauben; sperrt sich von selbst wieder</translation>
    </message>
</context>
<context>
    <name>groupdesk::MainWindow</name>
    <message>
        <source>Main Toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Filter groups (Ctrl+F)</source>
        <translation>Gruppen filtern (Strg+F)</translation>
    </message>
    <message>
        <source>asked for a newer version</source>
        <translation>wird nach einer neueren Version gefragt</translation>
    </message>
    <message>
        <source>One selected group is hidden now, and not selected any more.</source>
        <translation>Eine ausgewählte Gruppe ist jetzt verborgen und nicht mehr ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected groups are hidden now, and not selected any more.</source>
        <translation>
            <numerusform>%Ln ausgewählte Gruppe ist jetzt verborgen und nicht mehr ausgewählt.</numerusform>
            <numerusform>%Ln ausgewählte Gruppen sind jetzt verborgen und nicht mehr ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of token cannot be exchanged from here</source>
        <translation>Diese Art von Token kann von hier aus nicht ausgetauscht werden</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be deleted now</source>
        <translation>
            <numerusform>%n davon kann jetzt nicht gelöscht werden</numerusform>
            <numerusform>%n davon können jetzt nicht gelöscht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — Groupdesk</source>
        <translation>%1 — Groupdesk</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tokens are dropped from memory and changes are locked. Lists stay; tokens are read or asked for again when they are needed.</source>
        <translation>Die Token werden aus dem Arbeitsspeicher entfernt und Änderungen gesperrt. Listen bleiben; Token werden bei Bedarf wieder gelesen oder abgefragt.</translation>
    </message>
    <message>
        <source>The group is not in the list any more.</source>
        <translation>Die Gruppe steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Refresh its organization to see whether it is still there.</source>
        <translation>Aktualisieren Sie ihre Organisation, um zu sehen, ob sie noch vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 of %2, more…</source>
        <translation>%1 von %2, es folgen mehr…</translation>
    </message>
</context>
<context>
    <name>groupdesk::MemberListView</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Namen werden gelesen…</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>&amp;Warum…</translation>
    </message>
    <message>
        <source>Show every way this person got into the group</source>
        <translation>Jeden Weg anzeigen, auf dem diese Person in die Gruppe gekommen ist</translation>
    </message>
    <message>
        <source>&amp;Remove Reference…</source>
        <translation>Verweis &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>The platform did not say who or what is in this list.</source>
        <translation>Die Plattform hat nicht angegeben, wer oder was in dieser Liste steht.</translation>
    </message>
    <message>
        <source>Take the chosen id out of the group: nothing has it any more</source>
        <translation>Die gewählte ID aus der Gruppe entfernen: Nichts hat sie mehr</translation>
    </message>
</context>
<context>
    <name>groupdesk::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>groupdesk::NameSection</name>
    <message>
        <source>&amp;Open It</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the other group in the table</source>
        <translation>Die andere Gruppe in der Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Spaces around the name are left out.</source>
        <translation>Leerzeichen um den Namen werden weggelassen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::NetworkSection</name>
    <message>
        <source>Net&amp;work</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit für die Verbindung</translation>
    </message>
    <message>
        <source>Time until an answer begins</source>
        <translation>Zeit bis zum Beginn einer Antwort</translation>
    </message>
    <message>
        <source>Time for a whole request</source>
        <translation>Zeit für eine ganze Anfrage</translation>
    </message>
    <message>
        <source>%1, from 1 to %2 seconds. Waiting in this program&apos;s own queue does not count</source>
        <translation>%1, von 1 bis %2 Sekunden. Das Warten in der eigenen Warteschlange dieses Programms zählt nicht</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Host, for example proxy.example.com</source>
        <translation>Host, zum Beispiel proxy.example.com</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>Benutzer, falls einer verlangt wird</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>Datei mit weiteren Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Only those that the system trusts</source>
        <translation>Nur die, denen das System vertraut</translation>
    </message>
    <message>
        <source>A PEM file with certificate authorities that this profile trusts in addition to the system&apos;s</source>
        <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen dieses Profil zusätzlich zu denen des Systems vertraut</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Eine PEM-Datei wählen</translation>
    </message>
    <message>
        <source>Trust only the system&apos;s certificate authorities again</source>
        <translation>Wieder nur den Zertifizierungsstellen des Systems vertrauen</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>Zusätzliche &amp;CA-Datei</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>whole request</source>
        <translation>ganze Anfrage</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Zeitbegrenzungen</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>Zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Password, if stored: empty keeps it</source>
        <translation>Passwort; leer behält das gespeicherte</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), trusted by this profile in addition to the system&apos;s</source>
        <translation>
            <numerusform>%n Zertifikat, dem dieses Profil zusätzlich zu denen des Systems vertraut</numerusform>
            <numerusform>%n Zertifikate, denen dieses Profil zusätzlich zu denen des Systems vertraut</numerusform>
        </translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>der Proxy des Systems</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>an extra CA file</source>
        <translation>eine zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>time-outs %1, %2, %3 s</source>
        <translation>Zeitbegrenzungen %1, %2, %3 s</translation>
    </message>
</context>
<context>
    <name>groupdesk::NewGroupDialog</name>
    <message>
        <source>&amp;Open It</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Create Group</source>
        <translation>Gruppe &amp;erstellen</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Where the group will be</source>
        <translation>Wo die Gruppe sein wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the group will be called</source>
        <translation>Wie die Gruppe heißen wird</translation>
    </message>
    <message>
        <source>Show the group of this name instead</source>
        <translation>Stattdessen die Gruppe dieses Namens anzeigen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the group is for; may stay empty</source>
        <translation>Wofür die Gruppe da ist; darf leer bleiben</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>%1 — %2 · %3</source>
        <translation>%1 – %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Creating “%1” at %2…</source>
        <translation>„%1“ wird bei %2 erstellt…</translation>
    </message>
    <message>
        <source>“%1” exists in %2 — creating would return it unchanged.</source>
        <translation>„%1“ existiert in %2 – beim Erstellen käme sie unverändert zurück.</translation>
    </message>
    <message>
        <source>“%1” exists in %2, and names are unique there.</source>
        <translation>„%1“ existiert in %2, und Namen sind dort eindeutig.</translation>
    </message>
    <message>
        <source>%2 already has a group “%1”. A second one of that name would be hard to tell apart.</source>
        <translation>%2 hat bereits eine Gruppe „%1“. Eine zweite dieses Namens wäre kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>“%1” exists in %2 and differs only in upper and lower case.</source>
        <translation>„%1“ existiert in %2 und unterscheidet sich nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Spaces around the name are left out.</source>
        <translation>Leerzeichen um den Namen werden weggelassen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A group of this name may exist already: check first.</source>
        <translation>Eine Gruppe dieses Namens existiert vielleicht schon: Prüfen Sie das zuerst.</translation>
    </message>
    <message>
        <source>%1 says that this organization is not ready yet.</source>
        <translation>%1 meldet, dass diese Organisation noch nicht bereit ist.</translation>
    </message>
    <message>
        <source>Create the group at %1 (Ctrl+Return)</source>
        <translation>Die Gruppe bei %1 erstellen (Strg+Return)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The list is being read again.</source>
        <translation>Die Liste wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>If the group is in it, this form says so at the name.</source>
        <translation>Wenn die Gruppe darin steht, sagt dieses Formular es beim Namen.</translation>
    </message>
    <message>
        <source>Nothing was created: “%1” was already there.</source>
        <translation>Es wurde nichts erstellt: „%1“ war schon da.</translation>
    </message>
    <message>
        <source>%1 returned the existing group unchanged; the description typed here was not stored.</source>
        <translation>%1 gab die vorhandene Gruppe unverändert zurück; die hier eingegebene Beschreibung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>&amp;Vorhandene öffnen</translation>
    </message>
    <message>
        <source>The group was not created: %1 gave no usable answer, and its list has no group of this name.</source>
        <translation>Die Gruppe wurde nicht erstellt: %1 gab keine brauchbare Antwort, und in der dortigen Liste steht keine Gruppe dieses Namens.</translation>
    </message>
    <message>
        <source>It can be tried again.</source>
        <translation>Es kann noch einmal versucht werden.</translation>
    </message>
</context>
<context>
    <name>groupdesk::NewTokenDialog</name>
    <message>
        <source>I &amp;have stored it</source>
        <translation>Ich &amp;habe es gespeichert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Try to &amp;Store It Again</source>
        <translation>Noch einmal &amp;speichern</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>The new token, masked</source>
        <translation>Das neue Token, maskiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Token wird gespeichert…</translation>
    </message>
    <message>
        <source>The token is shown only once: store it first</source>
        <translation>Das Token wird nur einmal angezeigt: Speichern Sie es zuerst</translation>
    </message>
    <message>
        <source>It could not be stored.</source>
        <translation>Es konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The token is shown only once, and would be lost. Copy it, store it, and say so with the box above; then this can be closed.</source>
        <translation>Das Token wird nur einmal angezeigt und ginge verloren. Kopieren und speichern Sie es und bestätigen Sie das mit dem Kästchen oben; dann lässt sich dies schließen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::News</name>
    <message>
        <source>Groupdesk %1 is there</source>
        <translation>Groupdesk %1 ist da</translation>
    </message>
    <message>
        <source>This is version %1. Nothing was downloaded.</source>
        <translation>Dies ist Version %1. Es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Open &amp;Release Page</source>
        <translation>Seite der &amp;Version öffnen</translation>
    </message>
</context>
<context>
    <name>groupdesk::NoticeBoard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Showing the list of %1.</source>
        <translation>Angezeigt wird die Liste von %1.</translation>
    </message>
    <message>
        <source>Show Re&amp;quest</source>
        <translation>An&amp;frage anzeigen</translation>
    </message>
</context>
<context>
    <name>groupdesk::NoticeBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Was gesendet wurde und was zurückkam</translation>
    </message>
</context>
<context>
    <name>groupdesk::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>groupdesk::NscalePage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>What the group gets and who is in it</source>
        <translation>Was die Gruppe erhält und wer in ihr ist</translation>
    </message>
    <message>
        <source>goes beyond this account&apos;s own rights</source>
        <translation>geht über die eigenen Rechte dieses Kontos hinaus</translation>
    </message>
    <message>
        <source>cannot be chosen</source>
        <translation>kann nicht gewählt werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Benu&amp;tzer</translation>
    </message>
    <message>
        <source>&amp;Service accounts</source>
        <translation>&amp;Dienstkonten</translation>
    </message>
</context>
<context>
    <name>groupdesk::OfflineNotices</name>
    <message>
        <source>%1: offline — showing %2</source>
        <translation>%1: offline – Stand %2</translation>
    </message>
    <message>
        <source>%1: offline — nothing was loaded yet</source>
        <translation>%1: offline – noch wurde nichts geladen</translation>
    </message>
    <message>
        <source>&amp;Retry Now (%1 s)</source>
        <translation>Jetzt &amp;wiederholen (%1 s)</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>Jetzt &amp;wiederholen</translation>
    </message>
    <message>
        <source>%1 Nothing can be changed there meanwhile. It is asked again by itself.</source>
        <translation>%1 Bis dahin kann dort nichts geändert werden. Die Anfrage wird von selbst wiederholt.</translation>
    </message>
</context>
<context>
    <name>groupdesk::OrderController</name>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This is being done just now.</source>
        <translation>Dies wird gerade erledigt.</translation>
    </message>
    <message>
        <source>An order has ended</source>
        <translation>Ein Auftrag ist beendet</translation>
    </message>
    <message>
        <source>What came of it stands in the window.</source>
        <translation>Das Ergebnis steht im Fenster.</translation>
    </message>
    <message>
        <source>Invalidate &amp;All Tokens…</source>
        <translation>Alle &amp;Token ungültig machen…</translation>
    </message>
    <message>
        <source>&amp;Wait Again</source>
        <translation>Erneut &amp;warten</translation>
    </message>
    <message>
        <source>The new token of %1 is shown only once.</source>
        <translation>Das neue Token für %1 wird nur einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>groupdesk::OrderDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>this group</source>
        <translation>diese Gruppe</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The button works once the name is typed exactly.</source>
        <translation>Die Schaltfläche wird verfügbar, sobald der Name genau eingegeben ist.</translation>
    </message>
    <message>
        <source>One moment: read this first.</source>
        <translation>Einen Moment: Lesen Sie dies zuerst.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Das lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It goes on; a message says what came of it</source>
        <translation>Es geht weiter; eine Meldung sagt, was daraus wurde</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteController</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Geht gerade nicht</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteDialog</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search actions, groups, organizations and people</source>
        <translation>Aktionen, Gruppen, Organisationen und Personen suchen</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Still looking through the groups…</source>
        <translation>Die Gruppen werden noch durchsucht…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&gt; actions   # groups   / organizations   @ people</source>
        <translation>&gt; Aktionen   # Gruppen   / Organisationen   @ Personen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteListModel</name>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>not possible now: %1</source>
        <translation>geht jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteDialog</name>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Paste List</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>&amp;Names, e-mail addresses or ids, one in a line or separated by commas:</source>
        <translation>&amp;Namen, E-Mail-Adressen oder IDs, eine Angabe pro Zeile oder durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>List to add to %1</source>
        <translation>Liste, die zu %1 hinzugefügt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>Wählen, wer es ist</translation>
    </message>
    <message>
        <source>Paste or type a list.</source>
        <translation>Fügen Sie eine Liste ein oder tippen Sie sie.</translation>
    </message>
    <message>
        <source>Nobody can be found without the list of people.</source>
        <translation>Ohne die Liste der Personen ist niemand zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are still to be settled.</source>
        <translation>
            <numerusform>%n Zeile ist noch zu klären.</numerusform>
            <numerusform>%n Zeilen sind noch zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the list is to be added.</source>
        <translation>Niemand in der Liste ist hinzuzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n People</source>
        <translation>
            <numerusform>%n Person &amp;hinzufügen</numerusform>
            <numerusform>%n Personen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Leave Out &amp;Unknown (%1)</source>
        <translation>&amp;Unbekannte auslassen (%1)</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Auslassen</translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>niemand dieses Namens</translation>
    </message>
    <message numerus="yes">
        <source>one of %n people</source>
        <translation>
            <numerusform>eine von %n Personen</numerusform>
            <numerusform>eine von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>choose who</source>
        <translation>auswählen, wer</translation>
    </message>
    <message>
        <source>leave out?</source>
        <translation>auslassen?</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>schon dabei</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>steht weiter oben</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>groupdesk::PauseNotices</name>
    <message>
        <source>%1 asks to wait: %2 s</source>
        <translation>%1 bittet zu warten: %2 s</translation>
    </message>
    <message>
        <source>%1 did not answer well. Next try in %2 s</source>
        <translation>%1 hat nicht richtig geantwortet. Nächster Versuch in %2 s</translation>
    </message>
    <message>
        <source>All requests to %1 wait. They go on by themselves.</source>
        <translation>Alle Anfragen an %1 warten. Sie gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>This is try %1 of 4. It goes on by itself.</source>
        <translation>Dies ist Versuch %1 von 4. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 s</source>
        <translation>Warten auf %1: %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n host(s): %1 s</source>
        <translation>
            <numerusform>Warten auf %n Host: %1 s</numerusform>
            <numerusform>Warten auf %n Hosts: %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PersonDialog</name>
    <message>
        <source>Groups of a Person</source>
        <translation>Gruppen einer Person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking through the groups…</source>
        <translation>Die Gruppen werden durchsucht…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Go to Group</source>
        <translation>&amp;Zur Gruppe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>In none of the groups that are loaded.</source>
        <translation>In keiner der geladenen Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s) of those that are loaded.</source>
        <translation>
            <numerusform>In %n der geladenen Gruppen.</numerusform>
            <numerusform>In %n der geladenen Gruppen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerDialog</name>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search by name, e-mail or id…</source>
        <translation>Nach Name, E-Mail oder ID suchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n</source>
        <translation>
            <numerusform>%n &amp;hinzufügen</numerusform>
            <numerusform>%n &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing to add: everything there is, is in the list.</source>
        <translation>Es gibt nichts hinzuzufügen: Alles Vorhandene steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Tick what is to be added.</source>
        <translation>Kreuzen Sie an, was hinzugefügt werden soll.</translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerModel</name>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 · suggested</source>
        <translation>%1 · vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>groupdesk::PreferencesDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Last asked %1: no answer.</source>
        <translation>Zuletzt gefragt %1: keine Antwort.</translation>
    </message>
    <message>
        <source>Last asked %1: version %2 is there, this is %3.</source>
        <translation>Zuletzt gefragt %1: Version %2 ist da, dies ist %3.</translation>
    </message>
    <message>
        <source>Last asked %1: this is the newest version.</source>
        <translation>Zuletzt gefragt %1: Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Animationen &amp;reduzieren</translation>
    </message>
    <message>
        <source>&amp;Notify me when a long task ends</source>
        <translation>&amp;Benachrichtigen, wenn eine lange Aufgabe endet</translation>
    </message>
    <message>
        <source>L&amp;ook for a newer version once a day</source>
        <translation>Einmal täglich nach einer &amp;neueren Version sehen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once</source>
        <translation>Nichts gleitet oder blendet; was sich ändert, ist sofort da</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Applies when Groupdesk starts again.</source>
        <translation>Gilt beim nächsten Start von Groupdesk.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Farben:</translation>
    </message>
    <message>
        <source>Of the size that the desktop uses</source>
        <translation>Der Größe, die die Arbeitsumgebung verwendet</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only while no window of Groupdesk is in front. A notification says how many groups it was about, and no names.</source>
        <translation>Nur, solange kein Fenster von Groupdesk im Vordergrund ist. Eine Benachrichtigung sagt, um wie viele Gruppen es ging, und nennt keine Namen.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>%1 is asked, and is told nothing about you or this computer. Nothing is downloaded: if there is a newer version, a message offers to open its page.</source>
        <translation>%1 wird gefragt und erfährt nichts über Sie oder diesen Computer. Es wird nichts heruntergeladen: Gibt es eine neuere Version, bietet eine Meldung an, deren Seite zu öffnen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>&amp;Keep the last lists on this computer</source>
        <translation>Die letzten Listen auf diesem Computer &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Forget Cached Data</source>
        <translation>&amp;Zwischengespeichertes vergessen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Re&amp;fresh by itself:</source>
        <translation>Von &amp;selbst aktualisieren:</translation>
    </message>
    <message>
        <source>While a window of Groupdesk is in front; else less and less often. Never while you confirm or save something.</source>
        <translation>Solange ein Fenster von Groupdesk vorn ist; sonst immer seltener. Nie, während Sie etwas bestätigen oder speichern.</translation>
    </message>
    <message>
        <source>At the next start they are shown at once, with their date, until the platforms have answered. They hold what the table shows of the groups, and no tokens. Without this, nothing that was read stays on this computer.</source>
        <translation>Beim nächsten Start werden sie sofort gezeigt, mit ihrem Datum, bis die Plattformen geantwortet haben. Sie enthalten, was die Tabelle von den Gruppen zeigt, und keine Tokens. Ohne dies bleibt nichts Gelesenes auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is kept just now.</source>
        <translation>Im Moment ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Could not be removed: %1</source>
        <translation>Konnte nicht entfernt werden: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileController</name>
    <message>
        <source>its sign-in</source>
        <translation>seine Anmeldung</translation>
    </message>
    <message>
        <source>its client secret</source>
        <translation>sein Client-Geheimnis</translation>
    </message>
    <message>
        <source>its token in %1</source>
        <translation>sein Token in %1</translation>
    </message>
    <message>
        <source>its proxy password</source>
        <translation>sein Proxy-Passwort</translation>
    </message>
    <message>
        <source>Removed with it: %1.</source>
        <translation>Damit wird auch entfernt: %1.</translation>
    </message>
    <message>
        <source>The environment variable %1 stays as it is.</source>
        <translation>Die Umgebungsvariable %1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What its command reads stays where it is.</source>
        <translation>Was sein Befehl liest, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <translation>Auf %1 ändert sich nichts.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from this computer?</source>
        <translation>Das Profil „%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove Profile</source>
        <translation>Profil &amp;entfernen</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Folder for the profile. Type a new name to make one; leave it empty for none.</source>
        <translation>&amp;Ordner für das Profil. Geben Sie einen neuen Namen ein, um einen anzulegen; leer bedeutet keinen.</translation>
    </message>
    <message>
        <source>&amp;Move Profile</source>
        <translation>Profil &amp;verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signed in for “%1”.</source>
        <translation>Für „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>Von „%1“ abgemeldet.</translation>
    </message>
    <message>
        <source>The platform is not told: it may keep its own session in the browser.</source>
        <translation>Die Plattform erfährt davon nichts: Im Browser behält sie möglicherweise ihre eigene Sitzung.</translation>
    </message>
    <message>
        <source>The token of “%1” is in the system&apos;s keychain now.</source>
        <translation>Das Token von „%1“ ist jetzt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Profiles (*.groupdesk-profiles *.json)</source>
        <translation>Profile (*.groupdesk-profiles *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>The profiles could not be written to “%1”.</source>
        <translation>Die Profile konnten nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Exported one profile to “%1”.</source>
        <translation>Ein Profil nach „%1“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles to “%1”.</source>
        <translation>
            <numerusform>%n Profil nach „%1“ exportiert.</numerusform>
            <numerusform>%n Profile nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no secret.</source>
        <translation>Die Datei enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Sie wurde vielleicht verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is not a file of profiles.</source>
        <translation>„%1“ ist keine Datei mit Profilen.</translation>
    </message>
    <message>
        <source>Choose a file that Groupdesk exported. Nothing was changed.</source>
        <translation>Wählen Sie eine Datei, die Groupdesk exportiert hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Sehen Sie sich die Zugriffsrechte an.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Groupdesk.</source>
        <translation>„%1“ wurde von einer neueren Version von Groupdesk geschrieben.</translation>
    </message>
    <message>
        <source>Update Groupdesk to import it.</source>
        <translation>Installieren Sie eine neuere Version von Groupdesk, um sie zu importieren.</translation>
    </message>
    <message>
        <source>There is no profile in “%1”.</source>
        <translation>In „%1“ ist kein Profil.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The profiles could not be stored.</source>
        <translation>Die Profile konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Imported one profile.</source>
        <translation>Ein Profil importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles.</source>
        <translation>
            <numerusform>%n Profil importiert.</numerusform>
            <numerusform>%n Profile importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile without a token asks for it: choose Edit Profile, then Refresh.</source>
        <translation>Ein Profil ohne Token fragt danach: Wählen Sie „Profil bearbeiten“ und dann „Aktualisieren“.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileDialog</name>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>Edit Profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate Profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Store the profile and list its groups</source>
        <translation>Das Profil speichern und seine Gruppen auflisten</translation>
    </message>
    <message>
        <source>Ask the endpoint whom the token belongs to and what it may do; nothing is changed there</source>
        <translation>Den Endpunkt fragen, wem das Token gehört und was es darf; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Discard this new profile?</source>
        <translation>Dieses neue Profil verwerfen?</translation>
    </message>
    <message>
        <source>Discard the changes to this profile?</source>
        <translation>Die Änderungen an diesem Profil verwerfen?</translation>
    </message>
    <message>
        <source>What was typed here is not stored anywhere else.</source>
        <translation>Das hier Eingegebene ist nirgendwo sonst gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password.</source>
        <translation>Vielleicht fragt der Schlüsselbund nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The vault file may need its passphrase.</source>
        <translation>Vielleicht braucht die Tresordatei ihre Passphrase.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Waiting for the vault file…</source>
        <translation>Warten auf die Tresordatei…</translation>
    </message>
    <message>
        <source>Waiting for the command that prints the token…</source>
        <translation>Warten auf den Befehl, der das Token ausgibt…</translation>
    </message>
    <message>
        <source>Waiting for the token…</source>
        <translation>Warten auf das Token…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Moving the token to the keychain…</source>
        <translation>Token wird in den Schlüsselbund verschoben…</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileForm</name>
    <message>
        <source>Defa&amp;ult</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>&amp;All that the account can see</source>
        <translation>&amp;Alle, die das Konto sehen kann</translation>
    </message>
    <message>
        <source>Only t&amp;hese:</source>
        <translation>N&amp;ur diese:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Start &amp;read-only</source>
        <translation>Sch&amp;reibgeschützt starten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What this profile is called in the window</source>
        <translation>Wie dieses Profil im Fenster heißt</translation>
    </message>
    <message>
        <source>for example “acme production”</source>
        <translation>zum Beispiel „acme Produktion“</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Profiles of one folder stand together. Type a new name to make one</source>
        <translation>Profile eines Ordners stehen beieinander. Geben Sie einen neuen Namen ein, um einen anzulegen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>A stored profile stays with its platform</source>
        <translation>Ein gespeichertes Profil bleibt bei seiner Plattform</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Gruppen von %1</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>The address of the platform&apos;s API. Only https, or http on this computer itself</source>
        <translation>Die Adresse der API der Plattform. Nur https, oder http auf diesem Computer selbst</translation>
    </message>
    <message>
        <source>Use the platform&apos;s public endpoint</source>
        <translation>Den öffentlichen Endpunkt der Plattform verwenden</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Only these organizations</source>
        <translation>Nur diese Organisationen</translation>
    </message>
    <message>
        <source>Names, slugs or ids, separated by commas</source>
        <translation>Namen, Kurznamen oder IDs, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Also for tokens that may not list their organizations</source>
        <translation>Auch für Token, die ihre Organisationen nicht auflisten dürfen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>How much care this profile deserves. Deleting in production asks for more</source>
        <translation>Wie viel Vorsicht dieses Profil verdient. Löschen in Produktion verlangt mehr</translation>
    </message>
    <message>
        <source>Production always does.</source>
        <translation>In Produktion immer.</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>K&amp;lasse</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Kep&amp;t in</source>
        <translation>Auf&amp;bewahrung</translation>
    </message>
    <message>
        <source>Changes can be unlocked in the window, for a while</source>
        <translation>Änderungen lassen sich im Fenster für eine Weile entsperren</translation>
    </message>
    <message>
        <source>Nothing can be changed through this profile until it is unlocked in the window</source>
        <translation>Mit diesem Profil kann nichts geändert werden, bis es im Fenster entsperrt wird</translation>
    </message>
    <message>
        <source>Name the organizations, or choose all.</source>
        <translation>Geben Sie die Organisationen an oder wählen Sie alle.</translation>
    </message>
    <message>
        <source>Name at least one organization.</source>
        <translation>Geben Sie mindestens eine Organisation an.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProtectionFlow</name>
    <message>
        <source>Delete protection of %1 is on.</source>
        <translation>Der Löschschutz von %1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Delete protection of %1 is off.</source>
        <translation>Der Löschschutz von %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Delete protection of %1 was not changed.</source>
        <translation>Der Löschschutz von %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is protected from deletion.</source>
        <translation>%1 gibt nicht an, ob %2 vor dem Löschen geschützt ist.</translation>
    </message>
    <message>
        <source>Somebody else changed the group just now. Look at it, then try again.</source>
        <translation>Jemand anderes hat die Gruppe gerade geändert. Sehen Sie sie an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 accepted the change, but does not show it yet.</source>
        <translation>%1 hat die Änderung angenommen, zeigt sie aber noch nicht.</translation>
    </message>
    <message>
        <source>That can take a while; it is not sent again.</source>
        <translation>Das kann eine Weile dauern; es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>No answer: delete protection of %1 may or may not be on.</source>
        <translation>Keine Antwort: Ob der Löschschutz von %1 eingeschaltet ist, ist unklar.</translation>
    </message>
    <message>
        <source>No answer: delete protection of %1 may or may not be off.</source>
        <translation>Keine Antwort: Ob der Löschschutz von %1 ausgeschaltet ist, ist unklar.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>Von selbst wird nichts noch einmal gesendet: Sehen Sie zuerst in der Liste nach.</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProtectionSection</name>
    <message>
        <source>The group cannot be deleted</source>
        <translation>Die Gruppe kann nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>groupdesk::QueryReader</name>
    <message>
        <source>“%1” is no answer: write %2:yes, %2:no or %2:unknown.</source>
        <translation>„%1“ ist keine Antwort: Schreiben Sie %2:yes, %2:no oder %2:unknown.</translation>
    </message>
    <message>
        <source>“%1” is no answer: write %2:yes or %2:no.</source>
        <translation>„%1“ ist keine Antwort: Schreiben Sie %2:yes oder %2:no.</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the smaller number comes first, as in members:2..9.</source>
        <translation>In „%1“ liegt nichts: Die kleinere Zahl kommt zuerst, wie in members:2..9 für Mitglieder.</translation>
    </message>
    <message>
        <source>“%1” is not a number of members: write members:5, members:&gt;5, members:&lt;=10, members:2..9 or members:unknown.</source>
        <translation>„%1“ ist keine Zahl von Mitgliedern: Schreiben Sie members:5, members:&gt;5, members:&lt;=10, members:2..9 oder members:unknown.</translation>
    </message>
    <message>
        <source>“%1” is not a class: write class:production, class:staging, class:development or class:demo.</source>
        <translation>„%1“ ist keine Klasse: Schreiben Sie class:production (Produktion), class:staging (Staging), class:development (Entwicklung) oder class:demo (Demo).</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2:? To find the text itself, put it in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Meinten Sie %2:? Um den Text selbst zu finden, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. To find the text itself, put it in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Um den Text selbst zu finden, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::QuerySuggestions</name>
    <message>
        <source>the platform reports no state</source>
        <translation>die Plattform meldet keinen Zustand</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>more than 6 months ago</source>
        <translation>vor mehr als 6 Monaten</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>more than 10</source>
        <translation>mehr als 10</translation>
    </message>
    <message>
        <source>from 2 to 9</source>
        <translation>von 2 bis 9</translation>
    </message>
    <message>
        <source>the platform does not say</source>
        <translation>die Plattform sagt es nicht</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <translation>Name oder Id der Organisation</translation>
    </message>
    <message>
        <source>the profile’s name</source>
        <translation>der Name des Profils</translation>
    </message>
    <message>
        <source>the folder of its profile</source>
        <translation>der Ordner ihres Profils</translation>
    </message>
    <message>
        <source>production, staging, development or demo</source>
        <translation>Produktion, Staging, Entwicklung oder Demo (production, staging, development, demo)</translation>
    </message>
    <message>
        <source>only in the name</source>
        <translation>nur im Namen</translation>
    </message>
    <message>
        <source>only in the ID</source>
        <translation>nur in der Id</translation>
    </message>
    <message>
        <source>only in the description</source>
        <translation>nur in der Beschreibung</translation>
    </message>
    <message>
        <source>how many people: 0, &gt;5, &lt;=10, 2..9</source>
        <translation>wie viele Personen: 0, &gt;5, &lt;=10, 2..9</translation>
    </message>
    <message>
        <source>protected from deletion</source>
        <translation>vor dem Löschen geschützt</translation>
    </message>
    <message>
        <source>a role it gives, by name or ID</source>
        <translation>eine Rolle, die sie gibt, nach Name oder Id</translation>
    </message>
    <message>
        <source>a location, by code or name</source>
        <translation>ein Standort, nach Kürzel oder Name</translation>
    </message>
    <message>
        <source>healthy, archived, pending …</source>
        <translation>gesund, archiviert, ausstehend (healthy, archived, pending) …</translation>
    </message>
    <message>
        <source>when: &lt;30d, &gt;1y, 2024-05</source>
        <translation>wann: &lt;30d, &gt;1y, 2024-05</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer sie angelegt hat</translation>
    </message>
    <message>
        <source>marked “Never Delete” here</source>
        <translation>hier als „Nie löschen“ markiert</translation>
    </message>
    <message>
        <source>changed by the last refresh</source>
        <translation>durch die letzte Aktualisierung geändert</translation>
    </message>
    <message>
        <source>something is being done with it</source>
        <translation>etwas geschieht gerade damit</translation>
    </message>
</context>
<context>
    <name>groupdesk::QueryTime</name>
    <message>
        <source>Younger or older than %2? Write %1:&lt;%2 or %1:&gt;%2.</source>
        <translation>Jünger oder älter als %2? Schreiben Sie %1:&lt;%2 oder %1:&gt;%2.</translation>
    </message>
    <message>
        <source>“%1” is neither an age nor a date: write %2:&lt;30d (younger than 30 days; h, d, w, m or y), %2:&gt;2w, %2:2024-05 or %2:&gt;2024-05-01.</source>
        <translation>„%1“ ist weder ein Alter noch ein Datum: Schreiben Sie %2:&lt;30d (jünger als 30 Tage; h, d, w, m oder y), %2:&gt;2w, %2:2024-05 oder %2:&gt;2024-05-01.</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the earlier date comes first, as in %2:2024-05..2024-07.</source>
        <translation>In „%1“ liegt nichts: Das frühere Datum kommt zuerst, wie in %2:2024-05..2024-07.</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryDialog</name>
    <message>
        <source>Unfinished Work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Groups by what became of them</source>
        <translation>Gruppen nach dem, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>group, where, class, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Not started (%1)</source>
        <translation>Nicht begonnen (%1)</translation>
    </message>
    <message>
        <source>Still there (%1)</source>
        <translation>Noch vorhanden (%1)</translation>
    </message>
    <message>
        <source>Not done (%1)</source>
        <translation>Nicht erledigt (%1)</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>Gelöscht (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Erledigt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the Remaining %n…</source>
        <translation>
            <numerusform>Übrige %n &amp;löschen…</numerusform>
            <numerusform>Übrige %n &amp;löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted yet: what goes with them is measured and asked for anew</source>
        <translation>Noch wird nichts gelöscht: Die Auswirkungen werden neu ermittelt, und es wird neu gefragt</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>So &amp;belassen</translation>
    </message>
    <message>
        <source>Nothing more is done, and this is not asked again</source>
        <translation>Es wird nichts weiter getan und nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryNotices</name>
    <message>
        <source>%1 Nothing is left to be done.</source>
        <translation>%1 Es bleibt nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Show &amp;Journal</source>
        <translation>&amp;Journal anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>An&amp;zeigen…</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryWords</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended while it was deleting %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk wurde beendet, während es %n Gruppe löschte (begonnen %1).</numerusform>
            <numerusform>Groupdesk wurde beendet, während es %n Gruppen löschte (begonnen %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended in the middle of work on %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk wurde mitten in der Arbeit an %n Gruppe beendet (begonnen %1).</numerusform>
            <numerusform>Groupdesk wurde mitten in der Arbeit an %n Gruppen beendet (begonnen %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n ist gelöscht</numerusform>
            <numerusform>%n sind gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are done</source>
        <translation>
            <numerusform>%n ist erledigt</numerusform>
            <numerusform>%n sind erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still there</source>
        <translation>
            <numerusform>%n ist noch vorhanden</numerusform>
            <numerusform>%n sind noch vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n wurde nicht erledigt</numerusform>
            <numerusform>%n wurden nicht erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not started</source>
        <translation>
            <numerusform>%n wurde nicht begonnen</numerusform>
            <numerusform>%n wurden nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows</source>
        <translation>
            <numerusform>von %n weiß es niemand</numerusform>
            <numerusform>von %n weiß es niemand</numerusform>
        </translation>
    </message>
    <message>
        <source>Groupdesk ended before this was answered: %1, begun %2.</source>
        <translation>Groupdesk wurde beendet, bevor hierauf eine Antwort kam: %1 (begonnen %2).</translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended before %n changes were answered.</source>
        <translation>
            <numerusform>Groupdesk wurde beendet, bevor auf %n Änderung eine Antwort kam.</numerusform>
            <numerusform>Groupdesk wurde beendet, bevor auf %n Änderungen eine Antwort kam.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the platform shows that it was done.</source>
        <translation>Ein Blick auf die Plattform zeigt, dass es erledigt wurde.</translation>
    </message>
    <message>
        <source>A look at the platform shows that it was done in part.</source>
        <translation>Ein Blick auf die Plattform zeigt, dass es teilweise erledigt wurde.</translation>
    </message>
    <message>
        <source>A look at the platform shows that it was not done.</source>
        <translation>Ein Blick auf die Plattform zeigt, dass es nicht erledigt wurde.</translation>
    </message>
    <message>
        <source>Whether it was done could not be found out.</source>
        <translation>Ob es erledigt wurde, ließ sich nicht herausfinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n wurde erledigt</numerusform>
            <numerusform>%n wurden erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done in part</source>
        <translation>
            <numerusform>%n wurde teilweise erledigt</numerusform>
            <numerusform>%n wurden teilweise erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RecreateDialog</name>
    <message>
        <source>&amp;Recreate Group</source>
        <translation>Gruppe neu &amp;erstellen</translation>
    </message>
    <message>
        <source>Chec&amp;k Again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop After Current</source>
        <translation>Nach dem aktuellen an&amp;halten</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Show &amp;Group</source>
        <translation>&amp;Gruppe anzeigen</translation>
    </message>
    <message>
        <source>Recreate Group</source>
        <translation>Gruppe neu erstellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Progress of the re-creation</source>
        <translation>Fortschritt des Neuerstellens</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the group will be called</source>
        <translation>Wie die Gruppe heißen wird</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>Kommt nicht zurück</translation>
    </message>
    <message>
        <source>Read again what is there and what is in the way</source>
        <translation>Noch einmal lesen, was da ist und was im Weg steht</translation>
    </message>
    <message>
        <source>Finish the step in progress and start no other</source>
        <translation>Den laufenden Schritt abschließen und keinen weiteren beginnen</translation>
    </message>
    <message>
        <source>Copy what came back and what did not as text</source>
        <translation>Als Text kopieren, was zurückkam und was nicht</translation>
    </message>
    <message>
        <source>Show the new group in the table</source>
        <translation>Die neue Gruppe in der Tabelle anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading what %1 still has of it…</source>
        <translation>Es wird gelesen, was %1 davon noch hat…</translation>
    </message>
    <message>
        <source>What is gone will be said in the report.</source>
        <translation>Was verloren ist, wird im Bericht stehen.</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>&amp;Zurückgekommen</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>Kommt &amp;zurück</translation>
    </message>
    <message>
        <source>Did not c&amp;ome back</source>
        <translation>Ni&amp;cht zurückgekommen</translation>
    </message>
    <message>
        <source>Does not c&amp;ome back</source>
        <translation>Kommt ni&amp;cht zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating “%1” again…</source>
        <translation>„%1“ wird neu erstellt…</translation>
    </message>
    <message>
        <source>Create “%1” again in %2?</source>
        <translation>„%1“ in %2 neu erstellen?</translation>
    </message>
    <message>
        <source>Create “%1” again?</source>
        <translation>„%1“ neu erstellen?</translation>
    </message>
    <message>
        <source>Create the group and what belonged to it at %1</source>
        <translation>Die Gruppe und was zu ihr gehörte bei %1 erstellen</translation>
    </message>
    <message>
        <source>Something is in the way: see above</source>
        <translation>Etwas steht im Weg: siehe oben</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Wird nach diesem Schritt angehalten…</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecreateFlow</name>
    <message>
        <source>Recreating a group has ended</source>
        <translation>Das Neuerstellen einer Gruppe ist beendet</translation>
    </message>
    <message>
        <source>What came of it stands in the window.</source>
        <translation>Das Ergebnis steht im Fenster.</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestDetails</name>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>after %1 ms in the queue</source>
        <translation>nach %1 ms in der Warteschlange</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Seen from here: %1</source>
        <translation>Von hier aus gesehen: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>… the rest of %1 is not kept</source>
        <translation>… der Rest von %1 wird nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestLogDock</name>
    <message>
        <source>Request Log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy the selected request as a command; the token is a variable in it</source>
        <translation>Die ausgewählte Anfrage als Befehl kopieren; das Token ist eine Variable darin</translation>
    </message>
    <message>
        <source>&amp;Export HAR…</source>
        <translation>HAR &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the requests shown here to a file; it holds no secrets</source>
        <translation>Die hier angezeigten Anfragen in eine Datei schreiben; sie enthält keine Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget every request in this log</source>
        <translation>Jede Anfrage in diesem Protokoll vergessen</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Details der Anfrage</translation>
    </message>
    <message>
        <source>Select a request to see what was sent and answered</source>
        <translation>Wählen Sie eine Anfrage aus, um zu sehen, was gesendet und geantwortet wurde</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Requests, the newest last</source>
        <translation>Anfragen, die neueste zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Als cURL kopiert.</translation>
    </message>
    <message>
        <source>Copied as cURL. Set $%1 before running it.</source>
        <translation>Als cURL kopiert. Setzen Sie $%1, bevor Sie es ausführen.</translation>
    </message>
    <message>
        <source>Export HAR</source>
        <translation>HAR exportieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>The requests could not be written to %1</source>
        <translation>Die Anfragen konnten nicht nach %1 geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1</source>
        <translation>
            <numerusform>%n Anfrage nach %1 geschrieben</numerusform>
            <numerusform>%n Anfragen nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestTree</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy &amp;Trace Id</source>
        <translation>&amp;Trace-ID kopieren</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>request, answer, duration</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
</context>
<context>
    <name>groupdesk::ReviewDialog</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Änderungen überprüfen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What would change and be sent</source>
        <translation>Was sich ändern und gesendet würde</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>c&amp;URL</source>
        <translation>c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>I have seen this and accept it</source>
        <translation>Ich habe das gesehen und akzeptiere es</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n Changes</source>
        <translation>
            <numerusform>%n Änderung an&amp;wenden</numerusform>
            <numerusform>%n Änderungen an&amp;wenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the page that is shown</source>
        <translation>Die angezeigte Seite kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Read and tick every warning first.</source>
        <translation>Lesen Sie zuerst jede Warnung und kreuzen Sie sie an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n requests</source>
        <translation>
            <numerusform>%1 · %2 · %n Anfrage</numerusform>
            <numerusform>%1 · %2 · %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external people will be dropped from the group, because this server stores people by their user id only: %1</source>
        <translation>
            <numerusform>%n externe Person fällt aus der Gruppe heraus, weil dieser Server Personen nur mit ihrer Benutzer-ID speichert: %1</numerusform>
            <numerusform>%n externe Personen fallen aus der Gruppe heraus, weil dieser Server Personen nur mit ihrer Benutzer-ID speichert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who no longer exist will be taken out, because the server refuses the group as long as it names them: %1</source>
        <translation>
            <numerusform>%n nicht mehr existierende Person wird herausgenommen, weil der Server die Gruppe ablehnt, solange sie diese nennt: %1</numerusform>
            <numerusform>%n nicht mehr existierende Personen werden herausgenommen, weil der Server die Gruppe ablehnt, solange sie diese nennt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own access may hang on what is taken out: %1</source>
        <translation>Ihr eigener Zugriff hängt vielleicht an dem, was herausgenommen wird: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::RotateTokenDialog</name>
    <message>
        <source>&amp;Rotate Token</source>
        <translation>Token aus&amp;tauschen</translation>
    </message>
    <message>
        <source>Rotate Token</source>
        <translation>Token austauschen</translation>
    </message>
    <message>
        <source>Exchange the token of “%1” for a new one?

The old token ends at once: whatever else uses it, such as scripts or other computers, is refused by %2 from then on. The new one is kept where the old one is.</source>
        <translation>Das Token von „%1“ gegen ein neues austauschen?

Das alte Token wird sofort ungültig: Was es sonst noch verwendet, etwa Skripte oder andere Computer, wird von da an von %2 abgelehnt. Das neue wird dort aufbewahrt, wo das alte ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The profile is locked: unlock it to exchange its token.</source>
        <translation>Das Profil ist gesperrt: Entsperren Sie es, um sein Token auszutauschen.</translation>
    </message>
    <message>
        <source>Exchanging the token…</source>
        <translation>Token wird ausgetauscht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>groupdesk::RotateTokenFlow</name>
    <message>
        <source>Nothing was changed: the profile is not open.</source>
        <translation>Es wurde nichts geändert: Das Profil ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Refresh it first, then try again.</source>
        <translation>Aktualisieren Sie es zuerst und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The token was exchanged, stored and tried.</source>
        <translation>Das Token wurde ausgetauscht, gespeichert und ausprobiert.</translation>
    </message>
    <message>
        <source>The old one no longer works.</source>
        <translation>Das alte funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>The token was exchanged and stored.</source>
        <translation>Das Token wurde ausgetauscht und gespeichert.</translation>
    </message>
    <message>
        <source>Whether the platform takes it could not be found out yet. %1</source>
        <translation>Ob die Plattform es annimmt, ließ sich noch nicht herausfinden. %1</translation>
    </message>
    <message>
        <source>The token was exchanged, but could not be stored.</source>
        <translation>Das Token wurde ausgetauscht, konnte aber nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The new one is in a window of its own.</source>
        <translation>Das neue wird in einem eigenen Fenster angezeigt.</translation>
    </message>
    <message>
        <source>Nothing was changed: the old token goes on. %1</source>
        <translation>Es wurde nichts geändert: Das alte Token gilt weiter. %1</translation>
    </message>
    <message>
        <source>The old token has perhaps ended, and the new one is lost with the answer. If the profile is refused now, make a new token at the platform and put it into the profile.</source>
        <translation>Das alte Token ist vielleicht schon ungültig, und das neue ist mit der Antwort verloren. Wenn das Profil jetzt abgelehnt wird, erstellen Sie auf der Plattform ein neues Token und tragen Sie es in das Profil ein.</translation>
    </message>
    <message>
        <source>The new token of “%1” is shown only once. The old one has ended.</source>
        <translation>Das neue Token von „%1“ wird nur einmal angezeigt. Das alte ist ungültig.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>Ansicht &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Replace View</source>
        <translation>Ansicht &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Give the view a name first</source>
        <translation>Geben Sie der Ansicht zuerst einen Namen</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>Es gibt eine Ansicht dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Es gibt eine andere Ansicht dieses Namens.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SavedViewController</name>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 ist nicht in der Liste.</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Filter: keiner</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Columns: as they are now, with their order, widths and sorting</source>
        <translation>Spalten: wie sie jetzt sind, mit Reihenfolge, Breiten und Sortierung</translation>
    </message>
    <message>
        <source>The view %1 was saved.</source>
        <translation>Die Ansicht %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation>Aus den &amp;Favoriten entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Update with Current Filter</source>
        <translation>Mit dem &amp;jetzigen Filter aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>The view %1 was updated</source>
        <translation>Die Ansicht %1 wurde aktualisiert</translation>
    </message>
    <message>
        <source>The view %1 was deleted</source>
        <translation>Die Ansicht %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The group is among the favourites.</source>
        <translation>Die Gruppe ist bei den Favoriten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are among the favourites.</source>
        <translation>
            <numerusform>%Ln Gruppe ist bei den Favoriten.</numerusform>
            <numerusform>%Ln Gruppen sind bei den Favoriten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is no favourite any more.</source>
        <translation>Die Gruppe ist kein Favorit mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are no favourites any more.</source>
        <translation>
            <numerusform>%Ln Gruppe ist kein Favorit mehr.</numerusform>
            <numerusform>%Ln Gruppen sind keine Favoriten mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is among the favourites.</source>
        <translation>%1 ist bei den Favoriten.</translation>
    </message>
    <message>
        <source>%1 is no favourite any more.</source>
        <translation>%1 ist kein Favorit mehr.</translation>
    </message>
    <message>
        <source>Saved views and favourites cannot be read or stored; nothing was changed.</source>
        <translation>Gespeicherte Ansichten und Favoriten können nicht gelesen oder gespeichert werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Their file was written by a newer version of Groupdesk. Update Groupdesk.</source>
        <translation>Ihre Datei stammt von einer neueren Version von Groupdesk. Aktualisieren Sie Groupdesk.</translation>
    </message>
    <message>
        <source>Look at the file they are kept in.</source>
        <translation>Sehen Sie nach der Datei, in der sie stehen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeModel</name>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <translation>Plattform: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Klasse: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Updated: never</source>
        <translation>Aktualisiert: nie</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Shown in: %1</source>
        <translation>Gezeigt in: %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Filter: keiner</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeView</name>
    <message>
        <source>Profiles and organizations</source>
        <translation>Profile und Organisationen</translation>
    </message>
</context>
<context>
    <name>groupdesk::SecretDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>Open Vault File</source>
        <translation>Tresordatei öffnen</translation>
    </message>
    <message>
        <source>Create Vault File</source>
        <translation>Tresordatei erstellen</translation>
    </message>
    <message>
        <source>Enter the token for “%1”.</source>
        <translation>Geben Sie das Token für „%1“ ein.</translation>
    </message>
    <message>
        <source>The token for “%1” is no longer accepted. Enter another one.</source>
        <translation>Das Token für „%1“ wird nicht mehr akzeptiert. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the vault file.</source>
        <translation>Geben Sie die Passphrase der Tresordatei ein.</translation>
    </message>
    <message>
        <source>That passphrase did not open the vault file. Try again.</source>
        <translation>Diese Passphrase hat die Tresordatei nicht geöffnet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new vault file.</source>
        <translation>Wählen Sie eine Passphrase für die neue Tresordatei.</translation>
    </message>
    <message>
        <source>It is sent to %1 only, and kept in memory only.</source>
        <translation>Es wird nur an %1 gesendet und nur im Arbeitsspeicher aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 refused it: it may have expired or been revoked. What was waiting goes on with the new one.</source>
        <translation>%1 hat es abgelehnt: Möglicherweise ist es abgelaufen oder wurde widerrufen. Was gewartet hat, geht mit dem neuen weiter.</translation>
    </message>
    <message>
        <source>The secrets of “%1” are kept in %2.</source>
        <translation>Die Geheimnisse von „%1“ werden in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>It will encrypt %1. It is stored nowhere and cannot be recovered: without it the secrets in the file are lost.</source>
        <translation>Sie verschlüsselt %1. Sie wird nirgends gespeichert und lässt sich nicht wiederherstellen: Ohne sie sind die Geheimnisse in der Datei verloren.</translation>
    </message>
    <message>
        <source>&amp;Use Token</source>
        <translation>&amp;Token verwenden</translation>
    </message>
    <message>
        <source>&amp;Open Vault</source>
        <translation>Tresor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Create &amp;Vault</source>
        <translation>Tresor &amp;erstellen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The token has spaces or characters inside that no token has.</source>
        <translation>Das Token enthält Leerzeichen oder Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>Use at least %1 characters. A few unrelated words are easy to keep in mind.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen. Einige Wörter ohne Zusammenhang lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Geben Sie die Passphrase ein zweites Mal ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SecretField</name>
    <message>
        <source>Removed a line end from what was pasted.</source>
        <translation>Aus dem Eingefügten wurde ein Zeilenende entfernt.</translation>
    </message>
    <message>
        <source>Removed spaces around what was pasted.</source>
        <translation>Leerzeichen um das Eingefügte wurden entfernt.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Show what was typed or pasted</source>
        <translation>Das Getippte oder Eingefügte anzeigen</translation>
    </message>
    <message>
        <source>Conceal: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text into the field</source>
        <translation>Den Text der Zwischenablage in das Feld übernehmen</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n geschützt</numerusform>
            <numerusform>%n geschützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden and not selected any more</source>
        <translation>
            <numerusform>%n verborgen und nicht mehr ausgewählt</numerusform>
            <numerusform>%n verborgen und nicht mehr ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::SetupWindow</name>
    <message>
        <source>Install Groupdesk</source>
        <translation>Groupdesk installieren</translation>
    </message>
    <message>
        <source>Remove Groupdesk</source>
        <translation>Groupdesk entfernen</translation>
    </message>
    <message>
        <source>Install Groupdesk %1</source>
        <translation>Groupdesk %1 installieren</translation>
    </message>
    <message>
        <source>Remove Groupdesk %1?</source>
        <translation>Groupdesk %1 entfernen?</translation>
    </message>
    <message>
        <source>Everything it needs is in this file. Nothing is downloaded.</source>
        <translation>Alles Nötige ist in dieser Datei. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>For &amp;me only</source>
        <translation>Nur für &amp;mich</translation>
    </message>
    <message>
        <source>For &amp;everyone on this computer</source>
        <translation>Für &amp;alle auf diesem Computer</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In %1. You are asked for the password of an administrator.</source>
        <translation>In %1. Sie werden nach dem Passwort eines Administrators gefragt.</translation>
    </message>
    <message>
        <source>In a terminal only, as an administrator: sudo sh %1 --system</source>
        <translation>Nur in einem Terminal, als Administrator: sudo sh %1 --system</translation>
    </message>
    <message>
        <source>It was installed for everyone on this computer. You are asked for the password of an administrator. Nobody’s profiles are removed.</source>
        <translation>Es wurde für alle auf diesem Computer installiert. Sie werden nach dem Passwort eines Administrators gefragt. Niemandes Profile werden entfernt.</translation>
    </message>
    <message>
        <source>Remove my &amp;profiles and the journal, too</source>
        <translation>Auch meine &amp;Profile und das Journal entfernen</translation>
    </message>
    <message>
        <source>What the installer said</source>
        <translation>Was das Installationsprogramm meldete</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Start Groupdesk</source>
        <translation>Groupdesk &amp;starten</translation>
    </message>
    <message>
        <source>It could not be installed.</source>
        <translation>Es konnte nicht installiert werden.</translation>
    </message>
    <message>
        <source>It could not be removed.</source>
        <translation>Es konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Groupdesk is installed. You find it in the menu.</source>
        <translation>Groupdesk ist installiert. Sie finden es im Menü.</translation>
    </message>
    <message>
        <source>Groupdesk is removed.</source>
        <translation>Groupdesk ist entfernt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>groupdesk::SidePane</name>
    <message>
        <source>Details and editors</source>
        <translation>Details und Editoren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close editor</source>
        <translation>Editor schließen</translation>
    </message>
    <message>
        <source>Edit %1, unsaved changes</source>
        <translation>%1 bearbeiten, ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>groupdesk::SignInDialog</name>
    <message>
        <source>Cop&amp;y Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Sign in there for “%1”. This window goes on by itself.</source>
        <translation>Melden Sie sich dort für „%1“ an. Dieses Fenster geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>If no browser opened, open this address yourself</source>
        <translation>Falls sich kein Browser geöffnet hat, öffnen Sie diese Adresse selbst</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>groupdesk::SignInSection</name>
    <message>
        <source>Service t&amp;oken</source>
        <translation>D&amp;ienst-Token</translation>
    </message>
    <message>
        <source>Si&amp;gn in with the browser</source>
        <translation>&amp;Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>A token of a service account, made in the platform&apos;s console</source>
        <translation>Ein Token eines Dienstkontos, erstellt in der Konsole der Plattform</translation>
    </message>
    <message>
        <source>You sign in as yourself in the system&apos;s browser; this program never sees your password</source>
        <translation>Sie melden sich selbst im Browser des Systems an; dieses Programm sieht Ihr Passwort nie</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>The OpenID provider. Only if it is another address than the endpoint</source>
        <translation>Der OpenID-Anbieter. Nur, wenn seine Adresse eine andere als der Endpunkt ist</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What the platform&apos;s operator registered for this program</source>
        <translation>Was der Betreiber der Plattform für dieses Programm registriert hat</translation>
    </message>
    <message>
        <source>Kept like a token, never in the profile&apos;s file</source>
        <translation>Wird wie ein Token aufbewahrt, nie in der Datei des Profils</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>Port of the redirect address</source>
        <translation>Port der Umleitungsadresse</translation>
    </message>
    <message>
        <source>The port on this computer where the browser&apos;s answer is awaited</source>
        <translation>Der Port auf diesem Computer, an dem die Antwort des Browsers erwartet wird</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Path of the redirect address</source>
        <translation>Pfad der Umleitungsadresse</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>Zu registrierende Umleitungsadresse</translation>
    </message>
    <message>
        <source>The operator has to register exactly this address for the client</source>
        <translation>Der Betreiber muss genau diese Adresse für den Client registrieren</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Die Umleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Umleitungs-Port</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Zu registrieren</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>beliebiger Port</translation>
    </message>
    <message>
        <source>The endpoint</source>
        <translation>Der Endpunkt</translation>
    </message>
    <message>
        <source>The endpoint: %1</source>
        <translation>Der Endpunkt: %1</translation>
    </message>
    <message>
        <source>Leave empty to keep what is stored</source>
        <translation>Leer lassen, um das Gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>Leave empty if the client has none</source>
        <translation>Leer lassen, wenn der Client keines hat</translation>
    </message>
    <message>
        <source>This is another sign-in than the stored one: a stored client secret and sign-in are removed when the profile is saved.</source>
        <translation>Dies ist eine andere Anmeldung als die gespeicherte: Ein gespeichertes Client-Geheimnis und eine gespeicherte Anmeldung werden beim Speichern des Profils entfernt.</translation>
    </message>
    <message>
        <source>You sign in after saving, in the browser. This program never sees your password.</source>
        <translation>Sie melden sich nach dem Speichern im Browser an. Dieses Programm sieht Ihr Passwort nie.</translation>
    </message>
</context>
<context>
    <name>groupdesk::Skeleton</name>
    <message>
        <source>Loading groups</source>
        <translation>Gruppen werden geladen</translation>
    </message>
</context>
<context>
    <name>groupdesk::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Show the deletion that runs in the background</source>
        <translation>Das Löschen anzeigen, das im Hintergrund läuft</translation>
    </message>
    <message>
        <source>Organizations loaded</source>
        <translation>Geladene Organisationen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>writes allowed</source>
        <translation>Schreiben erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::TableArea</name>
    <message numerus="yes">
        <source>Nothing matches “%1” in %n group(s)</source>
        <translation>
            <numerusform>Nichts passt zu „%1“ in %n Gruppe</numerusform>
            <numerusform>Nichts passt zu „%1“ in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>There are no groups here yet</source>
        <translation>Hier gibt es noch keine Gruppen</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
    <message>
        <source>This token sees no organization</source>
        <translation>Dieses Token sieht keine Organisation</translation>
    </message>
    <message>
        <source>Ask an owner of the organization for access, or use another token.</source>
        <translation>Bitten Sie einen Eigentümer der Organisation um Zugriff oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel Sign-In</source>
        <translation>Anmeldung &amp;abbrechen</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Loading was stopped before any group arrived</source>
        <translation>Das Laden wurde angehalten, bevor eine Gruppe kam</translation>
    </message>
    <message>
        <source>&amp;Load Groups</source>
        <translation>Gruppen &amp;laden</translation>
    </message>
</context>
<context>
    <name>groupdesk::TagModel</name>
    <message>
        <source>A tag has no name yet.</source>
        <translation>Ein Tag hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Two tags have the name “%1”.</source>
        <translation>Zwei Tags haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>groupdesk::TagSection</name>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Entfernen &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Remove Tag</source>
        <translation>Tag &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>groupdesk::TestResult</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>to note</source>
        <translation>zu beachten</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>Ergebnis des Verbindungstests</translation>
    </message>
    <message>
        <source>Cancel Test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Start Read-Only</source>
        <translation>Schreibgeschützt starten</translation>
    </message>
    <message>
        <source>This token may not change anything anyway; read-only, nobody is offered to</source>
        <translation>Dieses Token darf ohnehin nichts ändern; schreibgeschützt werden Änderungen gar nicht erst angeboten</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy what went wrong, without any secret, for a colleague or a report</source>
        <translation>Kopieren, was nicht gelang, ohne Geheimnisse, für Kollegen oder einen Bericht</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Noch ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>The connection can be tested after you signed in with the browser. For that the profile is saved first.</source>
        <translation>Die Verbindung kann getestet werden, nachdem Sie sich mit dem Browser angemeldet haben. Dafür wird das Profil zuerst gespeichert.</translation>
    </message>
    <message>
        <source>Save and Sign In</source>
        <translation>Speichern und anmelden</translation>
    </message>
</context>
<context>
    <name>groupdesk::ToastHost</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenNotices</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>läuft innerhalb eines Tages ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: the sign-in could not be stored</source>
        <translation>%1: Die Anmeldung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>It holds until the program ends, and storing it is tried again. If the program ends before, sign in again.</source>
        <translation>Sie gilt, bis das Programm endet, und das Speichern wird noch einmal versucht. Falls das Programm vorher endet, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1: the token %2 (%3)</source>
        <translation>%1: Das Token %2 (%3)</translation>
    </message>
    <message>
        <source>It can be exchanged for a new one from here.</source>
        <translation>Es kann von hier aus gegen ein neues ausgetauscht werden.</translation>
    </message>
    <message>
        <source>&amp;Rotate Token…</source>
        <translation>Token aus&amp;tauschen…</translation>
    </message>
    <message>
        <source>Make a new one at %1 and put it into the profile.</source>
        <translation>Erstellen Sie bei %1 ein neues und tragen Sie es in das Profil ein.</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenSection</name>
    <message>
        <source>Move to &amp;Keychain</source>
        <translation>In den Sc&amp;hlüsselbund</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token source</source>
        <translation>Quelle des Tokens</translation>
    </message>
    <message>
        <source>Where the token is kept. It is never written into the profile&apos;s file</source>
        <translation>Wo das Token aufbewahrt wird. Es wird nie in die Datei des Profils geschrieben</translation>
    </message>
    <message>
        <source>Store the token in the system&apos;s keychain at once, and take it from there from now on</source>
        <translation>Das Token sofort im Schlüsselbund des Systems speichern und von nun an dort entnehmen</translation>
    </message>
    <message>
        <source>The token that is sent to the endpoint, and nowhere else</source>
        <translation>Das Token, das an den Endpunkt gesendet wird und nirgendwohin sonst</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>The name of the variable, not its value</source>
        <translation>Der Name der Variablen, nicht ihr Wert</translation>
    </message>
    <message>
        <source>Command that prints the token</source>
        <translation>Befehl, der das Token ausgibt</translation>
    </message>
    <message>
        <source>A program and its arguments. What it prints is the token; it is never written to a log</source>
        <translation>Ein Programm und seine Argumente. Was es ausgibt, ist das Token; es wird nie in ein Protokoll geschrieben</translation>
    </message>
    <message>
        <source>for example  op read op://private/acme/token</source>
        <translation>zum Beispiel  op read op://private/acme/token</translation>
    </message>
    <message>
        <source>No keychain answers: choose another place.</source>
        <translation>Kein Schlüsselbund antwortet: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Geben Sie ein Token ein.</translation>
    </message>
    <message>
        <source>The token has spaces or characters inside that no token has.</source>
        <translation>Das Token enthält Leerzeichen oder Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Wird im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Will be kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Wird künftig im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends, then forgotten.</source>
        <translation>Wird im Arbeitsspeicher aufbewahrt, bis das Programm endet, und dann vergessen.</translation>
    </message>
    <message>
        <source>Kept in a file that is encrypted with your passphrase.</source>
        <translation>Wird in einer Datei aufbewahrt, die mit Ihrer Passphrase verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Will be kept in a file that is encrypted with your passphrase. You are asked for it when the file is needed.</source>
        <translation>Wird künftig in einer Datei aufbewahrt, die mit Ihrer Passphrase verschlüsselt ist. Sie werden danach gefragt, wenn die Datei gebraucht wird.</translation>
    </message>
    <message>
        <source>Asked for when it is first needed, kept in memory until the secrets are locked, never stored.</source>
        <translation>Wird abgefragt, wenn es zuerst gebraucht wird, im Arbeitsspeicher aufbewahrt, bis die Geheimnisse gesperrt werden, und nie gespeichert.</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in this computer&apos;s keychain and renews itself.</source>
        <translation>Was die Anmeldung liefert, wird im Schlüsselbund dieses Computers aufbewahrt und erneuert sich selbst.</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in a file that is encrypted with your passphrase, and renews itself.</source>
        <translation>Was die Anmeldung liefert, wird in einer Datei aufbewahrt, die mit Ihrer Passphrase verschlüsselt ist, und erneuert sich selbst.</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in memory; you sign in again after the program was closed.</source>
        <translation>Was die Anmeldung liefert, wird im Arbeitsspeicher aufbewahrt; nach dem Schließen des Programms melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Read from the environment this program was started in.</source>
        <translation>Wird aus der Umgebung gelesen, in der dieses Programm gestartet wurde.</translation>
    </message>
    <message>
        <source>%1 has a value right now.</source>
        <translation>%1 hat im Moment einen Wert.</translation>
    </message>
    <message>
        <source>%1 has no value in the environment this program was started in.</source>
        <translation>%1 hat in der Umgebung, in der dieses Programm gestartet wurde, keinen Wert.</translation>
    </message>
    <message>
        <source>It has 10 seconds to print the token, which is kept in memory only. No shell looks at it: no pipes, no variables, no “~”.</source>
        <translation>Er hat 10 Sekunden, um das Token auszugeben, das nur im Arbeitsspeicher aufbewahrt wird. Keine Shell wertet ihn aus: keine Pipes, keine Variablen, kein „~“.</translation>
    </message>
    <message>
        <source>Runs “%1” without arguments.</source>
        <translation>Führt „%1“ ohne Argumente aus.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Runs “%1” with %2.</source>
        <translation>Führt „%1“ mit %2 aus.</translation>
    </message>
    <message>
        <source>The token moves from %1 to %2 when you save; nothing stays behind.</source>
        <translation>Beim Speichern wechselt das Token seinen Ort: bisher in %1, künftig in %2; es bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>The token in %1 is removed when you save.</source>
        <translation>Das Token in %1 wird beim Speichern entfernt.</translation>
    </message>
    <message>
        <source>The variable %1 stays as it is. Unset it where it is set if nothing else needs it.</source>
        <translation>Die Variable %1 bleibt, wie sie ist. Entfernen Sie sie dort, wo sie gesetzt wird, falls nichts anderes sie braucht.</translation>
    </message>
    <message>
        <source>What the old command reads stays where it is.</source>
        <translation>Was der alte Befehl liest, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Enter the token again for the new endpoint</source>
        <translation>Das Token für den neuen Endpunkt noch einmal eingeben</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in memory</source>
        <translation>Leer lassen, um das im Arbeitsspeicher zu behalten</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep</source>
        <translation>Gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Leave empty to take the one from %1</source>
        <translation>Leer lassen, um das aus %1 zu nehmen</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 The token can be kept for this session only or in an encrypted vault file, or come from an environment variable or a command.</source>
        <translation>%1 Das Token kann nur für diese Sitzung oder in einer verschlüsselten Tresordatei aufbewahrt werden oder aus einer Umgebungsvariablen oder einem Befehl kommen.</translation>
    </message>
</context>
<context>
    <name>groupdesk::TransferDialog</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Transfer to Another Organization</source>
        <translation>An andere Organisation übertragen</translation>
    </message>
    <message>
        <source>Transfer %1 to another organization?</source>
        <translation>%1 an eine andere Organisation übertragen?</translation>
    </message>
    <message>
        <source>&amp;Transfer Group</source>
        <translation>Gruppe ü&amp;bertragen</translation>
    </message>
    <message>
        <source>Transferring the group…</source>
        <translation>Gruppe wird übertragen…</translation>
    </message>
    <message>
        <source>Choose one, or type its short name</source>
        <translation>Wählen Sie eine oder geben Sie ihren Kurznamen ein</translation>
    </message>
    <message>
        <source>Organization that takes over the group</source>
        <translation>Organisation, die die Gruppe übernimmt</translation>
    </message>
    <message>
        <source>&amp;Organization that takes it over:</source>
        <translation>&amp;Organisation, die sie übernimmt:</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Choose the organization first.</source>
        <translation>Wählen Sie zuerst die Organisation.</translation>
    </message>
    <message>
        <source>The organization is looked at first.</source>
        <translation>Die Organisation wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>The organization could not be looked at.</source>
        <translation>Die Organisation konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The group cannot go there; see above.</source>
        <translation>Die Gruppe kann nicht dorthin; siehe oben.</translation>
    </message>
</context>
<context>
    <name>groupdesk::TursoPage</name>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where the databases of the group live. It cannot be changed later</source>
        <translation>Wo die Datenbanken der Gruppe liegen. Das kann später nicht geändert werden</translation>
    </message>
    <message>
        <source>Loading locations…</source>
        <translation>Standorte werden geladen…</translation>
    </message>
    <message>
        <source>The location of a group cannot be changed later.</source>
        <translation>Der Standort einer Gruppe kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (closest)</source>
        <translation>%1 (am nächsten)</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Standort wählen</translation>
    </message>
    <message>
        <source>Turso offers this organization no location.</source>
        <translation>Turso bietet dieser Organisation keinen Standort an.</translation>
    </message>
    <message>
        <source>%1 A location&apos;s code can be typed instead.</source>
        <translation>%1 Stattdessen kann der Code eines Standorts eingegeben werden.</translation>
    </message>
    <message>
        <source>The locations are still loading.</source>
        <translation>Die Standorte werden noch geladen.</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Wählen Sie einen Standort.</translation>
    </message>
</context>
<context>
    <name>groupdesk::UndoController</name>
    <message>
        <source>%1 is like this already.</source>
        <translation>%1 ist bereits so.</translation>
    </message>
    <message>
        <source>The form has the group as it was before the last edit.</source>
        <translation>Das Formular zeigt die Gruppe, wie sie vor der letzten Bearbeitung war.</translation>
    </message>
    <message>
        <source>The form has the group as it was before the last edit was undone.</source>
        <translation>Das Formular zeigt die Gruppe, wie sie war, bevor die letzte Bearbeitung rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>The edit of %1 was not undone. %2</source>
        <translation>Die Bearbeitung von %1 wurde nicht rückgängig gemacht. %2</translation>
    </message>
    <message>
        <source>Nobody knows whether the edit of %1 was undone.</source>
        <translation>Niemand weiß, ob die Bearbeitung von %1 rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>The edit of %1 was undone only in part: %2 of %3 changes.</source>
        <translation>Die Bearbeitung von %1 wurde nur teilweise rückgängig gemacht: %2 von %3 Änderungen.</translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation>Die Änderungen an %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The changes of %1 are undone.</source>
        <translation>Die Änderungen an %1 sind rückgängig gemacht.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>groupdesk::WaitDialog</name>
    <message>
        <source>Wait for Location</source>
        <translation>Auf Standort warten</translation>
    </message>
    <message>
        <source>Wait until %1 is ready in a location</source>
        <translation>Warten, bis %1 an einem Standort bereit ist</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>Waiting for the location…</source>
        <translation>Warten auf den Standort…</translation>
    </message>
    <message>
        <source>A location that was added can be used once it is ready. Waiting changes nothing, and goes on in the background; a message says how it ended.</source>
        <translation>Ein hinzugefügter Standort kann verwendet werden, sobald er bereit ist. Das Warten ändert nichts und geht im Hintergrund weiter; eine Meldung sagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>&amp;Standort:</translation>
    </message>
</context>
<context>
    <name>groupdesk::WaitingWords</name>
    <message>
        <source>browser…</source>
        <translation>Browser…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Sign in there, then come back. If no page opened, copy the address into a browser on this computer.</source>
        <translation>Melden Sie sich dort an und kommen Sie dann zurück. Falls sich keine Seite geöffnet hat, kopieren Sie die Adresse in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>keyring…</source>
        <translation>Schlüsselbund…</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>It may be asking for its password, perhaps behind this window.</source>
        <translation>Vielleicht fragt er nach seinem Passwort, womöglich hinter diesem Fenster.</translation>
    </message>
    <message>
        <source>passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Waiting for the passphrase</source>
        <translation>Warten auf die Passphrase</translation>
    </message>
    <message>
        <source>The vault file opens with it.</source>
        <translation>Die Tresordatei öffnet sich damit.</translation>
    </message>
    <message>
        <source>command…</source>
        <translation>Befehl…</translation>
    </message>
    <message>
        <source>Running the command</source>
        <translation>Der Befehl wird ausgeführt</translation>
    </message>
    <message>
        <source>It prints the token. It has 10 seconds.</source>
        <translation>Er gibt das Token aus. Er hat 10 Sekunden.</translation>
    </message>
    <message>
        <source>token…</source>
        <translation>Token…</translation>
    </message>
    <message>
        <source>Waiting for the token</source>
        <translation>Warten auf das Token</translation>
    </message>
    <message>
        <source>Enter it in the window that asks for it.</source>
        <translation>Geben Sie es in dem Fenster ein, das danach fragt.</translation>
    </message>
</context>
<context>
    <name>groupdesk::WelcomePage</name>
    <message>
        <source>Manage groups on Turso, Braintrust and Nscale</source>
        <translation>Gruppen auf Turso, Braintrust und Nscale verwalten</translation>
    </message>
    <message>
        <source>See, create, edit and delete the groups of all your organizations in one window.
Tokens stay in your keychain or wherever else you say, and never in a file in plain text.
Nothing is sent anywhere except to the endpoints you add.</source>
        <translation>Die Gruppen aller Ihrer Organisationen in einem Fenster sehen, erstellen, bearbeiten und löschen.
Token bleiben im Schlüsselbund oder wo Sie es sonst wollen, und nie im Klartext in einer Datei.
Nichts wird irgendwohin gesendet, außer an die Endpunkte, die Sie hinzufügen.</translation>
    </message>
    <message>
        <source>database groups</source>
        <translation>Datenbankgruppen</translation>
    </message>
    <message>
        <source>permission groups</source>
        <translation>Berechtigungsgruppen</translation>
    </message>
    <message>
        <source>identity groups</source>
        <translation>Identitätsgruppen</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>Profil &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Explore Demo</source>
        <translation>D&amp;emo erkunden</translation>
    </message>
    <message>
        <source>Opens three made-up accounts on this computer; no network is used</source>
        <translation>Öffnet drei erfundene Konten auf diesem Computer; es wird kein Netzwerk verwendet</translation>
    </message>
    <message>
        <source>&amp;Import Profiles…</source>
        <translation>Profile &amp;importieren…</translation>
    </message>
    <message>
        <source>Reads a file that was exported here or by a colleague, and shows what is in it first</source>
        <translation>Liest eine Datei, die hier oder von anderen exportiert wurde, und zeigt erst, was darin ist</translation>
    </message>
</context>
<context>
    <name>groupdesk::WhyDialog</name>
    <message>
        <source>Why Somebody Is in a Group</source>
        <translation>Warum jemand in einer Gruppe ist</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>Warum ist %1 in %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), the shortest first. To end the membership, every way has to be cut.</source>
        <translation>
            <numerusform>%n Weg. Um die Mitgliedschaft zu beenden, muss er durchtrennt werden.</numerusform>
            <numerusform>%n Wege, der kürzeste zuerst. Um die Mitgliedschaft zu beenden, muss jeder durchtrennt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways into the group</source>
        <translation>Wege in die Gruppe</translation>
    </message>
    <message>
        <source>&amp;Copy Ways</source>
        <translation>Wege &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There are more ways than are listed here.</source>
        <translation>Es gibt mehr Wege, als hier aufgeführt sind.</translation>
    </message>
    <message>
        <source>Not every group on the way said who and what is in it, so there may be others.</source>
        <translation>Nicht jede Gruppe auf dem Weg hat angegeben, wer und was in ihr ist; es kann also weitere geben.</translation>
    </message>
</context>
<context>
    <name>groupdesk::WindowActions</name>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
    <message>
        <source>Create a group in one of the organizations</source>
        <translation>Eine Gruppe in einer der Organisationen erstellen</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>&amp;Delete Group…</source>
        <translation>Gruppe &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete the selected groups</source>
        <translation>Die ausgewählten Gruppen löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Neve&amp;r Delete</source>
        <translation>Ni&amp;e löschen</translation>
    </message>
    <message>
        <source>Keep the selected groups from being deleted from this computer, whatever their platform allows</source>
        <translation>Die ausgewählten Gruppen davor bewahren, von diesem Computer aus gelöscht zu werden, was immer ihre Plattform erlaubt</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation>Die ausgewählten Zeilen als Text mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the selected groups</source>
        <translation>Die IDs der ausgewählten Gruppen kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit Group…</source>
        <translation>Gruppe &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the selected group in a form beside the table</source>
        <translation>Die ausgewählte Gruppe in einem Formular neben der Tabelle ändern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last edit that was saved from this window</source>
        <translation>Die letzte aus diesem Fenster gespeicherte Bearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the edit again that was undone last</source>
        <translation>Die zuletzt rückgängig gemachte Bearbeitung noch einmal ausführen</translation>
    </message>
    <message>
        <source>Close Edi&amp;tor</source>
        <translation>&amp;Editor schließen</translation>
    </message>
    <message>
        <source>Close the form that is shown beside the table</source>
        <translation>Das neben der Tabelle angezeigte Formular schließen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the platforms again for what is shown</source>
        <translation>Die Plattformen noch einmal nach dem Angezeigten fragen</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>Alle ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Ask every platform again</source>
        <translation>Jede Plattform noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Show every group of the scope again</source>
        <translation>Wieder jede Gruppe des Bereichs anzeigen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select every group that is shown</source>
        <translation>Jede angezeigte Gruppe auswählen</translation>
    </message>
    <message>
        <source>Select All Matching</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Select every group that matches the filter, and no other</source>
        <translation>Jede Gruppe auswählen, die zum Filter passt, und keine andere</translation>
    </message>
    <message>
        <source>Select N&amp;one</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Nichts mehr auswählen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, colours, text size, notifications</source>
        <translation>Sprache, Farben, Textgröße, Benachrichtigungen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the next pane</source>
        <translation>Den Fokus auf den nächsten Fensterbereich setzen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the previous pane</source>
        <translation>Den Fokus auf den vorherigen Fensterbereich setzen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show or hide the detail pane</source>
        <translation>Den Detailbereich anzeigen oder verbergen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm verwenden</translation>
    </message>
    <message>
        <source>R&amp;eset Columns</source>
        <translation>&amp;Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Give every column its first width and place</source>
        <translation>Jeder Spalte ihre anfängliche Breite und Stelle geben</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s own colours</source>
        <translation>Die Farben der Arbeitsumgebung verwenden</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Helle Farben verwenden</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Dunkle Farben verwenden</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Open one more window on the same profiles</source>
        <translation>Noch ein Fenster mit denselben Profilen öffnen</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Close this window; the others stay</source>
        <translation>Dieses Fenster schließen; die anderen bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close every window; those that are open now come back at the next start</source>
        <translation>Alle Fenster schließen; die jetzt offenen kommen beim nächsten Start wieder</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How to use this window</source>
        <translation>Wie dieses Fenster zu benutzen ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>Jede Taste dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;About Groupdesk</source>
        <translation>Ü&amp;ber Groupdesk</translation>
    </message>
    <message>
        <source>Version, licence, hosts contacted, folders</source>
        <translation>Version, Lizenz, kontaktierte Hosts, Ordner</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups…</source>
        <translation>
            <numerusform>%n Gruppe &amp;löschen…</numerusform>
            <numerusform>%n Gruppen &amp;löschen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %n Matching</source>
        <translation>
            <numerusform>Alle %n passende auswählen</numerusform>
            <numerusform>Alle %n passenden auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Edit of “%1”</source>
        <translation>Bearbeitung von „%1“ &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo Edit of “%1”</source>
        <translation>Bearbeitung von „%1“ &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Delete &amp;Protection</source>
        <translation>Löschs&amp;chutz</translation>
    </message>
    <message>
        <source>Forbid, or allow, that the selected group is deleted</source>
        <translation>Verbieten oder erlauben, dass die ausgewählte Gruppe gelöscht wird</translation>
    </message>
    <message>
        <source>&amp;Unarchive</source>
        <translation>&amp;Archivierung aufheben</translation>
    </message>
    <message>
        <source>Wake the selected group and its databases</source>
        <translation>Die ausgewählte Gruppe und ihre Datenbanken aufwecken</translation>
    </message>
    <message>
        <source>Copy Unarc&amp;hive as cURL</source>
        <translation>Auf&amp;heben der Archivierung als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy the request that wakes the selected group as a command, with a variable for the token</source>
        <translation>Die Anfrage, die die ausgewählte Gruppe aufweckt, als Befehl kopieren, mit einer Variablen für das Token</translation>
    </message>
    <message>
        <source>Wait for &amp;Location…</source>
        <translation>Auf Standort &amp;warten…</translation>
    </message>
    <message>
        <source>Wait until the selected group can be used in a location</source>
        <translation>Warten, bis die ausgewählte Gruppe an einem Standort verwendet werden kann</translation>
    </message>
    <message>
        <source>Create &amp;Group Token…</source>
        <translation>Gruppen-&amp;Token erstellen…</translation>
    </message>
    <message>
        <source>Create a token for the databases of the selected group</source>
        <translation>Ein Token für die Datenbanken der ausgewählten Gruppe erstellen</translation>
    </message>
    <message>
        <source>&amp;Transfer to Another Organization…</source>
        <translation>An andere &amp;Organisation übertragen…</translation>
    </message>
    <message>
        <source>Hand the selected group over to another organization</source>
        <translation>Die ausgewählte Gruppe an eine andere Organisation übergeben</translation>
    </message>
    <message>
        <source>In&amp;validate All Tokens…</source>
        <translation>Alle Token &amp;ungültig machen…</translation>
    </message>
    <message>
        <source>End every token of the selected group and of its databases</source>
        <translation>Jedes Token der ausgewählten Gruppe und ihrer Datenbanken ungültig machen</translation>
    </message>
    <message>
        <source>Delete &amp;Protection (Not Known Yet)</source>
        <translation>Löschs&amp;chutz (noch unbekannt)</translation>
    </message>
    <message>
        <source>Find out whether the selected group is protected from deletion</source>
        <translation>Herausfinden, ob die ausgewählte Gruppe vor dem Löschen geschützt ist</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>Profil &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add an account on Turso, Braintrust or Nscale</source>
        <translation>Ein Konto auf Turso, Braintrust oder Nscale hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the endpoint, token or class of the chosen profile</source>
        <translation>Endpunkt, Token oder Klasse des gewählten Profils ändern</translation>
    </message>
    <message>
        <source>Re&amp;move Profile…</source>
        <translation>Profil &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove the chosen profile and its token from this computer</source>
        <translation>Das gewählte Profil und sein Token von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open three made-up accounts on this computer; no network is used</source>
        <translation>Drei erfundene Konten auf diesem Computer öffnen; es wird kein Netzwerk verwendet</translation>
    </message>
    <message>
        <source>&amp;Duplicate Profile…</source>
        <translation>Profil &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Add another profile like the chosen one, without its token</source>
        <translation>Ein weiteres Profil wie das gewählte hinzufügen, ohne dessen Token</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Show the chosen profile above the one before it</source>
        <translation>Das gewählte Profil über dem davor anzeigen</translation>
    </message>
    <message>
        <source>Mo&amp;ve Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Show the chosen profile below the one after it</source>
        <translation>Das gewählte Profil unter dem danach anzeigen</translation>
    </message>
    <message>
        <source>Move to &amp;Folder…</source>
        <translation>In O&amp;rdner verschieben…</translation>
    </message>
    <message>
        <source>Show the chosen profile in a folder, or in none</source>
        <translation>Das gewählte Profil in einem Ordner oder in keinem anzeigen</translation>
    </message>
    <message>
        <source>E&amp;xport Profiles…</source>
        <translation>Profile e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the profiles to a file for others; it holds no secrets</source>
        <translation>Die Profile für andere in eine Datei schreiben; sie enthält keine Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Import Profiles…</source>
        <translation>Profile &amp;importieren…</translation>
    </message>
    <message>
        <source>Read profiles from a file, after a look at what they change</source>
        <translation>Profile aus einer Datei lesen, nach einem Blick auf das, was sie ändern</translation>
    </message>
    <message>
        <source>Rotate &amp;Token…</source>
        <translation>&amp;Token austauschen…</translation>
    </message>
    <message>
        <source>Exchange the token of the chosen profile for a new one</source>
        <translation>Das Token des gewählten Profils gegen ein neues austauschen</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Abme&amp;lden</translation>
    </message>
    <message>
        <source>Forget the sign-in of the chosen profile on this computer</source>
        <translation>Die Anmeldung des gewählten Profils auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>Move Token to &amp;Keychain</source>
        <translation>Token in &amp;Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Keep the token of the chosen profile in the system keychain</source>
        <translation>Das Token des gewählten Profils im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Lock &amp;Secrets</source>
        <translation>&amp;Geheimnisse sperren</translation>
    </message>
    <message>
        <source>Drop every token from memory and forbid changes; lists stay, and tokens are read or asked for again when they are needed</source>
        <translation>Jedes Token aus dem Arbeitsspeicher entfernen und Änderungen verbieten; Listen bleiben, und Token werden bei Bedarf wieder gelesen oder abgefragt</translation>
    </message>
    <message>
        <source>Unlock &amp;Writes</source>
        <translation>Schreiben ents&amp;perren</translation>
    </message>
    <message>
        <source>Allow or forbid changes for what is chosen</source>
        <translation>Änderungen für das Gewählte erlauben oder verbieten</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Show what was changed, and the groups that were deleted</source>
        <translation>Anzeigen, was geändert wurde, und die gelöschten Gruppen</translation>
    </message>
    <message>
        <source>&amp;Request Log</source>
        <translation>&amp;Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Show what was sent and answered, without secrets</source>
        <translation>Anzeigen, was gesendet und geantwortet wurde, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy the request selected in the log as a command, with a variable for the token</source>
        <translation>Die im Protokoll ausgewählte Anfrage als Befehl kopieren, mit einer Variablen für das Token</translation>
    </message>
    <message>
        <source>Stop &amp;Loading</source>
        <translation>Laden &amp;anhalten</translation>
    </message>
    <message>
        <source>Give up loading what is shown; what arrived stays</source>
        <translation>Nicht weiter laden, was gezeigt wird; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Load t&amp;he Rest</source>
        <translation>Den &amp;Rest laden</translation>
    </message>
    <message>
        <source>Ask again for the lists whose loading was stopped</source>
        <translation>Die Listen noch einmal abfragen, deren Laden angehalten wurde</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find an action, a group, an organization or a person by some letters</source>
        <translation>Eine Aktion, eine Gruppe, eine Organisation oder eine Person durch einige Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep the scope, the filter and the columns under a name</source>
        <translation>Bereich, Filter und Spalten unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Add to &amp;Favourites</source>
        <translation>Zu den &amp;Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Keep the selected groups at hand above the profiles, or no longer</source>
        <translation>Die gewählten Gruppen über den Profilen bereithalten, oder nicht mehr</translation>
    </message>
    <message>
        <source>Add Sco&amp;pe to Favourites</source>
        <translation>Bereich zu den &amp;Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Keep the chosen folder, profile or organization at hand above the profiles, or no longer</source>
        <translation>Den gewählten Ordner, das Profil oder die Organisation über den Profilen bereithalten, oder nicht mehr</translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation>Aus den &amp;Favoriten entfernen</translation>
    </message>
    <message>
        <source>Remove Sco&amp;pe from Favourites</source>
        <translation>Bereich aus den &amp;Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>groupdesk::Words</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>wartet auf das Token</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped, not complete</source>
        <translation>angehalten, nicht vollständig</translation>
    </message>
</context>
<context>
    <name>groupdesk::Workspace</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>groupdesk::oauth::CallbackPage</name>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung hat nicht funktioniert</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>The sign-in could not be stored and lasts until Groupdesk ends. You can close this page and go back to Groupdesk.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden und gilt, bis Groupdesk endet. Sie können diese Seite schließen und zu Groupdesk zurückkehren.</translation>
    </message>
    <message>
        <source>Groupdesk says why. You can close this page.</source>
        <translation>Groupdesk zeigt, warum. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Groupdesk.</source>
        <translation>Sie können diese Seite schließen und zu Groupdesk zurückkehren.</translation>
    </message>
</context>
</TS>
