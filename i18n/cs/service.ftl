### Days, service windows, channels, periods, entitlement words and price phrases.

## Days

day-monday = pondělí
    .short = po
day-tuesday = úterý
    .short = út
day-wednesday = středa
    .short = st
day-thursday = čtvrtek
    .short = čt
day-friday = pátek
    .short = pá
day-saturday = sobota
    .short = so
day-sunday = neděle
    .short = ne
day-holiday = svátky
    .short = svátky
days-workdays = pracovní dny
days-daily = denně

# Variables:
#   $from (text) - the first day
#   $to (text) - the last day
days-range = { $from }–⁠{ $to }

## Channels. They stand after "pouze": "pouze vzdáleně a pro ordinace s pohotovostní službou".

channel-on-site = u zákazníka
channel-remote = vzdáleně
channel-on-call = pro ordinace s pohotovostní službou

## Windows

# Variables:
#   $hour (number) - 0 to 24
#   $minute (number or text) - minutes after the full hour: the number 0, or two digits
clock-time = { $minute ->
    [0] { $hour }:00
   *[padded] { $hour }:{ $minute }
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
window-only = { $window } (pouze { $channels })

# Variables:
#   $window (text) - days and hours
#   $week (number) - week of the month, from 1
window-week = { $window }, { $week }.{"\u00A0"}týden v měsíci
    .short = { $week }.{"\u00A0"}týden

# Variables:
#   $first (text) - all but the last, or the first of two
#   $last (text) - the last
list-and = { $first } a { $last }

# Every hour of every day, holidays included.
window-always = nepřetržitě, každý den

# Variables:
#   $first (text) - all windows but the last
#   $last (text) - the last window
list-windows = { $first }; { $last }

service-no-window = neuvedeno

# Stands where how fast and when is set in each contract.
service-set-by-contract = podle smlouvy

## Periods

period-month = měsíčně
period-year = ročně
period-once = jednorázově
period-unstated = období neuvedeno

# Stands below the prices of several plans.
#
# Variables:
#   $plans (text) - names of the plans
period-unstated-plans = Období není uvedeno: { $plans }.

## Entitlements

entitlement-yes = ano
entitlement-no = ne
entitlement-partly = částečně
entitlement-unstated = neuvedeno

# Variables:
#   $count (number) - how many times
entitlement-count-month = { $count }×{ "\u00A0" }měsíčně

# Variables:
#   $count (number) - how many times
entitlement-count-year = { $count }×{ "\u00A0" }ročně

# Variables:
#   $entitlement (text) - how often
#   $count (number) - how many times
#   $time (duration) - the longest that one may last
entitlement-each-at-most = { $count ->
    [1] { $entitlement }, nejvýše { $time }
   *[more] { $entitlement }, pokaždé nejvýše { $time }
}

## Response

# Variables:
#   $time (duration) - the longest that it may take
response-within = do { $time }
response-clock-window-hours = Reakční doba běží jen v provozních hodinách.
response-clock-elapsed-hours = Reakční doba běží nepřetržitě, i mimo provozní hodiny.
response-clock-unstated = Nabídka neuvádí, zda reakční doba běží jen v provozních hodinách, nebo i mimo ně.

## Terms

# Variables:
#   $months (number) - the term
terms-term = { $months ->
    [one] { $months } měsíc
    [few] { $months } měsíce
    [many] { $months } měsíce
   *[other] { $months } měsíců
}

# Variables:
#   $months (number) - the notice
terms-notice = { $months ->
    [one] { $months } měsíc
    [few] { $months } měsíce
    [many] { $months } měsíce
   *[other] { $months } měsíců
}

# Variables:
#   $months (number) - by how many months the contract goes on
terms-renewal = { $months ->
    [one] automaticky o další { $months } měsíc
    [few] automaticky o další { $months } měsíce
    [many] automaticky o dalšího { $months } měsíce
   *[other] automaticky o dalších { $months } měsíců
}
terms-renewal-unstated = neuvedeno
terms-renewal-ends = smlouva skončí

## Prices

amount-on-request = na dotaz

# Variables:
#   $price (money) - the price of a month
price-per-month = { $price } měsíčně

# Variables:
#   $price (money) - the price of a year
price-per-year = { $price } ročně

# Variables:
#   $price (money) - a price that is due once
price-once = { $price } jednorázově

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "za počítač"
price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of one unit and a month
#   $per (text) - "za počítač"
price-per-unit-month = { $price } { $per } měsíčně

# Variables:
#   $price (money) - the price of one unit and a year
#   $per (text) - "za počítač"
price-per-unit-year = { $price } { $per } ročně

# Variables:
#   $price (money) - the price of one unit, due once
#   $per (text) - "za počítač"
price-per-unit-once = { $price } { $per }, jednorázově

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
price-per-time = { $time ->
    [1] { $price } za minutu
    [60] { $price } za hodinu
   *[longer] { $price } za { $time }
}

# Variables:
#   $percent (percent) - the discount
price-percent-off = sleva { $percent }

# Variables:
#   $time (duration) - the time included in the fee
charge-included = měsíčně v ceně: { $time }

# Variables:
#   $time (duration) - the increment
charge-increment = { $time ->
    [60] účtuje se každá započatá hodina
   *[other-time] účtuje se každých započatých { $time }
}
charge-exact-minute = účtuje se s přesností na minutu
charge-increment-unstated = účtovací jednotka neuvedena

# Variables:
#   $bound (number) - the last unit of the tier
tier-up-to = do { $bound } včetně

# Variables:
#   $bound (number) - the last unit before the tier
tier-above = nad { $bound }
