<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>حول Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>يتعرّف على الأشخاص في صورك. تُحفظ الأسماء والوجوه على الخادم المذكور أدناه؛ وتبقى الصور في مكانها، ولا تُغيَّر أي صورة أبدًا.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>يتعرّف على الأشخاص في صورك. لا تُغيَّر أي صورة أبدًا.</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>يتعرّف على الأشخاص في صورك. لا شيء يغادر هذا الكمبيوتر، ولا تُغيَّر أي صورة أبدًا.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>تراخيص كل ما يأتي مع Kith</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>الشبكات العصبية</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>تفحص الصورَ أجهزةُ الكمبيوتر في المجموعة المحددة.</translation>
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
        <translation>هذا التثبيت</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>نبذة عن هذا الشخص</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>إضافة تاريخ</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>الوفاة بُعيد الولادة</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>الوفاة قبل إتمام السنة الأولى</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>العمر عند الوفاة: {age}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>حديث الولادة</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>الألقاب…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>ما يستحق التذكّر</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>العمر اليوم: {age}</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>العمر اليوم: {age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>حول Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>جلب الأسماء من برنامج آخر…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>تصدير الأسماء…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>البحث عن شخص في صورة…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>البحث عن صور جديدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>كتابة الأسماء في الملفات المرافقة…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>من هو إذًا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>لاستبعاد وجه، يكفي النقر عليه</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>الوجوه موضع السؤال</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>فتح الصور</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>الوجه {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>الوجه {number}، مستبعد</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>تم النسخ الاحتياطي إلى {file} والتحقق منه.</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>نسخ احتياطية ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>اختيار نسخة احتياطية من المكتبة</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>هل تريد استعادة النسخة الاحتياطية {file}؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>تبقى المكتبة الحالية محفوظة في المكان نفسه، كنسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>حدث خطأ ما داخل Kith</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>هذا خلل في البرنامج. صورك وأسماؤك وتصحيحاتك بأمان، ويمكن متابعة العمل. عند الإبلاغ عنه تساعد هذه الأسطر في العثور على السبب؛ يُرجى الاطلاع عليها أولًا، فقد تتضمن أسماء ملفات.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>اختيار مجلد للصور</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>اختيار صورة للشخص</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>لا توجد صور قد تحوي وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي صورة واحدة وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي صورتان وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي %Ln صور وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي %Ln صورة وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي %Ln صورة وجوهًا صغيرة لم يُعثر عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>فحص أدق</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>إضافة تاريخ</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>النقر للتصحيح</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>التاريخ: {date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>متى التُقطت؟</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}. النقر للتصحيح.</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation>1970-05-14 أو {day} أو 1970</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>يُكتب بصيغة 1970-05-14 أو {day}، أو الشهر أو السنة فقط.</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}؛ اليوم غير معروف</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>%Ln وجه في صورك عُرف أصحابه الآن.</numerusform>
            <numerusform>عُرف الآن صاحب وجه واحد في صورك.</numerusform>
            <numerusform>عُرف الآن صاحبا وجهين في صورك.</numerusform>
            <numerusform>%Ln وجوه في صورك عُرف أصحابها الآن.</numerusform>
            <numerusform>%Ln وجهًا في صورك عُرف أصحابها الآن.</numerusform>
            <numerusform>%Ln وجه في صورك عُرف أصحابها الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>السؤال مجددًا عن المتخطَّى (%Ln)</numerusform>
            <numerusform>السؤال مجددًا عن سؤال متخطَّى</numerusform>
            <numerusform>السؤال مجددًا عن سؤالين متخطَّيين</numerusform>
            <numerusform>السؤال مجددًا عن %Ln أسئلة متخطَّاة</numerusform>
            <numerusform>السؤال مجددًا عن %Ln سؤالًا متخطَّى</numerusform>
            <numerusform>السؤال مجددًا عن %Ln سؤال متخطَّى</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>جارٍ البحث عن أسئلة…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>لا شيء للمراجعة.</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>لا شيء للمراجعة. أحسنت!</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>بعد تسمية أشخاص، سيسألك Kith هنا عندما يعثر على وجوه تشبه وجوههم.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>إفلات صورة هنا</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>أو لصقها بالضغط على Ctrl+V. تبقى على هذا الكمبيوتر وخارج مكتبتك.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>المكتبة متاحة من جديد.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>لا يمكن أن تحل نسخة احتياطية محل المكتبة نفسها. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>يتطلب العنقود Dask، وهو غير مثبّت. لإضافته: {command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>لا يمكن تأكيد وجه لا يخص أحدًا. يُرجى نقله إلى شخص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>ملف يعثر به Kith على الوجوه تالف، أو ليس الملف الذي يعرفه Kith: {file}. {repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>ملف يعثر به Kith على الوجوه مفقود: {file}. {repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>قد تحتاج بطاقة الرسومات إلى PyTorch: {command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>تحتاج المجموعة إلى اسم لا يتجاوز {most} حرفًا.</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>تتطلب المكتبة على خادم PostgreSQL حزمة إضافية. لإضافتها: {command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>الحد الأقصى للاسم {most} حرفًا؛ وفي هذا الاسم {n}.</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>لا يمكن دمج شخص مع نفسه. يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>عُثر على نحو {percent}% من صور {name}؛ والأرجح أن المتبقي {n_left}.</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>إضافة {n} شخص إلى المجموعة «{group}»</numerusform>
            <numerusform>إضافة شخص واحد ({n}) إلى المجموعة «{group}»</numerusform>
            <numerusform>إضافة شخصين ({n}) إلى المجموعة «{group}»</numerusform>
            <numerusform>إضافة {n} أشخاص إلى المجموعة «{group}»</numerusform>
            <numerusform>إضافة {n} شخصًا إلى المجموعة «{group}»</numerusform>
            <numerusform>إضافة {n} شخص إلى المجموعة «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>إضافة {person} إلى المجموعة «{group}»</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>غيّره برنامج آخر بعد ذلك؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>أنشأ برنامج آخر المكتبة {library} للتو.</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>المكتبة {library} مفتوحة في برنامج آخر. يُرجى إغلاقه أولًا.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>يكتبه برنامج آخر الآن؛ فلم يُمَس.</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>يكتبه برنامج آخر الآن؛ فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>المكتبة {path} مشغولة ببرنامج آخر. يُرجى إعادة المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>هناك فحص آخر جارٍ لهذه المكتبة، بدأه {user}.</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>هناك فحص آخر جارٍ لهذه المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>إعادة إظهار {n} شخص</numerusform>
            <numerusform>إعادة إظهار شخص واحد ({n})</numerusform>
            <numerusform>إعادة إظهار شخصين ({n})</numerusform>
            <numerusform>إعادة إظهار {n} أشخاص</numerusform>
            <numerusform>إعادة إظهار {n} شخصًا</numerusform>
            <numerusform>إعادة إظهار {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>إعادة إظهار {person}</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>تغيير إطار وجه</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>تغيير إطار وجه يخص {person}</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>تغيير ألقاب {person}</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>تغيير الملاحظات عن {person}</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>اختيار غلاف لـ{person}</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>تأكيد {n} وجه</numerusform>
            <numerusform>تأكيد وجه واحد ({n})</numerusform>
            <numerusform>تأكيد وجهين ({n})</numerusform>
            <numerusform>تأكيد {n} وجوه</numerusform>
            <numerusform>تأكيد {n} وجهًا</numerusform>
            <numerusform>تأكيد {n} وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>تأكيد {n} وجه لـ{person}</numerusform>
            <numerusform>تأكيد وجه واحد ({n}) لـ{person}</numerusform>
            <numerusform>تأكيد وجهين ({n}) لـ{person}</numerusform>
            <numerusform>تأكيد {n} وجوه لـ{person}</numerusform>
            <numerusform>تأكيد {n} وجهًا لـ{person}</numerusform>
            <numerusform>تأكيد {n} وجه لـ{person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>حذف وجه</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>حذف وجه يخص {person}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>رسم إطار وجه</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>رسم إطار وجه يخص {person}</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>الوجه {face_id} لا يخص {person}، فلا يمكن أن يكون غلافًا له.</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>أصبح تجميع الوجوه أسوأ من ذي قبل.</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>الوجوه المجمّعة تجميعًا صحيحًا: {before:.1%} قبلًا، {after:.1%} بعدًا.</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>تغيّرت وجوه أو أشخاص منذ آخر اطلاع. يُرجى الاطلاع مجددًا على ما سيتغيّر.</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>الوجوه الأكثر شبهًا بشخص آخر: {before} قبلًا، {after} بعدًا.</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>أصبح عدد أزواج الوجوه المعروفة للشخص الواحد أقل من ذي قبل.</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>لا يمكن قفل الملفات في {folder}، فقد يكتب برنامجان في المكتبة نفسها في آن واحد فتتلف. يُرجى حفظ المكتبة على قرص في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>جارٍ تحديد مقدار التغيير</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>إعادة تجميع الأشخاص: لم يُنقل أي وجه</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>إعادة تجميع الأشخاص: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>إخفاء {n} شخص</numerusform>
            <numerusform>إخفاء شخص واحد ({n})</numerusform>
            <numerusform>إخفاء شخصين ({n})</numerusform>
            <numerusform>إخفاء {n} أشخاص</numerusform>
            <numerusform>إخفاء {n} شخصًا</numerusform>
            <numerusform>إخفاء {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>إخفاء {person}</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>استيراد أسماء {n} شخص من {program}: {faces}</numerusform>
            <numerusform>استيراد اسم شخص واحد ({n}) من {program}: {faces}</numerusform>
            <numerusform>استيراد اسمَي شخصين ({n}) من {program}: {faces}</numerusform>
            <numerusform>استيراد أسماء {n} أشخاص من {program}: {faces}</numerusform>
            <numerusform>استيراد أسماء {n} شخصًا من {program}: {faces}</numerusform>
            <numerusform>استيراد أسماء {n} شخص من {program}: {faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>في صورة اختبار مرسومة فيها وجه واحد، عدد الوجوه التي عثر عليها Kith هو {n}؛ يُرجى إعادة تثبيته.</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>تتعذر إعادته: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>يتعذر وضعه في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>تتعذر كتابته: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>تعذرت قراءته خلال {n} دقيقة؛ سيحاول الفحص القادم مجددًا.</numerusform>
            <numerusform>تعذرت قراءته خلال دقيقة واحدة ({n})؛ سيحاول الفحص القادم مجددًا.</numerusform>
            <numerusform>تعذرت قراءته خلال دقيقتين ({n})؛ سيحاول الفحص القادم مجددًا.</numerusform>
            <numerusform>تعذرت قراءته خلال {n} دقائق؛ سيحاول الفحص القادم مجددًا.</numerusform>
            <numerusform>تعذرت قراءته خلال {n} دقيقة؛ سيحاول الفحص القادم مجددًا.</numerusform>
            <numerusform>تعذرت قراءته خلال {n} دقيقة؛ سيحاول الفحص القادم مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>تعذرت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>له اسم صورة، لكنه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>يحتوي على أسماء كتبها Kith ولا تعرفها هذه المكتبة. يُرجى استيرادها أولًا.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>هو رابط يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>النتيجة أفضل.</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>ليس XMP قابلًا للقراءة، فلم يُمَس.</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>لم تُعتمد النتيجة: {reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>غير موجود: نُقل أو حُذف أو فُصل قرصه، أو هو رابط لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>ليس مكتوبًا بترميز UTF-8، فلم يُمَس.</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>لا فرق واضحًا بالنسبة إلى صورك.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>يميّز بين الناس خارج صورك أقل من ذي قبل.</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>يميّز بين الناس خارج صورك أقل مما كانت عليه الشبكة العصبية وهي جديدة.</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>كانت قراءته جارية عندما أُنهي Kith.</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>جارٍ التقييم على وجوه خُصصت لذلك</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>لم يعثر Kith على أسماء من برنامج آخر في {source}. يقرأ مجلدات الصور، و‎.picasa.ini، وdigikam4.db، و‎.lrcat، وملفات ‎.csv و‎.json التي يصدّرها بنفسه.</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>يتعلّم Kith من هذه المكتبة بالفعل.</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>يتعلّم Kith من هذه المكتبة الآن. يُرجى إيقاف ذلك أولًا.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>يحتاج Kith إلى وجوه مؤكدة لخمسة أشخاص آخرين، العدد لكل منهم: {n_faces}.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>يحتاج Kith إلى وجوه مؤكدة لأربعة أشخاص آخرين، العدد لكل منهم: {n_faces}.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>يحتاج Kith إلى وجوه مؤكدة لثلاثة أشخاص آخرين، العدد لكل منهم: {n_faces}.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>يحتاج Kith إلى وجوه مؤكدة لشخصين آخرين، العدد لكل منهما: {n_faces}.</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>يحتاج Kith إلى وجوه مؤكدة لشخص آخر، العدد: {n_faces}.</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>يحتاج Kith إلى {n} وجه مؤكد آخر يخص {name}.</numerusform>
            <numerusform>يحتاج Kith إلى وجه مؤكد آخر ({n}) يخص {name}.</numerusform>
            <numerusform>يحتاج Kith إلى وجهين مؤكدين آخرين ({n}) يخصان {name}.</numerusform>
            <numerusform>يحتاج Kith إلى {n} وجوه مؤكدة أخرى تخص {name}.</numerusform>
            <numerusform>يحتاج Kith إلى {n} وجهًا مؤكدًا آخر يخص {name}.</numerusform>
            <numerusform>يحتاج Kith إلى {n} وجه مؤكد آخر يخص {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>تعثّر Kith في هذه الصورة: هذا خلل، يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>التعلّم من تصحيحاتك</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}).</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}، منهم {n} لم يُرَوا من قبل).</numerusform>
            <numerusform>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}، منهم شخص واحد ({n}) لم يُرَ من قبل).</numerusform>
            <numerusform>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}، منهم شخصان ({n}) لم يُرَيا من قبل).</numerusform>
            <numerusform>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}، منهم {n} أشخاص لم يُرَوا من قبل).</numerusform>
            <numerusform>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}، منهم {n} شخصًا لم يُرَوا من قبل).</numerusform>
            <numerusform>التعلّم: {trained_faces} ({trained_people})؛ والتقييم من صور أخرى: {faces} ({people}، منهم {n} شخص لم يُرَوا من قبل).</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>جارٍ التعلّم من وجوهك</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>التعلّم في الشبكة العصبية نفسها</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>يستخدم Lightroom الملف {path} حاليًا. يُرجى إغلاق Lightroom وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>الأرجح أنه عُثر على كل صور {name}.</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>جارٍ فحص كل الوجوه بالشبكة الجديدة</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>جارٍ فحص الوجوه</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>دمج {n} شخص في {person}</numerusform>
            <numerusform>دمج شخص واحد ({n}) في {person}</numerusform>
            <numerusform>دمج شخصين ({n}) في {person}</numerusform>
            <numerusform>دمج {n} أشخاص في {person}</numerusform>
            <numerusform>دمج {n} شخصًا في {person}</numerusform>
            <numerusform>دمج {n} شخص في {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>دمج {person} في {other}</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>عدد الأشخاص المجموعين معًا خطأً أكبر من ذي قبل.</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>لم يُنقل أي وجه</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>نقل {n} وجه إلى شخص جديد</numerusform>
            <numerusform>نقل وجه واحد ({n}) إلى شخص جديد</numerusform>
            <numerusform>نقل وجهين ({n}) إلى شخص جديد</numerusform>
            <numerusform>نقل {n} وجوه إلى شخص جديد</numerusform>
            <numerusform>نقل {n} وجهًا إلى شخص جديد</numerusform>
            <numerusform>نقل {n} وجه إلى شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>نقل {n} وجه إلى {person}</numerusform>
            <numerusform>نقل وجه واحد ({n}) إلى {person}</numerusform>
            <numerusform>نقل وجهين ({n}) إلى {person}</numerusform>
            <numerusform>نقل {n} وجوه إلى {person}</numerusform>
            <numerusform>نقل {n} وجهًا إلى {person}</numerusform>
            <numerusform>نقل {n} وجه إلى {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>تسمية {n} وجه «{name}»</numerusform>
            <numerusform>تسمية وجه واحد ({n}) «{name}»</numerusform>
            <numerusform>تسمية وجهين ({n}) «{name}»</numerusform>
            <numerusform>تسمية {n} وجوه «{name}»</numerusform>
            <numerusform>تسمية {n} وجهًا «{name}»</numerusform>
            <numerusform>تسمية {n} وجه «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>لا يستطيع أي جهاز في العنقود قراءة الملف، وهو أكبر من أن يُرسل.</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>لا توجد صورة ترجع إلى {day}. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>لا توجد صور معروفة في «{shown}».</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>لم يتصل أي عامل بالمُجدوِل {address}. على كل جهاز: dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>لا يموت أحد قبل أن يولد: الميلاد {born}، الوفاة {died}. يُرجى مراجعة التاريخين.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>لا أحد هنا باسم «{text}».</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>لا أحد هنا باسم «{text}». هل المقصود {suggestions}؟</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>لا يكون الشخص قريبًا لنفسه. يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>لا يمكن قراءة أي من الصور حاليًا. هل قرصها موصول؟</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>تدوين: {other} من أبناء {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>تدوين: {other} من والدَي {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>تدوين: شراكة بين {other} و{person}</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>تدوين: {other} من إخوة {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>تدوين: {other} ليس من أبناء {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>تدوين: {other} ليس من والدَي {person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>تدوين: لا شراكة بين {other} و{person}</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>تدوين: {other} ليس من إخوة {person}</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>لا يمكن قراءة شيء: ما يذكره الملف عن جداوله تالف. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>لا يمكن حفظ شيء في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>لا يمكن كتابة شيء في {path}: يمكن قراءة المكتبة دون تغييرها.</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>لا شيء هنا يمكنه قراءة مقاطع الفيديو. يمكن تثبيت ffmpeg عبر مدير حزم النظام، أو PyAV بالأمر: pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>على أحد أجهزة العنقود {address} لم يُثبَّت Kith أو أنه لا يعمل: {reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>تم البحث في بداية هذا الفيديو فقط: قراءة ما يليها ستستغرق وقتًا طويلًا جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>أزواج الوجوه المعروفة للشخص الواحد، بإنذار كاذب واحد في كل {n_tries:,}: {before:.1%} قبلًا، {after:.1%} بعدًا (جُرّب {n:,} زوج لأشخاص مختلفين).</numerusform>
            <numerusform>أزواج الوجوه المعروفة للشخص الواحد، بإنذار كاذب واحد في كل {n_tries:,}: {before:.1%} قبلًا، {after:.1%} بعدًا (جُرّب زوج واحد لشخصين مختلفين: {n:,}).</numerusform>
            <numerusform>أزواج الوجوه المعروفة للشخص الواحد، بإنذار كاذب واحد في كل {n_tries:,}: {before:.1%} قبلًا، {after:.1%} بعدًا (جُرّب زوجان لأشخاص مختلفين: {n:,}).</numerusform>
            <numerusform>أزواج الوجوه المعروفة للشخص الواحد، بإنذار كاذب واحد في كل {n_tries:,}: {before:.1%} قبلًا، {after:.1%} بعدًا (جُرّبت {n:,} أزواج لأشخاص مختلفين).</numerusform>
            <numerusform>أزواج الوجوه المعروفة للشخص الواحد، بإنذار كاذب واحد في كل {n_tries:,}: {before:.1%} قبلًا، {after:.1%} بعدًا (جُرّب {n:,} زوجًا لأشخاص مختلفين).</numerusform>
            <numerusform>أزواج الوجوه المعروفة للشخص الواحد، بإنذار كاذب واحد في كل {n_tries:,}: {before:.1%} قبلًا، {after:.1%} بعدًا (جُرّب {n:,} زوج لأشخاص مختلفين).</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>كان تعديل الأشخاص أسرع من تجميعهم. يُرجى الفحص مجددًا.</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>كان تعديل الأشخاص أسرع من تجميعهم. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>الأشخاص المجموعون معًا خطأً: {before} قبلًا، {after} بعدًا.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>الاسم «{name}» مستخدم للشخص {namesake_id} بالفعل. إذا كانا شخصًا واحدًا فيُرجى دمج {person} في {namesake}؛ وإلا فيُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>الاسم «{name}» مستخدم للشخص {namesake_id} بالفعل. يُرجى نقل الوجوه إليه، أو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>دُمج الشخص {person_id} في {heir} في هذه الأثناء. يُرجى البحث هناك.</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>يسمّي Picasa شخصًا واحدًا «{name}» و{others}: يأخذ Kith الاسم الأول.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>تثبيت {n} شخص</numerusform>
            <numerusform>تثبيت شخص واحد ({n})</numerusform>
            <numerusform>تثبيت شخصين ({n})</numerusform>
            <numerusform>تثبيت {n} أشخاص</numerusform>
            <numerusform>تثبيت {n} شخصًا</numerusform>
            <numerusform>تثبيت {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>تثبيت {person}</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>يُرجى اختيار وجهين مختلفين لهذا الشخص، فحصتهما الشبكة المستخدمة.</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>يُرجى اختيار شخصين مختلفين.</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>يُرجى إعادة تثبيت Kith.</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>استغرقت قراءة هذا الفيديو وقتًا طويلًا، فاستُبعد.</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>تسببت قراءة هذه الصورة في انهيار القارئ، فاستُبعدت.</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>استغرقت قراءة هذه الصورة أكثر من {n} ثانية، فاستُبعدت.</numerusform>
            <numerusform>استغرقت قراءة هذه الصورة أكثر من ثانية واحدة ({n})، فاستُبعدت.</numerusform>
            <numerusform>استغرقت قراءة هذه الصورة أكثر من ثانيتين ({n})، فاستُبعدت.</numerusform>
            <numerusform>استغرقت قراءة هذه الصورة أكثر من {n} ثوانٍ، فاستُبعدت.</numerusform>
            <numerusform>استغرقت قراءة هذه الصورة أكثر من {n} ثانية، فاستُبعدت.</numerusform>
            <numerusform>استغرقت قراءة هذه الصورة أكثر من {n} ثانية، فاستُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>جارٍ قراءة ما ذكرته عن الوجوه</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>جارٍ قراءة صورك</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>إعادة تسمية {person} إلى «{name}»</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>تشغيل شبكة عصبية في PyTorch</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>تحديد أن {n} وجه لا يخص {person}</numerusform>
            <numerusform>تحديد أن وجهًا واحدًا ({n}) لا يخص {person}</numerusform>
            <numerusform>تحديد أن وجهين ({n}) لا يخصان {person}</numerusform>
            <numerusform>تحديد أن {n} وجوه لا تخص {person}</numerusform>
            <numerusform>تحديد أن {n} وجهًا لا تخص {person}</numerusform>
            <numerusform>تحديد أن {n} وجه لا تخص {person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>تعيين تاريخ ميلاد {person} إلى {day}</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>تعيين تاريخ صورة إلى {moment}</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>تعيين تاريخ وفاة {person} إلى {day}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>تنحية {n} وجه لا يخص أحدًا</numerusform>
            <numerusform>تنحية وجه واحد ({n}) لا يخص أحدًا</numerusform>
            <numerusform>تنحية وجهين ({n}) لا يخصان أحدًا</numerusform>
            <numerusform>تنحية {n} وجوه لا تخص أحدًا</numerusform>
            <numerusform>تنحية {n} وجهًا لا تخص أحدًا</numerusform>
            <numerusform>تنحية {n} وجه لا تخص أحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>بعض هذه الوجوه لم يعد يخص {a} ولا {b}. يُرجى الاطلاع مجددًا.</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>بعض هذه الوجوه لم يعد يخص {person}. يُرجى الاطلاع مجددًا.</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>غيّر شخص آخر المكتبة {name} في اللحظة نفسها. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>يستخدم شخص آخر المكتبة {name} الآن. يُرجى إعادة المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>لا يمكن قراءة بيانات XMP في الصورة.</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة النسخة الاحتياطية {target}: {reason}.</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>يقع الإطار خارج الصورة، وأبعادها {width_px} x {height_px} بكسل.</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>انقطع الاتصال بالمكتبة {name} ({reason}). يُرجى إعادة المحاولة عند عودة الخادم.</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>قاعدة البيانات {name} تخص برنامجًا آخر. يُرجى إنشاء قاعدة خاصة بـKith وحده.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>قرص الخادم ممتلئ، فتعذرت كتابة المكتبة {name}.</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>القرص الذي كانت عليه صور «{shown}» غير موجود. يُرجى توصيله.</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>القرص {disk} ممتلئ، فتعذرت كتابة المكتبة {path}. يُرجى إخلاء بعض المساحة.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>القرص {disk} ممتلئ: يمكن قراءة {path} دون تغييرها. يُرجى إخلاء بعض المساحة.</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>أبلغ القرص {disk} عن خطأ عند المكتبة {path}. يُرجى التحقق من القرص ومساحته الحرة.</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>تُرى عينا وجه مرسوم على بُعد {distance_px:.0f} بكسل من موضعهما.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>ملف كاشف الوجوه تالف. {repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>حُسبت سمات الوجوه في {path} بالشبكة {theirs}، وسمات وجوه المكتبة بالشبكة {ours}؛ ولا تُقارن وجوه شبكتين أبدًا. يُرجى تحديد ‎--net عند الفحص مجددًا أو عند الدمج.</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>تغيّر الملف أثناء قراءته؛ سيقرؤه الفحص القادم من جديد.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>تعذر فتح الملف.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>الملف مبتور.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>الملف مبتور؛ يُعرض ما بقي منه.</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>الملف مبتور؛ يُعرض ما بقي منه. ينقص نحو {share:.0%} من الصورة عند حافتها السفلى.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>الملف أكبر من {size_gb} غ.ب، ولا صورة بهذا الحجم.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>الفيديو تالف، أو من نوع لا يستطيع Kith قراءته.</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>الفيديو تالف: لا يمكن قراءة أي من لقطاته.</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>الفيديو تالف؛ تم البحث فيه بقدر ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>لقطات الفيديو كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>لا يمكن قفل المكتبة: {reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>لا يمكن حزم المكتبة في نفسها. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>المكتبة {address} على خادم، وتُجرى النسخ الاحتياطية والإصلاحات هناك بأدواته. لإنشاء نسخة في ملف: kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>لا يمكن إصلاح المكتبة {library}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>تعذر الوصول إلى المكتبة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>المكتبة {name} على خادم، وتُنشأ نسخها الاحتياطية هناك (pg_dump). لإنشاء نسخة في ملف: kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>لا يمكن قفل المكتبة {path} في مكانها، وقد يتلفها برنامجان يكتبان في آن واحد. يُرجى حفظها على قرص في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>لا يمكن فتح المكتبة {path} أو إنشاؤها: هي مجلد وليست ملفًا.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>لا يمكن فتح المكتبة {path} أو إنشاؤها: هي أنبوب أو جهاز وليست ملفًا.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>لا يمكن فتح المكتبة {path} أو إنشاؤها: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>لا يمكن فتح المكتبة {path}. يُرجى التحقق من وجود مجلدها وإمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>لا يمكن فتح المكتبة {path}: الوصول مرفوض.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>لا يمكن كتابة المكتبة {path}. يُرجى التحقق من صلاحيات الكتابة للملف ومجلده.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>المكتبة {path} تالفة. يُرجى استعادة نسخة احتياطية (kith restore)، أو حفظ ما يمكن قراءته (kith doctor --repair).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>المكتبة {path} تالفة: هي فارغة، كما قد يتركها قرص ممتلئ أو معطوب. يُرجى استعادة نسخة احتياطية (kith restore)، أو حذف الملف لبدء مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>المكتبة {path} غير موجودة، لكن ملفًا فيه آخر تغييراتها موجود ({changes}). يُرجى إعادة المكتبة إلى جانبه، أو نقل ذلك الملف إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>أُنشئت المكتبة {path} بإصدار أحدث من Kith. يُرجى تحديث Kith.</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>لا يمكن قراءة قائمة أوزان الشبكة ({file}: {error}). يُرجى إعادة تثبيت Kith.</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>لا يمكن قراءة قائمة الشبكات التي تعلّمت منك ({file}). انقلها إلى مكان آخر، ودَع الشبكة تتعلّم من جديد.</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>لا يمكن قراءة نموذج بقية العالم ({file}: {error}).</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>نموذج بقية العالم، {file}، يخص أوزانًا أخرى غير {weights}.</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>لا يمكن حفظ الشبكة في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>لا تستخلص الشبكة شيئًا مفيدًا من وجه مرسوم.</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>الشبكة التي تعلّمت منك مفقودة أو تالفة أو جرى تغييرها ({file}). تراجَع عمّا تعلّمته (kith finetune --off)، أو دَع الشبكة تتعلّم من جديد.</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>لا يمكن كتابة الشبكة المتعلَّمة في {folder}: {reason}. يُرجى إخلاء بعض المساحة والتعلّم مجددًا: سيُتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>لا يمكن قراءة أوزان الشبكة ({error}). يُرجى إعادة تثبيت Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>أوزان الشبكة {file} تالفة أو جرى تغييرها. يُرجى إعادة تثبيت Kith.</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>أوزان الشبكة {file} لا تناسب {net}. يُرجى إعادة تثبيت Kith.</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>يجمّع {user} حاليًا أشخاص هذه المكتبة في مجموعات. يُرجى المحاولة مجددًا بعد انتهاء ذلك.</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>تغيّرت الصورة بعد فحصها؛ يُرجى فحصها مجددًا أولًا.</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>الصورة تالفة، أو من نوع لا يستطيع Kith قراءته.</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>الصورة كبيرة جدًا: أكثر من {millions} مليون بكسل، أو أحد أضلاعها أكثر من {side_px:,}.</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>يستغرق فتح الصورة دقائق: فهي مخزنة على مراحل أكثر بكثير مما تستخدمه أي كاميرا.</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>يتطلب فتح الصورة {size_gb:.1f} غ.ب من الذاكرة، وهو أكثر مما يسمح به Kith.</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>لا يمكن وضع الصور في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>فُحصت الصور في {path} بإصدار آخر من Kith. يُرجى الفحص مجددًا بهذا الإصدار.</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>انتهت العملية التي تحسب سمات الوجوه، ربما لنقص الذاكرة. ما اكتمل محفوظ؛ يُرجى الفحص مجددًا، ربما بتقليل ‎--workers.</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>أُنهيت العملية التي تفحص الوجوه مرتين. ربما الذاكرة غير كافية؛ يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>العملية المكلّفة بذلك لا تبدأ.</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>انتهت عملية التعلّم، ربما لنقص الذاكرة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>المقياس نفسه لبقية العالم، بواحد في كل 1,000: {before:.1%} قبلًا، {after:.1%} بعدًا ({measured_on}).</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>المُجدوِل {address} لم يعد موجودًا. ما اكتمل محفوظ، وسيتابع الفحص القادم من حيث توقف العمل.</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>لا يسمح لك الخادم بفعل هذا في المكتبة {name}. يُرجى سؤال من يتولى أمرها.</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>يواجه الخادم مشكلة في المكتبة {name}: {reason}. يُرجى سؤال من يتولى أمرها.</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>لدى العامل {worker} ملفات أخرى للعثور على الوجوه، مع أن Kith لديه هو {ours} أيضًا. يُرجى تثبيت Kith نفسه على كل الأجهزة.</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>يعمل Kith مختلف على العامل {worker} ({theirs}، وهنا {ours}). يُرجى تثبيت Kith نفسه على كل الأجهزة.</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>توقفت العوامل التي كانت تفحصه واحدًا بعد الآخر، وربما بسببه؛ سيحاول الفحص القادم مجددًا.</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>لا توجد أوزان لـ{net!r}. المتوفر مع البرنامج: {networks}.</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>توجد مكتبة {library} بالفعل. يُرجى تحديد مكان آخر (--library)، أو نقل تلك أولًا.</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>توجد مكتبة {name} بالفعل. يُرجى النسخ إلى مكان آخر.</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>لا توجد نسخة احتياطية {backup}.</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>لا يوجد كاشف وجوه باسم {detector}. المتوفر: {names}.</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>لا يوجد وجه {face_id} في المكتبة، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>لا يوجد ملف أو مجلد «{source}». ربما نُقل أو أُعيدت تسميته أو فُصل قرصه.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>لا يوجد مجلد أو صورة «{shown}». ربما حدث نقل أو إعادة تسمية أو فصل للقرص.</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>لا توجد مكتبة {library}.</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>لا توجد شبكة باسم {name!r}. يُرجى اختيار واحدة من: {networks}.</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>لا يوجد شخص {person_id} في المكتبة، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>لا توجد صورة {photo_id} في المكتبة، أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>لا يوجد مُجدوِل على العنوان {address}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>الذاكرة غير كافية لفتح هذا الفيديو.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>الذاكرة غير كافية لفتح هذه الصورة.</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>الذاكرة غير كافية لقراءة {source}.</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>الذاكرة غير كافية للبحث في هذه الصورة.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>لا شيء يُرى في هذا الفيديو.</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>لا شيء يُرى في هذا الفيديو: لا يحتوي على صور متحركة.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>ما يمكن التعلّم منه قليل جدًا حتى الآن.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>لم تكن الذاكرة كافية لفتح هذه الصورة.</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>هذا الإطار فارغ. يُرجى رسمه حول وجه.</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>لا يوجد في هذا الكمبيوتر جهاز {device} يمكن لـKith استخدامه. يُرجى الاستغناء عن ‎--device.</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>لم تفحص الشبكة المستخدمة هذا الوجه. يُرجى البحث عن صور جديدة أولًا.</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>هذا فيديو. تُفحص مقاطع الفيديو عند طلب ذلك (--videos).</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>هذا مجلد وليس صورة.</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>هذه ليست مكتبة Kith، أو لا يمكن قراءة شيء منها. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>هذا ليس ملف صورة.</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>هذه ليست صورة: لا تحتوي إلا على أصفار.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>هذه ليست صورة: هذا مستند PDF.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>هذه ليست صورة: هذا مستند PostScript.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>هذه ليست صورة: هذا رسم أو مستند XML.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>هذه ليست صورة: هذا ملف نصي.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>هذه ليست صورة: هذا فيديو.</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>هذه ليست صورة: هذه صفحة ويب.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>هذه ليست صورة: هذا أرشيف أو مستند مكتبي.</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>هذه ليست صورة: هذا أرشيف.</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>هذه ليست صورة: ليست بأي تنسيق صور يعرفه Kith.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>هذه هي المكتبة نفسها. يُرجى اختيار نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>يحتوي هذا الاسم على حرف معطوب ولا يمكن حفظه. يُرجى كتابته مجددًا.</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>يحتوي هذا الاسم على حرف تحكم لا يُرى. يُرجى كتابته مجددًا.</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>ليس لهذا الشخص وجه يمكن البحث عنه.</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>جرى هذا التعلّم لشبكة غير التي تستخدمها المكتبة الآن. يُرجى التعلّم مجددًا.</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>للتمييز بينهما، يُرجى أولًا تأكيد {faces}.</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>التراجع عمّا جرى تعلّمه</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>إزالة تاريخ ميلاد {person}</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>إزالة تاريخ صورة</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>إزالة تاريخ وفاة {person}</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>إزالة الاسم {person}</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>إخراج {n} شخص من المجموعة «{group}»</numerusform>
            <numerusform>إخراج شخص واحد ({n}) من المجموعة «{group}»</numerusform>
            <numerusform>إخراج شخصين ({n}) من المجموعة «{group}»</numerusform>
            <numerusform>إخراج {n} أشخاص من المجموعة «{group}»</numerusform>
            <numerusform>إخراج {n} شخصًا من المجموعة «{group}»</numerusform>
            <numerusform>إخراج {n} شخص من المجموعة «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>إخراج {person} من المجموعة «{group}»</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>إلغاء تثبيت {n} شخص</numerusform>
            <numerusform>إلغاء تثبيت شخص واحد ({n})</numerusform>
            <numerusform>إلغاء تثبيت شخصين ({n})</numerusform>
            <numerusform>إلغاء تثبيت {n} أشخاص</numerusform>
            <numerusform>إلغاء تثبيت {n} شخصًا</numerusform>
            <numerusform>إلغاء تثبيت {n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>إلغاء تثبيت {person}</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>فك الخلط بين {person} و{other}: نُقل {n} وجه</numerusform>
            <numerusform>فك الخلط بين {person} و{other}: نُقل وجه واحد ({n})</numerusform>
            <numerusform>فك الخلط بين {person} و{other}: نُقل وجهان ({n})</numerusform>
            <numerusform>فك الخلط بين {person} و{other}: نُقلت {n} وجوه</numerusform>
            <numerusform>فك الخلط بين {person} و{other}: نُقل {n} وجهًا</numerusform>
            <numerusform>فك الخلط بين {person} و{other}: نُقل {n} وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>ما أُنقذ من {library} غير متسق ({damage}).</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>لا صلاحية لديك لقراءته.</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>يمكنك الاطلاع على المكتبة {name} دون تغييرها.</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>سمات وجوه لا تطابق مجاميعها الاختبارية: {n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>تعذر تشغيل ffmpeg: {reason}.</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>لم يعد ffmpeg مثبتًا.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>تتعذر كتابته</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>ليس ملف XMP</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>ليس {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>أشخاص مولَّدون من نموذج إحصائي للشبكة</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>أشخاص مولَّدون من نموذج إحصائي للشبكة، منقولون إلى الشبكة الجديدة بالتحويل الخطي الأفضل تفسيرًا لوجوهك</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>صفوف تشير إلى صفوف لم تعد موجودة</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>خطأ غير معروف</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} ليس عنوان مكتبة. يُرجى كتابته بصيغة {example}، وكتابة محرف مثل / أو # في كلمة المرور بصيغة {written}.</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} ليس عنقودًا. يُكتب tcp://HOST:8786 أو tls://HOST:8786، أو local:4 لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>لم يحن {day} بعد، فليس تاريخ ميلاد أحد. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>لم يحن {day} بعد، فلا يمكن أن يكون تاريخ وفاة أحد. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>لم يحن {day} بعد. يُرجى التحقق من السنة.</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} ليس عمقًا. يُرجى اختيار {adapter} أو {network}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>لا يمكن قراءة {file} أو كتابته: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>لا يحتوي {file} على مكتبة حزمها Kith.</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} تالف. يُرجى حزم المكتبة مجددًا ونسخ الملف من جديد.</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>حُزم {file} بإصدار أحدث من Kith. يُرجى تحديث Kith.</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items} و{last}</translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation>{items} أو {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}، {item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>الخلط بين {name} و{other}: {before} قبلًا، {after} بعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} وجه</numerusform>
            <numerusform>وجه واحد ({n})</numerusform>
            <numerusform>وجهان ({n})</numerusform>
            <numerusform>{n} وجوه</numerusform>
            <numerusform>{n} وجهًا</numerusform>
            <numerusform>{n} وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>نُقل {n} وجه</numerusform>
            <numerusform>نُقل وجه واحد ({n})</numerusform>
            <numerusform>نُقل وجهان ({n})</numerusform>
            <numerusform>نُقلت {n} وجوه</numerusform>
            <numerusform>نُقل {n} وجهًا</numerusform>
            <numerusform>نُقل {n} وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>دُمج {n} شخص</numerusform>
            <numerusform>دُمج شخص واحد ({n})</numerusform>
            <numerusform>دُمج شخصان ({n})</numerusform>
            <numerusform>دُمج {n} أشخاص</numerusform>
            <numerusform>دُمج {n} شخصًا</numerusform>
            <numerusform>دُمج {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} وجه آخر يخص {name}</numerusform>
            <numerusform>وجه آخر ({n}) يخص {name}</numerusform>
            <numerusform>وجهين آخرين ({n}) يخصان {name}</numerusform>
            <numerusform>{n} وجوه أخرى تخص {name}</numerusform>
            <numerusform>{n} وجهًا آخر يخص {name}</numerusform>
            <numerusform>{n} وجه آخر يخص {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>استُبعد {n} اسم: أطول من أن يكون اسمًا أو بلا حروف.</numerusform>
            <numerusform>استُبعد اسم واحد ({n}): أطول من أن يكون اسمًا أو بلا حروف.</numerusform>
            <numerusform>استُبعد اسمان ({n}): أطول من أن يكونا اسمين أو بلا حروف.</numerusform>
            <numerusform>استُبعدت {n} أسماء: أطول من أن تكون أسماء أو بلا حروف.</numerusform>
            <numerusform>استُبعد {n} اسمًا: أطول من أن تكون أسماء أو بلا حروف.</numerusform>
            <numerusform>استُبعد {n} اسم: أطول من أن تكون أسماء أو بلا حروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n} زوج</numerusform>
            <numerusform>زوج واحد ({n})</numerusform>
            <numerusform>زوجان ({n})</numerusform>
            <numerusform>{n} أزواج</numerusform>
            <numerusform>{n} زوجًا</numerusform>
            <numerusform>{n} زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n} شخص</numerusform>
            <numerusform>شخص واحد ({n})</numerusform>
            <numerusform>شخصان ({n})</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>فُصلت وجوه {n} شخص</numerusform>
            <numerusform>فُصلت وجوه شخص واحد ({n})</numerusform>
            <numerusform>فُصلت وجوه شخصين ({n})</numerusform>
            <numerusform>فُصلت وجوه {n} أشخاص</numerusform>
            <numerusform>فُصلت وجوه {n} شخصًا</numerusform>
            <numerusform>فُصلت وجوه {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>خطوة واحدة ({n})</numerusform>
            <numerusform>خطوتان ({n})</numerusform>
            <numerusform>{n} خطوات</numerusform>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>{n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>فُحصت صور {path} و{other} بإعدادات مختلفة. يُرجى دمج الملفين في المكتبة واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>يخص {path} برنامجًا آخر. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>لا يمكن حذف {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>لا يمكن قراءة {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>يحتوي {path} على نتائج الجزء {shard}، أو نتائج فحص بإعدادات أخرى. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} مكتبة. ملفات النتائج هي ما يكتبه الفحص باستخدام ‎--findings.</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} مكتبة. تحتاج النتائج إلى ملف جديد خاص بها.</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} تالف، ولا يمكن قراءته كاملًا. قد يستطيع {program} نفسه إصلاحه.</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} تالف، ربما بُتر في طريقه إلى هنا. يُرجى نسخه مجددًا.</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} ليس قاعدة بيانات {program} يستطيع Kith قراءتها: لا يوجد فيه الجدول {table}.</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} ليس قاعدة بيانات {program}.</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} ليس مكتبة Kith. يُرجى اختيار ملف آخر، أو استعادة نسخة احتياطية (kith restore).</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} هو المكتبة نفسها. يُرجى اختيار ملف نتائج.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>أُنشئ {path} بإصدار أحدث من Kith. يُرجى تحديث Kith.</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>أُنشئ {path} بإصدار آخر من Kith. يُرجى الفحص مجددًا بهذا الإصدار.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>{person} بلا اسم</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>يستخدم {program} الملف {path} حاليًا. يُرجى إغلاق {program} وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} ليس جهازًا. يُرجى استخدام auto أو cpu أو cuda أو mps أو coreml أو directml.</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}: هذا الملف ليس XMP قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} أكبر من {size_gb} غ.ب، ولا تصدير من Kith بهذا الحجم.</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} ليس ملف أسماء صدّره Kith، أو هو تالف.</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} لا يدل على جزء. الجزء الثالث من ثمانية هو 3/8، والأخير 8/8.</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} لا يربط مجلدًا بآخر. يلزم هنا مساران مطلقان، كما في ‎/media/photos=/mnt/nas/photos.</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what} يتطلب PyTorch، وهو غير مثبّت. لإضافته: {command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>تبقى «{title}» كما هي: صار شخص آخر يحمل الاسم {name}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>تبقى «{title}» كما هي: غيّر {user} بعد ذلك الأشخاص أو الوجوه نفسها («{later}»).</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>لم تتم إعادة تنفيذ «{title}»، فقد تغيّرت المكتبة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>لم يتم التراجع عن «{title}»، فقد تغيّرت المكتبة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>«{written}» ليس تاريخًا. يُرجى كتابته بصيغة 1990-05-12 أو 1990-05 أو 1990.</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>«{written}» ليس تاريخًا. يُرجى كتابته بصيغة 2019-02-03T14:05، أو ما هو معروف منه: 2019-02-03 أو 2019-02 أو 2019.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>تعذر نسخ %Ln صورة.</numerusform>
            <numerusform>تعذر نسخ صورة واحدة.</numerusform>
            <numerusform>تعذر نسخ صورتين.</numerusform>
            <numerusform>تعذر نسخ %Ln صور.</numerusform>
            <numerusform>تعذر نسخ %Ln صورة.</numerusform>
            <numerusform>تعذر نسخ %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln صورة.</numerusform>
            <numerusform>تعذرت قراءة صورة واحدة.</numerusform>
            <numerusform>تعذرت قراءة صورتين.</numerusform>
            <numerusform>تعذرت قراءة %Ln صور.</numerusform>
            <numerusform>تعذرت قراءة %Ln صورة.</numerusform>
            <numerusform>تعذرت قراءة %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln صورة في {folder}.</numerusform>
            <numerusform>صورة واحدة في {folder}.</numerusform>
            <numerusform>صورتان في {folder}.</numerusform>
            <numerusform>%Ln صور في {folder}.</numerusform>
            <numerusform>%Ln صورة في {folder}.</numerusform>
            <numerusform>%Ln صورة في {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>%Ln صورة لـ{name} في {folder}.</numerusform>
            <numerusform>صورة واحدة لـ{name} في {folder}.</numerusform>
            <numerusform>صورتان لـ{name} في {folder}.</numerusform>
            <numerusform>%Ln صور لـ{name} في {folder}.</numerusform>
            <numerusform>%Ln صورة لـ{name} في {folder}.</numerusform>
            <numerusform>%Ln صورة لـ{name} في {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>%Ln صورة في {file}.</numerusform>
            <numerusform>صورة واحدة في {file}.</numerusform>
            <numerusform>صورتان في {file}.</numerusform>
            <numerusform>%Ln صور في {file}.</numerusform>
            <numerusform>%Ln صورة في {file}.</numerusform>
            <numerusform>%Ln صورة في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة مصغّرات</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>نسخ الصور إلى مجلد</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>جارٍ نسخ %Ln صورة…</numerusform>
            <numerusform>جارٍ نسخ صورة واحدة…</numerusform>
            <numerusform>جارٍ نسخ صورتين…</numerusform>
            <numerusform>جارٍ نسخ %Ln صور…</numerusform>
            <numerusform>جارٍ نسخ %Ln صورة…</numerusform>
            <numerusform>جارٍ نسخ %Ln صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>تصدير الأسماء</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>ربط الصور</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>جارٍ ربط %Ln صورة…</numerusform>
            <numerusform>جارٍ ربط صورة واحدة…</numerusform>
            <numerusform>جارٍ ربط صورتين…</numerusform>
            <numerusform>جارٍ ربط %Ln صور…</numerusform>
            <numerusform>جارٍ ربط %Ln صورة…</numerusform>
            <numerusform>جارٍ ربط %Ln صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>جارٍ إعداد ورقة المصغّرات…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>أسماء Kith</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>صفحة للمتصفح (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>لم يتسع المكان لـ %Ln صورة أخرى.</numerusform>
            <numerusform>لم يتسع المكان لصورة أخرى واحدة.</numerusform>
            <numerusform>لم يتسع المكان لصورتين أخريين.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln صور أخرى.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln صورة أخرى.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln صورة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>كُتب %Ln وجه في {file}.</numerusform>
            <numerusform>كُتب وجه واحد في {file}.</numerusform>
            <numerusform>كُتب وجهان في {file}.</numerusform>
            <numerusform>كُتبت %Ln وجوه في {file}.</numerusform>
            <numerusform>كُتب %Ln وجهًا في {file}.</numerusform>
            <numerusform>كُتب %Ln وجه في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>تتعذر الكتابة هناك</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>حُدد %Ln وجه</numerusform>
            <numerusform>حُدد وجه واحد</numerusform>
            <numerusform>حُدد وجهان</numerusform>
            <numerusform>حُددت %Ln وجوه</numerusform>
            <numerusform>حُدد %Ln وجهًا</numerusform>
            <numerusform>حُدد %Ln وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>ليس هذا الشخص</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>ليس وجه {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>هذان شخصان مختلفان</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>استخدام كغلاف</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>نعم، هذا وجه {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>نعم، الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>ربما ليس وجه {name}؟</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>ربما شخص آخر؟</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}، عند {moment} من فيديو</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>البحث عن هذا الشخص</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>اسم هذا الوجه</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>ليس وجه {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>فتح هذا الشخص</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>هذا وجه {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>استخدام كغلاف</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>الوجه {number} من {all}</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>إضافة قريب</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>صاحب الوجوه المختارة (%Ln):</numerusform>
            <numerusform>صاحب الوجه المختار:</numerusform>
            <numerusform>صاحب الوجهين المختارين:</numerusform>
            <numerusform>صاحب الوجوه المختارة (%Ln):</numerusform>
            <numerusform>صاحب الوجوه المختارة (%Ln):</numerusform>
            <numerusform>صاحب الوجوه المختارة (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>مسافة حتى {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>الوجوه التي عُثر عليها</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>البحث عن هذا الشخص</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>مدى التشابه</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>فتح هذا الشخص</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>صاحب الوجه:</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>أصحاب الوجوه المختارة</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}، نزولًا إلى «مرجّح»</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}، نزولًا إلى «ربما»</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}، «شبه مؤكد» فقط</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>أول سنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>لا توجد صورة كهذه</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>لا أحد غيرهم في الصورة</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>هؤلاء فقط</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>الصور التي عُثر عليها</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>يمكن إخراج شخص، أو اختيار سنوات أكثر.</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>مع</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>فيديو، {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>الوجه {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>البحث عن شخص في صورة</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>لا توجد صورة للصقها. يُرجى نسخ صورة أولًا ثم الضغط على Ctrl+V هنا.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>حسب الوجه</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>حسب الأشخاص</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>يُرجى اختيار وجه.</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>وجوه تشبه هذا الوجه</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>وجوه تشبه وجوه {name}</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>جارٍ فحص الصورة…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>لا أحد في مكتبتك يشبه هذا الوجه.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>لا يوجد وجه في هذه الصورة.</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>يبدو أن هذا {name}.</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>قد يكون هذا {name}.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>يُرجى تجربة صورة أخرى.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>من المطلوب البحث عنه؟</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>لا يوجد مجلد بعد.</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>إزالة {folder}</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>التوقف عن متابعة هذا المجلد…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>مفصول أو منقول؛ تعود صوره معه</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>توقفت متابعة «{folder}». يبقى الأشخاص الذين فيه.</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>توقفت متابعة «{folder}». استُبعدت صوره.</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>الاحتفاظ بالأشخاص والصور</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>يعرف Kith %Ln صورة فيه. عند الاحتفاظ بها تبقى هي والأشخاص الذين فيها كما هم، ويتوقف فقط البحث عن صور جديدة. وعند استبعادها تختفي من كل القوائم مع ما فيها من وجوه، وتعود كما كانت إذا أُضيف المجلد مجددًا خلال 90 يومًا. وفي الحالتين لا تُمَس الصور نفسها.</numerusform>
            <numerusform>يعرف Kith صورة واحدة فيه. عند الاحتفاظ بها تبقى هي والأشخاص الذين فيها كما هم، ويتوقف فقط البحث عن صور جديدة. وعند استبعادها تختفي من كل القوائم مع ما فيها من وجوه، وتعود كما كانت إذا أُضيف المجلد مجددًا خلال 90 يومًا. وفي الحالتين لا تُمَس الصورة نفسها.</numerusform>
            <numerusform>يعرف Kith صورتين فيه. عند الاحتفاظ بهما تبقيان هما والأشخاص الذين فيهما كما هم، ويتوقف فقط البحث عن صور جديدة. وعند استبعادهما تختفيان من كل القوائم مع ما فيهما من وجوه، وتعودان كما كانتا إذا أُضيف المجلد مجددًا خلال 90 يومًا. وفي الحالتين لا تُمَس الصورتان نفساهما.</numerusform>
            <numerusform>يعرف Kith %Ln صور فيه. عند الاحتفاظ بها تبقى هي والأشخاص الذين فيها كما هم، ويتوقف فقط البحث عن صور جديدة. وعند استبعادها تختفي من كل القوائم مع ما فيها من وجوه، وتعود كما كانت إذا أُضيف المجلد مجددًا خلال 90 يومًا. وفي الحالتين لا تُمَس الصور نفسها.</numerusform>
            <numerusform>يعرف Kith %Ln صورة فيه. عند الاحتفاظ بها تبقى هي والأشخاص الذين فيها كما هم، ويتوقف فقط البحث عن صور جديدة. وعند استبعادها تختفي من كل القوائم مع ما فيها من وجوه، وتعود كما كانت إذا أُضيف المجلد مجددًا خلال 90 يومًا. وفي الحالتين لا تُمَس الصور نفسها.</numerusform>
            <numerusform>يعرف Kith %Ln صورة فيه. عند الاحتفاظ بها تبقى هي والأشخاص الذين فيها كما هم، ويتوقف فقط البحث عن صور جديدة. وعند استبعادها تختفي من كل القوائم مع ما فيها من وجوه، وتعود كما كانت إذا أُضيف المجلد مجددًا خلال 90 يومًا. وفي الحالتين لا تُمَس الصور نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>استبعاد صوره</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>إزالة مجلد</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>هل تريد التوقف عن متابعة «{folder}»؟</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>تُحذف نسخ المكتبة التي أنشأها Kith كاملةً ({files}).</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>نسيان نهائي</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>نسيان هذا الشخص</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>هل تريد نسيان {name} نهائيًا؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>في هذه الصور لن يُسأل عن هذا الشخص مجددًا. أما في الصور الجديدة على Kith فسيُسأل عنه كأي غريب: فلكي يعرفه Kith يلزمه الاحتفاظ بما يميّزه. من لا يُراد إلا عدم إظهاره فالأفضل إخفاؤه.</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>يحذف Kith ما يلي: {faces} ({photos}) مع كل ما حُسب منها، والاسم، والخطوات التي يمكن التراجع عنها. وتبقى صورك كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>يبقى الاسم في ملفات إلى جانب %Ln صورة كُتبت فيها الأسماء، إلى أن تُكتب الأسماء هناك مجددًا.</numerusform>
            <numerusform>يبقى الاسم في ملف إلى جانب صورة واحدة كُتبت فيه الأسماء، إلى أن تُكتب الأسماء هناك مجددًا.</numerusform>
            <numerusform>يبقى الاسم في ملفين إلى جانب صورتين كُتبت فيهما الأسماء، إلى أن تُكتب الأسماء هناك مجددًا.</numerusform>
            <numerusform>يبقى الاسم في ملفات إلى جانب %Ln صور كُتبت فيها الأسماء، إلى أن تُكتب الأسماء هناك مجددًا.</numerusform>
            <numerusform>يبقى الاسم في ملفات إلى جانب %Ln صورة كُتبت فيها الأسماء، إلى أن تُكتب الأسماء هناك مجددًا.</numerusform>
            <numerusform>يبقى الاسم في ملفات إلى جانب %Ln صورة كُتبت فيها الأسماء، إلى أن تُكتب الأسماء هناك مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>يُحذف ما تركه تعلّم متوقف كاملًا.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>العائلة، المدرسة…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>إخراج من هذه المجموعة</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>إخراج من {group}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>هل هناك وجه في غير مكانه؟ يمكن سحبه إلى الشخص الصحيح في الجانب.</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>تنقل الأسهم إلى الصورة التالية. هل فات وجه؟ الضغط على D يتيح رسم إطار.</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>عند اختيار خطوة، يتم التراجع عنها وعن كل ما جاء بعدها.</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>لتسمية شخص، يكفي النقر على اسمه؛ وينقل مفتاح Tab إلى الشخص التالي.</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>لمعرفة من في أي صورة، يكفي إفلاتها هنا أو لصقها.</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>للانتقال إلى سنة، تكفي كتابتها؛ ولتحديد صور، يُضغط Ctrl باستمرار.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>عند اختيار خطوة، يتم التراجع عنها وعن كل ما جاء بعدها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>مدى تقدّم Kith</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>يعيد تنفيذ %Ln خطوة.</numerusform>
            <numerusform>يعيد تنفيذ خطوة واحدة.</numerusform>
            <numerusform>يعيد تنفيذ خطوتين.</numerusform>
            <numerusform>يعيد تنفيذ %Ln خطوات.</numerusform>
            <numerusform>يعيد تنفيذ %Ln خطوة.</numerusform>
            <numerusform>يعيد تنفيذ %Ln خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>جارٍ إعادة تنفيذ الخطوات…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>إعادة حتى هنا</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>يتراجع عن %Ln خطوة؛ ويمكن إعادتها.</numerusform>
            <numerusform>يتراجع عن خطوة واحدة؛ ويمكن إعادتها.</numerusform>
            <numerusform>يتراجع عن خطوتين؛ ويمكن إعادتهما.</numerusform>
            <numerusform>يتراجع عن %Ln خطوات؛ ويمكن إعادتها.</numerusform>
            <numerusform>يتراجع عن %Ln خطوة؛ ويمكن إعادتها.</numerusform>
            <numerusform>يتراجع عن %Ln خطوة؛ ويمكن إعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>جارٍ التراجع عن الخطوات…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>تراجع حتى هنا</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>تُدرج هنا التغييرات على الأشخاص والصور.</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>الشخص نفسه: {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>%Ln حتى الآن</numerusform>
            <numerusform>واحد حتى الآن</numerusform>
            <numerusform>اثنان حتى الآن</numerusform>
            <numerusform>%Ln حتى الآن</numerusform>
            <numerusform>%Ln حتى الآن</numerusform>
            <numerusform>%Ln حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>جلب الأسماء من برنامج آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>اختيار ملف فيه أسماء</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>اختيار مجلد فيه أسماء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>يُرجى اختيار مجلد الصور أو قاعدة البيانات التي فيها الأسماء.</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>من Picasa أو digiKam أو Lightroom أو Google Takeout، أو من ملف صدّره Kith. يبقى ما ذكرته في Kith، وتكفي خطوة تراجع واحدة لإلغاء كل ذلك.</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>مدى تقدّم Kith</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>استيراد %Ln شخص</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %Ln أشخاص</numerusform>
            <numerusform>استيراد %Ln شخصًا</numerusform>
            <numerusform>استيراد %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>يعرف Kith كل الأسماء التي فيها بالفعل</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>جارٍ فحص الوجوه التي لم يعثر عليها Kith…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>جارٍ البحث عن أسماء في مجلداتك…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>أسماء ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>لا توجد أسماء من برنامج آخر في مجلداتك</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>لا أحد مسمّى فيها، في الصور التي يعرفها Kith</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>الأشخاص المطلوب استيرادهم</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>جارٍ قراءة الأسماء…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>فحصها أولًا</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>لا يمكن قراءة الأسماء</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>مكان الأسماء</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln وجه يخمّنه {program} فقط، متروك لتجميع Kith.</numerusform>
            <numerusform>وجه واحد يخمّنه {program} فقط، متروك لتجميع Kith.</numerusform>
            <numerusform>وجهان يخمّنهما {program} فقط، متروكان لتجميع Kith.</numerusform>
            <numerusform>%Ln وجوه يخمّنها {program} فقط، متروكة لتجميع Kith.</numerusform>
            <numerusform>%Ln وجهًا يخمّنها {program} فقط، متروكة لتجميع Kith.</numerusform>
            <numerusform>%Ln وجه يخمّنها {program} فقط، متروكة لتجميع Kith.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln صورة ليست في Kith بعد.</numerusform>
            <numerusform>صورة واحدة ليست في Kith بعد.</numerusform>
            <numerusform>صورتان ليستا في Kith بعد.</numerusform>
            <numerusform>%Ln صور ليست في Kith بعد.</numerusform>
            <numerusform>%Ln صورة ليست في Kith بعد.</numerusform>
            <numerusform>%Ln صورة ليست في Kith بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>و%Ln غيرها من هذا القبيل.</numerusform>
            <numerusform>وواحدة غيرها من هذا القبيل.</numerusform>
            <numerusform>واثنتان غيرها من هذا القبيل.</numerusform>
            <numerusform>و%Ln غيرها من هذا القبيل.</numerusform>
            <numerusform>و%Ln غيرها من هذا القبيل.</numerusform>
            <numerusform>و%Ln غيرها من هذا القبيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln وجه يبقى كما ذكرت</numerusform>
            <numerusform>وجه واحد يبقى كما ذكرت</numerusform>
            <numerusform>وجهان يبقيان كما ذكرت</numerusform>
            <numerusform>%Ln وجوه تبقى كما ذكرت</numerusform>
            <numerusform>%Ln وجهًا تبقى كما ذكرت</numerusform>
            <numerusform>%Ln وجه تبقى كما ذكرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}، وليس {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>اختيار أو إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl والعجلة، +، -</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Shift+الأسهم، Enter</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+الأسهم، Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>رسم إطار وجه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>البحث عن شخص في صورة منسوخة</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>إيقاف عرض الشرائح مؤقتًا</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>استبعاد وجه أو إعادته</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>نقل الإطار المختار</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>تسمية الوجه المختار</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>ليس وجهًا</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>تغيير حجم الإطار المختار</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>تحديد المزيد</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Shift والسحب، أو D والأسهم وEnter</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Shift أو Ctrl والأسهم</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Shift+الأسهم، أو المسافة والسحب</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>الانتقال إلى سنة</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>أرقامها الأربعة</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>انتقلت كل الأسماء إلى المكان الجديد.</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>هو في مكان آخر…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>جارٍ إعداد نحو عشر صور من لوحتين شخصيتين في الملك العام…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>يستخدمها Kith ابتداءً من تشغيله القادم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>سيُنقل %Ln وجه</numerusform>
            <numerusform>سيُنقل وجه واحد</numerusform>
            <numerusform>سيُنقل وجهان</numerusform>
            <numerusform>ستُنقل %Ln وجوه</numerusform>
            <numerusform>سيُنقل %Ln وجهًا</numerusform>
            <numerusform>سيُنقل %Ln وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>عدد الوجوه التي تشبه شخصًا آخر أقل بـ%Ln</numerusform>
            <numerusform>عدد الوجوه التي تشبه شخصًا آخر أقل بواحد</numerusform>
            <numerusform>عدد الوجوه التي تشبه شخصًا آخر أقل باثنين</numerusform>
            <numerusform>عدد الوجوه التي تشبه شخصًا آخر أقل بـ%Ln</numerusform>
            <numerusform>عدد الوجوه التي تشبه شخصًا آخر أقل بـ%Ln</numerusform>
            <numerusform>عدد الوجوه التي تشبه شخصًا آخر أقل بـ%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>سيُضاف %Ln شخص جديد</numerusform>
            <numerusform>سيُضاف شخص جديد</numerusform>
            <numerusform>سيُضاف شخصان جديدان</numerusform>
            <numerusform>سيُضاف %Ln أشخاص جدد</numerusform>
            <numerusform>سيُضاف %Ln شخصًا جديدًا</numerusform>
            <numerusform>سيُضاف %Ln شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>ستُفصل وجوه %Ln شخص</numerusform>
            <numerusform>ستُفصل وجوه شخص واحد</numerusform>
            <numerusform>ستُفصل وجوه شخصين</numerusform>
            <numerusform>ستُفصل وجوه %Ln أشخاص</numerusform>
            <numerusform>ستُفصل وجوه %Ln شخصًا</numerusform>
            <numerusform>ستُفصل وجوه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>سينضم %Ln شخص إلى آخرين</numerusform>
            <numerusform>سينضم شخص واحد إلى آخرين</numerusform>
            <numerusform>سينضم شخصان إلى آخرين</numerusform>
            <numerusform>سينضم %Ln أشخاص إلى آخرين</numerusform>
            <numerusform>سينضم %Ln شخصًا إلى آخرين</numerusform>
            <numerusform>سينضم %Ln شخص إلى آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>ثقة أكبر قليلًا في معرفة كل شخص؛ ولن يتغيّر شيء آخر</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>انخفض عدد الأشخاص المجموعين معًا خطأً</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>مدى تقدّم Kith في تحديد ما سيتغيّر</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>عند استخدام النتيجة: {changes}.</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>لم تتحسن النتيجة، فلم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>عدم الاستخدام</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>عرض التفاصيل…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>جارٍ فحص كل الوجوه بالشبكة الجديدة…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>جارٍ تحديد ما سيتغيّر…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>زاد عدد الوجوه المضمومة إلى الشخص الصحيح: {after} بدلًا من {before}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>تبقى الأسماء والوجوه التي أكّدتها كما هي.</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>لن يتغيّر أحد الآن.</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>يغيّر طريقة مقارنة الوجوه. لا تُقرأ أي صورة من جديد. ونادرًا ما تتحسن النتيجة مع الشبكة المرفقة بـKith، وعندها لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>مدى تقدّم Kith في التعلّم</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>يمكن المتابعة من حيث توقف.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>متوقف مؤقتًا: {step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>يستغرق بضع دقائق، أو أكثر من ساعة مع آلاف الصور.</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>يستغرق بضع ثوانٍ، أو بضع دقائق إذا كان الكمبيوتر منشغلًا بشيء آخر.</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>المدة في المرة الأخيرة: {time}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>يتطلب هذا PyTorch، وهو غير مثبّت. لإضافته: {command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>معمّق</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>توقف التعلّم المعمّق عند {share}.</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>يدرّب الشبكة نفسها على صورك في الخلفية. يمكن متابعة العمل أو إنهاء البرنامج: فالتدريب يُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>ذُكر المزيد عن الوجوه منذ ذلك الحين، فيبدأ من جديد؛ والصور المقروءة لا تُقرأ مرتين.</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} حتى الآن</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln شخص لديه منها ما يكفي للتعلّم.</numerusform>
            <numerusform>شخص واحد لديه منها ما يكفي للتعلّم.</numerusform>
            <numerusform>شخصان لديهما منها ما يكفي للتعلّم.</numerusform>
            <numerusform>%Ln أشخاص لديهم منها ما يكفي للتعلّم.</numerusform>
            <numerusform>%Ln شخصًا لديهم منها ما يكفي للتعلّم.</numerusform>
            <numerusform>%Ln شخص لديهم منها ما يكفي للتعلّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>شبكة مدرَّبة على صورك</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>الإجابة عن بعض الأسئلة</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>جارٍ عدّ ما أكّدته…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>كل إجابة تُحتسب فورًا. ومن حين إلى آخر يمكن لـKith أيضًا أن يحسّن نظره: فيتعلّم من الوجوه التي أكّدتها ما يميّز الأشخاص في صورك بعضهم عن بعض. يتعلّم على هذا الكمبيوتر، ويحفظ ما تعلّمه مع المكتبة على خادمها.</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>كل إجابة تُحتسب فورًا. ومن حين إلى آخر يمكن لـKith أيضًا أن يحسّن نظره: فيتعلّم من الوجوه التي أكّدتها ما يميّز الأشخاص في صورك بعضهم عن بعض. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>جارٍ الرجوع… ({share})</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>تعلّم التمييز بين الأشخاص</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>للبدء يلزم {people}، لكل منهم {faces} مؤكَّدة منك، من صور مختلفة.</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>ما يعرفه Kith منك</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>ما تعلّمه Kith سريعًا</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>لا توجد وجوه مؤكَّدة منك بعد.</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>بتأكيد منك: {faces} ({people}).</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>بتأكيد منك: {faces} ({people})؛ ونفيت %Ln مرة أن يكون وجه لشخص بعينه.</numerusform>
            <numerusform>بتأكيد منك: {faces} ({people})؛ ونفيت مرة واحدة أن يكون وجه لشخص بعينه.</numerusform>
            <numerusform>بتأكيد منك: {faces} ({people})؛ ونفيت مرتين أن يكون وجه لشخص بعينه.</numerusform>
            <numerusform>بتأكيد منك: {faces} ({people})؛ ونفيت %Ln مرات أن يكون وجه لشخص بعينه.</numerusform>
            <numerusform>بتأكيد منك: {faces} ({people})؛ ونفيت %Ln مرة أن يكون وجه لشخص بعينه.</numerusform>
            <numerusform>بتأكيد منك: {faces} ({people})؛ ونفيت %Ln مرة أن يكون وجه لشخص بعينه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>قيد الاستخدام منذ {when}: {what}.</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>قيد الاستخدام: {what}.</translation>
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
        <translation>البحث عن وجوه أخرى لهذا الشخص</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>لا يزال Kith ينسخ، وسيُغلق بعد ذلك. أغلقه مرة أخرى للإيقاف.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>لا يوجد مجلد «{folder}». ربما نُقل أو أُعيدت تسميته أو فُصل قرصه.</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>هذا المجلد من المجلدات التي يتابعها Kith بالفعل.</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>%Ln من كل 100 صورة التُقطت في عطلة نهاية الأسبوع.</numerusform>
            <numerusform>واحدة من كل 100 صورة التُقطت في عطلة نهاية الأسبوع.</numerusform>
            <numerusform>اثنتان من كل 100 صورة التُقطتا في عطلة نهاية الأسبوع.</numerusform>
            <numerusform>%Ln من كل 100 صورة التُقطت في عطلة نهاية الأسبوع.</numerusform>
            <numerusform>%Ln من كل 100 صورة التُقطت في عطلة نهاية الأسبوع.</numerusform>
            <numerusform>%Ln من كل 100 صورة التُقطت في عطلة نهاية الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>بدأ كل شيء في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>لا سنة صورها أكثر من {year}: %Ln.</numerusform>
            <numerusform>لا سنة صورها أكثر من {year}: صورة واحدة.</numerusform>
            <numerusform>لا سنة صورها أكثر من {year}: صورتان.</numerusform>
            <numerusform>لا سنة صورها أكثر من {year}: %Ln صور.</numerusform>
            <numerusform>لا سنة صورها أكثر من {year}: %Ln صورة.</numerusform>
            <numerusform>لا سنة صورها أكثر من {year}: %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>أكبر تجمّع: %Ln وجه في صورة واحدة.</numerusform>
            <numerusform>أكبر تجمّع: وجه واحد في صورة واحدة.</numerusform>
            <numerusform>أكبر تجمّع: وجهان في صورة واحدة.</numerusform>
            <numerusform>أكبر تجمّع: %Ln وجوه في صورة واحدة.</numerusform>
            <numerusform>أكبر تجمّع: %Ln وجهًا في صورة واحدة.</numerusform>
            <numerusform>أكبر تجمّع: %Ln وجه في صورة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>لديك صور لـ{name} من {first} إلى {last}: %Ln سنة.</numerusform>
            <numerusform>لديك صور لـ{name} من {first} إلى {last}: سنة واحدة.</numerusform>
            <numerusform>لديك صور لـ{name} من {first} إلى {last}: سنتان.</numerusform>
            <numerusform>لديك صور لـ{name} من {first} إلى {last}: %Ln سنوات.</numerusform>
            <numerusform>لديك صور لـ{name} من {first} إلى {last}: %Ln سنة.</numerusform>
            <numerusform>لديك صور لـ{name} من {first} إلى {last}: %Ln سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>كان {day} أكثر أيامك صورًا: %Ln صورة.</numerusform>
            <numerusform>كان {day} أكثر أيامك صورًا: صورة واحدة.</numerusform>
            <numerusform>كان {day} أكثر أيامك صورًا: صورتان.</numerusform>
            <numerusform>كان {day} أكثر أيامك صورًا: %Ln صور.</numerusform>
            <numerusform>كان {day} أكثر أيامك صورًا: %Ln صورة.</numerusform>
            <numerusform>كان {day} أكثر أيامك صورًا: %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} في %Ln صورة، أكثر من أي شخص آخر.</numerusform>
            <numerusform>{name} في صورة واحدة، أكثر من أي شخص آخر.</numerusform>
            <numerusform>{name} في صورتين، أكثر من أي شخص آخر.</numerusform>
            <numerusform>{name} في %Ln صور، أكثر من أي شخص آخر.</numerusform>
            <numerusform>{name} في %Ln صورة، أكثر من أي شخص آخر.</numerusform>
            <numerusform>{name} في %Ln صورة، أكثر من أي شخص آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>بعض الأرقام</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>الذكريات</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>لا ذكريات بعد</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>معًا في كثير من الصور</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>عندما تصبح للصور تواريخ وللأشخاص أسماء، تستعيد هذه الصفحة الماضي معك.</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>إظهار كل صور هذا اليوم</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>هل هؤلاء شخص واحد؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>عدم الدمج</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>دمج أشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>اسم الوجوه (%Ln):</numerusform>
            <numerusform>اسم الوجه:</numerusform>
            <numerusform>اسم الوجهين:</numerusform>
            <numerusform>اسم الوجوه (%Ln):</numerusform>
            <numerusform>اسم الوجوه (%Ln):</numerusform>
            <numerusform>اسم الوجوه (%Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>يتذكّر أن هذين شخصان</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>بعد الدمج: %Ln وجه، بلا اسم</numerusform>
            <numerusform>بعد الدمج: وجه واحد، بلا اسم</numerusform>
            <numerusform>بعد الدمج: وجهان، بلا اسم</numerusform>
            <numerusform>بعد الدمج: %Ln وجوه، بلا اسم</numerusform>
            <numerusform>بعد الدمج: %Ln وجهًا، بلا اسم</numerusform>
            <numerusform>بعد الدمج: %Ln وجه، بلا اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>بعد الدمج: {name}، %Ln وجه</numerusform>
            <numerusform>بعد الدمج: {name}، وجه واحد</numerusform>
            <numerusform>بعد الدمج: {name}، وجهان</numerusform>
            <numerusform>بعد الدمج: {name}، %Ln وجوه</numerusform>
            <numerusform>بعد الدمج: {name}، %Ln وجهًا</numerusform>
            <numerusform>بعد الدمج: {name}، %Ln وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>دوّنت أن {other} من أبناء {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>دوّنت أن {other} من والدَي {person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>دوّنت شراكة بين {other} و{person}.</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>دوّنت أن {other} من إخوة {person}.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>كانت هذه الوجوه مجمّعة مع ما صحّحته للتو. لاستبعاد وجه، يكفي النقر عليه.</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>هذه وجوه الشخص نفسه</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>هذه أيضًا وجوه {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>هذا هو الشخص نفسه</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>هذا أيضًا وجه {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>كانت %Ln صورة في {old}. إذا كان المجلد نفسه فتنتقل كل الأسماء، ولا يُفحص شيء من جديد.</numerusform>
            <numerusform>كانت صورة واحدة في {old}. إذا كان المجلد نفسه فتنتقل كل الأسماء، ولا يُفحص شيء من جديد.</numerusform>
            <numerusform>كانت صورتان في {old}. إذا كان المجلد نفسه فتنتقل كل الأسماء، ولا يُفحص شيء من جديد.</numerusform>
            <numerusform>كانت %Ln صور في {old}. إذا كان المجلد نفسه فتنتقل كل الأسماء، ولا يُفحص شيء من جديد.</numerusform>
            <numerusform>كانت %Ln صورة في {old}. إذا كان المجلد نفسه فتنتقل كل الأسماء، ولا يُفحص شيء من جديد.</numerusform>
            <numerusform>كانت %Ln صورة في {old}. إذا كان المجلد نفسه فتنتقل كل الأسماء، ولا يُفحص شيء من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>مجلد منقول</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>لا، مجلد آخر</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>نعم، نُقل</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}: {folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>هل «{old}» موجود الآن في {new}؟</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>عادت الأسماء إلى مكانها السابق.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>جلب الأسماء…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>قد يعرف {program} من في صورك.</translation>
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
        <translation>يستبعد هذه الوجوه من القوائم ومن الأسئلة (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>غير مهم</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>الذكريات</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>يظهر هنا كل من في صورك. في أي مجلد صورك؟</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>فحص Kith %Ln صورة ولم يعثر على وجه. إذا كان فيها أشخاص فربما وجوههم أصغر مما تطلبه الإعدادات.</numerusform>
            <numerusform>فحص Kith صورة واحدة ولم يعثر على وجه. إذا كان فيها أشخاص فربما وجوههم أصغر مما تطلبه الإعدادات.</numerusform>
            <numerusform>فحص Kith صورتين ولم يعثر على وجه. إذا كان فيهما أشخاص فربما وجوههم أصغر مما تطلبه الإعدادات.</numerusform>
            <numerusform>فحص Kith %Ln صور ولم يعثر على وجه. إذا كان فيها أشخاص فربما وجوههم أصغر مما تطلبه الإعدادات.</numerusform>
            <numerusform>فحص Kith %Ln صورة ولم يعثر على وجه. إذا كان فيها أشخاص فربما وجوههم أصغر مما تطلبه الإعدادات.</numerusform>
            <numerusform>فحص Kith %Ln صورة ولم يعثر على وجه. إذا كان فيها أشخاص فربما وجوههم أصغر مما تطلبه الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>جارٍ فحص صورك</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>لا وجوه في هذه الصور</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>تعذرت قراءة كل الصور</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>لم يُعثر على صور</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>يظهر الأشخاص هنا فور العثور على وجوههم. ويمكن تسميتهم في الأثناء.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>إظهار المشكلة</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>لا صور في المجلدات التي يتابعها Kith.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>التجربة على ألبوم نموذجي</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>هل تريد استعادة أحدث نسخة احتياطية ({file})؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>استُعيدت النسخة الاحتياطية. ما كان هناك محفوظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>إظهار صورهما</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>إعطاء اسم</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>من هم؟</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>ليس شخصًا</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>هل تريد تنحية %Ln وجه لـ{who}؟</numerusform>
            <numerusform>هل تريد تنحية وجه واحد لـ{who}؟</numerusform>
            <numerusform>هل تريد تنحية وجهين لـ{who}؟</numerusform>
            <numerusform>هل تريد تنحية %Ln وجوه لـ{who}؟</numerusform>
            <numerusform>هل تريد تنحية %Ln وجهًا لـ{who}؟</numerusform>
            <numerusform>هل تريد تنحية %Ln وجه لـ{who}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>لن تُعرض أو تُجمّع بعد الآن. يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>إخراج {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>الأكثر صورًا أولًا</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>الجدد أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>إظهار المخفيين (%Ln)</numerusform>
            <numerusform>إظهار المخفي</numerusform>
            <numerusform>إظهار المخفيَّين</numerusform>
            <numerusform>إظهار %Ln مخفيين</numerusform>
            <numerusform>إظهار المخفيين (%Ln)</numerusform>
            <numerusform>إظهار المخفيين (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>إظهار الأشخاص الذين أخفيتهم أيضًا</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>آخرون: %Ln شخص، لهم وجه أو وجهان أو وجوه غير واضحة</numerusform>
            <numerusform>آخرون: شخص واحد، له وجه أو وجهان أو وجوه غير واضحة</numerusform>
            <numerusform>آخرون: شخصان، لهما وجه أو وجهان أو وجوه غير واضحة</numerusform>
            <numerusform>آخرون: %Ln أشخاص، لهم وجه أو وجهان أو وجوه غير واضحة</numerusform>
            <numerusform>آخرون: %Ln شخصًا، لهم وجه أو وجهان أو وجوه غير واضحة</numerusform>
            <numerusform>آخرون: %Ln شخص، لهم وجه أو وجهان أو وجوه غير واضحة</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>أشخاص لهم وجه أو وجهان، أو وجوه غير واضحة فقط</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>كل الآخرين</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>الأكثر تشابهًا</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>إفلات الوجوه على الأشخاص هنا</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>اسم الشخص الجديد</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>ليس شخصًا</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln وجه معروف بالفعل</numerusform>
            <numerusform>وجه واحد معروف بالفعل</numerusform>
            <numerusform>وجهان معروفان بالفعل</numerusform>
            <numerusform>%Ln وجوه معروفة بالفعل</numerusform>
            <numerusform>%Ln وجهًا معروفًا بالفعل</numerusform>
            <numerusform>%Ln وجه معروف بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln وجه لم يعثر عليه Kith</numerusform>
            <numerusform>وجه واحد لم يعثر عليه Kith</numerusform>
            <numerusform>وجهان لم يعثر عليهما Kith</numerusform>
            <numerusform>%Ln وجوه لم يعثر عليها Kith</numerusform>
            <numerusform>%Ln وجهًا لم يعثر عليها Kith</numerusform>
            <numerusform>%Ln وجه لم يعثر عليها Kith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>في %Ln صورة بلا وجه</numerusform>
            <numerusform>في صورة واحدة بلا وجه</numerusform>
            <numerusform>في صورتين بلا وجه</numerusform>
            <numerusform>في %Ln صور بلا وجه</numerusform>
            <numerusform>في %Ln صورة بلا وجه</numerusform>
            <numerusform>في %Ln صورة بلا وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>الجميع مخفيون</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>البحث عن هذا الشخص</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>دمج هذين…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>دمج هؤلاء…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>لا يوجد هنا اسم فيه هذه الأحرف.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>ليس شخصًا</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إعادة الإظهار</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>فرز الآخرين…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>الزر أعلاه يعيد إظهارهم.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>فك الخلط بين هذين…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}، منهم %Ln بلا اسم</numerusform>
            <numerusform>{people}، منهم واحد بلا اسم</numerusform>
            <numerusform>{people}، منهم اثنان بلا اسم</numerusform>
            <numerusform>{people}، منهم %Ln بلا اسم</numerusform>
            <numerusform>{people}، منهم %Ln بلا اسم</numerusform>
            <numerusform>{people}، منهم %Ln بلا اسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>إضافة تاريخ ميلاد</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>الميلاد: {date}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>اختيار شخص</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>شخص جديد</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>تاريخ الميلاد والعائلة والمجموعات والملاحظات (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>نسخ الصور إلى مجلد…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>البحث عن هذا الشخص</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>نسيان هذا الشخص…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>ليس شخصًا</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>إعادة الإظهار</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>إظهار العمر في كل صورة</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>فصل إلى شخصين…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>فك الخلط مع…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>نبذة عن هذا الشخص</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>انتقلت كل الوجوه إلى أشخاص آخرين.</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>يمكن سحب وجوه هذا الشخص إلى هنا من صفحات أخرى.</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>لا وجوه</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>لم يبقَ أحد</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>ربما {people}؟</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>نسخها إلى مجلد…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>نسخ مسارها</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>نسخ مساراتها</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>نسخها إلى مجلد…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>الفتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>نُسخ المسار.</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>نُسخت المسارات.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>ليس في النظام مدير ملفات لإظهار {file}.</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>ليس في النظام برنامج لفتح {file}.</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>هذه الصورة غير موجودة حاليًا ({path}).</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>هذه الصورة غير موجودة حاليًا.</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>رسم إطار وجه</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>الوجوه والأسماء</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>تشغيل الفيديو من هنا</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>عرض شرائح</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>الصورة كاملة</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}، عند {moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>في هذه الصورة أيضًا: {names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>لتسمية وجه، يكفي اختياره والضغط على Enter.</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>في هذا الفيديو</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>في هذه الصورة</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>هل هناك وجه؟ الضغط على D يتيح رسم إطار حوله.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>الأشخاص في هذه الصورة</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>حُددت %Ln صورة</numerusform>
            <numerusform>حُددت صورة واحدة</numerusform>
            <numerusform>حُددت صورتان</numerusform>
            <numerusform>حُددت %Ln صور</numerusform>
            <numerusform>حُددت %Ln صورة</numerusform>
            <numerusform>حُددت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>يلغي تحديد كل الصور (Esc)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>أخذ نسخة</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>جارٍ فحص الوجه…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>تعيين التاريخ…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>هذه الصورة غير موجودة حاليًا. ربما قرصها غير موصول.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>حسب المجلد</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>نسخ أو روابط أو ورقة مصغّرات للصور المعروضة هنا</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>تاريخها مخمَّن</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>لا وجوه</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>إظهار كل الصور مجددًا</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>أي الصور</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>لها موقع</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln وجه بلا اسم</numerusform>
            <numerusform>وجه واحد بلا اسم</numerusform>
            <numerusform>وجهان بلا اسم</numerusform>
            <numerusform>%Ln وجوه بلا اسم</numerusform>
            <numerusform>%Ln وجهًا بلا اسم</numerusform>
            <numerusform>%Ln وجه بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>لرؤية الصور الأخرى يُرجى اختيار «كل الصور» في الأعلى.</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>ورقة مصغّرات، PDF أو HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>نسخ في مجلد…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>روابط في مجلد…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>تظهر هنا صور مجلداتك.</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>إلى المجلد السابق</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>إلى الشهر التالي</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>إلى الشهر السابق</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>إلى المجلد التالي</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>تعذرت معرفة ما سيتغيّر.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>قُرئت رغم ذلك: {remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف. تبقى الملفات كما هي.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد. يبقى كما هو.</numerusform>
            <numerusform>تعذرت قراءة ملفين. يبقيان كما هما.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات. تبقى كما هي.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا. تبقى كما هي.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف. تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln صورة تالفة قُرئت رغم ذلك.</numerusform>
            <numerusform>صورة واحدة تالفة قُرئت رغم ذلك.</numerusform>
            <numerusform>صورتان تالفتان قُرئتا رغم ذلك.</numerusform>
            <numerusform>%Ln صور تالفة قُرئت رغم ذلك.</numerusform>
            <numerusform>%Ln صورة تالفة قُرئت رغم ذلك.</numerusform>
            <numerusform>%Ln صورة تالفة قُرئت رغم ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>لا توجد صور قد تحوي وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي صورة واحدة وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي صورتان وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي %Ln صور وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي %Ln صورة وجوهًا صغيرة لم يُعثر عليها.</numerusform>
            <numerusform>قد تحوي %Ln صورة وجوهًا صغيرة لم يُعثر عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>أمكنت قراءة كل الملفات.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>فحص أدق</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>سيُنقل %Ln وجه</numerusform>
            <numerusform>سيُنقل وجه واحد</numerusform>
            <numerusform>سيُنقل وجهان</numerusform>
            <numerusform>ستُنقل %Ln وجوه</numerusform>
            <numerusform>سيُنقل %Ln وجهًا</numerusform>
            <numerusform>سيُنقل %Ln وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%Ln أشخاص آخرون</numerusform>
            <numerusform>%Ln شخصًا آخر</numerusform>
            <numerusform>%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>سيُضاف %Ln شخص جديد</numerusform>
            <numerusform>سيُضاف شخص جديد</numerusform>
            <numerusform>سيُضاف شخصان جديدان</numerusform>
            <numerusform>سيُضاف %Ln أشخاص جدد</numerusform>
            <numerusform>سيُضاف %Ln شخصًا جديدًا</numerusform>
            <numerusform>سيُضاف %Ln شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>ستُفصل وجوه %Ln شخص</numerusform>
            <numerusform>ستُفصل وجوه شخص واحد</numerusform>
            <numerusform>ستُفصل وجوه شخصين</numerusform>
            <numerusform>ستُفصل وجوه %Ln أشخاص</numerusform>
            <numerusform>ستُفصل وجوه %Ln شخصًا</numerusform>
            <numerusform>ستُفصل وجوه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>سينضم %Ln شخص إلى آخرين</numerusform>
            <numerusform>سينضم شخص واحد إلى آخرين</numerusform>
            <numerusform>سينضم شخصان إلى آخرين</numerusform>
            <numerusform>سينضم %Ln أشخاص إلى آخرين</numerusform>
            <numerusform>سينضم %Ln شخصًا إلى آخرين</numerusform>
            <numerusform>سينضم %Ln شخص إلى آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>تبقى الأسماء والوجوه التي أكّدتها كما هي.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>وواحد غير ذلك</numerusform>
            <numerusform>واثنان غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>ربما</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}، المسافة {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>هل كل هذه وجوه {name}؟</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>هل هذه حقًا وجوه {name}؟</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>هل هذا حقًا وجه {name}؟</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>هل هذا وجه {name}؟</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown} من %Ln وجه</numerusform>
            <numerusform>{shown} من وجه واحد</numerusform>
            <numerusform>{shown} من وجهين</numerusform>
            <numerusform>{shown} من %Ln وجوه</numerusform>
            <numerusform>{shown} من %Ln وجهًا</numerusform>
            <numerusform>{shown} من %Ln وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>أنهى Kith عمله</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln كمبيوتر</numerusform>
            <numerusform>كمبيوتر واحد</numerusform>
            <numerusform>كمبيوتران</numerusform>
            <numerusform>%Ln أجهزة كمبيوتر</numerusform>
            <numerusform>%Ln جهاز كمبيوتر</numerusform>
            <numerusform>%Ln جهاز كمبيوتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف؛ السبب في «المشكلات».</numerusform>
            <numerusform>تعذرت قراءة ملف واحد؛ السبب في «المشكلات».</numerusform>
            <numerusform>تعذرت قراءة ملفين؛ السبب في «المشكلات».</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات؛ السبب في «المشكلات».</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا؛ السبب في «المشكلات».</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف؛ السبب في «المشكلات».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>فُحصت %Ln صورة: {found}.</numerusform>
            <numerusform>فُحصت صورة واحدة: {found}.</numerusform>
            <numerusform>فُحصت صورتان: {found}.</numerusform>
            <numerusform>فُحصت %Ln صور: {found}.</numerusform>
            <numerusform>فُحصت %Ln صورة: {found}.</numerusform>
            <numerusform>فُحصت %Ln صورة: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>جارٍ تجميع الوجوه في أشخاص</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>اكتمل البحث من جديد ({photos}). عُثر على وجوه لم تُكتشف سابقًا: {faces}.</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>اكتمل البحث من جديد ({photos}): لم يُعثر على وجوه أخرى.</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>جارٍ البحث من جديد عن وجوه أصغر: الصورة {done} من {all}</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>جارٍ البحث عن صور</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>لم يُعثر على صور هناك.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>متوقف مؤقتًا بعد الصورة {done} من {all}</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>إيقاف الفحص؛ ما اكتمل يبقى محفوظًا</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>توقف بعد %Ln صورة. ما اكتمل محفوظ.</numerusform>
            <numerusform>توقف بعد صورة واحدة. ما اكتمل محفوظ.</numerusform>
            <numerusform>توقف بعد صورتين. ما اكتمل محفوظ.</numerusform>
            <numerusform>توقف بعد %Ln صور. ما اكتمل محفوظ.</numerusform>
            <numerusform>توقف بعد %Ln صورة. ما اكتمل محفوظ.</numerusform>
            <numerusform>توقف بعد %Ln صورة. ما اكتمل محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>تعذرت قراءة المجلد؛ السبب في «المشكلات».</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>في انتظار {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}: لا شيء منذ مدة</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}: {number} في الثانية</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>الصورة {done} من {all}</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>اختفى {folder} أثناء فحصه. ما اكتمل محفوظ.</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>{number} في الثانية</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>الانتقال إلى سنة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد شخص واحد</numerusform>
            <numerusform>حُدد شخصان</numerusform>
            <numerusform>حُدد %Ln أشخاص</numerusform>
            <numerusform>حُدد %Ln شخصًا</numerusform>
            <numerusform>حُدد %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>يلغي تحديد كل الأشخاص (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>سيُنقل %Ln وجه</numerusform>
            <numerusform>سيُنقل وجه واحد</numerusform>
            <numerusform>سيُنقل وجهان</numerusform>
            <numerusform>ستُنقل %Ln وجوه</numerusform>
            <numerusform>سيُنقل %Ln وجهًا</numerusform>
            <numerusform>سيُنقل %Ln وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>ستُفصل وجوه %Ln شخص</numerusform>
            <numerusform>ستُفصل وجوه شخص واحد</numerusform>
            <numerusform>ستُفصل وجوه شخصين</numerusform>
            <numerusform>ستُفصل وجوه %Ln أشخاص</numerusform>
            <numerusform>ستُفصل وجوه %Ln شخصًا</numerusform>
            <numerusform>ستُفصل وجوه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>سينضم %Ln شخص إلى آخرين</numerusform>
            <numerusform>سينضم شخص واحد إلى آخرين</numerusform>
            <numerusform>سينضم شخصان إلى آخرين</numerusform>
            <numerusform>سينضم %Ln أشخاص إلى آخرين</numerusform>
            <numerusform>سينضم %Ln شخصًا إلى آخرين</numerusform>
            <numerusform>سينضم %Ln شخص إلى آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>متحفّظ: مجموعات أكثر وأصغر</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>متساهل: مجموعات أقل وأكبر</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>إعادة التجميع</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>جارٍ تجميع الوجوه…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>مدى سهولة جمع الوجوه معًا</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>عرض التفاصيل…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>جارٍ تحديد ما سيتغيّر…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>تبقى الأسماء والوجوه التي أكّدتها كما هي.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغيّر شيء.</translation>
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
        <translation>تم النسيان نهائيًا.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>أُعيد تنفيذ: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence} في المرة القادمة سيجري تخطي هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>فحص مقاطع الفيديو أيضًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>رسومات Apple</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>الحوسبة على</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>للصور التي تُفحص من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>مدى التشابه اللازم بين الوجوه لتُعد لشخص واحد.</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>يبحث Kith عن الصور هنا، عند كل بدء وكلما تغيّر شيء.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>فحص كل الصور مجددًا</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>بطاقة رسومات NVIDIA</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>الشبكة العصبية</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>أصغر وجه</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>تنضم وجوهها إلى الأشخاص الظاهرين في الصور</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>بهذه الإعدادات؛ وتبقى الأسماء والتصحيحات</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln كما ينبغي</numerusform>
            <numerusform>واحد كما ينبغي</numerusform>
            <numerusform>اثنان كما ينبغي</numerusform>
            <numerusform>%Ln كما ينبغي</numerusform>
            <numerusform>%Ln كما ينبغي</numerusform>
            <numerusform>%Ln كما ينبغي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln مغيَّر</numerusform>
            <numerusform>واحد مغيَّر</numerusform>
            <numerusform>اثنان مغيَّران</numerusform>
            <numerusform>%Ln مغيَّرة</numerusform>
            <numerusform>%Ln مغيَّرًا</numerusform>
            <numerusform>%Ln مغيَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln وجه يسمّيه برنامج آخر باسم مختلف</numerusform>
            <numerusform>وجه واحد يسمّيه برنامج آخر باسم مختلف</numerusform>
            <numerusform>وجهان يسمّيهما برنامج آخر باسم مختلف</numerusform>
            <numerusform>%Ln وجوه يسمّيها برنامج آخر باسم مختلف</numerusform>
            <numerusform>%Ln وجهًا يسمّيها برنامج آخر باسم مختلف</numerusform>
            <numerusform>%Ln وجه يسمّيها برنامج آخر باسم مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>لم يُمَس %Ln</numerusform>
            <numerusform>لم يُمَس واحد</numerusform>
            <numerusform>لم يُمَس اثنان</numerusform>
            <numerusform>لم تُمَس %Ln</numerusform>
            <numerusform>لم يُمَس %Ln</numerusform>
            <numerusform>لم يُمَس %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln مُزال</numerusform>
            <numerusform>واحد مُزال</numerusform>
            <numerusform>اثنان مُزالان</numerusform>
            <numerusform>%Ln مُزالة</numerusform>
            <numerusform>%Ln مُزالًا</numerusform>
            <numerusform>%Ln مُزال</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>تضمين الوجوه التي عرفها Kith بنفسه ولم تُراجَع بعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>كل ملف كما كان قبل آخر كتابة للأسماء</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>الملفات المطلوب كتابتها</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>مدى تقدّم Kith</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>إبقاؤها محدّثة: كتابة كل تغيير بعد إجرائه بقليل</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>جارٍ فحص {number} من {all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>لا أحد له اسم بعد، أو كُتب كل شيء بالفعل.</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>أُعيد: {summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>إعادة كل شيء كما كان</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>جارٍ الإعادة: {number} من {all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>كتابة %Ln ملف</numerusform>
            <numerusform>كتابة ملف واحد</numerusform>
            <numerusform>كتابة ملفين</numerusform>
            <numerusform>كتابة %Ln ملفات</numerusform>
            <numerusform>كتابة %Ln ملفًا</numerusform>
            <numerusform>كتابة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>كتابة الأسماء في الملفات المرافقة</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>جارٍ الكتابة: {number} من {all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>كُتب: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>كُتبت الأسماء في %Ln ملف.</numerusform>
            <numerusform>كُتبت الأسماء في ملف واحد.</numerusform>
            <numerusform>كُتبت الأسماء في ملفين.</numerusform>
            <numerusform>كُتبت الأسماء في %Ln ملفات.</numerusform>
            <numerusform>كُتبت الأسماء في %Ln ملفًا.</numerusform>
            <numerusform>كُتبت الأسماء في %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>تجد برامج digiKam وLightroom وImmich وPhotoPrism وغيرها الأسماء والوجوه في ملف صغير إلى جانب كل صورة. لا تُغيَّر صورك، ولا ما كتبته برامج أخرى في هذا الملف.</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>{name} هناك باسم {other} في برنامج آخر</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>لم يُمَس</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>مُزال</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kith مفتوح بالفعل على هذه المكتبة، لكنه لا يستجيب. يُرجى إنهاؤه ثم تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>لا يمكن فتح المكتبة {path} أو إنشاؤها: {reason}.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>جارٍ فحص الوجوه</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>فصل إلى شخصين</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>اسم الشخص الآخر</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>تبقى هنا</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>تبقى لـ{name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>هكذا يفصل Kith بينهما. لنقل وجه إلى الجانب الآخر، يكفي النقر عليه.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>من هذا؟ أو لاحقًا</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>وجه غير واضح أو معتم لا يمكن تمييزه</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>بلا اسم، %Ln وجه</numerusform>
            <numerusform>بلا اسم، وجه واحد</numerusform>
            <numerusform>بلا اسم، وجهان</numerusform>
            <numerusform>بلا اسم، %Ln وجوه</numerusform>
            <numerusform>بلا اسم، %Ln وجهًا</numerusform>
            <numerusform>بلا اسم، %Ln وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>كل من بقي قد يهمك.</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>عند الحافة ({number})</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>غير واضح ({number})</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>عدم اختيار أحد</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>عدم إخفاء أي وجه</numerusform>
            <numerusform>إخفاء وجه واحد</numerusform>
            <numerusform>إخفاء وجهين</numerusform>
            <numerusform>إخفاء %Ln وجوه</numerusform>
            <numerusform>إخفاء %Ln وجهًا</numerusform>
            <numerusform>إخفاء %Ln وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>إخفاء %Ln شخص</numerusform>
            <numerusform>إخفاء شخص واحد</numerusform>
            <numerusform>إخفاء شخصين</numerusform>
            <numerusform>إخفاء %Ln أشخاص</numerusform>
            <numerusform>إخفاء %Ln شخصًا</numerusform>
            <numerusform>إخفاء %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>لا أحد من هذا النوع</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>أشخاص بلا أسماء</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>أشخاص بلا أسماء قد لا يهمونك. للإبقاء على شخص، يكفي النقر عليه.</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>ظهر مرة واحدة ({number})</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>غير واضحة أو معتمة جدًا ({number})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>جارٍ مقارنة وجوه الشخصين</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>وجوه منسوبة إلى {now} ستنتقل إلى {name}</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>يبحث Kith عن الأشخاص الذين يُخلط بينهم وبين {name}.</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>لا يرى Kith أحدًا يُخلط كثيرًا بينه وبين {name}، لكن يمكن اختيار أي شخص.</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>تعلّم Kith هذا من الوجوه التي أكّدتها للشخصين، وهي باقية في مكانها. لإبقاء وجه حيث هو، يكفي النقر عليه.</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>يلزم معرفة المزيد أولًا</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>لا وجه من وجوه {one} أقرب إلى وجوه {other}، ولا العكس.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>هؤلاء أكثر من يُخلط بينهم.</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>هذه وجوه {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>التمييز بينهما واضح</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>فك الخلط بين شخصين</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>فك الخلط بين {name} و…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>فك الخلط بين {one} و{other}</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>منسوب الآن إلى {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>الأول</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}: %Ln وجه مشكوك فيه</numerusform>
            <numerusform>{name}: وجه واحد مشكوك فيه</numerusform>
            <numerusform>{name}: وجهان مشكوك فيهما</numerusform>
            <numerusform>{name}: %Ln وجوه مشكوك فيها</numerusform>
            <numerusform>{name}: %Ln وجهًا مشكوكًا فيها</numerusform>
            <numerusform>{name}: %Ln وجه مشكوك فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>يعثر Kith على الوجوه في صورك ويجمع وجوه كل شخص معًا. يكفي ذكر أصحابها؛ فيتذكّر ذلك ويتعلّم منه.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>لا شيء يغادر هذا الكمبيوتر، ولا تُغيَّر أي صورة أبدًا.
ويمكن أيضًا جلب الأسماء من Picasa أو digiKam أو Lightroom أو Google: يُرجى اختيار مجلد الصور أولًا.</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>التجربة على ألبوم نموذجي</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>من في صورك؟</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln وجه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%Ln وجوه</numerusform>
            <numerusform>%Ln وجهًا</numerusform>
            <numerusform>%Ln وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln ملف من أنواع لا يقرؤها Kith ({kinds}).</numerusform>
            <numerusform>ملف واحد من نوع لا يقرؤه Kith ({kinds}).</numerusform>
            <numerusform>ملفان من أنواع لا يقرؤها Kith ({kinds}).</numerusform>
            <numerusform>%Ln ملفات من أنواع لا يقرؤها Kith ({kinds}).</numerusform>
            <numerusform>%Ln ملفًا من أنواع لا يقرؤها Kith ({kinds}).</numerusform>
            <numerusform>%Ln ملف من أنواع لا يقرؤها Kith ({kinds}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>لم يُفحص %Ln فيديو: يمكن تفعيل ذلك في الإعدادات.</numerusform>
            <numerusform>لم يُفحص فيديو واحد: يمكن تفعيل ذلك في الإعدادات.</numerusform>
            <numerusform>لم يُفحص مقطعا فيديو: يمكن تفعيل ذلك في الإعدادات.</numerusform>
            <numerusform>لم تُفحص %Ln مقاطع فيديو: يمكن تفعيل ذلك في الإعدادات.</numerusform>
            <numerusform>لم يُفحص %Ln مقطع فيديو: يمكن تفعيل ذلك في الإعدادات.</numerusform>
            <numerusform>لم يُفحص %Ln مقطع فيديو: يمكن تفعيل ذلك في الإعدادات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%Ln غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%Ln أشخاص آخرون</numerusform>
            <numerusform>%Ln شخصًا آخر</numerusform>
            <numerusform>%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>%Ln وجه آخر مشابه</numerusform>
            <numerusform>وجه آخر مشابه</numerusform>
            <numerusform>وجهان آخران مشابهان</numerusform>
            <numerusform>%Ln وجوه أخرى مشابهة</numerusform>
            <numerusform>%Ln وجهًا آخر مشابهًا</numerusform>
            <numerusform>%Ln وجه آخر مشابه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln شخص بلا أسماء</numerusform>
            <numerusform>شخص واحد بلا اسم</numerusform>
            <numerusform>شخصان بلا اسم</numerusform>
            <numerusform>%Ln أشخاص بلا أسماء</numerusform>
            <numerusform>%Ln شخصًا بلا أسماء</numerusform>
            <numerusform>%Ln شخص بلا أسماء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln صورة في مجلد نُقل أو حُذف</numerusform>
            <numerusform>صورة واحدة في مجلد نُقل أو حُذف</numerusform>
            <numerusform>صورتان في مجلد نُقل أو حُذف</numerusform>
            <numerusform>%Ln صور في مجلد نُقل أو حُذف</numerusform>
            <numerusform>%Ln صورة في مجلد نُقل أو حُذف</numerusform>
            <numerusform>%Ln صورة في مجلد نُقل أو حُذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln صورة على قرص غير موجود هنا</numerusform>
            <numerusform>صورة واحدة على قرص غير موجود هنا</numerusform>
            <numerusform>صورتان على قرص غير موجود هنا</numerusform>
            <numerusform>%Ln صور على قرص غير موجود هنا</numerusform>
            <numerusform>%Ln صورة على قرص غير موجود هنا</numerusform>
            <numerusform>%Ln صورة على قرص غير موجود هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>بقي %Ln سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت %Ln أسئلة</numerusform>
            <numerusform>بقي %Ln سؤالًا</numerusform>
            <numerusform>بقي %Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln بلا امتداد</numerusform>
            <numerusform>واحد بلا امتداد</numerusform>
            <numerusform>اثنان بلا امتداد</numerusform>
            <numerusform>%Ln بلا امتداد</numerusform>
            <numerusform>%Ln بلا امتداد</numerusform>
            <numerusform>%Ln بلا امتداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, with the space after it</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>In a list of relatives; a grown-up one too</extracomment>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>شريك أو شريكة</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>نحو %Ln</numerusform>
            <numerusform>نحو سنة</numerusform>
            <numerusform>نحو سنتين</numerusform>
            <numerusform>نحو %Ln</numerusform>
            <numerusform>نحو %Ln</numerusform>
            <numerusform>نحو %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %Ln ثوانٍ</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>نحو {hours} ساعة</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>كما ذكرت</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>من ملف Google المجاور</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>من بيانات GPS</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>من بيانات IPTC</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>من بيانات PNG</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>من بيانات XMP</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>من اسم المجلد</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>من اسم الملف</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>من ملف XMP المجاور</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>من الكاميرا</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>من بيانات الفيديو نفسه</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>من وقت الرقمنة</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>من وقت تغيير الملف</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>حديث الولادة</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>شريك أو شريكة</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>على الأرجح {date}، {source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items} و{last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>بقي: {time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>أو إفلات المجلدات هنا</translation>
    </message>
</context>
</TS>
