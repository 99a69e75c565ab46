### What changed from price list to price list: a page a catalogue and a feed a language, in German.

## The page

# Variables:
#   $catalogue (text) - name of the catalogue
changes-title = { $catalogue }: Änderungen der Preisliste

# Variables:
#   $catalogue (text) - name of the catalogue
changes-description = { $catalogue }: welche Preise und Bedingungen sich wann geändert haben, mit früherem und neuem Stand.
changes-lead = Die neueste Preisliste steht oben. Bei jeder ist angegeben, was sich mit ihr geändert hat.

# Leads from the page of the catalogue to that of its changes.
changes-link = Änderungen der Preisliste

## The feed

changes-feed = Änderungen der Preislisten (Atom-Feed)
changes-feed-about = Neue Preise und Bedingungen, mit dem Tag, ab dem sie gelten.

# Variables:
#   $catalogue (text) - name of the catalogue
# The others are those of release-date.
changes-entry = { $catalogue }: neue Preisliste ab { release-date }

## A price list

# The variables are those of release-date.
changes-from = Gültig ab { release-date }

# Where no other list was ever released; the variables are those of release-date.
changes-only = Diese Preisliste gilt ab { release-date }. Sie ist die erste veröffentlichte; eine neuere gibt es noch nicht.
changes-first = Die erste veröffentlichte Preisliste.
changes-nothing = Preise und Bedingungen sind gleich geblieben.

## What became of a plan

changes-all-plans = Alle Tarife
changes-plan-new = Dieser Tarif ist neu.
changes-plan-gone = Diesen Tarif gibt es nicht mehr.

# Variables:
#   $then (text) - its name in the list before
changes-plan-renamed = Früherer Name des Tarifs: { $then }.

## What differs, in a table

# Variables:
#   $plan (text) - name of the plan, or that all are meant
# The others are those of release-date.
changes-caption = { $plan }: Änderungen ab { release-date }
changes-column-item = Position
changes-column-before = Bisher
changes-column-after = Neu
changes-column-difference = Unterschied

# Stands where the list before did not have something, and where the new one does not.
changes-absent-before = gab es nicht
changes-absent-after = entfällt

# Stands where what is shown is the same and what is computed is not.
changes-otherwise = wird anders berechnet

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
changes-currency = Währung
changes-vat = Mehrwertsteuer

# Variables:
#   $counter (text) - label of the counter whose counts are bounded
changes-bound = Zulässige Anzahl: { $counter }

# Variables:
#   $counter (text) - label of the counter
changes-suits = Empfohlene Anzahl: { $counter }
