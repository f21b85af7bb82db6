### The words of the service directory: situations, target groups, sectors and areas.
### Tigrinya, as written in Eritrea. No native speaker has read this file yet.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = ቀረባ ሰብኩም ኣብ ልዕሌኹም ዓመጽ ይፍጽም
    .neutral = ደገፍ 1
    .description = መጻምድትኹም፡ ናይ ቀደም መጻምድትኹም ወይ ኣባል ስድራቤትኩም ምስ ዝጐድኣኩም፡ ምስ ዘፈራርሓኩም ወይ ምስ ዝቈጻጸረኩም ዝወሃብ ሓገዝ።
situation-sexual-violence = ወሲባዊ ዓመጽ ኣጋጢሙኩም
    .neutral = ደገፍ 2
    .description = ድሕሪ ዓሚጽካ ምድፋር፡ ወሲባዊ መጥቃዕቲ ወይ ካልእ ዘይደለኹምዎ ወሲባዊ ተግባር ዝወሃብ ሓገዝ፡ እቲ ዝፈጸሞ ዝኾነ ይኹን።
situation-honour = ብምኽንያት ክብሪ ስድራቤት ጭቆና ይበጽሓኩም
    .neutral = ደገፍ 3
    .description = ስድራቤትኩም ወይ ኣዝማድኩም ስለ ክብሪ ወይ ስም ስድራቤት ኢሎም ምስ ዝቈጻጸሩኹም፡ ምስ ዘፈራርሑኹም ወይ ምስ ዝጐድኡኹም ዝወሃብ ሓገዝ።
situation-prostitution = ወሲብ ብገንዘብ ወይ ብካልእ ነገር ትልውጡ ወይ ወሲባዊ ምዝመዛ ይበጽሓኩም
    .neutral = ደገፍ 4
    .description = ንወሲብ ገንዘብ፡ መንበሪ ወይ ካልእ ነገር ምስ እትቕበሉ፡ ወይ ግዳይ ንግዲ ሰብ ምስ እትኾኑ ዝወሃብ ሓገዝ።
situation-sexual-offence = ወሲብ ትዕድጉ ወይ ንሰብ ብወሲባዊ መገዲ ከይትጐድኡ ትፈርሁ
    .neutral = ደገፍ 5
    .description = ወሲብ ምዕዳግ ከተቋርጹ ምስ እትደልዩ፡ ዘይደለየ ሰብ ወሲባዊ ተግባር ምስ እትፍጽሙሉ ወይ ከይትፍጽሙ ምስ እትፈርሁ ዝወሃብ ሓገዝ።
situation-ipv-perpetrator = ኣብ ልዕሊ ቀረባ ሰብኩም ዓመጽ ትፍጽሙ
    .neutral = ደገፍ 6
    .description = ንመጻምድትኹም፡ ንደቅኹም ወይ ንካልእ ቀረባ ሰብኩም ምጕዳእ፡ ምፍርራሕ ወይ ምቍጽጻር ንኸተቋርጹ ዝወሃብ ሓገዝ።

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = ሰባት LGBTQ
target-group-girls = ኣዋልድ
target-group-boys = ኣወዳት
target-group-women = ደቂ ኣንስትዮ
target-group-men = ደቂ ተባዕትዮ

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = መንግስቲ
sector-region = ዞባዊ ምምሕዳር (region)
sector-municipal = ምምሕዳር ኮሙን (kommun)
sector-civil = ሲቪላዊ ማሕበረሰብ
sector-joint = ሓባራዊ ስራሕ

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters, except where the language has a name of its own.

area-SE = ሽወደን
area-01 = ክፍለ-ሃገር ስቶክሆልም
area-0180 = ስቶክሆልም
