campaign-rokfri = Rökfri
publisher-rokfri = Byrån
