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
summary-failed = { $campaign }: inte färdig. Vad som är i vägen står ovan; tills dess ligger den gamla webbplatsen kvar.
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
serve-close = Stäng
new-made = Ett nytt projekt finns i { $folder }. Gå dit, och se på det med: budkavle serve

## Det som stoppar programmet

trouble-no-project = { $file }: ingen budkavle.toml i mappen; ange projektets mapp med --root, eller skapa ett nytt med ”budkavle new MAPP”
trouble-no-campaign = ingen kampanj heter ”{ $id }”; det finns: { $known }
trouble-no-locale = projektet har inget språk ”{ $locale }”; det finns: { $known }
trouble-base-url = ”{ $url }” är ingen webbadress som en webbplats kan ligga på; skriv den som https://example.org/mapp/
trouble-not-empty = { $file }: mappen är inte tom; ange en som inte finns än
trouble-no-languages = { $file }: ingen mapp ”{ $locale }” med .ftl-filer, och ingen för något annat språk
trouble-no-language = { $file }: ingen mapp ”{ $locale }” med .ftl-filer; det finns: { $known }
trouble-file = { $file }: { $reason ->
        [not-found] finns inte
        [not-allowed] du har inte behörighet att läsa eller skriva där
        [no-folder] är en fil, men skulle vara en mapp
        [folder] är en mapp, men skulle vara en fil
        [full] det finns ingen plats kvar på disken
        [read-only] disken går bara att läsa, inte att skriva på
        [name] namnet går inte att använda för en fil
       *[other] { $reason }
    }
