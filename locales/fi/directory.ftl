### The words of the service directory: situations, target groups, sectors and areas.
### Finnish, as used in Sweden. No native speaker has read this file yet.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = Läheisesi käyttää väkivaltaa sinua kohtaan
    .neutral = Tuki 1
    .description = Apua, kun kumppani, entinen kumppani tai perheenjäsen vahingoittaa, uhkailee tai kontrolloi sinua.
situation-sexual-violence = Olet kokenut seksuaalista väkivaltaa
    .neutral = Tuki 2
    .description = Apua raiskauksen, hyväksikäytön tai muun sellaisen seksuaalisen teon jälkeen, jota et halunnut, tekipä sen kuka tahansa.
situation-honour = Elät kunniaan liittyvän sorron alla
    .neutral = Tuki 3
    .description = Apua, kun perhe tai suku kontrolloi, uhkailee tai vahingoittaa sinua perheen kunnian tai maineen vuoksi.
situation-prostitution = Saat seksistä vastiketta tai sinua käytetään seksuaalisesti hyväksi
    .neutral = Tuki 4
    .description = Apua, kun saat seksistä rahaa, asunnon tai jotain muuta tai olet joutunut ihmiskaupan uhriksi.
situation-sexual-offence = Ostat seksiä tai pelkäät vahingoittavasi jotakuta seksuaalisesti
    .neutral = Tuki 5
    .description = Apua, kun haluat lopettaa seksin ostamisen, olet tehnyt jotain seksuaalista vastoin toisen tahtoa tai pelkäät tekeväsi niin.
situation-ipv-perpetrator = Käytät väkivaltaa läheistäsi kohtaan
    .neutral = Tuki 6
    .description = Apua lopettamiseen, kun vahingoitat, uhkailet tai kontrolloit kumppaniasi, lapsiasi tai muuta läheistäsi.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = Hlbtq-ihmiset
target-group-girls = Tytöt
target-group-boys = Pojat
target-group-women = Naiset
target-group-men = Miehet

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = Valtio
sector-region = Alue
sector-municipal = Kunta
sector-civil = Kansalaisyhteiskunta
sector-joint = Yhteistyö

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters, except where the language has a name of its own.

area-SE = Ruotsi
area-01 = Tukholman lääni
area-0180 = Tukholma
area-2480 = Uumaja
area-2523 = Jällivaara
area-2580 = Luulaja
area-2583 = Haaparanta
area-2584 = Kiiruna
