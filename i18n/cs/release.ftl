### Released price lists and the days on which they take effect, in Czech.

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
release-date = { $day }.{ "\u00A0" }{ $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
} { $year }

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-date.
calculator-price-list = Ceník platný od { release-date }
