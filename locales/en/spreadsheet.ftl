### Words of the spreadsheet of services, as its headers and values are called in English. Comes with the program.

# The columns of the staff spreadsheet. A file is read by these names, by the ids or by the names of another locale,
# so a changed name makes an old spreadsheet unreadable: add, do not change.

column-id = Id
column-name = Name of service
column-organisation = Organisation
column-sector = Sector
column-target-groups = Target groups
column-situations = Situations
column-areas = Areas
column-phone = Telephone
column-chat = Chat
column-web = Web address
column-email = Email
column-address = Visiting address
column-show-address = Show address
column-hours = Opening hours
column-hours-exceptions = Exceptions to opening hours
column-languages = Languages
column-interpreter = Interpreter
column-easy-read = Easy to read
column-ages = Ages
column-summary = Description
column-how-to = How to make contact
column-free = Free of charge
column-anonymous = Anonymous
column-verified = Last checked
column-published = Published
column-source = Source

# Words that a cell of the spreadsheet may hold. “interpreter” stands among the languages, “whole county” among the areas.

value-yes = Yes
value-no = No
value-interpreter = interpreter
value-all = All
value-whole-county = Whole county

# The weekdays from Monday, as opening hours are written in the spreadsheet, which are read in Swedish.

hours-weekdays = mån|tis|ons|tors|fre|lör|sön

# Names of the sheets in the spreadsheet that staff fill in.

sheet-services = Services
sheet-instruction = Instructions
sheet-lists = Lists
