<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be deleted.</source>
        <translation>
            <numerusform>%Ln Schicht von %L1 in WFM würde gelöscht.</numerusform>
            <numerusform>%Ln Schichten von %L1 in WFM würden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be changed or deleted.</source>
        <translation>
            <numerusform>%Ln Schicht von %L1 in WFM würde geändert oder gelöscht.</numerusform>
            <numerusform>%Ln Schichten von %L1 in WFM würden geändert oder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted, but the source lists too few of the %L1 that were agreed for the same days.</source>
        <translation>
            <numerusform>%Ln Schicht würde gelöscht, aber die Quelle enthält zu wenige der %L1, die für dieselben Tage abgestimmt waren.</numerusform>
            <numerusform>%Ln Schichten würden gelöscht, aber die Quelle enthält zu wenige der %L1, die für dieselben Tage abgestimmt waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted before the first or after the last day that the source lists.</source>
        <translation>
            <numerusform>%Ln Schicht würde vor dem ersten oder nach dem letzten Tag gelöscht, den die Quelle enthält.</numerusform>
            <numerusform>%Ln Schichten würden vor dem ersten oder nach dem letzten Tag gelöscht, den die Quelle enthält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days that are past.</source>
        <translation>
            <numerusform>%Ln Änderung an vergangenen Tagen.</numerusform>
            <numerusform>%Ln Änderungen an vergangenen Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days whose payroll is closed.</source>
        <translation>
            <numerusform>%Ln Änderung an Tagen, deren Lohnabrechnung abgeschlossen ist.</numerusform>
            <numerusform>%Ln Änderungen an Tagen, deren Lohnabrechnung abgeschlossen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of published shifts that start soon.</source>
        <translation>
            <numerusform>%Ln Änderung an veröffentlichten Schichten, die bald beginnen.</numerusform>
            <numerusform>%Ln Änderungen an veröffentlichten Schichten, die bald beginnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), but the known agent or code was not found on both sides.</source>
        <translation>
            <numerusform>%Ln Änderung, aber der bekannte Agent oder Code wurde nicht auf beiden Seiten gefunden.</numerusform>
            <numerusform>%Ln Änderungen, aber der bekannte Agent oder Code wurde nicht auf beiden Seiten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The HRIS changed it; WFM still has what was last agreed.</source>
        <translation>Das HRIS hat es geändert; WFM hat noch den zuletzt abgestimmten Stand.</translation>
    </message>
    <message>
        <source>New in the HRIS.</source>
        <translation>Neu im HRIS.</translation>
    </message>
    <message>
        <source>No longer in the HRIS; WFM still has what was last agreed.</source>
        <translation>Nicht mehr im HRIS; WFM hat noch den zuletzt abgestimmten Stand.</translation>
    </message>
    <message>
        <source>Edited in WFM on purpose; the HRIS has not changed since.</source>
        <translation>In WFM bewusst bearbeitet; das HRIS hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>Deleted in WFM on purpose; the HRIS has not changed since.</source>
        <translation>In WFM bewusst gelöscht; das HRIS hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>Only WFM has it; the HRIS never had.</source>
        <translation>Nur WFM hat es; das HRIS hatte es nie.</translation>
    </message>
    <message>
        <source>Both sides made the same change.</source>
        <translation>Beide Seiten haben dieselbe Änderung gemacht.</translation>
    </message>
    <message>
        <source>First sync: the organisation’s policy decided.</source>
        <translation>Erste Synchronisierung: Die Vorgabe der Organisation hat entschieden.</translation>
    </message>
    <message>
        <source>The HRIS and WFM changed it differently.</source>
        <translation>HRIS und WFM haben es unterschiedlich geändert.</translation>
    </message>
    <message>
        <source>The HRIS changed it, and it was deleted in WFM.</source>
        <translation>Das HRIS hat es geändert, und in WFM wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The HRIS no longer has it, and it was edited in WFM.</source>
        <translation>Das HRIS hat es nicht mehr, und in WFM wurde es bearbeitet.</translation>
    </message>
    <message>
        <source>Both sides have it, nothing was agreed yet, and they differ.</source>
        <translation>Beide Seiten haben es, es wurde noch nichts abgestimmt, und sie unterscheiden sich.</translation>
    </message>
    <message>
        <source>Several WFM shifts could be this one: %1.</source>
        <translation>Mehrere WFM-Schichten könnten gemeint sein: %1.</translation>
    </message>
    <message>
        <source>Paired by time.</source>
        <translation>Über die Zeit zugeordnet.</translation>
    </message>
    <message>
        <source>It would overlap the agent’s shift from %1 to %2.</source>
        <translation>Es würde sich mit der Schicht des Agenten von %1 bis %2 überschneiden.</translation>
    </message>
    <message>
        <source>“%1” would stick out of the shift.</source>
        <translation>„%1“ würde über die Schicht hinausragen.</translation>
    </message>
    <message>
        <source>“%1” would overlap another activity of the shift.</source>
        <translation>„%1“ würde sich mit einer anderen Aktivität der Schicht überschneiden.</translation>
    </message>
    <message>
        <source>Some minutes of the shift would be left without an activity.</source>
        <translation>Einige Minuten der Schicht blieben ohne Aktivität.</translation>
    </message>
    <message>
        <source>The shift would be shorter than a minute or longer than 24 hours.</source>
        <translation>Die Schicht wäre kürzer als eine Minute oder länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>There is no activity code to fill the shift with work.</source>
        <translation>Es gibt keinen Aktivitätscode, um die Schicht mit Arbeit zu füllen.</translation>
    </message>
    <message>
        <source>It holds “%1”, which a sync must not remove.</source>
        <translation>Sie enthält „%1“, was eine Synchronisierung nicht entfernen darf.</translation>
    </message>
    <message>
        <source>WFM changed again after you looked; please decide anew.</source>
        <translation>WFM hat sich nach Ihrer Prüfung erneut geändert; bitte entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Entschieden von %1.</translation>
    </message>
    <message>
        <source>Line %1 of the source can’t be used: %2</source>
        <translation>Zeile %1 der Quelle ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The source is not complete, so nothing is taken for deleted: %1</source>
        <translation>Die Quelle ist unvollständig, daher gilt nichts als gelöscht: %1</translation>
    </message>
    <message>
        <source>The source does not cover this day.</source>
        <translation>Die Quelle umfasst diesen Tag nicht.</translation>
    </message>
    <message>
        <source>WFM has no schedule of that week for the agent.</source>
        <translation>WFM hat für den Agenten keinen Dienstplan dieser Woche.</translation>
    </message>
    <message>
        <source>WFM refused it: %1</source>
        <translation>WFM hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>A guard stopped it: %1</source>
        <translation>Eine Schutzregel hat es angehalten: %1</translation>
    </message>
    <message>
        <source>Back to what WFM had before the run.</source>
        <translation>Zurück zu dem, was WFM vor dem Lauf hatte.</translation>
    </message>
    <message>
        <source>WFM has it as it was before the run already.</source>
        <translation>WFM hat es schon so, wie es vor dem Lauf war.</translation>
    </message>
    <message>
        <source>The run has not written it.</source>
        <translation>Der Lauf hat es nicht geschrieben.</translation>
    </message>
    <message>
        <source>It was edited in WFM since the run.</source>
        <translation>Es wurde seit dem Lauf in WFM bearbeitet.</translation>
    </message>
    <message>
        <source>It was deleted in WFM since the run.</source>
        <translation>Es wurde seit dem Lauf in WFM gelöscht.</translation>
    </message>
    <message>
        <source>The schedule that the run wrote to is gone or was replaced; this can’t be undone.</source>
        <translation>Der Dienstplan, in den der Lauf schrieb, ist weg oder wurde ersetzt; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It was written before undo was known: what it was before has not been kept.</source>
        <translation>Es wurde geschrieben, bevor es das Rückgängigmachen gab: Der Stand davor wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Brings the shifts of HR systems into workforce management.</source>
        <translation>Bringt die Schichten von HR-Systemen in die Personaleinsatzplanung.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder.</source>
        <translation>Öffnet den Arbeitsbereich in diesem Ordner.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Try everything on a sandbox, without an account. Nothing of it is kept.</source>
        <translation>Probiert alles an einer Sandbox aus, ohne Konto. Nichts davon wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::AboutDialog</name>
    <message>
        <source>About Rosterbridge</source>
        <translation>Über Rosterbridge</translation>
    </message>
    <message>
        <source>Rosterbridge %1</source>
        <translation>Rosterbridge %1</translation>
    </message>
    <message>
        <source>Brings the shifts of HR systems into workforce management, with every difference shown first.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bringt die Schichten von HR-Systemen in die Personaleinsatzplanung und zeigt vorher jeden Unterschied.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>as Qt brings it</source>
        <translation>wie Qt es mitbringt</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Time zone rules</source>
        <translation>Zeitzonenregeln</translation>
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
        <translation>Prüfen und anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a published schedule</source>
        <translation>
            <numerusform>%Ln in einem veröffentlichten Dienstplan</numerusform>
            <numerusform>%Ln in einem veröffentlichten Dienstplan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) still open, left as they are</source>
        <translation>
            <numerusform>%Ln Konflikt noch offen, bleibt wie er ist</numerusform>
            <numerusform>%Ln Konflikte noch offen, bleiben wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Decisions to carry out</source>
        <translation>Auszuführende Entscheidungen</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) will be carried out</source>
        <translation>
            <numerusform>%Ln Entscheidung wird ausgeführt</numerusform>
            <numerusform>%Ln Entscheidungen werden ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln decision(s)</source>
        <translation>
            <numerusform>%Ln Entscheidung &amp;anwenden</numerusform>
            <numerusform>%Ln Entscheidungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln in der Produktion</numerusform>
            <numerusform>%Ln in der Produktion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::BrowserSignIn</name>
    <message>
        <source>You can close this page and go on in Rosterbridge.</source>
        <translation>Sie können diese Seite schließen und in Rosterbridge weitermachen.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::BulkDialog</name>
    <message>
        <source>Decide many rows</source>
        <translation>Mehrere Zeilen entscheiden</translation>
    </message>
    <message>
        <source>Nothing is written yet: what you decide waits for “Review and apply”, and one Undo takes it back.</source>
        <translation>Noch wird nichts geschrieben: Was Sie entscheiden, wartet auf „Prüfen und anwenden“, und einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln Zeile würde so eine Regel verletzen und bleibt Ihnen überlassen.</numerusform>
            <numerusform>%Ln Zeilen würden so eine Regel verletzen und bleiben Ihnen überlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep as a rule: %1</source>
        <translation>Als Regel &amp;behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;entscheiden</numerusform>
            <numerusform>%Ln Zeilen &amp;entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>Die Zeilen werden beurteilt …</translation>
    </message>
    <message>
        <source>Rows judged</source>
        <translation>Beurteilte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ChangeText</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>geschrieben: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>schon vorhanden: %1</translation>
    </message>
    <message>
        <source>left undone: %1</source>
        <translation>nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>new shift</source>
        <translation>neue Schicht</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed (not ticked)</source>
        <translation>entfernt (nicht angehakt)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>merged: %1 kept</source>
        <translation>zusammengeführt: %1 beibehalten</translation>
    </message>
    <message>
        <source>kept: deleted in WFM</source>
        <translation>beibehalten: in WFM gelöscht</translation>
    </message>
    <message>
        <source>kept: only in WFM</source>
        <translation>beibehalten: nur in WFM</translation>
    </message>
    <message>
        <source>kept: edited in WFM</source>
        <translation>beibehalten: in WFM bearbeitet</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>entschieden: %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>blockiert: %1</translation>
    </message>
    <message>
        <source>in sync: both changed alike</source>
        <translation>synchron: beide gleich geändert</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>work becomes %1</source>
        <translation>Arbeit wird zu %1</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <comment>an activity</comment>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <comment>an activity</comment>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an activity: how it moves</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 instead of %2: clocks change</source>
        <translation>%1 statt %2: Zeitumstellung</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>longer by %1</source>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>shorter by %1</source>
        <translation>%1 kürzer</translation>
    </message>
    <message>
        <source>starts %1 earlier</source>
        <translation>beginnt %1 früher</translation>
    </message>
    <message>
        <source>starts %1 later</source>
        <translation>beginnt %1 später</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>new times</source>
        <translation>neue Zeiten</translation>
    </message>
    <message>
        <source>deleted in WFM</source>
        <translation>in WFM gelöscht</translation>
    </message>
    <message>
        <source>gone from HRIS, edited in WFM</source>
        <translation>nicht mehr im HRIS, in WFM bearbeitet</translation>
    </message>
    <message>
        <source>made on both sides</source>
        <translation>auf beiden Seiten angelegt</translation>
    </message>
    <message>
        <source>which WFM shift?</source>
        <translation>welche WFM-Schicht?</translation>
    </message>
    <message>
        <source>would overlap</source>
        <translation>würde sich überschneiden</translation>
    </message>
    <message>
        <source>holds other work</source>
        <translation>enthält andere Arbeit</translation>
    </message>
    <message>
        <source>would not fit</source>
        <translation>würde nicht passen</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>source not complete</source>
        <translation>Quelle unvollständig</translation>
    </message>
    <message>
        <source>outside of the source</source>
        <translation>außerhalb der Quelle</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Dienstplan</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no shift</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
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
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 Std. %L2 Min.</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the activities of a shift</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>kept: not of the run</source>
        <translation>beibehalten: nicht vom Lauf</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter: count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Command</name>
    <message>
        <source>start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisation, by id or name; may be given more than once. All when not given.</source>
        <translation>Organisation nach ID oder Name; kann mehrfach angegeben werden. Ohne Angabe alle.</translation>
    </message>
    <message>
        <source>  %1, %2, %3, %4: %5</source>
        <translation>  %1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>Name for --field</source>
        <translation>Name für --field</translation>
    </message>
    <message>
        <source>Decided by %1, but not carried out.</source>
        <translation>Entschieden von %1, aber nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Keys of conflicts, as &quot;conflicts list&quot; shows them.</source>
        <translation>Schlüssel der Konflikte, wie &quot;conflicts list&quot; sie zeigt.</translation>
    </message>
    <message>
        <source>Side to take: hris, agreed or wfm.</source>
        <translation>Zu verwendende Seite: hris, agreed oder wfm.</translation>
    </message>
    <message>
        <source>Side to take for one field, such as window=hris; may be given more than once. Fields that are not named follow --use.</source>
        <translation>Zu verwendende Seite für ein Feld, etwa window=hris; kann mehrfach angegeben werden. Nicht genannte Felder folgen --use.</translation>
    </message>
    <message>
        <source>All conflicts.</source>
        <translation>Alle Konflikte.</translation>
    </message>
    <message>
        <source>Keep the decision, but write nothing yet.</source>
        <translation>Bewahrt die Entscheidung auf, schreibt aber noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept.</source>
        <translation>
            <numerusform>%n Entscheidung aufbewahrt.</numerusform>
            <numerusform>%n Entscheidungen aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--use is one of hris, agreed and wfm.</source>
        <translation>--use ist hris, agreed oder wfm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field and a side, such as window=hris.</source>
        <translation>&quot;%1&quot; ist kein Feld mit einer Seite wie window=hris.</translation>
    </message>
    <message>
        <source>Say which side to take, by --use or --field.</source>
        <translation>Geben Sie mit --use oder --field an, welche Seite verwendet wird.</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;.</source>
        <translation>Den Konflikt &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts list&quot; shows those that there are.</source>
        <translation>&quot;rosterbridgectl conflicts list&quot; zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Several conflicts have the key &quot;%1&quot;.</source>
        <translation>Mehrere Konflikte haben den Schlüssel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give the whole key, as &quot;rosterbridgectl conflicts list&quot; shows it.</source>
        <translation>Geben Sie den ganzen Schlüssel an, wie &quot;rosterbridgectl conflicts list&quot; ihn zeigt.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 hat kein Feld %2.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts list&quot; shows its fields.</source>
        <translation>&quot;rosterbridgectl conflicts list&quot; zeigt seine Felder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided %1, carried out %2, waiting %3.</source>
        <translation>Entschieden: %1, ausgeführt: %2, wartend: %3.</translation>
    </message>
    <message>
        <source>Show what only a person can decide, from the newest plan of each organisation.</source>
        <translation>Zeigt, was nur eine Person entscheiden kann, aus dem neuesten Plan jeder Organisation.</translation>
    </message>
    <message>
        <source>The exit status is 3 when there are conflicts.</source>
        <translation>Der Exit-Status ist 3, wenn es Konflikte gibt.</translation>
    </message>
    <message>
        <source>Decide conflicts and carry the decisions out.</source>
        <translation>Entscheidet Konflikte und führt die Entscheidungen aus.</translation>
    </message>
    <message>
        <source>A decision is good for the WFM shift that was compared. When that has changed since, nothing is written and the conflict is asked anew. The exit status is 4 when a guard stopped decisions.</source>
        <translation>Eine Entscheidung gilt für die WFM-Schicht, die verglichen wurde. Hat sich diese seither geändert, wird nichts geschrieben und der Konflikt erneut vorgelegt. Der Exit-Status ist 4, wenn eine Schutzregel Entscheidungen angehalten hat.</translation>
    </message>
    <message>
        <source>What everything is made from; the same seed makes the same.</source>
        <translation>Woraus alles entsteht; derselbe Startwert ergibt dasselbe.</translation>
    </message>
    <message>
        <source>How many weeks to sync, 1 to 4.</source>
        <translation>Wie viele Wochen synchronisiert werden, 1 bis 4.</translation>
    </message>
    <message>
        <source>How many agents each organisation has; 100, 400 and 1500 when not given.</source>
        <translation>Wie viele Agenten jede Organisation hat; ohne Angabe 100, 400 und 1500.</translation>
    </message>
    <message>
        <source>Folder to keep workspace and HRIS exports in; removed at the end otherwise.</source>
        <translation>Ordner, in dem Arbeitsbereich und HRIS-Exporte bleiben; sonst werden sie am Ende gelöscht.</translation>
    </message>
    <message>
        <source>--seed is a number, --weeks one from 1 to 4.</source>
        <translation>--seed ist eine Zahl, --weeks eine von 1 bis 4.</translation>
    </message>
    <message>
        <source>--agents is a number from 1 on.</source>
        <translation>--agents ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>First comparison, with the HRIS export that both sides agree on.</source>
        <translation>Erster Vergleich, mit dem HRIS-Export, in dem sich beide Seiten einig sind.</translation>
    </message>
    <message numerus="yes">
        <source>A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n week(s), made from seed %4.</source>
        <translation>
            <numerusform>Eine Sandbox spielt WFM und das HRIS unter %1: %2 Organisationen, %3 Agenten, %n Woche, aus Startwert %4.</numerusform>
            <numerusform>Eine Sandbox spielt WFM und das HRIS unter %1: %2 Organisationen, %3 Agenten, %n Wochen, aus Startwert %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n shift(s), all in sync: this is the state to merge from.</source>
        <translation>
            <numerusform>  %n Schicht, alles synchron: Das ist der Ausgangspunkt der Zusammenführung.</numerusform>
            <numerusform>%n Schichten, alles synchron: Das ist der Ausgangspunkt der Zusammenführung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  But %n change(s), where there should be none.</source>
        <translation>
            <numerusform>  Aber %n Änderung, wo keine sein sollte.</numerusform>
            <numerusform>Aber %n Änderungen, wo keine sein sollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time goes by. Planners edit WFM, and the HRIS exports anew.</source>
        <translation>Zeit vergeht. Planer bearbeiten WFM, und das HRIS exportiert neu.</translation>
    </message>
    <message numerus="yes">
        <source>Creates, updates and merges are ticked. Ticking %n delete(s), as a person would.</source>
        <translation>
            <numerusform>Neuanlagen, Änderungen und Zusammenführungen sind angehakt. Wie eine Person es täte, wird %n Löschung angehakt.</numerusform>
            <numerusform>Neuanlagen, Änderungen und Zusammenführungen sind angehakt. Wie eine Person es täte, werden %n Löschungen angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync, while colleagues edit the same schedules right before %1 % of the writes.</source>
        <translation>Synchronisierung, während Kollegen unmittelbar vor %1&#xa0;% der Schreibvorgänge dieselben Dienstpläne bearbeiten.</translation>
    </message>
    <message>
        <source>The colleagues go home.</source>
        <translation>Die Kollegen gehen nach Hause.</translation>
    </message>
    <message numerus="yes">
        <source>A person decides %n conflict(s): %1 for the HRIS, %2 for WFM, %3 field by field.</source>
        <translation>
            <numerusform>Eine Person entscheidet %n Konflikt: %1 für das HRIS, %2 für WFM, %3 Feld für Feld.</numerusform>
            <numerusform>Eine Person entscheidet %n Konflikte: %1 für das HRIS, %2 für WFM, %3 Feld für Feld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been left, since others kept changing the schedule: sync them again.</source>
        <translation>
            <numerusform>%n Zeile war nicht ausgeführt worden, weil andere den Dienstplan ständig änderten: Sie wird erneut synchronisiert.</numerusform>
            <numerusform>%n Zeilen waren nicht ausgeführt worden, weil andere den Dienstplan ständig änderten: Sie werden erneut synchronisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409er</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Still zusammengeführt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lost updates, by the service&apos;s own ledger: %1.</source>
        <translation>Verlorene Änderungen nach dem Verzeichnis des Dienstes: %1.</translation>
    </message>
    <message>
        <source>Changes in a second plan: %1.</source>
        <translation>Änderungen in einem zweiten Plan: %1.</translation>
    </message>
    <message>
        <source>All of it took %1 seconds.</source>
        <translation>Alles zusammen hat %1 Sekunden gedauert.</translation>
    </message>
    <message>
        <source>Show the whole story against a sandbox. Needs no account.</source>
        <translation>Zeigt den ganzen Ablauf an einer Sandbox. Braucht kein Konto.</translation>
    </message>
    <message>
        <source>Compares and syncs three organisations of two services while colleagues edit the same schedules. The exit status is 1 when an update was lost, or when a second plan is not empty.</source>
        <translation>Vergleicht und synchronisiert drei Organisationen zweier Dienste, während Kollegen dieselben Dienstpläne bearbeiten. Der Exit-Status ist 1, wenn eine Änderung verloren ging oder ein zweiter Plan nicht leer ist.</translation>
    </message>
    <message>
        <source>HRIS export.</source>
        <translation>HRIS-Export.</translation>
    </message>
    <message>
        <source>Mapping profile to read it with; required.</source>
        <translation>Zuordnungsprofil, mit dem er gelesen wird; erforderlich.</translation>
    </message>
    <message>
        <source>First day to read (UTC); all when not given.</source>
        <translation>Erster zu lesender Tag (UTC); ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Day after the last one (UTC).</source>
        <translation>Tag nach dem letzten (UTC).</translation>
    </message>
    <message>
        <source>Name a file and its --profile.</source>
        <translation>Nennen Sie eine Datei und ihr --profile.</translation>
    </message>
    <message>
        <source>--%1 is a date such as 2027-03-08.</source>
        <translation>--%1 ist ein Datum wie 2027-03-08.</translation>
    </message>
    <message>
        <source>Nothing may be taken for deleted: %1</source>
        <translation>Nichts darf als gelöscht gelten: %1</translation>
    </message>
    <message>
        <source>Read an HRIS export and print its shifts, a JSON object a line.</source>
        <translation>Liest einen HRIS-Export und gibt seine Schichten aus, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used are told on standard error as file:line:column, and the exit status is then 1.</source>
        <translation>Unbrauchbare Zeilen werden auf der Standardfehlerausgabe als Datei:Zeile:Spalte gemeldet; der Exit-Status ist dann 1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Folder with organisations, plans and runs; %1 when not given.</source>
        <translation>Ordner mit Organisationen, Plänen und Läufen; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>Print results as JSON, an object a line.</source>
        <translation>Gibt Ergebnisse als JSON aus, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl COMMAND --help&quot; explains one. Exit status: 0 done, nothing left; 1 error; 2 changes present (plan); 3 conflicts wait for a person; 4 a guard stopped rows; 64 wrong use.</source>
        <translation>&quot;rosterbridgectl BEFEHL --help&quot; erklärt einen Befehl. Exit-Status: 0 erledigt, nichts übrig; 1 Fehler; 2 Änderungen vorhanden (plan); 3 Konflikte warten auf eine Person; 4 eine Schutzregel hat Zeilen angehalten; 64 falscher Aufruf.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl --help&quot; tells what there is.</source>
        <translation>&quot;rosterbridgectl --help&quot; zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Compares the shifts of an HR system with the schedules of workforce management, and writes what was chosen.</source>
        <translation>Vergleicht die Schichten eines HR-Systems mit den Dienstplänen der Personaleinsatzplanung und schreibt, was gewählt wurde.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>--guard is a limit such as deletesPercent=30 or pastDays=off, not &quot;%1&quot;.</source>
        <translation>--guard ist eine Grenze wie deletesPercent=30 oder pastDays=off, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation>Name der Organisation.</translation>
    </message>
    <message>
        <source>Free label such as &quot;UK production&quot;.</source>
        <translation>Freie Bezeichnung wie &quot;DE Produktion&quot;.</translation>
    </message>
    <message>
        <source>HRIS export to compare with.</source>
        <translation>HRIS-Export, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Mapping profile to read it with.</source>
        <translation>Zuordnungsprofil, mit dem er gelesen wird.</translation>
    </message>
    <message>
        <source>What to do with shifts that differ on the first sync: ask, hrisWins or wfmWins; ask when never given.</source>
        <translation>Was mit Schichten geschieht, die sich bei der ersten Synchronisierung unterscheiden: ask, hrisWins oder wfmWins; ohne Angabe ask.</translation>
    </message>
    <message>
        <source>Minutes by which start and end may differ; 0 when never given.</source>
        <translation>Minuten, um die Beginn und Ende abweichen dürfen; ohne Angabe 0.</translation>
    </message>
    <message>
        <source>Limit of a run, such as deletesPercent=30 or pastDays=off; may be given more than once. These are the usual ones: %1</source>
        <translation>Grenze eines Laufs, etwa deletesPercent=30 oder pastDays=off; kann mehrfach angegeben werden. Üblich sind: %1</translation>
    </message>
    <message>
        <source>Part of the service&apos;s calls that a sync leaves free for people, from 0 to %1 %; %2 when never given.</source>
        <translation>Anteil der Aufrufe des Dienstes, den eine Synchronisierung für Personen frei lässt, von 0 bis %1&#xa0;%; ohne Angabe %2.</translation>
    </message>
    <message>
        <source>Id of a unit of the organisation to sync, as &quot;org test&quot; shows it; may be given more than once. All units when never given, or when it is empty.</source>
        <translation>ID einer Einheit der Organisation, die synchronisiert wird, wie &quot;org test&quot; sie zeigt; kann mehrfach angegeben werden. Ohne Angabe oder leer alle Einheiten.</translation>
    </message>
    <message>
        <source>--name is empty.</source>
        <translation>--name ist leer.</translation>
    </message>
    <message>
        <source>--first-sync is one of ask, hrisWins and wfmWins.</source>
        <translation>--first-sync ist ask, hrisWins oder wfmWins.</translation>
    </message>
    <message>
        <source>--tolerance is a number of minutes.</source>
        <translation>--tolerance ist eine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>--headroom is a number of per cent from 0 to %1.</source>
        <translation>--headroom ist eine Prozentzahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>%1 has no units to choose from.</source>
        <translation>%1 hat keine Einheiten zur Auswahl.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>HRIS export</source>
        <translation>HRIS-Export</translation>
    </message>
    <message>
        <source>Address of the WFM service, such as https://wfm.example.com; its host, or the name of a region that it has; required.</source>
        <translation>Adresse des WFM-Dienstes, etwa https://wfm.example.com; sein Host oder der Name einer seiner Regionen; erforderlich.</translation>
    </message>
    <message>
        <source>Id of the OAuth client; required.</source>
        <translation>ID des OAuth-Clients; erforderlich.</translation>
    </message>
    <message>
        <source>Read the client secret from standard input and keep it in the keychain.</source>
        <translation>Liest das Client-Geheimnis von der Standardeingabe und bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Read it from this environment variable and keep it in the keychain.</source>
        <translation>Liest es aus dieser Umgebungsvariablen und bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Kind of service, one of %1; &quot;%2&quot; when not given.</source>
        <translation>Art des Dienstes, eine von %1; ohne Angabe &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Who signs in: &quot;secret&quot; for the client itself, or &quot;browser&quot; for a person, who then does so with &quot;org sign-in&quot;.</source>
        <translation>Wer sich anmeldet: &quot;secret&quot; für den Client selbst oder &quot;browser&quot; für eine Person, die es dann mit &quot;org sign-in&quot; tut.</translation>
    </message>
    <message>
        <source>Id to address it by; made up when not given.</source>
        <translation>ID, unter der sie angesprochen wird; ohne Angabe wird eine erfunden.</translation>
    </message>
    <message>
        <source>--%1 is required.</source>
        <translation>--%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>--hris and --profile go together.</source>
        <translation>--hris und --profile gehören zusammen.</translation>
    </message>
    <message>
        <source>The secret comes from one place only.</source>
        <translation>Das Geheimnis kommt nur von einer Stelle.</translation>
    </message>
    <message>
        <source>--sign-in is one of secret and browser.</source>
        <translation>--sign-in ist secret oder browser.</translation>
    </message>
    <message>
        <source>Who signs in with the browser has no secret.</source>
        <translation>Wer sich mit dem Browser anmeldet, hat kein Geheimnis.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service ist eines von %1.</translation>
    </message>
    <message>
        <source>There is an organisation with the id %1 already.</source>
        <translation>Es gibt bereits eine Organisation mit der ID %1.</translation>
    </message>
    <message>
        <source>Give another --id, or remove that one first.</source>
        <translation>Geben Sie eine andere --id an oder entfernen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>The client secret is empty.</source>
        <translation>Das Client-Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>Give it on standard input or in the environment variable.</source>
        <translation>Geben Sie es über die Standardeingabe oder in der Umgebungsvariablen an.</translation>
    </message>
    <message>
        <source>Or add the organisation without a secret, and give it to each command in the environment variable %1.</source>
        <translation>Oder fügen Sie die Organisation ohne Geheimnis hinzu und geben Sie es jedem Befehl in der Umgebungsvariablen %1.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; with the id %2.</source>
        <translation>&quot;%1&quot; mit der ID %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Id or name.</source>
        <translation>ID oder Name.</translation>
    </message>
    <message>
        <source>Name one organisation.</source>
        <translation>Nennen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Say what to change, such as --headroom 20 or --guard deletesPercent=30.</source>
        <translation>Geben Sie an, was zu ändern ist, etwa --headroom 20 oder --guard deletesPercent=30.</translation>
    </message>
    <message>
        <source>It has no HRIS yet: --hris and --profile go together.</source>
        <translation>Sie hat noch kein HRIS: --hris und --profile gehören zusammen.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; geändert.</translation>
    </message>
    <message>
        <source>Id or name; all of them when none is given.</source>
        <translation>ID oder Name; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <translation>%1: wird getestet</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed in, reached &quot;%2&quot;, %n team(s)</source>
        <translation>
            <numerusform>%1: angemeldet, &quot;%2&quot; erreicht, %n Team</numerusform>
            <numerusform>%1: angemeldet, &quot;%2&quot; erreicht, %n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>  Missing permissions: %1</source>
        <translation>  Fehlende Berechtigungen: %1</translation>
    </message>
    <message>
        <source>  Schedules can be compared, but not written.</source>
        <translation>  Dienstpläne können verglichen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>  Unit %1  %2</source>
        <translation>  Einheit %1  %2</translation>
    </message>
    <message>
        <source>  Unit %1  %2 (not synced)</source>
        <translation>  Einheit %1  %2 (nicht synchronisiert)</translation>
    </message>
    <message>
        <source>  Whether it may write could not be tried.</source>
        <translation>  Ob geschrieben werden darf, war nicht zu prüfen.</translation>
    </message>
    <message>
        <source>Open this page in a browser of this computer, and sign in:</source>
        <translation>Öffnen Sie diese Seite in einem Browser dieses Computers und melden Sie sich an:</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>Für &quot;%1&quot; angemeldet.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its secret and all that was agreed with it?</source>
        <translation>&quot;%1&quot; mit Geheimnis und gesamtem abgestimmten Stand entfernen?</translation>
    </message>
    <message>
        <source>Nobody can be asked here: say --yes.</source>
        <translation>Hier kann niemand gefragt werden: Geben Sie --yes an.</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain. %1</source>
        <translation>Das Geheimnis ist vielleicht noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; entfernt.</translation>
    </message>
    <message>
        <source>Show the organisations.</source>
        <translation>Zeigt die Organisationen.</translation>
    </message>
    <message>
        <source>Add an organisation.</source>
        <translation>Fügt eine Organisation hinzu.</translation>
    </message>
    <message>
        <source>The client secret is never an argument. It comes on standard input or from an environment variable and is kept in the keychain; or each command finds it in ROSTERBRIDGE_SECRET_&lt;ID&gt;, where nothing is kept.</source>
        <translation>Das Client-Geheimnis ist nie ein Argument. Es kommt von der Standardeingabe oder aus einer Umgebungsvariablen und wird im Schlüsselbund aufbewahrt; oder jeder Befehl findet es in ROSTERBRIDGE_SECRET_&lt;ID&gt;, wo nichts aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Change limits and settings of an organisation.</source>
        <translation>Ändert Grenzen und Einstellungen einer Organisation.</translation>
    </message>
    <message>
        <source>What is not given stays as it is. &quot;org list --json&quot; shows all settings.</source>
        <translation>Was nicht angegeben ist, bleibt, wie es ist. &quot;org list --json&quot; zeigt alle Einstellungen.</translation>
    </message>
    <message>
        <source>Sign in with the browser, for an organisation that was added so.</source>
        <translation>Meldet mit dem Browser an, für eine Organisation, die so hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>What the sign-in ends with is kept in the keychain, and renewed from there by the other commands, which ask nobody. When it has ended they say so.</source>
        <translation>Was die Anmeldung ergibt, wird im Schlüsselbund aufbewahrt und von dort durch die anderen Befehle erneuert, die niemanden fragen. Ist es abgelaufen, sagen sie es.</translation>
    </message>
    <message>
        <source>Sign in and look for missing permissions. Changes nothing.</source>
        <translation>Meldet an und sucht nach fehlenden Berechtigungen. Ändert nichts.</translation>
    </message>
    <message>
        <source>Forget an organisation, its secret and what was agreed. The history stays.</source>
        <translation>Vergisst eine Organisation, ihr Geheimnis und den abgestimmten Stand. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Save the plan to this file as well.</source>
        <translation>Speichert den Plan auch in dieser Datei.</translation>
    </message>
    <message>
        <source>Show each row that is not in sync.</source>
        <translation>Zeigt jede Zeile, die nicht synchron ist.</translation>
    </message>
    <message>
        <source>Plan saved by &quot;plan -o&quot;.</source>
        <translation>Plan, gespeichert mit &quot;plan -o&quot;.</translation>
    </message>
    <message>
        <source>Tick deletes too, as &quot;sync --deletes&quot; will.</source>
        <translation>Hakt auch Löschungen an, wie es &quot;sync --deletes&quot; tun wird.</translation>
    </message>
    <message>
        <source>Name one plan file.</source>
        <translation>Nennen Sie eine Plandatei.</translation>
    </message>
    <message>
        <source>Compare HRIS and WFM. Writes nothing.</source>
        <translation>Vergleicht HRIS und WFM. Schreibt nichts.</translation>
    </message>
    <message>
        <source>The plan is kept in the workspace. The exit status is 2 when there are changes, and 1 when an organisation could not be compared.</source>
        <translation>Der Plan wird im Arbeitsbereich aufbewahrt. Der Exit-Status ist 2, wenn es Änderungen gibt, und 1, wenn eine Organisation nicht verglichen werden konnte.</translation>
    </message>
    <message>
        <source>Show a saved plan, without any connection.</source>
        <translation>Zeigt einen gespeicherten Plan, ohne jede Verbindung.</translation>
    </message>
    <message>
        <source>It tells the guards that a sync would meet now, so that a script knows what to --confirm.</source>
        <translation>Es nennt die Schutzregeln, auf die eine Synchronisierung jetzt träfe, damit ein Skript weiß, was es mit --confirm bestätigen muss.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: in no schedule</source>
        <translation>%1: in keinem Dienstplan</translation>
    </message>
    <message>
        <source>%1: %2, week of %3 (%4)</source>
        <translation>%1: %2, Woche ab %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Dienstpläne</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1: a guard will stop them unless you say --confirm %2=%3. %4 (Limit: %5.)</source>
        <translation>%1: Eine Schutzregel wird sie anhalten, außer Sie geben --confirm %2=%3 an. %4 (Grenze: %5.)</translation>
    </message>
    <message>
        <source>%1: guard %2, confirmed by %3 with the number %4. %5</source>
        <translation>%1: Schutzregel %2, bestätigt von %3 mit der Zahl %4. %5</translation>
    </message>
    <message>
        <source>%1: guard %2 stopped rows. %3</source>
        <translation>%1: Schutzregel %2 hat Zeilen angehalten. %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person: &quot;rosterbridgectl conflicts list&quot;.</source>
        <translation>
            <numerusform>%n Konflikt wartet auf eine Person: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
            <numerusform>%n Konflikte warten auf eine Person: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Id of the run.</source>
        <translation>ID des Laufs.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Nennen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Run %1 of %2, by %3: %4</source>
        <translation>Lauf %1 vom %2, von %3: %4</translation>
    </message>
    <message>
        <source>Id of an interrupted run; the newest when not given.</source>
        <translation>ID eines unterbrochenen Laufs; ohne Angabe der neueste.</translation>
    </message>
    <message>
        <source>Name one run, or none.</source>
        <translation>Nennen Sie einen Lauf oder keinen.</translation>
    </message>
    <message>
        <source>Show the runs, newest first.</source>
        <translation>Zeigt die Läufe, den neuesten zuerst.</translation>
    </message>
    <message>
        <source>Show how each row of a run ended.</source>
        <translation>Zeigt, wie jede Zeile eines Laufs ausgegangen ist.</translation>
    </message>
    <message>
        <source>Carry on with a run that was interrupted.</source>
        <translation>Setzt einen unterbrochenen Lauf fort.</translation>
    </message>
    <message>
        <source>Reads before it writes: what had arrived is not sent twice.</source>
        <translation>Liest, bevor es schreibt: Was angekommen war, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>First day of a week, as the schedules have it; may be given more than once. The week of today when not given.</source>
        <translation>Erster Tag einer Woche, wie ihn die Dienstpläne haben; kann mehrfach angegeben werden. Ohne Angabe die aktuelle Woche.</translation>
    </message>
    <message>
        <source>--week is a date such as 2027-03-08, not &quot;%1&quot;.</source>
        <translation>--week ist ein Datum wie 2027-03-08, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Let the rows that a guard stops go all the same, by naming their number, such as deletes=21 or &quot;Contoso Care:deletes=21&quot;; may be given more than once.</source>
        <translation>Lässt die Zeilen, die eine Schutzregel anhält, trotzdem zu, indem ihre Anzahl genannt wird, etwa deletes=21 oder &quot;Contoso Care:deletes=21&quot;; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>--confirm is a guard and its number such as deletes=21, not &quot;%1&quot;.</source>
        <translation>--confirm ist eine Schutzregel mit ihrer Anzahl wie deletes=21, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--confirm names no organisation of this sync: &quot;%1&quot;.</source>
        <translation>--confirm nennt keine Organisation dieser Synchronisierung: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Plan saved by &quot;plan -o&quot;; what is ticked in it is written.</source>
        <translation>Plan, gespeichert mit &quot;plan -o&quot;; was darin angehakt ist, wird geschrieben.</translation>
    </message>
    <message>
        <source>Tick deletes too; nothing is deleted otherwise.</source>
        <translation>Hakt auch Löschungen an; sonst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Publish the schedules that are drafts, once something is written to them. This can&apos;t be undone; only some services can do it.</source>
        <translation>Veröffentlicht die Dienstpläne, die Entwürfe sind, sobald etwas hineingeschrieben ist. Das lässt sich nicht rückgängig machen; nur manche Dienste können es.</translation>
    </message>
    <message>
        <source>Make at most so many calls; the rest is left to another run.</source>
        <translation>Macht höchstens so viele Aufrufe; der Rest bleibt einem weiteren Lauf.</translation>
    </message>
    <message>
        <source>Name either one plan file, or organisations by --org.</source>
        <translation>Nennen Sie entweder eine Plandatei oder mit --org Organisationen.</translation>
    </message>
    <message>
        <source>--max-calls takes a number from 1.</source>
        <translation>--max-calls braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>None of these services can publish.</source>
        <translation>Keiner dieser Dienste kann veröffentlichen.</translation>
    </message>
    <message>
        <source>Leave --publish out.</source>
        <translation>Lassen Sie --publish weg.</translation>
    </message>
    <message>
        <source>Drafts will be published: agents see them at once, and nothing takes that back.</source>
        <translation>Entwürfe werden veröffentlicht: Agenten sehen sie sofort, und nichts macht das rückgängig.</translation>
    </message>
    <message>
        <source>Write this to WFM?</source>
        <translation>Dies nach WFM schreiben?</translation>
    </message>
    <message>
        <source>Write what is ticked to WFM: a saved plan, or a new one.</source>
        <translation>Schreibt nach WFM, was angehakt ist: aus einem gespeicherten Plan oder einem neuen.</translation>
    </message>
    <message>
        <source>Creates, updates and merges are ticked in a new plan, deletes only with --deletes. Conflicts are never written; when some wait for a person, the exit status is 3. When a guard stops rows the rest is written, and the status is 4, unless --confirm names their number. It is 1 when a row was left or refused.</source>
        <translation>In einem neuen Plan sind Neuanlagen, Änderungen und Zusammenführungen angehakt, Löschungen nur mit --deletes. Konflikte werden nie geschrieben; warten welche auf eine Person, ist der Exit-Status 3. Hält eine Schutzregel Zeilen an, wird der Rest geschrieben und der Status ist 4, außer --confirm nennt ihre Anzahl. Er ist 1, wenn eine Zeile nicht ausgeführt oder abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Those that the rules of their organisations decide, as &quot;conflicts rules list&quot; tells.</source>
        <translation>Die von den Regeln ihrer Organisationen entschiedenen, wie „conflicts rules list“ sie zeigt.</translation>
    </message>
    <message>
        <source>Name conflicts by their keys, or say --all or --rules.</source>
        <translation>Nennen Sie Konflikte mit ihren Schlüsseln, oder geben Sie --all oder --rules an.</translation>
    </message>
    <message>
        <source>With --rules it is the rules that say which side to take.</source>
        <translation>Mit --rules sagen die Regeln, welche Seite gilt.</translation>
    </message>
    <message>
        <source>What it is for: production, test or none; none when never given.</source>
        <translation>Wofür sie da ist: production, test oder none; none, wenn nie angegeben.</translation>
    </message>
    <message>
        <source>--group is one of production, test and none.</source>
        <translation>--group ist eines von production, test und none.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>number, rule, rows</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rule does: hris, agreed, wfm, newer or later.</source>
        <translation>Was die Regel tut: hris, agreed, wfm, newer oder later.</translation>
    </message>
    <message>
        <source>A condition; may be given more than once, and then all must hold: field=window, workCode or segment; code=CODE, by id or name; kind=editEdit, editDelete, deleteEdit, createCreate or rule; author=person or system; changedBy=NAME; atMostMinutes=N between HRIS and WFM; unchangedForHours=N in WFM; published=yes or no.</source>
        <translation>Eine Bedingung; mehrere sind möglich, dann müssen alle gelten: field=window, workCode oder segment; code=CODE, nach ID oder Name; kind=editEdit, editDelete, deleteEdit, createCreate oder rule; author=person oder system; changedBy=NAME; atMostMinutes=N zwischen HRIS und WFM; unchangedForHours=N in WFM; published=yes oder no.</translation>
    </message>
    <message>
        <source>Place among the rules, from 1; at the end when not given. The first rule that fits wins.</source>
        <translation>Platz unter den Regeln, ab 1; am Ende, wenn nicht angegeben. Die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>Tell what it would decide, but keep nothing.</source>
        <translation>Sagt, was sie entscheiden würde, und speichert nichts.</translation>
    </message>
    <message>
        <source>--at is a place from 1 on.</source>
        <translation>--at ist ein Platz ab 1.</translation>
    </message>
    <message>
        <source>Say what the rule does, by --use.</source>
        <translation>Sagen Sie mit --use, was die Regel tut.</translation>
    </message>
    <message>
        <source>--when is a condition such as field=window or atMostMinutes=15, not &quot;%1&quot;.</source>
        <translation>--when ist eine Bedingung wie field=window oder atMostMinutes=15, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>field=segment and code=CODE go together.</source>
        <translation>field=segment und code=CODE gehören zusammen.</translation>
    </message>
    <message>
        <source>There is no one activity code &quot;%1&quot;.</source>
        <translation>Es gibt keinen eindeutigen Aktivitätscode &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Compare the organisation first, or give the code&apos;s id.</source>
        <translation>Vergleichen Sie zuerst die Organisation, oder geben Sie die ID des Codes an.</translation>
    </message>
    <message>
        <source>Place of the rule, as &quot;conflicts rules list&quot; shows it.</source>
        <translation>Platz der Regel, wie &quot;conflicts rules list&quot; ihn zeigt.</translation>
    </message>
    <message>
        <source>Name one organisation and the place of a rule, from 1 on.</source>
        <translation>Nennen Sie eine Organisation und den Platz einer Regel, ab 1.</translation>
    </message>
    <message>
        <source>%1 has no rule %2.</source>
        <translation>%1 hat keine Regel %2.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts rules list&quot; shows those that there are.</source>
        <translation>&quot;rosterbridgectl conflicts rules list&quot; zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Show the rules for conflicts, and how many rows each would decide.</source>
        <translation>Zeigt die Regeln für Konflikte und wie viele Zeilen jede entscheiden würde.</translation>
    </message>
    <message>
        <source>Rows are those of the newest plan of each organisation. Rules never run by themselves; &quot;conflicts resolve --rules&quot; runs them.</source>
        <translation>Die Zeilen sind die des neuesten Plans jeder Organisation. Regeln laufen nie von selbst; &quot;conflicts resolve --rules&quot; führt sie aus.</translation>
    </message>
    <message>
        <source>Add a rule for conflicts to an organisation.</source>
        <translation>Fügt einer Organisation eine Regel für Konflikte hinzu.</translation>
    </message>
    <message>
        <source>It tells how many rows the rule would decide, and decides none.</source>
        <translation>Sagt, wie viele Zeilen die Regel entscheiden würde, und entscheidet keine.</translation>
    </message>
    <message>
        <source>Remove a rule from an organisation.</source>
        <translation>Entfernt eine Regel einer Organisation.</translation>
    </message>
    <message>
        <source>This is production: %1.</source>
        <translation>Das ist Produktion: %1.</translation>
    </message>
    <message>
        <source>Give the secret in the environment variable %1.</source>
        <translation>Geben Sie das Geheimnis in der Umgebungsvariablen %1 an.</translation>
    </message>
    <message>
        <source>  Unit %1  is to be synced, but not to be seen</source>
        <translation>  Einheit %1  soll synchronisiert werden, ist aber nicht zu sehen</translation>
    </message>
    <message>
        <source>Changed in WFM by %1, %2.</source>
        <translation>In WFM geändert von %1, %2.</translation>
    </message>
    <message>
        <source>It undoes the run %1.</source>
        <translation>Er macht den Lauf %1 rückgängig.</translation>
    </message>
    <message>
        <source>The file, which ends in .csv, .json or .html.</source>
        <translation>Die Datei; sie endet auf .csv, .json oder .html.</translation>
    </message>
    <message>
        <source>The rows of this organisation alone.</source>
        <translation>Nur die Zeilen dieser Organisation.</translation>
    </message>
    <message>
        <source>Name the file with -o.</source>
        <translation>Nennen Sie die Datei mit -o.</translation>
    </message>
    <message>
        <source>Write how each row of a run ended to a file: CSV, JSON or HTML.</source>
        <translation>Schreibt in eine Datei, wie jede Zeile eines Laufs ausging: CSV, JSON oder HTML.</translation>
    </message>
    <message>
        <source>Make the plan that takes back what a run has written. Writes nothing.</source>
        <translation>Erstellt den Plan, der zurücknimmt, was ein Lauf geschrieben hat. Schreibt nichts.</translation>
    </message>
    <message>
        <source>The plan goes the way of any other: &quot;show&quot; tells what is in it, and &quot;sync FILE&quot; writes it. What was edited in WFM since the run is merged, or becomes a conflict. A shift that the run made is deleted again only with &quot;sync --deletes&quot;. What can&apos;t be undone is told, such as that a schedule was published. The exit status is 2 when there are changes.</source>
        <translation>Der Plan geht den Weg jedes anderen: &quot;show&quot; zeigt, was darin steht, und &quot;sync FILE&quot; schreibt es. Was seit dem Lauf in WFM bearbeitet wurde, wird zusammengeführt oder zum Konflikt. Eine Schicht, die der Lauf angelegt hat, wird nur mit &quot;sync --deletes&quot; wieder gelöscht. Was sich nicht rückgängig machen lässt, wird gemeldet, etwa dass ein Dienstplan veröffentlicht wurde. Der Exit-Status ist 2, wenn es Änderungen gibt.</translation>
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
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
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
        <translation>Beginn und Ende</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictListModel</name>
    <message>
        <source>needs you</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>unbekannte Person</translation>
    </message>
    <message>
        <source>moved, confirm</source>
        <translation>geändert, bestätigen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>standing, agent, organisation</comment>
        <translation>%1: %2, %3</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>settled by rule</source>
        <translation>per Regel erledigt</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictsPage</name>
    <message>
        <source>&amp;Next unresolved</source>
        <translation>&amp;Nächster offener</translation>
    </message>
    <message>
        <source>&amp;Previous unresolved</source>
        <translation>&amp;Vorheriger offener</translation>
    </message>
    <message>
        <source>Next &amp;field</source>
        <translation>Nächstes &amp;Feld</translation>
    </message>
    <message>
        <source>Previous f&amp;ield</source>
        <translation>Vorheriges Fe&amp;ld</translation>
    </message>
    <message>
        <source>HRIS in all rows like this…</source>
        <translation>HRIS in allen Zeilen wie dieser…</translation>
    </message>
    <message>
        <source>Last agreed in all rows like this…</source>
        <translation>Zuletzt abgestimmt in allen Zeilen wie dieser…</translation>
    </message>
    <message>
        <source>WFM in all rows like this…</source>
        <translation>WFM in allen Zeilen wie dieser…</translation>
    </message>
    <message>
        <source>&amp;Edit by hand…</source>
        <translation>Von Hand &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>Für s&amp;päter zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>War&amp;um?</translation>
    </message>
    <message>
        <source>The story of this row, from the source line to its outcome</source>
        <translation>Die Geschichte dieser Zeile, von der Quelle bis zum Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Prüfen und an&amp;wenden…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Conflicts resolved</source>
        <translation>Gelöste Konflikte</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Settled in this review</source>
        <translation>In dieser Prüfung erledigt</translation>
    </message>
    <message>
        <source>The shift on both sides</source>
        <translation>Die Schicht auf beiden Seiten</translation>
    </message>
    <message>
        <source>Fields side by side</source>
        <translation>Felder nebeneinander</translation>
    </message>
    <message>
        <source>Why this row is what it is</source>
        <translation>Warum diese Zeile so ist, wie sie ist</translation>
    </message>
    <message>
        <source>%L1 of %L2 resolved</source>
        <translation>%L1 von %L2 gelöst</translation>
    </message>
    <message numerus="yes">
        <source>Settled in this review · %Ln not written yet</source>
        <translation>
            <numerusform>In dieser Prüfung erledigt · %Ln noch nicht geschrieben</numerusform>
            <numerusform>In dieser Prüfung erledigt · %Ln noch nicht geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Sie müssen nichts entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Nichts wurde für später zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Nichts ist blockiert.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Conflicts show up here as soon as both sides have been read.</source>
        <translation>Konflikte erscheinen hier, sobald beide Seiten gelesen sind.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Choose organisations and compare them; what both sides changed comes here.</source>
        <translation>Wählen Sie Organisationen und vergleichen Sie sie; was beide Seiten geändert haben, erscheint hier.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Nothing was changed differently on both sides, and nothing is blocked.</source>
        <translation>Nichts wurde auf beiden Seiten unterschiedlich geändert, und nichts ist blockiert.</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Choose one on the left to see both sides of it.</source>
        <translation>Wählen Sie links eine, um beide Seiten zu sehen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent and day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirm my choice: %1</source>
        <translation>Meine Wahl bestätigen: %1</translation>
    </message>
    <message>
        <source>WFM changed again after you chose. Your choice is kept as a draft: confirm it, or choose anew.</source>
        <translation>WFM hat sich nach Ihrer Wahl erneut geändert. Ihre Wahl bleibt als Entwurf erhalten: Bestätigen Sie sie oder wählen Sie neu.</translation>
    </message>
    <message>
        <source>With HRIS: %1</source>
        <translation>Mit HRIS: %1</translation>
    </message>
    <message>
        <source>With WFM: %1</source>
        <translation>Mit WFM: %1</translation>
    </message>
    <message>
        <source>Use HRIS</source>
        <translation>HRIS verwenden</translation>
    </message>
    <message>
        <source>Go back to last agreed</source>
        <translation>Zurück zum zuletzt abgestimmten Stand</translation>
    </message>
    <message>
        <source>Keep WFM</source>
        <translation>WFM beibehalten</translation>
    </message>
    <message>
        <source>Use HRIS’s whole shift</source>
        <translation>Ganze Schicht des HRIS verwenden</translation>
    </message>
    <message>
        <source>Go back to the agreed shift</source>
        <translation>Zurück zur abgestimmten Schicht</translation>
    </message>
    <message>
        <source>Keep WFM’s whole shift</source>
        <translation>Ganze Schicht von WFM beibehalten</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>Wieder &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Review and &amp;apply %Ln…</source>
        <translation>
            <numerusform>%Ln prüfen und an&amp;wenden…</numerusform>
            <numerusform>%Ln prüfen und an&amp;wenden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve a conflict first</source>
        <translation>Lösen Sie zuerst einen Konflikt</translation>
    </message>
    <message>
        <source>See what will be written, then write it</source>
        <translation>Sehen, was geschrieben wird, und es dann schreiben</translation>
    </message>
    <message>
        <source>A run or a comparison is under way</source>
        <translation>Ein Lauf oder ein Vergleich ist im Gang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new conflict(s) came up in this run.</source>
        <translation>
            <numerusform>%Ln neuer Konflikt ist in diesem Lauf entstanden.</numerusform>
            <numerusform>%Ln neue Konflikte sind in diesem Lauf entstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) must be confirmed, because WFM changed again.</source>
        <translation>
            <numerusform>%Ln Entscheidung muss bestätigt werden, weil WFM sich erneut geändert hat.</numerusform>
            <numerusform>%Ln Entscheidungen müssen bestätigt werden, weil WFM sich erneut geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Ersten zeigen</translation>
    </message>
    <message>
        <source>the choice for %1</source>
        <translation>Wahl für %1</translation>
    </message>
    <message numerus="yes">
        <source>the choice for %Ln row(s)</source>
        <translation>
            <numerusform>Wahl für %Ln Zeile</numerusform>
            <numerusform>Wahl für %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the confirmation for %1</source>
        <translation>Bestätigung für %1</translation>
    </message>
    <message>
        <source>the edit for %1</source>
        <translation>Bearbeitung für %1</translation>
    </message>
    <message>
        <source>&amp;Go on after each choice</source>
        <translation>Nach &amp;jeder Wahl weitergehen</translation>
    </message>
    <message>
        <source>Go to the next open field, and then to the next conflict, as soon as one is decided</source>
        <translation>Zum nächsten offenen Feld und dann zum nächsten Konflikt gehen, sobald einer entschieden ist</translation>
    </message>
    <message>
        <source>Rule&amp;s…</source>
        <translation>Re&amp;geln…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Per Regel</translation>
    </message>
    <message>
        <source>Nothing was decided by a rule.</source>
        <translation>Nichts wurde per Regel entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln rows…</source>
        <translation>
            <numerusform>HRIS in %Ln Zeile verwenden…</numerusform>
            <numerusform>HRIS in %Ln Zeilen verwenden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln rows…</source>
        <translation>
            <numerusform>In %Ln Zeile zurück zum zuletzt abgestimmten Stand…</numerusform>
            <numerusform>In %Ln Zeilen zurück zum zuletzt abgestimmten Stand…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln rows…</source>
        <translation>
            <numerusform>WFM in %Ln Zeile beibehalten…</numerusform>
            <numerusform>WFM in %Ln Zeilen beibehalten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Ganze Schicht des HRIS in %Ln Zeile verwenden…</numerusform>
            <numerusform>Ganze Schicht des HRIS in %Ln Zeilen verwenden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to the agreed shift in %Ln rows…</source>
        <translation>
            <numerusform>In %Ln Zeile zurück zur abgestimmten Schicht…</numerusform>
            <numerusform>In %Ln Zeilen zurück zur abgestimmten Schicht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Ganze Schicht von WFM in %Ln Zeile beibehalten…</numerusform>
            <numerusform>Ganze Schicht von WFM in %Ln Zeilen beibehalten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Bei&amp;de beibehalten</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln rows &amp;up again</source>
        <translation>
            <numerusform>%Ln Zeile wieder &amp;aufnehmen</numerusform>
            <numerusform>%Ln Zeilen wieder &amp;aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln rows for later</source>
        <translation>
            <numerusform>%Ln Zeile für s&amp;päter zurückstellen</numerusform>
            <numerusform>%Ln Zeilen für s&amp;päter zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule&amp;s… %Ln fit</source>
        <translation>
            <numerusform>Re&amp;geln… %Ln passt</numerusform>
            <numerusform>Re&amp;geln… %Ln passen</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this row before</source>
        <translation>Was zuvor aus dieser Zeile wurde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>what the rules decided</source>
        <translation>Entscheidungen der Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed after they were shown and are left to you.</source>
        <translation>
            <numerusform>%Ln Zeile hat sich geändert, nachdem sie gezeigt wurde, und bleibt Ihnen überlassen.</numerusform>
            <numerusform>%Ln Zeilen haben sich geändert, nachdem sie gezeigt wurden, und bleiben Ihnen überlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this row in earlier runs, when it was last agreed, and who changed its shift in WFM</source>
        <translation>Was aus dieser Zeile in früheren Läufen wurde, wann sie zuletzt abgestimmt wurde und wer ihre Schicht in WFM geändert hat</translation>
    </message>
    <message>
        <source>Listing the conflicts…</source>
        <translation>Die Konflikte werden aufgelistet …</translation>
    </message>
    <message numerus="yes">
        <source>Settled · %Ln to write</source>
        <translation>
            <numerusform>Erledigt · %Ln zu schreiben</numerusform>
            <numerusform>Erledigt · %Ln zu schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>With last agreed: %1</source>
        <translation>Mit zuletzt abgestimmt: %1</translation>
    </message>
    <message>
        <source>Many rows are being judged</source>
        <translation>Viele Zeilen werden beurteilt</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConnectionForm</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>Client-I&amp;D</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Sign in on the page that the browser shows…</source>
        <translation>Melden Sie sich auf der Seite an, die der Browser zeigt…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1 läuft…</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>%1 erreicht.</translation>
    </message>
    <message>
        <source>Schedules seen: %1.</source>
        <translation>Sichtbare Dienstpläne: %1.</translation>
    </message>
    <message>
        <source>%1 to sync:</source>
        <translation>Zu synchronisieren – %1:</translation>
    </message>
    <message>
        <source>%1: all. Test the connection to choose.</source>
        <translation>%1: alle. Testen Sie die Verbindung, um auszuwählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen. Test the connection to see them.</source>
        <translation>
            <numerusform>%1: %Ln ausgewählt. Testen Sie die Verbindung, um sie zu sehen.</numerusform>
            <numerusform>%1: %Ln ausgewählt. Testen Sie die Verbindung, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardModel</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>calls left, allowed</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln geschrieben</numerusform>
            <numerusform>%Ln geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln im Konflikt</numerusform>
            <numerusform>%Ln im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln nicht ausgeführt</numerusform>
            <numerusform>%Ln nicht ausgeführt</numerusform>
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
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>× refused</source>
        <translation>× abgelehnt</translation>
    </message>
    <message>
        <source>! keychain locked</source>
        <translation>! Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>! no secret</source>
        <translation>! kein Geheimnis</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>○ not used yet</source>
        <translation>○ noch nicht verwendet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Last run (%1)</source>
        <comment>time zone</comment>
        <translation>Letzter Lauf (%1)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Aufrufe übrig</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardPage</name>
    <message>
        <source>Filter by name, environment, state…</source>
        <translation>Nach Name, Umgebung, Zustand filtern…</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln von %L1 Organisationen ausgewählt</numerusform>
            <numerusform>%Ln von %L1 Organisationen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>Diese a&amp;bwählen</translation>
    </message>
    <message>
        <source>Choose &amp;all these</source>
        <translation>Diese aus&amp;wählen</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Gruppe von Organisationen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>No group said</source>
        <translation>Keine Gruppe angegeben</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Add the first one: its WFM service, and the file that its HRIS exports.</source>
        <translation>Fügen Sie die erste hinzu: ihren WFM-Dienst und die Datei, die ihr HRIS exportiert.</translation>
    </message>
    <message>
        <source>No organisations like that</source>
        <translation>Keine solchen Organisationen</translation>
    </message>
    <message>
        <source>Another filter or another group may show some.</source>
        <translation>Ein anderer Filter oder eine andere Gruppe zeigt vielleicht welche.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::EmptyState</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Error</name>
    <message>
        <source>Line %1 tells the same shift differently. Keep one of them.</source>
        <translation>Zeile %1 nennt dieselbe Schicht anders. Behalten Sie eine der beiden.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Prüfen Sie Name und Berechtigungen.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Export the shifts again.</source>
        <translation>Exportieren Sie die Schichten erneut.</translation>
    </message>
    <message>
        <source>The quotes in the heading of %1, line %2, don’t match.</source>
        <translation>Die Anführungszeichen in der Kopfzeile von %1, Zeile %2, passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Line %1 does not tell whose shift it holds.</source>
        <translation>Zeile %1 sagt nicht, wessen Schicht sie enthält.</translation>
    </message>
    <message>
        <source>%1 holds no shifts.</source>
        <translation>%1 enthält keine Schichten.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2.</source>
        <translation>%1 endet mitten in Zeile %2.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet, not a text file.</source>
        <translation>%1 ist eine Tabellenkalkulation, keine Textdatei.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and choose that file.</source>
        <translation>Speichern Sie das Blatt als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is UTF-8, not %2.</source>
        <translation>%1 ist UTF-8, nicht %2.</translation>
    </message>
    <message>
        <source>Choose UTF-8 as the encoding in the mapping profile.</source>
        <translation>Wählen Sie im Zuordnungsprofil UTF-8 als Kodierung.</translation>
    </message>
    <message>
        <source>%1 is not a text file in %2.</source>
        <translation>%1 ist keine Textdatei in %2.</translation>
    </message>
    <message>
        <source>Choose a CSV file, or another encoding in the mapping profile.</source>
        <translation>Wählen Sie eine CSV-Datei oder im Zuordnungsprofil eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of %3 is not %4.</source>
        <translation>Zeile %1, Spalte %2 von %3 ist nicht %4.</translation>
    </message>
    <message>
        <source>The file mixes encodings, or has another one than the mapping profile says.</source>
        <translation>Die Datei mischt Kodierungen oder hat eine andere, als das Zuordnungsprofil angibt.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, not a table.</source>
        <translation>%1 ist eine Webseite oder XML, keine Tabelle.</translation>
    </message>
    <message>
        <source>It may be a sign-in page saved in place of the export. Export the shifts again.</source>
        <translation>Vielleicht wurde statt des Exports eine Anmeldeseite gespeichert. Exportieren Sie die Schichten erneut.</translation>
    </message>
    <message>
        <source>Employee %1 is %2 in WFM, but the e-mail address %3 is another person’s. Correct one of them.</source>
        <translation>Mitarbeiter %1 ist in WFM %2, aber die E-Mail-Adresse %3 gehört einer anderen Person. Berichtigen Sie eine der Angaben.</translation>
    </message>
    <message>
        <source>Nobody in WFM has the e-mail address %1. Add the person in WFM or correct the address.</source>
        <translation>Niemand in WFM hat die E-Mail-Adresse %1. Fügen Sie die Person in WFM hinzu oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nobody in WFM has the employee id %1. Add it to the person in WFM.</source>
        <translation>Niemand in WFM hat die Personalnummer %1. Tragen Sie sie bei der Person in WFM ein.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to employee %2 in WFM, not to %3. Correct one of them.</source>
        <translation>Die E-Mail-Adresse %1 gehört in WFM zu Mitarbeiter %2, nicht zu %3. Berichtigen Sie eine der Angaben.</translation>
    </message>
    <message>
        <source>%1 is inactive in WFM. Activate the person there, or end the shifts in the HRIS.</source>
        <translation>%1 ist in WFM inaktiv. Aktivieren Sie die Person dort oder beenden Sie die Schichten im HRIS.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in WFM have “%1”. Only one may.</source>
        <translation>
            <numerusform>%n Person in WFM hat „%1“. Nur eine darf es haben.</numerusform>
            <numerusform>%n Personen in WFM haben „%1“. Nur eine darf es haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>WFM has more than one activity code “%1”. Map “%2” to an id instead.</source>
        <translation>WFM hat mehr als einen Aktivitätscode „%1“. Ordnen Sie „%2“ stattdessen einer ID zu.</translation>
    </message>
    <message>
        <source>WFM has no activity code “%1”, which the mapping profile gives for “%2”.</source>
        <translation>WFM hat keinen Aktivitätscode „%1“, den das Zuordnungsprofil für „%2“ angibt.</translation>
    </message>
    <message>
        <source>The activity code “%1” is inactive in WFM.</source>
        <translation>Der Aktivitätscode „%1“ ist in WFM inaktiv.</translation>
    </message>
    <message>
        <source>The mapping profile has no activity code for “%1”. Add it there.</source>
        <translation>Das Zuordnungsprofil hat keinen Aktivitätscode für „%1“. Fügen Sie ihn dort hinzu.</translation>
    </message>
    <message>
        <source>The code of the shift is empty.</source>
        <translation>Der Code der Schicht ist leer.</translation>
    </message>
    <message>
        <source>The code “%1” is mapped to “%2”, which is time off and no work.</source>
        <translation>Der Code „%1“ ist „%2“ zugeordnet, das ist Abwesenheit und keine Arbeit.</translation>
    </message>
    <message>
        <source>The shift overlaps the one of line %1 of the same person. Correct one of them.</source>
        <translation>Die Schicht überschneidet sich mit der in Zeile %1 derselben Person. Berichtigen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>darf nur Texte enthalten</translation>
    </message>
    <message>
        <source>is not a field of a mapping profile</source>
        <translation>ist kein Feld eines Zuordnungsprofils</translation>
    </message>
    <message>
        <source>The field “%1” of the mapping profile %2.</source>
        <translation>Das Feld „%1“ des Zuordnungsprofils %2.</translation>
    </message>
    <message>
        <source>Correct the mapping profile.</source>
        <translation>Berichtigen Sie das Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is “%1”; known are %2</source>
        <translation>ist „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>must be a punctuation mark or a tab</source>
        <translation>muss ein Satzzeichen oder ein Tabulator sein</translation>
    </message>
    <message>
        <source>is empty, and so is “emailColumn”</source>
        <translation>ist leer und „emailColumn“ auch</translation>
    </message>
    <message>
        <source>needs a “dateColumn”</source>
        <translation>braucht eine „dateColumn“</translation>
    </message>
    <message>
        <source>must have yyyy, M and d</source>
        <translation>muss yyyy, M und d enthalten</translation>
    </message>
    <message>
        <source>must have h and m</source>
        <translation>muss h und m enthalten</translation>
    </message>
    <message>
        <source>is empty, and so is “zoneColumn”</source>
        <translation>ist leer und „zoneColumn“ auch</translation>
    </message>
    <message>
        <source>can’t be used: %1</source>
        <translation>ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>and “statusColumn” need each other</source>
        <translation>und „statusColumn“ brauchen einander</translation>
    </message>
    <message>
        <source>is empty, though the HRIS is to own the code</source>
        <translation>ist leer, obwohl der Code dem HRIS gehören soll</translation>
    </message>
    <message>
        <source>lacks a code or a column</source>
        <translation>hat keinen Code oder keine Spalte</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>muss genau ein Zeichen sein</translation>
    </message>
    <message>
        <source>The mapping profile %1 can’t be read: %2.</source>
        <translation>Das Zuordnungsprofil %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Choose a mapping profile.</source>
        <translation>Wählen Sie ein Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>The mapping profile %1 can’t be saved: %2.</source>
        <translation>Das Zuordnungsprofil %1 kann nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions and free space.</source>
        <translation>Prüfen Sie Berechtigungen und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>es ist kein JSON (%1 bei Byte %2)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used: %2.</source>
        <translation>Die Antwort von %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service, and ask the vendor if it is.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes ist; wenn ja, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused.</source>
        <translation>Die Anmeldung bei %1 wurde verweigert.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused: %2.</source>
        <translation>Die Anmeldung bei %1 wurde verweigert: %2.</translation>
    </message>
    <message>
        <source>Sign in again, with an account that may use the client.</source>
        <translation>Melden Sie sich erneut an, mit einem Konto, das den Client verwenden darf.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the answer of the browser.</source>
        <translation>Auf diesem Computer ist kein Port frei für die Antwort des Browsers.</translation>
    </message>
    <message>
        <source>Nobody has signed in in the browser.</source>
        <translation>Im Browser hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The change was sent to %1, but whether it was carried out is not known.</source>
        <translation>Die Änderung wurde an %1 gesendet, aber ob sie ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rosterbridge reads the schedule again before it sends anything.</source>
        <translation>Rosterbridge liest den Dienstplan erneut, bevor es etwas sendet.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1 konnte sich nicht ausweisen: %2.</translation>
    </message>
    <message>
        <source>Check the address. Where a proxy inspects encrypted traffic, its certificate must be installed on this computer.</source>
        <translation>Prüfen Sie die Adresse. Wo ein Proxy verschlüsselten Verkehr untersucht, muss dessen Zertifikat auf diesem Computer installiert sein.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be read: %2.</source>
        <translation>Die Antwort von %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the address, and ask the vendor if it is right.</source>
        <translation>Prüfen Sie die Adresse; wenn sie stimmt, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request as wrong.</source>
        <translation>%1 hat die Anfrage als falsch abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 hat die Anfrage abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>%1 hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 does not permit this.</source>
        <translation>%1 erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>%1 does not permit this: %2</source>
        <translation>%1 erlaubt dies nicht: %2</translation>
    </message>
    <message>
        <source>Ask an administrator of the service to give the OAuth client the permission.</source>
        <translation>Bitten Sie einen Administrator des Dienstes, dem OAuth-Client die Berechtigung zu geben.</translation>
    </message>
    <message>
        <source>%1 has not got what was asked for.</source>
        <translation>%1 hat das Angefragte nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced; compare again.</source>
        <translation>Vielleicht wurde es gelöscht oder ersetzt; vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>The request was too slow for %1.</source>
        <translation>Die Anfrage war %1 zu langsam.</translation>
    </message>
    <message>
        <source>Somebody else changed it on %1 meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen auf %1 geändert.</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>Die Anfrage ist zu groß für %1.</translation>
    </message>
    <message>
        <source>The allowance of calls to %1 is used up.</source>
        <translation>Das Kontingent an Aufrufen bei %1 ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Go on when the pause that it asks for is over.</source>
        <translation>Machen Sie weiter, wenn die verlangte Pause vorbei ist.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 hat selbst eine Störung (Status %2).</translation>
    </message>
    <message>
        <source>Try again later; ask the vendor if it lasts.</source>
        <translation>Versuchen Sie es später erneut; fragen Sie den Anbieter, wenn es anhält.</translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation>%1 verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>Check the address of the organisation.</source>
        <translation>Prüfen Sie die Adresse der Organisation.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (status %2).</source>
        <translation>%1 hat eine unerwartete Antwort gegeben (Status %2).</translation>
    </message>
    <message>
        <source>Check the address and the kind of service.</source>
        <translation>Prüfen Sie die Adresse und die Art des Dienstes.</translation>
    </message>
    <message>
        <source>must be bearer</source>
        <translation>muss bearer sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>muss positiv sein</translation>
    </message>
    <message>
        <source>The address of the service can&apos;t be used.</source>
        <translation>Die Adresse des Dienstes ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Give one such as https://wfm.example.com.</source>
        <translation>Geben Sie eine an wie https://wfm.example.com.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or a password.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Give the address alone; secrets belong in the fields for them.</source>
        <translation>Geben Sie nur die Adresse an; Geheimnisse gehören in die Felder dafür.</translation>
    </message>
    <message>
        <source>Rosterbridge talks to %1 only over an encrypted connection.</source>
        <translation>Rosterbridge spricht mit %1 nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The service asks for a pause before the next call.</source>
        <translation>Der Dienst bittet um eine Pause vor dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>Go on when the pause is over.</source>
        <translation>Machen Sie weiter, wenn die Pause vorbei ist.</translation>
    </message>
    <message>
        <source>%1 refused the client id or the secret.</source>
        <translation>%1 hat die Client-ID oder das Geheimnis abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1, or the sign-in has ended.</source>
        <translation>Bei %1 ist niemand angemeldet, oder die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Melden Sie sich erneut mit dem Browser an.</translation>
    </message>
    <message>
        <source>must be a number of rows</source>
        <translation>muss eine Anzahl von Zeilen sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>names one activity twice</source>
        <translation>nennt eine Aktivität zweimal</translation>
    </message>
    <message>
        <source>has the unknown value &quot;%1&quot;</source>
        <translation>hat den unbekannten Wert &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not the name of a field</source>
        <translation>ist kein Name eines Felds</translation>
    </message>
    <message>
        <source>must hold dates such as 2026-03-02</source>
        <translation>muss Daten wie 2026-03-02 enthalten</translation>
    </message>
    <message>
        <source>The plan file %1 could not be written: %2.</source>
        <translation>Die Plandatei %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and save again.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The plan has format %1; this Rosterbridge knows formats up to %2.</source>
        <translation>Der Plan hat Format %1; dieses Rosterbridge kennt Formate bis %2.</translation>
    </message>
    <message>
        <source>Open it with a newer Rosterbridge.</source>
        <translation>Öffnen Sie ihn mit einem neueren Rosterbridge.</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>muss 1 oder mehr sein</translation>
    </message>
    <message>
        <source>The plan file %1 could not be read: %2.</source>
        <translation>Die Plandatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The plan file %1 is damaged at %2: %3.</source>
        <translation>Die Plandatei %1 ist bei %2 beschädigt: %3.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Erstellen Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>The file %1 is not a plan: %2.</source>
        <translation>Die Datei %1 ist kein Plan: %2.</translation>
    </message>
    <message>
        <source>Choose a side, or edit the result.</source>
        <translation>Wählen Sie eine Seite oder bearbeiten Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The shift would be shorter than a minute or longer than 24 hours.</source>
        <translation>Die Schicht wäre kürzer als eine Minute oder länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>An activity would stick out of the shift.</source>
        <translation>Eine Aktivität würde über die Schicht hinausragen.</translation>
    </message>
    <message>
        <source>Two activities would overlap.</source>
        <translation>Zwei Aktivitäten würden sich überschneiden.</translation>
    </message>
    <message>
        <source>There is no activity code to fill the shift with work.</source>
        <translation>Es gibt keinen Aktivitätscode, um die Schicht mit Arbeit zu füllen.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation>Es wurde noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Some fields are still open.</source>
        <translation>Einige Felder sind noch offen.</translation>
    </message>
    <message>
        <source>Nothing was agreed before, so there is no last agreed shift to take.</source>
        <translation>Es wurde noch nichts abgestimmt, daher gibt es keine zuletzt abgestimmte Schicht.</translation>
    </message>
    <message>
        <source>The shift is gone on one side; its fields can’t be chosen one by one.</source>
        <translation>Die Schicht fehlt auf einer Seite; ihre Felder können nicht einzeln gewählt werden.</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>muss zwischen 0 und %1 liegen</translation>
    </message>
    <message>
        <source>must be a date such as 2026-03-02</source>
        <translation>muss ein Datum wie 2026-03-02 sein</translation>
    </message>
    <message>
        <source>must be base64</source>
        <translation>muss base64 sein</translation>
    </message>
    <message>
        <source>The keychain has no secret for this organisation, or is locked.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für diese Organisation oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the client secret.</source>
        <translation>Entsperren Sie den Schlüsselbund oder geben Sie das Client-Geheimnis ein.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses: %1.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert den Zugriff: %1.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the secret for this session only.</source>
        <translation>Entsperren Sie ihn oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers: %1.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund: %1.</translation>
    </message>
    <message>
        <source>Keep the secret for this session only, or set up a keychain.</source>
        <translation>Behalten Sie das Geheimnis nur für diese Sitzung oder richten Sie einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may wait for its password.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er auf sein Passwort.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No secret is kept for this organisation.</source>
        <translation>Für diese Organisation ist kein Geheimnis aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter its client secret.</source>
        <translation>Geben Sie ihr Client-Geheimnis ein.</translation>
    </message>
    <message>
        <source>The schedule “%1” is no longer in the workspace.</source>
        <translation>Der Dienstplan „%1“ ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>it lists no shift of days for which shifts were agreed.</source>
        <translation>sie enthält keine Schicht an Tagen, für die Schichten abgestimmt waren.</translation>
    </message>
    <message>
        <source>it lists too few of the shifts that were agreed for the same days.</source>
        <translation>sie enthält zu wenige der Schichten, die für dieselben Tage abgestimmt waren.</translation>
    </message>
    <message>
        <source>“%1” has no HRIS source.</source>
        <translation>„%1“ hat keine HRIS-Quelle.</translation>
    </message>
    <message>
        <source>Choose a file and a mapping profile for it.</source>
        <translation>Wählen Sie dafür eine Datei und ein Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>“%1” has no schedules in the chosen weeks.</source>
        <translation>„%1“ hat in den gewählten Wochen keine Dienstpläne.</translation>
    </message>
    <message>
        <source>Choose other weeks, or create the schedules in WFM first.</source>
        <translation>Wählen Sie andere Wochen oder legen Sie zuerst die Dienstpläne in WFM an.</translation>
    </message>
    <message>
        <source>The service has not recovered for a quarter of an hour.</source>
        <translation>Der Dienst hat sich eine Viertelstunde lang nicht erholt.</translation>
    </message>
    <message>
        <source>Sync the rest when it works again.</source>
        <translation>Synchronisieren Sie den Rest, wenn er wieder funktioniert.</translation>
    </message>
    <message>
        <source>The run has made as many calls as it may.</source>
        <translation>Der Lauf hat so viele Aufrufe gemacht, wie er darf.</translation>
    </message>
    <message>
        <source>Sync the rest in another run.</source>
        <translation>Synchronisieren Sie den Rest in einem weiteren Lauf.</translation>
    </message>
    <message>
        <source>The service has not done it, and gives no reason.</source>
        <translation>Der Dienst hat es nicht ausgeführt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this schedule. Sync it again later.</source>
        <translation>Jemand anderes ändert diesen Dienstplan ständig. Synchronisieren Sie ihn später erneut.</translation>
    </message>
    <message>
        <source>%1 was not published. %2</source>
        <translation>%1 wurde nicht veröffentlicht. %2</translation>
    </message>
    <message>
        <source>WFM’s answers to the write keep getting lost. Sync again later.</source>
        <translation>Die Antworten von WFM auf den Schreibvorgang gehen immer wieder verloren. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the workspace.</source>
        <translation>Diese Organisation ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no interrupted run to resume.</source>
        <translation>Es gibt keinen unterbrochenen Lauf, der fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>The time zone is empty.</source>
        <translation>Die Zeitzone ist leer.</translation>
    </message>
    <message>
        <source>Use a name such as America/New_York.</source>
        <translation>Verwenden Sie einen Namen wie America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is an abbreviation that stands for more than one time zone.</source>
        <translation>„%1“ ist eine Abkürzung, die für mehr als eine Zeitzone steht.</translation>
    </message>
    <message>
        <source>Use the name of a place, such as America/Chicago or Asia/Kolkata.</source>
        <translation>Verwenden Sie den Namen eines Ortes, etwa America/Chicago oder Asia/Kolkata.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown.</source>
        <translation>Die Zeitzone „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>Use a name of the IANA list, such as America/New_York, or a Windows zone name.</source>
        <translation>Verwenden Sie einen Namen der IANA-Liste wie America/New_York oder einen Windows-Zonennamen.</translation>
    </message>
    <message>
        <source>The date or the time of day does not exist.</source>
        <translation>Das Datum oder die Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>(Correlation id %1)</source>
        <translation>(Korrelations-ID %1)</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss wahr oder falsch sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be an instant such as 2026-03-08T03:00:00Z</source>
        <translation>muss ein Zeitpunkt wie 2026-03-08T03:00:00Z sein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>must hold objects only</source>
        <translation>darf nur Objekte enthalten</translation>
    </message>
    <message>
        <source>must be an IANA time zone</source>
        <translation>muss eine IANA-Zeitzone sein</translation>
    </message>
    <message>
        <source>must all have an id</source>
        <translation>müssen alle eine ID haben</translation>
    </message>
    <message>
        <source>must not hold the id %1 twice</source>
        <translation>dürfen die ID %1 nicht zweimal enthalten</translation>
    </message>
    <message>
        <source>%1 belongs to a week that was not asked for</source>
        <translation>%1 gehört zu einer Woche, nach der nicht gefragt wurde</translation>
    </message>
    <message>
        <source>its id or its version is not that of the schedule</source>
        <translation>ihre ID oder ihre Version ist nicht die des Dienstplans</translation>
    </message>
    <message>
        <source>its id or its version is not that of the write</source>
        <translation>ihre ID oder ihre Version ist nicht die des Schreibvorgangs</translation>
    </message>
    <message>
        <source>its next page is at another address, %1</source>
        <translation>ihre nächste Seite liegt unter einer anderen Adresse, %1</translation>
    </message>
    <message>
        <source>its pages go round in a circle</source>
        <translation>ihre Seiten verweisen im Kreis aufeinander</translation>
    </message>
    <message>
        <source>must be an address</source>
        <translation>muss eine Adresse sein</translation>
    </message>
    <message>
        <source>must all have an id of their own</source>
        <translation>müssen alle eine eigene ID haben</translation>
    </message>
    <message>
        <source>must be a number of weeks</source>
        <translation>muss eine Anzahl von Wochen sein</translation>
    </message>
    <message>
        <source>is missing, and so is an address to download it from</source>
        <translation>fehlt, und eine Adresse zum Herunterladen ebenfalls</translation>
    </message>
    <message numerus="yes">
        <source>Its times must be multiples of %n minutes.</source>
        <translation>
            <numerusform>Ihre Zeiten müssen Vielfache von %n Minute sein.</numerusform>
            <numerusform>Ihre Zeiten müssen Vielfache von %n Minuten sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client may see no business unit at %1.</source>
        <translation>Der Client darf bei %1 keine Geschäftseinheit sehen.</translation>
    </message>
    <message>
        <source>Give it a role in the division of the business unit.</source>
        <translation>Geben Sie ihm eine Rolle in der Abteilung der Geschäftseinheit.</translation>
    </message>
    <message numerus="yes">
        <source>Times are no multiples of %n minutes.</source>
        <translation>
            <numerusform>Zeiten sind keine Vielfachen von %n Minute.</numerusform>
            <numerusform>Zeiten sind keine Vielfachen von %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another schedule of %1 is published for the same weeks by now.</source>
        <translation>Inzwischen ist ein anderer Dienstplan von %1 für dieselben Wochen veröffentlicht.</translation>
    </message>
    <message>
        <source>its compression is cut off or damaged</source>
        <translation>ihre Komprimierung ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>%1 does not get a schedule ready.</source>
        <translation>%1 stellt einen Dienstplan nicht fertig bereit.</translation>
    </message>
    <message>
        <source>%1 could not read out a schedule.</source>
        <translation>%1 konnte einen Dienstplan nicht auslesen.</translation>
    </message>
    <message>
        <source>%1 tells nothing of the schedule that was written.</source>
        <translation>%1 sagt nichts über den geschriebenen Dienstplan.</translation>
    </message>
    <message>
        <source>The service could not carry out the change of %1, and gives no reason.</source>
        <translation>Der Dienst konnte die Änderung von %1 nicht ausführen und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Look at these shifts in WFM; give the vendor the correlation id.</source>
        <translation>Sehen Sie sich diese Schichten in WFM an; nennen Sie dem Anbieter die Korrelations-ID.</translation>
    </message>
    <message>
        <source>The service has not told how the change of %1 ended.</source>
        <translation>Der Dienst hat nicht gesagt, wie die Änderung von %1 ausgegangen ist.</translation>
    </message>
    <message>
        <source>%1 can be compared only: the permission %2 is missing.</source>
        <translation>%1 kann nur verglichen werden: Die Berechtigung %2 fehlt.</translation>
    </message>
    <message>
        <source>Have it granted, then test the connection.</source>
        <translation>Lassen Sie sie erteilen und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>The sign-in at %1 reaches another organisation than before, &quot;%2&quot;.</source>
        <translation>Die Anmeldung bei %1 erreicht eine andere Organisation als bisher, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Sign in with a client or a person of the right one; or add this one as another.</source>
        <translation>Melden Sie sich mit einem Client oder einer Person der richtigen an; oder fügen Sie diese als weitere hinzu.</translation>
    </message>
    <message>
        <source>Nobody can sign in at this service in the browser.</source>
        <translation>Bei diesem Dienst kann sich niemand im Browser anmelden.</translation>
    </message>
    <message>
        <source>Give the client&apos;s secret instead.</source>
        <translation>Geben Sie stattdessen das Client-Geheimnis an.</translation>
    </message>
    <message>
        <source>There is no service called %1.</source>
        <translation>Es gibt keinen Dienst namens %1.</translation>
    </message>
    <message>
        <source>Choose one of those that Rosterbridge offers.</source>
        <translation>Wählen Sie einen von denen, die Rosterbridge anbietet.</translation>
    </message>
    <message>
        <source>The address of %1 has more than a host.</source>
        <translation>Die Adresse von %1 besteht nicht nur aus einem Host.</translation>
    </message>
    <message>
        <source>The workspace file %1 could not be made: %2.</source>
        <translation>Die Arbeitsbereichsdatei %1 konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Installieren Sie ihn (unter Debian: libqt6sql6-sqlite) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the workspace %1.</source>
        <translation>Wozu dies gehört, ist nicht mehr im Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; load the workspace again.</source>
        <translation>Es wurde inzwischen entfernt; laden Sie den Arbeitsbereich erneut.</translation>
    </message>
    <message>
        <source>Another program keeps the workspace %1 locked.</source>
        <translation>Ein anderes Programm hält den Arbeitsbereich %1 gesperrt.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or wait, and try again.</source>
        <translation>Schließen Sie andere Programme, die ihn verwenden, oder warten Sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace %1 is read-only.</source>
        <translation>Der Arbeitsbereich %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another workspace.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The disk is full: the workspace %1 could not be written.</source>
        <translation>Der Datenträger ist voll: Der Arbeitsbereich %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is intact.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; das bisher Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be read or written: %2.</source>
        <translation>Der Arbeitsbereich %1 konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk and try again; what was stored before is intact.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut; das bisher Gespeicherte ist unversehrt.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be opened.</source>
        <translation>Der Arbeitsbereich %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that you may read and write it and its folder.</source>
        <translation>Prüfen Sie, ob Sie ihn und seinen Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged or not a workspace.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt oder kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or choose another workspace.</source>
        <translation>Spielen Sie eine Kopie zurück oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used: %2.</source>
        <translation>Der Arbeitsbereich %1 konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Please report this as an error of Rosterbridge.</source>
        <translation>Bitte melden Sie dies als Fehler von Rosterbridge.</translation>
    </message>
    <message>
        <source>The workspace %1 holds a damaged entry: %2.</source>
        <translation>Der Arbeitsbereich %1 enthält einen beschädigten Eintrag: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a workspace of Rosterbridge.</source>
        <translation>Die Datei %1 ist kein Arbeitsbereich von Rosterbridge.</translation>
    </message>
    <message>
        <source>Choose another workspace folder.</source>
        <translation>Wählen Sie einen anderen Arbeitsbereichsordner.</translation>
    </message>
    <message>
        <source>The workspace %1 has version %2; this Rosterbridge knows versions up to %3.</source>
        <translation>Der Arbeitsbereich %1 hat Version %2; dieses Rosterbridge kennt Versionen bis %3.</translation>
    </message>
    <message>
        <source>Open it with a newer Rosterbridge, or choose another workspace.</source>
        <translation>Öffnen Sie ihn mit einem neueren Rosterbridge oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The organisation %1 is not in the workspace.</source>
        <translation>Die Organisation %1 ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The plan %1 is not in the workspace.</source>
        <translation>Der Plan %1 ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The run %1 is not in the workspace.</source>
        <translation>Der Lauf %1 ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The plan made on %1 has been applied already.</source>
        <translation>Der am %1 erstellte Plan wurde bereits angewendet.</translation>
    </message>
    <message>
        <source>Compare again and apply the new plan.</source>
        <translation>Vergleichen Sie erneut und wenden Sie den neuen Plan an.</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>unbekannte Person</translation>
    </message>
    <message>
        <source>The workspace folder %1 could not be made.</source>
        <translation>Der Arbeitsbereichsordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a folder in a place that you may write to.</source>
        <translation>Wählen Sie einen Ordner an einem Ort, an den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The schedule %1 is not in the plan.</source>
        <translation>Der Dienstplan %1 ist nicht im Plan.</translation>
    </message>
    <message>
        <source>Another program is at work on this run.</source>
        <translation>Ein anderes Programm arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>Die Datei %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder, and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The run %1 has finished: nothing is left to resume.</source>
        <translation>Der Lauf %1 ist abgeschlossen: Es gibt nichts mehr fortzusetzen.</translation>
    </message>
    <message>
        <source>The write %1 of the run is not in the workspace.</source>
        <translation>Der Schreibvorgang %1 des Laufs ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Both can’t be kept: they have time in common, or one of them is gone.</source>
        <translation>Beide können nicht beibehalten werden: Ihre Zeiten überschneiden sich, oder eine von beiden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Check the address and the client id, or replace the secret.</source>
        <translation>Prüfen Sie die Adresse und die Client-ID, oder ersetzen Sie das Geheimnis.</translation>
    </message>
    <message>
        <source>There is no business unit %1 that may be seen.</source>
        <translation>Es gibt keine Geschäftseinheit %1, die zu sehen ist.</translation>
    </message>
    <message>
        <source>Test the connection to see which there are, and choose anew.</source>
        <translation>Testen Sie die Verbindung, um die vorhandenen zu sehen, und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Genesys Cloud has no such region or domain.</source>
        <translation>Genesys Cloud hat keine solche Region oder Domäne.</translation>
    </message>
    <message>
        <source>Give a region such as Europe (Dublin) or eu-west-1, or a domain such as mypurecloud.ie.</source>
        <translation>Geben Sie eine Region wie Europe (Dublin) oder eu-west-1 an, oder eine Domäne wie mypurecloud.ie.</translation>
    </message>
    <message>
        <source>A file with an answer of the service could not be fetched (status %1).</source>
        <translation>Eine Datei mit einer Antwort des Dienstes konnte nicht abgerufen werden (Status %1).</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Undo of the run of %1</source>
        <translation>Rücknahme des Laufs vom %1</translation>
    </message>
    <message>
        <source>The run is still under way.</source>
        <translation>Der Lauf ist noch im Gang.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you undo it.</source>
        <translation>Warten Sie sein Ende ab oder brechen Sie ihn ab, bevor Sie ihn rückgängig machen.</translation>
    </message>
    <message>
        <source>The run was interrupted: what became of its last writes is not known.</source>
        <translation>Der Lauf wurde unterbrochen: Was aus seinen letzten Schreibvorgängen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Resume it before you undo it.</source>
        <translation>Setzen Sie ihn fort, bevor Sie ihn rückgängig machen.</translation>
    </message>
    <message>
        <source>The run has written nothing, so there is nothing to undo.</source>
        <translation>Der Lauf hat nichts geschrieben, es gibt also nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The organisations that the run wrote to are no longer in the workspace.</source>
        <translation>Die Organisationen, in die der Lauf schrieb, sind nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) that the run wrote to are no longer in the workspace.</source>
        <translation>
            <numerusform>%n Organisation, in die der Lauf schrieb, ist nicht mehr im Arbeitsbereich.</numerusform>
            <numerusform>%n Organisationen, in die der Lauf schrieb, sind nicht mehr im Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run published %n schedule(s); that can’t be undone, and agents see at once what is written to them.</source>
        <translation>
            <numerusform>Der Lauf hat %n Dienstplan veröffentlicht; das lässt sich nicht rückgängig machen, und Agenten sehen sofort, was darin geschrieben wird.</numerusform>
            <numerusform>Der Lauf hat %n Dienstpläne veröffentlicht; das lässt sich nicht rückgängig machen, und Agenten sehen sofort, was darin geschrieben wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 by %2 (%3) undid it before; what that has taken back is in sync.</source>
        <translation>Der Lauf %1 von %2 (%3) hat ihn schon rückgängig gemacht; was er zurückgenommen hat, ist synchron.</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Run of %1 by %2</source>
        <comment>time, person</comment>
        <translation>Lauf vom %1 von %2</translation>
    </message>
    <message>
        <source>A run is exported as .csv, .json or .html, and not as %1.</source>
        <translation>Ein Lauf wird als .csv, .json oder .html exportiert, nicht als %1.</translation>
    </message>
    <message>
        <source>Choose a name that ends so.</source>
        <translation>Wählen Sie einen Namen, der so endet.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::FieldModel</name>
    <message>
        <source>? choose</source>
        <translation>? wählen</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>HRIS</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, who changed it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, where it is from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM jetzt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>beside WFM’s</source>
        <translation>neben der von WFM</translation>
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
        <translation>Dienstplan-API mit ETags</translation>
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
        <translation>&amp;Region oder Domain</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftseinheiten</translation>
    </message>
