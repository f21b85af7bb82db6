### Words in the frame of the pages and in the templates.
### Arabic. No native speaker has read this file yet.

## Getting around

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
languages = اللغات
# Stays in English everywhere. Stands after the word above.
languages-in-english = Languages
# Link from the ordinary page to the same page in easy-to-read.
easy-read-switch = نص سهل القراءة
# Link from the easy-to-read page to the ordinary one.
ordinary-switch = النص العادي
# Link to the films in Swedish Sign Language.
sign-language = لغة الإشارة السويدية
breadcrumbs = أنت هنا
on-this-page = في هذه الصفحة
# Name of the links at the bottom.
footer = عن الموقع
# Between things in a list.
list-comma = ،

## Leaving the page

# The button that is always in view. No drama: someone beside you can read it.
exit-link = مغادرة الصفحة
exit-skip = مغادرة الصفحة فورًا
# All that is seen while the new page is fetched.
exit-loading = جارٍ تحميل الصفحة.
# The name of the tab meanwhile. Must reveal nothing.
exit-title = صفحة جديدة
# After the first press of Shift.
exit-two-more = مفتاح Shift: بقيت ضغطتان لمغادرة الصفحة.
# After the second press.
exit-one-more = مفتاح Shift: بقيت ضغطة واحدة لمغادرة الصفحة.
# When five seconds have passed without another press.
exit-expired = مر وقت طويل. الصفحة ما زالت مفتوحة.

## The helpline

helpline-heading = التحدث مع شخص ما
# Before the number.
helpline-call = للاتصال:
# Before the emergency number.
emergency = هل هناك من هو في خطر الآن؟ عليك الاتصال بالرقم
free = مجانًا
anonymous = يمكنك عدم الكشف عن هويتك

## About the page

# Before a date.
reviewed = تاريخ المراجعة:
# $name (text): who reviewed it.
reviewed-by = بواسطة { $name }
draft = مسودة. هذه الصفحة غير منشورة.
# At the top of a translated page whose source has changed since. Followed by a link to the source page.
outdated-notice = هذه الترجمة أقدم من النص الأصلي، وقد تكون بعض المعلومات تغيّرت. أحدث نص:
# Before the name of the authority.
publisher = الجهة المسؤولة عن الموقع:
unverified = هذا مثال. يجب التحقق من أرقام الهاتف والمعلومات الأخرى قبل نشر الموقع.
# What the browser's tab says. $page (text): the heading of the page. $campaign (text): the campaign's name.
page-title = { $page } – { $campaign }

## Finding help

finder-situations = بماذا يتعلق الأمر؟
finder-areas = أين مكان سكنك؟
# Before the name of the county.
finder-whole = جميع أنحاء
# Heading of the page of a municipality or county. $area (text): its name.
area-title = المساعدة في { $area }
country-title = المساعدة في السويد كلها
# For search engines. $area (text): the municipality's or county's name.
area-description = جهات يمكنك التحدث معها في { $area }: أرقام الهاتف وأوقات العمل والعناوين.
# Below the heading of a municipality's page. $area (text): its name.
area-lead = هنا مساعدة لمن يسكن في { $area }. الأقرب إليك مذكور أولًا.
area-empty = لا نعرف أي جهة هنا تحديدًا. خط الدعم يساعدك في العثور على الجهة المناسبة.
area-children = اختيار البلدية
# Before the link to the county or the country.
area-parent = المزيد:
# A small line above the name of the area.
reach-local = في بلديتك
reach-county = في محافظتك
reach-country = للجميع
# How many services there are under a heading. $count (number).
services-count =
    { $count ->
        [zero] لا توجد جهات
        [one] جهة واحدة
        [two] جهتان
        [few] { $count } جهات
        [many] { $count } جهة
       *[other] { $count } جهة
    }
# Heading instead of the name of the situation, on sites that are to be discreet.
situation-title-neutral = جهات يمكنك اللجوء إليها

## A service

# For search engines. $service (text): the name of the service.
service-description = كيفية التواصل مع { $service }: الهاتف وأوقات العمل واللغات والفئات التي تتوجه إليها.
# Followed by a link. On easy-to-read pages when there is no easy text.
service-ordinary = لا يوجد نص سهل القراءة. هنا النص العادي:
service-contact-unknown = ليست لدينا معلومات اتصال.
service-chat = محادثة كتابية
# Heading: how to make contact and what happens.
service-how-to = كيف يجري ذلك
# Heading above the box of facts.
service-facts = معلومات
service-situations = الموضوع
service-target-groups = لمن
service-ages = العمر
service-areas = أين
service-hours = أوقات العمل
service-languages = اللغات
# In lists, before the languages.
service-languages-short = اللغات:
service-languages-unknown = اللغات: غير معروفة
service-interpreter = ترجمة شفوية
service-easy-read = معلومات سهلة القراءة
service-free = مجانًا
service-anonymous = يمكنك عدم الكشف عن هويتك
# Who runs the service.
service-organisation = الجهة المشغّلة
service-verified = تاريخ التحقق من المعلومات
service-not-verified = لم يتم التحقق منها
service-source = المصدر
yes = نعم
no = لا
# A fact that is missing. Never means no.
unknown = غير معروف

## Parts of the texts

# Heading of boxes that have none of their own.
callout-info = معلومة مفيدة
callout-important = مهم
callout-warning = تحذير
video-transcript = قراءة نص الفيلم
video-download = تنزيل الفيلم

## The page does not exist (404)

not-found-title = الصفحة غير موجودة
not-found-text = قد يكون العنوان خاطئًا، أو ربما نُقلت الصفحة.
not-found-home = إلى الصفحة الرئيسية
# Before the number of the helpline.
not-found-call = يمكنك أيضًا الاتصال بالرقم

