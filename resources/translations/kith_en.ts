<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln photo may hold small faces that were not found.</numerusform>
            <numerusform>%Ln photos may hold small faces that were not found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>%Ln face of yours now has its people.</numerusform>
            <numerusform>%Ln faces of yours now have their people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>Ask the %Ln skipped again</numerusform>
            <numerusform>Ask the %Ln skipped again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln photo could not be copied.</numerusform>
            <numerusform>%Ln photos could not be copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>%Ln photo could not be read.</numerusform>
            <numerusform>%Ln photos could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln photo in {folder}.</numerusform>
            <numerusform>%Ln photos in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln photo of {name} in {folder}.</numerusform>
            <numerusform>%Ln photos of {name} in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln photo on {file}.</numerusform>
            <numerusform>%Ln photos on {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>Copying %Ln photo…</numerusform>
            <numerusform>Copying %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>Linking %Ln photo…</numerusform>
            <numerusform>Linking %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>There was no room for %Ln more.</numerusform>
            <numerusform>There was no room for %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>Wrote %Ln face to {file}.</numerusform>
            <numerusform>Wrote %Ln faces to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln face selected</numerusform>
            <numerusform>%Ln faces selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln chosen. They are all</numerusform>
            <numerusform>%Ln chosen. They are all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kith knows %Ln photo in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</numerusform>
            <numerusform>Kith knows %Ln photos in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>The name stays in files beside %Ln photo, where names were written, until names are written there again.</numerusform>
            <numerusform>The name stays in files beside %Ln photos, where names were written, until names are written there again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>Makes %Ln step again.</numerusform>
            <numerusform>Makes %Ln steps again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>Takes back %Ln step; you can redo it.</numerusform>
            <numerusform>Takes back %Ln steps; you can redo them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>%Ln so far</numerusform>
            <numerusform>%Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln face that {program} only guesses at is left to Kith&apos;s own grouping.</numerusform>
            <numerusform>%Ln faces that {program} only guesses at are left to Kith&apos;s own grouping.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln photo not in Kith yet.</numerusform>
            <numerusform>%Ln photos not in Kith yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>And %Ln more like this.</numerusform>
            <numerusform>And %Ln more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln face stays as you said</numerusform>
            <numerusform>%Ln faces stay as you said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln face would move</numerusform>
            <numerusform>%Ln faces would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>%Ln fewer face looks like somebody else</numerusform>
            <numerusform>%Ln fewer faces look like somebody else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln person would be new</numerusform>
            <numerusform>%Ln people would be new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln person would come apart</numerusform>
            <numerusform>%Ln people would come apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln person would join others</numerusform>
            <numerusform>%Ln people would join others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln person has enough of them to learn from.</numerusform>
            <numerusform>%Ln people have enough of them to learn from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>{faces} of {people}, confirmed by you; once you said who somebody is not.</numerusform>
            <numerusform>{faces} of {people}, confirmed by you; %Ln times you said who somebody is not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln in 100 photos was taken on a weekend.</numerusform>
            <numerusform>%Ln in 100 photos were taken on a weekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>No year has more photos than {year}: %Ln.</numerusform>
            <numerusform>No year has more photos than {year}: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>The biggest crowd: %Ln face in one photo.</numerusform>
            <numerusform>The biggest crowd: %Ln faces in one photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>You have photos of {name} from {first} to {last}: %Ln year.</numerusform>
            <numerusform>You have photos of {name} from {first} to {last}: %Ln years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>{day} was your busiest day: %Ln photo.</numerusform>
            <numerusform>{day} was your busiest day: %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} is in %Ln photo, more than anybody else.</numerusform>
            <numerusform>{name} is in %Ln photos, more than anybody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>a year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>Name for the %Ln face:</numerusform>
            <numerusform>Name for the %Ln faces:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>Together: %Ln face, without a name</numerusform>
            <numerusform>Together: %Ln faces, without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>Together: {name}, %Ln face</numerusform>
            <numerusform>Together: {name}, %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>%Ln photo was in {old}. If it is the same, all names follow, and nothing is scanned anew.</numerusform>
            <numerusform>%Ln photos were in {old}. If they are the same, all names follow, and nothing is scanned anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kith looked at %Ln photo and found no face. If there are people in it, their faces may be smaller than what the settings ask for.</numerusform>
            <numerusform>Kith looked at %Ln photos and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>Set %Ln face of {who} aside?</numerusform>
            <numerusform>Set %Ln faces of {who} aside?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>Show %Ln hidden</numerusform>
            <numerusform>Show %Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>Others: %Ln person, with one or two faces or blurred ones</numerusform>
            <numerusform>Others: %Ln people, with one or two faces or blurred ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln face known already</numerusform>
            <numerusform>%Ln faces known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln face that Kith had not found</numerusform>
            <numerusform>%Ln faces that Kith had not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>in %Ln photo without a face</numerusform>
            <numerusform>in %Ln photos without a face</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}, %Ln without a name</numerusform>
            <numerusform>{people}, %Ln without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln face without a name</numerusform>
            <numerusform>%Ln faces without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>One file could not be read. It is left as it is.</numerusform>
            <numerusform>%Ln files could not be read. They are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>One photo is damaged and was read all the same.</numerusform>
            <numerusform>%Ln photos are damaged and were read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln photo may hold small faces that were not found.</numerusform>
            <numerusform>%Ln photos may hold small faces that were not found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln face would move</numerusform>
            <numerusform>%Ln faces would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln person would be new</numerusform>
            <numerusform>%Ln people would be new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln person would come apart</numerusform>
            <numerusform>%Ln people would come apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln person would join others</numerusform>
            <numerusform>%Ln people would join others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} of %Ln face</numerusform>
            <numerusform>{shown} of %Ln faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>%Ln file could not be read; Problems says why.</numerusform>
            <numerusform>%Ln files could not be read; Problems says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln photo scanned: {found}.</numerusform>
            <numerusform>%Ln photos scanned: {found}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>Stopped after %Ln photo. What is finished is kept.</numerusform>
            <numerusform>Stopped after %Ln photos. What is finished is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln face would move</numerusform>
            <numerusform>%Ln faces would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln person would come apart</numerusform>
            <numerusform>%Ln people would come apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln person would join others</numerusform>
            <numerusform>%Ln people would join others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln as it should be</numerusform>
            <numerusform>%Ln as they should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln face that another program calls otherwise</numerusform>
            <numerusform>%Ln faces that another program calls otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>Write %Ln file</numerusform>
            <numerusform>Write %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>Wrote names into %Ln file.</numerusform>
            <numerusform>Wrote names into %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>Without a name, %Ln face</numerusform>
            <numerusform>Without a name, %Ln faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>Hide %Ln face</numerusform>
            <numerusform>Hide %Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>Hide %Ln person</numerusform>
            <numerusform>Hide %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}: %Ln face in doubt</numerusform>
            <numerusform>{name}: %Ln faces in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln file of kinds that Kith does not read ({kinds}).</numerusform>
            <numerusform>%Ln files of kinds that Kith does not read ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln film not looked through: the settings have a tick for that.</numerusform>
            <numerusform>%Ln films not looked through: the settings have a tick for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>%Ln more like this</numerusform>
            <numerusform>%Ln more like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln person without a name</numerusform>
            <numerusform>%Ln people without names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
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
            <numerusform>%Ln photo is in a folder that was moved or deleted</numerusform>
            <numerusform>%Ln photos are in a folder that was moved or deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln photo is on a disk that is not here</numerusform>
            <numerusform>%Ln photos are on a disk that is not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>%Ln question left</numerusform>
            <numerusform>%Ln questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln without an ending</numerusform>
            <numerusform>%Ln without an ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>about %Ln</numerusform>
            <numerusform>about %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
