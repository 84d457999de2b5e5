<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Informazioni su Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>Riconosce le persone nelle tue foto. Nomi e volti sono conservati sul server indicato sotto; le foto restano dove sono e nessuna viene mai modificata.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>Riconosce le persone nelle tue foto. Nessuna foto viene mai modificata.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>Riconosce le persone nelle tue foto. Nulla esce da questo computer e nessuna foto viene mai modificata.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Licenze di tutto ciò che accompagna Kith</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Scheda del modello</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>Le foto vengono analizzate dai computer del cluster indicato.</translation>
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
        <translation>Questa installazione</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Informazioni su questa persona</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Aggiungi una data</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Compleanno</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Data di morte</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Morte</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>Morte poco dopo la nascita</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>Morte prima del primo compleanno</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Età raggiunta: {age}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Età: meno di un mese</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>Soprannomi…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Quello che vuoi ricordare</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Età oggi: {age}</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>Età oggi: {age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>Informazioni su Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Fai un backup della libreria…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>Importa nomi da un altro programma…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>Esporta i nomi…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>Trova la persona in un&apos;immagine…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Cronologia…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Cerca nuove foto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ripeti: {step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annulla: {step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>Scrivi i nomi nei file collaterali…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Un&apos;altra persona…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>Allora chi è?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>Fai clic su un volto per escluderlo</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>Volti della domanda</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Apri la foto</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>Apri le foto</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>Volto {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>Volto {number}, escluso</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Fai un backup della libreria</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>Backup salvato in {file} e verificato.</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>Backup ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>Scegli un backup della libreria</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>Ripristinare il backup {file}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>La libreria così com&apos;è ora resta accanto, come backup.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>Qualcosa è andato storto in Kith</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>È un errore di Kith. Le tue foto, i nomi e le correzioni sono al sicuro e puoi continuare. Se lo segnali, queste righe aiutano a trovarlo; prima rileggile, perché potrebbero contenere nomi di file.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Scegli una cartella di foto</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>Scegli un&apos;immagine della persona</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Immagini ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>In %Ln foto potrebbero esserci volti piccoli non trovati.</numerusform>
            <numerusform>In %Ln foto potrebbero esserci volti piccoli non trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Guarda più da vicino</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>Aggiungi una data</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>Fai clic per correggerla</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Data: {date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>Quando è stata scattata?</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}. Fai clic per correggerla.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation>1970-05-14, {day} o 1970</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>Scrivila come 1970-05-14, come {day}, oppure solo il mese o l&apos;anno.</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}; il giorno non è noto</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>%Ln volto è ora con la sua persona.</numerusform>
            <numerusform>%Ln volti sono ora con la loro persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>Ripeti %Ln domanda saltata</numerusform>
            <numerusform>Ripeti %Ln domande saltate</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Cerco domande…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Niente da rivedere.</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>Non resta niente da rivedere. Ben fatto!</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>Quando avrai dato un nome a qualche persona e Kith troverà volti simili, te lo chiederà qui.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Trascina qui un&apos;immagine</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>o incollane una con Ctrl+V. Resta su questo computer e fuori dalla tua libreria.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>La libreria è di nuovo disponibile.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>Un backup non può sostituire la libreria stessa. Scegli un altro file.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>Un cluster richiede Dask, che non è installato. Per aggiungerlo: {command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>Un volto che non è di nessuno non si può confermare. Spostalo invece in una persona.</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Un file con cui Kith trova i volti è danneggiato, o non è quello che Kith conosce: {file}. {repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>Manca un file con cui Kith trova i volti: {file}. {repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>Una scheda grafica può richiedere PyTorch: {command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>A un gruppo serve un nome di al massimo {most} lettere.</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>Una libreria su un server PostgreSQL richiede un pacchetto in più. Per aggiungerlo: {command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>Un nome ha al massimo {most} caratteri; questo ne ha {n}.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>Una persona non si può unire a sé stessa. Scegli un&apos;altra persona.</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>Volti di {name} trovati: circa {percent}%; probabilmente ne restano {n_left}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} persona aggiunta al gruppo “{group}”</numerusform>
            <numerusform>{n} persone aggiunte al gruppo “{group}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>Persona aggiunta al gruppo “{group}”: {person}</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>Nel frattempo un altro programma lo ha modificato; è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>Un altro programma ha appena creato una libreria {library}.</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>Un altro programma ha aperto la libreria {library}. Chiudilo prima.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>Un altro programma lo sta scrivendo; non è stato toccato.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>Un altro programma lo sta scrivendo; è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>Un altro programma tiene occupata la libreria {path}. Riprova quando avrà finito.</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>È in corso un’altra scansione di questa libreria, avviata da {user}.</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>È già in corso un&apos;altra analisi di questa libreria.</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>{n} persona mostrata di nuovo</numerusform>
            <numerusform>{n} persone mostrate di nuovo</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>Persona mostrata di nuovo: {person}</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>Riquadro di un volto modificato</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>Riquadro di un volto di {person} modificato</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>Soprannomi di {person} modificati</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>Note su {person} modificate</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>Copertina di {person} scelta</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} volto confermato</numerusform>
            <numerusform>{n} volti confermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>{n} volto confermato come {person}</numerusform>
            <numerusform>{n} volti confermati come {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>Volto eliminato</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>Volto di {person} eliminato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Volto aggiunto</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>Volto di {person} aggiunto</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>Il volto {face_id} non appartiene a {person}, quindi non può esserne la copertina.</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>I volti vengono raggruppati peggio di prima.</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>Volti raggruppati correttamente: {before:.1%} prima, {after:.1%} dopo.</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>Da quando hai guardato, volti o persone sono cambiati. Guarda di nuovo che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>Volti che somigliano di più a un&apos;altra persona: {before} prima, {after} dopo.</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>Vengono riconosciute meno coppie di volti della stessa persona rispetto a prima.</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>I file in {folder} non si possono bloccare: due programmi potrebbero scrivere insieme nella stessa libreria e danneggiarla. Tieni la libreria su un disco di questo computer.</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>Valuto quanto cambiare</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>Persone raggruppate di nuovo: nessun volto spostato</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>Persone raggruppate di nuovo: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>{n} persona nascosta</numerusform>
            <numerusform>{n} persone nascoste</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>Persona nascosta: {person}</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>Nome di {n} persona importato da {program}: {faces}</numerusform>
            <numerusform>Nomi di {n} persone importati da {program}: {faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>Nel disegno di un solo volto Kith ne trova {n}; installalo di nuovo.</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>Non si può ripristinare: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>Non si può mettere in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>Non si può scrivere: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>Non è stato possibile leggerlo entro {n} minuto; la prossima analisi riproverà.</numerusform>
            <numerusform>Non è stato possibile leggerlo entro {n} minuti; la prossima analisi riproverà.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>Non è stato possibile leggerlo: {reason}.</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>Ha il nome di una foto, ma non è un normale file.</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>Contiene nomi che Kith ha scritto e che questa libreria non conosce. Prima importali.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>È un collegamento che riporta a sé stesso.</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>È migliore.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>Non è un XMP leggibile, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>Non viene adottato: {reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>Non c&apos;è: è stato spostato, eliminato o scollegato, oppure è un collegamento che non porta da nessuna parte.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>Non è scritto in UTF-8, quindi non è stato toccato.</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>Per le tue foto non fa una differenza netta.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>Distingue peggio di prima le persone estranee alle tue foto.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>Distingue le persone estranee alle tue foto peggio di quanto facesse la rete da nuova.</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>Era in lettura quando Kith è stato chiuso.</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>Valuto con i volti tenuti da parte</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>Kith non trova nomi di un altro programma in {source}. Legge cartelle di foto, .picasa.ini, digikam4.db, .lrcat e i file .csv e .json che esporta.</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>Kith sta già imparando da questa libreria.</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>Kith sta imparando da questa libreria proprio ora. Prima interrompilo.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>A Kith servono {n_faces} volti confermati per ciascuna di altre cinque persone.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>A Kith servono {n_faces} volti confermati per ciascuna di altre quattro persone.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>A Kith servono {n_faces} volti confermati per ciascuna di altre tre persone.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>A Kith servono {n_faces} volti confermati per ciascuna di altre due persone.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>A Kith servono {n_faces} volti confermati di un&apos;altra persona.</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>A Kith serve {n} altro volto confermato di {name}.</numerusform>
            <numerusform>A Kith servono altri {n} volti confermati di {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>Kith non è riuscito a elaborare questa foto: è un errore del programma, segnalalo.</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>Appreso dalle tue correzioni</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>Appreso da {trained_faces} di {trained_people}; valutato su {faces} di {people}, da altre foto.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>Appreso da {trained_faces} di {trained_people}; valutato su {faces} di {people}, di cui {n} mai vista prima, da altre foto.</numerusform>
            <numerusform>Appreso da {trained_faces} di {trained_people}; valutato su {faces} di {people}, di cui {n} mai viste prima, da altre foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>Imparo dai tuoi volti</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>L&apos;apprendimento nella rete stessa</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>Al momento Lightroom sta usando {path}. Chiudi Lightroom e riprova.</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>Probabilmente tutti i volti di {name} sono stati trovati.</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>Esamino tutti i volti con la nuova rete</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>Esamino i volti</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>{n} persona unita a {person}</numerusform>
            <numerusform>{n} persone unite a {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>Persone unite: {person} ora fa parte di {other}</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>Più persone vengono messe insieme per errore rispetto a prima.</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>Nessun volto spostato</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>{n} volto spostato in una nuova persona</numerusform>
            <numerusform>{n} volti spostati in una nuova persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>{n} volto spostato in {person}</numerusform>
            <numerusform>{n} volti spostati in {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>Dato il nome “{name}” a {n} volto</numerusform>
            <numerusform>Dato il nome “{name}” a {n} volti</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>Nessun computer del cluster può leggere il file, che è troppo grande per essere inviato.</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>Nessuna foto risale a {day}. Controlla l&apos;anno.</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>In “{shown}” non sono note foto.</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>Nessun worker si è presentato allo scheduler {address}. Su ogni computer: dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>Nessuno muore prima di nascere: nascita {born}, morte {died}. Controlla entrambe le date.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Qui nessuno si chiama “{text}”.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>Qui nessuno si chiama “{text}”. Intendevi {suggestions}?</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>Nessuno è parente di sé stesso. Scegli un&apos;altra persona.</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>Al momento nessuna delle foto si può leggere. Il loro disco è collegato?</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>Annotato: {other} è figlio o figlia di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>Annotato: {other} è genitore di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>Annotato: {other} è partner di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>Annotato: {other} è fratello o sorella di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>Annotato: {other} non è né figlio né figlia di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>Annotato: {other} non è genitore di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>Annotato: {other} non è partner di {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>Annotato: {other} non è né fratello né sorella di {person}</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>Non si può leggere niente: la descrizione delle tabelle nel file è danneggiata. Ripristina un backup.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>Non si può salvare niente in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>Non si può scrivere niente in {path}: la libreria si può leggere, ma non modificare.</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>Qui non c&apos;è niente che possa leggere i video. Installa ffmpeg con il gestore di pacchetti del tuo sistema, oppure PyAV con: pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>Su un computer del cluster {address} Kith non è installato o non funziona: {reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>Di questo video è stato esaminato solo l’inizio: leggere il seguito richiederebbe troppo tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>Coppie della stessa persona riconosciute, con un falso allarme su {n_tries:,}: {before:.1%} prima, {after:.1%} dopo (provata {n:,} coppia di persone diverse).</numerusform>
            <numerusform>Coppie della stessa persona riconosciute, con un falso allarme su {n_tries:,}: {before:.1%} prima, {after:.1%} dopo (provate {n:,} coppie di persone diverse).</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>Le persone sono state modificate più in fretta di quanto si potessero raggruppare. Ripeti l&apos;analisi.</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>Le persone sono state modificate più in fretta di quanto si potessero raggruppare. Riprova.</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>Persone messe insieme per errore: {before} prima, {after} dopo.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>La persona {namesake_id} si chiama già “{name}”. Se le due sono la stessa, unisci {person} a {namesake}; altrimenti scegli un altro nome.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>La persona {namesake_id} si chiama già “{name}”. Sposta lì i volti o scegli un altro nome.</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>Nel frattempo la persona {person_id} è stata unita a {heir}. Guarda lì.</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>Picasa chiama la stessa persona “{name}” e {others}: Kith prende il primo nome.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>{n} persona fissata</numerusform>
            <numerusform>{n} persone fissate</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>Persona fissata: {person}</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>Scegli due volti diversi di questa persona, entrambi già visti dalla rete in uso.</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>Scegli due persone diverse.</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>Installa di nuovo Kith.</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>La lettura di questo video richiedeva troppo tempo, quindi è stato escluso.</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>La lettura di questa foto ha bloccato il lettore, quindi è stata esclusa.</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>La lettura di questa foto ha richiesto più di {n} secondo, quindi è stata esclusa.</numerusform>
            <numerusform>La lettura di questa foto ha richiesto più di {n} secondi, quindi è stata esclusa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>Leggo quello che hai detto dei volti</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>Leggo le tue foto</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>Nome di {person} cambiato in “{name}”</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>L&apos;esecuzione di una rete in PyTorch</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>Indicato che {n} volto non è {person}</numerusform>
            <numerusform>Indicato che {n} volti non sono {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>Compleanno di {person} impostato: {day}</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>Data di una foto impostata: {moment}</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>Data di morte di {person} impostata: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>{n} volto messo da parte come di nessuno</numerusform>
            <numerusform>{n} volti messi da parte come di nessuno</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>Alcuni di questi volti non appartengono più né a {a} né a {b}. Controlla di nuovo.</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>Alcuni di questi volti non appartengono più a {person}. Controlla di nuovo.</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>Qualcun altro ha modificato la libreria {name} nello stesso momento. Riprova.</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>Qualcun altro tiene occupata la libreria {name}. Riprova quando avrà finito.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>I dati XMP nella foto non si possono leggere.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>Il backup {target} non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>Il riquadro è fuori dalla foto, che misura {width_px} x {height_px} pixel.</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>La connessione alla libreria {name} si è interrotta ({reason}). Riprova quando il server sarà di nuovo disponibile.</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>Il database {name} appartiene a un altro programma. Creane uno solo per Kith.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Il disco è di sola lettura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>Il disco del server è pieno, quindi non è stato possibile scrivere la libreria {name}.</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>Il disco le cui foto erano in “{shown}” non c&apos;è. Collegalo.</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>Il disco {disk} è pieno, quindi non è stato possibile scrivere la libreria {path}. Libera un po&apos; di spazio.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>Il disco {disk} è pieno: {path} si può leggere, ma non modificare. Libera un po&apos; di spazio.</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>Il disco {disk} ha segnalato un errore nella libreria {path}. Controlla il disco e lo spazio libero.</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>Gli occhi di un volto disegnato vengono visti a {distance_px:.0f} pixel da dove sono.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>Il file del rilevatore di volti è danneggiato. {repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>I volti in {path} sono stati descritti con {theirs}, quelli della libreria con {ours}; i volti di due reti non si confrontano mai. Indica --net quando ripeti l&apos;analisi o quando unisci i risultati.</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>Il file è cambiato durante la lettura; la prossima analisi lo leggerà di nuovo.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Non è stato possibile aprire il file.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>Il file è troncato.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>Il file è troncato; viene mostrato il resto.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>Il file è troncato; viene mostrato il resto. In basso manca circa {share:.0%} della foto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>Il file supera {size_gb} GB: nessuna foto è così grande.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>Il video è danneggiato, o di un tipo che Kith non può leggere.</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>Il video è danneggiato: nessuna delle sue immagini si può leggere.</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>Il video è danneggiato; è stato esaminato fin dove si poteva leggere.</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>Le immagini del video sono troppo grandi.</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>La libreria non si può bloccare: {reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>La libreria non si può mettere in un pacchetto dentro sé stessa. Scegli un altro file.</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>La libreria {address} è su un server, dove backup e riparazioni si fanno con gli strumenti del server stesso. Per farne una copia in un file: kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>La libreria {library} non si può riparare: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>La libreria {name} non è raggiungibile: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>La libreria {name} è su un server, e i suoi backup si fanno lì (pg_dump). Per farne una copia in un file: kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>La libreria {path} non si può bloccare dove si trova, e due programmi che scrivono insieme potrebbero danneggiarla. Tienila su un disco di questo computer.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>La libreria {path} non si può aprire né creare: è una cartella, non un file.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>La libreria {path} non si può aprire né creare: è una pipe o un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>La libreria {path} non si può aprire né creare: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>La libreria {path} non si può aprire. Controlla che la sua cartella esista e che ci si possa scrivere.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>La libreria {path} non si può aprire: accesso negato.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>La libreria {path} non si può scrivere. Controlla chi può scrivere nel file e nella sua cartella.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>La libreria {path} è danneggiata. Ripristina un backup (kith restore), o salva quello che si può leggere (kith doctor --repair).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>La libreria {path} è danneggiata: è vuota, come può lasciarla un disco pieno o guasto. Ripristina un backup (kith restore), o elimina il file per cominciare una nuova libreria.</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>La libreria {path} non c&apos;è, ma c&apos;è un file con le sue ultime modifiche ({changes}). Rimetti la libreria accanto a quel file, o spostalo altrove.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>La libreria {path} è stata creata da una versione più recente di Kith. Aggiorna Kith.</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>L&apos;elenco dei pesi della rete non si può leggere ({file}: {error}). Reinstalla Kith.</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>L&apos;elenco delle reti che hanno imparato da te non si può leggere ({file}). Spostalo altrove e fai imparare di nuovo la rete.</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>Il modello del resto del mondo non si può leggere ({file}: {error}).</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>Il modello del resto del mondo, {file}, non corrisponde ai pesi {weights}.</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>La rete non si può conservare in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>La rete non ricava niente di utilizzabile da un volto disegnato.</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>La rete che ha imparato da te manca, è danneggiata o è stata modificata ({file}). Torna a prima (kith finetune --off) o fai imparare di nuovo la rete.</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>La rete appresa non si può scrivere in {folder}: {reason}. Libera un po&apos; di spazio e riavvia l&apos;apprendimento: continuerà da lì.</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>I pesi della rete non si possono leggere ({error}). Reinstalla Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>I pesi della rete {file} sono danneggiati o sono stati modificati. Reinstalla Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>I pesi della rete {file} non sono adatti a {net}. Reinstalla Kith.</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>Le persone di questa libreria vengono raggruppate in questo momento da {user}. Riprova quando avrà finito.</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>La foto è cambiata dopo l&apos;analisi; prima analizzala di nuovo.</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>La foto è danneggiata, o di un tipo che Kith non può leggere.</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>La foto è troppo grande: oltre {millions} milioni di pixel, o un lato oltre {side_px:,}.</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>Per aprire la foto ci vorrebbero minuti: è salvata in molti più passaggi di quanti ne usi qualsiasi fotocamera.</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>Per aprire la foto servirebbero {size_gb:.1f} GB di memoria, più di quanto Kith consenta.</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>Le foto non si possono mettere in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>Le foto in {path} sono state analizzate da un&apos;altra versione di Kith. Ripeti l&apos;analisi con questa.</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>Il processo che descrive i volti è terminato, forse per mancanza di memoria. Il lavoro fatto è conservato; ripeti l&apos;analisi, magari con meno --workers.</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>Il processo che esamina i volti è stato chiuso due volte. Forse la memoria è poca; riprova.</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>Il processo che dovrebbe farlo non si avvia.</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>Il processo di apprendimento è terminato, forse per mancanza di memoria. Non è stato cambiato niente.</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>Lo stesso per il resto del mondo, a uno su 1000: {before:.1%} prima, {after:.1%} dopo ({measured_on}).</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>Lo scheduler {address} non c&apos;è più. Il lavoro fatto è conservato, e la prossima analisi continuerà da lì.</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>Il server non ti permette di farlo nella libreria {name}. Rivolgiti a chi se ne occupa.</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>Il server ha problemi con la libreria {name}: {reason}. Rivolgiti a chi se ne occupa.</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>Il worker {worker} ha altri file per trovare i volti, anche se il suo Kith è {ours}. Installa lo stesso su tutti i computer.</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>Il worker {worker} usa un altro Kith ({theirs}, e qui {ours}). Installa lo stesso su tutti i computer.</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>I worker che esaminavano il file si sono fermati uno dopo l&apos;altro, forse a causa sua; la prossima analisi ci riproverà.</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>Non ci sono pesi per {net!r}. Sono inclusi: {networks}.</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>Esiste già una libreria {library}. Indica un altro posto (--library), o prima sposta quella altrove.</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>Esiste già una libreria {name}. Copia in un altro posto.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>Non esiste alcun backup {backup}.</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>Non esiste alcun rilevatore di volti chiamato {detector}. Ci sono: {names}.</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>Nella libreria non c&apos;è, o non c&apos;è più, alcun volto {face_id}.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>Non esiste alcun file o cartella “{source}”. Potrebbe essere stato spostato, rinominato o scollegato.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Non esiste alcun file {path}.</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>Non esiste alcuna cartella o foto “{shown}”. Potrebbe essere stata spostata, rinominata o scollegata.</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>Non esiste alcuna libreria {library}.</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>Non esiste alcuna rete chiamata {name!r}. Scegli tra: {networks}.</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>Nella libreria non c&apos;è, o non c&apos;è più, alcuna persona {person_id}.</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>Nella libreria non c&apos;è, o non c&apos;è più, alcuna foto {photo_id}.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>Non c&apos;è nessuno scheduler all&apos;indirizzo {address}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>Non c&apos;è memoria sufficiente per aprire questo video.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>Non c&apos;è memoria sufficiente per aprire questa foto.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>La memoria non basta per leggere {source}.</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>Non c&apos;è memoria sufficiente per esaminare questa foto.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>In questo video non c&apos;è niente da vedere.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>In questo video non c&apos;è niente da vedere: non contiene immagini in movimento.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>C&apos;è ancora troppo poco da cui imparare.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>Non c&apos;era memoria sufficiente per aprire questa foto.</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>Questo riquadro è vuoto. Disegnalo intorno a un volto.</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>Questo computer non ha un dispositivo {device} che Kith possa usare. Ometti --device.</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>Questo volto non è stato ancora esaminato con la rete in uso. Prima cerca nuove foto.</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>Questo è un video. I video vengono esaminati solo se richiesto (--videos).</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Questa è una cartella, non una foto.</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>Questa non è una libreria di Kith, o non se ne può leggere niente. Ripristina un backup.</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>Questo non è un file di foto.</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>Questa non è una foto: contiene soltanto zeri.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>Questa non è una foto: è un documento PDF.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>Questa non è una foto: è un documento PostScript.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>Questa non è una foto: è un disegno o un documento XML.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>Questa non è una foto: è un file di testo.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>Questa non è una foto: è un video.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>Questa non è una foto: è una pagina web.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>Questa non è una foto: è un archivio o un documento d&apos;ufficio.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>Questa non è una foto: è un archivio.</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>Questa non è una foto: non è in nessun formato di immagine che Kith conosca.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Questo non è un normale file.</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>Questa è la libreria stessa. Scegli un backup.</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>Questo nome contiene un carattere danneggiato e non si può conservare. Scrivilo di nuovo.</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>Questo nome contiene un carattere di controllo, che nessuno può vedere. Scrivilo di nuovo.</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>Questa persona non ha volti che si possano cercare.</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>Questo è stato appreso per una rete diversa da quella che la libreria usa ora. Ripeti l&apos;apprendimento.</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>Per distinguere queste persone, conferma prima {faces}.</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>Apprendimento annullato</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>Compleanno di {person} rimosso</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>Data di una foto rimossa</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>Data di morte di {person} rimossa</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>Nome {person} rimosso</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} persona tolta dal gruppo “{group}”</numerusform>
            <numerusform>{n} persone tolte dal gruppo “{group}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>Persona tolta dal gruppo “{group}”: {person}</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>{n} persona non più fissata</numerusform>
            <numerusform>{n} persone non più fissate</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>Persona non più fissata: {person}</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>Distinzione tra {person} e {other}: {n} volto spostato</numerusform>
            <numerusform>Distinzione tra {person} e {other}: {n} volti spostati</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>Quello che è stato salvato di {library} non combacia ({damage}).</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Non hai il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>Puoi guardare la libreria {name}, ma non modificarla.</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>descrizioni di volti che non corrispondono alle loro somme di controllo: {n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>Non è stato possibile avviare ffmpeg: {reason}.</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>ffmpeg non è più installato.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>non si può scrivere</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>non è un file XMP</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>non è un normale file</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>non {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>persone estratte da un modello statistico della rete</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>persone estratte da un modello statistico della rete, trasferite alla nuova rete con la trasformazione lineare che spiega meglio i tuoi volti</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>alcune righe rimandano a righe che non ci sono più</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcun altro</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>un&apos;altra persona</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>errore sconosciuto</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} non è l&apos;indirizzo di una libreria. Scrivilo come {example}, e un carattere come / o # di una password come {written}.</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} non è un cluster. Scrivi tcp://HOST:8786, tls://HOST:8786 o, per questo computer, local:4.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day} deve ancora arrivare, quindi non è il compleanno di nessuno. Controlla l&apos;anno.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day} deve ancora arrivare, quindi nessuno può essere morto allora. Controlla l&apos;anno.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day} deve ancora arrivare. Controlla l&apos;anno.</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} non è una profondità. Scegli {adapter} o {network}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} non si può leggere né scrivere: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} non si può scrivere: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file} non contiene una libreria messa in un pacchetto da Kith.</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} è danneggiato. Crea di nuovo il pacchetto della libreria e copia di nuovo il file.</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file} è stato creato da una versione più recente di Kith. Aggiorna Kith.</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items} e {last}</translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation>{items} o {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>Scambi tra {name} e {other}: {before} prima, {after} dopo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} volto</numerusform>
            <numerusform>{n} volti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>{n} volto spostato</numerusform>
            <numerusform>{n} volti spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} unita</numerusform>
            <numerusform>{n} unite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} altro volto di {name}</numerusform>
            <numerusform>altri {n} volti di {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>{n} nome è troppo lungo per essere un nome, o non contiene lettere, ed è stato escluso.</numerusform>
            <numerusform>{n} nomi sono troppo lunghi per essere nomi, o non contengono lettere, e sono stati esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n} coppia</numerusform>
            <numerusform>{n} coppie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} divisa</numerusform>
            <numerusform>{n} divise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} passo</numerusform>
            <numerusform>{n} passi</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path} e {other} sono stati analizzati con impostazioni diverse. Uniscili alla libreria uno dopo l&apos;altro.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path} appartiene a un altro programma. Scegli un altro file.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>{path} non si può eliminare: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} non si può leggere: {error}.</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path} contiene i risultati della parte {shard}, o di un&apos;analisi con altre impostazioni. Scegli un altro file.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} è una libreria. I file di risultati sono quelli scritti da un&apos;analisi con --findings.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} è una libreria. I risultati richiedono un file nuovo tutto per loro.</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} è danneggiato e non si può leggere per intero. Forse {program} stesso può ripararlo.</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} è danneggiato, forse troncato durante il trasferimento. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} non è un database di {program} che Kith possa leggere: non ha la tabella {table}.</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} non è un database di {program}.</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} non è una libreria di Kith. Scegli un altro file, o ripristina un backup (kith restore).</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} è la libreria stessa. Scegli un file di risultati.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path} è stato creato da una versione più recente di Kith. Aggiorna Kith.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path} è stato creato da un&apos;altra versione di Kith. Ripeti l&apos;analisi con questa.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>Nessun nome per {person}</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>Al momento {program} sta usando {path}. Chiudi {program} e riprova.</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} non è un dispositivo. Usa auto, cpu, cuda, mps, coreml o directml.</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}: questo file non è un XMP leggibile.</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} supera {size_gb} GB: nessuna esportazione di Kith è così grande.</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} non è un file di nomi esportato da Kith, o è danneggiato.</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} non indica una parte. La terza di otto è 3/8, e l&apos;ultima è 8/8.</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} non associa alcuna cartella. Servono due percorsi assoluti, come in /media/photos=/mnt/nas/photos.</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what} richiede PyTorch, che non è installato. Per aggiungerlo: {command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>“{title}” resta com’è: ora qualcun altro si chiama {name}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>“{title}” resta com&apos;è: in seguito {user} ha modificato le stesse persone o gli stessi volti (“{later}”).</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>“{title}” non è stato ripetuto, perché nel frattempo la libreria è cambiata.</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>“{title}” non è stato annullato, perché nel frattempo la libreria è cambiata.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>“{written}” non è una data. Scrivila come 1990-05-12, 1990-05 o 1990.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>“{written}” non è una data. Scrivila come 2019-02-03T14:05, o fin dove è nota: 2019-02-03, 2019-02, 2019.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>Non è stato possibile copiare %Ln foto.</numerusform>
            <numerusform>Non è stato possibile copiare %Ln foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln foto.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln foto in {folder}.</numerusform>
            <numerusform>%Ln foto in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln foto di {name} in {folder}.</numerusform>
            <numerusform>%Ln foto di {name} in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln foto in {file}.</numerusform>
            <numerusform>%Ln foto in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Foglio di provini</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>Copia le foto in una cartella</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>Copio %Ln foto…</numerusform>
            <numerusform>Copio %Ln foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Esporta i nomi</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON per programmi (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>Collega le foto</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>Collego %Ln foto…</numerusform>
            <numerusform>Collego %Ln foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>Creo il foglio di provini…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Nomi di Kith</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF, da stampare (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Pagina per un browser (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabella per fogli di calcolo (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>Non c’era posto per %Ln altra.</numerusform>
            <numerusform>Non c’era posto per altre %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>%Ln volto esportato in {file}.</numerusform>
            <numerusform>%Ln volti esportati in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>lì non si può scrivere niente</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>qualcuno senza nome</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} non si può scrivere: {reason}.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln volto selezionato</numerusform>
            <numerusform>%Ln volti selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Sposta in…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Non è un volto</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Non è questa persona</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Non è {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Mostra la foto</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>Sono due persone diverse</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Usa come copertina</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>Sì, è {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Sì, la stessa persona</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>Forse non è {name}?</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>Forse è un&apos;altra persona?</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Nessuna data</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>confermato</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}, a {moment} di un video</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>Trova questa persona</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Nome di questo volto</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>Dai un nome…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Non è un volto</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Non è {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Apri questa persona</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Un&apos;altra persona…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>È {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Usa come copertina</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>Volto {number} di {all}</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>Aggiungi un parente</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln scelto. È</numerusform>
            <numerusform>%Ln scelti. Sono tutti</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>Distanza fino a {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Volti trovati</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Trova questa persona</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Forse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Apri la foto</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Apri questa persona</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>È</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Quasi certo</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>Chi sono i volti scelti</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}, fino a “Probabile”</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}, fino a “Forse”</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}, fino a “Quasi certo”</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>Primo anno</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>Nessuna foto così</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>Nella foto non c&apos;è nessun altro</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>Solo queste persone</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Apri la foto</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Foto trovate</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>Togli qualcuno o scegli più anni.</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>Insieme a</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>Senza</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>video, {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Volto {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>Trova la persona in un&apos;immagine</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Apri un&apos;immagine…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Immagini ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>Non c&apos;è nessuna immagine da incollare. Prima copiane una, poi premi qui Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>Da un volto</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Per persone</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>Scegli un volto.</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>Volti come questo</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>Volti come quelli di {name}</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Esamino l&apos;immagine…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>Nessuno nella tua libreria ha un volto simile.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>In questa immagine non ci sono volti.</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>Sembra {name}.</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>Potrebbe essere {name}.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Prova con un&apos;altra.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Chi stai cercando?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>questa persona</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>Aggiungi un nome</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Ancora nessuna cartella.</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Rimuovi {folder}</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>Smetti di seguire questa cartella…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>Scollegata o spostata; le sue foto torneranno insieme a lei</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>assente</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>“{folder}” non viene più seguita. Le sue persone restano.</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>“{folder}” non viene più seguita. Le sue foto sono escluse.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>Mantieni persone e foto</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kith conosce %Ln foto di questa cartella. Se la mantieni, le persone che vi compaiono restano come sono; solo non si cercano più nuove foto. Oppure escludila: sparisce da tutti gli elenchi con i suoi volti e torna com&apos;era se aggiungi di nuovo la cartella entro 90 giorni. In entrambi i casi la foto stessa non viene toccata.</numerusform>
            <numerusform>Kith conosce %Ln foto di questa cartella. Se le mantieni, le persone che vi compaiono restano come sono; solo non si cercano più nuove foto. Oppure escludile: spariscono da tutti gli elenchi con i loro volti e tornano com&apos;erano se aggiungi di nuovo la cartella entro 90 giorni. In entrambi i casi le foto stesse non vengono toccate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>Escludi le sue foto</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Rimuovi una cartella</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>Smettere di seguire “{folder}”?</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>Le copie della libreria fatte da Kith vengono eliminate per intero ({files}).</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Dimentica per sempre</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Dimentica questa persona</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>Dimenticare per sempre {name}? Non si può annullare.</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>In queste foto non ti verrà più chiesto chi è. In foto nuove per Kith ti verrà chiesto come per una persona sconosciuta: per conoscerla, Kith dovrebbe conservare ciò che la fa riconoscere. Se vuoi solo che non venga mostrata, è meglio nasconderla.</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>Kith elimina {faces} in {photos} con tutto ciò che ne è stato ricavato, il nome e i passi che si potevano annullare. Le tue foto restano come sono.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>Il nome resta nel file accanto a %Ln foto, dove erano stati scritti i nomi, finché non vi si scrivono di nuovo.</numerusform>
            <numerusform>Il nome resta nei file accanto a %Ln foto, dove erano stati scritti i nomi, finché non vi si scrivono di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>Ciò che ha lasciato un apprendimento interrotto viene eliminato per intero.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>questa persona</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>Aggiungi a un gruppo</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>Famiglia, scuola…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Togli da questo gruppo</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Togli da {group}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>Un volto sbagliato? Trascinalo sulla persona giusta, di lato.</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>Le frecce portano alla foto successiva. Manca un volto? Premi D e disegna un riquadro.</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>Scegli un passo per annullarlo insieme a tutto quello che è venuto dopo.</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>Fai clic su un nome per darne uno; Tab passa alla persona successiva.</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>Trascina o incolla qui un&apos;immagine qualsiasi per scoprire chi c&apos;è.</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>Digita un anno per saltarci; tieni premuto Ctrl per selezionare le foto.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>annullato</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ieri, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>Scegli un passo per annullarlo insieme a tutto quello che è venuto dopo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>A che punto è Kith</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>Ripete %Ln passo.</numerusform>
            <numerusform>Ripete %Ln passi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>Ripeto i passi…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Ripeti fin qui</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>Annulla %Ln passo; potrai ripeterlo.</numerusform>
            <numerusform>Annulla %Ln passi; potrai ripeterli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>Annullo i passi…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Annulla fin qui</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>Qui trovi elencato quello che fai con persone e foto.</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>è {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>%Ln finora</numerusform>
            <numerusform>%Ln finora</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>Importa nomi da un altro programma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Scegli un file con i nomi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>Scegli una cartella con i nomi</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>Scegli la cartella di foto o il database in cui si trovano.</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>Da Picasa, digiKam, Lightroom, Google Takeout o un file esportato da Kith. Quello che hai detto in Kith resta, e con un solo Annulla si torna a prima.</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>A che punto è Kith</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>Importa %Ln persona</numerusform>
            <numerusform>Importa %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>Kith conosce già tutti i nomi presenti</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>Esamino i volti che Kith non aveva trovato…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>Cerco nomi nelle tue cartelle…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>Nomi ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>Nelle tue cartelle non ci sono nomi di un altro programma</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>Lì nessuno ha un nome nelle foto che Kith conosce</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>Persone da importare</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Leggo i nomi…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>Prima analizzale</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>I nomi non si possono leggere</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>Dove sono i nomi</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln volto su cui {program} fa solo un&apos;ipotesi è lasciato al raggruppamento di Kith.</numerusform>
            <numerusform>%Ln volti su cui {program} fa solo ipotesi sono lasciati al raggruppamento di Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln foto non è ancora in Kith.</numerusform>
            <numerusform>%Ln foto non sono ancora in Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>E %Ln altro avviso come questo.</numerusform>
            <numerusform>E altri %Ln avvisi come questo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln volto resta come hai detto</numerusform>
            <numerusform>%Ln volti restano come hai detto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln in più</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}, e non {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>Scegli o lascia andare</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl e rotellina, +, -</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Maiusc+frecce, Invio</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+frecce, Invio</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppio clic</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Aggiungi un volto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>Trova la persona in un&apos;immagine copiata</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>Metti in pausa la presentazione</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Più grande e più piccolo</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>Escludi un volto o riprendilo</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>Sposta il riquadro scelto</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Sposta la foto</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>Dai un nome al volto scelto</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Non è un volto</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>In questa pagina</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vista rapida</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>Ridimensiona il riquadro scelto</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Seleziona altri</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Maiusc e trascina, o D, frecce, Invio</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Maiusc o Ctrl e frecce</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Maiusc+frecce, o Spazio e trascina</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Mostra la foto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>Vai a un anno</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>le sue quattro cifre</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>Tutti i nomi hanno seguito le foto nella nuova posizione.</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>È altrove…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>Creo una dozzina di foto da due ritratti di pubblico dominio…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>Apri {name}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>questa persona</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>Kith la parlerà dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>Quella del sistema</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln volto verrebbe spostato</numerusform>
            <numerusform>%Ln volti verrebbero spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>%Ln volto in meno somiglia a un&apos;altra persona</numerusform>
            <numerusform>%Ln volti in meno somigliano a un&apos;altra persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln persona sarebbe nuova</numerusform>
            <numerusform>%Ln persone sarebbero nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln persona verrebbe divisa</numerusform>
            <numerusform>%Ln persone verrebbero divise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln persona si unirebbe ad altre</numerusform>
            <numerusform>%Ln persone si unirebbero ad altre</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>Un po&apos; più di certezza su chi è chi; nient&apos;altro cambierebbe</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>Meno persone vengono messe insieme per errore</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>A che punto è Kith nel vedere che cosa cambierebbe</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>Se lo usi: {changes}.</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>Il risultato non è migliore, quindi non è stato cambiato niente</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>Non usarlo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Guarda più da vicino…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>Esamino tutti i volti con la nuova rete…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Guardo che cosa cambierebbe…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>Più volti finiscono con la persona giusta: {after} invece di {before}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>I nomi e i volti che hai confermato restano come sono.</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>Ora nessuno cambierebbe.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>Usalo</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>Cambia il modo di confrontare i volti. Nessuna foto viene riletta. Con la rete fornita con Kith raramente è meglio, e allora non cambia nulla.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>A che punto è Kith con l&apos;apprendimento</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Può continuare da lì.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>In pausa: {step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>Richiede qualche minuto, o più di un&apos;ora con migliaia di foto.</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>Richiede qualche secondo, o qualche minuto se il computer è occupato con altro.</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>L&apos;ultima volta ha richiesto {time}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>Questo richiede PyTorch, che non è installato. Per aggiungerlo: {command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>Approfondito</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>L&apos;apprendimento approfondito si è interrotto a questo punto: {share}.</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>Allena la rete stessa sulle tue foto, in background. Puoi continuare a lavorare e anche uscire: riprende da dove era.</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>Nel frattempo hai detto altro sui volti, quindi ricomincia; le foto già lette non vengono lette due volte.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} finora</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln persona ne ha abbastanza per imparare.</numerusform>
            <numerusform>%Ln persone ne hanno abbastanza per imparare.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>una rete allenata sulle tue foto</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>Rispondi a qualche domanda</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>Conto quello che hai confermato…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>Ogni risposta conta subito. Di tanto in tanto Kith può anche imparare a vedere meglio: dai volti che hai confermato impara che cosa distingue le persone nelle tue foto. Impara su questo computer e conserva ciò che ha imparato con la libreria, sul suo server.</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>Ogni risposta conta subito. Ogni tanto Kith può anche imparare a vedere meglio: dai volti che hai confermato impara che cosa distingue le persone delle tue foto. Nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>Torno indietro… ({share})</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>Impara a distinguere le persone delle tue foto</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Torna a prima</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>Per cominciare servono {people} con {faces} ciascuna confermati da te, in foto diverse.</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>Quello che Kith sa da te</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>quello che Kith ha imparato velocemente</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>Non hai ancora confermato nessun volto.</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>{faces} di {people}, con la tua conferma.</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>{faces} di {people}, con la tua conferma; %Ln volta hai detto che non era quella persona.</numerusform>
            <numerusform>{faces} di {people}, con la tua conferma; %Ln volte hai detto che non era quella persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>In uso da {when}: {what}.</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>In uso: {what}.</translation>
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
        <translation>Trova altri suoi volti</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>Kith sta ancora copiando e si chiuderà dopo. Chiudilo di nuovo per interrompere.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>Non esiste alcuna cartella “{folder}”. Potrebbe essere stata spostata, rinominata o scollegata.</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>Questa cartella è già tra quelle seguite da Kith.</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln foto su 100 è stata scattata nel fine settimana.</numerusform>
            <numerusform>%Ln foto su 100 sono state scattate nel fine settimana.</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>Tutto comincia da qui: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>Nessun anno ha più foto del {year}: %Ln.</numerusform>
            <numerusform>Nessun anno ha più foto del {year}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>La folla più grande: %Ln volto in una foto.</numerusform>
            <numerusform>La folla più grande: %Ln volti in una foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>Hai foto di {name} dal {first} al {last}: %Ln anno.</numerusform>
            <numerusform>Hai foto di {name} dal {first} al {last}: %Ln anni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>Il tuo giorno più intenso: {day}, con %Ln foto.</numerusform>
            <numerusform>Il tuo giorno più intenso: {day}, con %Ln foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} compare in %Ln foto, più di chiunque altro.</numerusform>
            <numerusform>{name} compare in %Ln foto, più di chiunque altro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln anno fa</numerusform>
            <numerusform>%Ln anni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>Qualche numero</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Ricordi</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Ancora nessun ricordo</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>Spesso insieme</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>In questo giorno</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>Quando le foto avranno una data e le persone un nome, questa pagina guarderà indietro insieme a te.</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>Mostra tutto di questo giorno</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Sono la stessa persona?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tieni separate</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Unisci persone</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>Nome per %Ln volto:</numerusform>
            <numerusform>Nome per i %Ln volti:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>Ricorda che si tratta di due persone</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>In tutto: %Ln volto, senza nome</numerusform>
            <numerusform>In tutto: %Ln volti, senza nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>In tutto: {name}, %Ln volto</numerusform>
            <numerusform>In tutto: {name}, %Ln volti</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>Hai annotato che {other} è figlio o figlia di {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>Hai annotato che {other} è genitore di {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>Hai annotato che {other} è partner di {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>Hai annotato che {other} è fratello o sorella di {person}.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln in più</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>Questi volti erano raggruppati con quelli che hai appena corretto. Fai clic su un volto per escluderlo.</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>Sono la stessa persona</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>Anche questi sono {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>È la stessa persona</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>Anche questo è {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>%Ln foto era in {old}. Se è la stessa, tutti i nomi la seguono e niente viene analizzato di nuovo.</numerusform>
            <numerusform>%Ln foto erano in {old}. Se sono le stesse, tutti i nomi le seguono e niente viene analizzato di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>Una cartella che si è spostata</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>No, è un&apos;altra</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>Sì, si è spostata</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}: {folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>“{old}” ora è in {new}?</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>I nomi sono tornati dov&apos;erano.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>Aggiungi un nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>Importa i nomi…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>Forse {program} sa chi c&apos;è nelle tue foto.</translation>
    </message>
</context>
<context>
    <name>NamingBar</name>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leaves these faces out of the lists and of the questions (Ctrl+H)</source>
        <translation>Toglie questi volti dagli elenchi e dalle domande (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>Dai un nome</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Non mi interessa</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Ricordi</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{digit})</source>
        <translation>{page} (Ctrl+{digit})</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln file.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Scegli un&apos;altra cartella…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>Qui compaiono tutte le persone il cui volto è nelle tue foto. In quale cartella sono le foto?</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kith ha esaminato %Ln foto e non ha trovato volti. Se ci sono persone, forse i loro volti sono più piccoli di quanto chiedono le impostazioni.</numerusform>
            <numerusform>Kith ha esaminato %Ln foto e non ha trovato volti. Se ci sono persone, forse i loro volti sono più piccoli di quanto chiedono le impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Esamino le tue foto</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>Nessun volto in queste foto</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Ancora nessuna persona</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>Non è stato possibile leggere nessuna foto</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Nessuna foto trovata</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>Le persone compaiono qui appena si trovano i loro volti. Nel frattempo puoi già dare loro un nome.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Mostra le foto</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Mostra che cosa non va</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>Nelle cartelle seguite da Kith non ci sono foto.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Provalo con un album di esempio</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>Mettere al suo posto il backup più recente ({file})?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>Il backup è stato ripristinato.</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>Il backup è stato ripristinato. Quello che c&apos;era è conservato come {file}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>Mostra le loro foto</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>Dai loro un nome</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Chi sono?</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Non è una persona</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>Mettere da parte %Ln volto di {who}?</numerusform>
            <numerusform>Mettere da parte %Ln volti di {who}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>Metti da parte</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>Non verranno più mostrati né raggruppati. Puoi annullare.</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Togli {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Prima chi ha più foto</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Prima le nuove</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>Mostra %Ln nascosta</numerusform>
            <numerusform>Mostra %Ln nascoste</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>Mostra anche le persone che hai nascosto</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>Aggiungi un nome</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altre persone</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>Altre: %Ln persona, con uno o due volti o volti sfocati</numerusform>
            <numerusform>Altre: %Ln persone, con uno o due volti o volti sfocati</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>Persone con uno o due volti, o solo con volti sfocati</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>nascosta</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>Tutti gli altri</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Più somiglianti</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>Trascina qui i volti sulle persone</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nome della nuova persona</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Non è una persona</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln volto già noto</numerusform>
            <numerusform>%Ln volti già noti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln volto che Kith non aveva trovato</numerusform>
            <numerusform>%Ln volti che Kith non aveva trovato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>in %Ln foto senza un volto</numerusform>
            <numerusform>in %Ln foto senza un volto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>Tutte le persone sono nascoste</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Trova questa persona</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Unisci queste due…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>Unisci queste…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci a…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Dai un nome</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>Nessun nome qui contiene queste lettere.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessuna persona trovata</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Non è una persona</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>Fai ordine tra le altre…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>Il pulsante in alto le mostra di nuovo.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>Distingui queste due…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}, %Ln senza nome</numerusform>
            <numerusform>{people}, %Ln senza nome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>Aggiungi un compleanno</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Compleanno</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Nascita: {date}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>nascosta</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>Scegli una persona</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Nuova persona</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>Età</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>Compleanno, famiglia, gruppi e note (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>Copia le foto in una cartella…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Volti</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Trova questa persona</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Dimentica questa persona…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci a…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Non è una persona</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>Mostra quanti anni aveva</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>Dividi in due persone…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>Distingui da…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>Informazioni su questa persona</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>Tutti i volti sono passati ad altre persone.</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>Trascina qui i volti di questa persona da altre pagine.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Volti</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Nessun volto</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Non c&apos;è più nessuno</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>Forse {people}?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>Copia in una cartella…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copia l&apos;immagine</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>Copia i percorsi</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>Copia in una cartella…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Apri con il programma del sistema</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostra nella sua cartella</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Percorso copiato.</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>Percorsi copiati.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Immagine copiata.</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>Il sistema non ha un gestore di file in cui mostrare {file}.</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>Il sistema non ha un programma per {file}.</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>Al momento questa foto non c&apos;è ({path}).</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>Al momento questa foto non c&apos;è.</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Aggiungi un volto</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>Volti e nomi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto successiva</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>Riproduci il video da qui</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto precedente</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostra nella sua cartella</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto intera</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}, a {moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>Anche in questa foto: {names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>Scegli un volto e premi Invio per dargli un nome.</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>In questo video</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>In questa foto</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>C&apos;è un volto? Premi D e disegna un riquadro intorno.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessuna persona trovata</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>Persone in questa foto</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto selezionata</numerusform>
            <numerusform>%Ln foto selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>Deseleziona tutte le foto (Esc)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Esporta</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>Esamino il volto…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Imposta la data…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>Al momento questa foto non c&apos;è. Forse il suo disco non è collegato.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} di {all}</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Tutte le foto</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per cartella</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per mese</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>Copie, collegamenti o un foglio di provini delle foto mostrate qui</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>Data stimata</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Nessun volto</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>Nessuno con un nome</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Mostra di nuovo tutte le foto</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quali foto</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>Con un luogo</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Senza data</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln volto senza nome</numerusform>
            <numerusform>%Ln volti senza nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Senza data</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>Scegli “Tutte le foto” in alto per vedere le altre.</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>Foglio di provini, PDF o HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>Copie in una cartella…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>Collegamenti in una cartella…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Ancora nessuna foto</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nessuna di questo tipo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>Le foto delle tue cartelle compaiono qui.</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>Alla cartella precedente</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>Al mese successivo</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>Al mese precedente</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>Alla cartella successiva</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>Non è stato possibile calcolare che cosa cambierebbe.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>Letto comunque: {remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln file. Resta com&apos;è.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln file. Restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln foto è danneggiata ed è stata letta comunque.</numerusform>
            <numerusform>%Ln foto sono danneggiate e sono state lette comunque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>In %Ln foto potrebbero esserci volti piccoli non trovati.</numerusform>
            <numerusform>In %Ln foto potrebbero esserci volti piccoli non trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>È stato possibile leggere tutti i file.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>File che non è stato possibile leggere</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Guarda più da vicino</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
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
            <numerusform>%Ln volto verrebbe spostato</numerusform>
            <numerusform>%Ln volti verrebbero spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altra persona</numerusform>
            <numerusform>altre %Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln persona sarebbe nuova</numerusform>
            <numerusform>%Ln persone sarebbero nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln persona verrebbe divisa</numerusform>
            <numerusform>%Ln persone verrebbero divise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln persona si unirebbe ad altre</numerusform>
            <numerusform>%Ln persone si unirebbero ad altre</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>I nomi e i volti che hai confermato restano come sono.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe niente.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln in più</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>qualcuno senza nome</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Probabile</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Forse</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ancora senza nome</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Quasi certo</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}, distanza {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>Sono tutti {name}?</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>Sono davvero {name}?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>È davvero {name}?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>È {name}?</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} di %Ln volto</numerusform>
            <numerusform>{shown} di %Ln volti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>Kith ha finito</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>Non è stato possibile leggere %Ln file; la pagina Problemi dice perché.</numerusform>
            <numerusform>Non è stato possibile leggere %Ln file; la pagina Problemi dice perché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln foto analizzata: {found}.</numerusform>
            <numerusform>%Ln foto analizzate: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>Raggruppo i volti in persone</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>Nuova ricerca in {photos}: {faces} in più.</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>Nuova ricerca in {photos}: nessun altro volto trovato.</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Nuova ricerca di volti più piccoli: {done} foto su {all}</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Cerco foto</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>Lì non sono state trovate foto.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>In pausa dopo {done} di {all} foto</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Avanzamento dell&apos;analisi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>Interrompe l&apos;analisi; il lavoro fatto è conservato</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>Interrotto dopo %Ln foto. Il lavoro fatto è conservato.</numerusform>
            <numerusform>Interrotto dopo %Ln foto. Il lavoro fatto è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>Non è stato possibile leggere la cartella; la pagina Problemi dice perché.</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>in attesa di {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}: niente da un po’</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}: {number} al secondo</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>{done} di {all} foto</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>{folder} è sparita durante l&apos;analisi. Il lavoro fatto è conservato.</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>{number} al secondo</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>Salta a un anno</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln selezionata</numerusform>
            <numerusform>%Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>Deseleziona tutte le persone (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln volto verrebbe spostato</numerusform>
            <numerusform>%Ln volti verrebbero spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln persona verrebbe divisa</numerusform>
            <numerusform>%Ln persone verrebbero divise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln persona si unirebbe ad altre</numerusform>
            <numerusform>%Ln persone si unirebbero ad altre</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Valore predefinito</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>Prudente: gruppi più piccoli e più numerosi</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>Generoso: gruppi più grandi e meno numerosi</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>Raggruppa di nuovo</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>Raggruppo i volti…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>Con quanta facilità si mettono insieme i volti</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Guarda più da vicino…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Guardo che cosa cambierebbe…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>I nomi e i volti che hai confermato restano come sono.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe niente.</translation>
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
        <translation>Persona dimenticata per sempre.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Ripetuto: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annullato: {step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence} La prossima volta questo passaggio verrà saltato.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> pixel</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>Esamina anche i video</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Grafica Apple</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Valore predefinito</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>Il migliore disponibile</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>Calcola con</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Scuro, contrasto elevato</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>Per le foto analizzate d&apos;ora in poi.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Raggruppamento</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>Quanto devono somigliarsi i volti per essere considerati di una sola persona.</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>Kith cerca le foto qui, a ogni avvio e ogni volta che qualcosa cambia.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Chiaro, contrasto elevato</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>Esamina di nuovo tutte le foto</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Scheda grafica NVIDIA</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Volto più piccolo</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>I loro volti si uniscono alle persone che compaiono nelle foto</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>Con queste impostazioni; nomi e correzioni restano</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>Chi è?</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln in ordine</numerusform>
            <numerusform>%Ln in ordine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln modificato</numerusform>
            <numerusform>%Ln modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln volto che un altro programma chiama diversamente</numerusform>
            <numerusform>%Ln volti che un altro programma chiama diversamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln non toccato</numerusform>
            <numerusform>%Ln non toccati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln rimosso</numerusform>
            <numerusform>%Ln rimossi</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>Anche i volti che Kith ha riconosciuto da solo e che non hai ancora controllato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>Ogni file com&apos;era prima dell&apos;ultima scrittura dei nomi</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>File da scrivere</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>A che punto è Kith</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>Tienili aggiornati: scrivi ogni modifica poco dopo che è stata fatta</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>Esamino {number} di {all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>Nessuno ha ancora un nome, o è già scritto tutto.</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>Riportati com&apos;erano: {summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Riporta tutto com&apos;era</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>Riporto com&apos;erano: {number} di {all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Scrivi %Ln file</numerusform>
            <numerusform>Scrivi %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>Scrivi i nomi nei file collaterali</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>Scrivo: {number} di {all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>Scritti: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>Nomi scritti in %Ln file.</numerusform>
            <numerusform>Nomi scritti in %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam, Lightroom, Immich, PhotoPrism e altri trovano nomi e volti in un piccolo file accanto a ogni foto. Le tue foto non vengono modificate, e nemmeno quello che altri programmi hanno scritto in quel file.</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>Lì un altro programma chiama {other} la persona {name}</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>modificato</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>non toccato</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>rimosso</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kith è già aperto su questa libreria, ma non risponde. Chiudilo e avvialo di nuovo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>La libreria {path} non si può aprire né creare: {reason}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>È un&apos;altra persona</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>Esamino i volti</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>Crea due persone</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Nome dell&apos;altra persona</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>Resta {name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>Kith dividerebbe i volti così. Fai clic su un volto per metterlo dall&apos;altra parte.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Ci vorrà un momento.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Due persone diverse</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>Chi è? O più tardi</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>Un volto troppo sfocato o scuro</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>Senza nome, %Ln volto</numerusform>
            <numerusform>Senza nome, %Ln volti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>Tutte le persone rimaste potrebbero essere importanti per te.</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>Sul bordo ({number})</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>Sfocate ({number})</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Scegli tutte</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Non sceglierne nessuna</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>Nascondi %Ln volto</numerusform>
            <numerusform>Nascondi %Ln volti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>Nascondi %Ln persona</numerusform>
            <numerusform>Nascondi %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>Nessuna persona di questo tipo</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>Altre persone</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>Persone senza nome</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>Persone senza nome che forse non ti interessano. Fai clic su chi vuoi tenere.</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>Viste una volta ({number})</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>Troppo sfocati o scuri ({number})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>Confronto i volti di entrambe</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>Volti ora con {now} che passerebbero a {name}</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>Kith cerca le persone con cui si confonde {name}.</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>Kith non vede nessuno che si confonda spesso con {name}, ma puoi scegliere chi vuoi.</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>Appreso dai volti che hai confermato per entrambe, che restano. Fai clic su un volto per lasciarlo dov&apos;è.</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>Prima bisogna saperne di più</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Spostali</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>Nessun volto di {one} somiglia di più a {other}, né viceversa.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Un&apos;altra persona…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>Queste sono le persone scambiate più spesso l&apos;una per l&apos;altra.</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>Volti di {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>Sono ben distinte</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Ci vorrà un momento.</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>Distingui due persone</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>Distingui {name} da…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>Distingui {one} e {other}</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>ora con {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>un&apos;altra persona</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>questa persona</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}: %Ln volto in dubbio</numerusform>
            <numerusform>{name}: %Ln volti in dubbio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>Kith trova i volti nelle tue foto e mette insieme quelli della stessa persona. Tu dici chi sono; Kith lo ricorda e impara da quello che dici.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>Nulla esce da questo computer e nessuna foto viene mai modificata.
Si possono importare anche i nomi da Picasa, digiKam, Lightroom o Google: prima scegli la cartella delle foto.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Provalo con un album di esempio</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>Chi c&apos;è nelle tue foto?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln volto</numerusform>
            <numerusform>%Ln volti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln file di un tipo che Kith non legge ({kinds}).</numerusform>
            <numerusform>%Ln file di tipi che Kith non legge ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln video non esaminato: nelle impostazioni c&apos;è una casella per questo.</numerusform>
            <numerusform>%Ln video non esaminati: nelle impostazioni c&apos;è una casella per questo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln mese</numerusform>
            <numerusform>%Ln mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln altra persona</numerusform>
            <numerusform>altre %Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>%Ln altro come questo</numerusform>
            <numerusform>altri %Ln come questo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln persona senza nome</numerusform>
            <numerusform>%Ln persone senza nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln foto è in una cartella spostata o eliminata</numerusform>
            <numerusform>%Ln foto sono in una cartella spostata o eliminata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln foto è su un disco che non è collegato</numerusform>
            <numerusform>%Ln foto sono su un disco che non è collegato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>%Ln domanda rimasta</numerusform>
            <numerusform>%Ln domande rimaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln senza estensione</numerusform>
            <numerusform>%Ln senza estensione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln anno</numerusform>
            <numerusform>%Ln anni</numerusform>
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
        <translation>Figlio o figlia</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Genitore</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Fratello o sorella</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>qualche secondo</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>circa %Ln</numerusform>
            <numerusform>circa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>circa %Ln minuto</numerusform>
            <numerusform>circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>circa %Ln secondo</numerusform>
            <numerusform>circa %Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>circa {hours} ore</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>come hai detto</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>figlio o figlia</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>dal file di Google che la accompagna</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>dai suoi dati GPS</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>dai suoi dati IPTC</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>dai suoi dati PNG</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>dai suoi dati XMP</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>dal nome della cartella</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>dal nome del file</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>dal file XMP che la accompagna</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>dalla fotocamera</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>dai dati del video stesso</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>dalla data di digitalizzazione</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>dalla data di modifica del file</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>pochi giorni</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>genitore</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>partner</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>probabilmente {date}, {source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>fratello o sorella</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>qualcuno senza nome</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>meno di 1 anno</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items} e {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>ancora {time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>o trascina qui le cartelle</translation>
    </message>
</context>
</TS>