</context>
<context>
    <name>rosterbridge::GroupChoice</name>
    <message>
        <source>not said</source>
        <comment>group of an organisation</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Production is marked wherever something is written or removed.</source>
        <translation>Die Produktion ist überall gekennzeichnet, wo etwas geschrieben oder entfernt wird.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardForm</name>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) all the same:</source>
        <translation>
            <numerusform>Geben Sie %1 ein, um %Ln Schicht trotzdem zu löschen:</numerusform>
            <numerusform>Geben Sie %1 ein, um %Ln Schichten trotzdem zu löschen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) all the same:</source>
        <translation>
            <numerusform>Geben Sie %1 ein, um %Ln Änderung trotzdem zu schreiben:</numerusform>
            <numerusform>Geben Sie %1 ein, um %Ln Änderungen trotzdem zu schreiben:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation, what a guard found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation, request</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Guards stop these rows. What you don’t confirm stays blocked; the rest is written.</source>
        <translation>Schutzregeln halten diese Zeilen an. Was Sie nicht bestätigen, bleibt blockiert; der Rest wird geschrieben.</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ bestätigt</translation>
    </message>
    <message>
        <source># stays blocked</source>
        <translation># bleibt blockiert</translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) in production all the same:</source>
        <translation>
            <numerusform>Geben Sie %1 ein, um trotzdem %Ln Schicht in der Produktion zu löschen:</numerusform>
            <numerusform>Geben Sie %1 ein, um trotzdem %Ln Schichten in der Produktion zu löschen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) in production all the same:</source>
        <translation>
            <numerusform>Geben Sie %1 ein, um trotzdem %Ln Änderung in der Produktion zu schreiben:</numerusform>
            <numerusform>Geben Sie %1 ein, um trotzdem %Ln Änderungen in der Produktion zu schreiben:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardsForm</name>
    <message>
        <source>Deletes &amp;outside of the days that the source lists</source>
        <translation>Löschungen auß&amp;erhalb der Tage, die die Quelle enthält</translation>
    </message>
    <message>
        <source>Changes of days that are &amp;past</source>
        <translation>Än&amp;derungen an vergangenen Tagen</translation>
    </message>
    <message>
        <source>Changes of days whose pa&amp;yroll is closed, up to</source>
        <translation>Änderungen an abge&amp;rechneten Tagen, bis</translation>
    </message>
    <message>
        <source>Last day of the closed payroll</source>
        <translation>Letzter Tag der abgeschlossenen Lohnabrechnung</translation>
    </message>
    <message>
        <source>employee id</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>name of the activity code</source>
        <translation>Name des Aktivitätscodes</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> h</source>
        <comment>suffix of a number field</comment>
        <translation> Std.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A sync leaves this part of the service’s calls to those that a person waits for.</source>
        <translation>Eine Synchronisierung lässt diesen Teil der Aufrufe des Dienstes denen, auf die eine Person wartet.</translation>
    </message>
    <message>
        <source>A run stops these rows until its number is typed in; the rest is written.</source>
        <translation>Ein Lauf hält diese Zeilen an, bis ihre Anzahl eingegeben ist; der Rest wird geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Deletes, of the shifts in WFM, over</source>
        <translation>&amp;Löschungen, von den Schichten in WFM, über</translation>
    </message>
    <message>
        <source>Deletes, in n&amp;umber, over</source>
        <translation>Löschungen, An&amp;zahl, über</translation>
    </message>
    <message>
        <source>&amp;Changes and deletes, of the shifts in WFM, over</source>
        <translation>Änderu&amp;ngen und Löschungen, von den Schichten in WFM, über</translation>
    </message>
    <message>
        <source>Deletes, if the source lists, of the shifts ag&amp;reed, under</source>
        <translation>Löschungen, wenn die Quelle von den ab&amp;gestimmten Schichten weniger enthält als</translation>
    </message>
    <message>
        <source>Shares count &amp;from so many shifts on</source>
        <translation>Anteile gelten ab so &amp;vielen Schichten</translation>
    </message>
    <message>
        <source>Published shifts that start with&amp;in</source>
        <translation>Veröffentlichte Schichten mit &amp;Beginn innerhalb von</translation>
    </message>
    <message>
        <source>&amp;Everything, unless both sides know the agent</source>
        <translation>&amp;Alles, außer beide Seiten kennen den Agenten</translation>
    </message>
    <message>
        <source>and the ac&amp;tivity code</source>
        <translation>und den Ak&amp;tivitätscode</translation>
    </message>
    <message>
        <source>Ca&amp;lls that a run leaves free for people</source>
        <translation>Au&amp;frufe, die ein Lauf für Personen freilässt</translation>
    </message>
