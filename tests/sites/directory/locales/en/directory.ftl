situation-smoking = You who want to stop smoking
situation-snus = You who want to stop using snus
target-group-youth = Young people
target-group-adults = Adults
sector-region = Region
sector-club = Club
area-LAND = The country
