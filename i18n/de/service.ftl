### Days, service windows, channels, periods, entitlement words and price phrases.

## Days

day-monday = Montag
    .short = Mo
day-tuesday = Dienstag
    .short = Di
day-wednesday = Mittwoch
    .short = Mi
day-thursday = Donnerstag
    .short = Do
day-friday = Freitag
    .short = Fr
day-saturday = Samstag
    .short = Sa
day-sunday = Sonntag
    .short = So
day-holiday = Feiertag
    .short = Feiert.

# Not "werktags": that would take in Saturday.
days-workdays = an Arbeitstagen
days-daily = täglich

# Variables:
#   $from (text) - the first day
#   $to (text) - the last day
days-range = { $from }–⁠{ $to }

## Channels. They stand after "nur": "nur per Fernwartung und für Praxen im Bereitschaftsdienst".

channel-on-site = vor Ort
channel-remote = per Fernwartung
channel-on-call = für Praxen im Bereitschaftsdienst

## Windows

# Variables:
#   $hour (number) - 0 to 24
#   $minute (text or number) - minutes after the full hour
clock-time = { $minute ->
    [0] { $hour }
   *[padded] { $hour }:{ $minute }
}

# Variables:
#   $from (text) - the first time of the day
#   $to (text) - the last time of the day
window-hours = { $from }–⁠{ $to } Uhr

# Variables:
#   $days (text) - the days
#   $hours (text) - the hours of those days
window = { $days } { $hours }

# Variables:
#   $window (text) - days and hours
#   $channels (text) - the only channels
window-only = { $window } (nur { $channels })

# Variables:
#   $window (text) - days and hours
#   $week (number) - week of the month, from 1
window-week = { $window } in der { $week }. Woche des Monats
    .short = { $week }.{"\u00A0"}Woche

# Variables:
#   $first (text) - all but the last, or the first of two
#   $last (text) - the last
list-and = { $first } und { $last }

# Every hour of every day, holidays included.
window-always = rund um die Uhr, an allen Tagen

# Variables:
#   $first (text) - all windows but the last
#   $last (text) - the last window
list-windows = { $first }; { $last }

service-no-window = nicht angegeben

# Stands where how fast and when is set in each contract.
service-set-by-contract = je nach Vertrag

## Periods

period-month = pro Monat
period-year = pro Jahr
period-once = einmalig
period-unstated = Zeitraum nicht angegeben

# Stands below the prices of several plans.
#
# Variables:
#   $plans (text) - names of the plans
period-unstated-plans = Zeitraum nicht angegeben: { $plans }.

## Entitlements

entitlement-yes = ja
entitlement-no = nein
entitlement-partly = teilweise
entitlement-unstated = nicht angegeben

# Variables:
#   $count (number) - how many times
entitlement-count-month = { $count ->
    [1] einmal
    [2] zweimal
    [3] dreimal
    [4] viermal
   *[other] { $count }-mal
} im Monat

# Variables:
#   $count (number) - how many times
entitlement-count-year = { $count ->
    [1] einmal
    [2] zweimal
    [3] dreimal
    [4] viermal
   *[other] { $count }-mal
} im Jahr

# Variables:
#   $entitlement (text) - how often
#   $count (number) - how many times
#   $time (duration) - the longest that one may last
entitlement-each-at-most = { $count ->
    [1] { $entitlement }, höchstens { $time }
   *[more] { $entitlement }, je Termin höchstens { $time }
}

## Response

# Variables:
#   $time (duration) - the longest that it may take
response-within = innerhalb von { $time }
response-clock-window-hours = Die Reaktionszeit läuft nur während der Servicezeit.
response-clock-elapsed-hours = Die Reaktionszeit läuft durchgehend, auch außerhalb der Servicezeit.
response-clock-unstated = Das Angebot gibt nicht an, ob die Reaktionszeit nur während der Servicezeit läuft.

## Terms

# Variables:
#   $months (number) - the term
terms-term = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}

# Variables:
#   $months (number) - the notice
terms-notice = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}

# Variables:
#   $months (number) - by how many months the contract goes on
terms-renewal = { $months ->
    [one] automatisch um { $months } weiteren Monat
   *[other] automatisch um { $months } weitere Monate
}
terms-renewal-unstated = nicht angegeben
terms-renewal-ends = keine; der Vertrag endet mit der Laufzeit

## Prices

amount-on-request = auf Anfrage

# Variables:
#   $price (money) - the price of a month
price-per-month = { $price } pro Monat

# Variables:
#   $price (money) - the price of a year
price-per-year = { $price } pro Jahr

# Variables:
#   $price (money) - a price that is due once
price-once = einmalig { $price }

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "je Computer"
price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of one unit and a month
#   $per (text) - "je Computer"
price-per-unit-month = { $price } { $per } und Monat

# Variables:
#   $price (money) - the price of one unit and a year
#   $per (text) - "je Computer"
price-per-unit-year = { $price } { $per } und Jahr

# Variables:
#   $price (money) - the price of one unit, due once
#   $per (text) - "je Computer"
price-per-unit-once = { $price } { $per }, einmalig

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
price-per-time = { $time ->
    [1] { $price } pro Minute
    [60] { $price } pro Stunde
   *[longer] { $price } je { $time }
}

# Variables:
#   $percent (percent) - the discount
price-percent-off = { $percent } Rabatt

# Variables:
#   $time (duration) - the time included in the fee
charge-included = monatlich enthalten: { $time }

# Variables:
#   $time (duration) - the increment
charge-increment = abgerechnet je angefangene { $time }
charge-exact-minute = minutengenau abgerechnet
charge-increment-unstated = Taktung nicht angegeben

# Variables:
#   $bound (number) - the last unit of the tier
tier-up-to = bis einschließlich { $bound }

# Variables:
#   $bound (number) - the last unit before the tier
tier-above = über { $bound }
