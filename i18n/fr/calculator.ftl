### The calculator and quotes.

## Counters

counter-pc = Ordinateurs
    .hint = Le nombre d’ordinateurs à prendre en compte.
counter-server = Serveurs
    .hint = Le nombre de serveurs ; indiquez 0 si vous n’en avez pas.
counter-user = Utilisateurs
    .hint = Par défaut, autant que d’ordinateurs ; vous pouvez modifier ce nombre.
counter-support = Temps d’assistance
    .hint = Au total sur un mois, par exemple 2,5 h, 2:30 ou 150 min ; pour plusieurs demandes, aussi 4 × 9 min.
counter-other = Autres prestations
    .hint = Ce que d’autres prestations coûteraient en un mois, avant remise.

# Variables:
#   $count (number) - how many computers
counter-pc-count = { $count ->
    [one] { $count } ordinateur
   *[other] { $count } ordinateurs
}

# Variables:
#   $count (number) - how many servers
counter-server-count = { $count ->
    [one] { $count } serveur
   *[other] { $count } serveurs
}

# Variables:
#   $count (number) - how many users
counter-user-count = { $count ->
    [one] { $count } utilisateur
   *[other] { $count } utilisateurs
}
counter-pc-per = par ordinateur
counter-server-per = par serveur
counter-user-per = par utilisateur

## Inputs

calculator-title = Estimation sans engagement
calculator-plan-legend = Choisissez une formule
calculator-inputs-legend = Votre situation

# Variables:
#   $counter (text) - label of the counter
calculator-increase = Augmenter : { $counter }

# Variables:
#   $counter (text) - label of the counter
calculator-decrease = Diminuer : { $counter }

# Variables:
#   $value (duration or money) - what was understood
calculator-understood = = { $value }

# They stand inside the time field, after a number without a unit.
calculator-unit-hours = h
calculator-unit-minutes = min

# Variables:
#   $names (text) - names in the address whose values could not be read, or stand there twice
calculator-ignored-values = Ces valeurs de l’adresse de la page sont illisibles ou y figurent plusieurs fois{"\u00A0"}: { $names }. Seule la première valeur lisible compte.

## Result

calculator-result-title = Estimation
calculator-total-month = par mois

# Variables:
#   $total (money) - the total
calculator-total-value = { $total }

# Variables:
#   $total (money) - the known part of the total
calculator-total-open = { $total } + …

# Variables:
#   $total (money) - the lowest total
#   $most (money) - the highest total
calculator-total-range = de { $total } à { $most }
calculator-total-unknown = sur demande
calculator-total-nothing = aucun coût

# Variables:
#   $amount (money) - due once a year
calculator-yearly = plus { $amount } par an

# Variables:
#   $amount (money) - due once
calculator-one-off = plus { $amount }, une seule fois

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated = { $plan }, montant par mois : { $total }

# Where all of the total is on request: nothing is said of a month.
#
# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated-on-request = { $plan }, montant : { $total }

## Breakdown

calculator-breakdown-title = Détail du calcul
calculator-column-charge = Poste
calculator-column-quantity = Quantité
calculator-column-price = Prix unitaire
calculator-column-amount = Montant
calculator-sum = Total par mois
calculator-sum-on-request = Total

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "par ordinateur"
calculator-price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
calculator-price-per-time = { $time ->
    [1] { $price } par minute
    [60] { $price } par heure
   *[longer] { $price } par tranche de { $time }
}

# Variables:
#   $amount (money) - before the discount
#   $percent (percent) - the discount
calculator-discounted = { $amount } − { $percent }
calculator-fee-quantity = –
calculator-unknown-amount = sur demande
calculator-unknown-uncounted = selon les besoins, sur demande
calculator-rate-by-rep = montant saisi manuellement, non publié

## Value-added tax

# Amounts that somebody typed are spoken of apart: nobody has said whether VAT is in them.

calculator-vat-excluded = Les montants indiqués s’entendent hors TVA.
calculator-vat-excluded-published = Les prix publiés s’entendent hors TVA ; pour les montants saisis manuellement, cela n’est pas précisé.
calculator-vat-included = Les montants indiqués s’entendent TVA comprise.
calculator-vat-included-published = Les prix publiés s’entendent TVA comprise ; pour les montants saisis manuellement, cela n’est pas précisé.
calculator-vat-entered = Il n’est pas précisé si les montants saisis manuellement comprennent la TVA.
calculator-vat-unstated = L’offre ne précise pas si les prix comprennent la TVA.

## Availability

calculator-plan-unavailable = non disponible
calculator-not-available = Cette formule n’est pas disponible dans votre situation.

# Variables:
#   $plans (text) - names of the plans that are available
calculator-available-instead = Disponible dans votre situation : { $plans }.
calculator-none-available = Aucune formule de cette offre n’est disponible dans votre situation.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the smallest number
reason-below-minimum = { $counter } : { $bound } au moins.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the largest number
reason-above-maximum = { $counter } : { $bound } au plus.

# Variables:
#   $counter (text) - label of the counter
reason-must-be-zero = { $counter } : le nombre doit être 0.

# Variables:
#   $counter (text) - label of the counter
reason-must-not-be-zero = { $counter } : le nombre ne peut pas être 0.

