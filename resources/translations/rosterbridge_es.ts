<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be deleted.</source>
        <translation>
            <numerusform>Se eliminaría %Ln turno de %L1 en WFM.</numerusform>
            <numerusform>Se eliminarían %Ln turnos de %L1 en WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %L1 in WFM would be changed or deleted.</source>
        <translation>
            <numerusform>Se cambiaría o eliminaría %Ln turno de %L1 en WFM.</numerusform>
            <numerusform>Se cambiarían o eliminarían %Ln turnos de %L1 en WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted, but the source lists too few of the %L1 that were agreed for the same days.</source>
        <translation>
            <numerusform>Se eliminaría %Ln turno, pero el origen contiene demasiado pocos de los %L1 que se acordaron para los mismos días.</numerusform>
            <numerusform>Se eliminarían %Ln turnos, pero el origen contiene demasiado pocos de los %L1 que se acordaron para los mismos días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) would be deleted before the first or after the last day that the source lists.</source>
        <translation>
            <numerusform>Se eliminaría %Ln turno antes del primer día o después del último que contiene el origen.</numerusform>
            <numerusform>Se eliminarían %Ln turnos antes del primer día o después del último que contiene el origen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days that are past.</source>
        <translation>
            <numerusform>%Ln cambio en días pasados.</numerusform>
            <numerusform>%Ln cambios en días pasados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of days whose payroll is closed.</source>
        <translation>
            <numerusform>%Ln cambio en días cuya nómina está cerrada.</numerusform>
            <numerusform>%Ln cambios en días cuya nómina está cerrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of published shifts that start soon.</source>
        <translation>
            <numerusform>%Ln cambio en turnos publicados que empiezan pronto.</numerusform>
            <numerusform>%Ln cambios en turnos publicados que empiezan pronto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), but the known agent or code was not found on both sides.</source>
        <translation>
            <numerusform>%Ln cambio, pero el agente o código conocido no se encontró en ambos lados.</numerusform>
            <numerusform>%Ln cambios, pero el agente o código conocido no se encontró en ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The HRIS changed it; WFM still has what was last agreed.</source>
        <translation>El HRIS lo cambió; WFM conserva el último acuerdo.</translation>
    </message>
    <message>
        <source>New in the HRIS.</source>
        <translation>Nuevo en el HRIS.</translation>
    </message>
    <message>
        <source>No longer in the HRIS; WFM still has what was last agreed.</source>
        <translation>Ya no está en el HRIS; WFM conserva el último acuerdo.</translation>
    </message>
    <message>
        <source>Edited in WFM on purpose; the HRIS has not changed since.</source>
        <translation>Editado en WFM a propósito; el HRIS no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Deleted in WFM on purpose; the HRIS has not changed since.</source>
        <translation>Eliminado en WFM a propósito; el HRIS no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Only WFM has it; the HRIS never had.</source>
        <translation>Solo lo tiene WFM; el HRIS nunca lo tuvo.</translation>
    </message>
    <message>
        <source>Both sides made the same change.</source>
        <translation>Ambos lados hicieron el mismo cambio.</translation>
    </message>
    <message>
        <source>First sync: the organisation’s policy decided.</source>
        <translation>Primera sincronización: decidió la norma de la organización.</translation>
    </message>
    <message>
        <source>The HRIS and WFM changed it differently.</source>
        <translation>El HRIS y WFM lo cambiaron de forma distinta.</translation>
    </message>
    <message>
        <source>The HRIS changed it, and it was deleted in WFM.</source>
        <translation>El HRIS lo cambió y en WFM se eliminó.</translation>
    </message>
    <message>
        <source>The HRIS no longer has it, and it was edited in WFM.</source>
        <translation>El HRIS ya no lo tiene y en WFM se editó.</translation>
    </message>
    <message>
        <source>Both sides have it, nothing was agreed yet, and they differ.</source>
        <translation>Ambos lados lo tienen, aún no se acordó nada y difieren.</translation>
    </message>
    <message>
        <source>Several WFM shifts could be this one: %1.</source>
        <translation>Varios turnos de WFM podrían ser este: %1.</translation>
    </message>
    <message>
        <source>Paired by time.</source>
        <translation>Emparejado por la hora.</translation>
    </message>
    <message>
        <source>It would overlap the agent’s shift from %1 to %2.</source>
        <translation>Se solaparía con el turno del agente de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” would stick out of the shift.</source>
        <translation>«%1» sobresaldría del turno.</translation>
    </message>
    <message>
        <source>“%1” would overlap another activity of the shift.</source>
        <translation>«%1» se solaparía con otra actividad del turno.</translation>
    </message>
    <message>
        <source>Some minutes of the shift would be left without an activity.</source>
        <translation>Algunos minutos del turno quedarían sin actividad.</translation>
    </message>
    <message>
        <source>The shift would be shorter than a minute or longer than 24 hours.</source>
        <translation>El turno duraría menos de un minuto o más de 24 horas.</translation>
    </message>
    <message>
        <source>There is no activity code to fill the shift with work.</source>
        <translation>No hay código de actividad con el que llenar el turno de trabajo.</translation>
    </message>
    <message>
        <source>It holds “%1”, which a sync must not remove.</source>
        <translation>Contiene «%1», que una sincronización no debe quitar.</translation>
    </message>
    <message>
        <source>WFM changed again after you looked; please decide anew.</source>
        <translation>WFM volvió a cambiar después de que usted lo mirara; decida de nuevo.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Decidido por %1.</translation>
    </message>
    <message>
        <source>Line %1 of the source can’t be used: %2</source>
        <translation>La línea %1 del origen no se puede usar: %2</translation>
    </message>
    <message>
        <source>The source is not complete, so nothing is taken for deleted: %1</source>
        <translation>El origen no está completo, así que nada se da por eliminado: %1</translation>
    </message>
    <message>
        <source>The source does not cover this day.</source>
        <translation>El origen no abarca este día.</translation>
    </message>
    <message>
        <source>WFM has no schedule of that week for the agent.</source>
        <translation>WFM no tiene horario de esa semana para el agente.</translation>
    </message>
    <message>
        <source>WFM refused it: %1</source>
        <translation>WFM lo rechazó: %1</translation>
    </message>
    <message>
        <source>A guard stopped it: %1</source>
        <translation>Una salvaguarda lo detuvo: %1</translation>
    </message>
    <message>
        <source>Back to what WFM had before the run.</source>
        <translation>Vuelve a lo que WFM tenía antes de la ejecución.</translation>
    </message>
    <message>
        <source>WFM has it as it was before the run already.</source>
        <translation>WFM ya lo tiene como estaba antes de la ejecución.</translation>
    </message>
    <message>
        <source>The run has not written it.</source>
        <translation>La ejecución no lo ha escrito.</translation>
    </message>
    <message>
        <source>It was edited in WFM since the run.</source>
        <translation>Se ha editado en WFM después de la ejecución.</translation>
    </message>
    <message>
        <source>It was deleted in WFM since the run.</source>
        <translation>Se ha eliminado en WFM después de la ejecución.</translation>
    </message>
    <message>
        <source>The schedule that the run wrote to is gone or was replaced; this can’t be undone.</source>
        <translation>El horario en el que escribió la ejecución ya no está o se ha reemplazado; esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>It was written before undo was known: what it was before has not been kept.</source>
        <translation>Se escribió antes de que se pudiera deshacer: no se ha guardado cómo era antes.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Brings the shifts of HR systems into workforce management.</source>
        <translation>Lleva los turnos de los sistemas de RR. HH. a la gestión de la fuerza laboral.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder.</source>
        <translation>Abre el espacio de trabajo de esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Try everything on a sandbox, without an account. Nothing of it is kept.</source>
        <translation>Lo prueba todo en un entorno de pruebas, sin cuenta. No se conserva nada.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::AboutDialog</name>
    <message>
        <source>About Rosterbridge</source>
        <translation>Acerca de Rosterbridge</translation>
    </message>
    <message>
        <source>Rosterbridge %1</source>
        <translation>Rosterbridge %1</translation>
    </message>
    <message>
        <source>Brings the shifts of HR systems into workforce management, with every difference shown first.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lleva los turnos de los sistemas de RR. HH. a la gestión de la fuerza laboral y muestra antes cada diferencia.

Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Hecho de</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>as Qt brings it</source>
        <translation>como lo trae Qt</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>Time zone rules</source>
        <translation>Reglas de zonas horarias</translation>
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
        <translation>Revisar y aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a published schedule</source>
        <translation>
            <numerusform>%Ln en un horario publicado</numerusform>
            <numerusform>%Ln en un horario publicado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) still open, left as they are</source>
        <translation>
            <numerusform>%Ln conflicto aún abierto, se deja como está</numerusform>
            <numerusform>%Ln conflictos aún abiertos, se dejan como están</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Decisions to carry out</source>
        <translation>Decisiones por ejecutar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) will be carried out</source>
        <translation>
            <numerusform>Se ejecutará %Ln decisión</numerusform>
            <numerusform>Se ejecutarán %Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln decision(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %Ln decisión</numerusform>
            <numerusform>&amp;Aplicar %Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln en producción</numerusform>
            <numerusform>%Ln en producción</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::BrowserSignIn</name>
    <message>
        <source>You can close this page and go on in Rosterbridge.</source>
        <translation>Puede cerrar esta página y continuar en Rosterbridge.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::BulkDialog</name>
    <message>
        <source>Decide many rows</source>
        <translation>Decidir varias filas</translation>
    </message>
    <message>
        <source>Nothing is written yet: what you decide waits for “Review and apply”, and one Undo takes it back.</source>
        <translation>Todavía no se escribe nada: lo que decida espera a «Revisar y aplicar», y un solo Deshacer lo revierte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln fila incumpliría así una regla y queda a su cargo.</numerusform>
            <numerusform>%Ln filas incumplirían así una regla y quedan a su cargo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep as a rule: %1</source>
        <translation>&amp;Conservar como regla: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Decidir %Ln fila</numerusform>
            <numerusform>&amp;Decidir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>Evaluando las filas…</translation>
    </message>
    <message>
        <source>Rows judged</source>
        <translation>Filas evaluadas</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ChangeText</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>escrito: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>ya estaba: %1</translation>
    </message>
    <message>
        <source>left undone: %1</source>
        <translation>sin realizar: %1</translation>
    </message>
    <message>
        <source>new shift</source>
        <translation>turno nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>removed (not ticked)</source>
        <translation>quitado (sin marcar)</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>merged: %1 kept</source>
        <translation>combinado: se conserva %1</translation>
    </message>
    <message>
        <source>kept: deleted in WFM</source>
        <translation>conservado: eliminado en WFM</translation>
    </message>
    <message>
        <source>kept: only in WFM</source>
        <translation>conservado: solo en WFM</translation>
    </message>
    <message>
        <source>kept: edited in WFM</source>
        <translation>conservado: editado en WFM</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>decidido: %1</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflicto: %1</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>bloqueado: %1</translation>
    </message>
    <message>
        <source>in sync: both changed alike</source>
        <translation>sincronizado: ambos con el mismo cambio</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>work becomes %1</source>
        <translation>el trabajo pasa a ser %1</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <comment>an activity</comment>
        <translation>se va %1</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <comment>an activity</comment>
        <translation>llega %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an activity: how it moves</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>%1 instead of %2: clocks change</source>
        <translation>%1 en vez de %2: cambio de hora</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>longer by %1</source>
        <translation>%1 más largo</translation>
    </message>
    <message>
        <source>shorter by %1</source>
        <translation>%1 más corto</translation>
    </message>
    <message>
        <source>starts %1 earlier</source>
        <translation>empieza %1 antes</translation>
    </message>
    <message>
        <source>starts %1 later</source>
        <translation>empieza %1 después</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>new times</source>
        <translation>horas nuevas</translation>
    </message>
    <message>
        <source>deleted in WFM</source>
        <translation>eliminado en WFM</translation>
    </message>
    <message>
        <source>gone from HRIS, edited in WFM</source>
        <translation>ya no está en el HRIS, editado en WFM</translation>
    </message>
    <message>
        <source>made on both sides</source>
        <translation>creado en ambos lados</translation>
    </message>
    <message>
        <source>which WFM shift?</source>
        <translation>¿qué turno de WFM?</translation>
    </message>
    <message>
        <source>would overlap</source>
        <translation>se solaparía</translation>
    </message>
    <message>
        <source>holds other work</source>
        <translation>contiene otro trabajo</translation>
    </message>
    <message>
        <source>would not fit</source>
        <translation>no cabría</translation>
    </message>
    <message>
        <source>no reason told</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>source not complete</source>
        <translation>origen incompleto</translation>
    </message>
    <message>
        <source>outside of the source</source>
        <translation>fuera del origen</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no shift</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
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
        <translation>una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the activities of a shift</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>kept: not of the run</source>
        <translation>conservado: no es de la ejecución</translation>
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
        <translation>inicio y fin</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisation, by id or name; may be given more than once. All when not given.</source>
        <translation>Organización, por ID o nombre; puede indicarse varias veces. Si no se indica, todas.</translation>
    </message>
    <message>
        <source>  %1, %2, %3, %4: %5</source>
        <translation>  %1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>Name for --field</source>
        <translation>Nombre para --field</translation>
    </message>
    <message>
        <source>Decided by %1, but not carried out.</source>
        <translation>Decidido por %1, pero sin ejecutar.</translation>
    </message>
    <message>
        <source>Keys of conflicts, as &quot;conflicts list&quot; shows them.</source>
        <translation>Claves de conflictos, como las muestra &quot;conflicts list&quot;.</translation>
    </message>
    <message>
        <source>Side to take: hris, agreed or wfm.</source>
        <translation>Lado que se toma: hris, agreed o wfm.</translation>
    </message>
    <message>
        <source>Side to take for one field, such as window=hris; may be given more than once. Fields that are not named follow --use.</source>
        <translation>Lado que se toma para un campo, como window=hris; puede indicarse varias veces. Los campos no indicados siguen a --use.</translation>
    </message>
    <message>
        <source>All conflicts.</source>
        <translation>Todos los conflictos.</translation>
    </message>
    <message>
        <source>Keep the decision, but write nothing yet.</source>
        <translation>Guarda la decisión, pero aún no escribe nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept.</source>
        <translation>
            <numerusform>%n decisión guardada.</numerusform>
            <numerusform>%n decisiones guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>--use is one of hris, agreed and wfm.</source>
        <translation>--use es uno de hris, agreed y wfm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field and a side, such as window=hris.</source>
        <translation>&quot;%1&quot; no es un campo y un lado, como window=hris.</translation>
    </message>
    <message>
        <source>Say which side to take, by --use or --field.</source>
        <translation>Indique qué lado se toma, con --use o --field.</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;.</source>
        <translation>No existe el conflicto &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts list&quot; shows those that there are.</source>
        <translation>&quot;rosterbridgectl conflicts list&quot; muestra los que hay.</translation>
    </message>
    <message>
        <source>Several conflicts have the key &quot;%1&quot;.</source>
        <translation>Varios conflictos tienen la clave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give the whole key, as &quot;rosterbridgectl conflicts list&quot; shows it.</source>
        <translation>Indique la clave entera, como la muestra &quot;rosterbridgectl conflicts list&quot;.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 no tiene campo %2.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts list&quot; shows its fields.</source>
        <translation>&quot;rosterbridgectl conflicts list&quot; muestra sus campos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided %1, carried out %2, waiting %3.</source>
        <translation>Decididos: %1, ejecutados: %2, en espera: %3.</translation>
    </message>
    <message>
        <source>Show what only a person can decide, from the newest plan of each organisation.</source>
        <translation>Muestra lo que solo una persona puede decidir, del plan más reciente de cada organización.</translation>
    </message>
    <message>
        <source>The exit status is 3 when there are conflicts.</source>
        <translation>El estado de salida es 3 cuando hay conflictos.</translation>
    </message>
    <message>
        <source>Decide conflicts and carry the decisions out.</source>
        <translation>Decide conflictos y ejecuta las decisiones.</translation>
    </message>
    <message>
        <source>A decision is good for the WFM shift that was compared. When that has changed since, nothing is written and the conflict is asked anew. The exit status is 4 when a guard stopped decisions.</source>
        <translation>Una decisión vale para el turno de WFM que se comparó. Si este ha cambiado, no se escribe nada y el conflicto se vuelve a preguntar. El estado de salida es 4 cuando una salvaguarda detuvo decisiones.</translation>
    </message>
    <message>
        <source>What everything is made from; the same seed makes the same.</source>
        <translation>De qué se hace todo; la misma semilla da lo mismo.</translation>
    </message>
    <message>
        <source>How many weeks to sync, 1 to 4.</source>
        <translation>Cuántas semanas se sincronizan, de 1 a 4.</translation>
    </message>
    <message>
        <source>How many agents each organisation has; 100, 400 and 1500 when not given.</source>
        <translation>Cuántos agentes tiene cada organización; si no se indica, 100, 400 y 1500.</translation>
    </message>
    <message>
        <source>Folder to keep workspace and HRIS exports in; removed at the end otherwise.</source>
        <translation>Carpeta donde conservar el espacio de trabajo y las exportaciones del HRIS; si no, se eliminan al final.</translation>
    </message>
    <message>
        <source>--seed is a number, --weeks one from 1 to 4.</source>
        <translation>--seed es un número; --weeks, uno de 1 a 4.</translation>
    </message>
    <message>
        <source>--agents is a number from 1 on.</source>
        <translation>--agents es un número a partir de 1.</translation>
    </message>
    <message>
        <source>First comparison, with the HRIS export that both sides agree on.</source>
        <translation>Primera comparación, con la exportación del HRIS en la que ambos lados coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>A sandbox plays WFM and the HRIS at %1: %2 organisations, %3 agents, %n week(s), made from seed %4.</source>
        <translation>
            <numerusform>Un entorno de pruebas hace de WFM y de HRIS en %1: %2 organizaciones, %3 agentes, %n semana, hechos con la semilla %4.</numerusform>
            <numerusform>Un entorno de pruebas hace de WFM y de HRIS en %1: %2 organizaciones, %3 agentes, %n semanas, hechos con la semilla %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n shift(s), all in sync: this is the state to merge from.</source>
        <translation>
            <numerusform>  %n turno, todo sincronizado: este es el estado desde el que se combina.</numerusform>
            <numerusform>%n turnos, todo sincronizado: este es el estado desde el que se combina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  But %n change(s), where there should be none.</source>
        <translation>
            <numerusform>  Pero hay %n cambio, donde no debería haber ninguno.</numerusform>
            <numerusform>Pero hay %n cambios, donde no debería haber ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time goes by. Planners edit WFM, and the HRIS exports anew.</source>
        <translation>Pasa el tiempo. Los planificadores editan WFM y el HRIS exporta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Creates, updates and merges are ticked. Ticking %n delete(s), as a person would.</source>
        <translation>
            <numerusform>Están marcadas las creaciones, los cambios y las combinaciones. Se marca %n eliminación, como haría una persona.</numerusform>
            <numerusform>Están marcadas las creaciones, los cambios y las combinaciones. Se marcan %n eliminaciones, como haría una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync, while colleagues edit the same schedules right before %1 % of the writes.</source>
        <translation>Sincronización, mientras otros editan los mismos horarios justo antes del %1&#xa0;% de las escrituras.</translation>
    </message>
    <message>
        <source>The colleagues go home.</source>
        <translation>Los compañeros se van a casa.</translation>
    </message>
    <message numerus="yes">
        <source>A person decides %n conflict(s): %1 for the HRIS, %2 for WFM, %3 field by field.</source>
        <translation>
            <numerusform>Una persona decide %n conflicto: %1 por el HRIS, %2 por WFM, %3 campo por campo.</numerusform>
            <numerusform>Una persona decide %n conflictos: %1 por el HRIS, %2 por WFM, %3 campo por campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been left, since others kept changing the schedule: sync them again.</source>
        <translation>
            <numerusform>%n fila había quedado sin realizar, porque otros cambiaban el horario sin parar: se sincroniza de nuevo.</numerusform>
            <numerusform>%n filas habían quedado sin realizar, porque otros cambiaban el horario sin parar: se sincronizan de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Combinado sin preguntar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lost updates, by the service&apos;s own ledger: %1.</source>
        <translation>Cambios perdidos, según el registro del propio servicio: %1.</translation>
    </message>
    <message>
        <source>Changes in a second plan: %1.</source>
        <translation>Cambios en un segundo plan: %1.</translation>
    </message>
    <message>
        <source>All of it took %1 seconds.</source>
        <translation>Todo ello tardó %1 segundos.</translation>
    </message>
    <message>
        <source>Show the whole story against a sandbox. Needs no account.</source>
        <translation>Muestra toda la historia con un entorno de pruebas. No necesita cuenta.</translation>
    </message>
    <message>
        <source>Compares and syncs three organisations of two services while colleagues edit the same schedules. The exit status is 1 when an update was lost, or when a second plan is not empty.</source>
        <translation>Compara y sincroniza tres organizaciones de dos servicios mientras otros editan los mismos horarios. El estado de salida es 1 cuando se perdió un cambio o un segundo plan no está vacío.</translation>
    </message>
    <message>
        <source>HRIS export.</source>
        <translation>Exportación del HRIS.</translation>
    </message>
    <message>
        <source>Mapping profile to read it with; required.</source>
        <translation>Perfil de asignación con el que leerla; obligatorio.</translation>
    </message>
    <message>
        <source>First day to read (UTC); all when not given.</source>
        <translation>Primer día que se lee (UTC); si no se indica, todos.</translation>
    </message>
    <message>
        <source>Day after the last one (UTC).</source>
        <translation>Día siguiente al último (UTC).</translation>
    </message>
    <message>
        <source>Name a file and its --profile.</source>
        <translation>Indique un archivo y su --profile.</translation>
    </message>
    <message>
        <source>--%1 is a date such as 2027-03-08.</source>
        <translation>--%1 es una fecha como 2027-03-08.</translation>
    </message>
    <message>
        <source>Nothing may be taken for deleted: %1</source>
        <translation>Nada se puede dar por eliminado: %1</translation>
    </message>
    <message>
        <source>Read an HRIS export and print its shifts, a JSON object a line.</source>
        <translation>Lee una exportación del HRIS e imprime sus turnos, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be used are told on standard error as file:line:column, and the exit status is then 1.</source>
        <translation>Las filas que no se pueden usar se indican por el error estándar como archivo:línea:columna, y el estado de salida es entonces 1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Folder with organisations, plans and runs; %1 when not given.</source>
        <translation>Carpeta con organizaciones, planes y ejecuciones; si no se indica, %1.</translation>
    </message>
    <message>
        <source>Print results as JSON, an object a line.</source>
        <translation>Imprime los resultados como JSON, un objeto por línea.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl COMMAND --help&quot; explains one. Exit status: 0 done, nothing left; 1 error; 2 changes present (plan); 3 conflicts wait for a person; 4 a guard stopped rows; 64 wrong use.</source>
        <translation>&quot;rosterbridgectl COMANDO --help&quot; explica uno. Estado de salida: 0 hecho, no queda nada; 1 error; 2 hay cambios (plan); 3 hay conflictos que esperan a una persona; 4 una salvaguarda detuvo filas; 64 uso incorrecto.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl --help&quot; tells what there is.</source>
        <translation>&quot;rosterbridgectl --help&quot; dice lo que hay.</translation>
    </message>
    <message>
        <source>Compares the shifts of an HR system with the schedules of workforce management, and writes what was chosen.</source>
        <translation>Compara los turnos de un sistema de RR. HH. con los horarios de la gestión de la fuerza laboral y escribe lo que se eligió.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--guard is a limit such as deletesPercent=30 or pastDays=off, not &quot;%1&quot;.</source>
        <translation>--guard es un límite como deletesPercent=30 o pastDays=off, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation>Nombre de la organización.</translation>
    </message>
    <message>
        <source>Free label such as &quot;UK production&quot;.</source>
        <translation>Etiqueta libre como &quot;ES producción&quot;.</translation>
    </message>
    <message>
        <source>HRIS export to compare with.</source>
        <translation>Exportación del HRIS con la que comparar.</translation>
    </message>
    <message>
        <source>Mapping profile to read it with.</source>
        <translation>Perfil de asignación con el que leerla.</translation>
    </message>
    <message>
        <source>What to do with shifts that differ on the first sync: ask, hrisWins or wfmWins; ask when never given.</source>
        <translation>Qué hacer con los turnos que difieren en la primera sincronización: ask, hrisWins o wfmWins; si nunca se indica, ask.</translation>
    </message>
    <message>
        <source>Minutes by which start and end may differ; 0 when never given.</source>
        <translation>Minutos en que pueden diferir inicio y fin; si nunca se indica, 0.</translation>
    </message>
    <message>
        <source>Limit of a run, such as deletesPercent=30 or pastDays=off; may be given more than once. These are the usual ones: %1</source>
        <translation>Límite de una ejecución, como deletesPercent=30 o pastDays=off; puede indicarse varias veces. Los habituales son: %1</translation>
    </message>
    <message>
        <source>Part of the service&apos;s calls that a sync leaves free for people, from 0 to %1 %; %2 when never given.</source>
        <translation>Parte de las llamadas del servicio que una sincronización deja libre para personas, de 0 a %1&#xa0;%; si nunca se indica, %2.</translation>
    </message>
    <message>
        <source>Id of a unit of the organisation to sync, as &quot;org test&quot; shows it; may be given more than once. All units when never given, or when it is empty.</source>
        <translation>ID de una unidad de la organización que se sincroniza, como la muestra &quot;org test&quot;; puede indicarse varias veces. Si no se indica o está vacío, todas las unidades.</translation>
    </message>
    <message>
        <source>--name is empty.</source>
        <translation>--name está vacío.</translation>
    </message>
    <message>
        <source>--first-sync is one of ask, hrisWins and wfmWins.</source>
        <translation>--first-sync es uno de ask, hrisWins y wfmWins.</translation>
    </message>
    <message>
        <source>--tolerance is a number of minutes.</source>
        <translation>--tolerance es un número de minutos.</translation>
    </message>
    <message>
        <source>--headroom is a number of per cent from 0 to %1.</source>
        <translation>--headroom es un porcentaje de 0 a %1.</translation>
    </message>
    <message>
        <source>%1 has no units to choose from.</source>
        <translation>%1 no tiene unidades entre las que elegir.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>HRIS export</source>
        <translation>Exportación del HRIS</translation>
    </message>
    <message>
        <source>Address of the WFM service, such as https://wfm.example.com; its host, or the name of a region that it has; required.</source>
        <translation>Dirección del servicio WFM, como https://wfm.example.com; su host, o el nombre de una de sus regiones; obligatoria.</translation>
    </message>
    <message>
        <source>Id of the OAuth client; required.</source>
        <translation>ID del cliente OAuth; obligatorio.</translation>
    </message>
    <message>
        <source>Read the client secret from standard input and keep it in the keychain.</source>
        <translation>Lee el secreto de cliente de la entrada estándar y lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>Read it from this environment variable and keep it in the keychain.</source>
        <translation>Lo lee de esta variable de entorno y lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>Kind of service, one of %1; &quot;%2&quot; when not given.</source>
        <translation>Tipo de servicio, uno de %1; si no se indica, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Who signs in: &quot;secret&quot; for the client itself, or &quot;browser&quot; for a person, who then does so with &quot;org sign-in&quot;.</source>
        <translation>Quién inicia sesión: &quot;secret&quot; para el propio cliente o &quot;browser&quot; para una persona, que lo hace entonces con &quot;org sign-in&quot;.</translation>
    </message>
    <message>
        <source>Id to address it by; made up when not given.</source>
        <translation>ID con el que dirigirse a ella; si no se indica, se inventa.</translation>
    </message>
    <message>
        <source>--%1 is required.</source>
        <translation>--%1 es obligatorio.</translation>
    </message>
    <message>
        <source>--hris and --profile go together.</source>
        <translation>--hris y --profile van juntos.</translation>
    </message>
    <message>
        <source>The secret comes from one place only.</source>
        <translation>El secreto viene de un solo lugar.</translation>
    </message>
    <message>
        <source>--sign-in is one of secret and browser.</source>
        <translation>--sign-in es uno de secret y browser.</translation>
    </message>
    <message>
        <source>Who signs in with the browser has no secret.</source>
        <translation>Quien inicia sesión con el navegador no tiene secreto.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service es uno de %1.</translation>
    </message>
    <message>
        <source>There is an organisation with the id %1 already.</source>
        <translation>Ya existe una organización con el ID %1.</translation>
    </message>
    <message>
        <source>Give another --id, or remove that one first.</source>
        <translation>Indique otro --id o quite antes aquella.</translation>
    </message>
    <message>
        <source>The client secret is empty.</source>
        <translation>El secreto de cliente está vacío.</translation>
    </message>
    <message>
        <source>Give it on standard input or in the environment variable.</source>
        <translation>Indíquelo por la entrada estándar o en la variable de entorno.</translation>
    </message>
    <message>
        <source>Or add the organisation without a secret, and give it to each command in the environment variable %1.</source>
        <translation>O añada la organización sin secreto e indíquelo a cada comando en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; with the id %2.</source>
        <translation>Añadida &quot;%1&quot; con el ID %2.</translation>
    </message>
    <message>
        <source>Id or name.</source>
        <translation>ID o nombre.</translation>
    </message>
    <message>
        <source>Name one organisation.</source>
        <translation>Indique una organización.</translation>
    </message>
    <message>
        <source>Say what to change, such as --headroom 20 or --guard deletesPercent=30.</source>
        <translation>Indique qué cambiar, como --headroom 20 o --guard deletesPercent=30.</translation>
    </message>
    <message>
        <source>It has no HRIS yet: --hris and --profile go together.</source>
        <translation>Aún no tiene HRIS: --hris y --profile van juntos.</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <translation>Cambiada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Id or name; all of them when none is given.</source>
        <translation>ID o nombre; si no se indica, todas.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <translation>%1: probando</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed in, reached &quot;%2&quot;, %n team(s)</source>
        <translation>
            <numerusform>%1: sesión iniciada, se llegó a &quot;%2&quot;, %n equipo</numerusform>
            <numerusform>%1: sesión iniciada, se llegó a &quot;%2&quot;, %n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>  Missing permissions: %1</source>
        <translation>  Permisos que faltan: %1</translation>
    </message>
    <message>
        <source>  Schedules can be compared, but not written.</source>
        <translation>  Los horarios se pueden comparar, pero no escribir.</translation>
    </message>
    <message>
        <source>  Unit %1  %2</source>
        <translation>  Unidad %1  %2</translation>
    </message>
    <message>
        <source>  Unit %1  %2 (not synced)</source>
        <translation>  Unidad %1  %2 (no se sincroniza)</translation>
    </message>
    <message>
        <source>  Whether it may write could not be tried.</source>
        <translation>  No se pudo probar si puede escribir.</translation>
    </message>
    <message>
        <source>Open this page in a browser of this computer, and sign in:</source>
        <translation>Abra esta página en un navegador de este equipo e inicie sesión:</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>Sesión iniciada para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its secret and all that was agreed with it?</source>
        <translation>¿Quitar &quot;%1&quot; con su secreto y todo lo que se acordó con ella?</translation>
    </message>
    <message>
        <source>Nobody can be asked here: say --yes.</source>
        <translation>Aquí no se puede preguntar a nadie: use --yes.</translation>
    </message>
    <message>
        <source>Its secret may still be in the keychain. %1</source>
        <translation>Puede que su secreto siga en el llavero. %1</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot;.</source>
        <translation>Quitada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Show the organisations.</source>
        <translation>Muestra las organizaciones.</translation>
    </message>
    <message>
        <source>Add an organisation.</source>
        <translation>Añade una organización.</translation>
    </message>
    <message>
        <source>The client secret is never an argument. It comes on standard input or from an environment variable and is kept in the keychain; or each command finds it in ROSTERBRIDGE_SECRET_&lt;ID&gt;, where nothing is kept.</source>
        <translation>El secreto de cliente nunca es un argumento. Llega por la entrada estándar o por una variable de entorno y se guarda en el llavero; o bien cada comando lo encuentra en ROSTERBRIDGE_SECRET_&lt;ID&gt;, donde no se guarda nada.</translation>
    </message>
    <message>
        <source>Change limits and settings of an organisation.</source>
        <translation>Cambia límites y ajustes de una organización.</translation>
    </message>
    <message>
        <source>What is not given stays as it is. &quot;org list --json&quot; shows all settings.</source>
        <translation>Lo que no se indica queda como está. &quot;org list --json&quot; muestra todos los ajustes.</translation>
    </message>
    <message>
        <source>Sign in with the browser, for an organisation that was added so.</source>
        <translation>Inicia sesión con el navegador, para una organización que se añadió así.</translation>
    </message>
    <message>
        <source>What the sign-in ends with is kept in the keychain, and renewed from there by the other commands, which ask nobody. When it has ended they say so.</source>
        <translation>Lo que resulta del inicio de sesión se guarda en el llavero, y de ahí lo renuevan los demás comandos, que no preguntan a nadie. Cuando caduca, lo dicen.</translation>
    </message>
    <message>
        <source>Sign in and look for missing permissions. Changes nothing.</source>
        <translation>Inicia sesión y busca permisos que falten. No cambia nada.</translation>
    </message>
    <message>
        <source>Forget an organisation, its secret and what was agreed. The history stays.</source>
        <translation>Olvida una organización, su secreto y lo acordado. El historial se queda.</translation>
    </message>
    <message>
        <source>Save the plan to this file as well.</source>
        <translation>Guarda también el plan en este archivo.</translation>
    </message>
    <message>
        <source>Show each row that is not in sync.</source>
        <translation>Muestra cada fila que no está sincronizada.</translation>
    </message>
    <message>
        <source>Plan saved by &quot;plan -o&quot;.</source>
        <translation>Plan guardado con &quot;plan -o&quot;.</translation>
    </message>
    <message>
        <source>Tick deletes too, as &quot;sync --deletes&quot; will.</source>
        <translation>Marca también las eliminaciones, como hará &quot;sync --deletes&quot;.</translation>
    </message>
    <message>
        <source>Name one plan file.</source>
        <translation>Indique un archivo de plan.</translation>
    </message>
    <message>
        <source>Compare HRIS and WFM. Writes nothing.</source>
        <translation>Compara HRIS y WFM. No escribe nada.</translation>
    </message>
    <message>
        <source>The plan is kept in the workspace. The exit status is 2 when there are changes, and 1 when an organisation could not be compared.</source>
        <translation>El plan se guarda en el espacio de trabajo. El estado de salida es 2 cuando hay cambios y 1 cuando no se pudo comparar una organización.</translation>
    </message>
    <message>
        <source>Show a saved plan, without any connection.</source>
        <translation>Muestra un plan guardado, sin ninguna conexión.</translation>
    </message>
    <message>
        <source>It tells the guards that a sync would meet now, so that a script knows what to --confirm.</source>
        <translation>Indica las salvaguardas que una sincronización encontraría ahora, para que un script sepa qué confirmar con --confirm.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1: in no schedule</source>
        <translation>%1: en ningún horario</translation>
    </message>
    <message>
        <source>%1: %2, week of %3 (%4)</source>
        <translation>%1: %2, semana del %3 (%4)</translation>
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
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1: a guard will stop them unless you say --confirm %2=%3. %4 (Limit: %5.)</source>
        <translation>%1: una salvaguarda los detendrá salvo que indique --confirm %2=%3. %4 (Límite: %5.)</translation>
    </message>
    <message>
        <source>%1: guard %2, confirmed by %3 with the number %4. %5</source>
        <translation>%1: salvaguarda %2, confirmada por %3 con el número %4. %5</translation>
    </message>
    <message>
        <source>%1: guard %2 stopped rows. %3</source>
        <translation>%1: la salvaguarda %2 detuvo filas. %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sin realizar</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person: &quot;rosterbridgectl conflicts list&quot;.</source>
        <translation>
            <numerusform>%n conflicto espera a una persona: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
            <numerusform>%n conflictos esperan a una persona: &quot;rosterbridgectl conflicts list&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Id of the run.</source>
        <translation>ID de la ejecución.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Indique una ejecución.</translation>
    </message>
    <message>
        <source>Run %1 of %2, by %3: %4</source>
        <translation>Ejecución %1 del %2, por %3: %4</translation>
    </message>
    <message>
        <source>Id of an interrupted run; the newest when not given.</source>
        <translation>ID de una ejecución interrumpida; si no se indica, la más reciente.</translation>
    </message>
    <message>
        <source>Name one run, or none.</source>
        <translation>Indique una ejecución o ninguna.</translation>
    </message>
    <message>
        <source>Show the runs, newest first.</source>
        <translation>Muestra las ejecuciones, la más reciente primero.</translation>
    </message>
    <message>
        <source>Show how each row of a run ended.</source>
        <translation>Muestra cómo terminó cada fila de una ejecución.</translation>
    </message>
    <message>
        <source>Carry on with a run that was interrupted.</source>
        <translation>Continúa una ejecución que se interrumpió.</translation>
    </message>
    <message>
        <source>Reads before it writes: what had arrived is not sent twice.</source>
        <translation>Lee antes de escribir: lo que había llegado no se envía dos veces.</translation>
    </message>
    <message>
        <source>First day of a week, as the schedules have it; may be given more than once. The week of today when not given.</source>
        <translation>Primer día de una semana, como lo tienen los horarios; puede indicarse varias veces. Si no se indica, la semana de hoy.</translation>
    </message>
    <message>
        <source>--week is a date such as 2027-03-08, not &quot;%1&quot;.</source>
        <translation>--week es una fecha como 2027-03-08, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Let the rows that a guard stops go all the same, by naming their number, such as deletes=21 or &quot;Contoso Care:deletes=21&quot;; may be given more than once.</source>
        <translation>Deja pasar las filas que detiene una salvaguarda al indicar su número, como deletes=21 o &quot;Contoso Care:deletes=21&quot;; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>--confirm is a guard and its number such as deletes=21, not &quot;%1&quot;.</source>
        <translation>--confirm es una salvaguarda y su número, como deletes=21, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--confirm names no organisation of this sync: &quot;%1&quot;.</source>
        <translation>--confirm no indica ninguna organización de esta sincronización: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Plan saved by &quot;plan -o&quot;; what is ticked in it is written.</source>
        <translation>Plan guardado con &quot;plan -o&quot;; se escribe lo que está marcado en él.</translation>
    </message>
    <message>
        <source>Tick deletes too; nothing is deleted otherwise.</source>
        <translation>Marca también las eliminaciones; si no, no se elimina nada.</translation>
    </message>
    <message>
        <source>Publish the schedules that are drafts, once something is written to them. This can&apos;t be undone; only some services can do it.</source>
        <translation>Publica los horarios que son borradores, en cuanto se escribe algo en ellos. No se puede deshacer; solo algunos servicios pueden hacerlo.</translation>
    </message>
    <message>
        <source>Make at most so many calls; the rest is left to another run.</source>
        <translation>Hace como máximo tantas llamadas; el resto queda para otra ejecución.</translation>
    </message>
    <message>
        <source>Name either one plan file, or organisations by --org.</source>
        <translation>Indique un archivo de plan u organizaciones con --org.</translation>
    </message>
    <message>
        <source>--max-calls takes a number from 1.</source>
        <translation>--max-calls toma un número a partir de 1.</translation>
    </message>
    <message>
        <source>None of these services can publish.</source>
        <translation>Ninguno de estos servicios puede publicar.</translation>
    </message>
    <message>
        <source>Leave --publish out.</source>
        <translation>Omita --publish.</translation>
    </message>
    <message>
        <source>Drafts will be published: agents see them at once, and nothing takes that back.</source>
        <translation>Se publicarán borradores: los agentes los ven en el acto y nada lo deshace.</translation>
    </message>
    <message>
        <source>Write this to WFM?</source>
        <translation>¿Escribir esto en WFM?</translation>
    </message>
    <message>
        <source>Write what is ticked to WFM: a saved plan, or a new one.</source>
        <translation>Escribe en WFM lo que está marcado: de un plan guardado o de uno nuevo.</translation>
    </message>
    <message>
        <source>Creates, updates and merges are ticked in a new plan, deletes only with --deletes. Conflicts are never written; when some wait for a person, the exit status is 3. When a guard stops rows the rest is written, and the status is 4, unless --confirm names their number. It is 1 when a row was left or refused.</source>
        <translation>En un plan nuevo están marcadas las creaciones, los cambios y las combinaciones; las eliminaciones, solo con --deletes. Los conflictos nunca se escriben; si alguno espera a una persona, el estado de salida es 3. Si una salvaguarda detiene filas, se escribe el resto y el estado es 4, salvo que --confirm indique su número. Es 1 si una fila quedó sin realizar o se rechazó.</translation>
    </message>
    <message>
        <source>Those that the rules of their organisations decide, as &quot;conflicts rules list&quot; tells.</source>
        <translation>Los que deciden las reglas de sus organizaciones, como los muestra «conflicts rules list».</translation>
    </message>
    <message>
        <source>Name conflicts by their keys, or say --all or --rules.</source>
        <translation>Nombre los conflictos por sus claves, o indique --all o --rules.</translation>
    </message>
    <message>
        <source>With --rules it is the rules that say which side to take.</source>
        <translation>Con --rules son las reglas las que dicen qué lado vale.</translation>
    </message>
    <message>
        <source>What it is for: production, test or none; none when never given.</source>
        <translation>Para qué sirve: production, test o none; none si nunca se indicó.</translation>
    </message>
    <message>
        <source>--group is one of production, test and none.</source>
        <translation>--group es uno de production, test y none.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>test</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>number, rule, rows</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rule does: hris, agreed, wfm, newer or later.</source>
        <translation>Lo que hace la regla: hris, agreed, wfm, newer o later.</translation>
    </message>
    <message>
        <source>A condition; may be given more than once, and then all must hold: field=window, workCode or segment; code=CODE, by id or name; kind=editEdit, editDelete, deleteEdit, createCreate or rule; author=person or system; changedBy=NAME; atMostMinutes=N between HRIS and WFM; unchangedForHours=N in WFM; published=yes or no.</source>
        <translation>Una condición; puede indicarse más de una, y entonces deben cumplirse todas: field=window, workCode o segment; code=CODE, por ID o nombre; kind=editEdit, editDelete, deleteEdit, createCreate o rule; author=person o system; changedBy=NAME; atMostMinutes=N entre HRIS y WFM; unchangedForHours=N en WFM; published=yes o no.</translation>
    </message>
    <message>
        <source>Place among the rules, from 1; at the end when not given. The first rule that fits wins.</source>
        <translation>Lugar entre las reglas, desde 1; al final si no se indica. Vale la primera regla que se cumple.</translation>
    </message>
    <message>
        <source>Tell what it would decide, but keep nothing.</source>
        <translation>Dice lo que decidiría, sin guardar nada.</translation>
    </message>
    <message>
        <source>--at is a place from 1 on.</source>
        <translation>--at es un lugar a partir de 1.</translation>
    </message>
    <message>
        <source>Say what the rule does, by --use.</source>
        <translation>Diga qué hace la regla con --use.</translation>
    </message>
    <message>
        <source>--when is a condition such as field=window or atMostMinutes=15, not &quot;%1&quot;.</source>
        <translation>--when es una condición como field=window o atMostMinutes=15, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>field=segment and code=CODE go together.</source>
        <translation>field=segment y code=CODE van juntos.</translation>
    </message>
    <message>
        <source>There is no one activity code &quot;%1&quot;.</source>
        <translation>No hay un único código de actividad &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Compare the organisation first, or give the code&apos;s id.</source>
        <translation>Compare primero la organización, o indique el ID del código.</translation>
    </message>
    <message>
        <source>Place of the rule, as &quot;conflicts rules list&quot; shows it.</source>
        <translation>Lugar de la regla, como lo muestra &quot;conflicts rules list&quot;.</translation>
    </message>
    <message>
        <source>Name one organisation and the place of a rule, from 1 on.</source>
        <translation>Nombre una organización y el lugar de una regla, desde 1.</translation>
    </message>
    <message>
        <source>%1 has no rule %2.</source>
        <translation>%1 no tiene la regla %2.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl conflicts rules list&quot; shows those that there are.</source>
        <translation>&quot;rosterbridgectl conflicts rules list&quot; muestra las que hay.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>Show the rules for conflicts, and how many rows each would decide.</source>
        <translation>Muestra las reglas para conflictos y cuántas filas decidiría cada una.</translation>
    </message>
    <message>
        <source>Rows are those of the newest plan of each organisation. Rules never run by themselves; &quot;conflicts resolve --rules&quot; runs them.</source>
        <translation>Las filas son las del plan más reciente de cada organización. Las reglas nunca se aplican solas; &quot;conflicts resolve --rules&quot; las aplica.</translation>
    </message>
    <message>
        <source>Add a rule for conflicts to an organisation.</source>
        <translation>Añade a una organización una regla para conflictos.</translation>
    </message>
    <message>
        <source>It tells how many rows the rule would decide, and decides none.</source>
        <translation>Dice cuántas filas decidiría la regla, y no decide ninguna.</translation>
    </message>
    <message>
        <source>Remove a rule from an organisation.</source>
        <translation>Elimina una regla de una organización.</translation>
    </message>
    <message>
        <source>This is production: %1.</source>
        <translation>Esto es producción: %1.</translation>
    </message>
    <message>
        <source>Give the secret in the environment variable %1.</source>
        <translation>Indique el secreto en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>  Unit %1  is to be synced, but not to be seen</source>
        <translation>  Unidad %1  debe sincronizarse, pero no puede verse</translation>
    </message>
    <message>
        <source>Changed in WFM by %1, %2.</source>
        <translation>Cambiado en WFM por %1, %2.</translation>
    </message>
    <message>
        <source>It undoes the run %1.</source>
        <translation>Deshace la ejecución %1.</translation>
    </message>
    <message>
        <source>The file, which ends in .csv, .json or .html.</source>
        <translation>El archivo, que termina en .csv, .json o .html.</translation>
    </message>
    <message>
        <source>The rows of this organisation alone.</source>
        <translation>Solo las filas de esta organización.</translation>
    </message>
    <message>
        <source>Name the file with -o.</source>
        <translation>Indique el archivo con -o.</translation>
    </message>
    <message>
        <source>Write how each row of a run ended to a file: CSV, JSON or HTML.</source>
        <translation>Escribe en un archivo cómo terminó cada fila de una ejecución: CSV, JSON o HTML.</translation>
    </message>
    <message>
        <source>Make the plan that takes back what a run has written. Writes nothing.</source>
        <translation>Crea el plan que deshace lo que ha escrito una ejecución. No escribe nada.</translation>
    </message>
    <message>
        <source>The plan goes the way of any other: &quot;show&quot; tells what is in it, and &quot;sync FILE&quot; writes it. What was edited in WFM since the run is merged, or becomes a conflict. A shift that the run made is deleted again only with &quot;sync --deletes&quot;. What can&apos;t be undone is told, such as that a schedule was published. The exit status is 2 when there are changes.</source>
        <translation>El plan sigue el camino de cualquier otro: &quot;show&quot; muestra qué contiene y &quot;sync FILE&quot; lo escribe. Lo que se ha editado en WFM después de la ejecución se combina o pasa a ser un conflicto. Un turno que creó la ejecución solo se vuelve a eliminar con &quot;sync --deletes&quot;. Se indica lo que no se puede deshacer, como que se publicó un horario. El estado de salida es 2 cuando hay cambios.</translation>
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
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
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
        <translation>inicio y fin</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictListModel</name>
    <message>
        <source>needs you</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>zanjado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>persona desconocida</translation>
    </message>
    <message>
        <source>moved, confirm</source>
        <translation>movido, confirmar</translation>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>settled by rule</source>
        <translation>zanjado por regla</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConflictsPage</name>
    <message>
        <source>&amp;Next unresolved</source>
        <translation>&amp;Siguiente sin resolver</translation>
    </message>
    <message>
        <source>&amp;Previous unresolved</source>
        <translation>&amp;Anterior sin resolver</translation>
    </message>
    <message>
        <source>Next &amp;field</source>
        <translation>Siguiente ca&amp;mpo</translation>
    </message>
    <message>
        <source>Previous f&amp;ield</source>
        <translation>Campo ant&amp;erior</translation>
    </message>
    <message>
        <source>HRIS in all rows like this…</source>
        <translation>HRIS en todas las filas como esta…</translation>
    </message>
    <message>
        <source>Last agreed in all rows like this…</source>
        <translation>Último acuerdo en todas las filas como esta…</translation>
    </message>
    <message>
        <source>WFM in all rows like this…</source>
        <translation>WFM en todas las filas como esta…</translation>
    </message>
    <message>
        <source>&amp;Edit by hand…</source>
        <translation>Editar a ma&amp;no…</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>&amp;Dejar para después</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>The story of this row, from the source line to its outcome</source>
        <translation>La historia de esta fila, desde la línea del origen hasta su resultado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Revisar y ap&amp;licar…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Conflicts resolved</source>
        <translation>Conflictos resueltos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Settled in this review</source>
        <translation>Zanjado en esta revisión</translation>
    </message>
    <message>
        <source>The shift on both sides</source>
        <translation>El turno en ambos lados</translation>
    </message>
    <message>
        <source>Fields side by side</source>
        <translation>Campos lado a lado</translation>
    </message>
    <message>
        <source>Why this row is what it is</source>
        <translation>Por qué esta fila es lo que es</translation>
    </message>
    <message>
        <source>%L1 of %L2 resolved</source>
        <translation>%L1 de %L2 resueltos</translation>
    </message>
    <message numerus="yes">
        <source>Settled in this review · %Ln not written yet</source>
        <translation>
            <numerusform>Zanjado en esta revisión · %Ln aún sin escribir</numerusform>
            <numerusform>Zanjado en esta revisión · %Ln aún sin escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>No tiene nada que decidir.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>No se combinó nada.</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>No se dejó nada para después.</translation>
    </message>
    <message>
        <source>Nothing is blocked.</source>
        <translation>No hay nada bloqueado.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Conflicts show up here as soon as both sides have been read.</source>
        <translation>Los conflictos aparecen aquí en cuanto se han leído ambos lados.</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Aún no se ha comparado nada</translation>
    </message>
    <message>
        <source>Choose organisations and compare them; what both sides changed comes here.</source>
        <translation>Elija organizaciones y compárelas; lo que cambiaron ambos lados aparece aquí.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>No hay conflictos</translation>
    </message>
    <message>
        <source>Nothing was changed differently on both sides, and nothing is blocked.</source>
        <translation>Nada se cambió de forma distinta en ambos lados y nada está bloqueado.</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Ninguna fila elegida</translation>
    </message>
    <message>
        <source>Choose one on the left to see both sides of it.</source>
        <translation>Elija una a la izquierda para ver ambos lados.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent and day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirm my choice: %1</source>
        <translation>Confirmar mi elección: %1</translation>
    </message>
    <message>
        <source>WFM changed again after you chose. Your choice is kept as a draft: confirm it, or choose anew.</source>
        <translation>WFM volvió a cambiar después de su elección. Se conserva como borrador: confírmela o elija de nuevo.</translation>
    </message>
    <message>
        <source>With HRIS: %1</source>
        <translation>Con HRIS: %1</translation>
    </message>
    <message>
        <source>With WFM: %1</source>
        <translation>Con WFM: %1</translation>
    </message>
    <message>
        <source>Use HRIS</source>
        <translation>Usar HRIS</translation>
    </message>
    <message>
        <source>Go back to last agreed</source>
        <translation>Volver al último acuerdo</translation>
    </message>
    <message>
        <source>Keep WFM</source>
        <translation>Conservar WFM</translation>
    </message>
    <message>
        <source>Use HRIS’s whole shift</source>
        <translation>Usar el turno entero del HRIS</translation>
    </message>
    <message>
        <source>Go back to the agreed shift</source>
        <translation>Volver al turno acordado</translation>
    </message>
    <message>
        <source>Keep WFM’s whole shift</source>
        <translation>Conservar el turno entero de WFM</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>Review and &amp;apply %Ln…</source>
        <translation>
            <numerusform>Revisar y ap&amp;licar %Ln…</numerusform>
            <numerusform>Revisar y ap&amp;licar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve a conflict first</source>
        <translation>Resuelva primero un conflicto</translation>
    </message>
    <message>
        <source>See what will be written, then write it</source>
        <translation>Ver lo que se escribirá y escribirlo</translation>
    </message>
    <message>
        <source>A run or a comparison is under way</source>
        <translation>Hay una ejecución o una comparación en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new conflict(s) came up in this run.</source>
        <translation>
            <numerusform>Surgió %Ln conflicto nuevo en esta ejecución.</numerusform>
            <numerusform>Surgieron %Ln conflictos nuevos en esta ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) must be confirmed, because WFM changed again.</source>
        <translation>
            <numerusform>Hay que confirmar %Ln decisión, porque WFM volvió a cambiar.</numerusform>
            <numerusform>Hay que confirmar %Ln decisiones, porque WFM volvió a cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>the choice for %1</source>
        <translation>la elección para %1</translation>
    </message>
    <message numerus="yes">
        <source>the choice for %Ln row(s)</source>
        <translation>
            <numerusform>la elección para %Ln fila</numerusform>
            <numerusform>la elección para %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>the confirmation for %1</source>
        <translation>la confirmación para %1</translation>
    </message>
    <message>
        <source>the edit for %1</source>
        <translation>la edición para %1</translation>
    </message>
    <message>
        <source>&amp;Go on after each choice</source>
        <translation>A&amp;vanzar tras cada elección</translation>
    </message>
    <message>
        <source>Go to the next open field, and then to the next conflict, as soon as one is decided</source>
        <translation>Ir al siguiente campo sin resolver, y luego al siguiente conflicto, en cuanto se decida uno</translation>
    </message>
    <message>
        <source>Rule&amp;s…</source>
        <translation>Re&amp;glas…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>Nothing was decided by a rule.</source>
        <translation>No se decidió nada por regla.</translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln rows…</source>
        <translation>
            <numerusform>Usar HRIS en %Ln fila…</numerusform>
            <numerusform>Usar HRIS en %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln rows…</source>
        <translation>
            <numerusform>Volver al último acuerdo en %Ln fila…</numerusform>
            <numerusform>Volver al último acuerdo en %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln rows…</source>
        <translation>
            <numerusform>Conservar WFM en %Ln fila…</numerusform>
            <numerusform>Conservar WFM en %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Usar el turno entero del HRIS en %Ln fila…</numerusform>
            <numerusform>Usar el turno entero del HRIS en %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to the agreed shift in %Ln rows…</source>
        <translation>
            <numerusform>Volver al turno acordado en %Ln fila…</numerusform>
            <numerusform>Volver al turno acordado en %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM’s whole shift in %Ln rows…</source>
        <translation>
            <numerusform>Conservar el turno entero de WFM en %Ln fila…</numerusform>
            <numerusform>Conservar el turno entero de WFM en %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bos</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln rows &amp;up again</source>
        <translation>
            <numerusform>Re&amp;tomar %Ln fila</numerusform>
            <numerusform>Re&amp;tomar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln rows for later</source>
        <translation>
            <numerusform>&amp;Dejar %Ln fila para después</numerusform>
            <numerusform>&amp;Dejar %Ln filas para después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule&amp;s… %Ln fit</source>
        <translation>
            <numerusform>Re&amp;glas… %Ln encaja</numerusform>
            <numerusform>Re&amp;glas… %Ln encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this row before</source>
        <translation>Qué fue antes de esta fila</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>what the rules decided</source>
        <translation>lo que decidieron las reglas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed after they were shown and are left to you.</source>
        <translation>
            <numerusform>%Ln fila cambió después de mostrarse y queda a su cargo.</numerusform>
            <numerusform>%Ln filas cambiaron después de mostrarse y quedan a su cargo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this row in earlier runs, when it was last agreed, and who changed its shift in WFM</source>
        <translation>Qué fue de esta fila en ejecuciones anteriores, cuándo se acordó por última vez y quién cambió su turno en WFM</translation>
    </message>
    <message>
        <source>Listing the conflicts…</source>
        <translation>Enumerando los conflictos…</translation>
    </message>
    <message numerus="yes">
        <source>Settled · %Ln to write</source>
        <translation>
            <numerusform>Zanjado · %Ln por escribir</numerusform>
            <numerusform>Zanjado · %Ln por escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>With last agreed: %1</source>
        <translation>Con el último acuerdo: %1</translation>
    </message>
    <message>
        <source>Many rows are being judged</source>
        <translation>Se están evaluando muchas filas</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ConnectionForm</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Iniciar sesión con el na&amp;vegador</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>S&amp;ervicio</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;Inicio de sesión</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>I&amp;D de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Se&amp;creto de cliente</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>guardado; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Sign in on the page that the browser shows…</source>
        <translation>Inicie sesión en la página que muestra el navegador…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Pro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>Se llegó a %1.</translation>
    </message>
    <message>
        <source>Schedules seen: %1.</source>
        <translation>Horarios visibles: %1.</translation>
    </message>
    <message>
        <source>%1 to sync:</source>
        <translation>%1 por sincronizar:</translation>
    </message>
    <message>
        <source>%1: all. Test the connection to choose.</source>
        <translation>%1: todas. Pruebe la conexión para elegir.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen. Test the connection to see them.</source>
        <translation>
            <numerusform>%1: %Ln elegida. Pruebe la conexión para verla.</numerusform>
            <numerusform>%1: %Ln elegidas. Pruebe la conexión para verlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardModel</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>calls left, allowed</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln escrito</numerusform>
            <numerusform>%Ln escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflicto</numerusform>
            <numerusform>%Ln en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueado</numerusform>
            <numerusform>%Ln bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln sin realizar</numerusform>
            <numerusform>%Ln sin realizar</numerusform>
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
        <translation>× rechazado</translation>
    </message>
    <message>
        <source>! keychain locked</source>
        <translation>! llavero bloqueado</translation>
    </message>
    <message>
        <source>! no secret</source>
        <translation>! sin secreto</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aceptado</translation>
    </message>
    <message>
        <source>○ not used yet</source>
        <translation>○ sin usar aún</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Last run (%1)</source>
        <comment>time zone</comment>
        <translation>Última ejecución (%1)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Llamadas restantes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>rosterbridge::DashboardPage</name>
    <message>
        <source>Filter by name, environment, state…</source>
        <translation>Filtrar por nombre, entorno, estado…</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Filtrar organizaciones</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln de %L1 organizaciones elegida</numerusform>
            <numerusform>%Ln de %L1 organizaciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>D&amp;ejar fuera estas</translation>
    </message>
    <message>
        <source>Choose &amp;all these</source>
        <translation>Ele&amp;gir estas</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Grupo de organizaciones</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>No group said</source>
        <translation>Sin grupo indicado</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Add the first one: its WFM service, and the file that its HRIS exports.</source>
        <translation>Añada la primera: su servicio WFM y el archivo que exporta su HRIS.</translation>
    </message>
    <message>
        <source>No organisations like that</source>
        <translation>No hay organizaciones así</translation>
    </message>
    <message>
        <source>Another filter or another group may show some.</source>
        <translation>Otro filtro u otro grupo quizá muestre alguna.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::EmptyState</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Error</name>
    <message>
        <source>Line %1 tells the same shift differently. Keep one of them.</source>
        <translation>La línea %1 dice el mismo turno de otra forma. Conserve una de las dos.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive.</source>
        <translation>Compruebe el disco o la unidad de red.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Export the shifts again.</source>
        <translation>Exporte los turnos de nuevo.</translation>
    </message>
    <message>
        <source>The quotes in the heading of %1, line %2, don’t match.</source>
        <translation>Las comillas del encabezado de %1, línea %2, no casan.</translation>
    </message>
    <message>
        <source>Line %1 does not tell whose shift it holds.</source>
        <translation>La línea %1 no dice de quién es el turno que contiene.</translation>
    </message>
    <message>
        <source>%1 holds no shifts.</source>
        <translation>%1 no contiene turnos.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2.</source>
        <translation>%1 termina en medio de la línea %2.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet, not a text file.</source>
        <translation>%1 es una hoja de cálculo, no un archivo de texto.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and choose that file.</source>
        <translation>Guarde la hoja como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is UTF-8, not %2.</source>
        <translation>%1 es UTF-8, no %2.</translation>
    </message>
    <message>
        <source>Choose UTF-8 as the encoding in the mapping profile.</source>
        <translation>Elija UTF-8 como codificación en el perfil de asignación.</translation>
    </message>
    <message>
        <source>%1 is not a text file in %2.</source>
        <translation>%1 no es un archivo de texto en %2.</translation>
    </message>
    <message>
        <source>Choose a CSV file, or another encoding in the mapping profile.</source>
        <translation>Elija un archivo CSV u otra codificación en el perfil de asignación.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of %3 is not %4.</source>
        <translation>La línea %1, columna %2 de %3 no es %4.</translation>
    </message>
    <message>
        <source>The file mixes encodings, or has another one than the mapping profile says.</source>
        <translation>El archivo mezcla codificaciones o tiene otra que la que indica el perfil de asignación.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, not a table.</source>
        <translation>%1 es una página web o XML, no una tabla.</translation>
    </message>
    <message>
        <source>It may be a sign-in page saved in place of the export. Export the shifts again.</source>
        <translation>Puede que se guardara una página de inicio de sesión en lugar de la exportación. Exporte los turnos de nuevo.</translation>
    </message>
    <message>
        <source>Employee %1 is %2 in WFM, but the e-mail address %3 is another person’s. Correct one of them.</source>
        <translation>El empleado %1 es %2 en WFM, pero la dirección de correo %3 es de otra persona. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Nobody in WFM has the e-mail address %1. Add the person in WFM or correct the address.</source>
        <translation>Nadie en WFM tiene la dirección de correo %1. Añada a la persona en WFM o corrija la dirección.</translation>
    </message>
    <message>
        <source>Nobody in WFM has the employee id %1. Add it to the person in WFM.</source>
        <translation>Nadie en WFM tiene el número de empleado %1. Añádalo a la persona en WFM.</translation>
    </message>
    <message>
        <source>The e-mail address %1 belongs to employee %2 in WFM, not to %3. Correct one of them.</source>
        <translation>La dirección de correo %1 es del empleado %2 en WFM, no de %3. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>%1 is inactive in WFM. Activate the person there, or end the shifts in the HRIS.</source>
        <translation>%1 está inactivo en WFM. Actívelo allí o termine los turnos en el HRIS.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in WFM have “%1”. Only one may.</source>
        <translation>
            <numerusform>%n persona en WFM tiene «%1». Solo puede tenerlo una.</numerusform>
            <numerusform>%n personas en WFM tienen «%1». Solo puede tenerlo una.</numerusform>
        </translation>
    </message>
    <message>
        <source>WFM has more than one activity code “%1”. Map “%2” to an id instead.</source>
        <translation>WFM tiene más de un código de actividad «%1». Asigne «%2» a un ID.</translation>
    </message>
    <message>
        <source>WFM has no activity code “%1”, which the mapping profile gives for “%2”.</source>
        <translation>WFM no tiene el código de actividad «%1» que el perfil de asignación da para «%2».</translation>
    </message>
    <message>
        <source>The activity code “%1” is inactive in WFM.</source>
        <translation>El código de actividad «%1» está inactivo en WFM.</translation>
    </message>
    <message>
        <source>The mapping profile has no activity code for “%1”. Add it there.</source>
        <translation>El perfil de asignación no tiene código de actividad para «%1». Añádalo allí.</translation>
    </message>
    <message>
        <source>The code of the shift is empty.</source>
        <translation>El código del turno está vacío.</translation>
    </message>
    <message>
        <source>The code “%1” is mapped to “%2”, which is time off and no work.</source>
        <translation>El código «%1» está asignado a «%2», que es ausencia y no trabajo.</translation>
    </message>
    <message>
        <source>The shift overlaps the one of line %1 of the same person. Correct one of them.</source>
        <translation>El turno se solapa con el de la línea %1 de la misma persona. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>solo puede contener textos</translation>
    </message>
    <message>
        <source>is not a field of a mapping profile</source>
        <translation>no es un campo de un perfil de asignación</translation>
    </message>
    <message>
        <source>The field “%1” of the mapping profile %2.</source>
        <translation>El campo «%1» del perfil de asignación %2.</translation>
    </message>
    <message>
        <source>Correct the mapping profile.</source>
        <translation>Corrija el perfil de asignación.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is “%1”; known are %2</source>
        <translation>es «%1»; se conocen %2</translation>
    </message>
    <message>
        <source>must be a punctuation mark or a tab</source>
        <translation>debe ser un signo de puntuación o un tabulador</translation>
    </message>
    <message>
        <source>is empty, and so is “emailColumn”</source>
        <translation>está vacío, y también «emailColumn»</translation>
    </message>
    <message>
        <source>needs a “dateColumn”</source>
        <translation>necesita una «dateColumn»</translation>
    </message>
    <message>
        <source>must have yyyy, M and d</source>
        <translation>debe tener yyyy, M y d</translation>
    </message>
    <message>
        <source>must have h and m</source>
        <translation>debe tener h y m</translation>
    </message>
    <message>
        <source>is empty, and so is “zoneColumn”</source>
        <translation>está vacío, y también «zoneColumn»</translation>
    </message>
    <message>
        <source>can’t be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>and “statusColumn” need each other</source>
        <translation>y «statusColumn» se necesitan mutuamente</translation>
    </message>
    <message>
        <source>is empty, though the HRIS is to own the code</source>
        <translation>está vacío, aunque el código debe ser del HRIS</translation>
    </message>
    <message>
        <source>lacks a code or a column</source>
        <translation>carece de un código o de una columna</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>debe ser un solo carácter</translation>
    </message>
    <message>
        <source>The mapping profile %1 can’t be read: %2.</source>
        <translation>No se puede leer el perfil de asignación %1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, línea %2, columna %3: %4.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>Choose a mapping profile.</source>
        <translation>Elija un perfil de asignación.</translation>
    </message>
    <message>
        <source>The mapping profile %1 can’t be saved: %2.</source>
        <translation>No se puede guardar el perfil de asignación %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions and free space.</source>
        <translation>Compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>no es JSON (%1 en el byte %2)</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used: %2.</source>
        <translation>La respuesta de %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service, and ask the vendor if it is.</source>
        <translation>Compruebe que la dirección es la del servicio y, si lo es, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused.</source>
        <translation>Se denegó el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused: %2.</source>
        <translation>Se denegó el inicio de sesión en %1: %2.</translation>
    </message>
    <message>
        <source>Sign in again, with an account that may use the client.</source>
        <translation>Inicie sesión de nuevo, con una cuenta que pueda usar el cliente.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the answer of the browser.</source>
        <translation>En este equipo no hay ningún puerto libre para la respuesta del navegador.</translation>
    </message>
    <message>
        <source>Nobody has signed in in the browser.</source>
        <translation>Nadie inició sesión en el navegador.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The change was sent to %1, but whether it was carried out is not known.</source>
        <translation>El cambio se envió a %1, pero no se sabe si se realizó.</translation>
    </message>
    <message>
        <source>Rosterbridge reads the schedule again before it sends anything.</source>
        <translation>Rosterbridge lee de nuevo el horario antes de enviar nada.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2.</source>
        <translation>%1 no pudo demostrar quién es: %2.</translation>
    </message>
    <message>
        <source>Check the address. Where a proxy inspects encrypted traffic, its certificate must be installed on this computer.</source>
        <translation>Compruebe la dirección. Donde un proxy inspecciona el tráfico cifrado, su certificado debe estar instalado en este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>No existe ningún host llamado %1.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be read: %2.</source>
        <translation>La respuesta de %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Check the address, and ask the vendor if it is right.</source>
        <translation>Compruebe la dirección y, si es correcta, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Falló la conexión con %1: %2.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused the request as wrong.</source>
        <translation>%1 rechazó la petición por incorrecta.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 rechazó la petición: %2</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>%1 no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 does not permit this.</source>
        <translation>%1 no permite esto.</translation>
    </message>
    <message>
        <source>%1 does not permit this: %2</source>
        <translation>%1 no permite esto: %2</translation>
    </message>
    <message>
        <source>Ask an administrator of the service to give the OAuth client the permission.</source>
        <translation>Pida a un administrador del servicio que dé el permiso al cliente OAuth.</translation>
    </message>
    <message>
        <source>%1 has not got what was asked for.</source>
        <translation>%1 no tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced; compare again.</source>
        <translation>Puede que se haya eliminado o reemplazado; compare de nuevo.</translation>
    </message>
    <message>
        <source>The request was too slow for %1.</source>
        <translation>La petición fue demasiado lenta para %1.</translation>
    </message>
    <message>
        <source>Somebody else changed it on %1 meanwhile.</source>
        <translation>Alguien más lo cambió mientras tanto en %1.</translation>
    </message>
    <message>
        <source>Compare again.</source>
        <translation>Compare de nuevo.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>La petición es demasiado grande para %1.</translation>
    </message>
    <message>
        <source>The allowance of calls to %1 is used up.</source>
        <translation>El cupo de llamadas a %1 está agotado.</translation>
    </message>
    <message>
        <source>Go on when the pause that it asks for is over.</source>
        <translation>Continúe cuando termine la pausa que pide.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 tiene un fallo propio (estado %2).</translation>
    </message>
    <message>
        <source>Try again later; ask the vendor if it lasts.</source>
        <translation>Inténtelo más tarde; pregunte al proveedor si persiste.</translation>
    </message>
    <message>
        <source>%1 points to another address.</source>
        <translation>%1 remite a otra dirección.</translation>
    </message>
    <message>
        <source>Check the address of the organisation.</source>
        <translation>Compruebe la dirección de la organización.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (status %2).</source>
        <translation>%1 dio una respuesta inesperada (estado %2).</translation>
    </message>
    <message>
        <source>Check the address and the kind of service.</source>
        <translation>Compruebe la dirección y el tipo de servicio.</translation>
    </message>
    <message>
        <source>must be bearer</source>
        <translation>debe ser bearer</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>debe ser positivo</translation>
    </message>
    <message>
        <source>The address of the service can&apos;t be used.</source>
        <translation>La dirección del servicio no se puede usar.</translation>
    </message>
    <message>
        <source>Give one such as https://wfm.example.com.</source>
        <translation>Indique una como https://wfm.example.com.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or a password.</source>
        <translation>La dirección de %1 contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Give the address alone; secrets belong in the fields for them.</source>
        <translation>Indique solo la dirección; los secretos van en sus propios campos.</translation>
    </message>
    <message>
        <source>Rosterbridge talks to %1 only over an encrypted connection.</source>
        <translation>Rosterbridge habla con %1 solo por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Indique una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The service asks for a pause before the next call.</source>
        <translation>El servicio pide una pausa antes de la próxima llamada.</translation>
    </message>
    <message>
        <source>Go on when the pause is over.</source>
        <translation>Continúe cuando termine la pausa.</translation>
    </message>
    <message>
        <source>%1 refused the client id or the secret.</source>
        <translation>%1 rechazó el ID de cliente o el secreto.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1, or the sign-in has ended.</source>
        <translation>Nadie tiene sesión iniciada en %1, o la sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again with the browser.</source>
        <translation>Inicie sesión de nuevo con el navegador.</translation>
    </message>
    <message>
        <source>must be a number of rows</source>
        <translation>debe ser un número de filas</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>names one activity twice</source>
        <translation>nombra una actividad dos veces</translation>
    </message>
    <message>
        <source>has the unknown value &quot;%1&quot;</source>
        <translation>tiene el valor desconocido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not the name of a field</source>
        <translation>no es el nombre de un campo</translation>
    </message>
    <message>
        <source>must hold dates such as 2026-03-02</source>
        <translation>debe contener fechas como 2026-03-02</translation>
    </message>
    <message>
        <source>The plan file %1 could not be written: %2.</source>
        <translation>No se pudo escribir el archivo de plan %1: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space, and save again.</source>
        <translation>Elija otro lugar o libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The plan has format %1; this Rosterbridge knows formats up to %2.</source>
        <translation>El plan tiene el formato %1; este Rosterbridge conoce formatos hasta el %2.</translation>
    </message>
    <message>
        <source>Open it with a newer Rosterbridge.</source>
        <translation>Ábralo con un Rosterbridge más reciente.</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>debe ser 1 o más</translation>
    </message>
    <message>
        <source>The plan file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo de plan %1: %2.</translation>
    </message>
    <message>
        <source>The plan file %1 is damaged at %2: %3.</source>
        <translation>El archivo de plan %1 está dañado en %2: %3.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Haga el plan de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is not a plan: %2.</source>
        <translation>El archivo %1 no es un plan: %2.</translation>
    </message>
    <message>
        <source>Choose a side, or edit the result.</source>
        <translation>Elija un lado o edite el resultado.</translation>
    </message>
    <message>
        <source>The shift would be shorter than a minute or longer than 24 hours.</source>
        <translation>El turno duraría menos de un minuto o más de 24 horas.</translation>
    </message>
    <message>
        <source>An activity would stick out of the shift.</source>
        <translation>Una actividad sobresaldría del turno.</translation>
    </message>
    <message>
        <source>Two activities would overlap.</source>
        <translation>Dos actividades se solaparían.</translation>
    </message>
    <message>
        <source>There is no activity code to fill the shift with work.</source>
        <translation>No hay código de actividad con el que llenar el turno de trabajo.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>Some fields are still open.</source>
        <translation>Algunos campos siguen abiertos.</translation>
    </message>
    <message>
        <source>Nothing was agreed before, so there is no last agreed shift to take.</source>
        <translation>Antes no se acordó nada, así que no hay turno acordado que tomar.</translation>
    </message>
    <message>
        <source>The shift is gone on one side; its fields can’t be chosen one by one.</source>
        <translation>El turno falta en un lado; sus campos no se pueden elegir uno a uno.</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>debe estar entre 0 y %1</translation>
    </message>
    <message>
        <source>must be a date such as 2026-03-02</source>
        <translation>debe ser una fecha como 2026-03-02</translation>
    </message>
    <message>
        <source>must be base64</source>
        <translation>debe ser base64</translation>
    </message>
    <message>
        <source>The keychain has no secret for this organisation, or is locked.</source>
        <translation>El llavero no tiene ningún secreto para esta organización o está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the client secret.</source>
        <translation>Desbloquee el llavero o introduzca el secreto de cliente.</translation>
    </message>
    <message>
        <source>The keychain is locked or refuses: %1.</source>
        <translation>El llavero está bloqueado o se niega: %1.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the secret for this session only.</source>
        <translation>Desbloquéelo o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers: %1.</source>
        <translation>Este equipo no tiene ningún llavero que responda: %1.</translation>
    </message>
    <message>
        <source>Keep the secret for this session only, or set up a keychain.</source>
        <translation>Conserve el secreto solo para esta sesión o configure un llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may wait for its password.</source>
        <translation>El llavero no respondió a tiempo. Puede que espere su contraseña.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret for this session only.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o conserve el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>No secret is kept for this organisation.</source>
        <translation>No se guarda ningún secreto para esta organización.</translation>
    </message>
    <message>
        <source>Enter its client secret.</source>
        <translation>Introduzca su secreto de cliente.</translation>
    </message>
    <message>
        <source>The schedule “%1” is no longer in the workspace.</source>
        <translation>El horario «%1» ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>it lists no shift of days for which shifts were agreed.</source>
        <translation>no contiene ningún turno de los días para los que se acordaron turnos.</translation>
    </message>
    <message>
        <source>it lists too few of the shifts that were agreed for the same days.</source>
        <translation>contiene demasiado pocos de los turnos que se acordaron para los mismos días.</translation>
    </message>
    <message>
        <source>“%1” has no HRIS source.</source>
        <translation>«%1» no tiene origen HRIS.</translation>
    </message>
    <message>
        <source>Choose a file and a mapping profile for it.</source>
        <translation>Elija para ella un archivo y un perfil de asignación.</translation>
    </message>
    <message>
        <source>“%1” has no schedules in the chosen weeks.</source>
        <translation>«%1» no tiene horarios en las semanas elegidas.</translation>
    </message>
    <message>
        <source>Choose other weeks, or create the schedules in WFM first.</source>
        <translation>Elija otras semanas o cree antes los horarios en WFM.</translation>
    </message>
    <message>
        <source>The service has not recovered for a quarter of an hour.</source>
        <translation>El servicio no se ha recuperado en un cuarto de hora.</translation>
    </message>
    <message>
        <source>Sync the rest when it works again.</source>
        <translation>Sincronice el resto cuando vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The run has made as many calls as it may.</source>
        <translation>La ejecución ha hecho todas las llamadas que puede.</translation>
    </message>
    <message>
        <source>Sync the rest in another run.</source>
        <translation>Sincronice el resto en otra ejecución.</translation>
    </message>
    <message>
        <source>The service has not done it, and gives no reason.</source>
        <translation>El servicio no lo ha hecho y no da ningún motivo.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this schedule. Sync it again later.</source>
        <translation>Alguien más cambia este horario sin parar. Sincronícelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 was not published. %2</source>
        <translation>%1 no se publicó. %2</translation>
    </message>
    <message>
        <source>WFM’s answers to the write keep getting lost. Sync again later.</source>
        <translation>Las respuestas de WFM a la escritura se pierden una y otra vez. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the workspace.</source>
        <translation>Esta organización ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>There is no interrupted run to resume.</source>
        <translation>No hay ninguna ejecución interrumpida que reanudar.</translation>
    </message>
    <message>
        <source>The time zone is empty.</source>
        <translation>La zona horaria está vacía.</translation>
    </message>
    <message>
        <source>Use a name such as America/New_York.</source>
        <translation>Use un nombre como America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is an abbreviation that stands for more than one time zone.</source>
        <translation>«%1» es una abreviatura que vale para más de una zona horaria.</translation>
    </message>
    <message>
        <source>Use the name of a place, such as America/Chicago or Asia/Kolkata.</source>
        <translation>Use el nombre de un lugar, como America/Chicago o Asia/Kolkata.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown.</source>
        <translation>La zona horaria «%1» es desconocida.</translation>
    </message>
    <message>
        <source>Use a name of the IANA list, such as America/New_York, or a Windows zone name.</source>
        <translation>Use un nombre de la lista IANA, como America/New_York, o un nombre de zona de Windows.</translation>
    </message>
    <message>
        <source>The date or the time of day does not exist.</source>
        <translation>La fecha o la hora no existe.</translation>
    </message>
    <message>
        <source>(Correlation id %1)</source>
        <translation>(ID de correlación %1)</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser verdadero o falso</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be an instant such as 2026-03-08T03:00:00Z</source>
        <translation>debe ser un instante como 2026-03-08T03:00:00Z</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>must hold objects only</source>
        <translation>solo puede contener objetos</translation>
    </message>
    <message>
        <source>must be an IANA time zone</source>
        <translation>debe ser una zona horaria de IANA</translation>
    </message>
    <message>
        <source>must all have an id</source>
        <translation>deben tener todos un ID</translation>
    </message>
    <message>
        <source>must not hold the id %1 twice</source>
        <translation>no pueden contener dos veces el ID %1</translation>
    </message>
    <message>
        <source>%1 belongs to a week that was not asked for</source>
        <translation>%1 pertenece a una semana que no se pidió</translation>
    </message>
    <message>
        <source>its id or its version is not that of the schedule</source>
        <translation>su ID o su versión no es la del horario</translation>
    </message>
    <message>
        <source>its id or its version is not that of the write</source>
        <translation>su ID o su versión no es la de la escritura</translation>
    </message>
    <message>
        <source>its next page is at another address, %1</source>
        <translation>su página siguiente está en otra dirección, %1</translation>
    </message>
    <message>
        <source>its pages go round in a circle</source>
        <translation>sus páginas dan vueltas en círculo</translation>
    </message>
    <message>
        <source>must be an address</source>
        <translation>debe ser una dirección</translation>
    </message>
    <message>
        <source>must all have an id of their own</source>
        <translation>deben tener cada uno su propio ID</translation>
    </message>
    <message>
        <source>must be a number of weeks</source>
        <translation>debe ser un número de semanas</translation>
    </message>
    <message>
        <source>is missing, and so is an address to download it from</source>
        <translation>falta, y también una dirección de donde descargarlo</translation>
    </message>
    <message numerus="yes">
        <source>Its times must be multiples of %n minutes.</source>
        <translation>
            <numerusform>Sus horas deben ser múltiplos de %n minuto.</numerusform>
            <numerusform>Sus horas deben ser múltiplos de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client may see no business unit at %1.</source>
        <translation>El cliente no puede ver ninguna unidad de negocio en %1.</translation>
    </message>
    <message>
        <source>Give it a role in the division of the business unit.</source>
        <translation>Dele un rol en la división de la unidad de negocio.</translation>
    </message>
    <message numerus="yes">
        <source>Times are no multiples of %n minutes.</source>
        <translation>
            <numerusform>Hay horas que no son múltiplos de %n minuto.</numerusform>
            <numerusform>Hay horas que no son múltiplos de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another schedule of %1 is published for the same weeks by now.</source>
        <translation>Entretanto se ha publicado otro horario de %1 para las mismas semanas.</translation>
    </message>
    <message>
        <source>its compression is cut off or damaged</source>
        <translation>su compresión está cortada o dañada</translation>
    </message>
    <message>
        <source>%1 does not get a schedule ready.</source>
        <translation>%1 no termina de preparar un horario.</translation>
    </message>
    <message>
        <source>%1 could not read out a schedule.</source>
        <translation>%1 no pudo extraer un horario.</translation>
    </message>
    <message>
        <source>%1 tells nothing of the schedule that was written.</source>
        <translation>%1 no dice nada del horario que se escribió.</translation>
    </message>
    <message>
        <source>The service could not carry out the change of %1, and gives no reason.</source>
        <translation>El servicio no pudo realizar el cambio de %1 y no da ningún motivo.</translation>
    </message>
    <message>
        <source>Look at these shifts in WFM; give the vendor the correlation id.</source>
        <translation>Mire esos turnos en WFM; dé al proveedor el ID de correlación.</translation>
    </message>
    <message>
        <source>The service has not told how the change of %1 ended.</source>
        <translation>El servicio no ha dicho cómo terminó el cambio de %1.</translation>
    </message>
    <message>
        <source>%1 can be compared only: the permission %2 is missing.</source>
        <translation>%1 solo se puede comparar: falta el permiso %2.</translation>
    </message>
    <message>
        <source>Have it granted, then test the connection.</source>
        <translation>Pida que se conceda y pruebe después la conexión.</translation>
    </message>
    <message>
        <source>The sign-in at %1 reaches another organisation than before, &quot;%2&quot;.</source>
        <translation>El inicio de sesión en %1 llega a otra organización que antes, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Sign in with a client or a person of the right one; or add this one as another.</source>
        <translation>Inicie sesión con un cliente o una persona de la correcta; o añada esta como otra más.</translation>
    </message>
    <message>
        <source>Nobody can sign in at this service in the browser.</source>
        <translation>En este servicio nadie puede iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>Give the client&apos;s secret instead.</source>
        <translation>Indique en su lugar el secreto de cliente.</translation>
    </message>
    <message>
        <source>There is no service called %1.</source>
        <translation>No existe ningún servicio llamado %1.</translation>
    </message>
    <message>
        <source>Choose one of those that Rosterbridge offers.</source>
        <translation>Elija uno de los que ofrece Rosterbridge.</translation>
    </message>
    <message>
        <source>The address of %1 has more than a host.</source>
        <translation>La dirección de %1 contiene más que un host.</translation>
    </message>
    <message>
        <source>The workspace file %1 could not be made: %2.</source>
        <translation>No se pudo crear el archivo del espacio de trabajo %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>El controlador de Qt para SQLite no está instalado.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Instálelo (en Debian: libqt6sql6-sqlite) e inicie de nuevo.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the workspace %1.</source>
        <translation>Aquello a lo que esto pertenece ya no está en el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; load the workspace again.</source>
        <translation>Se quitó entretanto; cargue de nuevo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Another program keeps the workspace %1 locked.</source>
        <translation>Otro programa mantiene bloqueado el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or wait, and try again.</source>
        <translation>Cierre otros programas que lo usen, o espere, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace %1 is read-only.</source>
        <translation>El espacio de trabajo %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or choose another workspace.</source>
        <translation>Permita escribir en el archivo y su carpeta o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The disk is full: the workspace %1 could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is intact.</source>
        <translation>Libere espacio e inténtelo de nuevo; lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be read or written: %2.</source>
        <translation>No se pudo leer o escribir el espacio de trabajo %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk and try again; what was stored before is intact.</source>
        <translation>Compruebe el disco e inténtelo de nuevo; lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be opened.</source>
        <translation>No se pudo abrir el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Check that you may read and write it and its folder.</source>
        <translation>Compruebe que puede leer y escribir en él y en su carpeta.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged or not a workspace.</source>
        <translation>El espacio de trabajo %1 está dañado o no es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Put back a copy of it, or choose another workspace.</source>
        <translation>Restaure una copia o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used: %2.</source>
        <translation>No se pudo usar el espacio de trabajo %1: %2.</translation>
    </message>
    <message>
        <source>Please report this as an error of Rosterbridge.</source>
        <translation>Comunique esto como error de Rosterbridge.</translation>
    </message>
    <message>
        <source>The workspace %1 holds a damaged entry: %2.</source>
        <translation>El espacio de trabajo %1 contiene una entrada dañada: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a workspace of Rosterbridge.</source>
        <translation>El archivo %1 no es un espacio de trabajo de Rosterbridge.</translation>
    </message>
    <message>
        <source>Choose another workspace folder.</source>
        <translation>Elija otra carpeta de espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace %1 has version %2; this Rosterbridge knows versions up to %3.</source>
        <translation>El espacio de trabajo %1 tiene la versión %2; este Rosterbridge conoce versiones hasta la %3.</translation>
    </message>
    <message>
        <source>Open it with a newer Rosterbridge, or choose another workspace.</source>
        <translation>Ábralo con un Rosterbridge más reciente o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The organisation %1 is not in the workspace.</source>
        <translation>La organización %1 no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The plan %1 is not in the workspace.</source>
        <translation>El plan %1 no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The run %1 is not in the workspace.</source>
        <translation>La ejecución %1 no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The plan made on %1 has been applied already.</source>
        <translation>El plan hecho el %1 ya se aplicó.</translation>
    </message>
    <message>
        <source>Compare again and apply the new plan.</source>
        <translation>Compare de nuevo y aplique el plan nuevo.</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>persona desconocida</translation>
    </message>
    <message>
        <source>The workspace folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta del espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Choose a folder in a place that you may write to.</source>
        <translation>Elija una carpeta en un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>The schedule %1 is not in the plan.</source>
        <translation>El horario %1 no está en el plan.</translation>
    </message>
    <message>
        <source>Another program is at work on this run.</source>
        <translation>Otro programa está trabajando en esta ejecución.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere hasta que haya terminado.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>No se pudo crear el archivo %1.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder, and that the disk is not full.</source>
        <translation>Compruebe que puede escribir en la carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The run %1 has finished: nothing is left to resume.</source>
        <translation>La ejecución %1 ha terminado: no queda nada que reanudar.</translation>
    </message>
    <message>
        <source>The write %1 of the run is not in the workspace.</source>
        <translation>La escritura %1 de la ejecución no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Both can’t be kept: they have time in common, or one of them is gone.</source>
        <translation>No se pueden conservar ambos: se solapan, o uno de ellos ya no está.</translation>
    </message>
    <message>
        <source>Check the address and the client id, or replace the secret.</source>
        <translation>Compruebe la dirección y el ID de cliente, o sustituya el secreto.</translation>
    </message>
    <message>
        <source>There is no business unit %1 that may be seen.</source>
        <translation>No hay ninguna unidad de negocio %1 que pueda verse.</translation>
    </message>
    <message>
        <source>Test the connection to see which there are, and choose anew.</source>
        <translation>Pruebe la conexión para ver las que hay y elija de nuevo.</translation>
    </message>
    <message>
        <source>Genesys Cloud has no such region or domain.</source>
        <translation>Genesys Cloud no tiene esa región ni ese dominio.</translation>
    </message>
    <message>
        <source>Give a region such as Europe (Dublin) or eu-west-1, or a domain such as mypurecloud.ie.</source>
        <translation>Indique una región como Europe (Dublin) o eu-west-1, o un dominio como mypurecloud.ie.</translation>
    </message>
    <message>
        <source>A file with an answer of the service could not be fetched (status %1).</source>
        <translation>No se pudo obtener un archivo con una respuesta del servicio (estado %1).</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Undo of the run of %1</source>
        <translation>Deshacer la ejecución del %1</translation>
    </message>
    <message>
        <source>The run is still under way.</source>
        <translation>La ejecución sigue en curso.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you undo it.</source>
        <translation>Espere a que termine o cancélela antes de deshacerla.</translation>
    </message>
    <message>
        <source>The run was interrupted: what became of its last writes is not known.</source>
        <translation>La ejecución se interrumpió: no se sabe qué pasó con sus últimas escrituras.</translation>
    </message>
    <message>
        <source>Resume it before you undo it.</source>
        <translation>Reanúdela antes de deshacerla.</translation>
    </message>
    <message>
        <source>The run has written nothing, so there is nothing to undo.</source>
        <translation>La ejecución no ha escrito nada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The organisations that the run wrote to are no longer in the workspace.</source>
        <translation>Las organizaciones en las que escribió la ejecución ya no están en el espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) that the run wrote to are no longer in the workspace.</source>
        <translation>
            <numerusform>%n organización en la que escribió la ejecución ya no está en el espacio de trabajo.</numerusform>
            <numerusform>%n organizaciones en las que escribió la ejecución ya no están en el espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run published %n schedule(s); that can’t be undone, and agents see at once what is written to them.</source>
        <translation>
            <numerusform>La ejecución publicó %n horario; eso no se puede deshacer, y los agentes ven al momento lo que se escribe en él.</numerusform>
            <numerusform>La ejecución publicó %n horarios; eso no se puede deshacer, y los agentes ven al momento lo que se escribe en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 by %2 (%3) undid it before; what that has taken back is in sync.</source>
        <translation>La ejecución %1 de %2 (%3) ya la deshizo; lo que retiró está sincronizado.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlación</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>No se pudo escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Run of %1 by %2</source>
        <comment>time, person</comment>
        <translation>Ejecución del %1 de %2</translation>
    </message>
    <message>
        <source>A run is exported as .csv, .json or .html, and not as %1.</source>
        <translation>Una ejecución se exporta como .csv, .json o .html, y no como %1.</translation>
    </message>
    <message>
        <source>Choose a name that ends so.</source>
        <translation>Elija un nombre que termine así.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::FieldModel</name>
    <message>
        <source>? choose</source>
        <translation>? elegir</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>sin turno</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
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
        <translation>acordado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, who changed it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, where it is from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM ahora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>beside WFM’s</source>
        <translation>junto al de WFM</translation>
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
        <translation>API de horarios con ETags</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Genesys Cloud</source>
        <translation>Genesys Cloud</translation>
    </message>
    <message>
        <source>Region or dom&amp;ain</source>
        <translation>Re&amp;gión o dominio</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negocio</translation>
    </message>
