<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Kithについて</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Names and faces are kept on the server named below; photos stay where they are, and none is ever changed.</source>
        <translation>写真に写っている人を覚えます。名前と顔は、下に示すサーバーに保存されます。写真は今ある場所から動かず、変更されることもありません。</translation>
    </message>
    <message>
        <source>Knows the people in your photos. No photo is ever changed.</source>
        <translation>写真に写っている人を覚えます。写真が変更されることはありません。</translation>
    </message>
    <message>
        <source>Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed.</source>
        <translation>写真に写っている人を覚えます。データがこのコンピューターの外に出ることはなく、写真が変更されることもありません。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences of everything that comes with Kith</source>
        <translation>Kithに含まれるものすべてのライセンス</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>The neural networks by which faces are found and compared</extracomment>
        <translation>ニューラルネット</translation>
    </message>
    <message>
        <source>Photos are searched by the computers of the cluster that was named.</source>
        <translation>写真は、指定されたクラスターのコンピューターで調べます。</translation>
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
        <translation>このインストール</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>この人について</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>日付を追加</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>亡くなった日</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>逝去</translation>
    </message>
    <message>
        <source>Died as a newborn</source>
        <translation>生後まもなく逝去</translation>
    </message>
    <message>
        <source>Died before the first birthday</source>
        <translation>1歳の誕生日を迎える前に逝去</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Lived to {age}</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>{age}で逝去</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>新生児</translation>
    </message>
    <message>
        <source>Nicknames…</source>
        <translation>ニックネーム…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>{age} old today</source>
        <extracomment>{age} is &quot;5 months&quot;, &quot;7 years&quot;</extracomment>
        <translation>今日で{age}</translation>
    </message>
    <message>
        <source>{age} today</source>
        <extracomment>{age} is &quot;about 7&quot;</extracomment>
        <translation>現在{age}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Kith</source>
        <translation>Kithについて</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>ライブラリをバックアップ…</translation>
    </message>
    <message>
        <source>Bring names from another program…</source>
        <translation>ほかのアプリから名前を読み込む…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>名前を書き出す…</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>探す</translation>
    </message>
    <message>
        <source>Find the person in a picture…</source>
        <translation>画像の人物を探す…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>新しい写真を探す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>やり直す：{step}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>{step} is &quot;Ann named&quot;, &quot;3 faces moved to Ann&quot;</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>元に戻す：{step}</translation>
    </message>
    <message>
        <source>Write names into sidecar files…</source>
        <translation>名前をサイドカーファイルに書き込む…</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>別の人…</translation>
    </message>
    <message>
        <source>Who is it then?</source>
        <translation>では、どなたですか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Click a face to leave it out</source>
        <translation>顔をクリックすると除外できます</translation>
    </message>
    <message>
        <source>Faces asked about</source>
        <translation>確認する顔</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Open the photos</source>
        <translation>写真を開く</translation>
    </message>
</context>
<context>
    <name>AskedFacesModel</name>
    <message>
        <source>Face {number}</source>
        <translation>顔{number}</translation>
    </message>
    <message>
        <source>Face {number}, left out</source>
        <translation>顔{number}、除外済み</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Backed up into {file}, and checked.</source>
        <translation>{file}にバックアップし、検査も済みました。</translation>
    </message>
    <message>
        <source>Backups ({endings})</source>
        <translation>バックアップ ({endings})</translation>
    </message>
    <message>
        <source>Choose a backup of the library</source>
        <translation>ライブラリのバックアップを選択</translation>
    </message>
    <message>
        <source>Put back the backup {file}?</source>
        <translation>バックアップ{file}を復元しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it, as a backup.</source>
        <translation>今のライブラリは、バックアップとして同じ場所に残ります。</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong inside Kith</source>
        <translation>Kithの内部で問題が発生しました</translation>
    </message>
    <message>
        <source>This is a bug. Your photos, names and corrections are safe, and you can go on. If you report it, these lines help to find it; look them over first, as they may name files.</source>
        <translation>これはプログラムの不具合です。写真、名前、訂正した内容は無事で、そのまま使い続けられます。報告していただく場合は、以下の内容が原因の特定に役立ちます。ファイル名が含まれることがあるので、先に目を通してください。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>写真のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a picture of the person</source>
        <translation>人物の画像を選択</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>画像 ({endings})</translation>
    </message>
