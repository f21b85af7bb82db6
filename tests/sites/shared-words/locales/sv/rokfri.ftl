campaign-rokfri = Rökfri
publisher-rokfri = Folkhälsobyrån
