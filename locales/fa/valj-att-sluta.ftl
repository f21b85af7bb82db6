### The campaign Välj att sluta.
### Persian. No native speaker has read this file yet.

# The name is translated by its sense.
campaign-valj-att-sluta = انتخاب کنید که دیگر ادامه ندهید
    .tagline = می‌توان تغییر کرد
    .description = برای شما که به یکی از نزدیکانتان آسیب می‌زنید، او را می‌ترسانید یا کنترل می‌کنید و می‌خواهید دست از این کار بکشید.
publisher-valj-att-sluta = استانداری استکهلم (Länsstyrelsen)
helpline-valj-att-sluta = تلفن پشتیبانی Välj att sluta
