<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures that have this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{state}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this style, and show it among the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FileChooser</name>
    <message>
        <source>Prompts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>{page} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4096</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
