### What changed from price list to price list: a page a catalogue and a feed a language, in French.

## The page

# Variables:
#   $catalogue (text) - name of the catalogue
changes-title = { $catalogue } : évolution du tarif

# Variables:
#   $catalogue (text) - name of the catalogue
changes-description = { $catalogue } : les prix et conditions qui ont changé et à quelle date, avant et après.
changes-lead = Les tarifs se suivent du plus récent au plus ancien. Pour chacun, vous voyez ce qui a changé.

# Leads from the page of the catalogue to that of its changes.
changes-link = Les changements du tarif et leurs dates

## The feed

changes-feed = Changements de tarif (flux Atom)
changes-feed-about = Les nouveaux prix et conditions, avec la date à laquelle ils s’appliquent.

# Variables:
#   $catalogue (text) - name of the catalogue
# The others are those of release-date.
changes-entry = { $catalogue } : nouveau tarif à partir du { release-date }

## A price list

# The variables are those of release-date.
changes-from = À partir du { release-date }

# Where no other list was ever released; the variables are those of release-date.
changes-only = Ce tarif s’applique à partir du { release-date }. C’est le premier tarif publié ; il n’y en a pas de plus récent.
changes-first = Premier tarif publié.
changes-nothing = Les prix et les conditions restent les mêmes.

## What became of a plan

changes-all-plans = Toutes les formules
changes-plan-new = Cette formule est nouvelle.
changes-plan-gone = Cette formule n’est plus proposée.

# Variables:
#   $then (text) - its name in the list before
changes-plan-renamed = Ancien nom de la formule : { $then }.

## What differs, in a table

# Variables:
#   $plan (text) - name of the plan, or that all are meant
# The others are those of release-date.
changes-caption = { $plan } : changements à partir du { release-date }
changes-column-item = Poste
changes-column-before = Avant
changes-column-after = Après
changes-column-difference = Écart

# Stands where the list before did not have something, and where the new one does not.
changes-absent-before = n’existait pas
changes-absent-after = supprimé

# Stands where what is shown is the same and what is computed is not.
changes-otherwise = calculé autrement

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
changes-currency = Monnaie
changes-vat = TVA

# Variables:
#   $counter (text) - label of the counter whose counts are bounded
changes-bound = Nombre admis : { $counter }

# Variables:
#   $counter (text) - label of the counter
changes-suits = Pour qui : { $counter }
