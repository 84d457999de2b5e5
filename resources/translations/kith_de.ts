<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Über Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>Kennt die Menschen auf Ihren Fotos. Namen und Gesichter liegen auf dem Server, der unten genannt ist; Fotos bleiben, wo sie sind, und keines wird je verändert.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>Kennt die Menschen auf Ihren Fotos. Kein Foto wird je verändert.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>Kennt die Menschen auf Ihren Fotos. Nichts verlässt diesen Computer, und kein Foto wird je verändert.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Lizenzen von allem, was mit Kith kommt</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellbeschreibung</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>Fotos werden von den Computern des angegebenen Clusters durchsucht.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Infos</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Infos zu dieser Person</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Todestag</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Gestorben</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>Als Neugeborenes gestorben</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>Vor dem ersten Geburtstag gestorben</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Wurde {age} alt</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Neugeboren</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>Spitznamen…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Woran Sie sich erinnern möchten</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Heute {age} alt</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>Heute {age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>Über Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Bibliothek sichern…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>Namen aus anderem Programm holen…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>Namen exportieren…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>Person auf einem Bild suchen…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückspielen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>Namen in Begleitdateien schreiben…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>Wer ist es dann?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>Klicken Sie auf ein Gesicht, um es auszulassen</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>Gesichter, um die es geht</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>Fotos öffnen</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>Gesicht {number}, ausgelassen</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>In {file} gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>Sicherungen ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>Sicherung der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>Die Sicherung {file} zurückspielen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>Die Bibliothek, wie sie jetzt ist, bleibt daneben als Sicherung erhalten.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>In Kith ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>Das ist ein Fehler in Kith. Ihre Fotos, Namen und Korrekturen sind sicher, und Sie können weiterarbeiten. Wenn Sie den Fehler melden, helfen diese Zeilen bei der Suche; sehen Sie sie vorher durch, denn sie können Dateinamen enthalten.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Fotoordner wählen</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>Bild der Person wählen</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>Auf %Ln Foto sind vielleicht kleine Gesichter, die nicht gefunden wurden.</numerusform>
            <numerusform>Auf %Ln Fotos sind vielleicht kleine Gesichter, die nicht gefunden wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer hinsehen</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>Zum Korrigieren klicken</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Datum: {date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>Wann wurde es aufgenommen?</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}. Zum Korrigieren klicken.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation>1970-05-14, {day} oder 1970</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>Schreiben Sie 1970-05-14, {day} oder nur den Monat oder das Jahr.</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}; der Tag ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>%Ln Gesicht ist jetzt zugeordnet.</numerusform>
            <numerusform>%Ln Gesichter sind jetzt zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>Die %Ln übersprungene Frage noch einmal stellen</numerusform>
            <numerusform>Die %Ln übersprungenen Fragen noch einmal stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Suche nach Fragen…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>Nichts mehr zu prüfen. Gut gemacht!</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>Wenn Sie Personen benannt haben und Kith ähnliche Gesichter findet, fragt es Sie hier.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>oder mit Strg+V einfügen. Es bleibt auf diesem Computer und außerhalb Ihrer Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>Die Bibliothek ist wieder da.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>Eine Sicherung kann nicht die Bibliothek selbst ersetzen. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>Ein Cluster braucht Dask, das nicht installiert ist. So fügen Sie es hinzu: {command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>Ein Gesicht, das zu niemandem gehört, kann nicht bestätigt werden. Bitte verschieben Sie es stattdessen zu einer Person.</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Eine Datei, mit der Kith Gesichter findet, ist beschädigt oder nicht die, die Kith kennt: {file}. {repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>Eine Datei, mit der Kith Gesichter findet, fehlt: {file}. {repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>Für eine Grafikkarte ist eventuell PyTorch nötig: {command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>Eine Gruppe braucht einen Namen mit höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>Eine Bibliothek auf einem PostgreSQL-Server braucht ein weiteres Paket. So fügen Sie es hinzu: {command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>Ein Name hat höchstens {most} Zeichen; dieser hat {n}.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>Eine Person kann nicht mit sich selbst zusammengeführt werden. Bitte wählen Sie jemand anders.</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>Etwa {percent}&#xa0;% der Gesichter von {name} gefunden; vermutlich fehlen noch {n_left}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} Person zur Gruppe „{group}“ hinzugefügt</numerusform>
            <numerusform>{n} Personen zur Gruppe „{group}“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>{person} zur Gruppe „{group}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>Ein anderes Programm hat sie seither geändert; sie wurde so gelassen.</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>Ein anderes Programm hat gerade eine Bibliothek {library} angelegt.</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>Ein anderes Programm hat die Bibliothek {library} geöffnet. Bitte schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>Ein anderes Programm schreibt sie gerade; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>Ein anderes Programm schreibt sie gerade; sie wurde so gelassen.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek {path} gerade. Bitte versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>Diese Bibliothek wird gerade schon durchsucht, begonnen von {user}.</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>Diese Bibliothek wird gerade schon durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>{n} Person wieder eingeblendet</numerusform>
            <numerusform>{n} Personen wieder eingeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>{person} wieder eingeblendet</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>Rahmen eines Gesichts geändert</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>Rahmen eines Gesichts von {person} geändert</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>Spitznamen von {person} geändert</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>Notizen zu {person} geändert</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>Titelbild für {person} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht bestätigt</numerusform>
            <numerusform>{n} Gesichter bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>{n} Gesicht als {person} bestätigt</numerusform>
            <numerusform>{n} Gesichter als {person} bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>Ein Gesicht gelöscht</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>Ein Gesicht von {person} gelöscht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Ein Gesicht eingezeichnet</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>Ein Gesicht von {person} eingezeichnet</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>Gesicht {face_id} gehört nicht zu {person} und kann daher nicht das Titelbild sein.</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>Gesichter werden schlechter gruppiert als vorher.</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>Richtig gruppierte Gesichter: {before:.1%} vorher, {after:.1%} nachher.</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>Seit Ihrem letzten Blick haben sich Gesichter oder Personen geändert. Bitte sehen Sie noch einmal nach, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>Gesichter, die jemand anderem am ähnlichsten sehen: {before} vorher, {after} nachher.</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>Es werden weniger Paare derselben Person erkannt als vorher.</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>Dateien in {folder} lassen sich nicht sperren; zwei Programme könnten also gleichzeitig in eine Bibliothek schreiben und sie beschädigen. Bitte bewahren Sie die Bibliothek auf einem Laufwerk dieses Computers auf.</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>Herausfinden, wie viel zu ändern ist</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>Personen neu gruppiert: kein Gesicht verschoben</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>Personen neu gruppiert: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>{n} Person ausgeblendet</numerusform>
            <numerusform>{n} Personen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>{person} ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>Name von {n} Person aus {program} importiert: {faces}</numerusform>
            <numerusform>Namen von {n} Personen aus {program} importiert: {faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>Auf einer Zeichnung mit einem Gesicht findet Kith {n}; bitte installieren Sie es neu.</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>Zurückspielen nicht möglich: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>Ablegen in {folder} nicht möglich: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>Schreiben nicht möglich: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>Die Datei ließ sich nicht innerhalb von {n} Minute lesen; beim nächsten Durchsuchen wird es wieder versucht.</numerusform>
            <numerusform>Die Datei ließ sich nicht innerhalb von {n} Minuten lesen; beim nächsten Durchsuchen wird es wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>Die Datei heißt wie ein Foto, ist aber keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>Die Datei enthält Namen, die Kith geschrieben hat und die diese Bibliothek nicht kennt. Bitte importieren Sie diese zuerst.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>Es ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>Es ist besser.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>Es ist keine lesbare XMP-Datei und wurde daher nicht angerührt.</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>Es wird nicht übernommen: {reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>Die Datei ist nicht da: Sie wurde verschoben, gelöscht oder ihr Laufwerk getrennt, oder sie ist eine Verknüpfung ins Leere.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben und wurde daher nicht angerührt.</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>Für Ihre Fotos macht es keinen deutlichen Unterschied.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>Es hält Menschen außerhalb Ihrer Fotos schlechter auseinander als vorher.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>Es hält Menschen außerhalb Ihrer Fotos schlechter auseinander als das Netz im Neuzustand.</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>Die Datei wurde gerade gelesen, als Kith beendet wurde.</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>Prüfen an zurückgehaltenen Gesichtern</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>Kith findet in {source} keine Namen eines anderen Programms. Es liest Fotoordner, .picasa.ini, digikam4.db, .lrcat sowie die .csv- und .json-Dateien, die es selbst exportiert.</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>Kith lernt bereits aus dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>Kith lernt gerade aus dieser Bibliothek. Bitte halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>Kith braucht je {n_faces} bestätigte Gesichter von fünf weiteren Personen.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>Kith braucht je {n_faces} bestätigte Gesichter von vier weiteren Personen.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>Kith braucht je {n_faces} bestätigte Gesichter von drei weiteren Personen.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>Kith braucht je {n_faces} bestätigte Gesichter von zwei weiteren Personen.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>Kith braucht {n_faces} bestätigte Gesichter von einer weiteren Person.</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>Kith braucht noch {n} bestätigtes Gesicht von {name}.</numerusform>
            <numerusform>Kith braucht noch {n} bestätigte Gesichter von {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>Kith ist über dieses Foto gestolpert: ein Fehler in Kith, bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>Aus Ihren Korrekturen gelernt</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>Gelernt: {trained_faces} von {trained_people}; geprüft: {faces} von {people}, aus anderen Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>Gelernt: {trained_faces} von {trained_people}; geprüft: {faces} von {people}, davon {n} vorher nie gesehen, aus anderen Fotos.</numerusform>
            <numerusform>Gelernt: {trained_faces} von {trained_people}; geprüft: {faces} von {people}, davon {n} vorher nie gesehen, aus anderen Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>Lernen aus Ihren Gesichtern</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>Das Lernen im Netz selbst</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>Lightroom benutzt {path} gerade. Bitte schließen Sie Lightroom und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>Vermutlich alle Gesichter von {name} gefunden.</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>Alle Gesichter mit dem neuen Netz untersuchen</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>Gesichter untersuchen</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>{n} Person mit {person} zusammengeführt</numerusform>
            <numerusform>{n} Personen mit {person} zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>{person} mit {other} zusammengeführt</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>Es werden mehr Personen fälschlich zusammengelegt als vorher.</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>Keine Gesichter verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>{n} Gesicht zu einer neuen Person verschoben</numerusform>
            <numerusform>{n} Gesichter zu einer neuen Person verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>{n} Gesicht zu {person} verschoben</numerusform>
            <numerusform>{n} Gesichter zu {person} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>{n} Gesicht „{name}“ genannt</numerusform>
            <numerusform>{n} Gesichter „{name}“ genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>Kein Computer des Clusters kann die Datei lesen, und zum Senden ist sie zu groß.</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>Kein Foto ist so alt wie {day}. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>In „{shown}“ sind keine Fotos bekannt.</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>Beim Scheduler {address} hat sich kein Worker gemeldet. Auf jedem Computer: dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>Niemand stirbt vor der Geburt: geboren {born}, gestorben {died}. Bitte prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Niemand hier heißt „{text}“.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>Niemand hier heißt „{text}“. Meinten Sie {suggestions}?</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>Niemand ist mit sich selbst verwandt. Bitte wählen Sie jemand anders.</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>Zurzeit kann keines der Fotos gelesen werden. Ist ihr Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>Vermerkt: {other} ist Kind von {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>Vermerkt: {other} ist Elternteil von {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>Vermerkt: {other} und {person} sind ein Paar</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>Vermerkt: {other} und {person} sind Geschwister</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>Vermerkt: {other} ist kein Kind von {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>Vermerkt: {other} ist kein Elternteil von {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>Vermerkt: {other} und {person} sind kein Paar</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>Vermerkt: {other} und {person} sind keine Geschwister</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>Es kann nichts gelesen werden: Das Verzeichnis der Tabellen in der Datei ist beschädigt. Bitte spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>In {folder} kann nichts gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>Unter {path} kann nichts geschrieben werden: Die Bibliothek lässt sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>Hier ist nichts installiert, das Videos lesen kann. Installieren Sie ffmpeg mit der Paketverwaltung Ihres Systems oder PyAV mit: pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>Auf einem Computer des Clusters {address} ist Kith nicht installiert, oder es läuft nicht: {reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>Nur der Anfang dieses Videos wurde durchsucht: Zu lesen, was folgt, würde zu lange dauern.</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>Erkannte Paare derselben Person, bei einem Fehlalarm auf {n_tries:,}: {before:.1%} vorher, {after:.1%} nachher ({n:,} Paar verschiedener Personen geprüft).</numerusform>
            <numerusform>Erkannte Paare derselben Person, bei einem Fehlalarm auf {n_tries:,}: {before:.1%} vorher, {after:.1%} nachher ({n:,} Paare verschiedener Personen geprüft).</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>Personen wurden schneller bearbeitet, als sie gruppiert werden konnten. Bitte durchsuchen Sie die Fotos noch einmal.</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>Personen wurden schneller bearbeitet, als sie gruppiert werden konnten. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>Fälschlich zusammengelegte Personen: {before} vorher, {after} nachher.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>Person {namesake_id} heißt bereits „{name}“. Wenn beide dieselbe Person sind, führen Sie {person} mit {namesake} zusammen; sonst wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>Person {namesake_id} heißt bereits „{name}“. Bitte verschieben Sie die Gesichter dorthin oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>Person {person_id} wurde inzwischen mit {heir} zusammengeführt. Bitte sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>Picasa nennt eine Person „{name}“ und {others}: Kith nimmt den ersten Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>{n} Person angeheftet</numerusform>
            <numerusform>{n} Personen angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>{person} angeheftet</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>Bitte wählen Sie zwei verschiedene Gesichter dieser Person, die beide vom verwendeten Netz erfasst sind.</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>Bitte wählen Sie zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>Bitte installieren Sie Kith neu.</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>Dieses Video zu lesen dauerte zu lange; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>Dieses Foto hat das Leseprogramm zum Absturz gebracht; es wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>Dieses Foto zu lesen dauerte länger als {n} Sekunde; es wurde ausgelassen.</numerusform>
            <numerusform>Dieses Foto zu lesen dauerte länger als {n} Sekunden; es wurde ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>Ihre Angaben zu Gesichtern lesen</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>Ihre Fotos lesen</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>{person} in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>Der Betrieb eines Netzes in PyTorch</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>Vermerkt: {n} Gesicht ist nicht {person}</numerusform>
            <numerusform>Vermerkt: {n} Gesichter sind nicht {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>Geburtstag von {person} auf {day} gesetzt</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>Datum eines Fotos auf {moment} gesetzt</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>Todestag von {person} auf {day} gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>{n} Gesicht beiseitegelegt</numerusform>
            <numerusform>{n} Gesichter beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>Einige dieser Gesichter gehören inzwischen weder zu {a} noch zu {b}. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>Einige dieser Gesichter gehören nicht mehr zu {person}. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>Jemand anders hat die Bibliothek {name} im selben Moment geändert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>Jemand anders benutzt die Bibliothek {name} gerade. Bitte versuchen Sie es noch einmal, wenn sie wieder frei ist.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>Die XMP-Daten im Foto können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>Die Sicherung {target} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>Der Rahmen liegt außerhalb des Fotos, das {width_px} x {height_px} Pixel hat.</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>Die Verbindung zur Bibliothek {name} ist abgebrochen ({reason}). Bitte versuchen Sie es noch einmal, wenn der Server wieder da ist.</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>Die Datenbank {name} gehört zu einem anderen Programm. Bitte legen Sie eine nur für Kith an.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Das Laufwerk kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>Das Laufwerk des Servers ist voll, die Bibliothek {name} konnte daher nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>Das Laufwerk, dessen Fotos in „{shown}“ lagen, ist nicht da. Bitte schließen Sie es an.</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>Das Laufwerk {disk} ist voll, die Bibliothek {path} konnte daher nicht geschrieben werden. Bitte schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>Das Laufwerk {disk} ist voll: {path} lässt sich lesen, aber nicht ändern. Bitte schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>Das Laufwerk {disk} hat bei der Bibliothek {path} einen Fehler gemeldet. Bitte prüfen Sie das Laufwerk und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>Die Augen eines gezeichneten Gesichts werden {distance_px:.0f} Pixel neben ihrer wahren Stelle gesehen.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>Die Datei der Gesichtserkennung ist beschädigt. {repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>Die Gesichter in {path} wurden mit {theirs} ausgewertet, die der Bibliothek mit {ours}; Gesichter zweier Netze werden nie verglichen. Geben Sie --net beim erneuten Durchsuchen oder beim Zusammenführen an.</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>Die Datei hat sich beim Lesen geändert; beim nächsten Durchsuchen wird sie neu gelesen.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>Die Datei ist abgeschnitten; der Rest wird gezeigt.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>Die Datei ist abgeschnitten; der Rest wird gezeigt. Etwa {share:.0%} des Fotos fehlen am unteren Rand.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>Die Datei ist größer als {size_gb} GB; so groß ist kein Foto.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>Das Video ist beschädigt oder von einer Art, die Kith nicht lesen kann.</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>Das Video ist beschädigt: Keines seiner Bilder lässt sich lesen.</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>Das Video ist beschädigt; es wurde durchsucht, soweit es lesbar war.</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>Die Bilder des Videos sind zu groß.</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>Die Bibliothek kann nicht gesperrt werden: {reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>Die Bibliothek kann nicht in sich selbst gepackt werden. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>Die Bibliothek {address} liegt auf einem Server; gesichert und repariert wird sie dort mit dessen eigenen Werkzeugen. Eine Kopie in einer Datei erstellen Sie mit: kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>Die Bibliothek {library} kann nicht repariert werden: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>Die Bibliothek {name} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>Die Bibliothek {name} liegt auf einem Server und wird dort gesichert (pg_dump). Eine Kopie in einer Datei erstellen Sie mit: kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>Die Bibliothek {path} kann an ihrem Ort nicht gesperrt werden; zwei Programme, die gleichzeitig schreiben, könnten sie beschädigen. Bitte bewahren Sie sie auf einem Laufwerk dieses Computers auf.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet oder angelegt werden: Es ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet oder angelegt werden: Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet oder angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden. Bitte prüfen Sie, ob ihr Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden: Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>Die Bibliothek {path} kann nicht geschrieben werden. Bitte prüfen Sie, wer die Datei und ihren Ordner ändern darf.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>Die Bibliothek {path} ist beschädigt. Bitte spielen Sie eine Sicherung zurück (kith restore) oder retten Sie, was lesbar ist (kith doctor --repair).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>Die Bibliothek {path} ist beschädigt: Sie ist leer, wie es bei einem vollen oder defekten Laufwerk vorkommt. Bitte spielen Sie eine Sicherung zurück (kith restore) oder löschen Sie die Datei, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>Die Bibliothek {path} ist nicht da, wohl aber eine Datei mit ihren letzten Änderungen ({changes}). Bitte legen Sie die Bibliothek wieder daneben oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>Die Bibliothek {path} wurde von einer neueren Version von Kith angelegt. Bitte aktualisieren Sie Kith.</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>Die Liste der Netzgewichte kann nicht gelesen werden ({file}: {error}). Installieren Sie Kith neu.</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>Die Liste der Netze, die von Ihnen gelernt haben, kann nicht gelesen werden ({file}). Verschieben Sie sie anderswohin, und lassen Sie das Netz noch einmal lernen.</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>Das Modell vom Rest der Welt kann nicht gelesen werden ({file}: {error}).</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>Das Modell vom Rest der Welt, {file}, gehört zu anderen Gewichten als {weights}.</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>Das Netz kann nicht in {folder} abgelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>Das Netz macht aus einem gezeichneten Gesicht nichts Brauchbares.</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>Das Netz, das von Ihnen gelernt hat, fehlt, ist beschädigt oder wurde verändert ({file}). Nehmen Sie zurück, was es gelernt hat (kith finetune --off), oder lassen Sie das Netz noch einmal lernen.</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>Das gelernte Netz kann nicht in {folder} geschrieben werden: {reason}. Bitte schaffen Sie etwas Platz und lernen Sie noch einmal: Es geht an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>Die Netzgewichte können nicht gelesen werden ({error}). Installieren Sie Kith neu.</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>Die Netzgewichte {file} sind beschädigt oder wurden verändert. Installieren Sie Kith neu.</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>Die Netzgewichte {file} passen nicht zu {net}. Installieren Sie Kith neu.</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>Die Personen dieser Bibliothek werden gerade von {user} gruppiert. Bitte versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>Das Foto hat sich geändert, seit es durchsucht wurde; bitte durchsuchen Sie es zuerst noch einmal.</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>Das Foto ist beschädigt oder von einer Art, die Kith nicht lesen kann.</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>Das Foto ist zu groß: über {millions} Millionen Pixel oder eine Seite über {side_px:,}.</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>Das Foto zu öffnen würde Minuten dauern: Es ist in weit mehr Durchgängen gespeichert, als irgendeine Kamera verwendet.</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>Das Foto zu öffnen würde {size_gb:.1f} GB Arbeitsspeicher brauchen, mehr als Kith erlaubt.</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>Die Fotos können nicht in {folder} abgelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>Die Fotos in {path} wurden von einer anderen Version von Kith durchsucht. Durchsuchen Sie sie mit dieser noch einmal.</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>Der Prozess, der Gesichter auswertet, wurde beendet, vielleicht aus Mangel an Arbeitsspeicher. Was fertig ist, bleibt erhalten; durchsuchen Sie noch einmal, vielleicht mit weniger --workers.</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>Der Prozess, der Gesichter untersucht, wurde zweimal beendet. Vielleicht ist der Arbeitsspeicher knapp; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>Der Prozess dafür startet nicht.</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>Der Lernprozess wurde beendet, vielleicht aus Mangel an Arbeitsspeicher. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>Dasselbe für den Rest der Welt, bei einem auf 1.000: {before:.1%} vorher, {after:.1%} nachher ({measured_on}).</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>Der Scheduler {address} ist nicht mehr da. Was fertig ist, bleibt erhalten, und das nächste Durchsuchen macht dort weiter.</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>Der Server erlaubt Ihnen das bei der Bibliothek {name} nicht. Bitte wenden Sie sich an die Person, die sie betreut.</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>Der Server hat Schwierigkeiten mit der Bibliothek {name}: {reason}. Bitte wenden Sie sich an die Person, die sie betreut.</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>Der Worker {worker} hat andere Dateien zum Finden von Gesichtern, obwohl auch sein Kith {ours} ist. Bitte installieren Sie auf allen Computern dasselbe.</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>Auf dem Worker {worker} läuft ein anderes Kith ({theirs}, hier ist es {ours}). Bitte installieren Sie auf allen Computern dasselbe.</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>Die Worker, die die Datei durchsuchten, sind einer nach dem anderen ausgefallen, vielleicht ihretwegen; beim nächsten Durchsuchen wird es wieder versucht.</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>Für {net!r} gibt es keine Gewichte. Mitgeliefert sind: {networks}.</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>Es gibt bereits eine Bibliothek {library}. Bitte nennen Sie einen anderen Ort (--library) oder verschieben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>Es gibt bereits eine Bibliothek {name}. Bitte kopieren Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>Es gibt keine Sicherung {backup}.</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>Es gibt keine Gesichtserkennung namens {detector}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>Ein Gesicht {face_id} gibt es in der Bibliothek nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>Es gibt keine Datei und keinen Ordner „{source}“. Vielleicht wurde das Gesuchte verschoben, umbenannt oder sein Laufwerk getrennt.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>Es gibt keinen Ordner und kein Foto „{shown}“. Vielleicht wurde das Gesuchte verschoben, umbenannt oder sein Laufwerk getrennt.</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>Es gibt keine Bibliothek {library}.</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>Es gibt kein Netz namens {name!r}. Wählen Sie eines von: {networks}.</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>Eine Person {person_id} gibt es in der Bibliothek nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>Ein Foto {photo_id} gibt es in der Bibliothek nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>Unter {address} gibt es keinen Scheduler: {reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>Zum Öffnen dieses Videos reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>Zum Öffnen dieses Fotos reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>Zum Lesen von {source} reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>Zum Durchsuchen dieses Fotos reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>In diesem Video ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>In diesem Video ist nichts zu sehen: Es enthält keine bewegten Bilder.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>Es gibt noch zu wenig, aus dem gelernt werden kann.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>Zum Öffnen dieses Fotos reichte der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>Dieser Rahmen ist leer. Bitte ziehen Sie ihn um ein Gesicht.</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>Dieser Computer hat kein Gerät {device}, das Kith benutzen kann. Lassen Sie --device weg.</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>Dieses Gesicht wurde mit dem verwendeten Netz noch nicht untersucht. Bitte suchen Sie zuerst nach neuen Fotos.</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>Das ist ein Video. Videos werden nur auf Wunsch durchsucht (--videos).</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>Das ist keine Kith-Bibliothek, oder es lässt sich nichts davon lesen. Bitte spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>Das ist keine Fotodatei.</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>Das ist kein Foto: Es enthält nur Nullen.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>Das ist kein Foto, sondern ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>Das ist kein Foto, sondern ein PostScript-Dokument.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>Das ist kein Foto, sondern eine Zeichnung oder ein XML-Dokument.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>Das ist kein Foto, sondern eine Textdatei.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>Das ist kein Foto, sondern ein Video.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>Das ist kein Foto, sondern eine Webseite.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>Das ist kein Foto, sondern ein Archiv oder ein Office-Dokument.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>Das ist kein Foto, sondern ein Archiv.</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>Das ist kein Foto: Es hat kein Bildformat, das Kith kennt.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>Das ist die Bibliothek selbst. Bitte wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>Dieser Name enthält ein defektes Zeichen und kann nicht gespeichert werden. Bitte geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>Dieser Name enthält ein unsichtbares Steuerzeichen. Bitte geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>Diese Person hat kein Gesicht, nach dem sich suchen ließe.</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>Das wurde für ein anderes Netz gelernt, als die Bibliothek jetzt verwendet. Bitte lernen Sie noch einmal.</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>Um sie auseinanderzuhalten, bestätigen Sie bitte zuerst {faces}.</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>Gelerntes zurückgenommen</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>Geburtstag von {person} entfernt</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>Datum eines Fotos entfernt</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>Todestag von {person} entfernt</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>Name {person} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} Person aus der Gruppe „{group}“ genommen</numerusform>
            <numerusform>{n} Personen aus der Gruppe „{group}“ genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>{person} aus der Gruppe „{group}“ genommen</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>{n} Person nicht mehr angeheftet</numerusform>
            <numerusform>{n} Personen nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>{person} nicht mehr angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>{person} und {other} entwirrt: {n} Gesicht verschoben</numerusform>
            <numerusform>{person} und {other} entwirrt: {n} Gesichter verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>Was von {library} gerettet wurde, passt nicht zusammen ({damage}).</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Sie haben keine Berechtigung, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>Sie dürfen die Bibliothek {name} ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>Gesichtsmerkmale, die nicht zu ihren Prüfsummen passen: {n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>ffmpeg konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>ffmpeg ist nicht mehr installiert.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>dort kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>es ist keine XMP-Datei</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>nicht {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>Personen, gezogen aus einem statistischen Modell des Netzes</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>Personen, gezogen aus einem statistischen Modell des Netzes und auf das neue Netz übertragen mit der linearen Abbildung, die Ihre Gesichter am besten erklärt</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>Zeilen verweisen auf Zeilen, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>der anderen Person</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} ist keine Adresse einer Bibliothek. Bitte schreiben Sie sie wie {example}, und ein Zeichen wie / oder # in einem Passwort wie {written}.</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} ist kein Cluster. Schreiben Sie tcp://HOST:8786, tls://HOST:8786 oder local:4 für diesen Computer.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day} liegt noch in der Zukunft und ist daher niemandes Geburtstag. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day} liegt noch in der Zukunft, also kann da niemand gestorben sein. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day} liegt noch in der Zukunft. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} ist keine Lerntiefe. Wählen Sie {adapter} oder {network}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} kann nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file} enthält keine Bibliothek, die Kith gepackt hat.</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} ist beschädigt. Bitte packen Sie die Bibliothek noch einmal und kopieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file} wurde von einer neueren Version von Kith gepackt. Bitte aktualisieren Sie Kith.</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation>{items} oder {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>{name} und {other} verwechselt: {before} vorher, {after} nachher.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht</numerusform>
            <numerusform>{n} Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>{n} Gesicht verschoben</numerusform>
            <numerusform>{n} Gesichter verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} zusammengeführt</numerusform>
            <numerusform>{n} zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} weiteres Gesicht von {name}</numerusform>
            <numerusform>{n} weitere Gesichter von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>{n} Name ist zu lang für einen Namen oder ohne Buchstaben und wurde ausgelassen.</numerusform>
            <numerusform>{n} Namen sind zu lang für einen Namen oder ohne Buchstaben und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n} Paar</numerusform>
            <numerusform>{n} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} aufgeteilt</numerusform>
            <numerusform>{n} aufgeteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path} und {other} wurden mit verschiedenen Einstellungen durchsucht. Führen Sie sie nacheinander mit der Bibliothek zusammen.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path} gehört zu einem anderen Programm. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>{path} kann nicht gelöscht werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path} enthält Ergebnisse von Teil {shard} oder von einem Durchsuchen mit anderen Einstellungen. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} ist eine Bibliothek. Ergebnisdateien entstehen beim Durchsuchen mit --findings.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} ist eine Bibliothek. Ergebnisse brauchen eine eigene, neue Datei.</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} ist beschädigt und kann nicht vollständig gelesen werden. Vielleicht kann {program} selbst das beheben.</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} ist beschädigt, vielleicht auf dem Weg hierher abgeschnitten. Bitte kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} ist keine Datenbank von {program}, die Kith lesen kann: Sie hat keine Tabelle {table}.</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} ist keine Datenbank von {program}.</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} ist keine Kith-Bibliothek. Bitte wählen Sie eine andere Datei oder spielen Sie eine Sicherung zurück (kith restore).</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} ist die Bibliothek selbst. Bitte wählen Sie eine Ergebnisdatei.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path} wurde von einer neueren Version von Kith angelegt. Bitte aktualisieren Sie Kith.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path} wurde von einer anderen Version von Kith angelegt. Durchsuchen Sie die Fotos mit dieser noch einmal.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>{person} hat keinen Namen</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>{program} benutzt {path} gerade. Bitte schließen Sie {program} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} ist kein Gerät. Verwenden Sie auto, cpu, cuda, mps, coreml oder directml.</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}: Diese Datei ist keine lesbare XMP-Datei.</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} ist größer als {size_gb} GB; so groß ist kein Export von Kith.</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} ist keine von Kith exportierte Namensdatei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} bezeichnet keinen Teil. Der dritte von acht ist 3/8, der letzte 8/8.</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} ordnet keinen Ordner zu. Dorthin gehören zwei absolute Pfade, wie in /media/photos=/mnt/nas/photos.</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what} braucht PyTorch, das nicht installiert ist. So fügen Sie es hinzu: {command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>„{title}“ bleibt, wie es ist: Jemand anderes heißt inzwischen {name}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>„{title}“ bleibt, wie es ist: {user} hat seither dieselben Personen oder Gesichter geändert („{later}“).</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>„{title}“ wurde nicht wiederholt, da die Bibliothek inzwischen geändert wurde.</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>„{title}“ wurde nicht rückgängig gemacht, da die Bibliothek inzwischen geändert wurde.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>„{written}“ ist kein Datum. Bitte schreiben Sie es wie 1990-05-12, 1990-05 oder 1990.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>„{written}“ ist kein Datum. Bitte schreiben Sie es wie 2019-02-03T14:05 oder so weit, wie es bekannt ist: 2019-02-03, 2019-02, 2019.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht kopiert werden.</numerusform>
            <numerusform>%Ln Fotos konnten nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Fotos konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln Foto in {folder}.</numerusform>
            <numerusform>%Ln Fotos in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln Foto von {name} in {folder}.</numerusform>
            <numerusform>%Ln Fotos von {name} in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln Foto auf {file}.</numerusform>
            <numerusform>%Ln Fotos auf {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>Fotos in einen Ordner kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>%Ln Foto wird kopiert…</numerusform>
            <numerusform>%Ln Fotos werden kopiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Namen exportieren</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>Fotos verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>%Ln Foto wird verknüpft…</numerusform>
            <numerusform>%Ln Fotos werden verknüpft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>Kontaktabzug wird erstellt…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Namen aus Kith</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>Für %Ln weiteres war kein Platz.</numerusform>
            <numerusform>Für %Ln weitere war kein Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>%Ln Gesicht in {file} geschrieben.</numerusform>
            <numerusform>%Ln Gesichter in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln Gesicht ausgewählt</numerusform>
            <numerusform>%Ln Gesichter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben zu…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Nicht {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Foto anzeigen</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>Das sind zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Als Titelbild verwenden</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>Ja, das ist {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Ja, dieselbe Person</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>Vielleicht nicht {name}?</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>Vielleicht jemand anders?</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}, bei {moment} in einem Video</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>Diese Person suchen</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Name dieses Gesichts</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Nicht {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Diese Person öffnen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Das ist {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Als Titelbild verwenden</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>Gesicht {number} von {all}</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>Verwandte hinzufügen</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln ausgewählt. Das ist</numerusform>
            <numerusform>%Ln ausgewählt. Alle sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>Abstand bis {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Gefundene Gesichter</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Diese Person suchen</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Diese Person öffnen</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>Zu wem die ausgewählten Gesichter gehören</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}, bis „Wahrscheinlich“</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}, bis „Vielleicht“</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}, nur „Sehr sicher“</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>Kein solches Foto</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>Sonst ist niemand auf dem Foto</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Gefundene Fotos</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>Nehmen Sie jemanden heraus oder wählen Sie mehr Jahre.</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>Video, {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>Person auf einem Bild suchen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopieren Sie zuerst eines und drücken Sie dann hier Strg+V.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>Nach Gesicht</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Nach Personen</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>Wählen Sie ein Gesicht.</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>Gesichter wie dieses</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>Gesichter, ähnlich wie {name}</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Bild wird untersucht…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>Niemand in Ihrer Bibliothek sieht so aus.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>Auf diesem Bild ist kein Gesicht.</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>Das sieht nach {name} aus.</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>Das könnte {name} sein.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Wen suchen Sie?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Noch kein Ordner.</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>{folder} entfernen</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>Diesen Ordner nicht mehr beobachten…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>Getrennt oder verschoben; mit dem Ordner kommen seine Fotos zurück</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>„{folder}“ wird nicht mehr beobachtet. Die Personen bleiben.</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>„{folder}“ wird nicht mehr beobachtet. Die Fotos werden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>Personen und Fotos behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kith kennt %Ln Foto darin. Behalten Sie es, dann bleiben die Personen darauf, wie sie sind; nur neue Fotos werden nicht mehr gesucht. Oder lassen Sie es aus: Dann verschwindet es mit seinen Gesichtern aus allen Listen und kommt unverändert zurück, wenn Sie den Ordner binnen 90 Tagen wieder hinzufügen. Das Foto selbst wird in keinem Fall angerührt.</numerusform>
            <numerusform>Kith kennt %Ln Fotos darin. Behalten Sie sie, dann bleiben die Personen darauf, wie sie sind; nur neue Fotos werden nicht mehr gesucht. Oder lassen Sie sie aus: Dann verschwinden sie mit ihren Gesichtern aus allen Listen und kommen unverändert zurück, wenn Sie den Ordner binnen 90 Tagen wieder hinzufügen. Die Fotos selbst werden in keinem Fall angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>Fotos auslassen</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>„{folder}“ nicht mehr beobachten?</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>Kopien der Bibliothek, die Kith angelegt hat, werden ganz gelöscht ({files}).</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Diese Person vergessen</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>Soll Kith {name} endgültig vergessen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>Auf diesen Fotos wird nie wieder nach dieser Person gefragt. Auf Fotos, die für Kith neu sind, wird nach ihr gefragt wie nach einer fremden Person: Um sie zu kennen, müsste Kith behalten, woran es sie erkennt. Wer nur nicht gezeigt werden soll, wird besser ausgeblendet.</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>Kith löscht {faces} auf {photos} mit allem, was daraus berechnet wurde, dazu den Namen und die Schritte, die sich rückgängig machen ließen. Ihre Fotos bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>Der Name bleibt in der Datei neben %Ln Foto, in die Namen geschrieben wurden, bis dort wieder Namen geschrieben werden.</numerusform>
            <numerusform>Der Name bleibt in den Dateien neben %Ln Fotos, in die Namen geschrieben wurden, bis dort wieder Namen geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>Was ein angehaltenes Lernen hinterlassen hat, wird ganz gelöscht.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>Zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>Familie, Schule…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Aus dieser Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Aus {group} nehmen</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>Ein falsches Gesicht? Ziehen Sie es auf die richtige Person in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>Die Pfeiltasten führen zum nächsten Foto. Ein Gesicht fehlt? Drücken Sie D und ziehen Sie einen Rahmen.</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>Wählen Sie einen Schritt, um ihn und alles danach rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>Klicken Sie auf einen Namen, um ihn zu vergeben; Tab führt zur nächsten Person.</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>Legen Sie hier ein beliebiges Bild ab oder fügen Sie eines ein, um herauszufinden, wer darauf ist.</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>Tippen Sie ein Jahr ein, um dorthin zu springen; halten Sie Strg gedrückt, um Fotos auszuwählen.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>Wählen Sie einen Schritt, um ihn und alles danach rückgängig zu machen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Wie weit Kith ist</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>Wiederholt %Ln Schritt.</numerusform>
            <numerusform>Wiederholt %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>Die Schritte werden wiederholt…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Bis hier wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>Nimmt %Ln Schritt zurück; Sie können ihn wiederholen.</numerusform>
            <numerusform>Nimmt %Ln Schritte zurück; Sie können sie wiederholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>Die Schritte werden zurückgenommen…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Bis hier rückgängig machen</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>Hier steht, was Sie an Personen und Fotos ändern.</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>ist {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>Bisher %Ln</numerusform>
            <numerusform>Bisher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>Namen aus anderem Programm holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Datei mit Namen wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>Ordner mit Namen wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>Wählen Sie den Fotoordner oder die Datenbank, in der sie stehen.</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>Aus Picasa, digiKam, Lightroom, Google Takeout oder einer Datei, die Kith exportiert hat. Was Sie in Kith gesagt haben, bleibt, und ein einziges „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Wie weit Kith ist</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person importieren</numerusform>
            <numerusform>%Ln Personen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>Kith kennt alle Namen darin bereits</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>Gesichter, die Kith nicht gefunden hatte, werden untersucht…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>In Ihren Ordnern wird nach Namen gesucht…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>Namen ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>In Ihren Ordnern sind keine Namen eines anderen Programms</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>Auf Fotos, die Kith kennt, ist dort niemand benannt</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>Personen zum Importieren</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Namen werden gelesen…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>Zuerst durchsuchen</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>Die Namen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>Wo die Namen stehen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln Gesicht, das {program} nur vermutet, bleibt Kiths eigener Gruppierung überlassen.</numerusform>
            <numerusform>%Ln Gesichter, die {program} nur vermutet, bleiben Kiths eigener Gruppierung überlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln Foto ist noch nicht in Kith.</numerusform>
            <numerusform>%Ln Fotos sind noch nicht in Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>Und %Ln weitere Meldung dieser Art.</numerusform>
            <numerusform>Und %Ln weitere Meldungen dieser Art.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln Gesicht bleibt, wie Sie es gesagt haben</numerusform>
            <numerusform>%Ln Gesichter bleiben, wie Sie es gesagt haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept} und nicht {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>Auswählen oder loslassen</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Strg und Mausrad, +, -</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Strg+Umschalt+Pfeile, Enter</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Strg+Pfeile, Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>Person auf einem kopierten Bild suchen</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>Diashow anhalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Größer und kleiner</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>Ein Gesicht auslassen oder wieder dazunehmen</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>Ausgewählten Rahmen verschieben</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>Ausgewähltes Gesicht benennen</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>Größe des ausgewählten Rahmens ändern</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Umschalt und ziehen oder D, Pfeile, Enter</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Umschalt oder Strg und Pfeile</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Umschalt+Pfeile oder Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Foto anzeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>Zu einem Jahr</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>seine vier Ziffern</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>Alle Namen sind mit an den neuen Ort umgezogen.</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Er ist woanders…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>Aus zwei gemeinfreien Porträts wird ein Dutzend Fotos erstellt…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>Gilt ab dem nächsten Start von Kith.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln Gesicht würde wechseln</numerusform>
            <numerusform>%Ln Gesichter würden wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>%Ln Gesicht weniger sieht aus wie jemand anders</numerusform>
            <numerusform>%Ln Gesichter weniger sehen aus wie jemand anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln Person käme neu hinzu</numerusform>
            <numerusform>%Ln Personen kämen neu hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln Person würde aufgeteilt</numerusform>
            <numerusform>%Ln Personen würden aufgeteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln Person käme zu anderen</numerusform>
            <numerusform>%Ln Personen kämen zu anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>Etwas sicherer, wer wer ist; sonst würde sich nichts ändern</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>Weniger Personen werden fälschlich zusammengelegt</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>Wie weit Kith beim Ermitteln der Änderungen ist</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>Wenn Sie es verwenden: {changes}.</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>Es kam nichts Besseres heraus, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Genauer ansehen…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>Alle Gesichter werden mit dem neuen Netz untersucht…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Mögliche Änderungen werden ermittelt…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>Mehr Gesichter sind bei der richtigen Person: {after} statt {before}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Namen und bestätigte Gesichter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>Jetzt würde sich bei niemandem etwas ändern.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>Ändert, wie Gesichter verglichen werden. Kein Foto wird noch einmal gelesen. Mit dem Netz, das mit Kith kommt, ist das selten besser, und dann wird nichts geändert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>Wie weit Kith mit dem Lernen ist</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Es kann an dieser Stelle weitergehen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>Angehalten: {step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>Dauert einige Minuten, bei Tausenden Fotos auch mehr als eine Stunde.</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>Dauert einige Sekunden oder, wenn der Computer anderweitig beschäftigt ist, einige Minuten.</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>Beim letzten Mal dauerte es {time}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>Dafür wird PyTorch gebraucht, das nicht installiert ist. So fügen Sie es hinzu: {command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>Das gründliche Lernen wurde bei {share} angehalten.</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>Trainiert im Hintergrund das Netz selbst mit Ihren Fotos. Sie können weiterarbeiten und Kith auch beenden: Danach geht es an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>Sie haben seither mehr zu Gesichtern gesagt, also beginnt es von vorn; schon gelesene Fotos werden nicht zweimal gelesen.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>bisher {time}</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>Von %Ln Person gibt es genug davon zum Lernen.</numerusform>
            <numerusform>Von %Ln Personen gibt es genug davon zum Lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>ein mit Ihren Fotos trainiertes Netz</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>Einige Fragen beantworten</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>Ihre Bestätigungen werden gezählt…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>Jede Antwort zählt sofort. Ab und zu kann Kith auch lernen, besser zu sehen: Aus den Gesichtern, die Sie bestätigt haben, lernt es, was die Menschen auf Ihren Fotos voneinander unterscheidet. Es lernt auf diesem Computer und bewahrt das Gelernte mit der Bibliothek auf ihrem Server auf.</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>Jede Antwort zählt sofort. Ab und zu kann Kith auch lernen, besser zu sehen: Aus den Gesichtern, die Sie bestätigt haben, lernt es, was die Menschen auf Ihren Fotos voneinander unterscheidet. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>Wird zurückgenommen… ({share})</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>Lernen, die Menschen auf Ihren Fotos auseinanderzuhalten</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>Für den Anfang sollten es {people} sein und je {faces}, die Sie bestätigt haben, aus verschiedenen Fotos.</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>Was Kith von Ihnen weiß</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>was Kith schnell gelernt hat</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>Sie haben noch keine Gesichter bestätigt.</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>{faces} von {people}, von Ihnen bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>{faces} von {people}, von Ihnen bestätigt; %Ln-mal haben Sie gesagt, wer jemand nicht ist.</numerusform>
            <numerusform>{faces} von {people}, von Ihnen bestätigt; %Ln-mal haben Sie gesagt, wer jemand nicht ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>In Gebrauch seit {when}: {what}.</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>In Gebrauch: {what}.</translation>
    </message>
</context>
<context>
    <name>LifeDateButton</name>
    <message>
        <source>{what}: {date}</source>
        <extracomment>{what} is &quot;Born&quot;, &quot;Date of death&quot;</extracomment>
        <translation>{what}: {date}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find more of their faces</source>
        <translation>Weitere Gesichter suchen</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>Kith kopiert noch und schließt danach. Schließen Sie es noch einmal, um abzubrechen.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Vielleicht wurde er verschoben, umbenannt oder sein Laufwerk getrennt.</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>Dieser Ordner gehört bereits zu denen, die Kith beobachtet.</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln von 100 Fotos wurde an einem Wochenende aufgenommen.</numerusform>
            <numerusform>%Ln von 100 Fotos wurden an einem Wochenende aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>Alles beginnt am {day}.</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>Kein Jahr hat mehr Fotos als {year}: %Ln.</numerusform>
            <numerusform>Kein Jahr hat mehr Fotos als {year}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>Das größte Gedränge: %Ln Gesicht auf einem Foto.</numerusform>
            <numerusform>Das größte Gedränge: %Ln Gesichter auf einem Foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>Von {name} haben Sie Fotos aus den Jahren {first} bis {last}: %Ln Jahr.</numerusform>
            <numerusform>Von {name} haben Sie Fotos aus den Jahren {first} bis {last}: %Ln Jahre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>Am meisten los war am {day}: %Ln Foto.</numerusform>
            <numerusform>Am meisten los war am {day}: %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} ist auf %Ln Foto, öfter als alle anderen.</numerusform>
            <numerusform>{name} ist auf %Ln Fotos, öfter als alle anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Jahr</numerusform>
            <numerusform>Vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>Ein paar Zahlen</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Noch keine Erinnerungen</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>Oft zusammen</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>Sobald Fotos ein Datum und Personen einen Namen haben, blickt diese Seite mit Ihnen zurück.</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>Alles von diesem Tag anzeigen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Personen zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>Name für das %Ln Gesicht:</numerusform>
            <numerusform>Name für die %Ln Gesichter:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>Merkt sich, dass dies zwei Personen sind</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>Zusammen: %Ln Gesicht, ohne Namen</numerusform>
            <numerusform>Zusammen: %Ln Gesichter, ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>Zusammen: {name}, %Ln Gesicht</numerusform>
            <numerusform>Zusammen: {name}, %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>Sie haben vermerkt, dass {other} ein Kind von {person} ist.</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>Sie haben vermerkt, dass {other} ein Elternteil von {person} ist.</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>Sie haben vermerkt, dass {other} und {person} ein Paar sind.</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>Sie haben vermerkt, dass {other} und {person} Geschwister sind.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>Diese Gesichter waren mit denen gruppiert, die Sie gerade berichtigt haben. Klicken Sie auf ein Gesicht, um es auszulassen.</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>Das ist dieselbe Person</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>Das ist auch {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>Das ist dieselbe Person</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>Das ist auch {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>%Ln Foto war in {old}. Ist es dasselbe, dann kommen alle Namen mit, und nichts wird neu durchsucht.</numerusform>
            <numerusform>%Ln Fotos waren in {old}. Sind es dieselben, dann kommen alle Namen mit, und nichts wird neu durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>Ein verschobener Ordner</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>Nein, ein anderer</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>Ja, verschoben</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}: {folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>Ist „{old}“ jetzt in {new}?</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>Die Namen sind wieder dort, wo sie waren.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>Namen holen…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>{program} weiß vielleicht, wer auf Ihren Fotos ist.</translation>
    </message>
</context>
<context>
    <name>NamingBar</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leaves these faces out of the lists and of the questions (Ctrl+H)</source>
        <translation>Lässt diese Gesichter aus den Listen und aus den Fragen heraus (Strg+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Nicht wichtig</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{digit})</source>
        <translation>{page} (Strg+{digit})</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>Hier erscheinen alle, deren Gesicht auf Ihren Fotos zu sehen ist. In welchem Ordner liegen die Fotos?</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kith hat %Ln Foto durchsucht und kein Gesicht gefunden. Wenn Menschen darauf sind, sind ihre Gesichter vielleicht kleiner als in den Einstellungen verlangt.</numerusform>
            <numerusform>Kith hat %Ln Fotos durchsucht und kein Gesicht gefunden. Wenn Menschen darauf sind, sind ihre Gesichter vielleicht kleiner als in den Einstellungen verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Ihre Fotos werden durchsucht</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>Keine Gesichter auf diesen Fotos</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>Kein Foto konnte gelesen werden</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Keine Fotos gefunden</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>Personen erscheinen hier, sobald ihre Gesichter gefunden sind. Sie können sie schon währenddessen benennen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Fotos anzeigen</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Problem anzeigen</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>In den Ordnern, die Kith beobachtet, sind keine Fotos.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Mit einem Beispielalbum ausprobieren</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>Stattdessen die neueste Sicherung zurückspielen ({file})?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>Die Sicherung wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>Die Sicherung wurde zurückgespielt. Was vorher da war, ist als {file} aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>Zugehörige Fotos anzeigen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>Geben Sie ihnen Namen</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Wer sind diese Personen?</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Keine Person</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>{who}: %Ln Gesicht beiseitelegen?</numerusform>
            <numerusform>{who}: %Ln Gesichter beiseitelegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>Diese Gesichter werden dann nicht mehr gezeigt oder gruppiert. Sie können es rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Meiste Fotos zuerst</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Neue zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendete anzeigen</numerusform>
            <numerusform>%Ln ausgeblendete anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>Auch die Personen anzeigen, die Sie ausgeblendet haben</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>Andere: %Ln Person mit ein, zwei Gesichtern oder nur unscharfen</numerusform>
            <numerusform>Andere: %Ln Personen mit ein, zwei Gesichtern oder nur unscharfen</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>Personen mit ein, zwei Gesichtern oder nur unscharfen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Am ähnlichsten</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>Gesichter hier auf Personen ziehen</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln schon bekanntes Gesicht</numerusform>
            <numerusform>%Ln schon bekannte Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln Gesicht, das Kith nicht gefunden hatte</numerusform>
            <numerusform>%Ln Gesichter, die Kith nicht gefunden hatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>auf %Ln Foto ohne Gesicht</numerusform>
            <numerusform>auf %Ln Fotos ohne Gesicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>Alle sind ausgeblendet</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Diese Person suchen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Diese zwei zusammenführen…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>Diese zusammenführen…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>Kein Name hier enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>Andere aussortieren…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>Die Schaltfläche oben blendet sie wieder ein.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>Diese zwei entwirren…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}, %Ln ohne Namen</numerusform>
            <numerusform>{people}, %Ln ohne Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>Geburtstag hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Geboren {date}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>Geburtstag, Familie, Gruppen und Notizen (Strg+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>Fotos in einen Ordner kopieren…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Diese Person suchen</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person vergessen…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>Zeigt, wie alt die Person jeweils war</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>In zwei Personen aufteilen…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>Entwirren von…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>Infos zu dieser Person</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>Alle Gesichter gehören jetzt zu anderen Personen.</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>Ziehen Sie Gesichter dieser Person aus anderen Seiten hierher.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Keine Gesichter</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Niemand mehr</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>Vielleicht {people}?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>In einen Ordner kopieren…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>In einen Ordner kopieren…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Mit Standardprogramm öffnen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Der Pfad ist kopiert.</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>Die Pfade sind kopiert.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>Das System hat keine Dateiverwaltung, um {file} anzuzeigen.</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>Das System hat kein Programm für {file}.</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>Dieses Foto ist zurzeit nicht da ({path}).</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>Dieses Foto ist zurzeit nicht da.</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>Gesichter und Namen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>Video ab hier abspielen</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}, bei {moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>Auch auf diesem Foto: {names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>Wählen Sie ein Gesicht und drücken Sie Enter, um es zu benennen.</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>In diesem Video</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>Auf diesem Foto</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>Ist da ein Gesicht? Drücken Sie D und ziehen Sie einen Rahmen darum.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>Personen auf diesem Foto</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>Wählt kein Foto aus (Esc)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Mitnehmen</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>Gesicht wird untersucht…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Datum festlegen…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>Dieses Foto ist zurzeit nicht da. Vielleicht ist sein Laufwerk nicht angeschlossen.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>Kopien, Verknüpfungen oder ein Kontaktabzug der hier gezeigten Fotos</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>Datum vermutet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Keine Gesichter</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>Niemand benannt</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Wieder alle Fotos anzeigen</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>Mit Ort</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln Gesicht ohne Namen</numerusform>
            <numerusform>%Ln Gesichter ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>Wählen Sie oben „Alle Fotos“, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>Kontaktabzug, PDF oder HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>Kopien in einem Ordner…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>Verknüpfungen in einem Ordner…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine dieser Art</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>Die Fotos aus Ihren Ordnern erscheinen hier.</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>Zum vorigen Ordner</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>Zum Monat danach</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>Zum Monat davor</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>Zum nächsten Ordner</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>Es ließ sich nicht ermitteln, was sich ändern würde.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>Trotzdem gelesen: {remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden. Sie bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln Foto ist beschädigt und wurde trotzdem gelesen.</numerusform>
            <numerusform>%Ln Fotos sind beschädigt und wurden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>Auf %Ln Foto sind vielleicht kleine Gesichter, die nicht gefunden wurden.</numerusform>
            <numerusform>Auf %Ln Fotos sind vielleicht kleine Gesichter, die nicht gefunden wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Alle Dateien konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer hinsehen</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln Gesicht würde wechseln</numerusform>
            <numerusform>%Ln Gesichter würden wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln Person käme neu hinzu</numerusform>
            <numerusform>%Ln Personen kämen neu hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln Person würde aufgeteilt</numerusform>
            <numerusform>%Ln Personen würden aufgeteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln Person käme zu anderen</numerusform>
            <numerusform>%Ln Personen kämen zu anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Namen und bestätigte Gesichter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}, Abstand {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>Ist das alles {name}?</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>Ist das wirklich alles {name}?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>Ist das wirklich {name}?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>Ist das {name}?</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} von %Ln Gesicht</numerusform>
            <numerusform>{shown} von %Ln Gesichtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>Kith ist fertig</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln Computer</numerusform>
            <numerusform>%Ln Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden; unter „Probleme“ steht, warum.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden; unter „Probleme“ steht, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln Foto durchsucht: {found}.</numerusform>
            <numerusform>%Ln Fotos durchsucht: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>Gesichter werden zu Personen gruppiert</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>{photos} noch einmal durchsucht: {faces} zusätzlich gefunden.</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>{photos} noch einmal durchsucht: keine weiteren Gesichter gefunden.</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Sucht noch einmal nach kleineren Gesichtern: {done} von {all} Fotos</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Suche nach Fotos</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>Dort wurden keine Fotos gefunden.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Angehalten nach {done} von {all} Fotos</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt des Durchsuchens</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>Hält das Durchsuchen an; was fertig ist, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>Nach %Ln Foto angehalten. Was fertig ist, bleibt.</numerusform>
            <numerusform>Nach %Ln Fotos angehalten. Was fertig ist, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>Der Ordner konnte nicht gelesen werden; unter „Probleme“ steht, warum.</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>wartet auf {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}: seit einer Weile nichts</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}: {number} pro Sekunde</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>{done} von {all} Fotos</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>{folder} verschwand beim Durchsuchen. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>{number} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>Zu einem Jahr springen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>Wählt niemanden aus (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln Gesicht würde wechseln</numerusform>
            <numerusform>%Ln Gesichter würden wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln Person würde aufgeteilt</numerusform>
            <numerusform>%Ln Personen würden aufgeteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln Person käme zu anderen</numerusform>
            <numerusform>%Ln Personen kämen zu anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>Vorsichtig: mehr, dafür kleinere Gruppen</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>Großzügig: weniger, dafür größere Gruppen</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>Gesichter werden gruppiert…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>Wie leicht Gesichter zusammengelegt werden</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Genauer ansehen…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Mögliche Änderungen werden ermittelt…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Namen und bestätigte Gesichter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>{changes}.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Forgotten for good.</source>
        <translation>Endgültig vergessen.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence} Beim nächsten Mal wird dieser Schritt übergangen.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>Auch Videos durchsuchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>Bestes verfügbares Gerät</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>Berechnen auf</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>Für Fotos, die von jetzt an durchsucht werden.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>Wie ähnlich Gesichter sein müssen, um als eine Person zu gelten.</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>Kith sucht hier nach Fotos, bei jedem Start und sobald sich etwas ändert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>Alle Fotos noch einmal durchsuchen</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>Gesichter aus Videos kommen zu Personen, die auf Fotos zu sehen sind</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>Mit diesen Einstellungen; Namen und Korrekturen bleiben</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln schon richtig</numerusform>
            <numerusform>%Ln schon richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln Gesicht, das ein anderes Programm anders nennt</numerusform>
            <numerusform>%Ln Gesichter, die ein anderes Programm anders nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln nicht angerührt</numerusform>
            <numerusform>%Ln nicht angerührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>Auch Gesichter, die Kith von selbst erkannt hat und die Sie noch nicht angesehen haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>Jede Datei so, wie sie war, bevor zuletzt Namen geschrieben wurden</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Zu schreibende Dateien</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Wie weit Kith ist</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>Aktuell halten: jede Änderung bald danach schreiben</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>{number} von {all} wird geprüft…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>Noch niemand hat einen Namen, oder alles ist schon geschrieben.</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>Zurückgesetzt: {summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>Wird zurückgesetzt: {number} von {all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei schreiben</numerusform>
            <numerusform>%Ln Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>Namen in Begleitdateien schreiben</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>Wird geschrieben: {number} von {all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>Geschrieben: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>Namen in %Ln Datei geschrieben.</numerusform>
            <numerusform>Namen in %Ln Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam, Lightroom, Immich, PhotoPrism und andere finden Namen und Gesichter in einer kleinen Datei neben jedem Foto. Ihre Fotos werden nicht verändert, ebenso wenig, was andere Programme in eine solche Datei geschrieben haben.</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>{name} heißt dort bei einem anderen Programm {other}</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>nicht angerührt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kith hat diese Bibliothek bereits geöffnet, antwortet aber nicht. Beenden Sie es und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet oder angelegt werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>Ist jemand anders</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>Gesichter werden untersucht</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>Zwei Personen daraus machen</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Name der anderen Person</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>Bleibt {name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>So würde Kith sie trennen. Klicken Sie auf ein Gesicht, um es auf die andere Seite zu legen.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>Wer ist das? Oder später</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>Ein Gesicht, das zu unscharf oder zu dunkel ist</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>Ohne Namen, %Ln Gesicht</numerusform>
            <numerusform>Ohne Namen, %Ln Gesichter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>Alle, die noch da sind, könnten Ihnen wichtig sein.</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>Am Rand ({number})</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>Unscharf ({number})</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Niemanden wählen</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>%Ln Gesicht ausblenden</numerusform>
            <numerusform>%Ln Gesichter ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person ausblenden</numerusform>
            <numerusform>%Ln Personen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>Niemand dieser Art</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>Personen ohne Namen</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>Personen ohne Namen, die Ihnen vielleicht nicht wichtig sind. Klicken Sie an, wen Sie behalten möchten.</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>Einmal gesehen ({number})</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>Zu unscharf oder zu dunkel ({number})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>Die Gesichter beider werden verglichen</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>Gesichter, jetzt bei {now}, die zu {name} kämen</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>Kith sucht Personen, die man für {name} halten könnte.</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>Kith sieht niemanden, der oft für {name} gehalten wird, aber Sie können jede Person wählen.</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>Gelernt aus den Gesichtern beider, die Sie bestätigt haben; diese bleiben. Klicken Sie auf ein Gesicht, um es dort zu lassen, wo es ist.</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>Dafür muss erst mehr bekannt sein</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>Kein Gesicht von {one} sieht eher nach {other} aus, und umgekehrt auch keines.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>Diese Personen werden am häufigsten miteinander verwechselt.</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>Gehören zu {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>Sie sind gut auseinanderzuhalten</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>Zwei Personen entwirren</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>{name} entwirren von…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>{one} und {other} entwirren</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>jetzt bei {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>der einen Person</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>der anderen Person</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}: %Ln Gesicht zweifelhaft</numerusform>
            <numerusform>{name}: %Ln Gesichter zweifelhaft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>Kith findet die Gesichter auf Ihren Fotos und fasst die einer Person zusammen. Sie sagen, wer es ist; Kith merkt es sich und lernt aus dem, was Sie sagen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>Nichts verlässt diesen Computer, und kein Foto wird je verändert.
Namen aus Picasa, digiKam, Lightroom oder Google kommen mit: Wählen Sie zuerst den Ordner mit den Fotos.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Mit einem Beispielalbum ausprobieren</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>Wer ist auf Ihren Fotos?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln Datei von einer Art, die Kith nicht liest ({kinds}).</numerusform>
            <numerusform>%Ln Dateien von Arten, die Kith nicht liest ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln Video nicht durchsucht: Dafür gibt es in den Einstellungen ein Häkchen.</numerusform>
            <numerusform>%Ln Videos nicht durchsucht: Dafür gibt es in den Einstellungen ein Häkchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>%Ln weiteres dieser Art</numerusform>
            <numerusform>%Ln weitere dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln Person ohne Namen</numerusform>
            <numerusform>%Ln Personen ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln Foto ist in einem Ordner, der verschoben oder gelöscht wurde</numerusform>
            <numerusform>%Ln Fotos sind in einem Ordner, der verschoben oder gelöscht wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln Foto ist auf einem Laufwerk, das nicht da ist</numerusform>
            <numerusform>%Ln Fotos sind auf einem Laufwerk, das nicht da ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Noch %Ln Frage</numerusform>
            <numerusform>Noch %Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln ohne Endung</numerusform>
            <numerusform>%Ln ohne Endung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, with the space after it</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>In a list of relatives; a grown-up one too</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Partner/in</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Bruder/Schwester</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>ca. %Ln</numerusform>
            <numerusform>ca. %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>etwa {hours} Stunden</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>aus der Google-Datei daneben</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>aus den GPS-Daten</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>aus den IPTC-Daten</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>aus den PNG-Daten</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>aus den XMP-Daten</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>aus dem Namen des Ordners</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>aus der XMP-Datei daneben</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>von der Kamera</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>aus den Daten des Videos</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>aus dem Zeitpunkt der Digitalisierung</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>aus dem Änderungsdatum der Datei</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>neugeboren</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>Partner/in</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>wahrscheinlich {date}, {source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>Bruder/Schwester</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>unter 1 Jahr</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>oder Ordner hier ablegen</translation>
    </message>
</context>
</TS>
