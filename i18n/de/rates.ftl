### Eigene Sätze: amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Eigene Sätze für Beträge auf Anfrage
calculator-rates-intro = Kennen Sie einen Betrag, den das Angebot nicht veröffentlicht, tragen Sie ihn hier ein. Ein Satz für Zeit gilt für alle Tarife, in denen er auf Anfrage ist, jeder andere Betrag nur für den gewählten Tarif. In der Schätzung bleiben sie als Ihre eigenen gekennzeichnet.

# Variables:
#   $price (text) - the currency
calculator-rates-per-month = { $price }{"\u00A0"}pro Monat

# Variables:
#   $price (text) - the currency
calculator-rates-per-year = { $price }{"\u00A0"}pro Jahr

# Variables:
#   $price (text) - the currency
calculator-rates-once = { $price }{"\u00A0"}einmalig

# Stands beside a total.
calculator-rates-mark = mit eigenem Satz
calculator-rates-included = Der Betrag enthält Ihre eigenen Sätze, die das Angebot nicht veröffentlicht.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, Betrag pro Monat mit Ihren eigenen Sätzen: { $total }
