### The words of the service directory: situations, target groups, sectors and areas.
### Easy-to-read Swedish. Only the messages whose wording differs from Swedish; the rest falls back to sv.
### Short words, one thing in a sentence, no metaphors, no initials without explanation.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = Någon nära dig slår eller hotar dig
    .neutral = Stöd 1
    .description = Du kan få hjälp om din partner eller någon i familjen gör dig illa, hotar dig eller bestämmer över dig.
situation-sexual-violence = Någon har gjort något sexuellt mot dig
    .neutral = Stöd 2
    .description = Du kan få hjälp om någon har gjort något sexuellt som du inte ville.
situation-honour = Din familj eller släkt bestämmer över ditt liv
    .neutral = Stöd 3
    .description = Du kan få hjälp om familjen eller släkten hotar dig eller bestämmer över dig.
situation-prostitution = Du säljer sex eller någon tvingar dig till sex
    .neutral = Stöd 4
    .description = Du kan få hjälp om du får pengar, saker eller någonstans att bo för sex.
situation-sexual-offence = Du köper sex eller är rädd att göra någon illa sexuellt
    .neutral = Stöd 5
    .description = Du kan få hjälp att sluta köpa sex, och hjälp så att du inte gör någon illa.
situation-ipv-perpetrator = Du slår eller hotar någon nära dig
    .neutral = Stöd 6
    .description = Du kan få hjälp att sluta göra din partner, dina barn eller någon annan nära dig illa.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = Personer som är homosexuella, bisexuella eller trans (HBTQ)

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = Staten
sector-municipal = Kommunen
sector-civil = Föreningar
sector-joint = Flera tillsammans
