campaign-tyst = Tyst
publisher-tyst = Folkhälsobyrån
