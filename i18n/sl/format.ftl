### How amounts, shares, durations and dates are written and read in Slovenian. The code for a no-break space, \u00A0, keeps number and unit on one line.

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
format-minutes = { $minutes }{"\u00A0"}min

# Variables:
#   $hours (number) - whole hours
format-hours = { $hours }{"\u00A0"}h

# Variables:
#   $hours (number) - whole hours
#   $minutes (number) - minutes beyond them, from 1 to 59
format-hours-minutes = { $hours }{"\u00A0"}h{"\u00A0"}{ $minutes }{"\u00A0"}min

## Dates

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
format-date = { $day }.{ "\u00A0" }{ $month ->
    [1] januar
    [2] februar
    [3] marec
    [4] april
    [5] maj
    [6] junij
    [7] julij
    [8] avgust
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }

## What visitors may type after a number, separated by commas; capitals and a full stop at the end make no difference

# Hours: abbreviations and all forms of the word.
input-hour-words = h, ur, ura, ure, uri, uro, urah, uram, urama, urami

# Minutes: abbreviations and all forms of the word.
input-minute-words = m, min, minut, minuta, minute, minuti, minuto, minutah, minutam, minutama, minutami

## Line ends

# Words after which no line ends, separated by commas. Prepositions and conjunctions of one letter.
binding-words = k, h, s, z, v, o, a, u, i
