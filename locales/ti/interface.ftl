### Words in the frame of the pages and in the templates.
### Tigrinya, as written in Eritrea. No native speaker has read this file yet.

## Getting around

skip-to-content = ናብ ትሕዝቶ ሕለፉ
menu = ዝርዝር ገጻት
languages = ቋንቋታት
# Stays in English everywhere. Stands after the word above.
languages-in-english = Languages
# Link from the ordinary page to the same page in easy-to-read.
easy-read-switch = ንምንባብ ቀሊል
# Link from the easy-to-read page to the ordinary one.
ordinary-switch = ልሙድ ጽሑፍ
# Link to the films in Swedish Sign Language.
sign-language = ቋንቋ ምልክት ሽወደን
breadcrumbs = ኣብዚ ኣለኹም
on-this-page = ኣብዚ ገጽ
# Name of the links at the bottom.
footer = ብዛዕባ እዚ መርበብ ሓበሬታ
# Between things in a list.
list-comma = ፣

## Leaving the page

# The button that is always in view. No drama: someone beside you can read it.
exit-link = ካብዚ ገጽ ውጹ
exit-skip = ብኡንብኡ ካብዚ ገጽ ውጹ
# All that is seen while the new page is fetched.
exit-loading = ገጽ ይኽፈት ኣሎ።
# The name of the tab meanwhile. Must reveal nothing.
exit-title = ሓድሽ ገጽ
# After the first press of Shift.
exit-two-more = Shift፦ ካብዚ ገጽ ንምውጻእ ተወሳኺ 2 ግዜ ጠውቑ።
# After the second press.
exit-one-more = Shift፦ ካብዚ ገጽ ንምውጻእ ተወሳኺ 1 ግዜ ጠውቑ።
# When five seconds have passed without another press.
exit-expired = ነዊሕ ግዜ ሓሊፉ። እቲ ገጽ ገና ክፉት እዩ።

## The helpline

helpline-heading = ምስ ሰብ ተዘራረቡ
# Before the number.
helpline-call = ደውሉ፦
# Before the emergency number.
emergency = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ድዩ? ደውሉ፦
free = ብነጻ
anonymous = መን ምዃንኩም ክትነግሩ ግድን ኣይኮነን

## About the page

# Before a date.
reviewed = ዝተመርመረሉ ዕለት፦
# $name (text): who reviewed it.
reviewed-by = ብ{ $name }
draft = ንድፊ። እዚ ገጽ ኣይተሓትመን።
# At the top of a translated page whose source has changed since. Followed by a link to the source page.
outdated-notice = እዚ ትርጉም ካብቲ መበቆላዊ ጽሑፍ ዝኣረገ እዩ፡ ገለ ነገር ክቕየር ይኽእል። እቲ ናይ መወዳእታ ጽሑፍ፦
# Before the name of the authority.
publisher = ነዚ መርበብ ሓበሬታ ዘካይድ፦
unverified = እዚ ኣብነት እዩ። እዚ መርበብ ሓበሬታ ቅድሚ ምሕታሙ፡ ቁጽርታት ቴሌፎንን ካልእ ሓበሬታን ክረጋገጽ ኣለዎ።
# What the browser's tab says. $page (text): the heading of the page. $campaign (text): the campaign's name.
page-title = { $page } – { $campaign }

## Finding help

finder-situations = ብዛዕባ እንታይ እዩ?
finder-areas = ኣበይ ትነብሩ?
# Before the name of the county.
finder-whole = ምሉእ
# Heading of the page of a municipality or county. $area (text): its name.
area-title = ሓገዝ ኣብ { $area }
country-title = ሓገዝ ኣብ መላእ ሽወደን
# For search engines. $area (text): the municipality's or county's name.
area-description = ኣብ { $area } ምስ ሰብ ንምዝርራብ፦ ቁጽርታት ቴሌፎን፡ ዝኽፈተሉ ሰዓታትን ኣድራሻታትን።
# Below the heading of a municipality's page. $area (text): its name.
area-lead = ኣብ { $area } ንእትነብሩ ዝወሃብ ሓገዝ ኣብዚ ኣሎ። ኣብ ቀረባኹም ዘሎ ይቕድም።
area-empty = ልክዕ ኣብዚ ቦታ እንፈልጦ ኣገልግሎት የለን። ቴሌፎን ደገፍ፡ ዝሰማማዕ ሓገዝ ንክትረኽቡ ይሕግዘኩም።
area-children = ኮሙንኩም (kommun) ምረጹ
# Before the link to the county or the country.
area-parent = እዚ እውን ርኣዩ፦
# A small line above the name of the area.
reach-local = ኣብ ኮሙንኩም
reach-county = ኣብ ክፍለ-ሃገርኩም
reach-country = ንዅሉ ሰብ
# How many services there are under a heading. $count (number).
services-count =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }
# Heading instead of the name of the situation, on sites that are to be discreet.
situation-title-neutral = ናበይ ከም እትውከሱ

