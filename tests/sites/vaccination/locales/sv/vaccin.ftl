campaign-vaccin = Vaccin
publisher-vaccin = Smittskyddet
