### What is wrong, why it matters and what to write instead. One message for each code: what is wrong as its value, `.why` (without
### variables) and `.help`. The variables are the facts of the diagnostic; a fact that is empty comes as `no-value`.

## Lines around a diagnostic

severity-error = error
severity-warning = warning
severity-note = note
label-why = why
label-help = help

## Lines that the program prints of itself

summary-faults = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $notes ->
        [0] no notes
        [one] 1 note
       *[other] { $notes } notes
    }.
summary-notes = { $notes ->
        [one] 1 note
       *[other] { $notes } notes
    } ({ $list }). “budkavle check” shows them.
summary-published = { $campaign }: { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } published in { $folder }; { $written ->
        [one] 1 file written
       *[other] { $written } files written
    }, { $kept } unchanged.
summary-unchanged = { $campaign }: nothing has changed; { $folder } stays as it is.
summary-held-back = { $campaign }: not published. Mend the errors above first; until then the old site stays.
summary-checked = { $campaign }: { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } looked through; nothing published.
summary-pages = Pages: { $list }. { $services ->
        [0] No services.
        [one] 1 service.
       *[other] { $services } services.
    }
summary-next-change = A page appears or disappears on { $day }: build again that day.
serve-ready = The site can be seen at { $url } – stop with Ctrl+C.
serve-rebuilt = Changed: { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } looked through.
serve-unreadable = The project cannot be read just now: { $reason }. What is shown stays as it was.
new-made = A new project is in { $folder }. Go there, and look at it with: budkavle serve

## The information at the top of a page

unreadable-front-matter = The information at the top of the page cannot be read: { $reason }
    .why = Without it the page has no title and no description.
    .help = Write one thing on each line, as “title: Get help”. Put quotation marks around text that has a colon in it.
unclosed-front-matter = The information at the top of the page has a beginning but no end.
    .why = The whole page is taken for information, so nothing of it would be shown.
    .help = Put a line with only three hyphens (---) after the last piece of information.
unknown-key = “{ $key }” is not a word that is understood here.
    .why = It would be left out without anyone noticing.
    .help = { $suggestion ->
        [no-value] Take the line away, or look in the manual for what the word is called.
       *[other] Did you mean “{ $suggestion }”?
    }
duplicate-key = “{ $key }” is said twice.
    .why = Only one of them can hold, and it is not clear which.
    .help = Keep one of the lines and take the other away.
invalid-value = The value of “{ $key }” cannot be used.
    .why = It would be left out, and the site would not be as you meant.
    .help = { $allowed ->
        [text] Write a text, in quotation marks if the file is a .toml file.
        [list] Write a list, as ["one", "two"].
        [flag] Write true or false.
        [number] Write a number in digits, without quotation marks.
        [day] Write a day as year, month and day: 2026-11-01.
        [table] Write a heading in square brackets on a line of its own, as [{ $key }], and its values below it.
        [locale] Write a language tag, as sv, en or sv-simple.
        [kind] Write “standard” or “easy-read”.
        [severity] Write “error”, “warning”, “note” or “off”.
        [web-address] Write a whole address that begins with https://.
        [time-zone] Write a time zone by continent and city, as “Europe/Stockholm”.
        [color] Write a colour as # and six digits or letters a–f, as “#1a4d6b”.
        [slug] Use only small letters a–z, digits and hyphens, as “get-help”.
        [no-value] Look in the manual for what can be written here.
       *[other] Write instead: { $allowed }.
    }
missing-key = “{ $key }” is missing here.
    .why = Without it the rest of what stands here cannot be used.
    .help = Add a line: { $key } = "…"
missing-title = The page has no title.
    .why = The title is the page's heading, and what screen readers and search engines read out first.
    .help = Add a line at the top of the page: title: What the page is about
missing-description = The page has no description.
    .why = Search engines and shared links show the description to people who are deciding whether to open the page.
    .help = Add a line at the top of the page: description: One or two sentences on what the reader finds here
