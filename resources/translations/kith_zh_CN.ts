<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>关于 Kith</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>认得照片里的人。名字和人脸保存在下面所示的服务器上；照片留在原处，绝不会被改动。</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>认得照片里的人。照片绝不会被改动。</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>认得照片里的人。一切都留在这台电脑上，照片绝不会被改动。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Kith 所含全部组件的许可证</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>照片由所指定集群中的电脑搜索。</translation>
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
        <translation>安装信息</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>简介</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>关于此人</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>去世</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>出生后不久去世</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>未满周岁去世</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>去世时年龄：{age}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>昵称…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>想记住的事</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>现在年龄：{age}</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>现在年龄：{age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>关于 Kith</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>备份图库…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>从其他程序导入名字…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>导出名字…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>查找图片中的人…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>查找新照片</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>将名字写入附属文件…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>是别人…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>那是谁？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>点击人脸可将其排除</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>待确认的人脸</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>打开这些照片</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>人脸 {number}，已排除</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份图库</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>已备份到 {file}，并已检查。</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>备份 ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>选择图库的备份</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>要恢复备份 {file} 吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>当前图库会作为备份保留在同一位置。</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>Kith 内部出了点问题</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>这是程序错误。照片、名字和更正都没有受影响，可以继续使用。如果要报告此问题，以下内容有助于找到原因；其中可能含有文件名，请先过目。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>选择一张此人的图片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln 张照片里可能还有未找到的小人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查找</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>点击可更正</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>日期：{date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>是什么时候拍的？</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}。点击可更正。</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation>1970-05-14、{day} 或 1970</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>设定</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>可写作 1970-05-14、{day}，也可以只写月份或年份。</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}；具体日子不详</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>你的照片中已有 %Ln 张人脸有了归属。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>重新回答跳过的 %Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>正在准备问题…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>没有要核对的。</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>都核对完了，真棒！</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>给人物命名后，Kith 发现相似的人脸时，会在这里询问。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖到这里</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>或按 Ctrl+V 粘贴。图片只留在这台电脑上，不会加入图库。</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>图库已恢复连接。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>备份不能覆盖图库本身。请选择其他文件。</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>使用集群需要 Dask，但尚未安装。安装方法：{command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>不属于任何人的人脸无法确认。请先将其移到某个人物。</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Kith 查找人脸所用的文件已损坏，或不是 Kith 所认识的文件：{file}。{repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>缺少 Kith 查找人脸所用的文件：{file}。{repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>使用显卡可能需要 PyTorch：{command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>群组名称不能为空，且最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>使用 PostgreSQL 服务器上的图库还需要一个软件包。安装方法：{command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>名字最多 {most} 个字符，这个名字有 {n} 个。</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>人物不能与自己合并。请选择其他人。</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>已找到 {name} 约 {percent}% 的人脸，可能还剩 {n_left} 张。</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>已将 {n} 人加入群组“{group}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>已将{person}加入群组“{group}”</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>此后有其他程序改动了它，因此未作更改。</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>另一个程序刚刚创建了图库 {library}。</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>另一个程序正打开着图库 {library}。请先关闭该程序。</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>另一个程序正在写入，因此未作处理。</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>另一个程序正在写入，因此未作更改。</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>图库 {path} 正被另一个程序占用。请等它完成后重试。</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>此图库正在进行另一次扫描，由 {user} 开始。</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>此图库正在进行另一次扫描。</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>已恢复显示 {n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>已恢复显示{person}</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>更改了一张人脸的框</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>更改了{person}一张人脸的框</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>更改了{person}的昵称</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>更改了{person}的备注</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>为{person}选定了封面</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>确认了 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>确认了 {n} 张人脸是{person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>删除了一张人脸</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>删除了{person}的一张人脸</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>框出了一张人脸</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>框出了{person}的一张人脸</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>人脸 {face_id} 不属于{person}，不能用作其封面。</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>人脸的分组效果不如之前。</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>分组正确的人脸：之前 {before:.1%}，之后 {after:.1%}。</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>在查看期间，人脸或人物有了变化。请重新查看会有哪些变动。</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>看上去最像别人的人脸：之前 {before}，之后 {after}。</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>能认出的同一人配对比之前少。</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>{folder} 中的文件无法锁定，两个程序可能同时写入同一图库并造成损坏。请将图库保存在这台电脑的磁盘上。</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>正在确定改动幅度</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>重新分组：没有人脸被移动</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>重新分组：{changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>隐藏了 {n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>隐藏了{person}</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>从 {program} 导入了 {n} 人的名字：{faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>在一张画有一张人脸的测试图中，Kith 找到了 {n} 张；请重新安装。</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>无法还原：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>无法放入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>无法写入：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>{n} 分钟内未能读完；下次扫描时会重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>文件名像照片，但不是普通文件。</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>其中有 Kith 写入而此图库没有的名字。请先导入这些名字。</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>这是一个指回自身的链接。</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>效果更好。</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>这不是可读取的 XMP，因此未作处理。</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>未采用：{reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>找不到该文件：可能已移动、已删除或磁盘已拔出，也可能是失效的链接。</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>不是 UTF-8 编码，因此未作处理。</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>对这些照片没有明显差别。</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>区分照片以外的人的能力不如之前。</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>区分照片以外的人的能力不如神经网络最初的时候。</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>Kith 被关闭时正在读取该文件。</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>正在用预留的人脸进行评估</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>Kith 在 {source} 中没有找到其他程序的名字。可读取的有：照片文件夹、.picasa.ini、digikam4.db、.lrcat，以及 Kith 自己导出的 .csv 和 .json 文件。</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>Kith 已经在从此图库学习。</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>Kith 正在从此图库学习。请先停止学习。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>Kith 还需要另外五个人各 {n_faces} 张已确认的人脸。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>Kith 还需要另外四个人各 {n_faces} 张已确认的人脸。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>Kith 还需要另外三个人各 {n_faces} 张已确认的人脸。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>Kith 还需要另外两个人各 {n_faces} 张已确认的人脸。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>Kith 还需要另外一个人的 {n_faces} 张已确认的人脸。</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>Kith 还需要 {name} 的 {n} 张已确认的人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>Kith 处理这张照片时出错：这是程序错误，请报告。</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>从你的更正中学习了</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>学习自 {trained_people}的 {trained_faces}；用其他照片中 {people}的 {faces}评估。</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>学习自 {trained_people}的 {trained_faces}；用其他照片中 {people}的 {faces}评估，其中 {n} 人从未见过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>正从你的人脸中学习</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>训练神经网络本身</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>Lightroom 正在使用 {path}。请关闭 Lightroom 后重试。</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>{name} 的人脸可能已全部找到。</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>正用新的神经网络查看所有人脸</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>正在查看人脸</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>已将 {n} 人并入{person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>已将{person}并入{other}</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>被误归为同一人的情况比之前多。</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>没有移动人脸</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>将 {n} 张人脸移到了新人物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>将 {n} 张人脸移到了{person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>将 {n} 张人脸命名为“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>集群中没有电脑能读取此文件，而文件太大，无法发送。</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>照片不可能早到 {day}。请检查年份。</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>“{shown}”中没有已知的照片。</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>没有工作进程连接到调度器 {address}。请在每台电脑上运行：dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>没有人会在出生之前去世：出生于 {born}，去世于 {died}。请检查这两个日期。</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>这里没有人叫“{text}”。</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>这里没有人叫“{text}”。是不是想找{suggestions}？</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>自己不能是自己的亲属。请选择其他人。</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>目前所有照片都无法读取。它们的磁盘连接了吗？</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>记下了：{other}是{person}的子女</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>记下了：{other}是{person}的父亲或母亲</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>记下了：{other}是{person}的伴侣</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>记下了：{other}是{person}的兄弟姐妹</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>记下了：{other}不是{person}的子女</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>记下了：{other}不是{person}的父亲或母亲</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>记下了：{other}不是{person}的伴侣</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>记下了：{other}不是{person}的兄弟姐妹</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>什么也读不出来：文件中的表结构信息已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>无法在 {folder} 中保存任何内容：{reason}。</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>无法在 {path} 写入：图库可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>这里没有可读取视频的程序。请用系统的软件包管理器安装 ffmpeg，或用以下命令安装 PyAV：pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>集群 {address} 中有一台电脑没有安装 Kith，或其 Kith 无法运行：{reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>只查看了这段视频的开头：读取后面的内容需要太长时间。</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>能认出的同一人配对（每 {n_tries:,} 次允许一次误认）：之前 {before:.1%}，之后 {after:.1%}（共试了 {n:,} 对不同的人）。</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>人物的编辑速度超过了分组速度。请重新扫描。</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>人物的编辑速度超过了分组速度。请重试。</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>被误归为同一人的：之前 {before}，之后 {after}。</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>人物 {namesake_id} 已经叫“{name}”。如果两者是同一人，请将{person}并入{namesake}；否则请另取名字。</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>人物 {namesake_id} 已经叫“{name}”。请将人脸移到那里，或另取名字。</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>在此期间，人物 {person_id} 已并入{heir}。请到那里查看。</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>Picasa 将同一人称为“{name}”和{others}：Kith 采用第一个名字。</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>置顶了 {n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>置顶了{person}</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>请选择此人的两张不同的人脸，且均已由当前神经网络查看过。</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>请选择两个不同的人。</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>请重新安装 Kith。</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>读取此视频耗时过长，因此已略过。</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>读取此照片时读取程序崩溃，因此已略过。</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>读取此照片超过 {n} 秒，因此已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>正在读取你对人脸的标注</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>将{person}重命名为“{name}”</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>在 PyTorch 中运行神经网络</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>指出 {n} 张人脸不是{person}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>将{person}的生日设为 {day}</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>将一张照片的日期设为 {moment}</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>将{person}的去世日期设为 {day}</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>将 {n} 张人脸搁置，不归任何人</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>其中有些人脸已不属于 {a} 或 {b}。请重新查看。</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>其中有些人脸已不属于 {person}。请重新查看。</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>其他人同时更改了图库 {name}。请重试。</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>图库 {name} 正被其他人占用。请等对方完成后重试。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>无法读取照片中的 XMP 数据。</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>无法写入备份 {target}：{reason}。</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>框超出了照片范围，照片为 {width_px} x {height_px} 像素。</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>与图库 {name} 的连接已断开（{reason}）。请等服务器恢复后重试。</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>数据库 {name} 属于另一个程序。请为 Kith 单独创建一个。</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>磁盘为只读。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>服务器的磁盘已满，无法写入图库 {name}。</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>“{shown}”中照片所在的磁盘未连接。请连接该磁盘。</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>磁盘 {disk} 已满，无法写入图库 {path}。请释放一些空间。</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>磁盘 {disk} 已满：{path} 可以读取，但不能更改。请释放一些空间。</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>磁盘 {disk} 在图库 {path} 处报告了错误。请检查磁盘及其可用空间。</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>测试图中人脸的眼睛位置偏离了 {distance_px:.0f} 像素。</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>人脸检测器的文件已损坏。{repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>{path} 中的人脸特征是用 {theirs} 计算的，图库中的是用 {ours} 计算的；两个神经网络的人脸绝不会互相比较。请在重新扫描或合并时指定 --net。</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>文件在读取过程中有变动；下次扫描会重新读取。</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>文件不完整；已显示能读取的部分。</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>文件不完整；已显示能读取的部分。照片下方约缺少 {share:.0%}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>文件大于 {size_gb} GB，照片不会这么大。</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>视频已损坏，或是 Kith 无法读取的类型。</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>视频已损坏：没有一帧画面可以读取。</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>视频已损坏；已查看了能读取的部分。</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>视频画面过大。</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>无法锁定图库：{reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>图库不能打包到自身。请选择其他文件。</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>图库 {address} 在服务器上，备份和修复要用服务器自己的工具进行。如需复制到文件，请使用：kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>无法修复图库 {library}：{reason}。</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>无法访问图库 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>图库 {name} 在服务器上，备份要在那里进行 (pg_dump)。如需复制到文件，请使用：kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>图库 {path} 在当前位置无法锁定，两个程序同时写入可能会损坏它。请将其保存在这台电脑的磁盘上。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>无法打开或创建图库 {path}：这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>无法打开或创建图库 {path}：这是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>无法打开或创建图库 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>无法打开图库 {path}。请检查其文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>无法打开图库 {path}：访问被拒绝。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>无法写入图库 {path}。请检查该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>图库 {path} 已损坏。请恢复备份 (kith restore)，或保存仍可读取的内容 (kith doctor --repair)。</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>图库 {path} 已损坏：它是空的，可能是磁盘已满或故障所致。请恢复备份 (kith restore)，或删除该文件以新建图库。</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>找不到图库 {path}，但存有其最近更改的文件还在 ({changes})。请将图库放回该文件旁边，或将该文件移走。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>图库 {path} 由更新版本的 Kith 创建。请更新 Kith。</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>无法读取神经网络权重列表（{file}：{error}）。请重新安装 Kith。</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>无法读取向你学习过的神经网络的列表（{file}）。请将该文件移到别处，然后让网络重新学习。</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>无法读取“世界上其他人”的模型（{file}：{error}）。</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>“世界上其他人”的模型 {file} 所属的权重不是 {weights}。</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>神经网络无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>神经网络无法从测试图的人脸得出可用结果。</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>向你学习过的神经网络丢失、损坏或已被更改（{file}）。请撤回它学到的内容（kith finetune --off），或让网络重新学习。</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>学到的神经网络无法写入 {folder}：{reason}。请释放一些空间后再次学习，会从中断处继续。</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>无法读取神经网络权重（{error}）。请重新安装 Kith。</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>神经网络权重 {file} 已损坏或被改动。请重新安装 Kith。</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>神经网络权重 {file} 与 {net} 不匹配。请重新安装 Kith。</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>{user} 正在为此图库的人物分组。请在完成后重试。</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>照片在扫描后有变动；请先重新扫描。</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>照片已损坏，或是 Kith 无法读取的类型。</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>照片过大：超过 {millions} 百万像素，或边长超过 {side_px:,}。</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>打开此照片需要数分钟：它的存储分层远多于任何相机所用的层数。</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>打开此照片需要 {size_gb:.1f} GB 内存，超出 Kith 允许的范围。</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>无法将照片放入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>{path} 中的照片是由另一版本的 Kith 扫描的。请用此版本重新扫描。</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>计算人脸特征的进程已结束，可能是内存不足。已完成的部分会保留；请重新扫描，可尝试减少 --workers。</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>查看人脸的进程两次被结束。可能是内存不足；请重试。</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>负责此事的进程无法启动。</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>学习进程已结束，可能是内存不足。没有任何改动。</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>对世界上其他人也是如此（每 1,000 次一次误认）：之前 {before:.1%}，之后 {after:.1%}（{measured_on}）。</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>调度器 {address} 已不在。已完成的部分会保留，下次扫描会从中断处继续。</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>服务器不允许你对图库 {name} 执行此操作。请联系管理此图库的人。</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>服务器处理图库 {name} 时遇到问题：{reason}。请联系管理此图库的人。</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>工作进程 {worker} 的 Kith 也是 {ours}，但查找人脸所用的文件不同。请在所有电脑上安装相同的 Kith。</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>工作进程 {worker} 运行的 Kith 不同（那里是 {theirs}，这里是 {ours}）。请在所有电脑上安装相同的 Kith。</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>查找它的工作进程相继退出，可能正是由它引起；下次扫描会再试。</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>没有 {net!r} 的权重。随附的有：{networks}。</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>图库 {library} 已存在。请指定其他位置 (--library)，或先将其移走。</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>图库 {name} 已存在。请复制到其他位置。</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>没有备份 {backup}。</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>没有名为 {detector} 的人脸检测器。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>图库中没有人脸 {face_id}，或已不存在。</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>找不到文件或文件夹“{source}”。可能已移动、重命名或磁盘已拔出。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>找不到文件夹或照片“{shown}”。可能已移动、重命名或磁盘已拔出。</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>没有图库 {library}。</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>没有名为 {name!r} 的神经网络。请选择其一：{networks}。</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>图库中没有人物 {person_id}，或已不存在。</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>图库中没有照片 {photo_id}，或已不存在。</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>{address} 处没有调度器：{reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>内存不足，无法打开此视频。</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>内存不足，无法打开此照片。</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>内存不足，无法读取 {source}。</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>内存不足，无法在此照片中查找人脸。</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>此视频中没有可看的内容。</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>此视频中没有可看的内容：它不含动态画面。</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>目前可供学习的内容还太少。</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>内存当时不足，无法打开此照片。</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>这个框是空的。请围绕人脸画框。</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>这台电脑没有 Kith 可用的 {device} 设备。请去掉 --device。</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>当前的神经网络尚未查看过这张人脸。请先查找新照片。</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>这是视频。需要时才会查看视频 (--videos)。</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>这是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>这不是 Kith 图库，或其内容无法读取。请恢复备份。</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>这不是照片文件。</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>这不是照片：其中全是零。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>这不是照片：这是 PDF 文档。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>这不是照片：这是 PostScript 文档。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>这不是照片：这是绘图或 XML 文档。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>这不是照片：这是文本文件。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>这不是照片：这是视频。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>这不是照片：这是网页。</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>这不是照片：这是压缩文件或办公文档。</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>这不是照片：这是压缩文件。</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>这不是照片：不属于 Kith 认识的任何图片格式。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>这就是图库本身。请选择备份。</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>此名字含有损坏的字符，无法保存。请重新输入。</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>此名字含有看不见的控制字符。请重新输入。</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>此人没有可供查找的人脸。</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>这是为另一个神经网络学习的，与图库现在使用的不同。请重新学习。</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>要区分这两人，请先确认 {faces}。</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>撤回了学到的内容</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>删除了{person}的生日</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>删除了一张照片的日期</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>删除了{person}的去世日期</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>删除了名字{person}</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>将 {n} 人移出了群组“{group}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>将{person}移出了群组“{group}”</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>取消置顶了 {n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>取消置顶了{person}</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>区分了{person}和{other}：移动了 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>从 {library} 保存下来的内容彼此不符（{damage}）。</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>你可以查看图库 {name}，但不能更改。</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>与校验和不符的人脸特征：{n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>无法启动 ffmpeg：{reason}。</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>ffmpeg 已被卸载。</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>不是 XMP 文件</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>不是 {name}</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>由神经网络的统计模型生成的人</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>由神经网络的统计模型生成的人，再通过最能解释你的人脸的线性映射转到新的神经网络</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>有些行引用的行已不存在</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>另一人</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address} 不是图库地址。请写成 {example} 这样的形式，密码中的 / 或 # 等字符请写成 {written}。</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address} 不是集群。请写成 tcp://HOST:8786 或 tls://HOST:8786，这台电脑则写成 local:4。</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day} 还没到，不会是任何人的生日。请检查年份。</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day} 还没到，不会有人在那天去世。请检查年份。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day} 还没到。请检查年份。</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r} 不是有效的深度。请选择 {adapter} 或 {network}。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>无法读取或写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file} 中没有由 Kith 打包的图库。</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file} 已损坏。请重新打包图库，并重新复制文件。</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file} 由更新版本的 Kith 打包。请更新 Kith。</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items}和{last}</translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation>{items}或{item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}、{item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>{name} 与 {other} 混淆：之前 {before}，之后 {after}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n} 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>移动了 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>合并了 {n} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{name} 的另外 {n} 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>略过了 {n} 个名字：太长或不含文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n} 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>拆分了 {n} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n} 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path} 和 {other} 是用不同的设置扫描的。请将它们逐个合并到图库。</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path} 属于其他程序。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>无法删除 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>无法读取 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path} 中是分片 {shard} 的结果，或是用其他设置扫描的结果。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path} 是图库。结果文件是用 --findings 扫描时写出的文件。</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path} 是图库。结果需要单独写入一个新文件。</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path} 已损坏，无法完整读取。或许 {program} 自己能修复它。</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path} 已损坏，可能在传输途中被截断。请重新复制。</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path} 不是 Kith 可读取的 {program} 数据库：其中没有表 {table}。</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path} 不是 {program} 的数据库。</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path} 不是 Kith 图库。请选择其他文件，或恢复备份 (kith restore)。</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path} 就是图库本身。请选择结果文件。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path} 由更新版本的 Kith 创建。请更新 Kith。</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path} 由另一版本的 Kith 创建。请用此版本重新扫描。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>{person}没有名字</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>{program} 正在使用 {path}。请关闭 {program} 后重试。</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r} 不是有效的设备。请使用 auto、cpu、cuda、mps、coreml 或 directml。</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}：此文件不是可读取的 XMP。</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source} 大于 {size_gb} GB，Kith 导出的文件不会这么大。</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source} 不是 Kith 导出的名字文件，或已损坏。</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text} 不是分片。八个分片中的第三个写作 3/8，最后一个写作 8/8。</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text} 没有对应任何文件夹。这里需要两个绝对路径，例如 /media/photos=/mnt/nas/photos。</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what}需要 PyTorch，但尚未安装。安装方法：{command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>“{title}”保持原样：现在另有他人名叫 {name}。</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>“{title}”保持原样：此后 {user} 更改了相同的人物或人脸（“{later}”）。</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>“{title}”未被重做，因为图库在此期间已被更改。</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>“{title}”未被撤销，因为图库在此期间已被更改。</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>“{written}”不是日期。请写成 1990-05-12、1990-05 或 1990 这样的形式。</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>“{written}”不是日期。请写成 2019-02-03T14:05 这样的形式，或只写已知的部分：2019-02-03、2019-02、2019。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>无法复制 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>无法读取 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>{folder} 中有 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>{folder} 中有 {name} 的 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>{file} 中有 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>将照片复制到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>正在复制 %Ln 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>导出名字</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON，供程序使用 (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>链接照片</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>正在链接 %Ln 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>正在制作缩略图总览…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Kith 的名字</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF，用于打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>网页，供浏览器查看 (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表格，供电子表格软件使用 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 张放不下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>已将 %Ln 张人脸写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>无法在那里写入</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未命名的人</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>不是此人</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>不是 {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>这是两个不同的人</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>对，是 {name}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>对，是同一人</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>也许不是 {name}？</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>也许是别人？</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}，视频 {moment} 处</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>查找此人</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>这张人脸的名字</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>不是 {name}</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>打开此人物</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>是别人…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>这是 {name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>人脸 {number}，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>添加亲属</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>已选择 %Ln 张。他们都是</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>距离不超过 {number}</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>找到的人脸</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>查找此人</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>打开此人物</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>这是</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>非常确定</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>所选人脸是谁</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}，包括“很可能”及以上</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}，包括“也许”及以上</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}，仅“非常确定”</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>没有这样的照片</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>照片里没有其他人</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>仅限这些人</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>找到的照片</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>请去掉某个人，或扩大年份范围。</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>同时有</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>视频，{time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>查找图片中的人</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>没有可粘贴的图片。请先复制一张，再在这里按 Ctrl+V。</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>按人脸</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>按人物</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>请选择一张人脸。</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>与此相似的人脸</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>与 {name} 相似的人脸</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>正在查看图片…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>图库中没有人长得像这样。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>这张图片中没有人脸。</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>看起来像 {name}。</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>可能是 {name}。</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>请换一张试试。</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>要找谁？</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>添加名字</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>还没有文件夹。</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>移除 {folder}</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>不再关注此文件夹…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>磁盘已拔出或文件夹已移动；重新连接后照片会一并恢复</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>不再关注“{folder}”。其中的人物会保留。</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>不再关注“{folder}”。其中的照片已被排除。</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>保留人物和照片</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kith 知道其中的 %Ln 张照片。如果保留，照片和其中的人物维持原样，只是不再查找新照片。如果排除，这些照片和其中的人脸会从所有列表中消失；90 天内再次添加此文件夹，它们会恢复原样。无论哪种方式，照片本身都不会被改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>排除其中的照片</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>不再关注“{folder}”？</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>Kith 制作的图库副本会整个删除（{files}）。</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>永久遗忘</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>遗忘此人</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>要永久遗忘 {name} 吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>在这些照片中，Kith 不会再询问此人是谁。在 Kith 尚未见过的照片中，此人会像陌生人一样被询问：要认得此人，Kith 就得保留识别所需的信息。如果只是不想显示某人，请改用隐藏。</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>Kith 会删除 {photos}中的 {faces}，连同由其计算出的一切、名字，以及可撤销的步骤。照片保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>名字仍会留在 %Ln 张照片旁曾写入名字的文件中，直到再次在那里写入名字。</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>中止的学习所留下的内容会整个删除。</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>添加到群组</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>家人、学校…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>移出此群组</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>移出{group}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>人脸不对？将它拖到侧边正确的人物上。</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>按箭头键可看下一张照片。漏了人脸？按 D 画一个框。</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>选择一个步骤，可撤销该步骤及其后的所有步骤。</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>点击名字可命名；按 Tab 转到下一个人物。</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>将任意图片拖到这里或粘贴，看看里面是谁。</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>输入年份可跳转；按住 Ctrl 可选择照片。</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>选择一个步骤，可撤销该步骤及其后的所有步骤。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Kith 的进度</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>重做 %Ln 个步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>正在重做这些步骤…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>重做到这里</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>撤回 %Ln 个步骤；之后可以重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>正在撤回这些步骤…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>撤销到这里</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>对人物和照片所做的操作会列在这里。</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>是 {name}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>目前已读 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>从其他程序导入名字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>选择含有名字的文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>选择含有名字的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>选择名字所在的照片文件夹或数据库。</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>来自 Picasa、digiKam、Lightroom、Google Takeout，或 Kith 导出的文件。你在 Kith 中所做的标注会保留，一次“撤销”即可全部撤回。</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Kith 的进度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>导入 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>其中的名字 Kith 全都知道了</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>正在查看 Kith 之前没有发现的人脸…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>正在文件夹中查找名字…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>名字 ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>文件夹中没有其他程序的名字</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>其中没有 Kith 已知照片里的人名</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>要导入的人物</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>正在读取名字…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>请先扫描这些照片</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>无法读取名字</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>名字在哪里</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>%Ln 张人脸只是 {program} 的猜测，交由 Kith 自行分组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln 张照片还不在 Kith 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>另有 %Ln 条类似的情况。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln 张人脸保留你的标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}，不是 {name}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>选择或取消选择</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl+滚轮、+、-</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Shift+箭头键，Enter</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+箭头键，Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>画人脸框</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>查找已复制图片中的人</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>暂停幻灯片放映</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>排除一张人脸或重新加入</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>移动所选的框</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>为所选人脸命名</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>在此页面</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>调整所选框的大小</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>选择更多</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Shift+拖动，或 D、箭头键、Enter</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>Shift 或 Ctrl+箭头键</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Shift+箭头键，或空格键+拖动</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>跳到某年</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>四位年份数字</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>所有名字都已跟到新位置。</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>在其他位置…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>正在用两幅公有领域的肖像制作十几张照片…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>Kith 下次启动时会改用此语言。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>会移动 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>看上去像别人的人脸会减少 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>会新增 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>会拆分 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>会有 %Ln 人并入其他人物</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>更确定谁是谁一些；此外不会有变化</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>被误归为同一人的情况减少了</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>查看变动的进度</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>如果采用：{changes}。</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>没有变得更好，因此未作任何改动</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>仔细查看…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>正用新的神经网络查看所有人脸…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>正在查看会有哪些变动…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>更多人脸归到了正确的人物：由 {before} 变为 {after}</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>名字和你确认过的人脸维持原样。</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>现在没有人会有变动。</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>改变比较人脸的方式，不重新读取任何照片。使用 Kith 自带的神经网络时，效果很少会更好；如果没有更好，就不作任何改动。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>可以从中断处继续。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>已暂停：{step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>需要几分钟；照片上千张时可能超过一小时。</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>需要几秒钟；电脑忙于其他事情时可能要几分钟。</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>上次用时：{time}。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>这需要 PyTorch，但尚未安装。安装方法：{command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>深入</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>深入学习在 {share} 处停止。</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>在后台用你的照片训练神经网络本身。期间可以继续使用，也可以退出：之后会从中断处继续。</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>此后你又标注了更多人脸，因此会重新开始；读过的照片不会再读。</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>已用 {time}</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>其中 %Ln 人的数量足以用来学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>用你的照片训练的神经网络</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>回答几个问题</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>正在统计你确认过的内容…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>每个回答都会立即生效。Kith 还能不时从你确认过的人脸中学着看得更准：学会用什么来区分你身边的人。学习在这台电脑上进行，学到的内容随图库保存在其服务器上。</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>每个回答都会立即生效。Kith 还能不时从你确认过的人脸中学着看得更准：学会用什么来区分你身边的人。一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>正在还原…（{share}）</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>学习区分你身边的人</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>要开始学习，需要 {people}各有 {faces}由你确认，且来自不同的照片。</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>Kith 从你这里学到的</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>Kith 快速学习的结果</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>你还没有确认过任何人脸。</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>你确认了 {people}的 {faces}。</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>你确认了 {people}的 {faces}；%Ln 次指出某人不是谁。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>当前使用：{what}（自 {when} 起）。</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>当前使用：{what}。</translation>
    </message>
</context>
<context>
    <name>LifeDateButton</name>
    <message>
        <source>{what}: {date}</source>
        <extracomment>{what} is &quot;Born&quot;, &quot;Date of death&quot;</extracomment>
        <translation>{what}：{date}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find more of their faces</source>
        <translation>查找此人的更多人脸</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>Kith 仍在复制，完成后会关闭。再次关闭即可停止。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>找不到文件夹“{folder}”。可能已移动、重命名或磁盘已拔出。</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>Kith 已经在关注此文件夹。</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>每 100 张照片中有 %Ln 张摄于周末。</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>一切始于 {day}。</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>{year} 年的照片最多：%Ln 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>最热闹的一张：一张照片里有 %Ln 张人脸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>{name} 的照片从 {first} 年到 {last} 年：跨越 %Ln 年。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>{day}拍得最多：%Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name} 出现在 %Ln 张照片中，比任何人都多。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>一些数字</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>回忆</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>还没有回忆</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>经常同框</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>那年今日</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>照片有了日期、人物有了名字之后，这里会和你一起回顾往事。</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>显示这一天的全部照片</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>他们是同一个人吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>保持分开</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>合并人物</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>%Ln 张人脸的名字：</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>记住这是两个人</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>合计：%Ln 张人脸，未命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>合计：{name}，%Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>你记过：{other} 是 {person} 的子女。</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>你记过：{other} 是 {person} 的父亲或母亲。</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>你记过：{other} 是 {person} 的伴侣。</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>你记过：{other} 是 {person} 的兄弟姐妹。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>这些人脸与你刚刚更正的曾归为一组。点击人脸可将其排除。</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>他们是同一个人</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>他们也是 {name}</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>这是同一个人</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>这也是 {name}</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>有 %Ln 张照片曾在 {old} 中。如果是同一个文件夹，所有名字都会跟过去，无需重新扫描。</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>文件夹已移动</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>不，是另一个</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>是的，已移动</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}：{folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>“{old}”现在位于 {new} 吗？</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>名字已回到原来的位置。</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>添加名字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>导入名字…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>{program} 可能知道你的照片里有谁。</translation>
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
        <translation>将这些人脸从列表和提问中排除 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>回忆</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
            <numerusform>%Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>照片中出现过的每个人都会显示在这里。照片在哪个文件夹？</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kith 查看了 %Ln 张照片，没有找到人脸。如果照片里有人，可能是人脸小于设置中要求的大小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>这些照片中没有人脸</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>还没有人物</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>没有一张照片可以读取</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>没有找到照片</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>一找到人脸，人物就会显示在这里。期间就可以命名。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>查看哪里出了问题</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>Kith 关注的文件夹中没有照片。</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>用示例相册试试</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>要恢复最新的备份吗（{file}）？</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>备份已恢复。原来的内容保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>显示他们的照片</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>起个名字</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>他们是谁？</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>不是人物</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>要搁置 {who} 的 %Ln 张人脸吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>搁置</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>它们不再显示，也不再参与分组。此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>去掉 {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>By name</source>
        <translation>按名字</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>群组</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>照片最多的在前</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>显示隐藏的 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>也显示你隐藏的人物</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>添加名字</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>其他人：%Ln 人，只有一两张人脸或人脸模糊</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>只有一两张人脸，或只有模糊人脸的人</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>其余所有人</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>最相似</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>将人脸拖到这里的人物上</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新人物的名字</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>新人物</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>不是人物</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>%Ln 张人脸已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>%Ln 张人脸 Kith 之前没有发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>在 %Ln 张没有人脸的照片中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>所有人都已隐藏</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>查找此人</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>合并这两人…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>合并这些人…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>没有名字含有这些文字。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>不是人物</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>整理其他人…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>点击上方的按钮可重新显示。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>区分这两人…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}，其中 %Ln 人未命名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>添加生日</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>出生：{date}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>选择人物</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>新人物</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>简介</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>生日、家人、群组和备注 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>将照片复制到文件夹…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>查找此人</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>遗忘此人…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>不是人物</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>显示当时的年龄</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>拆分为两个人…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>与他人区分…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>关于此人</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>所有人脸都已移到其他人物。</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>可从其他页面将此人的人脸拖到这里。</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>没有人脸</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>已不再有人</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>也许是{people}？</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>复制到文件夹…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>复制到文件夹…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>系统没有可显示 {file} 的文件管理器。</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>系统没有可打开 {file} 的程序。</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>目前找不到此照片（{path}）。</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>目前找不到此照片。</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>画人脸框</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>人脸和名字</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>从这里播放视频</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>幻灯片放映</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}，{moment} 处</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>这张照片里还有：{names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>选择一张人脸并按 Enter 为其命名。</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>在此视频中</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>在此照片中</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>那里有人脸吗？按 D 并在其周围画框。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>此照片中的人物</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>取消选择所有照片 (Esc)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>导出照片</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>正在查看人脸…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>设定日期…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>目前找不到此照片。也许磁盘没有连接。</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>将这里显示的照片制成副本、链接或缩略图总览</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>日期为推测</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>没有人脸</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>无人命名</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>重新显示所有照片</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>导出照片</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>哪些照片</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>有地点</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>没有日期</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>%Ln 张人脸未命名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>没有日期</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>在上方选择“所有照片”可查看其他照片。</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>缩略图总览，PDF 或 HTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>副本存到文件夹…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>链接存到文件夹…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>没有这一类的照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>你的文件夹中的照片会显示在这里。</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>到上一个文件夹</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>到后一个月</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>到前一个月</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>到下一个文件夹</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>无法算出会有哪些变动。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>仍已读取：{remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。它们保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln 张照片已损坏，但仍已读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln 张照片里可能还有未找到的小人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>所有文件都可以读取。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查找</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>会移动 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>会新增 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>会拆分 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>会有 %Ln 人并入其他人物</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>名字和你确认过的人脸维持原样。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何变动。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些变动</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未命名的人</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>也许</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>非常确定</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}，距离 {number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>这些都是 {name} 吗？</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>这些真的是 {name} 吗？</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>这真的是 {name} 吗？</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>这是 {name} 吗？</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>{shown}/%Ln 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>Kith 已完成</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln 台电脑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>%Ln 个文件无法读取；原因见“问题”页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>已扫描 %Ln 张照片：{found}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>正在将人脸按人物分组</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>已重新查找 {photos}，又找到之前漏掉的 {faces}。</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>已重新查找 {photos}，没有找到更多人脸。</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>正在重新查找更小的人脸：{all} 张照片中的第 {done} 张</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>那里没有找到照片。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>已暂停，完成 {done}/{all} 张照片</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>停止扫描；已完成的部分会保留</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>扫描 %Ln 张照片后停止。已完成的部分会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>无法读取此文件夹；原因见“问题”页面。</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>正在等待 {name}</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}：有一阵没有结果</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}：每秒 {number} 张</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>{done}/{all} 张照片</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>{folder} 在扫描过程中消失了。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>每秒 {number} 张</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>跳转到年份</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>已选择 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>取消选择所有人物 (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>会移动 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>会拆分 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>会有 %Ln 人并入其他人物</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>谨慎：分组更多、更小</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>宽松：分组更少、更大</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>重新分组</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>正在为人脸分组…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>人脸归为一组的难易程度</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>仔细查看…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>正在查看会有哪些变动…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>名字和你确认过的人脸维持原样。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何变动。</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>{changes}。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Forgotten for good.</source>
        <translation>已永久遗忘。</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence}下次会跳过这一步。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>也查看视频</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple 图形处理器</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>自动选择最佳</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高对比度</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>适用于今后扫描的照片。</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>人脸要多相似才算同一个人。</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>Kith 每次启动时，以及有变动时，都会在这里查找照片。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色，高对比度</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>重新查看所有照片</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>视频中的人脸会归入照片中已有的人物</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>按这些设置进行；名字和更正会保留</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln 个无需更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln 个有更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>%Ln 张人脸在其他程序中名字不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln 个未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln 个新建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln 个移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>也包括由 Kith 自行认出、你还没看过的人脸</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>每个文件恢复到上次写入名字之前的样子</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Kith 的进度</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>保持最新：每次更改后不久即写入</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>正在查看 {number}/{all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>还没有人有名字，或已全部写入。</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>已还原：{summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>正在还原：{number}/{all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>写入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>将名字写入附属文件</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>正在写入：{number}/{all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>已写入：{summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>已将名字写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam、Lightroom、Immich、PhotoPrism 等程序会从每张照片旁的小文件中读取名字和人脸。照片不会被改动，其他程序写在此类文件中的内容也不会被改动。</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>{name} 在那里被另一个程序称为 {other}</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>有更改</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>不处理</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kith 已打开此图库，但没有响应。请先结束它，再重新启动。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>无法打开或创建图库 {path}：{reason}。</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>是别人</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>正在查看人脸</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>分成两个人</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>另一人的名字</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>仍是 {name}</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>Kith 会这样拆分。点击人脸可将其放到另一边。</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>两个不同的人</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>这是谁？也可以以后再说</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>过于模糊或昏暗、无法辨认的人脸</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>未命名，%Ln 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>剩下的人对你来说也许都重要。</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>在边缘（{number}）</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>模糊（{number}）</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>隐藏 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>隐藏 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>没有这一类的人</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>其他人</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>未命名的人</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>这些人没有名字，你可能并不关心。点击想保留的人。</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>只见过一次（{number}）</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>过于模糊或昏暗（{number}）</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>正在比较两人的人脸</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>现归 {now}、将移到 {name} 的人脸</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>Kith 正在查找容易与 {name} 混淆的人。</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>Kith 没有发现常与 {name} 混淆的人，但你可以选择任何人。</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>根据你为两人确认过的人脸学习得出，这些人脸不会移动。点击人脸可将其留在原处。</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>还需要先了解更多</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>{one} 没有看上去更像 {other} 的人脸，反过来也没有。</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>是别人…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>这些是最常被互相认错的人。</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>这些是 {name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>这两人已区分得很清楚</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>区分两个人</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>将 {name} 与他人区分…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>区分 {one} 与 {other}</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>现归 {name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>其中一人</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}：%Ln 张人脸存疑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>Kith 会找出照片中的人脸，并将同一人的归在一起。由你说出他们是谁；Kith 会记住，并从中学习。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>一切都留在这台电脑上，照片绝不会被改动。
Picasa、digiKam、Lightroom 或 Google 中的名字可以一并导入：请先选择照片文件夹。</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>用示例相册试试</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>你的照片里有谁？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个文件属于 Kith 不读取的类型（{kinds}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln 个视频未查看：可在设置中勾选“也查看视频”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>另有 %Ln 张类似的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>%Ln 个未命名的人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln 张照片所在的文件夹已移动或删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln 张照片所在的磁盘未连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>还剩 %Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>%Ln 个无扩展名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, with the space after it</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>In a list of relatives; a grown-up one too</extracomment>
        <translation>子女</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>父亲/母亲</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>伴侣</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>约 %Ln 岁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>由你指定</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>子女</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>来自旁边的 Google 文件</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>来自 GPS 数据</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>来自 IPTC 数据</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>来自 PNG 数据</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>来自 XMP 数据</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>来自文件夹名</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>来自文件名</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>来自旁边的 XMP 文件</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>来自相机</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>来自视频自身的数据</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>来自数字化时间</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>来自文件修改时间</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>父亲/母亲</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>伴侣</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>可能是 {date}，{source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>未命名的人</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>不满 1 岁</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items}和{last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>剩余{time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>或将文件夹拖到这里</translation>
    </message>
</context>
</TS>
