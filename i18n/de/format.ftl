### How amounts, shares, durations and dates are written and read in German. The code for a no-break space, \u00A0, keeps number and unit on one line.

## Money

# Variables:
#   $amount (number) - the amount, with the decimals that are shown
#   $currency (text) - the currency's symbol
format-money = { $amount }{"\u00A0"}{ $currency }

# The euro.
currency-eur = €

# The Czech crown.
currency-czk = CZK

## Shares

# Variables:
#   $value (number) - the share in percent
format-percent = { $value }{"\u00A0"}%

## Durations

# Variables:
#   $minutes (number) - minutes; more than 59 where an offer counts in minutes alone
format-minutes = { $minutes }{"\u00A0"}Min.

# Variables:
#   $hours (number) - whole hours
format-hours = { $hours }{"\u00A0"}Std.

# Variables:
#   $hours (number) - whole hours
#   $minutes (number) - minutes beyond them, from 1 to 59
format-hours-minutes = { $hours }{"\u00A0"}Std.{"\u00A0"}{ $minutes }{"\u00A0"}Min.

## Dates

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
format-date = { $day }.{"\u00A0"}{ $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }

## What visitors may type after a number, separated by commas; capitals and a full stop at the end make no difference

# Hours: abbreviations and all forms of the word.
input-hour-words = h, std, stdn, stunde, stunden

# Minutes: abbreviations and all forms of the word.
input-minute-words = m, min, minute, minuten

## Line ends

# Words after which no line ends, separated by commas. German has none.
binding-words = {""}
