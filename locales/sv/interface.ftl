# Ord i sidornas ram och i mallarna. Källspråket.

## Att ta sig runt

# Första länken på varje sida, för den som går med tangentbord.
skip-to-content = Hoppa till innehållet
# Namn på huvudmenyn; på telefoner också knappens text.
menu = Meny
# Namn på språkmenyn.
languages = Språk
# Står efter föregående ord. Lämnas på engelska i alla språk.
languages-in-english = Languages
# Länk från den vanliga sidan till samma sida på lättläst.
easy-read-switch = Lättläst
# Länk från den lättlästa sidan till den vanliga.
ordinary-switch = Vanlig text
# Länk till filmerna på svenskt teckenspråk.
sign-language = Teckenspråk
# Namn på länkstigen (Start › Om våld).
breadcrumbs = Du är här
# Namn på listan med länkar till rubrikerna på sidan.
on-this-page = På den här sidan
# Namn på länkarna längst ner.
footer = Om webbplatsen
# Mellan saker i en uppräkning: svenska, arabiska.
list-comma = ,

## Lämna sidan

# Knappen som alltid syns. Odramatisk: den som står bredvid kan läsa den.
exit-link = Lämna sidan
# Samma sak som andra länk på sidan, bara för tangentbord och skärmläsare.
exit-skip = Lämna sidan direkt
# Det enda som syns medan den nya sidan hämtas.
exit-loading = Sidan hämtas.
# Flikens namn under tiden. Får inte avslöja något.
exit-title = Ny sida
# Efter första trycket på Skift.
exit-two-more = Skift: tryck 2 gånger till för att lämna sidan.
# Efter andra trycket.
exit-one-more = Skift: tryck 1 gång till för att lämna sidan.
# När det gått fem sekunder utan nytt tryck.
exit-expired = Det gick för lång tid. Sidan är kvar.

## Stödtelefonen

# Rubrik över numret, på varje sida.
helpline-heading = Prata med någon
# Före numret: ”Ring 020-…”.
helpline-call = Ring
# Före larmnumret: ”Vid fara, ring 112”.
emergency = Är någon i fara nu? Ring
# Kostar inget.
free = Gratis
# Den som ringer behöver inte säga vem den är.
anonymous = Du kan vara anonym

## Om sidan

# Följs av ett datum.
reviewed = Granskad
# $name (text): den som granskade.
reviewed-by = av { $name }
# På sidor som inte är publicerade.
draft = Utkast. Sidan är inte publicerad.
# Överst på en översatt sida vars källa har ändrats sedan dess. Följs av en länk till källsidan.
outdated-notice = Den här översättningen är äldre än originalet. Något kan ha ändrats. Den senaste texten:
# Följs av myndighetens namn.
publisher = Bakom webbplatsen står
# På varje sida så länge uppgifterna inte är kontrollerade.
unverified = Det här är ett exempel. Telefonnummer och andra uppgifter måste kontrolleras innan webbplatsen publiceras.

# Det som står i webbläsarens flik. $page (text): sidans rubrik. $campaign (text): kampanjens namn.
page-title = { $page } – { $campaign }

## Hitta hjälp

# Rubrik över listan med vad man kan behöva hjälp med.
finder-situations = Vad gäller det?
# Rubrik över listan med kommuner.
finder-areas = Var bor du?
# Före länets namn: ”Hela Stockholms län”.
finder-whole = Hela
# Rubrik på en kommuns eller ett läns sida. $area (text): namnet.
area-title = Hjälp i { $area }
# Rubrik på sidan med det som finns för alla.
country-title = Hjälp i hela landet
# För sökmotorer. $area (text): kommunens eller länets namn.
area-description = Någon att prata med i { $area }: telefonnummer, öppettider och adresser.
# Under rubriken på en kommuns sida. $area (text): namnet.
area-lead = Här finns hjälp för dig som bor i { $area }. Det som är närmast dig står först.
# När ingen verksamhet är känd.
area-empty = Vi känner inte till någon verksamhet just här. Stödtelefonen hjälper dig att hitta rätt.
# Rubrik över listan med ett läns kommuner.
area-children = Välj kommun
# Före länken till länet eller landet.
area-parent = Se också
# Liten rad över områdets namn.
reach-local = I din kommun
reach-county = I länet
reach-country = För alla
# Hur många verksamheter som står under en rubrik. $count (tal).
services-count =
    { $count ->
        [one] { $count } verksamhet
       *[other] { $count } verksamheter
    }
