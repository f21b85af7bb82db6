### The words of the service directory: situations, target groups, sectors and areas.
### English.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = Someone close to you is violent towards you
    .neutral = Support 1
    .description = Help when a partner, a former partner or someone in your family harms, threatens or controls you.
situation-sexual-violence = You have been exposed to sexual violence
    .neutral = Support 2
    .description = Help after rape, abuse or anything else sexual that you did not want, whoever did it.
situation-honour = You live with honour-based oppression
    .neutral = Support 3
    .description = Help when your family or relatives control, threaten or harm you for the sake of the family's honour or reputation.
situation-prostitution = You have sex in exchange for something or are sexually exploited
    .neutral = Support 4
    .description = Help when you get money, somewhere to live or something else for sex, or have been a victim of human trafficking.
situation-sexual-offence = You buy sex or are afraid of harming someone sexually
    .neutral = Support 5
    .description = Help when you want to stop buying sex, have done something sexual against someone's will or are afraid that you might.
situation-ipv-perpetrator = You use violence against someone close to you
    .neutral = Support 6
    .description = Help to stop when you harm, threaten or control your partner, your children or someone else close to you.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = LGBTQ people
target-group-girls = Girls
target-group-boys = Boys
target-group-women = Women
target-group-men = Men

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = State
sector-region = Region
sector-municipal = Municipality
sector-civil = Civil society
sector-joint = Joint

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters, except where the language has a name of its own.

area-SE = Sweden
area-01 = Stockholm County
area-1480 = Gothenburg