## Running text

# Name of a table that can be scrolled sideways, for screen readers.
table-region = جدول
# Before the note's number, for screen readers.
footnote = حاشية
footnotes = الحواشي
# Link from the note back to the text, before the note's number.
footnote-back = العودة إلى النص، حاشية

## Tables of the services

# What the tables show. Screen readers say it before the table.
matrix-caption-sector-and-target-group = الخدمات حسب الفئة المستهدفة والقطاع. العدد، والنسبة من الخدمات في العمود.
matrix-caption-area = الخدمات حسب المنطقة. عدد مرات ذكر المنطقة، ونسبتها من كل المناطق المذكورة في العمود.
# The heading above the names of the rows. .report: what the report of 2019 calls it.
matrix-group = الفئة المستهدفة أو القطاع
matrix-area = المنطقة
    .report = البلديات بما فيها الأحياء
# What the percentages are parts of.
matrix-services = عدد الخدمات
matrix-mentions = عدد المناطق المذكورة
# What the county is called when it counts as one area.
matrix-whole-county = المحافظة كلها
matrix-percent = { $percent }%
# What the percentages mean, and what is left out.
matrix-note-services = النسب المئوية محسوبة من الخدمات في العمود. قد تكون الخدمة الواحدة لأكثر من فئة.
matrix-note-mentions = النسب المئوية محسوبة من كل المناطق المذكورة في العمود. قد تذكر الخدمة الواحدة عدة مناطق. وتُحسب «المحافظة كلها» منطقة واحدة.
matrix-note-rounding = النسب المئوية مقرّبة إلى أعداد صحيحة، والنصف يُقرّب إلى أعلى. لذلك لا يكون مجموع العمود دائماً 100.
matrix-note-outside = خدمات تذكر مكاناً خارج المنطقة، مثل البلد كله أو محافظة أخرى: { $count }. هذا غير محسوب في الجدول.
matrix-note-without-target-group = خدمات لا تذكر لمن هي: { $count }.
matrix-note-without-sector = خدمات لا تذكر الجهة التي تديرها: { $count }.
matrix-note-without-situation = خدمات لا تذكر بماذا تساعد، ولذلك ليست في أي عمود: { $count }.

## Opening hours, in other languages than they were typed in

# Lines as “Monday–Friday: 08:00–12:00 and 13:00–16:00”. Weekdays, months and times come from ICU.
hours-line = { $days }: { $times }
hours-span = من { $from } إلى { $to }
hours-range = { $from } – { $to }
hours-every-day = كل يوم
hours-whole-day = على مدار الساعة
hours-closed = مغلق
hours-holidays = أيام العطل الرسمية
hours-eves = اليوم السابق لعطلة رسمية
hours-odd-weeks = { $days } في الأسابيع الفردية
hours-even-weeks = { $days } في الأسابيع الزوجية
hours-season = { $days }، { $season }
hours-week = الأسبوع { $number }
hours-weeks = الأسابيع من { $from } إلى { $to }
hours-nth = { $nth ->
        [n1] { $day } الأول من الشهر
        [n2] { $day } الثاني من الشهر
        [n3] { $day } الثالث من الشهر
        [n4] { $day } الرابع من الشهر
        [n5] { $day } الخامس من الشهر
       *[last] { $day } الأخير من الشهر
    }
hours-channel = { $channel ->
        [phone] الهاتف
        [chat] الدردشة
        [sms] الرسائل النصية
       *[visit] الزيارة
    }: { $hours }
hours-appointment = بموعد مسبق فقط
hours-machine = في الأوقات الأخرى يجيب المجيب الآلي
hours-now-open = مفتوح الآن
hours-now-shut = مغلق الآن

## الاختيار

first-heading = أرقام للاتصال الآن
service-for = لمن:
service-for-unknown = لمن: غير معروف
service-others = البحث عن مساعدة أخرى
pair-title = { $area }: { $situation }
pair-all = كل المساعدة في { $area }
finder-name = اسم بلديتك
finder-hits =
    { $count ->
        [0] لا يوجد هذا الاسم في القائمة. جرّب بداية الاسم فقط.
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
filter-heading = عرض ما يناسبك
filter-what-any = الكل
filter-whom = لمن؟
filter-whom-any = الجميع
filter-language = المساعدة بلغتك
filter-language-any = جميع اللغات
filter-reset = عرض الكل من جديد
filter-hits =
    { $count ->
        [zero] لا توجد جهات مناسبة.
        [one] جهة واحدة مناسبة.
        [two] جهتان مناسبتان.
        [few] { $count } جهات مناسبة.
        [many] { $count } جهة مناسبة.
       *[other] { $count } جهة مناسبة.
    }
filter-maybe =
    { $count ->
        [zero] لا توجد جهات أخرى.
        [one] وجهة واحدة أخرى قد تكون مناسبة.
        [two] وجهتان أخريان قد تكونان مناسبتين.
        [few] و{ $count } جهات أخرى قد تكون مناسبة.
        [many] و{ $count } جهة أخرى قد تكون مناسبة.
       *[other] و{ $count } جهة أخرى قد تكون مناسبة.
    }
filter-maybe-heading = قد تكون مناسبة
filter-maybe-text = ليس معروفًا إن كانت هذه الجهات مناسبة. يمكنك الاتصال والسؤال.
neighbours-heading = المزيد في مكان قريب
neighbours-text = نعرف جهات قليلة في { $area }. يمكنك السؤال إن كان بإمكانك القدوم إلى بلدية أخرى.

words = شرح الكلمات
words-back = العودة إلى النص، كلمة
