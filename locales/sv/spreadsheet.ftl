### Words of the spreadsheet of services, as its headers and values are called in Swedish. Comes with the program.

# The columns of the staff spreadsheet. A file is read by these names, by the ids or by the names of another locale,
# so a changed name makes an old spreadsheet unreadable: add, do not change.

column-id = Id
column-name = Namn på verksamhet
column-organisation = Huvudman
column-sector = Sektor
column-target-groups = Målgrupp kön
column-situations = Målgrupp utsatthet
column-areas = Upptagningsområde
column-phone = Telefon
column-chat = Chatt
column-web = Webbadress
column-email = E-post
column-address = Besöksadress
column-show-address = Visa adress
column-hours = Öppettider
column-hours-exceptions = Avvikande öppettider
column-languages = Språk
column-interpreter = Tolk
column-easy-read = Lättläst
column-ages = Åldrar
column-summary = Beskrivning
column-how-to = Gör så här
column-free = Kostnadsfritt
column-anonymous = Anonymt
column-verified = Senast kontrollerad
column-published = Publiceras
column-source = Källa

# Words that a cell of the spreadsheet may hold. “interpreter” stands among the languages, “whole county” among the areas.

value-yes = Ja
value-no = Nej
value-interpreter = tolk
value-all = Alla
value-whole-county = Hela länet

# The weekdays from Monday, as opening hours are written in the spreadsheet, which are read in Swedish.

hours-weekdays = mån|tis|ons|tors|fre|lör|sön

# Names of the sheets in the spreadsheet that staff fill in.

sheet-services = Verksamheter
sheet-instruction = Instruktion
sheet-lists = Listor
