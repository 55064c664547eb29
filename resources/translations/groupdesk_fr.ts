<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BatchReport</name>
    <message>
        <source>The group is gone</source>
        <translation>Le groupe n’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are gone</source>
        <translation>
            <numerusform>Le groupe (%Ln) n’existe plus</numerusform>
            <numerusform>Les %Ln groupes n’existent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted for certain</source>
        <translation>Aucune suppression n’est certaine</translation>
    </message>
    <message>
        <source>%1 of %2 groups are gone</source>
        <translation>Groupes disparus&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln non commencé</numerusform>
            <numerusform>%Ln non commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion of groups, as of %1</source>
        <translation>Suppression de groupes, état du %1</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà disparu</translation>
    </message>
    <message>
        <source>Deleted after all</source>
        <translation>Supprimé malgré tout</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Deleted by %1 at %2</source>
        <translation>Supprimé par %1 le %2</translation>
    </message>
    <message>
        <source>Was already gone: somebody else had deleted it</source>
        <translation>Avait déjà disparu&#xa0;: quelqu’un d’autre l’avait supprimé</translation>
    </message>
    <message>
        <source>Deleted: no clear answer came, but the list no longer has it</source>
        <translation>Supprimé&#xa0;: aucune réponse claire, mais la liste ne le contient plus</translation>
    </message>
    <message>
        <source>Still there: no clear answer came, and the list still has it</source>
        <translation>Toujours là&#xa0;: aucune réponse claire, et la liste le contient encore</translation>
    </message>
    <message>
        <source>No clear answer from %1. The group may or may not be gone</source>
        <translation>Aucune réponse claire de %1. On ignore si le groupe existe encore</translation>
    </message>
</context>
<context>
    <name>BraintrustFields</name>
    <message>
        <source>The name has characters that cannot be seen.</source>
        <translation>Le nom contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>People named by this group itself.</source>
        <translation>Personnes nommées par ce groupe lui-même.</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>&amp;Ajouter un membre…</translation>
    </message>
    <message>
        <source>Nobody is a direct member</source>
        <translation>Personne n’est membre direct</translation>
    </message>
    <message>
        <source>Inc&amp;luded groups</source>
        <translation>Groupes in&amp;clus</translation>
    </message>
    <message>
        <source>Everyone in these groups is in this one, too.</source>
        <translation>Toute personne de ces groupes fait aussi partie de celui-ci.</translation>
    </message>
    <message>
        <source>Add &amp;Group…</source>
        <translation>Ajouter un &amp;groupe…</translation>
    </message>
    <message>
        <source>No other group is included</source>
        <translation>Aucun autre groupe n’est inclus</translation>
    </message>
</context>
<context>
    <name>BraintrustUi</name>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message numerus="yes">
        <source>via %1 and %n more</source>
        <translation>
            <numerusform>via %1 et %n autre</numerusform>
            <numerusform>via %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody is a direct member</source>
        <translation>Personne n’est membre direct</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directs</translation>
    </message>
    <message>
        <source>Through included groups</source>
        <translation>Par des groupes inclus</translation>
    </message>
    <message>
        <source>At least these: an included group is unknown or did not say who is in it.</source>
        <translation>Au moins ceux-ci&#xa0;: un groupe inclus est inconnu ou n’a pas indiqué qui en fait partie.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No other group&apos;s people belong to this one, and this group is included in no other</source>
        <translation>Aucun autre groupe n’apporte ses membres à celui-ci, et celui-ci n’est inclus dans aucun autre</translation>
    </message>
    <message>
        <source>Everyone in these is also here</source>
        <translation>Toute personne de ces groupes est aussi ici</translation>
    </message>
    <message>
        <source>Everyone here is also in these</source>
        <translation>Toute personne d’ici est aussi dans ces groupes</translation>
    </message>
    <message>
        <source>%1 direct</source>
        <translation>%1 directement</translation>
    </message>
    <message>
        <source>%1 direct, %2 through included groups</source>
        <translation>%1 directement, %2 par des groupes inclus</translation>
    </message>
    <message>
        <source>%1 direct, ? through included groups</source>
        <translation>%1 directement,&#xa0;? par des groupes inclus</translation>
    </message>
    <message>
        <source>%1 direct, at least %2 through included groups</source>
        <translation>%1 directement, au moins %2 par des groupes inclus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>built in, cannot be deleted</source>
        <translation>intégré, ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>custom group</source>
        <translation>groupe personnalisé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>rôle %1</translation>
    </message>
    <message>
        <source>%1, only each %2</source>
        <translation>%1, uniquement chaque %2</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>tous les projets</translation>
    </message>
    <message>
        <source>members of the organization</source>
        <translation>membres de l’organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Object: %1 %2</source>
        <translation>Objet&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Nothing is granted to this group</source>
        <translation>Rien n’est accordé à ce groupe</translation>
    </message>
    <message>
        <source>This group may</source>
        <translation>Ce groupe peut</translation>
    </message>
    <message>
        <source>Access to this group</source>
        <translation>Accès à ce groupe</translation>
    </message>
    <message>
        <source>At least these: the token may not read every grant of the organization.</source>
        <translation>Au moins celles-ci&#xa0;: le token ne peut pas lire toutes les attributions de l’organisation.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>at least one person loses access</source>
        <translation>au moins une personne perd l’accès</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln people lose access</source>
        <translation>
            <numerusform>au moins %Ln personne perd l’accès</numerusform>
            <numerusform>au moins %Ln personnes perdent l’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>one person loses access</source>
        <translation>une personne perd l’accès</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose access</source>
        <translation>
            <numerusform>%Ln personne perd l’accès</numerusform>
            <numerusform>%Ln personnes perdent l’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>who loses access could not be read</source>
        <translation>impossible de lire qui perd l’accès</translation>
    </message>
    <message>
        <source>nobody is in it, so nobody loses access</source>
        <translation>personne n’en fait partie, donc personne ne perd l’accès</translation>
    </message>
    <message>
        <source>%1, all through other groups</source>
        <translation>%1, uniquement par d’autres groupes</translation>
    </message>
    <message>
        <source>%1: %2 direct, %3 through others</source>
        <translation>%1&#xa0;: %2 directement, %3 par d’autres</translation>
    </message>
    <message>
        <source>one person leaves %1</source>
        <translation>une personne quitte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave %1</source>
        <translation>
            <numerusform>%Ln personne quitte %1</numerusform>
            <numerusform>%Ln personnes quittent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one group includes it and loses nobody</source>
        <translation>un groupe l’inclut et ne perd personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups include it and lose nobody</source>
        <translation>
            <numerusform>%Ln groupe l’inclut et ne perd personne</numerusform>
            <numerusform>%Ln groupes l’incluent et ne perdent personne</numerusform>
        </translation>
    </message>
    <message>
        <source>which groups include it could not be read</source>
        <translation>impossible de lire quels groupes l’incluent</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>au moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>the one grant it holds ends</source>
        <translation>la seule attribution qu’il détient prend fin</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln grants it holds end</source>
        <translation>
            <numerusform>%Ln attribution qu’il détient prend fin</numerusform>
            <numerusform>les %Ln attributions qu’il détient prennent fin</numerusform>
        </translation>
    </message>
    <message>
        <source>one grant on it ends</source>
        <translation>une attribution qui le vise prend fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants on it end</source>
        <translation>
            <numerusform>%Ln attribution qui le vise prend fin</numerusform>
            <numerusform>%Ln attributions qui le visent prennent fin</numerusform>
        </translation>
    </message>
    <message>
        <source>which grants end could not be read</source>
        <translation>impossible de lire quelles attributions prennent fin</translation>
    </message>
    <message>
        <source>Direct members</source>
        <translation>Membres directs</translation>
    </message>
    <message>
        <source>Through groups it includes</source>
        <translation>Par les groupes qu’il inclut</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quittent %1</translation>
    </message>
    <message>
        <source>its people lose what the group grants</source>
        <translation>ses membres perdent ce que le groupe accorde</translation>
    </message>
    <message>
        <source>has no direct members</source>
        <translation>n’a pas de membre direct</translation>
    </message>
    <message>
        <source>one person loses what the group grants</source>
        <translation>une personne perd ce que le groupe accorde</translation>
    </message>
    <message numerus="yes">
        <source>%n people lose what the group grants</source>
        <translation>
            <numerusform>%n personne perd ce que le groupe accorde</numerusform>
            <numerusform>%n personnes perdent ce que le groupe accorde</numerusform>
        </translation>
    </message>
    <message>
        <source>built-in group of Braintrust</source>
        <translation>groupe intégré de Braintrust</translation>
    </message>
    <message>
        <source>Creating groups takes the Manage access right, and custom groups belong to the Enterprise plan.</source>
        <translation>Créer des groupes exige le droit Manage access, et les groupes personnalisés relèvent de l’offre Enterprise.</translation>
    </message>
    <message>
        <source>Changing takes the Update right on the group or an owner&apos;s key; built-in groups keep what the platform gave them.</source>
        <translation>Modifier exige le droit Update sur le groupe ou la clé d’un propriétaire&#xa0;; les groupes intégrés restent tels que la plateforme les a définis.</translation>
    </message>
    <message>
        <source>Deleting takes the Delete right on the group or an owner&apos;s key; built-in groups are never deleted.</source>
        <translation>Supprimer exige le droit Delete sur le groupe ou la clé d’un propriétaire&#xa0;; les groupes intégrés ne sont jamais supprimés.</translation>
    </message>
    <message>
        <source>The key may lack the Read right.</source>
        <translation>Le droit Read manque peut-être à la clé.</translation>
    </message>
    <message>
        <source>Braintrust names the right “%1”.</source>
        <translation>Braintrust appelle ce droit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keys begin with “sk-”, service tokens with “bt-st-”. Self-hosted and European organizations have endpoints of their own: Braintrust shows the address under Settings → Data plane.</source>
        <translation>Les clés commencent par «&#xa0;sk-&#xa0;», les tokens de service par «&#xa0;bt-st-&#xa0;». Les organisations européennes ou auto-hébergées ont leurs propres points de terminaison&#xa0;: Braintrust affiche l’adresse sous Settings → Data plane.</translation>
    </message>
    <message>
        <source>Custom groups belong to the Enterprise plan.</source>
        <translation>Les groupes personnalisés relèvent de l’offre Enterprise.</translation>
    </message>
    <message>
        <source>A self-hosted Braintrust answers only at its own address, often within a private network: see Settings → Data plane.</source>
        <translation>Un Braintrust auto-hébergé ne répond qu’à sa propre adresse, souvent dans un réseau privé&#xa0;: voir Settings → Data plane.</translation>
    </message>
    <message>
        <source>How Braintrust is doing stands at status.braintrust.dev.</source>
        <translation>L’état de Braintrust est publié sur status.braintrust.dev.</translation>
    </message>
    <message>
        <source>An API key (sk-…) or a service token (bt-st-…) of the organization: Braintrust → Settings → API keys.</source>
        <translation>Une clé d’API (sk-…) ou un token de service (bt-st-…) de l’organisation&#xa0;: Braintrust → Settings → API keys.</translation>
    </message>
    <message>
        <source>name, description, members, included groups, and grants as far as the token may give them</source>
        <translation>le nom, la description, les membres, les groupes inclus et les attributions que le token peut accorder</translation>
    </message>
    <message>
        <source>the id, and whatever elsewhere names it</source>
        <translation>l’identifiant, et ce qui le nomme ailleurs</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation>pas de telle étiquette</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s), if this window is in front then.</source>
        <translation>
            <numerusform>Copié. Le contenu sera effacé du presse-papiers dans %n seconde, si cette fenêtre est alors au premier plan.</numerusform>
            <numerusform>Copié. Le contenu sera effacé du presse-papiers dans %n secondes, si cette fenêtre est alors au premier plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copié. Le contenu sera effacé du presse-papiers dans %n seconde.</numerusform>
            <numerusform>Copié. Le contenu sera effacé du presse-papiers dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionSubject</name>
    <message numerus="yes">
        <source>delete %n groups</source>
        <translation>
            <numerusform>supprimer %n groupe</numerusform>
            <numerusform>supprimer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>delete this group</source>
        <translation>supprimer ce groupe</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>marked “Never Delete” on this computer</source>
        <translation>marqué «&#xa0;Ne jamais supprimer&#xa0;» sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>DetailContent</name>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>%1
Nothing in the organization has this id any more.</source>
        <translation>%1
Plus rien dans l’organisation n’a cet identifiant.</translation>
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
        <translation>Les noms des utilisateurs n’ont pas pu être lus&#xa0;; les identifiants sont affichés à la place.</translation>
    </message>
    <message>
        <source>The names of roles could not be read; ids are shown instead.</source>
        <translation>Les noms des rôles n’ont pas pu être lus&#xa0;; les identifiants sont affichés à la place.</translation>
    </message>
    <message>
        <source>The names of service accounts could not be read; ids are shown instead.</source>
        <translation>Les noms des comptes de service n’ont pas pu être lus&#xa0;; les identifiants sont affichés à la place.</translation>
    </message>
    <message>
        <source>The names of locations could not be read; codes are shown instead.</source>
        <translation>Les noms des emplacements n’ont pas pu être lus&#xa0;; les codes sont affichés à la place.</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>Les projets n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The databases could not be read.</source>
        <translation>Les bases de données n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This token may not read them.</source>
        <translation>Ce token n’a pas le droit de les lire.</translation>
    </message>
    <message>
        <source>The grants could not be read.</source>
        <translation>Les attributions n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>EndpointClass</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent: %1 times</source>
        <translation>Envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Identifiant de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen from here: %1</source>
        <translation>Vu d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>&amp;Contrôler</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Re&amp;fresh List</source>
        <translation>&amp;Actualiser la liste</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>Saisir le &amp;token…</translation>
    </message>
    <message>
        <source>%1 refused the connection: this token may not read the organizations.</source>
        <translation>%1 a refusé la connexion&#xa0;: ce token n’a pas le droit de lire les organisations.</translation>
    </message>
    <message>
        <source>%1 refused the list: this token may not read the groups of %2.</source>
        <translation>%1 a refusé la liste&#xa0;: ce token n’a pas le droit de lire les groupes de %2.</translation>
    </message>
    <message>
        <source>%1 refused the details: this token may not read this group.</source>
        <translation>%1 a refusé les détails&#xa0;: ce token n’a pas le droit de lire ce groupe.</translation>
    </message>
    <message>
        <source>%1 refused the new group: this token may not create it in %2.</source>
        <translation>%1 a refusé le nouveau groupe&#xa0;: ce token n’a pas le droit de le créer dans %2.</translation>
    </message>
    <message>
        <source>%1 refused the deletion: this token may not delete this group.</source>
        <translation>%1 a refusé la suppression&#xa0;: ce token n’a pas le droit de supprimer ce groupe.</translation>
    </message>
    <message>
        <source>%1 refused the change: this token may not change this group.</source>
        <translation>%1 a refusé la modification&#xa0;: ce token n’a pas le droit de modifier ce groupe.</translation>
    </message>
    <message>
        <source>%1 refused the order: this token may not do that with this group.</source>
        <translation>%1 a refusé l’opération&#xa0;: ce token n’en a pas le droit pour ce groupe.</translation>
    </message>
    <message>
        <source>%1 refused the choices for this form: this token may not read them.</source>
        <translation>%1 a refusé les choix de ce formulaire&#xa0;: ce token n’a pas le droit de les lire.</translation>
    </message>
    <message>
        <source>It takes the right %1.</source>
        <translation>Il faut le droit %1.</translation>
    </message>
    <message>
        <source>Use a token with that right, or ask an administrator of the organization.</source>
        <translation>Utilisez un token doté de ce droit, ou adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted or renamed elsewhere. Refresh the list to see what %1 has now.</source>
        <translation>Il a été supprimé ou renommé ailleurs. Actualisez la liste pour voir ce que contient %1 à présent.</translation>
    </message>
    <message>
        <source>%1 answered, but knows nothing at this address.</source>
        <translation>%1 a répondu, mais ne connaît rien à cette adresse.</translation>
    </message>
    <message>
        <source>Check the endpoint in the profile: a part of its path may be wrong.</source>
        <translation>Vérifiez le point de terminaison dans le profil&#xa0;: une partie de son chemin est peut-être erronée.</translation>
    </message>
    <message>
        <source>%1 does not know %2 (any more).</source>
        <translation>%1 ne connaît pas (ou plus) %2.</translation>
    </message>
    <message>
        <source>It may have been renamed or deleted, or the token may have lost access to it.</source>
        <translation>Elle a peut-être été renommée ou supprimée, ou le token n’y a plus accès.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>%1 is gone, or this token has no right to it.</source>
        <translation>%1 n’existe plus, ou ce token n’en a pas le droit.</translation>
    </message>
    <message>
        <source>%1 gives the same answer in both cases. Refresh the list to find out which it is.</source>
        <translation>%1 répond de la même façon dans les deux cas. Actualisez la liste pour savoir lequel s’applique.</translation>
    </message>
    <message>
        <source>%1 already has a group of this name in %2.</source>
        <translation>%1 a déjà un groupe de ce nom dans %2.</translation>
    </message>
    <message>
        <source>Choose another name, or use the existing group.</source>
        <translation>Choisissez un autre nom, ou utilisez le groupe existant.</translation>
    </message>
    <message>
        <source>%1 reports a conflict with something that it has already.</source>
        <translation>%1 signale un conflit avec un élément déjà présent.</translation>
    </message>
    <message>
        <source>Another group may have this name, or somebody else changes the same group. Look at the name, then save again.</source>
        <translation>Un autre groupe porte peut-être ce nom, ou quelqu’un d’autre modifie le même groupe. Vérifiez le nom, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>%1 reports a conflict: somebody else changes the same thing.</source>
        <translation>%1 signale un conflit&#xa0;: quelqu’un d’autre modifie le même élément.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Actualisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 names the field %2.</source>
        <translation>%1 met en cause le champ %2.</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>Its own words are in the details.</source>
        <translation>Ses propres termes figurent dans les détails.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a second.</source>
        <translation>Réessayez dans une seconde.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many requests.</source>
        <translation>%1 demande une pause&#xa0;: trop de requêtes.</translation>
    </message>
    <message>
        <source>The trace id in the details helps its support.</source>
        <translation>L’identifiant de trace dans les détails aide son assistance.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side.</source>
        <translation>%1 a un problème de son côté.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It has expired. Put a new one into the profile.</source>
        <translation>Il a expiré. Placez-en un nouveau dans le profil.</translation>
    </message>
    <message>
        <source>Put another one into the profile.</source>
        <translation>Placez-en un autre dans le profil.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Put a current token into the profile.</source>
        <translation>Il a peut-être expiré ou été révoqué. Placez un token valide dans le profil.</translation>
    </message>
    <message>
        <source>%1 did not accept the token.</source>
        <translation>%1 n’a pas accepté le token.</translation>
    </message>
    <message>
        <source>%1 did not accept the token of the profile %2.</source>
        <translation>%1 n’a pas accepté le token du profil %2.</translation>
    </message>
    <message>
        <source>%1 found the request too large.</source>
        <translation>%1 a trouvé la requête trop volumineuse.</translation>
    </message>
    <message>
        <source>Choose fewer entries, then try again.</source>
        <translation>Choisissez moins d’éléments, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program reads.</source>
        <translation>La réponse de %1 dépasse ce que ce programme peut lire.</translation>
    </message>
    <message>
        <source>Check that the endpoint in the profile is the one of %1.</source>
        <translation>Vérifiez que le point de terminaison dans le profil est bien celui de %1.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>%1 says that the plan of %2 does not include this.</source>
        <translation>%1 indique que l’offre de %2 ne le prévoit pas.</translation>
    </message>
    <message>
        <source>Whoever looks after the plan of the organization can change it.</source>
        <translation>La personne qui gère l’offre de l’organisation peut la changer.</translation>
    </message>
    <message>
        <source>The server at %1 does not offer this.</source>
        <translation>Le serveur à l’adresse %1 ne le propose pas.</translation>
    </message>
    <message>
        <source>It may be an older version, or a server of another kind.</source>
        <translation>Il s’agit peut-être d’une version plus ancienne ou d’un autre type de serveur.</translation>
    </message>
    <message>
        <source>%1 could not use what was sent.</source>
        <translation>%1 n’a pas pu utiliser ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not know.</source>
        <translation>%1 a répondu d’une façon que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>What it sent is in the details.</source>
        <translation>Ce qui a été reçu figure dans les détails.</translation>
    </message>
    <message>
        <source>%1 answered with a web page, not as %2 does.</source>
        <translation>%1 a répondu par une page web, et non comme le fait %2.</translation>
    </message>
    <message>
        <source>A sign-in page of the network or a proxy may be in between, or the endpoint in the profile is wrong.</source>
        <translation>Une page de connexion du réseau ou un proxy s’interpose peut-être, ou le point de terminaison dans le profil est erroné.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>La réponse de %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>It was incomplete or of an unknown form.</source>
        <translation>Elle était incomplète ou d’une forme inconnue.</translation>
    </message>
    <message>
        <source>The list of %1 changed while it was being read.</source>
        <translation>La liste de %1 a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Refresh the list to read it from its beginning.</source>
        <translation>Actualisez la liste pour la relire depuis le début.</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>%1 n’a pas été créé.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 n’a pas été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>It was asked %n times.</source>
        <translation>
            <numerusform>La demande a été faite %n fois.</numerusform>
            <numerusform>La demande a été faite %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Le groupe %1</translation>
    </message>
    <message>
        <source>The group may or may not exist.</source>
        <translation>On ignore si le groupe existe.</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>On ignore si la modification a été faite.</translation>
    </message>
    <message>
        <source>It may or may not have been done.</source>
        <translation>On ignore si l’opération a été effectuée.</translation>
    </message>
    <message>
        <source>The group may or may not be gone.</source>
        <translation>On ignore si le groupe a été supprimé.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Aucune réponse de %1.</translation>
    </message>
    <message>
        <source>No clear answer from %1.</source>
        <translation>Aucune réponse claire de %1.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>Rien n’est renvoyé automatiquement&#xa0;: consultez d’abord la liste.</translation>
    </message>
    <message>
        <source>What was read before stays on show, read-only, until it answers again.</source>
        <translation>Ce qui a été lu auparavant reste affiché, en lecture seule, jusqu’à sa prochaine réponse.</translation>
    </message>
    <message>
        <source>This profile has no token that could be sent.</source>
        <translation>Ce profil n’a pas de token à envoyer.</translation>
    </message>
    <message>
        <source>The profile %1 has no token that could be sent.</source>
        <translation>Le profil %1 n’a pas de token à envoyer.</translation>
    </message>
    <message>
        <source>Enter the token, or say in the profile where it is kept.</source>
        <translation>Saisissez le token, ou indiquez dans le profil où il est conservé.</translation>
    </message>
    <message>
        <source>Nothing was sent: this name or id cannot be part of an address.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce nom ou cet identifiant ne peut pas figurer dans une adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent: this profile is locked.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce profil est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing was sent: the profile %1 is locked.</source>
        <translation>Rien n’a été envoyé&#xa0;: le profil %1 est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it for a while to change something.</source>
        <translation>Déverrouillez-le un moment pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Personne n’est connecté à %1.</translation>
    </message>
    <message>
        <source>The sign-in has ended, or the account signed in elsewhere. Sign in again in the browser.</source>
        <translation>La session a pris fin, ou le compte s’est connecté ailleurs. Connectez-vous de nouveau dans le navigateur.</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be noted in the journal first.</source>
        <translation>Rien n’a été envoyé&#xa0;: l’écriture préalable dans le journal a échoué.</translation>
    </message>
    <message>
        <source>See that there is room on the disk.</source>
        <translation>Assurez-vous qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>Signing in to %1 was ended before it was done.</source>
        <translation>La connexion à %1 a été interrompue avant la fin.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>L’hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint in the profile.</source>
        <translation>Vérifiez le réseau et le point de terminaison dans le profil.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Personne ne répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>The service may be down, or the endpoint in the profile may name another port.</source>
        <translation>Le service est peut-être arrêté, ou le point de terminaison dans le profil désigne un autre port.</translation>
    </message>
    <message>
        <source>This computer has no way to %1.</source>
        <translation>Cet ordinateur n’a pas d’accès à %1.</translation>
    </message>
    <message>
        <source>Check its network connection.</source>
        <translation>Vérifiez sa connexion réseau.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not pass the request on.</source>
        <translation>Le proxy sur le chemin vers %1 n’a pas transmis la requête.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile, or the proxy settings of this computer.</source>
        <translation>Vérifiez le proxy dans le profil, ou les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service or the network is slow. Try again in a moment.</source>
        <translation>Le service ou le réseau est lent. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>La connexion à %1 s’est interrompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The token was not sent. If a proxy reads encrypted traffic here, or the service has its own authority, name that authority&apos;s certificate file in the profile.</source>
        <translation>Le token n’a pas été envoyé. Si un proxy lit ici le trafic chiffré, ou si le service a sa propre autorité, indiquez dans le profil le fichier de certificat de cette autorité.</translation>
    </message>
    <message>
        <source>%1 pointed to another host, which was not asked.</source>
        <translation>%1 a renvoyé vers un autre hôte, qui n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>The token stays with the endpoint in the profile. Check that endpoint.</source>
        <translation>Le token reste réservé au point de terminaison du profil. Vérifiez ce point de terminaison.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Le fichier %1 est absent.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted by another program.</source>
        <translation>Un autre programme l’a peut-être déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>No token is stored for this profile.</source>
        <translation>Aucun token n’est enregistré pour ce profil.</translation>
    </message>
    <message>
        <source>No token is stored for the profile %1.</source>
        <translation>Aucun token n’est enregistré pour le profil %1.</translation>
    </message>
    <message>
        <source>Enter the token in the profile, or say there where it is kept.</source>
        <translation>Saisissez le token dans le profil, ou indiquez-y où il est conservé.</translation>
    </message>
    <message>
        <source>The place where the token is kept does not answer.</source>
        <translation>L’endroit où le token est conservé ne répond pas.</translation>
    </message>
    <message>
        <source>The place where the token of %1 is kept does not answer.</source>
        <translation>L’endroit où le token de %1 est conservé ne répond pas.</translation>
    </message>
    <message>
        <source>On this computer no keychain answers, or the environment variable has no value. Choose another place for the token in the profile, or unlock the keychain and try again.</source>
        <translation>Sur cet ordinateur, aucun trousseau ne répond, ou la variable d’environnement n’a pas de valeur. Choisissez un autre endroit pour le token dans le profil, ou déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>This computer refused access to the file %1.</source>
        <translation>Cet ordinateur a refusé l’accès au fichier %1.</translation>
    </message>
    <message>
        <source>Check who owns the file and its folder.</source>
        <translation>Vérifiez à qui appartiennent le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The keychain refused access to the token.</source>
        <translation>Le trousseau a refusé l’accès au token.</translation>
    </message>
    <message>
        <source>Allow the access when the keychain asks, or choose another place for the token in the profile.</source>
        <translation>Autorisez l’accès quand le trousseau le demande, ou choisissez un autre endroit pour le token dans le profil.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was kept aside as %1, so nothing in it is lost.</source>
        <translation>Il a été mis de côté sous le nom %1&#xa0;: rien de son contenu n’est perdu.</translation>
    </message>
    <message>
        <source>A file of this program could not be understood.</source>
        <translation>Un fichier de ce programme n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>It may have been edited by hand or cut short.</source>
        <translation>Il a peut-être été modifié à la main ou tronqué.</translation>
    </message>
    <message>
        <source>A file was written by a newer version of this program.</source>
        <translation>Un fichier a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>It was left untouched. Use the newer version, or start this one with another folder.</source>
        <translation>Il n’a pas été touché. Utilisez la version plus récente, ou démarrez celle-ci avec un autre dossier.</translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation>Cet ordinateur n’a pas pu lire ou écrire %1.</translation>
    </message>
    <message>
        <source>This computer could not store or read what was asked.</source>
        <translation>Cet ordinateur n’a pas pu enregistrer ou lire ce qui était demandé.</translation>
    </message>
    <message>
        <source>Nothing typed was lost.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The vault file ends too early.</source>
        <translation>Le fichier coffre se termine trop tôt.</translation>
    </message>
    <message>
        <source>The vault file was changed by something else.</source>
        <translation>Le fichier coffre a été modifié par autre chose.</translation>
    </message>
    <message>
        <source>The vault file %1 ends too early.</source>
        <translation>Le fichier coffre %1 se termine trop tôt.</translation>
    </message>
    <message>
        <source>The vault file %1 was changed by something else.</source>
        <translation>Le fichier coffre %1 a été modifié par autre chose.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing in it is trusted.</source>
        <translation>Il a été laissé tel quel, et rien de son contenu n’est considéré comme fiable.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start a new one.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Unlock it, then try again.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What was asked for was not entered.</source>
        <translation>Ce qui était demandé n’a pas été saisi.</translation>
    </message>
    <message>
        <source>What %1 asked for was not entered.</source>
        <translation>Ce que %1 demandait n’a pas été saisi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter it, or say in the profile where the token is kept.</source>
        <translation>Rien n’a été envoyé. Faites la saisie, ou indiquez dans le profil où le token est conservé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault file.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier coffre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; a forgotten passphrase cannot be recovered.</source>
        <translation>Rien n’a été modifié. Réessayez&#xa0;; une phrase secrète oubliée ne peut pas être retrouvée.</translation>
    </message>
    <message>
        <source>The command that prints the token failed.</source>
        <translation>La commande qui fournit le token a échoué.</translation>
    </message>
    <message>
        <source>Check the command in the profile.</source>
        <translation>Vérifiez la commande dans le profil.</translation>
    </message>
    <message>
        <source>There is nothing that could be stored.</source>
        <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>The token or the name of its variable is empty, or is set outside of this program.</source>
        <translation>Le token ou le nom de sa variable est vide, ou est défini en dehors de ce programme.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer says: “%1”</source>
        <translation>Cet ordinateur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
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
        <translation>utilisateur inconnu %1</translation>
    </message>
    <message>
        <source>unknown group %1</source>
        <translation>groupe inconnu %1</translation>
    </message>
    <message>
        <source>unknown role %1</source>
        <translation>rôle inconnu %1</translation>
    </message>
    <message>
        <source>unknown service account %1</source>
        <translation>compte de service inconnu %1</translation>
    </message>
    <message>
        <source>unknown project %1</source>
        <translation>projet inconnu %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>Protection contre la suppression</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>External subjects</source>
        <translation>Sujets externes</translation>
    </message>
    <message>
        <source>Included groups</source>
        <translation>Groupes inclus</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>in the group</source>
        <translation>dans le groupe</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>ImpactWords</name>
    <message>
        <source>the group itself</source>
        <translation>le groupe lui-même</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>autres groupes</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>attributions</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>bases de données</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>whose token this is</source>
        <translation>à qui est ce token</translation>
    </message>
    <message>
        <source>what goes with it is not known</source>
        <translation>conséquences inconnues</translation>
    </message>
    <message>
        <source>last administrator group</source>
        <translation>dernier groupe d’administrateurs</translation>
    </message>
    <message>
        <source>you would lock yourself out</source>
        <translation>vous perdriez votre propre accès</translation>
    </message>
    <message>
        <source>At least this much, for not everything could be read: %1.</source>
        <translation>Au moins cela, car tout n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether you would lock yourself out is not known: whom the token belongs to could not be read.</source>
        <translation>On ignore si vous perdriez votre propre accès&#xa0;: le titulaire du token n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>one database destroyed</source>
        <translation>une base de données détruite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln databases destroyed</source>
        <translation>
            <numerusform>%Ln base de données détruite</numerusform>
            <numerusform>%Ln bases de données détruites</numerusform>
        </translation>
    </message>
    <message>
        <source>one person affected</source>
        <translation>une personne concernée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people affected</source>
        <translation>
            <numerusform>%Ln personne concernée</numerusform>
            <numerusform>%Ln personnes concernées</numerusform>
        </translation>
    </message>
    <message>
        <source>one grant ends</source>
        <translation>une attribution prend fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grants end</source>
        <translation>
            <numerusform>%Ln attribution prend fin</numerusform>
            <numerusform>%Ln attributions prennent fin</numerusform>
        </translation>
    </message>
    <message>
        <source>one project loses a group</source>
        <translation>un projet perd un groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects lose a group</source>
        <translation>
            <numerusform>%Ln projet perd un groupe</numerusform>
            <numerusform>%Ln projets perdent un groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>one project is left without any</source>
        <translation>un projet n’en a plus aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects are left without any</source>
        <translation>
            <numerusform>%Ln projet n’en a plus aucun</numerusform>
            <numerusform>%Ln projets n’en ont plus aucun</numerusform>
        </translation>
    </message>
    <message>
        <source>In all, at least: %1.</source>
        <translation>En tout, au moins&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>En tout&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
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
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Clear it, then go back to the groups</source>
        <translation>L’effacer, puis revenir aux groupes</translation>
    </message>
    <message>
        <source>Go to the first match</source>
        <translation>Aller au premier résultat</translation>
    </message>
    <message>
        <source>Forms and Dialogs</source>
        <translation>Formulaires et boîtes de dialogue</translation>
    </message>
    <message>
        <source>Save or create</source>
        <translation>Enregistrer ou créer</translation>
    </message>
    <message>
        <source>Close without saving, after a question</source>
        <translation>Fermer sans enregistrer, après une question</translation>
    </message>
    <message>
        <source>Help about where you are</source>
        <translation>Aide sur l’endroit où vous êtes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation>Ouvrir le menu contextuel</translation>
    </message>
    <message>
        <source>Select or clear one more row</source>
        <translation>Sélectionner ou désélectionner une ligne de plus</translation>
    </message>
    <message>
        <source>Select up to a row</source>
        <translation>Sélectionner jusqu’à une ligne</translation>
    </message>
    <message>
        <source>Help Window</source>
        <translation>Fenêtre d’aide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Creating groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Créer des groupes exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Changing groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Modifier des groupes exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Deleting groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Supprimer des groupes exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Unarchiving groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Désarchiver des groupes exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Transferring groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Transférer des groupes exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Waiting for a location takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Attendre un emplacement exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Making tokens of groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Créer des tokens de groupe exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>Invalidating tokens of groups takes a token with the scope %2; the one of the profile%1 lacks it.</source>
        <translation>Invalider des tokens de groupe exige un token avec la portée %2&#xa0;; celui du profil%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; creating groups takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; créer des groupes exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; changing others takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; en modifier d’autres exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; deleting groups takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; supprimer des groupes exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; unarchiving others takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; en désarchiver d’autres exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; transferring groups takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; transférer des groupes exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; waiting for a location of others takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; attendre un emplacement d’autres groupes exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; making tokens of others takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; créer des tokens pour d’autres exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The token of the profile%1 belongs to one group; invalidating tokens of others takes a token of the organization.</source>
        <translation>Le token du profil%1 appartient à un seul groupe&#xa0;; invalider les tokens d’autres groupes exige un token de l’organisation.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not create groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit de créer des groupes ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not change groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit de modifier des groupes ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not delete groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit de supprimer des groupes ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not unarchive groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit de désarchiver des groupes ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not transfer groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit de transférer des groupes ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not wait for locations of groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit d’attendre des emplacements de groupes ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not make tokens of groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit de créer des tokens de groupe ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>The account of the profile%1 may not invalidate tokens of groups here; an administrator of the organization can give it the right.</source>
        <translation>Le compte du profil%1 n’a pas le droit d’invalider des tokens de groupe ici&#xa0;; un administrateur de l’organisation peut le lui donner.</translation>
    </message>
    <message>
        <source>Creating groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Créer des groupes exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Changing groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Modifier des groupes exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Deleting groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Supprimer des groupes exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Unarchiving groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Désarchiver des groupes exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Transferring groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Transférer des groupes exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Waiting for a location takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Attendre un emplacement exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Making tokens of groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Créer des tokens de groupe exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>Invalidating tokens of groups takes the right %2, which the account of the profile%1 lacks here.</source>
        <translation>Invalider des tokens de groupe exige le droit %2, que le compte du profil%1 n’a pas ici.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include another group.</source>
        <translation>L’offre de l’organisation ne prévoit pas de groupe supplémentaire.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include changing groups.</source>
        <translation>L’offre de l’organisation ne prévoit pas la modification de groupes.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include deleting groups.</source>
        <translation>L’offre de l’organisation ne prévoit pas la suppression de groupes.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include unarchiving groups.</source>
        <translation>L’offre de l’organisation ne prévoit pas le désarchivage de groupes.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include transferring groups.</source>
        <translation>L’offre de l’organisation ne prévoit pas le transfert de groupes.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include waiting for a location.</source>
        <translation>L’offre de l’organisation ne prévoit pas l’attente d’un emplacement.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include tokens of groups.</source>
        <translation>L’offre de l’organisation ne prévoit pas les tokens de groupe.</translation>
    </message>
    <message>
        <source>The plan of the organization does not include invalidating tokens of groups.</source>
        <translation>L’offre de l’organisation ne prévoit pas l’invalidation de tokens de groupe.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to create groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour créer des groupes.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to change groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour modifier des groupes.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to delete groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour supprimer des groupes.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to unarchive groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour désarchiver des groupes.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to transfer groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour transférer des groupes.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to wait for locations of groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour attendre des emplacements de groupes.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to make tokens of groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour créer des tokens de groupe.</translation>
    </message>
    <message>
        <source>The profile%1 is locked: unlock it to invalidate tokens of groups.</source>
        <translation>Le profil%1 est verrouillé&#xa0;: déverrouillez-le pour invalider des tokens de groupe.</translation>
    </message>
    <message>
        <source>The program was started read-only: it creates no groups.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il ne crée pas de groupes.</translation>
    </message>
    <message>
        <source>The program was started read-only: it changes no groups.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il ne modifie pas de groupes.</translation>
    </message>
    <message>
        <source>The program was started read-only: it deletes no groups.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il ne supprime pas de groupes.</translation>
    </message>
    <message>
        <source>The program was started read-only: it unarchives no groups.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il ne désarchive pas de groupes.</translation>
    </message>
    <message>
        <source>The program was started read-only: it transfers no groups.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il ne transfère pas de groupes.</translation>
    </message>
    <message>
        <source>The program was started read-only: it does not wait for locations.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il n’attend pas d’emplacements.</translation>
    </message>
    <message>
        <source>The program was started read-only: it makes no tokens of groups.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il ne crée pas de tokens de groupe.</translation>
    </message>
    <message>
        <source>The program was started read-only: it invalidates no tokens.</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: il n’invalide pas de tokens.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be created once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible de créer des groupes dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be changed once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible de modifier des groupes dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be deleted once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible de supprimer des groupes dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be unarchived once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible de désarchiver des groupes dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: groups can be transferred once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible de transférer des groupes dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: one can wait for locations once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible d’attendre des emplacements dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: tokens of groups can be made once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible de créer des tokens de groupe dès son retour.</translation>
    </message>
    <message>
        <source>The platform of the profile%1 does not answer: tokens of groups can be invalidated once it is back.</source>
        <translation>La plateforme du profil%1 ne répond pas&#xa0;: il sera possible d’invalider des tokens de groupe dès son retour.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be created once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible de créer des groupes dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be changed once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible de modifier des groupes dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be deleted once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible de supprimer des groupes dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be unarchived once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible de désarchiver des groupes dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: groups can be transferred once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible de transférer des groupes dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: one can wait for locations once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible d’attendre des emplacements dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: tokens of groups can be made once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible de créer des tokens de groupe dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The organization is not ready%1: tokens of groups can be invalidated once it is.</source>
        <translation>L’organisation n’est pas prête%1&#xa0;: il sera possible d’invalider des tokens de groupe dès qu’elle le sera.</translation>
    </message>
    <message>
        <source>The group is built in: the platform itself needs it as it is.</source>
        <translation>Le groupe est intégré&#xa0;: la plateforme elle-même en a besoin tel quel.</translation>
    </message>
    <message>
        <source>Groups of this kind stay in one location: there is none to add or to wait for.</source>
        <translation>Les groupes de ce type restent dans un seul emplacement&#xa0;: il n’y en a aucun à ajouter ni à attendre.</translation>
    </message>
    <message>
        <source>The primary location belongs to the group for good: it cannot be removed.</source>
        <translation>L’emplacement principal appartient définitivement au groupe&#xa0;: il ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The group is not archived: there is nothing to unarchive.</source>
        <translation>Le groupe n’est pas archivé&#xa0;: il n’y a rien à désarchiver.</translation>
    </message>
    <message>
        <source>The group is archived: unarchive it first.</source>
        <translation>Le groupe est archivé&#xa0;: désarchivez-le d’abord.</translation>
    </message>
    <message>
        <source>This goes beyond the account&apos;s own rights, so it cannot be given.</source>
        <translation>Cela dépasse les droits du compte lui-même et ne peut donc pas être donné.</translation>
    </message>
    <message>
        <source>It could not be read, so it is not changed.</source>
        <translation>La lecture a échoué&#xa0;: l’élément n’est donc pas modifié.</translation>
    </message>
    <message>
        <source>The group is marked “Never Delete” on this computer: take the mark away first, in the Group menu.</source>
        <translation>Le groupe est marqué «&#xa0;Ne jamais supprimer&#xa0;» sur cet ordinateur&#xa0;: enlevez d’abord cette marque, dans le menu Groupe.</translation>
    </message>
    <message>
        <source>The platform offers no such thing.</source>
        <translation>La plateforme ne propose rien de tel.</translation>
    </message>
    <message>
        <source>Which groups are marked “Never Delete” cannot be read on this computer. Until it can, nothing is deleted.</source>
        <translation>Impossible de lire quels groupes sont marqués «&#xa0;Ne jamais supprimer&#xa0;» sur cet ordinateur. En attendant, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Which groups are marked “Never Delete” cannot be read from %1. Until it can, nothing is deleted.</source>
        <translation>Impossible de lire dans %1 quels groupes sont marqués «&#xa0;Ne jamais supprimer&#xa0;». En attendant, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>What is shown is from the last time. It can be worked with once the platform has answered.</source>
        <translation>Ce qui est affiché date de la dernière fois. On pourra travailler avec dès que la plateforme aura répondu.</translation>
    </message>
