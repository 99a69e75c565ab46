### How amounts, shares, durations and dates are written and read in Polish.

format-money = { $amount }{"\u00A0"}{ $currency }
currency-eur = €
currency-czk = CZK
format-percent = { $value }%
format-minutes = { $minutes }{"\u00A0"}min
format-hours = { $hours }{"\u00A0"}godz.
format-hours-minutes = { $hours }{"\u00A0"}godz.{"\u00A0"}{ $minutes }{"\u00A0"}min
format-date = { $day }{"\u00A0"}{ $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
input-hour-words = h, g, godz, godzina, godzinę, godziny, godzin
input-minute-words = m, min, minuta, minutę, minuty, minut
binding-words = a, i, o, u, w, z