</context>
<context>
    <name>rosterbridge::GroupChoice</name>
    <message>
        <source>not said</source>
        <comment>group of an organisation</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Production is marked wherever something is written or removed.</source>
        <translation>La producción se señala dondequiera que se escribe o elimina algo.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardForm</name>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) all the same:</source>
        <translation>
            <numerusform>Escriba %1 para eliminar de todos modos %Ln turno:</numerusform>
            <numerusform>Escriba %1 para eliminar de todos modos %Ln turnos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) all the same:</source>
        <translation>
            <numerusform>Escriba %1 para escribir de todos modos %Ln cambio:</numerusform>
            <numerusform>Escriba %1 para escribir de todos modos %Ln cambios:</numerusform>
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
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Guards stop these rows. What you don’t confirm stays blocked; the rest is written.</source>
        <translation>Las salvaguardas detienen estas filas. Lo que no confirme queda bloqueado; el resto se escribe.</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmado</translation>
    </message>
    <message>
        <source># stays blocked</source>
        <translation># queda bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to delete %Ln shift(s) in production all the same:</source>
        <translation>
            <numerusform>Escriba %1 para eliminar de todos modos %Ln turno en producción:</numerusform>
            <numerusform>Escriba %1 para eliminar de todos modos %Ln turnos en producción:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1 to write %Ln change(s) in production all the same:</source>
        <translation>
            <numerusform>Escriba %1 para escribir de todos modos %Ln cambio en producción:</numerusform>
            <numerusform>Escriba %1 para escribir de todos modos %Ln cambios en producción:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::GuardsForm</name>
    <message>
        <source>Deletes &amp;outside of the days that the source lists</source>
        <translation>Eliminaciones &amp;fuera de los días que contiene el origen</translation>
    </message>
    <message>
        <source>Changes of days that are &amp;past</source>
        <translation>Cambios en días &amp;pasados</translation>
    </message>
    <message>
        <source>Changes of days whose pa&amp;yroll is closed, up to</source>
        <translation>Cambios en días con nó&amp;mina cerrada, hasta</translation>
    </message>
    <message>
        <source>Last day of the closed payroll</source>
        <translation>Último día de la nómina cerrada</translation>
    </message>
    <message>
        <source>employee id</source>
        <translation>número de empleado</translation>
    </message>
    <message>
        <source>name of the activity code</source>
        <translation>nombre del código de actividad</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> h</source>
        <comment>suffix of a number field</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A sync leaves this part of the service’s calls to those that a person waits for.</source>
        <translation>Una sincronización deja esta parte de las llamadas del servicio para aquellas que una persona espera.</translation>
    </message>
    <message>
        <source>A run stops these rows until its number is typed in; the rest is written.</source>
        <translation>Una ejecución detiene estas filas hasta que se escribe su número; el resto se escribe.</translation>
    </message>
    <message>
        <source>&amp;Deletes, of the shifts in WFM, over</source>
        <translation>&amp;Eliminaciones, de los turnos de WFM, más de</translation>
    </message>
    <message>
        <source>Deletes, in n&amp;umber, over</source>
        <translation>Eliminaciones, en núme&amp;ro, más de</translation>
    </message>
    <message>
        <source>&amp;Changes and deletes, of the shifts in WFM, over</source>
        <translation>&amp;Cambios y eliminaciones, de los turnos de WFM, más de</translation>
    </message>
    <message>
        <source>Deletes, if the source lists, of the shifts ag&amp;reed, under</source>
        <translation>Eliminaciones, si el origen contiene, de los turnos acor&amp;dados, menos de</translation>
    </message>
    <message>
        <source>Shares count &amp;from so many shifts on</source>
        <translation>Los porcentajes cuentan a partir de tantos t&amp;urnos</translation>
    </message>
    <message>
        <source>Published shifts that start with&amp;in</source>
        <translation>Turnos publicados que empie&amp;zan en menos de</translation>
    </message>
    <message>
        <source>&amp;Everything, unless both sides know the agent</source>
        <translation>T&amp;odo, salvo que ambos lados conozcan al agente</translation>
    </message>
    <message>
        <source>and the ac&amp;tivity code</source>
        <translation>y el cód&amp;igo de actividad</translation>
    </message>
    <message>
        <source>Ca&amp;lls that a run leaves free for people</source>
        <translation>&amp;Llamadas que una ejecución deja libres para personas</translation>
    </message>
