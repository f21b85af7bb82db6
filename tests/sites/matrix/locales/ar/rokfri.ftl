campaign-rokfri = بلا تدخين
publisher-rokfri = مكتب الصحة
situation-smoking = التدخين
situation-snus = السنوس
target-group-young = الشباب
target-group-old = كبار السن
sector-region = الإقليم
sector-civil = المجتمع المدني
