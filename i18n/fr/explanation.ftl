### How the lines of a quote came about.

# A link to the sentence or price of the offer that a line comes from.
calculator-clause = Voir dans l’offre

# A fee that no entry changes.
explanation-fee = dans cette estimation, montant indépendant des quantités saisies

# Variables:
#   $quantity (text) - how much: "8 computers", "15 min"
#   $price (text) - what one of it costs
#   $amount (money) - what is due
explanation-product = { $quantity } × { $price } = { $amount }

# Variables:
#   $quantity (text) - how much of something whose price is not published
explanation-product-on-request = { $quantity } × prix sur demande

# Variables:
#   $charged (duration) - what counts after rounding
#   $included (duration) - what the fee covers
#   $product (text) - the rest at its price: "15 min × 800 Kč an hour = 200 Kč"
explanation-allowance = temps décompté { $charged }, compris dans le prix { $included } → { $product }

# Where the offer does not say what is rounded.
#
# Variables:
#   $per-month (text) - how the amount came about if the month is rounded
#   $per-request (text) - how it came about if each request is rounded
explanation-readings = en arrondissant sur le mois : { $per-month } ; en arrondissant chaque demande : { $per-request }

# Variables:
#   $before (money) - the amount before the discount
#   $percent (percent) - the discount
#   $amount (money) - what is left
explanation-discount = { $before } − { $percent } = { $amount }

# Variables:
#   $amount (money) - what the other lines fall short of the least that a month costs
explanation-minimum = il manque { $amount } pour atteindre le montant mensuel minimum
explanation-minimum-on-request = montant mensuel minimum sur demande

# Something that no entry counts, such as travel.
explanation-uncounted = selon les besoins ; vos saisies n’en tiennent pas compte
