<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be deleted.</source>
        <translation>
            <numerusform>%Ln vacation sur %L1 dans WFM serait supprimée.</numerusform>
            <numerusform>%Ln vacations sur %L1 dans WFM seraient supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be changed or deleted.</source>
        <translation>
            <numerusform>%Ln vacation sur %L1 dans WFM serait modifiée ou supprimée.</numerusform>
            <numerusform>%Ln vacations sur %L1 dans WFM seraient modifiées ou supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted, but the source lists too few of the %L1 that were agreed for the same days.</source>
        <translation>
            <numerusform>%Ln vacation serait supprimée, mais la source contient trop peu des %L1 qui étaient convenues pour les mêmes jours.</numerusform>
            <numerusform>%Ln vacations seraient supprimées, mais la source contient trop peu des %L1 qui étaient convenues pour les mêmes jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted before the first or after the last day that the source lists.</source>
        <translation>
            <numerusform>%Ln vacation serait supprimée avant le premier ou après le dernier jour que contient la source.</numerusform>
            <numerusform>%Ln vacations seraient supprimées avant le premier ou après le dernier jour que contient la source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days that are past.</source>
        <translation>
            <numerusform>%Ln modification de jours passés.</numerusform>
            <numerusform>%Ln modifications de jours passés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days whose payroll is closed.</source>
        <translation>
            <numerusform>%Ln modification de jours dont la paie est clôturée.</numerusform>
            <numerusform>%Ln modifications de jours dont la paie est clôturée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of published shifts that start soon.</source>
        <translation>
            <numerusform>%Ln modification de vacations publiées qui commencent bientôt.</numerusform>
            <numerusform>%Ln modifications de vacations publiées qui commencent bientôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), but the known agent or code was not found on both sides.</source>
        <translation>
            <numerusform>%Ln modification, mais l’agent ou le code connu n’a pas été trouvé des deux côtés.</numerusform>
            <numerusform>%Ln modifications, mais l’agent ou le code connu n’a pas été trouvé des deux côtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The HRIS changed it; WFM still has what was last agreed.</source>
        <translation>Le SIRH l’a modifiée&#x202f;; WFM a encore le dernier accord.</translation>
    </message>
    <message>
        <source>New in the HRIS.</source>
        <translation>Nouvelle dans le SIRH.</translation>
    </message>
    <message>
        <source>No longer in the HRIS; WFM still has what was last agreed.</source>
        <translation>N’est plus dans le SIRH&#x202f;; WFM a encore le dernier accord.</translation>
    </message>
    <message>
        <source>Edited in WFM on purpose; the HRIS has not changed since.</source>
        <translation>Modifiée exprès dans WFM&#x202f;; le SIRH n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>Deleted in WFM on purpose; the HRIS has not changed since.</source>
        <translation>Supprimée exprès dans WFM&#x202f;; le SIRH n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>Only WFM has it; the HRIS never had.</source>
        <translation>Seul WFM l’a&#x202f;; le SIRH ne l’a jamais eue.</translation>
    </message>
    <message>
        <source>Both sides made the same change.</source>
        <translation>Les deux côtés ont fait la même modification.</translation>
    </message>
    <message>
        <source>First sync: the organisation’s policy decided.</source>
        <translation>Première synchronisation&#xa0;: la règle de l’organisation a décidé.</translation>
    </message>
    <message>
        <source>The HRIS and WFM changed it differently.</source>
        <translation>Le SIRH et WFM l’ont modifiée différemment.</translation>
    </message>
    <message>
        <source>The HRIS changed it, and it was deleted in WFM.</source>
        <translation>Le SIRH l’a modifiée, et elle a été supprimée dans WFM.</translation>
    </message>
    <message>
        <source>The HRIS no longer has it, and it was edited in WFM.</source>
        <translation>Le SIRH ne l’a plus, et elle a été modifiée dans WFM.</translation>
    </message>
    <message>
        <source>Both sides have it, nothing was agreed yet, and they differ.</source>
        <translation>Les deux côtés l’ont, rien n’a encore été convenu, et ils diffèrent.</translation>
    </message>
    <message>
        <source>Several WFM shifts could be this one: %1.</source>
        <translation>Plusieurs vacations WFM pourraient être celle-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paired by time.</source>
        <translation>Associée par l’heure.</translation>
    </message>
    <message>
        <source>It would overlap the agent’s shift from %1 to %2.</source>
        <translation>Elle chevaucherait la vacation de l’agent de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” would stick out of the shift.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait de la vacation.</translation>
    </message>
    <message>
        <source>“%1” would overlap another activity of the shift.</source>
        <translation>«&#xa0;%1&#xa0;» chevaucherait une autre activité de la vacation.</translation>
    </message>
    <message>
        <source>Some minutes of the shift would be left without an activity.</source>
        <translation>Certaines minutes de la vacation resteraient sans activité.</translation>
    </message>
    <message>
        <source>The shift would be shorter than a minute or longer than 24 hours.</source>
        <translation>La vacation durerait moins d’une minute ou plus de 24 heures.</translation>
    </message>
    <message>
        <source>There is no activity code to fill the shift with work.</source>
        <translation>Il n’y a pas de code d’activité pour remplir la vacation de travail.</translation>
    </message>
    <message>
        <source>It holds “%1”, which a sync must not remove.</source>
        <translation>Elle contient «&#xa0;%1&#xa0;», qu’une synchronisation ne doit pas retirer.</translation>
    </message>
    <message>
        <source>WFM changed again after you looked; please decide anew.</source>
        <translation>WFM a encore changé après votre examen&#x202f;; veuillez décider à nouveau.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Décidé par %1.</translation>
    </message>
    <message>
        <source>Line %1 of the source can’t be used: %2</source>
        <translation>La ligne %1 de la source est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The source is not complete, so nothing is taken for deleted: %1</source>
        <translation>La source est incomplète, donc rien n’est tenu pour supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The source does not cover this day.</source>
        <translation>La source ne couvre pas ce jour.</translation>
    </message>
    <message>
        <source>WFM has no schedule of that week for the agent.</source>
        <translation>WFM n’a pas de planning de cette semaine pour l’agent.</translation>
    </message>
    <message>
        <source>WFM refused it: %1</source>
        <translation>WFM l’a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A guard stopped it: %1</source>
        <translation>Un garde-fou l’a arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to what WFM had before the run.</source>
        <translation>Retour à ce que WFM avait avant l’exécution.</translation>
    </message>
    <message>
        <source>WFM has it as it was before the run already.</source>
        <translation>WFM l’a déjà tel qu’il était avant l’exécution.</translation>
    </message>
    <message>
        <source>The run has not written it.</source>
        <translation>L’exécution ne l’a pas écrit.</translation>
    </message>
    <message>
        <source>It was edited in WFM since the run.</source>
        <translation>Modifié dans WFM depuis l’exécution.</translation>
    </message>
    <message>
        <source>It was deleted in WFM since the run.</source>
        <translation>Supprimé dans WFM depuis l’exécution.</translation>
    </message>
    <message>
        <source>The schedule that the run wrote to is gone or was replaced; this can’t be undone.</source>
        <translation>Le planning dans lequel l’exécution a écrit n’existe plus ou a été remplacé&#x202f;; cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>It was written before undo was known: what it was before has not been kept.</source>
        <translation>Écrit avant que l’annulation n’existe&#xa0;: l’état précédent n’a pas été conservé.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Brings the shifts of HR systems into workforce management.</source>
        <translation>Amène les vacations des systèmes RH dans la gestion des effectifs.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder.</source>
        <translation>Ouvre l’espace de travail de ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Try everything on a sandbox, without an account. Nothing of it is kept.</source>
        <translation>Essaie tout sur un bac à sable, sans compte. Rien n’en est gardé.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::AboutDialog</name>
    <message>
        <source>About Rosterbridge</source>
        <translation>À propos de Rosterbridge</translation>
    </message>
    <message>
        <source>Rosterbridge %1</source>
        <translation>Rosterbridge %1</translation>
    </message>
    <message>
        <source>Brings the shifts of HR systems into workforce management, with every difference shown first.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Amène les vacations des systèmes RH dans la gestion des effectifs, en montrant d’abord chaque différence.

