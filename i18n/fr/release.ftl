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

# A price list, named by the day on which it takes effect; where several take effect on one day, by its number too.
#
# Variables:
#   $number (number) - 1 for the first list of that day
# The others are those of release-date.
release-version = { $number ->
    [1] { release-date }
   *[further] { release-date } (n° { $number })
}

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-version.
calculator-price-list = Grille tarifaire applicable à partir du { release-version }

## Pages: amounts that an announced price list changes

# The last day of an amount; the variables are those of release-date.
price-until = jusqu’au{ "\u00A0" }{ release-date }
# The first day of an amount; the variables are those of release-date.
price-from = à partir du{ "\u00A0" }{ release-date }
# Variables: $now and $next (text) - the amount now and the one that follows; $until and $from (text) - their last and first day, as in price-until and price-from
price-changes = { $now } ({ $until }), { $next } ({ $from })
price-ends = { $now } ({ $until })
price-begins = { $next } ({ $from })
# A whole sentence in which a figure changes, with its full stop; the variables are those of price-changes and release-date.
text-changes = { $now } À partir du { release-date }{ "\u00A0" }: { $next }
# From when on another price list holds; the variables are those of release-date.
price-list-changes = Une nouvelle grille tarifaire s’applique à partir du { release-date }. Lorsqu’un montant change, les deux montants sont indiqués avec leur date.
