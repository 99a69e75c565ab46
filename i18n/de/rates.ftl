### Eigene Preise: amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Eigene Preise für Positionen auf Anfrage
calculator-rates-intro = Kennen Sie einen Preis, den das Angebot nicht veröffentlicht, tragen Sie ihn hier ein. Ein Stunden- oder Minutensatz gilt für alle Tarife, die ihn nur auf Anfrage nennen, jeder andere Preis nur für den gewählten Tarif. In der Schätzung ist jeder eingetragene Preis als Ihr eigener gekennzeichnet.

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
calculator-rates-mark = mit eigenem Preis
calculator-rates-included = Der Betrag enthält Preise, die Sie selbst eingetragen haben; das Angebot veröffentlicht sie nicht.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, Betrag pro Monat mit Ihren eigenen Preisen: { $total }
