<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation>Planche-contact, page ou archive</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation>Avec les prompts et les réglages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Choisir où enregistrer</translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation>Choisir un autre dossier et un autre nom&#xa0;; rien n’est jamais écrasé</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Part déjà faite</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation>planche-contact {title}</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Où enregistrer</translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation>Enregistré sous {name}, avec {count} autres pages</translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation>Enregistré sous {name}, avec 1 autre page</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Annulé&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation>Planche-contact, PDF&#xa0;: toutes les pages dans un seul fichier</translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation>Planche-contact, PNG&#xa0;: une image par page</translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation>Page web&#xa0;: un seul fichier qui contient tout et permet la recherche</translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation>Archive ZIP&#xa0;: les fichiers tels quels, avec leurs sommes de contrôle</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation>1 image n’a pas pu être lue et a été omise</translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation>{count} images n’ont pas pu être lues et ont été omises</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation>Part de ce lot déjà faite</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche-contact…</translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation>Faire de ces images une planche, une page ou une archive (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation>{name}&#xa0;: son image est terminée.</translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation>{name}&#xa0;: son image n’est pas terminée.</translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation>{name}&#xa0;: les {total} images sont terminées.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation>{name}&#xa0;: avancement {finished} sur {total}, {failed} en échec ou annulées.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation>{name}&#xa0;: avancement {finished} sur {total}.</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Ce lot</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation>Image, {width} × {height} pixels, affichée à {zoom}</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation>Image, {width} × {height} pixels, comparée à la précédente, affichée à {zoom}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Retirer ce nom</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation>Note de 1 image</translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation>Note de {count} images</translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation>Étiquette de 1 image</translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation>Étiquette de {count} images</translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation>Mots-clés de 1 image</translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation>Mots-clés de {count} images</translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation>Collections de 1 image</translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation>Collections de {count} images</translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation>Modification des fichiers d’images…</translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation>1 image placée dans la corbeille</translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation>{count} images placées dans la corbeille</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation>Impossible d’afficher {folder}.</translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation>Son dossier n’existe plus, ou ce système n’a pas de programme pour les dossiers.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation>{file} n’indique pas comment l’image a été créée.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation>Une image est en cours d’exportation.</translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation>1 image n’est pas terminée.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation>{count} images ne sont pas terminées.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation>Modifiable à tout moment dans les réglages</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation>Garder la fenêtre ouverte (Esc)</translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation>&amp;Terminer en arrière-plan</translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation>La fenêtre se ferme, les images sont créées, puis le programme se termine par une notification.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>Mettre en &amp;pause et quitter</translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation>L’image s’arrête à la fin de son étape. La file d’attente sera en pause au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation>Immédiatement. Ce qui est fait de l’image est conservé, et le prochain démarrage propose de finir le reste.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation>L’image dont celle-ci est issue n’existe plus.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation>{sides}  ·  inachevée</translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation>Génération impossible</translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation>Elle n’a pas de fichier de départ&#xa0;: choisissez Fichier, Enregistrer une copie, puis ouvrez ce fichier dans l’atelier 4096.</translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation>Cette image n’est pas enregistrée</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation>La file d’attente est en pause</translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation>La file d’attente indique pourquoi.</translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation>1 image est prête</translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation>{count} images sont prêtes</translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation>1 image n’a pas pu être créée</translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation>{count} images n’ont pas pu être créées</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation>Supprimer ce qui est fait de cette image&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation>Pas d’ébauche&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation>Ce n’est ni une image, ni une recette, ni un fichier de prompts.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Restaurer les réglages</translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation>Choisir ce qui est repris</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Utiliser comme image de départ</translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation>Créer la prochaine image à partir d’elle</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation>L’ouvrir dans l’atelier 4096</translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation>Une copie y est placée</translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation>{count} copies y sont placées</translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation>Ajouter à la galerie</translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation>Prompts de ce fichier</translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation>Voir ce qu’il demande, puis l’ajouter à la file d’attente</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation>Images, recettes et prompts ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation>Le navigateur ne donne qu’une adresse, et rien n’est téléchargé&#xa0;: enregistrez l’image, puis faites glisser le fichier.</translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation>L’image n’a pas pu être lue depuis l’autre programme&#xa0;: enregistrez-la d’abord dans celui-ci.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation>Impossible d’écrire dans {folder} ({reason})&#xa0;: libérez de l’espace ou modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Ce fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation>1 image est ajoutée à la galerie</translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation>{count} images sont ajoutées à la galerie</translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation>Créer une image</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Afficher toutes les images</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation>Chaque image que vous créez est conservée ici et se retrouve par ses mots, sa note et ses mots-clés.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation>Utilisez des mots moins nombreux ou plus courts, ou retirez des filtres.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Que souhaitez-vous voir&#xa0;?</translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation>Décrivez-le ci-dessous et appuyez sur Ctrl+Enter, ou commencez par l’un de ces exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation>Exemple&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation>Générer cette image</translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation>État de cette image</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation>Afficher les tuiles sur l’image (T)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation>La voir à côté de celle dont elle est issue (B)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation>Avant et après côte à côte (C)</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Refaire…</translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation>Modifier les réglages et générer la même image encore une fois</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation>Ouvrir cette image dans la galerie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation>L’enregistrer dans un autre format (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevés</translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation>Agrandissements interrompus (Ctrl+U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation>Arrêter&#xa0;; ce qui est fait est conservé (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>Continuer là où il s’est arrêté&#xa0;: l’image obtenue est la même</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>Inachevés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation>L’image a déjà cette taille.</translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation>Les prompts des tuiles sont trop longs&#xa0;: raccourcissez-en quelques-uns.</translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation>Agrandir une image</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation>Déposez une image ici ou choisissez-en une. Elle est portée à 4096 pixels au plus et redessinée tuile par tuile pour gagner en détails. L’image d’origine reste telle quelle.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>Ouvrir un fichier image, ou en déposer un ici (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Retour à l’image</translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation>À celle qui est en cours de génération ou de préparation (Ctrl+G)</translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation>Cet agrandissement n’est pas terminé&#xa0;; ce qui en est fait est conservé.</translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation>{count} agrandissements ne sont pas terminés&#xa0;; ce qui en est fait est conservé.</translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation>Agrandir un fichier image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation>Celui-ci est déjà dans la file d’attente.</translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation>Un autre agrandissement est en cours</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>Ajouter à la file d’attente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation>{sides} pixels</translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation>Agrandie seulement, rien n’est redessiné</translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation>Conserve presque tout</translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation>Conserve l’image, ajoute des détails</translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation>Redessine les détails</translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation>Modifie beaucoup</translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation>Ne conserve presque rien</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>Ouvrir un fichier image, ou en déposer un ici (Ctrl+E)</translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation>Le grand côté mesure {side} pixels</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation>Ce que l’image montre&#xa0;: chaque tuile est générée avec ces mots</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation>Liberté laissée au nouveau dessin&#xa0;: 0 agrandit seulement, 1 ne garde presque rien de l’image</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>Plus d’étapes&#xa0;: plus fin, mais plus lent</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation>Fidélité de chaque tuile au prompt&#xa0;: au-dessus de 1, chacune montre vite tout le sujet</translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation>Chevauchement des tuiles</translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation>Part du côté d’une tuile commune à ses voisines&#xa0;: plus elle est grande, plus le résultat est homogène et lent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation>Le modèle qui génère les tuiles</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation>Afficher ce que l’on modifie rarement</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation>L’image avant</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation>Exportation de {name}&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exporté sous {name}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportation annulée</translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation>{name} n’a pas été exporté&#xa0;: {message}</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation>Les mots-clés se donnent aux images dans la colonne opposée.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation>Les images se rangent dans des collections dans la colonne opposée.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation>4096 pixels et plus</translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation>2048 pixels et plus</translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation>1024 pixels et plus</translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation>Moins de 1024 pixels</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>Note minimale</translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation>Afficher les images qui ont au moins autant d’étoiles</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation>Afficher les images qui portent cette étiquette</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation>Afficher les images dont le grand côté a cette longueur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation>Afficher les images créées par ce modèle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation>Afficher les images créées pendant cette période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation>Encore {count}&#xa0;: saisissez-les dans la recherche.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>{title}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show pictures that have this name</source>
        <translation>Afficher les images qui portent ce nom</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Start creating</source>
        <translation>Commencer à créer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the window</source>
        <translation>Aller à la fenêtre</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>L’étape suivante</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation>Aller à la fenêtre (Esc)&#xa0;; Aide, Premiers pas ramène ici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>Revenir au dossier habituel</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Ouvrir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation>Vos images sont enregistrées ici, dans un dossier par jour.</translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation>Chaque fichier contient son prompt et ses réglages, pour pouvoir être recréé. Rien n’est écrasé.</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>Le dossier de vos images</translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation>{size} libres sur son disque</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>Impossible d’écrire dans {folder}&#xa0;: choisissez-en un autre&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation>{memory}, suffisant</translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation>{memory}, peut-être trop</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>Estimation</translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation>1 nouvelle image</translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation>{count} nouvelles images</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>Afficher ce qui est arrivé entre-temps</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation>L’index de la galerie était endommagé. Il est conservé sous {file}&#xa0;; un nouvel index est créé à partir des images.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation>Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation>Ébauches pendant la saisie</translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation>Génère une image rapide à chaque pause de la saisie. Elle n’est pas enregistrée&#xa0;; Générer crée la vraie.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation>Lorsque toutes les images sont créées et que la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminer en arrière-plan</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Mettre en pause et quitter</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation>Fermeture pendant la création d’images</translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation>Rien n’est perdu, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Celle du système ({language})</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation>Il n’y a plus rien à annuler</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Rechercher dans les prompts</translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation>Prompts, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation>Pas encore de prompt&#xa0;: chaque prompt ajouté à la file d’attente est conservé ici.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation>Placer le prompt sélectionné dans le champ (Enter)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation>Vider cette liste&#xa0;; annulable jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation>Importer un modèle depuis un dossier</translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation>Le copier dans le dossier des nouveaux modèles</translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation>Le dossier peut ensuite être retiré, une clé USB par exemple</translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation>Le laisser à sa place et retenir l’emplacement</translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation>Ne prend pas d’espace et fonctionne tant que le dossier reste en place</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>comme le dossier</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation>Comment l’appeler&#xa0;: lettres, chiffres, points, traits d’union et tirets bas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation>Rien n’est importé (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation>Examine d’abord le dossier&#xa0;: il doit contenir un modèle Sana complet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Sélectionnez une image pour voir comment elle a été créée.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation>La note, l’étiquette et les mots-clés ne figurent que dans la galerie&#xa0;: le fichier n’est pas modifiable.</translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation>{count} images sont sélectionnées</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>Noter&#xa0;: 1 à 5 au clavier, 0 retire les étoiles</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation>Une couleur pour trier</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment elle a été créée</translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation>Ce que d’autres peuvent voir de son origine</translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation>Importer depuis un dossier…</translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation>Importer un modèle depuis un disque ou une clé USB</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation>Essayer de nouveau, au besoin sous un autre nom</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation>Le relire et comparer chaque fichier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation>Le supprimer du disque, après confirmation</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation>Attend la fin de ce qui précède</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation>Arrêter&#xa0;; rien n’est modifié</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation>Les licences en entier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>Rien n’est téléchargé (Esc)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation>Possible dès que chaque licence est acceptée</translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation>{title} appartient à des tiers. Lisez et acceptez ses licences pour le télécharger&#xa0;:</translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation>J’accepte {licence}</translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation>Création d’images en cours</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation>Images créées sur</translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation>Modifiable entre deux images, avec effet immédiat.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation>Moins de bits occupent moins de mémoire&#xa0;; les images sont presque les mêmes.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation>Plus elle est basse, plus les réseaux attendent sur le disque et plus les images prennent de temps&#xa0;; elles restent les mêmes.</translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation>Une image demandera</translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation>Avec les réglages de Créer.</translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation>{size} au total.</translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation>Le plus rapide ici ({name})</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (absent)</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>La meilleure pour cette machine</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 bits, texte en 4 bits</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation>Bienvenue. Des images à partir de mots, créées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation>Rien de ce que vous saisissez ou générez n’en sort. D’abord, un coup d’œil à la machine&#xa0;:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation>Le moteur démarre&#xa0;: il dira ce que demande une image.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation>Une image de {width} × {height} pixels prendra environ {time} et {memory} de mémoire.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation>{name} {version}

