situation-smoking = Du som vill sluta röka
target-group-adults = Vuxna
sector-region = Region
