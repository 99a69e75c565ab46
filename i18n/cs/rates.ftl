### Částky na dotaz: amounts that an offer leaves to a request, filled in by whoever has been told them. Whoever opens the link reads these words too, and has filled in nothing.

calculator-rates-title = Položky na dotaz: doplňte částky, které znáte
calculator-rates-intro = Znáte-li částku, kterou nabídka nezveřejňuje, doplňte ji. Sazba za čas platí pro všechny varianty, které ji mají na dotaz; jiné částky jen pro vybranou variantu. Ve výpočtu zůstanou označené jako ručně zadané.

# Variables:
#   $price (text) - the currency
calculator-rates-per-month = { $price } měsíčně

# Variables:
#   $price (text) - the currency
calculator-rates-per-year = { $price } ročně

# Variables:
#   $price (text) - the currency
calculator-rates-once = { $price } jednorázově

# Stands beside a total.
calculator-rates-mark = s ručně zadanou sazbou
calculator-rates-included = Částka obsahuje ručně zadané sazby, které nabídka nezveřejňuje.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, celkem měsíčně včetně ručně zadaných sazeb: { $total }
