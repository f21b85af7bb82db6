### Words in the frame of the pages and in the templates.
### Somali. No native speaker has read this file yet.

## Getting around

skip-to-content = U gudub nuxurka bogga
menu = Liiska bogagga
languages = Luqadaha
# Stays in English everywhere. Stands after the word above.
languages-in-english = Languages
# Link from the ordinary page to the same page in easy-to-read.
easy-read-switch = Qoraal fudud
# Link from the easy-to-read page to the ordinary one.
ordinary-switch = Qoraalka caadiga ah
# Link to the films in Swedish Sign Language.
sign-language = Luqadda dhegoolaha
breadcrumbs = Halkan ayaad joogtaa
on-this-page = Waxa boggan ku jira
# Name of the links at the bottom.
footer = Ku saabsan websaytka
# Between things in a list.
list-comma = ,

## Leaving the page

# The button that is always in view. No drama: someone beside you can read it.
exit-link = Ka bax bogga
exit-skip = Isla markiiba ka bax bogga
# All that is seen while the new page is fetched.
exit-loading = Boggu wuu soo furmayaa.
# The name of the tab meanwhile. Must reveal nothing.
exit-title = Bog cusub
# After the first press of Shift.
exit-two-more = Shift: riix 2 jeer oo kale si aad bogga uga baxdo.
# After the second press.
exit-one-more = Shift: riix 1 jeer oo kale si aad bogga uga baxdo.
# When five seconds have passed without another press.
exit-expired = Waqti badan ayaa dhaafay. Boggu weli wuu furan yahay.

## The helpline

helpline-heading = Qof la hadal
# Before the number.
helpline-call = Wac
# Before the emergency number.
emergency = Qof hadda khatar ma ku jiraa? Wac
free = Bilaash
anonymous = Waad qarsan kartaa cidda aad tahay

## About the page

# Before a date.
reviewed = Dib loo eegay
# $name (text): who reviewed it.
reviewed-by = waxaa eegay { $name }
draft = Qabyo-qoraal. Boggan lama daabicin.
# At the top of a translated page whose source has changed since. Followed by a link to the source page.
outdated-notice = Tarjumaaddani way ka da' weyn tahay qoraalka asalka ah, wax baana laga yaabaa inay isbeddeleen. Qoraalka ugu dambeeyay:
# Before the name of the authority.
publisher = Websaytkan waxaa maamula
unverified = Kani waa tusaale. Lambarrada telefoonka iyo xogta kale waa in la hubiyaa ka hor inta aan websaytka la daabicin.
# What the browser's tab says. $page (text): the heading of the page. $campaign (text): the campaign's name.
page-title = { $page } – { $campaign }

## Finding help

finder-situations = Maxay ku saabsan tahay?
finder-areas = Xaggee ayaad deggan tahay?
# Before the name of the county.
finder-whole = Dhammaan
# Heading of the page of a municipality or county. $area (text): its name.
area-title = Caawimaad laga helo { $area }
country-title = Caawimaad laga helo Iswiidhan oo dhan
# For search engines. $area (text): the municipality's or county's name.
area-description = Cid aad kala hadli karto { $area }: lambarrada telefoonka, saacadaha furan iyo cinwaannada.
# Below the heading of a municipality's page. $area (text): its name.
area-lead = Halkan waxaa ku qoran caawimaad loogu talagalay dadka deggan { $area }. Waxa kuugu dhow ayaa ugu horreeya.
area-empty = Ma naqaanno adeeg halkan ku yaal. Khadka taageerada ayaa kaa caawinaya inaad meesha saxda ah hesho.
area-children = Dooro degmadaada
# Before the link to the county or the country.
area-parent = Sidoo kale eeg
# A small line above the name of the area.
reach-local = Degmadaada
reach-county = Gobolkaaga
reach-country = Qof kasta
# How many services there are under a heading. $count (number).
services-count =
    { $count ->
        [one] { $count } adeeg
       *[other] { $count } adeeg
    }
