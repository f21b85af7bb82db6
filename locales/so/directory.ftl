### The words of the service directory: situations, target groups, sectors and areas.
### Somali. No native speaker has read this file yet.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = Qof kuu dhow ayaa rabshad kuu geysta
    .neutral = Taageero 1
    .description = Caawimaad marka lamaanahaaga, lamaanahaagii hore ama qof qoyska ka mid ah uu wax ku yeelo, kuu hanjabo ama ku xakameeyo.
situation-sexual-violence = Rabshad galmo ayaa laguu geystay
    .neutral = Taageero 2
    .description = Caawimaad kadib kufsi, xadgudub ama wax kale oo galmo ah oo aadan rabin, cid kasta oo samaysayba.
situation-honour = Waxaad la nooshahay cadaadis sharaf la xiriira
    .neutral = Taageero 3
    .description = Caawimaad marka qoyska ama qaraabadu ay ku xakameeyaan, kuu hanjabaan ama wax ku yeelaan sharafta ama sumcadda qoyska darteed.
situation-prostitution = Galmo waxaad ku beddelataa lacag ama wax kale, ama galmo ahaan ayaa lagaaga faa'iidaystaa
    .neutral = Taageero 4
    .description = Caawimaad marka aad galmo ku hesho lacag, hoy ama wax kale, ama aad dhibbane u noqotay ka ganacsiga dadka.
situation-sexual-offence = Galmo ayaad iibsataa ama waxaad ka baqaysaa inaad qof galmo ahaan wax u yeesho
    .neutral = Taageero 5
    .description = Caawimaad marka aad rabto inaad joojiso iibsashada galmada, aad qof ku samaysay wax galmo ah oo uusan rabin, ama aad ka baqayso inaad samayso.
situation-ipv-perpetrator = Waxaad rabshad u geysataa qof kuu dhow
    .neutral = Taageero 6
    .description = Caawimaad aad ku joojiso inaad wax yeesho, u hanjabto ama xakamayso lamaanahaaga, carruurtaada ama qof kale oo kuu dhow.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = Dadka LGBTQ
target-group-girls = Gabdhaha
target-group-boys = Wiilasha
target-group-women = Haweenka
target-group-men = Ragga

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = Dowladda
sector-region = Gobolka (region)
sector-municipal = Degmada (kommun)
sector-civil = Bulshada rayidka
sector-joint = Iskaashi

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters.

area-SE = Iswiidhan
area-01 = Gobolka Stockholm