Logiciel libre sous la GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Fait de</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>as Qt brings it</source>
        <translation>tel que Qt le fournit</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Time zone rules</source>
        <translation>Règles des fuseaux horaires</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ActionButton</name>
    <message>
        <source>✓ %1</source>
        <comment>what is switched on</comment>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ApplyDialog</name>
    <message>
        <source>Review and apply</source>
        <translation>Vérifier et appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a published schedule</source>
        <translation>
            <numerusform>%Ln dans un planning publié</numerusform>
            <numerusform>%Ln dans un planning publié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) still open, left as they are</source>
        <translation>
            <numerusform>%Ln conflit encore ouvert, laissé tel quel</numerusform>
            <numerusform>%Ln conflits encore ouverts, laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Decisions to carry out</source>
        <translation>Décisions à exécuter</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) will be carried out</source>
        <translation>
            <numerusform>%Ln décision sera exécutée</numerusform>
            <numerusform>%Ln décisions seront exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln decision(s)</source>
        <translation>
            <numerusform>&amp;Appliquer %Ln décision</numerusform>
            <numerusform>&amp;Appliquer %Ln décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln en production</numerusform>
            <numerusform>%Ln en production</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::BrowserSignIn</name>
    <message>
        <source>You can close this page and go on in Rosterbridge.</source>
        <translation>Vous pouvez fermer cette page et continuer dans Rosterbridge.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::BulkDialog</name>
    <message>
        <source>Decide many rows</source>
        <translation>Décider plusieurs lignes</translation>
    </message>
    <message>
        <source>Nothing is written yet: what you decide waits for “Review and apply”, and one Undo takes it back.</source>
        <translation>Rien n’est encore écrit&#xa0;: ce que vous décidez attend «&#xa0;Vérifier et appliquer&#xa0;», et un seul Annuler le défait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln ligne enfreindrait ainsi une règle et reste à votre charge.</numerusform>
            <numerusform>%Ln lignes enfreindraient ainsi une règle et restent à votre charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep as a rule: %1</source>
        <translation>&amp;Conserver comme règle&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Décider %Ln ligne</numerusform>
            <numerusform>&amp;Décider %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>Évaluation des lignes…</translation>
    </message>
    <message>
        <source>Rows judged</source>
        <translation>Lignes évaluées</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ChangeText</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>déjà présent&#xa0;: %1</translation>
    </message>
    <message>
        <source>left undone: %1</source>
        <translation>non effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>new shift</source>
        <translation>nouvelle vacation</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>removed (not ticked)</source>
        <translation>retirée (non cochée)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>merged: %1 kept</source>
        <translation>fusionné&#xa0;: %1 conservé</translation>
    </message>
    <message>
        <source>kept: deleted in WFM</source>
        <translation>conservé&#xa0;: supprimé dans WFM</translation>
    </message>
    <message>
        <source>kept: only in WFM</source>
        <translation>conservé&#xa0;: seulement dans WFM</translation>
    </message>
    <message>
        <source>kept: edited in WFM</source>
        <translation>conservé&#xa0;: modifié dans WFM</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>in sync: both changed alike</source>
        <translation>synchronisé&#xa0;: même modification des deux côtés</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>work becomes %1</source>
        <translation>le travail devient %1</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <comment>an activity</comment>
        <translation>%1 disparaît</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <comment>an activity</comment>
        <translation>%1 s’ajoute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an activity: how it moves</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 instead of %2: clocks change</source>
        <translation>%1 au lieu de %2&#xa0;: changement d’heure</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>longer by %1</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>shorter by %1</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>starts %1 earlier</source>
        <translation>commence %1 plus tôt</translation>
    </message>
    <message>
        <source>starts %1 later</source>
        <translation>commence %1 plus tard</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>new times</source>
        <translation>nouveaux horaires</translation>
    </message>
    <message>
        <source>deleted in WFM</source>
        <translation>supprimé dans WFM</translation>
    </message>
    <message>
        <source>gone from HRIS, edited in WFM</source>
        <translation>disparu du SIRH, modifié dans WFM</translation>
    </message>
    <message>
        <source>made on both sides</source>
        <translation>créé des deux côtés</translation>
    </message>
    <message>
        <source>which WFM shift?</source>
        <translation>quelle vacation WFM&#x202f;?</translation>
    </message>
    <message>
        <source>would overlap</source>
        <translation>chevaucherait</translation>
    </message>
    <message>
        <source>holds other work</source>
        <translation>contient un autre travail</translation>
    </message>
    <message>
        <source>would not fit</source>
        <translation>ne conviendrait pas</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>sans raison indiquée</translation>
    </message>
    <message>
        <source>source not complete</source>
        <translation>source incomplète</translation>
    </message>
    <message>
        <source>outside of the source</source>
        <translation>hors de la source</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>pas de planning</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no shift</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an activity and its times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a shift</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the activities of a shift</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>kept: not of the run</source>
        <translation>conservé&#xa0;: ne vient pas de l’exécution</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter: count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Command</name>
    <message>
        <source>start and end</source>
        <translation>début et fin</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisation, by id or name; may be given more than once. All when not given.</source>
        <translation>Organisation, par ID ou par nom&#x202f;; peut être donnée plusieurs fois. Toutes si rien n’est donné.</translation>
    </message>
    <message>
        <source>  %1, %2, %3, %4: %5</source>
        <translation>  %1, %2, %3, %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>SIRH</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>Name for --field</source>
        <translation>Nom pour --field</translation>
    </message>
    <message>
        <source>Decided by %1, but not carried out.</source>
        <translation>Décidé par %1, mais pas exécuté.</translation>
    </message>
    <message>
        <source>Keys of conflicts, as &quot;conflicts list&quot; shows them.</source>
        <translation>Clés des conflits, telles que les montre &quot;conflicts list&quot;.</translation>
    </message>
    <message>
        <source>Side to take: hris, agreed or wfm.</source>
        <translation>Côté à prendre&#xa0;: hris, agreed ou wfm.</translation>
    </message>
    <message>
        <source>Side to take for one field, such as window=hris; may be given more than once. Fields that are not named follow --use.</source>
        <translation>Côté à prendre pour un champ, comme window=hris&#x202f;; peut être donné plusieurs fois. Les champs non indiqués suivent --use.</translation>
    </message>
    <message>
        <source>All conflicts.</source>
        <translation>Tous les conflits.</translation>
    </message>
    <message>
        <source>Keep the decision, but write nothing yet.</source>
        <translation>Garde la décision, mais n’écrit encore rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept.</source>
        <translation>
            <numerusform>%n décision gardée.</numerusform>
            <numerusform>%n décisions gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>--use is one of hris, agreed and wfm.</source>
        <translation>--use est hris, agreed ou wfm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field and a side, such as window=hris.</source>
        <translation>&quot;%1&quot; n’est pas un champ et un côté, comme window=hris.</translation>
    </message>
    <message>
        <source>Say which side to take, by --use or --field.</source>
        <translation>Indiquez quel côté prendre, par --use ou --field.</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;.</source>
        <translation>Il n’y a pas de conflit &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts list&quot; shows those that there are.</source>
        <translation>&quot;rosterbridgectl conflicts list&quot; montre ceux qui existent.</translation>
    </message>
    <message>
        <source>Several conflicts have the key &quot;%1&quot;.</source>
        <translation>Plusieurs conflits ont la clé &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give the whole key, as &quot;rosterbridgectl conflicts list&quot; shows it.</source>
        <translation>Donnez la clé entière, telle que la montre &quot;rosterbridgectl conflicts list&quot;.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 n’a pas de champ %2.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts list&quot; shows its fields.</source>
        <translation>&quot;rosterbridgectl conflicts list&quot; montre ses champs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decided %1, carried out %2, waiting %3.</source>
        <translation>Décidés&#xa0;: %1, exécutés&#xa0;: %2, en attente&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Show what only a person can decide, from the newest plan of each organisation.</source>
        <translation>Montre ce que seule une personne peut décider, d’après le plan le plus récent de chaque organisation.</translation>
    </message>
    <message>
        <source>The exit status is 3 when there are conflicts.</source>
        <translation>Le code de sortie est 3 quand il y a des conflits.</translation>
    </message>
    <message>
        <source>Decide conflicts and carry the decisions out.</source>
        <translation>Décide des conflits et exécute les décisions.</translation>
    </message>
    <message>
        <source>A decision is good for the WFM shift that was compared. When that has changed since, nothing is written and the conflict is asked anew. The exit status is 4 when a guard stopped decisions.</source>
        <translation>Une décision vaut pour la vacation WFM qui a été comparée. Si celle-ci a changé depuis, rien n’est écrit et le conflit est posé à nouveau. Le code de sortie est 4 quand un garde-fou a arrêté des décisions.</translation>
    </message>
    <message>
        <source>What everything is made from; the same seed makes the same.</source>
        <translation>Ce dont tout est fait&#x202f;; la même graine donne la même chose.</translation>
    </message>
    <message>
        <source>How many weeks to sync, 1 to 4.</source>
        <translation>Combien de semaines synchroniser, de 1 à 4.</translation>
    </message>
    <message>
        <source>How many agents each organisation has; 100, 400 and 1500 when not given.</source>
        <translation>Combien d’agents a chaque organisation&#x202f;; 100, 400 et 1500 si rien n’est donné.</translation>
    </message>
    <message>
        <source>Folder to keep workspace and HRIS exports in; removed at the end otherwise.</source>
        <translation>Dossier où garder l’espace de travail et les exports du SIRH&#x202f;; sinon ils sont supprimés à la fin.</translation>
    </message>
    <message>
        <source>--seed is a number, --weeks one from 1 to 4.</source>
        <translation>--seed est un nombre, --weeks un nombre de 1 à 4.</translation>
    </message>
    <message>
        <source>--agents is a number from 1 on.</source>
        <translation>--agents est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>First comparison, with the HRIS export that both sides agree on.</source>
        <translation>Première comparaison, avec l’export du SIRH sur lequel les deux côtés sont d’accord.</translation>
    </message>
    <message numerus="yes">
        <source>A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n week(s), made from seed %4.</source>
        <translation>
            <numerusform>Un bac à sable joue WFM et le SIRH à %1&#xa0;: %2 organisations, %3 agents, %n semaine, issus de la graine %4.</numerusform>
            <numerusform>Un bac à sable joue WFM et le SIRH à %1&#xa0;: %2 organisations, %3 agents, %n semaines, issus de la graine %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n shift(s), all in sync: this is the state to merge from.</source>
        <translation>
            <numerusform>  %n vacation, tout est synchronisé&#xa0;: c’est l’état à partir duquel fusionner.</numerusform>
            <numerusform>%n vacations, tout est synchronisé&#xa0;: c’est l’état à partir duquel fusionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  But %n change(s), where there should be none.</source>
        <translation>
            <numerusform>  Mais %n modification, alors qu’il ne devrait pas y en avoir.</numerusform>
            <numerusform>Mais %n modifications, alors qu’il ne devrait pas y en avoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time goes by. Planners edit WFM, and the HRIS exports anew.</source>
        <translation>Le temps passe. Les planificateurs modifient WFM, et le SIRH exporte à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Creates, updates and merges are ticked. Ticking %n delete(s), as a person would.</source>
        <translation>
            <numerusform>Les créations, modifications et fusions sont cochées. %n suppression est cochée, comme le ferait une personne.</numerusform>
            <numerusform>Les créations, modifications et fusions sont cochées. %n suppressions sont cochées, comme le ferait une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync, while colleagues edit the same schedules right before %1 % of the writes.</source>
        <translation>Synchronisation, pendant que des collègues modifient les mêmes plannings juste avant %1&#xa0;% des écritures.</translation>
    </message>
    <message>
        <source>The colleagues go home.</source>
        <translation>Les collègues rentrent chez eux.</translation>
    </message>
    <message numerus="yes">
        <source>A person decides %n conflict(s): %1 for the HRIS, %2 for WFM, %3 field by field.</source>
        <translation>
            <numerusform>Une personne décide %n conflit&#xa0;: %1 pour le SIRH, %2 pour WFM, %3 champ par champ.</numerusform>
            <numerusform>Une personne décide %n conflits&#xa0;: %1 pour le SIRH, %2 pour WFM, %3 champ par champ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been left, since others kept changing the schedule: sync them again.</source>
        <translation>
            <numerusform>%n ligne n’avait pas été effectuée, car d’autres ne cessaient de modifier le planning&#xa0;: elle est synchronisée à nouveau.</numerusform>
            <numerusform>%n lignes n’avaient pas été effectuées, car d’autres ne cessaient de modifier le planning&#xa0;: elles sont synchronisées à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Fusionné en silence</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lost updates, by the service&apos;s own ledger: %1.</source>
        <translation>Modifications perdues, selon le registre du service lui-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changes in a second plan: %1.</source>
        <translation>Modifications dans un deuxième plan&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All of it took %1 seconds.</source>
        <translation>Le tout a pris %1 secondes.</translation>
    </message>
    <message>
        <source>Show the whole story against a sandbox. Needs no account.</source>
        <translation>Montre toute l’histoire sur un bac à sable. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Compares and syncs three organisations of two services while colleagues edit the same schedules. The exit status is 1 when an update was lost, or when a second plan is not empty.</source>
        <translation>Compare et synchronise trois organisations de deux services pendant que des collègues modifient les mêmes plannings. Le code de sortie est 1 quand une modification a été perdue ou qu’un deuxième plan n’est pas vide.</translation>
    </message>
    <message>
        <source>HRIS export.</source>
        <translation>Export du SIRH.</translation>
    </message>
    <message>
        <source>Mapping profile to read it with; required.</source>
        <translation>Profil de correspondance avec lequel le lire&#x202f;; obligatoire.</translation>
    </message>
    <message>
        <source>First day to read (UTC); all when not given.</source>
        <translation>Premier jour à lire (UTC)&#x202f;; tous si rien n’est donné.</translation>
    </message>
    <message>
        <source>Day after the last one (UTC).</source>
        <translation>Jour qui suit le dernier (UTC).</translation>
    </message>
    <message>
        <source>Name a file and its --profile.</source>
        <translation>Indiquez un fichier et son --profile.</translation>
    </message>
    <message>
        <source>--%1 is a date such as 2027-03-08.</source>
        <translation>--%1 est une date comme 2027-03-08.</translation>
    </message>
    <message>
        <source>Nothing may be taken for deleted: %1</source>
        <translation>Rien ne peut être tenu pour supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read an HRIS export and print its shifts, a JSON object a line.</source>
        <translation>Lit un export du SIRH et affiche ses vacations, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used are told on standard error as file:line:column, and the exit status is then 1.</source>
        <translation>Les lignes inutilisables sont indiquées sur l’erreur standard sous la forme fichier:ligne:colonne, et le code de sortie est alors 1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Folder with organisations, plans and runs; %1 when not given.</source>
        <translation>Dossier des organisations, plans et exécutions&#x202f;; %1 si rien n’est donné.</translation>
    </message>
    <message>
        <source>Print results as JSON, an object a line.</source>
        <translation>Affiche les résultats en JSON, un objet par ligne.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl COMMAND --help&quot; explains one. Exit status: 0 done, nothing left; 1 error; 2 changes present (plan); 3 conflicts wait for a person; 4 a guard stopped rows; 64 wrong use.</source>
        <translation>&quot;rosterbridgectl COMMANDE --help&quot; en explique une. Code de sortie&#xa0;: 0 terminé, il ne reste rien&#x202f;; 1 erreur&#x202f;; 2 des modifications sont là (plan)&#x202f;; 3 des conflits attendent une personne&#x202f;; 4 un garde-fou a arrêté des lignes&#x202f;; 64 mauvaise utilisation.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl --help&quot; tells what there is.</source>
        <translation>&quot;rosterbridgectl --help&quot; dit ce qu’il y a.</translation>
    </message>
    <message>
        <source>Compares the shifts of an HR system with the schedules of workforce management, and writes what was chosen.</source>
        <translation>Compare les vacations d’un système RH aux plannings de la gestion des effectifs, et écrit ce qui a été choisi.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--guard is a limit such as deletesPercent=30 or pastDays=off, not &quot;%1&quot;.</source>
        <translation>--guard est une limite comme deletesPercent=30 ou pastDays=off, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation>Nom de l’organisation.</translation>
    </message>
    <message>
        <source>Free label such as &quot;UK production&quot;.</source>
        <translation>Étiquette libre comme &quot;FR production&quot;.</translation>
    </message>
    <message>
        <source>HRIS export to compare with.</source>
        <translation>Export du SIRH auquel comparer.</translation>
    </message>
    <message>
        <source>Mapping profile to read it with.</source>
        <translation>Profil de correspondance avec lequel le lire.</translation>
    </message>
    <message>
        <source>What to do with shifts that differ on the first sync: ask, hrisWins or wfmWins; ask when never given.</source>
        <translation>Que faire des vacations qui diffèrent à la première synchronisation&#xa0;: ask, hrisWins ou wfmWins&#x202f;; ask si rien n’a jamais été donné.</translation>
    </message>
    <message>
        <source>Minutes by which start and end may differ; 0 when never given.</source>
        <translation>Minutes dont le début et la fin peuvent différer&#x202f;; 0 si rien n’a jamais été donné.</translation>
    </message>
    <message>
        <source>Limit of a run, such as deletesPercent=30 or pastDays=off; may be given more than once. These are the usual ones: %1</source>
        <translation>Limite d’une exécution, comme deletesPercent=30 ou pastDays=off&#x202f;; peut être donnée plusieurs fois. Les limites habituelles sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part of the service&apos;s calls that a sync leaves free for people, from 0 to %1 %; %2 when never given.</source>
        <translation>Part des appels du service qu’une synchronisation laisse aux personnes, de 0 à %1&#xa0;%&#x202f;; %2 si rien n’a jamais été donné.</translation>
    </message>
    <message>
        <source>Id of a unit of the organisation to sync, as &quot;org test&quot; shows it; may be given more than once. All units when never given, or when it is empty.</source>
        <translation>ID d’une unité de l’organisation à synchroniser, tel que le montre &quot;org test&quot;&#x202f;; peut être donné plusieurs fois. Toutes les unités si rien n’a jamais été donné ou s’il est vide.</translation>
    </message>
    <message>
        <source>--name is empty.</source>
        <translation>--name est vide.</translation>
    </message>
    <message>
        <source>--first-sync is one of ask, hrisWins and wfmWins.</source>
        <translation>--first-sync est ask, hrisWins ou wfmWins.</translation>
    </message>
    <message>
        <source>--tolerance is a number of minutes.</source>
        <translation>--tolerance est un nombre de minutes.</translation>
    </message>
    <message>
        <source>--headroom is a number of per cent from 0 to %1.</source>
        <translation>--headroom est un pourcentage de 0 à %1.</translation>
    </message>
    <message>
        <source>%1 has no units to choose from.</source>
        <translation>%1 n’a pas d’unités à choisir.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>HRIS export</source>
        <translation>Export du SIRH</translation>
    </message>
    <message>
        <source>Address of the WFM service, such as https://wfm.example.com; its host, or the name of a region that it has; required.</source>
        <translation>Adresse du service WFM, comme https://wfm.example.com&#x202f;; son hôte, ou le nom d’une de ses régions&#x202f;; obligatoire.</translation>
    </message>
    <message>
        <source>Id of the OAuth client; required.</source>
        <translation>ID du client OAuth&#x202f;; obligatoire.</translation>
    </message>
    <message>
        <source>Read the client secret from standard input and keep it in the keychain.</source>
        <translation>Lit le secret client sur l’entrée standard et le garde dans le trousseau.</translation>
    </message>
    <message>
        <source>Read it from this environment variable and keep it in the keychain.</source>
        <translation>Le lit dans cette variable d’environnement et le garde dans le trousseau.</translation>
    </message>
    <message>
        <source>Kind of service, one of %1; &quot;%2&quot; when not given.</source>
        <translation>Type de service, parmi %1&#x202f;; &quot;%2&quot; si rien n’est donné.</translation>
    </message>
    <message>
        <source>Who signs in: &quot;secret&quot; for the client itself, or &quot;browser&quot; for a person, who then does so with &quot;org sign-in&quot;.</source>
        <translation>Qui se connecte&#xa0;: &quot;secret&quot; pour le client lui-même, ou &quot;browser&quot; pour une personne, qui le fait alors avec &quot;org sign-in&quot;.</translation>
    </message>
    <message>
        <source>Id to address it by; made up when not given.</source>
        <translation>ID par lequel la désigner&#x202f;; inventé si rien n’est donné.</translation>
    </message>
    <message>
        <source>--%1 is required.</source>
        <translation>--%1 est obligatoire.</translation>
    </message>
    <message>
        <source>--hris and --profile go together.</source>
        <translation>--hris et --profile vont ensemble.</translation>
    </message>
    <message>
        <source>The secret comes from one place only.</source>
        <translation>Le secret ne vient que d’un seul endroit.</translation>
    </message>
    <message>
        <source>--sign-in is one of secret and browser.</source>
        <translation>--sign-in est secret ou browser.</translation>
    </message>
    <message>
        <source>Who signs in with the browser has no secret.</source>
        <translation>Qui se connecte avec le navigateur n’a pas de secret.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service est l’un de %1.</translation>
    </message>
    <message>
        <source>There is an organisation with the id %1 already.</source>
        <translation>Il y a déjà une organisation avec l’ID %1.</translation>
    </message>
    <message>
        <source>Give another --id, or remove that one first.</source>
        <translation>Donnez un autre --id, ou retirez d’abord celle-là.</translation>
    </message>
    <message>
        <source>The client secret is empty.</source>
        <translation>Le secret client est vide.</translation>
    </message>
    <message>
        <source>Give it on standard input or in the environment variable.</source>
        <translation>Donnez-le sur l’entrée standard ou dans la variable d’environnement.</translation>
    </message>
    <message>
        <source>Or add the organisation without a secret, and give it to each command in the environment variable %1.</source>
        <translation>Ou ajoutez l’organisation sans secret, et donnez-le à chaque commande dans la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; with the id %2.</source>
        <translation>&quot;%1&quot; ajoutée avec l’ID %2.</translation>
    </message>
    <message>
        <source>Id or name.</source>
        <translation>ID ou nom.</translation>
    </message>
    <message>
        <source>Name one organisation.</source>
        <translation>Indiquez une organisation.</translation>
    </message>
    <message>
        <source>Say what to change, such as --headroom 20 or --guard deletesPercent=30.</source>
        <translation>Indiquez quoi modifier, comme --headroom 20 ou --guard deletesPercent=30.</translation>
    </message>
    <message>
        <source>It has no HRIS yet: --hris and --profile go together.</source>
        <translation>Elle n’a pas encore de SIRH&#xa0;: --hris et --profile vont ensemble.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; modifiée.</translation>
    </message>
    <message>
        <source>Id or name; all of them when none is given.</source>
        <translation>ID ou nom&#x202f;; toutes si rien n’est donné.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <translation>%1&#xa0;: test en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed in, reached &quot;%2&quot;, %n team(s)</source>
        <translation>
            <numerusform>%1&#xa0;: connecté, &quot;%2&quot; atteinte, %n équipe</numerusform>
            <numerusform>%1&#xa0;: connecté, &quot;%2&quot; atteinte, %n équipes</numerusform>
        </translation>
    </message>
    <message>
        <source>  Missing permissions: %1</source>
        <translation>  Autorisations manquantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>  Schedules can be compared, but not written.</source>
        <translation>  Les plannings peuvent être comparés, mais pas écrits.</translation>
    </message>
    <message>
        <source>  Unit %1  %2</source>
        <translation>  Unité %1  %2</translation>
    </message>
    <message>
        <source>  Unit %1  %2 (not synced)</source>
        <translation>  Unité %1  %2 (non synchronisée)</translation>
    </message>
    <message>
        <source>  Whether it may write could not be tried.</source>
        <translation>  On n’a pas pu essayer s’il peut écrire.</translation>
    </message>
    <message>
        <source>Open this page in a browser of this computer, and sign in:</source>
        <translation>Ouvrez cette page dans un navigateur de cet ordinateur, et connectez-vous&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>Connecté pour &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its secret and all that was agreed with it?</source>
        <translation>Retirer &quot;%1&quot; avec son secret et tout ce qui était convenu avec elle&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can be asked here: say --yes.</source>
        <translation>Ici, personne ne peut répondre&#xa0;: donnez --yes.</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain. %1</source>
        <translation>Son secret est peut-être encore dans le trousseau. %1</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; retirée.</translation>
    </message>
    <message>
        <source>Show the organisations.</source>
        <translation>Montre les organisations.</translation>
    </message>
    <message>
        <source>Add an organisation.</source>
        <translation>Ajoute une organisation.</translation>
    </message>
    <message>
        <source>The client secret is never an argument. It comes on standard input or from an environment variable and is kept in the keychain; or each command finds it in ROSTERBRIDGE_SECRET_&lt;ID&gt;, where nothing is kept.</source>
        <translation>Le secret client n’est jamais un argument. Il vient de l’entrée standard ou d’une variable d’environnement et il est gardé dans le trousseau&#x202f;; ou bien chaque commande le trouve dans ROSTERBRIDGE_SECRET_&lt;ID&gt;, où rien n’est gardé.</translation>
    </message>
    <message>
        <source>Change limits and settings of an organisation.</source>
        <translation>Modifie les limites et les réglages d’une organisation.</translation>
    </message>
    <message>
        <source>What is not given stays as it is. &quot;org list --json&quot; shows all settings.</source>
        <translation>Ce qui n’est pas donné reste tel quel. &quot;org list --json&quot; montre tous les réglages.</translation>
    </message>
    <message>
        <source>Sign in with the browser, for an organisation that was added so.</source>
        <translation>Se connecte avec le navigateur, pour une organisation ajoutée ainsi.</translation>
    </message>
    <message>
        <source>What the sign-in ends with is kept in the keychain, and renewed from there by the other commands, which ask nobody. When it has ended they say so.</source>
        <translation>Ce que donne la connexion est gardé dans le trousseau, puis renouvelé par les autres commandes, qui ne demandent rien à personne. Quand elle a expiré, elles le disent.</translation>
    </message>
    <message>
        <source>Sign in and look for missing permissions. Changes nothing.</source>
        <translation>Se connecte et cherche les autorisations manquantes. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Forget an organisation, its secret and what was agreed. The history stays.</source>
        <translation>Oublie une organisation, son secret et ce qui était convenu. L’historique reste.</translation>
    </message>
    <message>
        <source>Save the plan to this file as well.</source>
        <translation>Enregistre aussi le plan dans ce fichier.</translation>
    </message>
    <message>
        <source>Show each row that is not in sync.</source>
        <translation>Montre chaque ligne qui n’est pas synchronisée.</translation>
    </message>
    <message>
        <source>Plan saved by &quot;plan -o&quot;.</source>
        <translation>Plan enregistré par &quot;plan -o&quot;.</translation>
    </message>
    <message>
        <source>Tick deletes too, as &quot;sync --deletes&quot; will.</source>
        <translation>Coche aussi les suppressions, comme le fera &quot;sync --deletes&quot;.</translation>
    </message>
    <message>
        <source>Name one plan file.</source>
        <translation>Indiquez un fichier de plan.</translation>
    </message>
    <message>
        <source>Compare HRIS and WFM. Writes nothing.</source>
        <translation>Compare le SIRH et WFM. N’écrit rien.</translation>
    </message>
    <message>
        <source>The plan is kept in the workspace. The exit status is 2 when there are changes, and 1 when an organisation could not be compared.</source>
        <translation>Le plan est gardé dans l’espace de travail. Le code de sortie est 2 quand il y a des modifications, et 1 quand une organisation n’a pas pu être comparée.</translation>
    </message>
    <message>
        <source>Show a saved plan, without any connection.</source>
        <translation>Montre un plan enregistré, sans aucune connexion.</translation>
    </message>
    <message>
        <source>It tells the guards that a sync would meet now, so that a script knows what to --confirm.</source>
        <translation>Il indique les garde-fous qu’une synchronisation rencontrerait maintenant, afin qu’un script sache ce qu’il faut confirmer avec --confirm.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1: in no schedule</source>
        <translation>%1&#xa0;: dans aucun planning</translation>
    </message>
    <message>
        <source>%1: %2, week of %3 (%4)</source>
        <translation>%1&#xa0;: %2, semaine du %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Plannings</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1: a guard will stop them unless you say --confirm %2=%3. %4 (Limit: %5.)</source>
        <translation>%1&#xa0;: un garde-fou les arrêtera sauf si vous donnez --confirm %2=%3. %4 (Limite&#xa0;: %5.)</translation>
    </message>
    <message>
        <source>%1: guard %2, confirmed by %3 with the number %4. %5</source>
        <translation>%1&#xa0;: garde-fou %2, confirmé par %3 avec le nombre %4. %5</translation>
    </message>
    <message>
        <source>%1: guard %2 stopped rows. %3</source>
        <translation>%1&#xa0;: le garde-fou %2 a arrêté des lignes. %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person: &quot;rosterbridgectl conflicts list&quot;.</source>
        <translation>
            <numerusform>%n conflit attend une personne&#xa0;: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
            <numerusform>%n conflits attendent une personne&#xa0;: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Id of the run.</source>
        <translation>ID de l’exécution.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Indiquez une exécution.</translation>
    </message>
    <message>
        <source>Run %1 of %2, by %3: %4</source>
        <translation>Exécution %1 du %2, par %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Id of an interrupted run; the newest when not given.</source>
        <translation>ID d’une exécution interrompue&#x202f;; la plus récente si rien n’est donné.</translation>
    </message>
    <message>
        <source>Name one run, or none.</source>
        <translation>Indiquez une exécution, ou aucune.</translation>
    </message>
    <message>
        <source>Show the runs, newest first.</source>
        <translation>Montre les exécutions, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Show how each row of a run ended.</source>
        <translation>Montre comment chaque ligne d’une exécution s’est terminée.</translation>
    </message>
    <message>
        <source>Carry on with a run that was interrupted.</source>
        <translation>Poursuit une exécution qui a été interrompue.</translation>
    </message>
    <message>
        <source>Reads before it writes: what had arrived is not sent twice.</source>
        <translation>Lit avant d’écrire&#xa0;: ce qui était arrivé n’est pas envoyé deux fois.</translation>
    </message>
    <message>
        <source>First day of a week, as the schedules have it; may be given more than once. The week of today when not given.</source>
        <translation>Premier jour d’une semaine, tel que l’ont les plannings&#x202f;; peut être donné plusieurs fois. La semaine d’aujourd’hui si rien n’est donné.</translation>
    </message>
    <message>
        <source>--week is a date such as 2027-03-08, not &quot;%1&quot;.</source>
        <translation>--week est une date comme 2027-03-08, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Let the rows that a guard stops go all the same, by naming their number, such as deletes=21 or &quot;Contoso Care:deletes=21&quot;; may be given more than once.</source>
        <translation>Laisse passer quand même les lignes qu’un garde-fou arrête, en indiquant leur nombre, comme deletes=21 ou &quot;Contoso Care:deletes=21&quot;&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>--confirm is a guard and its number such as deletes=21, not &quot;%1&quot;.</source>
        <translation>--confirm est un garde-fou et son nombre, comme deletes=21, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--confirm names no organisation of this sync: &quot;%1&quot;.</source>
        <translation>--confirm n’indique aucune organisation de cette synchronisation&#xa0;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Plan saved by &quot;plan -o&quot;; what is ticked in it is written.</source>
        <translation>Plan enregistré par &quot;plan -o&quot;&#x202f;; ce qui y est coché est écrit.</translation>
    </message>
    <message>
        <source>Tick deletes too; nothing is deleted otherwise.</source>
        <translation>Coche aussi les suppressions&#x202f;; sinon rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Publish the schedules that are drafts, once something is written to them. This can&apos;t be undone; only some services can do it.</source>
        <translation>Publie les plannings qui sont des brouillons, dès que quelque chose y est écrit. C’est irréversible&#x202f;; seuls certains services le peuvent.</translation>
    </message>
    <message>
        <source>Make at most so many calls; the rest is left to another run.</source>
        <translation>Fait au plus tant d’appels&#x202f;; le reste est laissé à une autre exécution.</translation>
    </message>
    <message>
        <source>Name either one plan file, or organisations by --org.</source>
        <translation>Indiquez soit un fichier de plan, soit des organisations par --org.</translation>
    </message>
    <message>
        <source>--max-calls takes a number from 1.</source>
        <translation>--max-calls prend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>None of these services can publish.</source>
        <translation>Aucun de ces services ne peut publier.</translation>
    </message>
    <message>
        <source>Leave --publish out.</source>
        <translation>Omettez --publish.</translation>
    </message>
    <message>
        <source>Drafts will be published: agents see them at once, and nothing takes that back.</source>
        <translation>Des brouillons seront publiés&#xa0;: les agents les voient aussitôt, et c’est irréversible.</translation>
    </message>
    <message>
        <source>Write this to WFM?</source>
        <translation>Écrire ceci dans WFM&#x202f;?</translation>
    </message>
    <message>
        <source>Write what is ticked to WFM: a saved plan, or a new one.</source>
        <translation>Écrit dans WFM ce qui est coché&#xa0;: d’un plan enregistré ou d’un nouveau.</translation>
    </message>
    <message>
        <source>Creates, updates and merges are ticked in a new plan, deletes only with --deletes. Conflicts are never written; when some wait for a person, the exit status is 3. When a guard stops rows the rest is written, and the status is 4, unless --confirm names their number. It is 1 when a row was left or refused.</source>
        <translation>Dans un nouveau plan, les créations, modifications et fusions sont cochées, les suppressions seulement avec --deletes. Les conflits ne sont jamais écrits&#x202f;; quand certains attendent une personne, le code de sortie est 3. Quand un garde-fou arrête des lignes, le reste est écrit et le code est 4, sauf si --confirm indique leur nombre. Il est 1 quand une ligne n’a pas été effectuée ou a été refusée.</translation>
    </message>
    <message>
        <source>Those that the rules of their organisations decide, as &quot;conflicts rules list&quot; tells.</source>
        <translation>Ceux que décident les règles de leurs organisations, comme les montre «&#xa0;conflicts rules list&#xa0;».</translation>
    </message>
    <message>
        <source>Name conflicts by their keys, or say --all or --rules.</source>
        <translation>Nommez les conflits par leurs clés, ou indiquez --all ou --rules.</translation>
    </message>
    <message>
        <source>With --rules it is the rules that say which side to take.</source>
        <translation>Avec --rules, ce sont les règles qui disent quel côté prendre.</translation>
    </message>
    <message>
        <source>What it is for: production, test or none; none when never given.</source>
        <translation>À quoi elle sert&#xa0;: production, test ou none&#x202f;; none si jamais indiqué.</translation>
    </message>
    <message>
        <source>--group is one of production, test and none.</source>
        <translation>--group est l’un de production, test et none.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>number, rule, rows</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rule does: hris, agreed, wfm, newer or later.</source>
        <translation>Ce que fait la règle&#xa0;: hris, agreed, wfm, newer ou later.</translation>
    </message>
    <message>
        <source>A condition; may be given more than once, and then all must hold: field=window, workCode or segment; code=CODE, by id or name; kind=editEdit, editDelete, deleteEdit, createCreate or rule; author=person or system; changedBy=NAME; atMostMinutes=N between HRIS and WFM; unchangedForHours=N in WFM; published=yes or no.</source>
        <translation>Une condition&#x202f;; plusieurs sont possibles, et toutes doivent alors être remplies&#xa0;: field=window, workCode ou segment&#x202f;; code=CODE, par ID ou nom&#x202f;; kind=editEdit, editDelete, deleteEdit, createCreate ou rule&#x202f;; author=person ou system&#x202f;; changedBy=NAME&#x202f;; atMostMinutes=N entre SIRH et WFM&#x202f;; unchangedForHours=N dans WFM&#x202f;; published=yes ou no.</translation>
    </message>
    <message>
        <source>Place among the rules, from 1; at the end when not given. The first rule that fits wins.</source>
        <translation>Place parmi les règles, à partir de 1&#x202f;; à la fin si elle n’est pas indiquée. La première règle qui convient l’emporte.</translation>
    </message>
    <message>
        <source>Tell what it would decide, but keep nothing.</source>
        <translation>Dit ce qu’elle déciderait, sans rien conserver.</translation>
    </message>
    <message>
        <source>--at is a place from 1 on.</source>
        <translation>--at est une place à partir de 1.</translation>
    </message>
    <message>
        <source>Say what the rule does, by --use.</source>
        <translation>Dites ce que fait la règle avec --use.</translation>
    </message>
    <message>
        <source>--when is a condition such as field=window or atMostMinutes=15, not &quot;%1&quot;.</source>
        <translation>--when est une condition comme field=window ou atMostMinutes=15, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>field=segment and code=CODE go together.</source>
        <translation>field=segment et code=CODE vont ensemble.</translation>
    </message>
    <message>
        <source>There is no one activity code &quot;%1&quot;.</source>
        <translation>Il n’y a pas de code d’activité unique &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Compare the organisation first, or give the code&apos;s id.</source>
        <translation>Comparez d’abord l’organisation, ou indiquez l’ID du code.</translation>
    </message>
    <message>
        <source>Place of the rule, as &quot;conflicts rules list&quot; shows it.</source>
        <translation>Place de la règle, comme la montre &quot;conflicts rules list&quot;.</translation>
    </message>
    <message>
        <source>Name one organisation and the place of a rule, from 1 on.</source>
        <translation>Nommez une organisation et la place d’une règle, à partir de 1.</translation>
    </message>
    <message>
        <source>%1 has no rule %2.</source>
        <translation>%1 n’a pas de règle %2.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts rules list&quot; shows those that there are.</source>
        <translation>&quot;rosterbridgectl conflicts rules list&quot; montre celles qui existent.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the rules for conflicts, and how many rows each would decide.</source>
        <translation>Montre les règles pour les conflits, et combien de lignes chacune déciderait.</translation>
    </message>
    <message>
        <source>Rows are those of the newest plan of each organisation. Rules never run by themselves; &quot;conflicts resolve --rules&quot; runs them.</source>
        <translation>Les lignes sont celles du plan le plus récent de chaque organisation. Les règles ne s’exécutent jamais d’elles-mêmes&#x202f;; &quot;conflicts resolve --rules&quot; les exécute.</translation>
    </message>
    <message>
        <source>Add a rule for conflicts to an organisation.</source>
        <translation>Ajoute à une organisation une règle pour les conflits.</translation>
    </message>
    <message>
        <source>It tells how many rows the rule would decide, and decides none.</source>
        <translation>Dit combien de lignes la règle déciderait, et n’en décide aucune.</translation>
    </message>
    <message>
        <source>Remove a rule from an organisation.</source>
        <translation>Supprime une règle d’une organisation.</translation>
    </message>
    <message>
        <source>This is production: %1.</source>
        <translation>C’est de la production&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give the secret in the environment variable %1.</source>
        <translation>Indiquez le secret dans la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>  Unit %1  is to be synced, but not to be seen</source>
        <translation>  Unité %1  doit être synchronisée, mais n’est pas visible</translation>
    </message>
    <message>
        <source>Changed in WFM by %1, %2.</source>
        <translation>Modifié dans WFM par %1, %2.</translation>
    </message>
    <message>
        <source>It undoes the run %1.</source>
        <translation>Elle annule l’exécution %1.</translation>
    </message>
    <message>
        <source>The file, which ends in .csv, .json or .html.</source>
        <translation>Le fichier, qui se termine par .csv, .json ou .html.</translation>
    </message>
    <message>
        <source>The rows of this organisation alone.</source>
        <translation>Les lignes de cette organisation seulement.</translation>
    </message>
    <message>
        <source>Name the file with -o.</source>
        <translation>Indiquez le fichier avec -o.</translation>
    </message>
    <message>
        <source>Write how each row of a run ended to a file: CSV, JSON or HTML.</source>
        <translation>Écrit dans un fichier comment chaque ligne d’une exécution s’est terminée&#xa0;: CSV, JSON ou HTML.</translation>
    </message>
    <message>
        <source>Make the plan that takes back what a run has written. Writes nothing.</source>
        <translation>Crée le plan qui annule ce qu’une exécution a écrit. N’écrit rien.</translation>
    </message>
    <message>
        <source>The plan goes the way of any other: &quot;show&quot; tells what is in it, and &quot;sync FILE&quot; writes it. What was edited in WFM since the run is merged, or becomes a conflict. A shift that the run made is deleted again only with &quot;sync --deletes&quot;. What can&apos;t be undone is told, such as that a schedule was published. The exit status is 2 when there are changes.</source>
        <translation>Le plan suit le chemin de tous les autres&#xa0;: &quot;show&quot; montre ce qu’il contient et &quot;sync FILE&quot; l’écrit. Ce qui a été modifié dans WFM depuis l’exécution est fusionné ou devient un conflit. Une vacation créée par l’exécution n’est supprimée qu’avec &quot;sync --deletes&quot;. Ce qui ne peut pas être annulé est indiqué, par exemple la publication d’un planning. Le code de sortie est 2 s’il y a des changements.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::CommandPalette</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, and what it holds</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>two facts</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictList</name>
    <message>
        <source>start and end</source>
        <comment>widest usual text</comment>
        <translation>début et fin</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictListModel</name>
    <message>
        <source>needs you</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>personne inconnue</translation>
    </message>
    <message>
        <source>moved, confirm</source>
        <translation>déplacé, à confirmer</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>standing, agent, organisation</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>settled by rule</source>
        <translation>réglé par règle</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictsPage</name>
    <message>
        <source>&amp;Next unresolved</source>
        <translation>&amp;Suivant non résolu</translation>
    </message>
    <message>
        <source>&amp;Previous unresolved</source>
        <translation>&amp;Précédent non résolu</translation>
    </message>
    <message>
        <source>Next &amp;field</source>
        <translation>Cha&amp;mp suivant</translation>
    </message>
    <message>
        <source>Previous f&amp;ield</source>
        <translation>C&amp;hamp précédent</translation>
    </message>
    <message>
        <source>HRIS in all rows like this…</source>
        <translation>SIRH dans toutes les lignes semblables…</translation>
    </message>
    <message>
        <source>Last agreed in all rows like this…</source>
        <translation>Dernier accord dans toutes les lignes semblables…</translation>
    </message>
    <message>
        <source>WFM in all rows like this…</source>
        <translation>WFM dans toutes les lignes semblables…</translation>
    </message>
    <message>
        <source>&amp;Edit by hand…</source>
        <translation>Modifier à la mai&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>Remettre à plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pourq&amp;uoi&#x202f;?</translation>
    </message>
    <message>
        <source>The story of this row, from the source line to its outcome</source>
        <translation>L’histoire de cette ligne, de la ligne de la source à son résultat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Vérifier et app&amp;liquer…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Conflicts resolved</source>
        <translation>Conflits résolus</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Settled in this review</source>
        <translation>Réglés dans cet examen</translation>
    </message>
    <message>
        <source>The shift on both sides</source>
        <translation>La vacation des deux côtés</translation>
    </message>
    <message>
        <source>Fields side by side</source>
        <translation>Champs côte à côte</translation>
    </message>
    <message>
        <source>Why this row is what it is</source>
        <translation>Pourquoi cette ligne est ce qu’elle est</translation>
    </message>
    <message>
        <source>%L1 of %L2 resolved</source>
        <translation>%L1 sur %L2 résolus</translation>
    </message>
    <message numerus="yes">
        <source>Settled in this review · %Ln not written yet</source>
        <translation>
            <numerusform>Réglés dans cet examen · %Ln pas encore écrit</numerusform>
            <numerusform>Réglés dans cet examen · %Ln pas encore écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Vous n’avez rien à décider.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Rien n’a été remis à plus tard.</translation>
    </message>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Conflicts show up here as soon as both sides have been read.</source>
        <translation>Les conflits apparaissent ici dès que les deux côtés ont été lus.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Rien n’a encore été comparé</translation>
    </message>
    <message>
        <source>Choose organisations and compare them; what both sides changed comes here.</source>
        <translation>Choisissez des organisations et comparez-les&#x202f;; ce que les deux côtés ont modifié apparaît ici.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Nothing was changed differently on both sides, and nothing is blocked.</source>
        <translation>Rien n’a été modifié différemment des deux côtés, et rien n’est bloqué.</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
    <message>
        <source>Choose one on the left to see both sides of it.</source>
        <translation>Choisissez-en une à gauche pour en voir les deux côtés.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent and day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirm my choice: %1</source>
        <translation>Confirmer mon choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>WFM changed again after you chose. Your choice is kept as a draft: confirm it, or choose anew.</source>
        <translation>WFM a encore changé après votre choix. Celui-ci est gardé comme brouillon&#xa0;: confirmez-le ou choisissez à nouveau.</translation>
    </message>
    <message>
        <source>With HRIS: %1</source>
        <translation>Avec le SIRH&#xa0;: %1</translation>
    </message>
    <message>
        <source>With WFM: %1</source>
        <translation>Avec WFM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use HRIS</source>
        <translation>Utiliser le SIRH</translation>
    </message>
    <message>
        <source>Go back to last agreed</source>
        <translation>Revenir au dernier accord</translation>
    </message>
    <message>
        <source>Keep WFM</source>
        <translation>Conserver WFM</translation>
    </message>
    <message>
        <source>Use HRIS’s whole shift</source>
        <translation>Utiliser toute la vacation du SIRH</translation>
    </message>
    <message>
        <source>Go back to the agreed shift</source>
        <translation>Revenir à la vacation convenue</translation>
    </message>
    <message>
        <source>Keep WFM’s whole shift</source>
        <translation>Conserver toute la vacation de WFM</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Review and &amp;apply %Ln…</source>
        <translation>
            <numerusform>Vérifier et app&amp;liquer %Ln…</numerusform>
            <numerusform>Vérifier et app&amp;liquer %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve a conflict first</source>
        <translation>Résolvez d’abord un conflit</translation>
    </message>
    <message>
        <source>See what will be written, then write it</source>
        <translation>Voir ce qui sera écrit, puis l’écrire</translation>
    </message>
    <message>
        <source>A run or a comparison is under way</source>
        <translation>Une exécution ou une comparaison est en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new conflict(s) came up in this run.</source>
        <translation>
            <numerusform>%Ln nouveau conflit est apparu dans cette exécution.</numerusform>
            <numerusform>%Ln nouveaux conflits sont apparus dans cette exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) must be confirmed, because WFM changed again.</source>
        <translation>
            <numerusform>%Ln décision doit être confirmée, car WFM a encore changé.</numerusform>
            <numerusform>%Ln décisions doivent être confirmées, car WFM a encore changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer le premier</translation>
    </message>
    <message>
        <source>the choice for %1</source>
        <translation>le choix pour %1</translation>
    </message>
    <message numerus="yes">
        <source>the choice for %Ln row(s)</source>
        <translation>
            <numerusform>le choix pour %Ln ligne</numerusform>
            <numerusform>le choix pour %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the confirmation for %1</source>
        <translation>la confirmation pour %1</translation>
    </message>
    <message>
        <source>the edit for %1</source>
        <translation>la modification pour %1</translation>
    </message>
    <message>
        <source>&amp;Go on after each choice</source>
        <translation>A&amp;vancer après chaque choix</translation>
    </message>
    <message>
        <source>Go to the next open field, and then to the next conflict, as soon as one is decided</source>
        <translation>Aller au champ non résolu suivant, puis au conflit suivant, dès que l’un est décidé</translation>
    </message>
    <message>
        <source>Rule&amp;s…</source>
        <translation>Rè&amp;gles…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>Nothing was decided by a rule.</source>
        <translation>Rien n’a été décidé par règle.</translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln rows…</source>
        <translation>
            <numerusform>Utiliser le SIRH dans %Ln ligne…</numerusform>
            <numerusform>Utiliser le SIRH dans %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln rows…</source>
        <translation>
            <numerusform>Revenir au dernier accord dans %Ln ligne…</numerusform>
            <numerusform>Revenir au dernier accord dans %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln rows…</source>
        <translation>
            <numerusform>Conserver WFM dans %Ln ligne…</numerusform>
            <numerusform>Conserver WFM dans %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Utiliser toute la vacation du SIRH dans %Ln ligne…</numerusform>
            <numerusform>Utiliser toute la vacation du SIRH dans %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to the agreed shift in %Ln rows…</source>
        <translation>
            <numerusform>Revenir à la vacation convenue dans %Ln ligne…</numerusform>
            <numerusform>Revenir à la vacation convenue dans %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Conserver toute la vacation de WFM dans %Ln ligne…</numerusform>
            <numerusform>Conserver toute la vacation de WFM dans %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Conserver les deux</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln rows &amp;up again</source>
        <translation>
            <numerusform>R&amp;eprendre %Ln ligne</numerusform>
            <numerusform>R&amp;eprendre %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln rows for later</source>
        <translation>
            <numerusform>Remettre %Ln ligne à plus &amp;tard</numerusform>
            <numerusform>Remettre %Ln lignes à plus &amp;tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule&amp;s… %Ln fit</source>
        <translation>
            <numerusform>Rè&amp;gles… %Ln convient</numerusform>
            <numerusform>Rè&amp;gles… %Ln conviennent</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this row before</source>
        <translation>Ce qu’est devenue cette ligne auparavant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>what the rules decided</source>
        <translation>ce que les règles ont décidé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed after they were shown and are left to you.</source>
        <translation>
            <numerusform>%Ln ligne a changé après son affichage et reste à votre charge.</numerusform>
            <numerusform>%Ln lignes ont changé après leur affichage et restent à votre charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this row in earlier runs, when it was last agreed, and who changed its shift in WFM</source>
        <translation>Ce qu’est devenue cette ligne lors d’exécutions précédentes, quand elle a été convenue pour la dernière fois et qui a modifié sa vacation dans WFM</translation>
    </message>
    <message>
        <source>Listing the conflicts…</source>
        <translation>Liste des conflits en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Settled · %Ln to write</source>
        <translation>
            <numerusform>Réglés · %Ln à écrire</numerusform>
            <numerusform>Réglés · %Ln à écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>With last agreed: %1</source>
        <translation>Avec le dernier accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Many rows are being judged</source>
        <translation>De nombreuses lignes sont en cours d’évaluation</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConnectionForm</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Se connecter avec le na&amp;vigateur</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>S&amp;ervice</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>I&amp;D client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>enregistré&#x202f;; laisser vide pour le garder</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Sign in on the page that the browser shows…</source>
        <translation>Connectez-vous sur la page qu’affiche le navigateur…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Connexion à %1 en cours…</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>%1 atteint.</translation>
    </message>
    <message>
        <source>Schedules seen: %1.</source>
        <translation>Plannings visibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 to sync:</source>
        <translation>%1 à synchroniser&#xa0;:</translation>
    </message>
    <message>
        <source>%1: all. Test the connection to choose.</source>
        <translation>%1&#xa0;: toutes. Testez la connexion pour choisir.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen. Test the connection to see them.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln choisie. Testez la connexion pour la voir.</numerusform>
            <numerusform>%1&#xa0;: %Ln choisies. Testez la connexion pour les voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardModel</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>calls left, allowed</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln écrite</numerusform>
            <numerusform>%Ln écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflit</numerusform>
            <numerusform>%Ln en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln non effectuée</numerusform>
            <numerusform>%Ln non effectuées</numerusform>
        </translation>
    </message>
    <message>
        <source>×</source>
        <comment>sign of a failure</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, time, outcome</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>× refused</source>
        <translation>× refusée</translation>
    </message>
    <message>
        <source>! keychain locked</source>
        <translation>! trousseau verrouillé</translation>
    </message>
    <message>
        <source>! no secret</source>
        <translation>! pas de secret</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ acceptée</translation>
    </message>
    <message>
        <source>○ not used yet</source>
        <translation>○ pas encore utilisée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Last run (%1)</source>
        <comment>time zone</comment>
        <translation>Dernière exécution (%1)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Appels restants</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardPage</name>
    <message>
        <source>Filter by name, environment, state…</source>
        <translation>Filtrer par nom, environnement, état…</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Filtrer les organisations</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln organisation sur %L1 choisie</numerusform>
            <numerusform>%Ln organisations sur %L1 choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>&amp;Exclure celles-ci</translation>
    </message>
    <message>
        <source>Choose &amp;all these</source>
        <translation>Choisir cel&amp;les-ci</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Groupe d’organisations</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>No group said</source>
        <translation>Aucun groupe indiqué</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Pas encore d’organisations</translation>
    </message>
    <message>
        <source>Add the first one: its WFM service, and the file that its HRIS exports.</source>
        <translation>Ajoutez la première&#xa0;: son service WFM, et le fichier que son SIRH exporte.</translation>
    </message>
    <message>
        <source>No organisations like that</source>
        <translation>Aucune organisation de ce genre</translation>
    </message>
    <message>
        <source>Another filter or another group may show some.</source>
        <translation>Un autre filtre ou un autre groupe en montre peut-être.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::EmptyState</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Error</name>
    <message>
        <source>Line %1 tells the same shift differently. Keep one of them.</source>
        <translation>La ligne %1 décrit autrement la même vacation. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Vérifiez son nom et ses autorisations.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation>Vérifiez le disque ou le lecteur réseau.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Export the shifts again.</source>
        <translation>Exportez à nouveau les vacations.</translation>
    </message>
    <message>
        <source>The quotes in the heading of %1, line %2, don’t match.</source>
        <translation>Les guillemets de l’en-tête de %1, ligne %2, ne vont pas par paires.</translation>
    </message>
    <message>
        <source>Line %1 does not tell whose shift it holds.</source>
        <translation>La ligne %1 ne dit pas à qui est la vacation qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 holds no shifts.</source>
        <translation>%1 ne contient aucune vacation.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2.</source>
        <translation>%1 se termine au milieu de la ligne %2.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet, not a text file.</source>
        <translation>%1 est une feuille de calcul, pas un fichier texte.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and choose that file.</source>
        <translation>Enregistrez la feuille au format CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is UTF-8, not %2.</source>
        <translation>%1 est en UTF-8, pas en %2.</translation>
    </message>
    <message>
        <source>Choose UTF-8 as the encoding in the mapping profile.</source>
        <translation>Choisissez UTF-8 comme encodage dans le profil de correspondance.</translation>
    </message>
    <message>
        <source>%1 is not a text file in %2.</source>
        <translation>%1 n’est pas un fichier texte en %2.</translation>
    </message>
    <message>
        <source>Choose a CSV file, or another encoding in the mapping profile.</source>
        <translation>Choisissez un fichier CSV, ou un autre encodage dans le profil de correspondance.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of %3 is not %4.</source>
        <translation>La ligne %1, colonne %2 de %3 n’est pas en %4.</translation>
    </message>
    <message>
        <source>The file mixes encodings, or has another one than the mapping profile says.</source>
        <translation>Le fichier mêle des encodages, ou en a un autre que celui du profil de correspondance.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, not a table.</source>
        <translation>%1 est une page web ou du XML, pas un tableau.</translation>
    </message>
    <message>
        <source>It may be a sign-in page saved in place of the export. Export the shifts again.</source>
        <translation>C’est peut-être une page de connexion enregistrée à la place de l’export. Exportez à nouveau les vacations.</translation>
    </message>
    <message>
        <source>Employee %1 is %2 in WFM, but the e-mail address %3 is another person’s. Correct one of them.</source>
        <translation>L’employé %1 est %2 dans WFM, mais l’adresse e-mail %3 est celle d’une autre personne. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Nobody in WFM has the e-mail address %1. Add the person in WFM or correct the address.</source>
        <translation>Personne dans WFM n’a l’adresse e-mail %1. Ajoutez la personne dans WFM ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>Nobody in WFM has the employee id %1. Add it to the person in WFM.</source>
        <translation>Personne dans WFM n’a le matricule %1. Ajoutez-le à la personne dans WFM.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to employee %2 in WFM, not to %3. Correct one of them.</source>
        <translation>L’adresse e-mail %1 est celle de l’employé %2 dans WFM, pas de %3. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is inactive in WFM. Activate the person there, or end the shifts in the HRIS.</source>
        <translation>%1 est inactif dans WFM. Activez la personne là-bas, ou mettez fin aux vacations dans le SIRH.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in WFM have “%1”. Only one may.</source>
        <translation>
            <numerusform>%n personne dans WFM a «&#xa0;%1&#xa0;». Une seule peut l’avoir.</numerusform>
            <numerusform>%n personnes dans WFM ont «&#xa0;%1&#xa0;». Une seule peut l’avoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>WFM has more than one activity code “%1”. Map “%2” to an id instead.</source>
        <translation>WFM a plus d’un code d’activité «&#xa0;%1&#xa0;». Faites plutôt correspondre «&#xa0;%2&#xa0;» à un ID.</translation>
    </message>
    <message>
        <source>WFM has no activity code “%1”, which the mapping profile gives for “%2”.</source>
        <translation>WFM n’a pas de code d’activité «&#xa0;%1&#xa0;», que le profil de correspondance donne pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The activity code “%1” is inactive in WFM.</source>
        <translation>Le code d’activité «&#xa0;%1&#xa0;» est inactif dans WFM.</translation>
    </message>
    <message>
        <source>The mapping profile has no activity code for “%1”. Add it there.</source>
        <translation>Le profil de correspondance n’a pas de code d’activité pour «&#xa0;%1&#xa0;». Ajoutez-le là-bas.</translation>
    </message>
    <message>
        <source>The code of the shift is empty.</source>
        <translation>Le code de la vacation est vide.</translation>
    </message>
    <message>
        <source>The code “%1” is mapped to “%2”, which is time off and no work.</source>
        <translation>Le code «&#xa0;%1&#xa0;» correspond à «&#xa0;%2&#xa0;», qui est un congé et non un travail.</translation>
    </message>
    <message>
        <source>The shift overlaps the one of line %1 of the same person. Correct one of them.</source>
        <translation>La vacation chevauche celle de la ligne %1 de la même personne. Corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>ne peut contenir que des textes</translation>
    </message>
    <message>
        <source>is not a field of a mapping profile</source>
        <translation>n’est pas un champ d’un profil de correspondance</translation>
    </message>
    <message>
        <source>The field “%1” of the mapping profile %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» du profil de correspondance %2.</translation>
    </message>
    <message>
        <source>Correct the mapping profile.</source>
        <translation>Corrigez le profil de correspondance.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is “%1”; known are %2</source>
        <translation>est «&#xa0;%1&#xa0;»&#x202f;; on connaît %2</translation>
    </message>
    <message>
        <source>must be a punctuation mark or a tab</source>
        <translation>doit être un signe de ponctuation ou une tabulation</translation>
    </message>
    <message>
        <source>is empty, and so is “emailColumn”</source>
        <translation>est vide, et «&#xa0;emailColumn&#xa0;» aussi</translation>
    </message>
    <message>
        <source>needs a “dateColumn”</source>
        <translation>a besoin d’une «&#xa0;dateColumn&#xa0;»</translation>
    </message>
    <message>
        <source>must have yyyy, M and d</source>
        <translation>doit avoir yyyy, M et d</translation>
    </message>
    <message>
        <source>must have h and m</source>
        <translation>doit avoir h et m</translation>
    </message>
    <message>
        <source>is empty, and so is “zoneColumn”</source>
        <translation>est vide, et «&#xa0;zoneColumn&#xa0;» aussi</translation>
    </message>
    <message>
        <source>can’t be used: %1</source>
        <translation>est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>and “statusColumn” need each other</source>
        <translation>et «&#xa0;statusColumn&#xa0;» vont ensemble</translation>
    </message>
    <message>
        <source>is empty, though the HRIS is to own the code</source>
        <translation>est vide, alors que le code doit appartenir au SIRH</translation>
    </message>
    <message>
        <source>lacks a code or a column</source>
        <translation>n’a pas de code ou de colonne</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>doit être un seul caractère</translation>
    </message>
    <message>
        <source>The mapping profile %1 can’t be read: %2.</source>
        <translation>Le profil de correspondance %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>Choose a mapping profile.</source>
        <translation>Choisissez un profil de correspondance.</translation>
    </message>
    <message>
        <source>The mapping profile %1 can’t be saved: %2.</source>
        <translation>Le profil de correspondance %1 ne peut pas être enregistré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions and free space.</source>
        <translation>Vérifiez les autorisations et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>ce n’est pas du JSON (%1 à l’octet %2)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used: %2.</source>
        <translation>La réponse de %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service, and ask the vendor if it is.</source>
        <translation>Vérifiez que l’adresse est celle du service&#x202f;; si oui, demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused.</source>
        <translation>La connexion à %1 a été refusée.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused: %2.</source>
        <translation>La connexion à %1 a été refusée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sign in again, with an account that may use the client.</source>
        <translation>Reconnectez-vous, avec un compte qui peut utiliser le client.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the answer of the browser.</source>
        <translation>Aucun port de cet ordinateur n’est libre pour la réponse du navigateur.</translation>
    </message>
    <message>
        <source>Nobody has signed in in the browser.</source>
        <translation>Personne ne s’est connecté dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The change was sent to %1, but whether it was carried out is not known.</source>
        <translation>La modification a été envoyée à %1, mais on ignore si elle a été effectuée.</translation>
    </message>
    <message>
        <source>Rosterbridge reads the schedule again before it sends anything.</source>
        <translation>Rosterbridge relit le planning avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1 n’a pas pu prouver son identité&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the address. Where a proxy inspects encrypted traffic, its certificate must be installed on this computer.</source>
        <translation>Vérifiez l’adresse. Là où un proxy inspecte le trafic chiffré, son certificat doit être installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>Il n’y a pas d’hôte appelé %1.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be read: %2.</source>
        <translation>La réponse de %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the address, and ask the vendor if it is right.</source>
        <translation>Vérifiez l’adresse&#x202f;; si elle est juste, demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La liaison avec %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>%1 refused the request as wrong.</source>
        <translation>%1 a refusé la requête comme erronée.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 a refusé la requête&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>%1 n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>%1 does not permit this.</source>
        <translation>%1 ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 does not permit this: %2</source>
        <translation>%1 ne le permet pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask an administrator of the service to give the OAuth client the permission.</source>
        <translation>Demandez à un administrateur du service de donner l’autorisation au client OAuth.</translation>
    </message>
    <message>
        <source>%1 has not got what was asked for.</source>
        <translation>%1 n’a pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced; compare again.</source>
        <translation>Cela a peut-être été supprimé ou remplacé&#x202f;; comparez à nouveau.</translation>
    </message>
    <message>
        <source>The request was too slow for %1.</source>
        <translation>La requête était trop lente pour %1.</translation>
    </message>
    <message>
        <source>Somebody else changed it on %1 meanwhile.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps sur %1.</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Comparez à nouveau.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>La requête est trop volumineuse pour %1.</translation>
    </message>
    <message>
        <source>The allowance of calls to %1 is used up.</source>
        <translation>Le quota d’appels à %1 est épuisé.</translation>
    </message>
    <message>
        <source>Go on when the pause that it asks for is over.</source>
        <translation>Continuez quand la pause demandée sera terminée.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 a lui-même une défaillance (statut %2).</translation>
    </message>
    <message>
        <source>Try again later; ask the vendor if it lasts.</source>
        <translation>Réessayez plus tard&#x202f;; demandez au fournisseur si cela persiste.</translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation>%1 renvoie à une autre adresse.</translation>
    </message>
    <message>
        <source>Check the address of the organisation.</source>
        <translation>Vérifiez l’adresse de l’organisation.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (status %2).</source>
        <translation>%1 a donné une réponse inattendue (statut %2).</translation>
    </message>
    <message>
        <source>Check the address and the kind of service.</source>
        <translation>Vérifiez l’adresse et le type de service.</translation>
    </message>
    <message>
        <source>must be bearer</source>
        <translation>doit être bearer</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>doit être positif</translation>
    </message>
    <message>
        <source>The address of the service can&apos;t be used.</source>
        <translation>L’adresse du service est inutilisable.</translation>
    </message>
    <message>
        <source>Give one such as https://wfm.example.com.</source>
        <translation>Donnez-en une comme https://wfm.example.com.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or a password.</source>
        <translation>L’adresse de %1 contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Give the address alone; secrets belong in the fields for them.</source>
        <translation>Donnez l’adresse seule&#x202f;; les secrets ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Rosterbridge talks to %1 only over an encrypted connection.</source>
        <translation>Rosterbridge ne parle avec %1 que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Donnez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The service asks for a pause before the next call.</source>
        <translation>Le service demande une pause avant le prochain appel.</translation>
    </message>
    <message>
        <source>Go on when the pause is over.</source>
        <translation>Continuez quand la pause sera terminée.</translation>
    </message>
    <message>
        <source>%1 refused the client id or the secret.</source>
        <translation>%1 a refusé l’ID client ou le secret.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1, or the sign-in has ended.</source>
        <translation>Personne n’est connecté à %1, ou la connexion a expiré.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Reconnectez-vous avec le navigateur.</translation>
    </message>
    <message>
        <source>must be a number of rows</source>
        <translation>doit être un nombre de lignes</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>names one activity twice</source>
        <translation>nomme deux fois une activité</translation>
    </message>
    <message>
        <source>has the unknown value &quot;%1&quot;</source>
        <translation>a la valeur inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not the name of a field</source>
        <translation>n’est pas le nom d’un champ</translation>
    </message>
    <message>
        <source>must hold dates such as 2026-03-02</source>
        <translation>doit contenir des dates comme 2026-03-02</translation>
    </message>
    <message>
        <source>The plan file %1 could not be written: %2.</source>
        <translation>Le fichier de plan %1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and save again.</source>
        <translation>Choisissez un autre endroit, ou libérez de l’espace, et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The plan has format %1; this Rosterbridge knows formats up to %2.</source>
        <translation>Le plan a le format %1&#x202f;; ce Rosterbridge connaît les formats jusqu’à %2.</translation>
    </message>
    <message>
        <source>Open it with a newer Rosterbridge.</source>
        <translation>Ouvrez-le avec un Rosterbridge plus récent.</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>doit être 1 ou plus</translation>
    </message>
    <message>
        <source>The plan file %1 could not be read: %2.</source>
        <translation>Le fichier de plan %1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The plan file %1 is damaged at %2: %3.</source>
        <translation>Le fichier de plan %1 est endommagé à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Refaites le plan.</translation>
    </message>
    <message>
        <source>The file %1 is not a plan: %2.</source>
        <translation>Le fichier %1 n’est pas un plan&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a side, or edit the result.</source>
        <translation>Choisissez un côté, ou modifiez le résultat.</translation>
    </message>
    <message>
        <source>The shift would be shorter than a minute or longer than 24 hours.</source>
        <translation>La vacation durerait moins d’une minute ou plus de 24 heures.</translation>
    </message>
    <message>
        <source>An activity would stick out of the shift.</source>
        <translation>Une activité dépasserait de la vacation.</translation>
    </message>
    <message>
        <source>Two activities would overlap.</source>
        <translation>Deux activités se chevaucheraient.</translation>
    </message>
    <message>
        <source>There is no activity code to fill the shift with work.</source>
        <translation>Il n’y a pas de code d’activité pour remplir la vacation de travail.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation>Rien n’a encore été choisi.</translation>
    </message>
    <message>
        <source>Some fields are still open.</source>
        <translation>Certains champs sont encore ouverts.</translation>
    </message>
    <message>
        <source>Nothing was agreed before, so there is no last agreed shift to take.</source>
        <translation>Rien n’était convenu avant, il n’y a donc pas de vacation du dernier accord à prendre.</translation>
    </message>
    <message>
        <source>The shift is gone on one side; its fields can’t be chosen one by one.</source>
        <translation>La vacation manque d’un côté&#x202f;; ses champs ne peuvent pas être choisis un à un.</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>doit être compris entre 0 et %1</translation>
    </message>
    <message>
        <source>must be a date such as 2026-03-02</source>
        <translation>doit être une date comme 2026-03-02</translation>
    </message>
    <message>
        <source>must be base64</source>
        <translation>doit être du base64</translation>
    </message>
    <message>
        <source>The keychain has no secret for this organisation, or is locked.</source>
        <translation>Le trousseau n’a pas de secret pour cette organisation, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the client secret.</source>
        <translation>Déverrouillez le trousseau, ou saisissez le secret client.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses: %1.</source>
        <translation>Le trousseau est verrouillé ou refuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the secret for this session only.</source>
        <translation>Déverrouillez-le, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers: %1.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui réponde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep the secret for this session only, or set up a keychain.</source>
        <translation>Gardez le secret pour cette session seulement, ou installez un trousseau.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may wait for its password.</source>
        <translation>Le trousseau n’a pas répondu à temps. Il attend peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>No secret is kept for this organisation.</source>
        <translation>Aucun secret n’est gardé pour cette organisation.</translation>
    </message>
    <message>
        <source>Enter its client secret.</source>
        <translation>Saisissez son secret client.</translation>
    </message>
    <message>
        <source>The schedule “%1” is no longer in the workspace.</source>
        <translation>Le planning «&#xa0;%1&#xa0;» n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>it lists no shift of days for which shifts were agreed.</source>
        <translation>elle ne contient aucune vacation des jours pour lesquels des vacations étaient convenues.</translation>
    </message>
    <message>
        <source>it lists too few of the shifts that were agreed for the same days.</source>
        <translation>elle contient trop peu des vacations qui étaient convenues pour les mêmes jours.</translation>
    </message>
    <message>
        <source>“%1” has no HRIS source.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de source SIRH.</translation>
    </message>
    <message>
        <source>Choose a file and a mapping profile for it.</source>
        <translation>Choisissez-lui un fichier et un profil de correspondance.</translation>
    </message>
    <message>
        <source>“%1” has no schedules in the chosen weeks.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de planning dans les semaines choisies.</translation>
    </message>
    <message>
        <source>Choose other weeks, or create the schedules in WFM first.</source>
        <translation>Choisissez d’autres semaines, ou créez d’abord les plannings dans WFM.</translation>
    </message>
    <message>
        <source>The service has not recovered for a quarter of an hour.</source>
        <translation>Le service ne s’est pas rétabli en un quart d’heure.</translation>
    </message>
    <message>
        <source>Sync the rest when it works again.</source>
        <translation>Synchronisez le reste quand il fonctionnera à nouveau.</translation>
    </message>
    <message>
        <source>The run has made as many calls as it may.</source>
        <translation>L’exécution a fait autant d’appels qu’elle le peut.</translation>
    </message>
    <message>
        <source>Sync the rest in another run.</source>
        <translation>Synchronisez le reste dans une autre exécution.</translation>
    </message>
    <message>
        <source>The service has not done it, and gives no reason.</source>
        <translation>Le service ne l’a pas fait et ne donne aucune raison.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this schedule. Sync it again later.</source>
        <translation>Quelqu’un d’autre ne cesse de modifier ce planning. Synchronisez-le à nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 was not published. %2</source>
        <translation>%1 n’a pas été publié. %2</translation>
    </message>
    <message>
        <source>WFM’s answers to the write keep getting lost. Sync again later.</source>
        <translation>Les réponses de WFM à l’écriture se perdent sans cesse. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the workspace.</source>
        <translation>Cette organisation n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’exécution a été annulée.</translation>
    </message>
    <message>
        <source>There is no interrupted run to resume.</source>
        <translation>Il n’y a pas d’exécution interrompue à reprendre.</translation>
    </message>
    <message>
        <source>The time zone is empty.</source>
        <translation>Le fuseau horaire est vide.</translation>
    </message>
    <message>
        <source>Use a name such as America/New_York.</source>
        <translation>Utilisez un nom comme America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is an abbreviation that stands for more than one time zone.</source>
        <translation>«&#xa0;%1&#xa0;» est une abréviation qui désigne plus d’un fuseau horaire.</translation>
    </message>
    <message>
        <source>Use the name of a place, such as America/Chicago or Asia/Kolkata.</source>
        <translation>Utilisez le nom d’un lieu, comme America/Chicago ou Asia/Kolkata.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>Use a name of the IANA list, such as America/New_York, or a Windows zone name.</source>
        <translation>Utilisez un nom de la liste IANA, comme America/New_York, ou un nom de fuseau de Windows.</translation>
    </message>
    <message>
        <source>The date or the time of day does not exist.</source>
        <translation>La date ou l’heure n’existe pas.</translation>
    </message>
    <message>
        <source>(Correlation id %1)</source>
        <translation>(ID de corrélation %1)</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être vrai ou faux</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be an instant such as 2026-03-08T03:00:00Z</source>
        <translation>doit être un instant comme 2026-03-08T03:00:00Z</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>must hold objects only</source>
        <translation>ne peut contenir que des objets</translation>
    </message>
    <message>
        <source>must be an IANA time zone</source>
        <translation>doit être un fuseau horaire IANA</translation>
    </message>
    <message>
        <source>must all have an id</source>
        <translation>doivent tous avoir un ID</translation>
    </message>
    <message>
        <source>must not hold the id %1 twice</source>
        <translation>ne doivent pas contenir deux fois l’ID %1</translation>
    </message>
    <message>
        <source>%1 belongs to a week that was not asked for</source>
        <translation>%1 appartient à une semaine qui n’a pas été demandée</translation>
    </message>
    <message>
        <source>its id or its version is not that of the schedule</source>
        <translation>son ID ou sa version n’est pas celui du planning</translation>
    </message>
    <message>
        <source>its id or its version is not that of the write</source>
        <translation>son ID ou sa version n’est pas celui de l’écriture</translation>
    </message>
    <message>
        <source>its next page is at another address, %1</source>
        <translation>sa page suivante est à une autre adresse, %1</translation>
    </message>
    <message>
        <source>its pages go round in a circle</source>
        <translation>ses pages tournent en rond</translation>
    </message>
    <message>
        <source>must be an address</source>
        <translation>doit être une adresse</translation>
    </message>
    <message>
        <source>must all have an id of their own</source>
        <translation>doivent avoir chacun leur propre ID</translation>
    </message>
    <message>
        <source>must be a number of weeks</source>
        <translation>doit être un nombre de semaines</translation>
    </message>
    <message>
        <source>is missing, and so is an address to download it from</source>
        <translation>manque, ainsi qu’une adresse où le télécharger</translation>
    </message>
    <message numerus="yes">
        <source>Its times must be multiples of %n minutes.</source>
        <translation>
            <numerusform>Ses heures doivent être des multiples de %n minute.</numerusform>
            <numerusform>Ses heures doivent être des multiples de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client may see no business unit at %1.</source>
        <translation>Le client ne peut voir aucune unité commerciale à %1.</translation>
    </message>
    <message>
        <source>Give it a role in the division of the business unit.</source>
        <translation>Donnez-lui un rôle dans la division de l’unité commerciale.</translation>
    </message>
    <message numerus="yes">
        <source>Times are no multiples of %n minutes.</source>
        <translation>
            <numerusform>Des heures ne sont pas des multiples de %n minute.</numerusform>
            <numerusform>Des heures ne sont pas des multiples de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another schedule of %1 is published for the same weeks by now.</source>
        <translation>Un autre planning de %1 est désormais publié pour les mêmes semaines.</translation>
    </message>
    <message>
        <source>its compression is cut off or damaged</source>
        <translation>sa compression est tronquée ou endommagée</translation>
    </message>
    <message>
        <source>%1 does not get a schedule ready.</source>
        <translation>%1 n’arrive pas à préparer un planning.</translation>
    </message>
    <message>
        <source>%1 could not read out a schedule.</source>
        <translation>%1 n’a pas pu extraire un planning.</translation>
    </message>
    <message>
        <source>%1 tells nothing of the schedule that was written.</source>
        <translation>%1 ne dit rien du planning qui a été écrit.</translation>
    </message>
    <message>
        <source>The service could not carry out the change of %1, and gives no reason.</source>
        <translation>Le service n’a pas pu effectuer la modification de %1 et ne donne aucune raison.</translation>
    </message>
    <message>
        <source>Look at these shifts in WFM; give the vendor the correlation id.</source>
        <translation>Regardez ces vacations dans WFM&#x202f;; donnez l’ID de corrélation au fournisseur.</translation>
    </message>
    <message>
        <source>The service has not told how the change of %1 ended.</source>
        <translation>Le service n’a pas dit comment la modification de %1 s’est terminée.</translation>
    </message>
    <message>
        <source>%1 can be compared only: the permission %2 is missing.</source>
        <translation>%1 peut seulement être comparé&#xa0;: l’autorisation %2 manque.</translation>
    </message>
    <message>
        <source>Have it granted, then test the connection.</source>
        <translation>Faites-la accorder, puis testez la connexion.</translation>
    </message>
    <message>
        <source>The sign-in at %1 reaches another organisation than before, &quot;%2&quot;.</source>
        <translation>La connexion à %1 mène à une autre organisation qu’auparavant, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Sign in with a client or a person of the right one; or add this one as another.</source>
        <translation>Connectez-vous avec un client ou une personne de la bonne&#x202f;; ou ajoutez celle-ci comme une autre.</translation>
    </message>
    <message>
        <source>Nobody can sign in at this service in the browser.</source>
        <translation>À ce service, personne ne peut se connecter dans le navigateur.</translation>
    </message>
    <message>
        <source>Give the client&apos;s secret instead.</source>
        <translation>Donnez plutôt le secret client.</translation>
    </message>
    <message>
        <source>There is no service called %1.</source>
        <translation>Il n’y a pas de service appelé %1.</translation>
    </message>
    <message>
        <source>Choose one of those that Rosterbridge offers.</source>
        <translation>Choisissez l’un de ceux que Rosterbridge propose.</translation>
    </message>
    <message>
        <source>The address of %1 has more than a host.</source>
        <translation>L’adresse de %1 contient plus qu’un hôte.</translation>
    </message>
    <message>
        <source>The workspace file %1 could not be made: %2.</source>
        <translation>Le fichier de l’espace de travail %1 n’a pas pu être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Installez-le (sous Debian&#xa0;: libqt6sql6-sqlite) et redémarrez.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the workspace %1.</source>
        <translation>Ce à quoi ceci appartient n’est plus dans l’espace de travail %1.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; load the workspace again.</source>
        <translation>Cela a été retiré entre-temps&#x202f;; rechargez l’espace de travail.</translation>
    </message>
    <message>
        <source>Another program keeps the workspace %1 locked.</source>
        <translation>Un autre programme garde l’espace de travail %1 verrouillé.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or wait, and try again.</source>
        <translation>Fermez les autres programmes qui l’utilisent, ou attendez, et réessayez.</translation>
    </message>
    <message>
        <source>The workspace %1 is read-only.</source>
        <translation>L’espace de travail %1 est en lecture seule.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another workspace.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The disk is full: the workspace %1 could not be written.</source>
        <translation>Le disque est plein&#xa0;: l’espace de travail %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is intact.</source>
        <translation>Libérez de l’espace et réessayez&#x202f;; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be read or written: %2.</source>
        <translation>L’espace de travail %1 n’a pas pu être lu ou écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk and try again; what was stored before is intact.</source>
        <translation>Vérifiez le disque et réessayez&#x202f;; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be opened.</source>
        <translation>L’espace de travail %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Check that you may read and write it and its folder.</source>
        <translation>Vérifiez que vous pouvez le lire et l’écrire, ainsi que son dossier.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged or not a workspace.</source>
        <translation>L’espace de travail %1 est endommagé, ou n’en est pas un.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or choose another workspace.</source>
        <translation>Restaurez-en une copie, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used: %2.</source>
        <translation>L’espace de travail %1 n’a pas pu être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Please report this as an error of Rosterbridge.</source>
        <translation>Veuillez signaler ceci comme une erreur de Rosterbridge.</translation>
    </message>
    <message>
        <source>The workspace %1 holds a damaged entry: %2.</source>
        <translation>L’espace de travail %1 contient une entrée endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a workspace of Rosterbridge.</source>
        <translation>Le fichier %1 n’est pas un espace de travail de Rosterbridge.</translation>
    </message>
    <message>
        <source>Choose another workspace folder.</source>
        <translation>Choisissez un autre dossier d’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace %1 has version %2; this Rosterbridge knows versions up to %3.</source>
        <translation>L’espace de travail %1 a la version %2&#x202f;; ce Rosterbridge connaît les versions jusqu’à %3.</translation>
    </message>
    <message>
        <source>Open it with a newer Rosterbridge, or choose another workspace.</source>
        <translation>Ouvrez-le avec un Rosterbridge plus récent, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The organisation %1 is not in the workspace.</source>
        <translation>L’organisation %1 n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The plan %1 is not in the workspace.</source>
        <translation>Le plan %1 n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The run %1 is not in the workspace.</source>
        <translation>L’exécution %1 n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The plan made on %1 has been applied already.</source>
        <translation>Le plan fait le %1 a déjà été appliqué.</translation>
    </message>
    <message>
        <source>Compare again and apply the new plan.</source>
        <translation>Comparez à nouveau et appliquez le nouveau plan.</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>personne inconnue</translation>
    </message>
    <message>
        <source>The workspace folder %1 could not be made.</source>
        <translation>Le dossier de l’espace de travail %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Choose a folder in a place that you may write to.</source>
        <translation>Choisissez un dossier à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The schedule %1 is not in the plan.</source>
        <translation>Le planning %1 n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>Another program is at work on this run.</source>
        <translation>Un autre programme travaille sur cette exécution.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’il ait terminé.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>Le fichier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder, and that the disk is not full.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The run %1 has finished: nothing is left to resume.</source>
        <translation>L’exécution %1 est terminée&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>The write %1 of the run is not in the workspace.</source>
        <translation>L’écriture %1 de l’exécution n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Both can’t be kept: they have time in common, or one of them is gone.</source>
        <translation>Les deux ne peuvent pas être conservées&#xa0;: elles se chevauchent, ou l’une d’elles a disparu.</translation>
    </message>
    <message>
        <source>Check the address and the client id, or replace the secret.</source>
        <translation>Vérifiez l’adresse et l’ID client, ou remplacez le secret.</translation>
    </message>
    <message>
        <source>There is no business unit %1 that may be seen.</source>
        <translation>Il n’y a pas d’unité commerciale %1 visible.</translation>
    </message>
    <message>
        <source>Test the connection to see which there are, and choose anew.</source>
        <translation>Testez la connexion pour voir lesquelles existent, et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Genesys Cloud has no such region or domain.</source>
        <translation>Genesys Cloud n’a pas cette région ni ce domaine.</translation>
    </message>
    <message>
        <source>Give a region such as Europe (Dublin) or eu-west-1, or a domain such as mypurecloud.ie.</source>
        <translation>Indiquez une région comme Europe (Dublin) ou eu-west-1, ou un domaine comme mypurecloud.ie.</translation>
    </message>
    <message>
        <source>A file with an answer of the service could not be fetched (status %1).</source>
        <translation>Un fichier contenant une réponse du service n’a pas pu être récupéré (état %1).</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>Undo of the run of %1</source>
        <translation>Annulation de l’exécution du %1</translation>
    </message>
    <message>
        <source>The run is still under way.</source>
        <translation>L’exécution est encore en cours.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you undo it.</source>
        <translation>Attendez sa fin ou interrompez-la avant de l’annuler.</translation>
    </message>
    <message>
        <source>The run was interrupted: what became of its last writes is not known.</source>
        <translation>L’exécution a été interrompue&#xa0;: on ne sait pas ce que sont devenues ses dernières écritures.</translation>
    </message>
    <message>
        <source>Resume it before you undo it.</source>
        <translation>Reprenez-la avant de l’annuler.</translation>
    </message>
    <message>
        <source>The run has written nothing, so there is nothing to undo.</source>
        <translation>L’exécution n’a rien écrit&#xa0;: il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>The organisations that the run wrote to are no longer in the workspace.</source>
        <translation>Les organisations dans lesquelles l’exécution a écrit ne sont plus dans l’espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) that the run wrote to are no longer in the workspace.</source>
        <translation>
            <numerusform>%n organisation dans laquelle l’exécution a écrit n’est plus dans l’espace de travail.</numerusform>
            <numerusform>%n organisations dans lesquelles l’exécution a écrit ne sont plus dans l’espace de travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run published %n schedule(s); that can’t be undone, and agents see at once what is written to them.</source>
        <translation>
            <numerusform>L’exécution a publié %n planning&#x202f;; cela ne peut pas être annulé, et les agents voient aussitôt ce qui y est écrit.</numerusform>
            <numerusform>L’exécution a publié %n plannings&#x202f;; cela ne peut pas être annulé, et les agents voient aussitôt ce qui y est écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 by %2 (%3) undid it before; what that has taken back is in sync.</source>
        <translation>L’exécution %1 de %2 (%3) l’a déjà annulée&#x202f;; ce qu’elle a retiré est synchronisé.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Run of %1 by %2</source>
        <comment>time, person</comment>
        <translation>Exécution du %1 de %2</translation>
    </message>
    <message>
        <source>A run is exported as .csv, .json or .html, and not as %1.</source>
        <translation>Une exécution s’exporte en .csv, .json ou .html, et non en %1.</translation>
    </message>
    <message>
        <source>Choose a name that ends so.</source>
        <translation>Choisissez un nom qui se termine ainsi.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::FieldModel</name>
    <message>
        <source>? choose</source>
        <translation>? à choisir</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>pas de vacation</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>SIRH</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, who changed it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, where it is from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · SIRH</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM actuel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>beside WFM’s</source>
        <translation>à côté de celle de WFM</translation>
    </message>
