### The campaign Välj att sluta.
### Tigrinya, as written in Eritrea. No native speaker has read this file yet.

# The name is translated by its sense.
campaign-valj-att-sluta = ምቁራጽ ምረጹ
    .tagline = ምልዋጥ ይከኣል እዩ
    .description = ንቐረባ ሰብኩም እትጐድኡ፡ እተፈራርሑ ወይ እትቈጻጸሩ እሞ ከተቋርጹ ንእትደልዩ።
publisher-valj-att-sluta = ምምሕዳር ክፍለ-ሃገር ስቶክሆልም (Länsstyrelsen)
helpline-valj-att-sluta = ቴሌፎን ደገፍ Välj att sluta
