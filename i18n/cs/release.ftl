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

# A price list, named by the day on which it takes effect; where several take effect on one day, by its number too.
#
# Variables:
#   $number (number) - 1 for the first list of that day
# The others are those of release-date.
release-version = { $number ->
    [1] { release-date }
   *[further] { release-date } (č. { $number })
}

## The calculator, and quotes on the command line

# Which price list a quote is of; the variables are those of release-version.
calculator-price-list = Ceník platný od { release-version }

## Pages: amounts that an announced price list changes

# The last day of an amount; the variables are those of release-date.
price-until = do{ "\u00A0" }{ release-date }
# The first day of an amount; the variables are those of release-date.
price-from = od{ "\u00A0" }{ release-date }
# Variables: $now and $next (text) - the amount now and the one that follows; $until and $from (text) - their last and first day, as in price-until and price-from
price-changes = { $now } ({ $until }), { $next } ({ $from })
price-ends = { $now } ({ $until })
price-begins = { $next } ({ $from })
# A whole sentence in which a figure changes, with its full stop; the variables are those of price-changes and release-date.
text-changes = { $now } Od { release-date }: { $next }
# From when on another price list holds; the variables are those of release-date.
price-list-changes = Od { release-date } platí nový ceník. Pokud se cena mění, jsou uvedeny obě ceny s datem.
