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
summary-failed = { $campaign }: not finished. What stands in the way is said above; until then the old site stays.
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
serve-close = Close
new-made = A new project is in { $folder }. Go there, and look at it with: budkavle serve

## What stops the program

trouble-no-project = { $file }: no budkavle.toml in this folder; give the project's folder with --root, or make a new one with “budkavle new DIR”
trouble-no-campaign = no campaign is called “{ $id }”; there are: { $known }
trouble-no-locale = the project has no locale “{ $locale }”; there are: { $known }
trouble-base-url = “{ $url }” is no web address that a site can stand at; write it as https://example.org/folder/
trouble-not-empty = { $file }: the folder is not empty; name one that does not exist yet
trouble-no-languages = { $file }: no folder “{ $locale }” with .ftl files in it, nor one of any other language
trouble-no-language = { $file }: no folder “{ $locale }” with .ftl files in it; there are: { $known }
trouble-file = { $file }: { $reason ->
        [not-found] is not there
        [not-allowed] you have no permission to read or write it
        [no-folder] is a file, but should be a folder
        [folder] is a folder, but should be a file
        [full] there is no room left on the disk
        [read-only] the disk can only be read, not written to
        [name] the name cannot be used for a file
       *[other] { $reason }
    }
trouble-foreign = { $file }: not made by Budkavle, so not replaced; move it away, or name another folder with --output
trouble-mount = { $file }: a mount point cannot be exchanged; mount the folder above it
trouble-busy = { $file }: another build is publishing it
trouble-name = “{ $id }” cannot be a folder's name; rename the campaign's folder
trouble-changed = { $file }: changed while the site was being built; build again
trouble-clash = { $file }: two files want the same place; this is a fault of Budkavle's

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
        [positive] Write a whole number above 0, as 12.
        [severity] Write “error”, “warning”, “note” or “off”.
        [web-address] Write a whole address that begins with https://.
        [period] Write a number and days, weeks, months or years, as “12 months”.
        [time-zone] Write a time zone by continent and city, as “Europe/Stockholm”.
        [color] Write a colour as # and six digits or letters a–f, as “#1a4d6b”.
        [slug] Use only letters, digits, hyphens, underscores and full stops, without blanks, as “get-help”.
        [path] Use only letters, digits, hyphens, underscores and full stops, with a slash between folders, as “about/help”.
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
    .help = { $suggestion ->
        [no-value] Write year, month and day with hyphens, as 2026-11-01.
       *[other] Did you mean { $suggestion }? Write year, month and day with hyphens.
    }

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
unusable-address = “{ $name }” cannot be part of an address.
    .why = Links with such signs break when they are copied, and some web hosts cannot serve them at all.
    .help = Add a line at the top of the page: slug: { $suggestion } – or give the file or folder a name with only letters, digits and hyphens.
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
    .why = It may be damaged, or of a kind that browsers do not show, and what the camera wrote in it, such as the place, cannot be taken away.
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
missing-footnote = There is no note “{ $name }” on this page.
    .why = Readers would see the square brackets in the text instead of a note.
    .help = Write the note on a line of its own: “[^{ $name }]: the note’s text”. If no note is meant, write \[ instead of [.
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
missing-start-page = The campaign has no start page in “{ $locale }”.
    .why = The language menu and the campaign’s name lead to the start page of each language; readers would come to an error page.
    .help = Write content/{ $campaign }/index.{ $locale }.md, or take “{ $locale }” out of “locales” in campaign.toml.
too-few-services = The campaign has { $count ->
        [one] 1 service
       *[other] { $count } services
    }, but is to have at least { $minimum }.
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
        [no-value] { $table ->
            [words] Use the columns word, forms and explanation, or take it away.
            [hard-words] Use the columns rule, word and instead, or take it away.
            [areas] Use one of the columns in the manual, or take it away.
           *[other] Use one of the columns in the template, or take it away.
        }
       *[other] Did you mean “{ $suggestion }”?
    }
missing-column = { $table ->
        [words] The list of words has no column “{ $column }”.
       *[other] The column “{ $column }” is missing.
    }
    .why = Without it what stands in the table cannot be shown where it belongs.
    .help = Add a column with “{ $column }” in the first row.
duplicate-column = The column “{ $column }” is there twice ({ $cell }).
    .why = It is not clear which of them holds.
    .help = Take one of them away.
missing-cell = { $cell ->
        [no-value] “{ $column }” is empty.
       *[other] { $table ->
            [words] “{ $column }” is empty in { $cell } of the list of words.
           *[other] “{ $column }” is empty in { $cell }.
        }
    }
    .why = Without it what stands in the row cannot be shown where it belongs.
    .help = { $table ->
        [words] Write both the word and its explanation, or take the row away.
        [hard-words] Write both the rule and the word, or take the row away.
       *[other] Fill in the cell.
    }
row-length = The row has { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    }, but the first row has { $expected }.
    .why = What stands in the row may have slipped into the wrong columns.
    .help = See to it that each row has as many cells as the first. Text with the table's separator in it must have quotation marks around it.
lost-letters = Letters have been lost in { $cell }: “{ $value }”.
    .why = Somebody saved the table so that å, ä, ö or letters like them were replaced; they cannot be had back from the file.
    .help = Write the text anew, and save the table as CSV with UTF-8.
unknown-term = { $value ->
        [no-value] “{ $column }” has an empty value.
       *[other] “{ $value }” is not one of the values of “{ $column }”.
    }
    .why = It would be left out, and nothing found by it.
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
unreadable-table = { $table ->
        [words] The list of words cannot be read:
       *[other] The table cannot be read:
    } { $reason ->
        [quote] a quotation mark is opened in line { $line } and never closed.
        [header] the first row does not have the names of the columns.
        [damaged] the spreadsheet file is not whole.
        [locked] the spreadsheet file has a password.
        [old] it is saved as Excel did before 2007 (.xls).
        [foreign] it is saved as another program than Excel does, as OpenDocument (.ods).
       *[other] { $reason }
    }
    .why = What stands in it would be left out.
    .help = { $table ->
        [words] Open the list, see to it that the first row is word, forms and explanation, and save it as an Excel file (.xlsx) without a password, or as CSV UTF-8.
        [hard-words] Open the table, see to it that the first row is rule, word and instead, and save it as an Excel file (.xlsx) without a password, or as CSV UTF-8.
        [areas] Open the table, see to it that the first row has the columns' names, and save it as CSV UTF-8.
       *[other] Open the table, see to it that the first row has the columns' names, and save it as an Excel file (.xlsx) without a password, or as CSV UTF-8.
    }
empty-table = { $table ->
        [words] There is not a single word in the list of words.
        [hard-words] There is not a single word in the table.
        [areas] There is not a single area in the table.
       *[other] There is not a single service in the table.
    }
    .why = What readers were to find by it would not be there.
    .help = { $table ->
        [words] Write one word on each row below the columns' names, or take the file away.
        [hard-words] Write one word on each row below the columns' names, or take the file away.
        [areas] Write one area on each row below the columns' names.
       *[other] Write one service on each row below the columns' names.
    }
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
unknown-neighbour = No municipality or county beside this one is called “{ $value }”.
    .why = The page of a municipality with few services offers its neighbours instead, and this one would not be offered.
    .help = { $suggestion ->
        [no-value] Write the name or the code of another area in cell { $cell }, as it stands in this table.
       *[other] Did you mean “{ $suggestion }” in cell { $cell }?
    }
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
style-error = { $reason ->
        [brackets] The style sheet has more brackets within each other than can be read.
       *[other] The style sheet cannot be read: { $reason }
    }
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

## What the directory comes to: budkavle directory gaps

gaps-title = Where help is missing
gaps-intro = { $services } services. Looked at for { $areas } areas, { $situations } situations and { $groups } target groups.
gaps-unknown-is-not-no = “Not known” means that nobody has written it down. It does not mean no.
gaps-contents = On this page
gaps-summary = How many combinations of area, situation and target group
gaps-service = A service
gaps-phone = A telephone number
gaps-evening = Open in the evening
gaps-language = An interpreter or another language
gaps-easy-read = Easy-to-read information
gaps-verified = Verified in the last { $months } months
gaps-state-own = Has, in the area
gaps-state-county = Has, in the county
gaps-state-national = Has, nationally
gaps-state-unknown = Not known
gaps-state-has-not = Has not
gaps-answer-has = Has
gaps-answer-unknown = Not known
gaps-answer-has-not = Has not
gaps-reach-own = The area itself
gaps-reach-county = The county
gaps-reach-national = The whole country
gaps-all-groups = all target groups
gaps-all-areas = all areas
gaps-column-code = Code
gaps-column-area = Area
gaps-column-situation = Situation
gaps-column-target-group = Target group
gaps-column-aspect = What
gaps-column-state = Answer
gaps-column-reach = Nearest

## The spreadsheet as programs save it

unusual-encoding = The table is saved in { $name }, and was read so.
    .why = Programs seldom save so any more, and another may read the letters wrong.
    .help = Look through the names on the site. Save the table as CSV UTF-8 or as an Excel file the next time.
misnamed-table = { $kind ->
        [xlsx] The file is an Excel file, but is not called .xlsx.
       *[csv] The file is text, but is called .xlsx.
    }
    .why = It was read as what it is. Other programs go by the name, and may not open it.
    .help = { $table ->
        [services] { $kind ->
            [xlsx] Call it services.xlsx.
           *[csv] Call it services.csv.
        }
        [words] { $kind ->
            [xlsx] Let its name end in .xlsx.
           *[csv] Let its name end in .csv.
        }
        [hard-words] { $kind ->
            [xlsx] Let its name end in .xlsx.
           *[csv] Let its name end in .csv.
        }
       *[other] Save it as CSV UTF-8 under the name that it has.
    }
mojibake = Letters have been read wrong by another program before: “{ $value }” was probably “{ $suggestion }”.
    .why = Names and words would be shown as signs that nobody can read. Nothing of the table was taken.
    .help = Open the original, not this file, and save it as CSV UTF-8 or as an Excel file.
title-rows = There is text above the columns' names.
    .why = It was passed over. A row of the table that stands there would be too.
    .help = Let the first row of the table be the columns' names.
hidden-sheet = { $read ->
        [yes] The services were read from “{ $name }”, a sheet that Excel does not show.
       *[no] The sheet “{ $name }” is hidden, and was not read.
    }
    .why = Whoever looks at the file sees something else than what was published.
    .help = Show the sheet in Excel, or delete it.
hidden-rows = { $count ->
        [one] Row { $row } is hidden, and was read all the same.
       *[other] { $count } of the rows are hidden, row { $row } first, and were read all the same.
    }
    .why = Services that nobody sees in Excel would be published. A filter hides rows too.
    .help = Take the filter away or show the rows. Write no under Published for what is not to be shown.
hidden-column = The column “{ $column }” is hidden, and was read all the same.
    .why = Facts that nobody sees in Excel would be published.
    .help = Show the column in Excel and look through it, or delete it.
worked-out-cell = { $value ->
        [no-value] “{ $column }” has formulas ({ $count }), the first of them without a result in the file.
       *[other] “{ $column }” has formulas ({ $count }); what Excel last worked out was used, first “{ $value }”.
    }
    .why = If the file was changed by another program, the results can be old.
    .help = Copy the cells and paste them as values.
merged-cell = Cells are merged in “{ $column }”: “{ $value }” was taken for each of the rows.
    .why = It is a guess that the value holds for all of them.
    .help = Unmerge the cells, and write the value in each row.
mangled-cell = { $reason ->
        [date] A spreadsheet has made a date of what stood here: “{ $value }”.
       *[error] A spreadsheet shows “{ $value }” instead of what is to stand here.
    }
    .why = What somebody wrote is gone, and what stands there instead is wrong.
    .help = { $suggestion ->
        [no-value] Write the value anew, and save the table anew.
       *[other] Did you mean “{ $suggestion }”? Make the column a text column first, then write it anew.
    }
long-name = The name has { $count } characters; { $maximum } at most can be shown well.
    .why = Long names are cut off in lists and search results, and are hard to hear read out.
    .help = Shorten it, and put the rest into the description.
duplicate-name = “{ $value }” is also the name in { $other }.
    .why = Readers cannot tell the two apart. Perhaps it is the same service twice.
    .help = Take one row away, or add to the names what tells them apart, as the place.
area-outside-county = { $area } does not lie in { $other }.
    .why = The service is shown there and not to those whom the directory is for. Several places have names that are alike.
    .help = If it is meant, nothing need be done. Else write the municipality that you mean.
ambiguous-language = “{ $value }” is the name of several languages.
    .why = Those who speak one of them may not understand the other. It was left out.
    .help = Write which: { $candidates }.
tracking-address = The address tells who sent the reader: “{ $value }”.
    .why = It helps somebody to follow people who look for help. That part was left out.
    .help = Write instead: { $suggestion }
personal-email = “{ $value }” seems to be one person's e-mail address.
    .why = People who work with violence can be sought out, and mail to someone who is on leave is not read.
    .help = Write an address that several read, as info@example.org, or leave the cell empty.
future-date = “{ $service }” is said to have been verified on { $day }, which has not come.
    .why = Readers would trust facts that nobody has looked at.
    .help = Write the day on which somebody last looked.
stale-service = The facts of “{ $service }” were last verified on { $day }, longer ago than the campaign wants.
    .why = Numbers and hours change; someone may call a number that is no longer answered.
    .help = Call or look it up, then write the new date. How old it may be is said with verified-within and refused-after under [directory] in campaign.toml.
collapsed-directory = The campaign has { $count ->
        [one] 1 service
       *[other] { $count } services
    }, but { $earlier } when it was last published; at least { $minimum } per cent of them are to be left.
    .why = A file that was cut off, or the wrong one, would take help away that exists.
    .help = Look at whether the table is whole. If so many are to go, write services-kept = 0 under [minimum] in campaign.toml, publish, and take the line away again.

## Opening hours

impossible-hours = { $reason ->
        [no-day] “{ $value }” in { $cell } names no weekday.
        [turned] “{ $value }” in { $cell } ends before it begins, or is a night of 16 hours or more.
        [same] “{ $value }” in { $cell } begins and ends at the same time.
        [hour] “{ $value }” in { $cell } has an hour that no clock shows.
        [minute] “{ $value }” in { $cell } has a minute that no clock shows.
        [english] “{ $value }” in { $cell } is English; opening hours are written in Swedish.
        [excel-date] “{ $value }” in { $cell } is a date: a spreadsheet has most likely made it of hours such as 8-17.
        [excel-number] “{ $value }” in { $cell } is a number: a spreadsheet has made it of a time or a date.
        [no-such-date] “{ $value }” in { $cell } is a day that no calendar has.
        [dates-turned] “{ $value }” in { $cell } ends before it begins.
       *[week] “{ $value }” in { $cell } names a week that no year has.
    }
    .why = Someone would call when nobody answers, and might not call again.
    .help = { $reason ->
        [no-day] Say on which days: “{ $suggestion }”, or “alla dagar” for every day.
        [turned] If the times are in the wrong order, write “{ $suggestion }”.
        [same] Write “dygnet runt” if it is always open, else from and to.
        [hour] Hours go from 0 to 24.
        [minute] Minutes go from 00 to 59: 8.30.
        [english] Write “{ $suggestion }”.
        [excel-date] Make the column a text column, and write the hours again: mån–fre 8–17.
        [excel-number] Make the column a text column, and write the hours again: mån–fre 8.30–17.
        [no-such-date] Look the day up, and write it again: 24 december, or 2026-12-24.
        [dates-turned] Write the first day first.
       *[week] Weeks go from 1 to 53.
    }
unread-hours = { $reason ->
        [no-times] “{ $value }” in { $cell } has days, but it was not understood from when to when.
        [open-end] “{ $value }” in { $cell } says when it opens, but not when it closes.
        [misspelt] “{ $value }” in { $cell } is no weekday. Did you mean “{ $suggestion }”?
        [twice] “{ $value }” in { $cell } gives other hours for days that had some before.
        [closed] What “{ $value }” in { $cell } closes was not understood.
       *[words] “{ $value }” in { $cell } was not understood as opening hours.
    }
    .why = The hours are shown as they stand, in Swedish on every page, and no page says that it is open now.
    .help = See what is understood with budkavle directory hours "…". Put what is no hours in the column for how to make contact. If that is how it is meant, leave it.
unread-exception = “{ $value }” in { $cell } was not understood as an exception to the hours.
    .why = It may be about any day, so no page says that this service is open now.
    .help = Write days and hours, or “stängt”, with | between: 2026-12-24–2026-12-26 stängt | 2026-12-31 8–12
hours-only-closed = “{ $value }” in { $cell } says when it is closed, but not when it is open.
    .why = Readers want to know when they can call.
    .help = Write the usual hours here, and what departs from them in the column of exceptions.
long-night = “{ $value }” in { $cell } is open all night, for more than 12 hours.
    .why = If the times are in the wrong order, pages say that it is open when nobody answers.
    .help = If it is an emergency service that answers at night, leave it. Else write the times in the order of the day.

## What “directory hours” prints

hours-of = “{ $typed }”
hours-understood = Understood:
hours-nothing = Nothing was understood as opening hours: the text is shown as it stands.
hours-osm = OpenStreetMap: { $osm }
hours-no-osm = No page says whether it is open now, as not all of it can be reckoned with.
hours-holidays-unsaid = Nothing is said of public holidays: on those no page says whether it is open. Write “vardagar”, “röda dagar stängt” or “även röda dagar”.
hours-shown = As pages show it:
hours-as-typed = as typed
hours-not-understood = Not understood:
hours-text = the text
hours-impossible = Impossible:

## Easy-to-read

long-sentence = The sentence has { $count } { $unit ->
        [letters] letters
       *[words] words
    }; an easy-to-read page has { $limit } at most.
    .why = Who reads slowly has forgotten the beginning before the end comes.
    .help = Make two sentences of it, each on a line of its own.
several-thoughts = The sentence says several things at once.
    .why = One thing at a time is easier to follow.
    .help = Say each thing in a sentence of its own, without brackets, dashes and semicolons.
sentences-on-a-line = The sentence begins in the middle of a line.
    .why = On an easy-to-read page each sentence has a line of its own, so that the eye finds where it begins.
    .help = End the line before with a backslash (\), and begin a new one.
long-paragraph = The paragraph has { $count } lines; an easy-to-read page has { $limit } at most.
    .why = A large block of text is hard to get into, and hard to find one's place in.
    .help = Leave an empty line where something new begins.
few-headings = { $count } words come after this before the next heading; on an easy-to-read page there are { $limit } at most.
    .why = Headings let readers rest, and find what they came for.
    .help = Put in a heading that says what comes.
italics = The text is in italics.
    .why = Slanting letters are harder to tell apart.
    .help = Take away the asterisks. If something is important, say so, or use **bold** for a word or two.
capitals = The word is written in capitals.
    .why = Words in capitals all have the same shape, and are read letter by letter.
    .help = Write it in small letters.
hard-word = “{ $word }” is a hard word.
    .why = Who does not know the word loses the sentence.
    .help = { $suggestion ->
        [no-value] Use a word that everyone knows, or explain it.
       *[other] Write “{ $suggestion }” instead.
    }
foreign-word = “{ $word }” is a foreign word.
    .why = Not everyone has met it, and it is not spelled as it is said.
    .help = { $suggestion ->
        [no-value] Use a word that everyone knows, or explain it.
       *[other] Write “{ $suggestion }” instead.
    }
abbreviation = “{ $word }” is an abbreviation.
    .why = Not everyone knows what the letters stand for, and a screen reader may say them one by one.
    .help = { $suggestion ->
        [no-value] Use a word that everyone knows, or explain it.
       *[other] Write “{ $suggestion }” instead.
    }
passive = “{ $word }” does not say who does it.
    .why = It is easier to see what happens when someone does it.
    .help = Say who does what, with the doer first.
metaphor = “{ $word }” does not mean what the words say.
    .why = Who takes words as they stand is led astray.
    .help = Say what is meant, in plain words.
percent = “{ $word }” is a share of a hundred.
    .why = Percentages are hard to picture.
    .help = Count people or things instead: 1 of 10, half, almost all.
number-word = The number “{ $word }” is written in letters.
    .why = Digits are found and read at once.
    .help = { $suggestion ->
        [no-value] Write it in digits.
       *[other] Write { $suggestion }.
    }
double-negation = The sentence says no more than once.
    .why = Two negations have to be turned round before they can be understood.
    .help = Say what is so, or what to do.
awkward-number = “{ $value }” is a hard number.
    .why = Large numbers and decimals say little to many readers.
    .help = Round it, compare it with something, or leave it out: almost 3 000, about half.
unexplained-word = “{ $word }” is a long word or a name of letters, and nothing explains it.
    .why = Who does not know the word loses the sentence.
    .help = Choose a shorter word, explain it in a sentence of its own, or put it into the list of words, words.<locale>.csv.
not-easier = { $measure ->
        [no-value] The page has { $value } words in a sentence, and its ordinary page { $limit }: it is not easier to read.
        [letters] The page has { $value } letters in a sentence, and its ordinary page { $limit }: it is not easier to read.
       *[other] The page has { $measure } { $value }, and its ordinary page { $limit }: it is not clearly easier to read.
    }
    .why = Who chooses easy-to-read has chosen it because the ordinary page was too hard.
    .help = Shorten the sentences and choose shorter words. “budkavle check --readability” shows the figures of every page.
unused-word = No page has this explanation of “{ $word }”.
    .why = The explanation is looked after for nothing.
    .help = Take the row away, or add the forms of the word that your pages use, with | between them. Headings and links do not count, nor a campaign that explains the word itself.
duplicate-word = “{ $word }” already stands in { $other }.
    .why = Only the first explanation is shown.
    .help = Take one of them away.
duplicate-word-list = The words of this language are also in the file “{ $other }”.
    .why = It is not clear which of them holds.
    .help = Keep one of them.
misplaced-star = The star in “{ $value }” cannot be read.
    .why = The row would find every word, or none.
    .help = Let it stand at the beginning or the end of a word, with letters beside it, as *ades or implementera*.

## The table of “check --readability”

readability-page = page
readability-words = words
readability-sentences = sentences
readability-longest = longest
readability-measure = measure
band-very-easy = very easy
band-easy = easy
band-medium = medium
band-hard = hard
band-very-hard = very hard
readability-average = { $count } words in a sentence
readability-letters = { $count } letters in a sentence

## The table of services, out and in

template-title = How to fill in the table
template-intro = One service on each row of the first sheet, from row 2 on. Several values in a cell are written with | between. An empty cell means that nobody knows, never no. The lists are on the last sheet. Save as an Excel workbook, and look at what would change with: budkavle directory import FILE
template-not-listed = Not on the list
template-not-listed-help = Choose a value from the list, or leave the cell empty.
template-hint-id = The service's short name in addresses, such as kvinnojouren-solna. Small letters, digits and hyphens. Leave empty to have it made from the name; never change it afterwards.
template-hint-name = What the service calls itself. Must be filled in. No two services may have the same name.
template-hint-organisation = The authority, region, municipality or association that answers for the service.
template-hint-sector = What kind of organisation runs it. Choose one from the list.
template-hint-target-groups = Who it is for. Several are written with | between: Women|Men. “All” means everybody on the list.
template-hint-situations = What it helps with. Must be filled in. Several are written with | between.
template-hint-areas = Where those live who may turn to it. Must be filled in: municipalities with | between, or the whole county.
template-hint-phone = Number to call, such as 08-123 456 78. Several are written with | between. The cell is text, so that the first zero stays.
template-hint-chat = Address of a chat. Begins with https://
template-hint-web = The service's own web page. Begins with https://
template-hint-email = E-mail address of the service, never a person's own.
template-hint-address = Visiting address. Shown only if “Show address” says yes. Never write the address of protected housing.
template-hint-show-address = Yes if the visiting address may be published.
template-hint-hours = Ordinary opening hours, in Swedish: mån–fre 8–16; lör 10–14. Empty means that nobody knows.
template-hint-hours-exceptions = Days with other hours, in Swedish: 2026-12-24–2026-12-26 stängt. Several with | between.
template-hint-languages = Languages that are spoken there, with | between: Swedish|Arabic.
template-hint-interpreter = Yes if an interpreter can be booked, no if not. Empty means that nobody knows.
template-hint-easy-read = Yes, no, or the address of the easy-to-read page. Empty means that nobody knows.
template-hint-ages = Ages that it is for: 18+ or 13–25. Empty means all ages, or that nobody knows.
template-hint-summary = What one gets help with, in one to three plain sentences.
template-hint-how-to = What to do first, in one to three plain sentences: call, write, come.
template-hint-free = Yes if it costs nothing. Empty means that nobody knows.
template-hint-anonymous = Yes if one need not say who one is. Empty means that nobody knows.
template-hint-verified = The day on which somebody last made sure that all of this is right: 2026-03-01.
template-hint-published = No if the row is not ready to be shown. Empty means yes.
template-hint-source = Where the facts come from: a web address, or a name and a date.
template-made = The spreadsheet is { $file }. Fill it in, and look at what would change with: budkavle directory import { $file }
import-added = Added ({ $count }):
import-changed = Changed ({ $count }):
import-removed = Removed ({ $count }):
import-empty = (empty)
import-table-nothing = Nothing would change: the table says the same already.
import-refused = Nothing is written. Mend the errors above first.
import-not-written = Nothing is written yet. Do it with --write.
import-table-written = The table of services is replaced.
export-made = { $services ->
        [one] 1 service
       *[other] { $services } services
    } in { $file }.
export-refused = Nothing is written. Mend the errors above first, so that no service is missing from what others get.
export-lost-unpublished = Not in it, because they are not published: { $count ->
        [one] 1 row
       *[other] { $count } rows
    }.
export-lost-addresses = Not in it, because they are not to be shown: { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }.
export-lost-texts = Not in it, because HSDS has one language: { $count ->
        [one] 1 text
       *[other] { $count } texts
    } in other languages.
export-as-attributes-hours = Other programs see them only as attributes, for HSDS has no place for them: other opening hours ({ $count }).
export-as-attributes-address = Other programs see them only as attributes, for HSDS wants them in parts: visiting addresses ({ $count }).
export-as-attributes-easy-read = Other programs see it only as an attribute, for HSDS has no place for it: easy-to-read information ({ $count }).
export-as-attributes-contact = Other programs see them only as attributes, for HSDS 3.0 has no place for them: chats ({ $count }).
export-as-attributes-terms = Other programs see it in full only as attributes, for HSDS has no yes, no and unknown for it: free, anonymous, interpreter ({ $count }).

## HSDS data that comes in

hsds-missing-id = { $count ->
        [one] A row of the table “{ $table }” has no id.
       *[other] The { $count } rows of the table “{ $table }” have no ids.
    }
    .why = Nothing else can refer to it, and nobody can tell whether it has come before.
    .help = Ask whoever made the data to give every row an id of its own.
hsds-duplicate-id = The id “{ $id }” stands more than once in the table “{ $table }”; the first is in { $other }.
    .why = It is not clear which of them others refer to.
    .help = Ask whoever made the data for the right id, or take one of the rows away.
hsds-unknown-organisation = The service belongs to an organisation that is not in the data: “{ $id }”.
    .why = Readers would not know who answers for the service.
    .help = Add the organisation, or give the service the id of one that is there.
hsds-dangling-id = “{ $id }” in the column “{ $column }” of the table “{ $table }” leads nowhere: the table “{ $target }” has no such row.
    .why = What should hang together comes apart and is left out.
    .help = Add the missing row, correct the id, or empty the cell.
hsds-odd-date = “{ $value }” in the column “{ $column }” is no date.
    .why = It is left out, for it could be read as more than one day.
    .help = Write the date as 2026-03-01.
hsds-hours = The opening hours cannot be right ({ $cell }): { $reason ->
        [day] “{ $value }” is no day of the week.
        [time] “{ $value }” is no time of day.
        [same] it opens and closes at the same time, “{ $value }”.
        [turned] it closes at “{ $value }”, before it opens.
        [half] only one of opening and closing time is there.
        [none] there is neither a time nor a description.
       *[period] the period ends on “{ $value }”, before it begins.
    }
    .why = Somebody could come to a closed door. HSDS does not say how hours past midnight are written.
    .help = Write days as MO,TU and times as 08:30:00; for hours past midnight write two rows.
hsds-phone = “{ $phone }” cannot be dialled ({ $cell }).
    .why = It is left out, so that nobody calls a wrong number.
    .help = { $suggestion ->
        [no-value] Write one whole number in each row, as +46 8 123 456 78. Put extensions and remarks elsewhere.
       *[other] Did you mean “{ $suggestion }”?
    }
hsds-html = There was HTML in the text ({ $cell }); only its words are kept.
    .why = Names and descriptions are plain text here: markup from elsewhere is never shown.
    .help = Nothing need be done. Read the text through when it is in.
hsds-json = { $reason ->
        [no-value] There is no service in the JSON file.
       *[other] The JSON file cannot be read: { $reason }
    }
    .why = Nothing of it can be used.
    .help = Give a file with one service, a list of services, or a page with “contents”.
hsds-unknown-table = “{ $file }” is not called like a table of HSDS 3.
    .why = Nothing is read from it.
    .help = If it is one, give it the table's name, such as services.csv.
hsds-unknown-term = “{ $value }” is none of this project's situations, target groups or sectors ({ $count ->
        [one] once
       *[other] { $count } times
    }).
    .why = It is left out. Without a situation a service is shown nowhere.
    .help = Add the word as an alias in taxonomies.toml to the term that it means.

