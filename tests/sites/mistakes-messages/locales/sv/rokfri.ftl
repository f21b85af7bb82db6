campaign-rokfri = Rökfri
antal = { $antal ->
        [one] en
       *[other] { $antal }
    }
dubbel = ett
dubbel = två
hänvisar = fel namn
borta = Se { inte-har } och { -inget }
datum = { DATETIME($dag) }
val = { $antal ->
        [one] en
    }
slut = Slut.
