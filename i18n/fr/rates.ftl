### Vos tarifs : amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Vos propres tarifs pour les montants sur demande
calculator-rates-intro = Si vous connaissez un montant que l’offre ne publie pas, indiquez-le. Un tarif au temps vaut pour toutes les formules qui le prévoient sur demande ; tout autre montant, pour la seule formule choisie. Dans le calcul, ils restent signalés comme les vôtres.

# Variables:
#   $price (text) - the currency
calculator-rates-per-month = { $price } par mois

# Variables:
#   $price (text) - the currency
calculator-rates-per-year = { $price } par an

# Variables:
#   $price (text) - the currency
calculator-rates-once = { $price } une seule fois

# Stands beside a total.
calculator-rates-mark = avec votre propre tarif
calculator-rates-included = Ce montant comprend vos propres tarifs, que l’offre ne publie pas.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, montant par mois avec vos propres tarifs : { $total }