## Messages, against the source language

summary-linted = { $messages ->
        [one] 1 message or term
       *[other] { $messages } messages and terms
    }, { $locales ->
        [one] 1 language
       *[other] { $locales } languages
    } compared with the source.
obsolete-message = “{ $id }” is not there in the source language.
    .why = Nobody asks for it any more, and translators spend time on it.
    .help = Take it away, or give it the name that the source has now.
missing-translations = { $count ->
        [one] One message is not translated to { $locale }: { $list }
       *[other] { $count } messages are not translated to { $locale }: { $list }
    }{ $more ->
        [no-value] .
       *[other] {" "}and { $more } more.
    }
    .why = Readers see them in another language, marked as such.
    .help = Translate them in the language's folder. They have the same names there as in the source language.
missing-translation-file = There is no { $file }, which would have { $count ->
        [one] one message
       *[other] { $count } messages
    }.
    .why = Nothing of the file is translated.
    .help = Make the file in the language's folder and translate what stands in the source's.
obsolete-translation-file = The source language has no such file.
    .why = Nobody asks for its messages any more.
    .help = Take the file away, or give it the name that the source's has now.
missing-value = “{ $id }” has no text of its own, which the source has.
    .why = Readers would see its name, or nothing.
    .help = Write the text after the =, before the lines that begin with a full stop.