</context>
<context>
    <name>rosterbridge::HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>rosterbridge::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Otro agente</translation>
    </message>
    <message>
        <source>Another shift of the agent</source>
        <translation>Otro turno del agente</translation>
    </message>
    <message>
        <source>First and last shift</source>
        <translation>Primer y último turno</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Take the side of the cell, in the fields of a conflict</source>
        <translation>Tomar el lado de la celda, en los campos de un conflicto</translation>
    </message>
    <message>
        <source>Give up an edit; close a message</source>
        <translation>Abandonar una edición; cerrar un mensaje</translation>
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
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM ahora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>sin turno</translation>
    </message>
    <message>
        <source>? choose a side</source>
        <translation>? elegir un lado</translation>
    </message>
    <message>
        <source>HRIS %1, last agreed %2, WFM now %3, result %4</source>
        <translation>HRIS %1, último acuerdo %2, WFM ahora %3, resultado %4</translation>
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
        <translation>El plan está guardado en %1.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;Comparar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Sincronizar…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>A&amp;brir plan…</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Guardar plan…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find agent, shift, code… (%1)</source>
        <translation>Buscar agente, turno, código… (%1)</translation>
    </message>
    <message>
        <source>Find agent, shift or code</source>
        <translation>Buscar agente, turno o código</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organizaciones</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ca&amp;mbios</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflictos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About Rosterbridge</source>
        <translation>&amp;Acerca de Rosterbridge</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)…</source>
        <translation>
            <numerusform>&amp;Sincronizar %Ln cambio…</numerusform>
            <numerusform>&amp;Sincronizar %Ln cambios…</numerusform>
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
        <translation>Origen HRIS de %1: %2</translation>
    </message>
    <message>
        <source>Times in each schedule’s zone</source>
        <translation>Horas en la zona de cada horario</translation>
    </message>
    <message>
        <source>Times in each schedule’s zone: %1</source>
        <translation>Horas en la zona de cada horario: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between zones</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln call(s) left in this minute</source>
        <translation>
            <numerusform>%1: queda %L2 de %Ln llamada en este minuto</numerusform>
            <numerusform>%1: quedan %L2 de %Ln llamadas en este minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) chosen</source>
        <translation>
            <numerusform>%Ln organización elegida</numerusform>
            <numerusform>%Ln organizaciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <comment>name of a page, count</comment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>Credentials…</source>
        <translation>Credenciales…</translation>
    </message>
    <message>
        <source>HRIS source…</source>
        <translation>Origen HRIS…</translation>
    </message>
    <message>
        <source>%1 could not be compared: %2</source>
        <comment>organisation: reason</comment>
        <translation>No se pudo comparar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more organisation(s) failed: see the list on the left.</source>
        <translation>
            <numerusform>%1 Y falló %Ln organización más: vea la lista de la izquierda.</numerusform>
            <numerusform>%1 Y fallaron %Ln organizaciones más: vea la lista de la izquierda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s) have been changed in WFM since they were read.</source>
        <translation>
            <numerusform>%Ln horario ha cambiado en WFM desde que se leyó.</numerusform>
            <numerusform>%Ln horarios han cambiado en WFM desde que se leyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written</source>
        <translation>
            <numerusform>%Ln cambio escrito</numerusform>
            <numerusform>%Ln cambios escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them merged with newer WFM edits</source>
        <translation>
            <numerusform>%Ln de ellos combinado con ediciones de WFM más recientes</numerusform>
            <numerusform>%Ln de ellos combinados con ediciones de WFM más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) for you</source>
        <translation>
            <numerusform>%Ln conflicto para usted</numerusform>
            <numerusform>%Ln conflictos para usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueado</numerusform>
            <numerusform>%Ln bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left undone</source>
        <translation>
            <numerusform>%Ln sin realizar</numerusform>
            <numerusform>%Ln sin realizar</numerusform>
        </translation>
    </message>
    <message>
        <source>some in doubt until the run is resumed</source>
        <translation>algunos en duda hasta que se reanude la ejecución</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Mostrar conflictos</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Mostrar ejecución</translation>
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
        <translation>Llavero: preguntando…</translation>
    </message>
    <message>
        <source>Keychain: ready</source>
        <translation>Llavero: listo</translation>
    </message>
    <message>
        <source>! Keychain: locked</source>
        <translation>! Llavero: bloqueado</translation>
    </message>
    <message>
        <source>! Keychain: unavailable, secrets for this session only</source>
        <translation>! Llavero: no disponible, secretos solo para esta sesión</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of this computer alone.</source>
        <translation>Los secretos se guardan únicamente en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>A run was interrupted. Resume it: it reads first, so that nothing is written twice.</source>
        <translation>Se interrumpió una ejecución. Reanúdela: primero lee, para que nada se escriba dos veces.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planes (*.json)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Guardar plan</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Cancelarla y salir</translation>
    </message>
    <message>
        <source>A sync is under way.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;ciente</translation>
    </message>
    <message>
        <source>Find an acti&amp;on…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · applied</source>
        <comment>time, organisations</comment>
        <translation>%1 · %2 · aplicado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, organisations</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No plan has been made yet</source>
        <translation>Aún no se ha hecho ningún plan</translation>
    </message>
    <message>
        <source>The timeline is saved in %1.</source>
        <translation>La línea de tiempo está guardada en %1.</translation>
    </message>
    <message>
        <source>The timeline is sent to the printer.</source>
        <translation>La línea de tiempo se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) old</source>
        <translation>
            <numerusform>de hace %Ln minuto</numerusform>
            <numerusform>de hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) old</source>
        <translation>
            <numerusform>de hace %Ln hora</numerusform>
            <numerusform>de hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>de hace %Ln día</numerusform>
            <numerusform>de hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is of %1, %2, and was applied. Compare again to see how things stand now.</source>
        <translation>Este plan es del %1, %2, y ya se aplicó. Compare de nuevo para ver cómo están las cosas ahora.</translation>
    </message>
    <message>
        <source>This plan is of %1, %2. What has changed in HRIS or WFM since then can’t be known before they are compared again; a sync reads WFM before it writes.</source>
        <translation>Este plan es del %1, %2. Lo que haya cambiado desde entonces en HRIS o WFM no puede saberse hasta comparar de nuevo; una sincronización lee WFM antes de escribir.</translation>
    </message>
    <message>
        <source>This plan takes a run back: HRIS stands for what WFM had before the run, last agreed for what the run wrote. Shifts that the run made are deleted only where you tick them.</source>
        <translation>Este plan deshace una ejecución: HRIS representa lo que WFM tenía antes de la ejecución, y el último acuerdo, lo que escribió la ejecución. Los turnos que creó la ejecución solo se eliminan donde usted los marque.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::MessageBar</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Conservar solo para esta sesión</translation>
    </message>
    <message>
        <source>Whether it may write will show with the first sync.</source>
        <translation>Si puede escribir se verá en la primera sincronización.</translation>
    </message>
    <message>
        <source>All permissions are there: %1.</source>
        <translation>Están todos los permisos: %1.</translation>
    </message>
    <message>
        <source>Missing permission: %1. Schedules can be compared, but not written. Have it granted, then test again.</source>
        <translation>Falta un permiso: %1. Los horarios se pueden comparar, pero no escribir. Pida que se conceda y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Missing permissions: %1. Have them granted, then test again.</source>
        <translation>Faltan permisos: %1. Pida que se concedan y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Descartar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Operation</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reading the HRIS</source>
        <translation>leyendo el HRIS</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>listando las semanas</translation>
    </message>
    <message numerus="yes">
        <source>reading %n schedule(s)</source>
        <translation>
            <numerusform>leyendo %n horario</numerusform>
            <numerusform>leyendo %n horarios</numerusform>
        </translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n row(s)</source>
        <translation>
            <numerusform>%1: %2&#xa0;% de %n fila</numerusform>
            <numerusform>%1: %2&#xa0;% de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationDialog</name>
    <message>
        <source>Organisation %1</source>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;torno</translation>
    </message>
    <message>
        <source>&amp;WFM service</source>
        <translation>Servicio &amp;WFM</translation>
    </message>
    <message>
        <source>&amp;HRIS source</source>
        <translation>Origen &amp;HRIS</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>&amp;Salvaguardas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guard&amp;ar</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;upo</translation>
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
        <translation>○ sin comparar</translation>
    </message>
    <message>
        <source>↻ comparing %L1 %</source>
        <translation>↻ comparando, %L1&#xa0;%</translation>
    </message>
    <message>
        <source>✓ up to date</source>
        <translation>✓ al día</translation>
    </message>
    <message numerus="yes">
        <source>~ %Ln change(s)</source>
        <translation>
            <numerusform>~ %Ln cambio</numerusform>
            <numerusform>~ %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln conflict(s)</source>
        <translation>
            <numerusform>! %Ln conflicto</numerusform>
            <numerusform>! %Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ syncing %L1 %</source>
        <translation>↻ sincronizando, %L1&#xa0;%</translation>
    </message>
    <message>
        <source>× sign-in failed</source>
        <translation>× falló el inicio de sesión</translation>
    </message>
    <message>
        <source>× failed</source>
        <translation>× falló</translation>
    </message>
    <message>
        <source>‖ frozen until %1</source>
        <translation>‖ en pausa hasta las %1</translation>
    </message>
    <message>
        <source>secret was rotated? Replace it…</source>
        <translation>¿se renovó el secreto? Reemplazar…</translation>
    </message>
    <message>
        <source>rate limit, resumes by itself</source>
        <translation>límite de llamadas, sigue solo</translation>
    </message>
    <message>
        <source>reading the HRIS file</source>
        <translation>leyendo el archivo HRIS</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>listando las semanas</translation>
    </message>
    <message>
        <source>reading schedules</source>
        <translation>leyendo horarios</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes and seconds</comment>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) · %1</source>
        <comment>age of the data</comment>
        <translation>
            <numerusform>%Ln agente · %1</numerusform>
            <numerusform>%Ln agentes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>read just now</source>
        <translation>recién leído</translation>
    </message>
    <message numerus="yes">
        <source>read %n min ago</source>
        <translation>
            <numerusform>leído hace %n min</numerusform>
            <numerusform>leído hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n h ago</source>
        <translation>
            <numerusform>leído hace %n h</numerusform>
            <numerusform>leído hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>leído hace %n día</numerusform>
            <numerusform>leído hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ production</source>
        <translation>▲ producción</translation>
    </message>
    <message>
        <source>△ test</source>
        <translation>△ pruebas</translation>
    </message>
    <message>
        <source>%1 ▲ production</source>
        <comment>organisation</comment>
        <translation>%1 ▲ producción</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How the organisation is called here. The environment tells it from its likes.</source>
        <translation>Cómo se llama aquí la organización. El entorno la distingue de sus semejantes.</translation>
    </message>
    <message>
        <source>UK production</source>
        <comment>example of an environment</comment>
        <translation>ES producción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;torno</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>WFM service</source>
        <translation>Servicio WFM</translation>
    </message>
    <message>
        <source>The client needs to read and write schedules. Its secret goes to the keychain alone.</source>
        <translation>El cliente necesita leer y escribir horarios. Su secreto va únicamente al llavero.</translation>
    </message>
    <message>
        <source>HRIS source</source>
        <translation>Origen HRIS</translation>
    </message>
    <message>
        <source>The file that the HRIS exports, and how to read it.</source>
        <translation>El archivo que exporta el HRIS y cómo leerlo.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;upo</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OrganisationsPanel</name>
    <message>
        <source>&amp;Add organisation…</source>
        <translation>&amp;Añadir organización…</translation>
    </message>
    <message>
        <source>&amp;Edit organisation…</source>
        <translation>&amp;Editar organización…</translation>
    </message>
    <message>
        <source>&amp;HRIS source…</source>
        <translation>&amp;Origen HRIS…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Credenciales…</translation>
    </message>
    <message>
        <source>&amp;Remove organisation…</source>
        <translation>&amp;Quitar organización…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Filter organisations…</source>
        <translation>Filtrar organizaciones…</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Filtrar organizaciones</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove %1 from Rosterbridge?</source>
        <translation>¿Quitar %1 de Rosterbridge?</translation>
    </message>
    <message>
        <source>What was agreed between its HRIS and WFM is forgotten, and so is its secret. The history of its runs stays. Nothing changes in WFM.</source>
        <translation>Se olvida lo acordado entre su HRIS y WFM, y también su secreto. El historial de sus ejecuciones se queda. En WFM no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OutcomeModel</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM ahora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OutcomeTable</name>
    <message>
        <source>Rows that will be decided</source>
        <translation>Filas que se decidirán</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Output</name>
    <message>
        <source>[y/N]</source>
        <translation>[s/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>rosterbridge::OverviewStrip</name>
    <message>
        <source>Overview of all conflicts</source>
        <translation>Vista general de todos los conflictos</translation>
    </message>
    <message>
        <source>%1 need you, %2 left for later, %3 settled</source>
        <translation>%1 por decidir, %2 dejados para después, %3 zanjados</translation>
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
        <translation>no se puede marcar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
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
        <translation>Sin horario</translation>
    </message>
    <message>
        <source>%1 · week of %2 · changed in WFM since</source>
        <comment>team, first day</comment>
        <translation>%1 · semana del %2 · cambiado en WFM desde entonces</translation>
    </message>
    <message>
        <source>%1 · week of %2</source>
        <comment>team, first day</comment>
        <translation>%1 · semana del %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day of a week</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%L1 of %L2 ticked</source>
        <translation>%L1 de %L2 marcados</translation>
    </message>
    <message>
        <source>What the HRIS has</source>
        <translation>Lo que tiene el HRIS</translation>
    </message>
    <message>
        <source>What both sides had when they were last reconciled</source>
        <translation>Lo que tenían ambos lados cuando se conciliaron por última vez</translation>
    </message>
    <message>
        <source>What WFM has now</source>
        <translation>Lo que tiene WFM ahora</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
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
        <translation>Por qué la fila es lo que es</translation>
    </message>
    <message>
        <source>Choose a row to see why it is what it is.</source>
        <translation>Elija una fila para ver por qué es lo que es.</translation>
    </message>
    <message>
        <source>&amp;Tick or untick the selection</source>
        <translation>&amp;Marcar o desmarcar la selección</translation>
    </message>
    <message>
        <source>Tick &amp;all shown but deletions</source>
        <translation>Marcar &amp;todo lo mostrado salvo las eliminaciones</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>&amp;Desmarcar todo lo mostrado</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>As a flat ta&amp;ble</source>
        <translation>Como tabla p&amp;lana</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>&amp;Contraer todo</translation>
    </message>
    <message>
        <source>&amp;Show rows of every kind</source>
        <translation>Mostrar filas de todo tip&amp;o</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show or hide “%1”</source>
        <translation>Mostrar u ocultar «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comparing HRIS and WFM…</source>
        <translation>Comparando HRIS y WFM…</translation>
    </message>
    <message>
        <source>Both sides are being read. Nothing is written before you have seen it.</source>
        <translation>Se están leyendo ambos lados. No se escribe nada antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Add the first one: its WFM service, and the file that its HRIS exports.</source>
        <translation>Añada la primera: su servicio WFM y el archivo que exporta su HRIS.</translation>
    </message>
    <message>
        <source>HRIS and WFM agree</source>
        <translation>HRIS y WFM coinciden</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>No rows like that</source>
        <translation>No hay filas así</translation>
    </message>
    <message>
        <source>Another filter or another word to find may show some.</source>
        <translation>Otro filtro u otra palabra de búsqueda quizá muestre alguna.</translation>
    </message>
    <message>
        <source>No organisation is chosen</source>
        <translation>No hay ninguna organización elegida</translation>
    </message>
    <message>
        <source>Tick one or more of the list on the left to compare them.</source>
        <translation>Marque una o varias de la lista de la izquierda para compararlas.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Compare to see what HRIS and WFM have, side by side.</source>
        <translation>Compare para ver lado a lado lo que tienen HRIS y WFM.</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>a table without groups</comment>
        <translation>Plana</translation>
    </message>
    <message>
        <source>Show the t&amp;imeline</source>
        <translation>&amp;Mostrar la línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Un &amp;día</translation>
    </message>
    <message>
        <source>A wee&amp;k</source>
        <translation>Una &amp;semana</translation>
    </message>
    <message>
        <source>All &amp;weeks</source>
        <translation>&amp;Todas las semanas</translation>
    </message>
    <message>
        <source>E&amp;xport the timeline…</source>
        <translation>E&amp;xportar la línea de tiempo…</translation>
    </message>
    <message>
        <source>&amp;Print the timeline…</source>
        <translation>&amp;Imprimir la línea de tiempo…</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Exportar la línea de tiempo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Timeline of changes</source>
        <translation>Línea de tiempo de los cambios</translation>
    </message>
    <message>
        <source>The timeline can’t be printed.</source>
        <translation>No se puede imprimir la línea de tiempo.</translation>
    </message>
    <message>
        <source>See whether the printer is ready, or export the timeline as PDF.</source>
        <translation>Compruebe si la impresora está lista o exporte la línea de tiempo como PDF.</translation>
    </message>
    <message>
        <source>Co&amp;py the selected rows</source>
        <translation>Copiar las &amp;filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy the selected rows as CS&amp;V</source>
        <translation>Copiar las filas seleccionadas como CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Columnas &amp;habituales</translation>
    </message>
    <message>
        <source>Listing the changes…</source>
        <translation>Se están listando los cambios…</translation>
    </message>
</context>
<context>
    <name>rosterbridge::PreviewView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ProgressStrip</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>‖ Sync paused</source>
        <translation>‖ Sincronización en pausa</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reading the HRIS file</source>
        <translation>leyendo el archivo HRIS</translation>
    </message>
    <message>
        <source>listing the weeks</source>
        <translation>listando las semanas</translation>
    </message>
    <message>
        <source>%L1 of %L2 schedules%3</source>
        <comment>the last part: rate and time left</comment>
        <translation>%L1 de %L2 horarios%3</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a failure</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>× failed</source>
        <translation>× falló</translation>
    </message>
    <message>
        <source>%L1 of %L2 changes%3</source>
        <comment>the last part: rate and time left</comment>
        <translation>%L1 de %L2 cambios%3</translation>
    </message>
    <message>
        <source>! WFM does not answer, next try in %1 · %2</source>
        <comment>minutes and seconds, progress</comment>
        <translation>! WFM no responde, próximo intento en %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · ! %Ln conflict(s)</source>
        <translation>
            <numerusform>%1 · ! %Ln conflicto</numerusform>
            <numerusform>%1 · ! %Ln conflictos</numerusform>
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
        <translation> · %1/s · quedan %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RecordReader</name>
    <message>
        <source>%1 has no column “%2”. Its columns are “%3”.</source>
        <translation>%1 no tiene ninguna columna «%2». Sus columnas son «%3».</translation>
    </message>
    <message>
        <source>Check the delimiter and the columns of the mapping profile “%1”.</source>
        <translation>Compruebe el delimitador y las columnas del perfil de asignación «%1».</translation>
    </message>
    <message>
        <source>%1 has more than one column “%2”.</source>
        <translation>%1 tiene más de una columna «%2».</translation>
    </message>
    <message>
        <source>Give each column of the export a heading of its own.</source>
        <translation>Dé a cada columna de la exportación un encabezado propio.</translation>
    </message>
    <message>
        <source>The quotes of this row don’t match. Export the shifts again.</source>
        <translation>Las comillas de esta fila no casan. Exporte los turnos de nuevo.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading has %2. Check the row’s quotes and delimiters.</source>
        <translation>La fila tiene %1 celdas; el encabezado, %2. Compruebe las comillas y los delimitadores de la fila.</translation>
    </message>
    <message>
        <source>The id of the shift is empty.</source>
        <translation>El ID del turno está vacío.</translation>
    </message>
    <message>
        <source>The row does not say whose shift it is.</source>
        <translation>La fila no dice de quién es el turno.</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number %1. Export it again, with this column as text.</source>
        <translation>Una hoja de cálculo convirtió el ID en el número %1. Expórtelo de nuevo, con esta columna como texto.</translation>
    </message>
    <message>
        <source>The time zone is empty, and the mapping profile has none to use instead.</source>
        <translation>La zona horaria está vacía y el perfil de asignación no tiene ninguna que usar en su lugar.</translation>
    </message>
    <message>
        <source>A shift can’t start at 24:00. Write 00:00 of the next day.</source>
        <translation>Un turno no puede empezar a las 24:00. Escriba 00:00 del día siguiente.</translation>
    </message>
    <message>
        <source>“%1” is not a distance from UTC such as -05:00.</source>
        <translation>«%1» no es una diferencia con UTC como -05:00.</translation>
    </message>
    <message>
        <source>The shift ends before it has lasted a minute.</source>
        <translation>El turno termina antes de haber durado un minuto.</translation>
    </message>
    <message>
        <source>The shift is longer than 24 hours.</source>
        <translation>El turno dura más de 24 horas.</translation>
    </message>
    <message>
        <source>The shift ends when it starts. The mapping profile does not say whether that is a full day.</source>
        <translation>El turno termina cuando empieza. El perfil de asignación no dice si eso es un día entero.</translation>
    </message>
    <message>
        <source>“%1” does not lie within the shift.</source>
        <translation>«%1» no está dentro del turno.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>«%1» y «%2» se solapan.</translation>
    </message>
    <message>
        <source>“%1” is not a day and a time.</source>
        <translation>«%1» no es un día y una hora.</translation>
    </message>
    <message>
        <source>“%1” is not a day written as %2.</source>
        <translation>«%1» no es un día escrito como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day written as %2.</source>
        <translation>«%1» no es una hora escrita como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a duration in minutes, or in hours and minutes such as 7:30.</source>
        <translation>«%1» no es una duración en minutos, ni en horas y minutos como 7:30.</translation>
    </message>
    <message>
        <source>%1 on %2 comes twice in %3, at %4 and at %5. Export the shift with its distance from UTC.</source>
        <translation>%1 del %2 se da dos veces en %3, a %4 y a %5. Exporte el turno con su diferencia con UTC.</translation>
    </message>
    <message>
        <source>%1 on %2 does not exist in %3: the clocks skip it.</source>
        <translation>%1 del %2 no existe en %3: los relojes lo saltan.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Review</name>
    <message numerus="yes">
        <source>tick %Ln change(s)</source>
        <translation>
            <numerusform>marcar %Ln cambio</numerusform>
            <numerusform>marcar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untick %Ln change(s)</source>
        <translation>
            <numerusform>desmarcar %Ln cambio</numerusform>
            <numerusform>desmarcar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>withdraw the decision for %1</source>
        <translation>retirar la decisión para %1</translation>
    </message>
    <message numerus="yes">
        <source>leave %Ln conflict(s) for later</source>
        <translation>
            <numerusform>dejar %Ln conflicto para después</numerusform>
            <numerusform>dejar %Ln conflictos para después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take up %Ln conflict(s) again</source>
        <translation>
            <numerusform>retomar %Ln conflicto</numerusform>
            <numerusform>retomar %Ln conflictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterbridge::RowText</name>
    <message>
        <source>unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date without year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
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
        <translation>turno</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>second meal: Meal (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>deleted in WFM</source>
        <translation>eliminado en WFM</translation>
    </message>
    <message>
        <source>gone from HRIS</source>
        <translation>ya no está en el HRIS</translation>
    </message>
    <message>
        <source>HRIS changed</source>
        <translation>cambió el HRIS</translation>
    </message>
    <message>
        <source>WFM changed</source>
        <translation>cambió WFM</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>ambos iguales</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>cambiaron ambos</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>WFM’s own</source>
        <translation>propio de WFM</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>sin turno</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>nada acordado</translation>
    </message>
    <message>
        <source>line %1 · read %2</source>
        <translation>línea %1 · leído %2</translation>
    </message>
    <message>
        <source>not in the source · read %1</source>
        <translation>no está en el origen · leído %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>acordado %1</translation>
    </message>
    <message>
        <source>never agreed</source>
        <translation>nunca acordado</translation>
    </message>
    <message>
        <source>changed since; compare again</source>
        <translation>cambiado desde entonces; compare de nuevo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <source>%1 · %2 · newer</source>
        <translation>%1 · %2 · más reciente</translation>
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
        <translation>Omitir %1, como el HRIS</translation>
    </message>
    <message>
        <source>Use HRIS’s %1</source>
        <translation>Usar %1 del HRIS</translation>
    </message>
    <message>
        <source>Use HRIS’s %1 for %2</source>
        <translation>Usar %1 del HRIS para %2</translation>
    </message>
    <message>
        <source>Leave out %1, as last agreed</source>
        <translation>Omitir %1, como en el último acuerdo</translation>
    </message>
    <message>
        <source>Go back to the agreed %1</source>
        <translation>Volver a lo acordado, %1</translation>
    </message>
    <message>
        <source>Go back to the agreed %1 for %2</source>
        <translation>Volver a lo acordado, %1, para %2</translation>
    </message>
    <message>
        <source>Leave out %1, as WFM does</source>
        <translation>Omitir %1, como WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s %1</source>
        <translation>Conservar %1 de WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s %1 for %2</source>
        <translation>Conservar %1 de WFM para %2</translation>
    </message>
    <message>
        <source>Delete it, as HRIS did</source>
        <translation>Eliminarlo, como hizo el HRIS</translation>
    </message>
    <message>
        <source>Take it as gone, as HRIS has it</source>
        <translation>Darlo por eliminado, como en el HRIS</translation>
    </message>
    <message>
        <source>Use HRIS’s whole shift %1</source>
        <translation>Usar el turno entero %1 del HRIS</translation>
    </message>
    <message>
        <source>Create HRIS’s %1 as a new shift</source>
        <translation>Crear %1 del HRIS como turno nuevo</translation>
    </message>
    <message>
        <source>Create it again as HRIS has it</source>
        <translation>Crearlo de nuevo como en el HRIS</translation>
    </message>
    <message>
        <source>Go back to the agreed shift %1</source>
        <translation>Volver al turno acordado %1</translation>
    </message>
    <message>
        <source>Create it again as last agreed</source>
        <translation>Crearlo de nuevo según el último acuerdo</translation>
    </message>
    <message>
        <source>Leave WFM as it is</source>
        <translation>Dejar WFM como está</translation>
    </message>
    <message>
        <source>Leave it deleted, as in WFM</source>
        <translation>Dejarlo eliminado, como en WFM</translation>
    </message>
    <message>
        <source>Keep WFM’s whole shift %1</source>
        <translation>Conservar el turno entero %1 de WFM</translation>
    </message>
    <message numerus="yes">
        <source>Take HRIS for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>¿Tomar HRIS para %2 en %Ln fila así de %1?</numerusform>
            <numerusform>¿Tomar HRIS para %2 en %Ln filas así de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to what was last agreed for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>¿Volver al último acuerdo para %2 en %Ln fila así de %1?</numerusform>
            <numerusform>¿Volver al último acuerdo para %2 en %Ln filas así de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM for %2 in %Ln row(s) like this of %1?</source>
        <translation>
            <numerusform>¿Conservar WFM para %2 en %Ln fila así de %1?</numerusform>
            <numerusform>¿Conservar WFM para %2 en %Ln filas así de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editado a mano</translation>
    </message>
    <message>
        <source>by field</source>
        <translation>campo por campo</translation>
    </message>
    <message>
        <source>HRIS used</source>
        <translation>HRIS usado</translation>
    </message>
    <message>
        <source>last agreed</source>
        <translation>último acuerdo</translation>
    </message>
    <message>
        <source>WFM kept</source>
        <translation>WFM conservado</translation>
    </message>
    <message>
        <source>delete %1 in WFM (%2)</source>
        <comment>times, outcome</comment>
        <translation>eliminar %1 en WFM (%2)</translation>
    </message>
    <message>
        <source>nothing to write (%1)</source>
        <comment>outcome</comment>
        <translation>nada que escribir (%1)</translation>
    </message>
    <message>
        <source>write %1 (%2)</source>
        <comment>times, outcome</comment>
        <translation>escribir %1 (%2)</translation>
    </message>
    <message>
        <source>create %1 (%2)</source>
        <comment>times, outcome</comment>
        <translation>crear %1 (%2)</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>nada que escribir</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sin realizar</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>escribiéndose</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>zanjado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1, line %2, read %3</source>
        <translation>%1, línea %2, leído %3</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Tal como está allí</translation>
    </message>
    <message>
        <source>%1, read %2: no such shift in it</source>
        <translation>%1, leído %2: no contiene tal turno</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>%1 (WFM id %2)</source>
        <translation>%1 (ID de WFM %2)</translation>
    </message>
    <message>
        <source>not found in WFM</source>
        <translation>no se encontró en WFM</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Código de actividad</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>read and shown in %1</source>
        <translation>leído y mostrado en %1</translation>
    </message>
    <message>
        <source>read in %1, shown in %2</source>
        <translation>leído en %1, mostrado en %2</translation>
    </message>
    <message>
        <source>HRIS</source>
        <translation>HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>WFM now</source>
        <translation>WFM ahora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>times, and where they are from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>waits for you to confirm your earlier choice</source>
        <translation>espera que confirme su elección anterior</translation>
    </message>
    <message>
        <source>waits for your choice</source>
        <translation>espera su elección</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>dejado para después</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>no se escribe nada</translation>
    </message>
    <message>
        <source>merged by field, without a question</source>
        <translation>combinado por campos, sin preguntar</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>outcome, person, how far it is</comment>
        <translation>%1, por %2, %3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlación</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <comment>of two equal readings as the clocks go back</comment>
        <translation>%1 (primera)</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <comment>of two equal readings as the clocks go back</comment>
        <translation>%1 (segunda)</translation>
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
        <translation>queda a su cargo: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Keep both: add HRIS’s %1 beside WFM’s %2</source>
        <translation>Conservar ambos: añadir %1 del HRIS junto a %2 de WFM</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>ambos conservados</translation>
    </message>
    <message>
        <source>HRIS used, by rule</source>
        <translation>HRIS usado, por regla</translation>
    </message>
    <message>
        <source>last agreed, by rule</source>
        <translation>último acuerdo, por regla</translation>
    </message>
    <message>
        <source>WFM kept, by rule</source>
        <translation>WFM conservado, por regla</translation>
    </message>
    <message>
        <source>create %1 beside WFM’s %2 (%3)</source>
        <comment>times, times, outcome</comment>
        <translation>crear %1 junto a %2 de WFM (%3)</translation>
    </message>
    <message>
        <source>put before a person</source>
        <translation>presentado a una persona</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>Found in WFM</source>
        <translation>Encontrado en WFM</translation>
    </message>
    <message>
        <source>%1 (“%2”, run by %3), %4</source>
        <comment>outcome, rule, person, how far it is</comment>
        <translation>%1 («%2», ejecutada por %3), %4</translation>
    </message>
    <message>
        <source>%1 chose: %2, %3</source>
        <comment>person, outcome, how far it is</comment>
        <translation>%1 eligió: %2, %3</translation>
    </message>
    <message>
        <source>%1 ran the rule “%2”: %3, %4</source>
        <comment>person, rule, outcome, how far it is</comment>
        <translation>%1 ejecutó la regla «%2»: %3, %4</translation>
    </message>
    <message>
        <source>Run of %1: %2</source>
        <comment>person, how the row ended</comment>
        <translation>Ejecución de %1: %2</translation>
    </message>
    <message>
        <source>Correlation id %1</source>
        <translation>ID de correlación %1</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Último acuerdo: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>No run has met this row yet, and nothing was agreed on it.</source>
        <translation>Ninguna ejecución ha encontrado aún esta fila, y no se acordó nada sobre ella.</translation>
    </message>
    <message>
        <source>%1: the HRIS does not own it, so it stays as WFM has it</source>
        <translation>%1: no le corresponde al HRIS, así que queda como está en WFM</translation>
    </message>
    <message>
        <source>agreed %1 → HRIS %2, WFM %3: %4</source>
        <comment>values, who changed it</comment>
        <translation>acordado %1 → HRIS %2, WFM %3: %4</translation>
    </message>
    <message>
        <source>HRIS %1, WFM %2: %3</source>
        <comment>values, who changed it</comment>
        <translation>HRIS %1, WFM %2: %3</translation>
    </message>
    <message>
        <source>by the link kept since it was last agreed</source>
        <translation>por el vínculo conservado desde el último acuerdo</translation>
    </message>
    <message>
        <source>by the HRIS id that WFM keeps with it</source>
        <translation>por el ID de HRIS que WFM guarda con él</translation>
    </message>
    <message>
        <source>by agent and start</source>
        <translation>por agente e inicio</translation>
    </message>
    <message>
        <source>by agent and the greatest overlap</source>
        <translation>por agente y mayor solapamiento</translation>
    </message>
    <message>
        <source>in WFM alone</source>
        <translation>solo en WFM</translation>
    </message>
    <message>
        <source>line %1 · changed %2</source>
        <translation>línea %1 · cambiado %2</translation>
    </message>
    <message>
        <source>deleted by %1 · %2</source>
        <translation>eliminado por %1 · %2</translation>
    </message>
    <message>
        <source>WFM</source>
        <translation>WFM</translation>
    </message>
    <message>
        <source>Reading who changed it…</source>
        <translation>Se está leyendo quién lo cambió…</translation>
    </message>
    <message>
        <source>Who changed it could not be read. %1</source>
        <translation>No se pudo leer quién lo cambió. %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1 deleted it in WFM</source>
        <comment>person</comment>
        <translation>%1 lo eliminó en WFM</translation>
    </message>
    <message>
        <source>%1 changed it in WFM</source>
        <comment>person</comment>
        <translation>%1 lo cambió en WFM</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 made it %2 in WFM</source>
        <comment>person, times</comment>
        <translation>%1 lo dejó en %2 en WFM</translation>
    </message>
    <message numerus="yes">
        <source>Use HRIS in %Ln selected rows?</source>
        <translation>
            <numerusform>¿Usar HRIS en %Ln fila seleccionada?</numerusform>
            <numerusform>¿Usar HRIS en %Ln filas seleccionadas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to last agreed in %Ln selected rows?</source>
        <translation>
            <numerusform>¿Volver al último acuerdo en %Ln fila seleccionada?</numerusform>
            <numerusform>¿Volver al último acuerdo en %Ln filas seleccionadas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep WFM in %Ln selected rows?</source>
        <translation>
            <numerusform>¿Conservar WFM en %Ln fila seleccionada?</numerusform>
            <numerusform>¿Conservar WFM en %Ln filas seleccionadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 · changed %2 · newer</source>
        <translation>línea %1 · cambiado %2 · más reciente</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RuleText</name>
    <message>
        <source>edit / edit</source>
        <translation>edición / edición</translation>
    </message>
    <message>
        <source>edit / delete</source>
        <translation>edición / eliminación</translation>
    </message>
    <message>
        <source>delete / edit</source>
        <translation>eliminación / edición</translation>
    </message>
    <message>
        <source>create / create</source>
        <translation>creación / creación</translation>
    </message>
    <message>
        <source>breaks a rule</source>
        <translation>incumple una regla</translation>
    </message>
    <message>
        <source>which shift?</source>
        <translation>¿qué turno?</translation>
    </message>
    <message>
        <source>Use HRIS</source>
        <translation>Usar HRIS</translation>
    </message>
    <message>
        <source>Go back to last agreed</source>
        <translation>Volver al último acuerdo</translation>
    </message>
    <message>
        <source>Keep WFM</source>
        <translation>Conservar WFM</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Dejar para después</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>inicio y fin</translation>
    </message>
    <message>
        <source>work code</source>
        <translation>código de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>up to %n min apart</source>
        <translation>
            <numerusform>hasta %n min de separación</numerusform>
            <numerusform>hasta %n min de separación</numerusform>
        </translation>
    </message>
    <message>
        <source>changed in WFM by %1</source>
        <translation>cambiado en WFM por %1</translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %n h</source>
        <translation>
            <numerusform>sin cambios desde hace %n h</numerusform>
            <numerusform>sin cambios desde hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>every conflict</source>
        <translation>todos los conflictos</translation>
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
        <translation>Usar lo último que cambió</translation>
    </message>
    <message>
        <source>WFM itself</source>
        <comment>who changed a shift</comment>
        <translation>el propio WFM</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RulesDialog</name>
    <message>
        <source>Rules of %1</source>
        <translation>Reglas de %1</translation>
    </message>
    <message>
        <source>The first rule that fits a row wins, and decides it as a whole. Rules never run by themselves, and never touch what you have decided.</source>
        <translation>Gana la primera regla que encaja con una fila, y la decide entera. Las reglas nunca se ejecutan solas ni tocan lo que usted ha decidido.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Rules, in their order</source>
        <translation>&amp;Reglas, en su orden</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Reglas, en su orden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Ant&amp;es</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Des&amp;pués</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Q&amp;ué hacer</translation>
    </message>
    <message>
        <source>Where only this d&amp;iffers</source>
        <translation>Donde solo d&amp;ifiere esto</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>start and end</source>
        <translation>inicio y fin</translation>
    </message>
    <message>
        <source>work code</source>
        <translation>código de trabajo</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Times a&amp;part by at most</source>
        <translation>&amp;Separación horaria máxima</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Changed in WFM &amp;by</source>
        <translation>Cambiado en WFM p&amp;or</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Not changed in WFM &amp;for</source>
        <translation>Sin cambios en WFM &amp;desde hace</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier tiempo</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>published or draft</source>
        <translation>publicado o borrador</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>number, rule, rows</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be decided now.</source>
        <translation>
            <numerusform>Ahora se decidiría %Ln fila.</numerusform>
            <numerusform>Ahora se decidirían %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would break a rule that way and stay(s) with you.</source>
        <translation>
            <numerusform>%Ln fila incumpliría así una regla y queda a su cargo.</numerusform>
            <numerusform>%Ln filas incumplirían así una regla y quedan a su cargo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;decide %Ln row(s)</source>
        <translation>
            <numerusform>Guardar y de&amp;cidir %Ln fila</numerusform>
            <numerusform>Guardar y de&amp;cidir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the rows…</source>
        <translation>Evaluando las filas…</translation>
    </message>
    <message>
        <source>Save and &amp;decide</source>
        <translation>Guardar y &amp;decidir</translation>
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
        <translation>Sincronización terminada</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunOrganisationModel</name>
    <message>
        <source>%L1 of %L2</source>
        <comment>rows done</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows done, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>Filas terminadas</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sin realizar</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Combinado sin preguntar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
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
        <translation>Organización</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>ID de correlación</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunText</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>update</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sin realizar</translation>
    </message>
    <message>
        <source>%L1 (least %L2, ×%3)</source>
        <comment>calls made, the least that could have been, the ratio of both</comment>
        <translation>%L1 (mínimo %L2, ×%3)</translation>
    </message>
    <message>
        <source># %1 A guard stopped these rows.</source>
        <comment>what the guard found</comment>
        <translation># %1 Una salvaguarda detuvo estas filas.</translation>
    </message>
    <message>
        <source>✓ %1 Confirmed with the number %2 by %3, %4.</source>
        <comment>what the guard found, number, person, time</comment>
        <translation>✓ %1 Confirmado con el número %2 por %3, %4.</translation>
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
        <translation>quedan %1</translation>
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
        <translation>Respuestas 409 y 412: alguien más escribió entretanto el mismo horario</translation>
    </message>
    <message>
        <source>Rows written on a newer state of WFM without a question</source>
        <translation>Filas escritas sobre un estado más reciente de WFM sin preguntar</translation>
    </message>
    <message>
        <source>Calls made, and the least that could have been</source>
        <translation>Llamadas hechas y las mínimas que hubieran podido ser</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <comment>time zone</comment>
        <translation>Inicio (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>Intentado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sin realizar</translation>
    </message>
    <message>
        <source>409s</source>
        <translation>409</translation>
    </message>
    <message>
        <source>Merged silently</source>
        <translation>Combinado sin preguntar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>rosterbridge::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every sync is kept here: who, when, and what became of every row.</source>
        <translation>Aquí se conserva cada sincronización: quién, cuándo y qué fue de cada fila.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Carry out the rows that the interrupted run left pending; WFM is read first</source>
        <translation>Realizar las filas que la ejecución interrumpida dejó pendientes; primero se lee WFM</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar la ejecución</translation>
    </message>
    <message>
        <source>No further write leaves; one in flight is awaited</source>
        <translation>No sale ninguna escritura más; se espera a la que está en camino</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>Filas terminadas</translation>
    </message>
    <message>
        <source>The run by organisation</source>
        <translation>La ejecución por organización</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Filas de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Copy correlation id</source>
        <translation>&amp;Copiar ID de correlación</translation>
    </message>
    <message>
        <source>Guards that the run met</source>
        <translation>Salvaguardas que encontró la ejecución</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>time, person, state</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 de %L2 filas</translation>
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
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Open a plan that takes back what the run has written; nothing is written before you sync it</source>
        <translation>Abre un plan que deshace lo que ha escrito la ejecución; no se escribe nada hasta que usted lo sincronice</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save the rows below as CSV, JSON or HTML</source>
        <translation>Guarda las filas de abajo como CSV, JSON o HTML</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html);;For programs (*.json)</source>
        <translation>Tabla (*.csv);;Página (*.html);;Para programas (*.json)</translation>
    </message>
    <message>
        <source>The run is saved in %1.</source>
        <translation>La ejecución se ha guardado en %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run, what else</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undoes the run of %1</source>
        <translation>deshace la ejecución del %1</translation>
    </message>
    <message>
        <source>undone by %1, %2</source>
        <comment>person, time</comment>
        <translation>deshecha por %1, %2</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SecretDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Credenciales de %1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>&amp;New secret</source>
        <translation>&amp;Nuevo secreto</translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation>conservado solo para esta sesión</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>preguntando al llavero…</translation>
    </message>
    <message>
        <source>✓ stored in the keychain</source>
        <translation>✓ guardado en el llavero</translation>
    </message>
    <message>
        <source>none found in the keychain</source>
        <translation>no se encontró ninguno en el llavero</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>The new secret is stored. The next sign-in uses it.</source>
        <translation>El nuevo secreto está guardado. El próximo inicio de sesión lo usa.</translation>
    </message>
    <message>
        <source>Sign in on the page that the browser shows…</source>
        <translation>Inicie sesión en la página que muestra el navegador…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Reached %1.</source>
        <translation>Se llegó a %1.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Without its secret %1 can’t be compared or synced.</source>
        <translation>Sin su secreto, %1 no se puede comparar ni sincronizar.</translation>
    </message>
    <message>
        <source>The secret is forgotten.</source>
        <translation>El secreto está olvidado.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::Session</name>
    <message>
        <source>The workspace %1 has no organisations.</source>
        <translation>El espacio de trabajo %1 no tiene organizaciones.</translation>
    </message>
    <message>
        <source>Add one with &quot;rosterbridgectl org add&quot;.</source>
        <translation>Añada una con &quot;rosterbridgectl org add&quot;.</translation>
    </message>
    <message>
        <source>There is no organisation &quot;%1&quot;.</source>
        <translation>No existe la organización &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;rosterbridgectl org list&quot; shows ids and names.</source>
        <translation>&quot;rosterbridgectl org list&quot; muestra los ID y los nombres.</translation>
    </message>
    <message>
        <source>Several organisations are called &quot;%1&quot;.</source>
        <translation>Varias organizaciones se llaman &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give the id; &quot;rosterbridgectl org list&quot; shows it.</source>
        <translation>Indique el ID; &quot;rosterbridgectl org list&quot; lo muestra.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where the desktop asks for high contrast, its own colours are kept.</source>
        <translation>Donde el escritorio pide alto contraste, se conservan sus colores.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Counts from the next start on. Dates and numbers follow it, too.</source>
        <translation>Vale desde el próximo inicio. También lo siguen las fechas y los números.</translation>
    </message>
    <message>
        <source>Tell through the desktop when a run has ended</source>
        <translation>Avisar por el escritorio cuando termina una ejecución</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <source>When it took longer than %n second(s), and the window is not in front.</source>
        <translation>
            <numerusform>Cuando duró más de %n segundo y la ventana no está delante.</numerusform>
            <numerusform>Cuando duró más de %n segundos y la ventana no está delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the last plan</source>
        <translation>Abrir el último plan</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>With its ticks and decisions. Nothing is read from WFM for it.</source>
        <translation>Con sus marcas y decisiones. Para ello no se lee nada de WFM.</translation>
    </message>
    <message>
        <source>There is no such setting. Guards, sources and credentials belong to an organisation: see its menu.</source>
        <translation>No existe tal ajuste. Las salvaguardas, los orígenes y las credenciales pertenecen a una organización: vea su menú.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SourceForm</name>
    <message>
        <source>start and end of the shift</source>
        <translation>inicio y fin del turno</translation>
    </message>
    <message>
        <source>start, end and work code of the shift</source>
        <translation>inicio, fin y código de trabajo del turno</translation>
    </message>
    <message>
        <source>start, end and work code of the shift, and %1</source>
        <translation>inicio, fin y código de trabajo del turno, y %1</translation>
    </message>
    <message>
        <source>mapping profile (.json)</source>
        <translation>perfil de asignación (.json)</translation>
    </message>
    <message>
        <source>Ask about each difference</source>
        <translation>Preguntar por cada diferencia</translation>
    </message>
    <message>
        <source>The HRIS wins</source>
        <translation>Prevalece el HRIS</translation>
    </message>
    <message>
        <source>WFM wins</source>
        <translation>Prevalece WFM</translation>
    </message>
    <message>
        <source> min</source>
        <comment>suffix of a number field</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>HRIS &amp;file</source>
        <translation>Archi&amp;vo HRIS</translation>
    </message>
    <message>
        <source>Choose the HRIS file</source>
        <translation>Elegir el archivo HRIS</translation>
    </message>
    <message>
        <source>HRIS exports (*.csv *.txt);;All files (*)</source>
        <translation>Exportaciones del HRIS (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Mapping &amp;profile</source>
        <translation>&amp;Perfil de asignación</translation>
    </message>
    <message>
        <source>Choose the mapping profile</source>
        <translation>Elegir el perfil de asignación</translation>
    </message>
    <message>
        <source>Mapping profiles (*.json)</source>
        <translation>Perfiles de asignación (*.json)</translation>
    </message>
    <message>
        <source>First s&amp;ync</source>
        <translation>Pri&amp;mera sincronización</translation>
    </message>
    <message>
        <source>&amp;Ignore differences up to</source>
        <translation>&amp;Ignorar diferencias de hasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>kept in the workspace; choose a file to replace it</source>
        <translation>guardado en el espacio de trabajo; elija un archivo para reemplazarlo</translation>
    </message>
    <message>
        <source>The profile tells how to read the file: columns, formats, zone and codes.</source>
        <translation>El perfil dice cómo leer el archivo: columnas, formatos, zona y códigos.</translation>
    </message>
    <message>
        <source>“%1”. The HRIS owns %2; the rest stays as WFM has it.</source>
        <comment>name of a mapping profile</comment>
        <translation>«%1». Del HRIS son %2; el resto queda como lo tiene WFM.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::SyncDialog</name>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>empieza en %n s</numerusform>
            <numerusform>empieza en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>within this minute</source>
        <translation>dentro de este minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Creates</source>
        <translation>Creaciones</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What will be written, by organisation</source>
        <translation>Lo que se escribirá, por organización</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the schedules is published: its agents see the change at once.</source>
        <translation>
            <numerusform>%Ln de los horarios está publicado: sus agentes ven el cambio en el acto.</numerusform>
            <numerusform>%Ln de los horarios están publicados: sus agentes ven el cambio en el acto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish the %Ln draft(s), once their changes are written</source>
        <translation>
            <numerusform>&amp;Publicar %Ln borrador, en cuanto se hayan escrito sus cambios</numerusform>
            <numerusform>&amp;Publicar %Ln borradores, en cuanto se hayan escrito sus cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents see a published schedule at once. This can’t be undone: only another schedule that is published in its place takes it back.</source>
        <translation>Los agentes ven en el acto un horario publicado. No se puede deshacer: solo otro horario que se publique en su lugar lo retira.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;At most so many calls:</source>
        <translation>Como &amp;máximo tantas llamadas:</translation>
    </message>
    <message>
        <source>The changes that they don’t suffice for are left to another run.</source>
        <translation>Los cambios para los que no alcanzan quedan para otra ejecución.</translation>
    </message>
    <message>
        <source>Where somebody else writes the same schedule meanwhile, the change is merged; what can’t be merged waits for you under Conflicts.</source>
        <translation>Donde alguien más escribe entretanto el mismo horario, el cambio se combina; lo que no se puede combinar le espera en Conflictos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) will be deleted in WFM.</source>
        <translation>
            <numerusform>Se eliminará %Ln turno en WFM.</numerusform>
            <numerusform>Se eliminarán %Ln turnos en WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be written to WFM.</source>
        <translation>
            <numerusform>Se escribirá %Ln cambio en WFM.</numerusform>
            <numerusform>Se escribirán %Ln cambios en WFM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sync %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Sincronizar %Ln cambio</numerusform>
            <numerusform>&amp;Sincronizar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>This writes to production: %1.</source>
        <translation>Esto escribe en producción: %1.</translation>
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
        <translation>los relojes se atrasan %1</translation>
    </message>
    <message>
        <source>clocks go forward %1</source>
        <translation>los relojes se adelantan %1</translation>
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
        <translation>Horas en %1</translation>
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
        <translation>En cola, solo los turnos cambiados</translation>
    </message>
    <message>
        <source>On queue</source>
        <translation>En cola</translation>
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
        <translation>la sincronización no cambia nada</translation>
    </message>
    <message>
        <source>%1 %2: %L3 on queue, %L4 after the sync</source>
        <comment>day, time, numbers of agents</comment>
        <translation>%1 %2: %L3 en cola, %L4 después de la sincronización</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelineSheet</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Línea de tiempo de los cambios</translation>
    </message>
    <message>
        <source>The timeline can’t be written to %1: %2.</source>
        <translation>No se puede escribir la línea de tiempo en %1: %2.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Elija otro lugar para ella.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>pages</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1 – %2, times in %3</source>
        <comment>first and last day, a time zone</comment>
        <translation>%1 – %2, horas en %3</translation>
    </message>
    <message>
        <source>Solid outline: comes. Dashed: goes. Dotted: kept back. %1 conflict, %2 blocked.</source>
        <comment>glyphs</comment>
        <translation>Contorno continuo: llega. Discontinuo: se va. Punteado: retenido. %1 conflicto, %2 bloqueado.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::TimelineView</name>
    <message>
        <source>Timeline of changes</source>
        <translation>Línea de tiempo de los cambios</translation>
    </message>
    <message>
        <source>H · HRIS</source>
        <translation>H · HRIS</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último acuerdo</translation>
    </message>
    <message>
        <source>W · WFM now</source>
        <translation>W · WFM ahora</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <comment>day, zone</comment>
        <translation>%1, horas en %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>day, time, how clocks change</comment>
        <translation>%1 a las %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, HRIS %3, last agreed %4, WFM now %5: %6</source>
        <comment>agent, day, three sides, change</comment>
        <translation>%1, %2, HRIS %3, último acuerdo %4, WFM ahora %5: %6</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation>Se está dibujando la línea de tiempo…</translation>
    </message>
</context>
<context>
    <name>rosterbridge::ValueEditor</name>
    <message>
        <source>which one?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>first, before the clocks go back</source>
        <translation>primera, antes de que se atrasen los relojes</translation>
    </message>
    <message>
        <source>second, after it</source>
        <translation>segunda, después</translation>
    </message>
    <message>
        <source>Which of the two readings of the start</source>
        <translation>Cuál de las dos lecturas del inicio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Which of the two readings of the end</source>
        <translation>Cuál de las dos lecturas del fin</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>el día siguiente</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omitirlo</translation>
    </message>
    <message>
        <source>Day of the start</source>
        <translation>Día del inicio</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday, day and month in a date field</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Work code</source>
        <translation>Código de trabajo</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <comment>edit a field</comment>
        <translation>A mano: %1</translation>
    </message>
    <message>
        <source>The end would be before the start.</source>
        <translation>El fin sería anterior al inicio.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>%1 does not exist that day: the clocks go forward over it.</source>
        <translation>%1 no existe ese día: los relojes lo saltan al adelantarse.</translation>
    </message>
    <message>
        <source>Type a time before or after the gap.</source>
        <translation>Escriba una hora anterior o posterior al hueco.</translation>
    </message>
    <message>
        <source>%1 comes twice that day, as the clocks go back.</source>
        <translation>%1 se da dos veces ese día, porque los relojes se atrasan.</translation>
    </message>
    <message>
        <source>Say which of the two it is.</source>
        <translation>Indique cuál de las dos es.</translation>
    </message>
</context>
<context>
    <name>rosterbridge::WeekPicker</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>Semana &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Semana s&amp;iguiente</translation>
    </message>
    <message>
        <source>Choose &amp;weeks…</source>
        <translation>Elegir s&amp;emanas…</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Primera semana</translation>
    </message>
    <message>
        <source>&amp;Weeks in a row</source>
        <translation>Semanas se&amp;guidas</translation>
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
        <translation>Semana del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s): %1 – %2</source>
        <translation>
            <numerusform>%n semana: %1 – %2</numerusform>
            <numerusform>%n semanas: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the weeks to compare (%1)</source>
        <translation>Elegir las semanas que se comparan (%1)</translation>
    </message>
</context>
<context>
    <name>rosterbridge::genesys</name>
    <message>
        <source>Americas (US East)</source>
        <translation>América (este de EE. UU.)</translation>
    </message>
    <message>
        <source>Americas (US government)</source>
        <translation>América (gobierno de EE. UU.)</translation>
    </message>
    <message>
        <source>Americas (US West)</source>
        <translation>América (oeste de EE. UU.)</translation>
    </message>
    <message>
        <source>Americas (Canada)</source>
        <translation>América (Canadá)</translation>
    </message>
    <message>
        <source>Americas (Mexico)</source>
        <translation>América (México)</translation>
    </message>
    <message>
        <source>Americas (São Paulo)</source>
        <translation>América (São Paulo)</translation>
    </message>
    <message>
        <source>Europe (Dublin)</source>
        <translation>Europa (Dublín)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europa (Londres)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Fráncfort)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europa (Zúrich)</translation>
    </message>
    <message>
        <source>Europe (EU sovereign)</source>
        <translation>Europa (soberana de la UE)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Oriente Medio (EAU)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asia-Pacífico (Bombay)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asia-Pacífico (Tokio)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asia-Pacífico (Seúl)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asia-Pacífico (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asia-Pacífico (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asia-Pacífico (Sídney)</translation>
    </message>
</context>
</TS>