unknown-layout = There is no layout “{ $layout }”.
    .why = The page cannot be made without one.
    .help = { $suggestion ->
        [no-value] Take the line away, and the page gets the ordinary layout.
       *[other] Did you mean “{ $suggestion }”? Without the line the page gets the ordinary layout.
    }
invalid-date = { $value ->
        [no-value] The date is missing.
       *[other] “{ $value }” is not a date.
    }
    .why = The date decides when something is shown, or tells readers how fresh it is.
    .help = Write year, month and day with hyphens, as 2026-11-01.

## Files, languages and addresses

unknown-locale = { $locale ->
        [no-value] The file name does not say which language it is in.
       *[other] “{ $locale }” is not one of the project's languages.
    }
    .why = Without a language nobody knows where the page belongs, so it would not be published.
    .help = { $suggestion ->
        [no-value] Name the file with one of the languages { $known } before “.md”, or add the language to budkavle.toml.
       *[other] Did you mean “{ $suggestion }”? The languages are: { $known }.
    }
unknown-file = The file “{ $file }” is not used for anything.
    .why = It lies where pages and data are read, but is neither, so it would not be published.
    .help = Put pictures and films in a folder called media, and files to be copied as they are in one called static. Otherwise remove it.
duplicate-topic = This page is also in { $other }; both would be at { $address }.
    .why = Two files cannot be the same page in the same language; one of them would be lost.
    .help = Keep one of the files, or rename the other.
duplicate-address = The address { $address } is also used by { $other }.
    .why = Only one page can be at an address; the other would be lost.
    .help = Give one of them another slug at the top of its file.
invalid-alias = “{ $alias }” cannot be an old address of this page.
    .why = No web host could lead it on to the page.
    .help = Write the part after the site's name, as /old/page/. Use only letters, digits, hyphens and slashes.
invalid-utf8 = The file has characters that cannot be read.
    .why = Letters such as å, ä and ö would be shown as question marks.
    .help = Open the file and save it again with the encoding UTF-8.
unknown-campaign-locale = The campaign is to be in “{ $locale }”, but the project has no such language.
    .why = Its pages in that language would be left out.
    .help = { $suggestion ->
        [no-value] Add the language to budkavle.toml, or take it away here.
       *[other] Did you mean “{ $suggestion }”? Otherwise add the language to budkavle.toml, or take it away here.
    }

## Links and pictures

broken-link = The link leads to “{ $target }”, which does not exist.
    .why = Readers who follow the link would come to an error page, perhaps when they need help most.
    .help = { $suggestion ->
        [no-value] Write the name of a page's file that is there, counted from this page's folder.
       *[other] Did you mean the page “{ $suggestion }”?
    }
broken-anchor = The link “{ $target }” leads to a heading “#{ $anchor }” that is not there.
    .why = Readers would come to the top of the page instead of what the link speaks of.
    .help = { $suggestion ->
        [no-value] Write the name that stands in braces after the heading, as in “## Our hours {"{"}#our-hours{"}"}”.
       *[other] Did you mean “#{ $suggestion }”?
    }
broken-page-link = The finished page “{ $page }” links to “{ $target }”, which is not on the site.
    .why = Readers who follow the link would come to an error page.
    .help = Change the address in the theme or in the data that the page is made of.
unsafe-link = The link “{ $target }” is of a kind that is not allowed.
    .why = Links that run programs or open files can harm the reader.
    .help = Use an address that begins with https://, mailto: or tel:, or the name of a page's file.
missing-image = There is no picture “{ $image }”.
    .why = Readers would see an empty frame.
    .help = { $suggestion ->
        [no-value] Put the picture in the campaign's folder media, or correct the name.
       *[other] Did you mean “{ $suggestion }”?
    }
missing-media = There is no file “{ $file }”.
    .why = The film or sound could not be played.
    .help = { $suggestion ->
        [no-value] Put the file in the campaign's folder media, or correct the name.
       *[other] Did you mean “{ $suggestion }”?
    }
