days = { $days } dagar utan { -linjen }
read = Läs mer
