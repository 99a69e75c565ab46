### The calculator and quotes.

## Counters

counter-pc = Computer
    .hint = Anzahl der Computer, die betreut werden sollen.
counter-server = Server
    .hint = Anzahl der Server; wenn Sie keinen haben, tragen Sie 0 ein.
counter-user = Nutzer
    .hint = Voreingestellt ist die Zahl der Computer; Sie können sie ändern.
counter-support = Supportzeit
    .hint = Insgesamt in einem Monat, zum Beispiel 2,5 Std., 2:30 oder 150 Min.; mehrere Anfragen auch als 4 × 9 Min.
counter-other = Sonstige Leistungen
    .hint = Was weitere Leistungen im Monat kosten würden, vor Abzug des Rabatts.

# Variables:
#   $count (number) - how many computers
counter-pc-count = { $count ->
    [one] { $count } Computer
   *[other] { $count } Computer
}

# Variables:
#   $count (number) - how many servers
counter-server-count = { $count ->
    [one] { $count } Server
   *[other] { $count } Server
}

# Variables:
#   $count (number) - how many users
counter-user-count = { $count ->
    [one] { $count } Nutzer
   *[other] { $count } Nutzer
}
counter-pc-per = je Computer
counter-server-per = je Server
counter-user-per = je Nutzer

## Inputs

calculator-title = Unverbindliche Kostenschätzung
calculator-plan-legend = Tarif wählen
calculator-inputs-legend = Ihre Angaben

# Variables:
#   $counter (text) - label of the counter
calculator-increase = Erhöhen: { $counter }

# Variables:
#   $counter (text) - label of the counter
calculator-decrease = Verringern: { $counter }

# Variables:
#   $value (duration or money) - what was understood
calculator-understood = = { $value }

# They stand inside the time field, after a number without a unit.
calculator-unit-hours = Std.
calculator-unit-minutes = Min.

# Variables:
#   $names (text) - names in the address whose values could not be read, or stand there twice
calculator-ignored-values = Diese Angaben in der Adresse der Seite sind nicht lesbar oder mehrfach vorhanden: { $names }. Berücksichtigt wird jeweils nur die erste lesbare.

## Result

calculator-result-title = Schätzung
calculator-total-month = pro Monat

# Variables:
#   $total (money) - the total
calculator-total-value = { $total }

# Variables:
#   $total (money) - the known part of the total
calculator-total-open = { $total } + …

# Variables:
#   $total (money) - the lowest total
#   $most (money) - the highest total
calculator-total-range = { $total } bis { $most }
calculator-total-unknown = auf Anfrage
calculator-total-nothing = keine Kosten

# Variables:
#   $amount (money) - due once a year
calculator-yearly = zuzüglich { $amount } pro Jahr

# Variables:
#   $amount (money) - due once
calculator-one-off = zuzüglich einmalig { $amount }

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated = { $plan }, Betrag pro Monat: { $total }

# Where all of the total is on request: nothing is said of a month.
#
# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated-on-request = { $plan }, Betrag: { $total }

## Breakdown

calculator-breakdown-title = Aufstellung
calculator-column-charge = Position
calculator-column-quantity = Menge
calculator-column-price = Einzelpreis
calculator-column-amount = Betrag
calculator-sum = Summe pro Monat
calculator-sum-on-request = Summe

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "je Computer"
calculator-price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
calculator-price-per-time = { $time ->
    [1] { $price } pro Minute
    [60] { $price } pro Stunde
   *[longer] { $price } je { $time }
}

# Variables:
#   $amount (money) - before the discount
#   $percent (percent) - the discount
calculator-discounted = { $amount } − { $percent }
calculator-fee-quantity = –
calculator-unknown-amount = auf Anfrage
calculator-unknown-uncounted = nach Bedarf, auf Anfrage
calculator-rate-by-rep = manuell eingetragener Preis, nicht veröffentlicht

## Value-added tax