unreadable-image = “{ $file }” cannot be read as a picture.
    .why = It may be damaged, or of a kind that browsers do not show.
    .help = Save it again as JPEG, PNG or WebP.
missing-alt = The picture “{ $image }” has no text for those who cannot see it.
    .why = People who listen to the page would not know what the picture shows. The law on accessibility demands it.
    .help = Write what the picture shows: alt="…". If it says nothing, write: alt="" decorative="true"
missing-captions = The film “{ $file }” has no captions in “{ $locale }”.
    .why = People who cannot hear, or who must not be heard, cannot follow it. The law on accessibility demands captions.
    .help = Put a file with the film's name, the language and the ending .vtt beside the film, as film.{ $locale }.vtt.

## The text of a page

skipped-heading = The headings go from level { $from } to level { $to }.
    .why = People who listen to the page find their way by its headings, and would think that something is missing.
    .help = Use one # more than the heading above, never two.
heading-level-one = A heading with one # is in the text.
    .why = The page's title is already its only main heading; with two, nobody knows which is the page's.
    .help = Write ## instead.
unknown-component = There is no component “{ $component }”.
    .why = It cannot be shown.
    .help = { $suggestion ->
        [no-value] Look in the manual for the components that there are.
       *[other] Did you mean “:::{ $suggestion }”?
    }
unknown-attribute = “{ $component }” has nothing called “{ $attribute }”.
    .why = It would be left out without anyone noticing.
    .help = { $suggestion ->
        [no-value] Take it away, or look in the manual for what “{ $component }” can have.
       *[other] Did you mean “{ $suggestion }”?
    }
missing-attribute = “{ $component }” lacks “{ $attribute }”.
    .why = Without it the component cannot be shown.
    .help = Write :::{ $component } { $attribute }="…"
unclosed-component = “{ $component }” is opened but never closed.
    .why = All the rest of the page would end up inside it.
    .help = Put a line with only ::: where it is to end.
unmatched-close = This ::: closes nothing.
    .why = Either it is one too many, or the line that opens something is not understood.
    .help = Take the line away, or look at how the component above it is opened.
component-syntax = This part of the component cannot be understood: { $reason }
    .why = It would be left out without anyone noticing.
    .help = Write each part as a word, = and a text in straight quotation marks: word="text". There must be a space between the parts.
raw-html = “<{ $tag }>” is written as HTML.
    .why = HTML in the text is neither translated nor checked, and can be unreadable on small screens.
    .help = { $instead ->
        [strong] Put two stars around what is to be bold: **important**.
        [emphasis] Put a star around what is to be stressed: *really*.
        [link] Write a link as [what it says](page.md).
        [image] Write a picture as :::image src="media/picture.jpg" alt="what it shows"
        [video] Write a film as :::video src="media/film.mp4" title="what it is called", its text below, and ::: at the end.
        [heading] Write a heading with ## in front.
        [list] Write a list with a hyphen in front of each thing.
        [table] Write a table with | between the cells and a line of hyphens under the first row.
        [line-break] End the line with a backslash (\).
        [details] Write :::details summary="what it is about", the text below, and ::: at the end.
        [quote] Write :::quote source="where it comes from", the text below, and ::: at the end.
       *[text] Write only the text. Links, lists and emphasis can be written in Markdown.
    }
forbidden-html = “<{ $tag }>” is not allowed in a page.
    .why = It can run programs, show other sites or tell others who reads the page.
    .help = Take it away. For films and pictures there are components.
duplicate-id = Two things on the page “{ $page }” are named “{ $id }”.
    .why = A link to that name, and the labels that screen readers read, would find only the first.
    .help = Give one of the headings another name in braces.

## Messages

missing-message = The message “{ $id }” is not there in any language; it is wanted in { $locale }.
    .why = Readers would see its name instead of a text.
    .help = Add a line “{ $id } = the text” to a file in each language's folder in locales.
