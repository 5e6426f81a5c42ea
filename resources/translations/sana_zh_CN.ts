<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation>联系表、网页或压缩包</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation>包含提示词和设置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation>选择其他文件夹和名称；绝不会覆盖任何文件</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation>{title} 联系表</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation>已保存为 {name} 及另外 {count} 页</translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation>已保存为 {name} 及另外 1 页</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>已取消：未保存任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation>联系表，PDF：所有页面在一个文件中</translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation>联系表，PNG：每页一张图片</translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation>网页：单个文件，包含全部内容，可搜索</translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation>ZIP 压缩包：原始文件，附校验和</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation>1 张图片无法读取，已略过</translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation>{count} 张图片无法读取，已略过</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation>此批次的完成进度</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>联系表…</translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation>将这些图片制成联系表、网页或压缩包（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation>{name}：图片已完成。</translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation>{name}：图片尚未完成。</translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation>{name}：全部 {total} 张图片已完成。</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation>{name}：{total} 张图片中已完成 {finished} 张，{failed} 张失败或被取消。</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation>{name}：{total} 张图片中已完成 {finished} 张。</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>此批次</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}%</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation>图片，{width} × {height} 像素，显示比例 {zoom}</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation>图片，{width} × {height} 像素，正与之前的图片对比，显示比例 {zoom}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>移除此名称</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation>1 张图片的评分</translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation>{count} 张图片的评分</translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation>1 张图片的色标</translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation>{count} 张图片的色标</translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation>1 张图片的标签</translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation>{count} 张图片的标签</translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation>1 张图片的收藏夹</translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation>{count} 张图片的收藏夹</translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation>正在更改图片文件…</translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation>1 张图片已移到回收站</translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation>{count} 张图片已移到回收站</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>已复制到剪贴板</translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation>无法显示 {folder}。</translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation>所在的文件夹已不存在，或者系统没有用于打开文件夹的程序。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>未复制任何内容。</translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation>{file} 没有记录其生成方式。</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>未套用任何设置。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation>正在导出一张图片。</translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation>1 张图片尚未完成。</translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation>{count} 张图片尚未完成。</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation>可在设置中改回</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation>保持窗口打开（Esc）</translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation>在后台完成(&amp;F)</translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation>窗口关闭，继续生成图片，完成后程序发出通知并退出。</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>暂停并退出(&amp;P)</translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation>图片在当前步结束时停下。下次启动时队列处于暂停状态。</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>立即退出(&amp;Q)</translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation>马上退出。图片已完成的部分会保留，下次启动时询问如何处理其余部分。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation>生成此图片所用的原图已不存在。</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation>{sides}  ·  未完成</translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation>无法绘制</translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation>没有可作为起点的文件：请选择“文件”&gt;“保存副本”，然后在 4096 工作区中打开该文件。</translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation>此图片未保存</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation>原因见队列页面。</translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation>1 张图片已完成</translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation>{count} 张图片已完成</translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation>1 张图片未能生成</translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation>{count} 张图片未能生成</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation>删除此图片已完成的部分？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation>没有草稿：{reason}</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation>这不是图片、配方或提示词文件。</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>恢复设置</translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation>选择要套用的内容</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation>以它为起点生成下一张图片</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation>在 4096 工作区中打开</translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation>将在图库中放入一份副本</translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation>将在图库中放入 {count} 份副本</translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation>添加到图库</translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation>使用此文件中的提示词</translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation>查看文件内容，然后加入队列</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation>图片、配方和提示词 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation>浏览器只提供了网址，而程序不会下载任何内容：请先保存图片，再拖入文件。</translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation>无法从另一个程序读取图片：请先在那里保存。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation>无法写入 {folder}（{reason}）：请释放空间或更改其权限。</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>无法使用此文件</translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation>1 张图片已放入图库</translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation>{count} 张图片已放入图库</translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation>您生成的每张图片都保存在这里，可以按文字、评分和标签找到。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到图片</translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation>请减少或缩短搜索词，或者去掉一些筛选条件。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation>您想看到什么？</translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation>在下方描述并按 Ctrl+Enter，或者从以下示例开始：</translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation>示例：{prompt}</translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation>绘制此示例</translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation>此图片的状态</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation>在图片上显示图块（T）</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation>与生成它所用的原图对比（B）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation>并排显示前后图片（C）</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>重新生成…</translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation>更改设置，将同一张图片再绘制一次</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation>在图库中打开此图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation>保存为其他格式（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation>中途停止的放大任务（Ctrl+U）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation>停止；保留已完成的部分（Esc）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>从停下的地方继续：结果与不中断时相同</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>未完成：{count}</translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation>图片已经有这么大了。</translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation>图块的提示词太长：请缩短其中一些。</translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation>将图片拖到这里，或选择一张图片。图片会放大到最大 4096 像素，并逐块重新绘制以增加细节。原图保持不变。</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>打开图片文件，或将其拖到这里（Ctrl+E）</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>返回图片</translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation>返回正在绘制或设置的图片（Ctrl+G）</translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation>此放大任务尚未完成；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation>{count} 个放大任务尚未完成；已完成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation>放大图片文件</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation>此放大任务已在队列中。</translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation>正在绘制另一个放大任务</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} 放大为 {after}</translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>加入队列（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation>{sides} 像素</translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation>仅放大，不重新绘制</translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation>几乎完全保留</translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation>保留图片，增加细节</translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation>重新绘制细节</translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation>改动较大</translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation>几乎不保留</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>打开图片文件，或将其拖到这里（Ctrl+E）</translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation>长边为 {side} 像素</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation>图片的内容：每个图块都按这些文字绘制</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation>重新绘制的自由程度：0 仅放大，1 几乎不保留原图</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>步数越多越精细，也越慢</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导系数</translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation>每个图块遵循提示词的严格程度：大于 1 时，图块里很快会重复出现整张图片的内容</translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation>图块重叠</translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation>相邻图块的重叠部分占图块边长的比例：越大越平滑，也越慢</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation>用于绘制图块的模型</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation>显示很少需要更改的设置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation>之前的图片</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation>正在导出 {name}：{percent}%</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>已导出为 {name}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>已取消导出</translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation>未导出 {name}：{message}</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation>可在另一侧的栏中为图片添加标签。</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏夹</translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation>可在另一侧的栏中将图片加入收藏夹。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任意评分</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>任意色标</translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation>4096 像素及以上</translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation>2048 像素及以上</translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation>1024 像素及以上</translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation>小于 1024 像素</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意尺寸</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>自选日期范围</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation>显示不少于此星数的图片</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation>显示带有此色标的图片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation>显示长边符合此范围的图片</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation>显示由此模型生成的图片</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation>显示在此时间内生成的图片</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation>另有 {count} 个：请在搜索中输入。</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}：{name}</translation>
    </message>
    <message>
        <source>Show pictures that have this name</source>
        <translation>显示带有此名称的图片</translation>
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
        <translation>开始创作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To the window</source>
        <translation>进入主窗口</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>前往下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation>进入主窗口（Esc）；可通过“帮助”&gt;“快速入门”返回这里</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>返回上一步</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>恢复为默认文件夹</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>打开：{name}</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>打开此文件夹</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation>图片保存在这里，每天一个文件夹。</translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation>每个文件都包含提示词和设置，因此可以重新生成。绝不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation>磁盘可用空间 {size}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>无法写入 {folder}：请选择其他文件夹；未做任何更改。</translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation>{memory}，足够</translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation>{memory}，可能不足</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>预估</translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation>1 张新图片</translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation>{count} 张新图片</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>显示这段时间新增的图片</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation>图库索引已损坏。它已保留为 {file}；正在根据图片重建索引。</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation>下次启动程序时生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation>输入时生成草稿</translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation>每当您停顿时快速绘制一张图片。草稿不会保存；点击“生成”绘制正式图片。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation>所有图片完成且窗口不在前台时通知。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>在后台完成</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>暂停并退出</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation>生成图片期间关闭窗口</translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation>无论选择哪一项，都不会丢失任何内容。</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>跟随系统（{language}）</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation>没有可撤销的操作</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation>提示词，最新的在前</translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation>还没有提示词：加入队列的提示词都会保留在这里。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation>将所选提示词填入输入框（Enter）</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation>清空此列表；退出程序前可以撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation>从文件夹导入模型</translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation>复制到新模型文件夹</translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation>之后可以移除原文件夹，例如 U 盘</translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation>留在原处，仅记住位置</translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation>不占用空间，只要原文件夹还在就能使用</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>与文件夹同名</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation>为模型命名：字母、数字、点、连字符和下划线</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation>不导入任何内容（Esc）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation>先检查文件夹：其中必须有完整的 Sana 模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>添加到收藏夹</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>选择一张图片，查看其生成方式。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation>评分、色标和标签只保存在图库中：无法写入文件。</translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation>已选择 {count} 张图片</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>评分：按键盘 1 到 5，按 0 清除星级</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation>用于分类的颜色</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation>他人可见的来源信息</translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation>此电脑上的模型</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation>从文件夹导入…</translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation>从磁盘或 U 盘导入模型</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation>再试一次，必要时换一个名称</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation>重新读取并比对每个文件</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation>确认后从磁盘删除</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation>等待前面的任务完成</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation>停止；不做任何更改</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation>许可协议全文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>不下载任何内容（Esc）</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation>接受所有许可协议后即可下载</translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation>{title} 属于他人。请阅读并接受其许可协议后下载：</translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation>我接受 {licence}</translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation>正在生成图片</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation>图片生成设备</translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation>更改在两张图片之间立即生效。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation>位数越少占用内存越少；图片几乎相同。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation>限制较低时，部分网络在磁盘上等待，图片耗时更长；图片保持不变。</translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation>生成一张图片需要</translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation>按“创作”页面的设置计算。</translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation>共有 {size}。</translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation>此处最快的设备（{name}）</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name}（不在此电脑上）</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>最适合此电脑</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 位，文本 4 位</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation>欢迎。用文字生成图片，全部在这台电脑上完成。</translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation>您输入和绘制的任何内容都不会离开这台电脑。先来看看这台电脑：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation>引擎正在启动：启动后会告知生成一张图片需要多少时间和内存。</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation>一张 {width} × {height} 像素的图片大约需要 {time} 和 {memory} 内存。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation>{name} {version}

