campaign-snusfri = Snusfri
publisher-snusfri = Byrån
