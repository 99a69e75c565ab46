### What changed from price list to price list: a page a catalogue and a feed a language, in Czech.

## The page

# Variables:
#   $catalogue (text) - name of the catalogue
changes-title = { $catalogue }: změny ceníku

# Variables:
#   $catalogue (text) - name of the catalogue
changes-description = { $catalogue }: které ceny a podmínky se změnily a kdy, s předchozím a novým stavem.
changes-lead = Ceníky jsou seřazeny od nejnovějšího po nejstarší. U každého je uvedeno, co se oproti předchozímu změnilo.

# Leads from the page of the catalogue to that of its changes.
changes-link = Kdy a jak se ceník měnil

## The feed

changes-feed = Změny ceníků (kanál Atom)
changes-feed-about = Nové ceny a podmínky s datem, od kterého platí.

# Variables:
#   $catalogue (text) - name of the catalogue
# The others are those of release-date.
changes-entry = { $catalogue }: nový ceník platný od { release-date }

## A price list

# The variables are those of release-date.
changes-from = Platí od { release-date }

# Where no other list was ever released; the variables are those of release-date.
changes-only = Ceník platí od { release-date }. Je to první zveřejněný ceník; novější zatím není.
changes-first = První zveřejněný ceník.
changes-nothing = Ceny a podmínky zůstaly stejné.

## What became of a plan

changes-all-plans = Všechny varianty
changes-plan-new = Varianta je nová.
changes-plan-gone = Varianta už v nabídce není.

# Variables:
#   $then (text) - its name in the list before
changes-plan-renamed = Dřívější název varianty: { $then }.

## What differs, in a table

# Variables:
#   $plan (text) - name of the plan, or that all are meant
# The others are those of release-date.
changes-caption = { $plan }: změny od { release-date }
changes-column-item = Položka
changes-column-before = Dříve
changes-column-after = Nově
changes-column-difference = Rozdíl

# Stands where the list before did not have something, and where the new one does not.
changes-absent-before = nebylo
changes-absent-after = už není

# Stands where what is shown is the same and what is computed is not.
changes-otherwise = počítá se jinak

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
changes-currency = Měna
changes-vat = DPH

# Variables:
#   $counter (text) - label of the counter whose counts are bounded
changes-bound = Přípustný počet: { $counter }

# Variables:
#   $counter (text) - label of the counter
changes-suits = Pro koho: { $counter }
