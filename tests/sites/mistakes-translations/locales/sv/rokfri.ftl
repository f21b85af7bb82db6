campaign-rokfri = Rökfri
publisher-rokfri = Folkhälsokontoret
campaign-gammal = Den förra kampanjen
-linjen = Rökfri-linjen
days = { $days ->
        [one] En dag utan { -linjen }
       *[other] { $days } dagar utan { -linjen }
    }
    .title = Räknat i { $days } dygn
read = Läs <a href="{ $link }">mer om varför</a>
tip-one = Ring { part }
part = en vän som lyssnar
# allow: unused-message
kept = Sparad till nästa kampanj
unused = Ingen frågar efter detta
round = { again }
again = { round }
