# The campaign Du avgör.

# The name is translated by its sense.
campaign-du-avgor = You decide
    .tagline = The next choice is yours
    .description = For you who buy sex, or think about it, and want to know what the law says and where to turn.
publisher-du-avgor = Stockholm County Administrative Board
helpline-du-avgor = The helpline