# Rubrik i stället för situationens namn på webbplatser som ska vara diskreta.
situation-title-neutral = Hit kan du vända dig

## En verksamhet

# För sökmotorer. $service (text): verksamhetens namn.
service-description = Så kontaktar du { $service }: telefon, öppettider, språk och vem den är till för.
# Följs av en länk. På lättlästa sidor när lättläst text saknas.
service-ordinary = Det finns ingen lättläst text. Här är den vanliga texten:
service-contact-unknown = Vi saknar kontaktuppgifter.
# Länk till verksamhetens chatt.
service-chat = Chatta
# Rubrik: hur man tar kontakt och vad som händer.
service-how-to = Så går det till
# Rubrik över faktarutan.
service-facts = Fakta
service-situations = Gäller
service-target-groups = För
service-ages = Ålder
service-areas = Var
service-hours = Öppet
service-languages = Språk
# I listor, före språken.
service-languages-short = Språk:
service-languages-unknown = Språk: inte känt
service-interpreter = Tolk
service-easy-read = Lättläst information
service-free = Gratis
service-anonymous = Du kan vara anonym
# Huvudman: den som driver verksamheten.
service-organisation = Drivs av
service-verified = Uppgifterna kontrollerade
service-not-verified = Inte kontrollerade
service-source = Källa
yes = Ja
no = Nej
# Uppgift saknas. Betyder aldrig nej.
unknown = Inte känt

## Delar i texterna

# Rubrik på rutor som inte har någon egen.
callout-info = Bra att veta
callout-important = Viktigt
callout-warning = Varning
# Knapp som visar filmens text.
video-transcript = Läs filmens text
# I webbläsare som inte kan visa filmen.
video-download = Hämta filmen

## Sidan finns inte (404)

not-found-title = Sidan finns inte
not-found-text = Adressen kan vara fel, eller så har sidan flyttats.
# Länk.
not-found-home = Till startsidan
# Före stödtelefonens nummer.
not-found-call = Du kan också ringa

## Löptext

# Namn på en tabell som kan rullas i sidled, för skärmläsare.
table-region = Tabell
# Före notens nummer, för skärmläsare.
footnote = Not
footnotes = Noter
# Länk från noten tillbaka till texten, före notens nummer.
footnote-back = Tillbaka till texten, not

## Tabeller över verksamheterna

# Vad tabellerna visar. Läses av skärmläsare före tabellen.
matrix-caption-sector-and-target-group = Verksamheter efter målgrupp och sektor. Antal, och andel av verksamheterna i kolumnen.
matrix-caption-area = Verksamheter efter område. Antal gånger området anges, och andel av alla områden som anges i kolumnen.
# Rubriken ovanför radernas namn. .report: så heter den i rapporten från 2019.
matrix-group = Målgrupp eller sektor
matrix-area = Område
    .report = Kommuner inkl. stadsdelar
# Vad procenten är delar av.
matrix-services = Antal verksamheter
matrix-mentions = Antal områden som anges
# Så heter länet när det räknas som ett enda område.
matrix-whole-county = Hela länet
matrix-percent = { $percent } %
# Det som procenten betyder och det som inte är med.
matrix-note-services = Procenten är andelar av verksamheterna i kolumnen. En verksamhet kan vara till för flera målgrupper.
matrix-note-mentions = Procenten är andelar av alla områden som anges i kolumnen. En verksamhet kan ange flera områden. ”Hela länet” räknas som ett.
matrix-note-rounding = Procenten är avrundade till hela tal, halva uppåt. Därför blir summan i en kolumn inte alltid 100.
matrix-note-outside = Verksamheter som anger något utanför området, som hela landet eller ett annat län: { $count }. Det räknas inte med i tabellen.
matrix-note-without-target-group = Verksamheter där det saknas uppgift om målgrupp: { $count }.
matrix-note-without-sector = Verksamheter där det saknas uppgift om sektor: { $count }.
matrix-note-without-situation = Verksamheter där det saknas uppgift om vad de ger hjälp med, och som därför inte finns i någon kolumn: { $count }.

