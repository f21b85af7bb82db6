# The campaign Välj att sluta.

# The name is translated by its sense.
campaign-valj-att-sluta = Choose to stop
    .tagline = Change is possible
    .description = For you who hurt, frighten or control someone close to you, and want to stop.
publisher-valj-att-sluta = Stockholm County Administrative Board
helpline-valj-att-sluta = The Välj att sluta helpline
