situation-smoking = You who want to stop smoking
target-group-adults = Adults
sector-region = Region
