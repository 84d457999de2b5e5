<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Sobre o Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>Reconhece as pessoas nas suas fotos. Nomes e rostos ficam guardados no servidor indicado abaixo; as fotos continuam onde estão, e nenhuma é alterada.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>Reconhece as pessoas nas suas fotos. Nenhuma foto é alterada.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>Reconhece as pessoas nas suas fotos. Nada sai deste computador, e nenhuma foto é alterada.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Licenças de tudo o que vem com o Kith</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>As fotos são analisadas pelos computadores do cluster indicado.</translation>
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
        <translation>Esta instalação</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Informações</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Informações sobre esta pessoa</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Adicionar uma data</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Data de falecimento</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Falecimento</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>Faleceu pouco depois de nascer</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>Faleceu antes de completar um ano</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Viveu {age}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Idade: menos de um mês</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>Apelidos…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>O que você quer lembrar</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>Idade hoje: {age}</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>Idade hoje: {age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>Sobre o Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Fazer backup da biblioteca…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>Importar nomes de outro programa…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>Exportar nomes…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>Buscar a pessoa de uma imagem…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Procurar fotos novas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Refazer: {step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Desfazer: {step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>Gravar nomes em arquivos auxiliares…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>Então, quem é?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>Clique em um rosto para deixá-lo de fora</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>Rostos da pergunta</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir a foto</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>Abrir as fotos</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>Rosto {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>Rosto {number}, deixado de fora</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Fazer backup da biblioteca</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>Backup salvo em {file} e conferido.</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>Backups ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>Escolha um backup da biblioteca</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>Restaurar o backup {file}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>A biblioteca como está agora é mantida ao lado, como backup.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>Algo deu errado no Kith</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>Este é um erro do Kith. Suas fotos, seus nomes e suas correções estão a salvo, e você pode continuar. Se você o relatar, estas linhas ajudam a encontrá-lo; leia-as antes, pois podem conter nomes de arquivos.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Escolha uma pasta de fotos</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>Escolha uma imagem da pessoa</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imagens ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln foto pode ter rostos pequenos que não foram encontrados.</numerusform>
            <numerusform>%Ln fotos podem ter rostos pequenos que não foram encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Olhar mais de perto</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>Adicionar uma data</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>Clique para corrigir</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Data: {date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>Quando a foto foi tirada?</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}. Clique para corrigir.</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>Escreva como 1970-05-14, como {day}, ou só o mês ou o ano.</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}; não se sabe o dia</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>%Ln rosto agora está com a sua pessoa.</numerusform>
            <numerusform>%Ln rostos agora estão com as suas pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>Repetir %Ln pergunta pulada</numerusform>
            <numerusform>Repetir %Ln perguntas puladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Procurando perguntas…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>Nada para revisar.</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>Não há mais nada para revisar. Muito bem!</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>Quando você tiver dado nome a algumas pessoas e o Kith encontrar rostos parecidos, ele vai perguntar aqui.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Solte uma imagem aqui</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>ou cole uma com Ctrl+V. Ela fica neste computador, fora da sua biblioteca.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>A biblioteca está disponível de novo.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>Um backup não pode substituir a própria biblioteca. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>Um cluster precisa do Dask, que não está instalado. Para adicioná-lo: {command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>Um rosto que não é de ninguém não pode ser confirmado. Em vez disso, mova-o para uma pessoa.</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Um arquivo com o qual o Kith encontra rostos está danificado, ou não é o que o Kith conhece: {file}. {repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>Falta um arquivo com o qual o Kith encontra rostos: {file}. {repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>Uma placa de vídeo pode precisar do PyTorch: {command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>Um grupo precisa de um nome com no máximo {most} letras.</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>Uma biblioteca em um servidor PostgreSQL precisa de mais um pacote. Para adicioná-lo: {command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>Um nome tem no máximo {most} caracteres; este tem {n}.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>Uma pessoa não pode ser unida a si mesma. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>Cerca de {percent}% dos rostos de {name} encontrados; provavelmente restam {n_left}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} pessoa adicionada ao grupo “{group}”</numerusform>
            <numerusform>{n} pessoas adicionadas ao grupo “{group}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>Pessoa adicionada ao grupo “{group}”: {person}</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>Outro programa o alterou desde então; ele ficou como estava.</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>Outro programa acabou de criar uma biblioteca {library}.</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>Outro programa está com a biblioteca {library} aberta. Feche-o primeiro.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>Outro programa está gravando nele; não foi tocado.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>Outro programa está gravando nele; ficou como estava.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>Outro programa está usando a biblioteca {path}. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>Outra análise desta biblioteca está em andamento, iniciada por {user}.</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>Outra análise desta biblioteca já está em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>{n} pessoa mostrada de novo</numerusform>
            <numerusform>{n} pessoas mostradas de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>Pessoa mostrada de novo: {person}</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>Retângulo de um rosto alterado</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>Retângulo de um rosto de {person} alterado</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>Apelidos de {person} alterados</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>Anotações sobre {person} alteradas</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>Capa de {person} escolhida</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} rosto confirmado</numerusform>
            <numerusform>{n} rostos confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>{n} rosto confirmado como {person}</numerusform>
            <numerusform>{n} rostos confirmados como {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>Rosto excluído</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>Rosto de {person} excluído</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Rosto marcado</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>Rosto de {person} marcado</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>O rosto {face_id} não pertence a {person}, então não pode ser sua capa.</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>Os rostos são agrupados pior do que antes.</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>Rostos agrupados corretamente: {before:.1%} antes, {after:.1%} depois.</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>Rostos ou pessoas mudaram desde que você olhou. Veja de novo o que mudaria.</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>Rostos que se parecem mais com outra pessoa: {before} antes, {after} depois.</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>Menos pares de rostos da mesma pessoa são reconhecidos do que antes.</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>Os arquivos em {folder} não podem ser bloqueados, então dois programas poderiam gravar na mesma biblioteca ao mesmo tempo e danificá-la. Guarde a biblioteca em um disco deste computador.</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>Avaliando o quanto mudar</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>Pessoas reagrupadas: nenhum rosto movido</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>Pessoas reagrupadas: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>{n} pessoa ocultada</numerusform>
            <numerusform>{n} pessoas ocultadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>Pessoa ocultada: {person}</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>Nome de {n} pessoa importado do {program}: {faces}</numerusform>
            <numerusform>Nomes de {n} pessoas importados do {program}: {faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>No desenho de um único rosto, o Kith encontra {n}; instale-o novamente.</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>Não foi possível restaurar: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>Não foi possível colocar em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>Não foi possível gravar: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>Não foi possível ler em {n} minuto; a próxima análise tentará de novo.</numerusform>
            <numerusform>Não foi possível ler em {n} minutos; a próxima análise tentará de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>Não foi possível ler: {reason}.</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>Tem nome de foto, mas não é um arquivo comum.</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>Contém nomes que o Kith escreveu e que esta biblioteca não conhece. Importe-os primeiro.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>É um link que leva de volta a si mesmo.</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>Está melhor.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>Não é um XMP que possa ser lido, então não foi tocado.</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>Não foi adotado: {reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>Não está lá: foi movido, excluído ou desconectado, ou é um link que não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>Não está escrito em UTF-8, então não foi tocado.</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>Não faz uma diferença clara para as suas fotos.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>Distingue pior do que antes as pessoas de fora das suas fotos.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>Distingue as pessoas de fora das suas fotos pior do que a rede quando era nova.</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>Estava sendo lido quando o Kith foi encerrado.</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>Avaliando com rostos reservados</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>O Kith não encontra nomes de outro programa em {source}. Ele lê pastas de fotos, .picasa.ini, digikam4.db, .lrcat e os arquivos .csv e .json que ele mesmo exporta.</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>O Kith já está aprendendo com esta biblioteca.</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>O Kith está aprendendo com esta biblioteca neste momento. Interrompa isso primeiro.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>O Kith precisa de {n_faces} rostos confirmados de cada uma de mais cinco pessoas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>O Kith precisa de {n_faces} rostos confirmados de cada uma de mais quatro pessoas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>O Kith precisa de {n_faces} rostos confirmados de cada uma de mais três pessoas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>O Kith precisa de {n_faces} rostos confirmados de cada uma de mais duas pessoas.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>O Kith precisa de {n_faces} rostos confirmados de mais uma pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>O Kith precisa de mais {n} rosto confirmado de {name}.</numerusform>
            <numerusform>O Kith precisa de mais {n} rostos confirmados de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>O Kith não conseguiu processar esta foto: é um erro do programa; por favor, relate-o.</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>Aprendizado com as suas correções</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>Aprendido com {trained_faces} de {trained_people}; avaliado com {faces} de {people}, de outras fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>Aprendido com {trained_faces} de {trained_people}; avaliado com {faces} de {people}, {n} delas nunca vista antes, de outras fotos.</numerusform>
            <numerusform>Aprendido com {trained_faces} de {trained_people}; avaliado com {faces} de {people}, {n} delas nunca vistas antes, de outras fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>Aprendendo com os seus rostos</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>O aprendizado na própria rede</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>O Lightroom está usando {path} no momento. Feche o Lightroom e tente de novo.</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>Provavelmente todos os rostos de {name} foram encontrados.</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>Examinando todos os rostos com a nova rede</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>Examinando os rostos</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>{n} pessoa unida a {person}</numerusform>
            <numerusform>{n} pessoas unidas a {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>Pessoas unidas: {person} agora faz parte de {other}</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>Mais pessoas são juntadas por engano do que antes.</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>Nenhum rosto movido</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>{n} rosto movido para uma nova pessoa</numerusform>
            <numerusform>{n} rostos movidos para uma nova pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>{n} rosto movido para {person}</numerusform>
            <numerusform>{n} rostos movidos para {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>{n} rosto recebeu o nome “{name}”</numerusform>
            <numerusform>{n} rostos receberam o nome “{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>Nenhum computador do cluster consegue ler o arquivo, e ele é grande demais para ser enviado.</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>Nenhuma foto é tão antiga quanto {day}. Verifique o ano.</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>Nenhuma foto é conhecida em “{shown}”.</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>Nenhum worker se apresentou ao agendador {address}. Em cada computador: dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>Ninguém morre antes de nascer: nascimento {born}, falecimento {died}. Confira as duas datas.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>Ninguém aqui se chama “{text}”.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>Ninguém aqui se chama “{text}”. Você quis dizer {suggestions}?</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>Ninguém é parente de si mesmo. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>Nenhuma das fotos pode ser lida no momento. O disco delas está conectado?</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>Anotado: {other} é filho ou filha de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>Anotado: {other} é pai ou mãe de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>Anotado: {other} é companheiro ou companheira de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>Anotado: {other} é irmão ou irmã de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>Anotado: {other} não é filho nem filha de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>Anotado: {other} não é pai nem mãe de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>Anotado: {other} não é companheiro nem companheira de {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>Anotado: {other} não é irmão nem irmã de {person}</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>Nada pode ser lido: a descrição das tabelas no arquivo está danificada. Restaure um backup.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>Não é possível salvar nada em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>Não é possível gravar nada em {path}: a biblioteca pode ser lida, mas não alterada.</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>Não há nada aqui que consiga ler vídeos. Instale o ffmpeg com o gerenciador de pacotes do seu sistema, ou o PyAV com: pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>Em um computador do cluster {address}, o Kith não está instalado ou não funciona: {reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>Só o começo deste vídeo foi examinado: ler o que vem depois levaria tempo demais.</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>Pares da mesma pessoa reconhecidos, com um alarme falso em {n_tries:,}: {before:.1%} antes, {after:.1%} depois ({n:,} par de pessoas diferentes foi testado).</numerusform>
            <numerusform>Pares da mesma pessoa reconhecidos, com um alarme falso em {n_tries:,}: {before:.1%} antes, {after:.1%} depois ({n:,} pares de pessoas diferentes foram testados).</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>As pessoas foram editadas mais rápido do que era possível agrupá-las. Analise de novo.</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>As pessoas foram editadas mais rápido do que era possível agrupá-las. Tente de novo.</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>Pessoas juntadas por engano: {before} antes, {after} depois.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>A pessoa {namesake_id} já se chama “{name}”. Se as duas são a mesma, una {person} a {namesake}; se não, escolha outro nome.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>A pessoa {namesake_id} já se chama “{name}”. Mova os rostos para lá ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>Nesse meio-tempo, a pessoa {person_id} foi unida a {heir}. Veja lá.</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>O Picasa chama a mesma pessoa de “{name}” e {others}: o Kith usa o primeiro nome.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>{n} pessoa fixada</numerusform>
            <numerusform>{n} pessoas fixadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>Pessoa fixada: {person}</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>Escolha dois rostos diferentes desta pessoa, ambos já vistos pela rede em uso.</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>Escolha duas pessoas diferentes.</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>Instale o Kith novamente.</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>A leitura deste vídeo demorou demais, então ele ficou de fora.</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>A leitura desta foto travou o leitor, então ela ficou de fora.</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>A leitura desta foto levou mais de {n} segundo, então ela ficou de fora.</numerusform>
            <numerusform>A leitura desta foto levou mais de {n} segundos, então ela ficou de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>Lendo o que você disse sobre os rostos</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>Lendo as suas fotos</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>Nome de {person} alterado para “{name}”</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>A execução de uma rede no PyTorch</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>Informado que {n} rosto não é {person}</numerusform>
            <numerusform>Informado que {n} rostos não são {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>Aniversário de {person} definido: {day}</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>Data de uma foto definida: {moment}</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>Data de falecimento de {person} definida: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>{n} rosto deixado de lado, como de ninguém</numerusform>
            <numerusform>{n} rostos deixados de lado, como de ninguém</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>Alguns destes rostos já não pertencem nem a {a} nem a {b}. Verifique de novo.</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>Alguns destes rostos já não pertencem a {person}. Verifique de novo.</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>Outra pessoa alterou a biblioteca {name} no mesmo momento. Tente de novo.</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>Outra pessoa está usando a biblioteca {name}. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>Os dados XMP da foto não podem ser lidos.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>Não foi possível gravar o backup {target}: {reason}.</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>O retângulo fica fora da foto, que tem {width_px} x {height_px} pixels.</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>A conexão com a biblioteca {name} foi perdida ({reason}). Tente de novo quando o servidor voltar.</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>O banco de dados {name} pertence a outro programa. Crie um só para o Kith.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>O disco é somente leitura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>O disco do servidor está cheio, então não foi possível gravar a biblioteca {name}.</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>O disco cujas fotos estavam em “{shown}” não está aqui. Conecte-o.</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>O disco {disk} está cheio, então não foi possível gravar a biblioteca {path}. Libere espaço.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>O disco {disk} está cheio: {path} pode ser lida, mas não alterada. Libere espaço.</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>O disco {disk} informou um erro na biblioteca {path}. Verifique o disco e o espaço livre.</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>Os olhos de um rosto desenhado são vistos a {distance_px:.0f} pixels de onde estão.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>O arquivo do detector de rostos está danificado. {repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>Os rostos em {path} foram descritos com {theirs}, e os da biblioteca com {ours}; rostos de duas redes nunca são comparados. Indique --net ao analisar de novo ou ao unir os resultados.</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>O arquivo mudou enquanto era lido; a próxima análise vai lê-lo de novo.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Não foi possível abrir o arquivo.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>O arquivo está cortado.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>O arquivo está cortado; o restante é mostrado.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>O arquivo está cortado; o restante é mostrado. Falta cerca de {share:.0%} da foto, na parte de baixo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>O arquivo tem mais de {size_gb} GB, e nenhuma foto é tão grande.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>O vídeo está danificado, ou é de um tipo que o Kith não consegue ler.</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>O vídeo está danificado: nenhuma das suas imagens pode ser lida.</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>O vídeo está danificado; foi examinado até onde foi possível ler.</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>As imagens do vídeo são grandes demais.</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>A biblioteca não pode ser bloqueada: {reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>A biblioteca não pode ser empacotada dentro dela mesma. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>A biblioteca {address} está em um servidor, onde backups e reparos são feitos com as ferramentas dele. Para fazer uma cópia em um arquivo: kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>A biblioteca {library} não pode ser reparada: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>Não foi possível acessar a biblioteca {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>A biblioteca {name} está em um servidor, e os backups dela são feitos lá (pg_dump). Para fazer uma cópia em um arquivo: kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>A biblioteca {path} não pode ser bloqueada onde está, e dois programas gravando ao mesmo tempo poderiam danificá-la. Guarde-a em um disco deste computador.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>A biblioteca {path} não pode ser aberta nem criada: é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>A biblioteca {path} não pode ser aberta nem criada: é um pipe ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>A biblioteca {path} não pode ser aberta nem criada: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>A biblioteca {path} não pode ser aberta. Verifique se a pasta dela existe e se é possível gravar nela.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>A biblioteca {path} não pode ser aberta: acesso negado.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>Não é possível gravar na biblioteca {path}. Verifique quem pode gravar no arquivo e na pasta dele.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>A biblioteca {path} está danificada. Restaure um backup (kith restore), ou salve o que puder ser lido (kith doctor --repair).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>A biblioteca {path} está danificada: está vazia, como um disco cheio ou com defeito pode deixá-la. Restaure um backup (kith restore), ou exclua o arquivo para começar uma nova biblioteca.</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>A biblioteca {path} não está lá, mas há um arquivo com as últimas alterações dela ({changes}). Coloque a biblioteca de volta ao lado dele, ou mova esse arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>A biblioteca {path} foi criada por uma versão mais nova do Kith. Atualize o Kith.</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>A lista de pesos da rede não pode ser lida ({file}: {error}). Reinstale o Kith.</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>A lista das redes que aprenderam com você não pode ser lida ({file}). Mova-a para outro lugar e deixe a rede aprender de novo.</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>O modelo do resto do mundo não pode ser lido ({file}: {error}).</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>O modelo do resto do mundo, {file}, pertence a outros pesos, e não a {weights}.</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>Não é possível guardar a rede em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>A rede não tira nada de útil de um rosto desenhado.</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>A rede que aprendeu com você está ausente, danificada ou foi alterada ({file}). Volte ao anterior (kith finetune --off) ou deixe a rede aprender de novo.</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>A rede aprendida não pode ser gravada em {folder}: {reason}. Libere espaço e aprenda de novo: o processo continua de onde parou.</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>Os pesos da rede não podem ser lidos ({error}). Reinstale o Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>Os pesos da rede {file} estão danificados ou foram alterados. Reinstale o Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>Os pesos da rede {file} não servem para {net}. Reinstale o Kith.</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>As pessoas desta biblioteca estão sendo agrupadas por {user}. Tente de novo quando terminar.</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>A foto mudou desde que foi analisada; primeiro analise-a de novo.</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>A foto está danificada, ou é de um tipo que o Kith não consegue ler.</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>A foto é grande demais: mais de {millions} milhões de pixels, ou um lado com mais de {side_px:,}.</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>A foto levaria minutos para abrir: está salva em muito mais passagens do que qualquer câmera usa.</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>Abrir a foto exigiria {size_gb:.1f} GB de memória, mais do que o Kith permite.</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>As fotos não podem ser colocadas em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>As fotos em {path} foram analisadas por outra versão do Kith. Analise de novo com esta.</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>O processo que descreve os rostos terminou, talvez por falta de memória. O que ficou pronto foi mantido; analise de novo, talvez com menos --workers.</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>O processo que examina os rostos foi encerrado duas vezes. Talvez falte memória; tente de novo.</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>O processo que deveria fazer isso não inicia.</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>O processo de aprendizado terminou, talvez por falta de memória. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>O mesmo para o resto do mundo, com um em 1.000: {before:.1%} antes, {after:.1%} depois ({measured_on}).</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>O agendador {address} não está mais disponível. O que ficou pronto foi mantido, e a próxima análise continua de onde parou.</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>O servidor não permite que você faça isso na biblioteca {name}. Fale com quem cuida dela.</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>O servidor está com problemas na biblioteca {name}: {reason}. Fale com quem cuida dela.</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>O worker {worker} tem outros arquivos para encontrar rostos, embora o Kith dele também seja {ours}. Instale o mesmo em todos os computadores.</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>O worker {worker} usa outro Kith ({theirs}, e aqui {ours}). Instale o mesmo em todos os computadores.</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>Os workers que examinavam o arquivo pararam um após o outro, talvez por causa dele; a próxima análise tentará de novo.</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>Não há pesos para {net!r}. Estão incluídos: {networks}.</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>Já existe uma biblioteca {library}. Indique outro lugar (--library), ou primeiro mova essa para outro lugar.</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>Já existe uma biblioteca {name}. Copie para outro lugar.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>Não existe nenhum backup {backup}.</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>Não existe nenhum detector de rostos chamado {detector}. Existem: {names}.</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>Não há, ou não há mais, nenhum rosto {face_id} na biblioteca.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>Não existe nenhum arquivo ou pasta “{source}”. Pode ter sido movido, renomeado ou desconectado.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Não existe nenhum arquivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>Não existe nenhuma pasta ou foto “{shown}”. Pode ter sido movida, renomeada ou desconectada.</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>Não existe nenhuma biblioteca {library}.</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>Não existe nenhuma rede chamada {name!r}. Escolha uma destas: {networks}.</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>Não há, ou não há mais, nenhuma pessoa {person_id} na biblioteca.</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>Não há, ou não há mais, nenhuma foto {photo_id} na biblioteca.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>Não há nenhum agendador em {address}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>Não há memória suficiente para abrir este vídeo.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>Não há memória suficiente para abrir esta foto.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>Não há memória suficiente para ler {source}.</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>Não há memória suficiente para examinar esta foto.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>Não há nada para ver neste vídeo.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>Não há nada para ver neste vídeo: ele não contém imagens em movimento.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>Ainda há muito pouco com que aprender.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>Não havia memória suficiente para abrir esta foto.</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>Este retângulo está vazio. Desenhe-o em volta de um rosto.</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>Este computador não tem nenhum dispositivo {device} que o Kith possa usar. Deixe --device de fora.</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>Este rosto ainda não foi examinado com a rede em uso. Procure fotos novas primeiro.</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>Isto é um vídeo. Vídeos só são examinados quando isso é pedido (--videos).</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Isto é uma pasta, não uma foto.</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>Isto não é uma biblioteca do Kith, ou nada nela pode ser lido. Restaure um backup.</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>Isto não é um arquivo de foto.</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>Isto não é uma foto: só contém zeros.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>Isto não é uma foto: é um documento PDF.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>Isto não é uma foto: é um documento PostScript.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>Isto não é uma foto: é um desenho ou um documento XML.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>Isto não é uma foto: é um arquivo de texto.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>Isto não é uma foto: é um vídeo.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>Isto não é uma foto: é uma página da web.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>Isto não é uma foto: é um arquivo compactado ou um documento de escritório.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>Isto não é uma foto: é um arquivo compactado.</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>Isto não é uma foto: não está em nenhum formato de imagem que o Kith conheça.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Isto não é um arquivo comum.</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>Esta é a própria biblioteca. Escolha um backup.</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>Este nome contém um caractere corrompido e não pode ser guardado. Digite-o de novo.</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>Este nome contém um caractere de controle, que ninguém consegue ver. Digite-o de novo.</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>Esta pessoa não tem nenhum rosto que possa ser procurado.</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>Isto foi aprendido para uma rede diferente da que a biblioteca usa agora. Aprenda de novo.</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>Para distinguir estas pessoas, confirme primeiro {faces}.</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>Aprendizado desfeito</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>Aniversário de {person} removido</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>Data de uma foto removida</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>Data de falecimento de {person} removida</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>Nome {person} removido</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>{n} pessoa tirada do grupo “{group}”</numerusform>
            <numerusform>{n} pessoas tiradas do grupo “{group}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>Pessoa tirada do grupo “{group}”: {person}</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>{n} pessoa desafixada</numerusform>
            <numerusform>{n} pessoas desafixadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>Pessoa desafixada: {person}</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>Distinção entre {person} e {other}: {n} rosto movido</numerusform>
            <numerusform>Distinção entre {person} e {other}: {n} rostos movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>O que foi salvo de {library} não se encaixa ({damage}).</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Você não tem permissão para ler isto.</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>Você pode ver a biblioteca {name}, mas não alterá-la.</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>descrições de rostos que não batem com as somas de verificação: {n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>Não foi possível iniciar o ffmpeg: {reason}.</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>O ffmpeg não está mais instalado.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>não é possível gravar</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>não é um arquivo XMP</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>não {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>pessoas tiradas de um modelo estatístico da rede</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>pessoas tiradas de um modelo estatístico da rede, transportadas para a nova rede pela transformação linear que melhor explica os seus rostos</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>há linhas que se referem a linhas que não existem mais</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erro desconhecido</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} não é o endereço de uma biblioteca. Escreva como {example}, e um caractere como / ou # de uma senha como {written}.</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} não é um cluster. Escreva tcp://HOST:8786, tls://HOST:8786 ou, para este computador, local:4.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day} ainda não chegou, então não é o aniversário de ninguém. Verifique o ano.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day} ainda não chegou, então ninguém pode ter falecido nessa data. Verifique o ano.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day} ainda não chegou. Verifique o ano.</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} não é uma profundidade. Escolha {adapter} ou {network}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} não pode ser lido nem gravado: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file} não contém nenhuma biblioteca empacotada pelo Kith.</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} está danificado. Empacote a biblioteca de novo e copie o arquivo outra vez.</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file} foi empacotado por uma versão mais nova do Kith. Atualize o Kith.</translation>
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
        <translation>{items} ou {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>Confusões entre {name} e {other}: {before} antes, {after} depois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} rosto</numerusform>
            <numerusform>{n} rostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>{n} rosto movido</numerusform>
            <numerusform>{n} rostos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} unida</numerusform>
            <numerusform>{n} unidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>mais {n} rosto de {name}</numerusform>
            <numerusform>mais {n} rostos de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>{n} nome é longo demais para ser um nome, ou não tem nenhuma letra, e ficou de fora.</numerusform>
            <numerusform>{n} nomes são longos demais para serem nomes, ou não têm nenhuma letra, e ficaram de fora.</numerusform>
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
            <numerusform>{n} pessoa</numerusform>
            <numerusform>{n} pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n} dividida</numerusform>
            <numerusform>{n} divididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} passo</numerusform>
            <numerusform>{n} passos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path} e {other} foram analisados com configurações diferentes. Una-os à biblioteca um após o outro.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path} pertence a outro programa. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>{path} não pode ser excluído: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} não pode ser lido: {error}.</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path} contém resultados da parte {shard}, ou de uma análise com outras configurações. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} é uma biblioteca. Arquivos de resultados são o que uma análise com --findings grava.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} é uma biblioteca. Os resultados precisam de um arquivo novo só para eles.</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} está danificado e não pode ser lido por inteiro. Talvez o próprio {program} consiga consertá-lo.</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} está danificado, talvez cortado no caminho até aqui. Copie-o de novo.</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} não é um banco de dados do {program} que o Kith possa ler: não tem a tabela {table}.</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} não é um banco de dados do {program}.</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} não é uma biblioteca do Kith. Escolha outro arquivo, ou restaure um backup (kith restore).</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} é a própria biblioteca. Escolha um arquivo de resultados.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path} foi criado por uma versão mais nova do Kith. Atualize o Kith.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path} foi criado por outra versão do Kith. Analise de novo com esta.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>Sem nome: {person}</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>O {program} está usando {path} no momento. Feche o {program} e tente de novo.</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} não é um dispositivo. Use auto, cpu, cuda, mps, coreml ou directml.</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}: este arquivo não é um XMP que possa ser lido.</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} tem mais de {size_gb} GB, e nenhuma exportação do Kith é tão grande.</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} não é um arquivo de nomes exportado pelo Kith, ou está danificado.</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} não indica uma parte. A terceira de oito é 3/8, e a última é 8/8.</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} não associa nenhuma pasta. São necessários dois caminhos absolutos, como em /media/photos=/mnt/nas/photos.</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what} precisa do PyTorch, que não está instalado. Para adicioná-lo: {command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>“{title}” fica como está: agora outra pessoa se chama {name}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>“{title}” fica como está: depois disso, {user} alterou as mesmas pessoas ou os mesmos rostos (“{later}”).</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>“{title}” não foi refeito, porque a biblioteca mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>“{title}” não foi desfeito, porque a biblioteca mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>“{written}” não é uma data. Escreva como 1990-05-12, 1990-05 ou 1990.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>“{written}” não é uma data. Escreva como 2019-02-03T14:05, ou o quanto se souber: 2019-02-03, 2019-02, 2019.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>Não foi possível copiar %Ln foto.</numerusform>
            <numerusform>Não foi possível copiar %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln foto.</numerusform>
            <numerusform>Não foi possível ler %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln foto em {folder}.</numerusform>
            <numerusform>%Ln fotos em {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln foto de {name} em {folder}.</numerusform>
            <numerusform>%Ln fotos de {name} em {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln foto em {file}.</numerusform>
            <numerusform>%Ln fotos em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contatos</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>Copiar as fotos para uma pasta</translation>
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
        <translation>Exportar nomes</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>Criar links para as fotos</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>Criando link para %Ln foto…</numerusform>
            <numerusform>Criando links para %Ln fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>Criando a folha de contatos…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Nomes do Kith</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF, para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para um navegador (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>Não houve espaço para mais %Ln.</numerusform>
            <numerusform>Não houve espaço para mais %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>%Ln rosto gravado em {file}.</numerusform>
            <numerusform>%Ln rostos gravados em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>não é possível gravar nada ali</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} não pode ser gravado: {reason}.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln rosto selecionado</numerusform>
            <numerusform>%Ln rostos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Não é um rosto</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Não é esta pessoa</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Não é {name}</translation>
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
        <translation>Mostrar a foto</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>São duas pessoas diferentes</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Usar como capa</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>Sim, é {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Sim, a mesma pessoa</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>Talvez não seja {name}?</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>Talvez seja outra pessoa?</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}, em {moment} de um vídeo</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>Buscar esta pessoa</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>Nome deste rosto</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>Dar nome…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Não é um rosto</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>Não é {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta pessoa</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>É {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>Usar como capa</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>Rosto {number} de {all}</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>Adicionar um parente</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln escolhido. É</numerusform>
            <numerusform>%Ln escolhidos. Todos são</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>Distância até {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Rostos encontrados</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Buscar esta pessoa</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Talvez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir a foto</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta pessoa</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>É</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Quase certo</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>Quem são os rostos escolhidos</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}, até “Provável”</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}, até “Talvez”</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}, até “Quase certo”</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>Primeiro ano</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>Nenhuma foto assim</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>Não há mais ninguém na foto</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>Só estas pessoas</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Abrir a foto</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Fotos encontradas</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>Tire alguém ou escolha mais anos.</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>Junto com</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>Sem</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>vídeo, {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>ninguém</translation>
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
        <translation>Rosto {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>Buscar a pessoa de uma imagem</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir uma imagem…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imagens ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>Não há nenhuma imagem para colar. Copie uma primeiro e depois pressione Ctrl+V aqui.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>Por um rosto</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Por pessoas</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>Escolha um rosto.</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>Rostos como este</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>Rostos parecidos com {name}</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Examinando a imagem…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>Ninguém na sua biblioteca se parece com este rosto.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não funcionou.</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>Não há nenhum rosto nesta imagem.</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>Parece {name}.</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>Pode ser {name}.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Tente outra.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Quem você está procurando?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta pessoa</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>Encerrando</translation>
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
        <translation>Adicionar um nome</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>Nenhuma pasta ainda.</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Remover {folder}</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>Parar de acompanhar esta pasta…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>Desconectada ou movida; as fotos voltam junto com ela</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>“{folder}” não é mais acompanhada. As pessoas dela ficam.</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>“{folder}” não é mais acompanhada. As fotos dela ficam de fora.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>Manter pessoas e fotos</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>O Kith conhece %Ln foto desta pasta. Mantenha-a, e as pessoas que aparecem nela ficam como estão; só não se procuram mais fotos novas. Ou deixe-a de fora: ela some de todas as listas com os rostos que contém, e volta como estava se você adicionar a pasta de novo em até 90 dias. De um jeito ou de outro, a foto em si não é tocada.</numerusform>
            <numerusform>O Kith conhece %Ln fotos desta pasta. Mantenha-as, e as pessoas que aparecem nelas ficam como estão; só não se procuram mais fotos novas. Ou deixe-as de fora: elas somem de todas as listas com os rostos que contêm, e voltam como estavam se você adicionar a pasta de novo em até 90 dias. De um jeito ou de outro, as fotos em si não são tocadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>Deixar as fotos de fora</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Remover uma pasta</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>Parar de acompanhar “{folder}”?</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>As cópias da biblioteca feitas pelo Kith são excluídas por inteiro ({files}).</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Esquecer para sempre</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Esquecer esta pessoa</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>Esquecer {name} para sempre? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>Nestas fotos, não se pergunta mais por esta pessoa. Em fotos novas para o Kith, vai se perguntar por ela como por uma pessoa desconhecida: para conhecê-la, o Kith teria que guardar aquilo que permite reconhecê-la. Se é só para ela não aparecer, prefira ocultá-la.</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>O Kith exclui {faces} em {photos} com tudo o que foi calculado a partir deles, o nome e os passos que podiam ser desfeitos. Suas fotos ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>O nome continua no arquivo ao lado de %Ln foto, onde nomes foram gravados, até que nomes sejam gravados ali de novo.</numerusform>
            <numerusform>O nome continua nos arquivos ao lado de %Ln fotos, onde nomes foram gravados, até que nomes sejam gravados ali de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>O que um aprendizado interrompido deixou é excluído por inteiro.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta pessoa</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>Adicionar a um grupo</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>Família, escola…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>Tirar deste grupo</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>Tirar de {group}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>Um rosto errado? Arraste-o para a pessoa certa, ao lado.</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>As setas levam à próxima foto. Faltou um rosto? Pressione D e desenhe um retângulo.</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>Escolha um passo para desfazê-lo com tudo o que veio depois.</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>Clique em um nome para dar um; Tab passa para a próxima pessoa.</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>Solte ou cole aqui qualquer imagem para descobrir quem está nela.</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>Digite um ano para ir até ele; segure Ctrl para selecionar fotos.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ontem, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>Escolha um passo para desfazê-lo com tudo o que veio depois.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Progresso do Kith</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>Refaz %Ln passo.</numerusform>
            <numerusform>Refaz %Ln passos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>Refazendo os passos…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Refazer até aqui</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>Desfaz %Ln passo; você pode refazê-lo.</numerusform>
            <numerusform>Desfaz %Ln passos; você pode refazê-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>Desfazendo os passos…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Desfazer até aqui</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>O que você faz com pessoas e fotos aparece aqui.</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>é {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>%Ln até agora</numerusform>
            <numerusform>%Ln até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>Importar nomes de outro programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>Escolha um arquivo com nomes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>Escolha uma pasta com nomes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>Escolha a pasta de fotos ou o banco de dados em que eles estão.</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>Do Picasa, digiKam, Lightroom, Google Takeout ou de um arquivo exportado pelo Kith. O que você disse no Kith fica, e um único Desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Progresso do Kith</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>Importar %Ln pessoa</numerusform>
            <numerusform>Importar %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>O Kith já conhece todos os nomes que estão ali</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>Examinando os rostos que o Kith não tinha encontrado…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>Procurando nomes nas suas pastas…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>Nomes ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>Não há nomes de outro programa nas suas pastas</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>Ali ninguém tem nome em fotos que o Kith conheça</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>Pessoas para importar</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>Lendo nomes…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>Analisar primeiro</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>Não foi possível ler os nomes</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>Onde estão os nomes</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln rosto que o {program} apenas supõe fica para o agrupamento do próprio Kith.</numerusform>
            <numerusform>%Ln rostos que o {program} apenas supõe ficam para o agrupamento do próprio Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln foto ainda não está no Kith.</numerusform>
            <numerusform>%Ln fotos ainda não estão no Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>E mais %Ln aviso como este.</numerusform>
            <numerusform>E mais %Ln avisos como este.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln rosto fica como você disse</numerusform>
            <numerusform>%Ln rostos ficam como você disse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}, e não {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>Escolher ou soltar</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl e a roda do mouse, +, -</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Shift+setas, Enter</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+setas, Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Clique duplo</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Marcar um rosto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>Buscar a pessoa de uma imagem copiada</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>Pausar a apresentação</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Maior e menor</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>Deixar um rosto de fora ou incluí-lo de novo</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>Mover o retângulo escolhido</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover a foto</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>Dar nome ao rosto escolhido</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Não é um rosto</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Nesta página</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Visualização rápida</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>Redimensionar o retângulo escolhido</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Selecionar mais</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Shift e arrastar, ou D, setas, Enter</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Shift ou Ctrl e setas</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Shift+setas, ou Espaço e arrastar</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Mostrar a foto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>Ir a um ano</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>seus quatro dígitos</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>Todos os nomes acompanharam as fotos para o novo lugar.</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>Está em outro lugar…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>Criando uma dúzia de fotos a partir de dois retratos em domínio público…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>esta pessoa</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>O Kith passa a usá-lo na próxima vez que iniciar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>O do sistema</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln rosto mudaria de lugar</numerusform>
            <numerusform>%Ln rostos mudariam de lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>%Ln rosto a menos se parece com outra pessoa</numerusform>
            <numerusform>%Ln rostos a menos se parecem com outra pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln pessoa seria nova</numerusform>
            <numerusform>%Ln pessoas seriam novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln pessoa seria dividida</numerusform>
            <numerusform>%Ln pessoas seriam divididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln pessoa se juntaria a outras</numerusform>
            <numerusform>%Ln pessoas se juntariam a outras</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>Um pouco mais de certeza sobre quem é quem; nada mais mudaria</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>Menos pessoas são juntadas por engano</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>Progresso do Kith ao ver o que mudaria</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>Se você usar: {changes}.</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>O resultado não foi melhor, então nada foi alterado</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Olhar mais de perto…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>Examinando todos os rostos com a nova rede…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Vendo o que mudaria…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>Mais rostos ficam com a pessoa certa: {after} em vez de {before}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Os nomes e os rostos que você confirmou ficam como estão.</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>Ninguém mudaria agora.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>Muda a forma de comparar os rostos. Nenhuma foto é lida de novo. Com a rede que vem com o Kith isso raramente melhora, e então nada muda.</translation>
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
        <translation>Progresso do aprendizado do Kith</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Dá para continuar a partir daí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>Em pausa: {step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>Leva alguns minutos, ou mais de uma hora com milhares de fotos.</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>Leva alguns segundos, ou alguns minutos se o computador estiver ocupado com outra coisa.</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>Da última vez levou {time}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>Isto precisa do PyTorch, que não está instalado. Para adicioná-lo: {command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>O aprendizado completo parou em {share}.</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>Treina a própria rede com as suas fotos, em segundo plano. Você pode continuar trabalhando e até sair: ele continua de onde parou.</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>Desde então você disse mais sobre os rostos, então ele começa de novo; fotos já lidas não são lidas duas vezes.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} até agora</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln pessoa tem o suficiente para aprender.</numerusform>
            <numerusform>%Ln pessoas têm o suficiente para aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>uma rede treinada com as suas fotos</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>Responder a algumas perguntas</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>Contando o que você confirmou…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>Cada resposta conta na hora. De vez em quando, o Kith também pode aprender a ver melhor: com os rostos que você confirmou, ele aprende o que distingue as pessoas das suas fotos. Ele aprende neste computador e guarda o que aprendeu com a biblioteca, no servidor dela.</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>Cada resposta conta na hora. De vez em quando, o Kith também pode aprender a ver melhor: com os rostos que você confirmou, ele aprende o que distingue as pessoas das suas fotos. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>Voltando atrás… ({share})</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>Aprender a distinguir as pessoas das suas fotos</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>Para começar, são necessárias {people} com {faces} cada uma, confirmados por você em fotos diferentes.</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>O que o Kith sabe por você</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>o que o Kith aprendeu rapidamente</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>Você ainda não confirmou nenhum rosto.</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>{faces} de {people}, com a sua confirmação.</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>{faces} de {people}, com a sua confirmação; %Ln vez você disse que não era aquela pessoa.</numerusform>
            <numerusform>{faces} de {people}, com a sua confirmação; %Ln vezes você disse que não era aquela pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>Em uso desde {when}: {what}.</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>Em uso: {what}.</translation>
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
        <translation>Buscar mais rostos desta pessoa</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>O Kith ainda está copiando e fechará depois. Feche-o de novo para parar.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>Não existe nenhuma pasta “{folder}”. Pode ter sido movida, renomeada ou desconectada.</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>Esta pasta já está entre as que o Kith acompanha.</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln em cada 100 fotos foi tirada em um fim de semana.</numerusform>
            <numerusform>%Ln em cada 100 fotos foram tiradas em um fim de semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>Tudo começa em {day}.</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>Nenhum ano tem mais fotos do que {year}: %Ln.</numerusform>
            <numerusform>Nenhum ano tem mais fotos do que {year}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>A maior turma: %Ln rosto em uma foto.</numerusform>
            <numerusform>A maior turma: %Ln rostos em uma foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>Você tem fotos de {name} de {first} a {last}: %Ln ano.</numerusform>
            <numerusform>Você tem fotos de {name} de {first} a {last}: %Ln anos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>{day} foi o seu dia mais movimentado: %Ln foto.</numerusform>
            <numerusform>{day} foi o seu dia mais movimentado: %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} aparece em %Ln foto, mais do que qualquer outra pessoa.</numerusform>
            <numerusform>{name} aparece em %Ln fotos, mais do que qualquer outra pessoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>Há %Ln ano</numerusform>
            <numerusform>Há %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>Alguns números</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Lembranças</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Ainda não há lembranças</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>Muitas vezes juntas</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Neste dia</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>Quando as fotos tiverem data e as pessoas tiverem nome, esta página vai olhar para trás com você.</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>Mostrar tudo deste dia</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>São a mesma pessoa?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Manter separadas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Unir pessoas</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>Nome para o %Ln rosto:</numerusform>
            <numerusform>Nome para os %Ln rostos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>Lembra que são duas pessoas</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>No total: %Ln rosto, sem nome</numerusform>
            <numerusform>No total: %Ln rostos, sem nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>No total: {name}, %Ln rosto</numerusform>
            <numerusform>No total: {name}, %Ln rostos</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>Você anotou que {other} é filho ou filha de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>Você anotou que {other} é pai ou mãe de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>Você anotou que {other} é companheiro ou companheira de {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>Você anotou que {other} é irmão ou irmã de {person}.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>Estes rostos estavam agrupados com os que você acabou de corrigir. Clique em um rosto para deixá-lo de fora.</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>São a mesma pessoa</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>Também são {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>É a mesma pessoa</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>Também é {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>%Ln foto estava em {old}. Se for a mesma, todos os nomes a acompanham, e nada é analisado de novo.</numerusform>
            <numerusform>%Ln fotos estavam em {old}. Se forem as mesmas, todos os nomes as acompanham, e nada é analisado de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>Uma pasta que mudou de lugar</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>Não, é outra</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>Sim, mudou de lugar</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}: {folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>“{old}” agora está em {new}?</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>Os nomes voltaram para onde estavam.</translation>
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
        <translation>Adicionar um nome</translation>
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
        <translation>Importar os nomes…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>Talvez o {program} saiba quem está nas suas fotos.</translation>
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
        <translation>Deixa estes rostos fora das listas e das perguntas (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>Nomear</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Não me interessa</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
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
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>Lembranças</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Configurações</translation>
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
            <numerusform>Não foi possível ler %Ln arquivo.</numerusform>
            <numerusform>Não foi possível ler %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>Todas as pessoas cujo rosto está nas suas fotos aparecem aqui. Em que pasta estão as fotos?</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>O Kith examinou %Ln foto e não encontrou nenhum rosto. Se há pessoas nela, talvez os rostos sejam menores do que as configurações pedem.</numerusform>
            <numerusform>O Kith examinou %Ln fotos e não encontrou nenhum rosto. Se há pessoas nelas, talvez os rostos sejam menores do que as configurações pedem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Examinando as suas fotos</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>Nenhum rosto nestas fotos</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nenhuma pessoa ainda</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>Não foi possível ler nenhuma foto</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>Nenhuma foto encontrada</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>As pessoas aparecem aqui assim que os rostos são encontrados. Enquanto isso, você já pode dar nome a elas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Mostrar as fotos</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Mostrar o que há de errado</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>Não há fotos nas pastas que o Kith acompanha.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Experimentar com um álbum de exemplo</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>Colocar no lugar o backup mais recente ({file})?</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>O backup foi restaurado.</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>O backup foi restaurado. O que havia ali ficou guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>Mostrar as fotos destas pessoas</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>Dê um nome</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Quem são?</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Não é uma pessoa</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>Deixar de lado %Ln rosto de {who}?</numerusform>
            <numerusform>Deixar de lado %Ln rostos de {who}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>Não serão mais mostrados nem agrupados. Você pode desfazer isso.</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Tirar {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
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
        <translation>Mais fotos primeiro</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Novas primeiro</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Mostrar também as pessoas que você ocultou</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>Adicionar um nome</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>Outras: %Ln pessoa, com um ou dois rostos ou rostos desfocados</numerusform>
            <numerusform>Outras: %Ln pessoas, com um ou dois rostos ou rostos desfocados</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>Pessoas com um ou dois rostos, ou só com rostos desfocados</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
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
        <translation>Todas as outras</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Mais parecidas</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>Solte rostos nas pessoas aqui</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nome da nova pessoa</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Não é uma pessoa</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln rosto já conhecido</numerusform>
            <numerusform>%Ln rostos já conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln rosto que o Kith não tinha encontrado</numerusform>
            <numerusform>%Ln rostos que o Kith não tinha encontrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>em %Ln foto sem rosto</numerusform>
            <numerusform>em %Ln fotos sem rosto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>Todas as pessoas estão ocultas</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Buscar esta pessoa</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Unir estas duas…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>Unir estas…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir a…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Dar nome</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>Nenhum nome aqui contém estas letras.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Não é uma pessoa</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>Organizar as outras…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>O botão acima mostra todas de novo.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>Distinguir estas duas…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}, %Ln sem nome</numerusform>
            <numerusform>{people}, %Ln sem nome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>Adicionar um aniversário</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Nascimento: {date}</translation>
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
        <translation>Escolha uma pessoa</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>Nova pessoa</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>Idades</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>Aniversário, família, grupos e anotações (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>Copiar fotos para uma pasta…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>Buscar esta pessoa</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Esquecer esta pessoa…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir a…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>Não é uma pessoa</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>Mostrar que idade a pessoa tinha</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>Dividir em duas pessoas…</translation>
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
        <translation>Informações sobre esta pessoa</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>Todos os rostos foram para outras pessoas.</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>Arraste para cá rostos desta pessoa a partir de outras páginas.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Nenhum rosto</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Não há mais ninguém</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>Talvez {people}?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>Copiar para uma pasta…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>Copiar os caminhos</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>Copiar para uma pasta…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir com o programa do sistema</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>O caminho foi copiado.</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>Os caminhos foram copiados.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>A imagem foi copiada.</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>O sistema não tem um gerenciador de arquivos para mostrar {file}.</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>O sistema não tem um programa para {file}.</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>Esta foto não está disponível no momento ({path}).</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>Esta foto não está disponível no momento.</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Marcar um rosto</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>Rostos e nomes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>Reproduzir o vídeo a partir daqui</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto inteira</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}, em {moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>Também nesta foto: {names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>Escolha um rosto e pressione Enter para dar um nome.</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>Neste vídeo</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>Nesta foto</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>Há um rosto? Pressione D e desenhe um retângulo em volta dele.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>Pessoas nesta foto</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto selecionada</numerusform>
            <numerusform>%Ln fotos selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>Desmarca todas as fotos (Esc)</translation>
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
        <translation>Examinando o rosto…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Definir a data…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>Esta foto não está disponível no momento. Talvez o disco dela não esteja conectado.</translation>
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
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas as fotos</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>Cópias, links ou uma folha de contatos das fotos mostradas aqui</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>Data estimada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>Nenhum rosto</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>Ninguém com nome</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Mostrar todas as fotos de novo</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quais fotos</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>Com lugar</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln rosto sem nome</numerusform>
            <numerusform>%Ln rostos sem nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>Escolha “Todas as fotos” acima para ver as outras.</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>Folha de contatos, PDF ou HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>Cópias em uma pasta…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>Links em uma pasta…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Nenhuma foto ainda</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nenhuma deste tipo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>As fotos das suas pastas aparecem aqui.</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>Para a pasta anterior</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>Para o mês seguinte</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>Para o mês anterior</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>Para a próxima pasta</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>Não foi possível calcular o que mudaria.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>Lido mesmo assim: {remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que há de errado</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln arquivo. Ele fica como está.</numerusform>
            <numerusform>Não foi possível ler %Ln arquivos. Eles ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln foto está danificada e foi lida mesmo assim.</numerusform>
            <numerusform>%Ln fotos estão danificadas e foram lidas mesmo assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln foto pode ter rostos pequenos que não foram encontrados.</numerusform>
            <numerusform>%Ln fotos podem ter rostos pequenos que não foram encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Todos os arquivos puderam ser lidos.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Olhar mais de perto</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
            <numerusform>%Ln rosto mudaria de lugar</numerusform>
            <numerusform>%Ln rostos mudariam de lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln pessoa seria nova</numerusform>
            <numerusform>%Ln pessoas seriam novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln pessoa seria dividida</numerusform>
            <numerusform>%Ln pessoas seriam divididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln pessoa se juntaria a outras</numerusform>
            <numerusform>%Ln pessoas se juntariam a outras</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Os nomes e os rostos que você confirmou ficam como estão.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Talvez</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ainda sem nome</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>Quase certo</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}, distância {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>São todos {name}?</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>São mesmo {name}?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>É mesmo {name}?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>É {name}?</translation>
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
        <translation>Quem é?</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} de %Ln rosto</numerusform>
            <numerusform>{shown} de %Ln rostos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>O Kith terminou</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln computador</numerusform>
            <numerusform>%Ln computadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>Não foi possível ler %Ln arquivo; a página Problemas diz por quê.</numerusform>
            <numerusform>Não foi possível ler %Ln arquivos; a página Problemas diz por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln foto analisada: {found}.</numerusform>
            <numerusform>%Ln fotos analisadas: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>Agrupando os rostos em pessoas</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>Nova busca em {photos}: mais {faces}.</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>Nova busca em {photos}: nenhum outro rosto foi encontrado.</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Procurando de novo rostos menores: {done} de {all} fotos</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Procurando fotos</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>Nenhuma foto foi encontrada ali.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>Em pausa após {done} de {all} fotos</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Progresso da análise</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>Para a análise; o que ficou pronto é mantido</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>Parado após %Ln foto. O que ficou pronto é mantido.</numerusform>
            <numerusform>Parado após %Ln fotos. O que ficou pronto é mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>Não foi possível ler a pasta; a página Problemas diz por quê.</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>aguardando {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}: nada há algum tempo</translation>
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
        <translation>{folder} sumiu durante a análise. O que ficou pronto é mantido.</translation>
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
        <translation>Ir para um ano</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>Buscar pessoas</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>Desmarca todas as pessoas (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln rosto mudaria de lugar</numerusform>
            <numerusform>%Ln rostos mudariam de lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln pessoa seria dividida</numerusform>
            <numerusform>%Ln pessoas seriam divididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln pessoa se juntaria a outras</numerusform>
            <numerusform>%Ln pessoas se juntariam a outras</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>Cauteloso: mais grupos, menores</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>Generoso: menos grupos, maiores</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>Reagrupar</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>Agrupando os rostos…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>Com que facilidade os rostos são juntados</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Olhar mais de perto…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Vendo o que mudaria…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>Os nomes e os rostos que você confirmou ficam como estão.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
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
        <translation>Pessoa esquecida para sempre.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Refeito: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Desfeito: {step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence} Da próxima vez, esta etapa será pulada.</translation>
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
        <translation>Examinar também os vídeos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Gráficos da Apple</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>O melhor disponível</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>Calcular com</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Escuro, alto contraste</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>Para as fotos analisadas daqui em diante.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>O quanto os rostos precisam se parecer para serem considerados de uma só pessoa.</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>O Kith procura fotos aqui, cada vez que inicia e sempre que algo muda.</translation>
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
        <translation>Examinar todas as fotos de novo</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Placa de vídeo NVIDIA</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Menor rosto</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>Os rostos dos vídeos se juntam às pessoas que aparecem nas fotos</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>Com estas configurações; nomes e correções ficam</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln em ordem</numerusform>
            <numerusform>%Ln em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln rosto que outro programa chama de outra forma</numerusform>
            <numerusform>%Ln rostos que outro programa chama de outra forma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln não tocado</numerusform>
            <numerusform>%Ln não tocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln removido</numerusform>
            <numerusform>%Ln removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>Também os rostos que o Kith reconheceu sozinho e que você ainda não conferiu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>Cada arquivo como era antes da última gravação de nomes</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Arquivos a gravar</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Progresso do Kith</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>Mantê-los atualizados: gravar cada alteração logo depois de feita</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>Examinando {number} de {all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>Ninguém tem nome ainda, ou tudo já está gravado.</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>Devolvidos ao que eram: {summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Devolver tudo ao que era</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>Devolvendo ao que eram: {number} de {all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Gravar %Ln arquivo</numerusform>
            <numerusform>Gravar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>Gravar nomes em arquivos auxiliares</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>Gravando: {number} de {all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>Gravados: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>Nomes gravados em %Ln arquivo.</numerusform>
            <numerusform>Nomes gravados em %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam, Lightroom, Immich, PhotoPrism e outros encontram nomes e rostos em um pequeno arquivo ao lado de cada foto. Suas fotos não são alteradas, nem o que outros programas gravaram nesse arquivo.</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>Ali outro programa chama {name} de {other}</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>não tocado</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>removido</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>O Kith já está aberto com esta biblioteca, mas não responde. Encerre-o e inicie-o de novo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>A biblioteca {path} não pode ser aberta nem criada: {reason}.</translation>
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
        <translation>É outra pessoa</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>Examinando os rostos</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>Criar duas pessoas</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>Nome da outra pessoa</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>Continua {name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>É assim que o Kith os dividiria. Clique em um rosto para passá-lo para o outro lado.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Leva um momento.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Duas pessoas diferentes</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>Quem é? Ou mais tarde</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>Um rosto desfocado ou escuro demais</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>Sem nome, %Ln rosto</numerusform>
            <numerusform>Sem nome, %Ln rostos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>Todas as que restam podem ser importantes para você.</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>Na borda ({number})</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>Desfocadas ({number})</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todas</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Não escolher ninguém</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>Ocultar %Ln rosto</numerusform>
            <numerusform>Ocultar %Ln rostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>Ocultar %Ln pessoa</numerusform>
            <numerusform>Ocultar %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>Ninguém deste tipo</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>Outras</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>Pessoas sem nome</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>Pessoas sem nome que talvez não interessem a você. Clique em quem quiser manter.</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>Vistas uma vez ({number})</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>Desfocados ou escuros demais ({number})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>Comparando os rostos das duas</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>Rostos que estão com {now} e passariam para {name}</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>O Kith está procurando as pessoas com quem {name} se confunde.</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>O Kith não vê ninguém que se confunda muito com {name}, mas você pode escolher qualquer pessoa.</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>Aprendido com os rostos que você confirmou das duas, que ficam. Clique em um rosto para deixá-lo onde está.</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>É preciso saber mais antes</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>Nenhum rosto de {one} se parece mais com {other}, nem o contrário.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>Estas são as pessoas mais confundidas uma com a outra.</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>Rostos de {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>Estão bem separadas</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Leva um momento.</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>Distinguir duas pessoas</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>Distinguir {name} de…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>Distinguir {one} e {other}</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>agora com {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta pessoa</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}: %Ln rosto em dúvida</numerusform>
            <numerusform>{name}: %Ln rostos em dúvida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>O Kith encontra os rostos nas suas fotos e junta os de uma mesma pessoa. Você diz quem são; ele lembra e aprende com o que você diz.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>Nada sai deste computador, e nenhuma foto é alterada.
Os nomes do Picasa, digiKam, Lightroom ou Google também podem ser importados: escolha primeiro a pasta das fotos.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>Experimentar com um álbum de exemplo</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>Quem está nas suas fotos?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln rosto</numerusform>
            <numerusform>%Ln rostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln arquivo de um tipo que o Kith não lê ({kinds}).</numerusform>
            <numerusform>%Ln arquivos de tipos que o Kith não lê ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln vídeo não examinado: há uma opção para isso nas configurações.</numerusform>
            <numerusform>%Ln vídeos não examinados: há uma opção para isso nas configurações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>Mais %Ln como este</numerusform>
            <numerusform>Mais %Ln como estes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln pessoa sem nome</numerusform>
            <numerusform>%Ln pessoas sem nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
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
            <numerusform>%Ln foto está em uma pasta que foi movida ou excluída</numerusform>
            <numerusform>%Ln fotos estão em uma pasta que foi movida ou excluída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln foto está em um disco que não está conectado</numerusform>
            <numerusform>%Ln fotos estão em um disco que não está conectado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Falta %Ln pergunta</numerusform>
            <numerusform>Faltam %Ln perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln sem extensão</numerusform>
            <numerusform>%Ln sem extensão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln ano</numerusform>
            <numerusform>%Ln anos</numerusform>
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
        <translation>Filho ou filha</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Pai ou mãe</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Companheiro ou companheira</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>Irmão ou irmã</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>cerca de %Ln</numerusform>
            <numerusform>cerca de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>cerca de %Ln segundo</numerusform>
            <numerusform>cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>cerca de {hours} horas</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>como você disse</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>filho ou filha</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>do arquivo do Google que a acompanha</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>dos dados GPS</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>dos dados IPTC</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>dos dados PNG</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>dos dados XMP</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>do nome da pasta</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>do nome do arquivo</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>do arquivo XMP que a acompanha</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>da câmera</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>dos dados do próprio vídeo</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>da data de digitalização</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>da data de alteração do arquivo</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>poucos dias</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>pai ou mãe</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>companheiro ou companheira</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>provavelmente {date}, {source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>irmão ou irmã</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 ano</translation>
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
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>tempo restante: {time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>ou solte pastas aqui</translation>
    </message>
</context>
</TS>