obsolete-value = “{ $id }” has a text of its own, which the source has not.
    .why = Nobody asks for it: what is shown are the lines that begin with a full stop.
    .help = Take the text away, or move it to the line where it belongs.
missing-message-attribute = “{ $id }” lacks “.{ $attribute }”, which the source has.
    .why = A label, a tooltip or a text that is read aloud would be missing.
    .help = Add an indented line “.{ $attribute } = the text” below the message.
obsolete-message-attribute = “{ $id }” has “.{ $attribute }”, which the source has not.
    .why = Nobody asks for it; perhaps its name is misspelt.
    .help = Give it the name that it has in the source, or take the line away.
duplicate-message-attribute = “{ $id }” has “.{ $attribute }” twice.
    .why = Only one of them is used.
    .help = Keep one of them.
duplicate-variant = “{ $id }” has the choice “[{ $variant }]” twice.
    .why = Only the first is ever chosen.
    .help = Keep one of them.
missing-reference = “{ $id }” does not say “{ $reference }”, which the source does.
    .why = A name or a phrase that is kept in one place may have been written out, and will not change with it.
    .help = Put the reference in where it belongs in the sentence: the name between braces, as in the source.
obsolete-reference = “{ $id }” says “{ $reference }”, which the source does not.
    .why = The source may have changed, or the name may be wrong.
    .help = See what the source refers to now, and refer to the same.
