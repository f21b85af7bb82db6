# Words in the frame of the pages and in the templates.

## Getting around

# The first link on every page, for those who use a keyboard.
skip-to-content = Skip to the content
# Name of the main menu; on phones the text of the button too.
menu = Menu
# Name of the language menu.
languages = Languages
# Stands after the word above in other languages. Stays in English everywhere.
languages-in-english = Languages
# Link from the ordinary page to the same page in easy-to-read.
easy-read-switch = Easy to read
# Link from the easy-to-read page to the ordinary one.
ordinary-switch = Ordinary text
# Link to the films in Swedish Sign Language.
sign-language = Swedish Sign Language
# Name of the trail of links (Start › About violence).
breadcrumbs = You are here
# Name of the list of links to the headings of the page.
on-this-page = On this page
# Name of the links at the bottom.
footer = About this site
# Between things in a list: Swedish, Arabic.
list-comma = ,

## Leaving the page

# The button that is always in view. No drama: someone beside you can read it.
exit-link = Leave this page
# The same as the second link of the page, for keyboards and screen readers only.
exit-skip = Leave this page at once
# All that is seen while the new page is fetched.
exit-loading = Loading.
# The name of the tab meanwhile. Must reveal nothing.
exit-title = New page
# After the first press of Shift.
exit-two-more = Shift: press 2 more times to leave the page.
# After the second press.
exit-one-more = Shift: press 1 more time to leave the page.
# When five seconds have passed without another press.
exit-expired = Too much time went by. The page is still here.

## The helpline

# Heading above the number, on every page.
helpline-heading = Talk to someone
# Before the number: “Call 020-…”.
helpline-call = Call
# Before the emergency number: “Call 112”.
emergency = Is anyone in danger now? Call
# Costs nothing.
free = Free of charge
# The caller need not say who they are.
anonymous = You can be anonymous

## About the page

# Followed by a date.
reviewed = Reviewed
# $name (text): who reviewed it.
reviewed-by = by { $name }
# On pages that are not published.
draft = Draft. This page is not published.
# At the top of a translated page whose source has changed since. Followed by a link to the source page.
outdated-notice = This translation is older than the original, and something may have changed. The latest text:
# Followed by the name of the authority.
publisher = This site is run by
# On every page as long as the facts have not been checked.
unverified = This is an example. Telephone numbers and other facts must be checked before the site is published.

# What the browser's tab says. $page (text): the heading of the page. $campaign (text): the campaign's name.
page-title = { $page } – { $campaign }

## Finding help

# Heading above the list of what one may need help with.
finder-situations = What is it about?
# Heading above the list of municipalities.
finder-areas = Where do you live?
# Before the name of the county: “All of Stockholms län”.
finder-whole = All of
# Heading of the page of a municipality or county. $area (text): its name.
area-title = Help in { $area }
# Heading of the page with what there is for everyone.
country-title = Help in all of Sweden
# For search engines. $area (text): the municipality's or county's name.
area-description = Someone to talk to in { $area }: telephone numbers, opening hours and addresses.
# Below the heading of a municipality's page. $area (text): its name.
area-lead = Here is help for you who live in { $area }. What is nearest to you comes first.
# When no service is known.
area-empty = We know of no service just here. The helpline can find the right place for you.
# Heading above the list of the municipalities of a county.
area-children = Choose your municipality
# Before the link to the county or the country.
area-parent = See also
# A small line above the name of the area.
reach-local = In your municipality
reach-county = In your county
reach-country = For everyone
# How many services there are under a heading. $count (number).
services-count =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
# Heading instead of the name of the situation, on sites that are to be discreet.
situation-title-neutral = Where you can turn

## A service

# For search engines. $service (text): the name of the service.
service-description = How to contact { $service }: telephone, opening hours, languages and whom it is for.
# Followed by a link. On easy-to-read pages when there is no easy text.
service-ordinary = There is no easy-to-read text. Here is the ordinary text:
service-contact-unknown = We have no contact details.
# Link to the chat of the service.
service-chat = Chat
# Heading: how to make contact and what happens.
service-how-to = What to do
# Heading above the box of facts.
service-facts = Facts
service-situations = About
service-target-groups = For
service-ages = Age
service-areas = Where
service-hours = Open
service-languages = Languages
# In lists, before the languages.
service-languages-short = Languages:
service-languages-unknown = Languages: not known
service-interpreter = Interpreter
service-easy-read = Easy-to-read information
service-free = Free of charge
service-anonymous = You can be anonymous
# Who runs the service.
service-organisation = Run by
service-verified = Facts checked
service-not-verified = Not checked
service-source = Source
yes = Yes
no = No
# A fact that is missing. Never means no.
unknown = Not known

## Parts of the texts

# Heading of boxes that have none of their own.
callout-info = Good to know
callout-important = Important
callout-warning = Warning
# Button that shows the text of the film.
video-transcript = Read the text of the film
# In browsers that cannot show the film.
video-download = Download the film

