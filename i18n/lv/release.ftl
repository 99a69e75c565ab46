### Released price lists and the days on which they take effect, in Latvian.

# Variables:
#   $day (number) - the day of the month
#   $month (number) - the month, 1 to 12
#   $year (text) - the year
release-date = { $year }.{ "\u00A0" }gada { $day }.{ "\u00A0" }{ $month ->
    [1] janvāra
    [2] februāra
    [3] marta
    [4] aprīļa
    [5] maija
    [6] jūnija
    [7] jūlija
    [8] augusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-date.
calculator-price-list = Cenrādis, spēkā no { release-date }
