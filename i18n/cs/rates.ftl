### Vlastní sazby: amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Vlastní sazby pro položky na dotaz
calculator-rates-intro = Znáte-li částku, kterou nabídka nezveřejňuje, doplňte ji. Sazba za čas platí pro všechny varianty, které ji mají na dotaz; jiné částky jen pro vybranou variantu. Ve výpočtu zůstanou označené jako vaše.

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
calculator-rates-mark = s vlastní sazbou
calculator-rates-included = Částka obsahuje vaše vlastní sazby, které nabídka nezveřejňuje.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, celkem měsíčně včetně vašich vlastních sazeb: { $total }