missing-variable = “{ $id }” does not say “${ $variable }” as often as the source does.
    .why = Readers would miss a number or a name.
    .help = Put it in where it belongs in the sentence: { "{" } ${ $variable } { "}" }. If the sentence is whole without it, write “# allow: missing-variable” above the message.
reference-count = “{ $id }” shows “{ $reference }” { $found ->
        [one] once
       *[other] { $found } times
    }, the source { $wanted ->
        [one] once
       *[other] { $wanted } times
    }.
    .why = A name or a number may have been repeated or left out by mistake.
    .help = Compare the sentence with the source. If it is meant, write “# allow: reference-count” above the message.
unknown-function = “{ $function }” is no function that the source calls.
    .why = Readers would see the function's name in braces instead of a text.
    .help = Use the same functions as the source language.
missing-plural = “{ $id }” lacks plural forms of { $locale }: { $categories }.
    .why = Some numbers would stand with the wrong form of the words.
    .help = Add a choice for each: “[few] the text for such numbers”.
superfluous-plural = “{ $id }” has the plural form “{ $variant }”, which { $locale } has not.
    .why = It is never chosen: it can hold an old text that nobody sees.
    .help = Take the choice away. For one number alone, write the number: “[1]”.
style-attribute = The attribute “.style” of “{ $id }” { $reason ->
        [not-css] is not written as sizes.
       *[differs] differs from the source: { $value }.
    }
    .why = It decides how wide and high a window is.
    .help = Write the same properties in the same units as the source: “width: 40em; height: 20em”.
