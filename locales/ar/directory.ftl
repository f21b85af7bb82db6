### The words of the service directory: situations, target groups, sectors and areas.
### Arabic. No native speaker has read this file yet.
###
### Everything here is read by people in a hard situation, perhaps on somebody else's telephone.
### Write to the reader, in everyday words, without blame.

# What the reader is going through, as a heading and a link in the finder. Speaks to the reader.
# .neutral stands in titles and menus where nothing may be revealed: “Support” and the number, in the same
#   order in every language. It must not hint at the situation.
# .description is one plain sentence under the heading.

situation-ipv-victim = شخص قريب منك يستخدم العنف ضدك
    .neutral = دعم 1
    .description = مساعدة لك إذا كان شريك حياتك الحالي أو السابق أو أحد أفراد أسرتك يؤذيك أو يهددك أو يتحكم بك.
situation-sexual-violence = تعرضك للعنف الجنسي
    .neutral = دعم 2
    .description = مساعدة بعد الاغتصاب أو الاعتداء أو أي فعل جنسي آخر جرى دون رغبتك، أيًّا كان الفاعل.
situation-honour = العنف والقمع المرتبطان بالشرف
    .neutral = دعم 3
    .description = مساعدة لك إذا كانت أسرتك أو أقاربك يتحكمون بك أو يهددونك أو يؤذونك بسبب شرف العائلة أو سمعتها.
situation-prostitution = الجنس مقابل المال أو غيره، أو الاستغلال الجنسي
    .neutral = دعم 4
    .description = مساعدة لمن يحصل على مال أو سكن أو شيء آخر مقابل الجنس، أو لمن تعرض للاتجار بالبشر.
situation-sexual-offence = شراء الجنس أو الخوف من إيذاء أحد جنسيًّا
    .neutral = دعم 5
    .description = مساعدة لمن يريد التوقف عن شراء الجنس، أو فعل شيئًا جنسيًّا دون رغبة الآخر، أو يخشى أن يفعل ذلك.
situation-ipv-perpetrator = استخدامك العنف ضد شخص قريب منك
    .neutral = دعم 6
    .description = مساعدة لك على التوقف عن إيذاء شريك حياتك أو أطفالك أو أي شخص قريب آخر أو تهديدهم أو التحكم بهم.

# Who a service is for. Shown in a list after a word like “For:”.

target-group-lgbtq = أفراد مجتمع الميم (LGBTQ)
target-group-girls = الفتيات
target-group-boys = الفتيان
target-group-women = النساء
target-group-men = الرجال

# Who runs a service. “State” is the national government, “region” the county council (health care),
# “joint” means that several of them run it together.

sector-state = الدولة
sector-region = الإقليم
sector-municipal = البلدية
sector-civil = المجتمع المدني
sector-joint = تعاون بين عدة جهات

# The country and the county. Municipalities keep their Swedish names (see content/directory/areas.csv), so that
# the reader knows them from signs and letters, except where the language has a name of its own.

area-SE = السويد
area-01 = محافظة ستوكهولم
area-0180 = ستوكهولم
