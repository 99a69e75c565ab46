### Released price lists and the days on which they take effect, in German.

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
release-date = { $day }.{ "\u00A0" }{ $month ->
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

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-date.
calculator-price-list = Preisliste, gültig ab { release-date }