# Variables:
#   $bound (number) - the smallest number
reason-pc-below-minimum = { $bound ->
    [one] Cette formule demande au moins { $bound } ordinateur.
   *[other] Cette formule demande au moins { $bound } ordinateurs.
}

# Variables:
#   $bound (number) - the largest number
reason-pc-above-maximum = { $bound ->
    [one] Cette formule est limitée à { $bound } ordinateur.
   *[other] Cette formule est limitée à { $bound } ordinateurs.
}
reason-pc-must-be-zero = Cette formule est réservée aux entreprises sans ordinateur.
reason-pc-must-not-be-zero = Cette formule demande au moins un ordinateur.

# Variables:
#   $bound (number) - the smallest number
reason-server-below-minimum = { $bound ->
    [one] Cette formule demande au moins { $bound } serveur.
   *[other] Cette formule demande au moins { $bound } serveurs.
}

# Variables:
#   $bound (number) - the largest number
reason-server-above-maximum = { $bound ->
    [one] Cette formule est limitée à { $bound } serveur.
   *[other] Cette formule est limitée à { $bound } serveurs.
}
reason-server-must-be-zero = Cette formule est réservée aux entreprises qui n’utilisent pas de serveur.
reason-server-must-not-be-zero = Cette formule suppose l’utilisation d’un serveur.

# Variables:
#   $bound (number) - the smallest number
reason-user-below-minimum = { $bound ->
    [one] Cette formule s’adresse aux entreprises à partir de { $bound } utilisateur.
   *[other] Cette formule s’adresse aux entreprises à partir de { $bound } utilisateurs.
}

# Variables:
#   $bound (number) - the largest number
reason-user-above-maximum = { $bound ->
    [one] Cette formule est limitée à { $bound } utilisateur.
   *[other] Cette formule est limitée à { $bound } utilisateurs.
}
reason-user-must-be-zero = Cette formule est réservée aux entreprises sans utilisateur.
reason-user-must-not-be-zero = Cette formule demande au moins un utilisateur.

## Notes

note-increment-unstated = L’offre ne précise pas la tranche de facturation ; le temps est calculé à la minute près.

# Variables:
#   $per-month (duration) - charged if the month is rounded
#   $per-request (duration) - charged if each request is rounded
note-rounding-unstated = L’offre ne précise pas si l’arrondi se fait pour chaque demande ou sur l’ensemble du mois. Temps décompté en arrondissant sur le mois : { $per-month } ; en arrondissant chaque demande : { $per-request }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
#   $included (duration) - the allowance
note-allowance = Temps saisi : { $entered } ; temps décompté après arrondi : { $charged } ; compris dans le prix : { $included }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
note-rounded = Temps saisi : { $entered } ; temps décompté après arrondi : { $charged }.
note-allowance-carries = Le temps non utilisé est reporté au mois suivant ; une estimation sur un seul mois ne peut pas en tenir compte.
note-period-unstated = L’offre ne précise pas la période à laquelle s’applique le montant ; il est compté ici par mois.
note-period-unstated-on-request = L’offre ne précise pas la période à laquelle s’applique le montant.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the bound that it misses
note-outside-suited-size = { $counter } : le nombre saisi sort de la plage que l’offre conseille pour cette formule (limite conseillée : { $bound }). La formule reste toutefois disponible.

## Errors at a field

input-error-not-a-number = Saisissez un nombre.
input-error-negative = La valeur ne peut pas être négative.
input-error-fractional = Saisissez un nombre entier.

# Variables:
#   $most (text) - the largest value
input-error-too-large = La valeur est trop élevée ; le maximum est de { $most }.

# Variables:
#   $found (text) - the unknown word
input-error-unknown-unit = L’unité « { $found } » est inconnue.
input-error-not-whole-minutes = Saisissez un nombre entier de minutes.

# Variables:
#   $minutes (number) - the minutes that were typed after the hour
input-error-minutes-above-hour = Après les heures, indiquez 59 minutes au plus (saisi : { $minutes }).
input-error-requests = Pour plusieurs demandes, indiquez leur nombre et la durée de chacune, par exemple 4 × 9 min.
input-error-too-fine = Le montant comporte trop de décimales.

## When the calculator does not run

calculator-estimate-not-binding = Cette estimation est sans engagement.
calculator-failed = Le calculateur ne peut pas démarrer pour le moment. L’estimation affichée correspond aux données par défaut ; les prix figurent dans la description des formules.
calculator-noscript = Activez JavaScript pour calculer avec vos propres données. L’estimation affichée correspond aux données par défaut.

## All offers together

calculator-all-title = Toutes les offres ensemble
calculator-all-intro = Saisissez vos données une seule fois et lisez le montant mensuel de chaque formule. Ce qu’une offre ne publie pas reste signalé comme inconnu. Les montants en devises différentes ne sont pas comparés entre eux.

# Variables:
#   $currency (text) - the currency
calculator-all-currency = Montants en { $currency }
calculator-all-updated = Les montants ont été mis à jour.
calculator-all-plan = Formule
calculator-all-total = Par mois

# Stands beside a catalogue's name, over totals of a month.
#
# Variables:
#   $plans (text) - names of the plans
calculator-all-period-unstated = L’offre ne précise pas la période à laquelle s’applique le prix ; il est compté ici par mois : { $plans }.

# Variables:
#   $plan (text) - name of the plan
calculator-open-plan = Détails : { $plan }
