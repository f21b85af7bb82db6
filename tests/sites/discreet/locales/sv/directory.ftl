situation-smoking = Du som vill sluta röka
    .neutral = Stöd 1
    .description = Hjälp att sluta röka.
situation-snus = Du som snusar
target-group-adults = Vuxna
sector-region = Region