empty-text = “{ $id }”, or one of its choices, is empty.
    .why = Readers would see nothing where others see a text.
    .help = Write the text. If it is meant to be empty, write “# allow: empty-text” above the message.
same-as-source = “{ $id }” is the same in { $locale } as in the source language.
    .why = It may have been copied and forgotten.
    .help = Translate it. If it is the same in both languages, write “# allow: same-as-source” above the message.
direction-character = “{ $id }” has the invisible sign { $character }, which turns the direction and is not ended, or ends what was not begun.
    .why = What follows on the page can come in the wrong order.
    .help = Take the sign away. What is put into a message is kept apart by itself.
lost-character = “{ $id }” has the sign � in place of a letter.
    .why = Somewhere a program could not read the letter; readers would see the sign.
    .help = Write the letter again, and save the file as UTF-8.
markup-syntax = The HTML in “{ $id }” is not right: { $reason ->
        [unclosed-tag] a tag does not end with >.
        [unclosed-element] an element is not ended.
        [wrong-end] an end does not belong to the element that is open.
        [void-end] an element without content is ended.
        [duplicate-attribute] a tag has an attribute twice.
        [reference-in-tag] what another message or a variable says could become a tag.
        [unquoted-attribute] an attribute's value is not in quotation marks.
        [bad-reference] a character reference, such as &amp;, is unknown or not ended.
       *[other] { $reason }
    }
    .why = The rest of the text could be missing, or be shown in the wrong way.
    .help = Write the tags as the source has them, around the translated words.
