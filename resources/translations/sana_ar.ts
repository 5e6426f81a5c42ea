<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlbumDialog</name>
    <message>
        <source>Contact sheet, page or archive</source>
        <translation>ورقة مصغّرات أو صفحة أو أرشيف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>With prompts and settings</source>
        <translation>مع الموجّهات والإعدادات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Choose another folder and name; nothing is ever overwritten</source>
        <translation>اختيار مجلد واسم آخرين؛ لا يُستبدل أي ملف أبدًا</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>{title} contact sheet</source>
        <translation>ورقة مصغّرات ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Saved as {name} and {count} more pages</source>
        <translation>حُفظت باسم ⁨{name}⁩، وعدد الصفحات الأخرى: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Saved as {name} and 1 more page</source>
        <translation>حُفظت باسم ⁨{name}⁩، مع صفحة أخرى</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>أُلغيت العملية: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Contact sheet, PDF: all pages in one file</source>
        <translation>ورقة مصغّرات PDF: كل الصفحات في ملف واحد</translation>
    </message>
    <message>
        <source>Contact sheet, PNG: a picture of each page</source>
        <translation>ورقة مصغّرات PNG: صورة لكل صفحة</translation>
    </message>
    <message>
        <source>Web page: one file with everything inside, to be searched</source>
        <translation>صفحة ويب: ملف واحد فيه كل شيء وقابل للبحث</translation>
    </message>
    <message>
        <source>ZIP archive: the files as they are, with checksums</source>
        <translation>أرشيف ZIP: الملفات كما هي مع مجاميع التحقق</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>عدد الصور: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>1 picture could not be read and is left out</source>
        <translation>تعذّرت قراءة صورة واحدة وتُركت</translation>
    </message>
    <message>
        <source>{count} pictures could not be read and are left out</source>
        <translation>تعذّرت قراءة ⁨{count}⁩ من الصور وتُركت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>حفظ بصيغة</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>How much of this batch is done</source>
        <translation>مقدار ما أُنجز من هذه الدفعة</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>ورقة مصغّرات…</translation>
    </message>
    <message>
        <source>Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)</source>
        <translation>إنشاء ورقة أو صفحة أو أرشيف من هذه الصور (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>{name}: its picture is finished.</source>
        <translation>⁨{name}⁩: اكتملت صورتها.</translation>
    </message>
    <message>
        <source>{name}: its picture is not finished.</source>
        <translation>⁨{name}⁩: لم تكتمل صورتها.</translation>
    </message>
    <message>
        <source>{name}: all {total} pictures are finished.</source>
        <translation>⁨{name}⁩: اكتملت كل الصور (⁨{total}⁩).</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.</source>
        <translation>⁨{name}⁩: اكتمل ⁨{finished}⁩ من ⁨{total}⁩ من الصور، وما فشل أو أُلغي منها: ⁨{failed}⁩.</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total} pictures are finished.</source>
        <translation>⁨{name}⁩: اكتمل ⁨{finished}⁩ من ⁨{total}⁩ من الصور.</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>هذه الدفعة</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>⁦⁨{zoom}⁩%⁩</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, shown at {zoom}</source>
        <translation>صورة، ⁦⁨{width}⁩ × {height}⁩ بكسل، معروضة بنسبة ⁨{zoom}⁩</translation>
    </message>
    <message>
        <source>Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}</source>
        <translation>صورة، ⁦⁨{width}⁩ × {height}⁩ بكسل، مقارَنة بما قبلها، معروضة بنسبة ⁨{zoom}⁩</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>إزالة هذا الاسم</translation>
    </message>
</context>
<context>
    <name>ChosenPage</name>
    <message>
        <source>Rating of 1 picture</source>
        <translation>تقييم صورة واحدة</translation>
    </message>
    <message>
        <source>Rating of {count} pictures</source>
        <translation>تقييم ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>Label of 1 picture</source>
        <translation>علامة صورة واحدة</translation>
    </message>
    <message>
        <source>Label of {count} pictures</source>
        <translation>علامة ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>Tags of 1 picture</source>
        <translation>وسوم صورة واحدة</translation>
    </message>
    <message>
        <source>Tags of {count} pictures</source>
        <translation>وسوم ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>Collections of 1 picture</source>
        <translation>مجموعات صورة واحدة</translation>
    </message>
    <message>
        <source>Collections of {count} pictures</source>
        <translation>مجموعات ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>Pictures&apos; files are being changed…</source>
        <translation>يجري تعديل ملفات الصور…</translation>
    </message>
    <message>
        <source>1 picture moved to the bin</source>
        <translation>نُقلت صورة واحدة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>{count} pictures moved to the bin</source>
        <translation>نُقل ⁨{count}⁩ من الصور إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>نُسخت إلى الحافظة</translation>
    </message>
    <message>
        <source>{folder} cannot be shown.</source>
        <translation>تعذّر إظهار ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Its folder is not there any more, or this system has no program for folders.</source>
        <translation>لم يعد مجلدها موجودًا، أو ليس في هذا النظام برنامج للمجلدات.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>{file} does not say how it was made.</source>
        <translation>لا يذكر ⁨{file}⁩ كيف أُنشئ.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>لم يُؤخذ شيء.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A picture is being exported.</source>
        <translation>يجري تصدير صورة.</translation>
    </message>
    <message>
        <source>1 picture is not finished.</source>
        <translation>صورة واحدة لم تكتمل.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished.</source>
        <translation>عدد الصور التي لم تكتمل: ⁨{count}⁩.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window?</source>
        <translation>هل تريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>The settings can change it back</source>
        <translation>يمكن تغييره لاحقًا من الإعدادات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Keep the window open (Esc)</source>
        <translation>إبقاء النافذة مفتوحة (Esc)</translation>
    </message>
    <message>
        <source>&amp;Finish in background</source>
        <translation>الإ&amp;كمال في الخلفية</translation>
    </message>
    <message>
        <source>The window closes, the pictures are made, and the program ends with a notification.</source>
        <translation>تُغلق النافذة وتُنجز الصور، ثم ينتهي البرنامج بإشعار.</translation>
    </message>
    <message>
        <source>&amp;Pause and quit</source>
        <translation>إيقاف &amp;مؤقت وإنهاء</translation>
    </message>
    <message>
        <source>The picture stops at the end of its step. The queue is paused at the next start.</source>
        <translation>تتوقف الصورة عند نهاية خطوتها. وتكون قائمة الانتظار موقوفة مؤقتًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>إ&amp;نهاء الآن</translation>
    </message>
    <message>
        <source>At once. What is done of the picture is kept, and the next start asks about the rest.</source>
        <translation>فورًا. يُحتفظ بما أُنجز من الصورة، ويسأل البرنامج عن الباقي عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The picture that this one was made from is not there any more.</source>
        <translation>لم تعد الصورة التي أُنشئت منها هذه الصورة موجودة.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>{sides}  ·  not finished</source>
        <translation>⁨{sides}⁩  ·  غير مكتملة</translation>
    </message>
    <message>
        <source>This cannot be drawn</source>
        <translation>تعذّر رسم هذا</translation>
    </message>
    <message>
        <source>It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace.</source>
        <translation>ليس لها ملف تبدأ منه: اختر «ملف» ثم «حفظ نسخة»، وافتح ذلك الملف في مساحة العمل 4096.</translation>
    </message>
    <message>
        <source>This picture is not saved</source>
        <translation>لم تُحفظ هذه الصورة</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>The queue is paused</source>
        <translation>قائمة الانتظار موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>The queue tells why.</source>
        <translation>تذكر قائمة الانتظار السبب.</translation>
    </message>
    <message>
        <source>1 picture is ready</source>
        <translation>صورة واحدة جاهزة</translation>
    </message>
    <message>
        <source>{count} pictures are ready</source>
        <translation>صور جاهزة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>1 picture could not be made</source>
        <translation>تعذّر إنشاء صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures could not be made</source>
        <translation>تعذّر إنشاء ⁨{count}⁩ من الصور</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Delete what is done of this picture?</source>
        <translation>هل تريد حذف ما أُنجز من هذه الصورة؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>DraftPresenter</name>
    <message>
        <source>There is no draft: {reason}</source>
        <translation>لا توجد مسودة: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This is no picture, recipe or file of prompts.</source>
        <translation>ليس هذا صورة ولا وصفة ولا ملف موجّهات.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>استعادة الإعدادات</translation>
    </message>
    <message>
        <source>Choose what is taken over</source>
        <translation>اختيار ما يُؤخذ منها</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>استخدام كمُدخل</translation>
    </message>
    <message>
        <source>Begin the next picture from it</source>
        <translation>بدء الصورة التالية منها</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Open it in the 4096 workspace</source>
        <translation>فتحها في مساحة العمل 4096</translation>
    </message>
    <message>
        <source>A copy is put there</source>
        <translation>توضع نسخة هناك</translation>
    </message>
    <message>
        <source>{count} copies are put there</source>
        <translation>عدد النسخ التي توضع هناك: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Add to gallery</source>
        <translation>إضافة إلى المعرض</translation>
    </message>
    <message>
        <source>Prompts from this file</source>
        <translation>موجّهات من هذا الملف</translation>
    </message>
    <message>
        <source>See what it asks for, then queue it</source>
        <translation>الاطّلاع على ما يطلبه، ثم إضافته إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Pictures, recipes and prompts ({patterns})</source>
        <translation>صور ووصفات وموجّهات ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file.</source>
        <translation>لا يعطي المتصفح سوى عنوان، ولا يُنزَّل شيء: احفظ الصورة ثم اسحب الملف.</translation>
    </message>
    <message>
        <source>The picture could not be read from the other program: save it there first.</source>
        <translation>تعذّرت قراءة الصورة من البرنامج الآخر: احفظها هناك أولًا.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}): free some space, or change its permissions.</source>
        <translation>تعذّرت الكتابة في ⁨{folder}⁩ (⁨{reason}⁩): أفرغ بعض المساحة أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>لا يمكن استخدام الملف</translation>
    </message>
    <message>
        <source>1 picture is put into the gallery</source>
        <translation>أُضيفت صورة واحدة إلى المعرض</translation>
    </message>
    <message>
        <source>{count} pictures are put into the gallery</source>
        <translation>أُضيف ⁨{count}⁩ من الصور إلى المعرض</translation>
    </message>
</context>
<context>
    <name>EmptyGallery</name>
    <message>
        <source>Make a picture</source>
        <translation>إنشاء صورة</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>إظهار كل الصور</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Every picture that you make is kept here, and found again by its words, its rating and its tags.</source>
        <translation>كل صورة تنشئها محفوظة هنا، وتجدها بكلماتها وتقييمها ووسومها.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Use fewer or shorter words, or take filters away.</source>
        <translation>استخدم كلمات أقل أو أقصر، أو أزل بعض المرشّحات.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What would you like to see?</source>
        <translation>ماذا تودّ أن ترى؟</translation>
    </message>
    <message>
        <source>Describe it below and press Ctrl+Enter, or start with one of these:</source>
        <translation>صِفه في الأسفل واضغط Ctrl+Enter، أو ابدأ بأحد هذه:</translation>
    </message>
    <message>
        <source>Example: {prompt}</source>
        <translation>مثال: ⁨{prompt}⁩</translation>
    </message>
    <message>
        <source>Draw this</source>
        <translation>رسم هذا</translation>
    </message>
