### Vos tarifs : amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Montants sur demande : saisir ceux que vous connaissez
calculator-rates-intro = Si vous connaissez un montant que l’offre ne publie pas, indiquez-le. Un tarif au temps vaut pour toutes les formules où il est sur demande ; tout autre montant, pour la seule formule choisie. Le calcul signale qu’il s’agit de votre saisie.

# Variables:
#   $price (text) - the currency
calculator-rates-per-month = { $price } par mois

# Variables:
#   $price (text) - the currency
calculator-rates-per-year = { $price } par an

# Variables:
#   $price (text) - the currency
calculator-rates-once = { $price }, une seule fois

# Stands beside a total.
calculator-rates-mark = avec tarif saisi par vous
calculator-rates-included = Ce montant comprend ce que vous avez saisi et que l’offre ne publie pas.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, montant par mois avec tarif saisi par vous : { $total }