markup-differs = “{ $id }” has other HTML than the source: { $found ->
        [no-value] none
       *[other] { $found }
    } instead of { $wanted ->
        [no-value] none
       *[other] { $wanted }
    }.
    .why = A link or a stress would be missing, or mean something else.
    .help = Put the same tags, with the same attributes, around the translated words, and no tag inside another one than there. Translate a title or an alternative text; leave an address, a class or an id.
split-markup = The HTML of “{ $id }” begins or ends in “{ $reference }”.
    .why = Each text may look right by itself, and a translator who changes one of them breaks both.
    .help = Write the whole element, with its tags, in one message.
cyclic-reference = “{ $id }” refers to itself, perhaps by way of others.
    .why = Readers would see question marks or the name in braces.
    .help = Write the text out in one of them.
too-many-placeables = “{ $id }” unfolds into { $count } pieces, more than the 100 that Fluent puts together.
    .why = Readers would see a part of it.
    .help = Write the text out where it is put together from others that are put together in turn.
unknown-locale-folder = “{ $folder }” is no language's folder.
    .why = What is in it is not checked.
    .help = Nothing needs to be done, if it is not meant to be one. Otherwise name the folder after the language: “sv”, “pt-BR”.
unknown-plural-rules = Nobody has told the program the plural forms of { $locale }.
    .why = Choices by number cannot be checked in this language. On a site made by Budkavle only the line with the star is shown, and lines for a number of its own, such as [1].
    .help = Let the line with the star fit every number. In files for another program, see to it that choices by number are right.
