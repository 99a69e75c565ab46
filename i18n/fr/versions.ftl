### Links that were made with another price list than the one in force.

## What became of the price list that a link names

# The variables are those of release-version.
versions-title = Ce lien a été établi avec la grille tarifaire applicable à partir du { release-version }.

# The variables are those of release-version.
versions-loading = Ce lien a été établi avec la grille tarifaire applicable à partir du { release-version }. Cette grille est en cours de chargement ; en attendant, les prix affichés sont ceux de la grille en vigueur.

# The variables are those of release-version.
versions-failed = Ce lien a été établi avec la grille tarifaire applicable à partir du { release-version }. Cette grille n’a pas pu être chargée ; les prix affichés sont ceux de la grille en vigueur.

# The variables are those of release-version.
versions-unknown = Ce lien renvoie à une grille tarifaire applicable à partir du { release-version }, que ce site ne connaît pas. Les prix affichés sont ceux de la grille en vigueur.

# The variables are those of release-version.
versions-other = Vous calculez avec la grille tarifaire applicable à partir du { release-version }, et non avec celle en vigueur.

## How to go on

versions-use-current = Calculer avec la grille tarifaire en vigueur

# The variables are those of release-version.
versions-stay = Garder la grille tarifaire du { release-version }

## Then and now

# Variables:
#   $plan (text) - name of the plan
versions-table = La formule { $plan } selon les deux grilles tarifaires
versions-column-item = Poste

# The variables are those of release-version.
versions-column-then = Grille du { release-version }
versions-column-now = Grille en vigueur
versions-beside = Conditions
versions-changed = modifié
versions-new = nouveau
versions-gone = supprimé

## What has changed besides

versions-same = Pour les données saisies, rien n’a changé.

# Variables:
#   $amount (money) - by how much the monthly total has risen
versions-more = Aujourd’hui, le total par mois est plus élevé de { $amount }.

# Variables:
#   $amount (money) - by how much the monthly total has fallen
versions-less = Aujourd’hui, le total par mois est moins élevé de { $amount }.

# Variables:
#   $then (text) - name in the price list of the link
#   $now (text) - name today
versions-renamed = { $now } (auparavant : { $then })

# Variables:
#   $then (text) - name of the plan in the price list of the link
#   $now (text) - its name today
versions-plan-renamed = La formule { $then } s’appelle aujourd’hui { $now }.

# Variables:
#   $plan (text) - name of the plan in the price list of the link
versions-plan-gone = La formule { $plan } n’est plus proposée aujourd’hui. Choisissez la formule qui vous convient.

# Variables:
#   $counter (text) - label of the counter
#   $then (text) - which counts the plan admitted: "at most 5"
#   $now (text) - which counts it admits today
versions-bounds = { $counter } : auparavant { $then }, aujourd’hui { $now }.
versions-range-any = sans limite

# Variables:
#   $least (number) - the smallest count
versions-range-from = au moins { $least }

# Variables:
#   $most (number) - the largest count
versions-range-to = au plus { $most }

# Variables:
#   $least (number) - the smallest count
#   $most (number) - the largest count
versions-range-between = de { $least } à { $most }
