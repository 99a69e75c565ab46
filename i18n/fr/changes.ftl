### What changed from price list to price list: a page a catalogue and a feed a language, in French.

## The page

# Variables:
#   $catalogue (text) - name of the catalogue
changes-title = { $catalogue } : historique de la grille tarifaire

# Variables:
#   $catalogue (text) - name of the catalogue
changes-description = { $catalogue } : ce qui a changé dans les prix et les conditions, à quelle date, avec les valeurs d’avant et d’après.
changes-lead = Les grilles tarifaires sont classées de la plus récente à la plus ancienne. Chacune est accompagnée des changements qu’elle a apportés.

# Leads from the page of the catalogue to that of its changes.
changes-link = Historique de la grille tarifaire

## The feed

changes-feed = Évolution des grilles tarifaires (flux Atom)
changes-feed-about = Les nouveaux prix et conditions, avec la date à partir de laquelle ils s’appliquent.

# Variables:
#   $catalogue (text) - name of the catalogue
# The others are those of release-date.
changes-entry = { $catalogue } : nouvelle grille tarifaire à partir du { release-date }

## A price list

# The variables are those of release-date.
changes-from = À partir du { release-date }

# Where no other list was ever released; the variables are those of release-date.
changes-only = Cette grille tarifaire s’applique à partir du { release-date }. C’est la première publiée ; il n’y en a pas encore de plus récente.
changes-first = Première grille tarifaire publiée.
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
changes-absent-after = n’existe plus

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
changes-currency = Devise
changes-vat = TVA

# Variables:
#   $counter (text) - label of the counter whose counts are bounded
changes-bound = Nombre admis : { $counter }

# Variables:
#   $counter (text) - label of the counter
changes-suits = Nombre conseillé : { $counter }