unused-message = Nothing uses “{ $id }”.
    .why = Translators spend time on a text that nobody sees; or the one that asks for it has its name wrong.
    .help = Take the message away in every language, or see how its name is spelt where it is asked for. To keep it, write “# allow: unused-message” above it.
missing-argument = “{ $id }” needs “${ $variable }”, which the template does not pass.
    .why = Readers would see the name in braces instead of a number or a name.
    .help = Pass it: t("{ $id }", { $variable }=…).
unused-argument = The template passes “{ $variable }” to “{ $id }”, which uses it in no language.
    .why = The message may lack a number or a name, or the name is misspelt.
    .help = Take it away, or use it in the message.

## Translations that are older than their sources

outdated-translation = { $count ->
        [one] The source has changed since this was translated: “{ $block }” ({ $page }).
       *[other] { $count } parts of the source have changed since this was translated, first “{ $block }” ({ $page }).
    }
    .why = Readers of this language get what was true before.
    .help = See what is to be done with: budkavle translations diff { $file }. When the translation has caught up: budkavle translations accept { $file }
ordinary-page-changed = The ordinary page has changed since this easy-to-read page was last looked at: { $page }
    .why = The two pages may now tell readers different things.
    .help = Read what changed with: budkavle translations diff { $file }. Change this page if it needs it, then: budkavle translations accept { $file }
obsolete-translation = The page that this was translated from is gone{ $page ->
        [none] .
       *[other] {""}; what it said is now in { $page }.
    }
    .why = Readers of this language are still shown what others no longer are, and changes will never be noticed.
    .help = { $page ->
        [none] Take the file away, if the page is no longer wanted. If the page has another name now, rename this file in the same way.
       *[other] Rename this file in the same way. Take it away, if the page is no longer wanted.
    }
translation-threshold = Only { $current } percent of the { $part ->
        [pages] pages
        [messages] messages
       *[services] service texts
    } in “{ $locale }” are current; this campaign wants { $wanted }.
    .why = The campaign has decided to be published only when that much is translated and up to date.
    .help = See what is lacking with: budkavle translations status. Translate, and accept what has caught up; or change the number here.

## Translation status, and what translators are handed

status-title = How the translations stand
status-overview = Overview
status-nothing = Everything is current.
status-campaign = Campaign
status-locale = Language
status-what = What
status-share = Share current
status-pages = Pages
status-messages = Messages
status-services = Services
status-current = current
status-outdated = outdated
status-to-look-at = to look at
status-unknown = unknown
status-missing = missing
status-unreviewed = not reviewed
status-unread = { $count ->
        [one] 1 page is not reviewed
       *[other] { $count } pages are not reviewed
    }
status-more = and { $count } more
state-page-outdated = outdated
state-page-to-look-at = to look at
state-page-unknown = unknown
state-page-obsolete = its source is gone
state-page-missing = missing
state-text-outdated = outdated
state-text-unknown = unknown
state-text-missing = missing
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
diff-obsolete = The page that { $file } was translated from is gone. { $source ->
        [none] Take the file away, if it is no longer wanted, or rename it as its source was renamed.
       *[other] What it said is now in { $source }: rename the file in the same way.
    }
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
diff-pieces = { $file }: { $outdated ->
        [one] 1 outdated
       *[other] { $outdated } outdated
    }, { $unknown } that nobody has accepted. Beside that { $missing ->
        [one] 1 is not translated at all.
       *[other] { $missing } are not translated at all.
    }
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
export-done = { $file }: { $count ->
        [0] nothing to translate
        [one] 1 text to translate
       *[other] { $count } texts to translate
    }.
export-by-hand = Not in the workbook: { $said }
export-impossible = { $file }: no text can be put in the place of “{ $text }” ({ $source }:{ $line }) from a workbook, as that is written in the source. Translate the page in the file itself.
export-too-long = { $file }: “{ $text }” is longer than a cell has room for. Translate it in the file itself.
export-unreadable = { $file }:{ $line }: the message “{ $id }” is not written right in the source itself, so that no translation of it could be used. See with “budkavle check” what is wrong, mend it and export anew.
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
import-none = Nothing could be used, and nothing has been written.
import-row = Row { $row }: { $said }
import-left = { $file }: left as it was; not used: { $count ->
        [one] 1 text
       *[other] { $count } texts
    }
import-rejected = { $count ->
        [one] 1 row could not be used.
       *[other] { $count } rows could not be used.
    }
import-no-workbook = { $file } cannot be read as a workbook: { $reason }
import-no-columns = { $file } has no sheet with the columns that “export” writes.
import-lacks-columns = { $file }: the sheet “{ $sheet }” no longer has these columns: { $columns }. Without them nobody can see whether somebody has changed a text meanwhile. Put the new translations into the workbook as “export” wrote it.
import-no-id = “{ $text }” stands in a row without an id, so nobody knows where it belongs. Export anew, and put it into its row.
import-twice = the same text has two different translations: “{ $text }” in row { $first }, “{ $second }” here. Neither is used. Keep one, and empty the other cell.
import-source-changed = the source has changed since the workbook was made, or is gone: “{ $source }” ({ $id }). Export anew, and look at whether the translation fits the new text.
import-other-source = the workbook says that the source is { $sheet ->
        [no-value] empty
       *[other] “{ $sheet }”
    }, but the row belongs to “{ $source }”. Rows have been mixed up, or the column has been changed. Export anew, and put the translation beside its source.
