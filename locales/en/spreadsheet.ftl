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
    .also = y
value-no = No
    .also = n
value-unknown = unknown
    .also = not known
value-interpreter = interpreter
value-all = All
value-whole-county = Whole county
    .also = the whole county | all municipalities | county-wide

# Languages that a service speaks. One spelling may stand for several languages: then the reader of the file asks which.

language-sv = Swedish
language-en = English
language-ar = Arabic
language-fa = Persian
    .also = Farsi
language-prs = Dari
language-ps = Pashto
language-kmr = Northern Kurdish
    .also = Kurmanji | Kurdish
language-ckb = Sorani
    .also = Central Kurdish | Kurdish
language-sdh = Southern Kurdish
language-so = Somali
language-ti = Tigrinya
language-am = Amharic
language-om = Oromo
    .also = Oromiffa
language-sw = Swahili
language-rw = Kinyarwanda
language-rn = Rundi
    .also = Kirundi
language-ln = Lingala
language-lg = Luganda
language-wo = Wolof
language-ha = Hausa
language-yo = Yoruba
language-ig = Igbo
language-mnk = Mandinka
language-bal = Balochi
language-haz = Hazaragi
language-fi = Finnish
language-fit = Meänkieli
language-se = Northern Sami
    .also = Sami
language-smj = Lule Sami
    .also = Sami
language-sma = Southern Sami
    .also = Sami
language-rom = Romani
    .also = Romany
language-yi = Yiddish
language-swl = Swedish Sign Language
language-da = Danish
language-nb = Norwegian
    .also = Norwegian Bokmål
language-is = Icelandic
language-de = German
language-nl = Dutch
language-fr = French
language-es = Spanish
language-pt = Portuguese
language-it = Italian
language-el = Greek
language-pl = Polish
language-cs = Czech
language-sk = Slovak
language-sl = Slovenian
language-hu = Hungarian
language-ro = Romanian
language-bg = Bulgarian
language-sr = Serbian
language-hr = Croatian
language-bs = Bosnian
language-mk = Macedonian
language-sq = Albanian
language-et = Estonian
language-lv = Latvian
language-lt = Lithuanian
language-ru = Russian
language-uk = Ukrainian
language-be = Belarusian
language-tr = Turkish
language-az = Azerbaijani
    .also = Azeri
language-hy = Armenian
language-ka = Georgian
language-kk = Kazakh
language-uz = Uzbek
language-mn = Mongolian
language-ug = Uyghur
language-he = Hebrew
language-syr = Syriac
    .also = Assyrian
language-ur = Urdu
language-hi = Hindi
language-pa = Punjabi
language-bn = Bengali
    .also = Bangla
language-ta = Tamil
language-ne = Nepali
language-th = Thai
language-vi = Vietnamese
language-zh = Chinese
    .also = Mandarin
language-yue = Cantonese
language-ja = Japanese
language-ko = Korean
language-id = Indonesian
language-ms = Malay
language-fil = Filipino
    .also = Tagalog
language-sv-simple = Easy Swedish


# The weekdays from Monday, as opening hours are written in the spreadsheet, which are read in Swedish.

hours-weekdays = mån|tis|ons|tors|fre|lör|sön

# Names of the sheets in the spreadsheet that staff fill in.

sheet-services = Services
sheet-instruction = Instructions
sheet-lists = Lists