</context>
<context>
    <name>NscaleFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>Rô&amp;les</translation>
    </message>
    <message>
        <source>What everyone in the group may do, in its projects.</source>
        <translation>Ce que chaque personne du groupe peut faire, dans les projets du groupe.</translation>
    </message>
    <message>
        <source>The group has no role</source>
        <translation>Le groupe n’a aucun rôle</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation>&amp;Ajouter un membre…</translation>
    </message>
    <message>
        <source>No user of the organization is in the group</source>
        <translation>Aucun utilisateur de l’organisation n’est dans le groupe</translation>
    </message>
    <message>
        <source>E&amp;xternal subjects</source>
        <translation>Sujets e&amp;xternes</translation>
    </message>
    <message>
        <source>People whom only an identity provider knows. They can be taken out here, but not added.</source>
        <translation>Personnes que seul un fournisseur d’identité connaît. Elles peuvent être retirées ici, mais pas ajoutées.</translation>
    </message>
    <message>
        <source>Nobody from outside is in the group</source>
        <translation>Personne d’externe n’est dans le groupe</translation>
    </message>
    <message>
        <source>Service a&amp;ccounts</source>
        <translation>&amp;Comptes de service</translation>
    </message>
    <message>
        <source>&amp;Add Service Account…</source>
        <translation>Ajouter un compte de &amp;service…</translation>
    </message>
    <message>
        <source>No service account is in the group</source>
        <translation>Aucun compte de service n’est dans le groupe</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>&amp;Projets</translation>
    </message>
    <message>
        <source>Where the roles of the group hold. Each project is changed by a request of its own.</source>
        <translation>Là où valent les rôles du groupe. Chaque projet est modifié par sa propre requête.</translation>
    </message>
    <message>
        <source>&amp;Add Project…</source>
        <translation>Ajouter un pro&amp;jet…</translation>
    </message>
    <message>
        <source>No project names the group</source>
        <translation>Aucun projet ne nomme le groupe</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Add Ta&amp;g</source>
        <translation>Ajouter une éti&amp;quette</translation>
    </message>
    <message>
        <source>The group has no tags</source>
        <translation>Le groupe n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>Nscale accepts letters A–Z, digits, dots, dashes and underscores, no spaces.</source>
        <translation>Nscale accepte les lettres A–Z, les chiffres, les points, les tirets et les tirets bas, sans espaces.</translation>
    </message>
    <message>
        <source>Nscale accepts at most 63 characters.</source>
        <translation>Nscale accepte 63 caractères au plus.</translation>
    </message>
    <message>
        <source>At Nscale a name begins and ends with a letter or a digit.</source>
        <translation>Chez Nscale, un nom commence et finit par une lettre ou un chiffre.</translation>
    </message>
</context>
<context>
    <name>NscaleUi</name>
    <message>
        <source>%1
Issuer: %2</source>
        <translation>%1
Émetteur&#xa0;: %2</translation>
    </message>
    <message>
        <source>external subject</source>
        <translation>sujet externe</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré (%1)</translation>
    </message>
    <message>
        <source>expires in less than a day</source>
        <translation>expire dans moins d’un jour</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire le %1</translation>
    </message>
    <message numerus="yes">
        <source>expires %1, in %n day(s)</source>
        <translation>
            <numerusform>expire le %1, dans %n jour</numerusform>
            <numerusform>expire le %1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Its token ends: %2</source>
        <translation>%1
