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

# A price list, named by the day on which it takes effect; where several take effect on one day, by its number too.
#
# Variables:
#   $number (number) - 1 for the first list of that day
# The others are those of release-date.
release-version = { $number ->
    [1] { release-date }
   *[further] { release-date } (Nr. { $number })
}

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-version.
calculator-price-list = Cenrādis, spēkā no { release-version }

## Pages: amounts that an announced price list changes

# The last day of an amount; the variables are those of release-date.
price-until = līdz{ "\u00A0" }{ $year }.{ "\u00A0" }gada { $day }.{ "\u00A0" }{ $month ->
    [1] janvārim
    [2] februārim
    [3] martam
    [4] aprīlim
    [5] maijam
    [6] jūnijam
    [7] jūlijam
    [8] augustam
    [9] septembrim
    [10] oktobrim
    [11] novembrim
   *[12] decembrim
}
# The first day of an amount; the variables are those of release-date.
price-from = no{ "\u00A0" }{ release-date }
# Variables: $now and $next (text) - the amount now and the one that follows; $until and $from (text) - their last and first day, as in price-until and price-from
price-changes = { $now } ({ $until }), { $next } ({ $from })
price-ends = { $now } ({ $until })
price-begins = { $next } ({ $from })
# A whole sentence in which a figure changes, with its full stop; the variables are those of price-changes and release-date.
text-changes = { $now } No { release-date }: { $next }
# From when on another price list holds; the variables are those of release-date.
price-list-changes = No { release-date } ir spēkā jauns cenrādis. Kur cena mainās, norādītas abas cenas ar datumu.
