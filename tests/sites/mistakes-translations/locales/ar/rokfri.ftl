days = { $days ->
        [one] يوم { -linjen }
        [two] يومان { -linjen }
       *[other] { $days } يوم { -linjen }
    }
    .title = { $days }
