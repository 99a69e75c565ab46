### How amounts, shares, durations and dates are written and read in Latvian. The code for a no-break space, \u00A0, keeps number and unit on one line.

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
format-percent = { $value }%

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
format-date = { $year }.{"\u00A0"}gada { $day }.{"\u00A0"}{ $month ->
    [1] janvāris
    [2] februāris
    [3] marts
    [4] aprīlis
    [5] maijs
    [6] jūnijs
    [7] jūlijs
    [8] augusts
    [9] septembris
    [10] oktobris
    [11] novembris
   *[12] decembris
}

## What visitors may type after a number, separated by commas; capitals and a full stop at the end make no difference

# Hours: abbreviations and all forms of the word.
input-hour-words = h, st, stunda, stundas, stundai, stundu, stundā, stundām, stundās

# Minutes: abbreviations and all forms of the word.
input-minute-words = m, min, minūte, minūtes, minūtei, minūti, minūtē, minūšu, minūtēm, minūtēs

## Line ends

# Words after which no line ends, separated by commas. Latvian has none.
binding-words = {""}
