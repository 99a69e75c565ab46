### How amounts, shares, durations and dates are written and read in Arabic.

format-money = { $amount }{"\u00A0"}{ $currency }
currency-eur = €
currency-czk = CZK
format-percent = { $value }%
format-minutes = { $minutes }{"\u00A0"}د
format-hours = { $hours }{"\u00A0"}س
format-hours-minutes = { $hours }{"\u00A0"}س{"\u00A0"}{ $minutes }{"\u00A0"}د
format-date = { $day }{"\u00A0"}{ $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
input-hour-words = س, ساعة, ساعه, ساعتان, ساعتين, ساعات
input-minute-words = د, دقيقة, دقيقه, دقيقتان, دقيقتين, دقائق
binding-words = {""}