Fin de son token&#xa0;: %2</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>Personne n’est dans ce groupe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>External subjects</source>
        <translation>Sujets externes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>This group gives no role</source>
        <translation>Ce groupe ne donne aucun rôle</translation>
    </message>
    <message>
        <source>unknown role %1</source>
        <translation>rôle inconnu %1</translation>
    </message>
    <message>
        <source>hidden from this account, or gone</source>
        <translation>caché à ce compte, ou disparu</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>No project is linked to this group</source>
        <translation>Aucun projet n’est lié à ce groupe</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>detached from at least one project</source>
        <translation>détaché d’au moins un projet</translation>
    </message>
    <message numerus="yes">
        <source>detached from at least %Ln projects</source>
        <translation>
            <numerusform>détaché d’au moins %Ln projet</numerusform>
            <numerusform>détaché d’au moins %Ln projets</numerusform>
        </translation>
    </message>
    <message>
        <source>detached from one project</source>
        <translation>détaché d’un projet</translation>
    </message>
    <message numerus="yes">
        <source>detached from %Ln projects</source>
        <translation>
            <numerusform>détaché de %Ln projet</numerusform>
            <numerusform>détaché de %Ln projets</numerusform>
        </translation>
    </message>
    <message>
        <source>which is left without a group</source>
        <translation>qui se retrouve sans groupe</translation>
    </message>
    <message>
        <source>all of them left without a group</source>
        <translation>tous se retrouvent sans groupe</translation>
    </message>
    <message>
        <source>one of them left without a group</source>
        <translation>dont un se retrouve sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left without a group</source>
        <translation>
            <numerusform>dont %Ln se retrouve sans groupe</numerusform>
            <numerusform>dont %Ln se retrouvent sans groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>which projects it is detached from could not be read</source>
        <translation>impossible de lire de quels projets il est détaché</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>dans aucun projet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one member loses the last group</source>
        <translation>un membre perd son dernier groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members lose their last group</source>
        <translation>
            <numerusform>%Ln membre perd son dernier groupe</numerusform>
            <numerusform>%Ln membres perdent leur dernier groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>one service account loses its last group</source>
        <translation>un compte de service perd son dernier groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts lose their last group</source>
        <translation>
            <numerusform>%Ln compte de service perd son dernier groupe</numerusform>
            <numerusform>%Ln comptes de service perdent leur dernier groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>au moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>one person loses the role %1</source>
        <translation>une personne perd le rôle %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose the role %1</source>
        <translation>
            <numerusform>%Ln personne perd le rôle %1</numerusform>
            <numerusform>%Ln personnes perdent le rôle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>which roles are lost could not be read</source>
        <translation>impossible de lire quels rôles sont perdus</translation>
    </message>
    <message>
        <source>%1 · left without a group</source>
        <translation>%1 · se retrouve sans groupe</translation>
    </message>
    <message>
        <source>nobody loses a role or the last group</source>
        <translation>personne ne perd un rôle ni son dernier groupe</translation>
    </message>
    <message>
        <source>Lose their last group</source>
        <translation>Perdent leur dernier groupe</translation>
    </message>
    <message>
        <source>Service accounts that lose their last group</source>
        <translation>Comptes de service qui perdent leur dernier groupe</translation>
    </message>
    <message>
        <source>Lose the role %1</source>
        <translation>Perdent le rôle %1</translation>
    </message>
    <message>
        <source>members lose its roles</source>
        <translation>les membres perdent ses rôles</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>one service account</source>
        <translation>un compte de service</translation>
    </message>
    <message numerus="yes">
        <source>%n service accounts</source>
        <translation>
            <numerusform>%n compte de service</numerusform>
            <numerusform>%n comptes de service</numerusform>
        </translation>
    </message>
    <message>
        <source>has no members; detached from its projects</source>
        <translation>n’a pas de membres&#xa0;; détaché de ses projets</translation>
    </message>
    <message>
        <source>gives no role to %1; detached from its projects</source>
        <translation>ne donne aucun rôle à %1&#xa0;; détaché de ses projets</translation>
    </message>
    <message>
        <source>takes one role from %1; detached from its projects</source>
        <translation>enlève un rôle à %1&#xa0;; détaché de ses projets</translation>
    </message>
    <message numerus="yes">
        <source>takes %n roles from %1; detached from its projects</source>
        <translation>
            <numerusform>enlève %n rôle à %1&#xa0;; détaché de ses projets</numerusform>
            <numerusform>enlève %n rôles à %1&#xa0;; détaché de ses projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Service tokens end 90 days after they were made and when they are rotated.</source>
        <translation>Les tokens de service prennent fin 90 jours après leur création et lors de leur renouvellement.</translation>
    </message>
    <message>
        <source>Creating groups takes the administrator role, and only roles that the token holds itself can be given to a group.</source>
        <translation>Créer des groupes exige le rôle d’administrateur, et seuls les rôles que le token détient lui-même peuvent être donnés à un groupe.</translation>
    </message>
    <message>
        <source>Changing groups takes the administrator role, and only roles that the token holds itself can be given to a group.</source>
        <translation>Modifier des groupes exige le rôle d’administrateur, et seuls les rôles que le token détient lui-même peuvent être donnés à un groupe.</translation>
    </message>
    <message>
        <source>Groups are managed with the administrator role; auditors may read them, users and readers may not.</source>
        <translation>Les groupes se gèrent avec le rôle d’administrateur&#xa0;; les auditeurs peuvent les lire, les utilisateurs et les lecteurs non.</translation>
    </message>
    <message>
        <source>Nscale also answers like this when the account no longer belongs to the organization.</source>
        <translation>Nscale répond aussi de cette façon quand le compte n’appartient plus à l’organisation.</translation>
    </message>
    <message>
        <source>A service token: Nscale console → Settings → Service Tokens. It is shown there only once.</source>
        <translation>Un token de service&#xa0;: console Nscale → Settings → Service Tokens. Il n’y est affiché qu’une seule fois.</translation>
    </message>
    <message>
        <source>name, description, tags, members, service accounts, projects, and roles as far as the token may give them</source>
        <translation>le nom, la description, les étiquettes, les membres, les comptes de service, les projets et les rôles que le token peut donner</translation>
    </message>
    <message>
        <source>the id, and whatever elsewhere names it</source>
        <translation>l’identifiant, et ce qui le nomme ailleurs</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>This is being done just now.</source>
        <translation>Cette opération est en cours.</translation>
    </message>
    <message>
        <source>Select one group: this is done for one at a time.</source>
        <translation>Sélectionnez un seul groupe&#xa0;: cela se fait pour un groupe à la fois.</translation>
    </message>
    <message>
        <source>The group has one location only: there is none to wait for.</source>
        <translation>Le groupe n’a qu’un seul emplacement&#xa0;: il n’y en a aucun à attendre.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Unarchiving %1… This can take a while.</source>
        <translation>Désarchivage de %1… Cela peut prendre un moment.</translation>
    </message>
    <message>
        <source>Transferring %1 to %2…</source>
        <translation>Transfert de %1 vers %2…</translation>
    </message>
    <message>
        <source>Waiting until %1 is ready in %2…</source>
        <translation>Attente que %1 soit prêt dans %2…</translation>
    </message>
    <message>
        <source>Making a token of %1…</source>
        <translation>Création d’un token de %1…</translation>
    </message>
    <message>
        <source>Invalidating every token of %1…</source>
        <translation>Invalidation de tous les tokens de %1…</translation>
    </message>
    <message>
        <source>%1 is unarchived.</source>
        <translation>%1 est désarchivé.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1 appartient désormais à %2.</translation>
    </message>
    <message>
        <source>%1 is ready in %2.</source>
        <translation>%1 est prêt dans %2.</translation>
    </message>
    <message>
        <source>A token of %1 was made.</source>
        <translation>Un token de %1 a été créé.</translation>
    </message>
    <message>
        <source>Every token of %1 and of its databases has ended.</source>
        <translation>Tous les tokens de %1 et de ses bases de données ont pris fin.</translation>
    </message>
    <message>
        <source>%1 was not unarchived.</source>
        <translation>%1 n’a pas été désarchivé.</translation>
    </message>
    <message>
        <source>%1 was not transferred to %2.</source>
        <translation>%1 n’a pas été transféré vers %2.</translation>
    </message>
    <message>
        <source>Whether %1 is ready in %2 could not be found out.</source>
        <translation>Impossible de savoir si %1 est prêt dans %2.</translation>
    </message>
    <message>
        <source>No token of %1 was made.</source>
        <translation>Aucun token de %1 n’a été créé.</translation>
    </message>
    <message>
        <source>The tokens of %1 were not invalidated.</source>
        <translation>Les tokens de %1 n’ont pas été invalidés.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Aucune réponse de %1.</translation>
    </message>
    <message>
        <source>No clear answer from %1.</source>
        <translation>Aucune réponse claire de %1.</translation>
    </message>
    <message>
        <source>%1 may or may not be unarchived.</source>
        <translation>%1 a peut-être été désarchivé, peut-être pas.</translation>
    </message>
    <message>
        <source>%1 may or may not belong to %2 now.</source>
        <translation>%1 appartient peut-être désormais à %2, peut-être pas.</translation>
    </message>
    <message>
        <source>%1 may or may not be ready in %2.</source>
        <translation>%1 est peut-être prêt dans %2, peut-être pas.</translation>
    </message>
    <message>
        <source>A token of %1 may have been made.</source>
        <translation>Un token de %1 a peut-être été créé.</translation>
    </message>
    <message>
        <source>The tokens of %1 may or may not have ended.</source>
        <translation>Les tokens de %1 ont peut-être pris fin, peut-être pas.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>Rien n’est renvoyé automatiquement&#xa0;: consultez d’abord la liste.</translation>
    </message>
    <message>
        <source>Asking again changes nothing.</source>
        <translation>Demander de nouveau ne change rien.</translation>
    </message>
    <message>
        <source>If so, it works, and it is lost with the answer: it can be neither shown nor revoked by itself. Only invalidating every token of the group ends it.</source>
        <translation>Si c’est le cas, il fonctionne, mais il est perdu avec la réponse&#xa0;: il ne peut être ni affiché ni révoqué isolément. Seule l’invalidation de tous les tokens du groupe y met fin.</translation>
    </message>
    <message>
        <source>Invalidating them once more makes it certain. Tokens that were made since then end, too.</source>
        <translation>Les invalider une fois de plus lève le doute. Les tokens créés entre-temps prennent fin aussi.</translation>
    </message>
    <message>
        <source>It still shows %1 as archived.</source>
        <translation>%1 y figure encore comme archivé.</translation>
    </message>
    <message>
        <source>It still shows %1 in this organization.</source>
        <translation>%1 y figure encore dans cette organisation.</translation>
    </message>
    <message>
        <source>%1 is not ready in %2 yet.</source>
        <translation>%1 n’est pas encore prêt dans %2.</translation>
    </message>
    <message>
        <source>%1 accepted the order.</source>
        <translation>%1 a accepté l’opération.</translation>
    </message>
    <message>
        <source>Wait once more, or come back later.</source>
        <translation>Attendez encore une fois, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>That can take a while; it is not sent again.</source>
        <translation>Cela peut prendre un moment&#xa0;; rien n’est renvoyé.</translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Choisissez une plateforme.</translation>
    </message>
    <message>
        <source>Enter an endpoint, for example https://api.example.com.</source>
        <translation>Saisissez un point de terminaison, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>The endpoint has to begin with https:// so that nobody can read the token on the way.</source>
        <translation>Le point de terminaison doit commencer par https:// pour que personne ne puisse lire le token en chemin.</translation>
    </message>
    <message>
        <source>Take the user name or password out of the endpoint.</source>
        <translation>Enlevez le nom d’utilisateur ou le mot de passe du point de terminaison.</translation>
    </message>
    <message>
        <source>Take the part from “?” or “#” on out of the endpoint.</source>
        <translation>Enlevez du point de terminaison la partie qui commence à «&#xa0;?&#xa0;» ou à «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>Name the environment variable with the token.</source>
        <translation>Indiquez la variable d’environnement qui contient le token.</translation>
    </message>
    <message>
        <source>Names of environment variables have only letters, digits and _, and no digit first.</source>
        <translation>Les noms de variables d’environnement ne contiennent que des lettres, des chiffres et _, sans chiffre au début.</translation>
    </message>
    <message>
        <source>Enter the command that prints the token.</source>
        <translation>Saisissez la commande qui fournit le token.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy, without a scheme.</source>
        <translation>Saisissez l’hôte du proxy, sans schéma.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Saisissez le port du proxy.</translation>
    </message>
    <message>
        <source>A time-out is out of its range.</source>
        <translation>Un délai est hors de ses limites.</translation>
    </message>
    <message>
        <source>Enter the client id that the provider gave for this program.</source>
        <translation>Saisissez l’identifiant client que le fournisseur a attribué à ce programme.</translation>
    </message>
    <message>
        <source>The address of the sign-in must begin with https://.</source>
        <translation>L’adresse de connexion doit commencer par https://.</translation>
    </message>
    <message>
        <source>The path of the redirect address must begin with a slash.</source>
        <translation>Le chemin de l’adresse de redirection doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>A sign-in in the browser needs a place that can store it: the keychain, the vault file or this session.</source>
        <translation>La connexion dans le navigateur exige un endroit où l’enregistrer&#xa0;: le trousseau, le fichier coffre ou cette session.</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>activée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>rôle %1</translation>
    </message>
    <message>
        <source>%1, only each %2</source>
        <translation>%1, uniquement chaque %2</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>tous les projets</translation>
    </message>
    <message>
        <source>members of the organization</source>
        <translation>membres de l’organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and name of an object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>service accounts</source>
        <translation>comptes de service</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>emplacements</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>databases</source>
        <translation>bases de données</translation>
    </message>
    <message>
        <source>A group of this name exists in %1: creating would return it unchanged.</source>
        <translation>Un groupe de ce nom existe dans %1&#xa0;: la création le renverrait tel quel.</translation>
    </message>
    <message>
        <source>Choose another name for what comes back.</source>
        <translation>Choisissez un autre nom pour ce qui revient.</translation>
    </message>
    <message>
        <source>A group of this name exists in %1, and names are unique there.</source>
        <translation>Un groupe de ce nom existe dans %1, et les noms y sont uniques.</translation>
    </message>
    <message>
        <source>Primary location</source>
        <translation>Emplacement principal</translation>
    </message>
    <message>
        <source>Groups that included it</source>
        <translation>Groupes qui l’incluaient</translation>
    </message>
    <message>
        <source>What it was allowed</source>
        <translation>Ce qui lui était permis</translation>
    </message>
    <message>
        <source>What others were allowed to do with it</source>
        <translation>Ce qui était permis à d’autres sur lui</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Forgotten people</source>
        <translation>Personnes oubliées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object: right</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>holder: right</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>of the group and of its databases</source>
        <translation>du groupe et de ses bases de données</translation>
    </message>
    <message>
        <source>when it was created, and by whom</source>
        <translation>quand il a été créé, et par qui</translation>
    </message>
    <message>
        <source>not all of it is known</source>
        <translation>tout n’est pas connu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>taken out of the journal</source>
        <translation>effacées du journal</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>perte définitive</translation>
    </message>
    <message>
        <source>the platform makes a new one</source>
        <translation>la plateforme en crée un nouveau</translation>
    </message>
    <message>
        <source>it could not be read before the deletion</source>
        <translation>impossible à lire avant la suppression</translation>
    </message>
    <message>
        <source>nobody knows who they were</source>
        <translation>personne ne sait qui elles étaient</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>this account may not give the role</source>
        <translation>ce compte n’a pas le droit de donner ce rôle</translation>
    </message>
    <message>
        <source>the groups would include each other in a circle</source>
        <translation>les groupes s’incluraient mutuellement en boucle</translation>
    </message>
    <message>
        <source>%1 did not take it over</source>
        <translation>%1 ne l’a pas repris</translation>
    </message>
    <message>
        <source>%1 gave no usable answer: it may have come back</source>
        <translation>%1 n’a pas donné de réponse exploitable&#xa0;: l’élément est peut-être revenu</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non tenté</translation>
    </message>
    <message>
        <source>The journal does not know any more what was in this group.</source>
        <translation>Le journal ne sait plus ce que contenait ce groupe.</translation>
    </message>
    <message>
        <source>Contents are dropped after the time that is chosen in the journal.</source>
        <translation>Les contenus sont effacés après la durée choisie dans le journal.</translation>
    </message>
    <message>
        <source>The profile “%1” does not exist any more.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>Groups are created again through the profile they were deleted with.</source>
        <translation>Les groupes sont recréés par le profil avec lequel ils ont été supprimés.</translation>
    </message>
    <message>
        <source>The profile “%1” is not open.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Refresh it, then check again.</source>
        <translation>Actualisez-le, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>This account does not see the organization %1 any more.</source>
        <translation>Ce compte ne voit plus l’organisation %1.</translation>
    </message>
    <message>
        <source>All groups that the plan of %1 includes are in use.</source>
        <translation>Tous les groupes que prévoit l’offre de %1 sont utilisés.</translation>
    </message>
    <message>
        <source>Delete another group, or change the plan at %1.</source>
        <translation>Supprimez un autre groupe, ou changez d’offre chez %1.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>%1 already has a group of this name. A second one would be hard to tell apart.</source>
        <translation>%1 a déjà un groupe de ce nom. Il serait difficile d’en distinguer un second.</translation>
    </message>
    <message>
        <source>Where the group was is not known.</source>
        <translation>On ignore où se trouvait le groupe.</translation>
    </message>
    <message>
        <source>%1 does not offer the location %2 any more.</source>
        <translation>%1 ne propose plus l’emplacement %2.</translation>
    </message>
    <message>
        <source>Create a new group in another location instead.</source>
        <translation>Créez plutôt un nouveau groupe dans un autre emplacement.</translation>
    </message>
    <message>
        <source>Whether these still exist could not be checked: %1.</source>
        <translation>Impossible de vérifier si ces éléments existent encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 created the group: check the list before trying again</source>
        <translation>On ignore si %1 a créé le groupe&#xa0;: consultez la liste avant de réessayer</translation>
    </message>
    <message>
        <source>The group was not created</source>
        <translation>Le groupe n’a pas été créé</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>«&#xa0;%1&#xa0;» est de retour</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is back, without %n part(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est de retour, sauf %n élément</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est de retour, sauf %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>platform, profile, organization</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>New id: %1</source>
        <translation>Nouvel identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: thing</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind: thing (reason)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation>Obstacles&#xa0;:</translation>
    </message>
    <message>
        <source>Came back:</source>
        <translation>Revenu&#xa0;:</translation>
    </message>
    <message>
        <source>Did not come back:</source>
        <translation>Non revenu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>il y a %n j</numerusform>
            <numerusform>il y a %n j</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>The account sees no organization.</source>
        <translation>Le compte ne voit aucune organisation.</translation>
    </message>
    <message>
        <source>Found one organization: %1</source>
        <translation>Une organisation trouvée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Found %n organizations: %1</source>
        <translation>
            <numerusform>%n organisation trouvée&#xa0;: %1</numerusform>
            <numerusform>%n organisations trouvées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform does not say whom the token belongs to.</source>
        <translation>La plateforme n’indique pas à qui appartient le token.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>%1: the platform does not say when it expires</source>
        <translation>%1&#xa0;: la plateforme n’indique pas la date d’expiration</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>May create groups</source>
        <translation>Peut créer des groupes</translation>
    </message>
    <message>
        <source>May change groups</source>
        <translation>Peut modifier des groupes</translation>
    </message>
    <message>
        <source>May delete groups</source>
        <translation>Peut supprimer des groupes</translation>
    </message>
    <message>
        <source>The platform does not say what this token may do.</source>
        <translation>La plateforme n’indique pas ce que ce token peut faire.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May create, change and delete groups</source>
        <translation>Peut créer, modifier et supprimer des groupes</translation>
    </message>
    <message>
        <source>Connected in %1 ms, without encryption (this computer)</source>
        <translation>Connecté en %1 ms, sans chiffrement (cet ordinateur)</translation>
    </message>
    <message>
        <source>Connected in %1 ms · %2</source>
        <translation>Connecté en %1 ms · %2</translation>
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
        <translation>Clé d’API d’une personne</translation>
    </message>
    <message>
        <source>API key of a service account</source>
        <translation>Clé d’API d’un compte de service</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token d’API</translation>
    </message>
    <message>
        <source>Group token</source>
        <translation>Token de groupe</translation>
    </message>
    <message>
        <source>Session token of the command line</source>
        <translation>Token de session de la ligne de commande</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token de service</translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <translation>Connecté avec le navigateur</translation>
    </message>
    <message>
        <source>%1, only for %2</source>
        <translation>%1, uniquement pour %2</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>a expiré le %1</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n minute(s)</source>
        <translation>
            <numerusform>expire dans %n minute</numerusform>
            <numerusform>expire dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n hour(s) (%1, %2)</source>
        <translation>
            <numerusform>expire dans %n heure (%1, %2)</numerusform>
            <numerusform>expire dans %n heures (%1, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s) (%1)</source>
        <translation>
            <numerusform>expire dans %n jour (%1)</numerusform>
            <numerusform>expire dans %n jours (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session uniquement</translation>
    </message>
    <message>
        <source>Encrypted vault file</source>
        <translation>Fichier coffre chiffré</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>an environment variable</source>
        <translation>une variable d’environnement</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>memory, asked for when needed</source>
        <translation>la mémoire, sur demande en cas de besoin</translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation>la mémoire, pour cette session uniquement</translation>
    </message>
    <message>
        <source>the encrypted vault file</source>
        <translation>le fichier coffre chiffré</translation>
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
        <translation>%1 ne connaît pas d’organisation %2, ou ne la montre pas à ce token.</translation>
    </message>
    <message>
        <source>Check how it is written: its short name, as in its address. A token of one organization may see no other.</source>
        <translation>Vérifiez la graphie&#xa0;: son nom court, comme dans son adresse. Un token d’une organisation peut n’en voir aucune autre.</translation>
    </message>
    <message>
        <source>The group is in %1 already.</source>
        <translation>Le groupe est déjà dans %1.</translation>
    </message>
    <message>
        <source>Choose another organization.</source>
        <translation>Choisissez une autre organisation.</translation>
    </message>
    <message>
        <source>The account of the profile %1 is not seen to be in %2.</source>
        <translation>Le compte du profil %1 n’est pas visible dans %2.</translation>
    </message>
    <message>
        <source>An owner of that organization can invite it as an administrator.</source>
        <translation>Un propriétaire de cette organisation peut l’inviter comme administrateur.</translation>
    </message>
    <message>
        <source>Its role there is %1.</source>
        <translation>Son rôle y est %1.</translation>
    </message>
    <message>
        <source>The account of the profile %1 may not take groups into %2.</source>
        <translation>Le compte du profil %1 n’a pas le droit de faire entrer des groupes dans %2.</translation>
    </message>
    <message>
        <source>Owners and administrators may; an owner can change it.</source>
        <translation>Les propriétaires et les administrateurs en ont le droit&#xa0;; un propriétaire peut changer cela.</translation>
    </message>
    <message>
        <source>%1 already has a group of the name %2.</source>
        <translation>%1 a déjà un groupe du nom de %2.</translation>
    </message>
    <message>
        <source>Rename one of the two first.</source>
        <translation>Renommez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>Which role the account has there could not be read, so it may still be refused.</source>
        <translation>Le rôle que le compte y détient n’a pas pu être lu&#xa0;: un refus reste possible.</translation>
    </message>
    <message>
        <source>The account&apos;s role there is %1.</source>
        <translation>Le compte y a le rôle %1.</translation>
    </message>
    <message>
        <source>Nothing is seen to be in the way of a transfer to %1.</source>
        <translation>Aucun obstacle visible à un transfert vers %1.</translation>
    </message>
</context>
<context>
    <name>TursoFields</name>
    <message>
        <source>A name of only dots has no address.</source>
        <translation>Un nom fait uniquement de points n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>A name has no slash.</source>
        <translation>Un nom ne contient pas de barre oblique.</translation>
    </message>
    <message>
        <source>A name has no line ends or control characters.</source>
        <translation>Un nom ne contient ni fin de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>Turso usually accepts only lower-case letters, digits and inner dashes, 64 at most.</source>
        <translation>Turso n’accepte en général que des lettres minuscules, des chiffres et des tirets intérieurs, 64 au plus.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Turso addresses groups by name: whatever names this one has to follow.</source>
        <translation>Turso désigne les groupes par leur nom&#xa0;: tout ce qui nomme celui-ci doit suivre.</translation>
    </message>
    <message>
        <source>D&amp;elete protection</source>
        <translation>&amp;Protection contre la suppression</translation>
    </message>
    <message>
        <source>While it is on, Turso refuses to delete the group.</source>
        <translation>Tant qu’elle est activée, Turso refuse de supprimer le groupe.</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>Emp&amp;lacements</translation>
    </message>
    <message>
        <source>The databases of the group live in each of them.</source>
        <translation>Les bases de données du groupe sont présentes dans chacun d’eux.</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>&amp;Ajouter un emplacement…</translation>
    </message>
    <message>
        <source>Turso names no location for this group</source>
        <translation>Turso n’indique aucun emplacement pour ce groupe</translation>
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
        <translation>serveur de développement local</translation>
    </message>
    <message>
        <source>Fly (legacy)</source>
        <translation>Fly (ancien)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>défaillant</translation>
    </message>
    <message>
        <source>archived: its databases sleep until it is unarchived</source>
        <translation>archivé&#xa0;: ses bases de données dorment jusqu’à son désarchivage</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>en cours de mise en place</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>en cours de suppression</translation>
    </message>
    <message>
        <source>Delete protection</source>
        <translation>Protection contre la suppression</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1/%2 groups</source>
        <translation>groupes&#xa0;: %1/%2</translation>
    </message>
    <message>
        <source>%1 groups, no limit published</source>
        <translation>groupes&#xa0;: %1, aucune limite publiée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>No database is in this group</source>
        <translation>Aucune base de données n’est dans ce groupe</translation>
    </message>
    <message>
        <source>delete protection on</source>
        <translation>protection contre la suppression activée</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Turso names no location for this group</source>
        <translation>Turso n’indique aucun emplacement pour ce groupe</translation>
    </message>
    <message>
        <source>Primary location</source>
        <translation>Emplacement principal</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
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
        <translation>détruit au moins une base de données</translation>
    </message>
    <message numerus="yes">
        <source>destroys at least %Ln databases</source>
        <translation>
            <numerusform>détruit au moins %Ln base de données</numerusform>
            <numerusform>détruit au moins %Ln bases de données</numerusform>
        </translation>
    </message>
    <message>
        <source>destroys one database</source>
        <translation>détruit une base de données</translation>
    </message>
    <message numerus="yes">
        <source>destroys %Ln databases</source>
        <translation>
            <numerusform>détruit %Ln base de données</numerusform>
            <numerusform>détruit %Ln bases de données</numerusform>
        </translation>
    </message>
    <message>
        <source>one protected</source>
        <translation>une protégée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>%Ln protégée</numerusform>
            <numerusform>%Ln protégées</numerusform>
        </translation>
    </message>
    <message>
        <source>destroys every database in it; which ones could not be read</source>
        <translation>détruit toutes ses bases de données&#xa0;; impossible de lire lesquelles</translation>
    </message>
    <message>
        <source>has no database</source>
        <translation>n’a pas de base de données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégée</translation>
    </message>
    <message>
        <source>tokens of the group and of its databases stop working; Turso does not tell which there are</source>
        <translation>les tokens du groupe et de ses bases de données cessent de fonctionner&#xa0;; Turso n’indique pas lesquels existent</translation>
    </message>
    <message>
        <source>Databases that are destroyed</source>
        <translation>Bases de données détruites</translation>
    </message>
    <message>
        <source>The other organization owns the group and its databases from then on, and pays for them. Only its people can give them back.</source>
        <translation>L’autre organisation possède désormais le groupe et ses bases de données, et en assume le coût. Seuls ses membres peuvent les rendre.</translation>
    </message>
    <message>
        <source>Every database gets a new host name. The old addresses go on working for a while: change what uses them.</source>
        <translation>Chaque base de données reçoit un nouveau nom d’hôte. Les anciennes adresses fonctionnent encore un certain temps&#xa0;: modifiez ce qui les utilise.</translation>
    </message>
    <message>
        <source>API tokens that belong to this group alone are revoked.</source>
        <translation>Les tokens d’API qui n’appartiennent qu’à ce groupe sont révoqués.</translation>
    </message>
    <message>
        <source>Every token of the group, and of each database in it, ends. Whatever uses one is refused until it has a new token.</source>
        <translation>Tous les tokens du groupe, et de chacune de ses bases de données, prennent fin. Tout ce qui en utilise un est refusé jusqu’à l’obtention d’un nouveau token.</translation>
    </message>
    <message>
        <source>Open connections drop, at the latest within an hour.</source>
        <translation>Les connexions ouvertes sont coupées, au plus tard dans l’heure.</translation>
    </message>
    <message>
        <source>It is for all databases of the group, also those that are created later.</source>
        <translation>Il vaut pour toutes les bases de données du groupe, y compris celles qui seront créées plus tard.</translation>
    </message>
    <message>
        <source>It is shown once and is in no list. It cannot be revoked by itself: only invalidating every token of the group ends it before its time.</source>
        <translation>Il est affiché une seule fois et ne figure dans aucune liste. Il ne peut pas être révoqué isolément&#xa0;: seule l’invalidation de tous les tokens du groupe y met fin avant l’heure.</translation>
    </message>
    <message>
        <source>Queries with this token may read the ticked databases beside the one they run in (ATTACH).</source>
        <translation>Les requêtes avec ce token peuvent lire les bases de données cochées en plus de celle où elles s’exécutent (ATTACH).</translation>
    </message>
    <message>
        <source>destroys every database in it</source>
        <translation>détruit toutes ses bases de données</translation>
    </message>
    <message>
        <source>destroys every database in it (%1)</source>
        <translation>détruit toutes ses bases de données (%1)</translation>
    </message>
    <message>
        <source>delete protection is on</source>
        <translation>la protection contre la suppression est activée</translation>
    </message>
    <message>
        <source>Turso destroys every database in the group, with all data. This cannot be undone.</source>
        <translation>Turso détruit toutes les bases de données du groupe, avec toutes leurs données. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Turso destroys every database in these %n groups, with all data. This cannot be undone.</source>
        <translation>
            <numerusform>Turso détruit toutes les bases de données de ce groupe (%n), avec toutes leurs données. C’est irréversible.</numerusform>
            <numerusform>Turso détruit toutes les bases de données de ces %n groupes, avec toutes leurs données. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its delete protection is on: turn that off first, in the Group menu.</source>
        <translation>Sa protection contre la suppression est activée&#xa0;: désactivez-la d’abord, dans le menu Groupe.</translation>
    </message>
    <message>
        <source>If delete protection is on, turn it off first, in the Group menu.</source>
        <translation>Si la protection contre la suppression est activée, désactivez-la d’abord, dans le menu Groupe.</translation>
    </message>
    <message>
        <source>This looks like the token of a database or a group. Groups are managed with a platform API token of the organization.</source>
        <translation>Cela ressemble au token d’une base de données ou d’un groupe. Les groupes se gèrent avec un token d’API de plateforme de l’organisation.</translation>
    </message>
    <message>
        <source>What was sent does not look like a Turso token at all.</source>
        <translation>Ce qui a été envoyé ne ressemble pas du tout à un token Turso.</translation>
    </message>
    <message>
        <source>How Turso is doing stands at status.turso.tech.</source>
        <translation>L’état de Turso est publié sur status.turso.tech.</translation>
    </message>
    <message>
        <source>Likely causes: the account has no membership or too small a role in the organization, or the token belongs to one group; such tokens never create, change or delete groups.</source>
        <translation>Causes probables&#xa0;: le compte n’est pas membre de l’organisation ou y a un rôle insuffisant, ou le token appartient à un seul groupe&#xa0;; de tels tokens ne créent, ne modifient et ne suppriment jamais de groupes.</translation>
    </message>
    <message>
        <source>Likely causes: the account has no membership in the organization, or the token was made for another one.</source>
        <translation>Causes probables&#xa0;: le compte n’est pas membre de l’organisation, ou le token a été créé pour une autre.</translation>
    </message>
    <message>
        <source>More than one group needs a paid plan. Plans are changed on app.turso.tech, under Billing.</source>
        <translation>Plus d’un groupe exige une offre payante. L’offre se change sur app.turso.tech, sous Billing.</translation>
    </message>
    <message>
        <source>A platform API token (Turso dashboard → Settings → API Tokens), not the token of a database or group.</source>
        <translation>Un token d’API de plateforme (tableau de bord Turso → Settings → API Tokens), et non le token d’une base de données ou d’un groupe.</translation>
    </message>
    <message>
        <source>Use the &amp;personal account&apos;s own path</source>
        <translation>Utiliser le chemin propre au compte &amp;personnel</translation>
    </message>
    <message>
        <source>Lists the groups of the account itself through the older path without an organization. Only for accounts whose organization cannot be listed</source>
        <translation>Liste les groupes du compte lui-même par l’ancien chemin sans organisation. Uniquement pour les comptes dont l’organisation ne peut pas être listée</translation>
    </message>
    <message>
        <source>Ask region.turso.io for the &amp;closest location</source>
        <translation>&amp;Demander à region.turso.io l’emplacement le plus proche</translation>
    </message>
    <message>
        <source>For a suggestion in the New Group form. The token is not sent there, but the host sees this computer&apos;s address</source>
        <translation>Pour une suggestion dans le formulaire du nouveau groupe. Le token n’y est pas envoyé, mais l’hôte voit l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>name, locations and delete protection</source>
        <translation>le nom, les emplacements et la protection contre la suppression</translation>
    </message>
    <message>
        <source>databases and their data, tokens, the internal id</source>
        <translation>les bases de données et leurs données, les tokens, l’identifiant interne</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>Les groupes de Turso, Braintrust et Nscale, dans une seule fenêtre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>closest region</source>
        <translation>région la plus proche</translation>
    </message>
    <message>
        <source>About Groupdesk</source>
        <translation>À propos de Groupdesk</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>Ne contacte que</translation>
    </message>
    <message>
        <source>no host: there is no profile yet</source>
        <translation>aucun hôte&#xa0;: il n’y a pas encore de profil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT; comes with no warranty</source>
        <translation>MIT&#xa0;; fourni sans aucune garantie</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite&#xa0;: domaine public</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy System &amp;Information</source>
        <translation>Copier les &amp;informations système</translation>
    </message>
    <message>
        <source>Versions, desktop, language and screens: for the report of a fault. No names, hosts or tokens</source>
        <translation>Versions, bureau, langue et écrans&#xa0;: pour signaler un défaut. Ni noms, ni hôtes, ni tokens</translation>
    </message>
    <message>
        <source>This folder could not be opened: %1</source>
        <translation>Ce dossier n’a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the fault.</source>
        <translation>Copié. Collez-le là où vous signalez le défaut.</translation>
    </message>
</context>
<context>
    <name>groupdesk::Application</name>
    <message>
        <source>The demo could not start: %1</source>
        <translation>La démo n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1 cannot be shown</source>
        <translation>
            <numerusform>%n profil dans %1 ne peut pas être affiché</numerusform>
            <numerusform>%n profils dans %1 ne peuvent pas être affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>They lack an id or repeat one. They are kept in the file as they are.</source>
        <translation>Il leur manque un identifiant, ou ils en répètent un. Ils restent tels quels dans le fichier.</translation>
    </message>
    <message>
        <source>Profiles and preferences</source>
        <translation>Profils et préférences</translation>
    </message>
    <message>
        <source>Journal, drafts and window state</source>
        <translation>Journal, brouillons et état des fenêtres</translation>
    </message>
    <message>
        <source>Lists of the last time</source>
        <translation>Listes de la dernière fois</translation>
    </message>
</context>
<context>
    <name>groupdesk::BatchDialog</name>
    <message>
        <source>Show &amp;only what did not succeed</source>
        <translation>Afficher &amp;uniquement ce qui n’a pas abouti</translation>
    </message>
    <message>
        <source>Deleting Groups</source>
        <translation>Suppression de groupes</translation>
    </message>
    <message>
        <source>Progress of the deletion</source>
        <translation>Progression de la suppression</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Groups of this batch</source>
        <translation>Groupes de ce lot</translation>
    </message>
    <message>
        <source>Copy &amp;Report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Copy what became of every group, as text</source>
        <translation>Copier ce qu’il est advenu de chaque groupe, sous forme de texte</translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write what became of every group into a file, as text or as a table</source>
        <translation>Écrire dans un fichier ce qu’il est advenu de chaque groupe, sous forme de texte ou de tableau</translation>
    </message>
    <message>
        <source>&amp;Stop After Current</source>
        <translation>&amp;Arrêter après l’actuel</translation>
    </message>
    <message>
        <source>Finish the groups in progress and start no other</source>
        <translation>Terminer les groupes en cours et n’en commencer aucun autre</translation>
    </message>
    <message>
        <source>Deleting the group…</source>
        <translation>Suppression du groupe…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln groups…</source>
        <translation>
            <numerusform>Suppression de %Ln groupe…</numerusform>
            <numerusform>Suppression de %Ln groupes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;Failed</source>
        <translation>
            <numerusform>Réessayer %Ln é&amp;chec</numerusform>
            <numerusform>Réessayer %Ln é&amp;checs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about the refused groups and send their deletion again</source>
        <translation>Réévaluer les groupes refusés et renvoyer leur suppression</translation>
    </message>
    <message>
        <source>Run in &amp;Background</source>
        <translation>Passer en arrière-p&amp;lan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on without this window; the status bar shows how far it is</source>
        <translation>Continuer sans cette fenêtre&#xa0;; la barre d’état montre l’avancement</translation>
    </message>
    <message>
        <source>Deletion of Groups</source>
        <translation>Suppression de groupes</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Le rapport est copié.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tableau (*.csv);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1</source>
        <translation>Le rapport n’a pas pu être écrit dans %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::BatchModel</name>
    <message>
        <source>%1
id: %2</source>
        <translation>%1
identifiant&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>groupdesk::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (ajouté)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>groupdesk::ChoiceList</name>
    <message>
        <source>Filter by name…</source>
        <translation>Filtrer par nom…</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1&#xa0;: filtre</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Choix&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>groupdesk::ClassBand</name>
    <message>
        <source>Lock Now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1: all groups of %n profile(s)</source>
        <translation>
            <numerusform>%1&#xa0;: tous les groupes de %n profil</numerusform>
            <numerusform>%1&#xa0;: tous les groupes de %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all groups of %n profile(s)</source>
        <translation>
            <numerusform>tous les groupes de %n profil</numerusform>
            <numerusform>tous les groupes de %n profils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ConfirmField</name>
    <message>
        <source>Upper and lower case count; the text may be pasted</source>
        <translation>Les majuscules et minuscules comptent&#xa0;; le texte peut être collé</translation>
    </message>
    <message>
        <source>Type “%1” to continue:</source>
        <translation>Tapez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Type “%1” to continue</source>
        <translation>Tapez «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictDialog</name>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>&amp;Leur version</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>&amp;Ma version</translation>
    </message>
    <message>
        <source>&amp;Apply Result</source>
        <translation>&amp;Appliquer le résultat</translation>
    </message>
    <message>
        <source>Compare Changes</source>
        <translation>Comparer les modifications</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep what is there now in the selected rows (Left)</source>
        <translation>Garder ce qui s’y trouve à présent dans les lignes sélectionnées (Gauche)</translation>
    </message>
    <message>
        <source>Take what was typed here in the selected rows (Right)</source>
        <translation>Prendre ce qui a été saisi ici dans les lignes sélectionnées (Droite)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose theirs or mine for %1.</source>
        <translation>Choisissez leur version ou la vôtre pour %1.</translation>
    </message>
    <message>
        <source>Take the result over into the editor</source>
        <translation>Reprendre le résultat dans l’éditeur</translation>
    </message>
    <message>
        <source>Nothing is sent yet: the result goes to the editor.</source>
        <translation>Rien n’est encore envoyé&#xa0;: le résultat va dans l’éditeur.</translation>
    </message>
    <message>
        <source>%1 was changed at %2 while it was edited here.</source>
        <translation>%1 a été modifié chez %2 pendant sa modification ici.</translation>
    </message>
    <message>
        <source>%1 does not say who changed it.</source>
        <translation>%1 n’indique pas qui l’a modifié.</translation>
    </message>
    <message>
        <source>Last changed by %1.</source>
        <translation>Dernière modification par %1.</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Dernière modification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last changed by %1, %2.</source>
        <translation>Dernière modification par %1, %2.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisi</translation>
    </message>
</context>
<context>
    <name>groupdesk::ConflictView</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>groupdesk::CurlButton</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>Copy what would be sent as a command, with a variable for the token</source>
        <translation>Copier ce qui serait envoyé sous forme de commande, avec une variable pour le token</translation>
    </message>
    <message>
        <source>Nothing to Copy</source>
        <translation>Rien à copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeleteDialog</name>
    <message>
        <source>Delete Group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Groups</source>
        <translation>
            <numerusform>Supprimer %n groupe</numerusform>
            <numerusform>Supprimer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups to delete</source>
        <translation>Groupes à supprimer</translation>
    </message>
    <message>
        <source>Reading what goes with the groups</source>
        <translation>Lecture des conséquences pour les groupes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading once more what goes with it, right before deleting.</source>
        <translation>Nouvelle lecture des conséquences, juste avant la suppression.</translation>
    </message>
    <message>
        <source>There is nothing to delete: every group here is skipped or gone.</source>
        <translation>Il n’y a rien à supprimer&#xa0;: tous ces groupes sont ignorés ou ont disparu.</translation>
    </message>
    <message>
        <source>The button works once it is known what goes with it.</source>
        <translation>Le bouton s’active dès que les conséquences sont connues.</translation>
    </message>
    <message>
        <source>The button works once the text is typed exactly.</source>
        <translation>Le bouton s’active dès que le texte est saisi exactement.</translation>
    </message>
    <message>
        <source>One moment: read the list first.</source>
        <translation>Un instant&#xa0;: lisez d’abord la liste.</translation>
    </message>
    <message>
        <source>None of these groups can be deleted</source>
        <translation>Aucun de ces groupes ne peut être supprimé</translation>
    </message>
    <message>
        <source>Delete this group?</source>
        <translation>Supprimer ce groupe&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups?</source>
        <translation>
            <numerusform>Supprimer %n groupe&#xa0;?</numerusform>
            <numerusform>Supprimer %n groupes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this group in %1?</source>
        <translation>Supprimer ce groupe en %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups in %1?</source>
        <translation>
            <numerusform>Supprimer %n groupe en %1&#xa0;?</numerusform>
            <numerusform>Supprimer %n groupes en %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>C’est irréversible</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>&amp;Supprimer le groupe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups</source>
        <translation>
            <numerusform>&amp;Supprimer %n groupe</numerusform>
            <numerusform>&amp;Supprimer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading once more, right before deleting…</source>
        <translation>Nouvelle lecture, juste avant la suppression…</translation>
    </message>
    <message>
        <source>Reading what goes with it… %1 of %2</source>
        <translation>Lecture des conséquences… %1 sur %2</translation>
    </message>
    <message>
        <source>Reading what goes with it…</source>
        <translation>Lecture des conséquences…</translation>
    </message>
    <message>
        <source>What goes with some of these groups could not be read. It may be more than is said here.</source>
        <translation>Pour certains de ces groupes, les conséquences n’ont pas pu être lues. Elles peuvent dépasser ce qui est indiqué ici.</translation>
    </message>
    <message>
        <source>This changed since it was shown. Nothing was deleted; look again.</source>
        <translation>Ceci a changé depuis l’affichage. Rien n’a été supprimé&#xa0;; regardez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is the last administrator group of %2: nobody would be left to manage it.</source>
        <translation>%1 est le dernier groupe d’administrateurs de %2&#xa0;: il ne resterait personne pour la gérer.</translation>
    </message>
    <message>
        <source>With %1 the last administrators go: nobody would be left to manage what they manage.</source>
        <translation>Avec %1 disparaissent les derniers administrateurs&#xa0;: il ne resterait personne pour gérer ce qu’ils gèrent.</translation>
    </message>
    <message>
        <source>You would lock yourself out: the account of this token loses rights with %1.</source>
        <translation>Vous perdriez votre propre accès&#xa0;: le compte de ce token perd des droits avec %1.</translation>
    </message>
    <message>
        <source>Can be made again from the recycle bin: %1.
Never comes back: %2.</source>
        <translation>Peut être recréé depuis la corbeille&#xa0;: %1.
Ne revient jamais&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the recycle bin can make again %2. Never comes back: %3.</source>
        <translation>%1&#xa0;: la corbeille peut recréer %2. Ne revient jamais&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeletionController</name>
    <message>
        <source>is being deleted already</source>
        <translation>est déjà en cours de suppression</translation>
    </message>
    <message>
        <source>These groups are not in the list any more.</source>
        <translation>Ces groupes ne sont plus dans la liste.</translation>
    </message>
    <message>
        <source>Groups Are Being Deleted</source>
        <translation>Suppression de groupes en cours</translation>
    </message>
    <message>
        <source>Groups are still being deleted: %1 of %2 are done.</source>
        <translation>Suppression de groupes en cours&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Stopping finishes what is in progress and starts no other; the rest stays as it is.</source>
        <translation>L’arrêt termine ce qui est en cours et ne commence rien d’autre&#xa0;; le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>&amp;Stop After Current and Close</source>
        <translation>&amp;Arrêter après l’actuel et fermer</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 avait déjà disparu.</translation>
    </message>
    <message>
        <source>%1 was deleted: no clear answer came, but the list no longer has it.</source>
        <translation>%1 a été supprimé&#xa0;: aucune réponse claire, mais la liste ne le contient plus.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 was deleted by %2 at %3.</source>
        <translation>%1 a été supprimé par %2 à %3.</translation>
    </message>
    <message>
        <source>Deleting has ended</source>
        <translation>La suppression est terminée</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>Afficher le &amp;rapport</translation>
    </message>
    <message>
        <source>Deleting… %1 of %2</source>
        <translation>Suppression… %1 sur %2</translation>
    </message>
</context>
<context>
    <name>groupdesk::DeletionModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1
id: %2</source>
        <translation>%1
identifiant&#xa0;: %2</translation>
    </message>
    <message>
        <source>delete protection is on</source>
        <translation>la protection contre la suppression est activée</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already gone: somebody else deleted it. It is left out.</source>
        <translation>Déjà disparu&#xa0;: quelqu’un d’autre l’a supprimé. Il est laissé de côté.</translation>
    </message>
    <message>
        <source>What goes with it could not be read. As far as the table knows: %1</source>
        <translation>Les conséquences n’ont pas pu être lues. D’après le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is called “%1” now</source>
        <translation>S’appelle «&#xa0;%1&#xa0;» à présent</translation>
    </message>
</context>
<context>
    <name>groupdesk::DescriptionSection</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>groupdesk::Desk</name>
    <message>
        <source>The keychain is not used in portable mode.</source>
        <translation>Le trousseau n’est pas utilisé en mode portable.</translation>
    </message>
    <message>
        <source>The journal could not be read, and a new one was begun</source>
        <translation>Le journal n’a pas pu être lu, et un nouveau a été commencé</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Le fichier endommagé a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Groupdesk</source>
        <translation>Le journal a été écrit par une version plus récente de Groupdesk</translation>
    </message>
    <message>
        <source>It is left as it is. Nothing can be changed with this version, because every change is noted first. Update Groupdesk.</source>
        <translation>Il est laissé tel quel. Rien ne peut être modifié avec cette version, car chaque modification y est d’abord notée. Mettez Groupdesk à jour.</translation>
    </message>
    <message>
        <source>Something could not be noted in the journal</source>
        <translation>Une écriture dans le journal a échoué</translation>
    </message>
    <message>
        <source>What cannot be noted is not sent. What was sent before and has no end in the journal is looked up at the next start.</source>
        <translation>Ce qui ne peut pas être noté n’est pas envoyé. Ce qui a été envoyé auparavant et n’a pas de fin dans le journal sera vérifié au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailHeader</name>
    <message>
        <source>Never Delete: marked on this computer</source>
        <translation>Ne jamais supprimer&#xa0;: marqué sur cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What else can be done with this group</source>
        <translation>Ce qui peut encore être fait avec ce groupe</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy the group&apos;s id</source>
        <translation>Copier l’identifiant du groupe</translation>
    </message>
</context>
<context>
    <name>groupdesk::DetailPane</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>Copy the request that reads this group as a command, with a variable for the token</source>
        <translation>Copier la requête qui lit ce groupe sous forme de commande, avec une variable pour le token</translation>
    </message>
    <message>
        <source>Details of the group</source>
        <translation>Détails du groupe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No group selected</source>
        <translation>Aucun groupe sélectionné</translation>
    </message>
    <message>
        <source>Select a group to see who and what is in it.</source>
        <translation>Sélectionnez un groupe pour voir qui en fait partie et ce qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) selected</source>
        <translation>
            <numerusform>%n groupe sélectionné</numerusform>
            <numerusform>%n groupes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions apply to all of them.</source>
        <translation>Les actions s’appliquent à tous.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <translation>Créé</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditController</name>
    <message>
        <source>%1 has unsaved changes.</source>
        <translation>%1 contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save or discard them first, then try again. Nothing was sent.</source>
        <translation>Enregistrez-les ou abandonnez-les d’abord, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is being saved. It can be closed when that is done.</source>
        <translation>%1 est en cours d’enregistrement. La fermeture sera possible ensuite.</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard the changes of %1?</source>
        <translation>Abandonner les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The form shows the group as it was read last. Nothing is sent.</source>
        <translation>Le formulaire montre le groupe tel qu’il a été lu en dernier. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Continuer l’édition</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) from an earlier run</source>
        <translation>
            <numerusform>%n modification non enregistrée d’une session précédente</numerusform>
            <numerusform>%n modifications non enregistrées d’une session précédente</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 is kept on this computer. Nothing was sent.</source>
        <translation>Ce qui a été saisi pour %1 est conservé sur cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) of profiles that are no longer there</source>
        <translation>
            <numerusform>%n modification non enregistrée de profils qui n’existent plus</numerusform>
            <numerusform>%n modifications non enregistrées de profils qui n’existent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 cannot be saved any more.</source>
        <translation>Ce qui a été saisi pour %1 ne peut plus être enregistré.</translation>
    </message>
    <message>
        <source>Discard Drafts</source>
        <translation>Abandonner les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Abandonner %n brouillon&#xa0;?</numerusform>
            <numerusform>Abandonner %n brouillons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for %1 is lost. The groups stay as they are.</source>
        <translation>Ce qui a été saisi pour %1 est perdu. Les groupes restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Keep Drafts</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Discard Drafts</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Les modifications de «&#xa0;%1&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n group(s) are not saved.</source>
        <translation>
            <numerusform>Les modifications de %n groupe ne sont pas enregistrées.</numerusform>
            <numerusform>Les modifications de %n groupes ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep D&amp;raft</source>
        <translation>Garder le b&amp;rouillon</translation>
    </message>
    <message>
        <source>Keep D&amp;rafts</source>
        <translation>Garder les b&amp;rouillons</translation>
    </message>
    <message>
        <source>&amp;Save Group</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n Group(s)</source>
        <translation>
            <numerusform>&amp;Enregistrer %n groupe</numerusform>
            <numerusform>&amp;Enregistrer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 is being saved.</source>
        <translation>%1 est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>If the window is closed now, nobody is told what came of it. What was sent already is not called back.</source>
        <translation>Si la fenêtre est fermée maintenant, personne ne saura ce qu’il en est advenu. Ce qui est déjà envoyé n’est pas rappelé.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>&amp;Leave Now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditFlow</name>
    <message>
        <source>The unsaved changes of %1 cannot be kept on this computer. They are lost if the program ends.</source>
        <translation>Les modifications non enregistrées de %1 ne peuvent pas être conservées sur cet ordinateur. Elles seront perdues à la fin du programme.</translation>
    </message>
    <message>
        <source>The draft from %1 is kept.</source>
        <translation>Le brouillon (%1) est gardé.</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>Brouillon (%1)</translation>
    </message>
    <message>
        <source>What was typed then is in the form again. Nothing was sent.</source>
        <translation>Ce qui avait été saisi est de nouveau dans le formulaire. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Draft from %1: the group has changed since then</source>
        <translation>Brouillon (%1)&#xa0;: le groupe a changé depuis</translation>
    </message>
    <message>
        <source>What was typed then is in the form again. Compare it with what is there now before it is saved.</source>
        <translation>Ce qui avait été saisi est de nouveau dans le formulaire. Comparez-le avec l’état actuel avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>There is nothing to change: the group is like this already.</source>
        <translation>Il n’y a rien à modifier&#xa0;: le groupe est déjà ainsi.</translation>
    </message>
    <message>
        <source>The group has changed since. Compare both, and choose what is to stay.</source>
        <translation>Le groupe a changé depuis. Comparez les deux versions, et choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The profile of this group was removed.</source>
        <translation>Le profil de ce groupe a été retiré.</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>The result is in the form. Nothing was sent yet.</source>
        <translation>Le résultat est dans le formulaire. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Look it over, then save.</source>
        <translation>Relisez-le, puis enregistrez.</translation>
    </message>
    <message>
        <source>The form shows the group as it is now.</source>
        <translation>Le formulaire montre le groupe tel qu’il est à présent.</translation>
    </message>
    <message>
        <source>None of the changes made here are left.</source>
        <translation>Il ne reste aucune des modifications faites ici.</translation>
    </message>
    <message>
        <source>This cannot be saved yet.</source>
        <translation>Ceci ne peut pas encore être enregistré.</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>The form shows the group as %1 has it now.</source>
        <translation>Le formulaire montre le groupe tel que %1 le détient à présent.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>There was nothing to save: the group is like this already.</source>
        <translation>Il n’y avait rien à enregistrer&#xa0;: le groupe est déjà ainsi.</translation>
    </message>
    <message>
        <source>Nothing was saved: the group has changed since it was opened here.</source>
        <translation>Rien n’a été enregistré&#xa0;: le groupe a changé depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Compare both, and choose what is to stay.</source>
        <translation>Comparez les deux versions, et choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>Nothing was saved: something would be lost, which has to be accepted.</source>
        <translation>Rien n’a été enregistré&#xa0;: quelque chose serait perdu, ce qui doit être accepté.</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 of %2 changes were made.</source>
        <translation>Modifications faites&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not made: %1.</source>
        <translation>Non fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. What was typed is kept here. Check what the group says now before anything else.</source>
        <translation>Rien n’est renvoyé automatiquement. Ce qui a été saisi est conservé ici. Consultez avant tout l’état actuel du groupe.</translation>
    </message>
    <message>
        <source>%1 accepted the changes, but does not show all of them yet.</source>
        <translation>%1 a accepté les modifications, mais ne les montre pas encore toutes.</translation>
    </message>
    <message>
        <source>That can take a while. What was typed is kept here until they are seen.</source>
        <translation>Cela peut prendre un moment. Ce qui a été saisi est conservé ici jusqu’à ce qu’elles soient visibles.</translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <translation>&amp;Réenregistrer</translation>
    </message>
    <message>
        <source>The group does not show these changes: %1.</source>
        <translation>Le groupe ne montre pas ces modifications&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are still in the form.</source>
        <translation>Elles sont encore dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>groupdesk::EditSection</name>
    <message>
        <source>Read It Aga&amp;in</source>
        <translation>Re&amp;lire</translation>
    </message>
