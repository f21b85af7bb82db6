### The campaign Välj att sluta.
### Finnish, as used in Sweden. No native speaker has read this file yet.

# The name is translated by its sense.
campaign-valj-att-sluta = Valitse lopettaminen
    .tagline = Muutos on mahdollinen
    .description = Sinulle, joka satutat, pelottelet tai kontrolloit läheistäsi ja haluat lopettaa.
publisher-valj-att-sluta = Tukholman lääninhallitus
helpline-valj-att-sluta = Välj att sluta -tukipuhelin