trouble-foreign = { $file }: inte skapad av Budkavle, och byts därför inte ut; flytta undan den, eller ange en annan mapp med --output
trouble-mount = { $file }: en monteringspunkt går inte att byta ut; montera mappen ovanför
trouble-busy = { $file }: ett annat bygge håller på att publicera den
trouble-name = ”{ $id }” kan inte vara namn på en mapp; byt namn på kampanjens mapp
trouble-changed = { $file }: ändrades medan webbplatsen byggdes; bygg igen
trouble-clash = { $file }: två filer vill ha samma plats; det är ett fel i Budkavle

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
        [positive] Skriv ett helt tal över 0, som 12.
        [severity] Skriv ”error”, ”warning”, ”note” eller ”off”.
        [web-address] Skriv en hel adress som börjar med https://.
        [period] Skriv ett tal och days (dagar), weeks (veckor), months (månader) eller years (år), som ”12 months”.
        [time-zone] Skriv en tidszon med världsdel och stad, som ”Europe/Stockholm”.
        [color] Skriv en färg som # och sex siffror eller bokstäver a–f, som ”#1a4d6b”.
        [slug] Använd bara bokstäver, siffror, bindestreck, understreck och punkter, utan mellanslag, som ”fa-hjalp”.
        [path] Använd bara bokstäver, siffror, bindestreck, understreck och punkter, med snedstreck mellan mappar, som ”om/hjalp”.
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
    .help = { $suggestion ->
        [no-value] Skriv år, månad och dag med bindestreck, som 2026-11-01.
       *[other] Menade du { $suggestion }? Skriv år, månad och dag med bindestreck.
    }

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
unusable-address = ”{ $name }” kan inte vara del av en adress.
    .why = Länkar med sådana tecken går sönder när de kopieras, och vissa webbhotell kan inte visa dem alls.
    .help = Lägg till en rad högst upp på sidan: slug: { $suggestion } – eller ge filen eller mappen ett namn med bara bokstäver, siffror och bindestreck.
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
    .why = Den kan vara skadad, eller av ett slag som webbläsare inte visar, och det som kameran skrev i den, som platsen, går inte att ta bort.
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
missing-footnote = Det finns ingen not ”{ $name }” på sidan.
    .why = Läsaren skulle se hakparenteserna i texten i stället för en not.
    .help = Skriv noten på en egen rad: ”[^{ $name }]: notens text”. Om ingen not är menad, skriv \[ i stället för [.
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
missing-start-page = Kampanjen har ingen startsida på ”{ $locale }”.
    .why = Språkmenyn och kampanjens namn leder till startsidan på varje språk; läsaren skulle komma till en felsida.
    .help = Skriv content/{ $campaign }/index.{ $locale }.md, eller ta bort ”{ $locale }” ur ”locales” i campaign.toml.
too-few-services = Kampanjen har { $count ->
        [one] 1 verksamhet
       *[other] { $count } verksamheter
    }, men ska ha minst { $minimum }.
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
        [no-value] { $table ->
            [words] Använd kolumnerna ord, former och förklaring, eller ta bort den.
            [hard-words] Använd kolumnerna rule, word och instead, eller ta bort den.
            [areas] Använd en av kolumnerna i handboken, eller ta bort den.
           *[other] Använd en av mallens kolumner, eller ta bort den.
        }
       *[other] Menade du ”{ $suggestion }”?
    }
missing-column = { $table ->
        [words] Ordlistan har ingen kolumn ”{ $column }”.
       *[other] Kolumnen ”{ $column }” saknas.
    }
    .why = Utan den kan det som står i tabellen inte visas där det hör hemma.
    .help = Lägg till en kolumn med ”{ $column }” i första raden.
duplicate-column = Kolumnen ”{ $column }” finns två gånger ({ $cell }).
    .why = Det går inte att veta vilken som gäller.
    .help = Ta bort en av dem.
missing-cell = { $cell ->
        [no-value] ”{ $column }” är tom.
       *[other] { $table ->
            [words] ”{ $column }” är tom i { $cell } i ordlistan.
           *[other] ”{ $column }” är tom i { $cell }.
        }
    }
    .why = Utan den kan det som står på raden inte visas där det hör hemma.
    .help = { $table ->
        [words] Skriv både ordet och dess förklaring, eller ta bort raden.
        [hard-words] Skriv både regeln och ordet, eller ta bort raden.
       *[other] Fyll i cellen.
    }
row-length = Raden har { $cells ->
        [one] 1 cell
       *[other] { $cells } celler
    }, men den första raden har { $expected }.
    .why = Det som står på raden kan ha hamnat i fel kolumner.
    .help = Se till att varje rad har lika många celler som den första. Text som innehåller tabellens skiljetecken ska ha raka citattecken runt sig.
lost-letters = Bokstäver har gått förlorade i { $cell }: ”{ $value }”.
    .why = Tabellen har sparats så att å, ä, ö eller liknande bokstäver byttes ut; de går inte att få tillbaka ur filen.
    .help = Skriv om texten, och spara tabellen som CSV med UTF-8.
unknown-term = { $value ->
        [no-value] ”{ $column }” har ett tomt värde.
       *[other] ”{ $value }” är inget av värdena för ”{ $column }”.
    }
    .why = Det skulle hoppas över, och inget hittas genom det.
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
unreadable-table = { $table ->
        [words] Ordlistan går inte att läsa:
       *[other] Tabellen går inte att läsa:
    } { $reason ->
        [quote] ett citattecken öppnas på rad { $line } och stängs aldrig.
        [header] första raden har inte kolumnernas namn.
        [damaged] kalkylfilen är inte hel.
        [locked] kalkylfilen har ett lösenord.
        [old] den är sparad som Excel gjorde före 2007 (.xls).
        [foreign] den är sparad som ett annat program än Excel gör, som OpenDocument (.ods).
       *[other] { $reason }
    }
    .why = Det som står i den skulle inte komma med.
    .help = { $table ->
        [words] Öppna listan, se till att första raden är ord, former och förklaring, och spara den som Excelfil (.xlsx) utan lösenord, eller som CSV UTF-8.
        [hard-words] Öppna tabellen, se till att första raden är rule, word och instead, och spara den som Excelfil (.xlsx) utan lösenord, eller som CSV UTF-8.
        [areas] Öppna tabellen, se till att första raden har kolumnernas namn, och spara den som CSV UTF-8.
       *[other] Öppna tabellen, se till att första raden har kolumnernas namn, och spara den som Excelfil (.xlsx) utan lösenord, eller som CSV UTF-8.
    }
empty-table = { $table ->
        [words] Det finns inte ett enda ord i ordlistan.
        [hard-words] Det finns inte ett enda ord i tabellen.
        [areas] Det finns inte ett enda område i tabellen.
       *[other] Det finns inte en enda verksamhet i tabellen.
    }
    .why = Det som läsarna skulle hitta genom den finns inte där.
    .help = { $table ->
        [words] Skriv ett ord på varje rad under kolumnernas namn, eller ta bort filen.
        [hard-words] Skriv ett ord på varje rad under kolumnernas namn, eller ta bort filen.
        [areas] Skriv ett område på varje rad under kolumnernas namn.
       *[other] Skriv en verksamhet på varje rad under kolumnernas namn.
    }
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
unknown-neighbour = Ingen annan kommun och inget annat län heter ”{ $value }”.
    .why = En kommun med få verksamheter visar i stället dem som finns i grannkommunerna. Den här skulle inte visas.
    .help = { $suggestion ->
        [no-value] Skriv namnet på eller koden för ett annat område i cell { $cell }, så som det står i tabellen.
       *[other] Menade du ”{ $suggestion }” i cell { $cell }?
    }
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
style-error = { $reason ->
        [brackets] Stilmallen har fler parenteser inuti varandra än vad som går att läsa.
       *[other] Stilmallen går inte att läsa: { $reason }
    }
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

## Det som katalogen visar: budkavle directory gaps

gaps-title = Här saknas hjälp
gaps-intro = { $services } verksamheter. Genomgånget för { $areas } områden, { $situations } slags utsatthet och { $groups } målgrupper.
gaps-unknown-is-not-no = ”Okänt” betyder att ingen har skrivit in uppgiften. Det betyder inte nej.
gaps-contents = På den här sidan
gaps-summary = Antal kombinationer av område, utsatthet och målgrupp
gaps-service = En verksamhet
gaps-phone = Telefonnummer
gaps-evening = Öppet på kvällen
gaps-language = Tolk eller annat språk
gaps-easy-read = Lättläst information
gaps-verified = Kontrollerat de senaste { $months } månaderna
gaps-state-own = Finns i området
gaps-state-county = Finns i länet
gaps-state-national = Finns nationellt
gaps-state-unknown = Okänt
gaps-state-has-not = Finns inte
gaps-answer-has = Finns
gaps-answer-unknown = Okänt
gaps-answer-has-not = Finns inte
gaps-reach-own = Det egna området
gaps-reach-county = Länet
gaps-reach-national = Hela landet
gaps-all-groups = alla målgrupper
gaps-all-areas = alla områden
gaps-column-code = Kod
gaps-column-area = Område
gaps-column-situation = Utsatthet
gaps-column-target-group = Målgrupp
gaps-column-aspect = Vad
gaps-column-state = Svar
gaps-column-reach = Närmast

## Kalkylbladet som program sparar det

unusual-encoding = Tabellen är sparad i { $name }, och lästes så.
    .why = Få program sparar så numera, och ett annat kan läsa bokstäverna fel.
    .help = Titta igenom namnen på webbplatsen. Spara tabellen som CSV UTF-8 eller som Excelfil nästa gång.
misnamed-table = { $kind ->
        [xlsx] Filen är en Excelfil, men heter inte .xlsx.
       *[csv] Filen är text, men heter .xlsx.
    }
    .why = Den lästes som det den är. Andra program går efter namnet, och kan kanske inte öppna den.
    .help = { $table ->
        [services] { $kind ->
            [xlsx] Döp den till services.xlsx.
           *[csv] Döp den till services.csv.
        }
        [words] { $kind ->
            [xlsx] Låt namnet sluta på .xlsx.
           *[csv] Låt namnet sluta på .csv.
        }
        [hard-words] { $kind ->
            [xlsx] Låt namnet sluta på .xlsx.
           *[csv] Låt namnet sluta på .csv.
        }
       *[other] Spara den som CSV UTF-8 under det namn som den har.
    }
mojibake = Bokstäver har redan lästs fel av ett annat program: ”{ $value }” var troligen ”{ $suggestion }”.
    .why = Namn och ord skulle visas som tecken som ingen kan läsa. Inget i tabellen togs med.
    .help = Öppna originalet, inte den här filen, och spara det som CSV UTF-8 eller som Excelfil.
title-rows = Det står text ovanför kolumnernas namn.
    .why = Den hoppades över. Det skulle en rad ur tabellen också göra om den stod där.
    .help = Låt tabellens första rad vara kolumnernas namn.
hidden-sheet = { $read ->
        [yes] Verksamheterna lästes från ”{ $name }”, ett blad som Excel inte visar.
       *[no] Bladet ”{ $name }” är dolt, och lästes inte.
    }
    .why = Den som tittar i filen ser något annat än det som publicerades.
    .help = Visa bladet i Excel, eller ta bort det.
hidden-rows = { $count ->
        [one] Rad { $row } är dold, och lästes ändå.
       *[other] { $count } av raderna är dolda, rad { $row } först, och lästes ändå.
    }
    .why = Verksamheter som ingen ser i Excel skulle publiceras. Ett filter döljer också rader.
    .help = Ta bort filtret eller visa raderna. Skriv nej under Publiceras för det som inte ska visas.
hidden-column = Kolumnen ”{ $column }” är dold, och lästes ändå.
    .why = Uppgifter som ingen ser i Excel skulle publiceras.
    .help = Visa kolumnen i Excel och titta igenom den, eller ta bort den.
worked-out-cell = { $value ->
        [no-value] ”{ $column }” har formler ({ $count }), den första utan resultat i filen.
       *[other] ”{ $column }” har formler ({ $count }); det som Excel senast räknade ut användes, först ”{ $value }”.
    }
    .why = Om filen har ändrats av ett annat program kan resultaten vara gamla.
    .help = Kopiera cellerna och klistra in dem som värden.
merged-cell = Celler är sammanfogade i ”{ $column }”: ”{ $value }” togs för var och en av raderna.
    .why = Det är en gissning att värdet gäller dem alla.
    .help = Dela upp cellerna, och skriv värdet på varje rad.
mangled-cell = { $reason ->
        [date] Ett kalkylprogram har gjort ett datum av det som stod här: ”{ $value }”.
       *[error] Ett kalkylprogram visar ”{ $value }” i stället för det som ska stå här.
    }
    .why = Det någon skrev är borta, och det som står där i stället är fel.
    .help = { $suggestion ->
        [no-value] Skriv värdet på nytt, och spara tabellen igen.
       *[other] Menade du ”{ $suggestion }”? Gör kolumnen till en textkolumn först, och skriv det sedan på nytt.
    }
long-name = Namnet har { $count } tecken; högst { $maximum } går att visa bra.
    .why = Långa namn klipps av i listor och sökresultat, och är svåra att höra upplästa.
    .help = Korta det, och lägg resten i beskrivningen.
duplicate-name = ”{ $value }” heter det också i { $other }.
    .why = Läsaren kan inte skilja de två åt. Kanske är det samma verksamhet två gånger.
    .help = Ta bort en rad, eller lägg till det som skiljer dem åt i namnen, till exempel orten.
area-outside-county = { $area } ligger inte i { $other }.
    .why = Verksamheten visas där och inte för dem som katalogen är till för. Flera orter har namn som liknar varandra.
    .help = Om det är menat behöver du inte göra något. Skriv annars den kommun du menar.
ambiguous-language = ”{ $value }” är namnet på flera språk.
    .why = Den som talar det ena förstår kanske inte det andra. Det togs inte med.
    .help = Skriv vilket: { $candidates }.
tracking-address = Adressen talar om vem som skickade läsaren: ”{ $value }”.
    .why = Den hjälper någon att följa människor som söker hjälp. Den delen togs inte med.
    .help = Skriv i stället: { $suggestion }
personal-email = ”{ $value }” verkar vara en enskild persons e-postadress.
    .why = Den som arbetar med våld kan bli uppsökt, och mejl till någon som är ledig blir inte läst.
    .help = Skriv en adress som flera läser, som info@example.org, eller lämna cellen tom.
future-date = ”{ $service }” sägs ha kontrollerats { $day }, som inte har kommit än.
    .why = Läsaren skulle lita på uppgifter som ingen har tittat på.
    .help = Skriv den dag då någon senast tittade.
stale-service = Uppgifterna om ”{ $service }” kontrollerades senast { $day }, för längre sedan än kampanjen vill.
    .why = Nummer och tider ändras; någon kan ringa ett nummer där ingen längre svarar.
    .help = Ring eller slå upp, och skriv sedan det nya datumet. Hur gammalt det får vara står under verified-within och refused-after i [directory] i campaign.toml.
collapsed-directory = Kampanjen har { $count ->
        [one] 1 verksamhet
       *[other] { $count } verksamheter
    }, men hade { $earlier } när den senast publicerades; minst { $minimum } procent av dem ska vara kvar.
    .why = En fil som blivit avklippt, eller fel fil, skulle ta bort hjälp som finns.
    .help = Se efter om tabellen är hel. Om så många ska bort, skriv services-kept = 0 under [minimum] i campaign.toml, publicera, och ta bort raden igen.

## Öppettider

impossible-hours = { $reason ->
        [no-day] ”{ $value }” i { $cell } nämner ingen veckodag.
        [turned] ”{ $value }” i { $cell } slutar innan det börjar, eller är en natt på 16 timmar eller mer.
        [same] ”{ $value }” i { $cell } börjar och slutar samma tid.
        [hour] ”{ $value }” i { $cell } har en timme som ingen klocka visar.
        [minute] ”{ $value }” i { $cell } har en minut som ingen klocka visar.
        [english] ”{ $value }” i { $cell } är engelska; öppettider skrivs på svenska.
        [excel-date] ”{ $value }” i { $cell } är ett datum: troligen har ett kalkylprogram gjort det av öppettider som 8-17.
        [excel-number] ”{ $value }” i { $cell } är ett tal: ett kalkylprogram har gjort det av ett klockslag eller ett datum.
        [no-such-date] ”{ $value }” i { $cell } är en dag som inte finns.
        [dates-turned] ”{ $value }” i { $cell } slutar innan det börjar.
       *[week] ”{ $value }” i { $cell } nämner en vecka som inget år har.
    }
    .why = Någon skulle ringa när ingen svarar, och kanske inte ringa igen.
    .help = { $reason ->
        [no-day] Skriv vilka dagar det gäller: ”{ $suggestion }”, eller ”alla dagar”.
        [turned] Om tiderna står i fel ordning, skriv ”{ $suggestion }”.
        [same] Skriv ”dygnet runt” om det alltid är öppet, annars från och till.
        [hour] Timmar går från 0 till 24.
        [minute] Minuter går från 00 till 59: 8.30.
        [english] Skriv ”{ $suggestion }”.
        [excel-date] Gör kolumnen till en textkolumn och skriv tiderna igen: mån–fre 8–17.
        [excel-number] Gör kolumnen till en textkolumn och skriv tiderna igen: mån–fre 8.30–17.
        [no-such-date] Kontrollera dagen och skriv den igen: 24 december, eller 2026-12-24.
        [dates-turned] Skriv den första dagen först.
       *[week] Veckor går från 1 till 53.
    }
unread-hours = { $reason ->
        [no-times] ”{ $value }” i { $cell } nämner dagar, men det framgår inte från när till när.
        [open-end] ”{ $value }” i { $cell } säger när det öppnar, men inte när det stänger.
        [misspelt] ”{ $value }” i { $cell } är ingen veckodag. Menade du ”{ $suggestion }”?
        [twice] ”{ $value }” i { $cell } ger andra tider för dagar som redan har fått tider.
        [closed] Det framgår inte vad ”{ $value }” i { $cell } stänger.
       *[words] ”{ $value }” i { $cell } gick inte att förstå som öppettider.
    }
    .why = Tiderna visas som de står, på svenska på alla sidor, och ingen sida säger att det är öppet nu.
    .help = Se vad som går att förstå med budkavle directory hours "…". Flytta det som inte är tider till kolumnen Gör så här. Är det så det ska stå, låt det stå.
unread-exception = ”{ $value }” i { $cell } gick inte att förstå som en avvikelse från öppettiderna.
    .why = Den kan gälla vilken dag som helst, så ingen sida säger att verksamheten är öppen nu.
    .help = Skriv dagar och tider, eller ”stängt”, med | emellan: 2026-12-24–2026-12-26 stängt | 2026-12-31 8–12
hours-only-closed = ”{ $value }” i { $cell } säger när det är stängt, men inte när det är öppet.
    .why = Läsarna vill veta när de kan ringa.
    .help = Skriv de vanliga tiderna här, och det som avviker i kolumnen Avvikande öppettider.
long-night = ”{ $value }” i { $cell } är öppet hela natten, i mer än 12 timmar.
    .why = Om tiderna står i fel ordning säger sidorna att det är öppet när ingen svarar.
    .help = Är det en jour som svarar på natten, låt det stå. Skriv annars tiderna i dagens ordning.

## Vad ”directory hours” skriver

hours-of = ”{ $typed }”
hours-understood = Så här förstås det:
hours-nothing = Inget gick att förstå som öppettider: texten visas som den står.
hours-osm = OpenStreetMap: { $osm }
hours-no-osm = Ingen sida säger om det är öppet nu, eftersom allt inte går att räkna med.
hours-holidays-unsaid = Det står inget om röda dagar: på dem säger ingen sida om det är öppet. Skriv ”vardagar”, ”röda dagar stängt” eller ”även röda dagar”.
hours-shown = Så här visar sidorna det:
hours-as-typed = som det är skrivet
hours-not-understood = Gick inte att förstå:
hours-text = texten
hours-impossible = Omöjligt:

## Lättläst

long-sentence = Meningen har { $count } { $unit ->
        [letters] bokstäver
       *[words] ord
    }; på en lättläst sida har den högst { $limit }.
    .why = Den som läser långsamt har glömt början när slutet kommer.
    .help = Gör två meningar av den, varje på en egen rad.
several-thoughts = Meningen säger flera saker på en gång.
    .why = En sak i taget är lättare att följa.
    .help = Säg varje sak i en egen mening, utan parentes, tankstreck och semikolon.
sentences-on-a-line = Meningen börjar mitt på en rad.
    .why = På en lättläst sida har varje mening en egen rad, så att ögat hittar var den börjar.
    .help = Avsluta raden före med ett omvänt snedstreck (\), och börja på en ny.
long-paragraph = Stycket har { $count } rader; på en lättläst sida har det högst { $limit }.
    .why = Ett stort stycke är svårt att ta sig in i, och svårt att hitta i.
    .help = Lämna en tom rad där något nytt börjar.
few-headings = Efter det här kommer { $count } ord före nästa rubrik; på en lättläst sida är de högst { $limit }.
    .why = Rubriker låter läsaren vila, och hitta det hon kom för.
    .help = Sätt in en rubrik som säger vad som kommer.
italics = Texten är kursiv.
    .why = Lutande bokstäver är svårare att skilja åt.
    .help = Ta bort asteriskerna. Är något viktigt, så skriv det, eller använd **fet stil** för ett par ord.
capitals = Ordet är skrivet med stora bokstäver.
    .why = Ord med stora bokstäver ser alla likadana ut, och läses bokstav för bokstav.
    .help = Skriv det med små bokstäver.
hard-word = ”{ $word }” är ett svårt ord.
    .why = Den som inte kan ordet tappar meningen.
    .help = { $suggestion ->
        [no-value] Välj ett ord som alla kan, eller förklara det.
       *[other] Skriv ”{ $suggestion }” i stället.
    }
foreign-word = ”{ $word }” är ett lånord.
    .why = Alla har inte mött det, och det stavas inte som det låter.
    .help = { $suggestion ->
        [no-value] Välj ett ord som alla kan, eller förklara det.
       *[other] Skriv ”{ $suggestion }” i stället.
    }
abbreviation = ”{ $word }” är en förkortning.
    .why = Alla vet inte vad bokstäverna står för, och en skärmläsare säger dem kanske en och en.
    .help = { $suggestion ->
        [no-value] Välj ett ord som alla kan, eller förklara det.
       *[other] Skriv ”{ $suggestion }” i stället.
    }
passive = ”{ $word }” säger inte vem som gör det.
    .why = Det är lättare att se vad som händer när någon gör det.
    .help = Skriv vem som gör vad, med den som gör det först.
metaphor = ”{ $word }” betyder inte det som orden säger.
    .why = Den som tar ord som de står leds fel.
    .help = Skriv det som menas, med vanliga ord.
percent = ”{ $word }” är en andel av hundra.
    .why = Procent är svårt att se framför sig.
    .help = Räkna människor eller saker i stället: 1 av 10, hälften, nästan alla.
number-word = Talet ”{ $word }” är skrivet med bokstäver.
    .why = Siffror hittar och läser man direkt.
    .help = { $suggestion ->
        [no-value] Skriv det med siffror.
       *[other] Skriv { $suggestion }.
    }
double-negation = Meningen säger nej mer än en gång.
    .why = Två nekande ord måste man vända på innan man förstår.
    .help = Skriv hur det är, eller vad man ska göra.
awkward-number = ”{ $value }” är ett svårt tal.
    .why = Stora tal och decimaler säger många läsare lite.
    .help = Runda av det, jämför det med något, eller låt bli: nästan 3 000, ungefär hälften.
unexplained-word = ”{ $word }” är ett långt ord eller ett namn av bokstäver, och inget förklarar det.
    .why = Den som inte kan ordet tappar meningen.
    .help = Välj ett kortare ord, förklara det i en egen mening, eller lägg det i ordlistan, words.<språk>.csv.
not-easier = { $measure ->
        [no-value] Sidan har { $value } ord i meningen och den vanliga sidan { $limit }: den är inte lättare att läsa.
        [letters] Sidan har { $value } bokstäver i meningen och den vanliga sidan { $limit }: den är inte lättare att läsa.
       *[other] Sidan har { $measure } { $value } och den vanliga sidan { $limit }: den är inte klart lättare att läsa.
    }
    .why = Den som väljer lättläst gör det för att den vanliga sidan var för svår.
    .help = Korta meningarna och välj kortare ord. ”budkavle check --readability” visar siffrorna för varje sida.
unused-word = Ingen sida har den här förklaringen av ”{ $word }”.
    .why = Förklaringen sköts om i onödan.
    .help = Ta bort raden, eller lägg till de former av ordet som dina sidor har, med | emellan. Rubriker och länkar räknas inte, och inte heller en kampanj som själv förklarar ordet.
duplicate-word = ”{ $word }” finns redan i { $other }.
    .why = Bara den första förklaringen visas.
    .help = Ta bort en av dem.
duplicate-word-list = Språkets ordlista finns också i filen ”{ $other }”.
    .why = Det går inte att veta vilken som gäller.
    .help = Behåll en av dem.
misplaced-star = Stjärnan i ”{ $value }” går inte att tolka.
    .why = Raden skulle hitta alla ord, eller inget.
    .help = Låt den stå i början eller slutet av ett ord, med bokstäver bredvid, som *ades eller implementera*.

## Tabellen i ”check --readability”

readability-page = sida
readability-words = ord
readability-sentences = meningar
readability-longest = längsta
readability-measure = mått
band-very-easy = mycket lätt
band-easy = lätt
band-medium = medelsvår
band-hard = svår
band-very-hard = mycket svår
readability-average = { $count } ord i meningen
readability-letters = { $count } bokstäver i meningen

## Tabellen över verksamheter, ut och in

template-title = Så fyller du i tabellen
template-intro = En verksamhet på varje rad i det första bladet, från rad 2. Flera värden i en cell skrivs med | emellan. En tom cell betyder att ingen vet, aldrig nej. Listorna finns på det sista bladet. Spara som Excel-arbetsbok och se vad som skulle ändras med: budkavle directory import FIL
template-not-listed = Finns inte i listan
template-not-listed-help = Välj ett värde i listan, eller lämna cellen tom.
template-hint-id = Verksamhetens korta namn i webbadresser, till exempel kvinnojouren-solna. Små bokstäver, siffror och bindestreck. Lämna tomt så görs det av namnet. Ändra det aldrig sedan.
template-hint-name = Det verksamheten kallar sig. Måste fyllas i. Två verksamheter får inte heta likadant.
template-hint-organisation = Den myndighet, region, kommun eller förening som svarar för verksamheten.
template-hint-sector = Vad för slags organisation som driver den. Välj en i listan.
template-hint-target-groups = Vem den är till för. Skriv flera med | emellan: Kvinnor|Män. ”Alla” betyder alla i listan.
template-hint-situations = Vad den hjälper till med. Måste fyllas i. Skriv flera med | emellan.
template-hint-areas = Var de bor som får vända sig dit. Måste fyllas i: kommuner med | emellan, eller Hela länet.
template-hint-phone = Nummer att ringa, till exempel 08-123 456 78. Skriv flera med | emellan. Cellen är text, så att den första nollan blir kvar.
template-hint-chat = Adress till en chatt. Börjar med https://
template-hint-web = Verksamhetens egen webbsida. Börjar med https://
template-hint-email = Verksamhetens e-postadress, aldrig en enskild persons.
template-hint-address = Besöksadress. Visas bara om ”Visa adress” säger ja. Skriv aldrig adressen till ett skyddat boende.
template-hint-show-address = Ja om besöksadressen får publiceras.
template-hint-hours = De vanliga öppettiderna: mån–fre 8–16; lör 10–14. Tomt betyder att ingen vet.
template-hint-hours-exceptions = Dagar med andra tider: 2026-12-24–2026-12-26 stängt. Skriv flera med | emellan.
template-hint-languages = Språk som talas där, med | emellan: Svenska|Arabiska.
template-hint-interpreter = Ja om det går att få tolk, nej om det inte går. Tomt betyder att ingen vet.
template-hint-easy-read = Ja, nej eller adressen till den lättlästa sidan. Tomt betyder att ingen vet.
template-hint-ages = Åldrar som den är till för: 18+ eller 13–25. Tomt betyder alla åldrar, eller att ingen vet.
template-hint-summary = Vad man får hjälp med, i en till tre enkla meningar.
template-hint-how-to = Vad man gör först, i en till tre enkla meningar: ring, skriv, kom.
template-hint-free = Ja om det inte kostar något. Tomt betyder att ingen vet.
template-hint-anonymous = Ja om man inte behöver säga vem man är. Tomt betyder att ingen vet.
template-hint-verified = Dagen då någon senast såg till att allt detta stämmer: 2026-03-01.
template-hint-published = Nej om raden inte är klar att visas. Tomt betyder ja.
template-hint-source = Var uppgifterna kommer ifrån: en webbadress, eller ett namn och ett datum.
template-made = Kalkylbladet är { $file }. Fyll i det och se vad som skulle ändras med: budkavle directory import { $file }
import-added = Läggs till ({ $count }):
import-changed = Ändras ({ $count }):
import-removed = Tas bort ({ $count }):
import-empty = (tomt)
import-table-nothing = Inget skulle ändras: tabellen säger redan detsamma.
import-refused = Inget är skrivet. Rätta först felen ovan.
import-not-written = Inget är skrivet än. Gör det med --write.
import-table-written = Tabellen över verksamheter är utbytt.
export-made = { $services ->
        [one] 1 verksamhet
       *[other] { $services } verksamheter
    } i { $file }.
export-refused = Inget är skrivet. Rätta först felen ovan, så att ingen verksamhet saknas i det som andra får.
export-lost-unpublished = Inte med, eftersom de inte publiceras: { $count ->
        [one] 1 rad
       *[other] { $count } rader
    }.
export-lost-addresses = Inte med, eftersom de inte ska visas: { $count ->
        [one] 1 adress
       *[other] { $count } adresser
    }.
export-lost-texts = Inte med, eftersom HSDS har ett språk: { $count ->
        [one] 1 text
       *[other] { $count } texter
    } på andra språk.
export-as-attributes-hours = Andra program ser dem bara som attribut, för HSDS har ingen plats för dem: avvikande öppettider ({ $count }).
export-as-attributes-address = Andra program ser dem bara som attribut, för HSDS vill ha dem i delar: besöksadresser ({ $count }).
export-as-attributes-easy-read = Andra program ser det bara som ett attribut, för HSDS har ingen plats för det: lättläst information ({ $count }).
export-as-attributes-contact = Andra program ser dem bara som attribut, för HSDS 3.0 har ingen plats för dem: chattar ({ $count }).
export-as-attributes-terms = Andra program ser det helt bara som attribut, för HSDS har inget ja, nej och okänt för det: kostnadsfritt, anonymt, tolk ({ $count }).

## HSDS-data som kommer in

hsds-missing-id = { $count ->
        [one] En rad i tabellen ”{ $table }” har inget id.
       *[other] De { $count } raderna i tabellen ”{ $table }” har inga id:n.
    }
    .why = Inget annat kan hänvisa till den, och ingen kan se om den har kommit förut.
    .help = Be den som har gjort underlaget att ge varje rad ett eget id.
hsds-duplicate-id = Id:t ”{ $id }” står mer än en gång i tabellen ”{ $table }”; det första står i { $other }.
    .why = Det går inte att veta vilken av dem som andra hänvisar till.
    .help = Be den som har gjort underlaget om rätt id, eller ta bort en av raderna.
hsds-unknown-organisation = Verksamheten hör till en organisation som inte finns i underlaget: ”{ $id }”.
    .why = Läsarna skulle inte få veta vem som svarar för verksamheten.
    .help = Lägg till organisationen, eller ge verksamheten id:t för en som finns.
hsds-dangling-id = ”{ $id }” i kolumnen ”{ $column }” i tabellen ”{ $table }” leder ingenstans: tabellen ”{ $target }” har ingen sådan rad.
    .why = Det som hör ihop går isär och lämnas utanför.
    .help = Lägg till raden som saknas, rätta id:t eller töm cellen.
hsds-odd-date = ”{ $value }” i kolumnen ”{ $column }” är inget datum.
    .why = Det lämnas utanför, för det kan läsas som mer än en dag.
    .help = Skriv datumet som 2026-03-01.
hsds-hours = Öppettiderna kan inte stämma ({ $cell }): { $reason ->
        [day] ”{ $value }” är ingen veckodag.
        [time] ”{ $value }” är inget klockslag.
        [same] det öppnar och stänger samtidigt, ”{ $value }”.
        [turned] det stänger ”{ $value }”, innan det öppnar.
        [half] bara en av öppningstid och stängningstid finns.
        [none] det finns varken tid eller beskrivning.
       *[period] perioden slutar ”{ $value }”, innan den börjar.
    }
    .why = Någon kan mötas av en stängd dörr. HSDS säger inte hur tider över midnatt skrivs.
    .help = Skriv dagar som MO,TU och tider som 08:30:00; skriv två rader för tider över midnatt.
hsds-phone = ”{ $phone }” går inte att ringa ({ $cell }).
    .why = Det lämnas utanför, så att ingen ringer fel nummer.
    .help = { $suggestion ->
        [no-value] Skriv ett helt nummer på varje rad, som +46 8 123 456 78. Sätt anknytningar och anmärkningar någon annanstans.
       *[other] Menade du ”{ $suggestion }”?
    }
hsds-html = Det fanns HTML i texten ({ $cell }); bara orden är kvar.
    .why = Namn och beskrivningar är ren text här: kod utifrån visas aldrig.
    .help = Inget behöver göras. Läs igenom texten när den är inne.
hsds-json = { $reason ->
        [no-value] Det finns ingen verksamhet i JSON-filen.
       *[other] JSON-filen går inte att läsa: { $reason }
    }
    .why = Inget i den kan användas.
    .help = Ge en fil med en verksamhet, en lista över verksamheter eller en sida med ”contents”.
hsds-unknown-table = ”{ $file }” heter inte som någon tabell i HSDS 3.
    .why = Inget läses ur den.
    .help = Om den är det, ge den tabellens namn, som services.csv.
hsds-unknown-term = ”{ $value }” är ingen av projektets situationer, målgrupper eller sektorer ({ $count ->
        [one] 1 gång
       *[other] { $count } gånger
    }).
    .why = Det lämnas utanför. Utan situation visas en verksamhet ingenstans.
    .help = Lägg till ordet som alias i taxonomies.toml till den term som det betyder.

## Meddelanden, mot källspråket

summary-linted = { $messages ->
        [one] 1 meddelande eller term
       *[other] { $messages } meddelanden och termer
    }, { $locales ->
        [one] 1 språk
       *[other] { $locales } språk
    } jämförda med källan.
obsolete-message = ”{ $id }” finns inte på källspråket.
    .why = Ingen frågar efter det längre, och översättare lägger tid på det.
    .help = Ta bort det, eller ge det namnet som källan har nu.
missing-translations = { $count ->
        [one] Ett meddelande är inte översatt till { $locale }: { $list }
       *[other] { $count } meddelanden är inte översatta till { $locale }: { $list }
    }{ $more ->
        [no-value] .
       *[other] {" "}och { $more } till.
    }
    .why = Läsaren ser dem på ett annat språk, märkta som sådana.
    .help = Översätt dem i språkets mapp. De har samma namn där som på källspråket.
missing-translation-file = Filen { $file } finns inte; den skulle ha { $count ->
        [one] ett meddelande
       *[other] { $count } meddelanden
    }.
    .why = Inget i filen är översatt.
    .help = Gör filen i språkets mapp och översätt det som står i källans.
obsolete-translation-file = Källspråket har ingen sådan fil.
    .why = Ingen frågar efter dess meddelanden längre.
    .help = Ta bort filen, eller ge den namnet som källans har nu.
missing-value = ”{ $id }” har ingen egen text, vilket källan har.
    .why = Läsaren skulle se namnet, eller ingenting.
    .help = Skriv texten efter =, före raderna som börjar med punkt.
obsolete-value = ”{ $id }” har en egen text, vilket källan inte har.
    .why = Ingen frågar efter den: det som visas är raderna som börjar med punkt.
    .help = Ta bort texten, eller flytta den till raden där den hör hemma.
missing-message-attribute = ”{ $id }” saknar ”.{ $attribute }”, som källan har.
    .why = En etikett, en ledtext eller något som läses upp skulle saknas.
    .help = Lägg till en indragen rad ”.{ $attribute } = texten” under meddelandet.
obsolete-message-attribute = ”{ $id }” har ”.{ $attribute }”, som källan inte har.
    .why = Ingen frågar efter den; kanske är namnet felstavat.
    .help = Ge den namnet som den har i källan, eller ta bort raden.
duplicate-message-attribute = ”{ $id }” har ”.{ $attribute }” två gånger.
    .why = Bara den ena används.
    .help = Behåll en av dem.
duplicate-variant = ”{ $id }” har valet ”[{ $variant }]” två gånger.
    .why = Bara det första väljs någonsin.
    .help = Behåll ett av dem.
missing-reference = ”{ $id }” tar inte med ”{ $reference }”, vilket källan gör.
    .why = Ett namn eller en fras som hålls på ett ställe kan ha skrivits ut, och ändras då inte med det.
    .help = Sätt in hänvisningen där den hör hemma i meningen: namnet inom klammer, som i källan.
obsolete-reference = ”{ $id }” tar med ”{ $reference }”, vilket källan inte gör.
    .why = Källan kan ha ändrats, eller namnet vara fel.
    .help = Se vad källan hänvisar till nu, och hänvisa till samma.
missing-variable = ”{ $id }” säger inte ”${ $variable }” lika ofta som källan.
    .why = Läsaren skulle gå miste om ett tal eller ett namn.
    .help = Sätt in det där det hör hemma i meningen: { "{" } ${ $variable } { "}" }. Om meningen är hel utan, skriv ”# allow: missing-variable” ovanför meddelandet.
reference-count = ”{ $id }” visar ”{ $reference }” { $found ->
        [one] 1 gång
       *[other] { $found } gånger
    }, källan { $wanted ->
        [one] 1 gång
       *[other] { $wanted } gånger
    }.
    .why = Ett namn eller ett tal kan ha upprepats eller fallit bort av misstag.
    .help = Jämför meningen med källan. Om det är meningen, skriv ”# allow: reference-count” ovanför meddelandet.
unknown-function = ”{ $function }” är ingen funktion som källan anropar.
    .why = Läsaren skulle se funktionens namn inom klammer i stället för en text.
    .help = Använd samma funktioner som källspråket.
missing-plural = ”{ $id }” saknar pluralformer på { $locale }: { $categories }.
    .why = Somliga tal skulle stå med fel form av orden.
    .help = Lägg till ett val för var och en: ”[few] texten för sådana tal”.
superfluous-plural = ”{ $id }” har pluralformen ”{ $variant }”, som { $locale } inte har.
    .why = Den väljs aldrig: där kan stå en gammal text som ingen ser.
    .help = Ta bort valet. För ett enda tal, skriv talet: ”[1]”.
style-attribute = Attributet ”.style” i ”{ $id }” { $reason ->
        [not-css] är inte skrivet som mått.
       *[differs] skiljer sig från källan: { $value }.
    }
    .why = Det avgör hur brett och högt ett fönster är.
    .help = Skriv samma egenskaper i samma enheter som källan: ”width: 40em; height: 20em”.
empty-text = ”{ $id }”, eller något av dess val, är tomt.
    .why = Läsaren skulle inte se något där andra ser en text.
    .help = Skriv texten. Om den ska vara tom, skriv ”# allow: empty-text” ovanför meddelandet.
same-as-source = ”{ $id }” är likadant på { $locale } som på källspråket.
    .why = Det kan ha kopierats och glömts.
    .help = Översätt det. Om det heter likadant på båda språken, skriv ”# allow: same-as-source” ovanför meddelandet.
direction-character = ”{ $id }” har det osynliga tecknet { $character }, som vänder riktningen och inte avslutas, eller avslutar något som inte börjat.
    .why = Det som följer på sidan kan komma i fel ordning.
    .help = Ta bort tecknet. Det som sätts in i ett meddelande hålls isär ändå.
lost-character = ”{ $id }” har tecknet � i stället för en bokstav.
    .why = Någonstans kunde ett program inte läsa bokstaven; läsaren skulle se tecknet.
    .help = Skriv bokstaven igen, och spara filen som UTF-8.
markup-syntax = HTML-koden i ”{ $id }” är inte rätt: { $reason ->
        [unclosed-tag] en tagg slutar inte med >.
        [unclosed-element] ett element avslutas inte.
        [wrong-end] en sluttagg hör inte till elementet som är öppet.
        [void-end] ett element utan innehåll avslutas.
        [duplicate-attribute] en tagg har ett attribut två gånger.
        [reference-in-tag] det som ett annat meddelande eller en variabel säger kan bli en tagg.
        [unquoted-attribute] ett attributs värde står inte inom citattecken.
        [bad-reference] en teckenreferens, som &amp;, är okänd eller avslutas inte.
       *[other] { $reason }
    }
    .why = Resten av texten kan saknas, eller visas på fel sätt.
    .help = Skriv taggarna som de står i källan, runt de översatta orden.
markup-differs = ”{ $id }” har annan HTML-kod än källan: { $found ->
        [no-value] ingen
       *[other] { $found }
    } i stället för { $wanted ->
        [no-value] ingen
       *[other] { $wanted }
    }.
    .why = En länk eller en betoning skulle saknas, eller betyda något annat.
    .help = Sätt samma taggar, med samma attribut, runt de översatta orden, och ingen tagg inuti en annan än där. Översätt en titel eller en alternativtext; låt en adress, en klass eller ett id stå.
split-markup = HTML-koden i ”{ $id }” börjar eller slutar i ”{ $reference }”.
    .why = Varje text kan se rätt ut för sig, och den översättare som ändrar en av dem förstör båda.
    .help = Skriv hela elementet, med dess taggar, i ett meddelande.
cyclic-reference = ”{ $id }” hänvisar till sig självt, kanske genom andra.
    .why = Läsaren skulle se frågetecken eller namnet inom klammer.
    .help = Skriv ut texten i ett av dem.
too-many-placeables = ”{ $id }” vecklas ut till { $count } bitar, fler än de 100 som Fluent sätter ihop.
    .why = Läsaren skulle bara se en del.
    .help = Skriv ut texten där den sätts ihop av andra som i sin tur är ihopsatta.
unknown-locale-folder = ”{ $folder }” är inget språks mapp.
    .why = Det som ligger i den kontrolleras inte.
    .help = Inget behöver göras, om den inte ska vara det. Döp annars mappen efter språket: ”sv”, ”pt-BR”.
unknown-plural-rules = Programmet känner inte till pluralformerna på { $locale }.
    .why = Val efter antal kan inte kontrolleras på det här språket. På en webbplats från Budkavle visas bara raden med stjärnan, och rader för ett eget tal, som [1].
    .help = Låt raden med stjärnan passa alla tal. I filer för ett annat program, se själv till att val efter antal blir rätt.
unused-message = Inget använder ”{ $id }”.
    .why = Översättare lägger tid på en text som ingen ser; eller så har den som frågar efter den fel namn.
    .help = Ta bort meddelandet på alla språk, eller se hur namnet är stavat där det hämtas. För att behålla det, skriv ”# allow: unused-message” ovanför det.
missing-argument = ”{ $id }” behöver ”${ $variable }”, som mallen inte skickar med.
    .why = Läsaren skulle se namnet inom klammer i stället för ett tal eller ett namn.
    .help = Skicka med det: t("{ $id }", { $variable }=…).
unused-argument = Mallen skickar ”{ $variable }” till ”{ $id }”, som inte använder det på något språk.
    .why = Meddelandet kan sakna ett tal eller ett namn, eller så är namnet felstavat.
    .help = Ta bort det, eller använd det i meddelandet.

## Översättningar som är äldre än sin källa

outdated-translation = { $count ->
        [one] Källan har ändrats sedan detta översattes: ”{ $block }” ({ $page }).
       *[other] { $count } delar av källan har ändrats sedan detta översattes, först ”{ $block }” ({ $page }).
    }
    .why = Den som läser på det här språket får veta hur det var förut.
    .help = Se vad som ska göras med: budkavle translations diff { $file }. När översättningen är i kapp: budkavle translations accept { $file }
ordinary-page-changed = Den vanliga sidan har ändrats sedan någon senast såg på den lättlästa: { $page }
    .why = De två sidorna kan nu säga olika saker.
    .help = Läs vad som ändrats med: budkavle translations diff { $file }. Ändra den här sidan om det behövs, och sedan: budkavle translations accept { $file }
obsolete-translation = Sidan som detta översattes från finns inte längre{ $page ->
        [none] .
       *[other] {""}; det som stod där står nu i { $page }.
    }
    .why = Den som läser på det här språket ser något som andra inte längre ser, och ändringar kommer aldrig att märkas.
    .help = { $page ->
        [none] Ta bort filen om sidan inte behövs längre. Heter sidan något annat nu, byt namn på den här filen på samma sätt.
       *[other] Byt namn på den här filen på samma sätt. Ta bort den om sidan inte behövs längre.
    }
translation-threshold = Bara { $current } procent av { $part ->
        [pages] sidorna
        [messages] orden i gränssnittet
       *[services] stödens texter
    } på ”{ $locale }” är aktuella; kampanjen vill ha { $wanted }.
    .why = Kampanjen har bestämt att den ska publiceras först när så mycket är översatt och aktuellt.
    .help = Se vad som fattas med: budkavle translations status. Översätt och godkänn det som är i kapp, eller ändra talet här.

## Hur översättningarna ligger till, och vad översättare får i handen

status-title = Så ligger översättningarna till
status-overview = Översikt
status-nothing = Allt är aktuellt.
status-campaign = Kampanj
status-locale = Språk
status-what = Vad
status-share = Andel aktuella
status-pages = Sidor
status-messages = Gränssnitt
status-services = Stöd
status-current = aktuella
status-outdated = inaktuella
status-to-look-at = att se över
status-unknown = okända
status-missing = saknas
status-unreviewed = ogranskade
status-unread = { $count ->
        [one] 1 sida är inte granskad
       *[other] { $count } sidor är inte granskade
    }
status-more = och { $count } till
state-page-outdated = inaktuell
state-page-to-look-at = att se över
state-page-unknown = okänd
state-page-obsolete = källan är borta
state-page-missing = saknas
state-text-outdated = inaktuellt
state-text-unknown = okänt
state-text-missing = saknas
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
diff-obsolete = Sidan som { $file } översattes från finns inte längre. { $source ->
        [none] Ta bort filen om den inte behövs längre, eller byt namn på den så som källan har bytt namn.
       *[other] Det som stod där står nu i { $source }: byt namn på filen på samma sätt.
    }
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
diff-pieces = { $file }: { $outdated ->
        [one] 1 inaktuell
       *[other] { $outdated } inaktuella
    }, { $unknown } som ingen har godkänt. Därutöver är { $missing ->
        [one] 1 inte översatt alls.
       *[other] { $missing } inte översatta alls.
    }
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
export-done = { $file }: { $count ->
        [0] inget att översätta
        [one] 1 text att översätta
       *[other] { $count } texter att översätta
    }.
export-by-hand = Inte med i arbetsboken: { $said }
export-impossible = { $file }: ingen text går att lägga i stället för ”{ $text }” ({ $source }:{ $line }) från en arbetsbok, så som det är skrivet i källan. Översätt sidan i själva filen.
export-too-long = { $file }: ”{ $text }” är längre än vad som får plats i en cell. Översätt i själva filen.
export-unreadable = { $file }:{ $line }: texten ”{ $id }” är inte rätt skriven ens i källan, så ingen översättning av den går att använda. Se med ”budkavle check” vad som är fel, rätta det och exportera på nytt.
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
import-none = Inget kunde användas, och inget har skrivits.
import-row = Rad { $row }: { $said }
import-left = { $file }: lämnas som den var; inte använt: { $count ->
        [one] 1 text
       *[other] { $count } texter
    }
import-rejected = { $count ->
        [one] 1 rad kunde inte användas.
       *[other] { $count } rader kunde inte användas.
    }
import-no-workbook = { $file } går inte att läsa som en arbetsbok: { $reason }
import-no-columns = { $file } har inget blad med de kolumner som ”export” skriver.
import-lacks-columns = { $file }: bladet ”{ $sheet }” har inte längre kolumnerna { $columns }. Utan dem går det inte att se om någon har ändrat en text under tiden. Lägg de nya översättningarna i arbetsboken som ”export” skrev den.
import-no-id = ”{ $text }” står på en rad utan id, så ingen vet var den hör hemma. Exportera på nytt och lägg den på sin rad.
import-twice = samma text har två olika översättningar: ”{ $text }” på rad { $first }, ”{ $second }” här. Ingen av dem används. Behåll en och töm den andra cellen.
import-source-changed = källan har ändrats sedan arbetsboken gjordes, eller finns inte kvar: ”{ $source }” ({ $id }). Exportera på nytt och se efter om översättningen passar den nya texten.
import-other-source = arbetsboken säger att källan är { $sheet ->
        [no-value] tom
       *[other] ”{ $sheet }”
    }, men raden hör till ”{ $source }”. Rader har blandats ihop, eller så har kolumnen ändrats. Exportera på nytt och lägg översättningen bredvid sin källa.
import-present-changed = { $place } har ändrats sedan arbetsboken gjordes. Nu står det { $present ->
        [no-value] ingenting
       *[other] ”{ $present }”
    } där; arbetsboken säger att det stod { $sheet ->
        [no-value] ingenting
       *[other] ”{ $sheet }”
    }. Inget skrivs över. Jämför de två. Är ändringen rätt, lämna raden tom. Är den nya översättningen rätt, skriv den i filen, eller exportera på nytt och fyll i den där.
import-built-differently = översättningen är uppbyggd på ett annat sätt än sin källa. Från { $file }:{ $line } har den { $present ->
        [no-value] inget mer
       *[other] ”{ $present }”
    }, och källan, { $source }:{ $number }, { $now ->
        [no-value] inget mer
       *[other] ”{ $now }”
    }. En sådan sida går inte att sätta ihop av rader. Översätt i själva filen, eller ge den källans rubriker, stycken, listpunkter och rader i samma ordning, och exportera sedan.
import-incomplete = { $file } lämnas som den var, för några av dess texter saknar översättning.{ $rows ->
        [no-value] {""}
       *[other] {" "}Fyll i de här raderna också: { $rows }.
    }{ $texts ->
        [no-value] {""}
       *[other] {" "}Finns inte i arbetsboken, så den behöver exporteras på nytt: { $texts }.
    }
import-structure = ”{ $text }” skulle inte läsas som den text det var, utan som en rubrik, en lista eller en annan del av sidan. En cell är en enda text. Ska tecknet i början läsas som det är, skriv ett bakstreck före: { $instead }
import-unreadable = ”{ $text }” skulle läsas som något annat än det den säger. Se efter lösa tecken.
import-together = varje text i { $file } är rätt för sig, men tillsammans skulle de bygga en annan sida. Se efter texter som börjar med ett tecken, som : eller [, och skriv ett bakstreck före det.
import-kept = { $place } står kvar som den är, ”{ $text }”, men skulle läsas som något annat bredvid de nya texterna. Översätt sidan i själva filen.
import-cells = tabellraden ”{ $text }” har { $found } celler, och källans har { $wanted }. Skriv | mellan cellerna och ingen annanstans; ett streck inne i en cell skrivs \|
import-quotes = ”{ $text }” har båda sorternas raka citattecken, " och ', och här går det bara med en. Skriv apostrofen som ’
import-heading-id = ”{ $text }” slutar med klamrar, som om det vore rubrikens id. Det står redan på sidan: skriv bara orden.
import-blank-line = det finns en tom rad i ”{ $text }”. En cell är en enda text: ett stycke, en rubrik, en listpunkt. Ta bort den tomma raden. Ska det vara två stycken, skriv först båda i källan och exportera på nytt.
import-lines = raderna i ”{ $text }” skulle läggas ihop till en enda, och inte bli den lista, rubrik eller tabell som de ser ut som. En cell är en enda text. Ska det vara en lista, skriv den först i källan och exportera på nytt. Ska bara raden brytas, avsluta den med ett bakstreck.
import-links = länkar och bilder måste leda dit källans leder.{ $missing ->
        [no-value] {""}
       *[other] {" "}Saknas: { $missing }. Skriv den inom rund parentes som i källan, [text](adress).
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Finns inte i källan: { $extra }. Ta bort den.
    }
import-titles = de länkar och bilder som har en titel i källan måste ha en här, och inga andra.{ $missing ->
        [no-value] {""}
       *[other] {" "}Saknas för: { $missing }. Skriv den efter adressen som i källan, [text](adress "titel").
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Finns inte i källan, för: { $extra }. Ta bort den.
    }
import-title-quotes = en länk eller bild i ”{ $text }” går inte att läsa, på grund av citattecknen runt dess titel eller i den. Skriv titeln mellan raka citattecken, [text](adress "titel"), och inne i titeln andra, som ’ och ’.
import-signs-title = läsarna skulle se de här tecknen i en länks titel eller en bilds bildtext som de är: { $signs }. Där finns ingen märkning. Skriv bara orden.
import-notes = texten måste hänvisa till källans noter.{ $missing ->
        [no-value] {""}
       *[other] {" "}Saknas: { $missing }. Skriv det där texten hänvisar till noten.
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Finns inte i källan: { $extra }. Ta bort det.
    }
import-tags = taggarna måste vara källans.{ $missing ->
        [no-value] {""}
       *[other] {" "}Saknas: { $missing }. Skriv den runt de översatta orden.
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Finns inte i källan: { $extra }. Ta bort den.
    }
import-placeholders = det som står inom klamrar måste vara som i källan, bokstav för bokstav.{ $missing ->
        [no-value] {""}
       *[other] {" "}Saknas: { $missing }. Kopiera det från källan.
    }{ $extra ->
        [no-value] {""}
       *[other] {" "}Finns inte i källan: { $extra }. Ta bort det, eller rätta det.
    }
import-empty-link = en länk i ”{ $text }” saknar ord, eller en bild saknar text. Skriv mellan hakparenteserna.
import-style = tecken inne i ord i ”{ $text }” skulle tas för märkning, och ord bli { $style ->
        [stress] betonade
        [struck] överstrukna
       *[code] visade som kod
    }. Skriv ett bakstreck före varje tecken som ska läsas som det är: \*, \~ eller \`
import-signs = läsarna skulle se tecken som liknar märkning: { $signs }. Avsluta det som börjar, som **ord**, `kod` eller [text](adress). Ska ett tecken läsas som det är, skriv ett bakstreck före, som \* eller \<, och &amp; för &
import-signs-plain = läsarna skulle se de här tecknen som de är: { $signs }. Här finns ingen märkning. Skriv bara orden.
import-direction = texten har det osynliga tecknet { $character }, som vänder riktningen och inte avslutas, eller avslutar något som inte har börjat. Ta bort det: sidan vänder riktningen själv.
import-formula = i cellen står en formel, och ingen text som den har gett: { $text }. Skriv själva texten. Ska den börja med =, formatera först cellen som text.
import-cell-error = cellen visar felet { $text } och ingen text. Oftast har en text som började med = eller - tagits för en formel. Formatera cellen som text och skriv texten igen.
import-cell-value = cellen har ett tal, en dag eller liknande, { $text }, och inte det som skrevs. Formatera cellen som text och skriv texten igen.
import-line-start = en rad i en text för gränssnittet kan inte börja som ”{ $text }”: där börjar [, * och . ett val eller ett attribut. Skriv { $instead }
import-syntax = ”{ $text }” går inte att läsa som en text för gränssnittet. { message-syntax }
import-unwritable = ”{ $id }” går inte att lägga i { $file }: filen skulle läsas som något annat. Se med ”budkavle check” vad i den som inte går att läsa, rätta det och importera igen.
import-table = { $file } går inte att fylla i från en arbetsbok. Den måste vara en CSV-fil med rubrikerna id, name, summary och how-to: rätta det först, eller översätt i själva filen.
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
    Behåll adressen inom rund parentes efter hakparentes, [text](get-help.md), och översätt texten inom hakparentesen. En titel efter adressen, [text](get-help.md "titel"), översätts också; dess raka citattecken står kvar.
    Behåll **stjärnor**, _understreck_, <taggar> och strecken i en tabellrad. Behåll ett bakstreck i slutet av en rad: det bryter raden.
    En cell är en enda text, utan tomma rader. Ska ett tecken som * eller # läsas som det är, skriv ett bakstreck före det: \*
    Ändra inte kolumnen ”Id”: den säger var texten hör hemma. Ta inte bort någon kolumn: av dem syns det om någon har ändrat en text under tiden. Rader får sorteras, och de du inte behöver får döljas.
