### Montants sur demande : amounts that an offer leaves to a request, filled in by whoever has been told them. Whoever opens the link reads these words too, and has filled in nothing.

calculator-rates-title = Montants sur demande : saisissez ceux que vous connaissez
calculator-rates-intro = Si vous connaissez un montant que l’offre ne publie pas, indiquez-le. Un tarif au temps passé vaut pour toutes les formules où il est sur demande ; tout autre montant, pour la seule formule choisie. Le résultat signale ces montants comme saisis manuellement.

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
calculator-rates-mark = avec saisie manuelle
calculator-rates-included = Ce montant comprend un ou plusieurs montants saisis manuellement, que l’offre ne publie pas.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, montant par mois avec saisie manuelle : { $total }
