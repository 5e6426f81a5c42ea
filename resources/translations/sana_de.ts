<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation>Kontaktbogen, Webseite oder Archiv</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation>Mit Prompts und Einstellungen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation>Anderen Ordner und Namen wählen; nichts wird je überschrieben</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation>{title} Kontaktbogen</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation>Gespeichert als {name} und {count} weitere Seiten</translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation>Gespeichert als {name} und 1 weitere Seite</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Abgebrochen: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation>Kontaktbogen, PDF: alle Seiten in einer Datei</translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation>Kontaktbogen, PNG: ein Bild je Seite</translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation>Webseite: eine einzige, durchsuchbare Datei</translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation>ZIP-Archiv: die Dateien unverändert, mit Prüfsummen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation>1 Bild war nicht lesbar und fehlt</translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation>{count} Bilder waren nicht lesbar und fehlen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Speichern als</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation>Fortschritt dieses Stapels</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontaktbogen…</translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation>Kontaktbogen, Webseite oder Archiv aus diesen Bildern erstellen (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation>{name}: Das Bild ist fertig.</translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation>{name}: Das Bild ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation>{name}: Alle {total} Bilder sind fertig.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation>{name}: {finished} von {total} Bildern sind fertig, {failed} sind fehlgeschlagen oder wurden abgebrochen.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation>{name}: {finished} von {total} Bildern sind fertig.</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Dieser Stapel</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation>Bild, {width} × {height} Pixel, angezeigt mit {zoom}</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation>Bild, {width} × {height} Pixel, im Vergleich mit dem vorherigen, angezeigt mit {zoom}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Diesen Namen entfernen</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation>Bewertung von 1 Bild</translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation>Bewertung von {count} Bildern</translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation>Markierung von 1 Bild</translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation>Markierung von {count} Bildern</translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation>Tags von 1 Bild</translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation>Tags von {count} Bildern</translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation>Sammlungen von 1 Bild</translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation>Sammlungen von {count} Bildern</translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation>Bilddateien werden geändert…</translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation>1 Bild in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation>{count} Bilder in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation>{folder} kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation>Der Ordner ist nicht mehr vorhanden, oder dieses System hat kein Programm für Ordner.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation>{file} enthält keine Angaben, wie das Bild entstanden ist.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation>Ein Bild wird gerade exportiert.</translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation>1 Bild ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation>{count} Bilder sind noch nicht fertig.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation>In den Einstellungen lässt sich das wieder ändern</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation>Fenster offen lassen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation>Im &amp;Hintergrund fertigstellen</translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation>Das Fenster schließt sich, die Bilder werden fertiggestellt, und das Programm endet mit einer Benachrichtigung.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Pausieren und beenden</translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation>Das Bild hält nach dem laufenden Schritt an. Beim nächsten Start ist die Warteschlange pausiert.</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Sofort &amp;beenden</translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation>Ohne zu warten. Was vom Bild schon fertig ist, bleibt erhalten; der nächste Start fragt nach dem Rest.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Gewünschten Befehl eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation>Das Bild, aus dem dieses entstanden ist, ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation>{sides}  ·  nicht fertig</translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation>Das kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation>Ihm fehlt eine Datei als Ausgangspunkt: Datei, Kopie speichern wählen und diese Datei dann im 4096-Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation>Dieses Bild ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation>Die Warteschlange ist pausiert</translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation>Der Grund steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation>1 Bild ist fertig</translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation>{count} Bilder sind fertig</translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation>1 Bild konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation>{count} Bilder konnten nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation>Den fertigen Teil dieses Bildes löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation>Kein Entwurf: {reason}</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation>Das ist weder ein Bild noch ein Rezept oder eine Datei mit Prompts.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation>Auswählen, was übernommen wird</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Ausgangsbild verwenden</translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation>Das nächste Bild geht davon aus</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation>Im 4096-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation>Dort wird eine Kopie abgelegt</translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation>Dort werden {count} Kopien abgelegt</translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation>Zur Galerie hinzufügen</translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation>Prompts aus dieser Datei</translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation>Erst den Inhalt ansehen, dann in die Warteschlange</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation>Bilder, Rezepte und Prompts ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation>Der Browser gibt nur eine Adresse weiter, und nichts wird heruntergeladen: das Bild speichern und die Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation>Das Bild aus dem anderen Programm war nicht lesbar: es zuerst dort speichern.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation>{folder} ist nicht beschreibbar ({reason}): Platz schaffen oder die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation>1 Bild wird zur Galerie hinzugefügt</translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation>{count} Bilder werden zur Galerie hinzugefügt</translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation>Bild erstellen</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder anzeigen</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation>Jedes erstellte Bild bleibt hier und ist über seine Wörter, seine Bewertung und seine Tags wiederzufinden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation>Weniger oder kürzere Wörter verwenden oder Filter entfernen.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Was soll zu sehen sein?</translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation>Unten beschreiben und Strg+Enter drücken oder mit einem dieser Beispiele beginnen:</translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation>Beispiel: {prompt}</translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation>Das zeichnen</translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation>Zustand dieses Bildes</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation>Kacheln über dem Bild anzeigen (T)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation>Mit dem Bild vergleichen, aus dem es entstanden ist (B)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation>Vorher und nachher nebeneinander (C)</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation>Einstellungen ändern und dasselbe Bild noch einmal zeichnen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation>Dieses Bild in der Galerie öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation>In einem anderen Format speichern (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation>Abgebrochene Vergrößerungen (Strg+U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation>Anhalten; Fertiges bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>An derselben Stelle weitermachen: Es entsteht genau dasselbe Bild</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>Unfertig: {count}</translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Zuerst ein Bild wählen.</translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation>Das Bild ist schon so groß.</translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation>Die Prompts der Kacheln sind zu lang: einige kürzen.</translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation>Ein Bild hier ablegen oder auswählen. Es wird bis zu 4096 Pixel groß und Kachel für Kachel neu gezeichnet, sodass es an Details gewinnt. Das vorhandene Bild bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>Bilddatei öffnen oder hier ablegen (Strg+E)</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Zurück zum Bild</translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation>Zu dem Bild, das gezeichnet oder eingerichtet wird (Strg+G)</translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation>Diese Vergrößerung ist nicht fertig; der fertige Teil bleibt erhalten.</translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation>{count} Vergrößerungen sind nicht fertig; die fertigen Teile bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation>Bilddatei vergrößern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation>Dieses Bild ist schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation>Eine andere Vergrößerung wird gerade gezeichnet</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>Aus {before} wird {after}</translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>Zur Warteschlange hinzufügen (Strg+Enter)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation>{sides} Pixel</translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation>Nur vergrößert, nichts wird gezeichnet</translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation>Behält fast alles</translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation>Behält das Bild, ergänzt Details</translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation>Zeichnet die Details neu</translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation>Verändert viel</translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation>Behält kaum etwas</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>Bilddatei öffnen oder hier ablegen (Strg+E)</translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation>Die längere Seite hat {side} Pixel</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation>Was das Bild zeigt: Jede Kachel wird mit diesen Wörtern gezeichnet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation>Wie frei neu gezeichnet wird: 0 vergrößert nur, 1 behält kaum etwas vom Bild</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>Mehr Schritte: feiner und langsamer</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation>Wie streng jede Kachel dem Prompt folgt: Über 1 zeigt sie bald wieder das ganze Motiv</translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation>Überlappung der Kacheln</translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation>Gemeinsamer Rand benachbarter Kacheln als Anteil der Kachelseite: mehr ist glatter und langsamer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation>Das Modell, das die Kacheln zeichnet</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation>Selten benötigte Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation>Das Bild vorher</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation>{name} wird exportiert: {percent} %</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exportiert als {name}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation>{name} wurde nicht exportiert: {message}</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation>Tags werden in der Spalte auf der anderen Seite vergeben.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation>Sammlungen werden in der Spalte auf der anderen Seite zugeordnet.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation>Ab 4096 Pixel</translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation>Ab 2048 Pixel</translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation>Ab 1024 Pixel</translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation>Unter 1024 Pixel</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>Mindestbewertung</translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation>Bilder mit mindestens so vielen Sternen anzeigen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation>Bilder mit dieser Markierung anzeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation>Bilder mit einer längeren Seite dieser Größe anzeigen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation>Bilder dieses Modells anzeigen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation>Bilder aus diesem Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation>{count} weitere: in der Suche eingeben.</translation>
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
        <translation>Bilder mit diesem Namen anzeigen</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Start creating</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the window</source>
        <translation>Zum Fenster</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation>Zum Fenster (Esc); Hilfe, Erste Schritte führt hierher zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der vorige Schritt</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>Zurück zum üblichen Ordner</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Öffnen: {name}</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Diesen Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation>Hier werden Ihre Bilder gespeichert, ein Ordner pro Tag.</translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation>Jede Datei enthält Prompt und Einstellungen, sodass sich das Bild erneut erstellen lässt. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>Der Bilderordner</translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation>{size} frei auf dieser Festplatte</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>{folder} ist nicht beschreibbar: einen anderen Ordner wählen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation>{memory}, passt</translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation>{memory}, passt vielleicht nicht</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation>1 neues Bild</translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation>{count} neue Bilder</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>Inzwischen Hinzugekommenes anzeigen</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation>Der Index der Galerie war beschädigt. Er bleibt als {file} erhalten; ein neuer entsteht aus den Bildern.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation>Gilt ab dem nächsten Programmstart.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation>Entwürfe beim Tippen</translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation>Zeichnet bei jeder Tipppause ein schnelles Bild. Es wird nicht gespeichert; Generieren erstellt das richtige.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation>Wenn alle Bilder fertig sind und das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund fertigstellen</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausieren und beenden</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation>Beim Schließen, während Bilder entstehen</translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation>In keinem Fall geht etwas verloren.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation>Nichts mehr rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation>Prompts, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation>Noch keine Prompts: Jeder, der in die Warteschlange kommt, bleibt hier.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation>Gewählten Prompt ins Feld übernehmen (Enter)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation>Diese Liste leeren; bis zum Programmende lässt sich das rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation>Modell aus Ordner importieren</translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation>In den Ordner für neue Modelle kopieren</translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation>Der Ordner wird danach nicht mehr gebraucht, etwa auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation>Am Ort lassen und sich diesen merken</translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation>Braucht keinen Platz und funktioniert, solange der Ordner bleibt</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>wie der Ordner</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation>Wie es heißen soll: Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation>Nichts wird importiert (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation>Prüft zuerst den Ordner: Er muss ein vollständiges Sana-Modell enthalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Ein Bild auswählen, um zu sehen, wie es entstanden ist.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation>Bewertung, Markierung und Tags stehen nur in der Galerie: Die Datei ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation>{count} Bilder sind ausgewählt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>Bewerten: Tasten 1 bis 5, 0 entfernt die Sterne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation>Eine Farbe zum Sortieren</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstanden ist</translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation>Was andere über die Herkunft sehen</translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation>Aus Ordner importieren…</translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation>Modell von einer Festplatte oder einem USB-Stick holen</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation>Erneut versuchen, bei Bedarf unter anderem Namen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation>Erneut lesen und jede Datei vergleichen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation>Nach einer Rückfrage von der Festplatte löschen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation>Wartet auf Vorheriges</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation>Anhalten; nichts wird geändert</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation>Die Lizenzen im vollen Wortlaut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>Nichts wird geladen (Esc)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation>Möglich, sobald jede Lizenz angenommen ist</translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation>{title} gehört anderen. Zum Herunterladen die Lizenzen lesen und annehmen:</translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation>Ich nehme an: {licence}</translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation>Bilder werden erstellt</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation>Bilder entstehen auf</translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation>Wechselt sofort, zwischen zwei Bildern.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation>Weniger Bits brauchen weniger Speicher; die Bilder bleiben fast gleich.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation>Mit weniger warten Netze auf der Festplatte, und Bilder dauern länger; sie bleiben gleich.</translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation>Ein Bild braucht</translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation>Mit den Einstellungen von Erstellen.</translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation>Insgesamt sind {size} vorhanden.</translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation>Das Schnellste hier ({name})</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>Am besten für diesen Computer</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 Bit, Text mit 4 Bit</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation>Willkommen. Bilder aus Worten, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation>Nichts Getipptes oder Gezeichnetes verlässt ihn. Zuerst ein Blick auf den Computer:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation>Die Engine startet: Sie sagt gleich, was ein Bild braucht.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation>Ein Bild mit {width} × {height} Pixeln braucht etwa {time} und {memory} Speicher.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation>{name} {version}

Bilder aus Worten, auf diesem Computer erstellt. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>Befehl suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation>B&amp;eenden; die Warteschlange bleibt und lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation>B&amp;eenden; dieses Bild lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation>Bild in die Zwischenablage kopiert</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation>Alles über den Fehler Bekannte in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation>Dasselbe Bild erneut in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation>Ordner, in denen nach Modellen gesucht wird</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation>Auch in einem anderen Ordner nach Modellen suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation>Dort nicht mehr suchen; nichts darin wird gelöscht</translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>Der programmeigene Ordner</translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation>Durch die Umgebungsvariable {name} festgelegt</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Hier hinzugefügt</translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation>Derzeit nicht da: Festplatte anschließen oder auf das Netz warten</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation>Fortschritt von {title}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>Modelllisten</translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation>Der Ordner eines Modells mit model_index.json darin</translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation>Ein Ordner, der Modellordner enthält</translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation>{title} vergessen?</translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation>Der Ordner bleibt, wie er ist: {folder}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>{title} löschen?</translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation>{folder} und alles darin, {size}, wird von der Festplatte gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation>Das bereits Geladene von {title} löschen?</translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation>{size} müssten erneut geladen werden.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation>Auf diesem Computer ({count})</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation>Dieses Programm verbindet sich nur mit dem Internet, wenn Sie hier etwas starten.</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation>Das Startmodell ist da. Weitere können später folgen.</translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation>Es zeichnet einfache Szenen mit klaren Dingen bei {side} Pixeln und braucht keine Grafikkarte. Diese hier sind größer und gehören anderen: Die Lizenzen erscheinen im vollen Wortlaut, bevor etwas geladen wird.</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Modelle ansehen…</translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation>Zur Seite Modelle; Hilfe, Erste Schritte führt hierher zurück</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>Herunterladbare Modelle</translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation>Pfeiltasten zum Blättern</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation>Wörter und Platzhalter in Klammern; ein Schrägstrich beginnt einen Ordner</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation>Was in einem Namen stehen kann</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation>Verbindungen, die das Programm seit dem Start geöffnet hat</translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation>Offline: 0 Verbindungen</translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation>{count} Verbindungen ({hosts} Hosts)</translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation>1 Verbindung ({host})</translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation>{count} Verbindungen ({host})</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation>Verbindungen seit dem Start</translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation>Nur die Seite Modelle öffnet welche, und nur auf Wunsch. Bilder und Prompts bleiben hier.</translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation>Keine wurde geöffnet.</translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation>{host}: {count}</translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation>und {count} weitere Hosts</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation>Einstellungen &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation>Als &amp;Ausgangsbild verwenden</translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation>V&amp;ergrößern…</translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation>Zur &amp;Galerie hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation>&amp;Prompts aus dieser Datei…</translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation>Diese Einstellungen weglassen</translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation>Die Einstellungen des früheren Bildes weglassen</translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation>Wie im früheren Bild: {names}</translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation>Ein Stil mit diesem Namen existiert bereits: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation>Es gibt schon {count} Stile: zuerst einen löschen.</translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation>Der Stil hat keinen Namen: einen eingeben.</translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation>Der Name ist zu lang: ihn kürzen.</translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation>Die Wörter brauchen {slot} genau einmal, an der Stelle des Prompts.</translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation>Der Stil hat keine Wörter: welche schreiben.</translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation>Die Wörter sind zu lang: sie kürzen.</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation>Zum Vergleichen zwei Bilder im Streifen auswählen: Strg und Klick.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation>Älter, Seed {seed}</translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation>Neuer, Seed {seed}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>{name} ist nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>Nebeneinander (C)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>Vergleich beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation>Welches Modell das Bild zeichnet</translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation>Auch selten benötigte Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation>Wie viele Bilder ein Klick erstellt, jedes mit eigenem Seed</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>Mehr Schritte: feiner und langsamer</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation>Wie streng das Bild dem Prompt folgt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation>Weniger Bits brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation>Lässt Arbeit weg, die wenig ändert: nicht genau dasselbe Bild</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>Am besten für diesen Computer</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 Bit, Text mit 4 Bit</translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation>Nein: exakt</translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation>Ähnliche Schritte entfallen</translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation>… und Guidance endet früh</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation>Schneller, nicht dasselbe Bild</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation>Alle Einstellungen ({count} aktiv)</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation>Der Ordner dieses Bildes kann nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation>Wie dieses Bild entstanden ist</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation>Dieses Bild bewerten (0 bis 5)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation>Der Bilderordner kann nicht geöffnet werden: {error}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation>Die Kopie konnte nicht gespeichert werden: {error}</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>bewertet mit {rating} von 5</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation>Ein erstes Bild zeichnen.</translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation>Beschreiben, was zu sehen sein soll. Von da an kennen Prognosen diesen Computer.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation>Was das Bild zeigen soll; Enter zeichnet es</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation>Dieses Bild zeichnen (Enter)</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>Die Engine startet…</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation>In {time} erstellt und gespeichert. Das nächste geht schneller: Das Modell ist jetzt geladen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>Der Bilderordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation>Die Galerie. Auch wartende Bilder werden dort gespeichert.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation>Von Bildern, die ab jetzt angefordert werden.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation>PNG und TIFF erhalten jedes Pixel.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation>Von JPEG und WebP: weniger ergibt kleinere Dateien.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation>Für diesen Start durch die Umgebungsvariable {name} festgelegt.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>{folder} ist nicht beschreibbar: einen anderen Ordner wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Zum Beispiel {name}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation>Prompts und Bilder bleiben auf diesem Computer. Nur Downloads auf der Seite Modelle verbinden sich.</translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation>Warteschlange und Modelle</translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation>Mit dem Index der Galerie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>Darf jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation>Entstehen, wenn etwas fehlschlägt.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation>Die der Modelle: Seite Modelle.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation>Die Lizenz dieses Programms lesen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation>Lesen, worauf dieses Programm aufbaut</translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation>{name} fehlt in dieser Kopie des Programms.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Fortschritt der gesamten Warteschlange</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation>Wartendes verwerfen; das aktuelle Bild läuft weiter (Strg+Umschalt+X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation>Das aktuelle Bild anhalten; Fertiges bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Mit den wartenden Bildern weitermachen (Strg+R)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation>Nach dem aktuellen Bild pausieren; Wartendes bleibt erhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation>Die Engine wird vorbereitet. Tippen ist schon möglich.</translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation>Bild {image} von {images}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation>pausiert nach diesem Bild</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>Ein anderes Programm erstellt diese Bilder</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>Pausiert nach diesem Schritt…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation>Bricht nach dieser Kachel ab…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>Bricht nach diesem Schritt ab…</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>Bild wird entwickelt, Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Bild wird entwickelt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>Zeichnet, Schritt {step} von {steps}  ·  Kachel {tile} von {tiles}</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation>Zeichnet, Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation>Wildcards</translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts aus Datei</translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation>Dateien mit Prompts ({patterns})</translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation>Die ersten Prompts, wie sie gezeichnet werden</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Nicht verwendbare Zeilen</translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation>Jede Kombination von {a|b} und __wildcards__, nicht eine zufällige</translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation>{ | } und __ wörtlich nehmen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation>Diese Bilder ans Ende der Warteschlange stellen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation>1 Zeile wird ausgelassen:</translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation>{count} Zeilen werden ausgelassen:</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation>Alles zusammen dauert {time}.</translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation>Alles zusammen braucht {time}, höchstens {memory} Speicher und {disk} auf der Festplatte.</translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation>Alles zusammen braucht {time} und {disk} auf der Festplatte. {memory} Speicher sind vielleicht nicht frei.</translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation>Alle Bilder daraus sind schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation>Nichts aus dieser Datei kann gezeichnet werden.</translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation>{count} weitere sind schon in der Warteschlange</translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation>1 weiteres ist schon in der Warteschlange</translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation>sie wurden schon erstellt: Diese erhalten andere Seeds</translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation>die ersten von {total}</translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation>Wo die Datei nichts angibt: {model}, {width} × {height}, {steps} Schritte, Guidance {guidance}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation>je {count} Bilder</translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation>Stil {style}</translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation>Wie sie gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation>Frühere Prompts (Strg+H); Alt+Hoch und Alt+Herunter blättern im Feld durch sie</translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation>Gewichte entfernen</translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation>Nur die Wörter behalten, ohne Klammern und Zahlen; Strg+Z im Feld macht es rückgängig</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation>Dieses Modell kennt keine Gewichte wie (fox:1.3).</translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation>{count} / {most} Tokens</translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation>Das Modell liest {most} Tokens vom Prompt mit seinem Stil: etwa {words} englische Wörter.</translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation>Das Modell liest ab „{words}“ nicht weiter.</translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation>Das Ende des Prompts mit seinem Stil liest das Modell nicht mehr.</translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation>Das Ende des Negativ-Prompts liest das Modell nicht mehr.</translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation>1 Bild, gezogen aus {combinations} Kombinationen</translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation>{pictures} Bilder, gezogen aus {combinations} Kombinationen</translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation>{pictures} Bilder, eines je Kombination</translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation>{pictures} Bilder: {combinations} Kombinationen × {each}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation>Das Bild beschreiben</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation>Was das Bild zeigen soll (Strg+L)</translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation>Weglassen (optional)</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativ-Prompt</translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation>Negativ-Prompt: was das Bild nicht zeigen soll</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>Zur Warteschlange hinzufügen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation>Kommt in die Warteschlange</translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation>Der Ordner der Wildcards konnte nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation>Von Hand anlegen: {folder}</translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation>Jede Textdatei dort ist eine Wildcard: __cats__ wird zu einer Zeile aus cats.txt</translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation>Frühere Prompts vergessen</translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation>Wohin neue Modelle kommen</translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation>Ordner für Modelle; weitere lassen sich auf der nächsten Seite hinzufügen</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>Herunterladbare Modelle</translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation>Lizenzen werden abgefragt…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation>Es steht auf der ersten Seite</translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation>Wartet auf den Download davor</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation>Bereits Geladenes wird gelöscht…</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation>Anhalten; bereits Geladenes bleibt, und der Download kann später weitergehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation>Bereits Geladenes löschen: {size}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation>Erneut versuchen; bereits Geladenes wird verwendet</translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation>{size} von etwa {whole} sind geladen und bleiben: Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>Den Download fortsetzen</translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation>Zeigt zuerst die Lizenzen, lädt dann herunter</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation>Gemeinsam angeforderte Bilder</translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation>Nur die gemeinsam angeforderten Bilder anzeigen</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation>Prompts aus Datei…</translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation>Aus jeder Zeile einer Datei ein Bild erstellen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation>Fehlgeschlagenes wartet erneut (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Erledigtes entfernen</translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation>Erledigtes aus dieser Liste nehmen; die Bilder bleiben (Strg+Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation>Rückgängig: {what} (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation>Wartend  {count}</translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation>Fehlgeschlagen  {count}</translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation>Fertig  {count}</translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation>Alle  {count}</translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation>Was gezeichnet wird und was wartet</translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation>Was fehlgeschlagen ist oder abgebrochen wurde</translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation>Was fertig ist</translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation>Die ganze Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation>Fortschritt der Warteschlange</translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation>Nach diesem pausieren</translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation>Das laufende Bild wird fertig; danach beginnt keines (Strg+P)</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Sofort pausieren</translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation>Das laufende Bild hält an und geht später dort weiter (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Mit den wartenden Bildern weitermachen (Strg+R)</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>Pausiert nach diesem Schritt…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>Bricht nach diesem Schritt ab…</translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation>Pausiert nach diesem Bild</translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation>Zeichnet Bild {image} von {images}</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Die Warteschlange ist pausiert</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>Ein anderes Programm erstellt diese Bilder</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>{count} fertig</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation>Bilder in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent} %</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation>Zur Warteschlange hinzugefügt: {pictures}</translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation>Dieses Bild ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation>Diese Bilder wurden vor diesem Start angefordert: Fortsetzen macht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation>Die Warteschlange ist leer. Bilder unter Erstellen anfordern oder eine Datei mit Prompts hier ablegen.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation>Nichts dieser Art ist in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Mit den wartenden Bildern weitermachen (Strg+R)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation>Wartendes aus der Warteschlange nehmen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation>Warten lassen; Fortsetzen steht auch unten</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation>1 Bild verworfen</translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation>{count} Bilder verworfen</translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation>Bearbeiten, Rückgängig macht das ungeschehen</translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation>Sie wurden vor diesem Start angefordert.</translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation>Das gezeigte ist darunter: Datei, Kopie speichern legt es an einem anderen Ort ab.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange ist pausiert.</translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation>1 Bild wartet.</translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation>{count} Bilder warten.</translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation>{finished} von {total} Bildern sind fertig. {count} warten.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Voriges Bild (Pfeil links)</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Nächstes Bild (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation>Zurück zum Raster (Leertaste)</translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation>{place} von {count}  ·  {size}  ·  {name}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>Bewerten: Tasten 1 bis 5, 0 entfernt die Sterne</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Im Akkubetrieb pausieren</translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation>Bilder gehen von selbst weiter, sobald das Netzteil angeschlossen ist.</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation>Pausieren über einer Temperatur</translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation>Des Prozessors oder der Grafikkarte; nach dem Abkühlen gehen Bilder weiter.</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Computer wach halten</translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation>Nur während Bilder entstehen.</translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation>Dieser Computer hat keinen Akku oder gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation>Er läuft gerade im Akkubetrieb.</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>Er ist gerade am Netzteil.</translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation>Die Temperatur dieses Computers ist nicht lesbar: Sie pausiert nichts.</translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation>Gerade sind es {celsius} °C.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count} wartend</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation>1 Bild in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation>{count} Bilder in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation>Mit 1 Stern bewertet</translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation>Mit {count} Sternen bewertet</translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation>Die Einstellungen können nicht wiederhergestellt werden</translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation>Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>Erstellt mit {program}.</translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation>Alle seine Einstellungen sind schon so.</translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation>1 Einstellung ist schon gleich.</translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation>{count} Einstellungen sind schon gleich.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation>Jetzt: {now}. Dann: {then}.</translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>Was hier nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation>Angehaktes übernehmen (Enter); Rückgängig holt die jetzigen Einstellungen zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation>Filter (F)</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Bildinformationen</translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation>Bildinformationen (I)</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation>{chosen} von {count} Bildern ausgewählt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Beste Bewertung zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Nach Seed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>Die Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation>Wie groß die Bilder angezeigt werden</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation>Wörter oder rating:&gt;=4, size:4096, tag:Katze …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation>Wörter, „Wortgruppen“ und Filter; ein Minus schließt aus, OR verbindet: fox -snow rating:&gt;=4 (Strg+F)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>Derselbe Seed mit denselben Einstellungen ergibt wieder dasselbe Bild</translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation>Jedes Mal neuer Seed</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Diesen Seed behalten</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation>{prompt} (wird gezeichnet)</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation>{prompt}
{width} × {height}, Seed {seed}</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation>{prompt}
{width} × {height}, Seed {seed}, 1 Stern</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation>{prompt}
{width} × {height}, Seed {seed}, {rating} Sterne</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation>Ein Entwurf: Generieren stellt ihn fertig.</translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation>Fertig in {seconds} s, nicht gespeichert</translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation>Fertig in {seconds} s  ·  gespeichert als {name}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation>Das letzte Bild wurde nicht erstellt</translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation>Dieses Bild wurde nicht erstellt. Wartende Bilder werden trotzdem gezeichnet.</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>Die Engine ist nicht bereit</translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation>Noch kann nichts gezeichnet werden. Das nächste Generieren versucht es erneut.</translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation>Die Engine konnte nicht gestartet werden: {message}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation>Das Bild bleibt, solange das Fenster offen ist. Datei, Kopie speichern legt es an einem anderen Ort ab.</translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation>Das Bild konnte nicht gespeichert werden: {message}</translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation>Das ist ein Fehler des Programms: bitte die Details kopieren und melden.</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>Bilder dieser Sitzung</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation>Ihre Bilder erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Einstellung &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>Alle Einstellungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation>Alle Einstellungen sind wie am Anfang; Strg+Z macht das rückgängig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation>Einstellungen anzeigen, in denen diese Wörter vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation>Keine Einstellung heißt so. Die Suche leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation>Zurück zum Anfangszustand des Programms; Prompt und Bilder bleiben, und Strg+Z macht es rückgängig</translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation>Einstellungen übernommen; Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation>Das Modell des Bildes ist nicht vorhanden: Das eigene bleibt.</translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation>Das Ausgangsbild ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation>Es ist eine Variation: Der Seed allein ergibt das Bild, dem sie ähnelt.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>Neue Zeile im Prompt</translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation>Bild zoomen (oder mit dem Mausrad)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation>Bild verschieben (oder ziehen)</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>Trennlinie zwischen vorher und nachher verschieben</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation>Bild einpassen oder Originalgröße</translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation>Bild — {program}</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation>Gezeichnet mit {width} × {height}, dann skaliert</translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation>Gezeichnet mit {drawn_width} × {drawn_height}, dann auf {width} × {height} gebracht</translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation>{shape}, {width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation>Ausgangsbild wählen…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation>PNG, JPEG oder WebP, auch hier ablegen oder einfügen (Strg+I)</translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation>Das Ausgangsbild</translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation>Seitenverhältnis übernehmen</translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation>Die Größe wählen, deren Seitenverhältnis diesem Bild am nächsten kommt</translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation>Ohne Ausgangsbild beginnen</translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation>Ohne Ausgangsbild beginnen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation>Wie weit vom Bild entfernt: 0 behält es, 1 beachtet es kaum</translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation>ändert das Bild kaum</translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation>behält Formen und Farben</translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation>behält die Komposition</translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation>lässt sich vom Bild anregen</translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation>fast ein neues Bild</translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation>Ausgangsbild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation>Es wurde nicht übernommen. Platz schaffen oder das Bild in einer Datei speichern und diese wählen. ({why})</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation>Das eingefügte Bild konnte nicht behalten werden</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>Stile durchsuchen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>New style…</source>
        <translation>Neuer Stil…</translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation>Aus den Wörtern im Prompt-Feld einen eigenen Stil anlegen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation>Den gewählten Stil ändern, wenn es ein eigener ist</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation>Den gewählten Stil löschen, wenn es ein eigener ist; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation>Diese Wörter um den Prompt legen (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation>Kein Stil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation>Stil: {name}</translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation>Wörter, die um den Prompt gelegt werden (Strg+T)</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this style, and show it among the others</source>
        <translation>Diesen Stil speichern und bei den anderen anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation>Wörter, mit {slot} an der Stelle des Prompts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation>Wegzulassende Wörter (optional)</translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation>Stil speichern</translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation>Stil löschen</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation>Hier oder im Bild eine Kachel wählen; sie kann einen eigenen Prompt haben</translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation>Prompt dieser Kachel</translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation>Was diese Kachel zeigt, statt des Prompts des Bildes; leer: wie das Bild</translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation>Wie der Prompt des Bildes</translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation>Kachel wählen</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation>Zeile {row}, Spalte {column}: wartet</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation>Zeile {row}, Spalte {column}: wird gezeichnet</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation>Zeile {row}, Spalte {column}: fertig</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation>Bild {image} von {images}, {percent} %</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation>Nach diesem Bild pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Beenden; die Warteschlange bleibt</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation>Unfertige Bilder</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation>Für später lassen: Bild, Unfertige Bilder</translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation>Dieses Bild ist nicht fertig; der fertige Teil bleibt erhalten.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation>{count} Bilder sind nicht fertig; die fertigen Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation>Kein Bild wurde unterbrochen</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>An derselben Stelle weitermachen: Es entsteht genau dasselbe Bild</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation>Nach einer Rückfrage löschen, was davon erhalten ist</translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation>Dieses Bild enthält keine Angaben, wie es entstanden ist</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Bild öffnen…</translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation>Bilder&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation>&amp;Prompts aus Datei…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation>&amp;4096-Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation>&amp;Nach diesem Bild pausieren</translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation>S&amp;ofort pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation>Warteschlange &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>Erste &amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation>&amp;Über Sana Desktop</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Design des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation>E&amp;xportieren als…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Zum &amp;Prompt</translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation>&amp;Frühere Prompts…</translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation>&amp;Stile…</translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation>Ordner der &amp;Wildcards öffnen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation>Als Nächstes gene&amp;rieren</translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation>Dieses Bild &amp;abbrechen</translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation>Auf &amp;2048 Pixel…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation>Dieses Bild auf 2048 Pixel vergrößern (Strg+2)</translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation>Auf &amp;4096 Pixel…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation>Dieses Bild auf 4096 Pixel vergrößern (Strg+4)</translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation>Im 4096-&amp;Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation>Alle E&amp;instellungen oder nur die üblichen</translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation>Vergrößerung &amp;starten</translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation>Als Nächstes sta&amp;rten</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>&amp;Vergrößerung fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation>Bilddatei v&amp;ergrößern…</translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation>Auf &amp;2048 Pixel</translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation>Auf &amp;4096 Pixel</translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation>&amp;Mit anderen Einstellungen wiederholen</translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation>In der &amp;Galerie anzeigen</translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation>&amp;Unfertige Vergrößerungen</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>Vorher und nachher &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation>&amp;Kacheln anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation>Nä&amp;chste Kachel</translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation>V&amp;orige Kachel</translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation>&amp;Prompt der Kachel</translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation>&amp;Vorher/Nachher</translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation>Ein vergrößertes Bild mit dem vergleichen, aus dem es entstanden ist (B)</translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation>Aus&amp;gangsbild wählen…</translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation>Bild aus der &amp;Zwischenablage als Ausgangsbild</translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation>&amp;Unfertige Bilder</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>Bild ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>&amp;Originalgröße (100 %)</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation>In der Datei steht nicht, dass ein Modell das Bild erstellt hat.</translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation>Die Datei gibt an, dass ein Modell das Bild erstellt hat.</translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation>Die Datei gibt an, dass ein Modell das Bild aus einem anderen erstellt hat.</translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation>Sie nennt {system}.</translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation>Sie nennt {system} {version}.</translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation>Darin stehen keine Einstellungen zum Wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation>Der Prompt ist leer: eingeben, was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation>{name} mit {count} Zeichen: auf höchstens {most} kürzen (das Modell liest rund 300 Tokens, etwa 1200 Zeichen).</translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation>{name} mit einem halben Zeichen (einzelnes Surrogat): es entfernen.</translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation>Das ergibt {count} Kacheln: eine kleinere Überlappung oder Größe wählen.</translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation>Sprint-Modelle können nicht von einem Bild ausgehen (sie gelangen in einem Zug vom Rauschen zum Bild): ein anderes wählen.</translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation>{name} mit {count} Tokens, das Modell liest 300: Ab „{shown}“ fehlt der Rest.</translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation>Die Gewichte von {model} passen nicht in den Speicher: andere Programme schließen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation>Beim Dekodieren des Bildes ging der Speicher aus: andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation>Der Schritt-Cache bewirkt bei einem Bild in Kacheln nichts: Jeder Schritt wird vollständig gerechnet.</translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation>Das Bild stammt von {model}; dieses Modell fehlt oder ist nicht mehr dasselbe: es erneut herunterladen oder das Bild mit einem anderen Modell neu erstellen.</translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation>Diese Datei gibt es nicht: eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>Die Datei darf nicht gelesen werden: die Zugriffsrechte ändern oder sie an einen anderen Ort kopieren.</translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation>Die Datei konnte nicht gelesen werden: sie an einen anderen Ort kopieren oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation>Die Datei ist kein PNG-, JPEG- oder WebP-Bild oder ist beschädigt: eine andere wählen.</translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation>Die Datei ist kein PNG-, TIFF-, WebP- oder JPEG-Bild oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation>Die Datei ist größer als {count} MiB und wird nicht gelesen: sie kleiner speichern.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation>Das ist ein Ordner oder ein Gerät, kein Bild.</translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation>Der Text in diesem Bild enthält keine lesbaren Einstellungen.</translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation>{file} enthält kein Rezept: Das Bild stammt nicht aus diesem Programm, oder ein anderes hat die Texte beim Speichern oder Senden entfernt.</translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation>{token} ist kein Platzhalter für Namen: {others}</translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation>{token} braucht nach dem Doppelpunkt eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation>Die Vorlage für Namen ist länger als {count} Zeichen: sie kürzen.</translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation>Die Vorlage für Namen hat mehr als {count} Ordner: einige weglassen.</translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation>Das Zeichen {sign} ist nicht auf jedem System in Namen möglich: es weglassen.</translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation>{file} fehlt: Das Modell ist unvollständig. Das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation>Das Startmodell gehört zum Programm und wurde daher nicht entfernt.</translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation>{name} braucht weitere {size} GB in {folder}, wo {free} GB frei sind: Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation>Modell {name}: Stattdessen wird das hier gewählte verwendet.</translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation>Sampler {name}: Stattdessen wird der Solver des Modells verwendet.</translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation>{name}{value}: nicht verwendet, dieses Programm hat nichts Vergleichbares.</translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation>{kind} {name}: nicht verwendet, die Angabe wird als Text gelesen.</translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation>Gewichte wie (word:1.3): nicht verwendet, sie werden als Text gelesen.</translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation>Schritte {given}: {taken} wurden übernommen.</translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation>Guidance {given}: {taken} wurde übernommen.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation>Das Rezept ist beschädigt: Es ist kein gültiger JSON-Text.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation>Zeichen {place}: Diese Klammer wird nie geschlossen: sie schließen oder, wenn sie zum Prompt gehört, einen Backslash davorsetzen.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation>Zeichen {place}: Diese Klammer wurde nie geöffnet: davor eine öffnen oder, wenn sie zum Prompt gehört, einen Backslash davorsetzen.</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation>In {folder} gibt es keine Wildcard __{name}__: Ist __{near}__ gemeint?</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation>In {folder} gibt es keine Wildcard __{name}__: dort {file} ablegen oder --wildcards ORDNER angeben.</translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation>Die Wildcard __{name}__ hat keine Zeilen: welche in {file} schreiben.</translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation>Das ergibt {count} Bilder auf einmal, möglich sind {most}: weniger Bilder je Kombination wählen oder eine Datei mit Prompts verwenden.</translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation>Der Computer läuft im Akkubetrieb: Bilder gehen von selbst weiter, sobald das Netzteil angeschlossen ist.</translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation>Der Computer ist heißer, als die Einstellungen erlauben: Bilder gehen nach dem Abkühlen von selbst weiter.</translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation>Die Warteschlange fasst höchstens {count} Bilder: Erledigtes entfernen oder weniger hinzufügen.</translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation>Die Suche hat {count} Zeichen: auf höchstens {most} kürzen.</translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation>Die Suche hat mehr als {count} Teile: einige weglassen.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation>Es gibt keinen Filter „{name}:“ – ist „{other}:“ gemeint?</translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation>„{name}:“ erwartet {kind}, nicht {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation>„{name}:“ erwartet eine Zahl wie 4, &gt;=4 oder 2..4, nicht {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation>„{name}:“ erwartet eine Zahl von {low} bis {high}, nicht {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation>„{name}:“ erwartet ein Datum wie 2026-11-03, 2026-11 oder &gt;=2026, nicht {given}.</translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation>Dort sind keine Bilder: Nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation>Keines dieser Bilder ist lesbar: Nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation>am schnellsten bei 1024 Pixeln: 1 bis 4 Schritte; der kleinste Download</translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation>schnell bei 1024 Pixeln: 1 bis 4 Schritte, mit mehr Wissen als 0.6B</translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation>das neuere 1.6B-Modell: folgt laut seinen Autoren Prompts am besten (GenEval 0.82)</translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation>das größte: 60 Schichten, dreimal so viele Gewichte wie 1.6B, folgt Prompts etwa gleich gut</translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation>kleine Bilder mit wenig Speicher; Prompts in mehreren Sprachen</translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation>1024 Pixel mit wenig Speicher; Prompts in mehreren Sprachen</translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation>kleine Bilder; Prompts auf Englisch</translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation>kleine Bilder; Prompts in mehreren Sprachen</translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation>1024 Pixel; die Ausgabe für bfloat16, der für float16 vorzuziehen</translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation>1024 Pixel; eine frühere Ausgabe, bekannt für gelegentliche Flecken</translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation>1024 Pixel; Prompts in mehreren Sprachen</translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation>Bilder mit 2048 Pixeln</translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation>Bilder mit 4096 Pixeln, die viel Speicher brauchen</translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation>Das Bild wird vergrößert, und nichts wird neu gezeichnet.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation>Das Bild wird vergrößert und dann in einem Stück neu gezeichnet, sodass es an Details gewinnt.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation>Das Bild wird vergrößert und dann in {tiles} überlappenden Kacheln von {side} Pixeln neu gezeichnet, die bei jedem Schritt ineinander übergehen: Es gewinnt an Details und zeigt keine Nähte.</translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation>Wartet: Die Warteschlange ist pausiert</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>Wartet in der Warteschlange</translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation>Hält nach dieser Kachel an…</translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation>Pausiert: Geht hier mit der Warteschlange weiter</translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation>Dieses Bild wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation>Angehalten nach Schritt {step} von {steps}: Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>Schritt {step} von {steps}  ·  Kachel {tile} von {tiles}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Bild wird entwickelt</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>Bild wird entwickelt, Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>precision of the text</source>
        <translation>Genauigkeit des Textes</translation>
    </message>
    <message>
        <source>exact size</source>
        <translation>exakte Größe</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>Solver</translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation>Anweisung vor dem Prompt</translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation>Beginn der Guidance</translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation>Ende der Guidance</translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation>übersprungene Schritte</translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation>Überlappung der Kacheln</translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation>Prompts der Kacheln</translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation>Seed der Variation</translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation>Stärke der Variation</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
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
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation>etwa {time} für {count} Bilder</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>{size} auf der Festplatte</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation>passt vielleicht nicht</translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation>Mindestens {needed} sind nötig, und die Speichergrenze ist {free}: sie erhöhen oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation>Mindestens {needed} sind nötig, und {free} sind frei: andere Programme schließen oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation>Speicher der Grafikkarte: höchstens {peak} von {free}; dazu {host} Hauptspeicher</translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation>Speicher: höchstens {peak} von {free}, die verwendet werden dürfen</translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation>Nur aus gezählter Rechenarbeit geschätzt: Mit dem ersten Lauf wird es genauer</translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation>Gelernt aus 1 ähnlichen Lauf auf diesem Computer</translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation>Gelernt aus {count} ähnlichen Läufen auf diesem Computer</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Bild lesen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt lesen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation>Jeder Schritt rechnet die beiden Prompts nacheinander, was langsamer ist.</translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation>Das Bild wird auf dem Prozessor entwickelt, was langsamer ist.</translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation>Das Bild wird in Streifen von {rows} Pixelzeilen entwickelt, mit demselben Ergebnis.</translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation>Der Text-Encoder wartet im Hauptspeicher und ist nur während seiner Arbeit auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation>Der Transformer wartet im Hauptspeicher und ist nur während seiner Arbeit auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation>Der Decoder wartet im Hauptspeicher und ist nur während seiner Arbeit auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>Der Text-Encoder ist nur während seiner Arbeit im Speicher und wird jedes Mal neu aus seiner Datei gelesen.</translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation>Der Transformer ist nur während seiner Arbeit im Speicher und wird jedes Mal neu aus seiner Datei gelesen.</translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>Der Decoder ist nur während seiner Arbeit im Speicher und wird jedes Mal neu aus seiner Datei gelesen.</translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation>&amp;Zwei Bilder vergleichen</translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation>Die zwei gewählten Bilder über- oder nebeneinander ansehen (C)</translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation>A&amp;lles übernehmen</translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation>Alle Einstellungen dieses Bildes in Erstellen übernehmen (A)</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>&amp;Prompt übernehmen</translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation>Den Prompt in Erstellen übernehmen (P)</translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation>&amp;Seed übernehmen</translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation>Den Seed in Erstellen übernehmen (S)</translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation>G&amp;röße übernehmen</translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation>Die Größe in Erstellen übernehmen (D)</translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation>Als Ausgangs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Be&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Keine Sterne</translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation>&amp;Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>In den Papierkorb &amp;verschieben</translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation>Schnellansich&amp;t</translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation>Das Bild groß ansehen (Leertaste)</translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation>Bild im &amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation>Zurück zum &amp;Raster</translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation>&amp;Bilder suchen</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation>B&amp;ildinformationen</translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation>Größere &amp;Kacheln</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>Kleinere Ka&amp;cheln</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Variationen</translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation>Bilder erstellen, die diesem ähneln (V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation>Aus diesem ein neues Bild machen (B)</translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation>Auf &amp;4096 Pixel</translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation>Dieses Bild im 4096-Arbeitsbereich vergrößern (Strg+4)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>Grü&amp;n</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>&amp;Lila</translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation>Keine &amp;Markierung</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation>Kon&amp;taktbogen, Webseite oder ZIP…</translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation>Die ausgewählten oder alle gefundenen Bilder in eine Datei packen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation>Die Pixel kopieren, um sie woanders einzufügen (Strg+C)</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation>Die ausgewählten Bilder in den Papierkorb verschieben (Entf)</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation>Keine NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation>{card}, Treiber {driver}</translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation>{size} auf der Grafikkarte</translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation>{count} Prozessorkerne</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 Prozessorkern</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation>Gut geeignet.</translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation>Bilder entstehen auf {card}.</translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation>Geeignet, mit wenig Speicher.</translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation>Am besten beim Startmodell mit 512 Pixeln bleiben.</translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation>PyTorch erreicht {card} nicht: sana-desktop doctor sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation>Geeignet, allein mit dem Prozessor.</translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation>Geeignet.</translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation>Bilder entstehen auf dem Prozessor: mit dem Startmodell in Sekunden, mit großen in Minuten.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation>{billions} Mrd. Parameter</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation>die der Sana-Gewichte</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Gemma-Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation>Lizenzen: {names}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Im Programm enthalten</translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation>{folder} (verknüpft)</translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation>Lizenz: die von {program}</translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation>Keine Lizenzdatei dabei</translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation>Lizenz: siehe {file} im Ordner</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation>{title} wird heruntergeladen: {percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation>{title} ist da: unter Modell wählen</translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation>Der Download von {title} ist stehen geblieben: Die Seite Modelle nennt den Grund</translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation>Download abgebrochen; bereits Geladenes bleibt</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Jede Datei ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation> {count} weitere dieser Art.</translation>
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
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation>nativ entrauscht</translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation>mit {rendered} entrauscht, dann skaliert und zugeschnitten</translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation>durch Resampling aus {source} vergrößert, nichts entrauscht</translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation>in {tiles} Kacheln aus {source} entrauscht</translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation>in einem Stück aus {source} entrauscht</translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation>Zum &amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation>&amp;Entwurf beim Tippen</translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation>Ein schnelles Bild bei jeder Tipppause; Generieren erstellt daraus das richtige (Strg+D)</translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation>&amp;Feine Variationen</translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation>Vier Bilder erstellen, die diesem sehr ähneln (V)</translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation>Star&amp;ke Variationen</translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation>Vier Bilder erstellen, die diesem entfernt ähneln (Umschalt+V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation>Aus diesem ein neues Bild machen (Strg+B)</translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation>In der &amp;Galerie anzeigen</translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation>Dieses Bild in den Papierkorb verschieben (Entf)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation>Warte&amp;schlange</translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation>&amp;Kontaktbogen des Stapels…</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>Fe&amp;hlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>Erledigtes &amp;entfernen</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>An den An&amp;fang</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ans En&amp;de</translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation>Auswahl &amp;pausieren</translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation>Auswahl for&amp;tsetzen</translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation>Auswahl &amp;wiederholen</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation>&amp;Auswahl abbrechen</translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation>Kopie in Erstellen &amp;bearbeiten</translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation>Bild an&amp;zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation>Fehler&amp;grund kopieren</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation>{name}: {finished} von {total}</translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation>{total} gemeinsame Bilder: {finished} von {total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnet</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>noch weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>in wenigen Sekunden</translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation>in etwa {seconds} s</translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation>in etwa {minutes} min</translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation>in etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  {steps} Schritte  ·  Seed {seed}</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  1 Schritt  ·  Seed {seed}</translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation>Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>Rückgängig gemacht: {action}.</translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation>Zu spät zum Rückgängigmachen: {action}.</translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation>{pictures} hinzufügen</translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation>{pictures} duplizieren</translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation>{pictures} verschieben</translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation>{pictures} bearbeiten</translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation>{pictures} abbrechen</translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation>{pictures} pausieren</translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation>{pictures} fortsetzen</translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation>{pictures} wiederholen</translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation>{pictures} aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativ-Prompt</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solver</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Seed der Variation</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>Stärke der Variation</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativ-Prompt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation>Dieses Modell ist nicht vorhanden: Das gewählte bleibt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation>Das Ausgangsbild ist hier nicht vorhanden.</translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation>{name}, Stärke {strength}</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation>Flächige Zeichnung</translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation>3D-Symbol</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Strichzeichnung</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Cartoon</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Kinobild</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Ölgemälde</translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation>Tuschezeichnung</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel-Art</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation>die Wörter des Prompts; {prompt:40} nimmt 40 Zeichen</translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation>die Wörter des Negativ-Prompts</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation>das Ausgangsbild</translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation>das gemeinsam Angeforderte</translation>
    </message>
    <message>
        <source>the solver</source>
        <translation>der Solver</translation>
    </message>
    <message>
        <source>the precision</source>
        <translation>die Genauigkeit</translation>
    </message>
    <message>
        <source>width and height</source>
        <translation>Breite und Höhe</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>die Guidance</translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation>wie viel neu gezeichnet wurde</translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation>der Tag, 2026-01-31</translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation>Stunde, Minute und Sekunde, 142233</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>das Jahr</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>der Tag des Monats</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>die Stunde</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>die Minute</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>die Sekunde</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>die Schritte</translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation>die Breite in Pixeln</translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation>die Höhe in Pixeln</translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation>die Nummer unter den gemeinsam angeforderten</translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation>zählt die Dateien des Ordners</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation>Schritt {step} von {steps} fertig</translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation>Schritt {step} von {steps} fertig, dazu {tile} von {tiles} Kacheln</translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation>alle Schritte und {rows} von {height} Zeilen fertig</translation>
    </message>
</context>
</TS>
