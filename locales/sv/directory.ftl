### The words of the service directory: situations, target groups, sectors and areas.
### Swedish, the source.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = Du som utsätts för våld av en närstående
    .neutral = Stöd 1
    .description = Hjälp när en partner, en tidigare partner eller någon i familjen skadar, hotar eller kontrollerar dig.
situation-sexual-violence = Du som har utsatts för sexuellt våld
    .neutral = Stöd 2
    .description = Hjälp efter våldtäkt, övergrepp eller något annat sexuellt som du inte ville, oavsett vem som gjorde det.
situation-honour = Du som lever med hedersförtryck
    .neutral = Stöd 3
    .description = Hjälp när familj eller släkt kontrollerar, hotar eller skadar dig för familjens heder eller rykte.
situation-prostitution = Du som har sex mot ersättning eller utnyttjas sexuellt
    .neutral = Stöd 4
    .description = Hjälp när du får pengar, bostad eller något annat för sex, eller har utsatts för människohandel.
situation-sexual-offence = Du som köper sex eller är rädd att skada någon sexuellt
    .neutral = Stöd 5
    .description = Hjälp när du vill sluta köpa sex, har gjort något sexuellt mot någons vilja eller är rädd att göra det.
situation-ipv-perpetrator = Du som använder våld mot en närstående
    .neutral = Stöd 6
    .description = Hjälp att sluta när du skadar, hotar eller kontrollerar din partner, dina barn eller någon annan närstående.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = HBTQ-personer
target-group-girls = Flickor
target-group-boys = Pojkar
target-group-women = Kvinnor
target-group-men = Män

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = Stat
sector-region = Region
sector-municipal = Kommun
sector-civil = Civilsamhälle
sector-joint = Samverkan

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters.

area-SE = Sverige
area-01 = Stockholms län