</context>
<context>
    <name>EnlargeBar</name>
    <message>
        <source>State of this picture</source>
        <translation>حالة هذه الصورة</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Show the tiles over the picture (T)</source>
        <translation>إظهار القطع فوق الصورة (T)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>See it beside the one it was made from (B)</source>
        <translation>عرضها مع الصورة التي أُنشئت منها (B)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Before and after side by side (C)</source>
        <translation>قبل وبعد جنبًا إلى جنب (C)</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>إعادة الإنشاء…</translation>
    </message>
    <message>
        <source>Change the settings and draw the same picture once more</source>
        <translation>تغيير الإعدادات ورسم الصورة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Open this picture in the gallery</source>
        <translation>فتح هذه الصورة في المعرض</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write it in another format (Ctrl+Shift+S)</source>
        <translation>كتابتها بصيغة أخرى (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير المكتملة</translation>
    </message>
    <message>
        <source>Enlargements that were cut short (Ctrl+U)</source>
        <translation>عمليات التكبير التي قُطعت (Ctrl+U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop; what is done is kept (Esc)</source>
        <translation>إيقاف؛ ويُحتفظ بما أُنجز (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>المتابعة من حيث توقفت: تنتج الصورة نفسها</translation>
    </message>
    <message>
        <source>Unfinished: {count}</source>
        <translation>غير المكتملة: ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>EnlargeDraft</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>The picture is as large already.</source>
        <translation>الصورة بهذا المقاس بالفعل.</translation>
    </message>
    <message>
        <source>The tiles&apos; prompts are too long: shorten some of them.</source>
        <translation>موجّهات القطع أطول من اللازم: اختصر بعضها.</translation>
    </message>
</context>
<context>
    <name>EnlargeHome</name>
    <message>
        <source>Enlarge a picture</source>
        <translation>تكبير صورة</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by tile, so that it gains detail. The picture you have stays as it is.</source>
        <translation>أفلت صورة هنا أو اختر واحدة. تُكبَّر حتى 4096 بكسل ويُعاد رسمها قطعةً قطعةً لتكتسب تفاصيل. وتبقى صورتك كما هي.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>فتح ملف صورة، أو أفلت ملفًا هنا (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>العودة إلى الصورة</translation>
    </message>
    <message>
        <source>To the one that is being drawn, or set up (Ctrl+G)</source>
        <translation>إلى الصورة التي تُرسم أو تُجهَّز (Ctrl+G)</translation>
    </message>
    <message>
        <source>This enlargement is not finished; what is done of it is kept.</source>
        <translation>لم يكتمل هذا التكبير؛ ما أُنجز منه محفوظ.</translation>
    </message>
    <message>
        <source>{count} enlargements are not finished; what is done of them is kept.</source>
        <translation>عمليات التكبير التي لم تكتمل: ⁨{count}⁩؛ ما أُنجز منها محفوظ.</translation>
    </message>
</context>
<context>
    <name>EnlargePage</name>
    <message>
        <source>Enlarge a picture file</source>
        <translation>تكبير ملف صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This one is in the queue already.</source>
        <translation>هذا التكبير في قائمة الانتظار بالفعل.</translation>
    </message>
    <message>
        <source>Another enlargement is being drawn</source>
        <translation>يجري رسم تكبير آخر</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>من ⁨{before}⁩ إلى ⁨{after}⁩</translation>
    </message>
</context>
<context>
    <name>EnlargeSettings</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>إضافة إلى قائمة الانتظار (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>{sides} pixels</source>
        <translation>⁨{sides}⁩ بكسل</translation>
    </message>
    <message>
        <source>Only enlarged, nothing is drawn</source>
        <translation>تكبير فقط دون رسم</translation>
    </message>
    <message>
        <source>Keeps nearly everything</source>
        <translation>تُبقي كل شيء تقريبًا</translation>
    </message>
    <message>
        <source>Keeps the picture, adds detail</source>
        <translation>تُبقي الصورة وتضيف تفاصيل</translation>
    </message>
    <message>
        <source>Draws the details anew</source>
        <translation>ترسم التفاصيل من جديد</translation>
    </message>
    <message>
        <source>Changes much</source>
        <translation>تغيّر الكثير</translation>
    </message>
    <message>
        <source>Keeps hardly anything</source>
        <translation>لا تكاد تُبقي شيئًا</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Open a picture file; or drop one here (Ctrl+E)</source>
        <translation>فتح ملف صورة، أو أفلت ملفًا هنا (Ctrl+E)</translation>
    </message>
    <message>
        <source>The longer side has {side} pixels</source>
        <translation>طول الضلع الأكبر ⁨{side}⁩ بكسل</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>What the picture shows: every tile is drawn with these words</source>
        <translation>ما تُظهره الصورة: تُرسم كل قطعة بهذه الكلمات</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture</source>
        <translation>مدى حرية إعادة الرسم: 0 للتكبير فقط، و1 لا يكاد يُبقي شيئًا من الصورة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>خطوات أكثر: أدق وأبطأ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>How strictly each tile follows the prompt: above 1 it soon shows the whole of it again</source>
        <translation>مدى التزام كل قطعة بالموجّه: فوق 1 سرعان ما تكرّر القطعة الصورة كلها</translation>
    </message>
    <message>
        <source>Overlap of the tiles</source>
        <translation>تداخل القطع</translation>
    </message>
    <message>
        <source>What neighbours have in common, as a share of a tile&apos;s side: more is smoother, and slower</source>
        <translation>الجزء المشترك بين القطع المتجاورة، كنسبة من ضلع القطعة: الأكبر أنعم وأبطأ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model that draws the tiles</source>
        <translation>النموذج الذي يرسم القطع</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Show what seldom needs to be changed</source>
        <translation>إظهار ما نادرًا ما يحتاج إلى تغيير</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
</context>
<context>
    <name>EnlargeStage</name>
    <message>
        <source>The picture before</source>
        <translation>الصورة قبل التكبير</translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Export as</source>
        <translation>تصدير باسم</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Exporting {name}: {percent} %</source>
        <translation>تصدير ⁨{name}⁩: ⁦⁨{percent}⁩%⁩</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>صُدّرت باسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>أُلغي التصدير</translation>
    </message>
    <message>
        <source>{name} was not exported: {message}</source>
        <translation>لم يُصدَّر ⁨{name}⁩: ⁨{message}⁩</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Pictures get tags in the column at the other side.</source>
        <translation>تُضاف الوسوم إلى الصور من العمود في الجهة الأخرى.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Pictures are put into collections in the column at the other side.</source>
        <translation>تُضاف الصور إلى المجموعات من العمود في الجهة الأخرى.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>أي تقييم</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>أي نموذج</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>‏⁨{name}⁩ (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي علامة</translation>
    </message>
    <message>
        <source>4096 pixels and more</source>
        <translation>4096 بكسل فأكثر</translation>
    </message>
    <message>
        <source>2048 pixels and more</source>
        <translation>2048 بكسل فأكثر</translation>
    </message>
    <message>
        <source>1024 pixels and more</source>
        <translation>1024 بكسل فأكثر</translation>
    </message>
    <message>
        <source>Below 1024 pixels</source>
        <translation>أقل من 1024 بكسل</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي مقاس</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>التقييم الأدنى</translation>
    </message>
    <message>
        <source>Show pictures that have at least as many stars</source>
        <translation>إظهار الصور التي لها هذا العدد من النجوم على الأقل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Show pictures with this label</source>
        <translation>إظهار الصور التي لها هذه العلامة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Show pictures whose longer side is so long</source>
        <translation>إظهار الصور التي لضلعها الأكبر هذا الطول</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Show pictures that this model made</source>
        <translation>إظهار الصور التي أنشأها هذا النموذج</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Show pictures that were made in this time</source>
        <translation>إظهار الصور التي أُنشئت في هذه المدة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>{count} more: type them into the search.</source>
        <translation>وغيرها ⁨{count}⁩: اكتبها في البحث.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>‏⁨{name}⁩ (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>{title}: {name}</source>
        <translation>‏⁨{title}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Show pictures that have this name</source>
        <translation>إظهار الصور التي لها هذا الاسم</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>{number} of {count}</source>
        <translation>⁨{number}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Start creating</source>
        <translation>بدء الإنشاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>To the window</source>
        <translation>إلى النافذة</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>To the window (Esc); Help, First steps comes back here</source>
        <translation>إلى النافذة (Esc)؛ للعودة إلى هنا: «مساعدة» ثم «الخطوات الأولى»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>العودة إلى المجلد المعتاد</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>فتح: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>فتح هذا المجلد</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>Your pictures are saved here, one folder a day.</source>
        <translation>تُحفظ صورك هنا، في مجلد لكل يوم.</translation>
    </message>
    <message>
        <source>Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.</source>
        <translation>يحمل كل ملف موجّهه وإعداداته ليمكن إنشاؤه من جديد. ولا يُستبدل أي ملف.</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>مجلد صورك</translation>
    </message>
    <message>
        <source>{size} free on its disk</source>
        <translation>⁨{size}⁩ متاحة على قرصه</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>تعذّرت الكتابة في ⁨{folder}⁩: اختر مجلدًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ForecastBox</name>
    <message>
        <source>Forecast</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>{memory}, fits</source>
        <translation>⁨{memory}⁩، تكفي</translation>
    </message>
    <message>
        <source>{memory}, may not fit</source>
        <translation>⁨{memory}⁩، قد لا تكفي</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو ⁨{time}⁩</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>نحو ⁨{size}⁩</translation>
    </message>
</context>
<context>
    <name>ForecastLine</name>
    <message>
        <source>Forecast</source>
        <translation>التقدير</translation>
    </message>
</context>
<context>
    <name>FoundPictures</name>
    <message>
        <source>1 new picture</source>
        <translation>صورة جديدة واحدة</translation>
    </message>
    <message>
        <source>{count} new pictures</source>
        <translation>صور جديدة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>إظهار ما وصل في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>GalleryService</name>
    <message>
        <source>The gallery&apos;s index was damaged. It is kept as {file}; a new one is being made from the pictures.</source>
        <translation>كان فهرس المعرض تالفًا. حُفظ باسم ⁨{file}⁩، ويجري إنشاء فهرس جديد من الصور.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Used from the next start of the program on.</source>
        <translation>تُستخدم ابتداءً من التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Drafts while typing</source>
        <translation>مسودات أثناء الكتابة</translation>
    </message>
    <message>
        <source>Draws a quick picture whenever you pause. It is not saved; Generate makes the real one.</source>
        <translation>ترسم صورة سريعة كلما توقفت عن الكتابة. لا تُحفظ، و«توليد» ينشئ الصورة الفعلية.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>When all pictures are made and the window is not in front.</source>
        <translation>عند إنجاز كل الصور والنافذة ليست في المقدمة.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>الإكمال في الخلفية</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>إيقاف مؤقت وإنهاء</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Closing while pictures are made</source>
        <translation>الإغلاق أثناء إنشاء الصور</translation>
    </message>
    <message>
        <source>Nothing is lost, whichever you choose.</source>
        <translation>لا يضيع شيء أيًّا كان اختيارك.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>مثل النظام (⁨{language}⁩)</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>Nothing is left to be undone</source>
        <translation>لم يبقَ ما يمكن التراجع عنه</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier prompts</source>
        <translation>موجّهات سابقة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>البحث في الموجّهات</translation>
    </message>
    <message>
        <source>Prompts, the newest first</source>
        <translation>الموجّهات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No prompt here yet: each that is added to the queue is kept.</source>
        <translation>لا موجّهات هنا بعد: يُحفظ كل موجّه يُضاف إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Put the chosen prompt into the field (Enter)</source>
        <translation>وضع الموجّه المختار في الحقل (Enter)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Empty this list; it can be undone until the program ends</source>
        <translation>إفراغ هذه القائمة؛ يمكن التراجع عن ذلك حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a model from a folder</source>
        <translation>استيراد نموذج من مجلد</translation>
    </message>
    <message>
        <source>Copy it into the folder for new models</source>
        <translation>نسخه إلى مجلد النماذج الجديدة</translation>
    </message>
    <message>
        <source>The folder can be taken away afterwards, a memory stick for example</source>
        <translation>يمكن بعدها فصل المجلد، كذاكرة USB مثلًا</translation>
    </message>
    <message>
        <source>Leave it where it is, and remember the place</source>
        <translation>تركه في مكانه وتذكّر المكان</translation>
    </message>
    <message>
        <source>Takes no space, and works as long as the folder stays</source>
        <translation>لا يشغل مساحة، ويعمل ما دام المجلد موجودًا</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>مثل اسم المجلد</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>What to call it: letters, digits, dots, hyphens and underscores</source>
        <translation>الاسم الذي يُعطى له: حروف وأرقام ونقاط وشرطات وشرطات سفلية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is brought in (Esc)</source>
        <translation>لا يُستورد شيء (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Looks at the folder first: it must hold a complete Sana model</source>
        <translation>يفحص المجلد أولًا: يجب أن يحتوي على نموذج Sana كامل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Choose a picture to see how it was made.</source>
        <translation>اختر صورة لترى كيف أُنشئت.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>Rating, label and tags stand in the gallery alone: the file cannot be written.</source>
        <translation>التقييم والعلامة والوسوم محفوظة في المعرض وحده: تعذّرت الكتابة في الملف.</translation>
    </message>
    <message>
        <source>{count} pictures are chosen</source>
        <translation>الصور المختارة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>التقييم: 1 إلى 5 من لوحة المفاتيح، و0 يزيل النجوم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>A colour to sort by</source>
        <translation>لون للفرز</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>كيف أُنشئت</translation>
    </message>
    <message>
        <source>What others can see of its origin</source>
        <translation>ما يراه الآخرون عن مصدرها</translation>
    </message>
</context>
<context>
    <name>InstalledModels</name>
    <message>
        <source>Models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Import from folder…</source>
        <translation>استيراد من مجلد…</translation>
    </message>
    <message>
        <source>Bring in a model from a disk or a memory stick</source>
        <translation>إحضار نموذج من قرص أو ذاكرة USB</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Try again, under another name if need be</source>
        <translation>المحاولة مجددًا، باسم آخر إن لزم</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Take this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Read it again, and compare every file</source>
        <translation>قراءته مجددًا ومقارنة كل ملف</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Delete it from the disk, after a question</source>
        <translation>حذفه من القرص بعد السؤال</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>جارٍ الإزالة</translation>
    </message>
    <message>
        <source>Waits for what is done before it</source>
        <translation>ينتظر انتهاء ما قبله</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop this; nothing is changed</source>
        <translation>إيقاف هذا؛ لا يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>The licences in full</source>
        <translation>نصوص التراخيص كاملةً</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>لا يُنزَّل شيء (Esc)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Possible as soon as each licence is accepted</source>
        <translation>متاح بعد قبول كل التراخيص</translation>
    </message>
    <message>
        <source>{title} belongs to others. Read and accept its licences to download it:</source>
        <translation>⁨{title}⁩ ملك لجهات أخرى. اقرأ تراخيصه واقبلها لتنزيله:</translation>
    </message>
    <message>
        <source>I accept {licence}</source>
        <translation>أقبل ⁨{licence}⁩</translation>
    </message>
</context>
<context>
    <name>LoginAwake</name>
    <message>
        <source>Pictures are being made</source>
        <translation>يجري إنشاء صور</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Pictures are made on</source>
        <translation>إنشاء الصور على</translation>
    </message>
    <message>
        <source>Changed between two pictures, at once.</source>
        <translation>يتغيّر فورًا، بين صورة وأخرى.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقة الحساب</translation>
    </message>
    <message>
        <source>Fewer bits take less memory; the pictures are nearly the same.</source>
        <translation>عدد أقل من البتات يحتاج ذاكرة أقل، والصور شبه مطابقة.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>With less, networks wait on the disk and pictures take longer; they stay the same.</source>
        <translation>إذا قلّ انتظرت الشبكات على القرص واستغرقت الصور وقتًا أطول، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>A picture will take</source>
        <translation>تحتاج الصورة إلى</translation>
    </message>
    <message>
        <source>With the settings of Create.</source>
        <translation>بإعدادات صفحة «إنشاء».</translation>
    </message>
    <message>
        <source>There are {size} in all.</source>
        <translation>المجموع ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>What is fastest here ({name})</source>
        <translation>الأسرع هنا (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>⁨{name}⁩ (ليس هنا)</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>الأنسب لهذا الجهاز</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 بت</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 بت، والنص 4 بت</translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message>
        <source>Welcome. Pictures from words, made on this computer.</source>
        <translation>مرحبًا بك. صور من كلمات، تُنشأ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing that you type or draw leaves it. First, a look at the machine:</source>
        <translation>لا يغادره شيء مما تكتبه أو ترسمه. أولًا، نظرة على الجهاز:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The engine is starting: it will say what a picture takes.</source>
        <translation>المحرّك قيد التشغيل: سيذكر ما تحتاج إليه الصورة.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels will take about {time} and {memory} of memory.</source>
        <translation>تستغرق صورة من ⁦⁨{width}⁩ × {height}⁩ بكسل نحو ⁨{time}⁩ وتحتاج ⁨{memory}⁩ من الذاكرة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} {version}

Pictures from words, made on this computer. Nothing leaves it.</source>
        <translation>⁨{name}⁩ ⁨{version}⁩

صور من كلمات، تُنشأ على هذا الحاسوب. ولا يغادره شيء.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>البحث عن أمر (Ctrl+K)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>⁦⁨{percent}⁩%⁩</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>في الانتظار: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>&amp;Quit; the queue is kept, and can be resumed</source>
        <translation>إ&amp;نهاء؛ تُحفظ قائمة الانتظار ويمكن استئنافها</translation>
    </message>
    <message>
        <source>&amp;Quit; this picture can be resumed</source>
        <translation>إ&amp;نهاء؛ يمكن استئناف هذه الصورة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;تراجع عن: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Picture copied to the clipboard</source>
        <translation>نُسخت الصورة إلى الحافظة</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy everything that is known about the error to the clipboard</source>
        <translation>نسخ كل ما يُعرف عن الخطأ إلى الحافظة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Put the same picture into the queue again</source>
        <translation>إضافة الصورة نفسها إلى قائمة الانتظار مجددًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>Folders in which models are looked for</source>
        <translation>المجلدات التي يُبحث فيها عن النماذج</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Look for models in another folder as well</source>
        <translation>البحث عن النماذج في مجلد آخر أيضًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No longer look there; nothing in it is deleted</source>
        <translation>عدم البحث هناك بعد الآن؛ لا يُحذف منه شيء</translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>مجلد البرنامج نفسه</translation>
    </message>
    <message>
        <source>Named by the environment variable {name}</source>
        <translation>يحدده متغيّر البيئة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>أُضيف هنا</translation>
    </message>
    <message>
        <source>Not there now: plug the disk in, or wait for the network</source>
        <translation>غير موجود الآن: أوصِل القرص أو انتظر الشبكة</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Progress of {title}</source>
        <translation>تقدّم ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>للتنزيل</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Lists of models</source>
        <translation>قوائم النماذج</translation>
    </message>
    <message>
        <source>The folder of a model, with model_index.json in it</source>
        <translation>مجلد نموذج فيه model_index.json</translation>
    </message>
    <message>
        <source>A folder that holds folders of models</source>
        <translation>مجلد يضم مجلدات نماذج</translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <translation>هل تريد نسيان ⁨{title}⁩؟</translation>
    </message>
    <message>
        <source>Its folder stays as it is: {folder}</source>
        <translation>يبقى مجلده كما هو: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>هل تريد حذف ⁨{title}⁩؟</translation>
    </message>
    <message>
        <source>{folder} and everything in it, {size}, is deleted from the disk.</source>
        <translation>يُحذف ⁨{folder}⁩ وكل ما فيه (⁨{size}⁩) من القرص.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete what has arrived of {title}?</source>
        <translation>هل تريد حذف ما وصل من ⁨{title}⁩؟</translation>
    </message>
    <message>
        <source>{size} would have to be fetched again.</source>
        <translation>سيلزم تنزيل ⁨{size}⁩ من جديد.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>On this computer ({count})</source>
        <translation>على هذا الحاسوب (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>This program connects to the internet only for what you start here.</source>
        <translation>لا يتصل هذا البرنامج بالإنترنت إلا لما تبدؤه هنا.</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>The starter model is here. Others can come later.</source>
        <translation>النموذج الابتدائي موجود هنا. ويمكن إضافة غيره لاحقًا.</translation>
    </message>
    <message>
        <source>It draws simple scenes of clear things at {side} pixels, and needs no graphics card. These are larger and belong to others: you see their licences in full before anything is fetched.</source>
        <translation>يرسم مشاهد بسيطة لأشياء واضحة بمقاس ⁨{side}⁩ بكسل، ولا يحتاج إلى بطاقة رسوم. أما هذه فأكبر وملك لجهات أخرى: ترى تراخيصها كاملةً قبل تنزيل أي شيء.</translation>
    </message>
    <message>
        <source>See the models…</source>
        <translation>عرض النماذج…</translation>
    </message>
    <message>
        <source>Go to the Models page; Help, First steps comes back here</source>
        <translation>الانتقال إلى صفحة النماذج؛ للعودة إلى هنا: «مساعدة» ثم «الخطوات الأولى»</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>نماذج متاحة للتنزيل</translation>
    </message>
    <message>
        <source>Arrow keys scroll</source>
        <translation>التمرير بمفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Words and tokens in braces; a slash begins a folder</source>
        <translation>كلمات ومتغيّرات بين قوسين معقوفين؛ والشرطة المائلة تبدأ مجلدًا</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>إدراج متغيّر</translation>
    </message>
    <message>
        <source>What can stand in a name</source>
        <translation>ما يمكن أن يرد في الاسم</translation>
    </message>
</context>
<context>
    <name>NetworkChip</name>
    <message>
        <source>Which connections the program has opened since it began</source>
        <translation>الاتصالات التي فتحها البرنامج منذ بدئه</translation>
    </message>
    <message>
        <source>Offline: 0 connections</source>
        <translation>غير متصل: 0 اتصالات</translation>
    </message>
    <message>
        <source>{count} connections ({hosts} hosts)</source>
        <translation>الاتصالات: ⁨{count}⁩ (المضيفون: ⁨{hosts}⁩)</translation>
    </message>
    <message>
        <source>1 connection ({host})</source>
        <translation>اتصال واحد (⁨{host}⁩)</translation>
    </message>
    <message>
        <source>{count} connections ({host})</source>
        <translation>الاتصالات: ⁨{count}⁩ (⁨{host}⁩)</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Connections since the start</source>
        <translation>الاتصالات منذ البدء</translation>
    </message>
    <message>
        <source>Only the Models page opens any, when you ask it to. Pictures and prompts never leave.</source>
        <translation>لا تفتحها إلا صفحة النماذج حين تطلب ذلك. ولا تغادر الصور والموجّهات هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>None was opened.</source>
        <translation>لم يُفتح أي اتصال.</translation>
    </message>
    <message>
        <source>{host}: {count}</source>
        <translation>‏⁨{host}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>and {count} more hosts</source>
        <translation>ومضيفون آخرون: ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>&amp;Restore settings…</source>
        <translation>ا&amp;ستعادة الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Use as input</source>
        <translation>استخدام كمُ&amp;دخل</translation>
    </message>
    <message>
        <source>&amp;Enlarge…</source>
        <translation>&amp;تكبير…</translation>
    </message>
    <message>
        <source>&amp;Add to gallery</source>
        <translation>إ&amp;ضافة إلى المعرض</translation>
    </message>
    <message>
        <source>&amp;Prompts from this file…</source>
        <translation>موجّهات من هذا الم&amp;لف…</translation>
    </message>
</context>
<context>
    <name>OtherSettings</name>
    <message>
        <source>Leave these settings out</source>
        <translation>ترك هذه الإعدادات</translation>
    </message>
    <message>
        <source>Leave the settings of the earlier picture out</source>
        <translation>ترك إعدادات الصورة السابقة</translation>
    </message>
    <message>
        <source>As in the earlier picture: {names}</source>
        <translation>كما في الصورة السابقة: ⁨{names}⁩</translation>
    </message>
</context>
<context>
    <name>OwnStyles</name>
    <message>
        <source>There is a style of this name already: choose another name.</source>
        <translation>يوجد نمط بهذا الاسم بالفعل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There are {count} styles already: delete one first.</source>
        <translation>بلغ عدد الأنماط ⁨{count}⁩: احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The style has no name: give it one.</source>
        <translation>ليس للنمط اسم: أعطه اسمًا.</translation>
    </message>
    <message>
        <source>The name is too long: shorten it.</source>
        <translation>الاسم أطول من اللازم: اختصره.</translation>
    </message>
    <message>
        <source>The words need {slot} once, where the prompt goes.</source>
        <translation>يجب أن ترد ⁨{slot}⁩ في الكلمات مرة واحدة، حيث يوضع الموجّه.</translation>
    </message>
    <message>
        <source>The style has no words: write some.</source>
        <translation>ليس للنمط كلمات: اكتب بعضها.</translation>
    </message>
    <message>
        <source>The words are too long: shorten them.</source>
        <translation>الكلمات أطول من اللازم: اختصرها.</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PairPresenter</name>
    <message>
        <source>Choose two pictures in the strip to compare them: Ctrl and a click.</source>
        <translation>اختر صورتين من الشريط لمقارنتهما: Ctrl مع نقرة.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older, seed {seed}</source>
        <translation>الأقدم، البذرة ⁨{seed}⁩</translation>
    </message>
    <message>
        <source>Newer, seed {seed}</source>
        <translation>الأحدث، البذرة ⁨{seed}⁩</translation>
    </message>
    <message>
        <source>{name} cannot be read any more.</source>
        <translation>لم تعد قراءة ⁨{name}⁩ ممكنة.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Side by side (C)</source>
        <translation>جنبًا إلى جنب (C)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>إنهاء المقارنة (Esc)</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Which model draws the picture</source>
        <translation>النموذج الذي يرسم الصورة</translation>
    </message>
    <message>
        <source>Show the settings that are seldom needed, too</source>
        <translation>إظهار الإعدادات التي نادرًا ما تلزم أيضًا</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>How many pictures one click makes, each with its own seed</source>
        <translation>عدد الصور التي تُنشأ بنقرة واحدة، لكل منها بذرتها</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>More steps: finer, and slower</source>
        <translation>خطوات أكثر: أدق وأبطأ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt</source>
        <translation>مدى التزام الصورة بالموجّه</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقة الحساب</translation>
    </message>
    <message>
        <source>Fewer bits need less memory</source>
        <translation>عدد أقل من البتات يحتاج ذاكرة أقل</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Leaves out work that changes little: not the very same picture</source>
        <translation>يترك عملًا لا يغيّر إلا القليل: ليست الصورة نفسها تمامًا</translation>
    </message>
    <message>
        <source>Best for this machine</source>
        <translation>الأنسب لهذا الجهاز</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 بت</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>8 bits, text in 4 bits</source>
        <translation>8 بت، والنص 4 بت</translation>
    </message>
    <message>
        <source>No: exact</source>
        <translation>لا: نتيجة مطابقة</translation>
    </message>
    <message>
        <source>Like steps are skipped</source>
        <translation>تخطّي الخطوات المتشابهة</translation>
    </message>
    <message>
        <source>… and guidance ends early</source>
        <translation>… وإنهاء التوجيه مبكرًا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Picture to begin from</source>
        <translation>الصورة التي يُبدأ منها</translation>
    </message>
    <message>
        <source>Faster, not the same picture</source>
        <translation>أسرع، وليست الصورة نفسها</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>All settings ({count} in use)</source>
        <translation>كل الإعدادات (المستخدم: ⁨{count}⁩)</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>The folder of this picture cannot be shown.</source>
        <translation>تعذّر إظهار مجلد هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>How this picture was made</source>
        <translation>كيف أُنشئت هذه الصورة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rate this picture (0 to 5)</source>
        <translation>تقييم هذه الصورة (0 إلى 5)</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>The pictures folder cannot be opened: {error}</source>
        <translation>تعذّر فتح مجلد الصور: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>The copy could not be saved: {error}</source>
        <translation>تعذّر حفظ النسخة: ⁨{error}⁩</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>التقييم ⁨{rating}⁩ من 5</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Draw a first picture.</source>
        <translation>ارسم صورة أولى.</translation>
    </message>
    <message>
        <source>Say what you would like to see. From now on, forecasts know this machine.</source>
        <translation>اكتب ما تودّ أن تراه. ومن الآن تعرف التقديرات هذا الجهاز.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>What the picture should show; Enter draws it</source>
        <translation>ما ينبغي أن تُظهره الصورة؛ Enter يرسمها</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Draw this picture (Enter)</source>
        <translation>رسم هذه الصورة (Enter)</translation>
    </message>
    <message>
        <source>The engine is starting…</source>
        <translation>المحرّك قيد التشغيل…</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>Made in {time} and saved. The next one is quicker: the model is loaded now.</source>
        <translation>أُنشئت في ⁨{time}⁩ وحُفظت. والتالية أسرع: النموذج محمّل الآن.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The folder of your pictures</source>
        <translation>مجلد صورك</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The gallery. Pictures that wait are saved there, too.</source>
        <translation>المعرض. وتُحفظ فيه أيضًا الصور المنتظرة.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>Of pictures asked for from now on.</source>
        <translation>للصور التي تُطلب من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>PNG and TIFF keep every pixel.</source>
        <translation>تحفظ PNG وTIFF كل بكسل.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: less makes smaller files.</source>
        <translation>لصيغتي JPEG وWebP: الأقل يعطي ملفات أصغر.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>⁨{size}⁩ متاحة</translation>
    </message>
    <message>
        <source>Set by the environment variable {name} for this start.</source>
        <translation>يحدده متغيّر البيئة ⁨{name}⁩ لهذا التشغيل.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another one; nothing was changed.</source>
        <translation>تعذّرت الكتابة في ⁨{folder}⁩: اختر مجلدًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>مثلًا ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Prompts and pictures stay on this computer. Only downloads on the Models page connect.</source>
        <translation>تبقى الموجّهات والصور على هذا الحاسوب. ولا يتصل إلا التنزيل في صفحة النماذج.</translation>
    </message>
    <message>
        <source>Queue and models</source>
        <translation>قائمة الانتظار والنماذج</translation>
    </message>
    <message>
        <source>With the index of the gallery.</source>
        <translation>مع فهرس المعرض.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>May be deleted at any time.</source>
        <translation>يمكن حذفها في أي وقت.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Written when something fails.</source>
        <translation>تُكتب عندما يفشل شيء.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Those of models: Models page.</source>
        <translation>تراخيص النماذج في صفحة النماذج.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Read the licence of this program</source>
        <translation>قراءة ترخيص هذا البرنامج</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>Read what this program is built on</source>
        <translation>قراءة ما بُني عليه هذا البرنامج</translation>
    </message>
    <message>
        <source>{name} did not come with this copy of the program.</source>
        <translation>لم يرد ⁨{name}⁩ مع هذه النسخة من البرنامج.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>تقدّم قائمة الانتظار كلها</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Drop what waits; the current picture goes on (Ctrl+Shift+X)</source>
        <translation>إزالة ما ينتظر؛ وتستمر الصورة الحالية (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the current picture; what is done of it is kept (Esc)</source>
        <translation>إيقاف الصورة الحالية؛ ويُحتفظ بما أُنجز منها (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>متابعة الصور المنتظرة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause after the current picture; what waits is kept (Ctrl+P)</source>
        <translation>إيقاف مؤقت بعد الصورة الحالية؛ ويُحتفظ بما ينتظر (Ctrl+P)</translation>
    </message>
    <message>
        <source>Getting the engine ready. You can type already.</source>
        <translation>يجري تجهيز المحرّك. يمكنك الكتابة الآن.</translation>
    </message>
    <message>
        <source>picture {image} of {images}</source>
        <translation>الصورة ⁨{image}⁩ من ⁨{images}⁩</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الباقي ⁨{time}⁩</translation>
    </message>
    <message>
        <source>pausing after this picture</source>
        <translation>إيقاف مؤقت بعد هذه الصورة</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>في الانتظار: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>برنامج آخر ينشئ هذه الصور</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>إيقاف مؤقت عند نهاية هذه الخطوة…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this tile…</source>
        <translation>إلغاء عند نهاية هذه القطعة…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>إلغاء عند نهاية هذه الخطوة…</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>جارٍ قراءة الموجّه</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>جارٍ قراءة الصورة</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>جارٍ تظهير الصورة، الجزء ⁨{part}⁩ من ⁨{parts}⁩</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>جارٍ تظهير الصورة</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>جارٍ الرسم، الخطوة ⁨{step}⁩ من ⁨{steps}⁩  ·  القطعة ⁨{tile}⁩ من ⁨{tiles}⁩</translation>
    </message>
    <message>
        <source>Drawing, step {step} of {steps}</source>
        <translation>جارٍ الرسم، الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>نحو ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>نحو ⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Wildcards</source>
        <translation>قوائم البدائل</translation>
    </message>
</context>
<context>
    <name>PromptFileDialog</name>
    <message>
        <source>Prompts from a file</source>
        <translation>موجّهات من ملف</translation>
    </message>
    <message>
        <source>Files of prompts ({patterns})</source>
        <translation>ملفات موجّهات ({patterns})</translation>
    </message>
    <message>
        <source>The first prompts, as they will be drawn</source>
        <translation>الموجّهات الأولى كما ستُرسم</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>أسطر لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Every combination of {a|b} and __wildcards__, not one at random</source>
        <translation>كل تركيبة من ⁦{a|b}⁩ و⁦__wildcards__⁩ لا واحدة عشوائية</translation>
    </message>
    <message>
        <source>Take { | } and __ as they stand</source>
        <translation>أخذ ⁦{ | }⁩ و⁦__⁩ كما هي</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add these pictures to the end of the queue (Ctrl+Enter)</source>
        <translation>إضافة هذه الصور إلى نهاية قائمة الانتظار (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>1 line is left out:</source>
        <translation>تُرك سطر واحد:</translation>
    </message>
    <message>
        <source>{count} lines are left out:</source>
        <translation>الأسطر المتروكة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>السطر ⁨{line}⁩: ⁨{sentence}⁩</translation>
    </message>
    <message>
        <source>All of it takes {time}.</source>
        <translation>يستغرق كل ذلك ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>All of it takes {time}, {memory} of memory at most and {disk} on the disk.</source>
        <translation>يستغرق كل ذلك ⁨{time}⁩، ويحتاج ⁨{memory}⁩ من الذاكرة على الأكثر و⁨{disk}⁩ على القرص.</translation>
    </message>
    <message>
        <source>All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.</source>
        <translation>يستغرق كل ذلك ⁨{time}⁩ ويحتاج ⁨{disk}⁩ على القرص. وقد لا تتوفر ⁨{memory}⁩ من الذاكرة.</translation>
    </message>
    <message>
        <source>All of its pictures are in the queue already.</source>
        <translation>كل صوره في قائمة الانتظار بالفعل.</translation>
    </message>
    <message>
        <source>Nothing of this file can be drawn.</source>
        <translation>لا يمكن رسم شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>{count} others are in the queue already</source>
        <translation>وغيرها ⁨{count}⁩ في قائمة الانتظار بالفعل</translation>
    </message>
    <message>
        <source>1 other is in the queue already</source>
        <translation>وصورة أخرى في قائمة الانتظار بالفعل</translation>
    </message>
    <message>
        <source>they were made before: these get other seeds</source>
        <translation>أُنشئت من قبل: تُعطى هذه بذورًا أخرى</translation>
    </message>
    <message>
        <source>the first of {total}</source>
        <translation>الأولى من أصل ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}</source>
        <translation>حيث لا يذكر الملف شيئًا: ⁨{model}⁩، ⁦⁨{width}⁩ × {height}⁩، الخطوات ⁨{steps}⁩، التوجيه ⁨{guidance}⁩</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة ⁨{seed}⁩</translation>
    </message>
    <message>
        <source>{count} pictures of each</source>
        <translation>عدد الصور لكل منها: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>style {style}</source>
        <translation>النمط ⁨{style}⁩</translation>
    </message>
    <message>
        <source>As they will be drawn</source>
        <translation>كما ستُرسم</translation>
    </message>
</context>
<context>
    <name>PromptNotes</name>
    <message>
        <source>Earlier prompts</source>
        <translation>موجّهات سابقة</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field</source>
        <translation>موجّهات سابقة (Ctrl+H)؛ وللتنقل بينها في الحقل Alt+Up وAlt+Down</translation>
    </message>
    <message>
        <source>Take weights out</source>
        <translation>إزالة الأوزان</translation>
    </message>
    <message>
        <source>Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it</source>
        <translation>إبقاء الكلمات بلا أقواس وأرقام؛ يتراجع Ctrl+Z في الحقل عن ذلك</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>This model does not read weights like (fox:1.3).</source>
        <translation>لا يقرأ هذا النموذج أوزانًا مثل ⁦(fox:1.3)⁩.</translation>
    </message>
    <message>
        <source>{count} / {most} tokens</source>
        <translation>الرموز: ⁨{count}⁩ من ⁨{most}⁩</translation>
    </message>
    <message>
        <source>The model reads {most} tokens of the prompt with its style: some {words} English words.</source>
        <translation>يقرأ النموذج ⁨{most}⁩ من رموز الموجّه مع نمطه: نحو ⁨{words}⁩ من الكلمات الإنجليزية.</translation>
    </message>
    <message>
        <source>The model does not read from “{words}” on.</source>
        <translation>لا يقرأ النموذج ما يبدأ من «⁨{words}⁩».</translation>
    </message>
    <message>
        <source>The model does not read the end of the prompt with its style.</source>
        <translation>لا يقرأ النموذج نهاية الموجّه مع نمطه.</translation>
    </message>
    <message>
        <source>The model does not read the end of what to leave out.</source>
        <translation>لا يقرأ النموذج نهاية الموجّه السلبي.</translation>
    </message>
    <message>
        <source>1 picture, drawn from {combinations} combinations</source>
        <translation>صورة واحدة من أصل ⁨{combinations}⁩ من التركيبات</translation>
    </message>
    <message>
        <source>{pictures} pictures, drawn from {combinations} combinations</source>
        <translation>عدد الصور: ⁨{pictures}⁩ من أصل ⁨{combinations}⁩ من التركيبات</translation>
    </message>
    <message>
        <source>{pictures} pictures, one of each combination</source>
        <translation>عدد الصور: ⁨{pictures}⁩، واحدة لكل تركيبة</translation>
    </message>
    <message>
        <source>{pictures} pictures: {combinations} combinations × {each}</source>
        <translation>عدد الصور: ⁨{pictures}⁩ (التركيبات ⁨{combinations}⁩ × ⁨{each}⁩)</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Describe the picture</source>
        <translation>صِف الصورة</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>What the picture should show (Ctrl+L)</source>
        <translation>ما ينبغي أن تُظهره الصورة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Leave out (optional)</source>
        <translation>ما تريد استبعاده (اختياري)</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Negative prompt: what the picture should not show</source>
        <translation>الموجّه السلبي: ما لا ينبغي أن تُظهره الصورة</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Add to the queue (Ctrl+Enter)</source>
        <translation>إضافة إلى قائمة الانتظار (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Adds to the queue</source>
        <translation>يضيف إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>PromptPresenter</name>
    <message>
        <source>The folder of wildcards could not be made: {why}</source>
        <translation>تعذّر إنشاء مجلد قوائم البدائل: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Make it by hand: {folder}</source>
        <translation>أنشئه يدويًا: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Each text file there is a wildcard: a line of cats.txt for __cats__</source>
        <translation>كل ملف نصي هناك قائمة بدائل: يحل سطر من cats.txt محل ⁦__cats__⁩</translation>
    </message>
    <message>
        <source>Forget earlier prompts</source>
        <translation>نسيان الموجّهات السابقة</translation>
    </message>
</context>
<context>
    <name>PublishedModels</name>
    <message>
        <source>Where new models go</source>
        <translation>مكان النماذج الجديدة</translation>
    </message>
    <message>
        <source>Folders for models; more can be added on the next page</source>
        <translation>مجلدات النماذج؛ يمكن إضافة غيرها في الصفحة التالية</translation>
    </message>
    <message>
        <source>Models that can be downloaded</source>
        <translation>نماذج متاحة للتنزيل</translation>
    </message>
    <message>
        <source>Asking for its licences…</source>
        <translation>يجري طلب تراخيصه…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>It is on the first page</source>
        <translation>موجود في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Waits for the download before it</source>
        <translation>ينتظر التنزيل الذي قبله</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Deleting what has arrived…</source>
        <translation>جارٍ حذف ما وصل…</translation>
    </message>
    <message>
        <source>Stop; what has arrived is kept, and the download can go on later</source>
        <translation>إيقاف؛ يُحتفظ بما وصل ويمكن متابعة التنزيل لاحقًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Delete what has arrived: {size}</source>
        <translation>حذف ما وصل: ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again; what has arrived is used</source>
        <translation>المحاولة مجددًا؛ يُستخدم ما وصل</translation>
    </message>
    <message>
        <source>{size} of about {whole} have arrived and are kept: Continue goes on from there.</source>
        <translation>وصل ⁨{size}⁩ من نحو ⁨{whole}⁩ وهو محفوظ: «متابعة» تُكمل من هناك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>متابعة التنزيل</translation>
    </message>
    <message>
        <source>Shows its licences first, then fetches it</source>
        <translation>يعرض تراخيصه أولًا ثم ينزّله</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>التنزيل إلى</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Pictures that were asked for together</source>
        <translation>الصور التي طُلبت معًا</translation>
    </message>
    <message>
        <source>Show only the pictures that were asked for together</source>
        <translation>إظهار الصور التي طُلبت معًا فقط</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>كل الدفعات</translation>
    </message>
    <message>
        <source>Prompts from a file…</source>
        <translation>موجّهات من ملف…</translation>
    </message>
    <message>
        <source>Make a picture of each line of a file (Ctrl+Shift+L)</source>
        <translation>إنشاء صورة من كل سطر في ملف (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>What failed waits again (Ctrl+Shift+R)</source>
        <translation>يعود ما فشل إلى الانتظار (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>إزالة المنتهي</translation>
    </message>
    <message>
        <source>Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)</source>
        <translation>إزالة ما انتهى من هذه القائمة؛ وتبقى الصور (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {what} (Ctrl+Z)</source>
        <translation>تراجع عن: ⁨{what}⁩ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>لا شيء يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Waiting  {count}</source>
        <translation>في الانتظار  ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Failed  {count}</source>
        <translation>الفاشلة  ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Finished  {count}</source>
        <translation>المكتملة  ⁨{count}⁩</translation>
    </message>
    <message>
        <source>All  {count}</source>
        <translation>الكل  ⁨{count}⁩</translation>
    </message>
    <message>
        <source>What is being drawn and what waits</source>
        <translation>ما يُرسم وما ينتظر</translation>
    </message>
    <message>
        <source>What failed or was cancelled</source>
        <translation>ما فشل أو أُلغي</translation>
    </message>
    <message>
        <source>What is finished</source>
        <translation>ما اكتمل</translation>
    </message>
    <message>
        <source>Everything in the queue</source>
        <translation>كل ما في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>How much of the queue is done</source>
        <translation>مقدار ما أُنجز من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Pause after this</source>
        <translation>إيقاف مؤقت بعد هذه</translation>
    </message>
    <message>
        <source>What is being drawn ends; nothing is begun after it (Ctrl+P)</source>
        <translation>تكتمل الصورة الجارية ولا يبدأ شيء بعدها (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>إيقاف مؤقت الآن</translation>
    </message>
    <message>
        <source>What is being drawn stops, and goes on from there later (Ctrl+Shift+P)</source>
        <translation>تتوقف الصورة الجارية وتُتابع لاحقًا من حيث توقفت (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>متابعة الصور المنتظرة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pausing at the end of this step…</source>
        <translation>إيقاف مؤقت عند نهاية هذه الخطوة…</translation>
    </message>
    <message>
        <source>Cancelling at the end of this step…</source>
        <translation>إلغاء عند نهاية هذه الخطوة…</translation>
    </message>
    <message>
        <source>Pausing after this picture</source>
        <translation>إيقاف مؤقت بعد هذه الصورة</translation>
    </message>
    <message>
        <source>Drawing picture {image} of {images}</source>
        <translation>جارٍ رسم الصورة ⁨{image}⁩ من ⁨{images}⁩</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>قائمة الانتظار موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Another program makes these pictures</source>
        <translation>برنامج آخر ينشئ هذه الصور</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التجهيز</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>في الانتظار: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>اكتملت: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>فشلت: ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pictures in the queue</source>
        <translation>الصور في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>{state}, {percent} %</source>
        <translation>‏⁨{state}⁩، ⁦⁨{percent}⁩%⁩</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>نُسخ إلى الحافظة</translation>
    </message>
    <message>
        <source>{pictures} added to the queue</source>
        <translation>أُضيف إلى قائمة الانتظار: ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>This picture is no longer in the queue.</source>
        <translation>لم تعد هذه الصورة في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>These pictures were asked for before this start: Resume goes on with them.</source>
        <translation>طُلبت هذه الصور قبل هذا التشغيل: «استئناف» يتابعها.</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.</source>
        <translation>لا شيء في قائمة الانتظار. اطلب صورًا في «إنشاء»، أو أفلت ملف موجّهات هنا.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the queue.</source>
        <translation>لا شيء من هذا النوع في قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with the pictures that wait (Ctrl+R)</source>
        <translation>متابعة الصور المنتظرة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Take what waits out of the queue; Undo brings it back</source>
        <translation>إخراج ما ينتظر من قائمة الانتظار؛ ويعيده «تراجع»</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Leave them waiting; Resume stands below, too</source>
        <translation>تركها في الانتظار؛ و«استئناف» موجود في الأسفل أيضًا</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>1 picture discarded</source>
        <translation>استُبعدت صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures discarded</source>
        <translation>استُبعد ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>Edit, Undo brings them back</source>
        <translation>لإعادتها اختر «تحرير» ثم «تراجع»</translation>
    </message>
    <message>
        <source>They were asked for before this start.</source>
        <translation>طُلبت قبل هذا التشغيل.</translation>
    </message>
    <message>
        <source>The one you see is among them: File, Save a copy puts it elsewhere.</source>
        <translation>الصورة التي تراها من بينها: اختر «ملف» ثم «حفظ نسخة» لوضعها في مكان آخر.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>قائمة الانتظار موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>1 picture is waiting.</source>
        <translation>صورة واحدة في الانتظار.</translation>
    </message>
    <message>
        <source>{count} pictures are waiting.</source>
        <translation>الصور في الانتظار: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{finished} of {total} pictures are finished. {count} are waiting.</source>
        <translation>اكتمل ⁨{finished}⁩ من ⁨{total}⁩ من الصور. وفي الانتظار: ⁨{count}⁩.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Previous picture (Left)</source>
        <translation>الصورة السابقة (السهم الأيمن)</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>الصورة التالية (السهم الأيسر)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to the grid (Space)</source>
        <translation>العودة إلى الشبكة (Space)</translation>
    </message>
    <message>
        <source>{place} of {count}  ·  {size}  ·  {name}</source>
        <translation>⁨{place}⁩ من ⁨{count}⁩  ·  ⁨{size}⁩  ·  ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rate: 1 to 5 on the keyboard, 0 takes the stars away</source>
        <translation>التقييم: 1 إلى 5 من لوحة المفاتيح، و0 يزيل النجوم</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>إيقاف مؤقت عند العمل بالبطارية</translation>
    </message>
    <message>
        <source>Pictures go on by themselves once the machine is plugged in.</source>
        <translation>تُستأنف الصور تلقائيًا عند توصيل الجهاز بالكهرباء.</translation>
    </message>
    <message>
        <source> °C</source>
        <translation> °م</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Pause above a temperature</source>
        <translation>إيقاف مؤقت فوق درجة حرارة</translation>
    </message>
    <message>
        <source>Of the processor or the card; pictures go on once it has cooled down.</source>
        <translation>للمعالج أو البطاقة؛ تُستأنف الصور عندما يبرد.</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>إبقاء الجهاز مستيقظًا</translation>
    </message>
    <message>
        <source>Only while pictures are made.</source>
        <translation>أثناء إنشاء الصور فقط.</translation>
    </message>
    <message>
        <source>This machine has no battery, or does not tell.</source>
        <translation>ليس في هذا الجهاز بطارية، أو لا يخبر عنها.</translation>
    </message>
    <message>
        <source>It runs on battery now.</source>
        <translation>يعمل بالبطارية الآن.</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>موصول بالكهرباء الآن.</translation>
    </message>
    <message>
        <source>This machine&apos;s temperature cannot be read: nothing is paused by it.</source>
        <translation>تعذّرت قراءة حرارة هذا الجهاز: لا يُوقف شيء بسببها.</translation>
    </message>
    <message>
        <source>It is {celsius} °C now.</source>
        <translation>الحرارة الآن ⁨{celsius}⁩ °م.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>⁨{place}⁩، في الانتظار: ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <source>Move 1 picture to the bin</source>
        <translation>نقل صورة واحدة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move {count} pictures to the bin</source>
        <translation>نقل ⁨{count}⁩ من الصور إلى سلة المهملات</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>Rated 1 star</source>
        <translation>التقييم: نجمة واحدة</translation>
    </message>
    <message>
        <source>Rated {count} stars</source>
        <translation>التقييم: ⁨{count}⁩ من 5 نجوم</translation>
    </message>
</context>
<context>
    <name>RecipeRows</name>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>The settings cannot be restored</source>
        <translation>تعذّرت استعادة الإعدادات</translation>
    </message>
</context>
<context>
    <name>RestoringDialog</name>
    <message>
        <source>Restore settings</source>
        <translation>استعادة الإعدادات</translation>
    </message>
    <message>
        <source>Made by {program}.</source>
        <translation>أُنشئت بواسطة ⁨{program}⁩.</translation>
    </message>
    <message>
        <source>All of its settings are so already.</source>
        <translation>كل إعداداتها كذلك بالفعل.</translation>
    </message>
    <message>
        <source>1 setting is the same already.</source>
        <translation>إعداد واحد مطابق بالفعل.</translation>
    </message>
    <message>
        <source>{count} settings are the same already.</source>
        <translation>الإعدادات المطابقة بالفعل: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}.</source>
        <translation>الآن: ⁨{now}⁩. بعدها: ⁨{then}⁩.</translation>
    </message>
    <message>
        <source>What cannot be used here</source>
        <translation>ما لا يمكن استخدامه هنا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Take over what is ticked (Enter); Undo brings the present settings back</source>
        <translation>أخذ ما وُضعت عليه علامة (Enter)؛ ويعيد «تراجع» الإعدادات الحالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Filters (F)</source>
        <translation>المرشّحات (F)</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>حول الصورة</translation>
    </message>
    <message>
        <source>About the picture (I)</source>
        <translation>حول الصورة (I)</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>عدد الصور: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{chosen} of {count} pictures are chosen</source>
        <translation>اختير ⁨{chosen}⁩ من ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>حسب البذرة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>The order of the pictures</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>حجم المصغّرات</translation>
    </message>
    <message>
        <source>How large the pictures are shown</source>
        <translation>الحجم الذي تُعرض به الصور</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, or rating:&gt;=4, size:4096, tag:cat …</source>
        <translation>ابحث: كلمات أو ⁦rating:&gt;=4, size:4096, tag:cat⁩ …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:&gt;=4 (Ctrl+F)</source>
        <translation>كلمات و«عبارات» ومرشّحات؛ علامة الناقص تستبعد، وOR تجمع: ⁦fox -snow rating:&gt;=4⁩ (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>البذرة نفسها مع الإعدادات نفسها تنشئ الصورة نفسها</translation>
    </message>
    <message>
        <source>New seed each time</source>
        <translation>بذرة جديدة كل مرة</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>الاحتفاظ بهذه البذرة</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>{prompt} (being drawn)</source>
        <translation>⁨{prompt}⁩ (قيد الرسم)</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}</source>
        <translation>⁨{prompt}⁩
⁦⁨{width}⁩ × {height}⁩، البذرة ⁨{seed}⁩</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, 1 star</source>
        <translation>⁨{prompt}⁩
⁦⁨{width}⁩ × {height}⁩، البذرة ⁨{seed}⁩، نجمة واحدة</translation>
    </message>
    <message>
        <source>{prompt}
{width} × {height}, seed {seed}, {rating} stars</source>
        <translation>⁨{prompt}⁩
⁦⁨{width}⁩ × {height}⁩، البذرة ⁨{seed}⁩، النجوم ⁨{rating}⁩</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>A draft: Generate finishes it.</source>
        <translation>مسودة: «توليد» يُكملها.</translation>
    </message>
    <message>
        <source>Done in {seconds} s, not saved</source>
        <translation>تمت في ⁨{seconds}⁩ ث، ولم تُحفظ</translation>
    </message>
    <message>
        <source>Done in {seconds} s  ·  saved as {name}</source>
        <translation>تمت في ⁨{seconds}⁩ ث  ·  حُفظت باسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>The last picture was not made</source>
        <translation>لم تُنشأ الصورة الأخيرة</translation>
    </message>
    <message>
        <source>This picture was not made. Pictures that wait in the queue are drawn all the same.</source>
        <translation>لم تُنشأ هذه الصورة. وتُرسم الصور المنتظرة في كل الأحوال.</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>المحرّك غير جاهز</translation>
    </message>
    <message>
        <source>Nothing can be drawn yet. The next Generate tries again.</source>
        <translation>لا يمكن رسم شيء بعد. يحاول «توليد» التالي مجددًا.</translation>
    </message>
    <message>
        <source>The engine could not be started: {message}</source>
        <translation>تعذّر تشغيل المحرّك: ⁨{message}⁩</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.</source>
        <translation>تُحفظ الصورة ما دامت النافذة مفتوحة. اختر «ملف» ثم «حفظ نسخة» لوضعها في مكان آخر.</translation>
    </message>
    <message>
        <source>The picture could not be saved: {message}</source>
        <translation>تعذّر حفظ الصورة: ⁨{message}⁩</translation>
    </message>
    <message>
        <source>This is a fault of the program: copy the details and report them, please.</source>
        <translation>هذا خلل في البرنامج: انسخ التفاصيل وأبلغ عنها من فضلك.</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>Pictures of this session</source>
        <translation>صور هذه الجلسة</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Your pictures will appear here.</source>
        <translation>ستظهر صورك هنا.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Find a setting</source>
        <translation>ال&amp;بحث عن إعداد</translation>
    </message>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>إعادة ت&amp;عيين كل الإعدادات</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة تعيين كل الإعدادات</translation>
    </message>
    <message>
        <source>All settings are as they came; Ctrl+Z takes that back</source>
        <translation>عادت كل الإعدادات إلى أصلها؛ يتراجع Ctrl+Z عن ذلك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Show the settings in which these words occur (Ctrl+F)</source>
        <translation>إظهار الإعدادات التي ترد فيها هذه الكلمات (Ctrl+F)</translation>
    </message>
    <message>
        <source>No setting is called that. Clear the search to see them all.</source>
        <translation>لا يوجد إعداد بهذا الاسم. امسح البحث لتراها كلها.</translation>
    </message>
    <message>
        <source>Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes</source>
        <translation>العودة إلى الحالة الأصلية للبرنامج؛ يبقى موجّهك وصورك، ويتراجع Ctrl+Z عن ذلك</translation>
    </message>
</context>
<context>
    <name>SettingsTaking</name>
    <message>
        <source>Take over settings</source>
        <translation>أخذ الإعدادات</translation>
    </message>
    <message>
        <source>Settings taken over; Ctrl+Z undoes it.</source>
        <translation>أُخذت الإعدادات؛ يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>Its model is not here: yours stays.</source>
        <translation>نموذجها ليس هنا: يبقى نموذجك.</translation>
    </message>
    <message>
        <source>The picture it began from is not there any more.</source>
        <translation>لم تعد الصورة التي بدأت منها موجودة.</translation>
    </message>
    <message>
        <source>It is a variation: its seed alone draws the picture that it is like.</source>
        <translation>هذه تنويعة: بذرتها وحدها ترسم الصورة التي تشبهها.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>سطر جديد في الموجّه</translation>
    </message>
    <message>
        <source>Zoom the picture (or the mouse wheel)</source>
        <translation>تقريب الصورة وإبعادها (أو عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Move the picture (or drag it)</source>
        <translation>تحريك الصورة (أو سحبها)</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>تحريك الخط بين قبل وبعد</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Fit the picture, or actual size</source>
        <translation>ملاءمة الصورة أو الحجم الفعلي</translation>
    </message>
</context>
<context>
    <name>ShowWindow</name>
    <message>
        <source>Picture — {program}</source>
        <translation>صورة — ⁨{program}⁩</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>تبديل العرض والارتفاع</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height}, then scaled</source>
        <translation>تُرسم بمقاس ⁦⁨{width}⁩ × {height}⁩ ثم يُغيَّر مقاسها</translation>
    </message>
    <message>
        <source>Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}</source>
        <translation>تُرسم بمقاس ⁦⁨{drawn_width}⁩ × {drawn_height}⁩ ثم تُحوَّل إلى ⁦⁨{width}⁩ × {height}⁩</translation>
    </message>
    <message>
        <source>{shape}, {width} × {height} pixels</source>
        <translation>⁨{shape}⁩، ⁦⁨{width}⁩ × {height}⁩ بكسل</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Begin from a picture…</source>
        <translation>البدء من صورة…</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)</source>
        <translation>ملف PNG أو JPEG أو WebP، يمكن أيضًا إفلاته هنا أو لصقه (Ctrl+I)</translation>
    </message>
    <message>
        <source>The picture to begin from</source>
        <translation>الصورة التي يُبدأ منها</translation>
    </message>
    <message>
        <source>Take its shape</source>
        <translation>أخذ شكلها</translation>
    </message>
    <message>
        <source>Choose the size whose shape is nearest to this picture&apos;s</source>
        <translation>اختيار المقاس الأقرب شكلًا إلى هذه الصورة</translation>
    </message>
    <message>
        <source>Begin without the picture</source>
        <translation>البدء دون الصورة</translation>
    </message>
    <message>
        <source>Begin without the picture; the file stays</source>
        <translation>البدء دون الصورة؛ ويبقى الملف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>مقدار التغيير</translation>
    </message>
    <message>
        <source>How far from the picture: 0 keeps it, 1 hardly looks at it</source>
        <translation>البعد عن الصورة: 0 يُبقيها، و1 لا يكاد ينظر إليها</translation>
    </message>
    <message>
        <source>hardly changes the picture</source>
        <translation>لا يكاد يغيّر الصورة</translation>
    </message>
    <message>
        <source>keeps shapes and colours</source>
        <translation>يُبقي الأشكال والألوان</translation>
    </message>
    <message>
        <source>keeps the composition</source>
        <translation>يُبقي التكوين</translation>
    </message>
    <message>
        <source>takes a hint from the picture</source>
        <translation>يستلهم من الصورة</translation>
    </message>
    <message>
        <source>nearly a new picture</source>
        <translation>صورة جديدة تقريبًا</translation>
    </message>
</context>
<context>
    <name>SourcePresenter</name>
    <message>
        <source>Begin from a picture</source>
        <translation>البدء من صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>لا صورة في الحافظة</translation>
    </message>
    <message>
        <source>It was not taken up. Free some space, or save it to a file and choose that one. ({why})</source>
        <translation>لم تُؤخذ. أفرغ بعض المساحة، أو احفظها في ملف واختر ذلك الملف. (⁨{why}⁩)</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept</source>
        <translation>تعذّر حفظ الصورة الملصقة</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Styles</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>البحث في الأنماط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>New style…</source>
        <translation>نمط جديد…</translation>
    </message>
    <message>
        <source>Make a style of your own, from the words in the prompt field</source>
        <translation>إنشاء نمط خاص بك من الكلمات في حقل الموجّه</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Change the chosen style, if it is your own</source>
        <translation>تعديل النمط المختار إن كان من أنماطك</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the chosen style, if it is your own; it can be undone</source>
        <translation>حذف النمط المختار إن كان من أنماطك؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Put these words around the prompt (Enter)</source>
        <translation>إحاطة الموجّه بهذه الكلمات (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>No style</source>
        <translation>بلا نمط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Style: {name}</source>
        <translation>النمط: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Words that are put around the prompt (Ctrl+T)</source>
        <translation>كلمات تحيط بالموجّه (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep this style, and show it among the others</source>
        <translation>حفظ هذا النمط وإظهاره بين غيره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Words, with {slot} where the prompt goes</source>
        <translation>الكلمات، وفيها ⁨{slot}⁩ حيث يوضع الموجّه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Words to leave out (optional)</source>
        <translation>كلمات تُستبعد (اختياري)</translation>
    </message>
</context>
<context>
    <name>StylePresenter</name>
    <message>
        <source>Keep a style</source>
        <translation>حفظ نمط</translation>
    </message>
    <message>
        <source>Delete a style</source>
        <translation>حذف نمط</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>Tiles</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Choose a tile here or on the picture; it can have a prompt of its own</source>
        <translation>اختر قطعة هنا أو على الصورة؛ ويمكن أن يكون لها موجّه خاص</translation>
    </message>
    <message>
        <source>Prompt of this tile</source>
        <translation>موجّه هذه القطعة</translation>
    </message>
    <message>
        <source>What this tile shows, instead of the picture&apos;s prompt; empty: the picture&apos;s</source>
        <translation>ما تُظهره هذه القطعة بدلًا من موجّه الصورة؛ إن تُرك فارغًا فموجّه الصورة</translation>
    </message>
    <message>
        <source>As the picture&apos;s prompt says</source>
        <translation>كما في موجّه الصورة</translation>
    </message>
    <message>
        <source>Choose a tile</source>
        <translation>اختر قطعة</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>الصف ⁨{row}⁩، العمود ⁨{column}⁩</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: waits</source>
        <translation>الصف ⁨{row}⁩، العمود ⁨{column}⁩: في الانتظار</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawing</source>
        <translation>الصف ⁨{row}⁩، العمود ⁨{column}⁩: قيد الرسم</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: done</source>
        <translation>الصف ⁨{row}⁩، العمود ⁨{column}⁩: تمت</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>picture {image} of {images}, {percent} %</source>
        <translation>الصورة ⁨{image}⁩ من ⁨{images}⁩، ⁦⁨{percent}⁩%⁩</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Pause after this picture</source>
        <translation>إيقاف مؤقت بعد هذه الصورة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>إنهاء؛ تُحفظ قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>UnfinishedPanel</name>
    <message>
        <source>Unfinished pictures</source>
        <translation>صور غير مكتملة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Leave them for later: Picture, Unfinished pictures</source>
        <translation>تركها لوقت لاحق: «صورة» ثم «صور غير مكتملة»</translation>
    </message>
</context>
<context>
    <name>UnfinishedPresenter</name>
    <message>
        <source>This picture is not finished; what is done of it is kept.</source>
        <translation>لم تكتمل هذه الصورة؛ ما أُنجز منها محفوظ.</translation>
    </message>
    <message>
        <source>{count} pictures are not finished; what is done of them is kept.</source>
        <translation>الصور التي لم تكتمل: ⁨{count}⁩؛ ما أُنجز منها محفوظ.</translation>
    </message>
    <message>
        <source>No picture was cut short</source>
        <translation>لا توجد صورة قُطع إنشاؤها</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on where it stopped: the same picture comes out</source>
        <translation>المتابعة من حيث توقفت: تنتج الصورة نفسها</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Delete what is kept of it, after a question</source>
        <translation>حذف ما حُفظ منها بعد السؤال</translation>
    </message>
</context>
<context>
    <name>VariationPresenter</name>
    <message>
        <source>This picture does not tell how it was made</source>
        <translation>لا تذكر هذه الصورة كيف أُنشئت</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;فتح صورة…</translation>
    </message>
    <message>
        <source>Open pictures &amp;folder</source>
        <translation>فتح &amp;مجلد الصور</translation>
    </message>
    <message>
        <source>&amp;Prompts from a file…</source>
        <translation>موجّهات من م&amp;لف…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إن&amp;شاء</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>ال&amp;معرض</translation>
    </message>
    <message>
        <source>&amp;4096 workspace</source>
        <translation>مساحة العمل &amp;4096</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>ال&amp;نماذج</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة تعيين ال&amp;تخطيط</translation>
    </message>
    <message>
        <source>&amp;Pause after this picture</source>
        <translation>إيقاف مؤقت &amp;بعد هذه الصورة</translation>
    </message>
    <message>
        <source>Pause &amp;now</source>
        <translation>إيقاف &amp;مؤقت الآن</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>C&amp;lear the queue</source>
        <translation>إ&amp;فراغ قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>الخ&amp;طوات الأولى</translation>
    </message>
    <message>
        <source>&amp;About Sana Desktop</source>
        <translation>&amp;حول Sana Desktop</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>م&amp;ظهر النظام</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>مظهر &amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>مظهر &amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Export as…</source>
        <translation>&amp;تصدير باسم…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>الانتقال إلى ال&amp;موجّه</translation>
    </message>
    <message>
        <source>Earlier p&amp;rompts…</source>
        <translation>موجّهات &amp;سابقة…</translation>
    </message>
    <message>
        <source>&amp;Styles…</source>
        <translation>الأنما&amp;ط…</translation>
    </message>
    <message>
        <source>Open the folder of &amp;wildcards</source>
        <translation>فتح مجلد &amp;قوائم البدائل</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>تو&amp;ليد</translation>
    </message>
    <message>
        <source>Generate &amp;first</source>
        <translation>التوليد &amp;أولًا</translation>
    </message>
    <message>
        <source>&amp;Cancel this picture</source>
        <translation>إلغاء &amp;هذه الصورة</translation>
    </message>
    <message>
        <source>Make &amp;2048…</source>
        <translation>تكبير إلى &amp;2048…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 2048 pixels (Ctrl+2)</source>
        <translation>تكبير هذه الصورة إلى 2048 بكسل (Ctrl+2)</translation>
    </message>
    <message>
        <source>Make &amp;4096…</source>
        <translation>تكبير إلى &amp;4096…</translation>
    </message>
    <message>
        <source>Enlarge this picture to 4096 pixels (Ctrl+4)</source>
        <translation>تكبير هذه الصورة إلى 4096 بكسل (Ctrl+4)</translation>
    </message>
    <message>
        <source>Open in the 4096 &amp;workspace</source>
        <translation>فتح في م&amp;ساحة العمل 4096</translation>
    </message>
    <message>
        <source>All s&amp;ettings, or the usual ones</source>
        <translation>&amp;كل الإعدادات أو المعتاد منها</translation>
    </message>
    <message>
        <source>&amp;Start the enlargement</source>
        <translation>بدء ال&amp;تكبير</translation>
    </message>
    <message>
        <source>Start it &amp;first</source>
        <translation>بدؤه أ&amp;ولًا</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>المتاب&amp;عة</translation>
    </message>
    <message>
        <source>&amp;Enlarge a picture file…</source>
        <translation>تكبير ملف &amp;صورة…</translation>
    </message>
    <message>
        <source>To &amp;2048 pixels</source>
        <translation>إلى &amp;2048 بكسل</translation>
    </message>
    <message>
        <source>To &amp;4096 pixels</source>
        <translation>إلى &amp;4096 بكسل</translation>
    </message>
    <message>
        <source>&amp;Make it again with other settings</source>
        <translation>إعادة إ&amp;نشائها بإعدادات أخرى</translation>
    </message>
    <message>
        <source>Show in the &amp;gallery</source>
        <translation>إظهار في المع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Unfinished enlargements</source>
        <translation>عمليات تكبير &amp;غير مكتملة</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>قبل وبعد &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show the &amp;tiles</source>
        <translation>إظهار ال&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Next tile</source>
        <translation>القطعة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous tile</source>
        <translation>القطعة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Prompt of the t&amp;ile</source>
        <translation>موجّه الق&amp;طعة</translation>
    </message>
    <message>
        <source>Compare with &amp;before</source>
        <translation>&amp;مقارنة بما قبل</translation>
    </message>
    <message>
        <source>See an enlarged picture beside the one it was made from (B)</source>
        <translation>عرض الصورة المكبّرة مع الصورة التي أُنشئت منها (B)</translation>
    </message>
    <message>
        <source>Be&amp;gin from a picture…</source>
        <translation>&amp;بدء من صورة…</translation>
    </message>
    <message>
        <source>Begin from the picture in the cli&amp;pboard</source>
        <translation>بدء من صورة ال&amp;حافظة</translation>
    </message>
    <message>
        <source>&amp;Unfinished pictures</source>
        <translation>صور &amp;غير مكتملة</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>ملاءمة ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>ال&amp;حجم الفعلي (⁦100%⁩)</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Nothing in the file says that a model made it.</source>
        <translation>لا شيء في الملف يذكر أن نموذجًا أنشأه.</translation>
    </message>
    <message>
        <source>The file says that a model made it.</source>
        <translation>يذكر الملف أن نموذجًا أنشأه.</translation>
    </message>
    <message>
        <source>The file says that a model made it from another picture.</source>
        <translation>يذكر الملف أن نموذجًا أنشأه من صورة أخرى.</translation>
    </message>
    <message>
        <source>It names {system}.</source>
        <translation>ويسمّي ⁨{system}⁩.</translation>
    </message>
    <message>
        <source>It names {system} {version}.</source>
        <translation>ويسمّي ⁨{system}⁩ ⁨{version}⁩.</translation>
    </message>
</context>
<context>
    <name>dropped</name>
    <message>
        <source>It carries no settings that could be restored.</source>
        <translation>لا تحمل إعدادات يمكن استعادتها.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is empty: type what the picture should show.</source>
        <translation>الموجّه فارغ: اكتب ما ينبغي أن تُظهره الصورة.</translation>
    </message>
    <message>
        <source>The {name} has {count} characters: shorten it to at most {most} (the model reads about 300 tokens, some 1,200 characters).</source>
        <translation>عدد محارف ⁨{name}⁩ هو ⁨{count}⁩: اختصره إلى ⁨{most}⁩ على الأكثر (يقرأ النموذج نحو 300 رمز، أي قرابة 1200 محرف).</translation>
    </message>
    <message>
        <source>The {name} holds half a character (a lone surrogate): remove it.</source>
        <translation>يحتوي ⁨{name}⁩ على نصف محرف (بديل مفرد): احذفه.</translation>
    </message>
    <message>
        <source>That makes {count} tiles: choose a smaller overlap or size.</source>
        <translation>ينتج عن ذلك ⁨{count}⁩ من القطع: اختر تداخلًا أو مقاسًا أصغر.</translation>
    </message>
    <message>
        <source>Sprint models cannot begin from a picture (they go from noise in one stride): choose another.</source>
        <translation>لا يمكن لنماذج Sprint البدء من صورة (فهي تنطلق من الضوضاء دفعة واحدة): اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The {name} has {count} tokens and the model reads 300: left out from “{shown}” on.</source>
        <translation>عدد رموز ⁨{name}⁩ هو ⁨{count}⁩ ويقرأ النموذج 300: تُرك ما يبدأ من «⁨{shown}⁩».</translation>
    </message>
    <message>
        <source>The weights of {model} do not fit into memory: close other programs, or choose a smaller model.</source>
        <translation>لا تتسع الذاكرة لأوزان ⁨{model}⁩: أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Memory ran out while the picture was decoded: close other programs, and try again.</source>
        <translation>نفدت الذاكرة أثناء فك ترميز الصورة: أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The step cache does nothing for a picture in tiles: every step is worked in full.</source>
        <translation>لا أثر لتخطّي الخطوات في صورة من قطع: تُحسب كل خطوة كاملة.</translation>
    </message>
    <message>
        <source>The picture was made by {model}, which is not here or is not what it was: download it again, or render the picture again with another model.</source>
        <translation>أُنشئت الصورة بالنموذج ⁨{model}⁩، وهو ليس هنا أو لم يعد كما كان: نزّله من جديد، أو ارسم الصورة مجددًا بنموذج آخر.</translation>
    </message>
    <message>
        <source>There is no such file: choose another.</source>
        <translation>لا يوجد ملف كهذا: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file may not be read: change its permissions, or copy it elsewhere.</source>
        <translation>لا يُسمح بقراءة الملف: غيّر أذوناته أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The file could not be read: copy it elsewhere, or choose another.</source>
        <translation>تعذّرت قراءة الملف: انسخه إلى مكان آخر أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.</source>
        <translation>الملف ليس صورة PNG أو JPEG أو WebP، أو أنه تالف: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.</source>
        <translation>الملف ليس صورة PNG أو TIFF أو WebP أو JPEG، أو أنه تالف.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB and is not read: save it smaller.</source>
        <translation>حجم الملف يتجاوز ⁨{count}⁩ ميبي بايت ولا يُقرأ: احفظه بحجم أصغر.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not an image.</source>
        <translation>هذا مجلد أو جهاز وليس صورة.</translation>
    </message>
    <message>
        <source>The text in this image holds no settings that can be read.</source>
        <translation>لا يحمل نص هذه الصورة إعدادات يمكن قراءتها.</translation>
    </message>
    <message>
        <source>{file} holds no recipe: it was not made by this program, or another one removed its texts when saving or sending it.</source>
        <translation>لا يحمل ⁨{file}⁩ وصفة: لم ينشئه هذا البرنامج، أو أزال برنامج آخر نصوصه عند حفظه أو إرساله.</translation>
    </message>
    <message>
        <source>{token} is no token of a name: {others}</source>
        <translation>⁨{token}⁩ ليس متغيّرًا للأسماء: ⁨{others}⁩</translation>
    </message>
    <message>
        <source>{token} needs a number from 1 to {most} after the colon.</source>
        <translation>يحتاج ⁨{token}⁩ إلى عدد من 1 إلى ⁨{most}⁩ بعد النقطتين.</translation>
    </message>
    <message>
        <source>The name&apos;s template is longer than {count} characters: shorten it.</source>
        <translation>قالب الاسم أطول من ⁨{count}⁩ من المحارف: اختصره.</translation>
    </message>
    <message>
        <source>The name&apos;s template has more than {count} folders: leave some out.</source>
        <translation>في قالب الاسم أكثر من ⁨{count}⁩ من المجلدات: احذف بعضها.</translation>
    </message>
    <message>
        <source>The character {sign} cannot be in a name on every system: leave it out.</source>
        <translation>لا يمكن أن يرد المحرف ⁨{sign}⁩ في الأسماء على كل الأنظمة: احذفه.</translation>
    </message>
    <message>
        <source>{file} is missing: the model is incomplete. Get the model again.</source>
        <translation>⁨{file}⁩ مفقود: النموذج غير كامل. احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>The starter model belongs to the program, so it was not removed.</source>
        <translation>النموذج الابتدائي جزء من البرنامج، لذا لم يُزل.</translation>
    </message>
    <message>
        <source>{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another location.</source>
        <translation>يحتاج ⁨{name}⁩ إلى ⁦⁨{size}⁩ GB⁩ إضافية في ⁨{folder}⁩، حيث المتاح ⁦⁨{free}⁩ GB⁩: أفرغ بعض المساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Model {name}: the model chosen here is used instead.</source>
        <translation>النموذج ⁨{name}⁩: يُستخدم بدلًا منه النموذج المختار هنا.</translation>
    </message>
    <message>
        <source>Sampler {name}: the model&apos;s own solver is used instead.</source>
        <translation>المُعايِن ⁨{name}⁩: يُستخدم بدلًا منه محلِّل النموذج نفسه.</translation>
    </message>
    <message>
        <source>{name}{value}: not used, this program has nothing like it.</source>
        <translation>⁨{name}⁩⁨{value}⁩: غير مستخدم، فليس في هذا البرنامج ما يماثله.</translation>
    </message>
    <message>
        <source>{kind} {name}: not used, its tag is read as words.</source>
        <translation>⁨{kind}⁩ ⁨{name}⁩: غير مستخدم، ويُقرأ وسمه ككلمات.</translation>
    </message>
    <message>
        <source>Weights like (word:1.3): not used, they are read as words.</source>
        <translation>أوزان مثل ⁦(word:1.3)⁩: غير مستخدمة، وتُقرأ ككلمات.</translation>
    </message>
    <message>
        <source>Steps {given}: {taken} were taken.</source>
        <translation>الخطوات ⁨{given}⁩: أُخذ ⁨{taken}⁩.</translation>
    </message>
    <message>
        <source>Guidance scale {given}: {taken} was taken.</source>
        <translation>مقياس التوجيه ⁨{given}⁩: أُخذ ⁨{taken}⁩.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not valid JSON text.</source>
        <translation>الوصفة تالفة: ليست نص JSON صالحًا.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the prompt.</source>
        <translation>المحرف ⁨{place}⁩: لم يُغلق هذا القوس: أغلقه، أو ضع قبله شرطة مائلة عكسية إن كان جزءًا من الموجّه.</translation>
    </message>
    <message>
        <source>Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is part of the prompt.</source>
        <translation>المحرف ⁨{place}⁩: لم يُفتح هذا القوس: افتح واحدًا قبله، أو ضع قبله شرطة مائلة عكسية إن كان جزءًا من الموجّه.</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: did you mean __{near}__?</source>
        <translation>لا توجد قائمة بدائل ⁦__⁨{name}⁩__⁩ في ⁨{folder}⁩: هل قصدت ⁦__⁨{near}⁩__⁩؟</translation>
    </message>
    <message>
        <source>There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER.</source>
        <translation>لا توجد قائمة بدائل ⁦__⁨{name}⁩__⁩ في ⁨{folder}⁩: ضع ⁨{file}⁩ هناك، أو استخدم ⁦--wildcards FOLDER⁩.</translation>
    </message>
    <message>
        <source>The wildcard __{name}__ has no lines: write some into {file}.</source>
        <translation>ليس في قائمة البدائل ⁦__⁨{name}⁩__⁩ أسطر: اكتب بعضها في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of prompts.</source>
        <translation>ينتج عن ذلك ⁨{count}⁩ من الصور دفعة واحدة، والحد ⁨{most}⁩: اختر عددًا أقل لكل منها، أو استخدم ملف موجّهات.</translation>
    </message>
    <message>
        <source>The computer runs on its battery: pictures go on by themselves when it is plugged in.</source>
        <translation>يعمل الحاسوب بالبطارية: تُستأنف الصور تلقائيًا عند توصيله بالكهرباء.</translation>
    </message>
    <message>
        <source>The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.</source>
        <translation>الحاسوب أسخن مما تسمح به الإعدادات: تُستأنف الصور تلقائيًا عندما يبرد.</translation>
    </message>
    <message>
        <source>The queue holds at most {count} pictures: clear what is finished, or add fewer.</source>
        <translation>تتسع قائمة الانتظار لعدد ⁨{count}⁩ من الصور على الأكثر: أزل ما اكتمل أو أضف عددًا أقل.</translation>
    </message>
    <message>
        <source>The search has {count} characters: shorten it to at most {most}.</source>
        <translation>عدد محارف البحث ⁨{count}⁩: اختصره إلى ⁨{most}⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>The search has more than {count} parts: leave some out.</source>
        <translation>في البحث أكثر من ⁨{count}⁩ من الأجزاء: احذف بعضها.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”: did you mean “{other}:”?</source>
        <translation>لا يوجد مرشّح «⁨{name}⁩:»، هل قصدت «⁨{other}⁩:»؟</translation>
    </message>
    <message>
        <source>“{name}:” takes {kind}, not {given}.</source>
        <translation>يأخذ «⁨{name}⁩:» قيمة من النوع ⁨{kind}⁩، لا ⁨{given}⁩.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number such as 4, &gt;=4 or 2..4, not {given}.</source>
        <translation>يأخذ «⁨{name}⁩:» عددًا مثل ⁦4⁩ أو ⁦&gt;=4⁩ أو ⁦2..4⁩، لا ⁨{given}⁩.</translation>
    </message>
    <message>
        <source>“{name}:” takes a number from {low} to {high}, not {given}.</source>
        <translation>يأخذ «⁨{name}⁩:» عددًا من ⁨{low}⁩ إلى ⁨{high}⁩، لا ⁨{given}⁩.</translation>
    </message>
    <message>
        <source>“{name}:” takes a date such as 2026-11-03, 2026-11 or &gt;=2026, not {given}.</source>
        <translation>يأخذ «⁨{name}⁩:» تاريخًا مثل ⁦2026-11-03⁩ أو ⁦2026-11⁩ أو ⁦&gt;=2026⁩، لا ⁨{given}⁩.</translation>
    </message>
    <message>
        <source>There are no pictures there: nothing was made.</source>
        <translation>لا صور هناك: لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>None of these pictures can be read: nothing was made.</source>
        <translation>لا يمكن قراءة أي من هذه الصور: لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>the quickest at 1024 pixels: 1 to 4 steps; the smallest download</source>
        <translation>الأسرع عند 1024 بكسل: من خطوة واحدة إلى 4 خطوات؛ وأصغر تنزيل</translation>
    </message>
    <message>
        <source>quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B</source>
        <translation>سريع عند 1024 بكسل: من خطوة واحدة إلى 4 خطوات، وأوسع معرفة من 0.6B</translation>
    </message>
    <message>
        <source>the newer 1.6B model: by its authors&apos; measure the best at following prompts (GenEval 0.82)</source>
        <translation>نموذج 1.6B الأحدث: الأفضل في اتباع الموجّهات بقياس مؤلفيه (GenEval 0.82)</translation>
    </message>
    <message>
        <source>the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts</source>
        <translation>الأكبر: 60 طبقة، وثلاثة أضعاف أوزان 1.6B، ويماثله تقريبًا في اتباع الموجّهات</translation>
    </message>
    <message>
        <source>small pictures with little memory; prompts in several languages</source>
        <translation>صور صغيرة بذاكرة قليلة؛ موجّهات بعدة لغات</translation>
    </message>
    <message>
        <source>1024 pixels with little memory; prompts in several languages</source>
        <translation>1024 بكسل بذاكرة قليلة؛ موجّهات بعدة لغات</translation>
    </message>
    <message>
        <source>small pictures; prompts in English</source>
        <translation>صور صغيرة؛ موجّهات بالإنجليزية</translation>
    </message>
    <message>
        <source>small pictures; prompts in several languages</source>
        <translation>صور صغيرة؛ موجّهات بعدة لغات</translation>
    </message>
    <message>
        <source>1024 pixels; the edition for bfloat16, to be preferred to that for float16</source>
        <translation>1024 بكسل؛ إصدار bfloat16، وهو مفضّل على إصدار float16</translation>
    </message>
    <message>
        <source>1024 pixels; an earlier edition, known for blotches now and then</source>
        <translation>1024 بكسل؛ إصدار أقدم تظهر فيه بقع أحيانًا</translation>
    </message>
    <message>
        <source>1024 pixels; prompts in several languages</source>
        <translation>1024 بكسل؛ موجّهات بعدة لغات</translation>
    </message>
    <message>
        <source>pictures of 2048 pixels</source>
        <translation>صور بمقاس 2048 بكسل</translation>
    </message>
    <message>
        <source>pictures of 4096 pixels, which take much memory</source>
        <translation>صور بمقاس 4096 بكسل، وتحتاج إلى ذاكرة كبيرة</translation>
    </message>
</context>
<context>
    <name>enlarge</name>
    <message>
        <source>The picture is enlarged, and nothing is drawn anew.</source>
        <translation>تُكبَّر الصورة ولا يُرسم شيء من جديد.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in one piece, so that it gains detail.</source>
        <translation>تُكبَّر الصورة ثم يُعاد رسمها كلها مرة واحدة لتكتسب تفاصيل.</translation>
    </message>
    <message>
        <source>The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every step, so that it gains detail and shows no seams.</source>
        <translation>تُكبَّر الصورة ثم يُعاد رسمها في قطع متداخلة (عددها ⁨{tiles}⁩، بمقاس ⁨{side}⁩ بكسل) تُمزج عند كل خطوة، فتكتسب تفاصيل ولا تظهر وصلات.</translation>
    </message>
    <message>
        <source>Waits: the queue is paused</source>
        <translation>في الانتظار: القائمة موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Waits in the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Stopping at the end of this tile…</source>
        <translation>جارٍ الإيقاف عند نهاية هذه القطعة…</translation>
    </message>
    <message>
        <source>Paused: it goes on from here when the queue does</source>
        <translation>موقوف مؤقتًا: يتابع من هنا عند استئناف قائمة الانتظار</translation>
    </message>
    <message>
        <source>This picture was not made</source>
        <translation>لم تُنشأ هذه الصورة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Stopped after step {step} of {steps}: what is done is kept</source>
        <translation>توقفت بعد الخطوة ⁨{step}⁩ من ⁨{steps}⁩: ما أُنجز محفوظ</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>الباقي نحو ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>جارٍ قراءة الموجّه</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>جارٍ قراءة الصورة</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>Step {step} of {steps}  ·  tile {tile} of {tiles}</source>
        <translation>الخطوة ⁨{step}⁩ من ⁨{steps}⁩  ·  القطعة ⁨{tile}⁩ من ⁨{tiles}⁩</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>جارٍ تظهير الصورة</translation>
    </message>
    <message>
        <source>Developing the picture, part {part} of {parts}</source>
        <translation>جارٍ تظهير الصورة، الجزء ⁨{part}⁩ من ⁨{parts}⁩</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>precision</source>
        <translation>دقة الحساب</translation>
    </message>
    <message>
        <source>precision of the text</source>
        <translation>دقة حساب النص</translation>
    </message>
    <message>
        <source>exact size</source>
        <translation>المقاس الدقيق</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>المحلِّل</translation>
    </message>
    <message>
        <source>instruction before the prompt</source>
        <translation>التعليمات قبل الموجّه</translation>
    </message>
    <message>
        <source>where guidance begins</source>
        <translation>موضع بدء التوجيه</translation>
    </message>
    <message>
        <source>where guidance ends</source>
        <translation>موضع انتهاء التوجيه</translation>
    </message>
    <message>
        <source>skipped steps</source>
        <translation>الخطوات المتخطّاة</translation>
    </message>
    <message>
        <source>overlap of the tiles</source>
        <translation>تداخل القطع</translation>
    </message>
    <message>
        <source>prompts of the tiles</source>
        <translation>موجّهات القطع</translation>
    </message>
    <message>
        <source>seed of the variation</source>
        <translation>بذرة التنويعة</translation>
    </message>
    <message>
        <source>strength of the variation</source>
        <translation>قوة التنويعة</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{seconds} s</source>
        <translation>⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>⁨{minutes}⁩ د ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>⁦⁨{size}⁩ MB⁩</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>⁦⁨{size}⁩ GB⁩</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو ⁨{time}⁩</translation>
    </message>
    <message>
        <source>about {time} for {count} pictures</source>
        <translation>نحو ⁨{time}⁩ لعدد ⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>⁨{size}⁩ من الذاكرة</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>⁨{size}⁩ على القرص</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>تكفي</translation>
    </message>
    <message>
        <source>may not fit</source>
        <translation>قد لا تكفي</translation>
    </message>
    <message>
        <source>{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.</source>
        <translation>يلزم ⁨{needed}⁩ على الأقل وحد الذاكرة ⁨{free}⁩: ارفعه أو اختر مقاسًا أصغر.</translation>
    </message>
    <message>
        <source>{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.</source>
        <translation>يلزم ⁨{needed}⁩ على الأقل والمتاح ⁨{free}⁩: أغلق برامج أخرى أو اختر مقاسًا أصغر.</translation>
    </message>
    <message>
        <source>Memory of the card: {peak} at most, of {free}; and {host} of main memory</source>
        <translation>ذاكرة البطاقة: ⁨{peak}⁩ على الأكثر من ⁨{free}⁩؛ و⁨{host}⁩ من الذاكرة الرئيسية</translation>
    </message>
    <message>
        <source>Memory: {peak} at most, of {free} that it may take</source>
        <translation>الذاكرة: ⁨{peak}⁩ على الأكثر، من ⁨{free}⁩ يُسمح بها</translation>
    </message>
    <message>
        <source>Reckoned from counted work alone: it gets better with the first run</source>
        <translation>محسوب من عدد العمليات وحده: يتحسّن مع أول تشغيل</translation>
    </message>
    <message>
        <source>Learned from 1 run like it on this computer</source>
        <translation>مستفاد من تشغيل واحد مماثل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Learned from {count} runs like it on this computer</source>
        <translation>مستفاد من ⁨{count}⁩ من عمليات التشغيل المماثلة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>قراءة الصورة</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>قراءة الموجّه</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>التظهير</translation>
    </message>
    <message>
        <source>Each step works the two prompts one after the other, which is slower.</source>
        <translation>تعالج كل خطوة الموجّهين واحدًا بعد الآخر، وهذا أبطأ.</translation>
    </message>
    <message>
        <source>The picture is developed on the processor, which is slower.</source>
        <translation>تُظهَّر الصورة على المعالج، وهذا أبطأ.</translation>
    </message>
    <message>
        <source>The picture is developed in bands of {rows} pixel rows, to the same result.</source>
        <translation>تُظهَّر الصورة في أشرطة من ⁨{rows}⁩ من صفوف البكسلات، بالنتيجة نفسها.</translation>
    </message>
    <message>
        <source>The text encoder waits in main memory and is on the card only while it runs.</source>
        <translation>ينتظر مرمّز النص في الذاكرة الرئيسية ولا يكون على البطاقة إلا أثناء عمله.</translation>
    </message>
    <message>
        <source>The transformer waits in main memory and is on the card only while it runs.</source>
        <translation>ينتظر المحوِّل في الذاكرة الرئيسية ولا يكون على البطاقة إلا أثناء عمله.</translation>
    </message>
    <message>
        <source>The decoder waits in main memory and is on the card only while it runs.</source>
        <translation>ينتظر مفكّك الترميز في الذاكرة الرئيسية ولا يكون على البطاقة إلا أثناء عمله.</translation>
    </message>
    <message>
        <source>The text encoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>لا يكون مرمّز النص في الذاكرة إلا أثناء عمله، ويُقرأ من ملفه كل مرة.</translation>
    </message>
    <message>
        <source>The transformer is in memory only while it runs, and read from its file again each time.</source>
        <translation>لا يكون المحوِّل في الذاكرة إلا أثناء عمله، ويُقرأ من ملفه كل مرة.</translation>
    </message>
    <message>
        <source>The decoder is in memory only while it runs, and read from its file again each time.</source>
        <translation>لا يكون مفكّك الترميز في الذاكرة إلا أثناء عمله، ويُقرأ من ملفه كل مرة.</translation>
    </message>
</context>
<context>
    <name>gallery_actions</name>
    <message>
        <source>&amp;Compare two pictures</source>
        <translation>مقا&amp;رنة صورتين</translation>
    </message>
    <message>
        <source>See the two chosen pictures over or beside each other (C)</source>
        <translation>عرض الصورتين المختارتين إحداهما فوق الأخرى أو بجانبها (C)</translation>
    </message>
    <message>
        <source>Use &amp;all</source>
        <translation>استخدام ال&amp;كل</translation>
    </message>
    <message>
        <source>Take all settings of this picture over into Create (A)</source>
        <translation>أخذ كل إعدادات هذه الصورة إلى «إنشاء» (A)</translation>
    </message>
    <message>
        <source>Use &amp;prompt</source>
        <translation>استخدام الموجّ&amp;ه</translation>
    </message>
    <message>
        <source>Take the prompt over into Create (P)</source>
        <translation>أخذ الموجّه إلى «إنشاء» (P)</translation>
    </message>
    <message>
        <source>Use &amp;seed</source>
        <translation>استخدام الب&amp;ذرة</translation>
    </message>
    <message>
        <source>Take the seed over into Create (S)</source>
        <translation>أخذ البذرة إلى «إنشاء» (S)</translation>
    </message>
    <message>
        <source>Use si&amp;ze</source>
        <translation>استخدام الم&amp;قاس</translation>
    </message>
    <message>
        <source>Take the size over into Create (D)</source>
        <translation>أخذ المقاس إلى «إنشاء» (D)</translation>
    </message>
    <message>
        <source>&amp;Begin from it</source>
        <translation>الب&amp;دء منها</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>التق&amp;ييم</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>التقييم &amp;1 من 5</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>التقييم &amp;2 من 5</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>التقييم &amp;3 من 5</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>التقييم &amp;4 من 5</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>التقييم &amp;5 من 5</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>بلا &amp;نجوم</translation>
    </message>
    <message>
        <source>Show in its f&amp;older</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>نقل إلى س&amp;لة المهملات</translation>
    </message>
    <message>
        <source>Quick &amp;look</source>
        <translation>نظرة &amp;سريعة</translation>
    </message>
    <message>
        <source>See the picture large (Space)</source>
        <translation>عرض الصورة كبيرة (Space)</translation>
    </message>
    <message>
        <source>Picture on the &amp;whole screen</source>
        <translation>الصورة &amp;بملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Back to the grid</source>
        <translation>الع&amp;ودة إلى الشبكة</translation>
    </message>
    <message>
        <source>&amp;Find pictures</source>
        <translation>ال&amp;بحث عن صور</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>المر&amp;شّحات</translation>
    </message>
    <message>
        <source>&amp;About the picture</source>
        <translation>حو&amp;ل الصورة</translation>
    </message>
    <message>
        <source>Larger &amp;tiles</source>
        <translation>مصغّرات أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>مصغّرات أص&amp;غر</translation>
    </message>
    <message>
        <source>&amp;Variations</source>
        <translation>&amp;تنويعات</translation>
    </message>
    <message>
        <source>Make pictures that are like this one (V)</source>
        <translation>إنشاء صور تشبه هذه الصورة (V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (B)</source>
        <translation>إنشاء صورة جديدة من هذه الصورة (B)</translation>
    </message>
    <message>
        <source>Make &amp;4096</source>
        <translation>تكبير إلى &amp;4096</translation>
    </message>
    <message>
        <source>Enlarge this picture in the 4096 workspace (Ctrl+4)</source>
        <translation>تكبير هذه الصورة في مساحة العمل 4096 (Ctrl+4)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>أ&amp;حمر</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>أ&amp;صفر</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>أ&amp;زرق</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>أ&amp;رجواني</translation>
    </message>
    <message>
        <source>N&amp;o label</source>
        <translation>بلا &amp;علامة</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Sheet, web page or ZIP…</source>
        <translation>&amp;ورقة مصغّرات أو صفحة ويب أو ZIP…</translation>
    </message>
    <message>
        <source>Put the chosen pictures, or all that were found, into one file</source>
        <translation>وضع الصور المختارة، أو كل ما عُثر عليه، في ملف واحد</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the pixels, to be pasted elsewhere (Ctrl+C)</source>
        <translation>نسخ البكسلات للصقها في مكان آخر (Ctrl+C)</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>ا&amp;ختيار الكل</translation>
    </message>
    <message>
        <source>Move the chosen pictures to the system&apos;s bin (Del)</source>
        <translation>نقل الصور المختارة إلى سلة مهملات النظام (Del)</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>No label</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No NVIDIA card</source>
        <translation>لا توجد بطاقة NVIDIA</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{card}, driver {driver}</source>
        <translation>⁨{card}⁩، برنامج التشغيل ⁨{driver}⁩</translation>
    </message>
    <message>
        <source>{size} on the card</source>
        <translation>⁨{size}⁩ على البطاقة</translation>
    </message>
    <message>
        <source>{count} processor cores</source>
        <translation>أنوية المعالج: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>معالج بنواة واحدة</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>⁨{size}⁩ من الذاكرة</translation>
    </message>
    <message>
        <source>A good machine for this.</source>
        <translation>جهاز جيد لهذا العمل.</translation>
    </message>
    <message>
        <source>Pictures are made on the {card}.</source>
        <translation>تُنشأ الصور على ⁨{card}⁩.</translation>
    </message>
    <message>
        <source>It will do, with little memory.</source>
        <translation>يفي بالغرض بذاكرة قليلة.</translation>
    </message>
    <message>
        <source>Stay with the starter model at 512 pixels.</source>
        <translation>ابقَ مع النموذج الابتدائي عند 512 بكسل.</translation>
    </message>
    <message>
        <source>PyTorch does not reach the {card}: sana-desktop doctor says what to do.</source>
        <translation>لا يصل PyTorch إلى ⁨{card}⁩: يذكر الأمر sana-desktop doctor ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>It will do, on the processor alone.</source>
        <translation>يفي بالغرض بالمعالج وحده.</translation>
    </message>
    <message>
        <source>It will do.</source>
        <translation>يفي بالغرض.</translation>
    </message>
    <message>
        <source>Pictures are made on the processor: by the starter model in seconds, by large ones in minutes.</source>
        <translation>تُنشأ الصور على المعالج: بالنموذج الابتدائي في ثوانٍ، وبالنماذج الكبيرة في دقائق.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{billions} B parameters</source>
        <translation>⁨{billions}⁩ مليار معامل</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>نحو ⁨{size}⁩</translation>
    </message>
    <message>
        <source>that of the Sana weights</source>
        <translation>ترخيص أوزان Sana</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>شروط استخدام Gemma</translation>
    </message>
    <message>
        <source>Licences: {names}</source>
        <translation>التراخيص: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>{folder} (linked)</source>
        <translation>⁨{folder}⁩ (مرتبط)</translation>
    </message>
    <message>
        <source>Licence: that of {program}</source>
        <translation>الترخيص: ترخيص ⁨{program}⁩</translation>
    </message>
    <message>
        <source>No licence file beside it</source>
        <translation>لا ملف ترخيص معه</translation>
    </message>
    <message>
        <source>Licence: see {file} in its folder</source>
        <translation>الترخيص: انظر ⁨{file}⁩ في مجلده</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>⁨{size}⁩ متاحة</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>‏⁨{size}⁩ في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الباقي ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Downloading {title}: {percent} %</source>
        <translation>جارٍ تنزيل ⁨{title}⁩: ⁦⁨{percent}⁩%⁩</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>في الانتظار: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{title} is here: choose it under Model</source>
        <translation>⁨{title}⁩ موجود الآن: اختره من «النموذج»</translation>
    </message>
    <message>
        <source>The download of {title} stopped: the Models page says why</source>
        <translation>توقف تنزيل ⁨{title}⁩: السبب في صفحة النماذج</translation>
    </message>
    <message>
        <source>Download cancelled; what has arrived is kept</source>
        <translation>أُلغي التنزيل؛ ما وصل محفوظ</translation>
    </message>
    <message>
        <source>Every file is as it should be.</source>
        <translation>كل الملفات كما ينبغي.</translation>
    </message>
    <message>
        <source> {count} more of this kind.</source>
        <translation> وغيرها من هذا النوع: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>⁨{side}⁩ بكسل</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>{page} ({keys})</source>
        <translation>‏⁨{page}⁩ (⁨{keys}⁩)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
</context>
<context>
    <name>picture_facts</name>
    <message>
        <source>denoised at this size</source>
        <translation>أُزيل التشويش بهذا المقاس</translation>
    </message>
    <message>
        <source>denoised at {rendered}, then scaled and cropped</source>
        <translation>أُزيل التشويش بمقاس ⁨{rendered}⁩ ثم غُيّر المقاس واقتُصّت</translation>
    </message>
    <message>
        <source>enlarged from {source} by resampling, nothing denoised</source>
        <translation>كُبّرت من ⁨{source}⁩ بإعادة الاعتيان، دون إزالة تشويش</translation>
    </message>
    <message>
        <source>denoised in {tiles} tiles from {source}</source>
        <translation>أُزيل التشويش في ⁨{tiles}⁩ من القطع انطلاقًا من ⁨{source}⁩</translation>
    </message>
    <message>
        <source>denoised in one piece from {source}</source>
        <translation>أُزيل التشويش مرة واحدة انطلاقًا من ⁨{source}⁩</translation>
    </message>
</context>
<context>
    <name>picture_specs</name>
    <message>
        <source>Go to the pict&amp;ure</source>
        <translation>الانتقال إلى ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Draft while typing</source>
        <translation>مسودة أثناء ال&amp;كتابة</translation>
    </message>
    <message>
        <source>A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)</source>
        <translation>صورة سريعة عند التوقف عن الكتابة؛ و«توليد» ينشئ الصورة منها (Ctrl+D)</translation>
    </message>
    <message>
        <source>Subtle &amp;variations</source>
        <translation>تنويعات &amp;طفيفة</translation>
    </message>
    <message>
        <source>Make four pictures that are much like this one (V)</source>
        <translation>إنشاء أربع صور تشبه هذه كثيرًا (V)</translation>
    </message>
    <message>
        <source>Strong va&amp;riations</source>
        <translation>تنويعات كبي&amp;رة</translation>
    </message>
    <message>
        <source>Make four pictures that are somewhat like this one (Shift+V)</source>
        <translation>إنشاء أربع صور تشبه هذه إلى حد ما (Shift+V)</translation>
    </message>
    <message>
        <source>Make a new picture out of this one (Ctrl+B)</source>
        <translation>إنشاء صورة جديدة من هذه الصورة (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show in the ga&amp;llery</source>
        <translation>إظهار في المع&amp;رض</translation>
    </message>
    <message>
        <source>Move this picture to the system&apos;s bin (Del)</source>
        <translation>نقل هذه الصورة إلى سلة مهملات النظام (Del)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Contact sheet of the batch…</source>
        <translation>&amp;ورقة مصغّرات الدفعة…</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>إ&amp;عادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>إزالة ما ان&amp;تهى</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>إلى ال&amp;بداية</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأع&amp;لى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>إلى ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Pause this</source>
        <translation>إي&amp;قاف هذه مؤقتًا</translation>
    </message>
    <message>
        <source>Resu&amp;me this</source>
        <translation>استئنا&amp;ف هذه</translation>
    </message>
    <message>
        <source>Re&amp;try this</source>
        <translation>إعادة &amp;محاولة هذه</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Cancel thi&amp;s</source>
        <translation>إلغاء &amp;هذه</translation>
    </message>
    <message>
        <source>&amp;Edit a copy in Create</source>
        <translation>ت&amp;حرير نسخة في «إنشاء»</translation>
    </message>
    <message>
        <source>S&amp;how the picture</source>
        <translation>إظهار ال&amp;صورة</translation>
    </message>
    <message>
        <source>C&amp;opy why it failed</source>
        <translation>نسخ سبب الف&amp;شل</translation>
    </message>
    <message>
        <source>{name}: {finished} of {total}</source>
        <translation>⁨{name}⁩: ⁨{finished}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>{total} pictures together: {finished} of {total}</source>
        <translation>معًا ⁨{total}⁩ من الصور: ⁨{finished}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>قيد الرسم</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>قيد الحفظ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>الباقي أقل من ثانية</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>الباقي نحو ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>الباقي نحو ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>الباقي نحو ⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>نحو ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>نحو ⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>بعد ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>in about {seconds} s</source>
        <translation>بعد نحو ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>in about {minutes} min</source>
        <translation>بعد نحو ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>in about {hours} h {minutes} min</source>
        <translation>بعد نحو ⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>⁨{count}⁩ من الصور</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  {steps} steps  ·  seed {seed}</source>
        <translation>⁦⁨{width}⁩ × {height}⁩  ·  الخطوات ⁨{steps}⁩  ·  البذرة ⁨{seed}⁩</translation>
    </message>
    <message>
        <source>{width} × {height}  ·  1 step  ·  seed {seed}</source>
        <translation>⁦⁨{width}⁩ × {height}⁩  ·  خطوة واحدة  ·  البذرة ⁨{seed}⁩</translation>
    </message>
    <message>
        <source>pausing the queue</source>
        <translation>إيقاف قائمة الانتظار مؤقتًا</translation>
    </message>
    <message>
        <source>Undone: {action}.</source>
        <translation>تم التراجع عن: ⁨{action}⁩.</translation>
    </message>
    <message>
        <source>It is too late to undo {action}.</source>
        <translation>فات أوان التراجع عن: ⁨{action}⁩.</translation>
    </message>
    <message>
        <source>adding {pictures}</source>
        <translation>إضافة ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>duplicating {pictures}</source>
        <translation>تكرار ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>moving {pictures}</source>
        <translation>نقل ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>editing {pictures}</source>
        <translation>تحرير ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>cancelling {pictures}</source>
        <translation>إلغاء ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>pausing {pictures}</source>
        <translation>إيقاف ⁨{pictures}⁩ مؤقتًا</translation>
    </message>
    <message>
        <source>resuming {pictures}</source>
        <translation>استئناف ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>retrying {pictures}</source>
        <translation>إعادة محاولة ⁨{pictures}⁩</translation>
    </message>
    <message>
        <source>clearing {pictures} from the list</source>
        <translation>إزالة ⁨{pictures}⁩ من القائمة</translation>
    </message>
</context>
<context>
    <name>recipe_rows</name>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>المحلِّل</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>بذرة التنويعة</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>قوة التنويعة</translation>
    </message>
    <message>
        <source>Began from</source>
        <translation>بدأت من</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>restoring</name>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>This model is not here: the chosen one stays.</source>
        <translation>هذا النموذج ليس هنا: يبقى النموذج المختار.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>The picture that it began from is not here.</source>
        <translation>الصورة التي بدأت منها ليست هنا.</translation>
    </message>
    <message>
        <source>{name}, strength {strength}</source>
        <translation>⁨{name}⁩، القوة ⁨{strength}⁩</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>Flat drawing</source>
        <translation>رسم مسطّح</translation>
    </message>
    <message>
        <source>3D icon</source>
        <translation>أيقونة ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>رسم خطي</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>سينمائي</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>ألوان مائية</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>رسم زيتي</translation>
    </message>
    <message>
        <source>Ink drawing</source>
        <translation>رسم بالحبر</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>فن البكسل</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>دون ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>the prompt&apos;s words; {prompt:40} takes 40 characters</source>
        <translation>كلمات الموجّه؛ وعند ⁨{prompt:40}⁩ يؤخذ 40 محرفًا</translation>
    </message>
    <message>
        <source>the negative prompt&apos;s words</source>
        <translation>كلمات الموجّه السلبي</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the picture that it began from</source>
        <translation>الصورة التي بدأت منها</translation>
    </message>
    <message>
        <source>what was asked for together</source>
        <translation>ما طُلب معًا</translation>
    </message>
    <message>
        <source>the solver</source>
        <translation>المحلِّل</translation>
    </message>
    <message>
        <source>the precision</source>
        <translation>دقة الحساب</translation>
    </message>
    <message>
        <source>width and height</source>
        <translation>العرض والارتفاع</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>how much was drawn anew</source>
        <translation>مقدار ما أُعيد رسمه</translation>
    </message>
    <message>
        <source>the day, 2026-01-31</source>
        <translation>اليوم، ⁦2026-01-31⁩</translation>
    </message>
    <message>
        <source>hour, minute and second, 142233</source>
        <translation>الساعة والدقيقة والثانية، 142233</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>the minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>the width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>the height in pixels</source>
        <translation>الارتفاع بالبكسل</translation>
    </message>
    <message>
        <source>its number among those asked for together</source>
        <translation>رقمها بين ما طُلب معًا</translation>
    </message>
    <message>
        <source>counts the files of the folder</source>
        <translation>يعدّ ملفات المجلد</translation>
    </message>
</context>
<context>
    <name>unfinished</name>
    <message>
        <source>step {step} of {steps} done</source>
        <translation>تمت الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
    <message>
        <source>step {step} of {steps} done, and {tile} of {tiles} tiles</source>
        <translation>تمت الخطوة ⁨{step}⁩ من ⁨{steps}⁩، و⁨{tile}⁩ من ⁨{tiles}⁩ من القطع</translation>
    </message>
    <message>
        <source>all steps and {rows} of {height} rows done</source>
        <translation>تمت كل الخطوات و⁨{rows}⁩ من ⁨{height}⁩ من الصفوف</translation>
    </message>
</context>
</TS>