</context>
<context>
    <name>groupdesk::ExportDialog</name>
    <message>
        <source>Export Profiles</source>
        <translation>Exporter des profils</translation>
    </message>
    <message>
        <source>The file holds no token, password or other secret: it has no place for one. It does hold addresses, names, and the commands and variables that give tokens.</source>
        <translation>Le fichier ne contient ni token, ni mot de passe, ni autre secret&#xa0;: il n’a pas de place pour cela. Il contient en revanche les adresses, les noms, ainsi que les commandes et variables qui fournissent les tokens.</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Profils à exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export One Profile…</source>
        <translation>&amp;Exporter un profil…</translation>
    </message>
    <message>
        <source>&amp;Export Profiles…</source>
        <translation>&amp;Exporter des profils…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Profiles…</source>
        <translation>
            <numerusform>&amp;Exporter %n profil…</numerusform>
            <numerusform>&amp;Exporter %n profils…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be exported</source>
        <translation>Cochez ce qui doit être exporté</translation>
    </message>
</context>
<context>
    <name>groupdesk::FactGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::FilterCompletions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
    </message>
</context>
<context>
    <name>groupdesk::FilterField</name>
    <message>
        <source>Filter groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
</context>
<context>
    <name>groupdesk::FoldOut</name>
    <message>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>groupdesk::ForgetDialog</name>
    <message>
        <source>Forget Person</source>
        <translation>Oublier une personne</translation>
    </message>
    <message>
        <source>Take a person out of the journal?</source>
        <translation>Effacer une personne du journal&#xa0;?</translation>
    </message>
    <message>
        <source>Everything that names the person is replaced in what the journal keeps: who was in a group, what was sent and answered. That something was done, and when, stays provable.</source>
        <translation>Tout ce qui nomme la personne est remplacé dans ce que le journal conserve&#xa0;: qui était dans un groupe, ce qui a été envoyé et répondu. Le fait que quelque chose a été fait, et quand, reste démontrable.</translation>
    </message>
    <message>
        <source>This cannot be taken back: groups cannot be made again, and edits not be reverted, from entries that named the person.</source>
        <translation>C’est irréversible&#xa0;: à partir des entrées qui nommaient la personne, les groupes ne peuvent plus être recréés ni les modifications défaites.</translation>
    </message>
    <message>
        <source>The platforms themselves are not asked to forget anything.</source>
        <translation>Les plateformes elles-mêmes ne reçoivent aucune demande d’oubli.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>The person&apos;s id at a platform, as the JSON of an entry shows it</source>
        <translation>L’identifiant de la personne sur une plateforme, tel que le montre le JSON d’une entrée</translation>
    </message>
    <message>
        <source>&amp;Forget Person</source>
        <translation>&amp;Oublier la personne</translation>
    </message>
    <message numerus="yes">
        <source>Each needs at least %n characters, or other words would go with it.</source>
        <translation>
            <numerusform>Chaque champ exige au moins %n caractère, sinon d’autres mots disparaîtraient aussi.</numerusform>
            <numerusform>Chaque champ exige au moins %n caractères, sinon d’autres mots disparaîtraient aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in at least one. The more you fill in, the less is overlooked.</source>
        <translation>Remplissez au moins un champ. Plus vous en remplissez, moins il reste d’oublis.</translation>
    </message>
