campaign-rokfri = Smoke-free
-linjen = the Smoke-free line
days = { $dayss ->
        [one] One day
       *[other] { $dayss } days with { -line }
    }
    .hint = Counted in days
read = Read <a href="{ $link }">more about why
tip-one = { "" }
part = en vän som lyssnar
older = Nobody has this any more
page-title = { $page } – { $site }
