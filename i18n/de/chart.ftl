### The chart: monthly totals against one counter.

calculator-chart-title = So ändert sich der Monatsbetrag mit Ihren Angaben

# Label of the choice of what lies along the axis.
calculator-chart-counter = Waagerechte Achse

# Variables:
#   $each (duration) - how long one request takes
calculator-chart-requests = Zahl der Anfragen zu je { $each }

# For screen readers: the chart is a slider.
# Variables:
#   $counter (text) - what lies along the axis
calculator-chart-slider = { $counter }: Angabe durch Ziehen oder mit den Pfeiltasten ändern

# Variables:
#   $counter (text) - label of the counter
#   $entry (text) - what is entered for it
calculator-chart-entered = { $counter }: { $entry }
calculator-chart-at-least = Schraffur über der Linie: Die Linie zeigt den bekannten Mindestbetrag; ein Teil des Preises wird nur auf Anfrage genannt.
calculator-chart-readings = Fläche über der Linie: möglicher Mehrbetrag, falls jede Anfrage einzeln aufgerundet wird. Ob das so ist, gibt das Angebot nicht an.

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-missing = { $count ->
    [1] Nicht im Diagramm, da der Preis nur auf Anfrage genannt wird oder der Tarif in diesem Bereich nicht erhältlich ist: { $plans }.
   *[more] Nicht im Diagramm, da die Preise nur auf Anfrage genannt werden oder die Tarife in diesem Bereich nicht erhältlich sind: { $plans }.
}

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-increment-unstated = { $count ->
    [1] Für diesen Tarif nennt das Angebot keine Taktung; im Diagramm ist er minutengenau berechnet: { $plans }.
   *[more] Für diese Tarife nennt das Angebot keine Taktung; im Diagramm sind sie minutengenau berechnet: { $plans }.
}
calculator-chart-nothing = Das Diagramm lässt sich nicht zeichnen: Das Angebot veröffentlicht keinen Betrag. Kennen Sie die Preise, tragen Sie sie oben ein.
calculator-chart-none-available = Das Diagramm lässt sich nicht zeichnen: Mit den eingegebenen Werten ist kein Tarif erhältlich.
calculator-chart-table-title = Werte des Diagramms als Tabelle

# Variables:
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-span = { $from } bis { $to }

## Crossings. Positions are numbers, durations or amounts, never with a noun.

calculator-chart-crossings-title = Wo sich die Reihenfolge nach dem Preis ändert

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-cheaper-at = Bei { $from } ({ $total } gegenüber { $other-total }) kostet der Tarif { $plan } weniger als der Tarif { $other }.

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = Ab { $from } ({ $total } gegenüber { $other-total }) kostet der Tarif { $plan } weniger als der Tarif { $other }.

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Bis { $to } ({ $total } gegenüber { $other-total }) kostet der Tarif { $plan } weniger als der Tarif { $other }.

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = Von { $from } ({ $total } gegenüber { $other-total }) bis { $to } kostet der Tarif { $plan } weniger als der Tarif { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-equal-at = Bei { $from } kosten die Tarife { $plan } und { $other } gleich viel: { $total }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-equal-from = Ab { $from } kosten die Tarife { $plan } und { $other } gleich viel.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-equal-until = Bis { $to } kosten die Tarife { $plan } und { $other } gleich viel.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-equal-between = Von { $from } bis { $to } kosten die Tarife { $plan } und { $other } gleich viel.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-turns-from = Ab { $from } kostet abwechselnd der Tarif { $plan } und der Tarif { $other } weniger.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-turns-until = Bis { $to } kostet abwechselnd der Tarif { $plan } und der Tarif { $other } weniger.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-turns-between = Von { $from } bis { $to } kostet abwechselnd der Tarif { $plan } und der Tarif { $other } weniger.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-depends-at = Bei { $from } hängt es von der Art der Rundung ab, die das Angebot nicht angibt, ob der Tarif { $plan } oder der Tarif { $other } weniger kostet.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-depends-from = Ab { $from } hängt es von der Art der Rundung ab, die das Angebot nicht angibt, ob der Tarif { $plan } oder der Tarif { $other } weniger kostet.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-depends-until = Bis { $to } hängt es von der Art der Rundung ab, die das Angebot nicht angibt, ob der Tarif { $plan } oder der Tarif { $other } weniger kostet.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-depends-between = Von { $from } bis { $to } hängt es von der Art der Rundung ab, die das Angebot nicht angibt, ob der Tarif { $plan } oder der Tarif { $other } weniger kostet.