missing-translation = The message “{ $id }” is not translated to { $locale }.
    .why = Readers see it in another language, marked as such.
    .help = Add a line “{ $id } = the text” to a file in the language's folder in locales.
unknown-reference = The message refers to “{ $id }”, which is not there.
    .why = Readers would see the name in braces instead of a text.
    .help = { $suggestion ->
        [no-value] Add “{ $id }” in the same language, or write the text out.
       *[other] Did you mean “{ $suggestion }”?
    }
unknown-variable = “{ $id }” uses “${ $variable }”, which nobody gives it.
    .why = Readers would see the name in braces instead of a number or a name.
    .help = Use the same names after the dollar sign as the message has in the source language.
message-syntax = The message is not written right: { $reason ->
        [expected-token] a sign is missing, most often = after the name or a closing brace.
        [expected-char-range] a name must begin with a letter a–z and have only letters, digits, hyphens and underscores.
        [expected-message-field] there is no text after the =.
        [expected-term-field] there is no text after the =.
        [missing-value] there is no text after the =.
        [missing-default-variant] none of the choices is marked with *.
        [multiple-default-variants] more than one of the choices is marked with *.
        [unterminated-string] a quotation mark is missing.
        [unbalanced-closing-brace] there is a closing brace without an opening one.
        [expected-inline-expression] there is nothing to show between the braces.
        [unknown-escape] a backslash is followed by something that is not understood.
        [invalid-unicode-escape] a backslash is followed by a character code that does not exist.
        [unknown-function] only NUMBER can be called.
        [long-number] a number has too many digits.
        [too-deep] too many braces are within each other.
       *[other] { $reason }
    }
    .why = The message, or the rest of it, would be left out.
    .help = Write “name = text” with the name at the start of the line, and lines that go on indented. Text in braces must be as it is in the source language.
duplicate-message = The message “{ $id }” is in the file twice.
    .why = Only the last one is used.
    .help = Keep one of them.

## The project and its campaigns

config-syntax = The file cannot be read: { $reason }
    .why = Nothing can be built without it.
    .help = Write one thing on each line, as: name = "text". Text must have quotation marks around it.
no-campaigns = The project has no campaign.
    .why = There is nothing to publish.
    .help = Make a folder in content with a file campaign.toml in it.
missing-helpline = The campaign has no telephone number for help.
    .why = Every page shows where to turn; without a number it says nothing.
    .help = Write the id of a service that has a telephone number: helpline = "the-id". Ids are in the first column of content/directory/services.csv.
too-few-services = The campaign has { $count } services, but is to have at least { $minimum }.
    .why = A file that was cut off, or a column that was lost, can take the greater part of the services with it.
    .help = Look at whether the table is whole. If it is, lower the number here.
undialable-phone = { $reason ->
        [empty] There is no number to dial.
        [letters] “{ $phone }” cannot be dialled: there are letters in it.
        [extension] “{ $phone }” cannot be dialled: there is an extension in it.
        [sign] “{ $phone }” cannot be dialled: there is a sign in it that does not belong in a number.
        [too-short] “{ $phone }” cannot be dialled: it is too short.
        [too-long] “{ $phone }” cannot be dialled: it is too long.
        [exponent] “{ $phone }” is no number any more: a spreadsheet has shortened it.
        [lost-zero] “{ $phone }” lacks its first zero; a spreadsheet has taken it away.
        [lost-plus] “{ $phone }” lacks its plus sign; a spreadsheet has taken it away.
       *[other] “{ $phone }” cannot be dialled.
    }
    .why = Someone who taps the number would not get through.
    .help = { $suggestion ->
        [no-value] Write the number as it is dialled in Sweden, as 020-555 666, or with + and the country's number. In a spreadsheet, first make the column a text column.
       *[other] Write instead: { $suggestion }. In a spreadsheet, first make the column a text column.
    }
menu-unknown-topic = The menu has “{ $topic }”, but there is no such page.
    .why = The menu would lack it in every language.
    .help = { $suggestion ->
        [no-value] Write the name of a page's file without language and ending.
       *[other] Did you mean “{ $suggestion }”?
    }

