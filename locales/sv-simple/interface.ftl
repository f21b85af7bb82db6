# Bara det som behöver vara enklare än på vanlig svenska.

footer = Mer om den här webbplatsen

exit-loading = Vänta lite. En ny sida kommer.
exit-two-more = Tryck på Skift 2 gånger till.
exit-one-more = Tryck på Skift 1 gång till.
exit-expired = Du är kvar på sidan.

helpline-heading = Ring och prata
free = Det kostar ingenting
anonymous = Du behöver inte säga ditt namn

reviewed = Vi kontrollerade sidan
publisher = Den här webbplatsen kommer från
unverified = Det här är ett exempel. Numren kan vara fel.
draft = Sidan är inte klar.

finder-situations = Vad vill du ha hjälp med?
area-description = Här finns hjälp i { $area }.
area-lead = Här kan du få hjälp i { $area }.
area-empty = Vi hittar ingen hjälp just här. Ring oss. Vi hjälper dig att hitta rätt.
area-parent = Läs också
reach-county = I ditt län
reach-country = För alla i Sverige
services-count =
    { $count ->
        [one] { $count } ställe
       *[other] { $count } ställen
    }
situation-title-neutral = Här kan du få hjälp

service-description = Här ser du hur du kan få hjälp av { $service }.
service-ordinary = Det finns ingen lättläst text. Läs den vanliga texten:
service-contact-unknown = Vi vet inte hur du når dem.
service-chat = Skriv till dem i en chatt
service-how-to = Så gör du
service-facts = Mer att veta
service-situations = Det här kan du få hjälp med
service-target-groups = De hjälper
service-ages = Hur gammal du kan vara
service-areas = Här hjälper de
service-hours = När det är öppet
service-languages = Språk som de talar
service-languages-unknown = Vi vet inte vilka språk de talar.
service-interpreter = Du kan få tolk
service-easy-read = De har lättläst text
service-free = Det kostar ingenting
service-anonymous = Du behöver inte säga ditt namn
service-organisation = De som hjälper dig
service-verified = Vi har kontrollerat
service-not-verified = Nej
service-source = Här har vi läst det
unknown = Vi vet inte

video-transcript = Läs texten i filmen

not-found-text = Sidan har kanske flyttat.
not-found-home = Gå till första sidan

footnote = Förklaring
footnotes = Förklaringar
footnote-back = Tillbaka till texten, förklaring

matrix-caption-sector-and-target-group = Vem hjälpen är till för och vem som ger den.
matrix-caption-area = Var hjälpen finns.
matrix-group = Vem hjälpen är till för, eller vem som ger den
matrix-area = Plats
matrix-services = Så många ställen ger hjälp
matrix-mentions = Så många platser finns med
matrix-note-services = Procent betyder hur många av hundra. Ett ställe kan hjälpa flera grupper.
matrix-note-mentions = Procent betyder hur många av hundra. Ett ställe kan hjälpa människor på flera platser. Hela länet räknas som en plats.
matrix-note-rounding = Vi skriver bara hela tal. Därför blir det inte alltid 100 när du räknar ihop.
matrix-note-outside = Ställen som också hjälper människor på andra platser, som hela Sverige: { $count }. De andra platserna räknar vi inte här.
matrix-note-without-target-group = Ställen där vi inte vet vem hjälpen är till för: { $count }.
matrix-note-without-sector = Ställen där vi inte vet vem som ger hjälpen: { $count }.
matrix-note-without-situation = Ställen där vi inte vet vad de hjälper med: { $count }. De är inte med i tabellen.

first-heading = Ring nu
service-for = De hjälper:
service-others = Hitta annan hjälp
pair-all = All hjälp i { $area }
finder-name = Skriv vad din kommun heter
finder-hits =
    { $count ->
        [0] Vi hittar ingen kommun som heter så. Skriv bara de första bokstäverna.
        [one] Vi hittar { $count }.
       *[other] Vi hittar { $count }.
    }
filter-heading = Välj vad du vill se
filter-whom = Vem behöver hjälp?
filter-reset = Visa allt igen
filter-hits =
    { $count ->
        [one] { $count } ställe kan hjälpa dig.
       *[other] { $count } ställen kan hjälpa dig.
    }
filter-maybe =
    { $count ->
        [one] { $count } till kan kanske hjälpa dig.
       *[other] { $count } till kan kanske hjälpa dig.
    }
filter-maybe-heading = De kan kanske hjälpa dig
filter-maybe-text = Vi vet inte om de kan hjälpa dig. Ring och fråga.
neighbours-heading = Hjälp i andra kommuner
neighbours-text = Det finns lite hjälp i { $area }. Ring och fråga om du får hjälp i en annan kommun.

words = Svåra ord
words-back = Tillbaka till texten, ordet
