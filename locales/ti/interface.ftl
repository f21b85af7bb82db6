### Words in the frame of the pages and in the templates.
### Tigrinya, as written in Eritrea. No native speaker has read this file yet.

## Getting around

skip-to-content = ናብ ትሕዝቶ ሕለፉ
menu = ዝርዝር ገጻት
languages = ቋንቋታት
# Stays in English everywhere. Stands after the word above.
languages-in-english = / Languages
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
