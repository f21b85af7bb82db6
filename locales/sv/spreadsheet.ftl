### Words of the spreadsheet of services, as its headers and values are called in Swedish. Comes with the program.

# The columns of the staff spreadsheet. A file is read by these names, by the ids or by the names of another locale,
# so a changed name makes an old spreadsheet unreadable: add, do not change.

column-id = Id
column-name = Namn på verksamhet
    .also = Namn | Verksamhet | Verksamhetens namn
column-organisation = Huvudman
column-sector = Sektor
column-target-groups = Målgrupp kön
    .also = Målgrupp | Kön | Målgrupp/kön
column-situations = Målgrupp utsatthet
    .also = Utsatthet | Målgrupp/utsatthet
column-areas = Upptagningsområde
    .also = Kommun | Kommuner | Område
column-phone = Telefon
    .also = Telefonnummer | Tel
column-chat = Chatt
    .also = Chat
column-web = Webbadress
    .also = Webb | Webbplats | Webbsida | Hemsida | Länk
column-email = E-post
    .also = Epost | E-postadress | Mejl
column-address = Besöksadress
    .also = Adress
column-show-address = Visa adress
column-hours = Öppettider
    .also = Öppettid
column-hours-exceptions = Avvikande öppettider
column-languages = Språk
    .also = Språk/tolk | Information på olika språk
column-interpreter = Tolk
column-easy-read = Lättläst
    .also = Lättläst svenska
column-ages = Åldrar
    .also = Ålder
column-summary = Beskrivning
    .also = Om verksamheten
column-how-to = Gör så här
column-free = Kostnadsfritt
    .also = Gratis
column-anonymous = Anonymt
    .also = Anonym
column-verified = Senast kontrollerad
    .also = Kontrollerad | Uppdaterad | Senast uppdaterad
column-published = Publiceras
    .also = Publicera
column-source = Källa

# Words that a cell of the spreadsheet may hold. “interpreter” stands among the languages, “whole county” among the areas.

value-yes = Ja
    .also = j | sant
value-no = Nej
    .also = n | falskt
value-unknown = okänt
    .also = vet ej | vet inte
value-interpreter = tolk
    .also = via tolk | med tolk | tolkar
value-all = Alla
    .also = alla kön | alla grupper
value-whole-county = Hela länet
    .also = länet | alla kommuner | alla länets kommuner | samtliga kommuner | länsövergripande

# What the sheet with the services is called in a spreadsheet file.

sheet-services = Verksamheter

# Languages that a service speaks. One spelling may stand for several languages: then the reader of the file asks which.

language-sv = svenska
language-en = engelska
language-ar = arabiska
language-fa = persiska
    .also = farsi
language-prs = dari
language-ps = pashto
language-kmr = nordkurdiska
    .also = kurmanji | kurmandji | kurdiska
language-ckb = sorani
    .also = centralkurdiska | kurdiska
language-sdh = sydkurdiska
language-so = somaliska
language-ti = tigrinska
    .also = tigrinja | tigrinya
language-am = amhariska
language-om = oromo
    .also = oromiffa
language-sw = swahili
language-rw = kinyarwanda
language-rn = rundi
    .also = kirundi
language-ln = lingala
language-lg = luganda
language-wo = wolof
language-ha = hausa
language-yo = yoruba
language-ig = igbo
language-mnk = mandinka
language-bal = baluchiska
    .also = balochi
language-haz = hazaragi
language-fi = finska
language-fit = meänkieli
    .also = tornedalsfinska
language-se = nordsamiska
    .also = samiska
language-smj = lulesamiska
    .also = samiska
language-sma = sydsamiska
    .also = samiska
language-rom = romani
    .also = romska
language-yi = jiddisch
language-swl = svenskt teckenspråk
    .also = teckenspråk
language-da = danska
language-nb = norska
    .also = bokmål | norskt bokmål
language-is = isländska
language-de = tyska
language-nl = nederländska
    .also = holländska
language-fr = franska
language-es = spanska
language-pt = portugisiska
language-it = italienska
language-el = grekiska
language-pl = polska
language-cs = tjeckiska
language-sk = slovakiska
language-sl = slovenska
language-hu = ungerska
language-ro = rumänska
language-bg = bulgariska
language-sr = serbiska
language-hr = kroatiska
language-bs = bosniska
language-mk = makedonska
language-sq = albanska
language-et = estniska
language-lv = lettiska
language-lt = litauiska
language-ru = ryska
language-uk = ukrainska
language-be = belarusiska
    .also = vitryska
language-tr = turkiska
language-az = azerbajdzjanska
    .also = azeriska
language-hy = armeniska
language-ka = georgiska
language-kk = kazakiska
language-uz = uzbekiska
language-mn = mongoliska
language-ug = uiguriska
language-he = hebreiska
language-syr = syriska
    .also = syrianska | assyriska
language-ur = urdu
language-hi = hindi
language-pa = punjabi
    .also = panjabi
language-bn = bengali
    .also = bangla
language-ta = tamil
    .also = tamilska
language-ne = nepali
    .also = nepalesiska
language-th = thailändska
    .also = thai
language-vi = vietnamesiska
language-zh = kinesiska
    .also = mandarin
language-yue = kantonesiska
language-ja = japanska
language-ko = koreanska
language-id = indonesiska
language-ms = malajiska
language-fil = filippinska
    .also = tagalog
language-sv-simple = lätt svenska
    .also = lättläst svenska


# The weekdays from Monday, as opening hours are written in the spreadsheet, which are read in Swedish.

hours-weekdays = mån|tis|ons|tors|fre|lör|sön

# Names of the sheets in the spreadsheet that staff fill in.

sheet-services = Verksamheter
sheet-instruction = Instruktion
sheet-lists = Listor