## The directory of services

unknown-column = The column “{ $column }” is not understood.
    .why = What stands in it would be left out.
    .help = { $suggestion ->
        [no-value] Use one of the columns in the template, or take it away.
       *[other] Did you mean “{ $suggestion }”?
    }
missing-column = The column “{ $column }” is missing.
    .why = Without it the services cannot be shown where they belong.
    .help = Add a column with “{ $column }” in the first row.
duplicate-column = The column “{ $column }” is there twice ({ $cell }).
    .why = It is not clear which of them holds.
    .help = Take one of them away.
missing-cell = { $cell ->
        [no-value] “{ $column }” is empty.
       *[other] “{ $column }” is empty in { $cell }.
    }
    .why = Without it the service cannot be shown where it belongs.
    .help = Fill in the cell.
row-length = The row has { $cells } cells, but the first row has { $expected }.
    .why = What stands in the row may have slipped into the wrong columns.
    .help = See to it that each row has as many cells as the first. Text with the table's separator in it must have quotation marks around it.
lost-letters = Letters have been lost in { $cell }: “{ $value }”.
    .why = Somebody saved the table so that å, ä, ö or letters like them were replaced; they cannot be had back from the file.
    .help = Write the text anew, and save the table as CSV with UTF-8.
unknown-term = { $value ->
        [no-value] “{ $column }” has an empty value.
       *[other] “{ $value }” is not one of the values of “{ $column }”.
    }
    .why = Nobody who searches or chooses would find the service by it.
    .help = { $suggestion ->
        [no-value] Write one of: { $allowed }.
       *[other] Did you mean “{ $suggestion }”? These can be written: { $allowed }.
    }
repeated-value = “{ $value }” stands twice in “{ $column }”.
    .why = It is counted once, but may have been meant to be something else.
    .help = Take one of them away.
unknown-area = { $value ->
        [no-value] The area is empty.
       *[other] There is no municipality or county “{ $value }”.
    }
    .why = The service would not be shown to anyone who lives there.
    .help = { $suggestion ->
        [no-value] Write the name of a municipality or a county, or its number.
       *[other] Did you mean “{ $suggestion }”?
    }
ambiguous-area = “{ $value }” can be several areas.
    .why = The service could be shown to the wrong people.
    .help = Write which you mean: { $candidates }.
nested-areas = “{ $area }” lies in “{ $other }”, which also stands here.
    .why = The service would be listed twice.
    .help = Keep only one of them: the larger one if the service is for all who live there.
unknown-language = There is no language called “{ $value }”.
    .why = Nobody who looks for help in that language would find the service.
    .help = { $suggestion ->
        [no-value] Write the language's tag (ar) or its own name (العربية).
       *[other] Did you mean “{ $suggestion }”?
    }
invalid-id = “{ $value }” cannot be an id.
    .why = Ids become part of addresses, which break if there are other characters in them.
    .help = { $suggestion ->
        [no-value] Use only small letters a–z, digits and hyphens, as “womens-shelter-lund”.
       *[other] Write instead: { $suggestion }
    }
invalid-address = “{ $value }” is no web or e-mail address.
    .why = Readers who follow it would come nowhere.
    .help = Write a web address as https://www.example.se/ and an e-mail address as info@example.se, without spaces.
address-without-scheme = The web address “{ $value }” does not begin with https://; it is taken for { $suggestion }
    .why = Without its beginning it is a guess where it leads.
    .help = Write instead: { $suggestion }
serial-date = The spreadsheet has made the number { $value } of a date; it is taken to be { $date }.
    .why = If the table counts days in another way the date is wrong.
    .help = Write { $date }, and first make the column a text column.
duplicate-service = The service “{ $id }” is also in { $other }.
    .why = Two services cannot have the same id; one of them would be lost.
    .help = Give one of them another id, or take the row away if it is the same service.
