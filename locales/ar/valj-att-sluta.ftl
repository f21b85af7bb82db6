### The campaign Välj att sluta.
### Arabic. No native speaker has read this file yet.

# The name is translated by its sense.
campaign-valj-att-sluta = اختيار التوقف
    .tagline = التغيير ممكن
    .description = لمن يؤذي شخصًا قريبًا منه أو يخيفه أو يتحكم به، ويريد التوقف.
publisher-valj-att-sluta = مجلس إدارة محافظة ستوكهولم (Länsstyrelsen)
helpline-valj-att-sluta = خط الدعم Välj att sluta
