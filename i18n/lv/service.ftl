### Days, service windows, channels, periods, entitlement words and price phrases.

## Days

day-monday = pirmdiena
    .short = pirmd.
day-tuesday = otrdiena
    .short = otrd.
day-wednesday = trešdiena
    .short = trešd.
day-thursday = ceturtdiena
    .short = ceturtd.
day-friday = piektdiena
    .short = piektd.
day-saturday = sestdiena
    .short = sestd.
day-sunday = svētdiena
    .short = svētd.
day-holiday = svētku dienas
    .short = svētkos
days-workdays = darbdienās
days-daily = katru dienu

# Variables:
#   $from (text) - the first day
#   $to (text) - the last day
days-range = { $from }–⁠{ $to }

## Channels. They stand after "tikai": "tikai attālināti un dežurējošām ārstu praksēm".

channel-on-site = pie klienta
channel-remote = attālināti
channel-on-call = dežurējošām ārstu praksēm

## Windows

# Variables:
#   $hour (number) - 0 to 24
#   $minute (text or number) - minutes after the full hour
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
window-only = { $window } (tikai { $channels })

# Variables:
#   $window (text) - days and hours
#   $week (number) - week of the month, from 1
window-week = { $window }, mēneša { $week }.{"\u00A0"}nedēļā
    .short = { $week }.{"\u00A0"}nedēļa

# Variables:
#   $first (text) - all but the last, or the first of two
#   $last (text) - the last
list-and = { $first } un { $last }

# Every hour of every day, holidays included.
window-always = visu diennakti katru dienu

# Variables:
#   $first (text) - all windows but the last
#   $last (text) - the last window
list-windows = { $first }; { $last }

service-no-window = nav norādīts

# Stands where how fast and when is set in each contract.
service-set-by-contract = pēc vienošanās līgumā

## Periods

period-month = par mēnesi
period-year = par gadu
period-once = vienreiz
period-unstated = periods nav norādīts

# Stands below the prices of several plans.
#
# Variables:
#   $plans (text) - names of the plans
period-unstated-plans = Periods nav norādīts: { $plans }.

## Entitlements

entitlement-yes = jā
entitlement-no = nē
entitlement-partly = daļēji
entitlement-unstated = nav norādīts

# Variables:
#   $count (number) - how many times
entitlement-count-month = { $count }×{ "\u00A0" }mēnesī

# Variables:
#   $count (number) - how many times
entitlement-count-year = { $count }×{ "\u00A0" }gadā

# Variables:
#   $entitlement (text) - how often
#   $count (number) - how many times
#   $time (duration) - the longest that one may last
entitlement-each-at-most = { $count ->
    [1] { $entitlement }, ne ilgāk par { $time }
   *[more] { $entitlement }, katrreiz ne ilgāk par { $time }
}

## Response

# Variables:
#   $time (duration) - the longest that it may take
response-within = līdz { $time }
response-clock-window-hours = Reakcijas laiks tiek skaitīts tikai apkalpošanas laikā.
response-clock-elapsed-hours = Reakcijas laiks tiek skaitīts nepārtraukti, arī ārpus apkalpošanas laika.
response-clock-unstated = Piedāvājumā nav norādīts, vai reakcijas laiks tiek skaitīts tikai apkalpošanas laikā vai arī ārpus tā.

## Terms

# Variables:
#   $months (number) - the term
terms-term = { $months ->
    [zero] { $months } mēneši
    [one] { $months } mēnesis
   *[other] { $months } mēneši
}

# Variables:
#   $months (number) - the notice
terms-notice = { $months ->
    [zero] { $months } mēneši
    [one] { $months } mēnesis
   *[other] { $months } mēneši
}

# Variables:
#   $months (number) - by how many months the contract goes on
terms-renewal = { $months ->
    [zero] automātiski vēl uz { $months } mēnešiem
    [one] automātiski vēl uz { $months } mēnesi
   *[other] automātiski vēl uz { $months } mēnešiem
}
terms-renewal-unstated = nav norādīta
terms-renewal-ends = līgums netiek pagarināts

## Prices

amount-on-request = pēc pieprasījuma

# Variables:
#   $price (money) - the price of a month
price-per-month = { $price } mēnesī

# Variables:
#   $price (money) - the price of a year
price-per-year = { $price } gadā

# Variables:
#   $price (money) - a price that is due once
price-once = { $price }, vienreizējs maksājums

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "par datoru"
price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of one unit and a month
#   $per (text) - "par datoru"
price-per-unit-month = { $price } { $per } mēnesī

# Variables:
#   $price (money) - the price of one unit and a year
#   $per (text) - "par datoru"
price-per-unit-year = { $price } { $per } gadā

# Variables:
#   $price (money) - the price of one unit, due once
#   $per (text) - "par datoru"
price-per-unit-once = { $price } { $per }, vienreizējs maksājums

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
price-per-time = { $time ->
    [1] { $price } par minūti
    [60] { $price } par stundu
   *[longer] { $price } par { $time }
}

# Variables:
#   $percent (percent) - the discount
price-percent-off = { $percent } atlaide

# Variables:
#   $time (duration) - the time included in the fee
charge-included = mēnesī iekļauts: { $time }

# Variables:
#   $time (duration) - the increment
charge-increment = { $time ->
    [60] tiek uzskaitīta katra iesāktā stunda
   *[minutes] tiek uzskaitītas katras iesāktās { $time }
}
charge-exact-minute = uzskaite ar minūtes precizitāti
charge-increment-unstated = uzskaites solis nav norādīts

# Variables:
#   $bound (number) - the last unit of the tier
tier-up-to = līdz { $bound } ieskaitot

# Variables:
#   $bound (number) - the last unit before the tier
tier-above = virs { $bound }
