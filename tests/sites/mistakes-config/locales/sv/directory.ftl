situation-smoking = Röka
target-group-adults = Vuxna
sector-region = Region
