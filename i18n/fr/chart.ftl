### The chart: monthly totals against one counter.

calculator-chart-title = Montant mensuel selon votre saisie

# Label of the choice of what lies along the axis.
calculator-chart-counter = Axe horizontal

# Variables:
#   $each (duration) - how long one request takes
calculator-chart-requests = Nombre de demandes de { $each }

# For screen readers: the chart is a slider.
# Variables:
#   $counter (text) - what lies along the axis
calculator-chart-slider = { $counter } : modifiez la saisie en faisant glisser ou avec les flèches

# Variables:
#   $counter (text) - label of the counter
#   $entry (text) - what is entered for it
calculator-chart-entered = { $counter } : { $entry }
calculator-chart-at-least = Hachures au-dessus de la ligne : au moins ce montant, une partie du prix est sur demande.
calculator-chart-readings = Surface au-dessus de la ligne : jusqu’à ce montant si chaque demande est arrondie séparément. L’offre ne le précise pas.

# Variables:
#   $plans (text) - names of the plans
calculator-chart-missing = Absentes du graphique, car leur prix est sur demande ou elles ne sont pas disponibles dans cette plage : { $plans }.

# Variables:
#   $plans (text) - names of the plans
calculator-chart-increment-unstated = Pour ces formules, l’offre ne précise pas la tranche de facturation ; le graphique compte à la minute près : { $plans }.
calculator-chart-nothing = Le graphique ne peut pas être tracé : l’offre ne publie aucun montant. Si vous les connaissez, indiquez vos propres tarifs.
calculator-chart-table-title = Valeurs du graphique en tableau

# Variables:
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-span = de { $from } à { $to }

## Crossings. Positions are numbers, durations or amounts, never with a noun.

calculator-chart-crossings-title = Où l’ordre des prix change

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-cheaper-at = À { $from }, la formule { $plan } ({ $total }) coûte moins que la formule { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = À partir de { $from }, la formule { $plan } ({ $total }) coûte moins que la formule { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Jusqu’à { $to }, la formule { $plan } ({ $total }) coûte moins que la formule { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = De { $from } à { $to }, la formule { $plan } ({ $total }) coûte moins que la formule { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-equal-at = À { $from }, les formules { $plan } et { $other } coûtent autant l’une que l’autre : { $total }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-equal-from = À partir de { $from }, les formules { $plan } et { $other } coûtent autant l’une que l’autre.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-equal-until = Jusqu’à { $to }, les formules { $plan } et { $other } coûtent autant l’une que l’autre.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-equal-between = De { $from } à { $to }, les formules { $plan } et { $other } coûtent autant l’une que l’autre.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-turns-from = À partir de { $from }, la moins chère est tour à tour la formule { $plan } et la formule { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-turns-until = Jusqu’à { $to }, la moins chère est tour à tour la formule { $plan } et la formule { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-turns-between = De { $from } à { $to }, la moins chère est tour à tour la formule { $plan } et la formule { $other }.
