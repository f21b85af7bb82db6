antal = { $number } pieces
publisher-rokfri
slut = The end.