## The page does not exist (404)

not-found-title = This page does not exist
not-found-text = The address may be wrong, or the page may have moved.
# Link.
not-found-home = Go to the start page
# Before the number of the helpline.
not-found-call = You can also call

## Running text

# Name of a table that can be scrolled sideways, for screen readers.
table-region = Table
# Before the note's number, for screen readers.
footnote = Note
footnotes = Notes
# Link from the note back to the text, before the note's number.
footnote-back = Back to the text, note

## Tables of the services

# What the tables show. Screen readers say it before the table.
matrix-caption-sector-and-target-group = Services by target group and sector. Number, and share of the services in the column.
matrix-caption-area = Services by area. How often the area is named, and its share of all areas named in the column.
# The heading above the names of the rows. .report: what the report of 2019 calls it.
matrix-group = Target group or sector
matrix-area = Area
    .report = Municipalities, districts included
# What the percentages are parts of.
matrix-services = Number of services
matrix-mentions = Number of areas named
# What the county is called when it counts as one area.
matrix-whole-county = The whole county
matrix-percent = { $percent }%
# What the percentages mean, and what is left out.
matrix-note-services = Percentages are shares of the services in the column. A service can be for several target groups.
matrix-note-mentions = Percentages are shares of all areas named in the column. A service can name several areas. The whole county counts as one.
matrix-note-rounding = Percentages are rounded to whole numbers, halves upwards. That is why a column does not always add up to 100.
matrix-note-outside = Services that name something outside the area, such as the whole country or another county: { $count }. That is not counted in the table.
matrix-note-without-target-group = Services that do not say for whom they are: { $count }.
matrix-note-without-sector = Services that do not say who runs them: { $count }.
matrix-note-without-situation = Services that do not say what they help with, and are therefore in no column: { $count }.

## Opening hours, in other languages than they were typed in

# Lines as “Monday–Friday: 08:00–12:00 and 13:00–16:00”. Weekdays, months and times come from ICU.
hours-line = { $days }: { $times }
hours-span = { $from }–{ $to }
hours-range = { $from }–{ $to }
hours-every-day = every day
hours-whole-day = around the clock
hours-closed = closed
hours-holidays = public holidays
hours-eves = the day before a public holiday
hours-odd-weeks = { $days } in odd weeks
hours-even-weeks = { $days } in even weeks
hours-season = { $days }, { $season }
hours-week = week { $number }
hours-weeks = weeks { $from }–{ $to }
hours-nth = { $nth ->
        [n1] first { $day } of the month
        [n2] second { $day } of the month
        [n3] third { $day } of the month
        [n4] fourth { $day } of the month
        [n5] fifth { $day } of the month
       *[last] last { $day } of the month
    }
hours-channel = { $channel ->
        [phone] telephone
        [chat] chat
        [sms] text messages
       *[visit] visits
    }: { $hours }
hours-appointment = by appointment only
hours-machine = answering machine at other times
hours-now-open = Open now
hours-now-shut = Closed now

## Choosing

# Heading at the top of municipalities' pages: the emergency number and the national lines.
first-heading = Call now
# On cards, before the target groups: “For: women, men”.
service-for = For:
service-for-unknown = For whom: not known
# Link on a service's page.
service-others = Find other help
# Heading of the page of a situation in a municipality. $area (text), $situation (text): the names.
pair-title = { $area }: { $situation }
# Link from there to the municipality's page. $area (text): its name.
pair-all = All help in { $area }
# Name of the field above the list of municipalities.
finder-name = Type the name of your municipality
# Read out after typing. $count (number).
finder-hits =
    { $count ->
        [0] Nothing in the list has that name. Try only the beginning of it.
        [one] { $count } match
       *[other] { $count } matches
    }
# Heading above the questions on a municipality's page.
filter-heading = Show what fits you
filter-what-any = Everything
filter-whom = For whom?
filter-whom-any = Everyone
filter-language = Help in your language
filter-language-any = All languages
# Button: as it was before anything was chosen.
filter-reset = Show everything again
# Read out after a choice. $count (number).
filter-hits =
    { $count ->
        [one] { $count } service fits.
       *[other] { $count } services fit.
    }
# Follows the one before. $count (number).
filter-maybe =
    { $count ->
        [one] { $count } more may fit.
       *[other] { $count } more may fit.
    }
# Heading above those that may fit, and what that means.
filter-maybe-heading = May fit
filter-maybe-text = It is not known whether these fit. Call and ask.
# Heading above other municipalities, where one's own has little.
neighbours-heading = More nearby
# $area (text): one's own municipality.
neighbours-text = We know of few services in { $area }. Ask whether you may come to another municipality.

# Heading above the explanations of hard words, at the end of a page.
words = Words explained
# Label of the link from an explanation back to the word; the word follows.
words-back = Back to the text, the word