</context>
<context>
    <name>rosterbridge::FieldView</name>
    <message>
        <source>✓ %1</source>
        <comment>the chosen value</comment>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Gateway</name>
    <message>
        <source>Schedule API with ETags</source>
        <translation>API de plannings avec ETags</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Genesys Cloud</source>
        <translation>Genesys Cloud</translation>
    </message>
    <message>
        <source>Region or dom&amp;ain</source>
        <translation>Rég&amp;ion ou domaine</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unités commerciales</translation>
    </message>
</context>
<context>
    <name>rosterbridge::GroupChoice</name>
    <message>
        <source>not said</source>
        <comment>group of an organisation</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Production is marked wherever something is written or removed.</source>
        <translation>La production est signalée partout où l’on écrit ou supprime quelque chose.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardForm</name>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) all the same:</source>
        <translation>
            <numerusform>Saisissez %1 pour supprimer quand même %Ln vacation&#xa0;:</numerusform>
            <numerusform>Saisissez %1 pour supprimer quand même %Ln vacations&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) all the same:</source>
        <translation>
            <numerusform>Saisissez %1 pour écrire quand même %Ln modification&#xa0;:</numerusform>
            <numerusform>Saisissez %1 pour écrire quand même %Ln modifications&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation, what a guard found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation, request</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Guards stop these rows. What you don’t confirm stays blocked; the rest is written.</source>
        <translation>Des garde-fous arrêtent ces lignes. Ce que vous ne confirmez pas reste bloqué&#x202f;; le reste est écrit.</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmé</translation>
    </message>
    <message>
        <source># stays blocked</source>
        <translation># reste bloqué</translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) in production all the same:</source>
        <translation>
            <numerusform>Tapez %1 pour supprimer quand même %Ln vacation en production&#xa0;:</numerusform>
            <numerusform>Tapez %1 pour supprimer quand même %Ln vacations en production&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) in production all the same:</source>
        <translation>
            <numerusform>Tapez %1 pour écrire quand même %Ln modification en production&#xa0;:</numerusform>
            <numerusform>Tapez %1 pour écrire quand même %Ln modifications en production&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardsForm</name>
    <message>
        <source>Deletes &amp;outside of the days that the source lists</source>
        <translation>Suppressions hors des &amp;jours que contient la source</translation>
    </message>
    <message>
        <source>Changes of days that are &amp;past</source>
        <translation>Modifications de jours p&amp;assés</translation>
    </message>
    <message>
        <source>Changes of days whose pa&amp;yroll is closed, up to</source>
        <translation>Modifications de jours dont la pai&amp;e est clôturée, jusqu’au</translation>
    </message>
    <message>
        <source>Last day of the closed payroll</source>
        <translation>Dernier jour de la paie clôturée</translation>
    </message>
    <message>
        <source>employee id</source>
        <translation>matricule</translation>
    </message>
    <message>
        <source>name of the activity code</source>
        <translation>nom du code d’activité</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> h</source>
        <comment>suffix of a number field</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A sync leaves this part of the service’s calls to those that a person waits for.</source>
        <translation>Une synchronisation laisse cette part des appels du service à ceux qu’une personne attend.</translation>
    </message>
    <message>
        <source>A run stops these rows until its number is typed in; the rest is written.</source>
        <translation>Une exécution arrête ces lignes tant que leur nombre n’est pas saisi&#x202f;; le reste est écrit.</translation>
    </message>
    <message>
        <source>&amp;Deletes, of the shifts in WFM, over</source>
        <translation>&amp;Suppressions, sur les vacations de WFM, au-delà de</translation>
    </message>
    <message>
        <source>Deletes, in n&amp;umber, over</source>
        <translation>Suppressions, en no&amp;mbre, au-delà de</translation>
    </message>
    <message>
        <source>&amp;Changes and deletes, of the shifts in WFM, over</source>
        <translation>Mo&amp;difications et suppressions, sur les vacations de WFM, au-delà de</translation>
    </message>
    <message>
        <source>Deletes, if the source lists, of the shifts ag&amp;reed, under</source>
        <translation>Suppressions, si la source contient, des vacations con&amp;venues, moins de</translation>
    </message>
    <message>
        <source>Shares count &amp;from so many shifts on</source>
        <translation>Les parts comptent à &amp;partir de tant de vacations</translation>
    </message>
    <message>
        <source>Published shifts that start with&amp;in</source>
        <translation>Vacations pu&amp;bliées qui commencent dans moins de</translation>
    </message>
    <message>
        <source>&amp;Everything, unless both sides know the agent</source>
        <translation>&amp;Tout, sauf si les deux côtés connaissent l’agent</translation>
    </message>
    <message>
        <source>and the ac&amp;tivity code</source>
        <translation>et le &amp;code d’activité</translation>
    </message>
    <message>
        <source>Ca&amp;lls that a run leaves free for people</source>
        <translation>Appe&amp;ls qu’une exécution laisse libres pour les personnes</translation>
    </message>