## A service

# For search engines. $service (text): the name of the service.
service-description = ምስ { $service } ብኸመይ ከም እትራኸቡ፦ ቴሌፎን፡ ዝኽፈተሉ ሰዓታት፡ ቋንቋታትን ንመን ከም ዝኸውንን።
# Followed by a link. On easy-to-read pages when there is no easy text.
service-ordinary = ንምንባብ ቀሊል ጽሑፍ የለን። እቲ ልሙድ ጽሑፍ እንሆ፦
service-contact-unknown = ሓበሬታ ርክብ የብልናን።
service-chat = ቻት
# Heading: how to make contact and what happens.
service-how-to = ብኸመይ ከም ዝካየድ
# Heading above the box of facts.
service-facts = ሓበሬታ
service-situations = ብዛዕባ
service-target-groups = ንመን
service-ages = ዕድመ
service-areas = ኣበይ
service-hours = ዝኽፈተሉ ሰዓታት
service-languages = ቋንቋታት
# In lists, before the languages.
service-languages-short = ቋንቋታት፦
service-languages-unknown = ቋንቋታት፦ ኣይተፈልጠን
service-interpreter = ተርጓሚ
service-easy-read = ንምንባብ ቀሊል ሓበሬታ
service-free = ብነጻ
service-anonymous = መን ምዃንኩም ክትነግሩ ግድን ኣይኮነን
# Who runs the service.
service-organisation = ዘካይዶ ኣካል
service-verified = ሓበሬታ ዝተረጋገጸሉ ዕለት
service-not-verified = ኣይተረጋገጸን
service-source = ምንጪ
yes = እወ
no = ኣይፋልን
# A fact that is missing. Never means no.
unknown = ኣይተፈልጠን

## Parts of the texts

# Heading of boxes that have none of their own.
callout-info = ምፍላጡ ጽቡቕ እዩ
callout-important = ኣገዳሲ
callout-warning = መጠንቀቕታ
video-transcript = ጽሑፍ ናይቲ ፊልም ኣንብቡ
video-download = ነቲ ፊልም ኣውርዱ

## The page does not exist (404)

not-found-title = እዚ ገጽ የለን
not-found-text = እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል፡ ወይ እቲ ገጽ ናብ ካልእ ቦታ ተሰጋጊሩ ይኸውን።
not-found-home = ናብ መጀመርታ ገጽ
# Before the number of the helpline.
not-found-call = ክትድውሉ እውን ትኽእሉ ኢኹም፦

## Running text

# Name of a table that can be scrolled sideways, for screen readers.
table-region = ሰሌዳ
# Before the note's number, for screen readers.
footnote = መብርሂ
footnotes = መብርሂታት
# Link from the note back to the text, before the note's number.
footnote-back = ናብቲ ጽሑፍ ተመለሱ፡ መብርሂ

## Tables of the services

# What the tables show. Screen readers say it before the table.
matrix-caption-sector-and-target-group = ኣገልግሎታት ብጉጅለን ብዘርፍን። ብዝሒ፣ ከምኡ'ውን ካብቶም ኣብቲ ዓምዲ ዘለዉ ኣገልግሎታት ዘለዎም ብጽሒት።
matrix-caption-area = ኣገልግሎታት ብቦታ። እቲ ቦታ ክንደይ ግዜ ከም ዝተጠቕሰ፣ ከምኡ'ውን ካብ ኩሎም ኣብቲ ዓምዲ ዝተጠቕሱ ቦታታት ዘለዎ ብጽሒት።
# The heading above the names of the rows. .report: what the report of 2019 calls it.
matrix-group = ጉጅለ ወይ ዘርፊ
matrix-area = ቦታ
    .report = ምምሕዳራት ምስ ከባቢታተን
# What the percentages are parts of.
matrix-services = ብዝሒ ኣገልግሎታት
matrix-mentions = ብዝሒ ዝተጠቕሱ ቦታታት
# What the county is called when it counts as one area.
matrix-whole-county = ብምሉኡ እቲ ዞባ
matrix-percent = { $percent }%
# What the percentages mean, and what is left out.
matrix-note-services = እቲ ሚእታዊት ካብቶም ኣብቲ ዓምዲ ዘለዉ ኣገልግሎታት ዝተሓስበ እዩ። ሓደ ኣገልግሎት ንብዙሓት ጉጅለታት ክኸውን ይኽእል።
matrix-note-mentions = እቲ ሚእታዊት ካብ ኩሎም ኣብቲ ዓምዲ ዝተጠቕሱ ቦታታት ዝተሓስበ እዩ። ሓደ ኣገልግሎት ብዙሓት ቦታታት ክጠቅስ ይኽእል። ብምሉኡ እቲ ዞባ ከም ሓደ ይቑጸር።
matrix-note-rounding = እቲ ሚእታዊት ናብ ምሉእ ቁጽሪ ዝተጠጋግዐ እዩ፣ ፍርቂ ድማ ንላዕሊ። ስለዚ ድምር ናይ ሓደ ዓምዲ ኩሉ ግዜ 100 ኣይኮነን።
matrix-note-outside = ካብቲ ቦታ ወጻኢ ዝጠቕሱ ኣገልግሎታት፣ ከም ምሉእ ሃገር ወይ ካልእ ዞባ፦ { $count }። እዚ ኣብቲ ሰሌዳ ኣይተቖጽረን።
matrix-note-without-target-group = ንመን ምዃኖም ዘይገለጹ ኣገልግሎታት፦ { $count }።
matrix-note-without-sector = መን ከም ዘካይዶም ዘይገለጹ ኣገልግሎታት፦ { $count }።
matrix-note-without-situation = ብምንታይ ከም ዝሕግዙ ዘይገለጹ፣ ስለዚ ድማ ኣብ ዝኾነ ዓምዲ ዘየለዉ ኣገልግሎታት፦ { $count }።

