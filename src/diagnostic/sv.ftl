### Vad som är fel, varför det spelar roll och vad man ska skriva i stället. Ett meddelande per kod: vad som är fel som värde, `.why`
### (utan variabler) och `.help`. Variablerna är diagnosens fakta; ett tomt faktum kommer som `no-value`.

## Rader kring en anmärkning

severity-error = fel
severity-warning = varning
severity-note = upplysning
label-why = därför
label-help = gör så här

## Rader som programmet skriver av sig självt

summary-faults = { $errors ->
        [0] Inga fel
        [one] 1 fel
       *[other] { $errors } fel
    }, { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    }, { $notes ->
        [0] inga upplysningar
        [one] 1 upplysning
       *[other] { $notes } upplysningar
    }.
summary-notes = { $notes ->
        [one] 1 upplysning
       *[other] { $notes } upplysningar
    } ({ $list }). ”budkavle check” visar dem.
summary-published = { $campaign }: { $pages ->
        [one] 1 sida publicerad
       *[other] { $pages } sidor publicerade
    } i { $folder }; { $written ->
        [one] 1 fil skriven
       *[other] { $written } filer skrivna
    }, { $kept } oförändrade.
summary-unchanged = { $campaign }: inget har ändrats; { $folder } ligger kvar som den är.
summary-held-back = { $campaign }: inte publicerad. Rätta först felen ovan; tills dess ligger den gamla webbplatsen kvar.
summary-checked = { $campaign }: { $pages ->
        [one] 1 sida genomgången
       *[other] { $pages } sidor genomgångna
    }; inget publicerat.
summary-pages = Sidor: { $list }. { $services ->
        [0] Inga verksamheter.
        [one] 1 verksamhet.
       *[other] { $services } verksamheter.
    }
summary-next-change = En sida kommer till eller försvinner { $day }: bygg igen den dagen.
serve-ready = Webbplatsen finns på { $url } – avsluta med Ctrl+C.
serve-rebuilt = Ändrat: { $pages ->
        [one] 1 sida genomgången
       *[other] { $pages } sidor genomgångna
    }.
serve-unreadable = Projektet går inte att läsa just nu: { $reason }. Det som visas får stå kvar.
new-made = Ett nytt projekt finns i { $folder }. Gå dit, och se på det med: budkavle serve

## Uppgifterna överst på en sida