# Amounts that somebody typed are spoken of apart: nobody has said whether VAT is in them.

calculator-vat-excluded = Die angegebenen Beträge verstehen sich ohne Mehrwertsteuer.
calculator-vat-excluded-published = Die veröffentlichten Preise verstehen sich ohne Mehrwertsteuer; für die manuell eingetragenen Beträge ist das nicht angegeben.
calculator-vat-included = Die angegebenen Beträge enthalten die Mehrwertsteuer.
calculator-vat-included-published = Die veröffentlichten Preise enthalten die Mehrwertsteuer; für die manuell eingetragenen Beträge ist das nicht angegeben.
calculator-vat-entered = Ob die manuell eingetragenen Beträge die Mehrwertsteuer enthalten, ist nicht angegeben.
calculator-vat-unstated = Das Angebot gibt nicht an, ob die Preise die Mehrwertsteuer enthalten.

## Availability

calculator-plan-unavailable = nicht erhältlich
calculator-not-available = Mit Ihren Angaben ist dieser Tarif nicht erhältlich.

# Variables:
#   $plans (text) - names of the plans that are available
calculator-available-instead = Mit Ihren Angaben erhältlich: { $plans }.
calculator-none-available = Mit Ihren Angaben ist kein Tarif dieses Angebots erhältlich.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the smallest number
reason-below-minimum = { $counter }: mindestens { $bound }.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the largest number
reason-above-maximum = { $counter }: höchstens { $bound }.

# Variables:
#   $counter (text) - label of the counter
reason-must-be-zero = { $counter }: Die Anzahl muss 0 sein.

# Variables:
#   $counter (text) - label of the counter
reason-must-not-be-zero = { $counter }: Die Anzahl darf nicht 0 sein.

# Variables:
#   $bound (number) - the smallest number
reason-pc-below-minimum = { $bound ->
    [one] Dieser Tarif setzt mindestens { $bound } Computer voraus.
   *[other] Dieser Tarif setzt mindestens { $bound } Computer voraus.
}

# Variables:
#   $bound (number) - the largest number
reason-pc-above-maximum = { $bound ->
    [one] Dieser Tarif gilt für höchstens { $bound } Computer.
   *[other] Dieser Tarif gilt für höchstens { $bound } Computer.
}
reason-pc-must-be-zero = Dieser Tarif gilt nur ohne Computer.
reason-pc-must-not-be-zero = Dieser Tarif setzt mindestens einen Computer voraus.

# Variables:
#   $bound (number) - the smallest number
reason-server-below-minimum = { $bound ->
    [one] Dieser Tarif setzt mindestens { $bound } Server voraus.
   *[other] Dieser Tarif setzt mindestens { $bound } Server voraus.
}

# Variables:
#   $bound (number) - the largest number
reason-server-above-maximum = { $bound ->
    [one] Dieser Tarif gilt für höchstens { $bound } Server.
   *[other] Dieser Tarif gilt für höchstens { $bound } Server.
}
reason-server-must-be-zero = Dieser Tarif gilt nur für Unternehmen, die keinen Server nutzen.
reason-server-must-not-be-zero = Dieser Tarif setzt die Nutzung eines Servers voraus.

# Variables:
#   $bound (number) - the smallest number
reason-user-below-minimum = { $bound ->
    [one] Dieser Tarif gilt ab { $bound } Nutzer.
   *[other] Dieser Tarif gilt ab { $bound } Nutzern.
}

# Variables:
#   $bound (number) - the largest number
reason-user-above-maximum = { $bound ->
    [one] Dieser Tarif gilt für höchstens { $bound } Nutzer.
   *[other] Dieser Tarif gilt für höchstens { $bound } Nutzer.
}
reason-user-must-be-zero = Dieser Tarif gilt nur ohne Nutzer.
reason-user-must-not-be-zero = Dieser Tarif setzt mindestens einen Nutzer voraus.

## Notes

note-increment-unstated = Das Angebot nennt keine Taktung; die Zeit ist minutengenau berechnet.