import-present-changed = { $place } has been changed since the workbook was made. Now it says { $present ->
        [no-value] nothing
       *[other] “{ $present }”
    }; the workbook says that it was { $sheet ->
        [no-value] nothing
       *[other] “{ $sheet }”
    }. Nothing is written over it. Compare the two. Is the change right, leave the row empty. Is the new translation right, write it into the file, or export anew and fill it in there.
import-built-differently = the translation is built differently from its source. From { $file }:{ $line } on it has { $present ->
        [no-value] nothing more
       *[other] “{ $present }”
    }, and the source, { $source }:{ $number }, { $now ->
        [no-value] nothing more
       *[other] “{ $now }”
    }. Such a page cannot be put together from rows. Translate it in the file itself, or give it the headings, paragraphs, items and rows of the source, in the same order, and export then.
import-incomplete = { $file } is left as it was, for some of its texts have no translation.{ $rows ->
        [no-value] {""}
       *[other] {" "}Fill in these rows too: { $rows }.
    }{ $texts ->
        [no-value] {""}
       *[other] {" "}Not in the workbook, so that it must be exported anew: { $texts }.
    }
import-structure = “{ $text }” would not be read as the text that it was, but as a heading, a list or another part of the page. A cell is one text. If the sign at its beginning is to be read as it is, write a backslash before it: { $instead }
import-unreadable = “{ $text }” would be read as something else than it says. Look for stray signs.
import-together = each text of { $file } is right by itself, but together they would build another page. Look for texts that begin with a sign, such as : or [, and write a backslash before it.
import-kept = { $place } stays as it is, “{ $text }”, and would be read as something else beside the new texts. Translate the page in the file itself.
import-cells = the table row “{ $text }” has { $found } cells, and that of the source { $wanted }. Write | between the cells and nowhere else; a bar within a cell is written \|
import-quotes = “{ $text }” has both kinds of straight quotation marks, " and ', and here there can be only one. Write the apostrophe as ’
import-heading-id = “{ $text }” ends with braces, as if with the heading's id. That stands on the page already: write only the words.
import-blank-line = there is an empty line in “{ $text }”. A cell is one text: one paragraph, one heading, one item. Take the empty line away. If there are to be two paragraphs, write both into the source first, and export anew.
import-lines = the lines of “{ $text }” would be put together on one line, and not be the list, heading or table that they look like. A cell is one text. If there is to be a list, write it into the source first, and export anew. Where only the line is to be broken, end it with a backslash.
import-links = the links and pictures must lead where those of the source lead.{ $missing ->
        [no-value] {""}
       *[other] {" "}Missing: { $missing }. Write it in round brackets as in the source, [text](address).
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Not in the source: { $extra }. Take it away.
    }
import-titles = the links and pictures that have a title in the source must have one here, and no others.{ $missing ->
        [no-value] {""}
       *[other] {" "}Missing for: { $missing }. Write it after the address as in the source, [text](address "title").
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Not in the source, for: { $extra }. Take it away.
    }
import-title-quotes = a link or picture in “{ $text }” is not read, because of the quotation marks around its title or in it. Write it between straight ones, [text](address "title"), and within the title other ones, as ‘ and ’.
import-signs-title = readers would see these signs in the title of a link or the caption of a picture as they are: { $signs }. There is no markup there. Write only the words.
import-notes = the text must refer to the notes of the source.{ $missing ->
        [no-value] {""}
       *[other] {" "}Missing: { $missing }. Write it where the text refers to the note.
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Not in the source: { $extra }. Take it away.
    }
import-tags = the tags must be those of the source.{ $missing ->
        [no-value] {""}
       *[other] {" "}Missing: { $missing }. Write it around the translated words.
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Not in the source: { $extra }. Take it away.
    }
import-placeholders = what stands in braces must be as in the source, letter by letter.{ $missing ->
        [no-value] {""}
       *[other] {" "}Missing: { $missing }. Copy it from the source.
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Not in the source: { $extra }. Take it away, or correct it.
    }
import-empty-link = a link in “{ $text }” has no words, or a picture no text. Write it between the square brackets.
import-style = signs within words of “{ $text }” would be taken for markup, and words be { $style ->
        [stress] stressed
        [struck] struck out
       *[code] shown as code
    }. Write a backslash before each sign that is to be read as it is: \*, \~ or \`
import-signs = readers would see signs that look like markup: { $signs }. End what is begun, as **word**, `code` or [text](address). If a sign is to be read as it is, write a backslash before it, as \* or \<, and &amp; for &
import-signs-plain = readers would see these signs as they are: { $signs }. There is no markup here. Write only the words.
import-direction = the text has the invisible sign { $character }, which turns the direction and is not ended, or ends what was not begun. Take it away: the page turns the direction by itself.
import-formula = there is a formula in the cell, and no text that it came to: { $text }. Write the text itself. If it is to begin with =, format the cell as text first.
import-cell-error = the cell shows the error { $text } and no text. Most often a text that began with = or - was taken for a formula. Format the cell as text, and write the text again.
import-cell-value = the cell has a number, a day or the like, { $text }, and not what was written. Format the cell as text, and write the text again.
import-line-start = a line of a message cannot begin as “{ $text }”: there [, * and . begin a choice or an attribute. Write { $instead }
import-syntax = “{ $text }” cannot be read as a message. { message-syntax }
import-unwritable = “{ $id }” cannot be put into { $file }: the file would be read as something else. See with “budkavle check” what in it cannot be read, mend that and import again.
import-table = { $file } cannot be filled in from a workbook. It must be a CSV file with the headings id, name, summary and how-to: mend that first, or translate in the file itself.
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
    Keep the address in round brackets after square ones, [text](get-help.md), and translate the text in the square ones. A title after the address, [text](get-help.md "title"), is translated too; its straight quotation marks stay.
    Keep **stars**, _underscores_, <tags> and the bars of a table row. Keep a backslash at the end of a line: it breaks the line.
    A cell is one text, without empty lines. If a sign such as * or # is to be read as it is, write a backslash before it: \*
    Do not change the column “Id”: it says where the text belongs. Take no column away: by them is seen whether somebody has changed a text meanwhile. Rows may be sorted, and those you do not need be hidden.
