### Zneski na povpraševanje: amounts that an offer leaves to a request, filled in by whoever has been told them. Whoever opens the link reads these words too, and has filled in nothing.

calculator-rates-title = Zneski na povpraševanje: vpišite tiste, ki jih poznate
calculator-rates-intro = Če poznate znesek, ki ga ponudba ne objavlja, ga vpišite. Postavka za čas velja za vse pakete, ki jo imajo na povpraševanje; drugi zneski veljajo samo za izbrani paket. Vsi vpisani zneski so v izračunu označeni kot ročno vpisani.

# Variables:
#   $price (text) - the currency
calculator-rates-per-month = { $price } mesečno

# Variables:
#   $price (text) - the currency
calculator-rates-per-year = { $price } letno

# Variables:
#   $price (text) - the currency
calculator-rates-once = { $price } enkratno

# Stands beside a total.
calculator-rates-mark = z ročno vpisano postavko
calculator-rates-included = Znesek vključuje ročno vpisane postavke; teh cen ponudba ne objavlja.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, znesek na mesec z ročno vpisanimi postavkami: { $total }