</context>
<context>
    <name>rosterbridge::HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>rosterbridge::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitachse</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Anderer Agent</translation>
    </message>
    <message>
        <source>Another shift of the agent</source>
        <translation>Andere Schicht des Agenten</translation>
    </message>
    <message>
        <source>First and last shift</source>
        <translation>Erste und letzte Schicht</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Früher und später</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Take the side of the cell, in the fields of a conflict</source>
        <translation>Die Seite der Zelle nehmen, in den Feldern eines Konflikts</translation>
    </message>
    <message>
        <source>Give up an edit; close a message</source>
        <translation>Eine Bearbeitung aufgeben; eine Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rosterbridge::LaneBars</name>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM jetzt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>? choose a side</source>
        <translation>? Seite wählen</translation>
    </message>
    <message>
        <source>HRIS %1, last agreed %2, WFM now %3, result %4</source>
        <translation>HRIS %1, zuletzt abgestimmt %2, WFM jetzt %3, Ergebnis %4</translation>
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
        <translation>Der Plan ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Synchronisieren…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Find agent, shift, code… (%1)</source>
        <translation>Agent, Schicht, Code suchen… (%1)</translation>
    </message>
    <message>
        <source>Find agent, shift or code</source>
        <translation>Agent, Schicht oder Code suchen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisierung</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Konflikte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;About Rosterbridge</source>
        <translation>Ü&amp;ber Rosterbridge</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung &amp;synchronisieren…</numerusform>
            <numerusform>%Ln Änderungen &amp;synchronisieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>HRIS: %1</source>
        <translation>HRIS: %1</translation>
    </message>
    <message>
        <source>HRIS: %1 · %2</source>
        <comment>file, time read</comment>
        <translation>HRIS: %1 · %2</translation>
    </message>
    <message>
        <source>HRIS source of %1: %2</source>
        <translation>HRIS-Quelle von %1: %2</translation>
    </message>
    <message>
        <source>Times in each schedule’s zone</source>
        <translation>Zeiten in der Zone jedes Dienstplans</translation>
    </message>
    <message>
        <source>Times in each schedule’s zone: %1</source>
        <translation>Zeiten in der Zone jedes Dienstplans: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between zones</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln call(s) left in this minute</source>
        <translation>
            <numerusform>%1: %L2 von %Ln Aufruf in dieser Minute übrig</numerusform>
            <numerusform>%1: %L2 von %Ln Aufrufen in dieser Minute übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln Organisation ausgewählt</numerusform>
            <numerusform>%Ln Organisationen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <comment>name of a page, count</comment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>Credentials…</source>
        <translation>Zugangsdaten…</translation>
    </message>
    <message>
        <source>HRIS source…</source>
        <translation>HRIS-Quelle…</translation>
    </message>
    <message>
        <source>%1 could not be compared: %2</source>
        <comment>organisation: reason</comment>
        <translation>%1 konnte nicht verglichen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more organisation(s) failed: see the list on the left.</source>
        <translation>
            <numerusform>%1 Und %Ln weitere Organisation ist fehlgeschlagen: siehe die Liste links.</numerusform>
            <numerusform>%1 Und %Ln weitere Organisationen sind fehlgeschlagen: siehe die Liste links.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s) have been changed in WFM since they were read.</source>
        <translation>
            <numerusform>%Ln Dienstplan wurde in WFM geändert, seit er gelesen wurde.</numerusform>
            <numerusform>%Ln Dienstpläne wurden in WFM geändert, seit sie gelesen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written</source>
        <translation>
            <numerusform>%Ln Änderung geschrieben</numerusform>
            <numerusform>%Ln Änderungen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them merged with newer WFM edits</source>
        <translation>
            <numerusform>%Ln davon mit neueren WFM-Bearbeitungen zusammengeführt</numerusform>
            <numerusform>%Ln davon mit neueren WFM-Bearbeitungen zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) for you</source>
        <translation>
            <numerusform>%Ln Konflikt für Sie</numerusform>
            <numerusform>%Ln Konflikte für Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blockiert</numerusform>
            <numerusform>%Ln blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left undone</source>
        <translation>
            <numerusform>%Ln nicht ausgeführt</numerusform>
            <numerusform>%Ln nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>some in doubt until the run is resumed</source>
        <translation>einige ungewiss, bis der Lauf fortgesetzt wird</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Konflikte zeigen</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf zeigen</translation>
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
        <translation>Schlüsselbund: wird gefragt…</translation>
    </message>
    <message>
        <source>Keychain: ready</source>
        <translation>Schlüsselbund: bereit</translation>
    </message>
    <message>
        <source>! Keychain: locked</source>
        <translation>! Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>! Keychain: unavailable, secrets for this session only</source>
        <translation>! Schlüsselbund: nicht verfügbar, Geheimnisse nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this computer alone.</source>
        <translation>Geheimnisse werden nur im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A run was interrupted. Resume it: it reads first, so that nothing is written twice.</source>
        <translation>Ein Lauf wurde unterbrochen. Setzen Sie ihn fort: Er liest zuerst, damit nichts zweimal geschrieben wird.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Eine Synchronisierung ist im Gang.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendete öffnen</translation>
    </message>
    <message>
        <source>Find an acti&amp;on…</source>
        <translation>Aktion s&amp;uchen…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · applied</source>
        <comment>time, organisations</comment>
        <translation>%1 · %2 · angewendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, organisations</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No plan has been made yet</source>
        <translation>Es wurde noch kein Plan erstellt</translation>
    </message>
    <message>
        <source>The timeline is saved in %1.</source>
        <translation>Die Zeitachse ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The timeline is sent to the printer.</source>
        <translation>Die Zeitachse ist an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) old</source>
        <translation>
            <numerusform>%Ln Minute alt</numerusform>
            <numerusform>%Ln Minuten alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) old</source>
        <translation>
            <numerusform>%Ln Stunde alt</numerusform>
            <numerusform>%Ln Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln Tag alt</numerusform>
            <numerusform>%Ln Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is of %1, %2, and was applied. Compare again to see how things stand now.</source>
        <translation>Dieser Plan ist vom %1, %2, und wurde ausgeführt. Vergleichen Sie erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>This plan is of %1, %2. What has changed in HRIS or WFM since then can’t be known before they are compared again; a sync reads WFM before it writes.</source>
        <translation>Dieser Plan ist vom %1, %2. Was sich seither in HRIS oder WFM geändert hat, ist erst nach einem neuen Vergleich bekannt; eine Synchronisierung liest WFM, bevor sie schreibt.</translation>
    </message>
    <message>
        <source>This plan takes a run back: HRIS stands for what WFM had before the run, last agreed for what the run wrote. Shifts that the run made are deleted only where you tick them.</source>
        <translation>Dieser Plan nimmt einen Lauf zurück: HRIS steht für das, was WFM vor dem Lauf hatte, zuletzt abgestimmt für das, was der Lauf schrieb. Schichten, die der Lauf angelegt hat, werden nur gelöscht, wo Sie sie anhaken.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::MessageBar</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Whether it may write will show with the first sync.</source>
        <translation>Ob geschrieben werden darf, zeigt sich bei der ersten Synchronisierung.</translation>
    </message>
    <message>
        <source>All permissions are there: %1.</source>
        <translation>Alle Berechtigungen sind vorhanden: %1.</translation>
    </message>
    <message>
        <source>Missing permission: %1. Schedules can be compared, but not written. Have it granted, then test again.</source>
        <translation>Fehlende Berechtigung: %1. Dienstpläne können verglichen, aber nicht geschrieben werden. Lassen Sie sie erteilen und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Missing permissions: %1. Have them granted, then test again.</source>
        <translation>Fehlende Berechtigungen: %1. Lassen Sie sie erteilen und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Operation</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading the HRIS</source>
        <translation>liest das HRIS</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>listet die Wochen auf</translation>
    </message>
    <message numerus="yes">
        <source>reading %n schedule(s)</source>
        <translation>
            <numerusform>liest %n Dienstplan</numerusform>
            <numerusform>liest %n Dienstpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n row(s)</source>
        <translation>
            <numerusform>%1: %2&#xa0;% von %n Zeile</numerusform>
            <numerusform>%1: %2&#xa0;% von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;WFM service</source>
        <translation>&amp;WFM-Dienst</translation>
    </message>
    <message>
        <source>&amp;HRIS source</source>
        <translation>&amp;HRIS-Quelle</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>S&amp;chutzregeln</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;uppe</translation>
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
        <translation>○ nicht verglichen</translation>
    </message>
    <message>
        <source>↻ comparing %L1 %</source>
        <translation>↻ vergleicht, %L1&#xa0;%</translation>
    </message>
    <message>
        <source>✓ up to date</source>
        <translation>✓ aktuell</translation>
    </message>
    <message numerus="yes">
        <source>~ %Ln change(s)</source>
        <translation>
            <numerusform>~ %Ln Änderung</numerusform>
            <numerusform>~ %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln conflict(s)</source>
        <translation>
            <numerusform>! %Ln Konflikt</numerusform>
            <numerusform>! %Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ syncing %L1 %</source>
        <translation>↻ synchronisiert, %L1&#xa0;%</translation>
    </message>
    <message>
        <source>× sign-in failed</source>
        <translation>× Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>× failed</source>
        <translation>× fehlgeschlagen</translation>
    </message>
    <message>
        <source>‖ frozen until %1</source>
        <translation>‖ angehalten bis %1</translation>
    </message>
    <message>
        <source>secret was rotated? Replace it…</source>
        <translation>Geheimnis erneuert? Ersetzen…</translation>
    </message>
    <message>
        <source>rate limit, resumes by itself</source>
        <translation>Aufruflimit, geht von selbst weiter</translation>
    </message>
    <message>
        <source>reading the HRIS file</source>
        <translation>liest die HRIS-Datei</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>listet die Wochen auf</translation>
    </message>
    <message>
        <source>reading schedules</source>
        <translation>liest Dienstpläne</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes and seconds</comment>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) · %1</source>
        <comment>age of the data</comment>
        <translation>
            <numerusform>%Ln Agent · %1</numerusform>
            <numerusform>%Ln Agenten · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>read just now</source>
        <translation>gerade gelesen</translation>
    </message>
    <message numerus="yes">
        <source>read %n min ago</source>
        <translation>
            <numerusform>vor %n Min. gelesen</numerusform>
            <numerusform>vor %n Min. gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n h ago</source>
        <translation>
            <numerusform>vor %n Std. gelesen</numerusform>
            <numerusform>vor %n Std. gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag gelesen</numerusform>
            <numerusform>vor %n Tagen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ production</source>
        <translation>▲ Produktion</translation>
    </message>
    <message>
        <source>△ test</source>
        <translation>△ Test</translation>
    </message>
    <message>
        <source>%1 ▲ production</source>
        <comment>organisation</comment>
        <translation>%1 ▲ Produktion</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>How the organisation is called here. The environment tells it from its likes.</source>
        <translation>Wie die Organisation hier heißt. Die Umgebung unterscheidet sie von ähnlichen.</translation>
    </message>
    <message>
        <source>UK production</source>
        <comment>example of an environment</comment>
        <translation>DE Produktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>WFM service</source>
        <translation>WFM-Dienst</translation>
    </message>
    <message>
        <source>The client needs to read and write schedules. Its secret goes to the keychain alone.</source>
        <translation>Der Client muss Dienstpläne lesen und schreiben. Sein Geheimnis kommt nur in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>HRIS source</source>
        <translation>HRIS-Quelle</translation>
    </message>
    <message>
        <source>The file that the HRIS exports, and how to read it.</source>
        <translation>Die Datei, die das HRIS exportiert, und wie sie zu lesen ist.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;uppe</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationsPanel</name>
    <message>
        <source>&amp;Add organisation…</source>
        <translation>Organisation &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit organisation…</source>
        <translation>Organisation &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;HRIS source…</source>
        <translation>HRIS-&amp;Quelle…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Zugangsdaten…</translation>
    </message>
    <message>
        <source>&amp;Remove organisation…</source>
        <translation>Organisation &amp;entfernen…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Filter organisations…</source>
        <translation>Organisationen filtern…</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Rosterbridge?</source>
        <translation>%1 aus Rosterbridge entfernen?</translation>
    </message>
    <message>
        <source>What was agreed between its HRIS and WFM is forgotten, and so is its secret. The history of its runs stays. Nothing changes in WFM.</source>
        <translation>Der abgestimmte Stand zwischen HRIS und WFM wird vergessen, ebenso das Geheimnis. Der Verlauf der Läufe bleibt. In WFM ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OutcomeModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM jetzt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OutcomeTable</name>
    <message>
        <source>Rows that will be decided</source>
        <translation>Zeilen, die entschieden werden</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Output</name>
    <message>
        <source>[y/N]</source>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OverviewStrip</name>
    <message>
        <source>Overview of all conflicts</source>
        <translation>Übersicht aller Konflikte</translation>
    </message>
    <message>
        <source>%1 need you, %2 left for later, %3 settled</source>
        <translation>%1 zu entscheiden, %2 für später zurückgestellt, %3 erledigt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>agent, day, standing</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewModel</name>
    <message>
        <source>can’t be ticked</source>
        <translation>kann nicht angehakt werden</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
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
        <translation>Kein Dienstplan</translation>
    </message>
    <message>
        <source>%1 · week of %2 · changed in WFM since</source>
        <comment>team, first day</comment>
        <translation>%1 · Woche ab %2 · seither in WFM geändert</translation>
    </message>
    <message>
        <source>%1 · week of %2</source>
        <comment>team, first day</comment>
        <translation>%1 · Woche ab %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day of a week</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%L1 of %L2 ticked</source>
        <translation>%L1 von %L2 angehakt</translation>
    </message>
    <message>
        <source>What the HRIS has</source>
        <translation>Was das HRIS hat</translation>
    </message>
    <message>
        <source>What both sides had when they were last reconciled</source>
        <translation>Was beide Seiten beim letzten Abgleich hatten</translation>
    </message>
    <message>
        <source>What WFM has now</source>
        <translation>Was WFM jetzt hat</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is told of a group</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of change, change</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewPage</name>
    <message>
        <source>Why the row is what it is</source>
        <translation>Warum die Zeile so ist, wie sie ist</translation>
    </message>
    <message>
        <source>Choose a row to see why it is what it is.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum sie so ist, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Tick or untick the selection</source>
        <translation>Aus&amp;wahl an- oder abhaken</translation>
    </message>
    <message>
        <source>Tick &amp;all shown but deletions</source>
        <translation>&amp;Alle gezeigten außer Löschungen anhaken</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>Alle gezeigten a&amp;bhaken</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>War&amp;um?</translation>
    </message>
    <message>
        <source>As a flat ta&amp;ble</source>
        <translation>Als flache &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Alle aus&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Alle e&amp;inklappen</translation>
    </message>
    <message>
        <source>&amp;Show rows of every kind</source>
        <translation>Zeilen jeder Art &amp;zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show or hide “%1”</source>
        <translation>„%1“ zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comparing HRIS and WFM…</source>
        <translation>HRIS und WFM werden verglichen…</translation>
    </message>
    <message>
        <source>Both sides are being read. Nothing is written before you have seen it.</source>
        <translation>Beide Seiten werden gelesen. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Add the first one: its WFM service, and the file that its HRIS exports.</source>
        <translation>Fügen Sie die erste hinzu: ihren WFM-Dienst und die Datei, die ihr HRIS exportiert.</translation>
    </message>
    <message>
        <source>HRIS and WFM agree</source>
        <translation>HRIS und WFM stimmen überein</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>No rows like that</source>
        <translation>Keine solchen Zeilen</translation>
    </message>
    <message>
        <source>Another filter or another word to find may show some.</source>
        <translation>Ein anderer Filter oder ein anderes Suchwort zeigt vielleicht welche.</translation>
    </message>
    <message>
        <source>No organisation is chosen</source>
        <translation>Keine Organisation ist ausgewählt</translation>
    </message>
    <message>
        <source>Tick one or more of the list on the left to compare them.</source>
        <translation>Haken Sie links eine oder mehrere an, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Compare to see what HRIS and WFM have, side by side.</source>
        <translation>Vergleichen Sie, um nebeneinander zu sehen, was HRIS und WFM haben.</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>a table without groups</comment>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Show the t&amp;imeline</source>
        <translation>Zeitachse ze&amp;igen</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Ein &amp;Tag</translation>
    </message>
    <message>
        <source>A wee&amp;k</source>
        <translation>Eine &amp;Woche</translation>
    </message>
    <message>
        <source>All &amp;weeks</source>
        <translation>&amp;Alle Wochen</translation>
    </message>
    <message>
        <source>E&amp;xport the timeline…</source>
        <translation>Zeitachse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Print the timeline…</source>
        <translation>Zeitachse &amp;drucken…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Zeitachse exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Timeline of changes</source>
        <translation>Zeitachse der Änderungen</translation>
    </message>
    <message>
        <source>The timeline can’t be printed.</source>
        <translation>Die Zeitachse kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>See whether the printer is ready, or export the timeline as PDF.</source>
        <translation>Sehen Sie nach, ob der Drucker bereit ist, oder exportieren Sie die Zeitachse als PDF.</translation>
    </message>
    <message>
        <source>Co&amp;py the selected rows</source>
        <translation>&amp;Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as CS&amp;V</source>
        <translation>Gewählte Zeilen als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
    <message>
        <source>Listing the changes…</source>
        <translation>Die Änderungen werden aufgelistet…</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ProgressStrip</name>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>‖ Sync paused</source>
        <translation>‖ Synchronisierung angehalten</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading the HRIS file</source>
        <translation>liest die HRIS-Datei</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>listet die Wochen auf</translation>
    </message>
    <message>
        <source>%L1 of %L2 schedules%3</source>
        <comment>the last part: rate and time left</comment>
        <translation>%L1 von %L2 Dienstplänen%3</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a failure</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>× failed</source>
        <translation>× fehlgeschlagen</translation>
    </message>
    <message>
        <source>%L1 of %L2 changes%3</source>
        <comment>the last part: rate and time left</comment>
        <translation>%L1 von %L2 Änderungen%3</translation>
    </message>
    <message>
        <source>! WFM does not answer, next try in %1 · %2</source>
        <comment>minutes and seconds, progress</comment>
        <translation>! WFM antwortet nicht, nächster Versuch in %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · ! %Ln conflict(s)</source>
        <translation>
            <numerusform>%1 · ! %Ln Konflikt</numerusform>
            <numerusform>%1 · ! %Ln Konflikte</numerusform>
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
        <translation> · %1/s · noch %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RecordReader</name>
    <message>
        <source>%1 has no column “%2”. Its columns are “%3”.</source>
        <translation>%1 hat keine Spalte „%2“. Seine Spalten sind „%3“.</translation>
    </message>
    <message>
        <source>Check the delimiter and the columns of the mapping profile “%1”.</source>
        <translation>Prüfen Sie Trennzeichen und Spalten des Zuordnungsprofils „%1“.</translation>
    </message>
    <message>
        <source>%1 has more than one column “%2”.</source>
        <translation>%1 hat mehr als eine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Give each column of the export a heading of its own.</source>
        <translation>Geben Sie jeder Spalte des Exports eine eigene Überschrift.</translation>
    </message>
    <message>
        <source>The quotes of this row don’t match. Export the shifts again.</source>
        <translation>Die Anführungszeichen dieser Zeile passen nicht zusammen. Exportieren Sie die Schichten erneut.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading has %2. Check the row’s quotes and delimiters.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile hat %2. Prüfen Sie Anführungs- und Trennzeichen der Zeile.</translation>
    </message>
    <message>
        <source>The id of the shift is empty.</source>
        <translation>Die ID der Schicht ist leer.</translation>
    </message>
    <message>
        <source>The row does not say whose shift it is.</source>
        <translation>Die Zeile sagt nicht, wessen Schicht es ist.</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number %1. Export it again, with this column as text.</source>
        <translation>Eine Tabellenkalkulation hat die ID in die Zahl %1 verwandelt. Exportieren Sie erneut, mit dieser Spalte als Text.</translation>
    </message>
    <message>
        <source>The time zone is empty, and the mapping profile has none to use instead.</source>
        <translation>Die Zeitzone ist leer, und das Zuordnungsprofil hat keine, die stattdessen gilt.</translation>
    </message>
    <message>
        <source>A shift can’t start at 24:00. Write 00:00 of the next day.</source>
        <translation>Eine Schicht kann nicht um 24:00 beginnen. Schreiben Sie 00:00 des nächsten Tages.</translation>
    </message>
    <message>
        <source>“%1” is not a distance from UTC such as -05:00.</source>
        <translation>„%1“ ist kein Abstand zu UTC wie -05:00.</translation>
    </message>
    <message>
        <source>The shift ends before it has lasted a minute.</source>
        <translation>Die Schicht endet, bevor sie eine Minute gedauert hat.</translation>
    </message>
    <message>
        <source>The shift is longer than 24 hours.</source>
        <translation>Die Schicht ist länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>The shift ends when it starts. The mapping profile does not say whether that is a full day.</source>
        <translation>Die Schicht endet, wenn sie beginnt. Das Zuordnungsprofil sagt nicht, ob das ein ganzer Tag ist.</translation>
    </message>
    <message>
        <source>“%1” does not lie within the shift.</source>
        <translation>„%1“ liegt nicht innerhalb der Schicht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>„%1“ und „%2“ überschneiden sich.</translation>
    </message>
    <message>
        <source>“%1” is not a day and a time.</source>
        <translation>„%1“ ist kein Tag mit Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not a day written as %2.</source>
        <translation>„%1“ ist kein Tag in der Form %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day written as %2.</source>
        <translation>„%1“ ist keine Uhrzeit in der Form %2.</translation>
    </message>
    <message>
        <source>“%1” is not a duration in minutes, or in hours and minutes such as 7:30.</source>
        <translation>„%1“ ist keine Dauer in Minuten oder in Stunden und Minuten wie 7:30.</translation>
    </message>
    <message>
        <source>%1 on %2 comes twice in %3, at %4 and at %5. Export the shift with its distance from UTC.</source>
        <translation>%1 am %2 kommt in %3 zweimal vor, bei %4 und bei %5. Exportieren Sie die Schicht mit ihrem Abstand zu UTC.</translation>
    </message>
    <message>
        <source>%1 on %2 does not exist in %3: the clocks skip it.</source>
        <translation>%1 am %2 gibt es in %3 nicht: Die Uhren überspringen es.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Review</name>
    <message numerus="yes">
        <source>tick %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung anhaken</numerusform>
            <numerusform>%Ln Änderungen anhaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untick %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung abhaken</numerusform>
            <numerusform>%Ln Änderungen abhaken</numerusform>
        </translation>
    </message>
    <message>
        <source>withdraw the decision for %1</source>
        <translation>Entscheidung für %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln conflict(s) for later</source>
        <translation>
            <numerusform>%Ln Konflikt für später zurückstellen</numerusform>
            <numerusform>%Ln Konflikte für später zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take up %Ln conflict(s) again</source>
        <translation>
            <numerusform>%Ln Konflikt wieder aufnehmen</numerusform>
            <numerusform>%Ln Konflikte wieder aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::RowText</name>
    <message>
        <source>unknown day</source>
        <translation>unbekannter Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date without year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>second meal: Meal (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>deleted in WFM</source>
        <translation>in WFM gelöscht</translation>
    </message>
    <message>
        <source>gone from HRIS</source>
        <translation>nicht mehr im HRIS</translation>
    </message>
    <message>
        <source>HRIS changed</source>
        <translation>HRIS geändert</translation>
    </message>
    <message>
        <source>WFM changed</source>
        <translation>WFM geändert</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>beide geändert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterscheidet sich</translation>
    </message>
    <message>
        <source>WFM’s own</source>
        <translation>nur WFM</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>nichts abgestimmt</translation>
    </message>
    <message>
        <source>line %1 · read %2</source>
        <translation>Zeile %1 · gelesen %2</translation>
    </message>
    <message>
        <source>not in the source · read %1</source>
        <translation>nicht in der Quelle · gelesen %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>abgestimmt %1</translation>
    </message>
    <message>
        <source>never agreed</source>
        <translation>nie abgestimmt</translation>
    </message>
    <message>
        <source>changed since; compare again</source>
        <translation>seither geändert; erneut vergleichen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>Autor unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2 · newer</source>
        <translation>%1 · %2 · neuer</translation>
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
        <translation>%1 weglassen wie das HRIS</translation>
    </message>
    <message>
        <source>Use HRIS’s %1</source>
        <translation>%1 des HRIS verwenden</translation>
    </message>
    <message>
        <source>Use HRIS’s %1 for %2</source>
        <translation>%1 des HRIS für %2 verwenden</translation>
    </message>
    <message>
        <source>Leave out %1, as last agreed</source>
        <translation>%1 weglassen wie zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>Go back to the agreed %1</source>
        <translation>Zurück zu abgestimmten %1</translation>
    </message>
    <message>
        <source>Go back to the agreed %1 for %2</source>
        <translation>Zurück zu abgestimmten %1 für %2</translation>
    </message>
    <message>
        <source>Leave out %1, as WFM does</source>
        <translation>%1 weglassen wie WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s %1</source>
        <translation>%1 von WFM beibehalten</translation>
    </message>
    <message>
        <source>Keep WFM’s %1 for %2</source>
        <translation>%1 von WFM für %2 beibehalten</translation>
    </message>
    <message>
        <source>Delete it, as HRIS did</source>
        <translation>Löschen wie das HRIS</translation>
    </message>
    <message>
        <source>Take it as gone, as HRIS has it</source>
        <translation>Als gelöscht übernehmen wie im HRIS</translation>
    </message>
    <message>
        <source>Use HRIS’s whole shift %1</source>
        <translation>Ganze Schicht %1 des HRIS verwenden</translation>
    </message>
    <message>
        <source>Create HRIS’s %1 as a new shift</source>
        <translation>%1 des HRIS als neue Schicht anlegen</translation>
    </message>
    <message>
        <source>Create it again as HRIS has it</source>
        <translation>Wieder anlegen wie im HRIS</translation>
    </message>
    <message>
        <source>Go back to the agreed shift %1</source>
        <translation>Zurück zur abgestimmten Schicht %1</translation>
    </message>
    <message>
        <source>Create it again as last agreed</source>
        <translation>Wieder anlegen wie zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>Leave WFM as it is</source>
        <translation>WFM lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave it deleted, as in WFM</source>
        <translation>Gelöscht lassen wie in WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s whole shift %1</source>
        <translation>Ganze Schicht %1 von WFM beibehalten</translation>
    </message>
    <message numerus="yes">
        <source>Take HRIS for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>HRIS für %2 in %Ln solchen Zeile von %1 verwenden?</numerusform>
            <numerusform>HRIS für %2 in %Ln solchen Zeilen von %1 verwenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to what was last agreed for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Für %2 in %Ln solchen Zeile von %1 zum zuletzt abgestimmten Stand zurück?</numerusform>
            <numerusform>Für %2 in %Ln solchen Zeilen von %1 zum zuletzt abgestimmten Stand zurück?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>WFM für %2 in %Ln solchen Zeile von %1 beibehalten?</numerusform>
            <numerusform>WFM für %2 in %Ln solchen Zeilen von %1 beibehalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>by field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>HRIS used</source>
        <translation>HRIS verwendet</translation>
    </message>
    <message>
        <source>last agreed</source>
        <translation>zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>WFM kept</source>
        <translation>WFM beibehalten</translation>
    </message>
    <message>
        <source>delete %1 in WFM (%2)</source>
        <comment>times, outcome</comment>
        <translation>%1 in WFM löschen (%2)</translation>
    </message>
    <message>
        <source>nothing to write (%1)</source>
        <comment>outcome</comment>
        <translation>nichts zu schreiben (%1)</translation>
    </message>
    <message>
        <source>write %1 (%2)</source>
        <comment>times, outcome</comment>
        <translation>%1 schreiben (%2)</translation>
    </message>
    <message>
        <source>create %1 (%2)</source>
        <comment>times, outcome</comment>
        <translation>%1 anlegen (%2)</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>nichts zu schreiben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, line %2, read %3</source>
        <translation>%1, Zeile %2, gelesen %3</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Wie es dort steht</translation>
    </message>
    <message>
        <source>%1, read %2: no such shift in it</source>
        <translation>%1, gelesen %2: keine solche Schicht darin</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 (WFM id %2)</source>
        <translation>%1 (WFM-ID %2)</translation>
    </message>
    <message>
        <source>not found in WFM</source>
        <translation>nicht in WFM gefunden</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Aktivitätscode</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>read and shown in %1</source>
        <translation>gelesen und gezeigt in %1</translation>
    </message>
    <message>
        <source>read in %1, shown in %2</source>
        <translation>gelesen in %1, gezeigt in %2</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>WFM now</source>
        <translation>WFM jetzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>times, and where they are from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>waits for you to confirm your earlier choice</source>
        <translation>wartet, dass Sie Ihre frühere Wahl bestätigen</translation>
    </message>
    <message>
        <source>waits for your choice</source>
        <translation>wartet auf Ihre Wahl</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>für später zurückgestellt</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nichts wird geschrieben</translation>
    </message>
    <message>
        <source>merged by field, without a question</source>
        <translation>Feld für Feld zusammengeführt, ohne Rückfrage</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>outcome, person, how far it is</comment>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <comment>of two equal readings as the clocks go back</comment>
        <translation>%1 (erste)</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <comment>of two equal readings as the clocks go back</comment>
        <translation>%1 (zweite)</translation>
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
        <translation>bleibt Ihnen überlassen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Keep both: add HRIS’s %1 beside WFM’s %2</source>
        <translation>Beide beibehalten: %1 des HRIS neben %2 von WFM hinzufügen</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>beide beibehalten</translation>
    </message>
    <message>
        <source>HRIS used, by rule</source>
        <translation>HRIS verwendet, per Regel</translation>
    </message>
    <message>
        <source>last agreed, by rule</source>
        <translation>zuletzt abgestimmt, per Regel</translation>
    </message>
    <message>
        <source>WFM kept, by rule</source>
        <translation>WFM beibehalten, per Regel</translation>
    </message>
    <message>
        <source>create %1 beside WFM’s %2 (%3)</source>
        <comment>times, times, outcome</comment>
        <translation>%1 neben %2 von WFM anlegen (%3)</translation>
    </message>
    <message>
        <source>put before a person</source>
        <translation>einer Person vorgelegt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Found in WFM</source>
        <translation>In WFM gefunden</translation>
    </message>
    <message>
        <source>%1 (“%2”, run by %3), %4</source>
        <comment>outcome, rule, person, how far it is</comment>
        <translation>%1 („%2“, ausgeführt von %3), %4</translation>
    </message>
    <message>
        <source>%1 chose: %2, %3</source>
        <comment>person, outcome, how far it is</comment>
        <translation>%1 wählte: %2, %3</translation>
    </message>
    <message>
        <source>%1 ran the rule “%2”: %3, %4</source>
        <comment>person, rule, outcome, how far it is</comment>
        <translation>%1 führte die Regel „%2“ aus: %3, %4</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>person, how the row ended</comment>
        <translation>Lauf von %1: %2</translation>
    </message>
    <message>
        <source>Correlation id %1</source>
        <translation>Korrelations-ID %1</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Zuletzt abgestimmt: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>No run has met this row yet, and nothing was agreed on it.</source>
        <translation>Noch kein Lauf ist dieser Zeile begegnet, und nichts wurde für sie abgestimmt.</translation>
    </message>
    <message>
        <source>%1: the HRIS does not own it, so it stays as WFM has it</source>
        <translation>%1: Das HRIS ist dafür nicht zuständig, also bleibt es wie in WFM</translation>
    </message>
    <message>
        <source>agreed %1 → HRIS %2, WFM %3: %4</source>
        <comment>values, who changed it</comment>
        <translation>abgestimmt %1 → HRIS %2, WFM %3: %4</translation>
    </message>
    <message>
        <source>HRIS %1, WFM %2: %3</source>
        <comment>values, who changed it</comment>
        <translation>HRIS %1, WFM %2: %3</translation>
    </message>
    <message>
        <source>by the link kept since it was last agreed</source>
        <translation>über die Verknüpfung, die seit der letzten Abstimmung besteht</translation>
    </message>
    <message>
        <source>by the HRIS id that WFM keeps with it</source>
        <translation>über die HRIS-ID, die WFM dazu führt</translation>
    </message>
    <message>
        <source>by agent and start</source>
        <translation>über Agent und Beginn</translation>
    </message>
    <message>
        <source>by agent and the greatest overlap</source>
        <translation>über Agent und größte Überschneidung</translation>
    </message>
    <message>
        <source>in WFM alone</source>
        <translation>nur in WFM</translation>
    </message>
    <message>
        <source>line %1 · changed %2</source>
        <translation>Zeile %1 · geändert %2</translation>
    </message>
    <message>
        <source>deleted by %1 · %2</source>
        <translation>gelöscht von %1 · %2</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>Reading who changed it…</source>
        <translation>Es wird gelesen, wer sie geändert hat…</translation>
    </message>
    <message>
        <source>Who changed it could not be read. %1</source>
        <translation>Wer sie geändert hat, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>%1 deleted it in WFM</source>
        <comment>person</comment>
        <translation>%1 hat sie in WFM gelöscht</translation>
    </message>
    <message>
        <source>%1 changed it in WFM</source>
        <comment>person</comment>
        <translation>%1 hat sie in WFM geändert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 made it %2 in WFM</source>
        <comment>person, times</comment>
        <translation>%1 hat in WFM %2 daraus gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln selected rows?</source>
        <translation>
            <numerusform>HRIS in %Ln ausgewählten Zeile verwenden?</numerusform>
            <numerusform>HRIS in %Ln ausgewählten Zeilen verwenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln selected rows?</source>
        <translation>
            <numerusform>In %Ln ausgewählten Zeile zurück zum zuletzt abgestimmten Stand?</numerusform>
            <numerusform>In %Ln ausgewählten Zeilen zurück zum zuletzt abgestimmten Stand?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln selected rows?</source>
        <translation>
            <numerusform>WFM in %Ln ausgewählten Zeile beibehalten?</numerusform>
            <numerusform>WFM in %Ln ausgewählten Zeilen beibehalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 · changed %2 · newer</source>
        <translation>Zeile %1 · geändert %2 · neuer</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RuleText</name>
    <message>
        <source>edit / edit</source>
        <translation>bearbeitet / bearbeitet</translation>
    </message>
    <message>
        <source>edit / delete</source>
        <translation>bearbeitet / gelöscht</translation>
    </message>
    <message>
        <source>delete / edit</source>
        <translation>gelöscht / bearbeitet</translation>
    </message>
    <message>
        <source>create / create</source>
        <translation>angelegt / angelegt</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>verletzt eine Regel</translation>
    </message>
    <message>
        <source>which shift?</source>
        <translation>welche Schicht?</translation>
    </message>
    <message>
        <source>Use HRIS</source>
        <translation>HRIS verwenden</translation>
    </message>
    <message>
        <source>Go back to last agreed</source>
        <translation>Zurück zum zuletzt abgestimmten Stand</translation>
    </message>
    <message>
        <source>Keep WFM</source>
        <translation>WFM beibehalten</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Für später zurückstellen</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>work code</source>
        <translation>Arbeitscode</translation>
    </message>
    <message numerus="yes">
        <source>up to %n min apart</source>
        <translation>
            <numerusform>höchstens %n Min. auseinander</numerusform>
            <numerusform>höchstens %n Min. auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>changed in WFM by %1</source>
        <translation>in WFM geändert von %1</translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n h</source>
        <translation>
            <numerusform>seit %n Std. unverändert</numerusform>
            <numerusform>seit %n Std. unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>every conflict</source>
        <translation>jeder Konflikt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action and conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between conditions</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Use what was changed last</source>
        <translation>Das zuletzt Geänderte nehmen</translation>
    </message>
    <message>
        <source>WFM itself</source>
        <comment>who changed a shift</comment>
        <translation>WFM selbst</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RulesDialog</name>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>The first rule that fits a row wins, and decides it as a whole. Rules never run by themselves, and never touch what you have decided.</source>
        <translation>Die erste Regel, die auf eine Zeile passt, gilt und entscheidet sie als Ganzes. Regeln laufen nie von selbst und rühren nie an, was Sie entschieden haben.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Rules, in their order</source>
        <translation>&amp;Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>Where only this d&amp;iffers</source>
        <translation>Wo sich nur dies &amp;unterscheidet</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>work code</source>
        <translation>Arbeitscode</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Times a&amp;part by at most</source>
        <translation>&amp;Zeitabstand höchstens</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Changed in WFM &amp;by</source>
        <translation>In WFM geändert &amp;von</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Not changed in WFM &amp;for</source>
        <translation>In WFM unverändert se&amp;it</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation>&amp;Dienstplan</translation>
    </message>
    <message>
        <source>published or draft</source>
        <translation>veröffentlicht oder Entwurf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>number, rule, rows</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be decided now.</source>
        <translation>
            <numerusform>%Ln Zeile würde jetzt entschieden.</numerusform>
            <numerusform>%Ln Zeilen würden jetzt entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln Zeile würde so eine Regel verletzen und bleibt Ihnen überlassen.</numerusform>
            <numerusform>%Ln Zeilen würden so eine Regel verletzen und bleiben Ihnen überlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;decide %Ln row(s)</source>
        <translation>
            <numerusform>Speichern und %Ln Zeile en&amp;tscheiden</numerusform>
            <numerusform>Speichern und %Ln Zeilen en&amp;tscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>Die Zeilen werden beurteilt …</translation>
    </message>
    <message>
        <source>Save and &amp;decide</source>
        <translation>Speichern und &amp;entscheiden</translation>
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
        <translation>Synchronisierung beendet</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunOrganisationModel</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>rows done</comment>
        <translation>%L1 von %L2</translation>
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
        <translation>Erledigte Zeilen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409er</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Still zusammengeführt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunRowModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month</comment>
        <translation>ddd, d. MMM</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-ID</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunText</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>%L1 (least %L2, ×%3)</source>
        <comment>calls made, the least that could have been, the ratio of both</comment>
        <translation>%L1 (mindestens %L2, ×%3)</translation>
    </message>
    <message>
        <source># %1 A guard stopped these rows.</source>
        <comment>what the guard found</comment>
        <translation># %1 Eine Schutzregel hat diese Zeilen angehalten.</translation>
    </message>
    <message>
        <source>✓ %1 Confirmed with the number %2 by %3, %4.</source>
        <comment>what the guard found, number, person, time</comment>
        <translation>✓ %1 Bestätigt mit der Zahl %2 von %3, %4.</translation>
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
        <translation>noch %1</translation>
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
        <translation>Antworten 409 und 412: Jemand anderes hat inzwischen denselben Dienstplan geschrieben</translation>
    </message>
    <message>
        <source>Rows written on a newer state of WFM without a question</source>
        <translation>Zeilen, die ohne Rückfrage auf einen neueren Stand von WFM geschrieben wurden</translation>
    </message>
    <message>
        <source>Calls made, and the least that could have been</source>
        <translation>Gemachte Aufrufe und wie viele mindestens nötig waren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <comment>time zone</comment>
        <translation>Gestartet (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409er</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Still zusammengeführt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every sync is kept here: who, when, and what became of every row.</source>
        <translation>Jede Synchronisierung ist hier festgehalten: wer, wann und was aus jeder Zeile wurde.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Carry out the rows that the interrupted run left pending; WFM is read first</source>
        <translation>Die ausstehenden Zeilen des unterbrochenen Laufs ausführen; WFM wird zuerst gelesen</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>No further write leaves; one in flight is awaited</source>
        <translation>Kein weiterer Schreibvorgang geht hinaus; ein laufender wird abgewartet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>Erledigte Zeilen</translation>
    </message>
    <message>
        <source>The run by organisation</source>
        <translation>Der Lauf nach Organisation</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Zeilen des Laufs</translation>
    </message>
    <message>
        <source>&amp;Copy correlation id</source>
        <translation>Korrelations-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Guards that the run met</source>
        <translation>Schutzregeln, auf die der Lauf traf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>time, person, state</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rows done, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation, guard</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>Open a plan that takes back what the run has written; nothing is written before you sync it</source>
        <translation>Öffnet einen Plan, der zurücknimmt, was der Lauf geschrieben hat; geschrieben wird erst, wenn Sie ihn synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save the rows below as CSV, JSON or HTML</source>
        <translation>Speichert die Zeilen darunter als CSV, JSON oder HTML</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Den Lauf exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html);;For programs (*.json)</source>
        <translation>Tabelle (*.csv);;Seite (*.html);;Für Programme (*.json)</translation>
    </message>
    <message>
        <source>The run is saved in %1.</source>
        <translation>Der Lauf ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run, what else</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undoes the run of %1</source>
        <translation>macht den Lauf vom %1 rückgängig</translation>
    </message>
    <message>
        <source>undone by %1, %2</source>
        <comment>person, time</comment>
        <translation>rückgängig gemacht von %1, %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SecretDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Erneut an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;New secret</source>
        <translation>&amp;Neues Geheimnis</translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation>nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>✓ stored in the keychain</source>
        <translation>✓ im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>none found in the keychain</source>
        <translation>im Schlüsselbund keines gefunden</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>The new secret is stored. The next sign-in uses it.</source>
        <translation>Das neue Geheimnis ist gespeichert. Die nächste Anmeldung verwendet es.</translation>
    </message>
    <message>
        <source>Sign in on the page that the browser shows…</source>
        <translation>Melden Sie sich auf der Seite an, die der Browser zeigt…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>%1 erreicht.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Without its secret %1 can’t be compared or synced.</source>
        <translation>Ohne sein Geheimnis kann %1 nicht verglichen oder synchronisiert werden.</translation>
    </message>
    <message>
        <source>The secret is forgotten.</source>
        <translation>Das Geheimnis ist vergessen.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Session</name>
    <message>
        <source>The workspace %1 has no organisations.</source>
        <translation>Der Arbeitsbereich %1 hat keine Organisationen.</translation>
    </message>
    <message>
        <source>Add one with &quot;rosterbridgectl org add&quot;.</source>
        <translation>Fügen Sie mit &quot;rosterbridgectl org add&quot; eine hinzu.</translation>
    </message>
    <message>
        <source>There is no organisation &quot;%1&quot;.</source>
        <translation>Die Organisation &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl org list&quot; shows ids and names.</source>
        <translation>&quot;rosterbridgectl org list&quot; zeigt IDs und Namen.</translation>
    </message>
    <message>
        <source>Several organisations are called &quot;%1&quot;.</source>
        <translation>Mehrere Organisationen heißen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give the id; &quot;rosterbridgectl org list&quot; shows it.</source>
        <translation>Geben Sie die ID an; &quot;rosterbridgectl org list&quot; zeigt sie.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Where the desktop asks for high contrast, its own colours are kept.</source>
        <translation>Wo der Desktop hohen Kontrast verlangt, bleiben dessen Farben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Counts from the next start on. Dates and numbers follow it, too.</source>
        <translation>Gilt ab dem nächsten Start. Auch Datums- und Zahlenformate richten sich danach.</translation>
    </message>
    <message>
        <source>Tell through the desktop when a run has ended</source>
        <translation>Über den Desktop melden, wenn ein Lauf beendet ist</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>When it took longer than %n second(s), and the window is not in front.</source>
        <translation>
            <numerusform>Wenn er länger als %n Sekunde gedauert hat und das Fenster nicht vorn ist.</numerusform>
            <numerusform>Wenn er länger als %n Sekunden gedauert hat und das Fenster nicht vorn ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the last plan</source>
        <translation>Letzten Plan öffnen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>With its ticks and decisions. Nothing is read from WFM for it.</source>
        <translation>Mit Häkchen und Entscheidungen. Dafür wird nichts aus WFM gelesen.</translation>
    </message>
    <message>
        <source>There is no such setting. Guards, sources and credentials belong to an organisation: see its menu.</source>
        <translation>Eine solche Einstellung gibt es nicht. Schutzregeln, Quellen und Zugangsdaten gehören zu einer Organisation: siehe deren Menü.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SourceForm</name>
    <message>
        <source>start and end of the shift</source>
        <translation>Beginn und Ende der Schicht</translation>
    </message>
    <message>
        <source>start, end and work code of the shift</source>
        <translation>Beginn, Ende und Arbeitscode der Schicht</translation>
    </message>
    <message>
        <source>start, end and work code of the shift, and %1</source>
        <translation>Beginn, Ende und Arbeitscode der Schicht sowie %1</translation>
    </message>
    <message>
        <source>mapping profile (.json)</source>
        <translation>Zuordnungsprofil (.json)</translation>
    </message>
    <message>
        <source>Ask about each difference</source>
        <translation>Bei jedem Unterschied fragen</translation>
    </message>
    <message>
        <source>The HRIS wins</source>
        <translation>Das HRIS hat Vorrang</translation>
    </message>
    <message>
        <source>WFM wins</source>
        <translation>WFM hat Vorrang</translation>
    </message>
    <message>
        <source> min</source>
        <comment>suffix of a number field</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>HRIS &amp;file</source>
        <translation>HRIS-&amp;Datei</translation>
    </message>
    <message>
        <source>Choose the HRIS file</source>
        <translation>HRIS-Datei wählen</translation>
    </message>
    <message>
        <source>HRIS exports (*.csv *.txt);;All files (*)</source>
        <translation>HRIS-Exporte (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Mapping &amp;profile</source>
        <translation>&amp;Zuordnungsprofil</translation>
    </message>
    <message>
        <source>Choose the mapping profile</source>
        <translation>Zuordnungsprofil wählen</translation>
    </message>
    <message>
        <source>Mapping profiles (*.json)</source>
        <translation>Zuordnungsprofile (*.json)</translation>
    </message>
    <message>
        <source>First s&amp;ync</source>
        <translation>&amp;Erste Synchronisierung</translation>
    </message>
    <message>
        <source>&amp;Ignore differences up to</source>
        <translation>Abweichungen &amp;ignorieren bis</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>kept in the workspace; choose a file to replace it</source>
        <translation>im Arbeitsbereich aufbewahrt; Datei wählen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>The profile tells how to read the file: columns, formats, zone and codes.</source>
        <translation>Das Profil sagt, wie die Datei zu lesen ist: Spalten, Formate, Zone und Codes.</translation>
    </message>
    <message>
        <source>“%1”. The HRIS owns %2; the rest stays as WFM has it.</source>
        <comment>name of a mapping profile</comment>
        <translation>„%1“. Dem HRIS gehören %2; der Rest bleibt, wie WFM ihn hat.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SyncDialog</name>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>beginnt in %n s</numerusform>
            <numerusform>beginnt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>within this minute</source>
        <translation>innerhalb dieser Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Neuanlagen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Dienstpläne</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What will be written, by organisation</source>
        <translation>Was geschrieben wird, nach Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the schedules is published: its agents see the change at once.</source>
        <translation>
            <numerusform>%Ln der Dienstpläne ist veröffentlicht: Seine Agenten sehen die Änderung sofort.</numerusform>
            <numerusform>%Ln der Dienstpläne sind veröffentlicht: Ihre Agenten sehen die Änderung sofort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish the %Ln draft(s), once their changes are written</source>
        <translation>
            <numerusform>%Ln Entwurf &amp;veröffentlichen, sobald seine Änderungen geschrieben sind</numerusform>
            <numerusform>%Ln Entwürfe &amp;veröffentlichen, sobald ihre Änderungen geschrieben sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents see a published schedule at once. This can’t be undone: only another schedule that is published in its place takes it back.</source>
        <translation>Agenten sehen einen veröffentlichten Dienstplan sofort. Das lässt sich nicht rückgängig machen: Nur ein anderer, der an seiner Stelle veröffentlicht wird, ersetzt ihn.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;At most so many calls:</source>
        <translation>&amp;Höchstens so viele Aufrufe:</translation>
    </message>
    <message>
        <source>The changes that they don’t suffice for are left to another run.</source>
        <translation>Die Änderungen, für die sie nicht reichen, bleiben einem weiteren Lauf.</translation>
    </message>
    <message>
        <source>Where somebody else writes the same schedule meanwhile, the change is merged; what can’t be merged waits for you under Conflicts.</source>
        <translation>Wo inzwischen jemand anderes denselben Dienstplan schreibt, wird die Änderung zusammengeführt; was sich nicht zusammenführen lässt, wartet unter Konflikte auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) will be deleted in WFM.</source>
        <translation>
            <numerusform>%Ln Schicht wird in WFM gelöscht.</numerusform>
            <numerusform>%Ln Schichten werden in WFM gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be written to WFM.</source>
        <translation>
            <numerusform>%Ln Änderung wird nach WFM geschrieben.</numerusform>
            <numerusform>%Ln Änderungen werden nach WFM geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;synchronisieren</numerusform>
            <numerusform>%Ln Änderungen &amp;synchronisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This writes to production: %1.</source>
        <translation>Das schreibt in die Produktion: %1.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimeMarks</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date without year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>clocks go back %1</source>
        <translation>Uhren werden %1 zurückgestellt</translation>
    </message>
    <message>
        <source>clocks go forward %1</source>
        <translation>Uhren werden %1 vorgestellt</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>weekday and day of the month</comment>
        <translation>%1 %L2.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelinePainter</name>
    <message>
        <source>Times in %1</source>
        <comment>a time zone</comment>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>%1%2 h</source>
        <comment>how clocks change: plus or minus, and hours</comment>
        <translation>%1%2 Std.</translation>
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
        <translation>In der Warteschlange, nur geänderte Schichten</translation>
    </message>
    <message>
        <source>On queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>−%1: %2</source>
        <comment>fewer agents, and when</comment>
        <translation>−%1: %2</translation>
    </message>
    <message>
        <source>+%1: %2</source>
        <comment>more agents, and when</comment>
        <translation>+%1: %2</translation>
    </message>
    <message>
        <source>the sync changes nothing</source>
        <translation>die Synchronisierung ändert nichts</translation>
    </message>
    <message>
        <source>%1 %2: %L3 on queue, %L4 after the sync</source>
        <comment>day, time, numbers of agents</comment>
        <translation>%1 %2: %L3 in der Warteschlange, %L4 nach der Synchronisierung</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelineSheet</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Zeitachse der Änderungen</translation>
    </message>
    <message>
        <source>The timeline can’t be written to %1: %2.</source>
        <translation>Die Zeitachse kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>pages</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1 – %2, times in %3</source>
        <comment>first and last day, a time zone</comment>
        <translation>%1 – %2, Zeiten in %3</translation>
    </message>
    <message>
        <source>Solid outline: comes. Dashed: goes. Dotted: kept back. %1 conflict, %2 blocked.</source>
        <comment>glyphs</comment>
        <translation>Durchgezogener Rand: kommt hinzu. Gestrichelt: entfällt. Gepunktet: zurückgehalten. %1 Konflikt, %2 blockiert.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelineView</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Zeitachse der Änderungen</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt abgestimmt</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM jetzt</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <comment>day, zone</comment>
        <translation>%1, Zeiten in %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>day, time, how clocks change</comment>
        <translation>%1 um %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, HRIS %3, last agreed %4, WFM now %5: %6</source>
        <comment>agent, day, three sides, change</comment>
        <translation>%1, %2, HRIS %3, zuletzt abgestimmt %4, WFM jetzt %5: %6</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation>Die Zeitachse wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ValueEditor</name>
    <message>
        <source>which one?</source>
        <translation>welche?</translation>
    </message>
    <message>
        <source>first, before the clocks go back</source>
        <translation>erste, vor der Zeitumstellung</translation>
    </message>
    <message>
        <source>second, after it</source>
        <translation>zweite, danach</translation>
    </message>
    <message>
        <source>Which of the two readings of the start</source>
        <translation>Welche der beiden Lesarten des Beginns</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Which of the two readings of the end</source>
        <translation>Welche der beiden Lesarten des Endes</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Day of the start</source>
        <translation>Tag des Beginns</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month in a date field</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Work code</source>
        <translation>Arbeitscode</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <comment>edit a field</comment>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>The end would be before the start.</source>
        <translation>Das Ende läge vor dem Beginn.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1 does not exist that day: the clocks go forward over it.</source>
        <translation>%1 gibt es an diesem Tag nicht: Die Uhren überspringen es.</translation>
    </message>
    <message>
        <source>Type a time before or after the gap.</source>
        <translation>Geben Sie eine Zeit vor oder nach der Lücke ein.</translation>
    </message>
    <message>
        <source>%1 comes twice that day, as the clocks go back.</source>
        <translation>%1 kommt an diesem Tag zweimal vor, weil die Uhren zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Say which of the two it is.</source>
        <translation>Geben Sie an, welche der beiden es ist.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::WeekPicker</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>V&amp;orherige Woche</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>Choose &amp;weeks…</source>
        <translation>&amp;Wochen wählen…</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>&amp;Weeks in a row</source>
        <translation>Wochen in &amp;Folge</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>first day of a span</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>last day of a span</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1 – %2</source>
        <translation>Woche %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s): %1 – %2</source>
        <translation>
            <numerusform>%n Woche: %1 – %2</numerusform>
            <numerusform>%n Wochen: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the weeks to compare (%1)</source>
        <translation>Zu vergleichende Wochen wählen (%1)</translation>
    </message>
