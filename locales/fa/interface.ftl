### Words in the frame of the pages and in the templates.
### Persian. No native speaker has read this file yet.

## Getting around

skip-to-content = رفتن به محتوا
menu = منو
languages = زبان‌ها
# Stays in English everywhere. Stands after the word above.
languages-in-english = Languages
# Link from the ordinary page to the same page in easy-to-read.
easy-read-switch = متن آسان
# Link from the easy-to-read page to the ordinary one.
ordinary-switch = متن معمولی
# Link to the films in Swedish Sign Language.
sign-language = زبان اشارهٔ سوئدی
breadcrumbs = شما اینجا هستید
on-this-page = در این صفحه
# Name of the links at the bottom.
footer = دربارهٔ این وب‌سایت
# Between things in a list.
list-comma = ،

## Leaving the page

# The button that is always in view. No drama: someone beside you can read it.
exit-link = خروج از صفحه
exit-skip = خروج فوری از صفحه
# All that is seen while the new page is fetched.
exit-loading = صفحه در حال باز شدن است.
# The name of the tab meanwhile. Must reveal nothing.
exit-title = صفحهٔ جدید
# After the first press of Shift.
exit-two-more = کلید Shift: برای خروج از صفحه 2 بار دیگر فشار دهید.
# After the second press.
exit-one-more = کلید Shift: برای خروج از صفحه 1 بار دیگر فشار دهید.
# When five seconds have passed without another press.
exit-expired = زمان زیادی گذشت. صفحه هنوز باز است.

## The helpline

helpline-heading = با کسی حرف بزنید
# Before the number.
helpline-call = زنگ بزنید:
# Before the emergency number.
emergency = آیا کسی همین حالا در خطر است؟ زنگ بزنید:
free = رایگان
anonymous = می‌توانید ناشناس بمانید

## About the page

# Before a date.
reviewed = تاریخ بازبینی:
# $name (text): who reviewed it.
reviewed-by = بازبینی از { $name }
draft = پیش‌نویس. این صفحه منتشر نشده است.
# At the top of a translated page whose source has changed since. Followed by a link to the source page.
outdated-notice = این ترجمه از متن اصلی قدیمی‌تر است و شاید چیزی تغییر کرده باشد. تازه‌ترین متن:
# Before the name of the authority.
publisher = مسئول این وب‌سایت:
unverified = این یک نمونه است. شماره‌های تلفن و اطلاعات دیگر باید پیش از انتشار وب‌سایت بررسی شوند.
# What the browser's tab says. $page (text): the heading of the page. $campaign (text): the campaign's name.
page-title = { $page } – { $campaign }

## Finding help

finder-situations = موضوع چیست؟
finder-areas = کجا زندگی می‌کنید؟
# Before the name of the county.
finder-whole = سراسر
# Heading of the page of a municipality or county. $area (text): its name.
area-title = کمک در { $area }
country-title = کمک در سراسر سوئد
# For search engines. $area (text): the municipality's or county's name.
area-description = کسی برای گفت‌وگو در { $area }: شماره‌های تلفن، ساعت‌های کار و نشانی‌ها.
# Below the heading of a municipality's page. $area (text): its name.
area-lead = اینجا کمک برای شما که در { $area } زندگی می‌کنید آمده است. آنچه به شما نزدیک‌تر است اول می‌آید.
area-empty = درست در اینجا مرکزی نمی‌شناسیم. تلفن پشتیبانی کمکتان می‌کند که جای مناسب را پیدا کنید.
area-children = شهرداری (kommun) خود را انتخاب کنید
# Before the link to the county or the country.
area-parent = این را هم ببینید:
# A small line above the name of the area.
reach-local = در شهرداری (kommun) شما
reach-county = در استان شما
reach-country = برای همه
# How many services there are under a heading. $count (number).
services-count =
    { $count ->
        [one] { $count } مرکز کمک
       *[other] { $count } مرکز کمک
    }
# Heading instead of the name of the situation, on sites that are to be discreet.
situation-title-neutral = به کجا می‌توانید رو بیاورید

## A service

# For search engines. $service (text): the name of the service.
service-description = چگونه با { $service } تماس بگیرید: تلفن، ساعت‌های کار، زبان‌ها و اینکه برای چه کسانی است.
# Followed by a link. On easy-to-read pages when there is no easy text.
service-ordinary = متن آسان موجود نیست. متن معمولی اینجاست:
service-contact-unknown = اطلاعات تماس را نداریم.
service-chat = چت
# Heading: how to make contact and what happens.
service-how-to = چگونه پیش می‌رود
# Heading above the box of facts.
service-facts = اطلاعات
service-situations = موضوع
service-target-groups = برای
service-ages = سن
service-areas = کجا
service-hours = ساعت‌های کار
service-languages = زبان‌ها
# In lists, before the languages.
service-languages-short = زبان‌ها:
service-languages-unknown = زبان‌ها: معلوم نیست
service-interpreter = مترجم
service-easy-read = اطلاعات با متن آسان
service-free = رایگان
service-anonymous = می‌توانید ناشناس بمانید
# Who runs the service.
service-organisation = اداره‌کننده
service-verified = تاریخ بررسی اطلاعات
service-not-verified = بررسی نشده
service-source = منبع
yes = بله
no = نه
# A fact that is missing. Never means no.
unknown = معلوم نیست

## Parts of the texts

# Heading of boxes that have none of their own.
callout-info = خوب است بدانید
callout-important = مهم
callout-warning = هشدار
video-transcript = متن فیلم را بخوانید
video-download = دانلود فیلم

## The page does not exist (404)