# Heading instead of the name of the situation, on sites that are to be discreet.
situation-title-neutral = Cidda aad la xiriiri karto

## A service

# For search engines. $service (text): the name of the service.
service-description = Sida loola xiriiro { $service }: telefoonka, saacadaha furan, luqadaha iyo cidda loogu talagalay.
# Followed by a link. On easy-to-read pages when there is no easy text.
service-ordinary = Qoraal fudud ma jiro. Waa kan qoraalka caadiga ah:
service-contact-unknown = Ma hayno xog lagala xiriiro.
service-chat = Wada qoraal (chat)
# Heading: how to make contact and what happens.
service-how-to = Sida ay u dhacdo
# Heading above the box of facts.
service-facts = Xog
service-situations = Waxa ay khusayso
service-target-groups = Cidda loogu talagalay
service-ages = Da'da
service-areas = Meesha
service-hours = Saacadaha furan
service-languages = Luqadaha
# In lists, before the languages.
service-languages-short = Luqadaha:
service-languages-unknown = Luqadaha: lama yaqaan
service-interpreter = Turjumaan
service-easy-read = Macluumaad qoraal fudud ah
service-free = Bilaash
service-anonymous = Waad qarsan kartaa cidda aad tahay
# Who runs the service.
service-organisation = Waxaa maamula
service-verified = Xogta la hubiyay
service-not-verified = Lama hubin
service-source = Isha xogta
yes = Haa
no = Maya
# A fact that is missing. Never means no.
unknown = Lama yaqaan

## Parts of the texts

# Heading of boxes that have none of their own.
callout-info = Waxa fiican in la ogaado
callout-important = Muhiim
callout-warning = Digniin
video-transcript = Akhri qoraalka filimka
video-download = Soo deji filimka

## The page does not exist (404)

not-found-title = Boggan ma jiro
not-found-text = Waxaa laga yaabaa in cinwaanku qaldan yahay ama in bogga la raray.
not-found-home = Tag bogga hore
# Before the number of the helpline.
not-found-call = Waxaad kale oo wici kartaa

## Running text

# Name of a table that can be scrolled sideways, for screen readers.
table-region = Jadwal
# Before the note's number, for screen readers.
footnote = Qoraal hoose
footnotes = Qoraallada hoose
# Link from the note back to the text, before the note's number.
footnote-back = Ku noqo qoraalka, qoraal hoose

## Tables of the services

# What the tables show. Screen readers say it before the table.
matrix-caption-sector-and-target-group = Adeegyada marka loo eego dadka loogu talagalay iyo qaybta maamusha. Tirada, iyo saamiga adeegyada tiirka ku jira.
matrix-caption-area = Adeegyada marka loo eego deegaanka. Inta jeer ee deegaanka la magacaabay, iyo saamigiisa dhammaan deegaannada tiirka lagu magacaabay.
# The heading above the names of the rows. .report: what the report of 2019 calls it.
matrix-group = Dadka loogu talagalay ama qaybta maamusha
matrix-area = Deegaan
    .report = Degmooyinka iyo xaafadahooda
# What the percentages are parts of.
matrix-services = Tirada adeegyada
matrix-mentions = Tirada deegaannada la magacaabay
# What the county is called when it counts as one area.
matrix-whole-county = Gobolka oo dhan
matrix-percent = { $percent }%
# What the percentages mean, and what is left out.
matrix-note-services = Boqolleydu waa saami ka mid ah adeegyada tiirka ku jira. Hal adeeg wuxuu noqon karaa mid dad kala duwan loogu talagalay.
matrix-note-mentions = Boqolleydu waa saami ka mid ah dhammaan deegaannada tiirka lagu magacaabay. Hal adeeg wuxuu magacaabi karaa deegaanno badan. Gobolka oo dhan waxaa loo tiriyaa hal.
matrix-note-rounding = Boqolleyda waxaa loo soo koobay tirooyin dhan, nuskana kor ayaa loo qaaday. Sidaas darteed wadarta tiirku mar walba ma aha 100.
matrix-note-outside = Adeegyada magacaabay meel ka baxsan deegaanka, sida dalka oo dhan ama gobol kale: { $count }. Taas shaxda laguma tirin.
matrix-note-without-target-group = Adeegyada aan sheegin cidda loogu talagalay: { $count }.
matrix-note-without-sector = Adeegyada aan sheegin cidda maamusha: { $count }.
matrix-note-without-situation = Adeegyada aan sheegin waxay ka caawiyaan, oo sidaas darteed aan tiir ku jirin: { $count }.

