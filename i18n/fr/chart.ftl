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
calculator-chart-slider = { $counter } : faites glisser le curseur ou utilisez les touches fléchées pour modifier la saisie

# Variables:
#   $counter (text) - label of the counter
#   $entry (text) - what is entered for it
calculator-chart-entered = { $counter } : { $entry }
calculator-chart-at-least = Hachures au-dessus de la ligne : au moins ce montant ; une partie du prix est sur demande.
calculator-chart-readings = Surface au-dessus de la ligne : jusqu’à ce montant si chaque demande est arrondie séparément. L’offre ne précise pas comment arrondir.

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-missing = { $count ->
    [1] Hors du graphique (prix sur demande ou formule non disponible dans cette plage) : { $plans }.
   *[more] Hors du graphique (prix sur demande ou formules non disponibles dans cette plage) : { $plans }.
}

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-increment-unstated = { $count ->
    [1] Pour cette formule, l’offre ne précise pas la tranche de facturation ; le graphique compte le temps à la minute près : { $plans }.
   *[more] Pour ces formules, l’offre ne précise pas la tranche de facturation ; le graphique compte le temps à la minute près : { $plans }.
}
calculator-chart-nothing = Le graphique ne peut pas être tracé : l’offre ne publie aucun montant. Si vous connaissez des tarifs, indiquez-les ci-dessus.
calculator-chart-none-available = Le graphique ne peut pas être tracé{"\u00A0"}: avec les données saisies, aucune formule n’est disponible.
calculator-chart-table-title = Valeurs du graphique en tableau

# Variables:
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-span = de { $from } à { $to }

## Crossings. Positions are numbers, durations or amounts, never with a noun.

calculator-chart-crossings-title = Seuils où l’ordre des prix change

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-cheaper-at = À { $from } ({ $total } contre { $other-total }), la formule { $plan } coûte moins que la formule { $other }.

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = À partir de { $from } ({ $total } contre { $other-total }), la formule { $plan } coûte moins que la formule { $other }.

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Jusqu’à { $to } ({ $total } contre { $other-total }), la formule { $plan } coûte moins que la formule { $other }.

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = De { $from } ({ $total } contre { $other-total }) à { $to }, la formule { $plan } coûte moins que la formule { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-equal-at = À { $from }, les formules { $plan } et { $other } sont au même prix : { $total }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-equal-from = À partir de { $from }, les formules { $plan } et { $other } sont au même prix.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-equal-until = Jusqu’à { $to }, les formules { $plan } et { $other } sont au même prix.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-equal-between = De { $from } à { $to }, les formules { $plan } et { $other } sont au même prix.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-turns-from = À partir de { $from }, la moins chère des deux est tantôt la formule { $plan }, tantôt la formule { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-turns-until = Jusqu’à { $to }, la moins chère des deux est tantôt la formule { $plan }, tantôt la formule { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-turns-between = De { $from } à { $to }, la moins chère des deux est tantôt la formule { $plan }, tantôt la formule { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-depends-at = À { $from }, la moins chère des deux, formule { $plan } ou formule { $other }, dépend de la façon d’arrondir, que l’offre ne précise pas.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-depends-from = À partir de { $from }, la moins chère des deux, formule { $plan } ou formule { $other }, dépend de la façon d’arrondir, que l’offre ne précise pas.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-depends-until = Jusqu’à { $to }, la moins chère des deux, formule { $plan } ou formule { $other }, dépend de la façon d’arrondir, que l’offre ne précise pas.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-depends-between = De { $from } à { $to }, la moins chère des deux, formule { $plan } ou formule { $other }, dépend de la façon d’arrondir, que l’offre ne précise pas.
