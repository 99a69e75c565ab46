### Days, service windows, channels, periods, entitlement words and price phrases.

## Days

day-monday = ponedeljek
    .short = pon.
day-tuesday = torek
    .short = tor.
day-wednesday = sreda
    .short = sre.
day-thursday = četrtek
    .short = čet.
day-friday = petek
    .short = pet.
day-saturday = sobota
    .short = sob.
day-sunday = nedelja
    .short = ned.
day-holiday = prazniki
    .short = prazniki
days-workdays = delovniki
days-daily = vsak dan

# Variables:
#   $from (text) - the first day
#   $to (text) - the last day
days-range = { $from }–⁠{ $to }

## Channels. They stand after "samo": "samo na daljavo in za ordinacije v dežurstvu".

channel-on-site = na lokaciji naročnika
channel-remote = na daljavo
channel-on-call = za ordinacije v dežurstvu

## Windows

# Variables:
#   $hour (number) - 0 to 24
#   $minute (number or text) - minutes after the full hour: the number 0, or two digits
clock-time = { $minute ->
    [0] { $hour }.00
   *[padded] { $hour }.{ $minute }
}

# Variables:
#   $from (text) - the first time of the day
#   $to (text) - the last time of the day
window-hours = { $from }–⁠{ $to }

# Variables:
#   $days (text) - the days
#   $hours (text) - the hours of those days
window = { $days } { $hours }

# Variables:
#   $window (text) - days and hours
#   $channels (text) - the only channels
window-only = { $window } (samo { $channels })

# Variables:
#   $window (text) - days and hours
#   $week (number) - week of the month, from 1
window-week = { $window }, v { $week }. tednu meseca
    .short = { $week }.{"\u00A0"}teden

# Variables:
#   $first (text) - all but the last, or the first of two
#   $last (text) - the last
list-and = { $first } in { $last }

# Every hour of every day, holidays included.
window-always = kadar koli, vse dni v letu

# Variables:
#   $first (text) - all windows but the last
#   $last (text) - the last window
list-windows = { $first }; { $last }

service-no-window = ni navedeno

# Stands where how fast and when is set in each contract.
service-set-by-contract = po dogovoru v pogodbi

## Periods

period-month = mesečno
period-year = letno
period-once = enkratno
period-unstated = obdobje ni navedeno

# Stands below the prices of several plans.
#
# Variables:
#   $plans (text) - names of the plans
period-unstated-plans = Obdobje ni navedeno: { $plans }.

## Entitlements

entitlement-yes = da
entitlement-no = ne
entitlement-partly = delno
entitlement-unstated = ni navedeno

# Variables:
#   $count (number) - how many times
entitlement-count-month = { $count }× na mesec

# Variables:
#   $count (number) - how many times
entitlement-count-year = { $count }× na leto

# Variables:
#   $entitlement (text) - how often
#   $count (number) - how many times
#   $time (duration) - the longest that one may last
entitlement-each-at-most = { $count ->
    [1] { $entitlement }, največ { $time }
   *[more] { $entitlement }, vsakokrat največ { $time }
}

## Response

# Variables:
#   $time (duration) - the longest that it may take
response-within = najpozneje v { $time }
response-clock-window-hours = Odzivni čas teče le znotraj urnika.
response-clock-elapsed-hours = Odzivni čas teče neprekinjeno, tudi zunaj urnika.
response-clock-unstated = Ponudba ne navaja, ali odzivni čas teče le znotraj urnika ali tudi zunaj njega.

## Terms

# Variables:
#   $months (number) - the term
terms-term = { $months ->
    [one] { $months } mesec
    [two] { $months } meseca
    [few] { $months } meseci
   *[other] { $months } mesecev
}

# Variables:
#   $months (number) - the notice
terms-notice = { $months ->
    [one] { $months } mesec
    [two] { $months } meseca
    [few] { $months } meseci
   *[other] { $months } mesecev
}

# Variables:
#   $months (number) - by how many months the contract goes on
terms-renewal = { $months ->
    [one] samodejno še za { $months } mesec
    [two] samodejno še za { $months } meseca
    [few] samodejno še za { $months } mesece
   *[other] samodejno še za { $months } mesecev
}
terms-renewal-unstated = ni navedeno
terms-renewal-ends = pogodba se ne podaljša

## Prices

amount-on-request = na povpraševanje

# Variables:
#   $price (money) - the price of a month
price-per-month = { $price } mesečno

# Variables:
#   $price (money) - the price of a year
price-per-year = { $price } letno

# Variables:
#   $price (money) - a price that is due once
price-once = { $price }, enkratno

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "na računalnik"
price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of one unit and a month
#   $per (text) - "na računalnik"
price-per-unit-month = { $price } { $per } mesečno

# Variables:
#   $price (money) - the price of one unit and a year
#   $per (text) - "na računalnik"
price-per-unit-year = { $price } { $per } letno

# Variables:
#   $price (money) - the price of one unit, due once
#   $per (text) - "na računalnik"
price-per-unit-once = { $price } { $per }, enkratno

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
price-per-time = { $time ->
    [1] { $price } za minuto
    [60] { $price } za uro
   *[longer] { $price } za { $time }
}

# Variables:
#   $percent (percent) - the discount
price-percent-off = { $percent } popusta

# Variables:
#   $time (duration) - the time included in the fee
charge-included = mesečno vključeno: { $time }

# Variables:
#   $time (duration) - the increment
charge-increment = obračunski interval { $time }, začeti se šteje v celoti
charge-exact-minute = obračun na minuto natančno
charge-increment-unstated = obračunski interval ni naveden

# Variables:
#   $bound (number) - the last unit of the tier
tier-up-to = do vključno { $bound }

# Variables:
#   $bound (number) - the last unit before the tier
tier-above = nad { $bound }
