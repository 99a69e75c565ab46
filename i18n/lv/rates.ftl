### Jūsu likmes: amounts that an offer leaves to a request, filled in by whoever has been told them.

calculator-rates-title = Jūsu likmes, ja cena ir pēc pieprasījuma
calculator-rates-intro = Ja zināt summu, kas piedāvājumā nav publicēta, ierakstiet to. Laika likme attiecas uz visiem plāniem, kuros tā ir pēc pieprasījuma; pārējās summas – tikai uz izvēlēto plānu. Aprēķinā tās paliek norādītas kā jūsu ierakstītas.

# Variables:
#   $price (text) - the currency
calculator-rates-per-month = { $price } mēnesī

# Variables:
#   $price (text) - the currency
calculator-rates-per-year = { $price } gadā

# Variables:
#   $price (text) - the currency
calculator-rates-once = { $price } vienreiz

# Stands beside a total.
calculator-rates-mark = ar jūsu likmi
calculator-rates-included = Summā ir iekļautas jūsu ierakstītās likmes, kas piedāvājumā nav publicētas.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, kopā mēnesī ar jūsu ierakstītajām likmēm: { $total }
