situation-influenza = You who want a flu vaccine
situation-measles = You who want a measles vaccine
target-group-elderly = Older people
target-group-pregnant = Pregnant people
sector-clinic = Health centre
sector-pharmacy = Pharmacy
area-R = The country
