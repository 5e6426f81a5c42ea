<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation>コンタクトシート、Webページ、アーカイブ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation>プロンプトと設定を含める</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>保存先を選択</translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation>別のフォルダーと名前を選べます。既存のファイルが上書きされることはありません</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>作成の進み具合</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation>{title} コンタクトシート</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation>{name}とほか{count}ページを保存しました</translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation>{name}とほか1ページを保存しました</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation>コンタクトシート、PDF: 全ページを1つのファイルに</translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation>コンタクトシート、PNG: 1ページごとに1枚の画像</translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation>Webページ: すべてを含む1つのファイル、検索可能</translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation>ZIPアーカイブ: ファイルをそのまま、チェックサム付き</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>画像{count}枚</translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation>読み込めない画像が1枚あり、除外されます</translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation>読み込めない画像が{count}枚あり、除外されます</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存名</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation>このバッチの進み具合</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>コンタクトシート…</translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation>これらの画像からシート、Webページ、アーカイブを作成します (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation>{name}: 画像が完了しました。</translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation>{name}: 画像は未完了です。</translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation>{name}: 画像{total}枚がすべて完了しました。</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation>{name}: {total}枚中{finished}枚が完了、{failed}枚が失敗またはキャンセルされました。</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation>{name}: {total}枚中{finished}枚が完了しました。</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>このバッチ</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}%</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation>画像、{width} × {height}ピクセル、表示倍率{zoom}</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation>画像、{width} × {height}ピクセル、変更前と比較、表示倍率{zoom}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>この名前を外します</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation>画像1枚の評価</translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation>画像{count}枚の評価</translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation>画像1枚のラベル</translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation>画像{count}枚のラベル</translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation>画像1枚のタグ</translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation>画像{count}枚のタグ</translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation>画像1枚のコレクション</translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation>画像{count}枚のコレクション</translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation>画像ファイルを変更しています…</translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation>画像1枚をごみ箱に移動しました</translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation>画像{count}枚をごみ箱に移動しました</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation>{folder}を表示できません。</translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation>フォルダーがもう存在しないか、フォルダーを開くアプリがこのシステムにありません。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation>{file}には作成時の情報がありません。</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>何も適用されませんでした。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation>画像を書き出しています。</translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation>未完了の画像が1枚あります。</translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation>未完了の画像が{count}枚あります。</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation>ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後は確認しない</translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation>「設定」で元に戻せます</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation>ウィンドウを開いたままにします (Esc)</translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation>バックグラウンドで完了(&amp;F)</translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation>ウィンドウを閉じて画像の作成を続け、終わると通知を出して終了します。</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>一時停止して終了(&amp;P)</translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation>画像は現在のステップの終わりで止まります。次回起動時、キューは一時停止しています。</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>すぐに終了(&amp;Q)</translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation>ただちに終了します。画像の途中結果は保持され、残りをどうするかは次回起動時に確認します。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>したいことを入力してください</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation>この画像の元の画像は、もうありません。</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation>{sides}  ·  未完了</translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation>描画できません</translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation>元にするファイルがありません。「ファイル」→「コピーを保存」で保存し、そのファイルを4096ワークスペースで開いてください。</translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation>この画像は保存されていません</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation>キューは一時停止しています</translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation>理由はキューに表示されています。</translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation>画像1枚が完成しました</translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation>画像{count}枚が完成しました</translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation>画像1枚を作成できませんでした</translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation>画像{count}枚を作成できませんでした</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation>この画像の途中結果を削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation>下書きはありません: {reason}</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation>画像でもレシピでもプロンプトのファイルでもありません。</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>設定を復元</translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation>適用する項目を選びます</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>元画像として使う</translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation>次の画像をこの画像から始めます</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation>4096ワークスペースで開きます</translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation>コピーが1つ追加されます</translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation>コピーが{count}個追加されます</translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation>ギャラリーに追加</translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation>このファイルのプロンプト</translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation>内容を確認してからキューに追加します</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation>画像、レシピ、プロンプト ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation>ブラウザーから渡されたのはアドレスだけです。ダウンロードは行いません。画像を保存して、そのファイルをドラッグしてください。</translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation>ほかのアプリから画像を読み取れませんでした。先にそのアプリで保存してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation>{folder}に書き込めません ({reason})。空き容量を増やすか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>このファイルは使えません</translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation>画像1枚をギャラリーに追加しました</translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation>画像{count}枚をギャラリーに追加しました</translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation>画像を作る</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation>作成した画像はすべてここに保存され、言葉、評価、タグで探せます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation>言葉を減らすか短くする、またはフィルターを外してみてください。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation>どんな画像を見たいですか?</translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation>下に説明を書いてCtrl+Enterを押すか、次の例から始められます:</translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation>例: {prompt}</translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation>これを描画します</translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation>この画像の状態</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation>画像の上にタイルを表示します (T)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation>元の画像と見比べます (B)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation>変更前と変更後を並べて表示します (C)</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>作り直す…</translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation>設定を変えて同じ画像をもう一度描画します</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation>この画像をギャラリーで開きます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation>別の形式で書き出します (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation>途中で終わった拡大 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation>中止します。途中結果は保持されます (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>止まったところから続けます。できあがる画像は同じです</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>未完了: {count}</translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation>画像はすでにその大きさです。</translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation>タイルのプロンプトが長すぎます。いくつか短くしてください。</translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation>画像を拡大</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation>ここに画像をドロップするか、画像を選んでください。最大4096ピクセルに拡大し、タイルごとに描き直して細部を加えます。元の画像は変わりません。</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>画像ファイルを開きます。ここにドロップもできます (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>画像に戻る</translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation>描画中または準備中の画像に戻ります (Ctrl+G)</translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation>未完了の拡大が1件あります。途中結果は保持されています。</translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation>未完了の拡大が{count}件あります。途中結果は保持されています。</translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation>画像ファイルを拡大</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation>この拡大はすでにキューにあります。</translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation>別の拡大を描画中です</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>キューに追加します (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation>{sides}ピクセル</translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation>拡大のみ、描き直しなし</translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation>ほぼそのまま</translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation>画像を保ち、細部を追加</translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation>細部を描き直す</translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation>大きく変える</translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation>ほとんど残さない</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>画像ファイルを開きます。ここにドロップもできます (Ctrl+E)</translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation>長辺が{side}ピクセルになります</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation>画像に写っているもの。どのタイルもこの言葉で描画されます</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation>どれだけ自由に描き直すか。0は拡大のみ、1は元の画像をほとんど残しません</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>多いほど細かく、遅くなります</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation>各タイルがプロンプトにどれだけ忠実に従うか。1を超えると、タイルごとに全体が描かれやすくなります</translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation>タイルの重なり</translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation>隣り合うタイルの重なりの、タイルの辺に対する割合。多いほど滑らかで、遅くなります</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation>タイルを描画するモデル</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation>変えることの少ない項目を表示します</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation>変更前の画像</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation>書き出す形式</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation>{name}を書き出しています: {percent}%</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>{name}として書き出しました</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>書き出しをキャンセルしました</translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation>{name}を書き出せませんでした: {message}</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation>タグは、反対側の列で画像に付けられます。</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation>画像は、反対側の列でコレクションに入れられます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>すべての評価</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation>4096ピクセル以上</translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation>2048ピクセル以上</translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation>1024ピクセル以上</translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation>1024ピクセル未満</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>評価の下限</translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation>この数以上の星が付いた画像を表示します</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation>このラベルの画像を表示します</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation>長辺がこの長さの画像を表示します</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation>このモデルで作成した画像を表示します</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation>この期間に作成した画像を表示します</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation>ほか{count}件。検索に入力して絞り込めます。</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}: {name}</translation>
    </message>
    <message>
        <source>Show pictures that have this name</source>
        <translation>この名前が付いた画像を表示します</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Start creating</source>
        <translation>作成を始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>To the window</source>
        <translation>ウィンドウへ進みます</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>次の手順に進みます</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation>ウィンドウへ進みます (Esc)。「ヘルプ」→「はじめに」で戻れます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前の手順に戻ります</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>選択: {name}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選びます</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>標準のフォルダーに戻す</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>開く: {name}</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>このフォルダーを開きます</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation>画像はここに、日ごとのフォルダーに分けて保存されます。</translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation>どのファイルにもプロンプトと設定が含まれ、同じ画像を再び作れます。上書きはされません。</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>画像フォルダー</translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation>ディスクの空き容量{size}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>{folder}に書き込めません。別のフォルダーを選んでください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation>{memory}、足ります</translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation>{memory}、不足の可能性</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約{time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約{size}</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>見積もり</translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation>新しい画像1枚</translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation>新しい画像{count}枚</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>その間に増えた画像を表示します</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation>ギャラリーの索引が壊れていました。{file}として残し、画像から新しい索引を作成しています。</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation>次回の起動から使われます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation>入力中の下書き</translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation>入力の手を止めるたびに、すばやく下書きを描画します。保存はされません。「生成」で本番の画像を作ります。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation>すべての画像が完成し、ウィンドウが前面にないときに通知します。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>バックグラウンドで完了</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>一時停止して終了</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>すぐに終了</translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation>画像の作成中に閉じるとき</translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation>どれを選んでも、何も失われません。</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>システムに合わせる ({language})</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation>元に戻せる操作はもうありません</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation>過去のプロンプト</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation>プロンプト、新しい順</translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation>プロンプトはまだありません。キューに追加したものがすべて残ります。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation>選んだプロンプトを入力欄に入れます (Enter)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation>この一覧を空にします。アプリを終了するまでは元に戻せます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation>フォルダーからモデルを取り込む</translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation>新しいモデル用のフォルダーにコピーする</translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation>元のフォルダーは後で取り外せます (USBメモリなど)</translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation>元の場所に置いたまま、場所を記憶する</translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation>容量を使わず、フォルダーがある限り使えます</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>フォルダーと同じ名前</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation>モデルの呼び名: 英字、数字、ピリオド、ハイフン、下線</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation>何も取り込みません (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation>先にフォルダーを確認します。完全なSanaモデルが必要です</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>画像を選ぶと、作成時の情報が表示されます。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation>評価、ラベル、タグはギャラリーにだけ記録されています。ファイルには書き込めません。</translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation>画像を{count}枚選択中</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>キーボードの1～5で評価、0で星を外します</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation>分類に使う色</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>作成時の情報</translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation>ほかの人に見える由来</translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターにあるモデル</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation>フォルダーから取り込む…</translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation>ディスクやUSBメモリからモデルを取り込みます</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation>必要なら名前を変えて、もう一度試します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation>もう一度読み込み、すべてのファイルを照合します</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation>確認のうえ、ディスクから削除します</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation>前の処理を待っています</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation>中止します。何も変更されません</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>何も取得しません (Esc)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation>すべてのライセンスに同意するとダウンロードできます</translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation>{title}の権利は第三者にあります。ダウンロードするには、ライセンスを読んで同意してください:</translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation>{licence}に同意する</translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation>画像を作成しています</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation>画像を作成する装置</translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation>画像と画像の間で、すぐに切り替わります。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation>ビット数が少ないほどメモリを節約できます。画像はほとんど変わりません。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation>少なくすると、ネットワークはディスクで待機し、画像に時間がかかります。結果は変わりません。</translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation>画像1枚の見積もり</translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation>「作成」の設定での値です。</translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation>全体で{size}あります。</translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation>最速のもの ({name})</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (ここにはありません)</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>このコンピューターに最適</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32ビット</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8ビット、テキストは4ビット</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation>ようこそ。言葉から、このコンピューターで画像を作ります。</translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation>入力した言葉も描いた画像も、外には出ません。まずコンピューターを確認します:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation>エンジンを起動しています。画像に必要な時間とメモリが表示されます。</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation>{width} × {height}ピクセルの画像1枚に、約{time}と{memory}のメモリが必要です。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation>{name} {version}

言葉から、このコンピューターで画像を作ります。外には何も出ません。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>コマンドを検索します (Ctrl+K)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count}件待機中</translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation>終了 - キューは保持され、再開できます(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation>終了 - この画像は再開できます(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>「{what}」を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation>画像をクリップボードにコピーしました</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation>エラーの情報をすべてクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation>同じ画像をもう一度キューに追加します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation>モデルを探すフォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation>別のフォルダーでもモデルを探します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation>今後ここでは探しません。中身は削除されません</translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>アプリ自身のフォルダー</translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation>環境変数{name}で指定</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>ここで追加</translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation>現在ありません。ディスクを接続するか、ネットワークを待ってください</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation>{title}の進み具合</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation>モデルのフォルダー (model_index.jsonを含むもの)</translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation>モデルのフォルダーが入っているフォルダー</translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation>{title}の登録を解除しますか?</translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation>フォルダーはそのまま残ります: {folder}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>{title}を削除しますか?</translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation>{folder}とその中身 ({size}) がディスクから削除されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation>{title}の取得済みのデータを削除しますか?</translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation>{size}を改めて取得することになります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation>このコンピューター ({count})</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation>このアプリは、ここで開始した操作のためだけにインターネットに接続します。</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation>スターターモデルがあります。ほかは後で追加できます。</translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation>はっきりしたものの簡単な情景を{side}ピクセルで描画し、グラフィックカードは不要です。次のモデルはより大きく、権利は第三者にあります。取得の前にライセンス全文を確認できます。</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>モデルを見る…</translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation>「モデル」ページに移動します。「ヘルプ」→「はじめに」で戻れます</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>ダウンロードできるモデル</translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation>矢印キーでスクロールします</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation>文字と、波かっこで囲んだトークンを使えます。スラッシュでフォルダーに分けます</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>トークンを挿入します</translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation>名前に使えるもの</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation>アプリが起動してから開いた接続</translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation>オフライン: 接続0件</translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation>接続{count}件 (ホスト{hosts}件)</translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation>接続1件 ({host})</translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation>接続{count}件 ({host})</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation>起動してからの接続</translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation>接続するのは「モデル」ページだけで、指示したときに限ります。画像とプロンプトは外に出ません。</translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation>接続はありません。</translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation>{host}: {count}</translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation>ほか{count}件のホスト</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation>設定を復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation>元画像として使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation>拡大(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation>ギャラリーに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation>このファイルのプロンプト(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation>これらの設定を外す</translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation>以前の画像の設定を外します</translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation>以前の画像と同じ: {names}</translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation>同じ名前のスタイルがあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation>スタイルはすでに{count}個あります。先にどれか削除してください。</translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation>スタイルに名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation>名前が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation>プロンプトが入る位置に{slot}を1つ書いてください。</translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation>スタイルに言葉がありません。入力してください。</translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation>言葉が長すぎます。短くしてください。</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation>「このセッション」の一覧で画像を2枚選ぶと比較できます (Ctrl+クリック)。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い方</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation>古い方、シード{seed}</translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation>新しい方、シード{seed}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>{name}はもう読み込めません。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>並べて表示します (C)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>比較を終了します (Esc)</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation>画像を描画するモデル</translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation>めったに使わない設定も表示します</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation>一度に作る画像の枚数。シードは1枚ごとに異なります</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>多いほど細かく、遅くなります</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation>画像がプロンプトにどれだけ忠実に従うか</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation>ビット数が少ないほどメモリを節約できます</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation>影響の少ない計算を省きます。まったく同じ画像にはなりません</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>このコンピューターに最適</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32ビット</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8ビット、テキストは4ビット</translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation>なし (正確)</translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation>似たステップを省略</translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation>… ガイダンスも早めに終了</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation>速いが、同じ画像にはならない</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation>すべての設定 ({count}件使用中)</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation>この画像のフォルダーを表示できません。</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation>この画像の作成時の情報</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation>この画像を評価します (0～5)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation>画像フォルダーを開けません: {error}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation>コピーを保存できませんでした: {error}</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>評価は5段階中{rating}</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation>最初の画像を描きましょう。</translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation>見たいものを言葉にしてください。以後の見積もりは、このコンピューターに合わせたものになります。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation>画像に描きたいもの。Enterで描画します</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation>この画像を描画します (Enter)</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>エンジンを起動しています…</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>ステップ{step}/{steps}</translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation>{time}で完成し、保存しました。モデルを読み込み済みなので、次はもっと速くなります。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>画像フォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation>ギャラリーの場所です。待機中の画像もここに保存されます。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation>これから追加する画像に使われます。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation>PNGとTIFFは全ピクセルを保ちます。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation>JPEGとWebPの品質です。低いほどファイルが小さくなります。</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き容量{size}</translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation>今回の起動では環境変数{name}で指定されています。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>{folder}に書き込めません。別のフォルダーを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>例: {name}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation>プロンプトと画像はこのコンピューターから出ません。接続するのは「モデル」ページのダウンロードだけです。</translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation>キューとモデル</translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation>ギャラリーの索引を含みます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>いつでも削除できます。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation>問題が起きたときに書き込まれます。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation>モデルのライセンスは「モデル」ページにあります。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation>このアプリのライセンスを読みます</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation>このアプリが使っているソフトウェアの情報を読みます</translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation>{name}は、このアプリに付属していません。</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>キュー全体の進み具合</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation>キューをクリア</translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation>待機中の画像を取り除きます。現在の画像は続きます (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation>現在の画像を中止します。途中結果は保持されます (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>待機中の画像を続けます (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation>現在の画像の後で一時停止します。待機中の画像は保持されます (Ctrl+P)</translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation>エンジンを準備しています。入力はもうできます。</translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation>画像{image}/{images}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation>この画像の後で一時停止</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count}件待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>ほかのアプリがこれらの画像を作成しています</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>このステップの終わりで一時停止します…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation>このタイルの終わりでキャンセルします…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>このステップの終わりでキャンセルします…</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み取り中</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>画像を読み取り中</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>画像を現像中 ({part}/{parts})</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>画像を現像中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>描画中、ステップ{step}/{steps}  ·  タイル{tile}/{tiles}</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation>描画中、ステップ{step}/{steps}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>約{seconds}秒</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約{minutes}分</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>約{hours}時間{minutes}分</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation>ワイルドカード</translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation>ファイルのプロンプト</translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation>プロンプトのファイル ({patterns})</translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation>最初のプロンプト (描画される内容)</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>使えない行</translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation>{a|b}と__ワイルドカード__をランダムに1つではなく、すべて組み合わせる</translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation>{ | }と__を文字どおりに扱う</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation>これらの画像をキューの末尾に追加します (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation>除外される行が1行あります:</translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation>除外される行が{count}行あります:</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>{line}行目: {sentence}</translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation>全部で{time}かかります。</translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation>全部で、時間は{time}、メモリは最大{memory}、ディスクは{disk}必要です。</translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation>全部で、時間は{time}、ディスクは{disk}必要です。メモリ{memory}は空いていない可能性があります。</translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation>このファイルの画像は、すべてキューにあります。</translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation>このファイルに描画できるものはありません。</translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation>ほかの{count}枚はキューにあります</translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation>ほかの1枚はキューにあります</translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation>以前に作成済みのため、別のシードになります</translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation>全{total}枚のうち先頭の分</translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation>ファイルに指定がない場合: {model}、{width} × {height}、ステップ数{steps}、ガイダンス{guidance}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード{seed}</translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation>それぞれ画像{count}枚</translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation>スタイル{style}</translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation>描画される内容</translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation>過去のプロンプト</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation>過去のプロンプト (Ctrl+H)。入力欄ではAlt+UpとAlt+Downでたどれます</translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation>重みを取り除く</translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation>かっこと数字を除いて言葉だけにします。入力欄のCtrl+Zで元に戻せます</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation>このモデルは (fox:1.3) のような重みを読みません。</translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation>{count}/{most}トークン</translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation>モデルはスタイルを含めてプロンプトの{most}トークンを読みます。英語で約{words}語です。</translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation>「{words}」から先は、モデルに読まれません。</translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation>スタイルを含めたプロンプトの末尾は、モデルに読まれません。</translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation>除外するものの末尾は、モデルに読まれません。</translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation>画像1枚、{combinations}通りの組み合わせからランダムに選択</translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation>画像{pictures}枚、{combinations}通りの組み合わせからランダムに選択</translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation>画像{pictures}枚、組み合わせごとに1枚</translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation>画像{pictures}枚: {combinations}通りの組み合わせ × {each}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation>画像を説明してください</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation>画像に描きたいもの (Ctrl+L)</translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation>除外するもの (省略可)</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation>ネガティブプロンプト: 画像に描きたくないもの</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>キューに追加します (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation>キューに追加します</translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation>ワイルドカードのフォルダーを作成できませんでした: {why}</translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation>手動で作成してください: {folder}</translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation>ここにあるテキストファイルがワイルドカードになります。__cats__はcats.txtの1行に置き換わります</translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation>過去のプロンプトの消去</translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation>新しいモデルの保存先</translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation>モデル用のフォルダー。次のタブで追加できます</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>ダウンロードできるモデル</translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation>ライセンスを確認しています…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation>最初のタブにあります</translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation>前のダウンロードを待っています</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation>取得済みのデータを削除しています…</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation>中止します。取得済みのデータは保持され、後で続けられます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation>取得済みのデータを削除します: {size}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation>もう一度試します。取得済みのデータを利用します</translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation>約{whole}のうち{size}を取得済みで、保持されています。「続行」でそこから続けます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>ダウンロードを続けます</translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation>先にライセンスを表示してから取得します</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>ダウンロード先</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation>一度に追加した画像</translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation>一度に追加した画像だけを表示します</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>すべてのバッチ</translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation>ファイルのプロンプト…</translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation>ファイルの1行ごとに画像を作ります (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation>失敗した画像をもう一度待機させます (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分をクリア</translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation>終わったものをこの一覧から外します。画像は残ります (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation>「{what}」を元に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>元に戻せる操作はありません</translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation>待機中  {count}</translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation>失敗  {count}</translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation>完了  {count}</translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation>すべて  {count}</translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation>描画中と待機中の画像</translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation>失敗またはキャンセルされた画像</translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation>完了した画像</translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation>キューのすべて</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation>キューの進み具合</translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation>この後で一時停止</translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation>描画中の画像を仕上げ、その後は始めません (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>今すぐ一時停止</translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation>描画を止めます。後でそこから続けられます (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>待機中の画像を続けます (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>このステップの終わりで一時停止します…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>このステップの終わりでキャンセルします…</translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation>この画像の後で一時停止します</translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation>画像{image}/{images}を描画中</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>キューは一時停止しています</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>ほかのアプリがこれらの画像を作成しています</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>待機中の画像はありません</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>待機中{count}件</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>完了{count}件</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失敗{count}件</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation>キューの画像</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}、{percent}%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation>{pictures}をキューに追加しました</translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation>この画像はもうキューにありません。</translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation>今回の起動より前に追加された画像です。「再開」で続けます。</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation>キューは空です。「作成」で画像を追加するか、プロンプトのファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation>この種類のものはキューにありません。</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>待機中の画像を続けます (Ctrl+R)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation>待機中の画像をキューから取り除きます。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation>待機中のままにします。「再開」は下にもあります</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation>画像1枚を破棄しました</translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation>画像{count}枚を破棄しました</translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation>「編集」→「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation>今回の起動より前に追加されたものです。</translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation>表示中の画像も含まれます。「ファイル」→「コピーを保存」で別の場所に保存できます。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>キューは一時停止しています。</translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation>画像1枚が待機中です。</translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation>画像{count}枚が待機中です。</translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation>画像{total}枚のうち{finished}枚が完了、{count}枚が待機中です。</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation>前の画像 (左矢印キー)</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>次の画像 (右矢印キー)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation>一覧に戻ります (Space)</translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation>{place}/{count}  ·  {size}  ·  {name}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>キーボードの1～5で評価、0で星を外します</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>静かにする条件</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>バッテリー使用時は一時停止</translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation>電源につなぐと、画像の作成は自動で続きます。</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation>温度が超えたら一時停止</translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation>プロセッサまたはグラフィックカードの温度です。冷えると、画像の作成は自動で続きます。</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>スリープさせない</translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation>画像の作成中に限ります。</translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation>このコンピューターにはバッテリーがないか、情報を取得できません。</translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation>現在、バッテリーで動作しています。</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>現在、電源に接続されています。</translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation>このコンピューターの温度は取得できません。温度による一時停止は行われません。</translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation>現在の温度は{celsius} °Cです。</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}、{count}件待機中</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation>画像1枚をごみ箱に移動</translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation>画像{count}枚をごみ箱に移動</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation>評価: 星1つ</translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation>評価: 星{count}つ</translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation>コピー: {name}</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation>設定を復元できません</translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation>設定を復元</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>{program}で作成。</translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation>設定はすでにすべて同じです。</translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation>1件の設定はすでに同じです。</translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation>{count}件の設定はすでに同じです。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation>現在: {now}。復元後: {then}。</translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>ここで使えないもの</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation>チェックした項目を適用します (Enter)。「元に戻す」で現在の設定に戻せます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation>フィルター (F)</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>画像の情報</translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation>画像の情報 (I)</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>画像{count}枚</translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation>画像{count}枚中{chosen}枚を選択</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>シード順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>画像の並び順</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation>画像を表示する大きさ</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation>検索: 言葉のほか、rating:&gt;=4  size:4096  tag:catなど…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation>言葉、“語句”、フィルターで検索します。マイナス記号は除外、ORはいずれか: fox -snow rating:&gt;=4 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>シードと設定が同じなら、同じ画像になります</translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation>毎回新しいシード</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>このシードを固定</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation>{prompt} (描画中)</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation>{prompt}
{width} × {height}、シード{seed}</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation>{prompt}
{width} × {height}、シード{seed}、星1つ</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation>{prompt}
{width} × {height}、シード{seed}、星{rating}つ</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation>下書きです。「生成」で仕上げます。</translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation>{seconds}秒で完了、未保存</translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation>{seconds}秒で完了  ·  {name}として保存</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation>前の画像は作成されませんでした</translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation>この画像は作成されませんでした。キューで待機中の画像は引き続き描画されます。</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>エンジンの準備ができていません</translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation>まだ何も描画できません。次の「生成」でもう一度試します。</translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation>エンジンを起動できませんでした: {message}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation>画像はウィンドウを開いている間だけ保持されます。「ファイル」→「コピーを保存」で別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation>画像を保存できませんでした: {message}</translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation>アプリの不具合です。詳細をコピーして報告してください。</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>このセッションの画像</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation>作成した画像がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation>設定を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>すべての設定をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation>すべての設定を初期状態にしました。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation>これらの言葉を含む設定を表示します (Ctrl+F)</translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation>その名前の設定はありません。検索をクリアするとすべて表示されます。</translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation>初期状態に戻します。プロンプトと画像は残り、Ctrl+Zで元に戻せます</translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation>設定の適用</translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation>設定を適用しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation>そのモデルがここにないため、現在のモデルのままです。</translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation>元画像はもうありません。</translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation>これはバリエーションです。シードだけでは、その元になった画像が描画されます。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像の表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>プロンプトで改行</translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation>画像をズーム (またはマウスホイール)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation>画像を移動 (またはドラッグ)</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>変更前と変更後の境界線を移動</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation>画像全体または実際のサイズで表示</translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation>画像 — {program}</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ (ピクセル)</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation>{width} × {height}で描画し、拡大縮小</translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation>{drawn_width} × {drawn_height}で描画し、{width} × {height}に調整</translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation>{shape}、{width} × {height}ピクセル</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation>画像から始める…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation>PNG、JPEG、WebPファイル。ここにドロップまたは貼り付けもできます (Ctrl+I)</translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation>縦横比を合わせる</translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation>この画像に最も近い縦横比のサイズを選びます</translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation>元画像を外す</translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation>元画像を使わずに始めます。ファイルは残ります</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation>元画像からどれだけ離れるか。0はそのまま、1はほとんど参照しません</translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation>ほとんど変えない</translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation>形と色を保つ</translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation>構図を保つ</translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation>画像を手がかりにする</translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation>ほぼ新しい画像</translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation>画像から始める</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation>取り込まれませんでした。空き容量を増やすか、ファイルに保存してからそのファイルを選んでください。({why})</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation>貼り付けた画像を保存できませんでした</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>スタイルを検索</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New style…</source>
        <translation>新規スタイル…</translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation>プロンプト欄の言葉から自分のスタイルを作ります</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation>選んだ自分のスタイルを変更します</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation>選んだ自分のスタイルを削除します。元に戻せます</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation>これらの言葉をプロンプトの前後に付けます (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation>スタイルなし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation>スタイル: {name}</translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation>プロンプトの前後に付ける言葉 (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this style, and show it among the others</source>
        <translation>このスタイルを保存し、一覧に表示します</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation>スタイルの言葉 (プロンプトが入る位置に{slot})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation>除外する言葉 (省略可)</translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation>スタイルの保存</translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation>スタイルの削除</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation>ここまたは画像の上でタイルを選びます。タイルごとにプロンプトを指定できます</translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation>このタイルのプロンプト</translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation>画像のプロンプトの代わりに、このタイルに描くもの。空なら画像のプロンプトを使います</translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation>画像のプロンプトのとおり</translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation>タイルを選択</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>{row}行{column}列</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation>{row}行{column}列: 待機中</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation>{row}行{column}列: 描画中</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation>{row}行{column}列: 完了</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation>画像{image}/{images}、{percent}%</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation>この画像の後で一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>終了 (キューは保持)</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation>未完了の画像</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation>後回しにします。「画像」→「未完了の画像」で開けます</translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation>未完了の画像が1枚あります。途中結果は保持されています。</translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation>未完了の画像が{count}枚あります。途中結果は保持されています。</translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation>途中で終わった画像はありません</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>止まったところから続けます。できあがる画像は同じです</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation>確認のうえ、保持されている途中結果を削除します</translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation>この画像には作成時の情報がありません</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation>画像フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation>ファイルのプロンプト(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>ギャラリー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation>4096ワークスペース(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation>この画像の後で一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation>今すぐ一時停止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation>キューをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>はじめに(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation>Sana Desktopについて(&amp;A)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>プロンプトに移動(&amp;P)</translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation>過去のプロンプト(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation>スタイル(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation>ワイルドカードのフォルダーを開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation>先に生成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation>この画像をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation>2048に拡大(&amp;2)…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation>この画像を2048ピクセルに拡大します (Ctrl+2)</translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation>4096に拡大(&amp;4)…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation>この画像を4096ピクセルに拡大します (Ctrl+4)</translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation>4096ワークスペースで開く(&amp;W)</translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation>すべての設定/通常の設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation>拡大を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation>先に開始(&amp;F)</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation>画像ファイルを拡大(&amp;E)…</translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation>2048ピクセルに(&amp;2)</translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation>4096ピクセルに(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation>別の設定で作り直す(&amp;M)</translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation>ギャラリーで表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation>未完了の拡大(&amp;U)</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>変更前と変更後を並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation>タイルを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation>次のタイル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation>前のタイル(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation>タイルのプロンプト(&amp;I)</translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation>変更前と比較(&amp;B)</translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation>拡大した画像を元の画像と見比べます (B)</translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation>画像から始める(&amp;G)…</translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation>クリップボードの画像から始める(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation>未完了の画像(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>画像全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>実際のサイズ (100%)(&amp;A)</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation>モデルで作成されたことを示す情報は、ファイルにありません。</translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation>ファイルに、モデルで作成されたと記されています。</translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation>ファイルに、モデルが別の画像から作成したと記されています。</translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation>{system}の名が記されています。</translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation>{system} {version}の名が記されています。</translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation>復元できる設定が含まれていません。</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation>プロンプトが空です。画像に描きたいものを入力してください。</translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation>{name}が{count}文字あります。{most}文字以内に短くしてください (モデルが読むのは約300トークン、英文で約1,200文字です)。</translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation>{name}に半端な文字 (単独のサロゲート) が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation>タイルが{count}枚になります。重なりかサイズを小さくしてください。</translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation>Sprintモデルは画像から始められません (ノイズから一気に生成するため)。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation>{name}は{count}トークンありますが、モデルが読むのは300トークンです。「{shown}」から先は除外されました。</translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation>{model}の重みがメモリに収まりません。ほかのアプリを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation>画像のデコード中にメモリが不足しました。ほかのアプリを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation>ステップキャッシュはタイルに分けた画像には効きません。すべてのステップを計算します。</translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation>この画像を作成した{model}がここにないか、当時と異なります。ダウンロードし直すか、別のモデルで描画し直してください。</translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation>そのファイルはありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>ファイルを読み取る権限がありません。アクセス権を変更するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation>ファイルを読み取れませんでした。別の場所にコピーするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation>ファイルがPNG、JPEG、WebP画像ではないか、壊れています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation>ファイルがPNG、TIFF、WebP、JPEG画像ではないか、壊れています。</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation>ファイルが{count} MiBを超えているため読み込みません。小さく保存し直してください。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation>画像ではなく、フォルダーまたはデバイスです。</translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation>この画像のテキストに、読み取れる設定はありません。</translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation>{file}にはレシピがありません。このアプリで作成されていないか、保存や送信のときにほかのアプリがテキストを取り除いています。</translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation>{token}は名前のトークンではありません: {others}</translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation>{token}のコロンの後には、1～{most}の数字が必要です。</translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation>名前のテンプレートが{count}文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation>名前のテンプレートのフォルダーが{count}個を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation>文字{sign}は、一部のシステムで名前に使えません。取り除いてください。</translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation>{file}がないため、モデルが不完全です。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation>スターターモデルはアプリの一部なので、削除されませんでした。</translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation>{name}には{folder}にあと{size} GB必要ですが、空きは{free} GBです。空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation>モデル{name}: 代わりに、ここで選択中のモデルを使います。</translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation>サンプラー{name}: 代わりに、モデル標準のソルバーを使います。</translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation>{name}{value}: このアプリに相当する機能がないため、使いません。</translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation>{kind} {name}: 使いません。タグは言葉として読まれます。</translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation>(word:1.3) のような重み: 使いません。言葉として読まれます。</translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation>ステップ数{given}: {taken}を使いました。</translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation>ガイダンス{given}: {taken}を使いました。</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation>レシピが壊れています。有効なJSONテキストではありません。</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation>{place}文字目: 波かっこが閉じられていません。閉じるか、プロンプトの一部なら直前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation>{place}文字目: 対応する開き波かっこがありません。前で開くか、プロンプトの一部なら直前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation>{folder}にワイルドカード__{name}__はありません。__{near}__のことですか?</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation>{folder}にワイルドカード__{name}__はありません。そこに{file}を置くか、--wildcards FOLDERを指定してください。</translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation>ワイルドカード__{name}__に行がありません。{file}に書き加えてください。</translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation>一度に{count}枚の画像になりますが、上限は{most}枚です。それぞれの枚数を減らすか、プロンプトのファイルを使ってください。</translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation>バッテリーで動作しています。電源につなぐと、画像の作成は自動で続きます。</translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation>コンピューターの温度が設定の上限を超えています。冷えると、画像の作成は自動で続きます。</translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation>キューに入る画像は{count}枚までです。完了分をクリアするか、追加を減らしてください。</translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation>検索が{count}文字あります。{most}文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation>検索の条件が{count}個を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation>「{name}:」というフィルターはありません。「{other}:」のことですか?</translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation>「{name}:」には{kind}を指定します。{given}は使えません。</translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation>「{name}:」には4、&gt;=4、2..4のような数値を指定します。{given}は使えません。</translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation>「{name}:」には{low}～{high}の数値を指定します。{given}は使えません。</translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation>「{name}:」には2026-11-03、2026-11、&gt;=2026のような日付を指定します。{given}は使えません。</translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation>画像がないため、何も作成されませんでした。</translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation>読み込める画像がないため、何も作成されませんでした。</translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation>1024ピクセルで最速: 1～4ステップ、ダウンロードも最小</translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation>1024ピクセルで高速: 1～4ステップ、0.6Bより豊富な知識</translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation>新しい1.6Bモデル: 開発者の測定ではプロンプトへの忠実さが最高 (GenEval 0.82)</translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation>最大: 60層、重みは1.6Bの3倍、プロンプトへの忠実さは同程度</translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation>少ないメモリで小さな画像、プロンプトは複数の言語</translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation>少ないメモリで1024ピクセル、プロンプトは複数の言語</translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation>小さな画像、プロンプトは英語</translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation>小さな画像、プロンプトは複数の言語</translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation>1024ピクセル、bfloat16版 (float16版より推奨)</translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation>1024ピクセル、初期の版。まれに斑点が出ることがあります</translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation>1024ピクセル、プロンプトは複数の言語</translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation>2048ピクセルの画像</translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation>4096ピクセルの画像、多くのメモリが必要</translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation>画像を拡大するだけで、描き直しはしません。</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation>画像を拡大してから全体をひと続きで描き直し、細部を加えます。</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation>画像を拡大してから、{side}ピクセルの重なり合うタイル{tiles}枚で描き直します。ステップごとになじませるので、継ぎ目なく細部が加わります。</translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation>待機中: キューは一時停止しています</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>キューで待機中</translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation>このタイルの終わりで停止します…</translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation>一時停止中: キューの再開後、ここから続けます</translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation>この画像は作成されませんでした</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation>ステップ{step}/{steps}の後で停止: 途中結果は保持されています</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約{time}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み取り中</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>画像を読み取り中</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>ステップ{step}/{steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>ステップ{step}/{steps}  ·  タイル{tile}/{tiles}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>画像を現像中</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>画像を現像中 ({part}/{parts})</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>precision of the text</source>
        <translation>テキストの精度</translation>
    </message>
    <message>
        <source>exact size</source>
        <translation>正確なサイズ</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>ソルバー</translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation>プロンプトの前の指示</translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation>ガイダンスの開始位置</translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation>ガイダンスの終了位置</translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation>省略するステップ</translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation>タイルの重なり</translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation>タイルのプロンプト</translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation>バリエーションのシード</translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation>バリエーションの強さ</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約{time}</translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation>画像{count}枚で約{time}</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>メモリ{size}</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>ディスク{size}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>メモリは足ります</translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation>メモリ不足の可能性</translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation>最低{needed}必要ですが、メモリの上限は{free}です。上限を上げるか、サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation>最低{needed}必要ですが、空きは{free}です。ほかのアプリを閉じるか、サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation>グラフィックカードのメモリ: 最大{peak} (空き{free})、メインメモリ: {host}</translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation>メモリ: 最大{peak} (使用できるのは{free})</translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation>計算量だけからの見積もりです。一度実行すると正確になります</translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation>このコンピューターでの同様の実行1回から学習しています</translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation>このコンピューターでの同様の実行{count}回から学習しています</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトの読み取り</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>現像</translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation>ステップごとに2つのプロンプトを順に処理するため、遅くなります。</translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation>画像をプロセッサで現像するため、遅くなります。</translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation>画像を{rows}行ずつの帯に分けて現像します。結果は同じです。</translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation>テキストエンコーダーはメインメモリで待機し、実行中だけグラフィックカードに置かれます。</translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation>Transformerはメインメモリで待機し、実行中だけグラフィックカードに置かれます。</translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation>デコーダーはメインメモリで待機し、実行中だけグラフィックカードに置かれます。</translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>テキストエンコーダーは実行中だけメモリに置かれ、毎回ファイルから読み込まれます。</translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation>Transformerは実行中だけメモリに置かれ、毎回ファイルから読み込まれます。</translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>デコーダーは実行中だけメモリに置かれ、毎回ファイルから読み込まれます。</translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation>2枚の画像を比較(&amp;C)</translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation>選択した2枚の画像を重ねて、または並べて表示します (C)</translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation>すべて使う(&amp;A)</translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation>この画像のすべての設定を「作成」に適用します (A)</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>プロンプトを使う(&amp;P)</translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation>プロンプトを「作成」に適用します (P)</translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation>シードを使う(&amp;S)</translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation>シードを「作成」に適用します (S)</translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation>サイズを使う(&amp;Z)</translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation>サイズを「作成」に適用します (D)</translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation>この画像から始める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>星1つ(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>星2つ(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>星3つ(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>星4つ(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>星5つ(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>星なし(&amp;N)</translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation>フォルダーで表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>ごみ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation>クイックルック(&amp;L)</translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation>画像を大きく表示します (Space)</translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation>画像を全画面で表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation>画像を検索(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>フィルター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation>画像の情報(&amp;A)</translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation>サムネイルを大きく(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>サムネイルを小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>バリエーション(&amp;V)</translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation>この画像に似た画像を作ります (V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation>この画像から新しい画像を作ります (B)</translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation>4096に拡大(&amp;4)</translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation>この画像を4096ワークスペースで拡大します (Ctrl+4)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>赤(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>緑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>青(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>紫(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation>ラベルなし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation>シート、Webページ、ZIP(&amp;S)…</translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation>選択した画像、または見つかったすべての画像を1つのファイルにまとめます</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation>ほかのアプリに貼り付けられるよう、画像の内容をコピーします (Ctrl+C)</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation>選択した画像をシステムのごみ箱に移動します (Del)</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation>NVIDIAのグラフィックカードなし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation>{card}、ドライバー{driver}</translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation>カードのメモリ{size}</translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation>プロセッサ{count}コア</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>プロセッサ1コア</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>メモリ{size}</translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation>画像作成に適したコンピューターです。</translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation>画像は{card}で作成されます。</translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation>使えますが、メモリが少なめです。</translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation>スターターモデルの512ピクセルで使うことをおすすめします。</translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation>PyTorchが{card}を使えません。対処方法はsana-desktop doctorで確認できます。</translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation>プロセッサだけで使えます。</translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation>このコンピューターで使えます。</translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation>画像はプロセッサで作成されます。スターターモデルなら数秒、大きなモデルなら数分です。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation>{billions}Bパラメーター</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation>Sanaの重みのライセンス</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Gemma利用規約</translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation>ライセンス: {names}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>アプリに付属</translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation>{folder} (リンク)</translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation>ライセンス: {program}と同じ</translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation>ライセンスのファイルは付属していません</translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation>ライセンス: フォルダー内の{file}を参照</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き容量{size}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation>{title}をダウンロード中: {percent}%</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count}件待機中</translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation>{title}を使えるようになりました。「モデル」で選べます</translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation>{title}のダウンロードが止まりました。理由は「モデル」ページにあります</translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation>ダウンロードをキャンセルしました。取得済みのデータは保持されています</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>すべてのファイルに問題はありません。</translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation> 同様の問題がほかに{count}件あります。</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation>このサイズでノイズ除去</translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation>{rendered}でノイズ除去、その後に拡大縮小と切り抜き</translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation>{source}からリサンプリングで拡大、ノイズ除去なし</translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation>{source}からタイル{tiles}枚でノイズ除去</translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation>{source}からひと続きでノイズ除去</translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation>画像に移動(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation>入力中に下書き(&amp;D)</translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation>入力の手を止めると、すばやく下書きを描画します。「生成」でその画像を仕上げます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation>控えめなバリエーション(&amp;V)</translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation>この画像によく似た画像を4枚作ります (V)</translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation>大胆なバリエーション(&amp;R)</translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation>この画像にいくらか似た画像を4枚作ります (Shift+V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation>この画像から新しい画像を作ります (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation>ギャラリーで表示(&amp;L)</translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation>この画像をシステムのごみ箱に移動します (Del)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation>キュー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation>バッチのコンタクトシート(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>完了分をクリア(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>先頭へ(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>末尾へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation>これを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation>これを再開(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation>これを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation>これをキャンセル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation>コピーを「作成」で編集(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation>画像を表示(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation>失敗の理由をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation>{name}: {finished}/{total}</translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation>画像{total}枚のまとまり: {finished}/{total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>残り1秒未満</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>残り約{seconds}秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>残り約{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>約{seconds}秒</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約{minutes}分</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>約{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>数秒後</translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation>約{seconds}秒後</translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation>約{minutes}分後</translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation>約{hours}時間{minutes}分後</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>画像{count}枚</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  {steps}ステップ  ·  シード{seed}</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  1ステップ  ·  シード{seed}</translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation>キューの一時停止</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>元に戻しました: {action}。</translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation>「{action}」はもう元に戻せません。</translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation>{pictures}の追加</translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation>{pictures}の複製</translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation>{pictures}の移動</translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation>{pictures}の編集</translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation>{pictures}のキャンセル</translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation>{pictures}の一時停止</translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation>{pictures}の再開</translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation>{pictures}の再試行</translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation>{pictures}の一覧からのクリア</translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>ソルバー</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>バリエーションのシード</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>バリエーションの強さ</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation>このモデルはここにないため、選択中のモデルのままです。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation>元画像はここにありません。</translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation>{name}、強さ{strength}</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation>フラット</translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation>3Dアイコン</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>線画</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>カートゥーン</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>映画風</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩画</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油絵</translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation>インク画</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>ピクセルアート</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>除外: {words}</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation>プロンプトの言葉。{prompt:40}は40文字まで</translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation>ネガティブプロンプトの言葉</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation>一度に追加したもの</translation>
    </message>
    <message>
        <source>the solver</source>
        <translation>ソルバー</translation>
    </message>
    <message>
        <source>the precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>width and height</source>
        <translation>幅と高さ</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation>描き直しの強さ</translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation>日付、2026-01-31</translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation>時分秒、142233</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation>幅 (ピクセル)</translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation>高さ (ピクセル)</translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation>一度に追加した中での番号</translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation>フォルダー内のファイルの連番</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation>{steps}ステップ中{step}まで完了</translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation>{steps}ステップ中{step}まで、タイル{tiles}枚中{tile}枚まで完了</translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation>全ステップと、{height}行中{rows}行まで完了</translation>
    </message>
</context>
</TS>
