### The plans side by side for what was entered.

calculator-compare-title = Alle Tarife nebeneinander

# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest = Niedrigster Monatsbetrag: { $plans }, { $total }.

# Stands where other plans are partly on request, which the next sentence names.
# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest-known = Niedrigster Monatsbetrag unter den Tarifen, deren Preis vollständig bekannt ist: { $plans }, { $total }.
calculator-compare-lowest-depends = Welcher Tarif am wenigsten kostet, hängt von der Art der Rundung ab, die das Angebot nicht angibt.
calculator-compare-rates = Beträge und Reihenfolge beruhen zum Teil auf manuell eingetragenen Preisen, die das Angebot nicht veröffentlicht.

# Variables:
#   $plans (text) - names of the plans
calculator-compare-open = Preis ganz oder teilweise nur auf Anfrage, Gesamtbetrag daher nicht bekannt: { $plans }.
calculator-compare-beyond-price = Der günstigste Tarif ist nicht immer der passende: Vergleichen Sie auch Reaktionszeit, Leistungen und Regeln.
calculator-compare-choose = Wählen

# Variables:
#   $plan (text) - name of the plan
calculator-compare-choose-plan = Tarif { $plan } wählen
calculator-compare-chosen = Gewählt
calculator-compare-chosen-plan = { $plan }: gewählt

# Variables:
#   $difference (text) - the difference of the totals, with its sign
calculator-compare-difference = { $difference } gegenüber dem gewählten Tarif

# The offer can be read in two ways that differ.
# Variables:
#   $least (text) - the difference by the one, with its sign
#   $most (text) - the difference by the other, with its sign
calculator-compare-difference-range = { $least } bis { $most } gegenüber dem gewählten Tarif
calculator-compare-difference-unknown = Der Unterschied lässt sich nicht angeben, da Preise ganz oder teilweise nur auf Anfrage genannt werden.
calculator-compare-same = gleicher Betrag wie beim gewählten Tarif

# Stands beside the total of a plan whose increment the offer does not state, after note-increment-unstated.
# Variables:
#   $time (duration) - the increment of other plans
#   $total (text) - the total by it
calculator-compare-increment = Mit der Taktung, die andere Tarife nennen ({ $time }): { $total }.

calculator-compare-included = Leistungen
calculator-compare-rules = Regeln
calculator-compare-exclusions = Nicht enthalten

# A link to the comparison further down the page.
calculator-compare-details = Vollständiger Vergleich mit Anmerkungen
calculator-compare-failed = Vergleich und Diagramm lassen sich zurzeit nicht anzeigen. Die Schätzung oben gilt.