not-found-title = این صفحه وجود ندارد
not-found-text = شاید نشانی اشتباه باشد یا صفحه جابه‌جا شده باشد.
not-found-home = رفتن به صفحهٔ اصلی
# Before the number of the helpline.
not-found-call = می‌توانید زنگ هم بزنید:

## Running text

# Name of a table that can be scrolled sideways, for screen readers.
table-region = جدول
# Before the note's number, for screen readers.
footnote = پانویس
footnotes = پانویس‌ها
# Link from the note back to the text, before the note's number.
footnote-back = بازگشت به متن، پانویس

## Tables of the services

# What the tables show. Screen readers say it before the table.
matrix-caption-sector-and-target-group = خدمات بر اساس گروه هدف و بخش. تعداد، و سهم از خدمات ستون.
matrix-caption-area = خدمات بر اساس منطقه. تعداد دفعاتی که نام منطقه آمده، و سهم آن از همهٔ منطقه‌های نام‌برده در ستون.
# The heading above the names of the rows. .report: what the report of 2019 calls it.
matrix-group = گروه هدف یا بخش
matrix-area = منطقه
    .report = شهرداری‌ها همراه با محله‌ها
# What the percentages are parts of.
matrix-services = تعداد خدمات
matrix-mentions = تعداد منطقه‌های نام‌برده
# What the county is called when it counts as one area.
matrix-whole-county = همهٔ استان
matrix-percent = { $percent }%
# What the percentages mean, and what is left out.
matrix-note-services = درصدها سهم از خدمات ستون هستند. یک خدمت می‌تواند برای چند گروه باشد.
matrix-note-mentions = درصدها سهم از همهٔ منطقه‌های نام‌برده در ستون هستند. یک خدمت می‌تواند چند منطقه را نام ببرد. «همهٔ استان» یک منطقه حساب می‌شود.
matrix-note-rounding = درصدها به عدد درست گرد شده‌اند و نیم به بالا گرد می‌شود. برای همین جمع یک ستون همیشه 100 نیست.
matrix-note-outside = خدماتی که جایی بیرون از منطقه را نام می‌برند، مانند همهٔ کشور یا استانی دیگر: { $count }. این‌ها در جدول حساب نشده‌اند.
matrix-note-without-target-group = خدماتی که نگفته‌اند برای چه کسانی هستند: { $count }.
matrix-note-without-sector = خدماتی که نگفته‌اند چه کسی آن‌ها را اداره می‌کند: { $count }.
matrix-note-without-situation = خدماتی که نگفته‌اند در چه کمک می‌کنند و برای همین در هیچ ستونی نیستند: { $count }.

## Opening hours, in other languages than they were typed in

# Lines as “Monday–Friday: 08:00–12:00 and 13:00–16:00”. Weekdays, months and times come from ICU.
hours-line = { $days }: { $times }
hours-span = { $from } تا { $to }
hours-range = { $from } تا { $to }
hours-every-day = هر روز
hours-whole-day = شبانه‌روزی
hours-closed = بسته
hours-holidays = تعطیلات رسمی
hours-eves = روز پیش از تعطیل رسمی
hours-odd-weeks = { $days } در هفته‌های فرد
hours-even-weeks = { $days } در هفته‌های زوج
hours-season = { $days }، { $season }
hours-week = هفتهٔ { $number }
hours-weeks = هفته‌های { $from } تا { $to }
hours-nth = { $nth ->
        [n1] اولین { $day } ماه
        [n2] دومین { $day } ماه
        [n3] سومین { $day } ماه
        [n4] چهارمین { $day } ماه
        [n5] پنجمین { $day } ماه
       *[last] آخرین { $day } ماه
    }
hours-channel = { $channel ->
        [phone] تلفن
        [chat] چت
        [sms] پیامک
       *[visit] مراجعهٔ حضوری
    }: { $hours }
hours-appointment = فقط با وقت قبلی
hours-machine = در وقت‌های دیگر پیام‌گیر پاسخ می‌دهد
hours-now-open = اکنون باز است
hours-now-shut = اکنون بسته است

## انتخاب

first-heading = همین حالا زنگ بزنید
service-for = برای:
service-for-unknown = برای چه کسانی: معلوم نیست
service-others = یافتن کمک‌های دیگر
pair-title = { $area }: { $situation }
pair-all = همهٔ کمک‌ها در { $area }
finder-name = نام شهرداری (kommun) خود را بنویسید
finder-hits =
    { $count ->
        [0] چنین نامی در فهرست نیست. فقط آغاز نام را بنویسید.
        [one] { $count } مورد
       *[other] { $count } مورد
    }
filter-heading = نمایش آنچه مناسب شماست
filter-what-any = همه
filter-whom = برای چه کسی؟
filter-whom-any = همه
filter-language = کمک به زبان شما
filter-language-any = همهٔ زبان‌ها
filter-reset = نمایش دوبارهٔ همه
filter-hits =
    { $count ->
        [one] { $count } مرکز مناسب است.
       *[other] { $count } مرکز مناسب است.
    }
filter-maybe =
    { $count ->
        [one] { $count } مرکز دیگر هم شاید مناسب باشد.
       *[other] { $count } مرکز دیگر هم شاید مناسب باشند.
    }
filter-maybe-heading = شاید مناسب باشند
filter-maybe-text = معلوم نیست که این‌ها مناسب باشند. زنگ بزنید و بپرسید.
neighbours-heading = مراکز دیگر در نزدیکی
neighbours-text = در { $area } مراکز کمی می‌شناسیم. بپرسید که آیا می‌توانید به شهرداری (kommun) دیگری بروید.

words = توضیح واژه‌ها
words-back = بازگشت به متن، واژهٔ
