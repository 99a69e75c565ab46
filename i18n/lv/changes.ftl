### What changed from price list to price list: a page a catalogue and a feed a language, in Latvian.

## The page

# Variables:
#   $catalogue (text) - name of the catalogue
changes-title = { $catalogue }: cenrāža izmaiņas

# Variables:
#   $catalogue (text) - name of the catalogue
changes-description = { $catalogue }: kas un kad ir mainījies cenās un nosacījumos, ar iepriekšējo un jauno stāvokli.
changes-lead = Cenrāži ir sakārtoti no jaunākā līdz vecākajam. Pie katra norādīts, kas līdz ar to ir mainījies.

# Leads from the page of the catalogue to that of its changes.
changes-link = Kad un kā cenrādis ir mainījies

## The feed

changes-feed = Cenrāžu izmaiņas (Atom plūsma)
changes-feed-about = Jaunās cenas un nosacījumi ar dienu, no kuras tie ir spēkā.

# Variables:
#   $catalogue (text) - name of the catalogue
# The others are those of release-date.
changes-entry = { $catalogue }: jauns cenrādis, spēkā no { release-date }

## A price list

# The variables are those of release-date.
changes-from = Spēkā no { release-date }

# Where no other list was ever released; the variables are those of release-date.
changes-only = Cenrādis ir spēkā no { release-date }. Tas ir pirmais publicētais cenrādis; jaunāka vēl nav.
changes-first = Pirmais publicētais cenrādis.
changes-nothing = Cenas un nosacījumi nav mainījušies.

## What became of a plan

changes-all-plans = Visi plāni
changes-plan-new = Plāns ir jauns.
changes-plan-gone = Plāns vairs netiek piedāvāts.

# Variables:
#   $then (text) - its name in the list before
changes-plan-renamed = Iepriekšējais plāna nosaukums: { $then }.

## What differs, in a table

# Variables:
#   $plan (text) - name of the plan, or that all are meant
# The others are those of release-date.
changes-caption = { $plan }: izmaiņas no { release-date }
changes-column-item = Kas mainīts
changes-column-before = Iepriekš
changes-column-after = Pēc izmaiņām
changes-column-difference = Starpība

# Stands where the list before did not have something, and where the new one does not.
changes-absent-before = nebija
changes-absent-after = vairs nav

# Stands where what is shown is the same and what is computed is not.
changes-otherwise = tiek aprēķināts citādi

# Variables:
#   $amount (money) - by how much an amount is higher
#   $percent (percent) - the same in percent
changes-more = +{ $amount } (+{ $percent })

# Variables:
#   $amount (money) - by how much an amount is lower
#   $percent (percent) - the same in percent
changes-less = −{ $amount } (−{ $percent })

# Variables:
#   $amount (money) - what costs something that was free
changes-more-than-nothing = +{ $amount }
changes-currency = Valūta
changes-vat = PVN

# Variables:
#   $counter (text) - label of the counter whose counts are bounded
changes-bound = Pieļaujamais skaits: { $counter }

# Variables:
#   $counter (text) - label of the counter
changes-suits = Ieteicamais skaits: { $counter }