missing-contact = “{ $service }” has no way to be reached.
    .why = A service that cannot be reached helps nobody.
    .help = Fill in at least one of telephone, chat, web or e-mail.
missing-fact = “{ $service }” says nothing about “{ $column }”.
    .why = Nobody who chooses by it would find the service, and readers cannot see it.
    .help = Fill in the cell if it is known.
identity-number = A personal identity number seems to stand in “{ $column }” ({ $cell }).
    .why = It must never be published, and should not be kept in a table that many can read.
    .help = Take it away, and save the table anew.
formula-cell = The text begins like a formula: “{ $value }”.
    .why = Whoever opens the table in a spreadsheet would see something else, or run what somebody put there.
    .help = Begin the text with a letter.
protected-address = “{ $service }” seems to be a shelter, and an address stands here.
    .why = Whoever is hiding there could be found. An address in the column for it is left out; in other texts it would be shown.
    .help = Take the address away from the table altogether.
missing-verified = “{ $service }” does not say when its facts were verified.
    .why = A wrong number can do harm; readers must be able to see how fresh it is.
    .help = Call or look it up, then write the date, as 2026-11-01, in the column verified.
unreadable-table = The table cannot be read: { $reason ->
        [quote] a quotation mark is opened in line { $line } and never closed.
        [header] the first row does not have the names of the columns.
        [spreadsheet] it is a spreadsheet, and only CSV can be read.
       *[other] { $reason }
    }
    .why = The services in it would be left out.
    .help = Open the table, see to it that the first row has the columns' names, and save it as CSV with UTF-8.
empty-table = There is not a single service in the table.
    .why = The site would have nowhere to turn.
    .help = Write one service on each row below the columns' names.
missing-list = There are services, but no file “{ $file }” in the folder directory.
    .why = Without it nobody knows which areas, situations and target groups there are.
    .help = Add the file; a new project has one to begin with.
duplicate-term = “{ $id }” stands twice in the list.
    .why = It is not clear which of them holds.
    .help = Take one of them away, or give it another id.
duplicate-area = The area { $code } also stands in { $other }.
    .why = It is not clear which of them holds.
    .help = Take one of the rows away.
invalid-parent = “{ $area }” cannot lie in “{ $value }”, which is not larger.
    .why = Services for the larger area are shown in the smaller one, never the other way about.
    .help = Write the code of a county in a municipality's row, and of the country in a county's.
duplicate-directory = The services are both in a CSV file and in an Excel file.
    .why = It is not clear which of them holds.
    .help = Keep one of them in the folder directory.
unknown-service = There is no service “{ $service }”.
    .why = It cannot be shown.
    .help = { $suggestion ->
        [no-value] Write the id of a service, as it stands in the table's first column.
       *[other] Did you mean “{ $suggestion }”?
    }
unknown-situation = There is no situation “{ $situation }”.
    .why = Nothing can be found by it.
    .help = { $suggestion ->
        [no-value] Write the id of a situation in taxonomies.toml.
       *[other] Did you mean “{ $suggestion }”?
    }

## Themes

unknown-theme = There is no theme “{ $theme }”.
    .why = Without a theme the pages have no look at all.
    .help = { $suggestion ->
        [no-value] Write “base”, or the name of a folder in themes.
       *[other] Did you mean “{ $suggestion }”?
    }
theme-cycle = The theme “{ $theme }” builds upon itself, through others or at once.
    .why = It is not clear which theme is the first.
    .help = Let extends name a theme that does not build upon this one, as “base”.
missing-theme-file = The theme names “{ $file }”, which is not there.
    .why = The pages would lack it.
    .help = Add the file to the theme, or take its name away.
template-error = The template does not work on “{ $page }”: { $reason }
    .why = The page cannot be made.
    .help = Correct the template at this place. The manual lists what a template can use.
template-missing = There is no template “{ $template }”.
    .why = The page cannot be made.
    .help = Add the file to the theme's folder templates, or choose a layout that is there.
