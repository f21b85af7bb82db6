campaign-valj-att-sluta = Välj att sluta
    .tagline = Det går att förändra sig
    .description = För dig som skadar, skrämmer eller kontrollerar någon du är nära, och vill sluta.
publisher-valj-att-sluta = Länsstyrelsen i Stockholms län
helpline-valj-att-sluta = Stödtelefonen Välj att sluta
