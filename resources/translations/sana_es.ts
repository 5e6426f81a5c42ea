<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation>Hoja de contactos, página o archivo ZIP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation>Con prompts y ajustes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation>Elegir otra carpeta y otro nombre; nunca se sobrescribe nada</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation>{title} – hoja de contactos</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation>Guardado como {name} y {count} páginas más</translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation>Guardado como {name} y 1 página más</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Cancelado: no se guardó nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation>Hoja de contactos en PDF: todas las páginas en un archivo</translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation>Hoja de contactos en PNG: una imagen por página</translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation>Página web: un solo archivo con todo dentro y con búsqueda</translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation>Archivo ZIP: los archivos tal cual, con sumas de comprobación</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation>1 imagen no se pudo leer y se omite</translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation>{count} imágenes no se pudieron leer y se omiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardar en</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation>Cuánto de este lote está hecho</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation>Crear una hoja, una página o un archivo ZIP con estas imágenes (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation>{name}: su imagen está terminada.</translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation>{name}: su imagen no está terminada.</translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation>{name}: las {total} imágenes están terminadas.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation>{name}: {finished} de {total} imágenes terminadas; fallidas o canceladas: {failed}.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation>{name}: {finished} de {total} imágenes terminadas.</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Este lote</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation>Imagen de {width} × {height} píxeles, mostrada al {zoom}</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation>Imagen de {width} × {height} píxeles, comparada con la anterior, mostrada al {zoom}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Quitar este nombre</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation>Puntuación de 1 imagen</translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation>Puntuación de {count} imágenes</translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation>Marca de 1 imagen</translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation>Marca de {count} imágenes</translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation>Etiquetas de 1 imagen</translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation>Etiquetas de {count} imágenes</translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation>Colecciones de 1 imagen</translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation>Colecciones de {count} imágenes</translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation>Modificando los archivos de las imágenes…</translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation>1 imagen movida a la papelera</translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation>{count} imágenes movidas a la papelera</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado al portapapeles</translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation>No se puede mostrar {folder}.</translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation>Su carpeta ya no existe, o el sistema no tiene un programa para carpetas.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation>{file} no indica cómo se creó.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>No se aplicó nada.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation>Se está exportando una imagen.</translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation>1 imagen no está terminada.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation>{count} imágenes no están terminadas.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation>Se puede cambiar en los ajustes</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation>Dejar la ventana abierta (Esc)</translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation>&amp;Terminar en segundo plano</translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation>La ventana se cierra, las imágenes se terminan y el programa finaliza con una notificación.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>&amp;Pausar y salir</translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation>La imagen se detiene al final de su paso. La cola estará en pausa en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation>De inmediato. Lo hecho de la imagen se conserva y el próximo inicio pregunta por el resto.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que desea hacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation>La imagen de la que procede esta ya no existe.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation>{sides}  ·  sin terminar</translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation>Esto no se puede dibujar</translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation>No tiene un archivo del que partir: elija Archivo, Guardar una copia y abra después ese archivo en el espacio 4096.</translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation>Esta imagen no está guardada</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation>La cola indica el motivo.</translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation>1 imagen está lista</translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation>{count} imágenes están listas</translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation>1 imagen no se pudo crear</translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation>{count} imágenes no se pudieron crear</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation>¿Eliminar lo hecho de esta imagen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation>No hay borrador: {reason}</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation>No es una imagen, una receta ni un archivo de prompts.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Restaurar ajustes</translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation>Elegir qué se aplica</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Usar como entrada</translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation>Partir de ella para la próxima imagen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation>Abrirla en el espacio 4096</translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation>Se guarda allí una copia</translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation>Se guardan allí {count} copias</translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation>Añadir a la galería</translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation>Prompts de este archivo</translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation>Ver lo que pide y ponerlo en la cola</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation>Imágenes, recetas y prompts ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation>El navegador solo entrega una dirección y no se descarga nada: guarde la imagen y arrastre el archivo.</translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation>No se pudo leer la imagen del otro programa: guárdela allí primero.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation>No se puede escribir en {folder} ({reason}): libere espacio o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>No se puede usar el archivo</translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation>1 imagen añadida a la galería</translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation>{count} imágenes añadidas a la galería</translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation>Crear una imagen</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation>Cada imagen que cree se guarda aquí y se encuentra por sus palabras, su puntuación y sus etiquetas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation>Use menos palabras o palabras más cortas, o quite filtros.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué le gustaría ver?</translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation>Descríbalo abajo y pulse Ctrl+Enter, o empiece con uno de estos:</translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation>Ejemplo: {prompt}</translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation>Dibujar esto</translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation>Estado de esta imagen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation>Mostrar las teselas sobre la imagen (T)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation>Verla junto a la imagen de la que procede (B)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation>Antes y después, lado a lado (C)</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Crear de nuevo…</translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation>Cambiar los ajustes y volver a dibujar la misma imagen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation>Abrir esta imagen en la galería</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation>Guardarla en otro formato (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation>Ampliaciones interrumpidas (Ctrl+U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation>Detener; lo hecho se conserva (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>Seguir donde se detuvo: sale la misma imagen</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>Sin terminar: {count}</translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation>La imagen ya es igual de grande.</translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation>Los prompts de las teselas son demasiado largos: acorte algunos.</translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation>Ampliar una imagen</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation>Suelte una imagen aquí o elija una. Se amplía hasta 4096 píxeles y se redibuja tesela a tesela para ganar detalle. La imagen original no cambia.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>Abrir un archivo de imagen, o soltarlo aquí (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Volver a la imagen</translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation>A la que se está dibujando o preparando (Ctrl+G)</translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation>Esta ampliación no está terminada; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation>{count} ampliaciones no están terminadas; lo hecho se conserva.</translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation>Ampliar un archivo de imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation>Esta ya está en la cola.</translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation>Ya se está dibujando otra ampliación</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} pasa a {after}</translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>Añadir a la cola (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation>{sides} píxeles</translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation>Solo amplía, no dibuja nada</translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation>Conserva casi todo</translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation>Conserva la imagen y añade detalle</translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation>Dibuja los detalles de nuevo</translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation>Cambia mucho</translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation>No conserva casi nada</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>Abrir un archivo de imagen, o soltarlo aquí (Ctrl+E)</translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation>El lado más largo tiene {side} píxeles</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation>Lo que muestra la imagen: cada tesela se dibuja con estas palabras</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation>Con cuánta libertad se redibuja: 0 solo amplía, 1 no conserva casi nada de la imagen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>Más pasos: más fino y más lento</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation>Con qué rigor sigue el prompt cada tesela: por encima de 1 pronto repite la imagen entera</translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation>Solapamiento de las teselas</translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation>Lo que comparten las teselas vecinas, como parte del lado de una: más es más suave y más lento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation>El modelo que dibuja las teselas</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation>Mostrar lo que rara vez hay que cambiar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation>Exportando {name}: {percent} %</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exportado como {name}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation>{name} no se exportó: {message}</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation>Las etiquetas se ponen a las imágenes en la columna del otro lado.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation>Las imágenes se añaden a colecciones en la columna del otro lado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier puntuación</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier marca</translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation>4096 píxeles o más</translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation>2048 píxeles o más</translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation>1024 píxeles o más</translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation>Menos de 1024 píxeles</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation>Mostrar las imágenes que tienen al menos estas estrellas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation>Mostrar las imágenes con esta marca</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation>Mostrar las imágenes cuyo lado más largo mide esto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation>Mostrar las imágenes creadas por este modelo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation>Mostrar las imágenes creadas en este periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation>{count} más: escríbalas en la búsqueda.</translation>
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
        <translation>Mostrar las imágenes que llevan este nombre</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Start creating</source>
        <translation>Empezar a crear</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>To the window</source>
        <translation>A la ventana</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation>A la ventana (Esc); Ayuda, Primeros pasos vuelve aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>Volver a la carpeta habitual</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Abrir: {name}</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Abrir esta carpeta</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation>Sus imágenes se guardan aquí, en una carpeta por día.</translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation>Cada archivo contiene su prompt y sus ajustes para poder crearlo de nuevo. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>La carpeta de sus imágenes</translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation>{size} libres en su disco</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>No se puede escribir en {folder}: elija otra; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation>{memory}, cabe</translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation>{memory}, puede que no quepa</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>aprox. {size}</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation>1 imagen nueva</translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation>{count} imágenes nuevas</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>Mostrar lo que ha llegado entretanto</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation>El índice de la galería estaba dañado. Se conserva como {file}; se está creando uno nuevo a partir de las imágenes.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation>Se usará a partir del próximo inicio del programa.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation>Borradores al escribir</translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation>Dibuja una imagen rápida en cada pausa. No se guarda; Generar crea la definitiva.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation>Cuando todas las imágenes están creadas y la ventana no está delante.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar en segundo plano</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation>Al cerrar mientras se crean imágenes</translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation>Nada se pierde, elija lo que elija.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation>No queda nada que deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Buscar en los prompts</translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation>Prompts, primero los más recientes</translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation>Aún no hay prompts: se guarda cada uno que se añade a la cola.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation>Poner el prompt elegido en el campo (Enter)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation>Vaciar esta lista; se puede deshacer hasta salir del programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation>Importar un modelo de una carpeta</translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation>Copiarlo a la carpeta de modelos nuevos</translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation>La carpeta se puede retirar después; por ejemplo, una memoria USB</translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation>Dejarlo donde está y recordar el lugar</translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation>No ocupa espacio y funciona mientras la carpeta siga ahí</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>como se llama la carpeta</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation>Cómo llamarlo: letras, cifras, puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation>No se importa nada (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation>Revisa primero la carpeta: debe contener un modelo Sana completo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>Elija una imagen para ver cómo se creó.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation>La puntuación, la marca y las etiquetas solo están en la galería: no se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation>{count} imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>Puntuar: de 1 a 5 con el teclado; 0 quita las estrellas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation>Un color para clasificar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se creó</translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation>Lo que otros pueden ver de su origen</translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation>Importar de una carpeta…</translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation>Traer un modelo de un disco o de una memoria USB</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation>Intentarlo de nuevo, con otro nombre si hace falta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation>Leerlo de nuevo y comparar cada archivo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation>Eliminarlo del disco, tras una pregunta</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation>Espera a que termine lo anterior</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation>Detenerlo; no cambia nada</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation>Las licencias completas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>No se descarga nada (Esc)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation>Disponible en cuanto se acepten todas las licencias</translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation>{title} pertenece a terceros. Lea y acepte sus licencias para descargarlo:</translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation>Acepto {licence}</translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation>Se están creando imágenes</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation>Las imágenes se crean en</translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation>Se cambia entre dos imágenes, de inmediato.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation>Menos bits ocupan menos memoria; las imágenes son casi iguales.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation>Con menos, las redes esperan en el disco y las imágenes tardan más; no cambian.</translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation>Una imagen necesitará</translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation>Con los ajustes de Crear.</translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation>Hay {size} en total.</translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation>Lo más rápido aquí ({name})</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (no está aquí)</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>Lo mejor para este equipo</translation>
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
        <translation>8 bits, texto en 4 bits</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation>Le damos la bienvenida. Imágenes a partir de palabras, creadas en este equipo.</translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation>Nada de lo que escriba o dibuje sale de él. Primero, un vistazo al equipo:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation>El motor se está iniciando: dirá lo que necesita una imagen.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation>Una imagen de {width} × {height} píxeles necesitará aprox. {time} y {memory} de memoria.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation>{name} {version}

Imágenes a partir de palabras, creadas en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>Buscar un comando (Ctrl+K)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation>&amp;Salir; la cola se conserva y se puede reanudar</translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation>&amp;Salir; esta imagen se puede reanudar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation>Imagen copiada al portapapeles</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation>Copiar al portapapeles todo lo que se sabe del error</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation>Poner la misma imagen otra vez en la cola</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation>Carpetas en las que se buscan modelos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation>Buscar modelos también en otra carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation>No buscar más en ella; no se elimina nada de su contenido</translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>La carpeta propia del programa</translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation>Indicada por la variable de entorno {name}</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Añadida aquí</translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation>No está disponible: conecte el disco o espere a la red</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation>Progreso de {title}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Para descargar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>Listas de modelos</translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation>La carpeta de un modelo, con su model_index.json</translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation>Una carpeta que contiene carpetas de modelos</translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation>¿Olvidar {title}?</translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation>Su carpeta queda como está: {folder}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>¿Eliminar {title}?</translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation>{folder} y todo su contenido, {size}, se eliminan del disco.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation>¿Eliminar lo descargado de {title}?</translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation>Habría que descargar de nuevo {size}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation>En este equipo ({count})</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation>Este programa solo se conecta a internet para lo que usted inicie aquí.</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation>El modelo inicial está aquí. Otros pueden venir después.</translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation>Dibuja escenas sencillas de cosas claras a {side} píxeles y no necesita tarjeta gráfica. Estos son más grandes y pertenecen a terceros: verá sus licencias completas antes de descargar nada.</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>Ver los modelos…</translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation>Ir a la página Modelos; Ayuda, Primeros pasos vuelve aquí</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>Modelos que se pueden descargar</translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation>Las flechas desplazan el contenido</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation>Palabras y variables entre llaves; una barra inicia una carpeta</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>Insertar una variable</translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation>Qué puede contener un nombre</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation>Qué conexiones ha abierto el programa desde su inicio</translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation>Sin conexión: 0 conexiones</translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation>{count} conexiones ({hosts} servidores)</translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation>1 conexión ({host})</translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation>{count} conexiones ({host})</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation>Conexiones desde el inicio</translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation>Solo la página Modelos abre conexiones, cuando usted lo pide. Las imágenes y los prompts nunca salen.</translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation>No se abrió ninguna.</translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation>{host}: {count}</translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation>y {count} servidores más</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation>&amp;Restaurar ajustes…</translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation>&amp;Usar como entrada</translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation>&amp;Ampliar…</translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation>Añadir a la &amp;galería</translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation>&amp;Prompts de este archivo…</translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation>Omitir estos ajustes</translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation>Omitir los ajustes de la imagen anterior</translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation>Como en la imagen anterior: {names}</translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation>Ya hay un estilo con este nombre: elija otro.</translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation>Ya hay {count} estilos: elimine antes uno.</translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation>El estilo no tiene nombre: póngale uno.</translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation>El nombre es demasiado largo: acórtelo.</translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation>Las palabras necesitan {slot} una vez, donde va el prompt.</translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation>El estilo no tiene palabras: escriba algunas.</translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation>Las palabras son demasiado largas: acórtelas.</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation>Elija dos imágenes en la tira para compararlas: Ctrl y clic.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation>Más antigua, semilla {seed}</translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation>Más reciente, semilla {seed}</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>{name} ya no se puede leer.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>Lado a lado (C)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>Terminar la comparación (Esc)</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation>Qué modelo dibuja la imagen</translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation>Mostrar también los ajustes que rara vez se necesitan</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation>Cuántas imágenes crea un clic, cada una con su semilla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>Más pasos: más fino y más lento</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation>Con qué rigor sigue la imagen el prompt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation>Menos bits necesitan menos memoria</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation>Omite trabajo que cambia poco: no es exactamente la misma imagen</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>Lo mejor para este equipo</translation>
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
        <translation>8 bits, texto en 4 bits</translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation>No: exacto</translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation>Se omiten pasos similares</translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation>… y la guía termina antes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation>Imagen de partida</translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation>Más rápido, no la misma imagen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation>Todos los ajustes ({count} en uso)</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation>No se puede mostrar la carpeta de esta imagen.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation>Cómo se creó esta imagen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation>Puntuar esta imagen (de 0 a 5)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation>No se puede abrir la carpeta de imágenes: {error}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation>No se pudo guardar la copia: {error}</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>puntuación: {rating} de 5</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation>Dibuje una primera imagen.</translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation>Diga qué le gustaría ver. A partir de ahora, las previsiones conocen este equipo.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation>Lo que debe mostrar la imagen; Enter la dibuja</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation>Dibujar esta imagen (Enter)</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>El motor se está iniciando…</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation>Creada en {time} y guardada. La próxima será más rápida: el modelo ya está cargado.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>La carpeta de sus imágenes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation>La galería. Las imágenes en espera también se guardan allí.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation>De las imágenes que se pidan a partir de ahora.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation>PNG y TIFF conservan cada píxel.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation>De JPEG y WebP: menos calidad, archivos más pequeños.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation>Fijada por la variable de entorno {name} para este inicio.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>No se puede escribir en {folder}: elija otra; no se cambió nada.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Por ejemplo, {name}</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation>Los prompts y las imágenes se quedan en este equipo. Solo se conectan las descargas de la página Modelos.</translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation>Cola y modelos</translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation>Con el índice de la galería.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>Se puede eliminar en cualquier momento.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation>Se escriben cuando algo falla.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation>Las de los modelos: en la página Modelos.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation>Leer la licencia de este programa</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation>Leer en qué se basa este programa</translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation>{name} no venía con esta copia del programa.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progreso de toda la cola</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation>Quitar lo que espera; la imagen actual sigue (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation>Detener la imagen actual; lo hecho se conserva (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Seguir con las imágenes en espera (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation>Pausar tras la imagen actual; lo que espera se conserva (Ctrl+P)</translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation>Preparando el motor. Ya puede escribir.</translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation>imagen {image} de {images}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation>pausa tras esta imagen</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>Otro programa crea estas imágenes</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>Pausando al final de este paso…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation>Cancelando al final de esta tesela…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>Cancelando al final de este paso…</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>Revelando la imagen, parte {part} de {parts}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Revelando la imagen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>Dibujando, paso {step} de {steps}  ·  tesela {tile} de {tiles}</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation>Dibujando, paso {step} de {steps}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>aprox. {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>aprox. {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>aprox. {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation>Comodines</translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation>Prompts de un archivo</translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation>Archivos de prompts ({patterns})</translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation>Los primeros prompts, tal como se dibujarán</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Líneas que no se pueden usar</translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation>Todas las combinaciones de {a|b} y __comodines__, no una al azar</translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation>Tomar { | } y __ tal como están</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation>Añadir estas imágenes al final de la cola (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation>Se omite 1 línea:</translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation>Se omiten {count} líneas:</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation>Tiempo total: {time}.</translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation>En total: {time}, como máximo {memory} de memoria y {disk} en el disco.</translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation>En total: {time} y {disk} en el disco. Puede que no haya {memory} de memoria libre.</translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation>Todas sus imágenes están ya en la cola.</translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation>No se puede dibujar nada de este archivo.</translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation>otras {count} ya están en la cola</translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation>otra ya está en la cola</translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation>ya se crearon antes: estas reciben otras semillas</translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation>las primeras de {total}</translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation>Donde el archivo no dice nada: {model}, {width} × {height}, {steps} pasos, guía {guidance}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation>{count} imágenes de cada uno</translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation>estilo {style}</translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation>Tal como se dibujarán</translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation>Prompts anteriores (Ctrl+H); Alt+Up y Alt+Down los recorren en el campo</translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation>Quitar pesos</translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation>Dejar las palabras sin paréntesis ni números; Ctrl+Z en el campo lo deshace</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation>Este modelo no lee pesos como (fox:1.3).</translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation>{count} / {most} tokens</translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation>El modelo lee {most} tokens del prompt con su estilo: unas {words} palabras en inglés.</translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation>El modelo no lee a partir de «{words}».</translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation>El modelo no lee el final del prompt con su estilo.</translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation>El modelo no lee el final de lo que hay que evitar.</translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation>1 imagen, elegida al azar entre {combinations} combinaciones</translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation>{pictures} imágenes, elegidas al azar entre {combinations} combinaciones</translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation>{pictures} imágenes, una de cada combinación</translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation>{pictures} imágenes: {combinations} combinaciones × {each}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation>Describa la imagen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation>Lo que debe mostrar la imagen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation>Evitar (opcional)</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation>Prompt negativo: lo que la imagen no debe mostrar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>Añadir a la cola (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation>Añade a la cola</translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation>No se pudo crear la carpeta de comodines: {why}</translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation>Créela a mano: {folder}</translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation>Cada archivo de texto de esa carpeta es un comodín: una línea de cats.txt para __cats__</translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation>Olvidar los prompts anteriores</translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation>Dónde van los modelos nuevos</translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation>Carpetas de modelos; se pueden añadir más en la página siguiente</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>Modelos que se pueden descargar</translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation>Consultando sus licencias…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation>Está en la primera página</translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation>Espera a la descarga anterior</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation>Eliminando lo descargado…</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation>Detener; lo descargado se conserva y la descarga puede seguir después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation>Eliminar lo descargado: {size}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation>Intentar de nuevo; se aprovecha lo descargado</translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation>Se han descargado y se conservan {size} de aprox. {whole}: Continuar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>Seguir con la descarga</translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation>Muestra primero sus licencias y después lo descarga</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Descargar en</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation>Imágenes pedidas juntas</translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation>Mostrar solo las imágenes pedidas juntas</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation>Prompts de un archivo…</translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation>Crear una imagen de cada línea de un archivo (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation>Lo que falló vuelve a esperar (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation>Quitar de esta lista lo que ha acabado; las imágenes se conservan (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation>Deshacer: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation>En espera  {count}</translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation>Fallidas  {count}</translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation>Terminadas  {count}</translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation>Todas  {count}</translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation>Lo que se está dibujando y lo que espera</translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation>Lo que falló o se canceló</translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation>Lo que está terminado</translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation>Todo lo que hay en la cola</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation>Cuánto de la cola está hecho</translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation>Pausar tras esta</translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation>La imagen en curso se termina; después no se empieza nada (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Pausar ahora</translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation>La imagen en curso se detiene y más tarde sigue desde ahí (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Seguir con las imágenes en espera (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>Pausando al final de este paso…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>Cancelando al final de este paso…</translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation>Pausa tras esta imagen</translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation>Dibujando la imagen {image} de {images}</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>Otro programa crea estas imágenes</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>En espera: {count}</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>terminadas: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>fallidas: {count}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation>Imágenes de la cola</translation>
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
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado al portapapeles</translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation>Añadido a la cola: {pictures}</translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation>Esta imagen ya no está en la cola.</translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation>Estas imágenes se pidieron antes de este inicio: Reanudar sigue con ellas.</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation>No hay nada en la cola. Pida imágenes en Crear o suelte aquí un archivo de prompts.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation>No hay nada de este tipo en la cola.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>Seguir con las imágenes en espera (Ctrl+R)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation>Quitar de la cola lo que espera; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation>Dejarlas en espera; Reanudar también está abajo</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation>1 imagen descartada</translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation>{count} imágenes descartadas</translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation>Editar, Deshacer las recupera</translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation>Se pidieron antes de este inicio.</translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation>La que ve es una de ellas: Archivo, Guardar una copia la pone en otro lugar.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La cola está en pausa.</translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation>1 imagen en espera.</translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation>{count} imágenes en espera.</translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation>{finished} de {total} imágenes terminadas; {count} en espera.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Imagen anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Imagen siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation>Volver a la cuadrícula (espacio)</translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation>{place} de {count}  ·  {size}  ·  {name}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>Puntuar: de 1 a 5 con el teclado; 0 quita las estrellas</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation>Las imágenes siguen solas en cuanto se conecta el equipo a la corriente.</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °C</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation>Pausar por encima de una temperatura</translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation>Del procesador o de la tarjeta; las imágenes siguen cuando se enfría.</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Mantener el equipo activo</translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation>Solo mientras se crean imágenes.</translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation>Este equipo no tiene batería o no informa de ella.</translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation>Ahora funciona con batería.</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>Ahora está conectado a la corriente.</translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation>No se puede leer la temperatura de este equipo: no se pausa por ella.</translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation>Ahora está a {celsius} °C.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count} en espera</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation>Mover 1 imagen a la papelera</translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation>Mover {count} imágenes a la papelera</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation>Puntuada con 1 estrella</translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation>Puntuada con {count} estrellas</translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation>No se pueden restaurar los ajustes</translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation>Restaurar ajustes</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>Creada con {program}.</translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation>Todos sus ajustes son ya así.</translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation>1 ajuste ya es igual.</translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation>{count} ajustes ya son iguales.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation>Ahora: {now}. Entonces: {then}.</translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>Lo que no se puede usar aquí</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation>Aplicar lo marcado (Enter); Deshacer recupera los ajustes actuales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation>Filtros (F)</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Información de la imagen</translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation>Información de la imagen (I)</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation>{chosen} de {count} imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero las más antiguas</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Primero las mejor puntuadas</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Primero las más grandes</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Por semilla</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>El orden de las imágenes</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation>Con qué tamaño se muestran las imágenes</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation>Buscar: palabras, o rating:&gt;=4, size:4096, tag:gato …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation>Palabras, “frases” y filtros; el signo menos excluye, OR une: zorro -nieve rating:&gt;=4 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>La misma semilla y los mismos ajustes crean de nuevo la misma imagen</translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation>Semilla nueva cada vez</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Conservar esta semilla</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation>{prompt} (dibujando)</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation>{prompt}
{width} × {height}, semilla {seed}</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation>{prompt}
{width} × {height}, semilla {seed}, 1 estrella</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation>{prompt}
{width} × {height}, semilla {seed}, {rating} estrellas</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation>Un borrador: Generar lo termina.</translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation>Lista en {seconds} s, sin guardar</translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation>Lista en {seconds} s  ·  guardada como {name}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation>La última imagen no se creó</translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation>Esta imagen no se creó. Las imágenes en espera se dibujan de todos modos.</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>El motor no está listo</translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation>Aún no se puede dibujar nada. El próximo Generar lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation>No se pudo iniciar el motor: {message}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation>La imagen se conserva mientras la ventana esté abierta. Elija Archivo, Guardar una copia para ponerla en otro lugar.</translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation>No se pudo guardar la imagen: {message}</translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation>Es un error del programa: copie los detalles e informe de él, por favor.</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>Imágenes de esta sesión</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation>Sus imágenes aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Buscar un ajuste</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>&amp;Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation>Todos los ajustes están como al principio; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation>Mostrar los ajustes en los que aparecen estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation>Ningún ajuste se llama así. Borre la búsqueda para verlos todos.</translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation>Volver al estado inicial del programa; su prompt y sus imágenes se conservan y Ctrl+Z lo deshace</translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation>Aplicar ajustes</translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation>Ajustes aplicados; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation>El modelo de la imagen no está aquí: se conserva el elegido.</translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation>La imagen de la que partió ya no existe.</translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation>Es una variación: su semilla sola dibuja la imagen a la que se parece.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>Nueva línea en el prompt</translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation>Acercar o alejar la imagen (o la rueda del ratón)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation>Mover la imagen (o arrastrarla)</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>Mover la línea entre antes y después</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation>Ajustar la imagen, o tamaño real</translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation>Imagen — {program}</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar anchura y altura</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation>Se dibuja a {width} × {height} y después se escala</translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation>Se dibuja a {drawn_width} × {drawn_height} y después se lleva a {width} × {height}</translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation>{shape}, {width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation>Partir de una imagen…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation>Un archivo PNG, JPEG o WebP, también soltado o pegado aquí (Ctrl+I)</translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation>La imagen de partida</translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation>Tomar su forma</translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation>Elegir el tamaño de forma más parecida a la de esta imagen</translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation>Empezar sin la imagen</translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation>Empezar sin la imagen; el archivo se conserva</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation>Cuánto se aleja de la imagen: 0 la conserva, 1 apenas la tiene en cuenta</translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation>apenas cambia la imagen</translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation>conserva formas y colores</translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation>conserva la composición</translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation>se inspira en la imagen</translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation>casi una imagen nueva</translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation>Partir de una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation>No se usó. Libere espacio, o guárdela en un archivo y elija ese. ({why})</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation>No se pudo conservar la imagen pegada</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>Buscar en los estilos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New style…</source>
        <translation>Nuevo estilo…</translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation>Crear un estilo propio con las palabras del campo del prompt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation>Modificar el estilo elegido, si es propio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation>Eliminar el estilo elegido, si es propio; se puede deshacer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation>Poner estas palabras alrededor del prompt (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation>Sin estilo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation>Estilo: {name}</translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation>Palabras que se ponen alrededor del prompt (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this style, and show it among the others</source>
        <translation>Guardar este estilo y mostrarlo entre los demás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation>Palabras, con {slot} donde va el prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation>Palabras que evitar (opcional)</translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation>Guardar un estilo</translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation>Eliminar un estilo</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation>Elija una tesela aquí o en la imagen; puede tener un prompt propio</translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation>Prompt de esta tesela</translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation>Lo que muestra esta tesela, en lugar del prompt de la imagen; vacío: el de la imagen</translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation>Como dice el prompt de la imagen</translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation>Elija una tesela</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation>Fila {row}, columna {column}: en espera</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation>Fila {row}, columna {column}: dibujando</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation>Fila {row}, columna {column}: lista</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation>imagen {image} de {images}, {percent} %</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation>Pausar tras esta imagen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Salir; la cola se conserva</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation>Imágenes sin terminar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation>Dejarlas para después: Imagen, Imágenes sin terminar</translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation>Esta imagen no está terminada; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation>{count} imágenes no están terminadas; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation>Ninguna imagen quedó interrumpida</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>Seguir donde se detuvo: sale la misma imagen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation>Eliminar lo que se conserva de ella, tras una pregunta</translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation>Esta imagen no indica cómo se creó</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Abrir una imagen…</translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation>Abrir la carpeta de i&amp;mágenes</translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation>&amp;Prompts de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation>Espacio &amp;4096</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer el &amp;diseño</translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation>Pausar &amp;tras esta imagen</translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation>Pausar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation>&amp;Vaciar la cola</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation>&amp;Acerca de Sana Desktop</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del sis&amp;tema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema o&amp;scuro</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation>&amp;Exportar como…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Ir al &amp;prompt</translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation>Prompts a&amp;nteriores…</translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation>&amp;Estilos…</translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation>Abrir la carpeta de c&amp;omodines</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation>Generar pri&amp;mero</translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation>&amp;Cancelar esta imagen</translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation>Crear a &amp;2048…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation>Ampliar esta imagen a 2048 píxeles (Ctrl+2)</translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation>Crear a &amp;4096…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation>Ampliar esta imagen a 4096 píxeles (Ctrl+4)</translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation>Abrir en el &amp;espacio 4096</translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation>&amp;Todos los ajustes, o los habituales</translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation>&amp;Iniciar la ampliación</translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation>Iniciarla pri&amp;mero</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>&amp;Seguir con ella</translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation>Ampliar un archi&amp;vo de imagen…</translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation>A &amp;2048 píxeles</translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation>A &amp;4096 píxeles</translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation>&amp;Crear de nuevo con otros ajustes</translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation>Mostrar en la &amp;galería</translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation>Ampliaciones &amp;sin terminar</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>Antes y después, &amp;lado a lado</translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation>Mostrar las te&amp;selas</translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation>Tesela sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation>Tesela a&amp;nterior</translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation>P&amp;rompt de la tesela</translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation>Antes &amp;y después</translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation>Ver una imagen ampliada junto a la imagen de la que procede (B)</translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation>Partir de una &amp;imagen…</translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation>Partir de la imagen del por&amp;tapapeles</translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation>Imágenes sin ter&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>A&amp;justar imagen</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>Tamaño r&amp;eal (100 %)</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation>Nada en el archivo indica que lo creó un modelo.</translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation>El archivo indica que lo creó un modelo.</translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation>El archivo indica que un modelo lo creó a partir de otra imagen.</translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation>Menciona {system}.</translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation>Menciona {system} {version}.</translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation>No contiene ajustes que se puedan restaurar.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation>El prompt está vacío: escriba lo que debe mostrar la imagen.</translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation>El campo «{name}» tiene {count} caracteres: acórtelo a {most} como máximo (el modelo lee unos 300 tokens, cerca de 1200 caracteres).</translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation>El campo «{name}» contiene medio carácter (un sustituto suelto): quítelo.</translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation>Eso da {count} teselas: elija un solapamiento o un tamaño menor.</translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation>Los modelos Sprint no pueden partir de una imagen (van desde el ruido de una sola vez): elija otro.</translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation>El campo «{name}» tiene {count} tokens y el modelo lee 300: se omite a partir de «{shown}».</translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation>Los pesos de {model} no caben en la memoria: cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation>Se agotó la memoria al decodificar la imagen: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation>La caché de pasos no tiene efecto en una imagen por teselas: cada paso se calcula entero.</translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation>La imagen la creó {model}, que no está aquí o ya no es el mismo: descárguelo de nuevo o vuelva a crear la imagen con otro modelo.</translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation>Ese archivo no existe: elija otro.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>No se permite leer el archivo: cambie sus permisos o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation>No se pudo leer el archivo: cópielo a otro lugar o elija otro.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation>El archivo no es una imagen PNG, JPEG o WebP, o está dañado: elija otro.</translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation>El archivo no es una imagen PNG, TIFF, WebP o JPEG, o está dañado.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation>El archivo ocupa más de {count} MiB y no se lee: guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation>Esto es una carpeta o un dispositivo, no una imagen.</translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation>El texto de esta imagen no contiene ajustes legibles.</translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation>{file} no contiene ninguna receta: no se creó con este programa, u otro quitó sus textos al guardarlo o enviarlo.</translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation>{token} no es una variable de nombre: {others}</translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation>{token} necesita un número del 1 al {most} después de los dos puntos.</translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation>La plantilla del nombre supera los {count} caracteres: acórtela.</translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation>La plantilla del nombre tiene más de {count} carpetas: quite algunas.</translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation>El carácter {sign} no se admite en los nombres de todos los sistemas: quítelo.</translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation>Falta {file}: el modelo está incompleto. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation>El modelo inicial forma parte del programa, por lo que no se quitó.</translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation>{name} necesita {size} GB más en {folder}, donde hay {free} GB libres: libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation>Modelo {name}: se usa en su lugar el elegido aquí.</translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation>Muestreador {name}: se usa en su lugar el solucionador propio del modelo.</translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation>{name}{value}: no se usa, este programa no tiene nada parecido.</translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation>{kind} {name}: no se usa, su etiqueta se lee como texto.</translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation>Pesos como (word:1.3): no se usan, se leen como texto.</translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation>Pasos {given}: se tomaron {taken}.</translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation>Escala de guía {given}: se tomó {taken}.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation>La receta está dañada: no es un texto JSON válido.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation>Carácter {place}: esta llave no se cierra: ciérrela o, si forma parte del prompt, ponga delante una barra invertida.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation>Carácter {place}: esta llave no se abre: abra una antes o, si forma parte del prompt, ponga delante una barra invertida.</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation>No hay ningún comodín __{name}__ en {folder}: ¿quiso decir __{near}__?</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation>No hay ningún comodín __{name}__ en {folder}: ponga allí {file} o indique --wildcards CARPETA.</translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation>El comodín __{name}__ no tiene líneas: escriba algunas en {file}.</translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation>Eso da {count} imágenes a la vez y el máximo es {most}: elija menos imágenes de cada una o use un archivo de prompts.</translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation>El equipo funciona con batería: las imágenes siguen solas cuando se conecte a la corriente.</translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation>El equipo está más caliente de lo que permiten los ajustes: las imágenes siguen solas cuando se enfríe.</translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation>La cola admite como máximo {count} imágenes: quite las terminadas o añada menos.</translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation>La búsqueda tiene {count} caracteres: acórtela a {most} como máximo.</translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation>La búsqueda tiene más de {count} partes: quite algunas.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation>No hay ningún filtro «{name}:»: ¿quiso decir «{other}:»?</translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation>«{name}:» admite {kind}, no {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation>«{name}:» admite un número como 4, &gt;=4 o 2..4, no {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation>«{name}:» admite un número del {low} al {high}, no {given}.</translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation>«{name}:» admite una fecha como 2026-11-03, 2026-11 o &gt;=2026, no {given}.</translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation>Allí no hay imágenes: no se creó nada.</translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation>Ninguna de estas imágenes se puede leer: no se creó nada.</translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation>el más rápido a 1024 píxeles: de 1 a 4 pasos; la descarga más pequeña</translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation>rápido a 1024 píxeles: de 1 a 4 pasos, con más conocimientos que 0.6B</translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation>el modelo 1.6B más reciente: según sus autores, el que mejor sigue los prompts (GenEval 0.82)</translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation>el más grande: 60 capas, el triple de pesos que 1.6B; sigue los prompts más o menos igual de bien</translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation>imágenes pequeñas con poca memoria; prompts en varios idiomas</translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation>1024 píxeles con poca memoria; prompts en varios idiomas</translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation>imágenes pequeñas; prompts en inglés</translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation>imágenes pequeñas; prompts en varios idiomas</translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation>1024 píxeles; la edición para bfloat16, preferible a la de float16</translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation>1024 píxeles; una edición anterior, conocida por alguna que otra mancha</translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation>1024 píxeles; prompts en varios idiomas</translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation>imágenes de 2048 píxeles</translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation>imágenes de 4096 píxeles, que necesitan mucha memoria</translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation>La imagen se amplía y no se dibuja nada nuevo.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation>La imagen se amplía y después se redibuja de una pieza para ganar detalle.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation>La imagen se amplía y después se redibuja en {tiles} teselas solapadas de {side} píxeles, fundidas en cada paso, para ganar detalle sin que se vean las uniones.</translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation>Espera: la cola está en pausa</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>Espera en la cola</translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation>Deteniendo al final de esta tesela…</translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation>En pausa: sigue desde aquí cuando lo haga la cola</translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation>Esta imagen no se creó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation>Detenida tras el paso {step} de {steps}: lo hecho se conserva</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>tiempo restante: aprox. {time}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>Paso {step} de {steps}  ·  tesela {tile} de {tiles}</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Revelando la imagen</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>Revelando la imagen, parte {part} de {parts}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>precision of the text</source>
        <translation>precisión del texto</translation>
    </message>
    <message>
        <source>exact size</source>
        <translation>tamaño exacto</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>solucionador</translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation>instrucción antes del prompt</translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation>inicio de la guía</translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation>fin de la guía</translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation>pasos omitidos</translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation>solapamiento de las teselas</translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation>prompts de las teselas</translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation>semilla de la variación</translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation>intensidad de la variación</translation>
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
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation>aprox. {time} para {count} imágenes</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>{size} en el disco</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation>puede que no quepa</translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation>Se necesitan al menos {needed} y el límite de memoria es {free}: auméntelo o elija un tamaño menor.</translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation>Se necesitan al menos {needed} y hay {free} libres: cierre otros programas o elija un tamaño menor.</translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation>Memoria de la tarjeta: {peak} como máximo, de {free}; y {host} de memoria principal</translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation>Memoria: {peak} como máximo, de los {free} que puede usar</translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation>Calculado solo a partir del trabajo previsto: mejora con la primera ejecución</translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation>Basado en 1 ejecución similar en este equipo</translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation>Basado en {count} ejecuciones similares en este equipo</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lectura de la imagen</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lectura del prompt</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Revelado</translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation>Cada paso procesa los dos prompts uno tras otro, lo que es más lento.</translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation>La imagen se revela en el procesador, lo que es más lento.</translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation>La imagen se revela en bandas de {rows} filas de píxeles, con el mismo resultado.</translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation>El codificador de texto espera en la memoria principal y está en la tarjeta solo mientras trabaja.</translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation>El transformador espera en la memoria principal y está en la tarjeta solo mientras trabaja.</translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation>El decodificador espera en la memoria principal y está en la tarjeta solo mientras trabaja.</translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>El codificador de texto está en la memoria solo mientras trabaja y se lee de su archivo cada vez.</translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation>El transformador está en la memoria solo mientras trabaja y se lee de su archivo cada vez.</translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>El decodificador está en la memoria solo mientras trabaja y se lee de su archivo cada vez.</translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation>Compa&amp;rar dos imágenes</translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation>Ver las dos imágenes elegidas superpuestas o una junto a otra (C)</translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation>Usar &amp;todo</translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation>Aplicar en Crear todos los ajustes de esta imagen (A)</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>Usar el &amp;prompt</translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation>Usar su prompt en Crear (P)</translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation>Usar la &amp;semilla</translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation>Usar su semilla en Crear (S)</translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation>Usar el tama&amp;ño</translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation>Usar su tamaño en Crear (D)</translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation>Partir &amp;de ella</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 estrella</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 estrellas</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 estrellas</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 estrellas</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 estrellas</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Sin estrellas</translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation>Mostrar en su ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>Mo&amp;ver a la papelera</translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation>&amp;Vista rápida</translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation>Ver la imagen en grande (espacio)</translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation>Imagen a &amp;pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation>Volver a la c&amp;uadrícula</translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation>&amp;Buscar imágenes</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation>&amp;Información de la imagen</translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation>Mi&amp;niaturas más grandes</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>Miniaturas más pe&amp;queñas</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;Variaciones</translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation>Crear imágenes parecidas a esta (V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation>Crear una imagen nueva a partir de esta (B)</translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation>Crear a &amp;4096</translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation>Ampliar esta imagen en el espacio 4096 (Ctrl+4)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rojo</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Amarillo</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>&amp;Morado</translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation>Si&amp;n marca</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation>&amp;Hoja, página web o ZIP…</translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation>Reunir en un archivo las imágenes seleccionadas o todas las encontradas</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation>Copiar los píxeles para pegarlos en otro lugar (Ctrl+C)</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation>Mover las imágenes seleccionadas a la papelera del sistema (Del)</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation>No hay tarjeta NVIDIA</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation>{card}, controlador {driver}</translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation>{size} en la tarjeta</translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation>{count} núcleos de procesador</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 núcleo de procesador</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation>Un buen equipo para esto.</translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation>Las imágenes se crean en {card}.</translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation>Servirá, con poca memoria.</translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation>Use el modelo inicial a 512 píxeles.</translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation>PyTorch no accede a {card}: sana-desktop doctor indica qué hacer.</translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation>Servirá, solo con el procesador.</translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation>Servirá.</translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation>Las imágenes se crean en el procesador: con el modelo inicial en segundos, con los grandes en minutos.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation>{billions} mil millones de parámetros</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>aprox. {size}</translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation>la de los pesos de Sana</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Condiciones de uso de Gemma</translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation>Licencias: {names}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation>{folder} (enlazada)</translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation>Licencia: la de {program}</translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation>Sin archivo de licencia</translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation>Licencia: vea {file} en su carpeta</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation>Descargando {title}: {percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation>{title} ya está aquí: elíjalo en Modelo</translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation>La descarga de {title} se detuvo: la página Modelos indica el motivo</translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation>Descarga cancelada; lo descargado se conserva</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>Todos los archivos están como deben.</translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation> Y {count} más de este tipo.</translation>
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
        <translation>Crear</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation>creada a este tamaño</translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation>creada a {rendered} y después escalada y recortada</translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation>ampliada desde {source} por remuestreo, sin redibujar nada</translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation>redibujada en {tiles} teselas a partir de {source}</translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation>redibujada de una pieza a partir de {source}</translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation>Ir a la ima&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation>&amp;Borrador al escribir</translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation>Una imagen rápida en las pausas al escribir; Generar crea la imagen definitiva (Ctrl+D)</translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation>&amp;Variaciones leves</translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation>Crear cuatro imágenes muy parecidas a esta (V)</translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation>Variaciones &amp;fuertes</translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation>Crear cuatro imágenes algo parecidas a esta (Shift+V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation>Crear una imagen nueva a partir de esta (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation>Mostrar en la ga&amp;lería</translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation>Mover esta imagen a la papelera del sistema (Del)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation>Co&amp;la</translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation>&amp;Hoja de contactos del lote…</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>&amp;Reintentar lo fallido</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>&amp;Quitar lo acabado</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation>Pausar la selecció&amp;n</translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation>Reanu&amp;dar la selección</translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation>Rein&amp;tentar la selección</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation>&amp;Cancelar la selección</translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation>&amp;Editar una copia en Crear</translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation>&amp;Mostrar la imagen</translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation>C&amp;opiar el motivo del fallo</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation>{name}: {finished} de {total}</translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation>{total} imágenes juntas: {finished} de {total}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>falta menos de un segundo</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>faltan aprox. {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltan aprox. {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltan aprox. {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>aprox. {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>aprox. {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>aprox. {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>en unos segundos</translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation>en aprox. {seconds} s</translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation>en aprox. {minutes} min</translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation>en aprox. {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  {steps} pasos  ·  semilla {seed}</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation>{width} × {height}  ·  1 paso  ·  semilla {seed}</translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation>pausar la cola</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>Deshecho: {action}.</translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation>Es demasiado tarde para deshacer: {action}.</translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation>añadir {pictures}</translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation>duplicar {pictures}</translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation>mover {pictures}</translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation>editar {pictures}</translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation>cancelar {pictures}</translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation>pausar {pictures}</translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation>reanudar {pictures}</translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation>reintentar {pictures}</translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation>quitar {pictures} de la lista</translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solucionador</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Semilla de variación</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>Intensidad de variación</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>Partió de</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation>Este modelo no está aquí: se conserva el elegido.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation>La imagen de la que partió no está aquí.</translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation>{name}, intensidad {strength}</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation>Dibujo plano</translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation>Icono 3D</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Dibujo de línea</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Dibujos animados</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cinematográfico</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acuarela</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Pintura al óleo</translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation>Dibujo a tinta</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sin {words}</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation>las palabras del prompt; {prompt:40} toma 40 caracteres</translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation>las palabras del prompt negativo</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation>la imagen de partida</translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation>lo que se pidió junto</translation>
    </message>
    <message>
        <source>the solver</source>
        <translation>el solucionador</translation>
    </message>
    <message>
        <source>the precision</source>
        <translation>la precisión</translation>
    </message>
    <message>
        <source>width and height</source>
        <translation>anchura y altura</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>la guía</translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation>cuánto se dibujó de nuevo</translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation>el día, 2026-01-31</translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation>hora, minuto y segundo, 142233</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>el año</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>el mes</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>el día del mes</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>el minuto</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>el segundo</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>los pasos</translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation>la anchura en píxeles</translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation>la altura en píxeles</translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation>su número entre las que se pidieron juntas</translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation>cuenta los archivos de la carpeta</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation>paso {step} de {steps} hecho</translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation>paso {step} de {steps} hecho, y {tile} de {tiles} teselas</translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation>todos los pasos y {rows} de {height} filas hechas</translation>
    </message>
</context>
</TS>
