<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring names from another program...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export names...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person in a picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names into sidecar files...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else...</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the backup {file}? The library as it is now is kept beside it, as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&quot;{name}&quot;</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{written}&quot; is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{written}&quot; is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group &quot;{group}&quot;</source>
        <extracomment>In the singular: Added {n} person to the group &quot;{group}&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group &quot;{group}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces &quot;{name}&quot;</source>
        <extracomment>In the singular: Named {n} face &quot;{name}&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called &quot;{text}&quot;. Did you mean {suggestions}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is child of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is no child of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is no parent of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is no partner of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is no sibling of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is parent of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is partner of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that {other} is sibling of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called &quot;{name}&quot;. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called &quot;{name}&quot;. Please move the faces there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed {person} to &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face detector is missing. {repair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged, or is not the one that Kith knows. {repair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group &quot;{group}&quot;</source>
        <extracomment>In the singular: Took {n} person out of the group &quot;{group}&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group &quot;{group}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no Kith library. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s) ...</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s) ...</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>A face is not of this person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name...</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else...</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Face {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking after this folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, school...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names in your folders...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading names...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A verb: what Enter does to a person
----------
A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is elsewhere ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far Kith is with looking what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all faces with the new network ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would change ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better, and then nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what you confirmed ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back ... ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} is in use since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeDateButton</name>
    <message>
        <source>{what}: {date}</source>
        <extracomment>{what} is &quot;Born&quot;, &quot;Date of death&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find more of their faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingBar</name>
    <message>
        <source>Enter</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves these faces out of the lists and of the questions (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} (Ctrl+{digit})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge these two...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge these...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the others out...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untangle these two...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy photos into a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into two people...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untangle from...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it into a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them into a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By folder</source>
        <extracomment>In which order a list is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <extracomment>In which order a list is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping the faces ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would change ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others; 1 person would come apart&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {number} of {all} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back: {number} of {all} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: {number} of {all} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else...</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untangle {name} from...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, with the space after it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>In a list of relatives; a grown-up one too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newborn</source>
        <extracomment>How old somebody is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year</source>
        <extracomment>How old somebody is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