style-error = The style sheet cannot be read: { $reason }
    .why = The pages would look wrong, and perhaps be hard to read.
    .help = Correct the style sheet at this place.

## Seen by a human

unreviewed-translation = No one who speaks “{ $locale }” has said to have reviewed this translation.
    .why = A wrong word can make someone do the wrong thing.
    .help = Let someone who speaks the language well read it, and write at the top of the page who did: reviewer: name
review-due = The page was to be looked through again by { $day }.
    .why = Facts that nobody looks after grow old, and readers cannot see it.
    .help = Read it through, correct it, and write new days for reviewed and next-review at the top of the page.

style-import = A style sheet fetches another with @import.
    .why = The browser would have to ask twice before the page gets its looks.
    .help = Take the line away, and put the other sheet in the list “styles” of theme.toml, before this one.
style-external = The style sheet points outside the theme: { $url }
    .why = A page must not ask anyone else for anything: that would tell others who reads it.
    .help = Put the file in the theme's folder “static” and write url(../static/the-file.svg).

## Translations that are older than their sources

outdated-translation = { $count ->
        [1] The source has changed since this was translated: “{ $block }” ({ $page }).
       *[other] { $count } parts of the source have changed since this was translated, first “{ $block }” ({ $page }).
    }
    .why = Readers of this language get what was true before.
    .help = See what is to be done with: budkavle translations diff FILE. When the translation has caught up: budkavle translations accept FILE
ordinary-page-changed = The ordinary page has changed since this easy-to-read page was last looked at: { $page }
    .why = The two pages may now tell readers different things.
    .help = Read what changed with: budkavle translations diff FILE. Change this page if it needs it, then: budkavle translations accept FILE
translation-threshold = Only { $current } percent of the { $part ->
        [pages] pages
        [messages] messages
       *[services] service texts
    } in “{ $locale }” are current; this campaign wants { $wanted }.
    .why = The campaign has decided to be published only when that much is translated and up to date.
    .help = See what is lacking with: budkavle translations status. Translate, and accept what has caught up; or change the number here.
slug-changed = This page stood at { $address } when it was last translated, and nothing leads from there any more.
    .why = Links, bookmarks and printed addresses would lead to an error page.
    .help = Write the old address at the top of the page: aliases: ["{ $address }"]

## Translation status, and what translators are handed

status-title = How the translations stand
status-overview = Overview
status-nothing = Everything is current.
status-campaign = Campaign
status-locale = Language
status-what = What
status-share = Current
status-pages = Pages
status-messages = Messages
status-services = Services
status-current = current
status-outdated = outdated
status-to-look-at = to look at
status-unknown = unknown
status-missing = missing
status-unreviewed = not reviewed
status-file = File
status-state = State
status-changes = What changed in the source
status-blocks = { $blocks ->
        [one] {" "}(1 change)
       *[other] {" "}({ $blocks } changes)
    }
block-changed = Changed
block-added = New
block-removed = Gone
block-moved = Moved
diff-current = { $file } is current: { $source } says what it said when the translation was accepted.
diff-own = { $file } is a text of its own: there is no page that it could be translated from.
diff-unknown = Nobody knows what { $file } was translated from: it has never been accepted. Read it against { $source }, and then: budkavle translations accept { $file }
diff-missing = There is no translation of { $source } yet.
diff-outdated = { $file } is older than { $source }. What has changed there, [-gone-] and {"{"}+new+{"}"}:
diff-to-look-at = { $file } is a text of its own. This has changed in { $source } since somebody last looked, [-gone-] and {"{"}+new+{"}"}:
diff-built-differently = The translation is built differently from the source, so its own texts cannot be shown beside.
diff-line = line { $line } of the source
diff-before = Before
diff-now = Now
diff-marked = In one
diff-translation = The translation now (line { $line })
diff-present = The translation now
diff-then = When { $file } has caught up: budkavle translations accept { $file }
diff-pieces = { $file }: { $outdated } outdated, { $unknown } that nobody has accepted. Beside that { $missing } are not translated at all.
diff-no-translation = { $file } is no translation of this project.
accept-done = Accepted: { $file }
accept-already = Already accepted: { $file }
accept-summary = { $count ->
        [one] 1 translation accepted.
       *[other] { $count } translations accepted.
    }
