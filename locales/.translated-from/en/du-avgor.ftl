campaign-du-avgor = Du avgör
    .tagline = Nästa val är ditt
    .description = För dig som köper sex, eller funderar på det, och vill veta vad lagen säger och vart du kan vända dig.
publisher-du-avgor = Länsstyrelsen i Stockholms län
helpline-du-avgor = Stödtelefonen
