### The words of the service directory: situations, target groups, sectors and areas.
### Persian. No native speaker has read this file yet.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = یکی از نزدیکانتان با شما خشونت می‌کند
    .neutral = پشتیبانی ۱
    .description = کمک برای وقتی که همسر یا شریک زندگی کنونی یا پیشین، یا یکی از اعضای خانواده به شما آسیب می‌زند، شما را تهدید یا کنترل می‌کند.
situation-sexual-violence = با شما خشونت جنسی شده است
    .neutral = پشتیبانی ۲
    .description = کمک پس از تجاوز، تعرض یا هر کار جنسی دیگری که شما نمی‌خواستید، هر کسی که آن را انجام داده باشد.
situation-honour = با خشونت و فشار ناموسی زندگی می‌کنید
    .neutral = پشتیبانی ۳
    .description = کمک برای وقتی که خانواده یا بستگان به خاطر ناموس یا آبروی خانواده شما را کنترل یا تهدید می‌کنند یا به شما آسیب می‌زنند.
situation-prostitution = در برابر پول یا چیز دیگری رابطهٔ جنسی دارید یا از شما سوءاستفادهٔ جنسی می‌شود
    .neutral = پشتیبانی ۴
    .description = کمک برای وقتی که در برابر رابطهٔ جنسی پول، جای زندگی یا چیز دیگری می‌گیرید، یا قربانی قاچاق انسان شده‌اید.
situation-sexual-offence = سکس می‌خرید یا می‌ترسید به کسی آسیب جنسی بزنید
    .neutral = پشتیبانی ۵
    .description = کمک برای وقتی که می‌خواهید دیگر سکس نخرید، کاری جنسی برخلاف خواست کسی کرده‌اید یا می‌ترسید چنین کاری بکنید.
situation-ipv-perpetrator = شما با یکی از نزدیکانتان خشونت می‌کنید
    .neutral = پشتیبانی ۶
    .description = کمک برای اینکه دیگر به همسر یا شریک زندگی، فرزندان یا یکی دیگر از نزدیکانتان آسیب نزنید و آن‌ها را تهدید یا کنترل نکنید.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = افراد ال‌جی‌بی‌تی‌کیو (LGBTQ)
target-group-girls = دختران
target-group-boys = پسران
target-group-women = زنان
target-group-men = مردان

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = دولت
sector-region = منطقه (region)
sector-municipal = شهرداری (kommun)
sector-civil = جامعهٔ مدنی
sector-joint = همکاری چند نهاد

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters, except where the language has a name of its own.

area-SE = سوئد
area-01 = استان استکهلم
area-0180 = استکهلم
