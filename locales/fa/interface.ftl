### Words in the frame of the pages and in the templates.
### Persian. No native speaker has read this file yet.

## Getting around

skip-to-content = رفتن به محتوا
menu = منو
languages = زبان‌ها
# Stays in English everywhere. Stands after the word above.
languages-in-english = / Languages
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
