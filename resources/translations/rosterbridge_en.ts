<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be deleted.</source>
        <translation>
            <numerusform>%Ln shift of %L1 in WFM would be deleted.</numerusform>
            <numerusform>%Ln shifts of %L1 in WFM would be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be changed or deleted.</source>
        <translation>
            <numerusform>%Ln shift of %L1 in WFM would be changed or deleted.</numerusform>
            <numerusform>%Ln shifts of %L1 in WFM would be changed or deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted, but the source lists too few of the %L1 that were agreed for the same days.</source>
        <translation>
            <numerusform>%Ln shift would be deleted, but the source lists too few of the %L1 that were agreed for the same days.</numerusform>
            <numerusform>%Ln shifts would be deleted, but the source lists too few of the %L1 that were agreed for the same days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted before the first or after the last day that the source lists.</source>
        <translation>
            <numerusform>%Ln shift would be deleted before the first or after the last day that the source lists.</numerusform>
            <numerusform>%Ln shifts would be deleted before the first or after the last day that the source lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days that are past.</source>
        <translation>
            <numerusform>%Ln change of days that are past.</numerusform>
            <numerusform>%Ln changes of days that are past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days whose payroll is closed.</source>
        <translation>
            <numerusform>%Ln change of days whose payroll is closed.</numerusform>
            <numerusform>%Ln changes of days whose payroll is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of published shifts that start soon.</source>
        <translation>
            <numerusform>%Ln change of published shifts that start soon.</numerusform>
            <numerusform>%Ln changes of published shifts that start soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), but the known agent or code was not found on both sides.</source>
        <translation>
            <numerusform>%Ln change, but the known agent or code was not found on both sides.</numerusform>
            <numerusform>%Ln changes, but the known agent or code was not found on both sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln decision(s) will be carried out</source>
        <translation>
            <numerusform>%Ln decision will be carried out</numerusform>
            <numerusform>%Ln decisions will be carried out</numerusform>
        </translation>
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
            <numerusform>%Ln in a published schedule</numerusform>
            <numerusform>%Ln in a published schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) still open, left as they are</source>
        <translation>
            <numerusform>%Ln conflict still open, left as they are</numerusform>
            <numerusform>%Ln conflicts still open, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln decision(s)</source>
        <translation>
            <numerusform>&amp;Apply %Ln decision</numerusform>
            <numerusform>&amp;Apply %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln in production</numerusform>
            <numerusform>%Ln in production</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln row would break a rule that way and stays with you.</numerusform>
            <numerusform>%Ln rows would break a rule that way and stay with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Decide %Ln row</numerusform>
            <numerusform>&amp;Decide %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::ChangeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::Command</name>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person: &quot;rosterbridgectl conflicts list&quot;.</source>
        <translation>
            <numerusform>%n conflict waits for a person: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
            <numerusform>%n conflicts wait for a person: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept.</source>
        <translation>
            <numerusform>%n decision kept.</numerusform>
            <numerusform>%n decisions kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n week(s), made from seed %4.</source>
        <translation>
            <numerusform>A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n week, made from seed %4.</numerusform>
            <numerusform>A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n weeks, made from seed %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n shift(s), all in sync: this is the state to merge from.</source>
        <translation>
            <numerusform>  %n shift, all in sync: this is the state to merge from.</numerusform>
            <numerusform>  %n shifts, all in sync: this is the state to merge from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  But %n change(s), where there should be none.</source>
        <translation>
            <numerusform>  But %n change, where there should be none.</numerusform>
            <numerusform>  But %n changes, where there should be none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creates, updates and merges are ticked. Ticking %n delete(s), as a person would.</source>
        <translation>
            <numerusform>Creates, updates and merges are ticked. Ticking %n delete, as a person would.</numerusform>
            <numerusform>Creates, updates and merges are ticked. Ticking %n deletes, as a person would.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person decides %n conflict(s): %1 for the HRIS, %2 for WFM, %3 field by field.</source>
        <translation>
            <numerusform>A person decides %n conflict: %1 for the HRIS, %2 for WFM, %3 field by field.</numerusform>
            <numerusform>A person decides %n conflicts: %1 for the HRIS, %2 for WFM, %3 field by field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been left, since others kept changing the schedule: sync them again.</source>
        <translation>
            <numerusform>%n row had been left, since others kept changing the schedule: sync it again.</numerusform>
            <numerusform>%n rows had been left, since others kept changing the schedule: sync them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: signed in, reached &quot;%2&quot;, %n team(s)</source>
        <translation>
            <numerusform>%1: signed in, reached &quot;%2&quot;, %n team</numerusform>
            <numerusform>%1: signed in, reached &quot;%2&quot;, %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictsPage</name>
    <message numerus="yes">
        <source>Settled in this review · %Ln not written yet</source>
        <translation>
            <numerusform>Settled in this review · %Ln not written yet</numerusform>
            <numerusform>Settled in this review · %Ln not written yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review and &amp;apply %Ln…</source>
        <translation>
            <numerusform>Review and &amp;apply %Ln…</numerusform>
            <numerusform>Review and &amp;apply %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new conflict(s) came up in this run.</source>
        <translation>
            <numerusform>%Ln new conflict came up in this run.</numerusform>
            <numerusform>%Ln new conflicts came up in this run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) must be confirmed, because WFM changed again.</source>
        <translation>
            <numerusform>%Ln decision must be confirmed, because WFM changed again.</numerusform>
            <numerusform>%Ln decisions must be confirmed, because WFM changed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the choice for %Ln row(s)</source>
        <translation>
            <numerusform>the choice for %Ln row</numerusform>
            <numerusform>the choice for %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln rows…</source>
        <translation>
            <numerusform>Use HRIS in %Ln row…</numerusform>
            <numerusform>Use HRIS in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln rows…</source>
        <translation>
            <numerusform>Go back to last agreed in %Ln row…</numerusform>
            <numerusform>Go back to last agreed in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln rows…</source>
        <translation>
            <numerusform>Keep WFM in %Ln row…</numerusform>
            <numerusform>Keep WFM in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Use HRIS’s whole shift in %Ln row…</numerusform>
            <numerusform>Use HRIS’s whole shift in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to the agreed shift in %Ln rows…</source>
        <translation>
            <numerusform>Go back to the agreed shift in %Ln row…</numerusform>
            <numerusform>Go back to the agreed shift in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Keep WFM’s whole shift in %Ln row…</numerusform>
            <numerusform>Keep WFM’s whole shift in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln rows &amp;up again</source>
        <translation>
            <numerusform>Take %Ln row &amp;up again</numerusform>
            <numerusform>Take %Ln rows &amp;up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln rows for later</source>
        <translation>
            <numerusform>&amp;Leave %Ln row for later</numerusform>
            <numerusform>&amp;Leave %Ln rows for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule&amp;s… %Ln fit</source>
        <translation>
            <numerusform>Rule&amp;s… %Ln fits</numerusform>
            <numerusform>Rule&amp;s… %Ln fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed after they were shown and are left to you.</source>
        <translation>
            <numerusform>%Ln row changed after it was shown and is left to you.</numerusform>
            <numerusform>%Ln rows changed after they were shown and are left to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled · %Ln to write</source>
        <translation>
            <numerusform>Settled · %Ln to write</numerusform>
            <numerusform>Settled · %Ln to write</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConnectionForm</name>
    <message numerus="yes">
        <source>%1: %Ln chosen. Test the connection to see them.</source>
        <translation>
            <numerusform>%1: %Ln chosen. Test the connection to see it.</numerusform>
            <numerusform>%1: %Ln chosen. Test the connection to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardModel</name>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln written</numerusform>
            <numerusform>%Ln written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflict</numerusform>
            <numerusform>%Ln in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln of %L1 organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln of %L1 organisations chosen</numerusform>
            <numerusform>%Ln of %L1 organisations chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::Error</name>
    <message numerus="yes">
        <source>%n people in WFM have “%1”. Only one may.</source>
        <translation>
            <numerusform>%n people in WFM have “%1”. Only one may.</numerusform>
            <numerusform>%n people in WFM have “%1”. Only one may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its times must be multiples of %n minutes.</source>
        <translation>
            <numerusform>Its times must be multiples of %n minute.</numerusform>
            <numerusform>Its times must be multiples of %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are no multiples of %n minutes.</source>
        <translation>
            <numerusform>Times are no multiples of %n minute.</numerusform>
            <numerusform>Times are no multiples of %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) that the run wrote to are no longer in the workspace.</source>
        <translation>
            <numerusform>%n organisation that the run wrote to is no longer in the workspace.</numerusform>
            <numerusform>%n organisations that the run wrote to are no longer in the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run published %n schedule(s); that can’t be undone, and agents see at once what is written to them.</source>
        <translation>
            <numerusform>The run published %n schedule; that can’t be undone, and agents see at once what is written to them.</numerusform>
            <numerusform>The run published %n schedules; that can’t be undone, and agents see at once what is written to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardForm</name>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) all the same:</source>
        <translation>
            <numerusform>Type %1 to delete %Ln shift all the same:</numerusform>
            <numerusform>Type %1 to delete %Ln shifts all the same:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) all the same:</source>
        <translation>
            <numerusform>Type %1 to write %Ln change all the same:</numerusform>
            <numerusform>Type %1 to write %Ln changes all the same:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) in production all the same:</source>
        <translation>
            <numerusform>Type %1 to delete %Ln shift in production all the same:</numerusform>
            <numerusform>Type %1 to delete %Ln shifts in production all the same:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) in production all the same:</source>
        <translation>
            <numerusform>Type %1 to write %Ln change in production all the same:</numerusform>
            <numerusform>Type %1 to write %Ln changes in production all the same:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::MainWindow</name>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)…</source>
        <translation>
            <numerusform>&amp;Sync %Ln change…</numerusform>
            <numerusform>&amp;Sync %Ln changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln organisation chosen</numerusform>
            <numerusform>%Ln organisations chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more organisation(s) failed: see the list on the left.</source>
        <translation>
            <numerusform>%1 And %Ln more organisation failed: see the list on the left.</numerusform>
            <numerusform>%1 And %Ln more organisations failed: see the list on the left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written</source>
        <translation>
            <numerusform>%Ln change written</numerusform>
            <numerusform>%Ln changes written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them merged with newer WFM edits</source>
        <translation>
            <numerusform>%Ln of them merged with newer WFM edits</numerusform>
            <numerusform>%Ln of them merged with newer WFM edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) for you</source>
        <translation>
            <numerusform>%Ln conflict for you</numerusform>
            <numerusform>%Ln conflicts for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left undone</source>
        <translation>
            <numerusform>%Ln left undone</numerusform>
            <numerusform>%Ln left undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln call(s) left in this minute</source>
        <translation>
            <numerusform>%1: %L2 of %Ln call left in this minute</numerusform>
            <numerusform>%1: %L2 of %Ln calls left in this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s) have been changed in WFM since they were read.</source>
        <translation>
            <numerusform>%Ln schedule has been changed in WFM since it was read.</numerusform>
            <numerusform>%Ln schedules have been changed in WFM since they were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) old</source>
        <translation>
            <numerusform>%Ln minute old</numerusform>
            <numerusform>%Ln minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) old</source>
        <translation>
            <numerusform>%Ln hour old</numerusform>
            <numerusform>%Ln hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::Operation</name>
    <message numerus="yes">
        <source>reading %n schedule(s)</source>
        <translation>
            <numerusform>reading %n schedule</numerusform>
            <numerusform>reading %n schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n row(s)</source>
        <translation>
            <numerusform>%1: %2 % of %n row</numerusform>
            <numerusform>%1: %2 % of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationModel</name>
    <message numerus="yes">
        <source>~ %Ln change(s)</source>
        <translation>
            <numerusform>~ %Ln change</numerusform>
            <numerusform>~ %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln conflict(s)</source>
        <translation>
            <numerusform>! %Ln conflict</numerusform>
            <numerusform>! %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) · %1</source>
        <comment>age of the data</comment>
        <translation>
            <numerusform>%Ln agent · %1</numerusform>
            <numerusform>%Ln agents · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n min ago</source>
        <translation>
            <numerusform>read %n min ago</numerusform>
            <numerusform>read %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n h ago</source>
        <translation>
            <numerusform>read %n h ago</numerusform>
            <numerusform>read %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>read %n day ago</numerusform>
            <numerusform>read %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::ProgressStrip</name>
    <message numerus="yes">
        <source>%1 · ! %Ln conflict(s)</source>
        <translation>
            <numerusform>%1 · ! %Ln conflict</numerusform>
            <numerusform>%1 · ! %Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::Review</name>
    <message numerus="yes">
        <source>tick %Ln change(s)</source>
        <translation>
            <numerusform>tick %Ln change</numerusform>
            <numerusform>tick %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untick %Ln change(s)</source>
        <translation>
            <numerusform>untick %Ln change</numerusform>
            <numerusform>untick %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln conflict(s) for later</source>
        <translation>
            <numerusform>leave %Ln conflict for later</numerusform>
            <numerusform>leave %Ln conflicts for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take up %Ln conflict(s) again</source>
        <translation>
            <numerusform>take up %Ln conflict again</numerusform>
            <numerusform>take up %Ln conflicts again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::RowText</name>
    <message numerus="yes">
        <source>Take HRIS for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Take HRIS for %2 in %Ln row like this of %1?</numerusform>
            <numerusform>Take HRIS for %2 in %Ln rows like this of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to what was last agreed for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Go back to what was last agreed for %2 in %Ln row like this of %1?</numerusform>
            <numerusform>Go back to what was last agreed for %2 in %Ln rows like this of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>Keep WFM for %2 in %Ln row like this of %1?</numerusform>
            <numerusform>Keep WFM for %2 in %Ln rows like this of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln selected rows?</source>
        <translation>
            <numerusform>Use HRIS in %Ln selected row?</numerusform>
            <numerusform>Use HRIS in %Ln selected rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln selected rows?</source>
        <translation>
            <numerusform>Go back to last agreed in %Ln selected row?</numerusform>
            <numerusform>Go back to last agreed in %Ln selected rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln selected rows?</source>
        <translation>
            <numerusform>Keep WFM in %Ln selected row?</numerusform>
            <numerusform>Keep WFM in %Ln selected rows?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::RuleText</name>
    <message numerus="yes">
        <source>up to %n min apart</source>
        <translation>
            <numerusform>up to %n min apart</numerusform>
            <numerusform>up to %n min apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n h</source>
        <translation>
            <numerusform>unchanged for %n h</numerusform>
            <numerusform>unchanged for %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::RulesDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be decided now.</source>
        <translation>
            <numerusform>%Ln row would be decided now.</numerusform>
            <numerusform>%Ln rows would be decided now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln row would break a rule that way and stays with you.</numerusform>
            <numerusform>%Ln rows would break a rule that way and stay with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;decide %Ln row(s)</source>
        <translation>
            <numerusform>Save and &amp;decide %Ln row</numerusform>
            <numerusform>Save and &amp;decide %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::SettingsDialog</name>
    <message numerus="yes">
        <source>When it took longer than %n second(s), and the window is not in front.</source>
        <translation>
            <numerusform>When it took longer than %n second, and the window is not in front.</numerusform>
            <numerusform>When it took longer than %n seconds, and the window is not in front.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::SyncDialog</name>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>starts in %n s</numerusform>
            <numerusform>starts in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be written to WFM.</source>
        <translation>
            <numerusform>%Ln change will be written to WFM.</numerusform>
            <numerusform>%Ln changes will be written to WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) will be deleted in WFM.</source>
        <translation>
            <numerusform>%Ln shift will be deleted in WFM.</numerusform>
            <numerusform>%Ln shifts will be deleted in WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the schedules is published: its agents see the change at once.</source>
        <translation>
            <numerusform>%Ln of the schedules is published: its agents see the change at once.</numerusform>
            <numerusform>%Ln of the schedules are published: their agents see the change at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Sync %Ln change</numerusform>
            <numerusform>&amp;Sync %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish the %Ln draft(s), once their changes are written</source>
        <translation>
            <numerusform>&amp;Publish the %Ln draft, once its changes are written</numerusform>
            <numerusform>&amp;Publish the %Ln drafts, once their changes are written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::WeekPicker</name>
    <message numerus="yes">
        <source>%n week(s): %1 – %2</source>
        <translation>
            <numerusform>%n week: %1 – %2</numerusform>
            <numerusform>%n weeks: %1 – %2</numerusform>
        </translation>
    </message>
</context>
</TS>
