### Days, service windows, channels, periods, entitlement words and price phrases.

## Days

day-monday = lundi
    .short = lun.
day-tuesday = mardi
    .short = mar.
day-wednesday = mercredi
    .short = mer.
day-thursday = jeudi
    .short = jeu.
day-friday = vendredi
    .short = ven.
day-saturday = samedi
    .short = sam.
day-sunday = dimanche
    .short = dim.
day-holiday = jours fériés
    .short = fériés

# Not "jours ouvrables": that would take in Saturday.
days-workdays = jours ouvrés
days-daily = tous les jours

# Variables:
#   $from (text) - the first day
#   $to (text) - the last day
days-range = { $from }–⁠{ $to }

## Channels. They stand after "uniquement": "uniquement à distance et pour les cabinets d’astreinte".

channel-on-site = sur site
channel-remote = à distance
channel-on-call = pour les cabinets d’astreinte

## Windows

# Variables:
#   $hour (number) - 0 to 24
#   $minute (text or number) - minutes after the full hour
clock-time = { $minute ->
    [0] { $hour } h
   *[padded] { $hour } h { $minute }
}

# Variables:
#   $from (text) - the first time of the day
#   $to (text) - the last time of the day
window-hours = de { $from } à { $to }

# Variables:
#   $days (text) - the days
#   $hours (text) - the hours of those days
window = { $days } { $hours }

# Variables:
#   $window (text) - days and hours
#   $channels (text) - the only channels
window-only = { $window } (uniquement { $channels })

# Variables:
#   $window (text) - days and hours
#   $week (number) - week of the month, from 1
window-week = { $week ->
    [one] { $window }, la { $week }re semaine du mois
   *[other] { $window }, la { $week }e semaine du mois
}
    .short = { $week ->
        [one] { $week }re{"\u00A0"}semaine
       *[other] { $week }e{"\u00A0"}semaine
    }

# Variables:
#   $first (text) - all but the last, or the first of two
#   $last (text) - the last
list-and = { $first } et { $last }

# Every hour of every day, holidays included.
window-always = 24 h/24, 7 j/7

# Variables:
#   $first (text) - all windows but the last
#   $last (text) - the last window
list-windows = { $first }{"\u202F"}; { $last }

service-no-window = non précisé

# Stands where how fast and when is set in each contract.
service-set-by-contract = selon contrat

## Periods

period-month = par mois
period-year = par an
period-once = une seule fois
period-unstated = période non précisée

# Stands below the prices of several plans.
#
# Variables:
#   $plans (text) - names of the plans
period-unstated-plans = Période non précisée{ "\u00A0" }: { $plans }.

## Entitlements

entitlement-yes = oui
entitlement-no = non
entitlement-partly = en partie
entitlement-unstated = non précisé

# Variables:
#   $count (number) - how many times
entitlement-count-month = { $count } fois par mois

# Variables:
#   $count (number) - how many times
entitlement-count-year = { $count } fois par an

# Variables:
#   $entitlement (text) - how often
#   $count (number) - how many times
#   $time (duration) - the longest that one may last
entitlement-each-at-most = { $count ->
    [1] { $entitlement }, { $time } au plus
   *[more] { $entitlement }, { $time } au plus à chaque fois
}

## Response

# Variables:
#   $time (duration) - the longest that it may take
response-within = sous { $time }
response-clock-window-hours = Le délai de réponse ne court que pendant les horaires de service.
response-clock-elapsed-hours = Le délai de réponse court sans interruption, même en dehors des horaires de service.
response-clock-unstated = L’offre ne précise pas si le délai de réponse ne court que pendant les horaires de service.

## Terms

# Variables:
#   $months (number) - the term
terms-term = { $months } mois

# Variables:
#   $months (number) - the notice
terms-notice = { $months } mois

# Variables:
#   $months (number) - by how many months the contract goes on
terms-renewal = { $months ->
    [one] tacite, pour { $months } mois supplémentaire
   *[other] tacite, pour { $months } mois supplémentaires
}
terms-renewal-unstated = non précisée
terms-renewal-ends = aucune ; le contrat prend fin à son terme

## Prices

amount-on-request = sur demande

# Variables:
#   $price (money) - the price of a month
price-per-month = { $price } par mois

# Variables:
#   $price (money) - the price of a year
price-per-year = { $price } par an

# Variables:
#   $price (money) - a price that is due once
price-once = { $price }, une seule fois

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "par ordinateur"
price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of one unit and a month
#   $per (text) - "par ordinateur"
price-per-unit-month = { $price } { $per } et par mois

# Variables:
#   $price (money) - the price of one unit and a year
#   $per (text) - "par ordinateur"
price-per-unit-year = { $price } { $per } et par an

# Variables:
#   $price (money) - the price of one unit, due once
#   $per (text) - "par ordinateur"
price-per-unit-once = { $price } { $per }, une seule fois

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
price-per-time = { $time ->
    [1] { $price } par minute
    [60] { $price } par heure
   *[longer] { $price } par tranche de { $time }
}

# Variables:
#   $percent (percent) - the discount
price-percent-off = { $percent } de remise

# Variables:
#   $time (duration) - the time included in the fee
charge-included = compris chaque mois : { $time }

# Variables:
#   $time (duration) - the increment
charge-increment = toute tranche de { $time } entamée est décomptée
charge-exact-minute = facturation à la minute
charge-increment-unstated = tranche de facturation non précisée

# Variables:
#   $bound (number) - the last unit of the tier
tier-up-to = jusqu’à { $bound } inclus

# Variables:
#   $bound (number) - the last unit before the tier
tier-above = au-delà de { $bound }
