### Released price lists and the days on which they take effect, in Slovenian.

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
release-date = { $day }.{ "\u00A0" }{ $month ->
    [1] januarja
    [2] februarja
    [3] marca
    [4] aprila
    [5] maja
    [6] junija
    [7] julija
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
} { $year }

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-date.
calculator-price-list = Cenik, veljaven od { release-date }