## Öppettider, på andra språk än det som de skrevs på

# Rader som ”måndag–fredag: 08:00–12:00 och 13:00–16:00”. Veckodagar, månader och klockslag kommer från ICU.
hours-line = { $days }: { $times }
hours-span = { $from }–{ $to }
hours-range = { $from }–{ $to }
hours-every-day = alla dagar
hours-whole-day = dygnet runt
hours-closed = stängt
hours-holidays = helgdagar
hours-eves = dag före helgdag
hours-odd-weeks = { $days }, udda veckor
hours-even-weeks = { $days }, jämna veckor
hours-season = { $days }, { $season }
hours-week = vecka { $number }
hours-weeks = vecka { $from }–{ $to }
hours-nth = { $nth ->
        [n1] första { $day }en i månaden
        [n2] andra { $day }en i månaden
        [n3] tredje { $day }en i månaden
        [n4] fjärde { $day }en i månaden
        [n5] femte { $day }en i månaden
       *[last] sista { $day }en i månaden
    }
hours-channel = { $channel ->
        [phone] telefon
        [chat] chatt
        [sms] sms
       *[visit] besök
    }: { $hours }
hours-appointment = endast efter tidsbokning
hours-machine = telefonsvarare övrig tid
hours-now-open = Öppet nu
hours-now-shut = Stängt nu

## Välja själv

# Rubrik överst på kommunernas sidor: larmnumret och linjer för hela landet.
first-heading = Ring nu
# På kort, före målgrupperna: ”För: kvinnor, män”.
service-for = För:
service-for-unknown = För vem: inte känt
# Länk på en verksamhets sida.
service-others = Hitta annan hjälp
# Rubrik på en sida om en situation i en kommun. $area (text), $situation (text): namnen.
pair-title = { $area }: { $situation }
# Länk från den till kommunens sida. $area (text): namnet.
pair-all = All hjälp i { $area }
# Namn på fältet över listan med kommuner.
finder-name = Skriv namnet på din kommun
# Läses upp när man skrivit. $count (tal).
finder-hits =
    { $count ->
        [0] Ingen i listan heter så. Prova med bara början av namnet.
        [one] { $count } träff
       *[other] { $count } träffar
    }
# Rubrik över frågorna på en kommuns sida.
filter-heading = Visa det som passar
filter-what-any = Allt
filter-whom = För vem?
filter-whom-any = Alla
filter-language = Hjälp på ditt språk
filter-language-any = Alla språk
# Knapp: som innan man valde något.
filter-reset = Visa allt igen
# Läses upp efter ett val. $count (tal).
filter-hits =
    { $count ->
        [one] { $count } verksamhet passar.
       *[other] { $count } verksamheter passar.
    }
# Följer på föregående. $count (tal).
filter-maybe =
    { $count ->
        [one] { $count } till passar kanske.
       *[other] { $count } till passar kanske.
    }
# Rubrik över dem som kanske passar, och vad det betyder.
filter-maybe-heading = Passar kanske
filter-maybe-text = Här är det inte känt om det passar. Ring och fråga.
# Rubrik över andra kommuner, där det finns lite i den egna.
neighbours-heading = Fler i närheten
# $area (text): den egna kommunen.
neighbours-text = Vi känner till få verksamheter i { $area }. Fråga om du får komma till en annan kommun.

# Rubrik över förklaringarna av svåra ord, sist på sidan.
words = Ordförklaringar
# Namn på länken från en förklaring tillbaka till ordet. Följs av ordet.
words-back = Tillbaka till texten, ordet
