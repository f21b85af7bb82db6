footer = Om webbplatsen
exit-loading = Sidan hämtas.
exit-two-more = Skift: tryck 2 gånger till för att lämna sidan.
exit-one-more = Skift: tryck 1 gång till för att lämna sidan.
exit-expired = Det gick för lång tid. Sidan är kvar.
helpline-heading = Prata med någon
free = Gratis
anonymous = Du kan vara anonym
reviewed = Granskad
publisher = Bakom webbplatsen står
unverified = Det här är ett exempel. Telefonnummer och andra uppgifter måste kontrolleras innan webbplatsen publiceras.
draft = Utkast. Sidan är inte publicerad.
finder-situations = Vad gäller det?
area-description = Någon att prata med i { $area }: telefonnummer, öppettider och adresser.
area-lead = Här finns hjälp för dig som bor i { $area }. Det som är närmast dig står först.
area-empty = Vi känner inte till någon verksamhet just här. Stödtelefonen hjälper dig att hitta rätt.
area-parent = Se också
reach-county = I länet
reach-country = För alla
services-count =
    { $count ->
        [one] { $count } verksamhet
       *[other] { $count } verksamheter
    }
situation-title-neutral = Hit kan du vända dig
service-description = Så kontaktar du { $service }: telefon, öppettider, språk och vem den är till för.
service-ordinary = Det finns ingen lättläst text. Här är den vanliga texten:
service-contact-unknown = Vi saknar kontaktuppgifter.
service-chat = Chatta
service-how-to = Så går det till
service-facts = Fakta
service-situations = Gäller
service-target-groups = För
service-ages = Ålder
service-areas = Var
service-hours = Öppet
service-languages = Språk
service-languages-unknown = Språk: inte känt
service-interpreter = Tolk
service-easy-read = Lättläst information
service-free = Gratis
service-anonymous = Du kan vara anonym
service-organisation = Drivs av
service-verified = Uppgifterna kontrollerade
service-not-verified = Inte kontrollerade
service-source = Källa
unknown = Inte känt
video-transcript = Läs filmens text
not-found-text = Adressen kan vara fel, eller så har sidan flyttats.
not-found-home = Till startsidan
footnote = Not
footnotes = Noter
footnote-back = Tillbaka till texten, not
matrix-caption-sector-and-target-group = Verksamheter efter målgrupp och sektor. Antal, och andel av verksamheterna i kolumnen.
matrix-caption-area = Verksamheter efter område. Antal gånger området anges, och andel av alla områden som anges i kolumnen.
matrix-group = Målgrupp eller sektor
matrix-area = Område
    .report = Kommuner inkl. stadsdelar
matrix-services = Antal verksamheter
matrix-mentions = Antal områden som anges
matrix-note-services = Procenten är andelar av verksamheterna i kolumnen. En verksamhet kan vara till för flera målgrupper.
matrix-note-mentions = Procenten är andelar av alla områden som anges i kolumnen. En verksamhet kan ange flera områden. ”Hela länet” räknas som ett.
matrix-note-rounding = Procenten är avrundade till hela tal, halva uppåt. Därför blir summan i en kolumn inte alltid 100.
matrix-note-outside = Verksamheter som anger något utanför området, som hela landet eller ett annat län: { $count }. Det räknas inte med i tabellen.
matrix-note-without-target-group = Verksamheter där det saknas uppgift om målgrupp: { $count }.
matrix-note-without-sector = Verksamheter där det saknas uppgift om sektor: { $count }.
matrix-note-without-situation = Verksamheter där det saknas uppgift om vad de ger hjälp med, och som därför inte finns i någon kolumn: { $count }.
first-heading = Ring nu
service-for = För:
service-others = Hitta annan hjälp
pair-all = All hjälp i { $area }
finder-name = Skriv namnet på din kommun
finder-hits =
    { $count ->
        [0] Ingen i listan heter så. Prova med bara början av namnet.
        [one] { $count } träff
       *[other] { $count } träffar
    }
filter-heading = Visa det som passar
filter-whom = För vem?
filter-reset = Visa allt igen
filter-hits =
    { $count ->
        [one] { $count } verksamhet passar.
       *[other] { $count } verksamheter passar.
    }
filter-maybe =
    { $count ->
        [one] { $count } till passar kanske.
       *[other] { $count } till passar kanske.
    }
filter-maybe-heading = Passar kanske
filter-maybe-text = Här är det inte känt om det passar. Ring och fråga.
neighbours-heading = Fler i närheten
neighbours-text = Vi känner till få verksamheter i { $area }. Fråga om du får komma till en annan kommun.
words = Ordförklaringar
words-back = Tillbaka till texten, ordet
