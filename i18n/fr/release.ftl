### Released price lists and the days on which they take effect, in French.

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
release-date = { $day ->
    [one] 1er
    [many] { $day }
   *[other] { $day }
}{ "\u00A0" }{ $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-date.
calculator-price-list = Tarifs applicables à partir du { release-date }
