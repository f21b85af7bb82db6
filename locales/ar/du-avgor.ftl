### The campaign Du avgör.
### Arabic. No native speaker has read this file yet.

# The name is translated by its sense.
campaign-du-avgor = القرار لك
    .tagline = الاختيار التالي لك
    .description = لمن يشتري الجنس أو يفكّر في ذلك، ويريد معرفة ما يقوله القانون والجهات التي يمكن اللجوء إليها.
publisher-du-avgor = مجلس إدارة محافظة ستوكهولم (Länsstyrelsen)
helpline-du-avgor = خط الدعم
