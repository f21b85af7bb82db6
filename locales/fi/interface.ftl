### Words in the frame of the pages and in the templates.
### Finnish, as used in Sweden. No native speaker has read this file yet.

## Getting around

skip-to-content = Siirry sisältöön
menu = Valikko
languages = Kielet
# Stays in English everywhere. Stands after the word above.
languages-in-english = Languages
# Link from the ordinary page to the same page in easy-to-read.
easy-read-switch = Selkokieli
# Link from the easy-to-read page to the ordinary one.
ordinary-switch = Tavallinen teksti
# Link to the films in Swedish Sign Language.
sign-language = Ruotsalainen viittomakieli
breadcrumbs = Olet tässä
on-this-page = Tällä sivulla
# Name of the links at the bottom.
footer = Tietoa sivustosta
# Between things in a list.
list-comma = ,

## Leaving the page

# The button that is always in view. No drama: someone beside you can read it.
exit-link = Poistu sivulta
exit-skip = Poistu sivulta heti
# All that is seen while the new page is fetched.
exit-loading = Sivua ladataan.
# The name of the tab meanwhile. Must reveal nothing.
exit-title = Uusi sivu
# After the first press of Shift.
exit-two-more = Shift: paina vielä 2 kertaa, niin poistut sivulta.
# After the second press.
exit-one-more = Shift: paina vielä 1 kerran, niin poistut sivulta.
# When five seconds have passed without another press.
exit-expired = Aikaa kului liikaa. Sivu on yhä auki.

## The helpline

helpline-heading = Puhu jonkun kanssa
# Before the number.
helpline-call = Soita
# Before the emergency number.
emergency = Onko joku vaarassa nyt? Soita
free = Maksuton
anonymous = Voit pysyä nimettömänä

## About the page

# Before a date.
reviewed = Tarkistettu
# $name (text): who reviewed it.
reviewed-by = tarkistaja { $name }
draft = Luonnos. Sivua ei ole julkaistu.
# At the top of a translated page whose source has changed since. Followed by a link to the source page.
outdated-notice = Tämä käännös on vanhempi kuin alkuperäinen sivu, ja jotain on voinut muuttua. Uusin teksti:
# Before the name of the authority.
publisher = Sivuston takana on
unverified = Tämä on esimerkki. Puhelinnumerot ja muut tiedot täytyy tarkistaa ennen kuin sivusto julkaistaan.
# What the browser's tab says. $page (text): the heading of the page. $campaign (text): the campaign's name.
page-title = { $page } – { $campaign }

## Finding help

finder-situations = Mistä on kyse?
finder-areas = Missä asut?
# Before the name of the county.
finder-whole = Koko
# Heading of the page of a municipality or county. $area (text): its name.
area-title = Apua: { $area }
country-title = Apua koko Ruotsissa
# For search engines. $area (text): the municipality's or county's name.
area-description = Kenen kanssa voit puhua alueella { $area }: puhelinnumerot, aukioloajat ja osoitteet.
# Below the heading of a municipality's page. $area (text): its name.
area-lead = Täällä on apua alueen { $area } asukkaille. Sinua lähimmät palvelut ovat ensin.
area-empty = Emme tiedä palveluja juuri täällä. Tukipuhelimesta saat apua oikean paikan löytämiseen.
area-children = Valitse kunta
# Before the link to the county or the country.
area-parent = Katso myös
# A small line above the name of the area.
reach-local = Kunnassasi
reach-county = Läänissäsi
reach-country = Kaikille
# How many services there are under a heading. $count (number).
services-count =
    { $count ->
        [one] { $count } palvelu
       *[other] { $count } palvelua
    }
# Heading instead of the name of the situation, on sites that are to be discreet.
situation-title-neutral = Minne voit kääntyä

## A service

# For search engines. $service (text): the name of the service.
service-description = Näin otat yhteyttä: { $service }. Puhelin, aukioloajat, kielet ja kenelle palvelu on tarkoitettu.
# Followed by a link. On easy-to-read pages when there is no easy text.
service-ordinary = Selkokielistä tekstiä ei ole. Tässä on tavallinen teksti:
service-contact-unknown = Meillä ei ole yhteystietoja.
service-chat = Chat
# Heading: how to make contact and what happens.
service-how-to = Näin se etenee
# Heading above the box of facts.
service-facts = Tietoja
service-situations = Aihe
service-target-groups = Kenelle
service-ages = Ikä
service-areas = Missä
service-hours = Avoinna
service-languages = Kielet
# In lists, before the languages.
service-languages-short = Kielet:
service-languages-unknown = Kielet: ei tiedossa
service-interpreter = Tulkki
service-easy-read = Selkokielistä tietoa
service-free = Maksuton
service-anonymous = Voit pysyä nimettömänä
# Who runs the service.
service-organisation = Ylläpitäjä
service-verified = Tiedot tarkistettu
service-not-verified = Ei tarkistettu
service-source = Lähde
yes = Kyllä
no = Ei
# A fact that is missing. Never means no.
unknown = Ei tiedossa

## Parts of the texts

# Heading of boxes that have none of their own.
callout-info = Hyvä tietää
callout-important = Tärkeää
callout-warning = Varoitus
video-transcript = Lue filmin teksti
video-download = Lataa filmi

## The page does not exist (404)

