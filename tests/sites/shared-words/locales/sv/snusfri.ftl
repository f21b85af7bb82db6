campaign-snusfri = Snusfri
publisher-snusfri = Folkhälsobyrån
