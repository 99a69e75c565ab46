### What changed from price list to price list: a page a catalogue and a feed a language, in Slovenian.

## The page

# Variables:
#   $catalogue (text) - name of the catalogue
changes-title = { $catalogue }: spremembe cenika

# Variables:
#   $catalogue (text) - name of the catalogue
changes-description = { $catalogue }: kaj se je pri cenah in pogojih spremenilo in kdaj, s prejšnjim in novim stanjem.
changes-lead = Ceniki si sledijo od najnovejšega do najstarejšega. Pri vsakem je zapisano, kaj se je z njim spremenilo.

# Leads from the page of the catalogue to that of its changes.
changes-link = Kdaj in kako se je cenik spreminjal

## The feed

changes-feed = Spremembe cenikov (vir Atom)
changes-feed-about = Nove cene in pogoji, z dnem, od katerega veljajo.

# Variables:
#   $catalogue (text) - name of the catalogue
# The others are those of release-date.
changes-entry = { $catalogue }: nov cenik, veljaven od { release-date }

## A price list

# The variables are those of release-date.
changes-from = Od { release-date }

# Where no other list was ever released; the variables are those of release-date.
changes-only = Cenik velja od { release-date }. To je prvi objavljeni cenik; novejšega še{"\u00A0"}ni.
changes-first = Prvi objavljeni cenik.
changes-nothing = Cene in pogoji so ostali enaki.

## What became of a plan

changes-all-plans = Vsi paketi
changes-plan-new = Paket je nov.
changes-plan-gone = Paketa ni več v ponudbi.

# Variables:
#   $then (text) - its name in the list before
changes-plan-renamed = Prejšnje ime paketa: { $then }.

## What differs, in a table

# Variables:
#   $plan (text) - name of the plan, or that all are meant
# The others are those of release-date.
changes-caption = { $plan }: spremembe z dne { release-date }
changes-column-item = Kaj
changes-column-before = Prej
changes-column-after = Po novem
changes-column-difference = Razlika

# Stands where the list before did not have something, and where the new one does not.
changes-absent-before = ni bilo
changes-absent-after = ni več

# Stands where what is shown is the same and what is computed is not.
changes-otherwise = obračuna se drugače

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
changes-currency = Valuta
changes-vat = DDV

# Variables:
#   $counter (text) - label of the counter whose counts are bounded
changes-bound = Dovoljeno število: { $counter }

# Variables:
#   $counter (text) - label of the counter
changes-suits = Priporočeno število: { $counter }