unreadable-front-matter = Uppgifterna överst på sidan går inte att läsa: { $reason }
    .why = Utan dem har sidan varken titel eller beskrivning.
    .help = Skriv en uppgift per rad, som ”title: Få hjälp”. Sätt raka citattecken (") runt text som innehåller kolon.
unclosed-front-matter = Uppgifterna överst på sidan har en början men inget slut.
    .why = Hela sidan uppfattas som uppgifter, så inget av den skulle visas.
    .help = Sätt en rad med bara tre bindestreck (---) efter den sista uppgiften.
unknown-key = ”{ $key }” är inget ord som går att använda här.
    .why = Det skulle hoppas över utan att någon märkte det.
    .help = { $suggestion ->
        [no-value] Ta bort raden, eller se i handboken vad ordet heter.
       *[other] Menade du ”{ $suggestion }”?
    }
duplicate-key = ”{ $key }” står två gånger.
    .why = Bara en av raderna kan gälla, och det går inte att veta vilken.
    .help = Behåll den ena raden och ta bort den andra.
invalid-value = Värdet för ”{ $key }” går inte att använda.
    .why = Det skulle hoppas över, och webbplatsen skulle inte bli som du tänkt.
    .help = { $allowed ->
        [text] Skriv en text, inom raka citattecken om filen är en .toml-fil.
        [list] Skriv en lista, som ["ett", "två"].
        [flag] Skriv true (ja) eller false (nej).
        [number] Skriv ett tal med siffror, utan citattecken.
        [day] Skriv en dag som år, månad och dag: 2026-11-01.
        [table] Skriv en rubrik inom hakparenteser på en egen rad, som [{ $key }], och värdena under den.
        [locale] Skriv en språktagg, som sv, en eller sv-simple.
        [kind] Skriv ”standard” eller ”easy-read”.
        [severity] Skriv ”error”, ”warning”, ”note” eller ”off”.
        [web-address] Skriv en hel adress som börjar med https://.
        [time-zone] Skriv en tidszon med världsdel och stad, som ”Europe/Stockholm”.
        [color] Skriv en färg som # och sex siffror eller bokstäver a–f, som ”#1a4d6b”.
        [slug] Använd bara små bokstäver a–z, siffror och bindestreck, som ”fa-hjalp”.
        [no-value] Se i handboken vad som kan stå här.
       *[other] Skriv i stället: { $allowed }.
    }
missing-key = ”{ $key }” saknas här.
    .why = Utan det går resten av det som står här inte att använda.
    .help = Lägg till en rad: { $key } = "…"
missing-title = Sidan saknar titel.
    .why = Titeln är sidans rubrik, och det första som skärmläsare och sökmotorer läser upp.
    .help = Lägg till en rad överst på sidan: title: Vad sidan handlar om
missing-description = Sidan saknar beskrivning.
    .why = Sökmotorer och delade länkar visar beskrivningen för den som ska välja om sidan är värd att öppna.
    .help = Lägg till en rad överst på sidan: description: En eller två meningar om vad läsaren hittar här
unknown-layout = Det finns ingen layout ”{ $layout }”.
    .why = Sidan kan inte göras utan en.
    .help = { $suggestion ->
        [no-value] Ta bort raden, så får sidan den vanliga layouten.
       *[other] Menade du ”{ $suggestion }”? Utan raden får sidan den vanliga layouten.
    }
invalid-date = { $value ->
        [no-value] Datumet saknas.
       *[other] ”{ $value }” är inget datum.
    }
    .why = Datumet avgör när något visas, eller talar om för läsaren hur aktuellt det är.
    .help = Skriv år, månad och dag med bindestreck, som 2026-11-01.

## Filer, språk och adresser

unknown-locale = { $locale ->
        [no-value] Filnamnet talar inte om vilket språk sidan är på.
       *[other] ”{ $locale }” är inte ett av projektets språk.
    }
    .why = Utan språk går det inte att veta var sidan hör hemma, så den skulle inte publiceras.
    .help = { $suggestion ->
        [no-value] Ge filen ett namn med något av språken { $known } före ”.md”, eller lägg till språket i budkavle.toml.
       *[other] Menade du ”{ $suggestion }”? Språken är: { $known }.
    }
unknown-file = Filen ”{ $file }” används inte till något.
    .why = Den ligger där sidor och data läses men är ingetdera, så den skulle inte publiceras.
    .help = Lägg bilder och filmer i en mapp som heter media, och filer som ska kopieras som de är i en som heter static. Ta annars bort den.
duplicate-topic = Sidan finns också i { $other }; båda skulle ligga på { $address }.
    .why = Två filer kan inte vara samma sida på samma språk; den ena skulle gå förlorad.
    .help = Behåll den ena filen, eller döp om den andra.
duplicate-address = Adressen { $address } används också av { $other }.
    .why = Bara en sida kan ligga på en adress; den andra skulle gå förlorad.
    .help = Ge den ena en annan slug överst i filen.
invalid-alias = ”{ $alias }” kan inte vara en gammal adress till sidan.
    .why = Inget webbhotell skulle kunna leda den vidare till sidan.
    .help = Skriv delen efter webbplatsens namn, som /gammal/sida/. Använd bara bokstäver, siffror, bindestreck och snedstreck.
invalid-utf8 = Filen har tecken som inte går att läsa.
    .why = Bokstäver som å, ä och ö skulle visas som frågetecken.
    .help = Öppna filen och spara den igen med teckenkodningen UTF-8.
unknown-campaign-locale = Kampanjen ska finnas på ”{ $locale }”, men projektet har inget sådant språk.
    .why = Dess sidor på det språket skulle inte komma med.
    .help = { $suggestion ->
        [no-value] Lägg till språket i budkavle.toml, eller ta bort det här.
       *[other] Menade du ”{ $suggestion }”? Lägg annars till språket i budkavle.toml, eller ta bort det här.
    }

## Länkar och bilder

broken-link = Länken leder till ”{ $target }”, som inte finns.
    .why = Den som följer länken skulle komma till en felsida, kanske när hjälpen behövs som mest.
    .help = { $suggestion ->
        [no-value] Skriv namnet på en sidas fil som finns, räknat från mappen som den här sidan ligger i.
       *[other] Menade du sidan ”{ $suggestion }”?
    }
broken-anchor = Länken ”{ $target }” leder till en rubrik ”#{ $anchor }” som inte finns.
    .why = Läsaren skulle komma till sidans början i stället för till det som länken talar om.
    .help = { $suggestion ->
        [no-value] Skriv det namn som står inom klammer efter rubriken, som i ”## Våra tider {"{"}#vara-tider{"}"}”.
       *[other] Menade du ”#{ $suggestion }”?
    }
broken-page-link = Den färdiga sidan ”{ $page }” länkar till ”{ $target }”, som inte finns på webbplatsen.
    .why = Den som följer länken skulle komma till en felsida.
    .help = Ändra adressen i temat eller i de data som sidan görs av.
unsafe-link = Länken ”{ $target }” är av ett slag som inte är tillåtet.
    .why = Länkar som kör program eller öppnar filer kan skada läsaren.
    .help = Använd en adress som börjar med https://, mailto: eller tel:, eller namnet på en sidas fil.
missing-image = Det finns ingen bild ”{ $image }”.
    .why = Läsaren skulle se en tom ram.
    .help = { $suggestion ->
        [no-value] Lägg bilden i kampanjens mapp media, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
missing-media = Det finns ingen fil ”{ $file }”.
    .why = Filmen eller ljudet skulle inte gå att spela.
    .help = { $suggestion ->
        [no-value] Lägg filen i kampanjens mapp media, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
unreadable-image = ”{ $file }” går inte att läsa som bild.
    .why = Den kan vara skadad, eller av ett slag som webbläsare inte visar.
    .help = Spara om den som JPEG, PNG eller WebP.
missing-alt = Bilden ”{ $image }” saknar text för den som inte ser den.
    .why = Den som lyssnar på sidan får inte veta vad bilden visar. Lagen om tillgänglighet kräver det.
    .help = Skriv vad bilden visar: alt="…". Om den inte säger något, skriv: alt="" decorative="true"
missing-captions = Filmen ”{ $file }” saknar undertexter på ”{ $locale }”.
    .why = Den som inte hör, eller inte får höras, kan inte följa den. Lagen om tillgänglighet kräver undertexter.
    .help = Lägg en fil med filmens namn, språket och ändelsen .vtt bredvid filmen, som film.{ $locale }.vtt.

## Texten på en sida

skipped-heading = Rubrikerna går från nivå { $from } till nivå { $to }.
    .why = Den som lyssnar på sidan hittar med hjälp av rubrikerna, och tror att något saknas.
    .help = Använd ett # mer än rubriken ovanför, aldrig två.
heading-level-one = En rubrik med ett # står i texten.
    .why = Sidans titel är redan dess enda huvudrubrik; med två går det inte att veta vilken som är sidans.
    .help = Skriv ## i stället.
unknown-component = Det finns ingen komponent ”{ $component }”.
    .why = Den kan inte visas.
    .help = { $suggestion ->
        [no-value] Se i handboken vilka komponenter som finns.
       *[other] Menade du ”:::{ $suggestion }”?
    }
unknown-attribute = ”{ $component }” har inget som heter ”{ $attribute }”.
    .why = Det skulle hoppas över utan att någon märkte det.
    .help = { $suggestion ->
        [no-value] Ta bort det, eller se i handboken vad ”{ $component }” kan ha.
       *[other] Menade du ”{ $suggestion }”?
    }
missing-attribute = ”{ $component }” saknar ”{ $attribute }”.
    .why = Utan det kan komponenten inte visas.
    .help = Skriv :::{ $component } { $attribute }="…"
unclosed-component = ”{ $component }” öppnas men stängs aldrig.
    .why = Hela resten av sidan skulle hamna inuti.
    .help = Sätt en rad med bara ::: där den ska sluta.
unmatched-close = Detta ::: stänger ingenting.
    .why = Antingen är det ett för mycket, eller så går raden som öppnar något inte att förstå.
    .help = Ta bort raden, eller se efter hur komponenten ovanför öppnas.
component-syntax = Den här delen av komponenten går inte att förstå: { $reason }
    .why = Den skulle hoppas över utan att någon märkte det.
    .help = Skriv varje del som ett ord, = och en text inom raka citattecken: ord="text". Mellan delarna ska det stå ett mellanslag.
raw-html = ”<{ $tag }>” är skrivet som HTML.
    .why = HTML i texten blir varken översatt eller granskad, och kan bli oläslig på små skärmar.
    .help = { $instead ->
        [strong] Sätt två stjärnor runt det som ska vara fetstilt: **viktigt**.
        [emphasis] Sätt en stjärna runt det som ska betonas: *verkligen*.
        [link] Skriv en länk som [vad den säger](sida.md).
        [image] Skriv en bild som :::image src="media/bild.jpg" alt="vad den visar"
        [video] Skriv en film som :::video src="media/film.mp4" title="vad den heter", dess text under, och ::: i slutet.
        [heading] Skriv en rubrik med ## framför.
        [list] Skriv en lista med ett bindestreck framför varje sak.
        [table] Skriv en tabell med | mellan cellerna och en rad med bindestreck under den första raden.
        [line-break] Avsluta raden med ett omvänt snedstreck (\).
        [details] Skriv :::details summary="vad det handlar om", texten under, och ::: i slutet.
        [quote] Skriv :::quote source="var det kommer ifrån", texten under, och ::: i slutet.
       *[text] Skriv bara texten. Länkar, listor och betoning går att skriva i Markdown.
    }
forbidden-html = ”<{ $tag }>” är inte tillåtet på en sida.
    .why = Det kan köra program, visa andra webbplatser eller avslöja för andra vem som läser sidan.
    .help = Ta bort det. För filmer och bilder finns komponenter.
duplicate-id = Två saker på sidan ”{ $page }” heter ”{ $id }”.
    .why = En länk till det namnet, och de etiketter som skärmläsare läser, skulle bara hitta den första.
    .help = Ge den ena rubriken ett annat namn inom klammer.

## Meddelanden

missing-message = Meddelandet ”{ $id }” finns inte på något språk; det behövs på { $locale }.
    .why = Läsaren skulle se namnet i stället för en text.
    .help = Lägg till en rad ”{ $id } = texten” i en fil i varje språks mapp i locales.
missing-translation = Meddelandet ”{ $id }” är inte översatt till { $locale }.
    .why = Läsaren ser det på ett annat språk, märkt som sådant.
    .help = Lägg till en rad ”{ $id } = texten” i en fil i språkets mapp i locales.
unknown-reference = Meddelandet hänvisar till ”{ $id }”, som inte finns.
    .why = Läsaren skulle se namnet inom klammer i stället för en text.
    .help = { $suggestion ->
        [no-value] Lägg till ”{ $id }” på samma språk, eller skriv ut texten.
       *[other] Menade du ”{ $suggestion }”?
    }
unknown-variable = ”{ $id }” använder ”${ $variable }”, som ingen ger det.
    .why = Läsaren skulle se namnet inom klammer i stället för ett tal eller ett namn.
    .help = Använd samma namn efter dollartecknet som meddelandet har på källspråket.
message-syntax = Meddelandet är inte rätt skrivet: { $reason ->
        [expected-token] ett tecken saknas, oftast = efter namnet eller en avslutande klammer.
        [expected-char-range] ett namn måste börja med en bokstav a–z och bara ha bokstäver, siffror, bindestreck och understreck.
        [expected-message-field] det står ingen text efter =.
        [expected-term-field] det står ingen text efter =.
        [missing-value] det står ingen text efter =.
        [missing-default-variant] inget av valen är märkt med *.
        [multiple-default-variants] mer än ett av valen är märkt med *.
        [unterminated-string] ett citattecken saknas.
        [unbalanced-closing-brace] det finns en avslutande klammer utan en inledande.
        [expected-inline-expression] det står inget att visa mellan klamrarna.
        [unknown-escape] efter ett omvänt snedstreck står något som inte går att förstå.
        [invalid-unicode-escape] efter ett omvänt snedstreck står en teckenkod som inte finns.
        [unknown-function] bara NUMBER kan anropas.
        [long-number] ett tal har för många siffror.
        [too-deep] för många klamrar ligger inuti varandra.
       *[other] { $reason }
    }
    .why = Meddelandet, eller resten av det, skulle inte komma med.
    .help = Skriv ”namn = text” med namnet längst till vänster, och dra in rader som fortsätter. Det som står inom klammer ska vara som på källspråket.
duplicate-message = Meddelandet ”{ $id }” står två gånger i filen.
    .why = Bara det sista används.
    .help = Behåll ett av dem.

## Projektet och kampanjerna

config-syntax = Filen går inte att läsa: { $reason }
    .why = Utan den kan inget byggas.
    .help = Skriv en sak per rad, så här: namn = "text". Text måste ha raka citattecken runt sig.
no-campaigns = Projektet har ingen kampanj.
    .why = Det finns inget att publicera.
    .help = Gör en mapp i content med en fil campaign.toml i.
missing-helpline = Kampanjen har inget telefonnummer till hjälp.
    .why = Varje sida visar vart man kan vända sig; utan nummer säger den ingenting.
    .help = Skriv id för en verksamhet som har telefonnummer: helpline = "dess-id". Id står i första kolumnen i content/directory/services.csv.
too-few-services = Kampanjen har { $count } verksamheter, men ska ha minst { $minimum }.
    .why = En fil som blivit avklippt, eller en kolumn som försvunnit, kan ta med sig de flesta verksamheterna.
    .help = Se efter om tabellen är hel. Om den är det, sänk talet här.
undialable-phone = { $reason ->
        [empty] Det finns inget nummer att ringa.
        [letters] ”{ $phone }” går inte att ringa: det är bokstäver i det.
        [extension] ”{ $phone }” går inte att ringa: det är en anknytning i det.
        [sign] ”{ $phone }” går inte att ringa: det är ett tecken i det som inte hör hemma i ett nummer.
        [too-short] ”{ $phone }” går inte att ringa: det är för kort.
        [too-long] ”{ $phone }” går inte att ringa: det är för långt.
        [exponent] ”{ $phone }” är inget nummer längre: ett kalkylprogram har kortat av det.
        [lost-zero] ”{ $phone }” saknar sin första nolla; ett kalkylprogram har tagit bort den.
        [lost-plus] ”{ $phone }” saknar sitt plustecken; ett kalkylprogram har tagit bort det.
       *[other] ”{ $phone }” går inte att ringa.
    }
    .why = Den som trycker på numret skulle inte komma fram.
    .help = { $suggestion ->
        [no-value] Skriv numret som det slås i Sverige, som 020-555 666, eller med + och landets nummer. Gör i kalkylprogrammet först kolumnen till text.
       *[other] Skriv i stället: { $suggestion }. Gör i kalkylprogrammet först kolumnen till text.
    }
menu-unknown-topic = Menyn har ”{ $topic }”, men det finns ingen sådan sida.
    .why = Den skulle saknas i menyn på alla språk.
    .help = { $suggestion ->
        [no-value] Skriv namnet på en sidas fil utan språk och ändelse.
       *[other] Menade du ”{ $suggestion }”?
    }

## Katalogen över verksamheter

unknown-column = Kolumnen ”{ $column }” går inte att förstå.
    .why = Det som står i den skulle inte komma med.
    .help = { $suggestion ->
        [no-value] Använd en av mallens kolumner, eller ta bort den.
       *[other] Menade du ”{ $suggestion }”?
    }
missing-column = Kolumnen ”{ $column }” saknas.
    .why = Utan den kan verksamheterna inte visas där de hör hemma.
    .help = Lägg till en kolumn med ”{ $column }” i första raden.
duplicate-column = Kolumnen ”{ $column }” finns två gånger ({ $cell }).
    .why = Det går inte att veta vilken som gäller.
    .help = Ta bort en av dem.
missing-cell = { $cell ->
        [no-value] ”{ $column }” är tom.
       *[other] ”{ $column }” är tom i { $cell }.
    }
    .why = Utan den kan verksamheten inte visas där den hör hemma.
    .help = Fyll i cellen.
row-length = Raden har { $cells } celler, men den första raden har { $expected }.
    .why = Det som står på raden kan ha hamnat i fel kolumner.
    .help = Se till att varje rad har lika många celler som den första. Text som innehåller tabellens skiljetecken ska ha raka citattecken runt sig.
lost-letters = Bokstäver har gått förlorade i { $cell }: ”{ $value }”.
    .why = Tabellen har sparats så att å, ä, ö eller liknande bokstäver byttes ut; de går inte att få tillbaka ur filen.
    .help = Skriv om texten, och spara tabellen som CSV med UTF-8.
unknown-term = { $value ->
        [no-value] ”{ $column }” har ett tomt värde.
       *[other] ”{ $value }” är inget av värdena för ”{ $column }”.
    }
    .why = Ingen som söker eller väljer skulle hitta verksamheten genom det.
    .help = { $suggestion ->
        [no-value] Skriv något av: { $allowed }.
       *[other] Menade du ”{ $suggestion }”? Det här kan stå: { $allowed }.
    }
repeated-value = ”{ $value }” står två gånger i ”{ $column }”.
    .why = Det räknas en gång, men skulle kanske vara något annat.
    .help = Ta bort det ena.
unknown-area = { $value ->
        [no-value] Området är tomt.
       *[other] Det finns ingen kommun och inget län som heter ”{ $value }”.
    }
    .why = Verksamheten skulle inte visas för någon som bor där.
    .help = { $suggestion ->
        [no-value] Skriv namnet på en kommun eller ett län, eller dess nummer.
       *[other] Menade du ”{ $suggestion }”?
    }
ambiguous-area = ”{ $value }” kan vara flera områden.
    .why = Verksamheten skulle kunna visas för fel människor.
    .help = Skriv vilket du menar: { $candidates }.
nested-areas = ”{ $area }” ligger i ”{ $other }”, som också står här.
    .why = Verksamheten skulle stå med två gånger.
    .help = Behåll bara det ena: det större om verksamheten är till för alla som bor där.
unknown-language = Det finns inget språk som heter ”{ $value }”.
    .why = Ingen som söker hjälp på det språket skulle hitta verksamheten.
    .help = { $suggestion ->
        [no-value] Skriv språkets kod (ar) eller dess eget namn (العربية).
       *[other] Menade du ”{ $suggestion }”?
    }
invalid-id = ”{ $value }” kan inte vara ett id.
    .why = Id blir en del av adresser, som går sönder om det är andra tecken i dem.
    .help = { $suggestion ->
        [no-value] Använd bara små bokstäver a–z, siffror och bindestreck, som ”kvinnojouren-lund”.
       *[other] Skriv i stället: { $suggestion }
    }
invalid-address = ”{ $value }” är ingen webbadress eller e-postadress.
    .why = Den som följer den skulle inte komma någonstans.
    .help = Skriv en webbadress som https://www.example.se/ och en e-postadress som info@example.se, utan mellanslag.
address-without-scheme = Webbadressen ”{ $value }” börjar inte med https://; den tas för { $suggestion }
    .why = Utan början är det en gissning vart den leder.
    .help = Skriv i stället: { $suggestion }
serial-date = Kalkylprogrammet har gjort talet { $value } av ett datum; det tas för { $date }.
    .why = Om tabellen räknar dagar på ett annat sätt blir datumet fel.
    .help = Skriv { $date }, och gör först kolumnen till text.
duplicate-service = Verksamheten ”{ $id }” finns också i { $other }.
    .why = Två verksamheter kan inte ha samma id; den ena skulle gå förlorad.
    .help = Ge den ena ett annat id, eller ta bort raden om det är samma verksamhet.
missing-contact = ”{ $service }” går inte att nå på något sätt.
    .why = En verksamhet som inte går att nå hjälper ingen.
    .help = Fyll i minst ett av telefon, chatt, webb och e-post.
missing-fact = Det står inget om ”{ $column }” för ”{ $service }”.
    .why = Ingen som väljer efter det skulle hitta verksamheten, och läsaren kan inte se det.
    .help = Fyll i cellen om det är känt.
identity-number = Ett personnummer verkar stå i ”{ $column }” ({ $cell }).
    .why = Det får aldrig publiceras, och bör inte ligga i en tabell som många kan läsa.
    .help = Ta bort det, och spara om tabellen.
formula-cell = Texten börjar som en formel: ”{ $value }”.
    .why = Den som öppnar tabellen i ett kalkylprogram skulle se något annat, eller köra det som någon lagt dit.
    .help = Börja texten med en bokstav.
protected-address = ”{ $service }” verkar vara ett skyddat boende, och här står en adress.
    .why = Den som gömmer sig där skulle kunna hittas. En adress i kolumnen för adress tas inte med; i andra texter skulle den visas.
    .help = Ta bort adressen ur tabellen helt och hållet.
missing-verified = Det står inte när uppgifterna om ”{ $service }” kontrollerades.
    .why = Ett fel nummer kan göra skada; läsaren måste kunna se hur aktuellt det är.
    .help = Ring eller slå upp det, och skriv sedan datumet, som 2026-11-01, i kolumnen verified.
unreadable-table = Tabellen går inte att läsa: { $reason ->
        [quote] ett citattecken öppnas på rad { $line } och stängs aldrig.
        [header] första raden har inte kolumnernas namn.
        [spreadsheet] den är en kalkylfil, och bara CSV går att läsa.
       *[other] { $reason }
    }
    .why = Verksamheterna i den skulle inte komma med.
    .help = Öppna tabellen, se till att första raden har kolumnernas namn, och spara den som CSV med UTF-8.
empty-table = Det finns inte en enda verksamhet i tabellen.
    .why = Webbplatsen skulle inte ha någonstans att vända sig.
    .help = Skriv en verksamhet på varje rad under kolumnernas namn.
missing-list = Det finns verksamheter, men ingen fil ”{ $file }” i mappen directory.
    .why = Utan den går det inte att veta vilka områden, situationer och målgrupper som finns.
    .help = Lägg till filen; ett nytt projekt har en att börja med.
duplicate-term = ”{ $id }” står två gånger i listan.
    .why = Det går inte att veta vilken som gäller.
    .help = Ta bort den ena, eller ge den ett annat id.
duplicate-area = Området { $code } står också i { $other }.
    .why = Det går inte att veta vilket som gäller.
    .help = Ta bort den ena raden.
invalid-parent = ”{ $area }” kan inte ligga i ”{ $value }”, som inte är större.
    .why = Det som gäller i det större området visas i det mindre, aldrig tvärtom.
    .help = Skriv länets kod på en kommuns rad, och landets på ett läns.
duplicate-directory = Verksamheterna finns både i en CSV-fil och i en Excelfil.
    .why = Det går inte att veta vilken som gäller.
    .help = Behåll en av dem i mappen directory.
unknown-service = Det finns ingen verksamhet ”{ $service }”.
    .why = Den kan inte visas.
    .help = { $suggestion ->
        [no-value] Skriv en verksamhets id, som det står i tabellens första kolumn.
       *[other] Menade du ”{ $suggestion }”?
    }
unknown-situation = Det finns ingen situation ”{ $situation }”.
    .why = Inget går att hitta genom den.
    .help = { $suggestion ->
        [no-value] Skriv id för en situation i taxonomies.toml.
       *[other] Menade du ”{ $suggestion }”?
    }

## Teman

unknown-theme = Det finns inget tema ”{ $theme }”.
    .why = Utan tema har sidorna inget utseende alls.
    .help = { $suggestion ->
        [no-value] Skriv ”base”, eller namnet på en mapp i themes.
       *[other] Menade du ”{ $suggestion }”?
    }
theme-cycle = Temat ”{ $theme }” bygger på sig självt, direkt eller genom andra.
    .why = Det går inte att veta vilket tema som är det första.
    .help = Låt extends nämna ett tema som inte bygger på det här, som ”base”.
missing-theme-file = Temat nämner ”{ $file }”, som inte finns.
    .why = Sidorna skulle sakna den.
    .help = Lägg filen i temat, eller ta bort namnet.
template-error = Mallen fungerar inte på ”{ $page }”: { $reason }
    .why = Sidan kan inte göras.
    .help = Rätta mallen på det här stället. Handboken räknar upp vad en mall kan använda.
template-missing = Det finns ingen mall ”{ $template }”.
    .why = Sidan kan inte göras.
    .help = Lägg filen i temats mapp templates, eller välj en layout som finns.
style-error = Stilmallen går inte att läsa: { $reason }
    .why = Sidorna skulle se fel ut, och kanske bli svåra att läsa.
    .help = Rätta stilmallen på det här stället.

## Sett av en människa

unreviewed-translation = Ingen som kan ”{ $locale }” har sagt sig ha granskat översättningen.
    .why = Ett fel ord kan få någon att göra fel sak.
    .help = Låt någon som kan språket väl läsa den, och skriv överst på sidan vem det var: reviewer: namn
review-due = Sidan skulle ha gåtts igenom på nytt senast { $day }.
    .why = Uppgifter som ingen ser efter blir gamla, och läsaren märker det inte.
    .help = Läs igenom den, rätta den, och skriv nya dagar för reviewed och next-review överst på sidan.

style-import = En stilmall hämtar en annan med @import.
    .why = Webbläsaren får fråga två gånger innan sidan får sitt utseende.
    .help = Ta bort raden och skriv in den andra mallen i listan ”styles” i theme.toml, före den här.
style-external = Stilmallen pekar utanför temat: { $url }
    .why = En sida får inte fråga någon annan om något: då får andra veta vem som läser den.
    .help = Lägg filen i temats mapp ”static” och skriv url(../static/filen.svg).

## Översättningar som är äldre än sin källa

outdated-translation = { $count ->
        [1] Källan har ändrats sedan detta översattes: ”{ $block }” ({ $page }).
       *[other] { $count } delar av källan har ändrats sedan detta översattes, först ”{ $block }” ({ $page }).
    }
    .why = Den som läser på det här språket får veta hur det var förut.
    .help = Se vad som ska göras med: budkavle translations diff FIL. När översättningen är i kapp: budkavle translations accept FIL
ordinary-page-changed = Den vanliga sidan har ändrats sedan någon senast såg på den lättlästa: { $page }
    .why = De två sidorna kan nu säga olika saker.
    .help = Läs vad som ändrats med: budkavle translations diff FIL. Ändra den här sidan om det behövs, och sedan: budkavle translations accept FIL
translation-threshold = Bara { $current } procent av { $part ->
        [pages] sidorna
        [messages] orden i gränssnittet
       *[services] stödens texter
    } på ”{ $locale }” är aktuella; kampanjen vill ha { $wanted }.
    .why = Kampanjen har bestämt att den ska publiceras först när så mycket är översatt och aktuellt.
    .help = Se vad som fattas med: budkavle translations status. Översätt och godkänn det som är i kapp, eller ändra talet här.
slug-changed = Sidan låg på { $address } när den senast översattes, och därifrån leder ingenting längre.
    .why = Länkar, bokmärken och tryckta adresser skulle leda till en felsida.
    .help = Skriv den gamla adressen överst på sidan: aliases: ["{ $address }"]

## Hur översättningarna ligger till, och vad översättare får i handen

status-title = Så ligger översättningarna till
status-overview = Översikt
status-nothing = Allt är aktuellt.
status-campaign = Kampanj
status-locale = Språk
status-what = Vad
status-share = Aktuellt
status-pages = Sidor
status-messages = Gränssnitt
status-services = Stöd
status-current = aktuella
status-outdated = inaktuella
status-to-look-at = att se över
status-unknown = okända
status-missing = saknas
status-unreviewed = ogranskade
status-file = Fil
status-state = Läge
status-changes = Vad som ändrats i källan
status-blocks = { $blocks ->
        [one] {" "}(1 ändring)
       *[other] {" "}({ $blocks } ändringar)
    }
block-changed = Ändrat
block-added = Nytt
block-removed = Borta
block-moved = Flyttat
diff-current = { $file } är aktuell: { $source } säger det som den sa när översättningen godkändes.
diff-own = { $file } är en egen text: det finns ingen sida som den kan vara översatt från.
diff-unknown = Ingen vet vad { $file } översattes från: den har aldrig godkänts. Läs den mot { $source }, och sedan: budkavle translations accept { $file }
diff-missing = { $source } är inte översatt än.
diff-outdated = { $file } är äldre än { $source }. Det här har ändrats där, [-borta-] och {"{"}+nytt+{"}"}:
diff-to-look-at = { $file } är en egen text. Det här har ändrats i { $source } sedan någon senast såg efter, [-borta-] och {"{"}+nytt+{"}"}:
diff-built-differently = Översättningen är uppbyggd på ett annat sätt än källan, så dess egna texter kan inte visas bredvid.
diff-line = rad { $line } i källan
diff-before = Förut
diff-now = Nu
diff-marked = I ett
diff-translation = Översättningen nu (rad { $line })
diff-present = Översättningen nu
diff-then = När { $file } är i kapp: budkavle translations accept { $file }
diff-pieces = { $file }: { $outdated } inaktuella, { $unknown } som ingen har godkänt. Därutöver är { $missing } inte översatta alls.
diff-no-translation = { $file } är ingen översättning i det här projektet.
accept-done = Godkänd: { $file }
accept-already = Redan godkänd: { $file }
accept-summary = { $count ->
        [one] 1 översättning godkänd.
       *[other] { $count } översättningar godkända.
    }
accept-not-ours = { $file }: det här är ingen sida, fil med ord eller tabell med stödens texter i projektet. Ange filer som content/kampanj/sida.so.md.
accept-no-translation = { $file }: den är på källspråket, och är inte översatt från något.
accept-no-source = { $file }: det finns inget på källspråket som den kan vara översatt från.
accept-leaves-address = { $file }: källsidans adress slutade på ”{ $address }” när den senast godkändes. Skriv först den gamla adressen bland sidans aliases; efteråt skulle ingen veta den.
export-done = { $file }: { $count ->
        [0] inget att översätta
        [one] 1 text att översätta
       *[other] { $count } texter att översätta
    }.
export-too-long = { $count } texter är för långa för en cell och togs inte med.
export-no-locale = ”{ $locale }” är inget språk i projektet som det översätts till.
export-easy = Lättlästa sidor skrivs och översätts inte: filen har bara gränssnittets ord och stödens texter. Se sidorna med: budkavle translations status
import-file = { $file }: { $count ->
        [one] 1 text
       *[other] { $count } texter
    }
import-accepted = { $file }: helt översatt från dagens källa, godkänd
import-would = Inget har skrivits. Med --write görs det.
import-written = Skrivet.
import-nothing = Filen har inga nya texter.
import-row = Rad { $row }: { $said }
import-rejected = { $count ->
        [one] 1 rad kunde inte användas.
       *[other] { $count } rader kunde inte användas.
    }
import-no-workbook = { $file } går inte att läsa som en arbetsbok: { $reason }
import-no-columns = { $file } har inget blad med de kolumner som ”export” skriver.
import-twice = samma text har två olika översättningar: { $what }
import-source-changed = källan har ändrats sedan filen gjordes, eller så finns raden inte kvar: { $what }. Exportera på nytt.
import-built-differently = översättningen av { $what } är uppbyggd på ett annat sätt än källan. Ändra i själva sidan.
import-incomplete = { $what } går inte att sätta ihop: några av dess texter saknar översättning. Fyll i dem också.
import-structure = texten skulle inte läsas som det den var: ”{ $what }”. Den får inte börja som en rubrik eller en lista, och är ett enda stycke.
import-unreadable = texten skulle läsas som något annat än det den säger: ”{ $what }”. Se efter lösa tecken.
import-links = länkar och bilder måste vara källans: { $what }
import-links-lost = en länk på { $what } skulle inte leda någonstans.
import-syntax = det här går inte att läsa: ”{ $what }”. Se efter klamrar, och raden med stjärna.
import-placeholders = det som står inom klamrar måste vara som i källan: { $what }
import-markup = taggarna måste vara källans: { $what }
import-table = { $what } har andra rubriker än id, name, summary och how-to. Rätta dem först.
part-title = titel
part-description = beskrivning
part-image-alt = bildens text
part-heading = rubrik
part-paragraph = stycke
part-item = listpunkt
part-row = tabellrad
part-term = ord
part-definition = förklaring
part-code = kod
part-html = HTML
part-attribute = text i en komponent
sheet-id = Id
sheet-file = Fil
sheet-context = Sammanhang
sheet-source = Källa
sheet-before = Källan förut
sheet-present = Översättning i dag
sheet-new = Ny översättning
sheet-note = Varför
sheet-seen = Se den här
sheet-instructions = Så gör du
sheet-reason-missing = inte översatt
sheet-reason-changed = källan har ändrats
sheet-reason-unknown = läs igenom: ingen har godkänt den
sheet-reason-current = aktuell
sheet-how =
    Skriv översättningen till ”{ $locale }” i kolumnen ”Ny översättning”. Det är den enda som går att ändra.
    Är dagens översättning rätt, kopiera den till den kolumnen: då räknas den som genomläst. Rader som lämnas tomma blir som de är.
    ”Källan förut” visar vad källan sa när den senast översattes. Ofta behöver bara ett ord ändras.
    Behåll det som står inom klamrar, som {"{ $"}area {"}"}, exakt. Det får flyttas. Val med [one] och *[other] ska ha ditt språks former.
    Behåll det som står inom rund parentes efter hakparentes, [text](get-help.md), och översätt texten inom hakparentesen.
    Behåll **stjärnor**, _understreck_, <taggar> och strecken i en tabellrad. Behåll ett bakstreck i slutet av en rad: det bryter raden.
    Ändra inte kolumnen ”Id”: den säger var texten hör hemma. Rader får sorteras, och de du inte behöver får döljas.