## Opening hours, in other languages than they were typed in

# Lines as “Monday–Friday: 08:00–12:00 and 13:00–16:00”. Weekdays, months and times come from ICU.
hours-line = { $days }፦ { $times }
hours-span = { $from }–{ $to }
hours-range = { $from }–{ $to }
hours-every-day = ኩሉ መዓልቲ
hours-whole-day = 24 ሰዓት
hours-closed = ዕጹው
hours-holidays = ህዝባዊ በዓላት
hours-eves = ቅድሚ ህዝባዊ በዓል ዘሎ መዓልቲ
hours-odd-weeks = { $days }፣ ንጽል ቁጽሪ ዘለወን ሰሙናት
hours-even-weeks = { $days }፣ ጽምዲ ቁጽሪ ዘለወን ሰሙናት
hours-season = { $days }፣ { $season }
hours-week = ሰሙን { $number }
hours-weeks = ሰሙናት { $from }–{ $to }
hours-nth = { $nth ->
        [n1] ቀዳማይ { $day } ናይ ወርሒ
        [n2] ካልኣይ { $day } ናይ ወርሒ
        [n3] ሳልሳይ { $day } ናይ ወርሒ
        [n4] ራብዓይ { $day } ናይ ወርሒ
        [n5] ሓሙሻይ { $day } ናይ ወርሒ
       *[last] ናይ መወዳእታ { $day } ናይ ወርሒ
    }
hours-channel = { $channel ->
        [phone] ቴለፎን
        [chat] ቻት
        [sms] ኤስ.ኤም.ኤስ
       *[visit] ምብጻሕ
    }፦ { $hours }
hours-appointment = ብቆጸራ ጥራይ
hours-machine = ካልእ ግዜ ብመልእኽቲ መቐበሊ ቴለፎን
hours-now-open = ሕጂ ክፉት እዩ
hours-now-shut = ሕጂ ዕጹው እዩ

## ምምራጽ

first-heading = ሕጂ ደውሉ
service-for = ንመን፦
service-for-unknown = ንመን፦ ኣይተፈልጠን
service-others = ካልእ ሓገዝ ድለዩ
pair-title = { $area }፦ { $situation }
pair-all = ኩሉ ሓገዝ ኣብ { $area }
finder-name = ስም ኮሙንኩም (kommun) ጽሓፉ
finder-hits =
    { $count ->
        [0] ኣብቲ ዝርዝር ከምኡ ዝበሃል ስም የለን። መጀመርታ ናይቲ ስም ጥራይ ፈትኑ።
        [one] { $count } ተረኺቡ
       *[other] { $count } ተረኺቦም
    }
filter-heading = ዝሰማማዓኩም ኣርእዩ
filter-what-any = ኩሉ
filter-whom = ንመን?
filter-whom-any = ንዅሉ ሰብ
filter-language = ሓገዝ ብቋንቋኹም
filter-language-any = ኩሎም ቋንቋታት
filter-reset = እንደገና ኩሉ ኣርእዩ
filter-hits =
    { $count ->
        [one] { $count } ኣገልግሎት ይሰማማዕ።
       *[other] { $count } ኣገልግሎታት ይሰማምዑ።
    }
filter-maybe =
    { $count ->
        [one] ካልእ { $count } ምናልባት ይሰማማዕ።
       *[other] ካልኦት { $count } ምናልባት ይሰማምዑ።
    }
filter-maybe-heading = ምናልባት ይሰማምዑ
filter-maybe-text = እዚኦም ከም ዝሰማምዑ ኣይተፈልጠን። ደዊልኩም ሕተቱ።
neighbours-heading = ካልኦት ኣብ ቀረባ
neighbours-text = ኣብ { $area } ውሑዳት ኣገልግሎታት ኢና እንፈልጥ። ናብ ካልእ ኮሙን ክትመጹ እንተ ትኽእሉ ሕተቱ።

words = መብርሂ ቃላት
words-back = ናብቲ ጽሑፍ ተመለሱ፡ ቃል
