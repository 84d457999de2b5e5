<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>À propos de Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>Reconnaît les personnes de vos photos. Les noms et les visages sont conservés sur le serveur indiqué ci-dessous&#xa0;; les photos restent où elles sont et aucune n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>Reconnaît les personnes de vos photos. Aucune photo n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>Reconnaît les personnes de vos photos. Rien ne quitte cet ordinateur et aucune photo n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Licences de tout ce qui accompagne Kith</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>Les photos sont analysées par les ordinateurs du cluster indiqué.</translation>
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
        <translation>Cette installation</translation>
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
        <translation>Infos sur cette personne</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Ajouter une date</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Date du décès</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>Décès peu après la naissance</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>Décès avant le premier anniversaire</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>A vécu {age}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Nouveau-né</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>Surnoms…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Ce dont vous voulez vous souvenir</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>{age} aujourd’hui</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>Âge aujourd’hui&#xa0;: {age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>À propos de Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>Reprendre les noms d’un autre logiciel…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>Exporter les noms…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>Rechercher la personne d’une image…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Chercher de nouvelles photos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>Écrire les noms dans des fichiers annexes…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>Alors, qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>Cliquez sur un visage pour l’écarter</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>Visages à vérifier</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>Ouvrir les photos</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>Visage {number}, écarté</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>Sauvegarde enregistrée dans {file} et vérifiée.</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>Sauvegardes ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>Choisir une sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>Restaurer la sauvegarde {file}&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>La bibliothèque actuelle est conservée à côté, comme sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>Un problème est survenu dans Kith</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>C’est un bug. Vos photos, vos noms et vos corrections sont en sécurité, et vous pouvez continuer. Si vous le signalez, ces lignes aident à le trouver&#xa0;; relisez-les d’abord, car elles peuvent contenir des noms de fichiers.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>Choisir une image de la personne</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln photo contient peut-être de petits visages qui n’ont pas été trouvés.</numerusform>
            <numerusform>%Ln photos contiennent peut-être de petits visages qui n’ont pas été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de plus près</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>Ajouter une date</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>Cliquez pour corriger</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Date&#xa0;: {date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>Quand a-t-elle été prise&#xa0;?</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}. Cliquez pour corriger.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation>1970-05-14, {day} ou 1970</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>Écrivez 1970-05-14, {day}, ou seulement le mois ou l’année.</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}&#xa0;; le jour n’est pas connu</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>Grâce à vous, Kith sait maintenant de qui est %Ln visage.</numerusform>
            <numerusform>Grâce à vous, Kith sait maintenant de qui sont %Ln visages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>Reposer la question sautée (%Ln)</numerusform>
            <numerusform>Reposer les %Ln questions sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Recherche de questions…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>Plus rien à vérifier. Bravo&#xa0;!</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>Quand vous aurez nommé des personnes et que Kith trouvera des visages semblables aux leurs, il vous posera la question ici.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>ou collez-en une avec Ctrl+V. Elle reste sur cet ordinateur, en dehors de votre bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>La bibliothèque est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>Une sauvegarde ne peut pas remplacer la bibliothèque elle-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>Un cluster nécessite Dask, qui n’est pas installé. Pour l’ajouter&#xa0;: {command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>Un visage qui n’appartient à personne ne peut pas être confirmé. Déplacez-le plutôt vers une personne.</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Un fichier avec lequel Kith trouve les visages est endommagé, ou n’est pas celui que Kith connaît : {file}. {repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>Un fichier avec lequel Kith trouve les visages est absent : {file}. {repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>Une carte graphique peut nécessiter PyTorch&#xa0;: {command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>Un groupe doit avoir un nom d’au plus {most} lettres.</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>Une bibliothèque sur un serveur PostgreSQL nécessite un paquet de plus. Pour l’ajouter&#xa0;: {command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>Un nom compte au plus {most} caractères&#xa0;; celui-ci en a {n}.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>Une personne ne peut pas être fusionnée avec elle-même. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>Environ {percent}&#xa0;% des visages de {name} trouvés&#xa0;; il en reste sans doute {n_left}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>Ajout de {n} personne au groupe «&#xa0;{group}&#xa0;»</numerusform>
            <numerusform>Ajout de {n} personnes au groupe «&#xa0;{group}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>Ajout de {person} au groupe «&#xa0;{group}&#xa0;»</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>Un autre logiciel l’a modifié depuis&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>Un autre logiciel vient de créer une bibliothèque {library}.</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>La bibliothèque {library} est ouverte dans un autre logiciel. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>Un autre logiciel est en train de l’écrire&#xa0;; on n’y a pas touché.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>Un autre logiciel est en train de l’écrire&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>Un autre logiciel occupe la bibliothèque {path}. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>Une autre analyse de cette bibliothèque est en cours, lancée par {user}.</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>Une autre analyse de cette bibliothèque est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>Réaffichage de {n} personne</numerusform>
            <numerusform>Réaffichage de {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>Réaffichage de {person}</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>Modification du cadre d’un visage</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>Modification du cadre d’un visage de {person}</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>Modification des surnoms de {person}</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>Modification des notes sur {person}</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>Choix d’une couverture pour {person}</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>Confirmation de {n} visage</numerusform>
            <numerusform>Confirmation de {n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>Confirmation de {n} visage de {person}</numerusform>
            <numerusform>Confirmation de {n} visages de {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>Suppression d’un visage</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>Suppression d’un visage de {person}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Tracé d’un visage</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>Tracé d’un visage de {person}</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>Le visage {face_id} n’appartient pas à {person} et ne peut donc pas servir de couverture.</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>Les visages sont moins bien regroupés qu’avant.</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>Visages bien regroupés&#xa0;: {before:.1%} avant, {after:.1%} après.</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>Des visages ou des personnes ont changé depuis. Vérifiez de nouveau ce qui changerait.</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>Visages qui ressemblent surtout à quelqu’un d’autre&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>Moins de paires d’une même personne sont reconnues qu’avant.</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>Les fichiers de {folder} ne peuvent pas être verrouillés&#xa0;: deux programmes pourraient écrire en même temps dans une bibliothèque et l’endommager. Gardez la bibliothèque sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>Calcul de l’ampleur du changement</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>Nouveau regroupement des personnes&#xa0;: aucun visage déplacé</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>Nouveau regroupement des personnes&#xa0;: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>Masquage de {n} personne</numerusform>
            <numerusform>Masquage de {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>Masquage de {person}</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>Importation du nom de {n} personne depuis {program}&#xa0;: {faces}</numerusform>
            <numerusform>Importation des noms de {n} personnes depuis {program}&#xa0;: {faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>Sur un dessin d’un seul visage, Kith en trouve {n}&#xa0;; réinstallez-le.</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>Restauration impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>Impossible de le mettre dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>Écriture impossible&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>Le fichier n’a pas pu être lu en {n} minute&#xa0;; la prochaine analyse réessaiera.</numerusform>
            <numerusform>Le fichier n’a pas pu être lu en {n} minutes&#xa0;; la prochaine analyse réessaiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>Lecture impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>Il porte un nom de photo, mais n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>Il contient des noms que Kith a écrits et que cette bibliothèque ne connaît pas. Importez-les d’abord.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>C’est un lien qui revient sur lui-même.</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>C’est mieux.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>Ce n’est pas un fichier XMP lisible&#xa0;; on n’y a donc pas touché.</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>Il n’est pas adopté&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>Il n’est pas là&#xa0;: déplacé, supprimé ou sur un disque débranché, ou bien c’est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>Il n’est pas écrit en UTF-8&#xa0;; on n’y a donc pas touché.</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>Pour vos photos, la différence n’est pas nette.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>Il distingue moins bien qu’avant les personnes extérieures à vos photos.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>Il distingue moins bien les personnes extérieures à vos photos que le réseau d’origine.</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>Il était en cours de lecture quand Kith s’est arrêté.</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>Évaluation sur des visages mis à part</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>Kith ne trouve aucun nom d’un autre logiciel dans {source}. Il lit les dossiers de photos, .picasa.ini, digikam4.db, .lrcat, ainsi que les fichiers .csv et .json qu’il exporte lui-même.</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>Kith apprend déjà à partir de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>Kith est en train d’apprendre à partir de cette bibliothèque. Arrêtez d’abord l’apprentissage.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>Il faut encore à Kith cinq personnes avec chacune {n_faces} visages confirmés.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>Il faut encore à Kith quatre personnes avec chacune {n_faces} visages confirmés.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>Il faut encore à Kith trois personnes avec chacune {n_faces} visages confirmés.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>Il faut encore à Kith deux personnes avec chacune {n_faces} visages confirmés.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>Il faut encore à Kith une personne avec {n_faces} visages confirmés.</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>Il faut encore à Kith {n} visage confirmé de {name}.</numerusform>
            <numerusform>Il faut encore à Kith {n} visages confirmés de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>Kith a trébuché sur cette photo&#xa0;: c’est un bug, merci de le signaler.</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>Apprentissage d’après vos corrections</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>Appris&#xa0;: {trained_faces} de {trained_people}&#xa0;; évalué&#xa0;: {faces} de {people}, sur d’autres photos.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>Appris&#xa0;: {trained_faces} de {trained_people}&#xa0;; évalué&#xa0;: {faces} de {people}, dont {n} jamais vue auparavant, sur d’autres photos.</numerusform>
            <numerusform>Appris&#xa0;: {trained_faces} de {trained_people}&#xa0;; évalué&#xa0;: {faces} de {people}, dont {n} jamais vues auparavant, sur d’autres photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>Apprentissage d’après vos visages</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>L’apprentissage dans le réseau lui-même</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>Lightroom utilise {path} en ce moment. Fermez Lightroom et réessayez.</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>Tous les visages de {name} sont sans doute trouvés.</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>Examen de tous les visages avec le nouveau réseau</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>Examen des visages</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>Fusion de {n} personne avec {person}</numerusform>
            <numerusform>Fusion de {n} personnes avec {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>Fusion de {person} avec {other}</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>Plus de personnes qu’avant sont réunies à tort.</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>Aucun visage déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>Déplacement de {n} visage vers une nouvelle personne</numerusform>
            <numerusform>Déplacement de {n} visages vers une nouvelle personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>Déplacement de {n} visage vers {person}</numerusform>
            <numerusform>Déplacement de {n} visages vers {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>Attribution du nom «&#xa0;{name}&#xa0;» à {n} visage</numerusform>
            <numerusform>Attribution du nom «&#xa0;{name}&#xa0;» à {n} visages</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>Aucune machine du cluster ne peut lire le fichier, et il est trop gros pour être envoyé.</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>Aucune photo n’est aussi ancienne que {day}. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>Kith ne connaît aucune photo dans «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>Aucun worker ne s’est présenté auprès de l’ordonnanceur {address}. Sur chaque machine&#xa0;: dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>Personne ne meurt avant d’être né : naissance {born}, décès {died}. Veuillez vérifier les deux dates.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Personne ici ne s’appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>Personne ici ne s’appelle «&#xa0;{text}&#xa0;». Vouliez-vous dire {suggestions}&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>Personne n’est parent de soi-même. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>Aucune des photos n’est lisible en ce moment. Leur disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>Noté&#xa0;: {other} est enfant de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>Noté&#xa0;: {other} est père ou mère de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>Noté&#xa0;: {other} est partenaire de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>Noté&#xa0;: {other} est de la fratrie de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>Noté&#xa0;: {other} n’est pas enfant de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>Noté&#xa0;: {other} n’est ni père ni mère de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>Noté&#xa0;: {other} n’est pas partenaire de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>Noté&#xa0;: {other} n’est pas de la fratrie de {person}</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>Rien n’est lisible&#xa0;: la description des tables du fichier est endommagée. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>Rien ne peut être enregistré dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>Rien ne peut être écrit dans {path}&#xa0;: la bibliothèque peut être lue, mais pas modifiée.</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>Aucun logiciel installé ne sait lire les vidéos. Installez ffmpeg avec le gestionnaire de paquets de votre système, ou PyAV avec&#xa0;: pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>Sur une machine du cluster {address}, Kith n’est pas installé ou ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>Seul le début de cette vidéo a été parcouru&#xa0;: lire la suite prendrait trop de temps.</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>Paires d’une même personne reconnues, pour une fausse alerte sur {n_tries:,}&#xa0;: {before:.1%} avant, {after:.1%} après ({n:,} paire de personnes différentes essayée).</numerusform>
            <numerusform>Paires d’une même personne reconnues, pour une fausse alerte sur {n_tries:,}&#xa0;: {before:.1%} avant, {after:.1%} après ({n:,} paires de personnes différentes essayées).</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>Les personnes ont été modifiées plus vite qu’elles ne pouvaient être regroupées. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>Les personnes ont été modifiées plus vite qu’elles ne pouvaient être regroupées. Réessayez.</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>Personnes réunies à tort&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>La personne {namesake_id} s’appelle déjà «&#xa0;{name}&#xa0;». S’il s’agit de la même personne, fusionnez {person} avec {namesake}&#xa0;; sinon, choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>La personne {namesake_id} s’appelle déjà «&#xa0;{name}&#xa0;». Déplacez-y les visages, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>Entre-temps, la personne {person_id} a été fusionnée avec {heir}. Consultez plutôt cette dernière.</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>Picasa appelle une même personne «&#xa0;{name}&#xa0;» et {others}&#xa0;: Kith prend le premier nom.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>Épinglage de {n} personne</numerusform>
            <numerusform>Épinglage de {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>Épinglage de {person}</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>Choisissez deux visages différents de cette personne, vus tous deux par le réseau en service.</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>Choisissez deux personnes différentes.</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>Réinstallez Kith.</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>La lecture de cette vidéo prenait trop de temps&#xa0;; elle a été écartée.</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>La lecture de cette photo a fait planter le lecteur&#xa0;; elle a été écartée.</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>La lecture de cette photo a pris plus de {n} seconde&#xa0;; elle a été écartée.</numerusform>
            <numerusform>La lecture de cette photo a pris plus de {n} secondes&#xa0;; elle a été écartée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>Lecture de ce que vous avez dit des visages</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>Lecture de vos photos</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>Renommage de {person} en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>L’exécution d’un réseau dans PyTorch</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>Indication que {n} visage n’est pas {person}</numerusform>
            <numerusform>Indication que {n} visages ne sont pas {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>Anniversaire de {person}&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>Date d’une photo&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>Date du décès de {person}&#xa0;: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>Mise de côté de {n} visage n’appartenant à personne</numerusform>
            <numerusform>Mise de côté de {n} visages n’appartenant à personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>Certains de ces visages n’appartiennent plus ni à {a} ni à {b}. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>Certains de ces visages n’appartiennent plus à {person}. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>Quelqu’un d’autre a modifié la bibliothèque {name} au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>Quelqu’un d’autre occupe la bibliothèque {name}. Réessayez quand elle sera libre.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>Les données XMP de la photo sont illisibles.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>La sauvegarde {target} ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>Le cadre est en dehors de la photo, qui fait {width_px} x {height_px} pixels.</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>La connexion à la bibliothèque {name} est perdue ({reason}). Réessayez quand le serveur sera de nouveau là.</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>La base de données {name} appartient à un autre logiciel. Créez-en une réservée à Kith.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>Le disque du serveur est plein&#xa0;; la bibliothèque {name} n’a donc pas pu être écrite.</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>Le disque dont les photos étaient dans «&#xa0;{shown}&#xa0;» n’est pas là. Branchez-le.</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>Le disque {disk} est plein&#xa0;; la bibliothèque {path} n’a donc pas pu être écrite. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>Le disque {disk} est plein&#xa0;: {path} peut être lu, mais pas modifié. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>Le disque {disk} a signalé une erreur sur la bibliothèque {path}. Vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>Les yeux d’un visage dessiné sont vus à {distance_px:.0f} pixels de leur place.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>Le fichier du détecteur de visages est endommagé. {repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>Les visages de {path} ont été décrits avec {theirs}, ceux de la bibliothèque avec {ours}&#xa0;; des visages de deux réseaux ne sont jamais comparés. Indiquez --net en relançant l’analyse, ou lors de la fusion.</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>Le fichier a changé pendant sa lecture&#xa0;; la prochaine analyse le relira.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Le fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>Le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>Le fichier est tronqué&#xa0;; ce qui en reste est affiché.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>Le fichier est tronqué&#xa0;; ce qui en reste est affiché. Il manque environ {share:.0%} de la photo, en bas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>Le fichier dépasse {size_gb} Go, ce qu’aucune photo n’atteint.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>La vidéo est endommagée, ou d’un type que Kith ne sait pas lire.</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>La vidéo est endommagée&#xa0;: aucune de ses images n’est lisible.</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>La vidéo est endommagée&#xa0;; elle a été parcourue aussi loin que possible.</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>Les images de la vidéo sont trop grandes.</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>La bibliothèque ne peut pas être verrouillée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>La bibliothèque ne peut pas être empaquetée dans elle-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>La bibliothèque {address} est sur un serveur, où sauvegardes et réparations se font avec les outils de celui-ci. Pour en faire une copie dans un fichier&#xa0;: kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>La bibliothèque {library} ne peut pas être réparée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>La bibliothèque {name} est inaccessible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>La bibliothèque {name} est sur un serveur, et c’est là que se font ses sauvegardes (pg_dump). Pour en faire une copie dans un fichier&#xa0;: kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>La bibliothèque {path} ne peut pas être verrouillée là où elle est&#xa0;; deux programmes qui écrivent en même temps pourraient l’endommager. Gardez-la sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>La bibliothèque {path} ne peut être ni ouverte ni créée&#xa0;: c’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>La bibliothèque {path} ne peut être ni ouverte ni créée&#xa0;: c’est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>La bibliothèque {path} ne peut être ni ouverte ni créée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite. Vérifiez qui peut écrire dans ce fichier et dans son dossier.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>La bibliothèque {path} est endommagée. Restaurez une sauvegarde (kith restore), ou sauvez ce qui est lisible (kith doctor --repair).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>La bibliothèque {path} est endommagée&#xa0;: elle est vide, comme un disque plein ou défectueux peut la laisser. Restaurez une sauvegarde (kith restore), ou supprimez le fichier pour commencer une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>La bibliothèque {path} n’est pas là, mais un fichier contenant ses dernières modifications y est ({changes}). Remettez la bibliothèque à côté, ou déplacez ce fichier ailleurs.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>La bibliothèque {path} a été créée par une version plus récente de Kith. Mettez Kith à jour.</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>La liste des poids du réseau est illisible ({file}&#xa0;: {error}). Réinstallez Kith.</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>La liste des réseaux qui ont appris de vous est illisible ({file}). Déplacez-la ailleurs, puis relancez l&apos;apprentissage du réseau.</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>Le modèle du reste du monde est illisible ({file}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>Le modèle du reste du monde, {file}, correspond à d’autres poids que {weights}.</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>Le réseau ne peut pas être conservé dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>Le réseau ne tire rien d’utilisable d’un visage dessiné.</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>Le réseau qui a appris de vous est absent, endommagé ou a été modifié ({file}). Revenez en arrière (kith finetune --off), ou relancez l&apos;apprentissage du réseau.</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>Le réseau appris ne peut pas être écrit dans {folder}&#xa0;: {reason}. Libérez de l’espace, puis relancez l’apprentissage&#xa0;: il reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>Les poids du réseau sont illisibles ({error}). Réinstallez Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>Les poids du réseau {file} sont endommagés ou ont été modifiés. Réinstallez Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>Les poids du réseau {file} ne conviennent pas à {net}. Réinstallez Kith.</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>Les personnes de cette bibliothèque sont en train d’être regroupées par {user}. Veuillez réessayer quand ce sera terminé.</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>La photo a changé depuis son analyse&#xa0;; analysez-la d’abord de nouveau.</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>La photo est endommagée, ou d’un type que Kith ne sait pas lire.</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>La photo est trop grande&#xa0;: plus de {millions} millions de pixels, ou un côté de plus de {side_px:,}.</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>La photo mettrait plusieurs minutes à s’ouvrir&#xa0;: elle est enregistrée en bien plus de passes qu’aucun appareil n’en utilise.</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>L’ouverture de la photo demanderait {size_gb:.1f} Go de mémoire, plus que Kith ne l’autorise.</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>Les photos ne peuvent pas être mises dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>Les photos de {path} ont été analysées par une autre version de Kith. Relancez l’analyse avec celle-ci.</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>Le processus qui décrit les visages s’est arrêté, peut-être faute de mémoire. Ce qui est terminé est conservé&#xa0;; relancez l’analyse, éventuellement avec moins de --workers.</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>Le processus qui examine les visages a été arrêté deux fois. La mémoire est peut-être insuffisante&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>Le processus qui doit s’en charger ne démarre pas.</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>Le processus d’apprentissage s’est arrêté, peut-être faute de mémoire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>De même pour le reste du monde, pour une sur 1&#xa0;000&#xa0;: {before:.1%} avant, {after:.1%} après ({measured_on}).</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>L’ordonnanceur {address} n’est plus là. Ce qui est terminé est conservé, et la prochaine analyse reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>Le serveur ne vous permet pas de faire cela à la bibliothèque {name}. Veuillez vous adresser à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>Le serveur a des difficultés avec la bibliothèque {name}&#xa0;: {reason}. Veuillez vous adresser à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>Le worker {worker} a d’autres fichiers pour trouver les visages, bien que son Kith soit aussi {ours}. Installez le même sur toutes les machines.</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>Le worker {worker} utilise un autre Kith ({theirs}, ici {ours}). Installez le même sur toutes les machines.</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>Les workers qui analysaient le fichier se sont arrêtés l’un après l’autre, peut-être à cause de lui ; la prochaine analyse réessaiera.</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>Il n’y a pas de poids pour {net!r}. Sont fournis&#xa0;: {networks}.</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>Il existe déjà une bibliothèque {library}. Indiquez un autre emplacement (--library), ou déplacez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>Il existe déjà une bibliothèque {name}. Copiez vers un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>Il n’y a pas de sauvegarde {backup}.</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>Il n’y a pas de détecteur de visages nommé {detector}. Disponible&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>Il n’y a pas, ou plus, de visage {face_id} dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;{source}&#xa0;». Il a peut-être été déplacé, renommé ou débranché.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>Il n’y a ni dossier ni photo «&#xa0;{shown}&#xa0;». L’élément a peut-être été déplacé, renommé ou débranché.</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>Il n’y a pas de bibliothèque {library}.</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>Il n’y a pas de réseau nommé {name!r}. Choisissez parmi&#xa0;: {networks}.</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>Il n’y a pas, ou plus, de personne {person_id} dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>Il n’y a pas, ou plus, de photo {photo_id} dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>Il n’y a pas d’ordonnanceur à l’adresse {address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>La mémoire ne suffit pas pour ouvrir cette vidéo.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>La mémoire ne suffit pas pour ouvrir cette photo.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>La mémoire ne suffit pas pour lire {source}.</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>La mémoire ne suffit pas pour examiner cette photo.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>Il n’y a rien à voir dans cette vidéo.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>Il n’y a rien à voir dans cette vidéo&#xa0;: elle ne contient pas d’images animées.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>Il y a encore trop peu de matière pour apprendre.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>La mémoire ne suffisait pas pour ouvrir cette photo.</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>Ce cadre est vide. Tracez-le autour d’un visage.</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>Cet ordinateur n’a pas de périphérique {device} que Kith puisse utiliser. Enlevez --device.</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>Ce visage n’a pas encore été examiné avec le réseau en service. Cherchez d’abord de nouvelles photos.</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>C’est une vidéo. Les vidéos ne sont parcourues que si on le demande (--videos).</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>C’est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>Ce n’est pas une bibliothèque Kith, ou rien n’y est lisible. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>Ce n’est pas un fichier photo.</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>Ce n’est pas une photo&#xa0;: le fichier ne contient que des zéros.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est un document PDF.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est un document PostScript.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est un dessin ou un document XML.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est un fichier texte.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est une vidéo.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est une page web.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est une archive ou un document bureautique.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>Ce n’est pas une photo&#xa0;: c’est une archive.</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>Ce n’est pas une photo&#xa0;: aucun format d’image connu de Kith.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>C’est la bibliothèque elle-même. Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>Ce nom contient un caractère corrompu et ne peut pas être conservé. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>Ce nom contient un caractère de contrôle invisible. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>Cette personne n’a aucun visage que l’on puisse rechercher.</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>Cela a été appris pour un autre réseau que celui de la bibliothèque actuelle. Relancez l’apprentissage.</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>Pour les distinguer, confirmez d’abord {faces}.</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>Retrait de ce qui avait été appris</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>Suppression de l’anniversaire de {person}</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>Suppression de la date d’une photo</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>Suppression de la date du décès de {person}</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>Suppression du nom {person}</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>Retrait de {n} personne du groupe «&#xa0;{group}&#xa0;»</numerusform>
            <numerusform>Retrait de {n} personnes du groupe «&#xa0;{group}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>Retrait de {person} du groupe «&#xa0;{group}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>Désépinglage de {n} personne</numerusform>
            <numerusform>Désépinglage de {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>Désépinglage de {person}</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>Démêlage de {person} et {other}&#xa0;: {n} visage déplacé</numerusform>
            <numerusform>Démêlage de {person} et {other}&#xa0;: {n} visages déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>Ce qui a été sauvé de {library} n’est pas cohérent ({damage}).</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Vous n’avez pas l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>Vous pouvez consulter la bibliothèque {name}, mais pas la modifier.</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>descriptions de visages ne correspondant pas à leur somme de contrôle&#xa0;: {n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>ffmpeg n’a pas pu démarrer&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>ffmpeg n’est plus installé.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>l’écriture y est impossible</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>ce n’est pas un fichier XMP</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>aucune personne</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>pas {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>personnes tirées d’un modèle statistique du réseau</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>personnes tirées d’un modèle statistique du réseau, transposées dans le nouveau réseau par l’application linéaire qui explique le mieux vos visages</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>des lignes renvoient à des lignes disparues</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} n’est pas une adresse de bibliothèque. Écrivez-la sous la forme {example}, et un caractère comme / ou # d’un mot de passe sous la forme {written}.</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} n’est pas un cluster. Écrivez tcp://HOST:8786, tls://HOST:8786, ou local:4 pour cet ordinateur.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day} est encore à venir, ce n’est donc l’anniversaire de personne. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day} est encore à venir, personne n’a donc pu mourir ce jour-là. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day} est encore à venir. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} n’est pas une profondeur. Choisissez {adapter} ou {network}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} ne peut être ni lu ni écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file} ne contient aucune bibliothèque empaquetée par Kith.</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} est endommagé. Empaquetez de nouveau la bibliothèque, puis recopiez le fichier.</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file} a été empaqueté par une version plus récente de Kith. Mettez Kith à jour.</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items} et {last}</translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation>{items} ou {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>Confusions entre {name} et {other}&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} visage</numerusform>
            <numerusform>{n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>{n} visage déplacé</numerusform>
            <numerusform>{n} visages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} fusionnée</numerusform>
            <numerusform>{n} fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} visage de plus de {name}</numerusform>
            <numerusform>{n} visages de plus de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>{n} nom est trop long pour un nom, ou sans aucune lettre, et a été écarté.</numerusform>
            <numerusform>{n} noms sont trop longs pour un nom, ou sans aucune lettre, et ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n} paire</numerusform>
            <numerusform>{n} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} séparée</numerusform>
            <numerusform>{n} séparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} étape</numerusform>
            <numerusform>{n} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path} et {other} proviennent d’analyses avec des paramètres différents. Fusionnez-les l’un après l’autre avec la bibliothèque.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path} appartient à un autre logiciel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>{path} ne peut pas être supprimé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path} contient les résultats de la partie {shard}, ou d’une analyse avec d’autres paramètres. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} est une bibliothèque. Un fichier de résultats est ce qu’écrit une analyse avec --findings.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} est une bibliothèque. Les résultats doivent aller dans un nouveau fichier à part.</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} est endommagé et ne peut pas être lu en entier. {program} peut peut-être le réparer lui-même.</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} est endommagé, peut-être tronqué en chemin. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} n’est pas une base de données {program} que Kith sache lire&#xa0;: il y manque la table {table}.</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} n’est pas une base de données {program}.</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} n’est pas une bibliothèque Kith. Choisissez un autre fichier, ou restaurez une sauvegarde (kith restore).</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} est la bibliothèque elle-même. Choisissez un fichier de résultats.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path} a été créé par une version plus récente de Kith. Mettez Kith à jour.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path} a été créé par une autre version de Kith. Relancez l’analyse avec celle-ci.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>Aucun nom pour {person}</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>{program} utilise {path} en ce moment. Fermez {program} et réessayez.</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} n’est pas un périphérique. Utilisez auto, cpu, cuda, mps, coreml ou directml.</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}&#xa0;: ce fichier n’est pas un fichier XMP lisible.</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} dépasse {size_gb} Go, ce qu’aucune exportation de Kith n’atteint.</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} n’est pas un fichier de noms exporté par Kith, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} ne désigne pas une partie. La troisième sur huit est 3/8, et la dernière 8/8.</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} ne met aucun dossier en correspondance. Il faut deux chemins absolus, comme dans /media/photos=/mnt/nas/photos.</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what} nécessite PyTorch, qui n’est pas installé. Pour l’ajouter&#xa0;: {command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>«&#xa0;{title}&#xa0;» reste tel quel&#xa0;: quelqu’un d’autre s’appelle désormais {name}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>«&#xa0;{title}&#xa0;» reste tel quel&#xa0;: depuis, {user} a modifié les mêmes personnes ou visages («&#xa0;{later}&#xa0;»).</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas été rétabli, car la bibliothèque a changé entre-temps.</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas été annulé, car la bibliothèque a changé entre-temps.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas une date. Écrivez-la sous la forme 1990-05-12, 1990-05 ou 1990.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas une date. Écrivez-la sous la forme 2019-02-03T14:05, ou ce que vous en savez&#xa0;: 2019-02-03, 2019-02, 2019.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être copiée.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être lue.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln photo dans {folder}.</numerusform>
            <numerusform>%Ln photos dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln photo de {name} dans {folder}.</numerusform>
            <numerusform>%Ln photos de {name} dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln photo sur {file}.</numerusform>
            <numerusform>%Ln photos sur {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche contact</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>Copier les photos dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>Copie de %Ln photo…</numerusform>
            <numerusform>Copie de %Ln photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Exporter les noms</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>Créer des liens vers les photos</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>Création d’un lien vers %Ln photo…</numerusform>
            <numerusform>Création de liens vers %Ln photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>Création de la planche contact…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Noms de Kith</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour navigateur (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>Il n’y avait plus de place pour %Ln autre.</numerusform>
            <numerusform>Il n’y avait plus de place pour %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>%Ln visage écrit dans {file}.</numerusform>
            <numerusform>%Ln visages écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln visage sélectionné</numerusform>
            <numerusform>%Ln visages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Pas {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>Ce sont deux personnes différentes</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Utiliser comme couverture</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>Oui, c’est {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Oui, la même personne</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>Peut-être pas {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>Peut-être quelqu’un d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Aucune date</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}, à {moment} d’une vidéo</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>Rechercher cette personne</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Nom de ce visage</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Pas {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Ouvrir cette personne</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Utiliser comme couverture</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>Visage {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>Ajouter un proche</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln sélectionné. C’est</numerusform>
            <numerusform>%Ln sélectionnés. C’est à chaque fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>Distance jusqu’à {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Visages trouvés</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Rechercher cette personne</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Ouvrir cette personne</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>Qui sont les visages sélectionnés</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}, jusqu’à «&#xa0;Probable&#xa0;»</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}, jusqu’à «&#xa0;Peut-être&#xa0;»</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}, jusqu’à «&#xa0;Très sûr&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>Aucune photo ne correspond</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>Il n’y a personne d’autre sur la photo</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Photos trouvées</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>Retirez quelqu’un, ou choisissez plus d’années.</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>vidéo, {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>aucune personne</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>Rechercher la personne d’une image</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>Il n’y a pas d’image à coller. Copiez-en une d’abord, puis appuyez ici sur Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>Par visage</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Par personnes</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>Choisissez un visage.</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>Visages semblables à celui-ci</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>Visages semblables à ceux de {name}</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Examen de l’image…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>Personne dans votre bibliothèque ne ressemble à ce visage.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>Il n’y a pas de visage dans cette image.</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>On dirait {name}.</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>C’est peut-être {name}.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Essayez-en une autre.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Qui cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Aucun dossier pour l’instant.</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Retirer {folder}</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>Ne plus surveiller ce dossier…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>Débranché ou déplacé&#xa0;; ses photos reviendront avec lui</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus surveillé. Les personnes restent.</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est plus surveillé. Ses photos sont écartées.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>Garder personnes et photos</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kith y connaît %Ln photo. Gardez-la, et les personnes qui y figurent restent telles quelles&#xa0;; seules les nouvelles photos ne seront plus cherchées. Ou écartez-la&#xa0;: elle disparaît de toutes les listes avec ses visages, et revient telle quelle si vous ajoutez de nouveau le dossier dans les 90 jours. Dans les deux cas, la photo elle-même n’est pas touchée.</numerusform>
            <numerusform>Kith y connaît %Ln photos. Gardez-les, et les personnes qui y figurent restent telles quelles&#xa0;; seules les nouvelles photos ne seront plus cherchées. Ou écartez-les&#xa0;: elles disparaissent de toutes les listes avec leurs visages, et reviennent telles quelles si vous ajoutez de nouveau le dossier dans les 90 jours. Dans les deux cas, les photos elles-mêmes ne sont pas touchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>Écarter ses photos</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Retirer un dossier</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>Ne plus surveiller «&#xa0;{folder}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>Les copies de la bibliothèque créées par Kith disparaissent entièrement ({files}).</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>Oublier définitivement {name}&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>Sur ces photos, plus aucune question ne sera posée à son sujet. Sur des photos nouvelles pour Kith, des questions seront posées comme pour une personne inconnue&#xa0;: pour la reconnaître, Kith devrait garder ce qui permet de la reconnaître. S’il s’agit seulement de ne plus la montrer, masquez-la plutôt.</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>Kith supprime {faces} sur {photos}, avec tout ce qui en a été calculé, le nom, et les étapes qui pouvaient être annulées. Vos photos restent telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>Le nom reste dans le fichier à côté de %Ln photo, là où des noms ont été écrits, jusqu’à ce que des noms y soient écrits de nouveau.</numerusform>
            <numerusform>Le nom reste dans les fichiers à côté de %Ln photos, là où des noms ont été écrits, jusqu’à ce que des noms y soient écrits de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>Ce qu’un apprentissage interrompu a laissé disparaît entièrement.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>Ajouter à un groupe</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>Famille, école…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Retirer de ce groupe</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Retirer de {group}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>Un visage mal placé&#xa0;? Faites-le glisser sur la bonne personne, sur le côté.</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>Les flèches mènent à la photo suivante. Un visage a été oublié&#xa0;? Appuyez sur D et tracez un cadre.</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>Choisissez une étape pour l’annuler avec tout ce qui a suivi.</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>Cliquez sur un nom pour en donner un&#xa0;; Tab passe à la personne suivante.</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>Déposez ici n’importe quelle image, ou collez-en une, pour trouver qui s’y trouve.</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>Tapez une année pour y aller&#xa0;; maintenez Ctrl pour sélectionner des photos.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>Choisissez une étape pour l’annuler avec tout ce qui a suivi.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Avancement de Kith</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>Rétablit %Ln étape.</numerusform>
            <numerusform>Rétablit %Ln étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>Rétablissement des étapes…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Rétablir jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>Annule %Ln étape&#xa0;; vous pourrez la rétablir.</numerusform>
            <numerusform>Annule %Ln étapes&#xa0;; vous pourrez les rétablir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>Annulation des étapes…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>Vos actions sur les personnes et les photos apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>c’est {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>%Ln jusqu’ici</numerusform>
            <numerusform>%Ln jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>Reprendre les noms d’un autre logiciel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Choisir un fichier contenant des noms</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>Choisir un dossier contenant des noms</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>Choisissez le dossier de photos ou la base de données où ils se trouvent.</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>Depuis Picasa, digiKam, Lightroom, Google Takeout ou un fichier exporté par Kith. Ce que vous avez dit dans Kith reste, et une seule annulation retire le tout.</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Avancement de Kith</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>Importer %Ln personne</numerusform>
            <numerusform>Importer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>Kith connaît déjà tous ces noms</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>Examen des visages que Kith n’avait pas trouvés…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>Recherche de noms dans vos dossiers…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>Noms ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>Vos dossiers ne contiennent aucun nom d’un autre logiciel</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>Aucune personne n’y est nommée sur les photos que Kith connaît</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>Personnes à importer</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Lecture des noms…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>Les analyser d’abord</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>Les noms sont illisibles</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>Où sont les noms</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln visage que {program} ne fait que supposer est laissé au regroupement de Kith.</numerusform>
            <numerusform>%Ln visages que {program} ne fait que supposer sont laissés au regroupement de Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln photo n’est pas encore dans Kith.</numerusform>
            <numerusform>%Ln photos ne sont pas encore dans Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>Et %Ln autre message de ce genre.</numerusform>
            <numerusform>Et %Ln autres messages de ce genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln visage reste comme vous l’avez dit</numerusform>
            <numerusform>%Ln visages restent comme vous l’avez dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}, et non {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>Choisir ou relâcher</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl et la molette, +, -</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Maj+flèches, Entrée</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+flèches, Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Tracer un visage</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>Rechercher la personne d’une image copiée</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>Suspendre le diaporama</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Agrandir et réduire</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>Écarter un visage ou le reprendre</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>Déplacer le cadre choisi</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>Nommer le visage choisi</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>Redimensionner le cadre choisi</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Maj et glisser, ou D, flèches, Entrée</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Maj ou Ctrl et flèches</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Maj+flèches, ou Espace et glisser</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>Aller à une année</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>ses quatre chiffres</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>Tous les noms ont suivi vers le nouvel emplacement.</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Il est ailleurs…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>Création d’une douzaine de photos à partir de deux portraits du domaine public…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>Kith parlera cette langue à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln visage changerait de place</numerusform>
            <numerusform>%Ln visages changeraient de place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>%Ln visage de moins ressemble à quelqu’un d’autre</numerusform>
            <numerusform>%Ln visages de moins ressemblent à quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln personne serait nouvelle</numerusform>
            <numerusform>%Ln personnes seraient nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln personne serait séparée en plusieurs</numerusform>
            <numerusform>%Ln personnes seraient séparées en plusieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln personne en rejoindrait d’autres</numerusform>
            <numerusform>%Ln personnes en rejoindraient d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>Un peu plus de certitude sur qui est qui&#xa0;; rien d’autre ne changerait</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>Moins de personnes sont réunies à tort</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>Avancement de Kith dans le calcul de ce qui changerait</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>Si vous l’utilisez&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>Rien de mieux n’en est sorti&#xa0;; rien n’a donc été modifié</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Voir de plus près…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>Examen de tous les visages avec le nouveau réseau…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>Plus de visages sont rangés avec la bonne personne&#xa0;: {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Les noms, et les visages que vous avez confirmés, restent tels quels.</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>Pour l’instant, aucune personne ne changerait.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>Change la manière de comparer les visages. Aucune photo n’est relue. Avec le réseau fourni avec Kith, le résultat est rarement meilleur&#xa0;; s’il ne l’est pas, rien n’est changé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>Avancement de l’apprentissage de Kith</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Il peut reprendre à cet endroit.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>En pause&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>Prend quelques minutes, ou plus d’une heure avec des milliers de photos.</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>Prend quelques secondes, ou quelques minutes si l’ordinateur est occupé à autre chose.</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>La dernière fois, cela a pris {time}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>Cela nécessite PyTorch, qui n’est pas installé. Pour l’ajouter&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>L’apprentissage approfondi a été arrêté à {share}.</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>Entraîne le réseau lui-même sur vos photos, en arrière-plan. Vous pouvez continuer à travailler, et même quitter Kith&#xa0;: l’apprentissage reprend là où il en était.</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>Vous avez donné d’autres indications sur des visages depuis&#xa0;; l’apprentissage recommence donc, sans relire les photos déjà lues.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>depuis {time}</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln personne en a assez pour que Kith apprenne.</numerusform>
            <numerusform>%Ln personnes en ont assez pour que Kith apprenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>un réseau entraîné sur vos photos</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>Répondre à quelques questions</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>Décompte de ce que vous avez confirmé…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>Chaque réponse compte tout de suite. De temps en temps, Kith peut aussi apprendre à mieux voir&#xa0;: d’après les visages que vous avez confirmés, il apprend ce qui distingue les personnes de vos photos. Il apprend sur cet ordinateur et conserve ce qu’il a appris avec la bibliothèque, sur son serveur.</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>Chaque réponse compte tout de suite. De temps en temps, Kith peut aussi apprendre à mieux voir&#xa0;: d’après les visages que vous avez confirmés, il apprend ce qui distingue les personnes de vos photos. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>Retour en arrière… ({share})</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>En service</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>Apprendre à distinguer les personnes de vos photos</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>Pour commencer, il faudrait {people} avec chacune {faces} que vous avez confirmés, sur des photos différentes.</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>Ce que Kith sait grâce à vous</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>ce que Kith a appris rapidement</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>Vous n’avez encore confirmé aucun visage.</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>{faces} de {people}, confirmés par vous.</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>{faces} de {people}, confirmés par vous&#xa0;; et %Ln fois, vous avez dit qui ce n’était pas.</numerusform>
            <numerusform>{faces} de {people}, confirmés par vous&#xa0;; et %Ln fois, vous avez dit qui ce n’était pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>En service depuis {when}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>En service&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>LifeDateButton</name>
    <message>
        <source>{what}: {date}</source>
        <extracomment>{what} is &quot;Born&quot;, &quot;Date of death&quot;</extracomment>
        <translation>{what}&#xa0;: {date}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find more of their faces</source>
        <translation>Chercher d’autres visages</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>Kith copie encore et se fermera ensuite. Fermez-le une seconde fois pour arrêter.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{folder}&#xa0;». Il a peut-être été déplacé, renommé ou débranché.</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>Ce dossier fait déjà partie de ceux que Kith surveille.</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln photo sur 100 a été prise un week-end.</numerusform>
            <numerusform>%Ln photos sur 100 ont été prises un week-end.</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>Tout commence le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>Aucune année n’a plus de photos que {year}&#xa0;: %Ln.</numerusform>
            <numerusform>Aucune année n’a plus de photos que {year}&#xa0;: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>La plus grande foule&#xa0;: %Ln visage sur une photo.</numerusform>
            <numerusform>La plus grande foule&#xa0;: %Ln visages sur une photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>Vous avez des photos de {name} de {first} à {last}&#xa0;: %Ln an.</numerusform>
            <numerusform>Vous avez des photos de {name} de {first} à {last}&#xa0;: %Ln ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>Votre jour le plus actif, le {day}&#xa0;: %Ln photo.</numerusform>
            <numerusform>Votre jour le plus actif, le {day}&#xa0;: %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} est sur %Ln photo, plus que n’importe qui d’autre.</numerusform>
            <numerusform>{name} est sur %Ln photos, plus que n’importe qui d’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>Il y a %Ln an</numerusform>
            <numerusform>Il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>Quelques chiffres</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Pas encore de souvenirs</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>Souvent ensemble</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>Quand les photos ont des dates et les personnes des noms, cette page revient avec vous sur le passé.</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>Tout afficher de ce jour</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparées</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionner des personnes</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>Nom pour %Ln visage&#xa0;:</numerusform>
            <numerusform>Nom pour les %Ln visages&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>Retient que ce sont deux personnes</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>Ensemble&#xa0;: %Ln visage, sans nom</numerusform>
            <numerusform>Ensemble&#xa0;: %Ln visages, sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>Ensemble&#xa0;: {name}, %Ln visage</numerusform>
            <numerusform>Ensemble&#xa0;: {name}, %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>Vous avez noté que {other} est enfant de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>Vous avez noté que {other} est père ou mère de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>Vous avez noté que {other} est partenaire de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>Vous avez noté que {other} est de la fratrie de {person}.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>Ces visages étaient regroupés avec ceux que vous venez de corriger. Cliquez sur un visage pour l’écarter.</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>C’est aussi {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>C’est aussi {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>%Ln photo était dans {old}. Si c’est la même, tous les noms suivent, et rien n’est analysé de nouveau.</numerusform>
            <numerusform>%Ln photos étaient dans {old}. Si ce sont les mêmes, tous les noms suivent, et rien n’est analysé de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>Un dossier déplacé</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>Non, c’en est un autre</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>Oui, il a été déplacé</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}&#xa0;: {folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>«&#xa0;{old}&#xa0;» se trouve-t-il maintenant ici&#xa0;: {new}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>Les noms sont de nouveau là où ils étaient.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>Reprendre les noms…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>{program} sait peut-être qui est sur vos photos.</translation>
    </message>
</context>
<context>
    <name>NamingBar</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leaves these faces out of the lists and of the questions (Ctrl+H)</source>
        <translation>Retire ces visages des listes et des questions (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Ne m’intéresse pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>Toutes les personnes dont le visage est sur vos photos apparaissent ici. Dans quel dossier sont les photos&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kith a examiné %Ln photo et n’y a trouvé aucun visage. Si des personnes y figurent, leurs visages sont peut-être plus petits que la taille fixée dans les paramètres.</numerusform>
            <numerusform>Kith a examiné %Ln photos et n’y a trouvé aucun visage. Si des personnes y figurent, leurs visages sont peut-être plus petits que la taille fixée dans les paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Examen de vos photos</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>Aucun visage sur ces photos</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>Aucune photo n’a pu être lue</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Aucune photo trouvée</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>Les personnes apparaissent ici dès que leurs visages sont trouvés. Vous pouvez déjà les nommer entre-temps.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Afficher ce qui ne va pas</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>Il n’y a pas de photos dans les dossiers que Kith surveille.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Essayer avec un album d’exemple</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>Restaurer la sauvegarde la plus récente ({file})&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>La sauvegarde a été restaurée. Ce qui se trouvait là est conservé sous {file}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>Afficher leurs photos</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>Donnez-leur un nom</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Qui sont ces personnes&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Pas une personne</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>Mettre de côté %Ln visage de {who}&#xa0;?</numerusform>
            <numerusform>Mettre de côté %Ln visages de {who}&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>Ces visages ne seront plus affichés ni regroupés. Vous pourrez annuler.</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Le plus de photos d’abord</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Les nouvelles d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>Afficher %Ln personne masquée</numerusform>
            <numerusform>Afficher %Ln personnes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>Afficher aussi les personnes que vous avez masquées</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>Autres&#xa0;: %Ln personne, avec un ou deux visages ou des visages flous</numerusform>
            <numerusform>Autres&#xa0;: %Ln personnes, avec un ou deux visages ou des visages flous</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>Personnes n’ayant qu’un ou deux visages, ou que des visages flous</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>masquée</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>Toutes les autres personnes</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Les plus ressemblantes</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>Déposez des visages sur les personnes ici</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Pas une personne</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln visage déjà connu</numerusform>
            <numerusform>%Ln visages déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln visage que Kith n’avait pas trouvé</numerusform>
            <numerusform>%Ln visages que Kith n’avait pas trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>dans %Ln photo sans visage</numerusform>
            <numerusform>dans %Ln photos sans visage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>Tout le monde est masqué</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Rechercher cette personne</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Fusionner les deux…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>Fusionner la sélection…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>Aucun nom ici ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Pas une personne</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>Trier les autres…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>Le bouton ci-dessus les affiche de nouveau.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>Démêler les deux…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}, dont %Ln sans nom</numerusform>
            <numerusform>{people}, dont %Ln sans nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>Ajouter un anniversaire</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Naissance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>masquée</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Nouvelle personne</translation>
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
        <translation>Âges</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>Anniversaire, famille, groupes et notes (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>Copier les photos dans un dossier…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Rechercher cette personne</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Oublier cette personne…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Pas une personne</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>Afficher l’âge sur chaque photo</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>Séparer en deux personnes…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>Démêler d’une autre personne…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>Infos sur cette personne</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>Tous les visages sont passés à d’autres personnes.</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>Faites glisser ici des visages de cette personne depuis d’autres pages.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Plus personne</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>Peut-être {people}&#xa0;?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>La copier dans un dossier…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copier son chemin</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>Copier leurs chemins</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>Les copier dans un dossier…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Ouvrir avec le logiciel par défaut</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Le chemin est copié.</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>Les chemins sont copiés.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>L’image est copiée.</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>Aucun gestionnaire de fichiers n’est disponible pour afficher {file}.</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>Aucun logiciel n’est disponible pour ouvrir {file}.</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>Cette photo est introuvable pour le moment ({path}).</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>Cette photo est introuvable pour le moment.</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Tracer un visage</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>Visages et noms</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>Lire la vidéo à partir d’ici</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}, à {moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>Aussi sur cette photo&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>Choisissez un visage et appuyez sur Entrée pour le nommer.</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>Dans cette vidéo</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>Sur cette photo</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>Y a-t-il un visage&#xa0;? Appuyez sur D et tracez un cadre autour.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>Personnes sur cette photo</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>Désélectionne toutes les photos (Échap)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>Examen du visage…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Définir la date…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>Cette photo est introuvable pour le moment. Son disque n’est peut-être pas branché.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>Copies, liens ou planche contact des photos affichées ici</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>Date supposée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>Aucune personne nommée</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Afficher de nouveau toutes les photos</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quelles photos</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>Avec un lieu</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln visage sans nom</numerusform>
            <numerusform>%Ln visages sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>Choisissez «&#xa0;Toutes les photos&#xa0;» ci-dessus pour voir les autres.</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>Planche contact, PDF ou HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>Copies dans un dossier…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>Liens dans un dossier…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aucune photo pour l’instant</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucune photo de ce type</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>Les photos de vos dossiers apparaissent ici.</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>Au dossier précédent</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>Au mois suivant</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>Au mois précédent</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>Au dossier suivant</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>Ce qui changerait n’a pas pu être calculé.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>Lu malgré tout&#xa0;: {remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu. Il est laissé tel quel.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus. Ils sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln photo est endommagée et a été lue malgré tout.</numerusform>
            <numerusform>%Ln photos sont endommagées et ont été lues malgré tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln photo contient peut-être de petits visages qui n’ont pas été trouvés.</numerusform>
            <numerusform>%Ln photos contiennent peut-être de petits visages qui n’ont pas été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de plus près</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln visage changerait de place</numerusform>
            <numerusform>%Ln visages changeraient de place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln personne serait nouvelle</numerusform>
            <numerusform>%Ln personnes seraient nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln personne serait séparée en plusieurs</numerusform>
            <numerusform>%Ln personnes seraient séparées en plusieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln personne en rejoindrait d’autres</numerusform>
            <numerusform>%Ln personnes en rejoindraient d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Les noms, et les visages que vous avez confirmés, restent tels quels.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}, distance {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>Est-ce {name} à chaque fois&#xa0;?</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>Est-ce vraiment {name} à chaque fois&#xa0;?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>Est-ce vraiment {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>Est-ce {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} sur %Ln visage</numerusform>
            <numerusform>{shown} sur %Ln visages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>Kith a terminé</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln ordinateur</numerusform>
            <numerusform>%Ln ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu&#xa0;; la page «&#xa0;Problèmes&#xa0;» dit pourquoi.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus&#xa0;; la page «&#xa0;Problèmes&#xa0;» dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln photo analysée&#xa0;: {found}.</numerusform>
            <numerusform>%Ln photos analysées&#xa0;: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>Regroupement des visages par personne</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>Nouvelle recherche dans {photos}&#xa0;: {faces} en plus.</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>Nouvelle recherche dans {photos}&#xa0;: aucun autre visage n’a été trouvé.</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Nouvelle recherche de visages plus petits&#xa0;: {done} photos sur {all}</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Recherche de photos</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>Aucune photo n’y a été trouvée.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>En pause après {done} photos sur {all}</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Avancement de l’analyse</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>Arrête l’analyse&#xa0;; ce qui est terminé est conservé</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>Arrêt après %Ln photo. Ce qui est terminé est conservé.</numerusform>
            <numerusform>Arrêt après %Ln photos. Ce qui est terminé est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>Le dossier n’a pas pu être lu&#xa0;; la page «&#xa0;Problèmes&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>en attente de {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}&#xa0;: rien depuis un moment</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}&#xa0;: {number} par seconde</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>{done} photos sur {all}</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>{folder} a disparu pendant l’analyse. Ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>{number} par seconde</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>Aller à une année</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>Désélectionne toutes les personnes (Échap)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln visage changerait de place</numerusform>
            <numerusform>%Ln visages changeraient de place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln personne serait séparée en plusieurs</numerusform>
            <numerusform>%Ln personnes seraient séparées en plusieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln personne en rejoindrait d’autres</numerusform>
            <numerusform>%Ln personnes en rejoindraient d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>Prudent&#xa0;: plus de groupes, plus petits</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>Généreux&#xa0;: moins de groupes, plus grands</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>Regrouper de nouveau</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>Regroupement des visages…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>Facilité de regroupement des visages</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Voir de plus près…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Les noms, et les visages que vous avez confirmés, restent tels quels.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
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
        <translation>Personne oubliée définitivement.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence} La prochaine fois, cette étape sera ignorée.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>Parcourir aussi les vidéos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Puce graphique Apple</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>Le meilleur disponible</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>Calculer avec</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>Pour les photos analysées à partir de maintenant.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>Degré de ressemblance à partir duquel des visages sont attribués à une même personne.</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>Kith cherche des photos ici, à chaque démarrage et dès que quelque chose change.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>Réexaminer toutes les photos</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Taille minimale des visages</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>Les visages des vidéos rejoignent les personnes que montrent les photos</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>Avec ces paramètres&#xa0;; noms et corrections restent</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln déjà en ordre</numerusform>
            <numerusform>%Ln déjà en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln visage qu’un autre logiciel nomme autrement</numerusform>
            <numerusform>%Ln visages qu’un autre logiciel nomme autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>Inclure les visages que Kith a reconnus de lui-même et que vous n’avez pas encore regardés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>Chaque fichier tel qu’il était avant la dernière écriture des noms</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Fichiers à écrire</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Avancement de Kith</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>Les tenir à jour&#xa0;: chaque changement y est écrit peu après</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>Examen de {number} sur {all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>Personne n’a encore de nom, ou tout est déjà écrit.</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>Restauré&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>Restauration&#xa0;: {number} sur {all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Écrire %Ln fichier</numerusform>
            <numerusform>Écrire %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>Écrire les noms dans des fichiers annexes</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>Écriture&#xa0;: {number} sur {all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>Écrit&#xa0;: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>Noms écrits dans %Ln fichier.</numerusform>
            <numerusform>Noms écrits dans %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam, Lightroom, Immich, PhotoPrism et d’autres trouvent les noms et les visages dans un petit fichier à côté de chaque photo. Ni vos photos, ni ce que d’autres logiciels ont écrit dans un tel fichier ne sont modifiés.</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>Un autre logiciel y donne à {name} le nom {other}</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kith est déjà ouvert sur cette bibliothèque, mais ne répond pas. Forcez-le à quitter, puis relancez-le.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>La bibliothèque {path} ne peut être ni ouverte ni créée&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>C’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>Examen des visages</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>En faire deux personnes</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Nom de l’autre personne</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>Reste {name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>Voici comment Kith les séparerait. Cliquez sur un visage pour le mettre de l’autre côté.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Deux personnes différentes</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>Qui est-ce&#xa0;? Ou plus tard</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>Un visage trop flou ou trop sombre pour être reconnu</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>Sans nom, %Ln visage</numerusform>
            <numerusform>Sans nom, %Ln visages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>Toutes les personnes qui restent peuvent compter pour vous.</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>En bord de photo ({number})</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>Floues ({number})</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>Masquer %Ln visage</numerusform>
            <numerusform>Masquer %Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>Masquer %Ln personne</numerusform>
            <numerusform>Masquer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>Aucune personne de ce type</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>Personnes sans nom</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>Des personnes sans nom qui ne comptent peut-être pas pour vous. Cliquez sur celles que vous voulez garder.</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>Vues une fois ({number})</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>Trop flous ou trop sombres ({number})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>Comparaison des visages des deux personnes</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>Visages rangés avec {now} qui iraient à {name}</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>Kith cherche les personnes que l’on confond avec {name}.</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>Kith ne voit personne que l’on confonde souvent avec {name}, mais vous pouvez choisir qui vous voulez.</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>D’après les visages que vous avez confirmés pour ces deux personnes&#xa0;; ceux-là restent en place. Cliquez sur un visage pour le laisser où il est.</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>Il faut d’abord en savoir plus</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Les déplacer</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>Aucun visage de {one} ne ressemble davantage à {other}, ni l’inverse.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>Ce sont les personnes le plus souvent prises l’une pour l’autre.</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>Elles sont bien distinctes</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>Démêler deux personnes</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>Démêler {name} et…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>Démêler {one} et {other}</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>actuellement avec {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>l’une</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}&#xa0;: %Ln visage incertain</numerusform>
            <numerusform>{name}&#xa0;: %Ln visages incertains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>Kith trouve les visages de vos photos et réunit ceux d’une même personne. Vous dites qui c’est&#xa0;; il s’en souvient, et apprend de ce que vous dites.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>Rien ne quitte cet ordinateur, et aucune photo n’est jamais modifiée.
Les noms de Picasa, digiKam, Lightroom ou Google suivent&#xa0;: choisissez d’abord le dossier des photos.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Essayer avec un album d’exemple</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>Qui est sur vos photos&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln fichier d’un type que Kith ne lit pas ({kinds}).</numerusform>
            <numerusform>%Ln fichiers de types que Kith ne lit pas ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln vidéo non parcourue&#xa0;: cela s’active dans les paramètres.</numerusform>
            <numerusform>%Ln vidéos non parcourues&#xa0;: cela s’active dans les paramètres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>%Ln autre comme celui-ci</numerusform>
            <numerusform>%Ln autres comme ceux-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln personne sans nom</numerusform>
            <numerusform>%Ln personnes sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln photo est dans un dossier déplacé ou supprimé</numerusform>
            <numerusform>%Ln photos sont dans un dossier déplacé ou supprimé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln photo est sur un disque qui n’est pas là</numerusform>
            <numerusform>%Ln photos sont sur un disque qui n’est pas là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Encore %Ln question</numerusform>
            <numerusform>Encore %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln sans extension</numerusform>
            <numerusform>%Ln sans extension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
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
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Père ou mère</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>env. %Ln</numerusform>
            <numerusform>env. %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>environ %Ln seconde</numerusform>
            <numerusform>environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>environ {hours} heures</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>enfant</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>d’après le fichier Google à côté</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>d’après ses données GPS</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>d’après ses données IPTC</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>d’après ses données PNG</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>d’après ses données XMP</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>d’après le nom de son dossier</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>d’après son nom</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>d’après le fichier XMP à côté</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>d’après l’appareil photo</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>d’après les données de la vidéo</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>d’après sa numérisation</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>d’après la modification du fichier</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>nouveau-né</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>père ou mère</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>probablement {date}, {source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>frère ou sœur</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>moins d’un an</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items} et {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>ou déposez des dossiers ici</translation>
    </message>
</context>
</TS>