Des images à partir de mots, créées sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>Rechercher une commande (Ctrl+K)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation>&amp;Quitter&#xa0;; la file d’attente est conservée et pourra être reprise</translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation>&amp;Quitter&#xa0;; cette image pourra être reprise</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation>Image copiée dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation>Copier dans le presse-papiers tout ce que l’on sait de l’erreur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation>Remettre la même image dans la file d’attente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation>Dossiers où les modèles sont recherchés</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation>Rechercher aussi les modèles dans un autre dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation>Ne plus y chercher&#xa0;; rien n’y est supprimé</translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>Le dossier du programme</translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation>Indiqué par la variable d’environnement {name}</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Ajouté ici</translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation>Absent pour l’instant&#xa0;: branchez le disque ou attendez le réseau</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation>Progression de {title}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>Listes de modèles</translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation>Le dossier d’un modèle, qui contient model_index.json</translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation>Un dossier qui contient des dossiers de modèles</translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation>Oublier {title}&#xa0;?</translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation>Son dossier reste tel quel&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>Supprimer {title}&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation>{folder} et tout son contenu ({size}) seront supprimés du disque.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation>Supprimer la partie déjà téléchargée de {title}&#xa0;?</translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation>Il faudrait télécharger {size} à nouveau.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation>Sur cet ordinateur ({count})</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation>Ce programme ne se connecte à Internet que pour ce que vous lancez ici.</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation>Le modèle de départ est là. D’autres peuvent venir plus tard.</translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation>Il dessine des scènes simples aux sujets nets, en {side} pixels, et n’a pas besoin de carte graphique. Ceux-ci sont plus grands et appartiennent à des tiers&#xa0;: leurs licences vous sont présentées en entier avant tout téléchargement.</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Voir les modèles…</translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation>Aller à la page Modèles&#xa0;; Aide, Premiers pas ramène ici</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>Modèles téléchargeables</translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation>Les touches fléchées font défiler</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation>Des mots et des variables entre accolades&#xa0;; une barre oblique ouvre un dossier</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>Insérer une variable</translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation>Ce qu’un nom peut contenir</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation>Les connexions ouvertes par le programme depuis son démarrage</translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation>Hors ligne&#xa0;: 0 connexion</translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation>{count} connexions ({hosts} hôtes)</translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation>1 connexion ({host})</translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation>{count} connexions ({host})</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation>Connexions depuis le démarrage</translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation>Seule la page Modèles en ouvre, à votre demande. Les prompts et les images ne sortent jamais.</translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation>Aucune n’a été ouverte.</translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation>{host}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation>hôtes supplémentaires&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation>&amp;Restaurer les réglages…</translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation>&amp;Utiliser comme image de départ</translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation>&amp;Agrandir…</translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation>A&amp;jouter à la galerie</translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation>&amp;Prompts de ce fichier…</translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation>Ignorer ces réglages</translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation>Ignorer les réglages de l’image précédente</translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation>Comme dans l’image précédente&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation>Un style porte déjà ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation>Il y a déjà {count} styles&#xa0;: supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation>Le style n’a pas de nom&#xa0;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation>Le nom est trop long&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation>Les mots doivent contenir {slot} une fois, à la place du prompt.</translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation>Le style n’a pas de mots&#xa0;: écrivez-en.</translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation>Les mots sont trop longs&#xa0;: raccourcissez-les.</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation>Pour comparer deux images, sélectionnez-les dans la bande&#xa0;: Ctrl et un clic.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation>Plus ancienne, graine {seed}</translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation>Plus récente, graine {seed}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>{name} n’est plus lisible.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>Côte à côte (C)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>Terminer la comparaison (Esc)</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation>Le modèle qui génère l’image</translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation>Afficher aussi les réglages rarement utiles</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation>Nombre d’images créées par clic, chacune avec sa propre graine</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>Plus d’étapes&#xa0;: plus fin, mais plus lent</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation>Fidélité de l’image au prompt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation>Moins de bits demandent moins de mémoire</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation>Omet des calculs qui changent peu&#xa0;: l’image n’est pas exactement la même</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>La meilleure pour cette machine</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 bits, texte en 4 bits</translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation>Non&#xa0;: exact</translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation>Omettre les étapes semblables</translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation>… et finir tôt le guidage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation>Plus rapide, image un peu différente</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation>Tous les réglages ({count} en usage)</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation>Impossible d’afficher le dossier de cette image.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation>Comment cette image a été créée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation>Noter cette image (0 à 5)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation>Impossible d’ouvrir le dossier des images&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation>Impossible d’enregistrer la copie&#xa0;: {error}</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>note&#xa0;: {rating} sur 5</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation>Générez une première image.</translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation>Dites ce que vous souhaitez voir. Les estimations connaîtront ensuite cette machine.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation>Ce que l’image doit montrer&#xa0;; Entrée la génère</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation>Générer cette image (Enter)</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>Le moteur démarre…</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation>Créée en {time} et enregistrée. La prochaine ira plus vite&#xa0;: le modèle est maintenant chargé.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>Le dossier de vos images</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation>La galerie. Les images en attente y seront aussi enregistrées.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation>Pour les images demandées à partir de maintenant.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation>PNG et TIFF conservent chaque pixel.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation>Pour JPEG et WebP&#xa0;: plus elle est basse, plus les fichiers sont petits.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation>Fixé par la variable d’environnement {name} pour cette session.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>Impossible d’écrire dans {folder}&#xa0;: choisissez-en un autre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Par exemple {name}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation>Les prompts et les images restent sur cet ordinateur. Seuls les téléchargements de la page Modèles se connectent.</translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation>File d’attente et modèles</translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation>Avec l’index de la galerie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>Peut être supprimé à tout moment.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation>Écrits en cas d’échec.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation>Celles des modèles&#xa0;: page Modèles.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation>Lire la licence de ce programme</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation>Lire sur quoi ce programme est bâti</translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation>{name} n’est pas fourni avec cette copie du programme.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progression de toute la file d’attente</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation>Vider la file d’attente</translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation>Retirer ce qui attend&#xa0;; l’image en cours continue (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation>Arrêter l’image en cours&#xa0;; ce qui en est fait est conservé (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Continuer avec les images en attente (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation>Pause après l’image en cours&#xa0;; ce qui attend est conservé (Ctrl+P)</translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation>Préparation du moteur. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation>image {image} sur {images}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation>pause après cette image</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>Un autre programme crée ces images</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>Pause à la fin de cette étape…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation>Annulation à la fin de cette tuile…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>Annulation à la fin de cette étape…</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>Développement de l’image, partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Développement de l’image</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>Génération, étape {step} sur {steps}  ·  tuile {tile} sur {tiles}</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation>Génération, étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>environ {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation>Jokers</translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts depuis un fichier</translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation>Fichiers de prompts ({patterns})</translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation>Les premiers prompts, tels qu’ils seront générés</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation>Toutes les combinaisons de {a|b} et de __jokers__, et non une au hasard</translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation>Lire { | } et __ tels quels</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation>Ajouter ces images à la fin de la file d’attente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation>1 ligne est omise&#xa0;:</translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation>{count} lignes sont omises&#xa0;:</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Ligne {line}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation>Durée totale&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation>En tout&#xa0;: {time}, {memory} de mémoire au plus et {disk} sur le disque.</translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation>En tout&#xa0;: {time} et {disk} sur le disque. Les {memory} de mémoire ne sont peut-être pas libres.</translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation>Toutes ses images sont déjà dans la file d’attente.</translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation>Rien dans ce fichier ne peut être généré.</translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation>{count} autres sont déjà dans la file d’attente</translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation>1 autre est déjà dans la file d’attente</translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation>déjà créées&#xa0;: celles-ci reçoivent d’autres graines</translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation>les premiers sur {total}</translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation>Là où le fichier ne précise rien&#xa0;: {model}, {width} × {height}, {steps} étapes, guidage {guidance}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation>{count} images de chaque</translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation>style {style}</translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation>Tels qu’ils seront générés</translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation>Prompts précédents (Ctrl+H)&#xa0;; Alt+Up et Alt+Down les parcourent dans le champ</translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation>Retirer les pondérations</translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation>Garder les mots, sans parenthèses ni nombres&#xa0;; Ctrl+Z dans le champ annule</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation>Ce modèle ne lit pas les pondérations comme (renard:1.3).</translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation>{count} / {most} jetons</translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation>Le modèle lit {most} jetons du prompt avec son style&#xa0;: environ {words} mots anglais.</translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation>Le modèle ne lit plus à partir de «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation>Le modèle ne lit pas la fin du prompt avec son style.</translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation>Le modèle ne lit pas la fin de ce qu’il faut éviter.</translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation>1 image, tirée de {combinations} combinaisons</translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation>{pictures} images, tirées de {combinations} combinaisons</translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation>{pictures} images, une par combinaison</translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation>{pictures} images&#xa0;: {combinations} combinaisons × {each}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation>Décrivez l’image</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation>Ce que l’image doit montrer (Ctrl+L)</translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation>À éviter (facultatif)</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation>Prompt négatif&#xa0;: ce que l’image ne doit pas montrer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>Ajouter à la file d’attente (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation>Ajoute à la file d’attente</translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation>Impossible de créer le dossier des jokers&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation>Créez-le à la main&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation>Chaque fichier texte y est un joker&#xa0;: une ligne de chats.txt pour __chats__</translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation>Oublier les prompts précédents</translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation>Où placer les nouveaux modèles</translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation>Dossiers pour les modèles&#xa0;; la page suivante permet d’en ajouter</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>Modèles téléchargeables</translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation>Demande de ses licences…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation>Il se trouve sur la première page</translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation>Attend le téléchargement précédent</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation>Suppression de la partie téléchargée…</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation>Arrêter&#xa0;; la partie téléchargée est conservée, et le téléchargement pourra continuer plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation>Supprimer la partie téléchargée&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation>Essayer de nouveau&#xa0;; la partie téléchargée est réutilisée</translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation>{size} sur environ {whole} sont déjà téléchargés et conservés&#xa0;: Continuer reprend à partir de là.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>Poursuivre le téléchargement</translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation>Présente d’abord ses licences, puis le télécharge</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Télécharger vers</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation>Images demandées ensemble</translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation>Afficher seulement les images demandées ensemble</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation>Prompts depuis un fichier…</translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation>Créer une image pour chaque ligne d’un fichier (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation>Ce qui a échoué se remet en attente (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation>Retirer de cette liste ce qui est terminé&#xa0;; les images restent (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation>Annuler&#xa0;: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation>En attente  {count}</translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation>Échecs  {count}</translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation>Terminées  {count}</translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation>Toutes  {count}</translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation>Ce qui est en cours et ce qui attend</translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation>Ce qui a échoué ou a été annulé</translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation>Ce qui est terminé</translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation>Toute la file d’attente</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation>Part de la file d’attente déjà faite</translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation>Pause après celle-ci</translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation>L’image en cours se termine&#xa0;; aucune autre n’est commencée ensuite (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Pause immédiate</translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation>L’image en cours s’arrête et reprendra plus tard au même point (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Continuer avec les images en attente (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>Pause à la fin de cette étape…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>Annulation à la fin de cette étape…</translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation>Pause après cette image</translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation>Génération de l’image {image} sur {images}</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La file d’attente est en pause</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>Un autre programme crée ces images</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>terminées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>échecs&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation>Images de la file d’attente</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation>Ajout à la file d’attente&#xa0;: {pictures}</translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation>Cette image n’est plus dans la file d’attente.</translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation>Ces images ont été demandées avant ce démarrage&#xa0;: Reprendre continue avec elles.</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation>La file d’attente est vide. Demandez des images dans Créer, ou déposez ici un fichier de prompts.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation>La file d’attente ne contient rien de tel.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Continuer avec les images en attente (Ctrl+R)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation>Retirer de la file d’attente ce qui attend&#xa0;; Annuler le ramène</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation>Les laisser en attente&#xa0;; Reprendre se trouve aussi en bas</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation>1 image retirée</translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation>{count} images retirées</translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation>Édition, Annuler les ramène</translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation>Elles ont été demandées avant ce démarrage.</translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation>Celle que vous voyez en fait partie&#xa0;: Fichier, Enregistrer une copie la place ailleurs.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file d’attente est en pause.</translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation>1 image est en attente.</translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation>{count} images sont en attente.</translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation>Images terminées&#xa0;: {finished} sur {total}. En attente&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Image précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Image suivante (Droite)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation>Retour à la grille (Espace)</translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation>{place} sur {count}  ·  {size}  ·  {name}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>Noter&#xa0;: 1 à 5 au clavier, 0 retire les étoiles</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pause sur batterie</translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation>Les images reprennent d’elles-mêmes dès que la machine est branchée.</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation>Pause au-dessus d’une température</translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation>Celle du processeur ou de la carte&#xa0;; les images reprennent après refroidissement.</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Empêcher la mise en veille</translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation>Seulement pendant la création d’images.</translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation>Cette machine n’a pas de batterie, ou ne l’indique pas.</translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation>Elle fonctionne actuellement sur batterie.</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>Elle est actuellement branchée.</translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation>La température de cette machine est illisible&#xa0;: elle ne met rien en pause.</translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation>Il fait actuellement {celsius}&#xa0;°C.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count} en attente</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation>Placer 1 image dans la corbeille</translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation>Placer {count} images dans la corbeille</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation>Note&#xa0;: 1 étoile</translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation>Note&#xa0;: {count} étoiles</translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation>Les réglages ne peuvent pas être restaurés</translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation>Restaurer les réglages</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>Créée par {program}.</translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation>Tous ses réglages sont déjà en place.</translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation>1 réglage est déjà identique.</translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation>{count} réglages sont déjà identiques.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation>Maintenant&#xa0;: {now}. Alors&#xa0;: {then}.</translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>Ce qui ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation>Reprendre ce qui est coché (Enter)&#xa0;; Annuler ramène les réglages actuels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation>Filtres (F)</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Infos sur l’image</translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation>Infos sur l’image (I)</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation>Sélection&#xa0;: {chosen} sur {count} images</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mieux notées d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grandes d’abord</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Par graine</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>L’ordre des images</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation>La taille d’affichage des images</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation>Rechercher&#xa0;: mots, ou rating:&gt;=4, size:4096, tag:chat …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation>Mots, «&#xa0;expressions&#xa0;» et filtres&#xa0;; un signe moins exclut, OR réunit&#xa0;: renard -neige rating:&gt;=4 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>La même graine et les mêmes réglages redonnent la même image</translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation>Nouvelle graine à chaque fois</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Garder cette graine</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation>{prompt} (en cours)</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation>{prompt}
{width} × {height}, graine {seed}</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation>{prompt}
{width} × {height}, graine {seed}, 1 étoile</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation>{prompt}
{width} × {height}, graine {seed}, {rating} étoiles</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation>Une ébauche&#xa0;: Générer la termine.</translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation>Terminée en {seconds}&#xa0;s, non enregistrée</translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation>Terminée en {seconds}&#xa0;s  ·  enregistrée sous {name}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation>La dernière image n’a pas été créée</translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation>Cette image n’a pas été créée. Les images de la file d’attente sont générées malgré tout.</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>Le moteur n’est pas prêt</translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation>Rien ne peut encore être généré. Le prochain Générer essaie de nouveau.</translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation>Impossible de démarrer le moteur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation>L’image est conservée tant que la fenêtre est ouverte. Choisissez Fichier, Enregistrer une copie pour la placer ailleurs.</translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation>Impossible d’enregistrer l’image&#xa0;: {message}</translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation>C’est une erreur du programme&#xa0;: veuillez copier les détails et la signaler.</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>Images de cette session</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation>Vos images apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Rec&amp;hercher un réglage</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>Réi&amp;nitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation>Tous les réglages sont revenus à l’origine&#xa0;; Ctrl+Z l’annule</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation>Afficher les réglages où ces mots apparaissent (Ctrl+F)</translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation>Aucun réglage ne porte ce nom. Effacez la recherche pour les voir tous.</translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation>Revenir à l’état d’origine du programme&#xa0;; votre prompt et vos images restent, et Ctrl+Z annule</translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation>Reprendre les réglages</translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation>Réglages repris&#xa0;; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation>Son modèle n’est pas ici&#xa0;: le vôtre reste.</translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation>L’image dont elle est partie n’existe plus.</translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation>C’est une variation&#xa0;: sa graine seule donne l’image à laquelle elle ressemble.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>Nouvelle ligne dans le prompt</translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation>Zoomer sur l’image (ou molette de la souris)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation>Déplacer l’image (ou la faire glisser)</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>Déplacer la ligne entre avant et après</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation>Ajuster l’image, ou taille réelle</translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation>Image — {program}</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Permuter largeur et hauteur</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation>Générée en {width} × {height}, puis mise à l’échelle</translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation>Générée en {drawn_width} × {drawn_height}, puis ramenée à {width} × {height}</translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation>{shape}, {width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation>Partir d’une image…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation>Un fichier PNG, JPEG ou WebP, déposé ici ou collé (Ctrl+I)</translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation>L’image de départ</translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation>Prendre sa forme</translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation>Choisir la taille dont la forme est la plus proche de cette image</translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation>Commencer sans l’image</translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation>Commencer sans l’image&#xa0;; le fichier reste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation>Écart avec l’image&#xa0;: 0 la garde, 1 n’en tient presque pas compte</translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation>change à peine l’image</translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation>garde les formes et les couleurs</translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation>garde la composition</translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation>s’inspire de l’image</translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation>presque une nouvelle image</translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation>Partir d’une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>Le presse-papiers ne contient pas d’image</translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation>Elle n’a pas été reprise. Libérez de l’espace, ou enregistrez-la dans un fichier et choisissez celui-ci. ({why})</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation>L’image collée n’a pas pu être conservée</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>Rechercher dans les styles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New style…</source>
        <translation>Nouveau style…</translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation>Créer votre propre style à partir des mots du champ de prompt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation>Modifier le style sélectionné, si c’est le vôtre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation>Supprimer le style sélectionné, si c’est le vôtre&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation>Entourer le prompt de ces mots (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation>Sans style</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation>Style&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation>Mots placés autour du prompt (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep this style, and show it among the others</source>
        <translation>Conserver ce style et l’afficher parmi les autres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation>Mots, avec {slot} à la place du prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation>Mots à éviter (facultatif)</translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation>Conserver un style</translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation>Supprimer un style</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation>Sélectionnez une tuile ici ou sur l’image&#xa0;; elle peut avoir son propre prompt</translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation>Prompt de cette tuile</translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation>Ce que montre cette tuile, au lieu du prompt de l’image&#xa0;; vide&#xa0;: celui de l’image</translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation>Comme le prompt de l’image</translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation>Sélectionner une tuile</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation>Ligne {row}, colonne {column}&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation>Ligne {row}, colonne {column}&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation>Ligne {row}, colonne {column}&#xa0;: terminée</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation>image {image} sur {images}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation>Pause après cette image</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Quitter&#xa0;; la file d’attente est conservée</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation>Images inachevées</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation>Les garder pour plus tard&#xa0;: Image, Images inachevées</translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation>Cette image n’est pas terminée&#xa0;; ce qui en est fait est conservé.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation>{count} images ne sont pas terminées&#xa0;; ce qui en est fait est conservé.</translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation>Aucune image n’a été interrompue</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>Continuer là où elle s’est arrêtée&#xa0;: l’image obtenue est la même</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation>Supprimer ce qui en est conservé, après confirmation</translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation>Cette image n’indique pas comment elle a été créée</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Ouvrir une image…</translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation>Ouvrir le &amp;dossier des images</translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation>&amp;Prompts depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation>Atelier &amp;4096</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation>&amp;Pause après cette image</translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation>Pause &amp;immédiate</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation>&amp;Vider la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation>À pr&amp;opos de Sana Desktop</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Aller au &amp;prompt</translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation>Prompts p&amp;récédents…</translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation>&amp;Styles…</translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation>Ouvrir le dossier des &amp;jokers</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation>Générer en pre&amp;mier</translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation>&amp;Annuler cette image</translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation>Agrandir en &amp;2048…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation>Agrandir cette image à 2048 pixels (Ctrl+2)</translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation>Agrandir en &amp;4096…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation>Agrandir cette image à 4096 pixels (Ctrl+4)</translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation>&amp;Ouvrir dans l’atelier 4096</translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation>T&amp;ous les réglages, ou les plus courants</translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation>&amp;Lancer l’agrandissement</translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation>Lancer en pre&amp;mier</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>&amp;Continuer cet agrandissement</translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation>Agrandir un &amp;fichier image…</translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation>À &amp;2048 pixels</translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation>À &amp;4096 pixels</translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation>&amp;Refaire avec d’autres réglages</translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation>Afficher dans la &amp;galerie</translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation>Agrandissements i&amp;nachevés</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>Avant et après côte à cô&amp;te</translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation>&amp;Afficher les tuiles</translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation>Tuile &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation>Tuile &amp;précédente</translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation>Prompt de la t&amp;uile</translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation>A&amp;vant/après</translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation>Voir une image agrandie à côté de celle dont elle est issue (B)</translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation>&amp;Partir d’une image…</translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation>Partir de l’image du pr&amp;esse-papiers</translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation>Images i&amp;nachevées</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>&amp;Ajuster l’image</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>&amp;Taille réelle (100&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation>Rien dans le fichier n’indique qu’un modèle l’a créé.</translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation>Le fichier indique qu’un modèle l’a créé.</translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation>Le fichier indique qu’un modèle l’a créé à partir d’une autre image.</translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation>Il nomme {system}.</translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation>Il nomme {system} {version}.</translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation>Il ne contient pas de réglages à restaurer.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation>Le prompt est vide&#xa0;: écrivez ce que l’image doit montrer.</translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation>Texte trop long ({name})&#xa0;: {count} caractères, et {most} sont possibles (le modèle lit environ 300 jetons, soit quelque 1&#xa0;200 caractères).</translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation>Le texte ({name}) contient la moitié d’un caractère (un demi-codet isolé)&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation>Cela fait {count} tuiles&#xa0;: choisissez un chevauchement ou une taille plus petits.</translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation>Les modèles Sprint ne peuvent pas partir d’une image (ils partent du bruit en une seule foulée)&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation>Le texte ({name}) compte {count} jetons, et le modèle en lit 300&#xa0;: la suite à partir de «&#xa0;{shown}&#xa0;» est omise.</translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation>Les poids de {model} ne tiennent pas en mémoire&#xa0;: fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation>La mémoire a manqué pendant le décodage de l’image&#xa0;: fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation>Le cache des étapes est sans effet sur une image en tuiles&#xa0;: chaque étape est calculée en entier.</translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation>L’image a été créée par {model}, qui est absent ou n’est plus le même&#xa0;: téléchargez-le à nouveau, ou refaites l’image avec un autre modèle.</translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation>Ce fichier n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>La lecture du fichier n’est pas autorisée&#xa0;: modifiez ses autorisations ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation>Impossible de lire le fichier&#xa0;: copiez-le ailleurs ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation>Le fichier n’est pas une image PNG, JPEG ou WebP, ou il est endommagé&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation>Le fichier n’est pas une image PNG, TIFF, WebP ou JPEG, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation>Le fichier dépasse {count}&#xa0;Mio et n’est pas lu&#xa0;: enregistrez-le en plus petit.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation>C’est un dossier ou un périphérique, pas une image.</translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation>Le texte de cette image ne contient pas de réglages lisibles.</translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation>{file} ne contient pas de recette&#xa0;: l’image n’a pas été créée par ce programme, ou un autre en a retiré les textes en l’enregistrant ou en l’envoyant.</translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation>{token} n’est pas une variable de nom&#xa0;: {others}</translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation>{token} demande un nombre de 1 à {most} après les deux-points.</translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation>Le gabarit du nom dépasse {count} caractères&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation>Le gabarit du nom compte plus de {count} dossiers&#xa0;: retirez-en.</translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation>Le caractère {sign} n’est pas permis dans un nom sur tous les systèmes&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation>{file} est absent&#xa0;: le modèle est incomplet. Procurez-vous le modèle à nouveau.</translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation>Le modèle de départ fait partie du programme et n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation>{name} demande encore {size}&#xa0;Go dans {folder}, où {free}&#xa0;Go sont libres&#xa0;: libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation>Modèle {name}&#xa0;: le modèle choisi ici est utilisé à la place.</translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation>Échantillonneur {name}&#xa0;: le solveur du modèle est utilisé à la place.</translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation>{name}{value}&#xa0;: non utilisé, ce programme n’a pas d’équivalent.</translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation>{kind} {name}&#xa0;: non utilisé, sa balise est lue comme des mots.</translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation>Pondérations comme (mot:1.3)&#xa0;: non utilisées, elles sont lues comme des mots.</translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation>Étapes {given}&#xa0;: remplacées par {taken}.</translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation>Échelle de guidage {given}&#xa0;: remplacée par {taken}.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation>La recette est endommagée&#xa0;: ce n’est pas un texte JSON valide.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation>Caractère {place}&#xa0;: cette accolade n’est jamais fermée&#xa0;: fermez-la, ou faites-la précéder d’une barre oblique inverse si elle fait partie du prompt.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation>Caractère {place}&#xa0;: cette accolade n’est jamais ouverte&#xa0;: ouvrez-en une avant elle, ou faites-la précéder d’une barre oblique inverse si elle fait partie du prompt.</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation>Il n’y a pas de joker __{name}__ dans {folder}&#xa0;: vouliez-vous dire __{near}__&#xa0;?</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation>Il n’y a pas de joker __{name}__ dans {folder}&#xa0;: placez-y {file}, ou indiquez --wildcards FOLDER.</translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation>Le joker __{name}__ n’a pas de lignes&#xa0;: écrivez-en dans {file}.</translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation>Cela fait {count} images à la fois, et {most} sont possibles&#xa0;: choisissez moins d’images de chaque, ou utilisez un fichier de prompts.</translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation>L’ordinateur fonctionne sur batterie&#xa0;: les images reprennent d’elles-mêmes dès qu’il est branché.</translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation>L’ordinateur est plus chaud que les réglages ne le permettent&#xa0;: les images reprennent d’elles-mêmes après refroidissement.</translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation>La file d’attente contient au plus {count} images&#xa0;: retirez ce qui est terminé, ou ajoutez-en moins.</translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation>La recherche compte {count} caractères&#xa0;: raccourcissez-la à {most} au plus.</translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation>La recherche compte plus de {count} parties&#xa0;: retirez-en.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation>Il n’y a pas de filtre «&#xa0;{name}:&#xa0;»&#xa0;: vouliez-vous dire «&#xa0;{other}:&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation>«&#xa0;{name}:&#xa0;» attend {kind}, et non {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation>«&#xa0;{name}:&#xa0;» attend un nombre comme 4, &gt;=4 ou 2..4, et non {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation>«&#xa0;{name}:&#xa0;» attend un nombre de {low} à {high}, et non {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation>«&#xa0;{name}:&#xa0;» attend une date comme 2026-11-03, 2026-11 ou &gt;=2026, et non {given}.</translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation>Il n’y a pas d’images à cet endroit&#xa0;: rien n’a été créé.</translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation>Aucune de ces images n’est lisible&#xa0;: rien n’a été créé.</translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation>le plus rapide à 1024 pixels&#xa0;: 1 à 4 étapes&#xa0;; le téléchargement le plus petit</translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation>rapide à 1024 pixels&#xa0;: 1 à 4 étapes, avec plus de connaissances que 0.6B</translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation>le modèle 1.6B le plus récent&#xa0;: selon ses auteurs, le plus fidèle aux prompts (GenEval 0,82)</translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation>le plus grand&#xa0;: 60 couches, trois fois les poids de 1.6B, à peu près aussi fidèle aux prompts</translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation>petites images avec peu de mémoire&#xa0;; prompts en plusieurs langues</translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation>1024 pixels avec peu de mémoire&#xa0;; prompts en plusieurs langues</translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation>petites images&#xa0;; prompts en anglais</translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation>petites images&#xa0;; prompts en plusieurs langues</translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation>1024 pixels&#xa0;; l’édition pour bfloat16, à préférer à celle pour float16</translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation>1024 pixels&#xa0;; une édition antérieure, connue pour ses taches occasionnelles</translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation>1024 pixels&#xa0;; prompts en plusieurs langues</translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation>images de 2048 pixels</translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation>images de 4096 pixels, qui demandent beaucoup de mémoire</translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation>L’image est agrandie, et rien n’est redessiné.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation>L’image est agrandie, puis redessinée d’un seul tenant pour gagner en détails.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation>L’image est agrandie, puis redessinée en {tiles} tuiles de {side} pixels qui se chevauchent et se fondent à chaque étape, pour gagner en détails sans raccords visibles.</translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation>En attente&#xa0;: la file d’attente est en pause</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation>Arrêt à la fin de cette tuile…</translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation>En pause&#xa0;: reprendra ici en même temps que la file d’attente</translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation>Cette image n’a pas été créée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation>Arrêtée après l’étape {step} sur {steps}&#xa0;: ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>Étape {step} sur {steps}  ·  tuile {tile} sur {tiles}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Développement de l’image</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>Développement de l’image, partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>precision of the text</source>
        <translation>précision du texte</translation>
    </message>
    <message>
        <source>exact size</source>
        <translation>taille exacte</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>solveur</translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation>instruction avant le prompt</translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation>début du guidage</translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation>fin du guidage</translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation>étapes omises</translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation>chevauchement des tuiles</translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation>prompts des tuiles</translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation>graine de la variation</translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation>intensité de la variation</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation>environ {time} pour {count} images</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>{size} sur le disque</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>mémoire suffisante</translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation>mémoire peut-être insuffisante</translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation>Il faut au moins {needed} et la limite de mémoire est de {free}&#xa0;: augmentez-la ou choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation>Il faut au moins {needed} et {free} sont libres&#xa0;: fermez d’autres programmes ou choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation>Mémoire de la carte&#xa0;: {peak} au plus, sur {free}&#xa0;; et {host} de mémoire principale</translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation>Mémoire&#xa0;: {peak} au plus, sur {free} autorisés</translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation>Estimé d’après le seul nombre de calculs&#xa0;: plus précis dès la première image</translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation>D’après 1 génération semblable sur cet ordinateur</translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation>D’après {count} générations semblables sur cet ordinateur</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation>Chaque étape traite les deux prompts l’un après l’autre, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation>L’image est développée sur le processeur, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation>L’image est développée par bandes de {rows} rangées de pixels, avec le même résultat.</translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation>L’encodeur de texte attend en mémoire principale et n’est sur la carte que pendant son travail.</translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation>Le transformeur attend en mémoire principale et n’est sur la carte que pendant son travail.</translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation>Le décodeur attend en mémoire principale et n’est sur la carte que pendant son travail.</translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>L’encodeur de texte n’est en mémoire que pendant son travail et est relu chaque fois depuis son fichier.</translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation>Le transformeur n’est en mémoire que pendant son travail et est relu chaque fois depuis son fichier.</translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>Le décodeur n’est en mémoire que pendant son travail et est relu chaque fois depuis son fichier.</translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation>Com&amp;parer deux images</translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation>Voir les deux images sélectionnées l’une sur l’autre ou côte à côte (C)</translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation>&amp;Tout réutiliser</translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation>Reprendre tous les réglages de cette image dans Créer (A)</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>Réutiliser le pro&amp;mpt</translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation>Reprendre le prompt dans Créer (P)</translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation>Réutiliser la &amp;graine</translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation>Reprendre la graine dans Créer (S)</translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation>Réutiliser la tai&amp;lle</translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation>Reprendre la taille dans Créer (D)</translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation>P&amp;artir de cette image</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 étoile</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 étoiles</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 étoiles</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 étoiles</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 étoiles</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Aucune étoile</translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation>&amp;Afficher dans son dossier</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>Placer dans la cor&amp;beille</translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation>Coup d’œ&amp;il</translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation>Voir l’image en grand (Espace)</translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation>Image en plein écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation>Reto&amp;ur à la grille</translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation>Rec&amp;hercher des images</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>Filtr&amp;es</translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation>Infos sur l’im&amp;age</translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation>&amp;Vignettes plus grandes</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>Vignettes plus pe&amp;tites</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Variations</translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation>Créer des images qui ressemblent à celle-ci (V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation>Créer une nouvelle image à partir de celle-ci (B)</translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation>Agrandir en &amp;4096</translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation>Agrandir cette image dans l’atelier 4096 (Ctrl+4)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rouge</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>Vio&amp;let</translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation>&amp;Sans étiquette</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Mots-clés…</translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation>P&amp;lanche, page web ou ZIP…</translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation>Réunir dans un fichier les images sélectionnées, ou toutes celles trouvées</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation>Copier les pixels, pour les coller ailleurs (Ctrl+C)</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation>Placer les images sélectionnées dans la corbeille du système (Del)</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation>Pas de carte NVIDIA</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation>{card}, pilote {driver}</translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation>{size} sur la carte</translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation>{count} cœurs de processeur</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 cœur de processeur</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation>Une bonne machine pour cela.</translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation>Les images sont créées sur la carte {card}.</translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation>Elle convient, mais a peu de mémoire.</translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation>Restez avec le modèle de départ à 512 pixels.</translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation>PyTorch n’atteint pas la carte {card}&#xa0;: sana-desktop doctor dit quoi faire.</translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation>Elle convient, avec le seul processeur.</translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation>Elle convient.</translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation>Les images sont créées sur le processeur&#xa0;: en quelques secondes avec le modèle de départ, en quelques minutes avec les grands.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation>{billions}&#xa0;Md de paramètres</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation>celle des poids de Sana</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Conditions d’utilisation de Gemma</translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation>Licences&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation>{folder} (lié)</translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation>Licence&#xa0;: celle de {program}</translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation>Sans fichier de licence</translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation>Licence&#xa0;: voir {file} dans son dossier</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation>Téléchargement de {title}&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation>{title} est là&#xa0;: choisissez-le sous Modèle</translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation>Le téléchargement de {title}&#xa0;s’est arrêté&#xa0;: la page Modèles indique pourquoi</translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation>Téléchargement annulé&#xa0;; la partie téléchargée est conservée</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Chaque fichier est conforme.</translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation> Cas semblables&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side}&#xa0;px</translation>
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
        <translation>Créer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation>débruitée à cette taille</translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation>débruitée en {rendered}, puis mise à l’échelle et rognée</translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation>agrandie depuis {source} par rééchantillonnage, sans débruitage</translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation>débruitée en {tiles} tuiles depuis {source}</translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation>débruitée d’un seul tenant depuis {source}</translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation>Aller à l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation>É&amp;bauches pendant la saisie</translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation>Une image rapide quand la saisie s’interrompt&#xa0;; Générer en fait la vraie image (Ctrl+D)</translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation>Variations &amp;subtiles</translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation>Créer quatre images très semblables à celle-ci (V)</translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation>Variations &amp;fortes</translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation>Créer quatre images un peu semblables à celle-ci (Shift+V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation>Créer une nouvelle image à partir de celle-ci (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation>Afficher dans la &amp;galerie</translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation>Placer cette image dans la corbeille du système (Del)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation>Fi&amp;le d’attente</translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation>&amp;Planche-contact du lot…</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>Effacer ce qui est &amp;terminé</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>Placer au &amp;début</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Placer à la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation>Mettre en pa&amp;use</translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation>A&amp;nnuler la génération</translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation>Modifier une &amp;copie dans Créer</translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation>Afficher l’&amp;image</translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation>Copier la raison de l’éc&amp;hec</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation>{name}&#xa0;: {finished} sur {total}</translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation>{total} images ensemble&#xa0;: {finished} sur {total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>encore moins d’une seconde</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>encore environ {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>environ {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>dans quelques secondes</translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation>dans environ {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation>dans environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation>dans environ {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  {steps} étapes  ·  graine {seed}</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  1 étape  ·  graine {seed}</translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation>mise en pause de la file d’attente</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>Action annulée&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation>Il est trop tard pour annuler&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation>ajout de {pictures}</translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation>duplication de {pictures}</translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation>déplacement de {pictures}</translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation>modification de {pictures}</translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation>annulation de {pictures}</translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation>mise en pause de {pictures}</translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation>reprise de {pictures}</translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation>nouvel essai de {pictures}</translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation>retrait de {pictures} de la liste</translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Graine de la variation</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>Intensité de la variation</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation>Ce modèle n’est pas ici&#xa0;: celui qui est choisi reste.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation>L’image dont elle est partie n’est pas ici.</translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation>{name}, intensité {strength}</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation>Dessin en aplats</translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation>Icône 3D</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Dessin au trait</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Dessin animé</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cinématographique</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarelle</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Peinture à l’huile</translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation>Dessin à l’encre</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sans {words}</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation>les mots du prompt&#xa0;; {prompt:40} prend 40 caractères</translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation>les mots du prompt négatif</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation>l’image de départ</translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation>le lot demandé</translation>
    </message>
    <message>
        <source>the solver</source>
        <translation>le solveur</translation>
    </message>
    <message>
        <source>the precision</source>
        <translation>la précision</translation>
    </message>
    <message>
        <source>width and height</source>
        <translation>la largeur et la hauteur</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>le guidage</translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation>la part redessinée</translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation>le jour, 2026-01-31</translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation>l’heure, la minute et la seconde, 142233</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>l’année</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>le jour du mois</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>la minute</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la seconde</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la graine</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>les étapes</translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation>la largeur en pixels</translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation>la hauteur en pixels</translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation>son numéro dans le lot demandé</translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation>compte les fichiers du dossier</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation>étape {step} sur {steps} faite</translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation>étape {step} sur {steps} faite, et {tile} tuiles sur {tiles}</translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation>toutes les étapes et {rows} rangées sur {height} faites</translation>
    </message>
</context>
</TS>