## Opening hours, in other languages than they were typed in

# Lines as “Monday–Friday: 08:00–12:00 and 13:00–16:00”. Weekdays, months and times come from ICU.
hours-line = { $days }: { $times }
hours-span = { $from }–{ $to }
hours-range = { $from }–{ $to }
hours-every-day = maalin kasta
hours-whole-day = 24 saac
hours-closed = waa xiran yahay
hours-holidays = maalmaha fasaxa guud
hours-eves = maalinta ka horreysa fasaxa guud
hours-odd-weeks = { $days }, toddobaadyada kisiga ah
hours-even-weeks = { $days }, toddobaadyada dhabanka ah
hours-season = { $days }, { $season }
hours-week = toddobaadka { $number }
hours-weeks = toddobaadyada { $from }–{ $to }
hours-nth = { $nth ->
        [n1] { $day } (midda ugu horreysa bisha)
        [n2] { $day } (midda labaad ee bisha)
        [n3] { $day } (midda saddexaad ee bisha)
        [n4] { $day } (midda afraad ee bisha)
        [n5] { $day } (midda shanaad ee bisha)
       *[last] { $day } (midda ugu dambeysa bisha)
    }
hours-channel = { $channel ->
        [phone] telefoon
        [chat] wada qoraal (chat)
        [sms] fariin qoraal (SMS)
       *[visit] booqasho
    }: { $hours }
hours-appointment = ballan oo keliya
hours-machine = wakhtiyada kale waxaa ka jawaaba cod-duube
hours-now-open = Hadda waa furan yahay
hours-now-shut = Hadda waa xiran yahay

## Doorashada

first-heading = Hadda wac
service-for = Loogu talagalay:
service-for-unknown = Cidda loogu talagalay: lama yaqaan
service-others = Raadi caawimaad kale
pair-title = { $area }: { $situation }
pair-all = Dhammaan caawimaadda { $area }
finder-name = Qor magaca degmadaada
finder-hits =
    { $count ->
        [0] Liiska kuma jiro magacaas. Isku day bilowga magaca oo keliya.
        [one] { $count } ayaa la helay
       *[other] { $count } ayaa la helay
    }
filter-heading = Muuji waxa kugu habboon
filter-what-any = Dhammaan
filter-whom = Yaa loogu talagalay?
filter-whom-any = Qof kasta
filter-language = Caawimaad luqaddaada ah
filter-language-any = Dhammaan luqadaha
filter-reset = Mar kale muuji dhammaan
filter-hits =
    { $count ->
        [one] { $count } adeeg ayaa ku habboon.
       *[other] { $count } adeeg ayaa ku habboon.
    }
filter-maybe =
    { $count ->
        [one] { $count } kale ayaa laga yaabaa inuu ku habboon yahay.
       *[other] { $count } kale ayaa laga yaabaa inay ku habboon yihiin.
    }
filter-maybe-heading = Way ku habboonaan karaan
filter-maybe-text = Lama yaqaan in kuwani ku habboon yihiin. Wac oo weydii.
neighbours-heading = Kuwo kale oo kuu dhow
neighbours-text = Adeegyo yar ayaan ka naqaan { $area }. Weydii haddii aad degmo kale tegi karto.

words = Sharaxaadda ereyada
words-back = Ku noqo qoraalka, ereyga