</context>
<context>
    <name>rosterbridge::HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>rosterbridge::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Autre agent</translation>
    </message>
    <message>
        <source>Another shift of the agent</source>
        <translation>Autre vacation de l’agent</translation>
    </message>
    <message>
        <source>First and last shift</source>
        <translation>Première et dernière vacation</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Plus tôt et plus tard</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Take the side of the cell, in the fields of a conflict</source>
        <translation>Prendre le côté de la cellule, dans les champs d’un conflit</translation>
    </message>
    <message>
        <source>Give up an edit; close a message</source>
        <translation>Abandonner une modification&#x202f;; fermer un message</translation>
    </message>
</context>
<context>
    <name>rosterbridge::LaneBars</name>
    <message>
        <source>H · HRIS</source>
        <translation>H · SIRH</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM actuel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>pas de vacation</translation>
    </message>
    <message>
        <source>? choose a side</source>
        <translation>? choisir un côté</translation>
    </message>
    <message>
        <source>HRIS %1, last agreed %2, WFM now %3, result %4</source>
        <translation>SIRH %1, dernier accord %2, WFM actuel %3, résultat %4</translation>
    </message>
</context>
<context>
    <name>rosterbridge::MainWindow</name>
    <message>
        <source>Rosterbridge</source>
        <translation>Rosterbridge</translation>
    </message>
    <message>
        <source>The plan is saved in %1.</source>
        <translation>Le plan est enregistré dans %1.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Synchroniser…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Enregistrer le plan…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find agent, shift, code… (%1)</source>
        <translation>Chercher agent, vacation, code… (%1)</translation>
    </message>
    <message>
        <source>Find agent, shift or code</source>
        <translation>Chercher agent, vacation ou code</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisations</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflits</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;About Rosterbridge</source>
        <translation>À &amp;propos de Rosterbridge</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)…</source>
        <translation>
            <numerusform>&amp;Synchroniser %Ln modification…</numerusform>
            <numerusform>&amp;Synchroniser %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>HRIS: %1</source>
        <translation>SIRH&#xa0;: %1</translation>
    </message>
    <message>
        <source>HRIS: %1 · %2</source>
        <comment>file, time read</comment>
        <translation>SIRH&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>HRIS source of %1: %2</source>
        <translation>Source SIRH de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Times in each schedule’s zone</source>
        <translation>Heures dans le fuseau de chaque planning</translation>
    </message>
    <message>
        <source>Times in each schedule’s zone: %1</source>
        <translation>Heures dans le fuseau de chaque planning&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between zones</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln call(s) left in this minute</source>
        <translation>
            <numerusform>%1&#xa0;: %L2 appel sur %Ln restant dans cette minute</numerusform>
            <numerusform>%1&#xa0;: %L2 appels sur %Ln restants dans cette minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln organisation choisie</numerusform>
            <numerusform>%Ln organisations choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <comment>name of a page, count</comment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>Credentials…</source>
        <translation>Identifiants…</translation>
    </message>
    <message>
        <source>HRIS source…</source>
        <translation>Source SIRH…</translation>
    </message>
    <message>
        <source>%1 could not be compared: %2</source>
        <comment>organisation: reason</comment>
        <translation>%1 n’a pas pu être comparée&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more organisation(s) failed: see the list on the left.</source>
        <translation>
            <numerusform>%1 Et %Ln autre organisation a échoué&#xa0;: voir la liste à gauche.</numerusform>
            <numerusform>%1 Et %Ln autres organisations ont échoué&#xa0;: voir la liste à gauche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s) have been changed in WFM since they were read.</source>
        <translation>
            <numerusform>%Ln planning a été modifié dans WFM depuis sa lecture.</numerusform>
            <numerusform>%Ln plannings ont été modifiés dans WFM depuis leur lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written</source>
        <translation>
            <numerusform>%Ln modification écrite</numerusform>
            <numerusform>%Ln modifications écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them merged with newer WFM edits</source>
        <translation>
            <numerusform>%Ln d’entre elles fusionnée avec des modifications WFM plus récentes</numerusform>
            <numerusform>%Ln d’entre elles fusionnées avec des modifications WFM plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) for you</source>
        <translation>
            <numerusform>%Ln conflit pour vous</numerusform>
            <numerusform>%Ln conflits pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left undone</source>
        <translation>
            <numerusform>%Ln non effectuée</numerusform>
            <numerusform>%Ln non effectuées</numerusform>
        </translation>
    </message>
    <message>
        <source>some in doubt until the run is resumed</source>
        <translation>certaines incertaines jusqu’à la reprise de l’exécution</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Montrer les conflits</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Montrer l’exécution</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a summary as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keychain: asking…</source>
        <translation>Trousseau&#xa0;: interrogation…</translation>
    </message>
    <message>
        <source>Keychain: ready</source>
        <translation>Trousseau&#xa0;: prêt</translation>
    </message>
    <message>
        <source>! Keychain: locked</source>
        <translation>! Trousseau&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>! Keychain: unavailable, secrets for this session only</source>
        <translation>! Trousseau&#xa0;: indisponible, secrets pour cette session seulement</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this computer alone.</source>
        <translation>Les secrets ne sont gardés que dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A run was interrupted. Resume it: it reads first, so that nothing is written twice.</source>
        <translation>Une exécution a été interrompue. Reprenez-la&#xa0;: elle lit d’abord, afin que rien ne soit écrit deux fois.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>L’annuler et quitter</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>Find an acti&amp;on…</source>
        <translation>&amp;Chercher une action…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · applied</source>
        <comment>time, organisations</comment>
        <translation>%1 · %2 · appliqué</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, organisations</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No plan has been made yet</source>
        <translation>Aucun plan n’a encore été fait</translation>
    </message>
    <message>
        <source>The timeline is saved in %1.</source>
        <translation>La chronologie est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The timeline is sent to the printer.</source>
        <translation>La chronologie est envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Ch&amp;ronologie</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) old</source>
        <translation>
            <numerusform>vieux de %Ln minute</numerusform>
            <numerusform>vieux de %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) old</source>
        <translation>
            <numerusform>vieux de %Ln heure</numerusform>
            <numerusform>vieux de %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>vieux de %Ln jour</numerusform>
            <numerusform>vieux de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is of %1, %2, and was applied. Compare again to see how things stand now.</source>
        <translation>Ce plan est du %1, %2, et a été appliqué. Comparez de nouveau pour voir où en sont les choses.</translation>
    </message>
    <message>
        <source>This plan is of %1, %2. What has changed in HRIS or WFM since then can’t be known before they are compared again; a sync reads WFM before it writes.</source>
        <translation>Ce plan est du %1, %2. Ce qui a changé depuis dans le SIRH ou WFM ne peut être connu avant une nouvelle comparaison&#x202f;; une synchronisation lit WFM avant d’écrire.</translation>
    </message>
    <message>
        <source>This plan takes a run back: HRIS stands for what WFM had before the run, last agreed for what the run wrote. Shifts that the run made are deleted only where you tick them.</source>
        <translation>Ce plan annule une exécution&#xa0;: SIRH désigne ce que WFM avait avant l’exécution, dernier accord ce que l’exécution a écrit. Les vacations créées par l’exécution ne sont supprimées que là où vous les cochez.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::MessageBar</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Whether it may write will show with the first sync.</source>
        <translation>La première synchronisation montrera s’il peut écrire.</translation>
    </message>
    <message>
        <source>All permissions are there: %1.</source>
        <translation>Toutes les autorisations sont là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing permission: %1. Schedules can be compared, but not written. Have it granted, then test again.</source>
        <translation>Autorisation manquante&#xa0;: %1. Les plannings peuvent être comparés, mais pas écrits. Faites-la accorder, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Missing permissions: %1. Have them granted, then test again.</source>
        <translation>Autorisations manquantes&#xa0;: %1. Faites-les accorder, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Operation</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading the HRIS</source>
        <translation>lecture du SIRH</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>liste des semaines</translation>
    </message>
    <message numerus="yes">
        <source>reading %n schedule(s)</source>
        <translation>
            <numerusform>lecture de %n planning</numerusform>
            <numerusform>lecture de %n plannings</numerusform>
        </translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2&#xa0;% de %n ligne</numerusform>
            <numerusform>%1&#xa0;: %2&#xa0;% de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Cela a été annulé.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationDialog</name>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Envir&amp;onnement</translation>
    </message>
    <message>
        <source>&amp;WFM service</source>
        <translation>Service &amp;WFM</translation>
    </message>
    <message>
        <source>&amp;HRIS source</source>
        <translation>Source SIR&amp;H</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>&amp;Garde-fous</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregist&amp;rer</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gro&amp;upe</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>environment · service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>○ not compared</source>
        <translation>○ non comparée</translation>
    </message>
    <message>
        <source>↻ comparing %L1 %</source>
        <translation>↻ comparaison, %L1&#xa0;%</translation>
    </message>
    <message>
        <source>✓ up to date</source>
        <translation>✓ à jour</translation>
    </message>
    <message numerus="yes">
        <source>~ %Ln change(s)</source>
        <translation>
            <numerusform>~ %Ln modification</numerusform>
            <numerusform>~ %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln conflict(s)</source>
        <translation>
            <numerusform>! %Ln conflit</numerusform>
            <numerusform>! %Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ syncing %L1 %</source>
        <translation>↻ synchronisation, %L1&#xa0;%</translation>
    </message>
    <message>
        <source>× sign-in failed</source>
        <translation>× échec de la connexion</translation>
    </message>
    <message>
        <source>× failed</source>
        <translation>× échec</translation>
    </message>
    <message>
        <source>‖ frozen until %1</source>
        <translation>‖ suspendue jusqu’à %1</translation>
    </message>
    <message>
        <source>secret was rotated? Replace it…</source>
        <translation>secret renouvelé&#x202f;? Remplacer…</translation>
    </message>
    <message>
        <source>rate limit, resumes by itself</source>
        <translation>limite d’appels, reprend d’elle-même</translation>
    </message>
    <message>
        <source>reading the HRIS file</source>
        <translation>lecture du fichier SIRH</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>liste des semaines</translation>
    </message>
    <message>
        <source>reading schedules</source>
        <translation>lecture des plannings</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes and seconds</comment>
        <translation>encore %1:%2</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) · %1</source>
        <comment>age of the data</comment>
        <translation>
            <numerusform>%Ln agent · %1</numerusform>
            <numerusform>%Ln agents · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>read just now</source>
        <translation>lu à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>read %n min ago</source>
        <translation>
            <numerusform>lu il y a %n min</numerusform>
            <numerusform>lu il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n h ago</source>
        <translation>
            <numerusform>lu il y a %n h</numerusform>
            <numerusform>lu il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>lu il y a %n jour</numerusform>
            <numerusform>lu il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ production</source>
        <translation>▲ production</translation>
    </message>
    <message>
        <source>△ test</source>
        <translation>△ test</translation>
    </message>
    <message>
        <source>%1 ▲ production</source>
        <comment>organisation</comment>
        <translation>%1 ▲ production</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationWizard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the organisation is called here. The environment tells it from its likes.</source>
        <translation>Le nom de l’organisation ici. L’environnement la distingue de ses semblables.</translation>
    </message>
    <message>
        <source>UK production</source>
        <comment>example of an environment</comment>
        <translation>FR production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Envir&amp;onnement</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>WFM service</source>
        <translation>Service WFM</translation>
    </message>
    <message>
        <source>The client needs to read and write schedules. Its secret goes to the keychain alone.</source>
        <translation>Le client doit pouvoir lire et écrire les plannings. Son secret ne va que dans le trousseau.</translation>
    </message>
    <message>
        <source>HRIS source</source>
        <translation>Source SIRH</translation>
    </message>
    <message>
        <source>The file that the HRIS exports, and how to read it.</source>
        <translation>Le fichier que le SIRH exporte, et comment le lire.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gro&amp;upe</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationsPanel</name>
    <message>
        <source>&amp;Add organisation…</source>
        <translation>&amp;Ajouter une organisation…</translation>
    </message>
    <message>
        <source>&amp;Edit organisation…</source>
        <translation>&amp;Modifier l’organisation…</translation>
    </message>
    <message>
        <source>&amp;HRIS source…</source>
        <translation>&amp;Source SIRH…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Identifiants…</translation>
    </message>
    <message>
        <source>&amp;Remove organisation…</source>
        <translation>&amp;Retirer l’organisation…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Filter organisations…</source>
        <translation>Filtrer les organisations…</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Filtrer les organisations</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove %1 from Rosterbridge?</source>
        <translation>Retirer %1 de Rosterbridge&#x202f;?</translation>
    </message>
    <message>
        <source>What was agreed between its HRIS and WFM is forgotten, and so is its secret. The history of its runs stays. Nothing changes in WFM.</source>
        <translation>Ce qui était convenu entre son SIRH et WFM est oublié, ainsi que son secret. L’historique de ses exécutions reste. Rien ne change dans WFM.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OutcomeModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · SIRH</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM actuel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OutcomeTable</name>
    <message>
        <source>Rows that will be decided</source>
        <translation>Lignes qui seront décidées</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Output</name>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OverviewStrip</name>
    <message>
        <source>Overview of all conflicts</source>
        <translation>Vue d’ensemble de tous les conflits</translation>
    </message>
    <message>
        <source>%1 need you, %2 left for later, %3 settled</source>
        <translation>%1 à décider, %2 remis à plus tard, %3 réglés</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>agent, day, standing</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewModel</name>
    <message>
        <source>can’t be ticked</source>
        <translation>ne peut pas être coché</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>organisation › team</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>glyph and words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No schedule</source>
        <translation>Pas de planning</translation>
    </message>
    <message>
        <source>%1 · week of %2 · changed in WFM since</source>
        <comment>team, first day</comment>
        <translation>%1 · semaine du %2 · modifié dans WFM depuis</translation>
    </message>
    <message>
        <source>%1 · week of %2</source>
        <comment>team, first day</comment>
        <translation>%1 · semaine du %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day of a week</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%L1 of %L2 ticked</source>
        <translation>%L1 sur %L2 cochées</translation>
    </message>
    <message>
        <source>What the HRIS has</source>
        <translation>Ce que le SIRH a</translation>
    </message>
    <message>
        <source>What both sides had when they were last reconciled</source>
        <translation>Ce que les deux côtés avaient lors du dernier rapprochement</translation>
    </message>
    <message>
        <source>What WFM has now</source>
        <translation>Ce que WFM a maintenant</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · SIRH</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM actuel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is told of a group</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of change, change</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewPage</name>
    <message>
        <source>Why the row is what it is</source>
        <translation>Pourquoi la ligne est ce qu’elle est</translation>
    </message>
    <message>
        <source>Choose a row to see why it is what it is.</source>
        <translation>Choisissez une ligne pour voir pourquoi elle est ce qu’elle est.</translation>
    </message>
    <message>
        <source>&amp;Tick or untick the selection</source>
        <translation>&amp;Cocher ou décocher la sélection</translation>
    </message>
    <message>
        <source>Tick &amp;all shown but deletions</source>
        <translation>&amp;Tout cocher parmi l’affiché, sauf les suppressions</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>Tout &amp;décocher parmi l’affiché</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pourq&amp;uoi&#x202f;?</translation>
    </message>
    <message>
        <source>As a flat ta&amp;ble</source>
        <translation>En ta&amp;bleau plat</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Tout dé&amp;velopper</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Tout rédu&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Show rows of every kind</source>
        <translation>Afficher les &amp;lignes de tout type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show or hide “%1”</source>
        <translation>Afficher ou masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comparing HRIS and WFM…</source>
        <translation>Comparaison du SIRH et de WFM…</translation>
    </message>
    <message>
        <source>Both sides are being read. Nothing is written before you have seen it.</source>
        <translation>Les deux côtés sont en cours de lecture. Rien n’est écrit avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Pas encore d’organisations</translation>
    </message>
    <message>
        <source>Add the first one: its WFM service, and the file that its HRIS exports.</source>
        <translation>Ajoutez la première&#xa0;: son service WFM, et le fichier que son SIRH exporte.</translation>
    </message>
    <message>
        <source>HRIS and WFM agree</source>
        <translation>Le SIRH et WFM concordent</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>No rows like that</source>
        <translation>Aucune ligne de ce genre</translation>
    </message>
    <message>
        <source>Another filter or another word to find may show some.</source>
        <translation>Un autre filtre ou un autre mot à chercher en montrera peut-être.</translation>
    </message>
    <message>
        <source>No organisation is chosen</source>
        <translation>Aucune organisation n’est choisie</translation>
    </message>
    <message>
        <source>Tick one or more of the list on the left to compare them.</source>
        <translation>Cochez-en une ou plusieurs dans la liste à gauche pour les comparer.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Compare to see what HRIS and WFM have, side by side.</source>
        <translation>Comparez pour voir côte à côte ce qu’ont le SIRH et WFM.</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>a table without groups</comment>
        <translation>À plat</translation>
    </message>
    <message>
        <source>Show the t&amp;imeline</source>
        <translation>A&amp;fficher la chronologie</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Un &amp;jour</translation>
    </message>
    <message>
        <source>A wee&amp;k</source>
        <translation>Une &amp;semaine</translation>
    </message>
    <message>
        <source>All &amp;weeks</source>
        <translation>&amp;Toutes les semaines</translation>
    </message>
    <message>
        <source>E&amp;xport the timeline…</source>
        <translation>E&amp;xporter la chronologie…</translation>
    </message>
    <message>
        <source>&amp;Print the timeline…</source>
        <translation>&amp;Imprimer la chronologie…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Timeline of changes</source>
        <translation>Chronologie des modifications</translation>
    </message>
    <message>
        <source>The timeline can’t be printed.</source>
        <translation>La chronologie ne peut pas être imprimée.</translation>
    </message>
    <message>
        <source>See whether the printer is ready, or export the timeline as PDF.</source>
        <translation>Voyez si l’imprimante est prête, ou exportez la chronologie en PDF.</translation>
    </message>
    <message>
        <source>Co&amp;py the selected rows</source>
        <translation>Copier les li&amp;gnes sélectionnées</translation>
    </message>
    <message>
        <source>Copy the selected rows as CS&amp;V</source>
        <translation>Co&amp;pier les lignes sélectionnées en CSV</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;habituelles</translation>
    </message>
    <message>
        <source>Listing the changes…</source>
        <translation>Les modifications sont listées…</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ProgressStrip</name>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>‖ Sync paused</source>
        <translation>‖ Synchronisation en pause</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading the HRIS file</source>
        <translation>lecture du fichier SIRH</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>liste des semaines</translation>
    </message>
    <message>
        <source>%L1 of %L2 schedules%3</source>
        <comment>the last part: rate and time left</comment>
        <translation>%L1 sur %L2 plannings%3</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a failure</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>× failed</source>
        <translation>× échec</translation>
    </message>
    <message>
        <source>%L1 of %L2 changes%3</source>
        <comment>the last part: rate and time left</comment>
        <translation>%L1 sur %L2 modifications%3</translation>
    </message>
    <message>
        <source>! WFM does not answer, next try in %1 · %2</source>
        <comment>minutes and seconds, progress</comment>
        <translation>! WFM ne répond pas, prochain essai dans %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · ! %Ln conflict(s)</source>
        <translation>
            <numerusform>%1 · ! %Ln conflit</numerusform>
            <numerusform>%1 · ! %Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source> · %1/s · %2 left</source>
        <comment>rate, minutes and seconds</comment>
        <translation> · %1/s · encore %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RecordReader</name>
    <message>
        <source>%1 has no column “%2”. Its columns are “%3”.</source>
        <translation>%1 n’a pas de colonne «&#xa0;%2&#xa0;». Ses colonnes sont «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Check the delimiter and the columns of the mapping profile “%1”.</source>
        <translation>Vérifiez le délimiteur et les colonnes du profil de correspondance «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has more than one column “%2”.</source>
        <translation>%1 a plus d’une colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give each column of the export a heading of its own.</source>
        <translation>Donnez à chaque colonne de l’export un titre qui lui soit propre.</translation>
    </message>
    <message>
        <source>The quotes of this row don’t match. Export the shifts again.</source>
        <translation>Les guillemets de cette ligne ne vont pas par paires. Exportez à nouveau les vacations.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading has %2. Check the row’s quotes and delimiters.</source>
        <translation>La ligne a %1 cellules, l’en-tête en a %2. Vérifiez les guillemets et les délimiteurs de la ligne.</translation>
    </message>
    <message>
        <source>The id of the shift is empty.</source>
        <translation>L’ID de la vacation est vide.</translation>
    </message>
    <message>
        <source>The row does not say whose shift it is.</source>
        <translation>La ligne ne dit pas à qui est la vacation.</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number %1. Export it again, with this column as text.</source>
        <translation>Une feuille de calcul a changé l’ID en nombre %1. Exportez-le à nouveau, avec cette colonne comme texte.</translation>
    </message>
    <message>
        <source>The time zone is empty, and the mapping profile has none to use instead.</source>
        <translation>Le fuseau horaire est vide, et le profil de correspondance n’en a pas à utiliser à la place.</translation>
    </message>
    <message>
        <source>A shift can’t start at 24:00. Write 00:00 of the next day.</source>
        <translation>Une vacation ne peut pas commencer à 24:00. Écrivez 00:00 du jour suivant.</translation>
    </message>
    <message>
        <source>“%1” is not a distance from UTC such as -05:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un décalage par rapport à UTC comme -05:00.</translation>
    </message>
    <message>
        <source>The shift ends before it has lasted a minute.</source>
        <translation>La vacation se termine avant d’avoir duré une minute.</translation>
    </message>
    <message>
        <source>The shift is longer than 24 hours.</source>
        <translation>La vacation dure plus de 24 heures.</translation>
    </message>
    <message>
        <source>The shift ends when it starts. The mapping profile does not say whether that is a full day.</source>
        <translation>La vacation se termine quand elle commence. Le profil de correspondance ne dit pas si c’est une journée entière.</translation>
    </message>
    <message>
        <source>“%1” does not lie within the shift.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas à l’intérieur de la vacation.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se chevauchent.</translation>
    </message>
    <message>
        <source>“%1” is not a day and a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour et une heure.</translation>
    </message>
    <message>
        <source>“%1” is not a day written as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour écrit comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day written as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure écrite comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not a duration in minutes, or in hours and minutes such as 7:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée en minutes, ou en heures et minutes comme 7:30.</translation>
    </message>
    <message>
        <source>%1 on %2 comes twice in %3, at %4 and at %5. Export the shift with its distance from UTC.</source>
        <translation>%1 le %2 se produit deux fois dans %3, à %4 et à %5. Exportez la vacation avec son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>%1 on %2 does not exist in %3: the clocks skip it.</source>
        <translation>%1 le %2 n’existe pas dans %3&#xa0;: les horloges la sautent.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Review</name>
    <message numerus="yes">
        <source>tick %Ln change(s)</source>
        <translation>
            <numerusform>cocher %Ln modification</numerusform>
            <numerusform>cocher %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untick %Ln change(s)</source>
        <translation>
            <numerusform>décocher %Ln modification</numerusform>
            <numerusform>décocher %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>withdraw the decision for %1</source>
        <translation>retirer la décision pour %1</translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln conflict(s) for later</source>
        <translation>
            <numerusform>remettre %Ln conflit à plus tard</numerusform>
            <numerusform>remettre %Ln conflits à plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take up %Ln conflict(s) again</source>
        <translation>
            <numerusform>reprendre %Ln conflit</numerusform>
            <numerusform>reprendre %Ln conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::RowText</name>
    <message>
        <source>unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date without year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>vacation</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>second meal: Meal (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>deleted in WFM</source>
        <translation>supprimé dans WFM</translation>
    </message>
    <message>
        <source>gone from HRIS</source>
        <translation>disparu du SIRH</translation>
    </message>
    <message>
        <source>HRIS changed</source>
        <translation>SIRH modifié</translation>
    </message>
    <message>
        <source>WFM changed</source>
        <translation>WFM modifié</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>les deux modifiés</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>WFM’s own</source>
        <translation>propre à WFM</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>pas de vacation</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>rien de convenu</translation>
    </message>
    <message>
        <source>line %1 · read %2</source>
        <translation>ligne %1 · lu %2</translation>
    </message>
    <message>
        <source>not in the source · read %1</source>
        <translation>absent de la source · lu %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>convenu %1</translation>
    </message>
    <message>
        <source>never agreed</source>
        <translation>jamais convenu</translation>
    </message>
    <message>
        <source>changed since; compare again</source>
        <translation>modifié depuis&#x202f;; comparez à nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>%1 · %2 · newer</source>
        <translation>%1 · %2 · plus récent</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave out %1, as HRIS does</source>
        <translation>Omettre %1, comme le SIRH</translation>
    </message>
    <message>
        <source>Use HRIS’s %1</source>
        <translation>Utiliser %1 du SIRH</translation>
    </message>
    <message>
        <source>Use HRIS’s %1 for %2</source>
        <translation>Utiliser %1 du SIRH pour %2</translation>
    </message>
    <message>
        <source>Leave out %1, as last agreed</source>
        <translation>Omettre %1, comme au dernier accord</translation>
    </message>
    <message>
        <source>Go back to the agreed %1</source>
        <translation>Revenir à %1, comme convenu</translation>
    </message>
    <message>
        <source>Go back to the agreed %1 for %2</source>
        <translation>Revenir à %1 pour %2, comme convenu</translation>
    </message>
    <message>
        <source>Leave out %1, as WFM does</source>
        <translation>Omettre %1, comme WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s %1</source>
        <translation>Conserver %1 de WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s %1 for %2</source>
        <translation>Conserver %1 de WFM pour %2</translation>
    </message>
    <message>
        <source>Delete it, as HRIS did</source>
        <translation>La supprimer, comme le SIRH</translation>
    </message>
    <message>
        <source>Take it as gone, as HRIS has it</source>
        <translation>La tenir pour supprimée, comme dans le SIRH</translation>
    </message>
    <message>
        <source>Use HRIS’s whole shift %1</source>
        <translation>Utiliser toute la vacation %1 du SIRH</translation>
    </message>
    <message>
        <source>Create HRIS’s %1 as a new shift</source>
        <translation>Créer %1 du SIRH comme nouvelle vacation</translation>
    </message>
    <message>
        <source>Create it again as HRIS has it</source>
        <translation>La recréer comme dans le SIRH</translation>
    </message>
    <message>
        <source>Go back to the agreed shift %1</source>
        <translation>Revenir à la vacation convenue %1</translation>
    </message>
    <message>
        <source>Create it again as last agreed</source>
        <translation>La recréer selon le dernier accord</translation>
    </message>
    <message>
        <source>Leave WFM as it is</source>
        <translation>Laisser WFM tel quel</translation>
    </message>
    <message>
        <source>Leave it deleted, as in WFM</source>
        <translation>La laisser supprimée, comme dans WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s whole shift %1</source>
        <translation>Conserver toute la vacation %1 de WFM</translation>
    </message>
    <message numerus="yes">
        <source>Take HRIS for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Prendre le SIRH pour %2 dans %Ln ligne semblable de %1&#x202f;?</numerusform>
            <numerusform>Prendre le SIRH pour %2 dans %Ln lignes semblables de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to what was last agreed for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Revenir au dernier accord pour %2 dans %Ln ligne semblable de %1&#x202f;?</numerusform>
            <numerusform>Revenir au dernier accord pour %2 dans %Ln lignes semblables de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Conserver WFM pour %2 dans %Ln ligne semblable de %1&#x202f;?</numerusform>
            <numerusform>Conserver WFM pour %2 dans %Ln lignes semblables de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>by field</source>
        <translation>champ par champ</translation>
    </message>
    <message>
        <source>HRIS used</source>
        <translation>SIRH utilisé</translation>
    </message>
    <message>
        <source>last agreed</source>
        <translation>dernier accord</translation>
    </message>
    <message>
        <source>WFM kept</source>
        <translation>WFM conservé</translation>
    </message>
    <message>
        <source>delete %1 in WFM (%2)</source>
        <comment>times, outcome</comment>
        <translation>supprimer %1 dans WFM (%2)</translation>
    </message>
    <message>
        <source>nothing to write (%1)</source>
        <comment>outcome</comment>
        <translation>rien à écrire (%1)</translation>
    </message>
    <message>
        <source>write %1 (%2)</source>
        <comment>times, outcome</comment>
        <translation>écrire %1 (%2)</translation>
    </message>
    <message>
        <source>create %1 (%2)</source>
        <comment>times, outcome</comment>
        <translation>créer %1 (%2)</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>rien à écrire</translation>
    </message>
    <message>
        <source>left</source>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>écriture en cours</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, line %2, read %3</source>
        <translation>%1, ligne %2, lu %3</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Tel que c’est écrit</translation>
    </message>
    <message>
        <source>%1, read %2: no such shift in it</source>
        <translation>%1, lu %2&#xa0;: aucune vacation de ce genre</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 (WFM id %2)</source>
        <translation>%1 (ID WFM %2)</translation>
    </message>
    <message>
        <source>not found in WFM</source>
        <translation>introuvable dans WFM</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Code d’activité</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>read and shown in %1</source>
        <translation>lu et affiché en %1</translation>
    </message>
    <message>
        <source>read in %1, shown in %2</source>
        <translation>lu en %1, affiché en %2</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>SIRH</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>WFM now</source>
        <translation>WFM actuel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>times, and where they are from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>waits for you to confirm your earlier choice</source>
        <translation>attend que vous confirmiez votre choix antérieur</translation>
    </message>
    <message>
        <source>waits for your choice</source>
        <translation>attend votre choix</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>rien n’est écrit</translation>
    </message>
    <message>
        <source>merged by field, without a question</source>
        <translation>fusionné par champ, sans question</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>outcome, person, how far it is</comment>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <comment>of two equal readings as the clocks go back</comment>
        <translation>%1 (première)</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <comment>of two equal readings as the clocks go back</comment>
        <translation>%1 (seconde)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>ends so many days later</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stays with you: %1</source>
        <translation>reste à votre charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Keep both: add HRIS’s %1 beside WFM’s %2</source>
        <translation>Conserver les deux&#xa0;: ajouter %1 du SIRH à côté de %2 de WFM</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>les deux conservées</translation>
    </message>
    <message>
        <source>HRIS used, by rule</source>
        <translation>SIRH utilisé, par règle</translation>
    </message>
    <message>
        <source>last agreed, by rule</source>
        <translation>dernier accord, par règle</translation>
    </message>
    <message>
        <source>WFM kept, by rule</source>
        <translation>WFM conservé, par règle</translation>
    </message>
    <message>
        <source>create %1 beside WFM’s %2 (%3)</source>
        <comment>times, times, outcome</comment>
        <translation>créer %1 à côté de %2 de WFM (%3)</translation>
    </message>
    <message>
        <source>put before a person</source>
        <translation>soumis à une personne</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>Found in WFM</source>
        <translation>Trouvé dans WFM</translation>
    </message>
    <message>
        <source>%1 (“%2”, run by %3), %4</source>
        <comment>outcome, rule, person, how far it is</comment>
        <translation>%1 («&#xa0;%2&#xa0;», exécutée par %3), %4</translation>
    </message>
    <message>
        <source>%1 chose: %2, %3</source>
        <comment>person, outcome, how far it is</comment>
        <translation>%1 a choisi&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 ran the rule “%2”: %3, %4</source>
        <comment>person, rule, outcome, how far it is</comment>
        <translation>%1 a exécuté la règle «&#xa0;%2&#xa0;»&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>person, how the row ended</comment>
        <translation>Exécution de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correlation id %1</source>
        <translation>ID de corrélation %1</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Dernier accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>No run has met this row yet, and nothing was agreed on it.</source>
        <translation>Aucune exécution n’a encore rencontré cette ligne, et rien n’a été convenu à son sujet.</translation>
    </message>
    <message>
        <source>%1: the HRIS does not own it, so it stays as WFM has it</source>
        <translation>%1&#xa0;: ne relève pas du SIRH, reste donc tel que dans WFM</translation>
    </message>
    <message>
        <source>agreed %1 → HRIS %2, WFM %3: %4</source>
        <comment>values, who changed it</comment>
        <translation>convenu %1 → SIRH %2, WFM %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>HRIS %1, WFM %2: %3</source>
        <comment>values, who changed it</comment>
        <translation>SIRH %1, WFM %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>by the link kept since it was last agreed</source>
        <translation>par le lien conservé depuis le dernier accord</translation>
    </message>
    <message>
        <source>by the HRIS id that WFM keeps with it</source>
        <translation>par l’ID SIRH que WFM garde avec elle</translation>
    </message>
    <message>
        <source>by agent and start</source>
        <translation>par agent et début</translation>
    </message>
    <message>
        <source>by agent and the greatest overlap</source>
        <translation>par agent et plus grand chevauchement</translation>
    </message>
    <message>
        <source>in WFM alone</source>
        <translation>dans WFM seulement</translation>
    </message>
    <message>
        <source>line %1 · changed %2</source>
        <translation>ligne %1 · modifié %2</translation>
    </message>
    <message>
        <source>deleted by %1 · %2</source>
        <translation>supprimée par %1 · %2</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>Reading who changed it…</source>
        <translation>Lecture de qui l’a modifiée…</translation>
    </message>
    <message>
        <source>Who changed it could not be read. %1</source>
        <translation>Impossible de lire qui l’a modifiée. %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>%1 deleted it in WFM</source>
        <comment>person</comment>
        <translation>%1 l’a supprimée dans WFM</translation>
    </message>
    <message>
        <source>%1 changed it in WFM</source>
        <comment>person</comment>
        <translation>%1 l’a modifiée dans WFM</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 made it %2 in WFM</source>
        <comment>person, times</comment>
        <translation>%1 l’a passée à %2 dans WFM</translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln selected rows?</source>
        <translation>
            <numerusform>Utiliser le SIRH dans %Ln ligne sélectionnée&#x202f;?</numerusform>
            <numerusform>Utiliser le SIRH dans %Ln lignes sélectionnées&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln selected rows?</source>
        <translation>
            <numerusform>Revenir au dernier accord dans %Ln ligne sélectionnée&#x202f;?</numerusform>
            <numerusform>Revenir au dernier accord dans %Ln lignes sélectionnées&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln selected rows?</source>
        <translation>
            <numerusform>Conserver WFM dans %Ln ligne sélectionnée&#x202f;?</numerusform>
            <numerusform>Conserver WFM dans %Ln lignes sélectionnées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 · changed %2 · newer</source>
        <translation>ligne %1 · modifié %2 · plus récent</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RuleText</name>
    <message>
        <source>edit / edit</source>
        <translation>modification / modification</translation>
    </message>
    <message>
        <source>edit / delete</source>
        <translation>modification / suppression</translation>
    </message>
    <message>
        <source>delete / edit</source>
        <translation>suppression / modification</translation>
    </message>
    <message>
        <source>create / create</source>
        <translation>création / création</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>enfreint une règle</translation>
    </message>
    <message>
        <source>which shift?</source>
        <translation>quelle vacation&#x202f;?</translation>
    </message>
    <message>
        <source>Use HRIS</source>
        <translation>Utiliser le SIRH</translation>
    </message>
    <message>
        <source>Go back to last agreed</source>
        <translation>Revenir au dernier accord</translation>
    </message>
    <message>
        <source>Keep WFM</source>
        <translation>Conserver WFM</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>début et fin</translation>
    </message>
    <message>
        <source>work code</source>
        <translation>code de travail</translation>
    </message>
    <message numerus="yes">
        <source>up to %n min apart</source>
        <translation>
            <numerusform>au plus %n min d’écart</numerusform>
            <numerusform>au plus %n min d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>changed in WFM by %1</source>
        <translation>modifié dans WFM par %1</translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n h</source>
        <translation>
            <numerusform>inchangé depuis %n h</numerusform>
            <numerusform>inchangé depuis %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>every conflict</source>
        <translation>tous les conflits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action and conditions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between conditions</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Use what was changed last</source>
        <translation>Prendre ce qui a changé en dernier</translation>
    </message>
    <message>
        <source>WFM itself</source>
        <comment>who changed a shift</comment>
        <translation>WFM lui-même</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RulesDialog</name>
    <message>
        <source>Rules of %1</source>
        <translation>Règles de %1</translation>
    </message>
    <message>
        <source>The first rule that fits a row wins, and decides it as a whole. Rules never run by themselves, and never touch what you have decided.</source>
        <translation>La première règle qui convient à une ligne l’emporte et la décide en entier. Les règles ne s’exécutent jamais d’elles-mêmes et ne touchent jamais à ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Rules, in their order</source>
        <translation>&amp;Règles, dans leur ordre</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Règles, dans leur ordre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Plus tôt</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Where only this d&amp;iffers</source>
        <translation>Où seul ceci di&amp;ffère</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>début et fin</translation>
    </message>
    <message>
        <source>work code</source>
        <translation>code de travail</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Times a&amp;part by at most</source>
        <translation>Écart maximal des &amp;heures</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Changed in WFM &amp;by</source>
        <translation>&amp;Modifié dans WFM par</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>Not changed in WFM &amp;for</source>
        <translation>&amp;Inchangé dans WFM depuis</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation>Pla&amp;nning</translation>
    </message>
    <message>
        <source>published or draft</source>
        <translation>publié ou brouillon</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>number, rule, rows</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be decided now.</source>
        <translation>
            <numerusform>%Ln ligne serait décidée maintenant.</numerusform>
            <numerusform>%Ln lignes seraient décidées maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln ligne enfreindrait ainsi une règle et reste à votre charge.</numerusform>
            <numerusform>%Ln lignes enfreindraient ainsi une règle et restent à votre charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;decide %Ln row(s)</source>
        <translation>
            <numerusform>Enregistrer et dé&amp;cider %Ln ligne</numerusform>
            <numerusform>Enregistrer et dé&amp;cider %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>Évaluation des lignes…</translation>
    </message>
    <message>
        <source>Save and &amp;decide</source>
        <translation>Enregistrer et &amp;décider</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, rule</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunNotifier</name>
    <message>
        <source>Sync ended</source>
        <translation>Synchronisation terminée</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunOrganisationModel</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>rows done</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows done, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>Lignes terminées</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Fusionné en silence</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunRowModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de corrélation</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunText</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>update</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>left</source>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>%L1 (least %L2, ×%3)</source>
        <comment>calls made, the least that could have been, the ratio of both</comment>
        <translation>%L1 (au moins %L2, ×%3)</translation>
    </message>
    <message>
        <source># %1 A guard stopped these rows.</source>
        <comment>what the guard found</comment>
        <translation># %1 Un garde-fou a arrêté ces lignes.</translation>
    </message>
    <message>
        <source>✓ %1 Confirmed with the number %2 by %3, %4.</source>
        <comment>what the guard found, number, person, time</comment>
        <translation>✓ %1 Confirmé avec le nombre %2 par %3, %4.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no time</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>sign and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answers 409 and 412: somebody else wrote the same schedule meanwhile</source>
        <translation>Réponses 409 et 412&#xa0;: quelqu’un d’autre a écrit le même planning entre-temps</translation>
    </message>
    <message>
        <source>Rows written on a newer state of WFM without a question</source>
        <translation>Lignes écrites sans question sur un état plus récent de WFM</translation>
    </message>
    <message>
        <source>Calls made, and the least that could have been</source>
        <translation>Appels effectués, et le moins qu’il aurait pu y en avoir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <comment>time zone</comment>
        <translation>Début (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Fusionné en silence</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécutions</translation>
    </message>
    <message>
        <source>Every sync is kept here: who, when, and what became of every row.</source>
        <translation>Chaque synchronisation est gardée ici&#xa0;: qui, quand, et ce qu’est devenue chaque ligne.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Carry out the rows that the interrupted run left pending; WFM is read first</source>
        <translation>Effectuer les lignes que l’exécution interrompue a laissées en attente&#x202f;; WFM est lu d’abord</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Annuler l’exécution</translation>
    </message>
    <message>
        <source>No further write leaves; one in flight is awaited</source>
        <translation>Plus aucune écriture ne part&#x202f;; celle qui est en route est attendue</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>Lignes terminées</translation>
    </message>
    <message>
        <source>The run by organisation</source>
        <translation>L’exécution par organisation</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Lignes de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Copy correlation id</source>
        <translation>&amp;Copier l’ID de corrélation</translation>
    </message>
    <message>
        <source>Guards that the run met</source>
        <translation>Garde-fous rencontrés par l’exécution</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>time, person, state</comment>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 sur %L2 lignes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rows done, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation, guard</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Annuler…</translation>
    </message>
    <message>
        <source>Open a plan that takes back what the run has written; nothing is written before you sync it</source>
        <translation>Ouvre un plan qui annule ce que l’exécution a écrit&#x202f;; rien n’est écrit avant que vous ne le synchronisiez</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save the rows below as CSV, JSON or HTML</source>
        <translation>Enregistre les lignes ci-dessous en CSV, JSON ou HTML</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exporter l’exécution</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html);;For programs (*.json)</source>
        <translation>Tableau (*.csv);;Page (*.html);;Pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>The run is saved in %1.</source>
        <translation>L’exécution est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run, what else</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undoes the run of %1</source>
        <translation>annule l’exécution du %1</translation>
    </message>
    <message>
        <source>undone by %1, %2</source>
        <comment>person, time</comment>
        <translation>annulée par %1, %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SecretDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Se rec&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>O&amp;ublier…</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Identifiants de %1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;New secret</source>
        <translation>&amp;Nouveau secret</translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation>gardé pour cette session seulement</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>interrogation du trousseau…</translation>
    </message>
    <message>
        <source>✓ stored in the keychain</source>
        <translation>✓ enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>none found in the keychain</source>
        <translation>aucun trouvé dans le trousseau</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>The new secret is stored. The next sign-in uses it.</source>
        <translation>Le nouveau secret est enregistré. La prochaine connexion l’utilise.</translation>
    </message>
    <message>
        <source>Sign in on the page that the browser shows…</source>
        <translation>Connectez-vous sur la page qu’affiche le navigateur…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>%1 atteint.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Without its secret %1 can’t be compared or synced.</source>
        <translation>Sans son secret, %1 ne peut être ni comparée ni synchronisée.</translation>
    </message>
    <message>
        <source>The secret is forgotten.</source>
        <translation>Le secret est oublié.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Session</name>
    <message>
        <source>The workspace %1 has no organisations.</source>
        <translation>L’espace de travail %1 n’a pas d’organisations.</translation>
    </message>
    <message>
        <source>Add one with &quot;rosterbridgectl org add&quot;.</source>
        <translation>Ajoutez-en une avec &quot;rosterbridgectl org add&quot;.</translation>
    </message>
    <message>
        <source>There is no organisation &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’organisation &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl org list&quot; shows ids and names.</source>
        <translation>&quot;rosterbridgectl org list&quot; montre les ID et les noms.</translation>
    </message>
    <message>
        <source>Several organisations are called &quot;%1&quot;.</source>
        <translation>Plusieurs organisations s’appellent &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give the id; &quot;rosterbridgectl org list&quot; shows it.</source>
        <translation>Donnez l’ID&#x202f;; &quot;rosterbridgectl org list&quot; le montre.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Where the desktop asks for high contrast, its own colours are kept.</source>
        <translation>Là où le bureau demande un contraste élevé, ses propres couleurs sont gardées.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Counts from the next start on. Dates and numbers follow it, too.</source>
        <translation>Vaut à partir du prochain démarrage. Les dates et les nombres la suivent aussi.</translation>
    </message>
    <message>
        <source>Tell through the desktop when a run has ended</source>
        <translation>Prévenir par le bureau quand une exécution est terminée</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>When it took longer than %n second(s), and the window is not in front.</source>
        <translation>
            <numerusform>Quand elle a duré plus de %n seconde et que la fenêtre n’est pas devant.</numerusform>
            <numerusform>Quand elle a duré plus de %n secondes et que la fenêtre n’est pas devant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the last plan</source>
        <translation>Ouvrir le dernier plan</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>With its ticks and decisions. Nothing is read from WFM for it.</source>
        <translation>Avec ses coches et ses décisions. Rien n’est lu dans WFM pour cela.</translation>
    </message>
    <message>
        <source>There is no such setting. Guards, sources and credentials belong to an organisation: see its menu.</source>
        <translation>Il n’y a pas de tel paramètre. Les garde-fous, les sources et les identifiants appartiennent à une organisation&#xa0;: voir son menu.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SourceForm</name>
    <message>
        <source>start and end of the shift</source>
        <translation>début et fin de la vacation</translation>
    </message>
    <message>
        <source>start, end and work code of the shift</source>
        <translation>début, fin et code de travail de la vacation</translation>
    </message>
    <message>
        <source>start, end and work code of the shift, and %1</source>
        <translation>début, fin et code de travail de la vacation, et %1</translation>
    </message>
    <message>
        <source>mapping profile (.json)</source>
        <translation>profil de correspondance (.json)</translation>
    </message>
    <message>
        <source>Ask about each difference</source>
        <translation>Demander pour chaque différence</translation>
    </message>
    <message>
        <source>The HRIS wins</source>
        <translation>Le SIRH l’emporte</translation>
    </message>
    <message>
        <source>WFM wins</source>
        <translation>WFM l’emporte</translation>
    </message>
    <message>
        <source> min</source>
        <comment>suffix of a number field</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>HRIS &amp;file</source>
        <translation>&amp;Fichier SIRH</translation>
    </message>
    <message>
        <source>Choose the HRIS file</source>
        <translation>Choisir le fichier SIRH</translation>
    </message>
    <message>
        <source>HRIS exports (*.csv *.txt);;All files (*)</source>
        <translation>Exports du SIRH (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Mapping &amp;profile</source>
        <translation>&amp;Profil de correspondance</translation>
    </message>
    <message>
        <source>Choose the mapping profile</source>
        <translation>Choisir le profil de correspondance</translation>
    </message>
    <message>
        <source>Mapping profiles (*.json)</source>
        <translation>Profils de correspondance (*.json)</translation>
    </message>
    <message>
        <source>First s&amp;ync</source>
        <translation>Première s&amp;ynchronisation</translation>
    </message>
    <message>
        <source>&amp;Ignore differences up to</source>
        <translation>&amp;Ignorer les écarts jusqu’à</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>kept in the workspace; choose a file to replace it</source>
        <translation>gardé dans l’espace de travail&#x202f;; choisissez un fichier pour le remplacer</translation>
    </message>
    <message>
        <source>The profile tells how to read the file: columns, formats, zone and codes.</source>
        <translation>Le profil dit comment lire le fichier&#xa0;: colonnes, formats, fuseau et codes.</translation>
    </message>
    <message>
        <source>“%1”. The HRIS owns %2; the rest stays as WFM has it.</source>
        <comment>name of a mapping profile</comment>
        <translation>«&#xa0;%1&#xa0;». Au SIRH appartiennent&#xa0;: %2&#x202f;; le reste demeure tel que dans WFM.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SyncDialog</name>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>commence dans %n s</numerusform>
            <numerusform>commence dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>within this minute</source>
        <translation>dans la minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Créations</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Plannings</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What will be written, by organisation</source>
        <translation>Ce qui sera écrit, par organisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the schedules is published: its agents see the change at once.</source>
        <translation>
            <numerusform>%Ln des plannings est publié&#xa0;: ses agents voient la modification aussitôt.</numerusform>
            <numerusform>%Ln des plannings sont publiés&#xa0;: leurs agents voient la modification aussitôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish the %Ln draft(s), once their changes are written</source>
        <translation>
            <numerusform>&amp;Publier %Ln brouillon, une fois ses modifications écrites</numerusform>
            <numerusform>&amp;Publier %Ln brouillons, une fois leurs modifications écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents see a published schedule at once. This can’t be undone: only another schedule that is published in its place takes it back.</source>
        <translation>Les agents voient aussitôt un planning publié. C’est irréversible&#xa0;: seul un autre planning publié à sa place le retire.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;At most so many calls:</source>
        <translation>&amp;Au plus tant d’appels&#xa0;:</translation>
    </message>
    <message>
        <source>The changes that they don’t suffice for are left to another run.</source>
        <translation>Les modifications pour lesquelles ils ne suffisent pas sont laissées à une autre exécution.</translation>
    </message>
    <message>
        <source>Where somebody else writes the same schedule meanwhile, the change is merged; what can’t be merged waits for you under Conflicts.</source>
        <translation>Là où quelqu’un d’autre écrit entre-temps le même planning, la modification est fusionnée&#x202f;; ce qui ne peut pas l’être vous attend sous Conflits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) will be deleted in WFM.</source>
        <translation>
            <numerusform>%Ln vacation sera supprimée dans WFM.</numerusform>
            <numerusform>%Ln vacations seront supprimées dans WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be written to WFM.</source>
        <translation>
            <numerusform>%Ln modification sera écrite dans WFM.</numerusform>
            <numerusform>%Ln modifications seront écrites dans WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Synchroniser %Ln modification</numerusform>
            <numerusform>&amp;Synchroniser %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>This writes to production: %1.</source>
        <translation>Ceci écrit en production&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimeMarks</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date without year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>clocks go back %1</source>
        <translation>les horloges reculent de %1</translation>
    </message>
    <message>
        <source>clocks go forward %1</source>
        <translation>les horloges avancent de %1</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>weekday and day of the month</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelinePainter</name>
    <message>
        <source>Times in %1</source>
        <comment>a time zone</comment>
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>%1%2 h</source>
        <comment>how clocks change: plus or minus, and hours</comment>
        <translation>%1%2 h</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>times, and how they change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On queue, changed shifts alone</source>
        <translation>En file d’attente, vacations modifiées seules</translation>
    </message>
    <message>
        <source>On queue</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>−%1: %2</source>
        <comment>fewer agents, and when</comment>
        <translation>−%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>+%1: %2</source>
        <comment>more agents, and when</comment>
        <translation>+%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the sync changes nothing</source>
        <translation>la synchronisation ne change rien</translation>
    </message>
    <message>
        <source>%1 %2: %L3 on queue, %L4 after the sync</source>
        <comment>day, time, numbers of agents</comment>
        <translation>%1 %2&#xa0;: %L3 en file d’attente, %L4 après la synchronisation</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelineSheet</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Chronologie des modifications</translation>
    </message>
    <message>
        <source>The timeline can’t be written to %1: %2.</source>
        <translation>La chronologie ne peut pas être écrite dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choisissez-lui un autre endroit.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>pages</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%1 – %2, times in %3</source>
        <comment>first and last day, a time zone</comment>
        <translation>%1 – %2, heures en %3</translation>
    </message>
    <message>
        <source>Solid outline: comes. Dashed: goes. Dotted: kept back. %1 conflict, %2 blocked.</source>
        <comment>glyphs</comment>
        <translation>Contour plein&#xa0;: s’ajoute. Tirets&#xa0;: disparaît. Pointillé&#xa0;: retenu. %1 conflit, %2 bloqué.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelineView</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Chronologie des modifications</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · SIRH</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM actuel</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <comment>day, zone</comment>
        <translation>%1, heures en %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>day, time, how clocks change</comment>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2, HRIS %3, last agreed %4, WFM now %5: %6</source>
        <comment>agent, day, three sides, change</comment>
        <translation>%1, %2, SIRH %3, dernier accord %4, WFM actuel %5&#xa0;: %6</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation>La chronologie est en cours de dessin…</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ValueEditor</name>
    <message>
        <source>which one?</source>
        <translation>laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>first, before the clocks go back</source>
        <translation>première, avant le passage à l’heure d’hiver</translation>
    </message>
    <message>
        <source>second, after it</source>
        <translation>seconde, après</translation>
    </message>
    <message>
        <source>Which of the two readings of the start</source>
        <translation>Laquelle des deux lectures du début</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Which of the two readings of the end</source>
        <translation>Laquelle des deux lectures de la fin</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>le jour suivant</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omettre</translation>
    </message>
    <message>
        <source>Day of the start</source>
        <translation>Jour du début</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month in a date field</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Work code</source>
        <translation>Code de travail</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <comment>edit a field</comment>
        <translation>À la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>The end would be before the start.</source>
        <translation>La fin précéderait le début.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 does not exist that day: the clocks go forward over it.</source>
        <translation>%1 n’existe pas ce jour-là&#xa0;: les horloges avancent par-dessus.</translation>
    </message>
    <message>
        <source>Type a time before or after the gap.</source>
        <translation>Saisissez une heure avant ou après le trou.</translation>
    </message>
    <message>
        <source>%1 comes twice that day, as the clocks go back.</source>
        <translation>%1 se produit deux fois ce jour-là, car les horloges reculent.</translation>
    </message>
    <message>
        <source>Say which of the two it is.</source>
        <translation>Dites laquelle des deux c’est.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::WeekPicker</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>Semaine p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Semaine suivan&amp;te</translation>
    </message>
    <message>
        <source>Choose &amp;weeks…</source>
        <translation>Choisir les s&amp;emaines…</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Première semaine</translation>
    </message>
    <message>
        <source>&amp;Weeks in a row</source>
        <translation>Semaines de &amp;suite</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>first day of a span</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>last day of a span</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1 – %2</source>
        <translation>Semaine du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s): %1 – %2</source>
        <translation>
            <numerusform>%n semaine&#xa0;: %1 – %2</numerusform>
            <numerusform>%n semaines&#xa0;: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the weeks to compare (%1)</source>
        <translation>Choisir les semaines à comparer (%1)</translation>
    </message>
</context>
<context>
    <name>rosterbridge::genesys</name>
    <message>
        <source>Americas (US East)</source>
        <translation>Amériques (est des États-Unis)</translation>
    </message>
    <message>
        <source>Americas (US government)</source>
        <translation>Amériques (gouvernement des États-Unis)</translation>
    </message>
    <message>
        <source>Americas (US West)</source>
        <translation>Amériques (ouest des États-Unis)</translation>
    </message>
    <message>
        <source>Americas (Canada)</source>
        <translation>Amériques (Canada)</translation>
    </message>
    <message>
        <source>Americas (Mexico)</source>
        <translation>Amériques (Mexique)</translation>
    </message>
    <message>
        <source>Americas (São Paulo)</source>
        <translation>Amériques (São Paulo)</translation>
    </message>
    <message>
        <source>Europe (Dublin)</source>
        <translation>Europe (Dublin)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europe (Londres)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europe (Francfort)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europe (Zurich)</translation>
    </message>
    <message>
        <source>Europe (EU sovereign)</source>
        <translation>Europe (souverain UE)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Moyen-Orient (EAU)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asie-Pacifique (Mumbai)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asie-Pacifique (Tokyo)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asie-Pacifique (Séoul)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asie-Pacifique (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asie-Pacifique (Singapour)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asie-Pacifique (Sydney)</translation>
    </message>
</context>
</TS>
