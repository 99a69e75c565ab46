### Preise auf Anfrage: amounts that an offer leaves to a request, filled in by whoever has been told them. Whoever opens the link reads these words too, and has filled in nothing.

calculator-rates-title = Positionen auf Anfrage: bekannte Preise eintragen
calculator-rates-intro = Kennen Sie einen Preis, den das Angebot nicht veröffentlicht, tragen Sie ihn hier ein. Ein Stunden- oder Minutensatz gilt für alle Tarife, die ihn nur auf Anfrage nennen, jeder andere Preis nur für den gewählten Tarif. In der Schätzung ist jeder dieser Preise als manuell eingetragen gekennzeichnet.

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
calculator-rates-mark = mit manuell eingetragenem Preis
calculator-rates-included = Der Betrag enthält manuell eingetragene Preise, die das Angebot nicht veröffentlicht.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, Betrag pro Monat mit manuell eingetragenen Preisen: { $total }
