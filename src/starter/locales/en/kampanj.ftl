# The campaign's own words.
campaign-kampanj = You can stop
publisher-kampanj = Your authority
helpline-kampanj = The helpline Välj att sluta
situation-violence = You who use violence against someone close to you
    .neutral = Support
    .description = Help to stop when you harm, threaten or control someone you are close to.
target-group-women = Women
target-group-men = Men
sector-state = State
sector-joint = Several together
area-SE = Sweden
area-01 = Stockholm County