# Variables:
#   $per-month (duration) - charged if the month is rounded
#   $per-request (duration) - charged if each request is rounded
note-rounding-unstated = Das Angebot gibt nicht an, ob jede Anfrage einzeln oder die Zeit des ganzen Monats aufgerundet wird. Angerechnete Supportzeit: { $per-month } bei Rundung über den Monat, { $per-request } bei Rundung je Anfrage.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
#   $included (duration) - the allowance
note-allowance = Supportzeit: eingegeben { $entered }, nach Taktung angerechnet { $charged } (im Preis enthalten: { $included }).

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
note-rounded = Supportzeit: eingegeben { $entered } (nach Taktung angerechnet: { $charged }).
note-allowance-carries = Nicht verbrauchte Zeit wird in den nächsten Monat übernommen; die Schätzung für einen einzelnen Monat kann das nicht abbilden.
note-period-unstated = Für welchen Zeitraum der Betrag gilt, nennt das Angebot nicht; hier ist er als Monatsbetrag gerechnet.
note-period-unstated-on-request = Für welchen Zeitraum der Betrag gilt, nennt das Angebot nicht.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the bound that it misses
note-outside-suited-size = { $counter }: Ihre Angabe liegt außerhalb des Bereichs, den das Angebot für diesen Tarif empfiehlt (Grenze: { $bound }). Der Tarif ist trotzdem erhältlich.

## Errors at a field

input-error-not-a-number = Geben Sie eine Zahl ein.
input-error-negative = Der Wert darf nicht negativ sein.
input-error-fractional = Geben Sie eine ganze Zahl ein.

# Variables:
#   $most (text) - the largest value
input-error-too-large = Der Wert ist zu groß (Maximum: { $most }).

# Variables:
#   $found (text) - the unknown word
input-error-unknown-unit = Die Einheit „{ $found }“ ist unbekannt.
input-error-not-whole-minutes = Geben Sie die Minuten als ganze Zahl ein.

# Variables:
#   $minutes (number) - the minutes that were typed after the hour
input-error-minutes-above-hour = Hinter der Stundenzahl sind höchstens 59 Minuten möglich, nicht { $minutes }.
input-error-requests = Geben Sie bei mehreren Anfragen deren Anzahl und die Dauer je Anfrage ein, zum Beispiel 4 × 9 Min.
input-error-too-fine = Der Betrag hat zu viele Nachkommastellen.

## When the calculator does not run

calculator-estimate-not-binding = Diese Schätzung ist unverbindlich.
calculator-failed = Der Kostenrechner lässt sich zurzeit nicht starten. Die angezeigte Schätzung gilt für die voreingestellten Angaben; die Preise finden Sie bei den Tarifen.
calculator-noscript = Aktivieren Sie JavaScript, um mit Ihren eigenen Angaben zu rechnen. Die angezeigte Schätzung gilt für die voreingestellten Angaben.

## All offers together

calculator-all-title = Alle Angebote auf einmal
calculator-all-intro = Tragen Sie Ihre Angaben einmal ein und lesen Sie bei jedem Tarif den Monatsbetrag ab. Was ein Angebot nicht veröffentlicht, bleibt als unbekannt gekennzeichnet. Beträge in verschiedenen Währungen werden nicht miteinander verglichen.

# Variables:
#   $currency (text) - the currency
calculator-all-currency = Beträge in { $currency }
calculator-all-updated = Die Beträge wurden aktualisiert.
calculator-all-plan = Tarif
calculator-all-total = Pro Monat

# Stands beside a catalogue's name, over totals of a month.
#
# Variables:
#   $plans (text) - names of the plans
calculator-all-period-unstated = Für welchen Zeitraum der Preis gilt, nennt das Angebot nicht; hier ist er als Monatsbetrag gerechnet: { $plans }.

# Variables:
#   $plan (text) - name of the plan
calculator-open-plan = Details: { $plan }
