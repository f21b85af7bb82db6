campaign-vaccin = Vaccination
publisher-vaccin = The Infection Office