</context>
<context>
    <name>groupdesk::Freshness</name>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <translation>
            <numerusform>Actualisé il y a %Ln s</numerusform>
            <numerusform>Actualisé il y a %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualisé %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>never complete</source>
        <translation>jamais complet</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupCell</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>no locations on this platform</source>
        <translation>pas d’emplacements sur cette plateforme</translation>
    </message>
    <message>
        <source>location unknown</source>
        <translation>emplacement inconnu</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>emplacement %1</translation>
    </message>
    <message>
        <source>state not reported</source>
        <translation>état non indiqué</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>creation date not reported</source>
        <translation>date de création non indiquée</translation>
    </message>
    <message>
        <source>creation date unknown</source>
        <translation>date de création inconnue</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>création&#xa0;: %1</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>aucune description</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
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
    <message>
        <source>1 service account</source>
        <translation>1 compte de service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service accounts</source>
        <translation>
            <numerusform>%Ln compte de service</numerusform>
            <numerusform>%Ln comptes de service</numerusform>
        </translation>
    </message>
    <message>
        <source>no members on this platform</source>
        <translation>pas de membres sur cette plateforme</translation>
    </message>
    <message>
        <source>number of people unknown</source>
        <translation>nombre de personnes inconnu</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>On, pinned</source>
        <translation>Activée, épinglé</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>marked “Never Delete”, %1</source>
        <translation>marqué «&#xa0;Ne jamais supprimer&#xa0;», %1</translation>
    </message>
    <message>
        <source>delete protection on</source>
        <translation>protection contre la suppression activée</translation>
    </message>
    <message>
        <source>delete protection off</source>
        <translation>protection contre la suppression désactivée</translation>
    </message>
    <message>
        <source>delete protection unknown</source>
        <translation>protection contre la suppression inconnue</translation>
    </message>
    <message>
        <source>no delete protection on this platform</source>
        <translation>pas de protection contre la suppression sur cette plateforme</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>En suppression</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupController</name>
    <message>
        <source>“Never Delete” could not be stored; nothing was changed.</source>
        <translation>«&#xa0;Ne jamais supprimer&#xa0;» n’a pas pu être enregistré&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Until the marks can be read and written, look at the file they are kept in.</source>
        <translation>Tant que les marques ne peuvent être ni lues ni écrites, examinez le fichier qui les contient.</translation>
    </message>
    <message>
        <source>The group is never deleted from this computer.</source>
        <translation>Le groupe n’est jamais supprimé depuis cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are never deleted from this computer.</source>
        <translation>
            <numerusform>%Ln groupe n’est jamais supprimé depuis cet ordinateur.</numerusform>
            <numerusform>%Ln groupes ne sont jamais supprimés depuis cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group may be deleted again.</source>
        <translation>Le groupe peut de nouveau être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups may be deleted again.</source>
        <translation>
            <numerusform>%Ln groupe peut de nouveau être supprimé.</numerusform>
            <numerusform>%Ln groupes peuvent de nouveau être supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupEditor</name>
    <message>
        <source>D&amp;iscard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>&amp;Save Group</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Group editor</source>
        <translation>Éditeur de groupe</translation>
    </message>
    <message>
        <source>The group is being read…</source>
        <translation>Lecture du groupe…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Show the group as it was read last</source>
        <translation>Afficher le groupe tel qu’il a été lu en dernier</translation>
    </message>
    <message>
        <source>Show what would change, and the requests that would be sent</source>
        <translation>Afficher ce qui changerait, et les requêtes qui seraient envoyées</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The group has no such field.</source>
        <translation>Le groupe n’a pas de tel champ.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The name cannot be changed here.</source>
        <translation>Le nom ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>%2 already has a group “%1”. A second one of that name would be hard to tell apart.</source>
        <translation>%2 a déjà un groupe «&#xa0;%1&#xa0;». Il serait difficile d’en distinguer un second.</translation>
    </message>
    <message>
        <source>“%1” exists in %2, and names are unique there.</source>
        <translation>«&#xa0;%1&#xa0;» existe dans %2, et les noms y sont uniques.</translation>
    </message>
    <message>
        <source>“%1” exists in %2 and differs only in upper and lower case.</source>
        <translation>«&#xa0;%1&#xa0;» existe dans %2 et ne diffère que par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>no issuer</source>
        <translation>aucun émetteur</translation>
    </message>
    <message>
        <source>It cannot be chosen.</source>
        <translation>Ne peut pas être choisi.</translation>
    </message>
    <message>
        <source>would go in a circle: %1</source>
        <translation>formerait une boucle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names are being read…</source>
        <translation>Lecture des noms…</translation>
    </message>
    <message>
        <source>%1 Only ids can be shown.</source>
        <translation>%1 Seuls des identifiants peuvent être affichés.</translation>
    </message>
    <message>
        <source>The group is still being read.</source>
        <translation>Le groupe est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>Les modifications sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>%1 was changed here, but can no longer be changed. Discard the changes.</source>
        <translation>%1 a été modifié ici, mais ne peut plus l’être. Abandonnez les modifications.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon enregistré à %1</translation>
    </message>
    <message>
        <source>Send the changes (Ctrl+Return)</source>
        <translation>Envoyer les modifications (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTableView</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>groupdesk::GroupTokenDialog</name>
    <message>
        <source>Create Group Token</source>
        <translation>Créer un token de groupe</translation>
    </message>
    <message>
        <source>Create a token of %1</source>
        <translation>Créer un token de %1</translation>
    </message>
    <message>
        <source>Create &amp;Token</source>
        <translation>Créer le &amp;token</translation>
    </message>
    <message>
        <source>Making the token…</source>
        <translation>Création du token…</translation>
    </message>
    <message>
        <source>&amp;Ends after</source>
        <translation>E&amp;xpire après</translation>
    </message>
    <message>
        <source>&amp;Never ends</source>
        <translation>N’expire &amp;jamais</translation>
    </message>
    <message>
        <source>Read and &amp;write</source>
        <translation>Lecture et é&amp;criture</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>May &amp;attach other databases</source>
        <translation>Peut &amp;attacher d’autres bases de données</translation>
    </message>
    <message>
        <source>Databases to attach</source>
        <translation>Bases de données à attacher</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Days until the token ends</source>
        <translation>Jours jusqu’à la fin du token</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>The databases of the group could not be read.</source>
        <translation>Les bases de données du groupe n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that may do everything for ever is found one day by somebody else. Give it an end, or let it only read, if that will do.</source>
        <translation>Un token qui peut tout faire pour toujours finit par être trouvé par quelqu’un d’autre. Donnez-lui une fin, ou limitez-le à la lecture si cela suffit.</translation>
    </message>
    <message>
        <source>Whoever has it can read every database of %1, without end.</source>
        <translation>Quiconque le détient peut lire toutes les bases de données de %1, sans limite de temps.</translation>
    </message>
    <message>
        <source>Whoever has it can read and change every database of %1, without end.</source>
        <translation>Quiconque le détient peut lire et modifier toutes les bases de données de %1, sans limite de temps.</translation>
    </message>
    <message>
        <source>Whoever has it can read every database of %1, until %2.</source>
        <translation>Quiconque le détient peut lire toutes les bases de données de %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Whoever has it can read and change every database of %1, until %2.</source>
        <translation>Quiconque le détient peut lire et modifier toutes les bases de données de %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>It may attach %1.</source>
        <translation>Il peut attacher %1.</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpListModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpView</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>groupdesk::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search in the help (Ctrl+F)</source>
        <translation>Rechercher dans l’aide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — Aide</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::ImportDialog</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>point de terminaison</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>read-only start</source>
        <translation>démarrage en lecture seule</translation>
    </message>
    <message>
        <source>way of signing in</source>
        <translation>mode de connexion</translation>
    </message>
    <message>
        <source>sign-in client</source>
        <translation>client de connexion</translation>
    </message>
    <message>
        <source>token source</source>
        <translation>source du token</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>extra CA file</source>
        <translation>fichier d’AC supplémentaire</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>délais</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>further settings</source>
        <translation>autres réglages</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Identique à celui d’ici</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Modifie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs this command on this computer and sends what it prints to %2: %1</source>
        <translation>Exécute cette commande sur cet ordinateur et envoie ce qu’elle produit à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brings this command along, which runs only after you chose it as the token&apos;s source: %1</source>
        <translation>Apporte cette commande, qui ne s’exécute qu’une fois que vous l’avez choisie comme source du token&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sends the value of the environment variable %1 to %2.</source>
        <translation>Envoie la valeur de la variable d’environnement %1 à %2.</translation>
    </message>
    <message>
        <source>Trusts the certificate authorities in %1.</source>
        <translation>Fait confiance aux autorités de certification de %1.</translation>
    </message>
    <message>
        <source>Changes where requests go: to %1. A token that is stored for another address is not sent there; it has to be entered again.</source>
        <translation>Change la destination des requêtes&#xa0;: %1. Un token enregistré pour une autre adresse n’y est pas envoyé&#xa0;; il doit être saisi de nouveau.</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Nothing is stored before you say so. Tokens are not in such a file; each profile asks for its own.</source>
        <translation>Rien n’est enregistré sans votre accord. Un tel fichier ne contient pas de tokens&#xa0;; chaque profil demande le sien.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the file could not be read.</source>
        <translation>
            <numerusform>%n entrée du fichier n’a pas pu être lue.</numerusform>
            <numerusform>%n entrées du fichier n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles in the file</source>
        <translation>Profils dans le fichier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Ce que cela ferait</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Origine du token</translation>
    </message>
    <message>
        <source>Look at this before you tick it:</source>
        <translation>À examiner avant de cocher&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign-in with the browser</source>
        <translation>Connexion par le navigateur</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (inconnu de cette version)</translation>
    </message>
    <message>
        <source>&amp;Import One Profile</source>
        <translation>&amp;Importer un profil</translation>
    </message>
    <message>
        <source>&amp;Import Profiles</source>
        <translation>&amp;Importer des profils</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Profiles</source>
        <translation>
            <numerusform>&amp;Importer %n profil</numerusform>
            <numerusform>&amp;Importer %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be imported</source>
        <translation>Cochez ce qui doit être importé</translation>
    </message>
</context>
<context>
    <name>groupdesk::InvalidateDialog</name>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>No database is in this group</source>
        <translation>Aucune base de données n’est dans ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n databases end with those of the group:</source>
        <translation>
            <numerusform>Les tokens de %n base de données prennent fin avec ceux du groupe&#xa0;:</numerusform>
            <numerusform>Les tokens de %n bases de données prennent fin avec ceux du groupe&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases of the group are being read…</source>
        <translation>Lecture des bases de données du groupe…</translation>
    </message>
    <message>
        <source>Which databases are in the group could not be read. The tokens of all of them end.</source>
        <translation>Impossible de lire quelles bases de données sont dans le groupe. Les tokens de toutes prennent fin.</translation>
    </message>
    <message>
        <source>Invalidate All Tokens</source>
        <translation>Invalider tous les tokens</translation>
    </message>
    <message>
        <source>Invalidate every token of %1?</source>
        <translation>Invalider tous les tokens de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Invalidate All &amp;Tokens</source>
        <translation>Invalider tous les &amp;tokens</translation>
    </message>
    <message>
        <source>Invalidating the tokens…</source>
        <translation>Invalidation des tokens…</translation>
    </message>
</context>
<context>
    <name>groupdesk::ItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalController</name>
    <message>
        <source>Its profile was removed from this computer.</source>
        <translation>Son profil a été retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its organization is not open now.</source>
        <translation>Son organisation n’est pas ouverte actuellement.</translation>
    </message>
    <message>
        <source>The form has the group as it was before the edit of %1.</source>
        <translation>Le formulaire contient le groupe tel qu’il était avant la modification de %1.</translation>
    </message>
    <message>
        <source>The journal could not be verified</source>
        <translation>Le journal n’a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>Record %1 of the journal does not fit to those before it.</source>
        <translation>L’enregistrement %1 du journal ne s’accorde pas avec les précédents.</translation>
    </message>
    <message>
        <source>Somebody or something changed the journal&apos;s file from outside. From that record on it proves nothing.</source>
        <translation>Quelqu’un ou quelque chose a modifié de l’extérieur le fichier du journal. À partir de cet enregistrement, il ne prouve plus rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) fit together.</source>
        <translation>
            <numerusform>%n enregistrement est cohérent.</numerusform>
            <numerusform>%n enregistrements sont cohérents entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n of them are not kept any more.</source>
        <translation>
            <numerusform>Le contenu de %n d’entre eux n’est plus conservé.</numerusform>
            <numerusform>Les contenus de %n d’entre eux ne sont plus conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person could not be taken out of the journal</source>
        <translation>La personne n’a pas pu être effacée du journal</translation>
    </message>
    <message numerus="yes">
        <source>The person was taken out of %n record(s).</source>
        <translation>
            <numerusform>La personne a été effacée de %n enregistrement.</numerusform>
            <numerusform>La personne a été effacée de %n enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not name this person.</source>
        <translation>Le journal ne nomme pas cette personne.</translation>
    </message>
    <message>
        <source>Contents of the Journal</source>
        <translation>Contenus du journal</translation>
    </message>
    <message numerus="yes">
        <source>Keep contents for %n day(s) only?</source>
        <translation>
            <numerusform>Conserver les contenus pendant %n jour seulement&#xa0;?</numerusform>
            <numerusform>Conserver les contenus pendant %n jours seulement&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was in a group and what it was called is taken out of everything older, now and every day. Older deletions cannot be made good and older edits cannot be reverted any more. That something was done, and when, stays.</source>
        <translation>La composition des groupes et leurs noms sont effacés de tout ce qui est plus ancien, maintenant puis chaque jour. Les suppressions plus anciennes ne peuvent plus être réparées, et les modifications plus anciennes ne peuvent plus être défaites. Le fait que quelque chose a été fait, et quand, demeure.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep for %n Day(s)</source>
        <translation>
            <numerusform>&amp;Conserver %n jour</numerusform>
            <numerusform>&amp;Conserver %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>JSON lines, with contents (*.jsonl)</source>
        <translation>Lignes JSON, avec les contenus (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets, no cell is a formula (*.csv)</source>
        <translation>CSV pour tableurs, aucune cellule n’est une formule (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n entrée écrite dans %1</numerusform>
            <numerusform>%n entrées écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written to %1</source>
        <translation>Le journal n’a pas pu être écrit dans %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>Détails de l’entrée</translation>
    </message>
    <message>
        <source>The operation as the journal has it</source>
        <translation>L’opération telle que le journal la contient</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
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
        <translation>Re&amp;quêtes (%1)</translation>
    </message>
    <message>
        <source>What it was about is not kept any more, or a person was taken out of it. That it was done, and when, stays.</source>
        <translation>Le contenu n’est plus conservé, ou une personne en a été effacée. Le fait que cela a été fait, et quand, demeure.</translation>
    </message>
    <message>
        <source>This is what was in the group.</source>
        <translation>Voici ce qui était dans le groupe.</translation>
    </message>
    <message>
        <source>It changed nothing that a group shows.</source>
        <translation>Cela n’a rien modifié de ce qu’un groupe montre.</translation>
    </message>
    <message>
        <source>Select an entry to see what was done</source>
        <translation>Sélectionnez une entrée pour voir ce qui a été fait</translation>
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
        <translation>Recréer le groupe supprimé, dans la mesure où sa plateforme le permet</translation>
    </message>
    <message>
        <source>Take this back, after a look at what would be sent</source>
        <translation>Défaire cette modification, après un aperçu de ce qui serait envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, more below</source>
        <translation>
            <numerusform>%n entrée, d’autres plus bas</numerusform>
            <numerusform>%n entrées, d’autres plus bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>No group was deleted</source>
        <translation>Aucun groupe n’a été supprimé</translation>
    </message>
    <message>
        <source>Nothing in the journal matches</source>
        <translation>Rien ne correspond dans le journal</translation>
    </message>
    <message>
        <source>Show &amp;All Entries</source>
        <translation>&amp;Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Everything that Groupdesk writes to a platform is noted here, before it is sent.</source>
        <translation>Tout ce que Groupdesk écrit sur une plateforme est noté ici, avant l’envoi.</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Copié comme cURL.</translation>
    </message>
    <message>
        <source>Copied as cURL. Set $%1 before running it.</source>
        <translation>Copié comme cURL. Définissez $%1 avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Verify &amp;Chain</source>
        <translation>Contrôler la &amp;chaîne</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Keep for E&amp;ver</source>
        <translation>Conserver &amp;indéfiniment</translation>
    </message>
    <message numerus="yes">
        <source>Keep for %n Day(s)</source>
        <translation>
            <numerusform>Conserver %n jour</numerusform>
            <numerusform>Conserver %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recreate…</source>
        <translation>&amp;Recréer…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>Copy the requests as commands, with a variable for the token</source>
        <translation>Copier les requêtes sous forme de commandes, avec une variable pour le token</translation>
    </message>
    <message>
        <source>Check that no record of the journal was changed, added or left out</source>
        <translation>Vérifier qu’aucun enregistrement du journal n’a été modifié, ajouté ou omis</translation>
    </message>
    <message>
        <source>Write everything that the filter lets through to a file</source>
        <translation>Écrire dans un fichier tout ce que le filtre laisse passer</translation>
    </message>
    <message>
        <source>&amp;Forget Person…</source>
        <translation>&amp;Oublier une personne…</translation>
    </message>
    <message>
        <source>Take a person out of everything that the journal keeps</source>
        <translation>Effacer une personne de tout ce que le journal conserve</translation>
    </message>
    <message>
        <source>How long the journal keeps who was in a group and what it was called</source>
        <translation>Durée pendant laquelle le journal conserve la composition d’un groupe et son nom</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Type d’entrées</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>Nouveaux groupes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Groups that were deleted</source>
        <translation>Groupes supprimés</translation>
    </message>
    <message>
        <source>Tokens, transfers, unarchiving</source>
        <translation>Tokens, transferts, désarchivage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What the journal keeps, and for how long</source>
        <translation>Ce que le journal conserve, et pendant combien de temps</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Journal, the newest first</source>
        <translation>Journal, du plus récent au plus ancien</translation>
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
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>groupdesk::JournalWords</name>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unarchive “%1”</source>
        <translation>Désarchiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Transfer “%1”</source>
        <translation>Transférer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create a token of “%1”</source>
        <translation>Créer un token de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Invalidate the tokens of “%1”</source>
        <translation>Invalider les tokens de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Exchange the profile&apos;s token</source>
        <translation>Échanger le token du profil</translation>
    </message>
    <message>
        <source>Restore a grant of “%1”</source>
        <translation>Restaurer une attribution de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>found done</source>
        <translation>fait (constaté)</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>fait en partie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>Done, to take back or make good something earlier.</source>
        <translation>Fait, pour défaire ou réparer quelque chose d’antérieur.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>There was no usable answer, but a look at the platform showed that it was done.</source>
        <translation>Il n’y a pas eu de réponse exploitable, mais une consultation de la plateforme a montré que c’était fait.</translation>
    </message>
    <message>
        <source>Not done: nothing was changed.</source>
        <translation>Non fait&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only some of its requests were applied.</source>
        <translation>Seules certaines de ses requêtes ont été appliquées.</translation>
    </message>
    <message>
        <source>Nobody knows: there was no usable answer, and looking did not settle it.</source>
        <translation>On ne sait pas&#xa0;: il n’y a pas eu de réponse exploitable, et la consultation n’a pas tranché.</translation>
    </message>
    <message>
        <source>No end is noted: it is going on, or the program ended in the middle.</source>
        <translation>Aucune fin n’est notée&#xa0;: l’opération est en cours, ou le programme s’est arrêté au milieu.</translation>
    </message>
    <message>
        <source>no answer noted</source>
        <translation>aucune réponse notée</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status and kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
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
        <translation>Le journal a été écrit par une version plus récente de Groupdesk.</translation>
    </message>
    <message>
        <source>It is left untouched. Nothing can be changed at a platform until this version is updated, because nothing could be noted before.</source>
        <translation>Il n’est pas touché. Rien ne peut être modifié sur une plateforme avant la mise à jour de cette version, car rien ne pourrait être noté au préalable.</translation>
    </message>
    <message>
        <source>The journal was damaged, and a new one was begun.</source>
        <translation>Le journal était endommagé, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The old file was kept aside: %1</source>
        <translation>L’ancien fichier a été mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal could not be read or written.</source>
        <translation>Le journal n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Nothing can be changed at a platform that could not be noted before.</source>
        <translation>Rien ne peut être modifié sur une plateforme sans avoir été noté au préalable.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Le système indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>It changed nothing, so there is nothing to revert.</source>
        <translation>Cela n’a rien modifié&#xa0;: il n’y a donc rien à défaire.</translation>
    </message>
    <message>
        <source>Nobody knows what it did, so its opposite is not known either.</source>
        <translation>On ne sait pas ce que cela a fait&#xa0;: l’inverse n’est donc pas connu non plus.</translation>
    </message>
    <message>
        <source>Nothing of it was left when the group was read afterwards.</source>
        <translation>Il n’en restait rien quand le groupe a été relu ensuite.</translation>
    </message>
    <message>
        <source>A deleted group does not come back; it can be made again.</source>
        <translation>Un groupe supprimé ne revient pas&#xa0;; il peut être recréé.</translation>
    </message>
    <message>
        <source>Only an owner of the other organization can hand the group back.</source>
        <translation>Seul un propriétaire de l’autre organisation peut rendre le groupe.</translation>
    </message>
    <message>
        <source>A single token cannot be revoked; invalidating ends all tokens of the group.</source>
        <translation>Un token isolé ne peut pas être révoqué&#xa0;; l’invalidation met fin à tous les tokens du groupe.</translation>
    </message>
    <message>
        <source>Tokens that have ended never work again; new ones can be created.</source>
        <translation>Les tokens qui ont pris fin ne fonctionnent plus jamais&#xa0;; il est possible d’en créer de nouveaux.</translation>
    </message>
    <message>
        <source>The old token has ended and never works again.</source>
        <translation>L’ancien token a pris fin et ne fonctionnera plus jamais.</translation>
    </message>
    <message>
        <source>The platform itself archives groups, after a time without use.</source>
        <translation>La plateforme elle-même archive les groupes, après un certain temps d’inactivité.</translation>
    </message>
    <message>
        <source>Groupdesk does not take grants away; that is done at the platform.</source>
        <translation>Groupdesk n’enlève pas d’attributions&#xa0;; cela se fait sur la plateforme.</translation>
    </message>
    <message>
        <source>What the group looked like before is not in the journal any more: it was older than what is kept, or a person was taken out of it.</source>
        <translation>L’état antérieur du groupe n’est plus dans le journal&#xa0;: il était plus ancien que ce qui est conservé, ou une personne en a été effacée.</translation>
    </message>
    <message>
        <source>The journal does not know which group it was.</source>
        <translation>Le journal ne sait pas de quel groupe il s’agissait.</translation>
    </message>
    <message>
        <source>The group was not deleted.</source>
        <translation>Le groupe n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Nobody knows whether the group was deleted.</source>
        <translation>On ne sait pas si le groupe a été supprimé.</translation>
    </message>
</context>
<context>
    <name>groupdesk::JsonPage</name>
    <message>
        <source>The group as the platform sent it</source>
        <translation>Le groupe tel que la plateforme l’a envoyé</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>Les secrets y sont masqués.</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the text, with secrets masked</source>
        <translation>Copier le texte, secrets masqués</translation>
    </message>
</context>
<context>
    <name>groupdesk::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Valable dans</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <translation>%1&#xa0;: %2, dans %3</translation>
    </message>
    <message>
        <source>Search by action or key…</source>
        <translation>Rechercher une action ou une touche…</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>groupdesk::ListSection</name>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Paste List…</source>
        <translation>Co&amp;ller une liste…</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1&#xa0;: filtre</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Filtrer par nom…</translation>
    </message>
    <message>
        <source>Add everyone of a list of names, e-mail addresses or ids</source>
        <translation>Ajouter toutes les personnes d’une liste de noms, d’adresses e-mail ou d’identifiants</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copier l’&amp;identifiant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>&amp;Annuler le retrait</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>groupdesk::LoadProgress</name>
    <message numerus="yes">
        <source>%Ln loaded, more…</source>
        <translation>
            <numerusform>%Ln chargé, suite en cours…</numerusform>
            <numerusform>%Ln chargés, suite en cours…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln loaded, not all</source>
        <translation>
            <numerusform>Arrêté : %Ln chargé, pas tous</numerusform>
            <numerusform>Arrêté : %Ln chargés, pas tous</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was refreshed</source>
        <translation>Arrêté avant que tout soit actualisé</translation>
    </message>
    <message>
        <source>Stopped before anything was loaded</source>
        <translation>Arrêté avant tout chargement</translation>
    </message>
</context>
<context>
    <name>groupdesk::LockControl</name>
    <message>
        <source>“%1” can be changed until %2; then it locks itself.</source>
        <translation>«&#xa0;%1&#xa0;» peut être modifié jusqu’à %2, puis se verrouille de lui-même.</translation>
    </message>
    <message>
        <source>“%1” is read-only now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock Writes</source>
        <translation>Verrouiller les é&amp;critures</translation>
    </message>
    <message numerus="yes">
        <source>Unlock &amp;Writes for %n Minute(s)</source>
        <translation>
            <numerusform>Déverrouiller les é&amp;critures pour %n minute</numerusform>
            <numerusform>Déverrouiller les é&amp;critures pour %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The program was started read-only: nothing can be unlocked</source>
        <translation>Le programme a été démarré en lecture seule&#xa0;: rien ne peut être déverrouillé</translation>
    </message>
    <message>
        <source>This profile needs no unlocking; “start read-only” is in its settings</source>
        <translation>Ce profil n’a pas besoin d’être déverrouillé&#xa0;; «&#xa0;démarrer en lecture seule&#xa0;» se trouve dans ses réglages</translation>
    </message>
    <message>
        <source>Choose a profile on the left, or select groups, to unlock writes there</source>
        <translation>Choisissez un profil à gauche, ou sélectionnez des groupes, pour y déverrouiller les écritures</translation>
    </message>
    <message>
        <source>Allow or forbid changes for what is chosen (%1)</source>
        <translation>Permettre ou interdire les modifications pour ce qui est choisi (%1)</translation>
    </message>
</context>
<context>
    <name>groupdesk::LockWords</name>
    <message>
        <source>read-only: the program was started that way</source>
        <translation>lecture seule&#xa0;: le programme a été démarré ainsi</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>writes allowed for %1</source>
        <translation>écritures permises (encore %1)</translation>
    </message>
    <message>
        <source>writes allowed until %1</source>
        <translation>écritures permises jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>Unlock for %n Minute(s)</source>
        <translation>
            <numerusform>Déverrouiller pour %n minute</numerusform>
            <numerusform>Déverrouiller pour %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <translation>
            <numerusform>%n en lecture seule</numerusform>
            <numerusform>%n en lecture seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlocked</source>
        <translation>
            <numerusform>%n déverrouillé</numerusform>
            <numerusform>%n déverrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (encore %2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock %1 Now</source>
        <translation>Verrouiller %1 maintenant</translation>
    </message>
    <message>
        <source>From now on nothing is changed on the platform</source>
        <translation>À partir de maintenant, rien n’est modifié sur la plateforme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Allow creating and deleting groups; it locks itself again</source>
        <translation>Permettre de créer et de supprimer des groupes&#xa0;; le verrouillage revient de lui-même</translation>
    </message>
</context>
<context>
    <name>groupdesk::MainWindow</name>
    <message>
        <source>Main Toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Filter groups (Ctrl+F)</source>
        <translation>Filtrer les groupes (Ctrl+F)</translation>
    </message>
    <message>
        <source>asked for a newer version</source>
        <translation>interrogé au sujet d’une version plus récente</translation>
    </message>
    <message>
        <source>One selected group is hidden now, and not selected any more.</source>
        <translation>Un groupe sélectionné est maintenant masqué et n’est plus sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected groups are hidden now, and not selected any more.</source>
        <translation>
            <numerusform>%Ln groupe sélectionné est maintenant masqué et n’est plus sélectionné.</numerusform>
            <numerusform>%Ln groupes sélectionnés sont maintenant masqués et ne sont plus sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of token cannot be exchanged from here</source>
        <translation>Ce type de token ne peut pas être échangé d’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be deleted now</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être supprimé pour l’instant</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être supprimés pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — Groupdesk</source>
        <translation>%1 — Groupdesk</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tokens are dropped from memory and changes are locked. Lists stay; tokens are read or asked for again when they are needed.</source>
        <translation>Les tokens sont effacés de la mémoire et les modifications sont verrouillées. Les listes restent&#xa0;; les tokens sont relus ou redemandés en cas de besoin.</translation>
    </message>
    <message>
        <source>The group is not in the list any more.</source>
        <translation>Le groupe n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Refresh its organization to see whether it is still there.</source>
        <translation>Actualisez son organisation pour voir s’il existe encore.</translation>
    </message>
    <message>
        <source>%1 of %2, more…</source>
        <translation>%1 sur %2, suite en cours…</translation>
    </message>
</context>
<context>
    <name>groupdesk::MemberListView</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Lecture des noms…</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>&amp;Pourquoi…</translation>
    </message>
    <message>
        <source>Show every way this person got into the group</source>
        <translation>Afficher toutes les voies par lesquelles cette personne est dans le groupe</translation>
    </message>
    <message>
        <source>&amp;Remove Reference…</source>
        <translation>&amp;Retirer la référence…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <translation>&amp;Copier l’identifiant</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The platform did not say who or what is in this list.</source>
        <translation>La plateforme n’a pas indiqué le contenu de cette liste.</translation>
    </message>
    <message>
        <source>Take the chosen id out of the group: nothing has it any more</source>
        <translation>Retirer du groupe l’identifiant choisi&#xa0;: plus rien ne le porte</translation>
    </message>
</context>
<context>
    <name>groupdesk::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
</context>
<context>
    <name>groupdesk::NameSection</name>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show the other group in the table</source>
        <translation>Afficher l’autre groupe dans le tableau</translation>
    </message>
    <message>
        <source>Spaces around the name are left out.</source>
        <translation>Les espaces autour du nom sont ignorés.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>groupdesk::NetworkSection</name>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;arcourir…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Time until an answer begins</source>
        <translation>Délai jusqu’au début d’une réponse</translation>
    </message>
    <message>
        <source>Time for a whole request</source>
        <translation>Délai pour une requête entière</translation>
    </message>
    <message>
        <source>%1, from 1 to %2 seconds. Waiting in this program&apos;s own queue does not count</source>
        <translation>%1, de 1 à %2 secondes. L’attente dans la file de ce programme ne compte pas</translation>
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
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Host, for example proxy.example.com</source>
        <translation>Hôte, par exemple proxy.example.com</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>Utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>File with further certificate authorities</source>
        <translation>Fichier contenant d’autres autorités de certification</translation>
    </message>
    <message>
        <source>Only those that the system trusts</source>
        <translation>Uniquement celles auxquelles le système fait confiance</translation>
    </message>
    <message>
        <source>A PEM file with certificate authorities that this profile trusts in addition to the system&apos;s</source>
        <translation>Un fichier PEM d’autorités de certification auxquelles ce profil fait confiance en plus de celles du système</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
    <message>
        <source>Trust only the system&apos;s certificate authorities again</source>
        <translation>Ne plus faire confiance qu’aux autorités de certification du système</translation>
    </message>
    <message>
        <source>Extra CA &amp;file</source>
        <translation>&amp;Fichier d’AC supplémentaire</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>première réponse</translation>
    </message>
    <message>
        <source>whole request</source>
        <translation>requête entière</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Extra CA File</source>
        <translation>Fichier d’AC supplémentaire</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Password, if stored: empty keeps it</source>
        <translation>Mot de passe, si enregistré&#xa0;: laisser vide pour le garder</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), trusted by this profile in addition to the system&apos;s</source>
        <translation>
            <numerusform>%n certificat, auquel ce profil fait confiance en plus de ceux du système</numerusform>
            <numerusform>%n certificats, auxquels ce profil fait confiance en plus de ceux du système</numerusform>
        </translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>le proxy du système</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>les certificats du système</translation>
    </message>
    <message>
        <source>an extra CA file</source>
        <translation>un fichier d’AC supplémentaire</translation>
    </message>
    <message>
        <source>time-outs %1, %2, %3 s</source>
        <translation>délais %1, %2, %3 s</translation>
    </message>
</context>
<context>
    <name>groupdesk::NewGroupDialog</name>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Create Group</source>
        <translation>&amp;Créer le groupe</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Where the group will be</source>
        <translation>Où se trouvera le groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the group will be called</source>
        <translation>Comment s’appellera le groupe</translation>
    </message>
    <message>
        <source>Show the group of this name instead</source>
        <translation>Afficher plutôt le groupe de ce nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the group is for; may stay empty</source>
        <translation>À quoi sert le groupe&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>%1 — %2 · %3</source>
        <translation>%1 — %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Creating “%1” at %2…</source>
        <translation>Création de «&#xa0;%1&#xa0;» chez %2…</translation>
    </message>
    <message>
        <source>“%1” exists in %2 — creating would return it unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» existe dans %2 — la création le renverrait tel quel.</translation>
    </message>
    <message>
        <source>“%1” exists in %2, and names are unique there.</source>
        <translation>«&#xa0;%1&#xa0;» existe dans %2, et les noms y sont uniques.</translation>
    </message>
    <message>
        <source>%2 already has a group “%1”. A second one of that name would be hard to tell apart.</source>
        <translation>%2 a déjà un groupe «&#xa0;%1&#xa0;». Il serait difficile d’en distinguer un second.</translation>
    </message>
    <message>
        <source>“%1” exists in %2 and differs only in upper and lower case.</source>
        <translation>«&#xa0;%1&#xa0;» existe dans %2 et ne diffère que par les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Spaces around the name are left out.</source>
        <translation>Les espaces autour du nom sont ignorés.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A group of this name may exist already: check first.</source>
        <translation>Un groupe de ce nom existe peut-être déjà&#xa0;: vérifiez d’abord.</translation>
    </message>
    <message>
        <source>%1 says that this organization is not ready yet.</source>
        <translation>%1 indique que cette organisation n’est pas encore prête.</translation>
    </message>
    <message>
        <source>Create the group at %1 (Ctrl+Return)</source>
        <translation>Créer le groupe chez %1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list is being read again.</source>
        <translation>La liste est en cours de relecture.</translation>
    </message>
    <message>
        <source>If the group is in it, this form says so at the name.</source>
        <translation>Si le groupe y figure, ce formulaire l’indique près du nom.</translation>
    </message>
    <message>
        <source>Nothing was created: “%1” was already there.</source>
        <translation>Rien n’a été créé&#xa0;: «&#xa0;%1&#xa0;» existait déjà.</translation>
    </message>
    <message>
        <source>%1 returned the existing group unchanged; the description typed here was not stored.</source>
        <translation>%1 a renvoyé le groupe existant tel quel&#xa0;; la description saisie ici n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>Ouvrir l’e&amp;xistant</translation>
    </message>
    <message>
        <source>The group was not created: %1 gave no usable answer, and its list has no group of this name.</source>
        <translation>Le groupe n’a pas été créé&#xa0;: %1 n’a pas donné de réponse exploitable, et sa liste ne contient aucun groupe de ce nom.</translation>
    </message>
    <message>
        <source>It can be tried again.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>groupdesk::NewTokenDialog</name>
    <message>
        <source>I &amp;have stored it</source>
        <translation>Je l’&amp;ai enregistré</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Try to &amp;Store It Again</source>
        <translation>Réessayer de l’&amp;enregistrer</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>Nouveau token</translation>
    </message>
    <message>
        <source>The new token, masked</source>
        <translation>Le nouveau token, masqué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Enregistrement du token…</translation>
    </message>
    <message>
        <source>The token is shown only once: store it first</source>
        <translation>Le token n’est affiché qu’une seule fois&#xa0;: enregistrez-le d’abord</translation>
    </message>
    <message>
        <source>It could not be stored.</source>
        <translation>L’enregistrement a échoué.</translation>
    </message>
    <message>
        <source>The token is shown only once, and would be lost. Copy it, store it, and say so with the box above; then this can be closed.</source>
        <translation>Le token n’est affiché qu’une seule fois et serait perdu. Copiez-le, enregistrez-le et confirmez-le avec la case ci-dessus&#xa0;; vous pourrez ensuite fermer.</translation>
    </message>
</context>
<context>
    <name>groupdesk::News</name>
    <message>
        <source>Groupdesk %1 is there</source>
        <translation>Groupdesk %1 est disponible</translation>
    </message>
    <message>
        <source>This is version %1. Nothing was downloaded.</source>
        <translation>Ceci est la version %1. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Open &amp;Release Page</source>
        <translation>Ouvrir la page de la &amp;version</translation>
    </message>
</context>
<context>
    <name>groupdesk::NoticeBoard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Showing the list of %1.</source>
        <translation>Affichage de la liste de %1.</translation>
    </message>
    <message>
        <source>Show Re&amp;quest</source>
        <translation>Afficher la re&amp;quête</translation>
    </message>
</context>
<context>
    <name>groupdesk::NoticeBox</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Ce qui a été envoyé et ce qui est revenu</translation>
    </message>
</context>
<context>
    <name>groupdesk::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>groupdesk::NscalePage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>What the group gets and who is in it</source>
        <translation>Ce que le groupe reçoit et qui en fait partie</translation>
    </message>
    <message>
        <source>goes beyond this account&apos;s own rights</source>
        <translation>dépasse les droits de ce compte</translation>
    </message>
    <message>
        <source>cannot be chosen</source>
        <translation>ne peut pas être choisi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Service accounts</source>
        <translation>Comptes de &amp;service</translation>
    </message>
</context>
<context>
    <name>groupdesk::OfflineNotices</name>
    <message>
        <source>%1: offline — showing %2</source>
        <translation>%1&#xa0;: hors ligne — dernier état&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: offline — nothing was loaded yet</source>
        <translation>%1&#xa0;: hors ligne — rien n’a encore été chargé</translation>
    </message>
    <message>
        <source>&amp;Retry Now (%1 s)</source>
        <translation>&amp;Réessayer (%1 s)</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>%1 Nothing can be changed there meanwhile. It is asked again by itself.</source>
        <translation>%1 Rien ne peut y être modifié entre-temps. Une nouvelle demande est faite automatiquement.</translation>
    </message>
</context>
<context>
    <name>groupdesk::OrderController</name>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This is being done just now.</source>
        <translation>Cette opération est en cours.</translation>
    </message>
    <message>
        <source>An order has ended</source>
        <translation>Une opération est terminée</translation>
    </message>
    <message>
        <source>What came of it stands in the window.</source>
        <translation>Le résultat se trouve dans la fenêtre.</translation>
    </message>
    <message>
        <source>Invalidate &amp;All Tokens…</source>
        <translation>Invalider &amp;tous les tokens…</translation>
    </message>
    <message>
        <source>&amp;Wait Again</source>
        <translation>&amp;Attendre encore</translation>
    </message>
    <message>
        <source>The new token of %1 is shown only once.</source>
        <translation>Le nouveau token de %1 n’est affiché qu’une seule fois.</translation>
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
        <translation>ce groupe</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The button works once the name is typed exactly.</source>
        <translation>Le bouton s’active dès que le nom est saisi exactement.</translation>
    </message>
    <message>
        <source>One moment: read this first.</source>
        <translation>Un instant&#xa0;: lisez d’abord ceci.</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>C’est irréversible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It goes on; a message says what came of it</source>
        <translation>L’opération continue&#xa0;; un message en indiquera le résultat</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteController</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Pas possible en ce moment</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteDialog</name>
    <message>
        <source>Command Palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search actions, groups, organizations and people</source>
        <translation>Chercher des actions, groupes, organisations et personnes</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Still looking through the groups…</source>
        <translation>Recherche dans les groupes en cours…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&gt; actions   # groups   / organizations   @ people</source>
        <translation>&gt; actions   # groupes   / organisations   @ personnes</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>groupdesk::PaletteListModel</name>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not possible now: %1</source>
        <translation>impossible maintenant : %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteDialog</name>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Paste List</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>&amp;Names, e-mail addresses or ids, one in a line or separated by commas:</source>
        <translation>&amp;Noms, adresses e-mail ou identifiants, un par ligne ou séparés par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>List to add to %1</source>
        <translation>Liste à ajouter à %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Choose who it is</source>
        <translation>Choisir de qui il s’agit</translation>
    </message>
    <message>
        <source>Paste or type a list.</source>
        <translation>Collez ou tapez une liste.</translation>
    </message>
    <message>
        <source>Nobody can be found without the list of people.</source>
        <translation>Personne ne peut être trouvé sans la liste des personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are still to be settled.</source>
        <translation>
            <numerusform>%n ligne reste à régler.</numerusform>
            <numerusform>%n lignes restent à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the list is to be added.</source>
        <translation>Il n’y a personne à ajouter dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n People</source>
        <translation>
            <numerusform>&amp;Ajouter %n personne</numerusform>
            <numerusform>&amp;Ajouter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Leave Out &amp;Unknown (%1)</source>
        <translation>Omettre les &amp;inconnus (%1)</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Omettre</translation>
    </message>
</context>
<context>
    <name>groupdesk::PasteModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>aucune personne de ce nom</translation>
    </message>
    <message numerus="yes">
        <source>one of %n people</source>
        <translation>
            <numerusform>une personne parmi %n</numerusform>
            <numerusform>une personne parmi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>choose who</source>
        <translation>choisir qui</translation>
    </message>
    <message>
        <source>leave out?</source>
        <translation>omettre&#xa0;?</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>stands above</source>
        <translation>figure plus haut</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>groupdesk::PauseNotices</name>
    <message>
        <source>%1 asks to wait: %2 s</source>
        <translation>%1 demande d’attendre&#xa0;: %2 s</translation>
    </message>
    <message>
        <source>%1 did not answer well. Next try in %2 s</source>
        <translation>%1 n’a pas bien répondu. Prochain essai dans %2 s</translation>
    </message>
    <message>
        <source>All requests to %1 wait. They go on by themselves.</source>
        <translation>Toutes les requêtes vers %1 attendent. Elles reprennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>This is try %1 of 4. It goes on by itself.</source>
        <translation>C’est l’essai %1 sur 4. La suite est automatique.</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for %1: %2 s</source>
        <translation>Attente de %1&#xa0;: %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n host(s): %1 s</source>
        <translation>
            <numerusform>Attente de %n hôte&#xa0;: %1 s</numerusform>
            <numerusform>Attente de %n hôtes&#xa0;: %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PersonDialog</name>
    <message>
        <source>Groups of a Person</source>
        <translation>Groupes d’une personne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking through the groups…</source>
        <translation>Recherche dans les groupes…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Go to Group</source>
        <translation>&amp;Aller au groupe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance comme membre</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>In none of the groups that are loaded.</source>
        <translation>Dans aucun des groupes chargés.</translation>
    </message>
    <message numerus="yes">
        <source>In %n group(s) of those that are loaded.</source>
        <translation>
            <numerusform>Dans %n des groupes chargés.</numerusform>
            <numerusform>Dans %n des groupes chargés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerDialog</name>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search by name, e-mail or id…</source>
        <translation>Rechercher par nom, adresse e-mail ou identifiant…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n</source>
        <translation>
            <numerusform>&amp;Ajouter %n</numerusform>
            <numerusform>&amp;Ajouter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>There is nothing to add: everything there is, is in the list.</source>
        <translation>Il n’y a rien à ajouter&#xa0;: tout ce qui existe est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tick what is to be added.</source>
        <translation>Cochez ce qui doit être ajouté.</translation>
    </message>
</context>
<context>
    <name>groupdesk::PickerModel</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>%1 · suggested</source>
        <translation>%1 · suggéré</translation>
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
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>Last asked %1: no answer.</source>
        <translation>Dernière demande %1&#xa0;: pas de réponse.</translation>
    </message>
    <message>
        <source>Last asked %1: version %2 is there, this is %3.</source>
        <translation>Dernière demande %1&#xa0;: la version %2 est disponible, celle-ci est la %3.</translation>
    </message>
    <message>
        <source>Last asked %1: this is the newest version.</source>
        <translation>Dernière demande %1&#xa0;: cette version est la plus récente.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Notify me when a long task ends</source>
        <translation>&amp;M’avertir lorsqu’une longue tâche se termine</translation>
    </message>
    <message>
        <source>L&amp;ook for a newer version once a day</source>
        <translation>Rechercher une &amp;version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once</source>
        <translation>Rien ne glisse ni ne se fond&#xa0;; ce qui change apparaît aussitôt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Applies when Groupdesk starts again.</source>
        <translation>S’applique au prochain démarrage de Groupdesk.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Of the size that the desktop uses</source>
        <translation>De la taille utilisée par le bureau</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Only while no window of Groupdesk is in front. A notification says how many groups it was about, and no names.</source>
        <translation>Seulement quand aucune fenêtre de Groupdesk n’est au premier plan. Une notification indique le nombre de groupes concernés, et aucun nom.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>%1 is asked, and is told nothing about you or this computer. Nothing is downloaded: if there is a newer version, a message offers to open its page.</source>
        <translation>%1 est interrogé, sans rien apprendre de vous ni de cet ordinateur. Rien n’est téléchargé&#xa0;: s’il existe une version plus récente, un message propose d’ouvrir sa page.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Toutes les minutes</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Toutes les 5 minutes</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>&amp;Keep the last lists on this computer</source>
        <translation>&amp;Garder les dernières listes sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Forget Cached Data</source>
        <translation>&amp;Oublier les données en cache</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Re&amp;fresh by itself:</source>
        <translation>&amp;Actualiser automatiquement :</translation>
    </message>
    <message>
        <source>While a window of Groupdesk is in front; else less and less often. Never while you confirm or save something.</source>
        <translation>Tant qu’une fenêtre de Groupdesk est au premier plan ; sinon de moins en moins souvent. Jamais pendant que vous confirmez ou enregistrez quelque chose.</translation>
    </message>
    <message>
        <source>At the next start they are shown at once, with their date, until the platforms have answered. They hold what the table shows of the groups, and no tokens. Without this, nothing that was read stays on this computer.</source>
        <translation>Au prochain démarrage, elles sont affichées aussitôt, avec leur date, jusqu’à ce que les plateformes aient répondu. Elles contiennent ce que le tableau montre des groupes, et aucun token. Sans cela, rien de ce qui a été lu ne reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is kept just now.</source>
        <translation>Rien n’est gardé pour le moment.</translation>
    </message>
    <message>
        <source>Could not be removed: %1</source>
        <translation>Impossible de retirer : %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileController</name>
    <message>
        <source>its sign-in</source>
        <translation>sa session</translation>
    </message>
    <message>
        <source>its client secret</source>
        <translation>son secret client</translation>
    </message>
    <message>
        <source>its token in %1</source>
        <translation>son token dans %1</translation>
    </message>
    <message>
        <source>its proxy password</source>
        <translation>le mot de passe de son proxy</translation>
    </message>
    <message>
        <source>Removed with it: %1.</source>
        <translation>Retirés avec lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The environment variable %1 stays as it is.</source>
        <translation>La variable d’environnement %1 reste telle quelle.</translation>
    </message>
    <message>
        <source>What its command reads stays where it is.</source>
        <translation>Ce que lit sa commande reste à sa place.</translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <translation>Rien ne change sur %1.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation>Retirer le profil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” from this computer?</source>
        <translation>Retirer le profil «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove Profile</source>
        <translation>&amp;Retirer le profil</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>&amp;Folder for the profile. Type a new name to make one; leave it empty for none.</source>
        <translation>&amp;Dossier du profil. Tapez un nouveau nom pour en créer un&#xa0;; laissez vide pour aucun.</translation>
    </message>
    <message>
        <source>&amp;Move Profile</source>
        <translation>Déplacer le &amp;profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signed in for “%1”.</source>
        <translation>Connexion établie pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>Déconnexion effectuée pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The platform is not told: it may keep its own session in the browser.</source>
        <translation>La plateforme n’en est pas informée&#xa0;: elle peut garder sa propre session dans le navigateur.</translation>
    </message>
    <message>
        <source>The token of “%1” is in the system&apos;s keychain now.</source>
        <translation>Le token de «&#xa0;%1&#xa0;» est maintenant dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Profiles (*.groupdesk-profiles *.json)</source>
        <translation>Profils (*.groupdesk-profiles *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export Profiles</source>
        <translation>Exporter des profils</translation>
    </message>
    <message>
        <source>The profiles could not be written to “%1”.</source>
        <translation>Les profils n’ont pas pu être écrits dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Exported one profile to “%1”.</source>
        <translation>Un profil exporté dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles to “%1”.</source>
        <translation>
            <numerusform>%n profil exporté dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n profils exportés dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no secret.</source>
        <translation>Le fichier ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Import Profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>“%1” is not a file of profiles.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de profils.</translation>
    </message>
    <message>
        <source>Choose a file that Groupdesk exported. Nothing was changed.</source>
        <translation>Choisissez un fichier exporté par Groupdesk. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Examinez ses autorisations.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Groupdesk.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Groupdesk.</translation>
    </message>
    <message>
        <source>Update Groupdesk to import it.</source>
        <translation>Mettez Groupdesk à jour pour l’importer.</translation>
    </message>
    <message>
        <source>There is no profile in “%1”.</source>
        <translation>Il n’y a aucun profil dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The profiles could not be stored.</source>
        <translation>Les profils n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Imported one profile.</source>
        <translation>Un profil importé.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles.</source>
        <translation>
            <numerusform>%n profil importé.</numerusform>
            <numerusform>%n profils importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A profile without a token asks for it: choose Edit Profile, then Refresh.</source>
        <translation>Un profil sans token le demande&#xa0;: choisissez Modifier le profil, puis Actualiser.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileDialog</name>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>Te&amp;ster la connexion</translation>
    </message>
    <message>
        <source>Sa&amp;ve Profile</source>
        <translation>&amp;Enregistrer le profil</translation>
    </message>
    <message>
        <source>Edit Profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Duplicate Profile</source>
        <translation>Dupliquer le profil</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Store the profile and list its groups</source>
        <translation>Enregistrer le profil et lister ses groupes</translation>
    </message>
    <message>
        <source>Ask the endpoint whom the token belongs to and what it may do; nothing is changed there</source>
        <translation>Demander au point de terminaison à qui appartient le token et ce qu’il peut faire&#xa0;; rien n’y est modifié</translation>
    </message>
    <message>
        <source>Discard this new profile?</source>
        <translation>Abandonner ce nouveau profil&#xa0;?</translation>
    </message>
    <message>
        <source>Discard the changes to this profile?</source>
        <translation>Abandonner les modifications de ce profil&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed here is not stored anywhere else.</source>
        <translation>Ce qui a été saisi ici n’est enregistré nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Continuer l’édition</translation>
    </message>
    <message>
        <source>The keychain may be asking for its password.</source>
        <translation>Le trousseau demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The vault file may need its passphrase.</source>
        <translation>Le fichier coffre a peut-être besoin de sa phrase secrète.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Attente du trousseau…</translation>
    </message>
    <message>
        <source>Waiting for the vault file…</source>
        <translation>Attente du fichier coffre…</translation>
    </message>
    <message>
        <source>Waiting for the command that prints the token…</source>
        <translation>Attente de la commande qui fournit le token…</translation>
    </message>
    <message>
        <source>Waiting for the token…</source>
        <translation>Attente du token…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Moving the token to the keychain…</source>
        <translation>Déplacement du token vers le trousseau…</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProfileForm</name>
    <message>
        <source>Defa&amp;ult</source>
        <translation>Par défa&amp;ut</translation>
    </message>
    <message>
        <source>&amp;All that the account can see</source>
        <translation>&amp;Tout ce que le compte peut voir</translation>
    </message>
    <message>
        <source>Only t&amp;hese:</source>
        <translation>Seu&amp;lement&#xa0;:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Start &amp;read-only</source>
        <translation>&amp;Démarrer en lecture seule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What this profile is called in the window</source>
        <translation>Le nom de ce profil dans la fenêtre</translation>
    </message>
    <message>
        <source>for example “acme production”</source>
        <translation>par exemple «&#xa0;acme production&#xa0;»</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Profiles of one folder stand together. Type a new name to make one</source>
        <translation>Les profils d’un même dossier sont regroupés. Tapez un nouveau nom pour en créer un</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A stored profile stays with its platform</source>
        <translation>Un profil enregistré reste sur sa plateforme</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Groupes de %1</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>The address of the platform&apos;s API. Only https, or http on this computer itself</source>
        <translation>L’adresse de l’API de la plateforme. Uniquement https, ou http sur cet ordinateur même</translation>
    </message>
    <message>
        <source>Use the platform&apos;s public endpoint</source>
        <translation>Utiliser le point de terminaison public de la plateforme</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Point de terminaison</translation>
    </message>
    <message>
        <source>Only these organizations</source>
        <translation>Seulement ces organisations</translation>
    </message>
    <message>
        <source>Names, slugs or ids, separated by commas</source>
        <translation>Noms, slugs ou identifiants, séparés par des virgules</translation>
    </message>
    <message>
        <source>Also for tokens that may not list their organizations</source>
        <translation>Également pour les tokens qui n’ont pas le droit de lister leurs organisations</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>How much care this profile deserves. Deleting in production asks for more</source>
        <translation>Le soin que mérite ce profil. Une suppression en production en demande davantage</translation>
    </message>
    <message>
        <source>Production always does.</source>
        <translation>La production le fait toujours.</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Classe</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Kep&amp;t in</source>
        <translation>Conser&amp;vé dans</translation>
    </message>
    <message>
        <source>Changes can be unlocked in the window, for a while</source>
        <translation>Les modifications peuvent être déverrouillées dans la fenêtre, pour un temps</translation>
    </message>
    <message>
        <source>Nothing can be changed through this profile until it is unlocked in the window</source>
        <translation>Rien ne peut être modifié par ce profil tant qu’il n’est pas déverrouillé dans la fenêtre</translation>
    </message>
    <message>
        <source>Name the organizations, or choose all.</source>
        <translation>Nommez les organisations, ou choisissez-les toutes.</translation>
    </message>
    <message>
        <source>Name at least one organization.</source>
        <translation>Nommez au moins une organisation.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProtectionFlow</name>
    <message>
        <source>Delete protection of %1 is on.</source>
        <translation>La protection contre la suppression de %1 est activée.</translation>
    </message>
    <message>
        <source>Delete protection of %1 is off.</source>
        <translation>La protection contre la suppression de %1 est désactivée.</translation>
    </message>
    <message>
        <source>Delete protection of %1 was not changed.</source>
        <translation>La protection contre la suppression de %1 n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is protected from deletion.</source>
        <translation>%1 n’indique pas si %2 est protégé contre la suppression.</translation>
    </message>
    <message>
        <source>Somebody else changed the group just now. Look at it, then try again.</source>
        <translation>Quelqu’un d’autre vient de modifier le groupe. Examinez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 accepted the change, but does not show it yet.</source>
        <translation>%1 a accepté la modification, mais ne la montre pas encore.</translation>
    </message>
    <message>
        <source>That can take a while; it is not sent again.</source>
        <translation>Cela peut prendre un moment&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>No answer: delete protection of %1 may or may not be on.</source>
        <translation>Aucune réponse&#xa0;: on ignore si la protection contre la suppression de %1 est activée.</translation>
    </message>
    <message>
        <source>No answer: delete protection of %1 may or may not be off.</source>
        <translation>Aucune réponse&#xa0;: on ignore si la protection contre la suppression de %1 est désactivée.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: look at the list first.</source>
        <translation>Rien n’est renvoyé automatiquement&#xa0;: consultez d’abord la liste.</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>groupdesk::ProtectionSection</name>
    <message>
        <source>The group cannot be deleted</source>
        <translation>Le groupe ne peut pas être supprimé</translation>
    </message>
</context>
<context>
    <name>groupdesk::QueryReader</name>
    <message>
        <source>“%1” is no answer: write %2:yes, %2:no or %2:unknown.</source>
        <translation>« %1 » n’est pas une réponse : écrivez %2:yes, %2:no ou %2:unknown.</translation>
    </message>
    <message>
        <source>“%1” is no answer: write %2:yes or %2:no.</source>
        <translation>« %1 » n’est pas une réponse : écrivez %2:yes ou %2:no.</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the smaller number comes first, as in members:2..9.</source>
        <translation>Rien n’est compris dans « %1 » : le plus petit nombre vient d’abord, comme dans members:2..9 pour les membres.</translation>
    </message>
    <message>
        <source>“%1” is not a number of members: write members:5, members:&gt;5, members:&lt;=10, members:2..9 or members:unknown.</source>
        <translation>« %1 » n’est pas un nombre de membres : écrivez members:5, members:&gt;5, members:&lt;=10, members:2..9 ou members:unknown.</translation>
    </message>
    <message>
        <source>“%1” is not a class: write class:production, class:staging, class:development or class:demo.</source>
        <translation>« %1 » n’est pas une classe : écrivez class:production, class:staging (préproduction), class:development (développement) ou class:demo (démo).</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2:? To find the text itself, put it in quotes.</source>
        <translation>Il n’y a pas de champ « %1 ». Vouliez-vous dire %2: ? Pour trouver le texte lui-même, mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>There is no field “%1”. To find the text itself, put it in quotes.</source>
        <translation>Il n’y a pas de champ « %1 ». Pour trouver le texte lui-même, mettez-le entre guillemets droits.</translation>
    </message>
</context>
<context>
    <name>groupdesk::QuerySuggestions</name>
    <message>
        <source>the platform reports no state</source>
        <translation>la plateforme ne signale pas d’état</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>dans les dernières 24 heures</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>dans les 7 derniers jours</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>dans les 30 derniers jours</translation>
    </message>
    <message>
        <source>more than 6 months ago</source>
        <translation>il y a plus de 6 mois</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>il y a plus d’un an</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>more than 10</source>
        <translation>plus de 10</translation>
    </message>
    <message>
        <source>from 2 to 9</source>
        <translation>de 2 à 9</translation>
    </message>
    <message>
        <source>the platform does not say</source>
        <translation>la plateforme ne le dit pas</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <translation>le nom ou l’identifiant de l’organisation</translation>
    </message>
    <message>
        <source>the profile’s name</source>
        <translation>le nom du profil</translation>
    </message>
    <message>
        <source>the folder of its profile</source>
        <translation>le dossier de son profil</translation>
    </message>
    <message>
        <source>production, staging, development or demo</source>
        <translation>production, préproduction, développement ou démo (production, staging, development, demo)</translation>
    </message>
    <message>
        <source>only in the name</source>
        <translation>seulement dans le nom</translation>
    </message>
    <message>
        <source>only in the ID</source>
        <translation>seulement dans l’identifiant</translation>
    </message>
    <message>
        <source>only in the description</source>
        <translation>seulement dans la description</translation>
    </message>
    <message>
        <source>how many people: 0, &gt;5, &lt;=10, 2..9</source>
        <translation>combien de personnes : 0, &gt;5, &lt;=10, 2..9</translation>
    </message>
    <message>
        <source>protected from deletion</source>
        <translation>protégé contre la suppression</translation>
    </message>
    <message>
        <source>a role it gives, by name or ID</source>
        <translation>un rôle qu’il donne, par nom ou identifiant</translation>
    </message>
    <message>
        <source>a location, by code or name</source>
        <translation>un emplacement, par code ou nom</translation>
    </message>
    <message>
        <source>healthy, archived, pending …</source>
        <translation>sain, archivé, en attente (healthy, archived, pending) …</translation>
    </message>
    <message>
        <source>when: &lt;30d, &gt;1y, 2024-05</source>
        <translation>quand : &lt;30d, &gt;1y, 2024-05</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>qui l’a créé</translation>
    </message>
    <message>
        <source>marked “Never Delete” here</source>
        <translation>marqué ici « Ne jamais supprimer »</translation>
    </message>
    <message>
        <source>changed by the last refresh</source>
        <translation>modifié par la dernière actualisation</translation>
    </message>
    <message>
        <source>something is being done with it</source>
        <translation>une opération est en cours dessus</translation>
    </message>
</context>
<context>
    <name>groupdesk::QueryTime</name>
    <message>
        <source>Younger or older than %2? Write %1:&lt;%2 or %1:&gt;%2.</source>
        <translation>Plus récent ou plus ancien que %2 ? Écrivez %1:&lt;%2 ou %1:&gt;%2.</translation>
    </message>
    <message>
        <source>“%1” is neither an age nor a date: write %2:&lt;30d (younger than 30 days; h, d, w, m or y), %2:&gt;2w, %2:2024-05 or %2:&gt;2024-05-01.</source>
        <translation>« %1 » n’est ni un âge ni une date : écrivez %2:&lt;30d (moins de 30 jours ; h, d, w, m ou y), %2:&gt;2w, %2:2024-05 ou %2:&gt;2024-05-01.</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the earlier date comes first, as in %2:2024-05..2024-07.</source>
        <translation>Rien n’est compris dans « %1 » : la date la plus ancienne vient d’abord, comme dans %2:2024-05..2024-07.</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryDialog</name>
    <message>
        <source>Unfinished Work</source>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>Groups by what became of them</source>
        <translation>Groupes selon ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>group, where, class, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Not started (%1)</source>
        <translation>Non commencé (%1)</translation>
    </message>
    <message>
        <source>Still there (%1)</source>
        <translation>Toujours là (%1)</translation>
    </message>
    <message>
        <source>Not done (%1)</source>
        <translation>Non fait (%1)</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>Disparu (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Fait (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the Remaining %n…</source>
        <translation>
            <numerusform>&amp;Supprimer le groupe restant (%n)…</numerusform>
            <numerusform>&amp;Supprimer les %n groupes restants…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted yet: what goes with them is measured and asked for anew</source>
        <translation>Rien n’est encore supprimé&#xa0;: les conséquences sont de nouveau évaluées et soumises à votre accord</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>&amp;Laisser ainsi</translation>
    </message>
    <message>
        <source>Nothing more is done, and this is not asked again</source>
        <translation>Rien d’autre n’est fait, et la question n’est plus posée</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Redemander au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecoveryNotices</name>
    <message>
        <source>%1 Nothing is left to be done.</source>
        <translation>%1 Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Show &amp;Journal</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;Afficher…</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>Groupdesk s’est arrêté pendant la suppression de %n groupe (début&#xa0;: %1).</numerusform>
            <numerusform>Groupdesk s’est arrêté pendant la suppression de %n groupes (début&#xa0;: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended in the middle of work on %n group(s), begun %1.</source>
        <translation>
            <numerusform>Groupdesk s’est arrêté au milieu d’une opération sur %n groupe (début&#xa0;: %1).</numerusform>
            <numerusform>Groupdesk s’est arrêté au milieu d’une opération sur %n groupes (début&#xa0;: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are done</source>
        <translation>
            <numerusform>%n traité</numerusform>
            <numerusform>%n traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still there</source>
        <translation>
            <numerusform>%n toujours là</numerusform>
            <numerusform>%n toujours là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done</source>
        <translation>
            <numerusform>%n sans effet</numerusform>
            <numerusform>%n sans effet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not started</source>
        <translation>
            <numerusform>%n non commencé</numerusform>
            <numerusform>%n non commencés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows</source>
        <translation>
            <numerusform>%n au sort inconnu</numerusform>
            <numerusform>%n au sort inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Groupdesk ended before this was answered: %1, begun %2.</source>
        <translation>Groupdesk s’est arrêté avant la réponse&#xa0;: %1 (début&#xa0;: %2).</translation>
    </message>
    <message numerus="yes">
        <source>Groupdesk ended before %n changes were answered.</source>
        <translation>
            <numerusform>Groupdesk s’est arrêté avant la réponse à %n modification.</numerusform>
            <numerusform>Groupdesk s’est arrêté avant la réponse à %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the platform shows that it was done.</source>
        <translation>Une consultation de la plateforme montre que c’est fait.</translation>
    </message>
    <message>
        <source>A look at the platform shows that it was done in part.</source>
        <translation>Une consultation de la plateforme montre que c’est fait en partie.</translation>
    </message>
    <message>
        <source>A look at the platform shows that it was not done.</source>
        <translation>Une consultation de la plateforme montre que ce n’est pas fait.</translation>
    </message>
    <message>
        <source>Whether it was done could not be found out.</source>
        <translation>Impossible de savoir si c’est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n were done</source>
        <translation>
            <numerusform>%n effectuée</numerusform>
            <numerusform>%n effectuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were done in part</source>
        <translation>
            <numerusform>%n effectuée en partie</numerusform>
            <numerusform>%n effectuées en partie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::RecreateDialog</name>
    <message>
        <source>&amp;Recreate Group</source>
        <translation>&amp;Recréer le groupe</translation>
    </message>
    <message>
        <source>Chec&amp;k Again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop After Current</source>
        <translation>&amp;Arrêter après l’étape</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>Copier le ra&amp;pport</translation>
    </message>
    <message>
        <source>Show &amp;Group</source>
        <translation>Afficher le &amp;groupe</translation>
    </message>
    <message>
        <source>Recreate Group</source>
        <translation>Recréer le groupe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Progress of the re-creation</source>
        <translation>Progression de la recréation</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the group will be called</source>
        <translation>Comment s’appellera le groupe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>Ne revient pas</translation>
    </message>
    <message>
        <source>Read again what is there and what is in the way</source>
        <translation>Relire ce qui existe et ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Finish the step in progress and start no other</source>
        <translation>Terminer l’étape en cours et n’en commencer aucune autre</translation>
    </message>
    <message>
        <source>Copy what came back and what did not as text</source>
        <translation>Copier sous forme de texte ce qui est revenu et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Show the new group in the table</source>
        <translation>Afficher le nouveau groupe dans le tableau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading what %1 still has of it…</source>
        <translation>Lecture de ce que %1 en a encore…</translation>
    </message>
    <message>
        <source>What is gone will be said in the report.</source>
        <translation>Le rapport indiquera ce qui a disparu.</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>Reven&amp;u</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>Rev&amp;ient</translation>
    </message>
    <message>
        <source>Did not c&amp;ome back</source>
        <translation>N&amp;on revenu</translation>
    </message>
    <message>
        <source>Does not c&amp;ome back</source>
        <translation>Ne revient pa&amp;s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Creating “%1” again…</source>
        <translation>Nouvelle création de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Create “%1” again in %2?</source>
        <translation>Créer de nouveau «&#xa0;%1&#xa0;» dans %2&#xa0;?</translation>
    </message>
    <message>
        <source>Create “%1” again?</source>
        <translation>Créer de nouveau «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Create the group and what belonged to it at %1</source>
        <translation>Créer chez %1 le groupe et ce qui lui appartenait</translation>
    </message>
    <message>
        <source>Something is in the way: see above</source>
        <translation>Quelque chose fait obstacle&#xa0;: voir ci-dessus</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après cette étape…</translation>
    </message>
</context>
<context>
    <name>groupdesk::RecreateFlow</name>
    <message>
        <source>Recreating a group has ended</source>
        <translation>La recréation d’un groupe est terminée</translation>
    </message>
    <message>
        <source>What came of it stands in the window.</source>
        <translation>Le résultat se trouve dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestDetails</name>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>after %1 ms in the queue</source>
        <translation>après %1 ms dans la file d’attente</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Seen from here: %1</source>
        <translation>Vu d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Identifiant de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>… the rest of %1 is not kept</source>
        <translation>… le reste, sur %1 en tout, n’est pas conservé</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestLogDock</name>
    <message>
        <source>Request Log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>Copy the selected request as a command; the token is a variable in it</source>
        <translation>Copier la requête sélectionnée sous forme de commande&#xa0;; le token y est une variable</translation>
    </message>
    <message>
        <source>&amp;Export HAR…</source>
        <translation>&amp;Exporter en HAR…</translation>
    </message>
    <message>
        <source>Write the requests shown here to a file; it holds no secrets</source>
        <translation>Écrire dans un fichier les requêtes affichées ici&#xa0;; il ne contient aucun secret</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Forget every request in this log</source>
        <translation>Oublier toutes les requêtes de ce journal</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Détails de la requête</translation>
    </message>
    <message>
        <source>Select a request to see what was sent and answered</source>
        <translation>Sélectionnez une requête pour voir ce qui a été envoyé et répondu</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Requests, the newest last</source>
        <translation>Requêtes, de la plus ancienne à la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Copié comme cURL.</translation>
    </message>
    <message>
        <source>Copied as cURL. Set $%1 before running it.</source>
        <translation>Copié comme cURL. Définissez $%1 avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Export HAR</source>
        <translation>Exporter en HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>The requests could not be written to %1</source>
        <translation>Les requêtes n’ont pas pu être écrites dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1</source>
        <translation>
            <numerusform>%n requête écrite dans %1</numerusform>
            <numerusform>%n requêtes écrites dans %1</numerusform>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>groupdesk::RequestTree</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Copy &amp;Trace Id</source>
        <translation>Copier l’identifiant de &amp;trace</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>request, answer, duration</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé le %1</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Identifiant de trace</translation>
    </message>
</context>
<context>
    <name>groupdesk::ReviewDialog</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
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
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What would change and be sent</source>
        <translation>Ce qui changerait et serait envoyé</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
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
        <translation>J’en ai pris connaissance et je l’accepte</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n Changes</source>
        <translation>
            <numerusform>&amp;Appliquer %n modification</numerusform>
            <numerusform>&amp;Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the page that is shown</source>
        <translation>Copier la page affichée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Read and tick every warning first.</source>
        <translation>Lisez et cochez d’abord chaque avertissement.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n requests</source>
        <translation>
            <numerusform>%1 · %2 · %n requête</numerusform>
            <numerusform>%1 · %2 · %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external people will be dropped from the group, because this server stores people by their user id only: %1</source>
        <translation>
            <numerusform>%n personne externe sera ôtée du groupe, car ce serveur n’enregistre les personnes que par leur identifiant d’utilisateur&#xa0;: %1</numerusform>
            <numerusform>%n personnes externes seront ôtées du groupe, car ce serveur n’enregistre les personnes que par leur identifiant d’utilisateur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who no longer exist will be taken out, because the server refuses the group as long as it names them: %1</source>
        <translation>
            <numerusform>%n personne qui n’existe plus sera retirée, car le serveur refuse le groupe tant qu’il la nomme&#xa0;: %1</numerusform>
            <numerusform>%n personnes qui n’existent plus seront retirées, car le serveur refuse le groupe tant qu’il les nomme&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own access may hang on what is taken out: %1</source>
        <translation>Votre propre accès dépend peut-être de ce qui est retiré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::RotateTokenDialog</name>
    <message>
        <source>&amp;Rotate Token</source>
        <translation>&amp;Renouveler le token</translation>
    </message>
    <message>
        <source>Rotate Token</source>
        <translation>Renouveler le token</translation>
    </message>
    <message>
        <source>Exchange the token of “%1” for a new one?

The old token ends at once: whatever else uses it, such as scripts or other computers, is refused by %2 from then on. The new one is kept where the old one is.</source>
        <translation>Échanger le token de «&#xa0;%1&#xa0;» contre un nouveau&#xa0;?

L’ancien token prend fin aussitôt&#xa0;: tout ce qui l’utilise par ailleurs, comme des scripts ou d’autres ordinateurs, est dès lors refusé par %2. Le nouveau est conservé au même endroit que l’ancien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The profile is locked: unlock it to exchange its token.</source>
        <translation>Le profil est verrouillé&#xa0;: déverrouillez-le pour échanger son token.</translation>
    </message>
    <message>
        <source>Exchanging the token…</source>
        <translation>Échange du token…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>groupdesk::RotateTokenFlow</name>
    <message>
        <source>Nothing was changed: the profile is not open.</source>
        <translation>Rien n’a été modifié&#xa0;: le profil n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Refresh it first, then try again.</source>
        <translation>Actualisez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>The token was exchanged, stored and tried.</source>
        <translation>Le token a été échangé, enregistré et testé.</translation>
    </message>
    <message>
        <source>The old one no longer works.</source>
        <translation>L’ancien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The token was exchanged and stored.</source>
        <translation>Le token a été échangé et enregistré.</translation>
    </message>
    <message>
        <source>Whether the platform takes it could not be found out yet. %1</source>
        <translation>Impossible de savoir pour l’instant si la plateforme l’accepte. %1</translation>
    </message>
    <message>
        <source>The token was exchanged, but could not be stored.</source>
        <translation>Le token a été échangé, mais n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The new one is in a window of its own.</source>
        <translation>Le nouveau est dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was changed: the old token goes on. %1</source>
        <translation>Rien n’a été modifié&#xa0;: l’ancien token reste valable. %1</translation>
    </message>
    <message>
        <source>The old token has perhaps ended, and the new one is lost with the answer. If the profile is refused now, make a new token at the platform and put it into the profile.</source>
        <translation>L’ancien token a peut-être pris fin, et le nouveau est perdu avec la réponse. Si le profil est maintenant refusé, créez un nouveau token sur la plateforme et placez-le dans le profil.</translation>
    </message>
    <message>
        <source>The new token of “%1” is shown only once. The old one has ended.</source>
        <translation>Le nouveau token de «&#xa0;%1&#xa0;» n’est affiché qu’une seule fois. L’ancien a pris fin.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>&amp;Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Replace View</source>
        <translation>&amp;Remplacer la vue</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Give the view a name first</source>
        <translation>Donnez d’abord un nom à la vue</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>Une vue porte ce nom ; elle est remplacée.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SavedViewController</name>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Périmètre : %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Filtre : aucun</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Columns: as they are now, with their order, widths and sorting</source>
        <translation>Colonnes : telles qu’elles sont, avec leur ordre, leurs largeurs et le tri</translation>
    </message>
    <message>
        <source>The view %1 was saved.</source>
        <translation>La vue %1 a été enregistrée.</translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation>Retirer des fa&amp;voris</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Update with Current Filter</source>
        <translation>A&amp;ctualiser avec le filtre actuel</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>The view %1 was updated</source>
        <translation>La vue %1 a été actualisée</translation>
    </message>
    <message>
        <source>The view %1 was deleted</source>
        <translation>La vue %1 a été supprimée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The group is among the favourites.</source>
        <translation>Le groupe est parmi les favoris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are among the favourites.</source>
        <translation>
            <numerusform>%Ln groupe est parmi les favoris.</numerusform>
            <numerusform>%Ln groupes sont parmi les favoris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is no favourite any more.</source>
        <translation>Le groupe n’est plus un favori.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are no favourites any more.</source>
        <translation>
            <numerusform>%Ln groupe n’est plus un favori.</numerusform>
            <numerusform>%Ln groupes ne sont plus des favoris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is among the favourites.</source>
        <translation>%1 est parmi les favoris.</translation>
    </message>
    <message>
        <source>%1 is no favourite any more.</source>
        <translation>%1 n’est plus un favori.</translation>
    </message>
    <message>
        <source>Saved views and favourites cannot be read or stored; nothing was changed.</source>
        <translation>Les vues enregistrées et les favoris ne peuvent être lus ou enregistrés ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Their file was written by a newer version of Groupdesk. Update Groupdesk.</source>
        <translation>Leur fichier vient d’une version plus récente de Groupdesk. Mettez Groupdesk à jour.</translation>
    </message>
    <message>
        <source>Look at the file they are kept in.</source>
        <translation>Examinez le fichier où ils sont gardés.</translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeModel</name>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <translation>Plateforme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: never</source>
        <translation>Mis à jour&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>Shown in: %1</source>
        <translation>Affiché dans : %1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>Filtre : aucun</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::ScopeTreeView</name>
    <message>
        <source>Profiles and organizations</source>
        <translation>Profils et organisations</translation>
    </message>
</context>
<context>
    <name>groupdesk::SecretDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>Saisir le token</translation>
    </message>
    <message>
        <source>Open Vault File</source>
        <translation>Ouvrir le fichier coffre</translation>
    </message>
    <message>
        <source>Create Vault File</source>
        <translation>Créer un fichier coffre</translation>
    </message>
    <message>
        <source>Enter the token for “%1”.</source>
        <translation>Saisissez le token de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token for “%1” is no longer accepted. Enter another one.</source>
        <translation>Le token de «&#xa0;%1&#xa0;» n’est plus accepté. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the vault file.</source>
        <translation>Saisissez la phrase secrète du fichier coffre.</translation>
    </message>
    <message>
        <source>That passphrase did not open the vault file. Try again.</source>
        <translation>Cette phrase secrète n’a pas ouvert le fichier coffre. Réessayez.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new vault file.</source>
        <translation>Choisissez une phrase secrète pour le nouveau fichier coffre.</translation>
    </message>
    <message>
        <source>It is sent to %1 only, and kept in memory only.</source>
        <translation>Il n’est envoyé qu’à %1, et n’est conservé qu’en mémoire.</translation>
    </message>
    <message>
        <source>%1 refused it: it may have expired or been revoked. What was waiting goes on with the new one.</source>
        <translation>%1 l’a refusé&#xa0;: il a peut-être expiré ou été révoqué. Ce qui attendait continue avec le nouveau.</translation>
    </message>
    <message>
        <source>The secrets of “%1” are kept in %2.</source>
        <translation>Les secrets de «&#xa0;%1&#xa0;» sont conservés dans %2.</translation>
    </message>
    <message>
        <source>It will encrypt %1. It is stored nowhere and cannot be recovered: without it the secrets in the file are lost.</source>
        <translation>Elle chiffrera %1. Elle n’est enregistrée nulle part et ne peut pas être retrouvée&#xa0;: sans elle, les secrets du fichier sont perdus.</translation>
    </message>
    <message>
        <source>&amp;Use Token</source>
        <translation>&amp;Utiliser le token</translation>
    </message>
    <message>
        <source>&amp;Open Vault</source>
        <translation>&amp;Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Create &amp;Vault</source>
        <translation>Créer le &amp;coffre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>De &amp;nouveau</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Saisissez le token.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>The token has spaces or characters inside that no token has.</source>
        <translation>Le token contient des espaces ou des caractères qu’aucun token ne contient.</translation>
    </message>
    <message>
        <source>Use at least %1 characters. A few unrelated words are easy to keep in mind.</source>
        <translation>Utilisez au moins %1 caractères. Quelques mots sans lien entre eux sont faciles à retenir.</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Tapez la phrase secrète une seconde fois.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SecretField</name>
    <message>
        <source>Removed a line end from what was pasted.</source>
        <translation>Une fin de ligne a été retirée de ce qui a été collé.</translation>
    </message>
    <message>
        <source>Removed spaces around what was pasted.</source>
        <translation>Des espaces ont été retirés autour de ce qui a été collé.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Révéler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what was typed or pasted</source>
        <translation>Afficher ce qui a été tapé ou collé</translation>
    </message>
    <message>
        <source>Conceal: %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s text into the field</source>
        <translation>Mettre dans le champ le texte du presse-papiers</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>groupdesk::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n protégé</numerusform>
            <numerusform>%n protégés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden and not selected any more</source>
        <translation>
            <numerusform>%n masqué et désélectionné</numerusform>
            <numerusform>%n masqués et désélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::SetupWindow</name>
    <message>
        <source>Install Groupdesk</source>
        <translation>Installer Groupdesk</translation>
    </message>
    <message>
        <source>Remove Groupdesk</source>
        <translation>Retirer Groupdesk</translation>
    </message>
    <message>
        <source>Install Groupdesk %1</source>
        <translation>Installer Groupdesk %1</translation>
    </message>
    <message>
        <source>Remove Groupdesk %1?</source>
        <translation>Retirer Groupdesk %1&#xa0;?</translation>
    </message>
    <message>
        <source>Everything it needs is in this file. Nothing is downloaded.</source>
        <translation>Tout ce qu’il faut est dans ce fichier. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>For &amp;me only</source>
        <translation>Pour &amp;moi seulement</translation>
    </message>
    <message>
        <source>For &amp;everyone on this computer</source>
        <translation>Pour &amp;tous sur cet ordinateur</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>In %1. You are asked for the password of an administrator.</source>
        <translation>Dans %1. Le mot de passe d’un administrateur vous est demandé.</translation>
    </message>
    <message>
        <source>In a terminal only, as an administrator: sudo sh %1 --system</source>
        <translation>Dans un terminal seulement, en tant qu’administrateur&#xa0;: sudo sh %1 --system</translation>
    </message>
    <message>
        <source>It was installed for everyone on this computer. You are asked for the password of an administrator. Nobody’s profiles are removed.</source>
        <translation>Il a été installé pour tous sur cet ordinateur. Le mot de passe d’un administrateur vous est demandé. Les profils de personne ne sont retirés.</translation>
    </message>
    <message>
        <source>Remove my &amp;profiles and the journal, too</source>
        <translation>Retirer aussi mes &amp;profils et le journal</translation>
    </message>
    <message>
        <source>What the installer said</source>
        <translation>Ce qu’a dit l’installateur</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Start Groupdesk</source>
        <translation>&amp;Démarrer Groupdesk</translation>
    </message>
    <message>
        <source>It could not be installed.</source>
        <translation>L’installation n’a pas abouti.</translation>
    </message>
    <message>
        <source>It could not be removed.</source>
        <translation>Il n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>Groupdesk is installed. You find it in the menu.</source>
        <translation>Groupdesk est installé. Vous le trouverez dans le menu.</translation>
    </message>
    <message>
        <source>Groupdesk is removed.</source>
        <translation>Groupdesk est retiré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>groupdesk::SidePane</name>
    <message>
        <source>Details and editors</source>
        <translation>Détails et éditeurs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close editor</source>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Edit %1, unsaved changes</source>
        <translation>Modifier %1, modifications non enregistrées</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>groupdesk::SignInDialog</name>
    <message>
        <source>Cop&amp;y Address</source>
        <translation>Co&amp;pier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuez dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in there for “%1”. This window goes on by itself.</source>
        <translation>Connectez-vous-y pour «&#xa0;%1&#xa0;». Cette fenêtre continue d’elle-même.</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>If no browser opened, open this address yourself</source>
        <translation>Si aucun navigateur ne s’est ouvert, ouvrez vous-même cette adresse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>reste %1:%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>groupdesk::SignInSection</name>
    <message>
        <source>Service t&amp;oken</source>
        <translation>Token de se&amp;rvice</translation>
    </message>
    <message>
        <source>Si&amp;gn in with the browser</source>
        <translation>Se connecter avec le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>A token of a service account, made in the platform&apos;s console</source>
        <translation>Un token d’un compte de service, créé dans la console de la plateforme</translation>
    </message>
    <message>
        <source>You sign in as yourself in the system&apos;s browser; this program never sees your password</source>
        <translation>Vous vous connectez en votre nom dans le navigateur du système&#xa0;; ce programme ne voit jamais votre mot de passe</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>The OpenID provider. Only if it is another address than the endpoint</source>
        <translation>Le fournisseur OpenID. Uniquement si son adresse diffère du point de terminaison</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>What the platform&apos;s operator registered for this program</source>
        <translation>Ce que l’opérateur de la plateforme a enregistré pour ce programme</translation>
    </message>
    <message>
        <source>Kept like a token, never in the profile&apos;s file</source>
        <translation>Conservé comme un token, jamais dans le fichier du profil</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>Identi&amp;fiant client</translation>
    </message>
    <message>
        <source>Port of the redirect address</source>
        <translation>Port de l’adresse de redirection</translation>
    </message>
    <message>
        <source>The port on this computer where the browser&apos;s answer is awaited</source>
        <translation>Le port de cet ordinateur où la réponse du navigateur est attendue</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Path of the redirect address</source>
        <translation>Chemin de l’adresse de redirection</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>Adresse de redirection à déclarer</translation>
    </message>
    <message>
        <source>The operator has to register exactly this address for the client</source>
        <translation>L’opérateur doit déclarer exactement cette adresse pour le client</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copier l’adresse de redirection</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Port de redirection</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>À déclarer</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>tout port</translation>
    </message>
    <message>
        <source>The endpoint</source>
        <translation>Le point de terminaison</translation>
    </message>
    <message>
        <source>The endpoint: %1</source>
        <translation>Le point de terminaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave empty to keep what is stored</source>
        <translation>Laisser vide pour garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>Leave empty if the client has none</source>
        <translation>Laisser vide si le client n’en a pas</translation>
    </message>
    <message>
        <source>This is another sign-in than the stored one: a stored client secret and sign-in are removed when the profile is saved.</source>
        <translation>Cette connexion diffère de celle qui est enregistrée&#xa0;: le secret client et la session enregistrés sont retirés lors de l’enregistrement du profil.</translation>
    </message>
    <message>
        <source>You sign in after saving, in the browser. This program never sees your password.</source>
        <translation>Vous vous connectez après l’enregistrement, dans le navigateur. Ce programme ne voit jamais votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>groupdesk::Skeleton</name>
    <message>
        <source>Loading groups</source>
        <translation>Chargement des groupes</translation>
    </message>
</context>
<context>
    <name>groupdesk::StatusLine</name>
    <message>
        <source>Status bar</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Show the deletion that runs in the background</source>
        <translation>Afficher la suppression qui s’exécute en arrière-plan</translation>
    </message>
    <message>
        <source>Organizations loaded</source>
        <translation>Organisations chargées</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>writes allowed</source>
        <translation>écritures permises</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groupdesk::TableArea</name>
    <message numerus="yes">
        <source>Nothing matches “%1” in %n group(s)</source>
        <translation>
            <numerusform>Rien ne correspond à «&#xa0;%1&#xa0;» dans %n groupe</numerusform>
            <numerusform>Rien ne correspond à «&#xa0;%1&#xa0;» dans %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>There are no groups here yet</source>
        <translation>Il n’y a pas encore de groupes ici</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nouveau groupe…</translation>
    </message>
    <message>
        <source>This token sees no organization</source>
        <translation>Ce token ne voit aucune organisation</translation>
    </message>
    <message>
        <source>Ask an owner of the organization for access, or use another token.</source>
        <translation>Demandez l’accès à un propriétaire de l’organisation, ou utilisez un autre token.</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel Sign-In</source>
        <translation>&amp;Annuler la connexion</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Loading was stopped before any group arrived</source>
        <translation>Le chargement a été arrêté avant l’arrivée d’un groupe</translation>
    </message>
    <message>
        <source>&amp;Load Groups</source>
        <translation>&amp;Charger les groupes</translation>
    </message>
</context>
<context>
    <name>groupdesk::TagModel</name>
    <message>
        <source>A tag has no name yet.</source>
        <translation>Une étiquette n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>Two tags have the name “%1”.</source>
        <translation>Deux étiquettes portent le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouvelle</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifiée</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, retirée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>groupdesk::TagSection</name>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>&amp;Annuler le retrait</translation>
    </message>
    <message>
        <source>&amp;Remove Tag</source>
        <translation>&amp;Retirer l’étiquette</translation>
    </message>
</context>
<context>
    <name>groupdesk::TestResult</name>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>to note</source>
        <translation>à noter</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>Résultat du test de connexion</translation>
    </message>
    <message>
        <source>Cancel Test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Start Read-Only</source>
        <translation>Démarrer en lecture seule</translation>
    </message>
    <message>
        <source>This token may not change anything anyway; read-only, nobody is offered to</source>
        <translation>Ce token ne peut de toute façon rien modifier&#xa0;; en lecture seule, rien de tel n’est proposé</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy what went wrong, without any secret, for a colleague or a report</source>
        <translation>Copier ce qui n’a pas fonctionné, sans aucun secret, pour un collègue ou un rapport</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Personne n’est encore connecté.</translation>
    </message>
    <message>
        <source>The connection can be tested after you signed in with the browser. For that the profile is saved first.</source>
        <translation>Le test est possible une fois que vous vous êtes connecté avec le navigateur. Pour cela, le profil est d’abord enregistré.</translation>
    </message>
    <message>
        <source>Save and Sign In</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
</context>
<context>
    <name>groupdesk::ToastHost</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenNotices</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expire dans %n jour</numerusform>
            <numerusform>expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>expire dans la journée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>a expiré</translation>
    </message>
    <message>
        <source>%1: the sign-in could not be stored</source>
        <translation>%1&#xa0;: la session n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>It holds until the program ends, and storing it is tried again. If the program ends before, sign in again.</source>
        <translation>Elle vaut jusqu’à la fin du programme, et son enregistrement est retenté. Si le programme se termine avant, connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>%1: the token %2 (%3)</source>
        <translation>%1&#xa0;: le token %2 (%3)</translation>
    </message>
    <message>
        <source>It can be exchanged for a new one from here.</source>
        <translation>Il peut être échangé d’ici contre un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Rotate Token…</source>
        <translation>&amp;Renouveler le token…</translation>
    </message>
    <message>
        <source>Make a new one at %1 and put it into the profile.</source>
        <translation>Créez-en un nouveau chez %1 et placez-le dans le profil.</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
</context>
<context>
    <name>groupdesk::TokenSection</name>
    <message>
        <source>Move to &amp;Keychain</source>
        <translation>Déplacer vers le trousse&amp;au</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token source</source>
        <translation>Source du token</translation>
    </message>
    <message>
        <source>Where the token is kept. It is never written into the profile&apos;s file</source>
        <translation>Où le token est conservé. Il n’est jamais écrit dans le fichier du profil</translation>
    </message>
    <message>
        <source>Store the token in the system&apos;s keychain at once, and take it from there from now on</source>
        <translation>Enregistrer aussitôt le token dans le trousseau du système, et l’y prendre désormais</translation>
    </message>
    <message>
        <source>The token that is sent to the endpoint, and nowhere else</source>
        <translation>Le token qui est envoyé au point de terminaison, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>The name of the variable, not its value</source>
        <translation>Le nom de la variable, et non sa valeur</translation>
    </message>
    <message>
        <source>Command that prints the token</source>
        <translation>Commande qui fournit le token</translation>
    </message>
    <message>
        <source>A program and its arguments. What it prints is the token; it is never written to a log</source>
        <translation>Un programme et ses arguments. Ce qu’il produit est le token&#xa0;; ce n’est jamais écrit dans un journal</translation>
    </message>
    <message>
        <source>for example  op read op://private/acme/token</source>
        <translation>par exemple  op read op://private/acme/token</translation>
    </message>
    <message>
        <source>No keychain answers: choose another place.</source>
        <translation>Aucun trousseau ne répond&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Saisissez un token.</translation>
    </message>
    <message>
        <source>The token has spaces or characters inside that no token has.</source>
        <translation>Le token contient des espaces ou des caractères qu’aucun token ne contient.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Will be kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Sera conservé dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends, then forgotten.</source>
        <translation>Conservé en mémoire jusqu’à la fin du programme, puis oublié.</translation>
    </message>
    <message>
        <source>Kept in a file that is encrypted with your passphrase.</source>
        <translation>Conservé dans un fichier chiffré avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Will be kept in a file that is encrypted with your passphrase. You are asked for it when the file is needed.</source>
        <translation>Sera conservé dans un fichier chiffré avec votre phrase secrète. Elle vous est demandée quand le fichier est nécessaire.</translation>
    </message>
    <message>
        <source>Asked for when it is first needed, kept in memory until the secrets are locked, never stored.</source>
        <translation>Demandé au premier besoin, conservé en mémoire jusqu’au verrouillage des secrets, jamais enregistré.</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in this computer&apos;s keychain and renews itself.</source>
        <translation>Ce que fournit la connexion est conservé dans le trousseau de cet ordinateur et se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in a file that is encrypted with your passphrase, and renews itself.</source>
        <translation>Ce que fournit la connexion est conservé dans un fichier chiffré avec votre phrase secrète, et se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>What the sign-in brings is kept in memory; you sign in again after the program was closed.</source>
        <translation>Ce que fournit la connexion est conservé en mémoire&#xa0;; vous vous reconnectez après la fermeture du programme.</translation>
    </message>
    <message>
        <source>Read from the environment this program was started in.</source>
        <translation>Lu dans l’environnement où ce programme a été démarré.</translation>
    </message>
    <message>
        <source>%1 has a value right now.</source>
        <translation>%1 a une valeur en ce moment.</translation>
    </message>
    <message>
        <source>%1 has no value in the environment this program was started in.</source>
        <translation>%1 n’a pas de valeur dans l’environnement où ce programme a été démarré.</translation>
    </message>
    <message>
        <source>It has 10 seconds to print the token, which is kept in memory only. No shell looks at it: no pipes, no variables, no “~”.</source>
        <translation>Elle a 10 secondes pour fournir le token, qui n’est conservé qu’en mémoire. Aucun shell ne voit la ligne&#xa0;: pas de tubes, pas de variables, pas de «&#xa0;~&#xa0;».</translation>
    </message>
    <message>
        <source>Runs “%1” without arguments.</source>
        <translation>Exécute «&#xa0;%1&#xa0;» sans arguments.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Runs “%1” with %2.</source>
        <translation>Exécute «&#xa0;%1&#xa0;» avec %2.</translation>
    </message>
    <message>
        <source>The token moves from %1 to %2 when you save; nothing stays behind.</source>
        <translation>À l’enregistrement, le token quitte %1 pour %2&#xa0;; rien ne reste derrière.</translation>
    </message>
    <message>
        <source>The token in %1 is removed when you save.</source>
        <translation>Le token dans %1 est retiré lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>The variable %1 stays as it is. Unset it where it is set if nothing else needs it.</source>
        <translation>La variable %1 reste telle quelle. Supprimez-la là où elle est définie si rien d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>What the old command reads stays where it is.</source>
        <translation>Ce que lit l’ancienne commande reste à sa place.</translation>
    </message>
    <message>
        <source>Enter the token again for the new endpoint</source>
        <translation>Saisissez de nouveau le token pour le nouveau point de terminaison</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in memory</source>
        <translation>Laisser vide pour garder celui en mémoire</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep</source>
        <translation>Enregistré&#xa0;; laisser vide pour le garder</translation>
    </message>
    <message>
        <source>Leave empty to take the one from %1</source>
        <translation>Laisser vide pour reprendre celui qui est dans %1</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 The token can be kept for this session only or in an encrypted vault file, or come from an environment variable or a command.</source>
        <translation>%1 Le token peut être conservé pour cette session uniquement ou dans un fichier coffre chiffré, ou provenir d’une variable d’environnement ou d’une commande.</translation>
    </message>
</context>
<context>
    <name>groupdesk::TransferDialog</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Transfer to Another Organization</source>
        <translation>Transférer vers une autre organisation</translation>
    </message>
    <message>
        <source>Transfer %1 to another organization?</source>
        <translation>Transférer %1 vers une autre organisation&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Transfer Group</source>
        <translation>&amp;Transférer le groupe</translation>
    </message>
    <message>
        <source>Transferring the group…</source>
        <translation>Transfert du groupe…</translation>
    </message>
    <message>
        <source>Choose one, or type its short name</source>
        <translation>Choisissez-en une, ou tapez son nom court</translation>
    </message>
    <message>
        <source>Organization that takes over the group</source>
        <translation>Organisation qui reprend le groupe</translation>
    </message>
    <message>
        <source>&amp;Organization that takes it over:</source>
        <translation>&amp;Organisation qui le reprend&#xa0;:</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Consultation de %1…</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Choose the organization first.</source>
        <translation>Choisissez d’abord l’organisation.</translation>
    </message>
    <message>
        <source>The organization is looked at first.</source>
        <translation>L’organisation est d’abord consultée.</translation>
    </message>
    <message>
        <source>The organization could not be looked at.</source>
        <translation>L’organisation n’a pas pu être consultée.</translation>
    </message>
    <message>
        <source>The group cannot go there; see above.</source>
        <translation>Le groupe ne peut pas y aller&#xa0;; voir ci-dessus.</translation>
    </message>
</context>
<context>
    <name>groupdesk::TursoPage</name>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Where the databases of the group live. It cannot be changed later</source>
        <translation>Où se trouvent les bases de données du groupe. Ne peut plus être changé ensuite</translation>
    </message>
    <message>
        <source>Loading locations…</source>
        <translation>Chargement des emplacements…</translation>
    </message>
    <message>
        <source>The location of a group cannot be changed later.</source>
        <translation>L’emplacement d’un groupe ne peut plus être changé ensuite.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (closest)</source>
        <translation>%1 (le plus proche)</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>Turso offers this organization no location.</source>
        <translation>Turso n’offre aucun emplacement à cette organisation.</translation>
    </message>
    <message>
        <source>%1 A location&apos;s code can be typed instead.</source>
        <translation>%1 Le code d’un emplacement peut être tapé à la place.</translation>
    </message>
    <message>
        <source>The locations are still loading.</source>
        <translation>Les emplacements sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Choisissez un emplacement.</translation>
    </message>
</context>
<context>
    <name>groupdesk::UndoController</name>
    <message>
        <source>%1 is like this already.</source>
        <translation>%1 est déjà ainsi.</translation>
    </message>
    <message>
        <source>The form has the group as it was before the last edit.</source>
        <translation>Le formulaire contient le groupe tel qu’il était avant la dernière modification.</translation>
    </message>
    <message>
        <source>The form has the group as it was before the last edit was undone.</source>
        <translation>Le formulaire contient le groupe tel qu’il était avant l’annulation de la dernière modification.</translation>
    </message>
    <message>
        <source>The edit of %1 was not undone. %2</source>
        <translation>La modification de %1 n’a pas été annulée. %2</translation>
    </message>
    <message>
        <source>Nobody knows whether the edit of %1 was undone.</source>
        <translation>On ne sait pas si la modification de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The edit of %1 was undone only in part: %2 of %3 changes.</source>
        <translation>La modification de %1 n’a été annulée qu’en partie&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation>Les modifications de %1 sont enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The changes of %1 are undone.</source>
        <translation>Les modifications de %1 sont annulées.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>groupdesk::WaitDialog</name>
    <message>
        <source>Wait for Location</source>
        <translation>Attendre un emplacement</translation>
    </message>
    <message>
        <source>Wait until %1 is ready in a location</source>
        <translation>Attendre que %1 soit prêt dans un emplacement</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>Waiting for the location…</source>
        <translation>Attente de l’emplacement…</translation>
    </message>
    <message>
        <source>A location that was added can be used once it is ready. Waiting changes nothing, and goes on in the background; a message says how it ended.</source>
        <translation>Un emplacement ajouté est utilisable dès qu’il est prêt. L’attente ne modifie rien et se poursuit en arrière-plan&#xa0;; un message en indique l’issue.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>&amp;Emplacement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>groupdesk::WaitingWords</name>
    <message>
        <source>browser…</source>
        <translation>navigateur…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuez dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in there, then come back. If no page opened, copy the address into a browser on this computer.</source>
        <translation>Connectez-vous-y, puis revenez. Si aucune page ne s’est ouverte, copiez l’adresse dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>keyring…</source>
        <translation>trousseau…</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Attente du trousseau</translation>
    </message>
    <message>
        <source>It may be asking for its password, perhaps behind this window.</source>
        <translation>Il demande peut-être son mot de passe, éventuellement derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>passphrase…</source>
        <translation>phrase secrète…</translation>
    </message>
    <message>
        <source>Waiting for the passphrase</source>
        <translation>Attente de la phrase secrète</translation>
    </message>
    <message>
        <source>The vault file opens with it.</source>
        <translation>Elle ouvre le fichier coffre.</translation>
    </message>
    <message>
        <source>command…</source>
        <translation>commande…</translation>
    </message>
    <message>
        <source>Running the command</source>
        <translation>Exécution de la commande</translation>
    </message>
    <message>
        <source>It prints the token. It has 10 seconds.</source>
        <translation>Elle fournit le token. Elle a 10 secondes.</translation>
    </message>
    <message>
        <source>token…</source>
        <translation>token…</translation>
    </message>
    <message>
        <source>Waiting for the token</source>
        <translation>Attente du token</translation>
    </message>
    <message>
        <source>Enter it in the window that asks for it.</source>
        <translation>Saisissez-le dans la fenêtre qui le demande.</translation>
    </message>
</context>
<context>
    <name>groupdesk::WelcomePage</name>
    <message>
        <source>Manage groups on Turso, Braintrust and Nscale</source>
        <translation>Gérer les groupes sur Turso, Braintrust et Nscale</translation>
    </message>
    <message>
        <source>See, create, edit and delete the groups of all your organizations in one window.
Tokens stay in your keychain or wherever else you say, and never in a file in plain text.
Nothing is sent anywhere except to the endpoints you add.</source>
        <translation>Voyez, créez, modifiez et supprimez les groupes de toutes vos organisations dans une seule fenêtre.
Les tokens restent dans votre trousseau ou là où vous le décidez, et jamais en clair dans un fichier.
Rien n’est envoyé ailleurs qu’aux points de terminaison que vous ajoutez.</translation>
    </message>
    <message>
        <source>database groups</source>
        <translation>groupes de bases de données</translation>
    </message>
    <message>
        <source>permission groups</source>
        <translation>groupes d’autorisations</translation>
    </message>
    <message>
        <source>identity groups</source>
        <translation>groupes d’identités</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>&amp;Ajouter un profil…</translation>
    </message>
    <message>
        <source>&amp;Explore Demo</source>
        <translation>&amp;Explorer la démo</translation>
    </message>
    <message>
        <source>Opens three made-up accounts on this computer; no network is used</source>
        <translation>Ouvre trois comptes fictifs sur cet ordinateur&#xa0;; aucun réseau n’est utilisé</translation>
    </message>
    <message>
        <source>&amp;Import Profiles…</source>
        <translation>&amp;Importer des profils…</translation>
    </message>
    <message>
        <source>Reads a file that was exported here or by a colleague, and shows what is in it first</source>
        <translation>Lit un fichier exporté ici ou par un collègue, et montre d’abord ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>groupdesk::WhyDialog</name>
    <message>
        <source>Why Somebody Is in a Group</source>
        <translation>Pourquoi quelqu’un est dans un groupe</translation>
    </message>
    <message>
        <source>Why is %1 in %2?</source>
        <translation>Pourquoi %1 est-il dans %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), the shortest first. To end the membership, every way has to be cut.</source>
        <translation>
            <numerusform>%n voie. Pour mettre fin à l’appartenance, il faut la couper.</numerusform>
            <numerusform>%n voies, la plus courte d’abord. Pour mettre fin à l’appartenance, il faut les couper toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways into the group</source>
        <translation>Voies vers le groupe</translation>
    </message>
    <message>
        <source>&amp;Copy Ways</source>
        <translation>&amp;Copier les voies</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>There are more ways than are listed here.</source>
        <translation>Il existe plus de voies que celles listées ici.</translation>
    </message>
    <message>
        <source>Not every group on the way said who and what is in it, so there may be others.</source>
        <translation>Certains groupes sur le chemin n’ont pas indiqué leur contenu&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
</context>
<context>
    <name>groupdesk::WindowActions</name>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nouveau groupe…</translation>
    </message>
    <message>
        <source>Create a group in one of the organizations</source>
        <translation>Créer un groupe dans l’une des organisations</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>&amp;Delete Group…</source>
        <translation>&amp;Supprimer le groupe…</translation>
    </message>
    <message>
        <source>Delete the selected groups</source>
        <translation>Supprimer les groupes sélectionnés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Neve&amp;r Delete</source>
        <translation>Ne &amp;jamais supprimer</translation>
    </message>
    <message>
        <source>Keep the selected groups from being deleted from this computer, whatever their platform allows</source>
        <translation>Empêcher que les groupes sélectionnés soient supprimés depuis cet ordinateur, quoi que permette leur plateforme</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>C&amp;opier les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation>Copier les lignes sélectionnées sous forme de texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copier l’&amp;identifiant</translation>
    </message>
    <message>
        <source>Copy the ids of the selected groups</source>
        <translation>Copier les identifiants des groupes sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Edit Group…</source>
        <translation>&amp;Modifier le groupe…</translation>
    </message>
    <message>
        <source>Change the selected group in a form beside the table</source>
        <translation>Modifier le groupe sélectionné dans un formulaire à côté du tableau</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last edit that was saved from this window</source>
        <translation>Annuler la dernière modification enregistrée depuis cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the edit again that was undone last</source>
        <translation>Refaire la modification annulée en dernier</translation>
    </message>
    <message>
        <source>Close Edi&amp;tor</source>
        <translation>&amp;Fermer l’éditeur</translation>
    </message>
    <message>
        <source>Close the form that is shown beside the table</source>
        <translation>Fermer le formulaire affiché à côté du tableau</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Ask the platforms again for what is shown</source>
        <translation>Redemander aux plateformes ce qui est affiché</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>Actualiser &amp;tout</translation>
    </message>
    <message>
        <source>Ask every platform again</source>
        <translation>Redemander à toutes les plateformes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>Effacer le fi&amp;ltre</translation>
    </message>
    <message>
        <source>Show every group of the scope again</source>
        <translation>Afficher de nouveau tous les groupes du périmètre</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every group that is shown</source>
        <translation>Sélectionner tous les groupes affichés</translation>
    </message>
    <message>
        <source>Select All Matching</source>
        <translation>Sélectionner tous les résultats</translation>
    </message>
    <message>
        <source>Select every group that matches the filter, and no other</source>
        <translation>Sélectionner tous les groupes qui correspondent au filtre, et aucun autre</translation>
    </message>
    <message>
        <source>Select N&amp;one</source>
        <translation>Ne ri&amp;en sélectionner</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Vider la sélection</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, colours, text size, notifications</source>
        <translation>Langue, couleurs, taille du texte, notifications</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>Move the focus to the next pane</source>
        <translation>Déplacer le focus vers le volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Move the focus to the previous pane</source>
        <translation>Déplacer le focus vers le volet précédent</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show or hide the detail pane</source>
        <translation>Afficher ou masquer le volet des détails</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>R&amp;eset Columns</source>
        <translation>Réinitialiser les c&amp;olonnes</translation>
    </message>
    <message>
        <source>Give every column its first width and place</source>
        <translation>Rendre à chaque colonne sa largeur et sa place d’origine</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s own colours</source>
        <translation>Utiliser les couleurs du bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Utiliser des couleurs claires</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Utiliser des couleurs sombres</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open one more window on the same profiles</source>
        <translation>Ouvrir une fenêtre de plus sur les mêmes profils</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>F&amp;ermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window; the others stay</source>
        <translation>Fermer cette fenêtre&#xa0;; les autres restent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close every window; those that are open now come back at the next start</source>
        <translation>Fermer toutes les fenêtres&#xa0;; celles qui sont ouvertes reviendront au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>How to use this window</source>
        <translation>Comment utiliser cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>Toutes les touches de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;About Groupdesk</source>
        <translation>À &amp;propos de Groupdesk</translation>
    </message>
    <message>
        <source>Version, licence, hosts contacted, folders</source>
        <translation>Version, licence, hôtes contactés, dossiers</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Groups…</source>
        <translation>
            <numerusform>&amp;Supprimer %n groupe…</numerusform>
            <numerusform>&amp;Supprimer %n groupes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %n Matching</source>
        <translation>
            <numerusform>Sélectionner le résultat (%n)</numerusform>
            <numerusform>Sélectionner les %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Edit of “%1”</source>
        <translation>&amp;Annuler la modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Redo Edit of “%1”</source>
        <translation>&amp;Rétablir la modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete &amp;Protection</source>
        <translation>&amp;Protection contre la suppression</translation>
    </message>
    <message>
        <source>Forbid, or allow, that the selected group is deleted</source>
        <translation>Interdire ou permettre que le groupe sélectionné soit supprimé</translation>
    </message>
    <message>
        <source>&amp;Unarchive</source>
        <translation>&amp;Désarchiver</translation>
    </message>
    <message>
        <source>Wake the selected group and its databases</source>
        <translation>Réveiller le groupe sélectionné et ses bases de données</translation>
    </message>
    <message>
        <source>Copy Unarc&amp;hive as cURL</source>
        <translation>Copier le désarc&amp;hivage comme cURL</translation>
    </message>
    <message>
        <source>Copy the request that wakes the selected group as a command, with a variable for the token</source>
        <translation>Copier la requête qui réveille le groupe sélectionné sous forme de commande, avec une variable pour le token</translation>
    </message>
    <message>
        <source>Wait for &amp;Location…</source>
        <translation>Attendre un emp&amp;lacement…</translation>
    </message>
    <message>
        <source>Wait until the selected group can be used in a location</source>
        <translation>Attendre que le groupe sélectionné soit utilisable dans un emplacement</translation>
    </message>
    <message>
        <source>Create &amp;Group Token…</source>
        <translation>Créer un token de &amp;groupe…</translation>
    </message>
    <message>
        <source>Create a token for the databases of the selected group</source>
        <translation>Créer un token pour les bases de données du groupe sélectionné</translation>
    </message>
    <message>
        <source>&amp;Transfer to Another Organization…</source>
        <translation>&amp;Transférer vers une autre organisation…</translation>
    </message>
    <message>
        <source>Hand the selected group over to another organization</source>
        <translation>Remettre le groupe sélectionné à une autre organisation</translation>
    </message>
    <message>
        <source>In&amp;validate All Tokens…</source>
        <translation>In&amp;valider tous les tokens…</translation>
    </message>
    <message>
        <source>End every token of the selected group and of its databases</source>
        <translation>Mettre fin à tous les tokens du groupe sélectionné et de ses bases de données</translation>
    </message>
    <message>
        <source>Delete &amp;Protection (Not Known Yet)</source>
        <translation>&amp;Protection contre la suppression (encore inconnue)</translation>
    </message>
    <message>
        <source>Find out whether the selected group is protected from deletion</source>
        <translation>Déterminer si le groupe sélectionné est protégé contre la suppression</translation>
    </message>
    <message>
        <source>&amp;Add Profile…</source>
        <translation>&amp;Ajouter un profil…</translation>
    </message>
    <message>
        <source>Add an account on Turso, Braintrust or Nscale</source>
        <translation>Ajouter un compte Turso, Braintrust ou Nscale</translation>
    </message>
    <message>
        <source>&amp;Edit Profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>Change the endpoint, token or class of the chosen profile</source>
        <translation>Modifier le point de terminaison, le token ou la classe du profil choisi</translation>
    </message>
    <message>
        <source>Re&amp;move Profile…</source>
        <translation>&amp;Retirer le profil…</translation>
    </message>
    <message>
        <source>Remove the chosen profile and its token from this computer</source>
        <translation>Retirer de cet ordinateur le profil choisi et son token</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>Open three made-up accounts on this computer; no network is used</source>
        <translation>Ouvrir trois comptes fictifs sur cet ordinateur&#xa0;; aucun réseau n’est utilisé</translation>
    </message>
    <message>
        <source>&amp;Duplicate Profile…</source>
        <translation>Du&amp;pliquer le profil…</translation>
    </message>
    <message>
        <source>Add another profile like the chosen one, without its token</source>
        <translation>Ajouter un autre profil semblable au profil choisi, sans son token</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Show the chosen profile above the one before it</source>
        <translation>Afficher le profil choisi au-dessus du précédent</translation>
    </message>
    <message>
        <source>Mo&amp;ve Down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Show the chosen profile below the one after it</source>
        <translation>Afficher le profil choisi au-dessous du suivant</translation>
    </message>
    <message>
        <source>Move to &amp;Folder…</source>
        <translation>Déplacer vers un &amp;dossier…</translation>
    </message>
    <message>
        <source>Show the chosen profile in a folder, or in none</source>
        <translation>Afficher le profil choisi dans un dossier, ou dans aucun</translation>
    </message>
    <message>
        <source>E&amp;xport Profiles…</source>
        <translation>E&amp;xporter des profils…</translation>
    </message>
    <message>
        <source>Write the profiles to a file for others; it holds no secrets</source>
        <translation>Écrire les profils dans un fichier destiné à d’autres&#xa0;; il ne contient aucun secret</translation>
    </message>
    <message>
        <source>&amp;Import Profiles…</source>
        <translation>&amp;Importer des profils…</translation>
    </message>
    <message>
        <source>Read profiles from a file, after a look at what they change</source>
        <translation>Lire des profils depuis un fichier, après un aperçu de ce qu’ils changent</translation>
    </message>
    <message>
        <source>Rotate &amp;Token…</source>
        <translation>Renou&amp;veler le token…</translation>
    </message>
    <message>
        <source>Exchange the token of the chosen profile for a new one</source>
        <translation>Échanger le token du profil choisi contre un nouveau</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
    <message>
        <source>Forget the sign-in of the chosen profile on this computer</source>
        <translation>Oublier la session du profil choisi sur cet ordinateur</translation>
    </message>
    <message>
        <source>Move Token to &amp;Keychain</source>
        <translation>Déplacer le to&amp;ken vers le trousseau</translation>
    </message>
    <message>
        <source>Keep the token of the chosen profile in the system keychain</source>
        <translation>Conserver le token du profil choisi dans le trousseau du système</translation>
    </message>
    <message>
        <source>Lock &amp;Secrets</source>
        <translation>Verrouiller les &amp;secrets</translation>
    </message>
    <message>
        <source>Drop every token from memory and forbid changes; lists stay, and tokens are read or asked for again when they are needed</source>
        <translation>Effacer tous les tokens de la mémoire et interdire les modifications&#xa0;; les listes restent, et les tokens sont relus ou redemandés en cas de besoin</translation>
    </message>
    <message>
        <source>Unlock &amp;Writes</source>
        <translation>Déverrouiller les é&amp;critures</translation>
    </message>
    <message>
        <source>Allow or forbid changes for what is chosen</source>
        <translation>Permettre ou interdire les modifications pour ce qui est choisi</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Show what was changed, and the groups that were deleted</source>
        <translation>Afficher ce qui a été modifié, et les groupes supprimés</translation>
    </message>
    <message>
        <source>&amp;Request Log</source>
        <translation>Journal des &amp;requêtes</translation>
    </message>
    <message>
        <source>Show what was sent and answered, without secrets</source>
        <translation>Afficher ce qui a été envoyé et répondu, sans secrets</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier comme c&amp;URL</translation>
    </message>
    <message>
        <source>Copy the request selected in the log as a command, with a variable for the token</source>
        <translation>Copier la requête sélectionnée dans le journal sous forme de commande, avec une variable pour le token</translation>
    </message>
    <message>
        <source>Stop &amp;Loading</source>
        <translation>Arrêter le c&amp;hargement</translation>
    </message>
    <message>
        <source>Give up loading what is shown; what arrived stays</source>
        <translation>Ne plus charger ce qui est affiché ; ce qui est arrivé reste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Load t&amp;he Rest</source>
        <translation>Charger le res&amp;te</translation>
    </message>
    <message>
        <source>Ask again for the lists whose loading was stopped</source>
        <translation>Demander à nouveau les listes dont le chargement a été arrêté</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Find an action, a group, an organization or a person by some letters</source>
        <translation>Trouver une action, un groupe, une organisation ou une personne par quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Enregi&amp;strer la vue…</translation>
    </message>
    <message>
        <source>Keep the scope, the filter and the columns under a name</source>
        <translation>Garder le périmètre, le filtre et les colonnes sous un nom</translation>
    </message>
    <message>
        <source>Add to &amp;Favourites</source>
        <translation>Ajouter aux fa&amp;voris</translation>
    </message>
    <message>
        <source>Keep the selected groups at hand above the profiles, or no longer</source>
        <translation>Garder les groupes sélectionnés au-dessus des profils, ou ne plus le faire</translation>
    </message>
    <message>
        <source>Add Sco&amp;pe to Favourites</source>
        <translation>Ajouter le périmètre aux fa&amp;voris</translation>
    </message>
    <message>
        <source>Keep the chosen folder, profile or organization at hand above the profiles, or no longer</source>
        <translation>Garder le dossier, le profil ou l’organisation choisis au-dessus des profils, ou ne plus le faire</translation>
    </message>
    <message>
        <source>Remove from &amp;Favourites</source>
        <translation>Retirer des fa&amp;voris</translation>
    </message>
    <message>
        <source>Remove Sco&amp;pe from Favourites</source>
        <translation>Retirer le périmètre des fa&amp;voris</translation>
    </message>
</context>
<context>
    <name>groupdesk::Words</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>waiting for the token</source>
        <translation>en attente du token</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped, not complete</source>
        <translation>arrêté, incomplet</translation>
    </message>
</context>
<context>
    <name>groupdesk::Workspace</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>groupdesk::oauth::CallbackPage</name>
    <message>
        <source>The sign-in did not work</source>
        <translation>La connexion n’a pas fonctionné</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>The sign-in could not be stored and lasts until Groupdesk ends. You can close this page and go back to Groupdesk.</source>
        <translation>La session n’a pas pu être enregistrée et dure jusqu’à la fin de Groupdesk. Vous pouvez fermer cette page et revenir à Groupdesk.</translation>
    </message>
    <message>
        <source>Groupdesk says why. You can close this page.</source>
        <translation>Groupdesk en indique la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Groupdesk.</source>
        <translation>Vous pouvez fermer cette page et revenir à Groupdesk.</translation>
    </message>
</context>
</TS>
