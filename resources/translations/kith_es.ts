<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Acerca de Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>Reconoce a las personas de tus fotos. Los nombres y las caras se guardan en el servidor indicado abajo; las fotos se quedan donde están y nunca se modifica ninguna.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>Reconoce a las personas de tus fotos. Nunca se modifica ninguna foto.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>Reconoce a las personas de tus fotos. Nada sale de este equipo y nunca se modifica ninguna foto.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Licencias de todo lo que acompaña a Kith</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>Las fotos las analizan los equipos del clúster indicado.</translation>
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
        <translation>Esta instalación</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Datos de esta persona</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Añadir una fecha</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Fecha de fallecimiento</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>Falleció poco después de nacer</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>Falleció antes de cumplir un año</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Edad al fallecer: {age}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Bebé recién nacido</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>Apodos…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Lo que quieras recordar</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Edad hoy: {age}</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>Edad hoy: {age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>Acerca de Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Hacer copia de seguridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>Traer nombres de otro programa…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>Exportar nombres…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>Buscar a la persona de una imagen…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>Escribir nombres en archivos auxiliares…</translation>
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
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>Entonces, ¿quién es?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>Haz clic en una cara para dejarla fuera</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>Caras por las que se pregunta</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>Abrir las fotos</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>Cara {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>Cara {number}, dejada fuera</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Hacer copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>Copia guardada en {file} y comprobada.</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>Copias de seguridad ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>Elige una copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>¿Restaurar la copia de seguridad {file}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>La biblioteca tal como está ahora se conserva al lado, como copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>Algo ha fallado en Kith</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>Es un error de Kith. Tus fotos, nombres y correcciones están a salvo, y puedes continuar. Si lo comunicas, estas líneas ayudan a encontrarlo; revísalas antes, porque pueden contener nombres de archivos.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elige una carpeta de fotos</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>Elige una imagen de la persona</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>Puede que en %Ln foto haya caras pequeñas que no se encontraron.</numerusform>
            <numerusform>Puede que en %Ln fotos haya caras pequeñas que no se encontraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Buscar más a fondo</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>Añadir una fecha</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>Haz clic para corregirla</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Fecha: {date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>¿Cuándo se hizo?</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}. Haz clic para corregirla.</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>Escribe 1970-05-14, {day}, o solo el mes o el año.</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}; no se conoce el día</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>%Ln cara ya está con su persona.</numerusform>
            <numerusform>%Ln caras ya están con su persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>Repetir %Ln pregunta omitida</numerusform>
            <numerusform>Repetir %Ln preguntas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Buscando preguntas…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Nada que revisar.</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>No queda nada que revisar. ¡Bien hecho!</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>Cuando hayas puesto nombre a algunas personas y Kith encuentre caras como las suyas, te preguntará aquí.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelta aquí una imagen</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>o pega una con Ctrl+V. Se queda en este equipo y fuera de tu biblioteca.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>La biblioteca está disponible de nuevo.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>Una copia de seguridad no puede sustituir a la propia biblioteca. Elige otro archivo.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>Un clúster requiere Dask, que no está instalado. Para añadirlo: {command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>Una cara que no es de nadie no se puede confirmar. Muévela a una persona.</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Un archivo con el que Kith encuentra caras está dañado, o no es el que Kith conoce: {file}. {repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>Falta un archivo con el que Kith encuentra caras: {file}. {repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>Una tarjeta gráfica puede necesitar PyTorch: {command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>Un grupo necesita un nombre de {most} letras como máximo.</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>Una biblioteca en un servidor PostgreSQL requiere un paquete más. Para añadirlo: {command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>Un nombre tiene {most} caracteres como máximo; este tiene {n}.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>Una persona no se puede fusionar consigo misma. Elige a otra persona.</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>Encontrado alrededor del {percent}&#xa0;% de las caras de {name}; probablemente quedan {n_left}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} persona añadida al grupo «{group}»</numerusform>
            <numerusform>{n} personas añadidas al grupo «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>Se añadió a {person} al grupo «{group}»</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>Otro programa lo ha cambiado desde entonces; se dejó como está.</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>Otro programa acaba de crear una biblioteca {library}.</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>Otro programa tiene abierta la biblioteca {library}. Ciérralo primero.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>Otro programa lo está escribiendo; no se ha tocado.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>Otro programa lo está escribiendo; se dejó como está.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>Otro programa tiene ocupada la biblioteca {path}. Inténtalo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>Ya hay otro análisis de esta biblioteca en marcha, iniciado por {user}.</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>Ya hay otro análisis de esta biblioteca en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>{n} persona mostrada de nuevo</numerusform>
            <numerusform>{n} personas mostradas de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>Se volvió a mostrar a {person}</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>Recuadro de una cara cambiado</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>Recuadro de una cara de {person} cambiado</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>Apodos de {person} cambiados</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>Notas sobre {person} cambiadas</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>Portada de {person} elegida</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} cara confirmada</numerusform>
            <numerusform>{n} caras confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>{n} cara confirmada como {person}</numerusform>
            <numerusform>{n} caras confirmadas como {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>Cara eliminada</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>Cara de {person} eliminada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Cara marcada</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>Cara de {person} marcada</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>La cara {face_id} no pertenece a {person}, así que no puede ser su portada.</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>Las caras se agrupan peor que antes.</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>Caras bien agrupadas: {before:.1%} antes, {after:.1%} después.</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>Desde que miraste han cambiado caras o personas. Vuelve a mirar qué cambiaría.</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>Caras que se parecen más a otra persona: {before} antes, {after} después.</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>Se reconocen menos pares de caras de una misma persona que antes.</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>Los archivos de {folder} no se pueden bloquear: dos programas podrían escribir a la vez en una biblioteca y dañarla. Guarda la biblioteca en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>Averiguando cuánto cambiar</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>Personas reagrupadas: ninguna cara movida</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>Personas reagrupadas: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>{n} persona ocultada</numerusform>
            <numerusform>{n} personas ocultadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>Se ocultó a {person}</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>Nombre de {n} persona importado de {program}: {faces}</numerusform>
            <numerusform>Nombres de {n} personas importados de {program}: {faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>En un dibujo de una sola cara Kith encuentra {n}; vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>No se puede restaurar: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>No se puede poner en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>No se puede escribir: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>No se pudo leer en {n} minuto; el próximo análisis lo intentará de nuevo.</numerusform>
            <numerusform>No se pudo leer en {n} minutos; el próximo análisis lo intentará de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>No se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>Tiene nombre de foto, pero no es un archivo normal.</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>Contiene nombres que escribió Kith y que esta biblioteca no conoce. Impórtalos primero.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>Es un enlace que vuelve a sí mismo.</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>Es mejor.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>No es un XMP que se pueda leer, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>No se ha aplicado: {reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>No está: se ha movido, eliminado o desconectado, o es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>No está escrito en UTF-8, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>No supone una diferencia clara para tus fotos.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>Distingue peor que antes a las personas ajenas a tus fotos.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>Distingue a las personas ajenas a tus fotos peor que la red cuando era nueva.</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>Se estaba leyendo cuando Kith se cerró.</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>Evaluando con caras reservadas</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>Kith no encuentra nombres de otro programa en {source}. Lee carpetas de fotos, .picasa.ini, digikam4.db, .lrcat y los archivos .csv y .json que él mismo exporta.</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>Kith ya está aprendiendo de esta biblioteca.</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>Kith está aprendiendo de esta biblioteca ahora mismo. Detén primero el aprendizaje.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>Kith necesita {n_faces} caras confirmadas de cada una de otras cinco personas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>Kith necesita {n_faces} caras confirmadas de cada una de otras cuatro personas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>Kith necesita {n_faces} caras confirmadas de cada una de otras tres personas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>Kith necesita {n_faces} caras confirmadas de cada una de otras dos personas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>Kith necesita {n_faces} caras confirmadas de una persona más.</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>Kith necesita {n} cara confirmada más de {name}.</numerusform>
            <numerusform>Kith necesita {n} caras confirmadas más de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>Kith ha tropezado con esta foto: es un error, por favor, comunícalo.</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>Aprendizaje a partir de tus correcciones</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>Aprendido con {trained_faces} de {trained_people}; evaluado con {faces} de {people}, de otras fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>Aprendido con {trained_faces} de {trained_people}; evaluado con {faces} de {people}, {n} de ellas nunca vista antes, de otras fotos.</numerusform>
            <numerusform>Aprendido con {trained_faces} de {trained_people}; evaluado con {faces} de {people}, {n} de ellas nunca vistas antes, de otras fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>Aprendiendo de tus caras</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>El aprendizaje en la propia red</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>Lightroom está usando {path} en este momento. Cierra Lightroom e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>Probablemente encontradas todas las caras de {name}.</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>Examinando todas las caras con la red nueva</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>Examinando caras</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>{n} persona fusionada con {person}</numerusform>
            <numerusform>{n} personas fusionadas con {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>Se fusionó a {person} con {other}</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>Se juntan por error más personas que antes.</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>Ninguna cara movida</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>{n} cara movida a una persona nueva</numerusform>
            <numerusform>{n} caras movidas a una persona nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>{n} cara movida a {person}</numerusform>
            <numerusform>{n} caras movidas a {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>{n} cara con el nombre «{name}»</numerusform>
            <numerusform>{n} caras con el nombre «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>Ningún equipo del clúster puede leer el archivo, y es demasiado grande para enviarlo.</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>Ninguna foto es tan antigua como {day}. Comprueba el año.</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>No se conocen fotos en «{shown}».</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>Ningún worker se ha presentado al planificador {address}. En cada equipo: dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>Nadie muere antes de nacer: nacimiento {born}, fallecimiento {died}. Revisa las dos fechas.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Aquí nadie se llama «{text}».</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>Aquí nadie se llama «{text}». ¿Querías decir {suggestions}?</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>Nadie es familiar de sí mismo. Elige a otra persona.</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>Ninguna de las fotos se puede leer en este momento. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>Anotado: {other} es hijo o hija de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>Anotado: {other} es padre o madre de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>Anotado: {other} es pareja de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>Anotado: {other} es hermano o hermana de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>Anotado: {other} no es hijo ni hija de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>Anotado: {other} no es padre ni madre de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>Anotado: {other} no es pareja de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>Anotado: {other} no es hermano ni hermana de {person}</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>No se puede leer nada: lo que el archivo dice de sus tablas está dañado. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>No se puede guardar nada en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>No se puede escribir nada en {path}: la biblioteca se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>Nada de lo instalado puede leer vídeos. Instala ffmpeg con el gestor de paquetes de tu sistema, o PyAV con: pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>En un equipo del clúster {address}, Kith no está instalado o no funciona: {reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>Solo se examinó el principio de este vídeo: leer lo que sigue llevaría demasiado tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>Pares de caras de una misma persona reconocidas, con una falsa alarma de cada {n_tries:,}: {before:.1%} antes, {after:.1%} después (se probó {n:,} par de personas distintas).</numerusform>
            <numerusform>Pares de caras de una misma persona reconocidas, con una falsa alarma de cada {n_tries:,}: {before:.1%} antes, {after:.1%} después (se probaron {n:,} pares de personas distintas).</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>Las personas se editaron más rápido de lo que se podían agrupar. Vuelve a analizar.</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>Las personas se editaron más rápido de lo que se podían agrupar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>Personas juntadas por error: {before} antes, {after} después.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>La persona {namesake_id} ya se llama «{name}». Si las dos son la misma, fusiona a {person} con {namesake}; si no, elige otro nombre.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>La persona {namesake_id} ya se llama «{name}». Mueve allí las caras o elige otro nombre.</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>Entretanto, la persona {person_id} se fusionó con {heir}. Mira allí.</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>Picasa llama a una misma persona «{name}» y {others}: Kith toma el primer nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>{n} persona fijada</numerusform>
            <numerusform>{n} personas fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>Se fijó a {person}</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>Elige dos caras distintas de esta persona, ambas vistas por la red en uso.</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>Elige dos personas distintas.</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>Vuelve a instalar Kith.</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>Leer este vídeo llevaba demasiado tiempo, así que se dejó fuera.</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>Al leer esta foto falló el lector, así que se dejó fuera.</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>Leer esta foto llevó más de {n} segundo, así que se dejó fuera.</numerusform>
            <numerusform>Leer esta foto llevó más de {n} segundos, así que se dejó fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>Leyendo lo que dijiste de las caras</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>Leyendo tus fotos</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>Nombre de {person} cambiado a «{name}»</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>Ejecutar una red en PyTorch</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>Se indicó que {n} cara no es {person}</numerusform>
            <numerusform>Se indicó que {n} caras no son {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>Cumpleaños de {person}: {day}</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>Fecha de una foto: {moment}</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>Fecha de fallecimiento de {person}: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>{n} cara apartada por no ser de nadie</numerusform>
            <numerusform>{n} caras apartadas por no ser de nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>Algunas de estas caras ya no pertenecen ni a {a} ni a {b}. Vuelve a mirar.</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>Algunas de estas caras ya no pertenecen a {person}. Vuelve a mirar.</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>Otra persona cambió la biblioteca {name} en el mismo momento. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>Otra persona tiene ocupada la biblioteca {name}. Inténtalo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>Los datos XMP de la foto no se pueden leer.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>La copia de seguridad {target} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>El recuadro queda fuera de la foto, que tiene {width_px} x {height_px} píxeles.</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>Se ha perdido la conexión con la biblioteca {name} ({reason}). Inténtalo de nuevo cuando vuelva el servidor.</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>La base de datos {name} pertenece a otro programa. Crea una solo para Kith.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>El disco del servidor está lleno, así que la biblioteca {name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>El disco cuyas fotos estaban en «{shown}» no está. Conéctalo.</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>El disco {disk} está lleno, así que la biblioteca {path} no se pudo escribir. Libera espacio.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>El disco {disk} está lleno: {path} se puede leer, pero no cambiar. Libera espacio.</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>El disco {disk} dio un error en la biblioteca {path}. Comprueba el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>Los ojos de una cara dibujada se ven a {distance_px:.0f} píxeles de donde están.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>El archivo del detector de caras está dañado. {repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>Las caras de {path} se describieron con {theirs}, y las de la biblioteca, con {ours}; las caras de dos redes nunca se comparan. Indica --net al analizar de nuevo o al fusionar.</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>El archivo cambió mientras se leía; el próximo análisis lo leerá de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>El archivo no se pudo abrir.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>El archivo está incompleto.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>El archivo está incompleto; se muestra lo que se pudo leer.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>El archivo está incompleto; se muestra lo que se pudo leer. Falta alrededor del {share:.0%} de la foto, en la parte inferior.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>El archivo supera los {size_gb} GB, algo que ninguna foto alcanza.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>El vídeo está dañado, o es de un tipo que Kith no puede leer.</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>El vídeo está dañado: no se puede leer ninguna de sus imágenes.</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>El vídeo está dañado; se examinó hasta donde se pudo leer.</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>Las imágenes del vídeo son demasiado grandes.</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>La biblioteca no se puede bloquear: {reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>La biblioteca no se puede empaquetar dentro de sí misma. Elige otro archivo.</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>La biblioteca {address} está en un servidor, donde las copias de seguridad y las reparaciones se hacen con sus propias herramientas. Para hacer una copia en un archivo: kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>La biblioteca {library} no se puede reparar: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>No se puede acceder a la biblioteca {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>La biblioteca {name} está en un servidor, y sus copias de seguridad se hacen allí (pg_dump). Para hacer una copia en un archivo: kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>La biblioteca {path} no se puede bloquear donde está, y dos programas que escriban a la vez podrían dañarla. Guárdala en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>La biblioteca {path} no se puede abrir ni crear: es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>La biblioteca {path} no se puede abrir ni crear: es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>La biblioteca {path} no se puede abrir ni crear: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>La biblioteca {path} no se puede abrir. Comprueba que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>La biblioteca {path} no se puede abrir: acceso denegado.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>La biblioteca {path} no se puede escribir. Comprueba quién puede escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>La biblioteca {path} está dañada. Restaura una copia de seguridad (kith restore) o salva lo que se pueda leer (kith doctor --repair).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>La biblioteca {path} está dañada: está vacía, como puede dejarla un disco lleno o averiado. Restaura una copia de seguridad (kith restore) o elimina el archivo para empezar una biblioteca nueva.</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>La biblioteca {path} no está, pero sí un archivo con sus últimos cambios ({changes}). Vuelve a poner la biblioteca a su lado o lleva ese archivo a otro sitio.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>La biblioteca {path} la creó una versión más reciente de Kith. Actualiza Kith.</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>La lista de pesos de la red no se puede leer ({file}: {error}). Vuelve a instalar Kith.</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>La lista de las redes que aprendieron de ti no se puede leer ({file}). Muévela a otro lugar y deja que la red aprenda de nuevo.</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>El modelo del resto del mundo no se puede leer ({file}: {error}).</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>El modelo del resto del mundo, {file}, corresponde a otros pesos que {weights}.</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>La red no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>La red no saca nada aprovechable de una cara dibujada.</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>La red que aprendió de ti falta, está dañada o fue modificada ({file}). Deja de usarla (kith finetune --off) o deja que la red aprenda de nuevo.</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>La red aprendida no se puede escribir en {folder}: {reason}. Libera espacio y vuelve a aprender: continuará desde ahí.</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>Los pesos de la red no se pueden leer ({error}). Vuelve a instalar Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>Los pesos de la red {file} están dañados o se han modificado. Vuelve a instalar Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>Los pesos de la red {file} no encajan con {net}. Vuelve a instalar Kith.</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>{user} está agrupando a las personas de esta biblioteca. Vuelve a intentarlo cuando acabe.</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>La foto ha cambiado desde que se analizó; analízala de nuevo primero.</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>La foto está dañada, o es de un tipo que Kith no puede leer.</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>La foto es demasiado grande: más de {millions} millones de píxeles, o un lado de más de {side_px:,}.</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>La foto tardaría minutos en abrirse: está guardada en muchas más pasadas de las que usa cualquier cámara.</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>Abrir la foto requeriría {size_gb:.1f} GB de memoria, más de lo que Kith permite.</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>Las fotos no se pueden poner en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>Las fotos de {path} las analizó otra versión de Kith. Analízalas de nuevo con esta.</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>El proceso que describe las caras terminó, quizá por falta de memoria. Lo acabado se conserva; analiza de nuevo, quizá con menos --workers.</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>El proceso que examina las caras se cerró dos veces. Quizá falte memoria; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>El proceso que debería hacerlo no se inicia.</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>El proceso que estaba aprendiendo terminó, quizá por falta de memoria. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>Lo mismo para el resto del mundo, con una de cada 1000: {before:.1%} antes, {after:.1%} después ({measured_on}).</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>El planificador {address} ya no está. Lo acabado se conserva, y el próximo análisis continuará desde ahí.</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>El servidor no te permite hacer esto en la biblioteca {name}. Consulta a quien se ocupa de ella.</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>El servidor tiene problemas con la biblioteca {name}: {reason}. Consulta a quien se ocupa de ella.</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>El worker {worker} tiene otros archivos para encontrar caras, aunque su Kith también es {ours}. Instala el mismo en todos los equipos.</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>El worker {worker} usa otro Kith ({theirs}, y aquí {ours}). Instala el mismo en todos los equipos.</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>Los workers que examinaban el archivo se detuvieron uno tras otro, quizá por su causa; el próximo análisis lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>No hay pesos para {net!r}. Se incluyen: {networks}.</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>Ya existe una biblioteca {library}. Indica otro lugar (--library) o mueve esa primero.</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>Ya existe una biblioteca {name}. Haz la copia en otro lugar.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>No hay ninguna copia de seguridad {backup}.</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>No hay ningún detector de caras llamado {detector}. Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>La cara {face_id} no está, o ya no está, en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>No hay ningún archivo ni carpeta «{source}». Puede que se haya movido, renombrado o desconectado.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>No hay ninguna carpeta ni foto «{shown}». Puede que se haya movido, renombrado o desconectado.</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>No hay ninguna biblioteca {library}.</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>No hay ninguna red llamada {name!r}. Elige una de: {networks}.</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>La persona {person_id} no está, o ya no está, en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>La foto {photo_id} no está, o ya no está, en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>No hay ningún planificador en {address}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>No hay memoria suficiente para abrir este vídeo.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>No hay memoria suficiente para abrir esta foto.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>No hay memoria suficiente para leer {source}.</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>No hay memoria suficiente para examinar esta foto.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>No hay nada que ver en este vídeo.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>No hay nada que ver en este vídeo: no contiene imágenes en movimiento.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>Todavía hay demasiado poco de lo que aprender.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>No había memoria suficiente para abrir esta foto.</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>Este recuadro está vacío. Dibújalo alrededor de una cara.</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>Este equipo no tiene ningún dispositivo {device} que Kith pueda usar. Omite --device.</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>Esta cara aún no se ha examinado con la red en uso. Busca primero fotos nuevas.</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>Esto es un vídeo. Los vídeos solo se examinan si se pide (--videos).</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Esto es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>Esto no es una biblioteca de Kith, o no se puede leer nada de ella. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>Esto no es un archivo de foto.</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>Esto no es una foto: no contiene más que ceros.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>Esto no es una foto: es un documento PDF.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>Esto no es una foto: es un documento PostScript.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>Esto no es una foto: es un dibujo o un documento XML.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>Esto no es una foto: es un archivo de texto.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>Esto no es una foto: es un vídeo.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>Esto no es una foto: es una página web.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>Esto no es una foto: es un archivo comprimido o un documento de oficina.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>Esto no es una foto: es un archivo comprimido.</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>Esto no es una foto: no tiene ningún formato de imagen que Kith conozca.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>Esta es la propia biblioteca. Elige una copia de seguridad.</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>Este nombre contiene un carácter defectuoso y no se puede guardar. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>Este nombre contiene un carácter de control, que nadie puede ver. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>Esta persona no tiene ninguna cara que se pueda buscar.</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>Esto se aprendió para otra red distinta de la que usa ahora la biblioteca. Vuelve a aprender.</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>Para distinguir a estas personas, confirma primero {faces}.</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>Se dejó de usar lo aprendido</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>Cumpleaños de {person} quitado</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>Fecha de una foto quitada</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>Fecha de fallecimiento de {person} quitada</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>Nombre {person} quitado</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} persona quitada del grupo «{group}»</numerusform>
            <numerusform>{n} personas quitadas del grupo «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>Se quitó a {person} del grupo «{group}»</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>{n} persona ya no fijada</numerusform>
            <numerusform>{n} personas ya no fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>Se dejó de fijar a {person}</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>Se distinguió a {person} de {other}: {n} cara movida</numerusform>
            <numerusform>Se distinguió a {person} de {other}: {n} caras movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>Lo que se salvó de {library} no encaja entre sí ({damage}).</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>No tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>Puedes ver la biblioteca {name}, pero no cambiarla.</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>descripciones de caras que no coinciden con sus sumas de comprobación: {n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>ffmpeg no se pudo iniciar: {reason}.</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>ffmpeg ya no está instalado.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>no es un archivo XMP</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>no {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>personas extraídas de un modelo estadístico de la red</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>personas extraídas de un modelo estadístico de la red, trasladadas a la red nueva con la aplicación lineal que mejor explica tus caras</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>hay filas que remiten a filas que ya no existen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} no es la dirección de una biblioteca. Escríbela como {example}, y un carácter como / o # de una contraseña como {written}.</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} no es un clúster. Escribe tcp://HOST:8786, tls://HOST:8786 o, para este equipo, local:4.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day} aún no ha llegado, así que no es el cumpleaños de nadie. Comprueba el año.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day} aún no ha llegado, así que nadie puede haber muerto entonces. Comprueba el año.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day} aún no ha llegado. Comprueba el año.</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} no es una profundidad. Elige {adapter} o {network}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} no se puede leer ni escribir: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file} no contiene ninguna biblioteca empaquetada por Kith.</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} está dañado. Empaqueta de nuevo la biblioteca y vuelve a copiar el archivo.</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file} lo empaquetó una versión más reciente de Kith. Actualiza Kith.</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items} y {last}</translation>
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
        <translation>Confusiones entre {name} y {other}: {before} antes, {after} después.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} cara</numerusform>
            <numerusform>{n} caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>{n} cara movida</numerusform>
            <numerusform>{n} caras movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} fusionada</numerusform>
            <numerusform>{n} fusionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} cara más de {name}</numerusform>
            <numerusform>{n} caras más de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>{n} nombre es demasiado largo para ser un nombre, o no tiene ninguna letra, y se dejó fuera.</numerusform>
            <numerusform>{n} nombres son demasiado largos para ser un nombre, o no tienen ninguna letra, y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n} par</numerusform>
            <numerusform>{n} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} separada</numerusform>
            <numerusform>{n} separadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path} y {other} se analizaron con ajustes distintos. Fusiónalos con la biblioteca uno tras otro.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path} pertenece a otro programa. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>{path} no se puede eliminar: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path} contiene resultados de la parte {shard}, o de un análisis con otros ajustes. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} es una biblioteca. Los archivos de resultados son los que escribe un análisis con --findings.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} es una biblioteca. Los resultados necesitan un archivo nuevo propio.</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} está dañado y no se puede leer entero. Quizá {program} pueda arreglarlo.</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} está dañado; quizá se cortó por el camino. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} no es una base de datos de {program} que Kith pueda leer: no tiene la tabla {table}.</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} no es una base de datos de {program}.</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} no es una biblioteca de Kith. Elige otro archivo o restaura una copia de seguridad (kith restore).</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} es la propia biblioteca. Elige un archivo de resultados.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path} lo creó una versión más reciente de Kith. Actualiza Kith.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path} lo creó otra versión de Kith. Analiza de nuevo con esta.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>Sin nombre para {person}</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>{program} está usando {path} en este momento. Cierra {program} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} no es un dispositivo. Usa auto, cpu, cuda, mps, coreml o directml.</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}: este archivo no es un XMP que se pueda leer.</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} supera los {size_gb} GB, algo que ninguna exportación de Kith alcanza.</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} no es un archivo de nombres exportado por Kith, o está dañado.</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} no indica ninguna parte. La tercera de ocho es 3/8, y la última, 8/8.</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} no asigna ninguna carpeta. Hacen falta dos rutas absolutas, como en /media/photos=/mnt/nas/photos.</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what} requiere PyTorch, que no está instalado. Para añadirlo: {command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>«{title}» se queda como está: ahora otra persona se llama {name}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>«{title}» se queda como está: después, {user} cambió las mismas personas o caras («{later}»).</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>«{title}» no se ha rehecho, porque la biblioteca ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>«{title}» no se ha deshecho, porque la biblioteca ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>«{written}» no es una fecha. Escríbela como 1990-05-12, 1990-05 o 1990.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>«{written}» no es una fecha. Escríbela como 2019-02-03T14:05, o hasta donde se sepa: 2019-02-03, 2019-02, 2019.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln foto no se pudo copiar.</numerusform>
            <numerusform>%Ln fotos no se pudieron copiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>%Ln foto no se pudo leer.</numerusform>
            <numerusform>%Ln fotos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln foto en {folder}.</numerusform>
            <numerusform>%Ln fotos en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln foto de {name} en {folder}.</numerusform>
            <numerusform>%Ln fotos de {name} en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln foto en {file}.</numerusform>
            <numerusform>%Ln fotos en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>Copiar las fotos a una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>Copiando %Ln foto…</numerusform>
            <numerusform>Copiando %Ln fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Exportar nombres</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>Enlazar las fotos</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>Enlazando %Ln foto…</numerusform>
            <numerusform>Enlazando %Ln fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>Creando la hoja de contactos…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Nombres de Kith</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para un navegador (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>No hubo sitio para %Ln más.</numerusform>
            <numerusform>No hubo sitio para %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>%Ln cara escrita en {file}.</numerusform>
            <numerusform>%Ln caras escritas en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>ahí no se puede escribir nada</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln cara seleccionada</numerusform>
            <numerusform>%Ln caras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>No es {name}</translation>
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
        <translation>Mostrar la foto</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>Son dos personas distintas</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>Sí, es {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Sí, la misma persona</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>¿Quizá no es {name}?</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>¿Quizá otra persona?</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}, en {moment} de un vídeo</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>Buscar a esta persona</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Nombre de esta cara</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>Poner nombre…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>No es {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta persona</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>Cara {number} de {all}</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>Añadir un familiar</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln elegida. Es</numerusform>
            <numerusform>%Ln elegidas. Todas son</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>Distancia hasta {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Caras encontradas</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Buscar a esta persona</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta persona</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>Es</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Muy seguro</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>Quiénes son las caras elegidas</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}, hasta «Probable»</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}, hasta «Quizá»</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}, hasta «Muy seguro»</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>No hay ninguna foto así</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>No hay nadie más en la foto</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>Solo estas personas</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Fotos encontradas</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>Quita a alguien o elige más años.</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>vídeo, {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Cara {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>Buscar a la persona de una imagen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>No hay ninguna imagen que pegar. Copia una primero y luego pulsa aquí Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>Por una cara</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Por personas</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>Elige una cara.</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>Caras como esta</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>Caras como las de {name}</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Examinando la imagen…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>Nadie de tu biblioteca se parece a esta cara.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>No hay ninguna cara en esta imagen.</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>Parece {name}.</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>Puede que sea {name}.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Prueba con otra.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>¿A quién buscas?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Aún no hay ninguna carpeta.</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Quitar {folder}</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>Dejar de vigilar esta carpeta…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>Desconectada o movida; sus fotos volverán con ella</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>«{folder}» ya no se vigila. Sus personas se quedan.</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>«{folder}» ya no se vigila. Sus fotos quedan fuera.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>Conservar personas y fotos</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kith conoce %Ln foto de esta carpeta. Consérvala, y las personas que salen en ella seguirán como están; solo dejarán de buscarse fotos nuevas. O déjala fuera: desaparecerá de todas las listas con sus caras, y volverá tal como estaba si añades de nuevo la carpeta en un plazo de 90 días. En ambos casos, la foto en sí no se toca.</numerusform>
            <numerusform>Kith conoce %Ln fotos de esta carpeta. Consérvalas, y las personas que salen en ellas seguirán como están; solo dejarán de buscarse fotos nuevas. O déjalas fuera: desaparecerán de todas las listas con sus caras, y volverán tal como estaban si añades de nuevo la carpeta en un plazo de 90 días. En ambos casos, las fotos en sí no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>Dejar fuera sus fotos</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Quitar una carpeta</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>¿Dejar de vigilar «{folder}»?</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>Las copias de la biblioteca que hizo Kith se eliminan enteras ({files}).</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Olvidar a esta persona</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>¿Olvidar para siempre a {name}? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>En estas fotos no se volverá a preguntar por esta persona. En fotos nuevas para Kith se preguntará por ella como por una desconocida: para conocerla, Kith tendría que guardar aquello por lo que la reconoce. Si solo se trata de no mostrarla, es mejor ocultarla.</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>Kith elimina {faces} en {photos} con todo lo que se calculó a partir de las caras, el nombre y los pasos que se podían deshacer. Tus fotos se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>El nombre sigue en el archivo que acompaña a %Ln foto, donde se escribieron nombres, hasta que se vuelvan a escribir allí.</numerusform>
            <numerusform>El nombre sigue en los archivos que acompañan a %Ln fotos, donde se escribieron nombres, hasta que se vuelvan a escribir allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>Lo que dejó un aprendizaje detenido se elimina por completo.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>Familia, colegio…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Quitar de este grupo</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Quitar de {group}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>¿Una cara equivocada? Arrástrala a la persona correcta, en el lateral.</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>Las flechas llevan a la foto siguiente. ¿Falta una cara? Pulsa D y dibuja un recuadro.</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>Elige un paso para deshacerlo junto con todo lo posterior.</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>Haz clic en un nombre para ponerlo; Tab pasa a la persona siguiente.</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>Suelta aquí cualquier imagen, o pega una, para saber quién sale en ella.</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>Escribe un año para saltar a él; mantén pulsada Ctrl para seleccionar fotos.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>Elige un paso para deshacerlo junto con todo lo posterior.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Progreso de Kith</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>Rehace %Ln paso.</numerusform>
            <numerusform>Rehace %Ln pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>Rehaciendo los pasos…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>Deshace %Ln paso; podrás rehacerlo.</numerusform>
            <numerusform>Deshace %Ln pasos; podrás rehacerlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>Deshaciendo los pasos…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>Lo que haces con personas y fotos aparece aquí.</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>es {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>%Ln hasta ahora</numerusform>
            <numerusform>%Ln hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>Traer nombres de otro programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Elige un archivo con nombres</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>Elige una carpeta con nombres</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>Elige la carpeta de fotos o la base de datos en la que están.</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>De Picasa, digiKam, Lightroom, Google Takeout o un archivo exportado por Kith. Lo que has dicho en Kith se queda, y basta un solo Deshacer para retirarlo todo.</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Progreso de Kith</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>Importar %Ln persona</numerusform>
            <numerusform>Importar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>Kith ya conoce todos los nombres que hay ahí</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>Examinando las caras que Kith no había encontrado…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>Buscando nombres en tus carpetas…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>Nombres ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>En tus carpetas no hay nombres de otro programa</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>Ahí nadie tiene nombre en fotos que Kith conozca</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>Personas para importar</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Leyendo nombres…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>Analízalas primero</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>Los nombres no se pueden leer</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>Dónde están los nombres</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln cara que {program} solo supone se deja a la agrupación de Kith.</numerusform>
            <numerusform>%Ln caras que {program} solo supone se dejan a la agrupación de Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln foto aún no está en Kith.</numerusform>
            <numerusform>%Ln fotos aún no están en Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>Y %Ln aviso más como este.</numerusform>
            <numerusform>Y %Ln avisos más como este.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln cara se queda como dijiste</numerusform>
            <numerusform>%Ln caras se quedan como dijiste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}, y no {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>Elegir o soltar</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl y la rueda, +, -</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Mayús+flechas, Intro</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+flechas, Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Marcar una cara</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>Buscar a la persona de una imagen copiada</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>Pausar la presentación</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Ampliar y reducir</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>Dejar fuera una cara o volver a incluirla</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>Mover el recuadro elegido</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>Poner nombre a la cara elegida</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>Cambiar el tamaño del recuadro elegido</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Seleccionar más</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Mayús y arrastrar, o D, flechas, Intro</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Mayús o Ctrl y flechas</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Mayús+flechas, o Espacio y arrastrar</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Mostrar la foto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>Ir a un año</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>sus cuatro cifras</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>Todos los nombres han pasado al lugar nuevo.</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Está en otro sitio…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>Creando una docena de fotos a partir de dos retratos de dominio público…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>Kith lo usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln cara se movería</numerusform>
            <numerusform>%Ln caras se moverían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>%Ln cara menos se parece a otra persona</numerusform>
            <numerusform>%Ln caras menos se parecen a otra persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln persona sería nueva</numerusform>
            <numerusform>%Ln personas serían nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln persona se separaría</numerusform>
            <numerusform>%Ln personas se separarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln persona se uniría a otras</numerusform>
            <numerusform>%Ln personas se unirían a otras</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>Un poco más de seguridad sobre quién es quién; nada más cambiaría</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>Se juntan por error menos personas</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>Progreso del cálculo de los cambios</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>Si lo usas: {changes}.</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>No se obtuvo nada mejor, así que no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Ver con más detalle…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>Examinando todas las caras con la red nueva…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>Más caras quedan con la persona correcta: {after} en lugar de {before}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Los nombres y las caras que confirmaste se quedan como están.</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>Ahora no cambiaría nadie.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>Cambia la forma de comparar las caras. No se vuelve a leer ninguna foto. Con la red que viene con Kith, el resultado rara vez es mejor; si no lo es, no se cambia nada.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>En pausa: {step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>Tarda unos minutos, o más de una hora con miles de fotos.</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>Tarda unos segundos, o unos minutos si el equipo está ocupado con otra cosa.</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>La última vez tardó {time}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>Esto requiere PyTorch, que no está instalado. Para añadirlo: {command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>El aprendizaje a fondo se detuvo en el {share}.</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>Entrena la propia red con tus fotos, en segundo plano. Puedes seguir trabajando, y salir: continuará donde estaba.</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>Desde entonces has dicho más sobre las caras, así que empieza de nuevo; las fotos ya leídas no se leen dos veces.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} hasta ahora</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln persona tiene suficientes para aprender.</numerusform>
            <numerusform>%Ln personas tienen suficientes para aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>una red entrenada con tus fotos</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>Responder a unas preguntas</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>Contando lo que confirmaste…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>Cada respuesta cuenta al instante. De vez en cuando, Kith también puede aprender a ver mejor: de las caras que confirmaste aprende qué distingue a las personas de tus fotos. Aprende en este equipo y guarda lo aprendido con la biblioteca, en su servidor.</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>Cada respuesta cuenta al instante. De vez en cuando, Kith también puede aprender a ver mejor: de las caras que confirmaste aprende qué distingue a las personas de tus fotos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>Volviendo atrás… ({share})</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>Aprender a distinguir a las personas de tus fotos</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>Para empezar, conviene tener {people} y, de cada una, {faces} que hayas confirmado, de fotos distintas.</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>Lo que Kith sabe por ti</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>lo que Kith aprendió rápidamente</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>Aún no has confirmado ninguna cara.</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>Has confirmado {faces} de {people}.</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>Has confirmado {faces} de {people}; %Ln vez has indicado quién no es alguien.</numerusform>
            <numerusform>Has confirmado {faces} de {people}; %Ln veces has indicado quién no es alguien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>En uso desde {when}: {what}.</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>En uso: {what}.</translation>
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
        <translation>Buscar más caras de esta persona</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>Kith aún está copiando y se cerrará después. Ciérralo otra vez para detenerlo.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>No hay ninguna carpeta «{folder}». Puede que se haya movido, renombrado o desconectado.</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>Esta carpeta ya está entre las que Kith vigila.</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln de cada 100 fotos se hizo en fin de semana.</numerusform>
            <numerusform>%Ln de cada 100 fotos se hicieron en fin de semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>Todo empieza el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>El año con más fotos es {year}: %Ln.</numerusform>
            <numerusform>El año con más fotos es {year}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>La foto más concurrida: %Ln cara.</numerusform>
            <numerusform>La foto más concurrida: %Ln caras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>Tienes fotos de {name} de {first} a {last}: %Ln año.</numerusform>
            <numerusform>Tienes fotos de {name} de {first} a {last}: %Ln años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>Tu día más activo fue el {day}: %Ln foto.</numerusform>
            <numerusform>Tu día más activo fue el {day}: %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} sale en %Ln foto, más que nadie.</numerusform>
            <numerusform>{name} sale en %Ln fotos, más que nadie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>Hace %Ln año</numerusform>
            <numerusform>Hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>Unas cifras</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Aún no hay recuerdos</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>Coinciden a menudo</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>Cuando las fotos tengan fecha y las personas nombre, esta página mirará atrás contigo.</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>Mostrar todo lo de este día</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separadas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionar personas</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>Nombre para la %Ln cara:</numerusform>
            <numerusform>Nombre para las %Ln caras:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>Recuerda que son dos personas</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>Juntas: %Ln cara, sin nombre</numerusform>
            <numerusform>Juntas: %Ln caras, sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>Juntas: {name}, %Ln cara</numerusform>
            <numerusform>Juntas: {name}, %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>Anotaste que {other} es hijo o hija de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>Anotaste que {other} es padre o madre de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>Anotaste que {other} es pareja de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>Anotaste que {other} es hermano o hermana de {person}.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>Estas caras estaban agrupadas con las que acabas de corregir. Haz clic en una cara para dejarla fuera.</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>Son la misma persona</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>También son de {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>También es {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>%Ln foto estaba en {old}. Si es la misma, todos los nombres la siguen y nada se analiza de nuevo.</numerusform>
            <numerusform>%Ln fotos estaban en {old}. Si son las mismas, todos los nombres las siguen y nada se analiza de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>Una carpeta que se ha movido</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>No, es otra</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>Sí, se ha movido</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}: {folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>¿«{old}» está ahora en {new}?</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>Los nombres han vuelto a donde estaban.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>Traer los nombres…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>Puede que {program} sepa quién sale en tus fotos.</translation>
    </message>
</context>
<context>
    <name>NamingBar</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leaves these faces out of the lists and of the questions (Ctrl+H)</source>
        <translation>Deja estas caras fuera de las listas y de las preguntas (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>No me interesa</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
            <numerusform>%Ln archivo no se pudo leer.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>Aquí aparecen todas las personas cuya cara está en tus fotos. ¿En qué carpeta están las fotos?</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kith ha examinado %Ln foto y no ha encontrado ninguna cara. Si hay personas en ella, puede que sus caras sean más pequeñas de lo que piden los ajustes.</numerusform>
            <numerusform>Kith ha examinado %Ln fotos y no ha encontrado ninguna cara. Si hay personas en ellas, puede que sus caras sean más pequeñas de lo que piden los ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Examinando tus fotos</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>No hay caras en estas fotos</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>No se pudo leer ninguna foto</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>No se encontraron fotos</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>Las personas aparecen aquí en cuanto se encuentran sus caras. Mientras tanto ya puedes ponerles nombre.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Mostrar qué falla</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>No hay fotos en las carpetas que Kith vigila.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Probarlo con un álbum de ejemplo</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>¿Restaurar la copia de seguridad más reciente ({file})?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>La copia de seguridad se ha restaurado.</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>La copia de seguridad se ha restaurado. Lo que había se conserva como {file}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>Mostrar sus fotos</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>Ponles nombre</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>¿Quiénes son?</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>No es una persona</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>¿Apartar %Ln cara de {who}?</numerusform>
            <numerusform>¿Apartar %Ln caras de {who}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>Ya no se mostrarán ni se agruparán. Puedes deshacerlo.</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Más fotos primero</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Nuevas primero</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>Mostrar %Ln oculta</numerusform>
            <numerusform>Mostrar %Ln ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>Mostrar también a las personas que ocultaste</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>Otras: %Ln persona, con una o dos caras o caras borrosas</numerusform>
            <numerusform>Otras: %Ln personas, con una o dos caras o caras borrosas</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>Personas con una o dos caras, o solo con caras borrosas</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Las más parecidas</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>Suelta caras sobre las personas aquí</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nombre de la persona nueva</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln cara ya conocida</numerusform>
            <numerusform>%Ln caras ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln cara que Kith no había encontrado</numerusform>
            <numerusform>%Ln caras que Kith no había encontrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>en %Ln foto sin cara</numerusform>
            <numerusform>en %Ln fotos sin cara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>Todas las personas están ocultas</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Buscar a esta persona</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Fusionar estas dos…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>Fusionar estas…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>Ningún nombre de aquí contiene estas letras.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>Hacer limpieza en «Otras»…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>El botón de arriba las muestra de nuevo.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>Distinguir estas dos…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}, %Ln sin nombre</numerusform>
            <numerusform>{people}, %Ln sin nombre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>Añadir el cumpleaños</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Nacimiento: {date}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>Elige una persona</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Persona nueva</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>Edades</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>Cumpleaños, familia, grupos y notas (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>Copiar fotos a una carpeta…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Buscar a esta persona</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>Mostrar qué edad tenía</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>Separar en dos personas…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>Distinguir de…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>Datos de esta persona</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>Todas las caras están ya con otras personas.</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>Arrastra aquí caras de esta persona desde otras páginas.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Ya no hay nadie</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>¿Quizá {people}?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>Copiarla a una carpeta…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>Copiar sus rutas</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>Copiarlas a una carpeta…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Ruta copiada.</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>Rutas copiadas.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>El sistema no tiene un gestor de archivos en el que mostrar {file}.</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>El sistema no tiene un programa para {file}.</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>Esta foto no está disponible en este momento ({path}).</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>Esta foto no está disponible en este momento.</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Marcar una cara</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>Caras y nombres</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>Reproducir el vídeo desde aquí</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto completa</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}, en {moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>También en esta foto: {names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>Elige una cara y pulsa Intro para ponerle nombre.</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>En este vídeo</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>En esta foto</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>¿Hay una cara? Pulsa D y dibuja un recuadro a su alrededor.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>Personas en esta foto</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>Deselecciona todas las fotos (Esc)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>Examinando la cara…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Establecer la fecha…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>Esta foto no está disponible en este momento. Quizá su disco no esté conectado.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>Copias, enlaces o una hoja de contactos de las fotos que se muestran aquí</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>Fecha supuesta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>Nadie con nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Mostrar de nuevo todas las fotos</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Qué fotos</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>Con lugar</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln cara sin nombre</numerusform>
            <numerusform>%Ln caras sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>Elige «Todas las fotos» arriba para ver las demás.</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>Hoja de contactos, PDF o HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>Copias en una carpeta…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>Enlaces en una carpeta…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguna de este tipo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>Las fotos de tus carpetas aparecen aquí.</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>A la carpeta anterior</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>Al mes siguiente</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>Al mes anterior</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>A la carpeta siguiente</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>No se pudo calcular qué cambiaría.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>Leído de todos modos: {remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer. Se queda como está.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer. Se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln foto está dañada y se leyó de todos modos.</numerusform>
            <numerusform>%Ln fotos están dañadas y se leyeron de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>Puede que en %Ln foto haya caras pequeñas que no se encontraron.</numerusform>
            <numerusform>Puede que en %Ln fotos haya caras pequeñas que no se encontraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Buscar más a fondo</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
            <numerusform>%Ln cara se movería</numerusform>
            <numerusform>%Ln caras se moverían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln persona sería nueva</numerusform>
            <numerusform>%Ln personas serían nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln persona se separaría</numerusform>
            <numerusform>%Ln personas se separarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln persona se uniría a otras</numerusform>
            <numerusform>%Ln personas se unirían a otras</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Los nombres y las caras que confirmaste se quedan como están.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada cambiaría.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
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
        <translation>Quizá</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Muy seguro</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}, distancia {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>¿Son todas de {name}?</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>¿Son realmente de {name}?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>¿Es realmente {name}?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>¿Es {name}?</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} de %Ln cara</numerusform>
            <numerusform>{shown} de %Ln caras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>Kith ha terminado</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln equipo</numerusform>
            <numerusform>%Ln equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>%Ln archivo no se pudo leer; en «Problemas» se explica por qué.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer; en «Problemas» se explica por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln foto analizada: {found}.</numerusform>
            <numerusform>%Ln fotos analizadas: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>Agrupando las caras en personas</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>Nueva búsqueda en {photos}: {faces} más.</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>Nueva búsqueda en {photos}: no se encontraron más caras.</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Buscando de nuevo caras más pequeñas: {done} de {all} fotos</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>No se encontraron fotos ahí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>En pausa tras {done} de {all} fotos</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>Detiene el análisis; lo acabado se conserva</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>Detenido tras %Ln foto. Lo acabado se conserva.</numerusform>
            <numerusform>Detenido tras %Ln fotos. Lo acabado se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>No se pudo leer la carpeta; en «Problemas» se explica por qué.</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>esperando a {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}: nada desde hace un rato</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}: {number} por segundo</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>{done} de {all} fotos</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>{folder} desapareció durante el análisis. Lo acabado se conserva.</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>{number} por segundo</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>Saltar a un año</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>Deselecciona a todas las personas (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln cara se movería</numerusform>
            <numerusform>%Ln caras se moverían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln persona se separaría</numerusform>
            <numerusform>%Ln personas se separarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln persona se uniría a otras</numerusform>
            <numerusform>%Ln personas se unirían a otras</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>Prudente: más grupos y más pequeños</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>Generoso: menos grupos y más grandes</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>Reagrupar</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>Agrupando las caras…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>Con qué facilidad se juntan las caras</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Ver con más detalle…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Los nombres y las caras que confirmaste se quedan como están.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada cambiaría.</translation>
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
        <translation>Olvidado para siempre.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence} La próxima vez se pasará por alto este paso.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>Examinar también los vídeos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Gráficos de Apple</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>El mejor disponible</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>Para las fotos que se analicen a partir de ahora.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>Cuánto deben parecerse las caras para tomarlas por una misma persona.</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>Kith busca fotos aquí, en cada inicio y siempre que algo cambie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>Volver a examinar todas las fotos</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Cara más pequeña</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>Las caras de los vídeos se unen a las personas que muestran las fotos</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>Con estos ajustes; los nombres y las correcciones se conservan</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln en orden</numerusform>
            <numerusform>%Ln en orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln cara que otro programa llama de otro modo</numerusform>
            <numerusform>%Ln caras que otro programa llama de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln sin tocar</numerusform>
            <numerusform>%Ln sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>También las caras que Kith reconoció por sí mismo y que aún no has mirado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>Cada archivo tal como estaba antes de la última vez que se escribieron nombres</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Progreso de Kith</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>Mantenerlos al día: escribir cada cambio poco después de hacerlo</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>Examinando {number} de {all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>Nadie tiene nombre aún, o ya está todo escrito.</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>Archivos restaurados: {summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>Restaurando: {number} de {all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Escribir %Ln archivo</numerusform>
            <numerusform>Escribir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>Escribir nombres en archivos auxiliares</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>Escribiendo: {number} de {all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>Archivos escritos: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>Nombres escritos en %Ln archivo.</numerusform>
            <numerusform>Nombres escritos en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam, Lightroom, Immich, PhotoPrism y otros encuentran los nombres y las caras en un pequeño archivo junto a cada foto. Tus fotos no se modifican, ni tampoco lo que otros programas hayan escrito en ese archivo.</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>Otro programa llama ahí {other} a {name}</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kith ya está abierto con esta biblioteca, pero no responde. Ciérralo y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>La biblioteca {path} no se puede abrir ni crear: {reason}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>Examinando las caras</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>Separar en dos</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Nombre de la otra persona</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>Sigue siendo {name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>Así las separaría Kith. Haz clic en una cara para pasarla al otro lado.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tardará un momento.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Dos personas distintas</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>¿Quién es? O déjalo para luego</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>Una cara demasiado borrosa u oscura</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>Sin nombre, %Ln cara</numerusform>
            <numerusform>Sin nombre, %Ln caras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>Todas las que quedan pueden importarte.</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>En el borde ({number})</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>Borrosas ({number})</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>Ocultar %Ln cara</numerusform>
            <numerusform>Ocultar %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>Ocultar %Ln persona</numerusform>
            <numerusform>Ocultar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>Nadie de este tipo</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>Otras</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>Personas sin nombre</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>Personas sin nombre que quizá no te importen. Haz clic en quienes quieras conservar.</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>Vistas una vez ({number})</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>Demasiado borrosas u oscuras ({number})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>Comparando las caras de ambas</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>Caras que están con {now} y pasarían a {name}</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>Kith busca a las personas con las que se confunde a {name}.</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>Kith no ve a nadie que se confunda a menudo con {name}, pero puedes elegir a cualquiera.</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>Aprendido de las caras que confirmaste de ambas personas; esas no se mueven. Haz clic en una cara para dejarla donde está.</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>Antes hace falta saber más</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Moverlas</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>Ninguna cara de {one} se parece más a {other}, ni al revés.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>Estas son las personas que más a menudo se confunden entre sí.</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>Caras de {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>Están bien separadas</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tardará un momento.</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>Distinguir a dos personas</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>Distinguir a {name} de…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>Distinguir a {one} de {other}</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>ahora con {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}: %Ln cara dudosa</numerusform>
            <numerusform>{name}: %Ln caras dudosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>Kith encuentra las caras de tus fotos y junta las de una misma persona. Tú dices quiénes son; Kith lo recuerda y aprende de lo que dices.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>Nada sale de este equipo y nunca se modifica ninguna foto.
Los nombres de Picasa, digiKam, Lightroom o Google también se pueden traer: elige primero la carpeta de las fotos.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Probarlo con un álbum de ejemplo</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>¿Quién sale en tus fotos?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln cara</numerusform>
            <numerusform>%Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln archivo de un tipo que Kith no lee ({kinds}).</numerusform>
            <numerusform>%Ln archivos de tipos que Kith no lee ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln vídeo sin examinar: los ajustes tienen una casilla para eso.</numerusform>
            <numerusform>%Ln vídeos sin examinar: los ajustes tienen una casilla para eso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>%Ln más como esta</numerusform>
            <numerusform>%Ln más como estas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln persona sin nombre</numerusform>
            <numerusform>%Ln personas sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln foto está en una carpeta que se movió o eliminó</numerusform>
            <numerusform>%Ln fotos están en una carpeta que se movió o eliminó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln foto está en un disco que no está conectado</numerusform>
            <numerusform>%Ln fotos están en un disco que no está conectado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Queda %Ln pregunta</numerusform>
            <numerusform>Quedan %Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln sin extensión</numerusform>
            <numerusform>%Ln sin extensión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
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
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Hermano o hermana</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>aprox. %Ln</numerusform>
            <numerusform>aprox. %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>alrededor de %Ln segundo</numerusform>
            <numerusform>unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>unas {hours} horas</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>según indicaste</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>hijo o hija</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>del archivo de Google que la acompaña</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>de sus datos GPS</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>de sus datos IPTC</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>de sus datos PNG</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>de sus datos XMP</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>del nombre de su carpeta</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>de su nombre</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>del archivo XMP que la acompaña</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>de la cámara</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>de los datos del propio vídeo</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>de cuando se digitalizó</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>de cuando se modificó el archivo</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>bebé</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>padre o madre</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>pareja</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>probablemente {date}, {source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>hermano o hermana</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 año</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items} y {last}</translation>
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
        <translation>tiempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>o suelta carpetas aquí</translation>
    </message>
</context>
</TS>