</context>
<context>
    <name>CloserLook</name>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln枚の写真に、見つからなかった小さな顔があるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>もっと詳しく探す</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>Add a date</source>
        <translation>日付を追加</translation>
    </message>
    <message>
        <source>Click to correct it</source>
        <translation>クリックして訂正</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>日付：{date}</translation>
    </message>
    <message>
        <source>When was it taken?</source>
        <translation>撮影日はいつですか？</translation>
    </message>
    <message>
        <source>{source}. Click to correct it.</source>
        <extracomment>{source} is &quot;From its name&quot;, &quot;From the camera&quot;</extracomment>
        <translation>{source}。クリックして訂正できます。</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>1970-05-14, {day} or 1970</source>
        <translation>1970-05-14、{day}、1970など</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>A verb, on the button that sets a date</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Write it as 1970-05-14, as {day}, or just the month or the year.</source>
        <translation>1970-05-14や{day}のように入力します。月や年だけでもかまいません。</translation>
    </message>
    <message>
        <source>{date}; the day is not known</source>
        <translation>{date}（日は不明）</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln face(s) of yours now have their people.</source>
        <translation>
            <numerusform>あなたの写真の%Ln個の顔が、誰のものかわかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %Ln skipped again</source>
        <translation>
            <numerusform>スキップした%Ln件をもう一度確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>質問を探しています…</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>見直すものはありません。</translation>
    </message>
    <message>
        <source>Nothing to review. Well done!</source>
        <translation>見直すものはありません。お疲れさまでした！</translation>
    </message>
    <message>
        <source>When you have named people and Kith finds faces like theirs, it will ask you here.</source>
        <translation>人物に名前を付けると、よく似た顔が見つかったときにここでお尋ねします。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a picture here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>or paste one with Ctrl+V. It stays on this computer, and outside your library.</source>
        <translation>またはCtrl+Vで貼り付けてください。画像はこのコンピューターの中だけで扱われ、ライブラリには入りません。</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The library is there again.</source>
        <translation>ライブラリに再び接続できました。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A backup cannot replace the library itself. Please choose another file.</source>
        <translation>バックアップをライブラリ自体に上書きすることはできません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which is not installed. To add it: {command}</source>
        <translation>クラスターには、インストールされていないDaskが必要です。追加するには：{command}</translation>
    </message>
    <message>
        <source>A face that belongs to nobody cannot be confirmed. Please move it to a person instead.</source>
        <translation>誰のものでもない顔は確認できません。代わりに人物へ移動してください。</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is damaged, or is not the one that Kith knows: {file}. {repair}</source>
        <translation>Kithが顔を見つけるためのファイルが壊れているか、Kithの知っているものではありません: {file}。{repair}</translation>
    </message>
    <message>
        <source>A file by which Kith finds faces is missing: {file}. {repair}</source>
        <translation>Kithが顔を見つけるためのファイルがありません: {file}。{repair}</translation>
    </message>
    <message>
        <source>A graphics card may need PyTorch: {command}</source>
        <translation>グラフィックカードを使うにはPyTorchが必要な場合があります：{command}</translation>
    </message>
    <message>
        <source>A group needs a name of at most {most} letters.</source>
        <translation>グループには名前が必要です（{most}文字まで）。</translation>
    </message>
    <message>
        <source>A library on a PostgreSQL server needs one more package, which is added by: {command}</source>
        <translation>PostgreSQLサーバー上のライブラリには、別途パッケージが必要です。追加するには：{command}</translation>
    </message>
    <message>
        <source>A name has at most {most} characters; this one has {n}.</source>
        <translation>名前は{most}文字までです。この名前は{n}文字あります。</translation>
    </message>
    <message>
        <source>A person cannot be merged with themselves. Please choose somebody else.</source>
        <translation>人物を自分自身と統合することはできません。別の人を選んでください。</translation>
    </message>
    <message>
        <source>About {percent}% of {name} found; likely {n_left} left.</source>
        <translation>{name}の約{percent}%が見つかりました。残りはおそらく{n_left}個です。</translation>
    </message>
    <message numerus="yes">
        <source>Added {n} people to the group “{group}”</source>
        <extracomment>In the singular: Added {n} person to the group “{group}”</extracomment>
        <translation>
            <numerusform>{n}人をグループ「{group}」に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {person} to the group “{group}”</source>
        <translation>{person}をグループ「{group}」に追加</translation>
    </message>
    <message>
        <source>Another program changed it since; it was left as it is.</source>
        <translation>その後ほかのアプリが変更したため、そのままにしました。</translation>
    </message>
    <message>
        <source>Another program has just made a library {library}.</source>
        <translation>ほかのアプリがちょうどライブラリ{library}を作成しました。</translation>
    </message>
    <message>
        <source>Another program has the library {library} open. Please close it first.</source>
        <translation>ほかのアプリがライブラリ{library}を開いています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left alone.</source>
        <translation>ほかのアプリが書き込み中のため、何もしませんでした。</translation>
    </message>
    <message>
        <source>Another program is writing it; it was left as it is.</source>
        <translation>ほかのアプリが書き込み中のため、そのままにしました。</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} busy. Please try again when it has finished.</source>
        <translation>ほかのアプリがライブラリ{path}を使用中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another scan of this library is running, begun by {user}.</source>
        <translation>{user}が始めた、このライブラリの別のスキャンが実行中です。</translation>
    </message>
    <message>
        <source>Another scan of this library is running.</source>
        <translation>このライブラリの別のスキャンが実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>Brought {n} people back</source>
        <extracomment>In the singular: Brought {n} person back</extracomment>
        <translation>
            <numerusform>{n}人を再表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought {person} back</source>
        <translation>{person}を再表示</translation>
    </message>
    <message>
        <source>Changed the box of a face</source>
        <translation>顔の枠を変更</translation>
    </message>
    <message>
        <source>Changed the box of a face of {person}</source>
        <translation>{person}の顔の枠を変更</translation>
    </message>
    <message>
        <source>Changed the nicknames of {person}</source>
        <translation>{person}のニックネームを変更</translation>
    </message>
    <message>
        <source>Changed the notes on {person}</source>
        <translation>{person}のメモを変更</translation>
    </message>
    <message>
        <source>Chose a cover for {person}</source>
        <translation>{person}のカバーを選択</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>In the singular: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n}個の顔を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces as {person}</source>
        <extracomment>In the singular: Confirmed {n} face as {person}</extracomment>
        <translation>
            <numerusform>{n}個の顔を{person}と確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted a face</source>
        <translation>顔を削除</translation>
    </message>
    <message>
        <source>Deleted a face of {person}</source>
        <translation>{person}の顔を削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>顔の枠を追加</translation>
    </message>
    <message>
        <source>Drew a face of {person}</source>
        <translation>{person}の顔の枠を追加</translation>
    </message>
    <message>
        <source>Face {face_id} does not belong to {person}, so it cannot be their cover.</source>
        <translation>顔{face_id}は{person}のものではないため、カバーにはできません。</translation>
    </message>
    <message>
        <source>Faces are grouped less well than before.</source>
        <translation>顔のグループ分けが以前より悪くなっています。</translation>
    </message>
    <message>
        <source>Faces grouped right: {before:.1%} before, {after:.1%} after.</source>
        <translation>正しくグループ分けされた顔：以前{before:.1%}、今回{after:.1%}。</translation>
    </message>
    <message>
        <source>Faces or people changed since you looked. Please look again at what would change.</source>
        <translation>ご覧になった後に顔や人物が変わりました。何が変わるかをもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Faces that look most like somebody else: {before} before, {after} after.</source>
        <translation>別の人に最もよく似ている顔：以前{before}、今回{after}。</translation>
    </message>
    <message>
        <source>Fewer pairs of one person are recognised than before.</source>
        <translation>同一人物と認識できる組が以前より減っています。</translation>
    </message>
    <message>
        <source>Files in {folder} cannot be locked, so two programs could write into one library at once and damage it. Please keep the library on a disk of this computer.</source>
        <translation>{folder}のファイルはロックできないため、2つのアプリが同時に1つのライブラリへ書き込み、壊すおそれがあります。ライブラリはこのコンピューターのディスクに置いてください。</translation>
    </message>
    <message>
        <source>Finding out how much to change</source>
        <translation>どれだけ変えるかを調べています</translation>
    </message>
    <message>
        <source>Grouped people again: no face moved</source>
        <translation>再グループ分け：移動した顔なし</translation>
    </message>
    <message>
        <source>Grouped people again: {changes}</source>
        <translation>再グループ分け：{changes}</translation>
    </message>
    <message numerus="yes">
        <source>Hid {n} people</source>
        <extracomment>In the singular: Hid {n} person</extracomment>
        <translation>
            <numerusform>{n}人を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {person}</source>
        <translation>{person}を非表示</translation>
    </message>
    <message numerus="yes">
        <source>Imported the names of {n} people from {program}: {faces}</source>
        <extracomment>In the singular: Imported the names of {n} person from {program}: {faces}</extracomment>
        <translation>
            <numerusform>{program}から{n}人の名前を読み込み：{faces}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drawn picture of one face Kith finds {n}; please install it again.</source>
        <translation>顔が1つだけのテスト画像で、Kithは{n}個の顔を見つけました。インストールし直してください。</translation>
    </message>
    <message>
        <source>It cannot be put back: {reason}.</source>
        <translation>元に戻せません：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be put into {folder}: {reason}.</source>
        <translation>{folder}に入れられません：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>書き込めません：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>It could not be read within {n} minutes; the next scan tries again.</source>
        <extracomment>In the singular: It could not be read within {n} minute; the next scan tries again.</extracomment>
        <translation>
            <numerusform>{n}分以内に読み込めませんでした。次回のスキャンでもう一度試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be read: {reason}.</source>
        <translation>読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>It has the name of a photo, but is not a regular file.</source>
        <translation>写真のような名前ですが、通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It holds names that Kith wrote and that this library does not know. Please import them first.</source>
        <translation>Kith が書き込んだ、このライブラリにない名前が含まれています。先に読み込んでください。</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>自分自身に戻ってくるリンクです。</translation>
    </message>
    <message>
        <source>It is better.</source>
        <translation>以前より良くなりました。</translation>
    </message>
    <message>
        <source>It is no XMP that can be read, so it was left alone.</source>
        <translation>読み取れるXMPではないため、何もしませんでした。</translation>
    </message>
    <message>
        <source>It is not adopted: {reasons}</source>
        <translation>採用されませんでした：{reasons}</translation>
    </message>
    <message>
        <source>It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.</source>
        <translation>見つかりません。移動または削除されたか、ディスクが取り外されたか、リンク先のないリンクです。</translation>
    </message>
    <message>
        <source>It is not written in UTF-8, so it was left alone.</source>
        <translation>UTF-8で書かれていないため、何もしませんでした。</translation>
    </message>
    <message>
        <source>It makes no clear difference for your photos.</source>
        <translation>あなたの写真では、はっきりした違いがありません。</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than before.</source>
        <translation>あなたの写真にいない人を見分ける力が以前より落ちています。</translation>
    </message>
    <message>
        <source>It tells people outside your photos apart less well than the network did when it was new.</source>
        <translation>あなたの写真にいない人を見分ける力が、最初のニューラルネットより落ちています。</translation>
    </message>
    <message>
        <source>It was being read when Kith was ended.</source>
        <translation>読み込み中にKithが終了させられました。</translation>
    </message>
    <message>
        <source>Judging by faces put aside</source>
        <translation>別に取っておいた顔で評価しています</translation>
    </message>
    <message>
        <source>Kith finds no names of another program in {source}. It reads folders of photos, .picasa.ini, digikam4.db, .lrcat, and the .csv and .json files that it exports itself.</source>
        <translation>{source}には、ほかのアプリの名前が見つかりません。Kithが読み込めるのは、写真のフォルダー、.picasa.ini、digikam4.db、.lrcatと、Kith自身が書き出した.csvおよび.jsonファイルです。</translation>
    </message>
    <message>
        <source>Kith is learning from this library already.</source>
        <translation>Kithはすでにこのライブラリから学習しています。</translation>
    </message>
    <message>
        <source>Kith is learning from this library right now. Please stop that first.</source>
        <translation>Kithは今、このライブラリから学習しています。先に学習を停止してください。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of five more people.</source>
        <translation>あと5人について、確認済みの顔がそれぞれ{n_faces}個必要です。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of four more people.</source>
        <translation>あと4人について、確認済みの顔がそれぞれ{n_faces}個必要です。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of three more people.</source>
        <translation>あと3人について、確認済みの顔がそれぞれ{n_faces}個必要です。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces each of two more people.</source>
        <translation>あと2人について、確認済みの顔がそれぞれ{n_faces}個必要です。</translation>
    </message>
    <message>
        <source>Kith needs {n_faces} confirmed faces of one more person.</source>
        <translation>あと1人について、確認済みの顔が{n_faces}個必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Kith needs {n} more confirmed faces of {name}.</source>
        <extracomment>In the singular: Kith needs {n} more confirmed face of {name}.</extracomment>
        <translation>
            <numerusform>{name}の確認済みの顔があと{n}個必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith stumbled over this photo: a bug, please report it.</source>
        <translation>この写真でKithにエラーが起きました。不具合ですので、ご報告ください。</translation>
    </message>
    <message>
        <source>Learned from your corrections</source>
        <translation>訂正から学習</translation>
    </message>
    <message>
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.</source>
        <translation>{trained_people}の{trained_faces}から学習し、別の写真にある{people}の{faces}で評価しました。</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never seen, from other photos.</source>
        <translation>
            <numerusform>{trained_people}の{trained_faces}から学習し、別の写真にある{people}の{faces}で評価しました（うち{n}人は初めて見る人です）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from your faces</source>
        <translation>あなたの写真の顔から学習しています</translation>
    </message>
    <message>
        <source>Learning in the network itself</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>ニューラルネット自体の学習</translation>
    </message>
    <message>
        <source>Lightroom is using {path} at the moment. Please close Lightroom and try again.</source>
        <translation>現在Lightroomが{path}を使用しています。Lightroomを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Likely all of {name} found.</source>
        <translation>{name}はおそらくすべて見つかりました。</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network</source>
        <translation>新しいニューラルネットですべての顔を調べています</translation>
    </message>
    <message>
        <source>Looking at faces</source>
        <translation>顔を調べています</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} people into {person}</source>
        <extracomment>In the singular: Merged {n} person into {person}</extracomment>
        <translation>
            <numerusform>{n}人を{person}に統合</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {person} into {other}</source>
        <translation>{person}を{other}に統合</translation>
    </message>
    <message>
        <source>More people are wrongly put together than before.</source>
        <translation>間違って一緒にされた人が以前より増えています。</translation>
    </message>
    <message>
        <source>Moved no faces</source>
        <translation>顔の移動なし</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to a new person</source>
        <extracomment>In the singular: Moved {n} face to a new person</extracomment>
        <translation>
            <numerusform>{n}個の顔を新しい人物に移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces to {person}</source>
        <extracomment>In the singular: Moved {n} face to {person}</extracomment>
        <translation>
            <numerusform>{n}個の顔を{person}に移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named {n} faces “{name}”</source>
        <extracomment>In the singular: Named {n} face “{name}”</extracomment>
        <translation>
            <numerusform>{n}個の顔に「{name}」と命名</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine of the cluster can read it, and it is too large to be sent.</source>
        <translation>クラスターのどのマシンもこのファイルを読み込めず、送るには大きすぎます。</translation>
    </message>
    <message>
        <source>No photo is as old as {day}. Please look at the year.</source>
        <translation>{day}ほど古い写真はありません。年をお確かめください。</translation>
    </message>
    <message>
        <source>No photos are known in “{shown}”.</source>
        <translation>「{shown}」にはKithの知っている写真がありません。</translation>
    </message>
    <message>
        <source>No worker has come to the scheduler {address}. On each machine: dask worker {address}</source>
        <translation>スケジューラー{address}にワーカーが接続していません。各マシンで実行：dask worker {address}</translation>
    </message>
    <message>
        <source>Nobody dies before they are born: born {born}, died {died}. Please look at both dates.</source>
        <translation>生まれる前に亡くなることはありません。誕生：{born}、逝去：{died}。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>「{text}」という人はいません。</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”. Did you mean {suggestions}?</source>
        <translation>「{text}」という人はいません。もしかして{suggestions}ですか？</translation>
    </message>
    <message>
        <source>Nobody is related to themselves. Please choose somebody else.</source>
        <translation>自分自身を家族にすることはできません。別の人を選んでください。</translation>
    </message>
    <message>
        <source>None of the photos can be read at the moment. Is their disk plugged in?</source>
        <translation>現在、どの写真も読み込めません。写真のディスクは接続されていますか？</translation>
    </message>
    <message>
        <source>Noted that {other} is a child of {person}</source>
        <translation>{other}を{person}の子として記録</translation>
    </message>
    <message>
        <source>Noted that {other} is a parent of {person}</source>
        <translation>{other}を{person}の親として記録</translation>
    </message>
    <message>
        <source>Noted that {other} is a partner of {person}</source>
        <translation>{other}を{person}のパートナーとして記録</translation>
    </message>
    <message>
        <source>Noted that {other} is a sibling of {person}</source>
        <translation>{other}を{person}のきょうだいとして記録</translation>
    </message>
    <message>
        <source>Noted that {other} is not a child of {person}</source>
        <translation>{other}は{person}の子ではないと記録</translation>
    </message>
    <message>
        <source>Noted that {other} is not a parent of {person}</source>
        <translation>{other}は{person}の親ではないと記録</translation>
    </message>
    <message>
        <source>Noted that {other} is not a partner of {person}</source>
        <translation>{other}は{person}のパートナーではないと記録</translation>
    </message>
    <message>
        <source>Noted that {other} is not a sibling of {person}</source>
        <translation>{other}は{person}のきょうだいではないと記録</translation>
    </message>
    <message>
        <source>Nothing can be read: what the file says of its tables is damaged. Please restore a backup.</source>
        <translation>何も読み取れません。ファイル内の表の情報が壊れています。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}: {reason}.</source>
        <translation>{folder}には何も保存できません：{reason}。</translation>
    </message>
    <message>
        <source>Nothing can be written at {path}: the library can be read, but not changed.</source>
        <translation>{path}には書き込めません。ライブラリは読み込めますが、変更はできません。</translation>
    </message>
    <message>
        <source>Nothing here can read films. Install ffmpeg with your system&apos;s package manager, or PyAV with: pip install &apos;kith[video]&apos;</source>
        <translation>動画を読み込めるソフトウェアがありません。システムのパッケージマネージャーでffmpegをインストールするか、次のコマンドでPyAVをインストールしてください：pip install &apos;kith[video]&apos;</translation>
    </message>
    <message>
        <source>On a machine of the cluster {address}, Kith is not installed or does not run: {reason}</source>
        <translation>クラスター{address}に、Kithがインストールされていないか、動作しないマシンがあります：{reason}</translation>
    </message>
    <message>
        <source>Only the beginning of this film was searched: to read what follows would take too long.</source>
        <translation>この動画は最初の部分だけを調べました。続きを読み込むには時間がかかりすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pairs of different people were tried).</source>
        <extracomment>In the singular: Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, {after:.1%} after ({n:,} pair of different people was tried).</extracomment>
        <translation>
            <numerusform>同一人物と認識できる組（{n_tries:,}回に1回の誤認を許す場合）：以前{before:.1%}、今回{after:.1%}（別人どうしの{n:,}組で検証）。</numerusform>
        </translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please scan again.</source>
        <translation>グループ分けより速く人物が編集されました。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>People were edited faster than they could be grouped. Please try again.</source>
        <translation>グループ分けより速く人物が編集されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>People wrongly put together: {before} before, {after} after.</source>
        <translation>間違って一緒にされた人：以前{before}、今回{after}。</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. If the two are one, merge {person} into {namesake}; otherwise choose another name.</source>
        <translation>人物{namesake_id}がすでに「{name}」という名前です。同じ人なら{person}を{namesake}に統合し、違う人なら別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Person {namesake_id} is already called “{name}”. Please move the faces there, or choose another name.</source>
        <translation>人物{namesake_id}がすでに「{name}」という名前です。顔をそちらに移動するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Person {person_id} was merged into {heir} meanwhile. Please look there.</source>
        <translation>人物{person_id}はその間に{heir}に統合されました。そちらをご覧ください。</translation>
    </message>
    <message>
        <source>Picasa calls one person “{name}” and {others}: Kith takes the first name.</source>
        <translation>Picasaでは同じ人に「{name}」と{others}という名前が付いています。Kithは最初の名前を使います。</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} people</source>
        <extracomment>In the singular: Pinned {n} person</extracomment>
        <translation>
            <numerusform>{n}人をピン留め</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned {person}</source>
        <translation>{person}をピン留め</translation>
    </message>
    <message>
        <source>Please choose two different faces of this person, both seen by the network in use.</source>
        <translation>使用中のニューラルネットが調べた、この人の異なる2つの顔を選んでください。</translation>
    </message>
    <message>
        <source>Please choose two different people.</source>
        <translation>異なる2人を選んでください。</translation>
    </message>
    <message>
        <source>Please install Kith again.</source>
        <translation>Kithをインストールし直してください。</translation>
    </message>
    <message>
        <source>Reading this film took too long, so it was left out.</source>
        <translation>この動画は読み込みに時間がかかりすぎたため、除外しました。</translation>
    </message>
    <message>
        <source>Reading this photo crashed the reader, so it was left out.</source>
        <translation>この写真の読み込み中に読み取りプログラムが異常終了したため、除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>Reading this photo took longer than {n} seconds, so it was left out.</source>
        <extracomment>In the singular: Reading this photo took longer than {n} second, so it was left out.</extracomment>
        <translation>
            <numerusform>この写真の読み込みに{n}秒以上かかったため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you said about faces</source>
        <translation>顔について教わったことを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading your photos</source>
        <translation>写真を読み込んでいます</translation>
    </message>
    <message>
        <source>Renamed {person} to “{name}”</source>
        <translation>{person}の名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>Running a network in PyTorch</source>
        <extracomment>{what} in &quot;{what} needs PyTorch, which is not installed. ...&quot;</extracomment>
        <translation>PyTorchでのニューラルネットの実行</translation>
    </message>
    <message numerus="yes">
        <source>Said that {n} faces are not {person}</source>
        <extracomment>In the singular: Said that {n} face is not {person}</extracomment>
        <translation>
            <numerusform>{n}個の顔は{person}ではないと指定</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birthday of {person} to {day}</source>
        <translation>{person}の誕生日を{day}に設定</translation>
    </message>
    <message>
        <source>Set the date of a photo to {moment}</source>
        <translation>写真の日付を{moment}に設定</translation>
    </message>
    <message>
        <source>Set the date of death of {person} to {day}</source>
        <translation>{person}の亡くなった日を{day}に設定</translation>
    </message>
    <message numerus="yes">
        <source>Set {n} faces aside as nobody</source>
        <extracomment>In the singular: Set {n} face aside as nobody</extracomment>
        <translation>
            <numerusform>{n}個の顔を誰でもないとして除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these faces belong to neither {a} nor {b} any more. Please look again.</source>
        <translation>顔の一部は、もう{a}のものでも{b}のものでもありません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Some of these faces do not belong to {person} any more. Please look again.</source>
        <translation>顔の一部は、もう{person}のものではありません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Somebody else changed the library {name} at the same moment. Please try again.</source>
        <translation>同時に別の人がライブラリ{name}を変更しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Somebody else keeps the library {name} busy. Please try again when they have finished.</source>
        <translation>別の人がライブラリ{name}を使用中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>The XMP data in the photo cannot be read.</source>
        <translation>写真の中のXMPデータを読み込めません。</translation>
    </message>
    <message>
        <source>The backup {target} cannot be written: {reason}.</source>
        <translation>バックアップ{target}を書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>The box lies outside the photo, which has {width_px} x {height_px} pixels.</source>
        <translation>枠が写真の外にあります。写真は{width_px} x {height_px}ピクセルです。</translation>
    </message>
    <message>
        <source>The connection to the library {name} is lost ({reason}). Please try again when the server is there.</source>
        <translation>ライブラリ{name}との接続が切れました（{reason}）。サーバーが復旧してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database {name} belongs to another program. Please make one for Kith alone.</source>
        <translation>データベース{name}はほかのアプリのものです。Kith専用のデータベースを作成してください。</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>ディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk of the server is full, so the library {name} could not be written.</source>
        <translation>サーバーのディスクがいっぱいのため、ライブラリ{name}に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk whose photos were in “{shown}” is not there. Please connect it.</source>
        <translation>「{shown}」の写真があったディスクが見つかりません。接続してください。</translation>
    </message>
    <message>
        <source>The disk {disk} is full, so the library {path} could not be written. Please free some space.</source>
        <translation>ディスク{disk}がいっぱいのため、ライブラリ{path}に書き込めませんでした。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk {disk} is full: {path} can be read, but not changed. Please free some space.</source>
        <translation>ディスク{disk}がいっぱいです。{path}は読み込めますが、変更はできません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk {disk} reported an error at the library {path}. Please check the disk and its free space.</source>
        <translation>ライブラリ{path}でディスク{disk}がエラーを報告しました。ディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.</source>
        <translation>テスト画像の顔の目が、実際の位置から{distance_px:.0f}ピクセルずれて検出されました。</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is damaged. {repair}</source>
        <translation>顔検出器のファイルが壊れています。{repair}</translation>
    </message>
    <message>
        <source>The faces in {path} were embedded with {theirs}, those of the library are with {ours}; faces of two networks are never compared. Scan again with --net, or merge with it.</source>
        <translation>{path}の顔の特徴は{theirs}、ライブラリの顔の特徴は{ours}で計算されています。異なるニューラルネットの顔を比べることはありません。もう一度スキャンするとき、または統合するときに--netを指定してください。</translation>
    </message>
    <message>
        <source>The file changed while it was being read; the next scan reads it anew.</source>
        <translation>読み込み中にファイルが変更されました。次回のスキャンで読み込み直します。</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>ファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown.</source>
        <translation>ファイルが途中で切れています。残っている部分を表示しています。</translation>
    </message>
    <message>
        <source>The file is cut short; the rest is shown. About {share:.0%} of the photo is missing, at its lower edge.</source>
        <translation>ファイルが途中で切れています。残っている部分を表示しています。写真の下側のおよそ{share:.0%}が欠けています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is larger than {size_gb} GB, which no photo is.</source>
        <translation>ファイルが{size_gb} GBを超えています。写真にそのような大きさのものはありません。</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kith cannot read.</source>
        <translation>動画が壊れているか、Kithが読み込めない種類です。</translation>
    </message>
    <message>
        <source>The film is damaged: none of its pictures can be read.</source>
        <translation>動画が壊れています。読み込めるコマが1つもありません。</translation>
    </message>
    <message>
        <source>The film is damaged; it was searched as far as it could be read.</source>
        <translation>動画が壊れています。読み込めたところまで調べました。</translation>
    </message>
    <message>
        <source>The film&apos;s pictures are too large.</source>
        <translation>動画のコマが大きすぎます。</translation>
    </message>
    <message>
        <source>The library cannot be locked: {reason}</source>
        <translation>ライブラリをロックできません：{reason}</translation>
    </message>
    <message>
        <source>The library cannot be packed into itself. Please choose another file.</source>
        <translation>ライブラリをそれ自身にまとめることはできません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The library {address} is on a server, where backups and repairs are made with its own tools. A copy in a file is made by: kith library copy</source>
        <translation>ライブラリ{address}はサーバー上にあり、バックアップと修復はサーバーのツールで行います。ファイルにコピーするには：kith library copy</translation>
    </message>
    <message>
        <source>The library {library} cannot be repaired: {reason}.</source>
        <translation>ライブラリ{library}を修復できません：{reason}。</translation>
    </message>
    <message>
        <source>The library {name} cannot be reached: {reason}.</source>
        <translation>ライブラリ{name}に接続できません：{reason}。</translation>
    </message>
    <message>
        <source>The library {name} is on a server, whose backups are made there (pg_dump). A copy in a file is made by: kith library copy</source>
        <translation>ライブラリ{name}はサーバー上にあり、バックアップもそこで行います (pg_dump)。ファイルにコピーするには：kith library copy</translation>
    </message>
    <message>
        <source>The library {path} cannot be locked where it is, as two programs that write at once could damage it. Please keep it on a disk of this computer.</source>
        <translation>ライブラリ{path}は今の場所ではロックできず、2つのアプリが同時に書き込むと壊れるおそれがあります。このコンピューターのディスクに置いてください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a folder, not a file.</source>
        <translation>ライブラリ{path}を開くことも作成することもできません：ファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: it is a pipe or a device, not a file.</source>
        <translation>ライブラリ{path}を開くことも作成することもできません：ファイルではなくパイプまたはデバイスです。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>ライブラリ{path}を開くことも作成することもできません：{reason}。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened. Please check that its folder exists and may be written.</source>
        <translation>ライブラリ{path}を開けません。フォルダーが存在し、書き込み可能であることを確認してください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: access is denied.</source>
        <translation>ライブラリ{path}を開けません：アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Please check who may write the file and its folder.</source>
        <translation>ライブラリ{path}に書き込めません。ファイルとそのフォルダーの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Please restore a backup (kith restore), or save what can be read (kith doctor --repair).</source>
        <translation>ライブラリ{path}が壊れています。バックアップを復元する (kith restore) か、読み取れるものを救出してください (kith doctor --repair)。</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it is empty, as a full or broken disk may leave it. Please restore a backup (kith restore), or delete the file to begin a new library.</source>
        <translation>ライブラリ{path}が壊れています。空になっています（ディスクがいっぱい、または故障したときに起こることがあります）。バックアップを復元する (kith restore) か、ファイルを削除して新しいライブラリを始めてください。</translation>
    </message>
    <message>
        <source>The library {path} is not there, but a file with its last changes is ({changes}). Please put the library back beside it, or move that file away.</source>
        <translation>ライブラリ{path}がありませんが、最後の変更を収めたファイルは残っています ({changes})。ライブラリを同じ場所に戻すか、そのファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>ライブラリ{path}は新しいバージョンのKithで作成されています。Kithをアップデートしてください。</translation>
    </message>
    <message>
        <source>The list of network weights cannot be read ({file}: {error}). Reinstall Kith.</source>
        <translation>ニューラルネットの重みの一覧を読み込めません（{file}：{error}）。Kithをインストールし直してください。</translation>
    </message>
    <message>
        <source>The list of the networks that learned from you cannot be read ({file}). Move it away, and let the network learn again.</source>
        <translation>あなたから学習したニューラルネットの一覧を読み込めません（{file}）。このファイルを別の場所に移し、もう一度学習させてください。</translation>
    </message>
    <message>
        <source>The model of the rest of the world cannot be read ({file}: {error}).</source>
        <translation>世の中の人々のモデルを読み込めません（{file}：{error}）。</translation>
    </message>
    <message>
        <source>The model of the rest of the world, {file}, belongs to other weights than {weights}.</source>
        <translation>世の中の人々のモデル{file}は、{weights}とは別の重みのものです。</translation>
    </message>
    <message>
        <source>The network cannot be kept in {folder}: {reason}.</source>
        <translation>ニューラルネットを{folder}に保存できません：{reason}。</translation>
    </message>
    <message>
        <source>The network makes nothing that can be used of a drawn face.</source>
        <translation>ニューラルネットがテスト画像の顔から使える結果を出せません。</translation>
    </message>
    <message>
        <source>The network that learned from you is missing, damaged or was changed ({file}). Take back what it learned (kith finetune --off), or let the network learn again.</source>
        <translation>あなたから学習したニューラルネットが見つからないか、壊れているか、変更されています（{file}）。学習した内容を取り消すか（kith finetune --off）、もう一度学習させてください。</translation>
    </message>
    <message>
        <source>The network that was learned cannot be written into {folder}: {reason}. Please free some space, and learn again: it goes on from there.</source>
        <translation>学習したニューラルネットを{folder}に書き込めません：{reason}。空き容量を増やしてから、もう一度学習してください。続きから始まります。</translation>
    </message>
    <message>
        <source>The network weights cannot be read ({error}). Reinstall Kith.</source>
        <translation>ニューラルネットの重みを読み込めません（{error}）。Kithをインストールし直してください。</translation>
    </message>
    <message>
        <source>The network weights {file} are damaged or were changed. Reinstall Kith.</source>
        <translation>ニューラルネットの重み{file}が壊れているか、変更されています。Kithをインストールし直してください。</translation>
    </message>
    <message>
        <source>The network weights {file} do not fit {net}. Reinstall Kith.</source>
        <translation>ニューラルネットの重み{file}は{net}に合いません。Kithをインストールし直してください。</translation>
    </message>
    <message>
        <source>The people of this library are being grouped by {user}. Please try again when that is done.</source>
        <translation>このライブラリの人物は、現在{user}がグループ分けしています。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The photo changed since it was scanned; please scan it again first.</source>
        <translation>スキャン後に写真が変更されています。先にもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The photo is damaged, or of a kind that Kith cannot read.</source>
        <translation>写真が壊れているか、Kithが読み込めない種類です。</translation>
    </message>
    <message>
        <source>The photo is too large: over {millions} million pixels, or a side over {side_px:,}.</source>
        <translation>写真が大きすぎます：{millions}メガピクセルを超えるか、1辺が{side_px:,}ピクセルを超えています。</translation>
    </message>
    <message>
        <source>The photo would take minutes to open: it is stored in far more passes than any camera uses.</source>
        <translation>この写真を開くには何分もかかります。カメラでは考えられないほど多くの段階に分けて保存されています。</translation>
    </message>
    <message>
        <source>The photo would take {size_gb:.1f} GB of memory to open, more than Kith allows.</source>
        <translation>この写真を開くには{size_gb:.1f} GBのメモリが必要で、Kithの上限を超えています。</translation>
    </message>
    <message>
        <source>The photos cannot be put into {folder}: {reason}.</source>
        <translation>写真を{folder}に入れられません：{reason}。</translation>
    </message>
    <message>
        <source>The photos in {path} were searched by another version of Kith. Scan again with this one.</source>
        <translation>{path}の写真は、別のバージョンのKithでスキャンされています。このバージョンでもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The process that embeds faces ended, perhaps for want of memory. What was finished is kept; scan again, with fewer --workers perhaps.</source>
        <translation>顔の特徴を計算するプロセスが終了しました。メモリ不足かもしれません。終わった分は保存されています。--workersを減らすなどして、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The process that looks at faces was ended twice. Perhaps memory is short; please try again.</source>
        <translation>顔を調べるプロセスが2回終了させられました。メモリ不足かもしれません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The process that should do it does not start.</source>
        <translation>処理を行うプロセスが起動しません。</translation>
    </message>
    <message>
        <source>The process that was learning ended, perhaps for want of memory. Nothing was changed.</source>
        <translation>学習していたプロセスが終了しました。メモリ不足かもしれません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after ({measured_on}).</source>
        <translation>世の中の人々についての同じ値（1,000回に1回の場合）：以前{before:.1%}、今回{after:.1%}（{measured_on}）。</translation>
    </message>
    <message>
        <source>The scheduler {address} is gone. What was finished is kept, and the next scan goes on from there.</source>
        <translation>スケジューラー{address}がなくなりました。終わった分は保存されていて、次回のスキャンは続きから始まります。</translation>
    </message>
    <message>
        <source>The server does not let you do this to the library {name}. Please ask whoever looks after it.</source>
        <translation>サーバーの設定により、ライブラリ{name}に対してこの操作はできません。管理している人にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server is in trouble with the library {name}: {reason}. Please ask whoever looks after it.</source>
        <translation>サーバーでライブラリ{name}に問題が起きています：{reason}。管理している人にお問い合わせください。</translation>
    </message>
    <message>
        <source>The worker {worker} has other files to find faces with, though its Kith is {ours}, too. Please install the same on all machines.</source>
        <translation>ワーカー{worker}のKithも{ours}ですが、顔を探すためのファイルが異なります。すべてのマシンに同じKithをインストールしてください。</translation>
    </message>
    <message>
        <source>The worker {worker} runs another Kith ({theirs}, and here is {ours}). Please install the same on all machines.</source>
        <translation>ワーカー{worker}のKithが異なります（{theirs}、こちらは{ours}）。すべてのマシンに同じKithをインストールしてください。</translation>
    </message>
    <message>
        <source>The workers that searched it ended, one after the other, perhaps because of it; the next scan tries again.</source>
        <translation>このファイルを調べていたワーカーが次々に終了しました。このファイルが原因かもしれません。次回のスキャンでもう一度試します。</translation>
    </message>
    <message>
        <source>There are no weights for {net!r}. Bundled are: {networks}.</source>
        <translation>{net!r}の重みはありません。同梱されているもの：{networks}。</translation>
    </message>
    <message>
        <source>There is a library {library} already. Please name another place (--library), or move that one away first.</source>
        <translation>ライブラリ{library}はすでにあります。別の場所を指定する (--library) か、先にそれを移動してください。</translation>
    </message>
    <message>
        <source>There is a library {name} already. Please copy to another place.</source>
        <translation>ライブラリ{name}はすでにあります。別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>There is no backup {backup}.</source>
        <translation>バックアップ{backup}はありません。</translation>
    </message>
    <message>
        <source>There is no face detector called {detector}. There is: {names}.</source>
        <translation>{detector}という顔検出器はありません。あるもの：{names}。</translation>
    </message>
    <message>
        <source>There is no face {face_id} in the library, or not any more.</source>
        <translation>顔{face_id}はライブラリにないか、なくなりました。</translation>
    </message>
    <message>
        <source>There is no file or folder “{source}”. It may have been moved, renamed or unplugged.</source>
        <translation>ファイルまたはフォルダー「{source}」がありません。移動や名前の変更、ディスクの取り外しがあったのかもしれません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル{path}がありません。</translation>
    </message>
    <message>
        <source>There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.</source>
        <translation>フォルダーまたは写真「{shown}」がありません。移動や名前の変更、ディスクの取り外しがあったのかもしれません。</translation>
    </message>
    <message>
        <source>There is no library {library}.</source>
        <translation>ライブラリ{library}はありません。</translation>
    </message>
    <message>
        <source>There is no network called {name!r}. Choose one of: {networks}.</source>
        <translation>{name!r}というニューラルネットはありません。次から選んでください：{networks}。</translation>
    </message>
    <message>
        <source>There is no person {person_id} in the library, or not any more.</source>
        <translation>人物{person_id}はライブラリにいないか、いなくなりました。</translation>
    </message>
    <message>
        <source>There is no photo {photo_id} in the library, or not any more.</source>
        <translation>写真{photo_id}はライブラリにないか、なくなりました。</translation>
    </message>
    <message>
        <source>There is no scheduler at {address}: {reason}</source>
        <translation>{address}にスケジューラーがありません：{reason}</translation>
    </message>
    <message>
        <source>There is not enough memory to open this film.</source>
        <translation>メモリが足りないため、この動画を開けません。</translation>
    </message>
    <message>
        <source>There is not enough memory to open this photo.</source>
        <translation>メモリが足りないため、この写真を開けません。</translation>
    </message>
    <message>
        <source>There is not enough memory to read {source}.</source>
        <translation>{source} を読み込むためのメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to search this photo.</source>
        <translation>メモリが足りないため、この写真を調べられません。</translation>
    </message>
    <message>
        <source>There is nothing to see in this film.</source>
        <translation>この動画には何も映っていません。</translation>
    </message>
    <message>
        <source>There is nothing to see in this film: it holds no moving pictures.</source>
        <translation>この動画には何も映っていません。映像が含まれていません。</translation>
    </message>
    <message>
        <source>There is too little to learn from yet.</source>
        <translation>学習するには、まだ材料が足りません。</translation>
    </message>
    <message>
        <source>There was not enough memory to open this photo.</source>
        <translation>メモリが足りず、この写真を開けませんでした。</translation>
    </message>
    <message>
        <source>This box is empty. Please draw it around a face.</source>
        <translation>枠が空です。顔を囲むように描いてください。</translation>
    </message>
    <message>
        <source>This computer has no {device} device that Kith can use. Leave --device out.</source>
        <translation>このコンピューターには、Kithが使える{device}デバイスがありません。--deviceを省いてください。</translation>
    </message>
    <message>
        <source>This face was not looked at with the network in use. Look for new photos first, please.</source>
        <translation>この顔は、使用中のニューラルネットでまだ調べられていません。先に新しい写真を探してください。</translation>
    </message>
    <message>
        <source>This is a film. Films are looked through where that is asked for (--videos).</source>
        <translation>これは動画です。動画は、指定したとき (--videos) に調べます。</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>写真ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>This is not a Kith library, or nothing can be read of it. Please restore a backup.</source>
        <translation>Kithのライブラリではないか、何も読み取れません。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>This is not a photo file.</source>
        <translation>写真ファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a photo: it holds nothing but zeros.</source>
        <translation>写真ではありません：中身がすべてゼロです。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PDF document.</source>
        <translation>写真ではありません：PDF文書です。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a PostScript document.</source>
        <translation>写真ではありません：PostScript文書です。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a drawing or an XML document.</source>
        <translation>写真ではありません：描画データまたはXML文書です。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a text file.</source>
        <translation>写真ではありません：テキストファイルです。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a video.</source>
        <translation>写真ではありません：動画です。</translation>
    </message>
    <message>
        <source>This is not a photo: it is a web page.</source>
        <translation>写真ではありません：ウェブページです。</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive or an office document.</source>
        <translation>写真ではありません：圧縮ファイルまたはオフィス文書です。</translation>
    </message>
    <message>
        <source>This is not a photo: it is an archive.</source>
        <translation>写真ではありません：圧縮ファイルです。</translation>
    </message>
    <message>
        <source>This is not a photo: it is of no picture format that Kith knows.</source>
        <translation>写真ではありません：Kithの知らない画像形式です。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>This is the library itself. Please choose a backup.</source>
        <translation>これはライブラリ自体です。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>This name holds a broken character and cannot be kept. Please type it again.</source>
        <translation>この名前には壊れた文字が含まれているため、保存できません。入力し直してください。</translation>
    </message>
    <message>
        <source>This name holds a control character, which nobody can see. Please type it again.</source>
        <translation>この名前には目に見えない制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>This person has no face that could be looked for.</source>
        <translation>この人には、探す手がかりになる顔がありません。</translation>
    </message>
    <message>
        <source>This was learned for another network than the library uses now. Please learn again.</source>
        <translation>これは、ライブラリが今使っているものとは別のニューラルネット用に学習されています。もう一度学習してください。</translation>
    </message>
    <message>
        <source>To tell them apart, please confirm {faces} first.</source>
        <translation>2人を見分けるには、先に{faces}確認してください。</translation>
    </message>
    <message>
        <source>Took back what was learned</source>
        <translation>学習した内容を取り消し</translation>
    </message>
    <message>
        <source>Took the birthday of {person} away</source>
        <translation>{person}の誕生日を削除</translation>
    </message>
    <message>
        <source>Took the date of a photo away</source>
        <translation>写真の日付を削除</translation>
    </message>
    <message>
        <source>Took the date of death of {person} away</source>
        <translation>{person}の亡くなった日を削除</translation>
    </message>
    <message>
        <source>Took the name {person} away</source>
        <translation>名前{person}を削除</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} people out of the group “{group}”</source>
        <extracomment>In the singular: Took {n} person out of the group “{group}”</extracomment>
        <translation>
            <numerusform>{n}人をグループ「{group}」から外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {person} out of the group “{group}”</source>
        <translation>{person}をグループ「{group}」から外す</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} people</source>
        <extracomment>In the singular: Unpinned {n} person</extracomment>
        <translation>
            <numerusform>{n}人のピン留めを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned {person}</source>
        <translation>{person}のピン留めを解除</translation>
    </message>
    <message numerus="yes">
        <source>Untangled {person} and {other}: {n} faces moved</source>
        <extracomment>In the singular: Untangled {person} and {other}: {n} face moved</extracomment>
        <translation>
            <numerusform>{person}と{other}を見分けて{n}個の顔を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved of {library} does not fit together ({damage}).</source>
        <translation>{library}から救出した内容のつじつまが合いません（{damage}）。</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>読み取る権限がありません。</translation>
    </message>
    <message>
        <source>You may look at the library {name}, but not change it.</source>
        <translation>ライブラリ{name}は閲覧できますが、変更はできません。</translation>
    </message>
    <message>
        <source>embeddings that do not fit their checksums: {n}</source>
        <translation>チェックサムと一致しない顔の特徴：{n}</translation>
    </message>
    <message>
        <source>ffmpeg could not be started: {reason}.</source>
        <translation>ffmpegを起動できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>ffmpeg is not installed any more.</source>
        <translation>ffmpegはもうインストールされていません。</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>it is no XMP file</source>
        <translation>XMPファイルではありません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom Kith keeps a face for, against what another program says: &quot;nobody, and not Anna&quot;</extracomment>
        <translation>人物なし</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>What Kith keeps of a face, against what another program says</extracomment>
        <translation>{name}ではない</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network</source>
        <translation>ニューラルネットの統計モデルから作った人々</translation>
    </message>
    <message>
        <source>people drawn from a statistical model of the network, carried over to the new network by the linear map that explains your faces best</source>
        <translation>ニューラルネットの統計モデルから作り、あなたの写真の顔を最もよく説明する線形写像で新しいニューラルネットに移した人々</translation>
    </message>
    <message>
        <source>rows refer to rows that are gone</source>
        <translation>なくなった行を参照している行があります</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>the other</source>
        <extracomment>Somebody without a name: {name} in &quot;2 more faces of {name}&quot;</extracomment>
        <translation>もう1人</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>{address} is no address of a library. Please write it as in {example}, and a character such as / or # of a password as in {written}.</source>
        <translation>{address}はライブラリのアドレスではありません。{example}のように入力し、パスワード中の/や#などの文字は{written}のように書いてください。</translation>
    </message>
    <message>
        <source>{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.</source>
        <translation>{address}はクラスターではありません。tcp://HOST:8786、tls://HOST:8786、またはこのコンピューターならlocal:4と指定してください。</translation>
    </message>
    <message>
        <source>{day} has not come yet, so it is nobody&apos;s birthday. Please look at the year.</source>
        <translation>{day}はまだ来ていないため、誕生日にはなりません。年をお確かめください。</translation>
    </message>
    <message>
        <source>{day} has not come yet, so nobody can have died then. Please look at the year.</source>
        <translation>{day}はまだ来ていないため、亡くなった日にはなりません。年をお確かめください。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Please look at the year.</source>
        <translation>{day}はまだ来ていません。年をお確かめください。</translation>
    </message>
    <message>
        <source>{depth!r} is no depth. Choose {adapter} or {network}.</source>
        <translation>{depth!r}という深さはありません。{adapter}または{network}を選んでください。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file}の読み書きができません：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file}を書き込めません：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file}を書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{file} holds no library that Kith has packed.</source>
        <translation>{file}には、Kithがまとめたライブラリが入っていません。</translation>
    </message>
    <message>
        <source>{file} is damaged. Please pack the library again, and copy the file anew.</source>
        <translation>{file}が壊れています。ライブラリをもう一度まとめ、ファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{file} was packed by a newer version of Kith. Please update Kith.</source>
        <translation>{file}は新しいバージョンのKithでまとめられています。Kithをアップデートしてください。</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <extracomment>Two whole sentences, and what your language puts between them</extracomment>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>The last of several: &quot;Anna, Ben and Carla&quot;</extracomment>
        <translation>{items}と{last}</translation>
    </message>
    <message>
        <source>{items} or {item}</source>
        <extracomment>Several of which one is meant: &quot;Anna or Ben or Carla&quot;</extracomment>
        <translation>{items}または{item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <extracomment>Several behind one another: &quot;Anna, Ben, Carla&quot;</extracomment>
        <translation>{items}、{item}</translation>
    </message>
    <message>
        <source>{name} and {other} mixed up: {before} before, {after} after.</source>
        <translation>{name}と{other}の取り違え：以前{before}、今回{after}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>{faces} in &quot;Imported the names of 2 people from Picasa: 5 faces&quot;, and the like elsewhere In the singular: {n} face</extracomment>
        <translation>
            <numerusform>{n}個の顔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces moved</source>
        <extracomment>In the singular: {n} face moved</extracomment>
        <translation>
            <numerusform>{n}個の顔を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n}人を統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>{faces} in &quot;To tell them apart, please confirm {faces} first.&quot; In the singular: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{name}の顔をあと{n}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are too long to be a name, or without a letter, and left out.</source>
        <extracomment>In the singular: {n} name is too long to be a name, or without a letter, and left out.</extracomment>
        <translation>
            <numerusform>{n}件の名前は、長すぎるか文字を含まないため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>In the singular: {n} pair</extracomment>
        <translation>
            <numerusform>{n}組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>In the singular: {n} person</extracomment>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} split</source>
        <extracomment>People, by a new grouping: part of &quot;Grouped people again: 2 merged, 1 split, 5 faces moved&quot;</extracomment>
        <translation>
            <numerusform>{n}人を分割</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In the singular: {n} step</extracomment>
        <translation>
            <numerusform>{n}件の操作</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and {other} were searched with different settings. Merge them one after the other.</source>
        <translation>{path}と{other}は異なる設定でスキャンされています。1つずつ順にライブラリへ統合してください。</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Please choose another file.</source>
        <translation>{path}はほかのアプリのものです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}</source>
        <translation>{path}を削除できません：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path}を読み込めません：{error}。</translation>
    </message>
    <message>
        <source>{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.</source>
        <translation>{path}には、シャード{shard}の結果か、別の設定でのスキャンの結果が入っています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a library. Findings are what a scan with --findings writes.</source>
        <translation>{path}はライブラリです。結果ファイルは、--findingsを付けたスキャンで作られるファイルです。</translation>
    </message>
    <message>
        <source>{path} is a library. Findings want a new file of their own.</source>
        <translation>{path}はライブラリです。結果には、専用の新しいファイルが必要です。</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be read as a whole. {program} itself may mend it.</source>
        <translation>{path}が壊れていて、全体を読み込めません。{program}自身で修復できるかもしれません。</translation>
    </message>
    <message>
        <source>{path} is damaged, perhaps cut short on its way here. Please copy it again.</source>
        <translation>{path}が壊れています。転送中に途中で切れたのかもしれません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{path} is no database of {program} that Kith can read: it has no table {table}.</source>
        <translation>{path}はKithが読み込める{program}のデータベースではありません：表{table}がありません。</translation>
    </message>
    <message>
        <source>{path} is no database of {program}.</source>
        <translation>{path}は{program}のデータベースではありません。</translation>
    </message>
    <message>
        <source>{path} is not a Kith library. Please choose another file, or restore a backup (kith restore).</source>
        <translation>{path}はKithのライブラリではありません。別のファイルを選ぶか、バックアップを復元してください (kith restore)。</translation>
    </message>
    <message>
        <source>{path} is the library itself. Please choose findings.</source>
        <translation>{path}はライブラリ自体です。結果ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Kith. Please update Kith.</source>
        <translation>{path}は新しいバージョンのKithで作成されています。Kithをアップデートしてください。</translation>
    </message>
    <message>
        <source>{path} was made by another version of Kith. Scan again with this one.</source>
        <translation>{path}は別のバージョンのKithで作成されています。このバージョンでもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{person} has no name</source>
        <translation>{person}の名前をなしに</translation>
    </message>
    <message>
        <source>{program} is using {path} at the moment. Please close {program} and try again.</source>
        <translation>現在{program}が{path}を使用しています。{program}を終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{requested!r} is not a device. Use auto, cpu, cuda, mps, coreml or directml.</source>
        <translation>{requested!r}というデバイスはありません。auto、cpu、cuda、mps、coreml、directmlのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>{sidecar}: This file is no XMP that can be read.</source>
        <translation>{sidecar}：このファイルは読み取れるXMPではありません。</translation>
    </message>
    <message>
        <source>{source} is larger than {size_gb} GB, which no export of Kith is.</source>
        <translation>{source}が{size_gb} GBを超えています。Kithの書き出したファイルがそれほど大きくなることはありません。</translation>
    </message>
    <message>
        <source>{source} is no file of names that Kith exported, or it is damaged.</source>
        <translation>{source}はKithが書き出した名前のファイルではないか、壊れています。</translation>
    </message>
    <message>
        <source>{text} is no shard. The third of eight is 3/8, and the last is 8/8.</source>
        <translation>{text}というシャードはありません。8つのうち3番目は3/8、最後は8/8です。</translation>
    </message>
    <message>
        <source>{text} maps no folder. Two absolute paths belong there, as in /media/photos=/mnt/nas/photos.</source>
        <translation>{text}はフォルダーの対応を表していません。/media/photos=/mnt/nas/photosのように、2つの絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>{what} needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>{what}には、インストールされていないPyTorchが必要です。追加するには：{command}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>A name in quotation marks, as your language writes them</extracomment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: somebody else is called {name} by now.</source>
        <translation>「{title}」はそのままにしました。現在、別の人が{name}という名前になっています。</translation>
    </message>
    <message>
        <source>“{title}” stays as it is: {user} has changed the same people or faces since (“{later}”).</source>
        <translation>「{title}」はそのままにしました。その後、{user}が同じ人物または顔を変更しています（「{later}」）。</translation>
    </message>
    <message>
        <source>“{title}” was not redone, as the library was changed meanwhile.</source>
        <translation>その間にライブラリが変更されたため、「{title}」はやり直しませんでした。</translation>
    </message>
    <message>
        <source>“{title}” was not undone, as the library was changed meanwhile.</source>
        <translation>その間にライブラリが変更されたため、「{title}」は元に戻しませんでした。</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 1990-05-12, 1990-05 or 1990.</source>
        <translation>「{written}」は日付ではありません。1990-05-12、1990-05、1990のように入力してください。</translation>
    </message>
    <message>
        <source>“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: 2019-02-03, 2019-02, 2019.</source>
        <translation>「{written}」は日付ではありません。2019-02-03T14:05のように、またはわかっているところまで（2019-02-03、2019-02、2019）入力してください。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln photo(s) could not be copied.</source>
        <translation>
            <numerusform>%Ln枚の写真をコピーできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read.</source>
        <translation>
            <numerusform>%Ln枚の写真を読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in {folder}.</source>
        <translation>
            <numerusform>{folder}に%Ln枚の写真があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of {name} in {folder}.</source>
        <translation>
            <numerusform>{folder}に{name}の写真が%Ln枚あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) on {file}.</source>
        <translation>
            <numerusform>{file}に%Ln枚の写真があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Copy the photos into a folder</source>
        <translation>写真をフォルダーにコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln photo(s)…</source>
        <translation>
            <numerusform>%Ln枚の写真をコピーしています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>名前を書き出す</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON、プログラム用 (*.json)</translation>
    </message>
    <message>
        <source>Link the photos</source>
        <translation>写真へのリンクを作成</translation>
    </message>
    <message numerus="yes">
        <source>Linking %Ln photo(s)…</source>
        <translation>
            <numerusform>%Ln枚の写真へのリンクを作成しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the contact sheet…</source>
        <translation>コンタクトシートを作成しています…</translation>
    </message>
    <message>
        <source>Names of Kith</source>
        <translation>Kithの名前</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF、印刷用 (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>ブラウザー用のページ (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %Ln more.</source>
        <translation>
            <numerusform>残りの%Ln枚は入りきりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln face(s) to {file}.</source>
        <translation>
            <numerusform>%Ln個の顔を{file}に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>そこには書き込めません</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>名前のない人</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file}を書き込めません：{reason}。</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message numerus="yes">
        <source>%Ln face(s) selected</source>
        <translation>
            <numerusform>%Ln個の顔を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動先…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>この人ではない</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>{name}ではない</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>These are two different people</source>
        <translation>別々の2人です</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>カバーにする</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <translation>はい、{name}です</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>はい、同じ人です</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Maybe not {name}?</source>
        <translation>{name}ではないかも？</translation>
    </message>
    <message>
        <source>Maybe somebody else?</source>
        <translation>別の人かも？</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a face</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>{date}, at {moment} of a film</source>
        <translation>{date}、動画の{moment}</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>Find this person</source>
        <translation>この人を探す</translation>
    </message>
    <message>
        <source>Name of this face</source>
        <translation>この顔の名前</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>A verb: to give a name</extracomment>
        <translation>名前を付ける…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <extracomment>A face is not of this person</extracomment>
        <translation>{name}ではない</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>別の人…</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>これは{name}</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>To show this face wherever the person is shown</extracomment>
        <translation>カバーにする</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
</context>
<context>
    <name>FaceStripModel</name>
    <message>
        <source>Face {number} of {all}</source>
        <translation>顔{number}（全{all}個）</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Add a relative</source>
        <translation>家族を追加</translation>
    </message>
</context>
<context>
    <name>FindFaces</name>
    <message numerus="yes">
        <source>%Ln chosen. They are all</source>
        <translation>
            <numerusform>%Ln個を選択中。この人の名前：</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance up to {number}</source>
        <extracomment>How far apart two faces are: 0.31</extracomment>
        <translation>距離{number}まで</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>見つかった顔</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>この人を探す</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>似ている度合い</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>もしかすると</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Followed by a field for a name</extracomment>
        <translation>この人の名前：</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>Who the chosen faces are</source>
        <translation>選んだ顔が誰か</translation>
    </message>
    <message>
        <source>{faces}, down to likely</source>
        <translation>{faces}、「おそらく」まで</translation>
    </message>
    <message>
        <source>{faces}, down to maybe</source>
        <translation>{faces}、「もしかすると」まで</translation>
    </message>
    <message>
        <source>{faces}, down to very sure</source>
        <translation>{faces}、「ほぼ確実」のみ</translation>
    </message>
</context>
<context>
    <name>FindPhotos</name>
    <message>
        <source>First year</source>
        <translation>最初の年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最後の年</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>該当する写真がありません</translation>
    </message>
    <message>
        <source>Nobody else is in the photo</source>
        <translation>ほかに誰も写っていない</translation>
    </message>
    <message>
        <source>Only these</source>
        <extracomment>Nobody but the people chosen may be in the photos looked for</extracomment>
        <translation>この人たちだけ</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>見つかった写真</translation>
    </message>
    <message>
        <source>Take somebody out, or choose more years.</source>
        <translation>人を減らすか、年の範囲を広げてください。</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>People who must be in the photos looked for</extracomment>
        <translation>一緒に写っている人</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>People who must not be in the photos looked for</extracomment>
        <translation>写っていない人</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>film, {time}</source>
        <translation>動画、{time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Below a photo: no face is in it</extracomment>
        <translation>人物なし</translation>
    </message>
</context>
<context>
    <name>FindSource</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>顔{number}</translation>
    </message>
    <message>
        <source>Find the person in a picture</source>
        <translation>画像の人物を探す</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>画像 ({endings})</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, then press Ctrl+V here.</source>
        <translation>貼り付ける画像がありません。画像をコピーしてから、ここでCtrl+Vを押してください。</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>By a face</source>
        <translation>顔から</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>人物から</translation>
    </message>
    <message>
        <source>Choose a face.</source>
        <translation>顔を選んでください。</translation>
    </message>
    <message>
        <source>Faces like this one</source>
        <translation>この顔に似た顔</translation>
    </message>
    <message>
        <source>Faces like those of {name}</source>
        <translation>{name}に似た顔</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>探す</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>画像を調べています…</translation>
    </message>
    <message>
        <source>Nobody in your library looks like this.</source>
        <translation>ライブラリに似た人はいません。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>There is no face in this picture.</source>
        <translation>この画像には顔がありません。</translation>
    </message>
    <message>
        <source>This looks like {name}.</source>
        <translation>{name}のようです。</translation>
    </message>
    <message>
        <source>This may be {name}.</source>
        <translation>{name}かもしれません。</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>別の画像でお試しください。</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>誰を探しますか？</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Ending</source>
        <translation>終了しています</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
</context>
<context>
    <name>FirstTiles</name>
    <message>
        <source>Add a name</source>
        <translation>名前を追加</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>フォルダーはまだありません。</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>{folder}を外す</translation>
    </message>
    <message>
        <source>Stop looking after this folder…</source>
        <translation>このフォルダーの見守りをやめる…</translation>
    </message>
    <message>
        <source>Unplugged or moved; its photos come back with it</source>
        <translation>取り外されたか、移動されています。戻れば写真も元どおりになります</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>Of a folder whose disk is not there</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its people stay.</source>
        <translation>「{folder}」の見守りをやめました。人物は残ります。</translation>
    </message>
    <message>
        <source>“{folder}” is not looked after any more. Its photos are left out.</source>
        <translation>「{folder}」の見守りをやめました。写真は除外されています。</translation>
    </message>
</context>
<context>
    <name>FolderRemoval</name>
    <message>
        <source>Keep people and photos</source>
        <translation>人物と写真を残す</translation>
    </message>
    <message numerus="yes">
        <source>Kith knows %Ln photo(s) in it. Keep them, and the people in them stay as they are; only new photos are not looked for. Or leave them out: they go from all lists with the faces in them, and come back as they were if you add the folder again within 90 days. The photos themselves are not touched either way.</source>
        <translation>
            <numerusform>Kithはこのフォルダーの%Ln枚の写真を知っています。残す場合、写真とその人物はそのままで、新しい写真だけを探さなくなります。除外する場合、写真とその中の顔がすべての一覧から消えますが、90日以内にフォルダーを追加し直せば元どおりに戻ります。どちらの場合も、写真そのものには手を加えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave its photos out</source>
        <translation>写真を除外する</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>フォルダーを外す</translation>
    </message>
    <message>
        <source>Stop looking after “{folder}”?</source>
        <translation>「{folder}」の見守りをやめますか？</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Copies of the library that Kith made go as a whole ({files}).</source>
        <translation>Kithが作成したライブラリのコピーは、丸ごと削除されます（{files}）。</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>完全に忘れる</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>この人を忘れる</translation>
    </message>
    <message>
        <source>Forget {name} for good? This cannot be undone.</source>
        <translation>{name}を完全に忘れますか？ この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>In these photos nobody asks about them again. In photos that are new to Kith they will be asked about as a stranger is: to know them, Kith would have to keep what recognises them. Rather hide whoever is only not to be shown.</source>
        <translation>これらの写真では、この人についてもうお尋ねしません。Kithにとって新しい写真では、初めて見る人としてお尋ねします。この人だとわかるには、見分けるための情報を残しておく必要があるからです。表示したくないだけなら、代わりに非表示にしてください。</translation>
    </message>
    <message>
        <source>Kith deletes {faces} in {photos} with all that was computed from them, the name, and the steps that could be undone. Your photos stay as they are.</source>
        <translation>Kithは{photos}の{faces}と、そこから計算したすべての情報、名前、元に戻せる操作を削除します。写真はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The name stays in files beside %Ln photo(s), where names were written, until names are written there again.</source>
        <translation>
            <numerusform>名前を書き込んだ%Ln枚の写真のサイドカーファイルには、次に名前を書き込むまでその名前が残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What a learning that was stopped has left goes as a whole.</source>
        <translation>停止した学習が残したものは、丸ごと削除されます。</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Add to a group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Family, school…</source>
        <translation>家族、学校…</translation>
    </message>
    <message>
        <source>Take out of this group</source>
        <translation>このグループから外す</translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation>{group}から外す</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A wrong face? Drag it onto the right person at the side.</source>
        <translation>顔が違いますか？ 横にある正しい人物へドラッグしてください。</translation>
    </message>
    <message>
        <source>Arrows lead to the next photo. A face was missed? Press D and draw a box.</source>
        <translation>矢印キーで次の写真に進みます。顔が抜けていたら、Dを押して枠を描いてください。</translation>
    </message>
    <message>
        <source>Choose a step to undo it with all that came after it.</source>
        <translation>操作を選ぶと、それ以降の操作もまとめて元に戻せます。</translation>
    </message>
    <message>
        <source>Click a name to give one; Tab goes on to the next person.</source>
        <translation>名前をクリックすると入力できます。Tabで次の人に進みます。</translation>
    </message>
    <message>
        <source>Drop any picture here, or paste one, to find who is in it.</source>
        <translation>どんな画像でも、ここにドロップするか貼り付けると、写っている人を探せます。</translation>
    </message>
    <message>
        <source>Type a year to jump there; hold Ctrl to select photos.</source>
        <translation>年を入力するとその年に移動します。Ctrlを押しながら写真を選択できます。</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <extracomment>Of a step in the history</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨日 {time}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Choose a step to undo it and all that came after it.</source>
        <translation>操作を選ぶと、それ以降の操作もまとめて元に戻せます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Kithの進み具合</translation>
    </message>
    <message numerus="yes">
        <source>Makes %Ln step(s) again.</source>
        <translation>
            <numerusform>%Ln件の操作をやり直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the steps again…</source>
        <translation>操作をやり直しています…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>ここまでやり直す</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln step(s); you can redo them.</source>
        <translation>
            <numerusform>%Ln件の操作を取り消します。やり直すこともできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the steps back…</source>
        <translation>操作を取り消しています…</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>ここまで元に戻す</translation>
    </message>
    <message>
        <source>What you do to people and photos is listed here.</source>
        <translation>人物や写真に対して行った操作がここに並びます。</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>is {name}</source>
        <extracomment>Beside a name: this is the person whom Kith knows as {name}</extracomment>
        <translation>{name}と同じ人</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln so far</source>
        <translation>
            <numerusform>これまでに%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Bring names from another program</source>
        <translation>ほかのアプリから名前を読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a file with names</source>
        <translation>名前のファイルを選択</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder with names</source>
        <translation>名前のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose the folder of photos or the database in which they are.</source>
        <translation>名前が入っている写真のフォルダーまたはデータベースを選んでください。</translation>
    </message>
    <message>
        <source>From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith stays, and one Undo takes all of it back.</source>
        <translation>Picasa、digiKam、Lightroom、Google Takeout、またはKithが書き出したファイルから読み込みます。Kithで指定した内容は残り、一度の「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Kithの進み具合</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln person(s)</source>
        <translation>
            <numerusform>%Ln人を読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Kith knows all the names in there already</source>
        <translation>そこにある名前はすべてKithが知っています</translation>
    </message>
    <message>
        <source>Looking at the faces that Kith had not found…</source>
        <translation>Kithが見つけていなかった顔を調べています…</translation>
    </message>
    <message>
        <source>Looking for names in your folders…</source>
        <translation>フォルダーの中の名前を探しています…</translation>
    </message>
    <message>
        <source>Names ({endings})</source>
        <translation>名前 ({endings})</translation>
    </message>
    <message>
        <source>No names of another program are in your folders</source>
        <translation>フォルダーにほかのアプリの名前はありません</translation>
    </message>
    <message>
        <source>Nobody is named in there, in photos that Kith knows</source>
        <translation>Kithの知っている写真では、誰にも名前が付いていません</translation>
    </message>
    <message>
        <source>People to import</source>
        <translation>読み込む人物</translation>
    </message>
    <message>
        <source>Reading names…</source>
        <translation>名前を読み込んでいます…</translation>
    </message>
    <message>
        <source>Scan them first</source>
        <translation>先にスキャンする</translation>
    </message>
    <message>
        <source>The names cannot be read</source>
        <translation>名前を読み込めません</translation>
    </message>
    <message>
        <source>Where the names are</source>
        <translation>名前の場所</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln face(s) that {program} only guesses at are left to Kith&apos;s own grouping.</source>
        <translation>
            <numerusform>{program}の推測にすぎない%Ln個の顔は、Kithのグループ分けに任せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in Kith yet.</source>
        <translation>
            <numerusform>%Ln枚の写真はまだKithにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like this.</source>
        <extracomment>Of sentences about what could not be read</extracomment>
        <translation>
            <numerusform>同様のものがほかに%Ln件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptFaces</name>
    <message numerus="yes">
        <source>%Ln face(s) stay as you said</source>
        <translation>
            <numerusform>%Ln個の顔は指定どおりのままです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}, and not {name}</source>
        <translation>{kept}（{name}ではない）</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Choose, or let go</source>
        <extracomment>Somebody in a grid of portraits</extracomment>
        <translation>選択または選択解除</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, +, -</source>
        <translation>Ctrl+ホイール、+、-</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows, Enter</source>
        <translation>Ctrl+Shift+矢印キー、Enter</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Enter</source>
        <translation>Ctrl+矢印キー、Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>顔の枠を描く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Find the person in a copied picture</source>
        <translation>コピーした画像の人物を探す</translation>
    </message>
    <message>
        <source>Hold the slide show</source>
        <translation>スライドショーを一時停止</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>拡大と縮小</translation>
    </message>
    <message>
        <source>Leave a face out, or take it in</source>
        <extracomment>A face of those that are asked about together</extracomment>
        <translation>顔を除外、または元に戻す</translation>
    </message>
    <message>
        <source>Move the chosen box</source>
        <translation>選んだ枠を移動</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>写真を移動</translation>
    </message>
    <message>
        <source>Name the chosen face</source>
        <translation>選んだ顔に名前を付ける</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: what Enter does to a person</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Resize the chosen box</source>
        <translation>選んだ枠の大きさを変更</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>選択を増やす</translation>
    </message>
    <message>
        <source>Shift and drag, or D, arrows, Enter</source>
        <translation>Shift+ドラッグ、またはD、矢印キー、Enter</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrows</source>
        <translation>ShiftまたはCtrl+矢印キー</translation>
    </message>
    <message>
        <source>Shift+arrows, or Space and drag</source>
        <translation>Shift+矢印キー、またはSpace+ドラッグ</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>To a year</source>
        <translation>年を指定して移動</translation>
    </message>
    <message>
        <source>its four digits</source>
        <translation>4桁の数字</translation>
    </message>
</context>
<context>
    <name>Kith</name>
    <message>
        <source>All names followed to the new place.</source>
        <translation>すべての名前を新しい場所に引き継ぎました。</translation>
    </message>
    <message>
        <source>It is elsewhere…</source>
        <translation>別の場所にある…</translation>
    </message>
    <message>
        <source>Making a dozen photos of two public-domain portraits…</source>
        <translation>パブリックドメインの肖像画2点から、十数枚の写真を作成しています…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kith speaks it from its next start on.</source>
        <translation>次回の起動からこの言語になります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>The language of the system</extracomment>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>LearningResult</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln個の顔を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer face(s) look like somebody else</source>
        <translation>
            <numerusform>別の人に似ている顔が%Ln個減少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln人を新しく追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln人を分割</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln人をほかの人と統合</numerusform>
        </translation>
    </message>
    <message>
        <source>A little surer who is who; nothing else would change</source>
        <translation>誰が誰かが少し確実になります。ほかは何も変わりません</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fewer people are wrongly put together</source>
        <translation>間違って一緒にされた人が減りました</translation>
    </message>
    <message>
        <source>How far Kith is in looking at what would change</source>
        <translation>変わる内容を調べる処理の進み具合</translation>
    </message>
    <message>
        <source>If you use it: {changes}.</source>
        <extracomment>{changes} is &quot;3 people would join others, 1 person would come apart&quot;</extracomment>
        <translation>使った場合：{changes}。</translation>
    </message>
    <message>
        <source>It came to nothing better, so nothing was changed</source>
        <translation>良くならなかったため、何も変更しませんでした</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Not to use the outcome of learning</extracomment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>詳しく見る…</translation>
    </message>
    <message>
        <source>Looking at all faces with the new network…</source>
        <translation>新しいニューラルネットですべての顔を調べています…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>何が変わるかを調べています…</translation>
    </message>
    <message>
        <source>More faces are put with the right person: {after} instead of {before}</source>
        <translation>正しい人にまとめられた顔が増えました：{after}（以前は{before}）</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>名前と、確認済みの顔はそのままです。</translation>
    </message>
    <message>
        <source>Nobody would change now.</source>
        <translation>今のところ、変わる人はいません。</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>The outcome of learning</extracomment>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>LearningRun</name>
    <message>
        <source>Begin again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Changes how faces are compared. No photo is read again. With the network that comes with Kith this is seldom better; where it is not, nothing is changed.</source>
        <translation>顔の比べ方を変えます。写真は読み直しません。Kithに付属のニューラルネットでは良くなることは少なく、良くならなければ何も変わりません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>How far Kith is with learning</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>続きから再開できます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused: {step}</source>
        <translation>一時停止中：{step}</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>A way of learning that takes a short time</extracomment>
        <translation>簡易</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Takes some minutes, or more than an hour with thousands of photos.</source>
        <translation>数分かかります（写真が何千枚もあると1時間以上）。</translation>
    </message>
    <message>
        <source>Takes some seconds, or some minutes where the computer is busy with something else.</source>
        <translation>数秒かかります（コンピューターがほかの処理で忙しいときは数分）。</translation>
    </message>
    <message>
        <source>The last time it took {time}.</source>
        <translation>前回は{time}かかりました。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not installed. To add it: {command}</source>
        <translation>これには、インストールされていないPyTorchが必要です。追加するには：{command}</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>A way of learning that takes long and changes more</extracomment>
        <translation>徹底</translation>
    </message>
    <message>
        <source>Thorough learning was stopped at {share}.</source>
        <translation>徹底学習を{share}で停止しました。</translation>
    </message>
    <message>
        <source>Trains the network itself on your photos, in the background. You can go on working, and quit: it goes on where it was.</source>
        <translation>ニューラルネット自体をあなたの写真でバックグラウンド学習させます。その間も作業でき、終了してもかまいません。続きから再開します。</translation>
    </message>
    <message>
        <source>You have said more about faces since, so it begins again; photos that were read are not read twice.</source>
        <translation>その後、顔についてさらに教わったため、最初から始めます。読み込み済みの写真を再び読み込むことはありません。</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>経過：{time}</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message numerus="yes">
        <source>%Ln person(s) have enough of them to learn from.</source>
        <extracomment>Of confirmed faces</extracomment>
        <translation>
            <numerusform>%Ln人については、学習に十分な数があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A network trained on your photos</source>
        <translation>あなたの写真で学習したニューラルネット</translation>
    </message>
    <message>
        <source>Answer some questions</source>
        <translation>質問に答える</translation>
    </message>
    <message>
        <source>Counting what you confirmed…</source>
        <translation>確認済みのものを数えています…</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. It learns on this computer, and keeps what it learned with the library, on its server.</source>
        <translation>答えはすぐに反映されます。さらに、Kithはときどき、確認済みの顔から身近な人たちの見分け方を学んで、目を養うことができます。学習はこのコンピューターで行い、学んだことはライブラリとともにそのサーバーに保存します。</translation>
    </message>
    <message>
        <source>Every answer counts at once. Now and then Kith can also learn to see better: from the faces that you confirmed, what tells your people apart. Nothing leaves this computer.</source>
        <translation>答えはすぐに反映されます。さらに、Kithはときどき、確認済みの顔から身近な人たちの見分け方を学んで、目を養うことができます。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Going back… ({share})</source>
        <translation>戻しています…（{share}）</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Of a network: the one by which faces are compared now</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Learn to tell your people apart</source>
        <translation>身近な人たちの見分け方を学ぶ</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>To begin, {people} should have {faces} each that you confirmed, from different photos.</source>
        <translation>始めるには、{people}について、別々の写真で確認した{faces}がそれぞれ必要です。</translation>
    </message>
    <message>
        <source>What Kith knows from you</source>
        <translation>Kithがあなたから学んだこと</translation>
    </message>
    <message>
        <source>What Kith learned quickly</source>
        <translation>簡易学習の結果</translation>
    </message>
    <message>
        <source>You have not confirmed any faces yet.</source>
        <translation>確認済みの顔はまだありません。</translation>
    </message>
    <message>
        <source>{faces} of {people}, confirmed by you.</source>
        <translation>{people}、{faces}を確認済みです。</translation>
    </message>
    <message numerus="yes">
        <source>{faces} of {people}, confirmed by you; %Ln time(s) you said who somebody is not.</source>
        <extracomment>{faces} is &quot;12 faces&quot;, {people} is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>{people}、{faces}を確認済みで、「この人ではない」と%Ln回答えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has been in use since {when}.</source>
        <translation>{when}から、{what}を使用しています。</translation>
    </message>
    <message>
        <source>{what} is in use.</source>
        <translation>{what}を使用しています。</translation>
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
        <translation>この人の顔をさらに探す</translation>
    </message>
    <message>
        <source>Kith is still copying and closes afterwards. Close it again to stop.</source>
        <translation>Kith はまだコピー中で、終わると閉じます。中止するには、もう一度閉じてください。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved, renamed or unplugged.</source>
        <translation>フォルダー「{folder}」がありません。移動や名前の変更、ディスクの取り外しがあったのかもしれません。</translation>
    </message>
    <message>
        <source>This folder is among those that Kith looks after already.</source>
        <translation>このフォルダーは、すでにKithが見守っています。</translation>
    </message>
</context>
<context>
    <name>Memories</name>
    <message numerus="yes">
        <source>%Ln in 100 photos were taken on a weekend.</source>
        <translation>
            <numerusform>写真100枚のうち%Ln枚は週末に撮影されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It all begins on {day}.</source>
        <translation>すべては{day}に始まりました。</translation>
    </message>
    <message numerus="yes">
        <source>No year has more photos than {year}: %Ln.</source>
        <extracomment>The number is one of photos</extracomment>
        <translation>
            <numerusform>写真が最も多いのは{year}年：%Ln枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The biggest crowd: %Ln face(s) in one photo.</source>
        <translation>
            <numerusform>いちばんの大人数：1枚の写真に%Ln個の顔。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have photos of {name} from {first} to {last}: %Ln year(s).</source>
        <extracomment>{first} and {last} are years</extracomment>
        <translation>
            <numerusform>{name}の写真は{first}年から{last}年まで、%Ln年分あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} was your busiest day: %Ln photo(s).</source>
        <translation>
            <numerusform>いちばん撮った日は{day}：写真%Ln枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is in %Ln photo(s), more than anybody else.</source>
        <translation>
            <numerusform>{name}がいちばん多く、%Ln枚の写真に写っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoriesView</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln年前</numerusform>
        </translation>
    </message>
    <message>
        <source>A few numbers</source>
        <translation>数字で見る</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>思い出</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>思い出はまだありません</translation>
    </message>
    <message>
        <source>Often together</source>
        <translation>よく一緒に写る人</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>過去の今日</translation>
    </message>
    <message>
        <source>Once photos have dates and people have names, this page looks back with you.</source>
        <translation>写真に日付、人物に名前がそろうと、このページで一緒に思い出を振り返れます。</translation>
    </message>
    <message>
        <source>Show all of this day</source>
        <translation>この日の写真をすべて表示</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>同じ人ですか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>別々のままにする</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>人物を統合</translation>
    </message>
    <message numerus="yes">
        <source>Name for the %Ln face(s):</source>
        <translation>
            <numerusform>%Ln個の顔の名前：</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembers that these are two people</source>
        <translation>別々の2人であることを覚えます</translation>
    </message>
    <message numerus="yes">
        <source>Together: %Ln face(s), without a name</source>
        <translation>
            <numerusform>合計：%Ln個の顔、名前なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: {name}, %Ln face(s)</source>
        <translation>
            <numerusform>合計：{name}、%Ln個の顔</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>You noted that {other} is a child of {person}.</source>
        <translation>{other}は{person}の子と記録されています。</translation>
    </message>
    <message>
        <source>You noted that {other} is a parent of {person}.</source>
        <translation>{other}は{person}の親と記録されています。</translation>
    </message>
    <message>
        <source>You noted that {other} is a partner of {person}.</source>
        <translation>{other}は{person}のパートナーと記録されています。</translation>
    </message>
    <message>
        <source>You noted that {other} is a sibling of {person}.</source>
        <translation>{other}は{person}のきょうだいと記録されています。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreLikeDialog</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>These faces were grouped with the ones you just put right. Click a face to leave it out.</source>
        <translation>これらの顔は、先ほど訂正した顔と同じグループでした。顔をクリックすると除外できます。</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>同じ人です</translation>
    </message>
    <message>
        <source>They are {name} too</source>
        <translation>どれも{name}です</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>同じ人です</translation>
    </message>
    <message>
        <source>This is {name} too</source>
        <translation>これも{name}です</translation>
    </message>