用文字生成图片，全部在这台电脑上完成。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>查找命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 张等待中</translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation>退出；队列会保留，可以继续(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation>退出；此图片可以继续(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销“{what}”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation>图片已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation>将此错误的全部已知信息复制到剪贴板</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation>将同一张图片重新加入队列</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation>查找模型的文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation>同时在另一个文件夹中查找模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation>不再在此文件夹中查找；不会删除其中任何内容</translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>程序自带的文件夹</translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation>由环境变量 {name} 指定</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>在这里添加</translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation>目前不可用：请连接磁盘或等待网络</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} 的进度</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>此电脑上</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation>包含 model_index.json 的模型文件夹</translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation>包含多个模型文件夹的文件夹</translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation>移除 {title}？</translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation>其文件夹保持不变：{folder}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>删除 {title}？</translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation>将从磁盘删除 {folder} 及其中全部内容，共 {size}。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation>删除 {title} 已下载的部分？</translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation>{size} 将需要重新下载。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation>此电脑上 ({count})</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation>只有您在这里启动的操作才会连接互联网。</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation>入门模型已就绪。其他模型可以以后添加。</translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation>它以 {side} 像素绘制内容清晰的简单场景，不需要显卡。以下模型更大，属于他人：下载前会显示其许可协议全文。</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>查看模型…</translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation>前往“模型”页面；可通过“帮助”&gt;“快速入门”返回这里</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>可下载的模型</translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation>用方向键滚动</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation>文字和花括号中的占位符；斜杠表示新建一层文件夹</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation>名称中可以使用的内容</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation>程序启动以来打开过的连接</translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation>离线：0 个连接</translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation>{count} 个连接（{hosts} 台主机）</translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation>1 个连接（{host}）</translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation>{count} 个连接（{host}）</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation>启动以来的连接</translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation>只有“模型”页面会在您要求时打开连接。图片和提示词绝不会外传。</translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation>没有打开过连接。</translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation>{host}：{count}</translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation>以及另外 {count} 台主机</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation>恢复设置(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation>用作输入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation>放大(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation>添加到图库(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation>使用此文件中的提示词(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation>不使用这些设置</translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation>不使用先前图片的设置</translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation>与先前的图片相同：{names}</translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation>已有同名风格：请换一个名称。</translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation>已有 {count} 个风格：请先删除一个。</translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation>风格没有名称：请命名。</translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation>名称太长：请缩短。</translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation>文字中需要出现一次 {slot}，表示提示词的位置。</translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation>风格没有文字：请输入一些。</translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation>文字太长：请缩短。</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation>在图片条中选择两张图片进行对比：按住 Ctrl 点击。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation>较早，种子 {seed}</translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation>较新，种子 {seed}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>{name} 已无法读取。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>并排（C）</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>结束对比</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>结束对比（Esc）</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation>用于绘制图片的模型</translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation>同时显示很少用到的设置</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation>每次点击生成多少张图片，每张使用各自的种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>步数越多越精细，也越慢</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导系数</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation>图片遵循提示词的严格程度</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation>位数越少占用内存越少</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation>省去影响很小的计算：图片会略有不同</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>最适合此电脑</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 位，文本 4 位</translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation>关闭：精确</translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation>跳过相似的步</translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation>… 并提前结束引导</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation>加速，图片会略有不同</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation>所有设置（已使用 {count} 项）</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation>无法显示此图片所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation>此图片的生成方式</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation>为此图片评分（0 到 5）</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation>无法打开图片文件夹：{error}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation>无法保存副本：{error}</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>评分 {rating}/5</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation>绘制第一张图片。</translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation>说说您想看到什么。之后的预估会以这台电脑的实际速度为准。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation>图片要呈现的内容；按 Enter 绘制</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation>绘制此图片（Enter）</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>引擎正在启动…</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step}/{steps} 步</translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation>用时 {time}，已保存。下一张会更快：模型已经加载。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation>即图库所在位置。等待中的图片也保存到这里。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation>用于之后提交的图片。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation>PNG 和 TIFF 保留每个像素。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation>用于 JPEG 和 WebP：数值越低，文件越小。</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用空间 {size}</translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation>本次启动由环境变量 {name} 设定。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>无法写入 {folder}：请选择其他文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>例如 {name}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation>提示词和图片留在这台电脑上。只有“模型”页面的下载会联网。</translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation>队列和模型</translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation>包括图库索引。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>可随时删除。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation>出错时写入。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation>模型的许可协议见“模型”页面。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation>阅读本程序的许可协议</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation>查看本程序所基于的组件</translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation>此程序副本未附带 {name}。</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>整个队列的进度</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation>清空队列</translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation>移除等待中的图片；当前图片继续（Ctrl+Shift+X）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation>停止当前图片；保留已完成的部分（Esc）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>继续生成等待中的图片（Ctrl+R）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation>当前图片完成后暂停；等待中的图片会保留（Ctrl+P）</translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation>引擎正在准备。您现在就可以输入。</translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation>第 {image}/{images} 张图片</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation>此图片完成后暂停</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 张等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>另一个程序正在生成这些图片</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>将在当前步结束时暂停…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation>将在当前图块结束时取消…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>将在当前步结束时取消…</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>正在解码图片，第 {part}/{parts} 部分</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>正在解码图片</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>正在绘制，第 {step}/{steps} 步  ·  图块 {tile}/{tiles}</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation>正在绘制，第 {step}/{steps} 步</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation>通配符</translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation>文件中的提示词</translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation>提示词文件 ({patterns})</translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation>前几条提示词，按实际绘制时显示</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation>{a|b} 和 __通配符__ 的所有组合，而不是随机一种</translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation>将 { | } 和 __ 按原样处理</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation>将这些图片添加到队列末尾（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation>已略过 1 行：</translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation>已略过 {count} 行：</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>第 {line} 行：{sentence}</translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation>全部完成需要 {time}。</translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation>全部完成需要 {time}、最多 {memory} 内存和 {disk} 磁盘空间。</translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation>全部完成需要 {time} 和 {disk} 磁盘空间。可能没有 {memory} 可用内存。</translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation>其中的图片已全部在队列中。</translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation>此文件中没有可绘制的内容。</translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation>另有 {count} 张已在队列中</translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation>另有 1 张已在队列中</translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation>之前生成过：这些图片使用不同的种子</translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation>共 {total} 张，仅取最前面的</translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation>文件未指定时：{model}，{width} × {height}，{steps} 步，引导系数 {guidance}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation>每条 {count} 张图片</translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation>风格 {style}</translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation>按实际绘制时显示</translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation>以前的提示词（Ctrl+H）；在输入框中按 Alt+Up 和 Alt+Down 逐条浏览</translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation>去除权重</translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation>只保留文字，去掉括号和数字；在输入框中按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation>此模型不识别 (fox:1.3) 这样的权重。</translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation>{count} / {most} 词元</translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation>模型读取提示词连同风格的 {most} 个词元：大约 {words} 个英文单词。</translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation>模型从“{words}”起不再读取。</translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation>模型不读取提示词连同风格的末尾部分。</translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation>模型不读取反向提示词的末尾部分。</translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation>1 张图片，从 {combinations} 种组合中抽取</translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation>{pictures} 张图片，从 {combinations} 种组合中抽取</translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation>{pictures} 张图片，每种组合一张</translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation>{pictures} 张图片：{combinations} 种组合 × {each}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation>描述图片</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation>图片要呈现的内容（Ctrl+L）</translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation>要排除的内容（可选）</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation>反向提示词：图片中不应出现的内容</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>加入队列（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation>将加入队列</translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation>无法创建通配符文件夹：{why}</translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation>请手动创建：{folder}</translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation>其中每个文本文件都是一个通配符：__cats__ 取自 cats.txt 中的一行</translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation>清除以前的提示词</translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation>新模型的存放位置</translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation>模型文件夹；可在下一页添加更多</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>可下载的模型</translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation>正在获取许可协议…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation>见第一页</translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation>等待前面的下载完成</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation>正在删除已下载的部分…</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation>停止；已下载的部分会保留，以后可以继续下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation>删除已下载的部分：{size}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation>再试一次；会使用已下载的部分</translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation>约 {whole} 中已下载 {size} 并保留：点击“继续”接着下载。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation>先显示许可协议，再下载</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>下载到</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation>同一批次的图片</translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation>只显示同一批次的图片</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation>文件中的提示词…</translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation>为文件的每一行生成一张图片（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation>失败的图片重新排队（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束项</translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation>从此列表中移除已结束的项；图片会保留（Ctrl+Shift+Del）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation>撤销“{what}”（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation>等待中  {count}</translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation>失败  {count}</translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation>已完成  {count}</translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation>全部  {count}</translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation>正在绘制和等待中的图片</translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation>失败或被取消的图片</translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation>已完成的图片</translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation>队列中的全部内容</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation>队列的完成进度</translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation>完成此张后暂停</translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation>正在绘制的图片会完成，之后不再开始新图片（Ctrl+P）</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>立即暂停</translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation>正在绘制的图片停下，以后从那里继续（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>继续生成等待中的图片（Ctrl+R）</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>将在当前步结束时暂停…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>将在当前步结束时取消…</translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation>此图片完成后暂停</translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation>正在绘制第 {image}/{images} 张图片</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>另一个程序正在生成这些图片</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待中的图片</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 张等待中</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>{count} 张已完成</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 张失败</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation>队列中的图片</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}，{percent}%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一张</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>已复制到剪贴板</translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation>{pictures}已加入队列</translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation>此图片已不在队列中。</translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation>这些图片是在本次启动之前提交的：点击“继续”生成它们。</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation>队列中没有内容。请在“创作”页面生成图片，或将提示词文件拖到这里。</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation>队列中没有此类内容。</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>继续生成等待中的图片（Ctrl+R）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation>将等待中的图片移出队列；可通过“撤销”恢复</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation>让它们继续等待；下方也有“继续”</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation>已丢弃 1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation>已丢弃 {count} 张图片</translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation>可通过“编辑”&gt;“撤销”恢复</translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation>它们是在本次启动之前提交的。</translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation>其中包括您正在查看的图片：可通过“文件”&gt;“保存副本”另存到其他位置。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation>1 张图片正在等待。</translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation>{count} 张图片正在等待。</translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation>{total} 张图片中已完成 {finished} 张，{count} 张正在等待。</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation>上一张图片（向左键）</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>下一张图片（向右键）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation>返回网格（空格键）</translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation>{place}/{count}  ·  {size}  ·  {name}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>评分：按键盘 1 到 5，按 0 清除星级</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation>接通电源后自动继续生成图片。</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation>超过此温度时暂停</translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation>处理器或显卡的温度；冷却后继续生成图片。</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>保持电脑唤醒</translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation>仅在生成图片期间。</translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation>此电脑没有电池，或者不提供电池信息。</translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation>当前正在使用电池。</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>当前已接通电源。</translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation>无法读取此电脑的温度：不会因温度而暂停。</translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation>当前温度为 {celsius} °C。</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}，{count} 张等待中</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation>将 1 张图片移到回收站</translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation>将 {count} 张图片移到回收站</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation>已评为 1 星</translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation>已评为 {count} 星</translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation>无法恢复设置</translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation>恢复设置</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>由 {program} 生成。</translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation>所有设置都已与当前相同。</translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation>1 项设置已与当前相同。</translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation>{count} 项设置已与当前相同。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation>现在：{now}。恢复后：{then}。</translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>此处无法使用的内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation>套用已勾选的设置（Enter）；可通过“撤销”找回当前设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation>筛选（F）</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>图片信息</translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation>图片信息（I）</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation>已选择 {count} 张图片中的 {chosen} 张</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>评分最高在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大在前</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>按种子</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>图片的排列顺序</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation>图片的显示大小</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation>搜索：文字，或 rating:&gt;=4、size:4096、tag:cat…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation>文字、“短语”和筛选条件；减号表示排除，OR 表示任一：fox -snow rating:&gt;=4（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>相同的种子和设置会再次生成相同的图片</translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation>每次使用新种子</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>保持此种子</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation>{prompt}（正在绘制）</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation>{prompt}
{width} × {height}，种子 {seed}</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation>{prompt}
{width} × {height}，种子 {seed}，1 星</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation>{prompt}
{width} × {height}，种子 {seed}，{rating} 星</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation>这是草稿：点击“生成”完成它。</translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation>用时 {seconds} 秒，未保存</translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation>用时 {seconds} 秒  ·  已保存为 {name}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation>上一张图片未能生成</translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation>此图片未能生成。队列中等待的图片仍会继续绘制。</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>引擎尚未就绪</translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation>目前还不能绘制。下次点击“生成”时会重试。</translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation>无法启动引擎：{message}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation>窗口打开期间会保留此图片。请通过“文件”&gt;“保存副本”将其另存到其他位置。</translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation>无法保存图片：{message}</translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation>这是程序的错误：请复制详情并报告。</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>本次会话的图片</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation>您的图片会显示在这里。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation>查找设置(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>重置所有设置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation>所有设置已恢复为默认值；按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation>显示包含这些文字的设置（Ctrl+F）</translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation>没有这个名称的设置。清除搜索可查看全部设置。</translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation>恢复为程序的默认值；您的提示词和图片会保留，按 Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation>套用设置</translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation>设置已套用；按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation>此处没有它所用的模型：保留您的模型。</translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation>它的起始图片已不存在。</translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation>这是一个变体：仅用它的种子绘制的是与它相似的那张图片。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>在提示词中换行</translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation>缩放图片（或使用鼠标滚轮）</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation>移动图片（或拖动）</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>移动前后图片之间的分隔线</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation>适合窗口或实际大小</translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation>图片 — {program}</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation>以 {width} × {height} 绘制，然后缩放</translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation>以 {drawn_width} × {drawn_height} 绘制，然后调整为 {width} × {height}</translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation>{shape}，{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation>从图片开始…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation>PNG、JPEG 或 WebP 文件，也可以拖到这里或粘贴（Ctrl+I）</translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation>采用其宽高比</translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation>选择宽高比与此图片最接近的尺寸</translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation>不使用起始图片</translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation>不使用起始图片；文件会保留</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation>与图片的差异程度：0 保持原样，1 几乎不参考</translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation>几乎不改变图片</translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation>保留形状和颜色</translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation>保留构图</translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation>从图片获得少许提示</translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation>几乎是一张新图片</translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation>从图片开始</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation>未采用此图片。请释放空间，或先将其保存为文件再选择该文件。（{why}）</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation>无法保留粘贴的图片</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>搜索风格</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New style…</source>
        <translation>新建风格…</translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation>用提示词输入框中的文字创建自己的风格</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation>更改所选的自建风格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation>删除所选的自建风格；可以撤销</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation>将这些文字加在提示词前后（Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation>无风格</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation>风格：{name}</translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation>加在提示词前后的文字（Ctrl+T）</translation>
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
        <translation>保存此风格，并显示在其他风格之中</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation>文字，用 {slot} 表示提示词的位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation>要排除的内容（可选）</translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation>保存风格</translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation>删除风格</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation>在此处或图片上选择图块；每个图块可以有自己的提示词</translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation>此图块的提示词</translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation>此图块的内容，用来代替图片的提示词；留空则使用图片的提示词</translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation>与图片的提示词相同</translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation>选择图块</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation>第 {row} 行，第 {column} 列：等待中</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation>第 {row} 行，第 {column} 列：正在绘制</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation>第 {row} 行，第 {column} 列：已完成</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation>第 {image}/{images} 张图片，{percent}%</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation>此图片完成后暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>退出；队列会保留</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation>未完成的图片</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation>留待以后：“图片”&gt;“未完成的图片”</translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation>此图片尚未完成；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation>{count} 张图片尚未完成；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation>没有中途停止的图片</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>从停下的地方继续：结果与不中断时相同</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation>确认后删除已保留的部分</translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation>此图片没有记录其生成方式</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation>打开图片文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation>文件中的提示词(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>图库(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation>4096 工作区(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation>此图片完成后暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation>立即暂停(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation>清空队列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>快速入门(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation>关于 Sana Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>跟随系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation>导出为(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>转到提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation>以前的提示词(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation>风格(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation>打开通配符文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation>优先生成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation>取消此图片(&amp;C)</translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation>放大到 2048(&amp;2)…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation>将此图片放大到 2048 像素（Ctrl+2）</translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation>放大到 4096(&amp;4)…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation>将此图片放大到 4096 像素（Ctrl+4）</translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation>在 4096 工作区中打开(&amp;W)</translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation>显示所有设置或常用设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation>开始放大(&amp;S)</translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation>优先开始(&amp;F)</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>继续放大(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation>放大图片文件(&amp;E)…</translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation>放大到 2048 像素(&amp;2)</translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation>放大到 4096 像素(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation>用其他设置重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation>在图库中显示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation>未完成的放大任务(&amp;U)</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>并排显示前后图片(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation>显示图块(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation>下一个图块(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation>上一个图块(&amp;P)</translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation>图块的提示词(&amp;I)</translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation>与之前的图片对比(&amp;B)</translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation>将放大后的图片与生成它所用的原图对比（B）</translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation>从图片开始(&amp;G)…</translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation>从剪贴板中的图片开始(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation>未完成的图片(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>实际大小（100%）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation>文件中没有表明它由模型生成的信息。</translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation>文件表明它由模型生成。</translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation>文件表明它由模型根据另一张图片生成。</translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation>其中提到 {system}。</translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation>其中提到 {system} {version}。</translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation>其中没有可恢复的设置。</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation>提示词为空：请输入图片要呈现的内容。</translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation>{name} 有 {count} 个字符：请缩短到最多 {most} 个（模型读取约 300 个词元，大约 1,200 个字符）。</translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation>{name} 中含有半个字符（孤立的代理码元）：请将其移除。</translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation>这样会产生 {count} 个图块：请选择较小的重叠或尺寸。</translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation>Sprint 模型不能从图片开始（它们从噪声一步到位）：请选择其他模型。</translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation>{name} 有 {count} 个词元，而模型读取 300 个：从“{shown}”起被略去。</translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation>内存容纳不下 {model} 的权重：请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation>解码图片时内存不足：请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation>步缓存对分块绘制的图片不起作用：每一步都会完整计算。</translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation>此图片由 {model} 生成，该模型不在此处或已有变动：请重新下载，或用其他模型重新渲染图片。</translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation>没有这个文件：请选择其他文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>没有读取此文件的权限：请更改其权限，或将其复制到其他位置。</translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation>无法读取此文件：请将其复制到其他位置，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation>此文件不是 PNG、JPEG 或 WebP 图片，或者已损坏：请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation>此文件不是 PNG、TIFF、WebP 或 JPEG 图片，或者已损坏。</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation>此文件大于 {count} MiB，未读取：请将其存为较小的文件。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation>这是文件夹或设备，不是图片。</translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation>此图片中的文本不含可读取的设置。</translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation>{file} 中没有配方：它不是由本程序生成的，或者其他程序在保存或发送时移除了其中的文本。</translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation>{token} 不是文件名占位符：{others}</translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation>{token} 的冒号后需要一个 1 到 {most} 的数字。</translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation>文件名模板超过 {count} 个字符：请缩短。</translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation>文件名模板中的文件夹超过 {count} 层：请去掉一些。</translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation>字符 {sign} 并非在所有系统上都能用于名称：请去掉。</translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation>缺少 {file}：模型不完整。请重新获取模型。</translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation>入门模型属于本程序，因此未移除。</translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation>{name} 还需要在 {folder} 中占用 {size} GB，而那里只有 {free} GB 可用：请释放空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation>模型 {name}：改用此处选择的模型。</translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation>采样器 {name}：改用模型自己的求解器。</translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation>{name}{value}：未使用，本程序没有类似的设置。</translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation>{kind} {name}：未使用，其标记按普通文字读取。</translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation>(word:1.3) 这样的权重：未使用，按普通文字读取。</translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation>步数 {given}：已采用 {taken}。</translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation>引导系数 {given}：已采用 {taken}。</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation>配方已损坏：不是有效的 JSON 文本。</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation>第 {place} 个字符：此花括号没有闭合：请将其闭合；如果它是提示词的一部分，请在前面加反斜杠。</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation>第 {place} 个字符：此花括号没有对应的左括号：请在前面补上；如果它是提示词的一部分，请在前面加反斜杠。</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation>{folder} 中没有通配符 __{name}__：您是否想用 __{near}__？</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation>{folder} 中没有通配符 __{name}__：请将 {file} 放到那里，或指定 --wildcards FOLDER。</translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation>通配符 __{name}__ 没有内容：请在 {file} 中写入一些行。</translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation>这样一次会有 {count} 张图片，而最多可以有 {most} 张：请减少每条的张数，或使用提示词文件。</translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation>电脑正在使用电池：接通电源后自动继续生成图片。</translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation>电脑温度超过设置允许的范围：冷却后自动继续生成图片。</translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation>队列最多容纳 {count} 张图片：请清除已完成的图片，或减少添加。</translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation>搜索内容有 {count} 个字符：请缩短到最多 {most} 个。</translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation>搜索内容超过 {count} 个部分：请去掉一些。</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation>没有筛选条件“{name}:”：您是否想用“{other}:”？</translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation>“{name}:”需要 {kind}，而不是 {given}。</translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation>“{name}:”需要 4、&gt;=4 或 2..4 这样的数字，而不是 {given}。</translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation>“{name}:”需要 {low} 到 {high} 的数字，而不是 {given}。</translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation>“{name}:”需要 2026-11-03、2026-11 或 &gt;=2026 这样的日期，而不是 {given}。</translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation>那里没有图片：未生成任何文件。</translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation>这些图片都无法读取：未生成任何文件。</translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation>1024 像素下最快：1 到 4 步；下载量最小</translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation>1024 像素下较快：1 到 4 步，知识比 0.6B 更丰富</translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation>较新的 1.6B 模型：据其作者测评，遵循提示词的能力最强（GenEval 0.82）</translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation>最大的模型：60 层，权重是 1.6B 的三倍，遵循提示词的能力相近</translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation>小图片，占用内存少；支持多种语言的提示词</translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation>1024 像素，占用内存少；支持多种语言的提示词</translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation>小图片；支持英文提示词</translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation>小图片；支持多种语言的提示词</translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation>1024 像素；bfloat16 版本，优先于 float16 版本</translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation>1024 像素；较早的版本，偶尔会出现斑块</translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation>1024 像素；支持多种语言的提示词</translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation>2048 像素的图片</translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation>4096 像素的图片，占用大量内存</translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation>图片会被放大，不重新绘制任何内容。</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation>图片放大后整体重新绘制，以增加细节。</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation>图片放大后，分为 {tiles} 个 {side} 像素的重叠图块重新绘制，并在每一步融合，从而增加细节且没有接缝。</translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation>等待中：队列已暂停</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>在队列中等待</translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation>将在当前图块结束时停止…</translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation>已暂停：队列继续时从这里继续</translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation>此图片未能生成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation>已在第 {step}/{steps} 步之后停止：已完成的部分会保留</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>剩余约 {time}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step}/{steps} 步</translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>第 {step}/{steps} 步  ·  图块 {tile}/{tiles}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>正在解码图片</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>正在解码图片，第 {part}/{parts} 部分</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
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
        <translation>文本精度</translation>
    </message>
    <message>
        <source>exact size</source>
        <translation>精确尺寸</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation>提示词前的指令</translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation>引导开始位置</translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation>引导结束位置</translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation>跳过的步</translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation>图块重叠</translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation>图块的提示词</translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation>变体种子</translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation>变体强度</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
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
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation>{count} 张图片约 {time}</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} 内存</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>{size} 磁盘空间</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation>可能不足</translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation>至少需要 {needed}，而内存限制为 {free}：请提高限制，或选择较小的尺寸。</translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation>至少需要 {needed}，而可用 {free}：请关闭其他程序，或选择较小的尺寸。</translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation>显存：最多 {peak}，可用 {free}；另需 {host} 主内存</translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation>内存：最多 {peak}，允许使用 {free}</translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation>仅按计算量估算：首次运行后会更准确</translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation>根据此电脑上 1 次类似的运行得出</translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation>根据此电脑上 {count} 次类似的运行得出</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>读取图片</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation>每一步依次计算两个提示词，因此较慢。</translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation>图片在处理器上解码，因此较慢。</translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation>图片按每段 {rows} 行像素分段解码，结果相同。</translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation>文本编码器在主内存中等待，仅在运行时载入显卡。</translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation>Transformer 在主内存中等待，仅在运行时载入显卡。</translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation>解码器在主内存中等待，仅在运行时载入显卡。</translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>文本编码器仅在运行时占用内存，每次都从文件重新读取。</translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation>Transformer 仅在运行时占用内存，每次都从文件重新读取。</translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>解码器仅在运行时占用内存，每次都从文件重新读取。</translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation>对比两张图片(&amp;C)</translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation>将所选的两张图片叠放或并排对比（C）</translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation>使用全部设置(&amp;A)</translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation>将此图片的全部设置套用到“创作”页面（A）</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>使用提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation>将提示词套用到“创作”页面（P）</translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation>使用种子(&amp;S)</translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation>将种子套用到“创作”页面（S）</translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation>使用尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation>将尺寸套用到“创作”页面（D）</translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation>以它为起点(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>1 星(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>2 星(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>3 星(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>4 星(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>5 星(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>无星级(&amp;N)</translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation>在文件夹中显示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation>快速查看(&amp;L)</translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation>放大查看图片（空格键）</translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation>全屏显示图片(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation>返回网格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation>查找图片(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation>图片信息(&amp;A)</translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation>增大缩略图(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>缩小缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>变体(&amp;V)</translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation>生成与此图片相似的图片（V）</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation>以此图片为起点生成新图片（B）</translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation>放大到 4096(&amp;4)</translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation>在 4096 工作区中放大此图片（Ctrl+4）</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>红色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>紫色(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation>无色标(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation>联系表、网页或 ZIP(&amp;S)…</translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation>将所选图片或找到的全部图片放入一个文件</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation>复制像素，以便粘贴到其他地方（Ctrl+C）</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation>将所选图片移到系统回收站（Del）</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation>无色标</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation>没有 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation>{card}，驱动程序 {driver}</translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation>{size} 显存</translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation>{count} 个处理器核心</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 个处理器核心</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} 内存</translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation>这台电脑很适合。</translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation>图片在 {card} 上生成。</translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation>可以使用，但内存较少。</translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation>请继续使用 512 像素的入门模型。</translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation>PyTorch 无法使用 {card}：运行 sana-desktop doctor 可查看解决办法。</translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation>可以使用，仅靠处理器。</translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation>图片在处理器上生成：入门模型需要几秒，大模型需要几分钟。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation>{billions}B 参数</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation>与 Sana 权重相同的许可协议</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Gemma 使用条款</translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation>许可协议：{names}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation>{folder}（已链接）</translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation>许可协议：与 {program} 相同</translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation>旁边没有许可协议文件</translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation>许可协议：见其文件夹中的 {file}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用空间 {size}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
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
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation>正在下载 {title}：{percent}%</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 个等待中</translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation>{title} 已就绪：请在“模型”中选择</translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation>{title} 的下载已停止：原因见“模型”页面</translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation>已取消下载；已下载的部分会保留</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>所有文件均正常。</translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation> 另有 {count} 个此类问题。</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} 像素</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page}（{keys}）</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>快速入门</translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation>以此尺寸去噪</translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation>以 {rendered} 去噪，然后缩放并裁剪</translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation>从 {source} 重采样放大，未去噪</translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation>从 {source} 分 {tiles} 个图块去噪</translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation>从 {source} 整体去噪</translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation>转到图片(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation>输入时生成草稿(&amp;D)</translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation>输入停顿时快速绘制一张图片；“生成”会绘制正式图片（Ctrl+D）</translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation>细微变体(&amp;V)</translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation>生成四张与此图片非常相似的图片（V）</translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation>明显变体(&amp;R)</translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation>生成四张与此图片有些相似的图片（Shift+V）</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation>以此图片为起点生成新图片（Ctrl+B）</translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation>在图库中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation>将此图片移到系统回收站（Del）</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation>队列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation>批次的联系表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>清除已结束项(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>移到最前(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>移到最后(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation>暂停此项(&amp;P)</translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation>继续此项(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation>重试此项(&amp;T)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>创建副本(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation>取消此项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation>在“创作”页面编辑副本(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation>显示图片(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation>复制失败原因(&amp;O)</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation>{name}：{finished}/{total}</translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation>同批 {total} 张图片：{finished}/{total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>剩余不到 1 秒</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>剩余约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>剩余约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>剩余约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>几秒后</translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation>约 {seconds} 秒后</translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation>约 {minutes} 分钟后</translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分钟后</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  {steps} 步  ·  种子 {seed}</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  1 步  ·  种子 {seed}</translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>已撤销：{action}。</translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation>已来不及撤销：{action}。</translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation>添加 {pictures}</translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation>创建 {pictures}的副本</translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation>移动 {pictures}</translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation>编辑 {pictures}</translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation>取消 {pictures}</translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation>暂停 {pictures}</translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation>继续 {pictures}</translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation>重试 {pictures}</translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation>从列表中清除 {pictures}</translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导系数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>变体种子</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>变体强度</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导系数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation>此处没有该模型：保留当前选择的模型。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation>此处没有它的起始图片。</translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation>{name}，强度 {strength}</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>其他设置</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation>扁平插画</translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation>3D 图标</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>线稿</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>卡通</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>电影感</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油画</translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation>墨线画</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>像素画</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>排除 {words}</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation>提示词的文字；{prompt:40} 取 40 个字符</translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation>反向提示词的文字</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation>起始图片</translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation>所属批次</translation>
    </message>
    <message>
        <source>the solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>the precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>width and height</source>
        <translation>宽度和高度</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>引导系数</translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation>重新绘制的强度</translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation>日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation>时分秒，如 142233</translation>
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
        <translation>时</translation>
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
        <translation>种子</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation>在同一批次中的序号</translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation>文件夹中的文件计数</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation>已完成 {step}/{steps} 步</translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation>已完成 {step}/{steps} 步和 {tile}/{tiles} 个图块</translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation>已完成所有步和 {rows}/{height} 行</translation>
    </message>
</context>
</TS>
