campaign-rokfri = بلا تدخين