</context>
<context>
    <name>rosterbridge::genesys</name>
    <message>
        <source>Americas (US East)</source>
        <translation>Amerika (US-Osten)</translation>
    </message>
    <message>
        <source>Americas (US government)</source>
        <translation>Amerika (US-Behörden)</translation>
    </message>
    <message>
        <source>Americas (US West)</source>
        <translation>Amerika (US-Westen)</translation>
    </message>
    <message>
        <source>Americas (Canada)</source>
        <translation>Amerika (Kanada)</translation>
    </message>
    <message>
        <source>Americas (Mexico)</source>
        <translation>Amerika (Mexiko)</translation>
    </message>
    <message>
        <source>Americas (São Paulo)</source>
        <translation>Amerika (São Paulo)</translation>
    </message>
    <message>
        <source>Europe (Dublin)</source>
        <translation>Europa (Dublin)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europa (London)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Frankfurt)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europa (Zürich)</translation>
    </message>
    <message>
        <source>Europe (EU sovereign)</source>
        <translation>Europa (EU-souverän)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Naher Osten (VAE)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asien-Pazifik (Mumbai)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asien-Pazifik (Tokio)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asien-Pazifik (Seoul)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asien-Pazifik (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asien-Pazifik (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asien-Pazifik (Sydney)</translation>
    </message>
</context>
</TS>