accept-not-ours = { $file }: this is no page, message file or table of service texts of the project. Give files such as content/campaign/page.so.md.
accept-no-translation = { $file }: this is in the source language, and is translated from nothing.
accept-no-source = { $file }: there is nothing in the source language that it could be translated from.
accept-leaves-address = { $file }: the source page's address ended with “{ $address }” when this was last accepted. Write the old address among its aliases first; afterwards nobody would know it.
export-done = { $file }: { $count ->
        [0] nothing to translate
        [one] 1 text to translate
       *[other] { $count } texts to translate
    }.
export-too-long = { $count } texts are too long for a cell and were left out.
export-no-locale = “{ $locale }” is no language of the project that is translated into.
export-easy = Easy-to-read pages are written, not translated: only messages and service texts are in the file. See the pages with: budkavle translations status
import-file = { $file }: { $count ->
        [one] 1 text
       *[other] { $count } texts
    }
import-accepted = { $file }: translated from today's source in full, accepted
import-would = Nothing has been written. With --write it is.
import-written = Written.
import-nothing = The file holds no new texts.
import-row = Row { $row }: { $said }
import-rejected = { $count ->
        [one] 1 row could not be used.
       *[other] { $count } rows could not be used.
    }
import-no-workbook = { $file } cannot be read as a workbook: { $reason }
import-no-columns = { $file } has no sheet with the columns that “export” writes.
import-twice = the same text has two different translations: { $what }
import-source-changed = the source has changed since the file was made, or the row is no longer there: { $what }. Export anew.
import-built-differently = the translation of { $what } is built differently from the source. Change the page itself.
import-incomplete = { $what } cannot be put together: some of its texts have no translation. Fill them in too.
import-structure = the text would not be read as what it was: “{ $what }”. It must not begin like a heading or a list, and is one paragraph.
import-unreadable = the text would be read as something else than it says: “{ $what }”. Look for stray marks.
import-links = links and pictures must be those of the source: { $what }
import-links-lost = a link of { $what } would lead nowhere.
import-syntax = this is no message that can be read: “{ $what }”. Look for braces, and for the line with the star.
import-placeholders = what stands in braces must be as in the source: { $what }
import-markup = the tags must be those of the source: { $what }
import-table = { $what } has other headings than id, name, summary and how-to. Mend them first.
part-title = title
part-description = description
part-image-alt = text for the picture
part-heading = heading
part-paragraph = paragraph
part-item = list item
part-row = table row
part-term = term
part-definition = definition
part-code = code
part-html = HTML
part-attribute = text in a component
sheet-id = Id
sheet-file = File
sheet-context = Context
sheet-source = Source
sheet-before = Source before
sheet-present = Translation today
sheet-new = New translation
sheet-note = Why
sheet-seen = See it here
sheet-instructions = How to
sheet-reason-missing = not translated
sheet-reason-changed = the source has changed
sheet-reason-unknown = check: nobody has accepted it
sheet-reason-current = up to date
sheet-how =
    Write the translation into “{ $locale }” in the column “New translation”. It is the only one that can be changed.
    Where the translation of today is right, copy it into that column: it then counts as checked. Rows left empty stay as they are.
    “Source before” shows what the source said when it was last translated. Often only a word has to change.
    Keep what stands in braces, as {"{ $"}area {"}"}, exactly. It may be moved. Choices with [one] and *[other] need the forms of your language.
    Keep what stands in round brackets after square ones, [text](get-help.md), and translate the text in the square ones.
    Keep **stars**, _underscores_, <tags> and the bars of a table row. Keep a backslash at the end of a line: it breaks the line.
    Do not change the column “Id”: it says where the text belongs. Rows may be sorted, and those you do not need be hidden.
