days = { $days ->
        [one] umunsi { -linjen }
       *[other] iminsi { $days } { -linjen }
    }
    .title = { $days }