not-found-title = Sivua ei löydy
not-found-text = Osoite voi olla väärä, tai sivu on siirretty.
not-found-home = Siirry etusivulle
# Before the number of the helpline.
not-found-call = Voit myös soittaa numeroon

## Running text

# Name of a table that can be scrolled sideways, for screen readers.
table-region = Taulukko
# Before the note's number, for screen readers.
footnote = Viite
footnotes = Viitteet
# Link from the note back to the text, before the note's number.
footnote-back = Takaisin tekstiin, viite

## Tables of the services

# What the tables show. Screen readers say it before the table.
matrix-caption-sector-and-target-group = Palvelut kohderyhmän ja sektorin mukaan. Määrä ja osuus sarakkeen palveluista.
matrix-caption-area = Palvelut alueen mukaan. Kuinka monesti alue mainitaan ja sen osuus kaikista sarakkeessa mainituista alueista.
# The heading above the names of the rows. .report: what the report of 2019 calls it.
matrix-group = Kohderyhmä tai sektori
matrix-area = Alue
    .report = Kunnat ja niiden kaupunginosat
# What the percentages are parts of.
matrix-services = Palvelujen määrä
matrix-mentions = Mainittujen alueiden määrä
# What the county is called when it counts as one area.
matrix-whole-county = Koko lääni
matrix-percent = { $percent } %
# What the percentages mean, and what is left out.
matrix-note-services = Prosentit ovat osuuksia sarakkeen palveluista. Palvelu voi olla tarkoitettu usealle kohderyhmälle.
matrix-note-mentions = Prosentit ovat osuuksia kaikista sarakkeessa mainituista alueista. Palvelu voi mainita useita alueita. Koko lääni lasketaan yhdeksi.
matrix-note-rounding = Prosentit on pyöristetty kokonaisluvuiksi, puolikkaat ylöspäin. Siksi sarakkeen summa ei aina ole 100.
matrix-note-outside = Palvelut, jotka mainitsevat jotakin alueen ulkopuolelta, kuten koko maan tai toisen läänin: { $count }. Sitä ei lasketa taulukkoon.
matrix-note-without-target-group = Palvelut, joiden kohderyhmää ei tiedetä: { $count }.
matrix-note-without-sector = Palvelut, joiden sektoria ei tiedetä: { $count }.
matrix-note-without-situation = Palvelut, joista ei tiedetä, missä ne auttavat, ja jotka eivät siksi ole missään sarakkeessa: { $count }.

## Opening hours, in other languages than they were typed in

# Lines as “Monday–Friday: 08:00–12:00 and 13:00–16:00”. Weekdays, months and times come from ICU.
hours-line = { $days }: { $times }
hours-span = { $from }–{ $to }
hours-range = { $from }–{ $to }
hours-every-day = joka päivä
hours-whole-day = ympäri vuorokauden
hours-closed = suljettu
hours-holidays = pyhäpäivinä
hours-eves = pyhäpäivän aattona
hours-odd-weeks = { $days }, parittomilla viikoilla
hours-even-weeks = { $days }, parillisilla viikoilla
hours-season = { $days }, { $season }
hours-week = viikko { $number }
hours-weeks = viikot { $from }–{ $to }
hours-nth = { $nth ->
        [n1] kuukauden ensimmäinen { $day }
        [n2] kuukauden toinen { $day }
        [n3] kuukauden kolmas { $day }
        [n4] kuukauden neljäs { $day }
        [n5] kuukauden viides { $day }
       *[last] kuukauden viimeinen { $day }
    }
hours-channel = { $channel ->
        [phone] puhelin
        [chat] chat
        [sms] tekstiviestit
       *[visit] käynnit
    }: { $hours }
hours-appointment = vain ajanvarauksella
hours-machine = muina aikoina puhelinvastaaja
hours-now-open = Nyt avoinna
hours-now-shut = Nyt suljettu

## Valinnat

first-heading = Soita nyt
service-for = Kenelle:
service-for-unknown = Kenelle: ei tiedossa
service-others = Etsi muuta apua
pair-title = { $area }: { $situation }
pair-all = Kaikki apu: { $area }
finder-name = Kirjoita kuntasi nimi
finder-hits =
    { $count ->
        [0] Luettelossa ei ole sellaista nimeä. Kokeile pelkkää nimen alkua.
        [one] { $count } osuma
       *[other] { $count } osumaa
    }
filter-heading = Näytä sopivat
filter-what-any = Kaikki
filter-whom = Kenelle?
filter-whom-any = Kaikki
filter-language = Apua omalla kielelläsi
filter-language-any = Kaikki kielet
filter-reset = Näytä taas kaikki
filter-hits =
    { $count ->
        [one] { $count } palvelu sopii.
       *[other] { $count } palvelua sopii.
    }
filter-maybe =
    { $count ->
        [one] Lisäksi { $count } saattaa sopia.
       *[other] Lisäksi { $count } saattaa sopia.
    }
filter-maybe-heading = Saattavat sopia
filter-maybe-text = Näistä ei tiedetä, sopivatko ne. Soita ja kysy.
neighbours-heading = Lisää lähistöllä
neighbours-text = Tiedämme vain vähän palveluja täällä: { $area }. Kysy, voitko tulla toiseen kuntaan.

words = Sanojen selitykset
words-back = Takaisin tekstiin, sana
