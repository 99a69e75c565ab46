### Lastne postavke: amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Lastne postavke za zneske na povpraševanje
calculator-rates-intro = Če poznate znesek, ki ga ponudba ne objavlja, ga vpišite. Postavka za čas velja za vse pakete, ki jo imajo na povpraševanje; drugi zneski veljajo samo za izbrani paket. Vsi vpisani zneski so v izračunu označeni kot vaši.

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
calculator-rates-mark = z lastno postavko
calculator-rates-included = Znesek vključuje vaše lastne postavke; teh cen ponudba ne objavlja.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, znesek na mesec z vašimi lastnimi postavkami: { $total }