</context>
<context>
    <name>MovedFolder</name>
    <message numerus="yes">
        <source>%Ln photo(s) were in {old}. If they are the same, all names follow, and nothing is scanned anew.</source>
        <translation>
            <numerusform>{old}には%Ln枚の写真がありました。同じ写真なら、名前はすべて引き継がれ、スキャンし直す必要もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that moved</source>
        <translation>移動したフォルダー</translation>
    </message>
    <message>
        <source>No, it is another</source>
        <translation>いいえ、別のフォルダーです</translation>
    </message>
    <message>
        <source>Yes, it moved</source>
        <translation>はい、移動しました</translation>
    </message>
    <message>
        <source>{sentence}: {folders}</source>
        <extracomment>{sentence} is &quot;5 photos are on a disk that is not here&quot;</extracomment>
        <translation>{sentence}：{folders}</translation>
    </message>
    <message>
        <source>“{old}” is at {new} now?</source>
        <translation>「{old}」は今、{new}にありますか？</translation>
    </message>
</context>
<context>
    <name>MovedFolders</name>
    <message>
        <source>The names are back where they were.</source>
        <translation>名前は元の場所に戻りました。</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Bring the names…</source>
        <translation>名前を読み込む…</translation>
    </message>
    <message>
        <source>{program} may know who is in your photos.</source>
        <translation>{program}が写真の人物を知っているかもしれません。</translation>
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
        <translation>これらの顔を一覧と質問から除外します (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb</comment>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: to leave a question for later</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Find</source>
        <extracomment>The page on which people are looked for by a face; a verb on a button</extracomment>
        <translation>探す</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>The page on which Kith learns from what the user said</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>The page that looks back: on this day, often together</extracomment>
        <translation>思い出</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
            <numerusform>%Ln個のファイルを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Everybody whose face is in your photos appears here. Which folder are they in?</source>
        <translation>写真に顔が写っている人は、みんなここに表示されます。写真はどのフォルダーにありますか？</translation>
    </message>
    <message numerus="yes">
        <source>Kith looked at %Ln photo(s) and found no face. If there are people in them, their faces may be smaller than what the settings ask for.</source>
        <translation>
            <numerusform>Kithは%Ln枚の写真を調べましたが、顔は見つかりませんでした。人が写っている場合は、設定で決めた大きさより顔が小さいのかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>写真を調べています</translation>
    </message>
    <message>
        <source>No faces in these photos</source>
        <translation>これらの写真に顔はありません</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>まだ人物がいません</translation>
    </message>
    <message>
        <source>No photo could be read</source>
        <translation>写真を1枚も読み込めませんでした</translation>
    </message>
    <message>
        <source>No photos found</source>
        <translation>写真が見つかりません</translation>
    </message>
    <message>
        <source>People appear here as soon as their faces are found. You can name them meanwhile.</source>
        <translation>顔が見つかりしだい、人物がここに表示されます。その間に名前を付けることもできます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>There are no photos in the folders that Kith looks after.</source>
        <translation>Kithが見守っているフォルダーに写真がありません。</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>サンプルアルバムで試す</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Put the newest backup in its place ({file})?</source>
        <translation>最新のバックアップを復元しますか（{file}）？</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A verb: to put a backup in the place of the library</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup was put back. What was there is kept as {file}.</source>
        <translation>バックアップを復元しました。元のものは{file}として残しています。</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Show their photos</source>
        <translation>写真を表示</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give them a name</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>この人たちは誰？</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>人物ではない</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln face(s) of {who} aside?</source>
        <extracomment>{who} is &quot;Ann&quot;, &quot;Ann and Ben&quot;, &quot;somebody without a name&quot;</extracomment>
        <translation>
            <numerusform>{who}の%Ln個の顔を除外しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>A verb: to take faces away that are none</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>They will not be shown or grouped any more. You can undo this.</source>
        <translation>表示もグループ分けもされなくなります。この操作は元に戻せます。</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Add a person</source>
        <translation>人物を追加</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
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
        <translation>名前順</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A group of people, such as a family</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>写真の多い順</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>並び順</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden</source>
        <translation>
            <numerusform>非表示の%Ln人を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people whom you hid, too</source>
        <translation>非表示にした人物も表示します</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a name</source>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他の人</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln person(s), with one or two faces or blurred ones</source>
        <translation>
            <numerusform>その他の人：%Ln人。顔が1、2個だけか、ぼやけています</numerusform>
        </translation>
    </message>
    <message>
        <source>People with one or two faces, or with blurred ones alone</source>
        <translation>顔が1、2個だけの人、またはぼやけた顔しかない人</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Others: people with few faces, together in one tile</extracomment>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Everybody else</source>
        <translation>その他の全員</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>似ている順</translation>
    </message>
</context>
<context>
    <name>PeopleSidebar</name>
    <message>
        <source>Drop faces on people here</source>
        <translation>ここの人物に顔をドロップ</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新しい人物の名前</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>人物ではない</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
</context>
<context>
    <name>PeopleToImport</name>
    <message numerus="yes">
        <source>%Ln face(s) known already</source>
        <translation>
            <numerusform>すでに知っている顔%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that Kith had not found</source>
        <translation>
            <numerusform>Kithが見つけていなかった顔%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln photo(s) without a face</source>
        <translation>
            <numerusform>顔のない写真%Ln枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Everybody is hidden</source>
        <translation>全員が非表示です</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>この人を探す</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>この2人を統合…</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>この人たちを統合…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合する相手…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前を付ける</translation>
    </message>
    <message>
        <source>No name here holds these letters.</source>
        <translation>この文字を含む名前はありません。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>誰も見つかりません</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>人物ではない</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: to open a person</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A verb: to keep a person at the front of the list</extracomment>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Sort the others out…</source>
        <translation>その他の人を整理…</translation>
    </message>
    <message>
        <source>The button above shows them again.</source>
        <translation>上のボタンで再び表示できます。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Untangle these two…</source>
        <translation>この2人を見分ける…</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %Ln without a name</source>
        <extracomment>{people} is &quot;12 people&quot;, the number one of people</extracomment>
        <translation>
            <numerusform>{people}（うち名前なし%Ln人）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Add a birthday</source>
        <translation>誕生日を追加</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>{date}生まれ</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>見直し</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Of a person</extracomment>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Choose a person</source>
        <translation>人物を選択</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>A noun: faces dropped on it become somebody new</extracomment>
        <translation>新しい人物</translation>
    </message>
</context>
<context>
    <name>PersonTools</name>
    <message>
        <source>About</source>
        <extracomment>What is known of a person: birthday, family, notes</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Ages</source>
        <extracomment>Shows how old the person was in each photo</extracomment>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Birthday, family, groups and notes (Ctrl+I)</source>
        <translation>誕生日、家族、グループ、メモ (Ctrl+I)</translation>
    </message>
    <message>
        <source>Copy photos into a folder…</source>
        <translation>写真をフォルダーにコピー…</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Find this person</source>
        <translation>この人を探す</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>この人を忘れる…</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>統合する相手…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Opens a menu with further actions</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not a person</source>
        <extracomment>Faces that are none, or of nobody who matters</extracomment>
        <translation>人物ではない</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>A verb: to give another name</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>A verb: to hide a person from the lists</extracomment>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Show how old they were</source>
        <translation>当時の年齢を表示</translation>
    </message>
    <message>
        <source>Split into two people…</source>
        <translation>2人に分ける…</translation>
    </message>
    <message>
        <source>Untangle from…</source>
        <translation>ほかの人と見分ける…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About this person</source>
        <translation>この人について</translation>
    </message>
    <message>
        <source>All faces have gone to other people.</source>
        <translation>すべての顔がほかの人に移りました。</translation>
    </message>
    <message>
        <source>Drag faces of this person here from other pages.</source>
        <translation>ほかのページから、この人の顔をここにドラッグできます。</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>Shows faces, not whole photos</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>顔なし</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>もう誰もいません</translation>
    </message>
    <message>
        <source>Perhaps {people}?</source>
        <extracomment>{people} is &quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>もしかして{people}？</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copy it into a folder…</source>
        <translation>フォルダーにコピー…</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy their paths</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy them into a folder…</source>
        <translation>フォルダーにコピー…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>既定のアプリで開く</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>パスをコピーしました。</translation>
    </message>
    <message>
        <source>The paths are copied.</source>
        <translation>パスをコピーしました。</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>The system has no file manager to show {file} in.</source>
        <translation>{file}を表示できるファイルマネージャーがシステムにありません。</translation>
    </message>
    <message>
        <source>The system has no program for {file}.</source>
        <translation>{file}を開けるアプリがシステムにありません。</translation>
    </message>
    <message>
        <source>This photo is not there at the moment ({path}).</source>
        <translation>この写真は現在見つかりません（{path}）。</translation>
    </message>
    <message>
        <source>This photo is not there at the moment.</source>
        <translation>この写真は現在見つかりません。</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back</source>
        <extracomment>To the page before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>顔の枠を描く</translation>
    </message>
    <message>
        <source>Faces and names</source>
        <translation>顔と名前</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Play the film from here</source>
        <translation>ここから動画を再生</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>スライドショー</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>写真全体</translation>
    </message>
</context>
<context>
    <name>PhotoFacesModel</name>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
    <message>
        <source>{name}, at {moment}</source>
        <extracomment>{moment} is when in a film: 1:23</extracomment>
        <translation>{name}、{moment}</translation>
    </message>
</context>
<context>
    <name>PhotoPeople</name>
    <message>
        <source>Also in this photo: {names}</source>
        <translation>この写真に写っているほかの人：{names}</translation>
    </message>
    <message>
        <source>Choose a face and press Enter to name it.</source>
        <translation>顔を選んでEnterを押すと、名前を付けられます。</translation>
    </message>
    <message>
        <source>In this film</source>
        <translation>この動画</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>この写真</translation>
    </message>
    <message>
        <source>Is there a face? Press D and draw a box around it.</source>
        <translation>顔がありますか？ Dを押して、まわりに枠を描いてください。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>誰も見つかりません</translation>
    </message>
    <message>
        <source>People in this photo</source>
        <translation>この写真の人物</translation>
    </message>
</context>
<context>
    <name>PhotoSelectionBar</name>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln枚の写真を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Selects no photo (Esc)</source>
        <translation>写真の選択をすべて解除します (Esc)</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Looking at the face…</source>
        <translation>顔を調べています…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>日付を設定…</translation>
    </message>
    <message>
        <source>This photo is not there at the moment. Perhaps its disk is not connected.</source>
        <translation>この写真は現在見つかりません。ディスクが接続されていないのかもしれません。</translation>
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
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー順</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月順</translation>
    </message>
    <message>
        <source>Copies, links or a contact sheet of the photos shown here</source>
        <translation>ここに表示された写真のコピー、リンク、コンタクトシート</translation>
    </message>
    <message>
        <source>Date guessed</source>
        <extracomment>Photos whose date is not known for sure</extracomment>
        <translation>日付は推定</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>No faces</source>
        <translation>顔なし</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Photos in which nobody has a name yet</extracomment>
        <translation>名前のある人なし</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In which order a list is</extracomment>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>すべての写真を再表示</translation>
    </message>
    <message>
        <source>Take along</source>
        <extracomment>To copy photos elsewhere, or to print them</extracomment>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>表示する写真</translation>
    </message>
    <message>
        <source>With a place</source>
        <extracomment>Photos in which the place is kept where they were taken</extracomment>
        <translation>場所あり</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message numerus="yes">
        <source>%Ln face(s) without a name</source>
        <translation>
            <numerusform>名前のない顔%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a photo: no face is in it</extracomment>
        <translation>人物なし</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Choose “All photos” above to see the others.</source>
        <translation>ほかの写真を見るには、上で「すべての写真」を選んでください。</translation>
    </message>
    <message>
        <source>Contact sheet, PDF or HTML…</source>
        <translation>コンタクトシート、PDFまたはHTML…</translation>
    </message>
    <message>
        <source>Copies in a folder…</source>
        <translation>フォルダーにコピー…</translation>
    </message>
    <message>
        <source>Links in a folder…</source>
        <translation>フォルダーにリンク…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>まだ写真がありません</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>該当する写真はありません</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The photos of your folders appear here.</source>
        <translation>フォルダーの写真がここに表示されます。</translation>
    </message>
    <message>
        <source>To the folder before</source>
        <translation>前のフォルダーへ</translation>
    </message>
    <message>
        <source>To the month after</source>
        <translation>翌月へ</translation>
    </message>
    <message>
        <source>To the month before</source>
        <translation>前月へ</translation>
    </message>
    <message>
        <source>To the next folder</source>
        <translation>次のフォルダーへ</translation>
    </message>
</context>
<context>
    <name>PreviewJob</name>
    <message>
        <source>What would change could not be worked out.</source>
        <translation>何が変わるかを調べられませんでした。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Read all the same: {remark}</source>
        <extracomment>{remark} is a sentence on what is wrong with a photo</extracomment>
        <translation>読み込みはできました：{remark}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. They are left as they are.</source>
        <translation>
            <numerusform>%Ln個のファイルを読み込めませんでした。ファイルはそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are damaged and were read all the same.</source>
        <translation>
            <numerusform>%Ln枚の写真は壊れていますが、読み込みはできました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) may hold small faces that were not found.</source>
        <translation>
            <numerusform>%Ln枚の写真に、見つからなかった小さな顔があるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>すべてのファイルを読み込めました。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み込めなかったファイル</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>もっと詳しく探す</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>The page of files that could not be read</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln個の顔を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would be new</source>
        <translation>
            <numerusform>%Ln人を新しく追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln人を分割</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln人をほかの人と統合</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>名前と、確認済みの顔はそのままです。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わる内容</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>名前のない人</translation>
    </message>
