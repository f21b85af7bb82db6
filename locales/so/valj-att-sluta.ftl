### The campaign Välj att sluta.
### Somali. No native speaker has read this file yet.

# The name is translated by its sense.
campaign-valj-att-sluta = Dooro inaad joojiso
    .tagline = Waa la is beddeli karaa
    .description = Waxaa loogu talagalay qofka wax yeela, cabsi geliya ama xakameeya qof u dhow, oo raba inuu joojiyo.
publisher-valj-att-sluta = Maamulka Gobolka Stockholm (Länsstyrelsen)
helpline-valj-att-sluta = Khadka taageerada Välj att sluta
