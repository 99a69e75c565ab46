### Summas pēc pieprasījuma: amounts that an offer leaves to a request, filled in by whoever has been told them. Whoever opens the link reads these words too, and has filled in nothing.

calculator-rates-title = Cena pēc pieprasījuma: ierakstiet summas, kuras zināt
calculator-rates-intro = Ja zināt summu, kas piedāvājumā nav publicēta, ierakstiet to. Laika likme attiecas uz visiem plāniem, kuros tā ir pēc pieprasījuma; pārējās summas – tikai uz izvēlēto plānu. Aprēķinā tās paliek norādītas kā manuāli ievadītas.

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
calculator-rates-mark = ar manuāli ievadītu likmi
calculator-rates-included = Summā ir iekļautas manuāli ievadītas likmes, kas piedāvājumā nav publicētas.

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-rates-updated = { $plan }, kopā mēnesī ar manuāli ievadītajām likmēm: { $total }