</context>
<context>
    <name>RelativeRow</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Likely</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>Maybe</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>もしかすると</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>まだ名前なし</translation>
    </message>
    <message>
        <source>Very sure</source>
        <extracomment>How sure it is that a face is of a person</extracomment>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>{sureness}, distance {number}</source>
        <extracomment>{sureness} is &quot;Very sure&quot;, {number} is how far apart two faces are: 0.31</extracomment>
        <translation>{sureness}、距離{number}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Are these all {name}?</source>
        <translation>これは全部{name}ですか？</translation>
    </message>
    <message>
        <source>Are these really {name}?</source>
        <translation>これは本当に{name}ですか？</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>これは本当に{name}ですか？</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>これは{name}ですか？</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <extracomment>The page on which Kith asks who somebody is; a verb on a button</extracomment>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln face(s)</source>
        <extracomment>Of faces that look alike, some are shown: 8 of 30 faces</extracomment>
        <translation>
            <numerusform>%Ln個の顔のうち{shown}個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>Kith is done</source>
        <translation>Kithの処理が終わりました</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln台のコンピューター</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read; Problems says why.</source>
        <extracomment>Problems is the page of that name</extracomment>
        <translation>
            <numerusform>%Ln個のファイルを読み込めませんでした。理由は「問題」のページで確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) scanned: {found}.</source>
        <extracomment>{found} is &quot;12 faces, 3 people&quot;</extracomment>
        <translation>
            <numerusform>%Ln枚の写真をスキャンしました：{found}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Grouping the faces into people</source>
        <translation>顔を人物ごとにまとめています</translation>
    </message>
    <message>
        <source>Looked again through {photos} and found {faces} that had been missed.</source>
        <extracomment>{photos} is &quot;12 photos&quot;, {faces} is &quot;3 faces&quot;</extracomment>
        <translation>{photos}をもう一度調べ、見落としていた{faces}を見つけました。</translation>
    </message>
    <message>
        <source>Looked again through {photos}: no more faces were found.</source>
        <extracomment>{photos} is &quot;12 photos&quot;</extracomment>
        <translation>{photos}をもう一度調べましたが、ほかに顔は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Looking again for smaller faces: {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>より小さな顔をもう一度探しています：{done}/{all}枚</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>写真を探しています</translation>
    </message>
    <message>
        <source>No photos were found there.</source>
        <translation>そこに写真は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused after {done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>一時停止中：{done}/{all}枚</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>スキャンの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb, on a button</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the scan; what is finished is kept</source>
        <translation>スキャンを停止します。終わった分は保存されます</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s). What is finished is kept.</source>
        <translation>
            <numerusform>%Ln枚の写真で停止しました。終わった分は保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be read; Problems says why.</source>
        <translation>フォルダーを読み込めませんでした。理由は「問題」のページで確認できます。</translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <extracomment>{name} is a file, or the address of a computer</extracomment>
        <translation>{name} を待っています</translation>
    </message>
    <message>
        <source>{computer}: nothing for a while</source>
        <translation>{computer}：しばらく結果なし</translation>
    </message>
    <message>
        <source>{computer}: {number} a second</source>
        <extracomment>How many photos a computer searches</extracomment>
        <translation>{computer}：毎秒{number}枚</translation>
    </message>
    <message>
        <source>{done} of {all} photos</source>
        <extracomment>Both are numbers: 5 of 120</extracomment>
        <translation>写真 {done}/{all}枚</translation>
    </message>
    <message>
        <source>{folder} vanished while it was scanned. What is finished is kept.</source>
        <translation>スキャン中に{folder}がなくなりました。終わった分は保存されています。</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <extracomment>How many photos are scanned</extracomment>
        <translation>毎秒{number}枚</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Jump to a year</source>
        <translation>年を選んで移動</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people</source>
        <translation>人物を検索</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Of people</extracomment>
        <translation>
            <numerusform>%Ln人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A verb: to select nothing any more</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Selects nobody (Esc)</source>
        <translation>人物の選択をすべて解除します (Esc)</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message numerus="yes">
        <source>%Ln face(s) would move</source>
        <translation>
            <numerusform>%Ln個の顔を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come apart</source>
        <translation>
            <numerusform>%Ln人を分割</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would join others</source>
        <translation>
            <numerusform>%Ln人をほかの人と統合</numerusform>
        </translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Careful: more, smaller groups</source>
        <translation>慎重：小さなグループを多く</translation>
    </message>
    <message>
        <source>Generous: fewer, larger groups</source>
        <translation>おおらか：大きなグループを少なく</translation>
    </message>
    <message>
        <source>Group anew</source>
        <extracomment>A verb: to put all faces into groups again</extracomment>
        <translation>グループ分けをやり直す</translation>
    </message>
    <message>
        <source>Grouping the faces…</source>
        <translation>顔をグループ分けしています…</translation>
    </message>
    <message>
        <source>How readily faces are put together</source>
        <translation>顔のまとめやすさ</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>詳しく見る…</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>何が変わるかを調べています…</translation>
    </message>
    <message>
        <source>Names, and faces that you confirmed, stay as they are.</source>
        <translation>名前と、確認済みの顔はそのままです。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>何も変わりません。</translation>
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
        <translation>完全に忘れました。</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>やり直しました：{step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました：{step}</translation>
    </message>
    <message>
        <source>{sentence} The next time, this step is passed over.</source>
        <extracomment>A step that cannot be undone or redone; {sentence} says why</extracomment>
        <translation>{sentence}次回は、この操作を飛ばします。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>Also look through films</source>
        <translation>動画も調べる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Apple Core ML</source>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>AppleのGPU</translation>
    </message>
    <message>
        <source>As supplied</source>
        <extracomment>The value that Kith came with</extracomment>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>最適なものを自動選択</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Compute on</source>
        <extracomment>Followed by a choice: the processor, a graphics card</extracomment>
        <translation>計算に使う装置</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>ダーク、ハイコントラスト</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For photos that are scanned from now on.</source>
        <translation>これからスキャンする写真が対象です。</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>How alike faces must be to be taken for one person.</source>
        <translation>どれくらい似ている顔を同じ人とみなすか。</translation>
    </message>
    <message>
        <source>Kith looks for photos here, at each start and whenever something changes.</source>
        <translation>起動時と、何かが変わるたびに、ここで写真を探します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>ライト、ハイコントラスト</translation>
    </message>
    <message>
        <source>Look through all photos again</source>
        <translation>すべての写真を調べ直す</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIAのグラフィックカード</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The neural network by which faces are compared</extracomment>
        <translation>ニューラルネット</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Scanning</source>
        <extracomment>To look for faces in photos</extracomment>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>顔の最小サイズ</translation>
    </message>
    <message>
        <source>Their faces join people whom photos show</source>
        <translation>動画の顔は、写真に写っている人物に加わります</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
    <message>
        <source>With these settings; names and corrections stay</source>
        <translation>この設定で調べます。名前と訂正した内容は残ります</translation>
    </message>
</context>
<context>
    <name>ShownFaces</name>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰ですか？</translation>
    </message>
</context>
<context>
    <name>SidecarDialog</name>
    <message numerus="yes">
        <source>%Ln as they should be</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln個は変更不要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln個を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) that another program calls otherwise</source>
        <translation>
            <numerusform>ほかのアプリで名前が違う顔%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln個はそのまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln個を新規作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>Of files</extracomment>
        <translation>
            <numerusform>%Ln個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Also faces that Kith recognised by itself, and that you have not looked at yet</source>
        <translation>Kithが自動で認識し、まだ見ていない顔も含める</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Each file as it was before names were last written</source>
        <translation>各ファイルを、最後に名前を書き込む前の状態に戻します</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>How far Kith is</source>
        <translation>Kithの進み具合</translation>
    </message>
    <message>
        <source>Keep them current: write each change soon after it is made</source>
        <translation>常に最新に保つ：変更があれば、まもなく書き込みます</translation>
    </message>
    <message>
        <source>Looking at {number} of {all}…</source>
        <translation>調べています：{number}/{all}…</translation>
    </message>
    <message>
        <source>Nobody has a name yet, or all is written already.</source>
        <translation>まだ誰にも名前がないか、すべて書き込み済みです。</translation>
    </message>
    <message>
        <source>Put back: {summary}</source>
        <translation>元に戻しました：{summary}</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Putting back: {number} of {all}…</source>
        <translation>元に戻しています：{number}/{all}…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>%Ln個のファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write names into sidecar files</source>
        <translation>名前をサイドカーファイルに書き込む</translation>
    </message>
    <message>
        <source>Writing: {number} of {all}…</source>
        <translation>書き込んでいます：{number}/{all}…</translation>
    </message>
    <message>
        <source>Written: {summary}</source>
        <translation>書き込みました：{summary}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote names into %Ln file(s).</source>
        <translation>
            <numerusform>%Ln個のファイルに名前を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Immich, PhotoPrism and others find names and faces in a small file beside each photo. Your photos are not changed, nor is what other programs wrote into such a file.</source>
        <translation>digiKam、Lightroom、Immich、PhotoPrismなどは、各写真と同じ場所にある小さなファイルから名前と顔を読み取ります。写真も、ほかのアプリがそのファイルに書いた内容も変更しません。</translation>
    </message>
    <message>
        <source>{name} is called {other} there by another program</source>
        <translation>{name}は、ほかのアプリでは{other}という名前です</translation>
    </message>
</context>
<context>
    <name>SidecarTable</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>left alone</source>
        <extracomment>Of a file that is not written</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Of a file that would be written</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Of a file that would be removed</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Kith is already open on this library, but does not answer. End it, and start it again.</source>
        <translation>Kithはすでにこのライブラリを開いていますが、応答がありません。いったん終了し、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or created: {reason}.</source>
        <translation>ライブラリ{path}を開くことも作成することもできません：{reason}。</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Is somebody else</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Looking at the faces</source>
        <translation>顔を調べています</translation>
    </message>
    <message>
        <source>Make two people</source>
        <translation>2人に分ける</translation>
    </message>
    <message>
        <source>Name of the other person</source>
        <translation>もう1人の名前</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>ここに残る</translation>
    </message>
    <message>
        <source>Stays {name}</source>
        <translation>{name}のまま</translation>
    </message>
    <message>
        <source>This is how Kith would part them. Click a face to put it on the other side.</source>
        <translation>Kithならこのように分けます。顔をクリックすると反対側に移せます。</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>別々の2人</translation>
    </message>
    <message>
        <source>Who is this? Or later</source>
        <translation>この人は誰？ 後でもかまいません</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>A face that is too blurred or dark to tell</source>
        <translation>ぼやけているか暗すぎて見分けられない顔</translation>
    </message>
    <message numerus="yes">
        <source>Without a name, %Ln face(s)</source>
        <translation>
            <numerusform>名前なし、%Ln個の顔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersView</name>
    <message>
        <source>All that are left may matter to you.</source>
        <translation>残っているのは、大切な人かもしれません。</translation>
    </message>
    <message>
        <source>At the edge ({number})</source>
        <translation>写真の端（{number}）</translation>
    </message>
    <message>
        <source>Blurred ({number})</source>
        <translation>ぼやけている（{number}）</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全員を選択</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln face(s)</source>
        <translation>
            <numerusform>%Ln個の顔を隠す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln person(s)</source>
        <translation>
            <numerusform>%Ln人を隠す</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this kind</source>
        <translation>該当する人はいません</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>People with few faces, or whom one may not care for</extracomment>
        <translation>その他の人</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>名前のない人</translation>
    </message>
    <message>
        <source>People without names whom you may not care for. Click whoever you want to keep.</source>
        <translation>名前がなく、あまり縁のない人かもしれません。残したい人をクリックしてください。</translation>
    </message>
    <message>
        <source>Seen once ({number})</source>
        <translation>1度だけ写っている（{number}）</translation>
    </message>
    <message>
        <source>Too blurred or dark to tell ({number})</source>
        <translation>ぼやけているか暗すぎる（{number}）</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>UntangleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comparing the faces of both</source>
        <translation>2人の顔を比べています</translation>
    </message>
    <message>
        <source>Faces with {now} that would go to {name}</source>
        <translation>今は{now}にあり、{name}に移る顔</translation>
    </message>
    <message>
        <source>Kith is looking for the people that {name} is confused with.</source>
        <translation>{name}と間違えやすい人を探しています。</translation>
    </message>
    <message>
        <source>Kith sees nobody who is often confused with {name}, but you may choose anybody.</source>
        <translation>{name}とよく間違える人は見当たりませんが、誰でも選べます。</translation>
    </message>
    <message>
        <source>Learned from the faces that you confirmed of both, which stay. Click a face to leave it where it is.</source>
        <translation>2人の確認済みの顔から学んだ結果で、確認済みの顔はそのままです。顔をクリックすると、今の場所に残せます。</translation>
    </message>
    <message>
        <source>More has to be known first</source>
        <translation>もう少し情報が必要です</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移動する</translation>
    </message>
    <message>
        <source>No face of {one} looks more like {other}, nor the other way round.</source>
        <translation>{one}の顔で{other}のほうに似ているものはなく、その逆もありません。</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>It is somebody else: asks who</extracomment>
        <translation>別の人…</translation>
    </message>
    <message>
        <source>These are the people most often taken for each other.</source>
        <translation>互いに最も間違えやすい人たちです。</translation>
    </message>
    <message>
        <source>These are {name}</source>
        <translation>こちらは{name}</translation>
    </message>
    <message>
        <source>They are well apart</source>
        <translation>しっかり見分けられています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Untangle two people</source>
        <translation>2人を見分ける</translation>
    </message>
    <message>
        <source>Untangle {name} from…</source>
        <translation>{name}と見分ける相手…</translation>
    </message>
    <message>
        <source>Untangle {one} and {other}</source>
        <translation>{one}と{other}を見分ける</translation>
    </message>
    <message>
        <source>now with {name}</source>
        <translation>今は{name}</translation>
    </message>
    <message>
        <source>the one</source>
        <extracomment>One of two people who are told apart</extracomment>
        <translation>1人目</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>もう1人</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>この人</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln face(s) in doubt</source>
        <translation>
            <numerusform>{name}：はっきりしない顔%Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Kith finds the faces in your photos and puts those of one person together. You say who they are; it remembers, and learns from what you say.</source>
        <translation>Kithは写真の中の顔を見つけ、同じ人の顔をまとめます。誰なのかを教えると、Kithはそれを覚え、そこから学びます。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and no photo is ever changed.
Names from Picasa, digiKam, Lightroom or Google come along: choose the folder of the photos first.</source>
        <translation>データがこのコンピューターの外に出ることはなく、写真が変更されることもありません。
Picasa、digiKam、Lightroom、Googleの名前も引き継げます。まずは写真のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Try it on a sample album</source>
        <translation>サンプルアルバムで試す</translation>
    </message>
    <message>
        <source>Who is in your photos?</source>
        <translation>写真に写っているのは誰ですか？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln face(s)</source>
        <translation>
            <numerusform>%Ln個の顔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of kinds that Kith does not read ({kinds}).</source>
        <extracomment>{kinds} is a list such as &quot;3 .doc, 1 .zip&quot;</extracomment>
        <translation>
            <numerusform>Kithが読み込まない種類のファイル%Ln個（{kinds}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) not looked through: the settings have a tick for that.</source>
        <translation>
            <numerusform>%Ln本の動画は調べていません。設定で有効にできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>生後%Lnか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The last of a list of people: &quot;Ann, Ben and 3 more&quot;</extracomment>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <extracomment>Of faces</extracomment>
        <translation>
            <numerusform>似た顔がほかに%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without names</source>
        <translation>
            <numerusform>名前のない%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln枚の写真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are in a folder that was moved or deleted</source>
        <translation>
            <numerusform>%Ln枚の写真は、移動または削除されたフォルダーにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are on a disk that is not here</source>
        <translation>
            <numerusform>%Ln枚の写真は、接続されていないディスクにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>残り%Ln問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an ending</source>
        <extracomment>A number of files whose names end in nothing, as &quot;.jpg&quot; would be an ending</extracomment>
        <translation>
            <numerusform>拡張子なし%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <extracomment>How old somebody is</extracomment>
        <translation>
            <numerusform>%Ln歳</numerusform>
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
        <translation>子</translation>
    </message>
    <message>
        <source>Parent</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>親</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Sibling</source>
        <extracomment>In a list of relatives</extracomment>
        <translation>きょうだい</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln</source>
        <extracomment>How old somebody is: about 7 years, but in as few words as can be</extracomment>
        <translation>
            <numerusform>約%Ln歳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>約%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <extracomment>{hours} is a number with a fraction, 2.5</extracomment>
        <translation>約{hours}時間</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>あなたの指定</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Beside a name: Ann (child)</extracomment>
        <translation>子</translation>
    </message>
    <message>
        <source>from Google&apos;s file beside it</source>
        <translation>同じフォルダーのGoogleのファイルから</translation>
    </message>
    <message>
        <source>from its GPS data</source>
        <translation>GPSデータから</translation>
    </message>
    <message>
        <source>from its IPTC data</source>
        <translation>IPTCデータから</translation>
    </message>
    <message>
        <source>from its PNG data</source>
        <translation>PNGデータから</translation>
    </message>
    <message>
        <source>from its XMP data</source>
        <translation>XMPデータから</translation>
    </message>
    <message>
        <source>from its folder&apos;s name</source>
        <translation>フォルダー名から</translation>
    </message>
    <message>
        <source>from its name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>from the XMP file beside it</source>
        <translation>同じフォルダーのXMPファイルから</translation>
    </message>
    <message>
        <source>from the camera</source>
        <translation>カメラから</translation>
    </message>
    <message>
        <source>from the film&apos;s own data</source>
        <translation>動画自体のデータから</translation>
    </message>
    <message>
        <source>from when it was digitized</source>
        <translation>デジタル化の日時から</translation>
    </message>
    <message>
        <source>from when the file was changed</source>
        <translation>ファイルの更新日時から</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>新生児</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>Beside a name: Ann (parent)</extracomment>
        <translation>親</translation>
    </message>
    <message>
        <source>partner</source>
        <extracomment>Beside a name: Ann (partner)</extracomment>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>probably {date}, {source}</source>
        <extracomment>{source} is &quot;from its name&quot;, &quot;from its folder&apos;s name&quot;</extracomment>
        <translation>おそらく{date}、{source}</translation>
    </message>
    <message>
        <source>sibling</source>
        <extracomment>Beside a name: Ann (sibling)</extracomment>
        <translation>きょうだい</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>名前のない人</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>1歳未満</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>{day} is &quot;3 February 2019&quot;, {time} is &quot;14:05&quot;</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <extracomment>{items} are the first of a list, {last} is its last: &quot;a, b and c&quot;</extracomment>
        <translation>{items}と{last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month of a year</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>&quot;Ben (child) or Cleo (sibling)&quot;</extracomment>
        <translation>{one}または{other}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>{time} is &quot;a few seconds&quot;, &quot;about 5 minutes&quot;</extracomment>
        <translation>残り{time}</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>またはここにフォルダーをドロップ</translation>
    </message>
</context>
</TS>
