### The chart: monthly totals against one counter.

calculator-chart-title = Monatsbetrag je nach Angabe

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
calculator-chart-at-least = Schraffur über der Linie: mindestens so viel, ein Teil des Preises ist auf Anfrage.
calculator-chart-readings = Fläche über der Linie: bis zu so viel, wenn jede Anfrage einzeln aufgerundet wird. Das Angebot gibt es nicht an.

# Variables:
#   $plans (text) - names of the plans
calculator-chart-missing = Nicht im Diagramm, weil ihr Preis auf Anfrage ist oder sie in diesem Bereich nicht erhältlich sind: { $plans }.

# Variables:
#   $plans (text) - names of the plans
calculator-chart-increment-unstated = Bei diesen Tarifen nennt das Angebot keinen Abrechnungstakt; das Diagramm rechnet dort minutengenau: { $plans }.
calculator-chart-nothing = Das Diagramm lässt sich nicht zeichnen: Das Angebot veröffentlicht keinen Betrag. Kennen Sie die Beträge, tragen Sie eigene Sätze ein.
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
calculator-chart-cheaper-at = Bei { $from } kostet der Tarif { $plan } ({ $total }) weniger als der Tarif { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = Ab { $from } kostet der Tarif { $plan } ({ $total }) weniger als der Tarif { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Bis { $to } kostet der Tarif { $plan } ({ $total }) weniger als der Tarif { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = Von { $from } bis { $to } kostet der Tarif { $plan } ({ $total }) weniger als der Tarif { $other } ({ $other-total }).

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
