situation-influenza = Du som vill vaccinera dig mot influensa
situation-measles = Du som vill vaccinera dig mot mässling
target-group-elderly = Äldre
target-group-pregnant = Gravida
sector-clinic = Vårdcentral
sector-pharmacy = Apotek
column-situations = Vaccin
column-target-groups = För vem
