### The calculator and quotes.

## Counters

counter-pc = Počítače
    .hint = Kolik počítačů do výpočtu zahrnout.
counter-server = Servery
    .hint = Počet serverů; pokud žádný nemáte, zadejte 0.
counter-user = Uživatelé
    .hint = Výchozí hodnota odpovídá počtu počítačů; můžete ji změnit.
counter-support = Čas podpory
    .hint = Celkem za měsíc, například 2,5 h, 2:30 nebo 150 min; více požadavků také jako 4 × 9 min.
counter-other = Ostatní služby
    .hint = Kolik by ostatní služby stály za měsíc před odečtením slevy.

# Variables:
#   $count (number) - how many computers
counter-pc-count = { $count ->
    [one] { $count } počítač
    [few] { $count } počítače
    [many] { $count } počítače
   *[other] { $count } počítačů
}

# Variables:
#   $count (number) - how many servers
counter-server-count = { $count ->
    [one] { $count } server
    [few] { $count } servery
    [many] { $count } serveru
   *[other] { $count } serverů
}

# Variables:
#   $count (number) - how many users
counter-user-count = { $count ->
    [one] { $count } uživatel
    [few] { $count } uživatelé
    [many] { $count } uživatele
   *[other] { $count } uživatelů
}
counter-pc-per = za počítač
counter-server-per = za server
counter-user-per = za uživatele

# Stand inside the field after a number.
calculator-unit-hours = h
calculator-unit-minutes = min

## Inputs

calculator-title = Orientační výpočet
calculator-plan-legend = Vyberte variantu
calculator-inputs-legend = Vaše údaje

# Variables:
#   $counter (text) - label of the counter
calculator-increase = Zvýšit: { $counter }

# Variables:
#   $counter (text) - label of the counter
calculator-decrease = Snížit: { $counter }

# Variables:
#   $value (duration or money) - what was understood
calculator-understood = = { $value }

# Variables:
#   $names (text) - names in the address whose values could not be read, or stand there twice
calculator-ignored-values = Tyto hodnoty v adrese stránky nelze přečíst, nebo jsou v ní vícekrát: { $names }. Počítá se vždy jen s první čitelnou.

## Result

calculator-result-title = Orientační cena
calculator-total-month = celkem měsíčně

# Variables:
#   $total (money) - the total
calculator-total-value = { $total }

# Variables:
#   $total (money) - the known part of the total
calculator-total-open = { $total } + …

# Variables:
#   $total (money) - the lowest total
#   $most (money) - the highest total
calculator-total-range = { $total } až { $most }
calculator-total-unknown = na dotaz
calculator-total-nothing = bez nákladů

# Variables:
#   $amount (money) - due once a year
calculator-yearly = { $amount } ročně

# Variables:
#   $amount (money) - due once
calculator-one-off = jednorázově { $amount }

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated = { $plan }, celkem měsíčně: { $total }

# Where all of the total is on request: nothing is said of a month.
#
# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated-on-request = { $plan }, celkem: { $total }
calculator-all-updated = Částky byly přepočítány.

## Breakdown

calculator-breakdown-title = Z čeho se cena skládá
calculator-column-charge = Položka
calculator-column-quantity = Množství
calculator-column-price = Cena
calculator-column-amount = Částka
calculator-sum = Celkem měsíčně
calculator-sum-on-request = Celkem

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "za počítač"
calculator-price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
calculator-price-per-time = { $time ->
    [1] { $price } za minutu
    [60] { $price } za hodinu
   *[longer] { $price } za { $time }
}

# Variables:
#   $amount (money) - before the discount
#   $percent (percent) - the discount
calculator-discounted = { $amount } − { $percent }
calculator-fee-quantity = –
calculator-unknown-amount = na dotaz
calculator-unknown-uncounted = podle potřeby, cena na dotaz
calculator-rate-by-rep = ručně zadaná sazba, není z ceníku

## Value-added tax

# Amounts that somebody typed are spoken of apart: nobody has said whether VAT is in them.

calculator-vat-excluded = Všechny částky jsou bez DPH.
calculator-vat-excluded-published = Zveřejněné ceny jsou bez DPH; u ručně zadaných částek to není uvedeno.
calculator-vat-included = Všechny částky jsou včetně DPH.
calculator-vat-included-published = Zveřejněné ceny jsou včetně DPH; u ručně zadaných částek to není uvedeno.
calculator-vat-entered = U ručně zadaných částek není uvedeno, zda zahrnují DPH.
calculator-vat-unstated = Nabídka neuvádí, zda ceny zahrnují DPH.

## Availability

calculator-plan-unavailable = nelze zvolit
calculator-not-available = Pro zadané údaje tuto variantu zvolit nelze.

# Variables:
#   $plans (text) - names of the plans that are available
calculator-available-instead = Pro zadané údaje můžete zvolit: { $plans }.
calculator-none-available = Zadaným údajům neodpovídá žádná varianta této nabídky.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the smallest number
reason-below-minimum = { $counter }: nejméně { $bound }.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the largest number
reason-above-maximum = { $counter }: nejvýše { $bound }.

# Variables:
#   $counter (text) - label of the counter
reason-must-be-zero = { $counter }: hodnota musí být 0.

# Variables:
#   $counter (text) - label of the counter
reason-must-not-be-zero = { $counter }: hodnota nesmí být 0.

# Variables:
#   $bound (number) - the smallest number
reason-pc-below-minimum = { $bound ->
    [one] Varianta je určena firmám s nejméně { $bound } počítačem.
    [few] Varianta je určena firmám s nejméně { $bound } počítači.
    [many] Varianta je určena firmám s nejméně { $bound } počítače.
   *[other] Varianta je určena firmám s nejméně { $bound } počítači.
}

# Variables:
#   $bound (number) - the largest number
reason-pc-above-maximum = { $bound ->
    [one] Varianta je určena firmám s nejvýše { $bound } počítačem.
    [few] Varianta je určena firmám s nejvýše { $bound } počítači.
    [many] Varianta je určena firmám s nejvýše { $bound } počítače.
   *[other] Varianta je určena firmám s nejvýše { $bound } počítači.
}
reason-pc-must-be-zero = Varianta je určena firmám bez počítačů.
reason-pc-must-not-be-zero = Varianta předpokládá alespoň jeden počítač.

# Variables:
#   $bound (number) - the smallest number
reason-server-below-minimum = { $bound ->
    [one] Varianta je určena firmám s nejméně { $bound } serverem.
    [few] Varianta je určena firmám s nejméně { $bound } servery.
    [many] Varianta je určena firmám s nejméně { $bound } serveru.
   *[other] Varianta je určena firmám s nejméně { $bound } servery.
}

# Variables:
#   $bound (number) - the largest number
reason-server-above-maximum = { $bound ->
    [one] Varianta je určena firmám s nejvýše { $bound } serverem.
    [few] Varianta je určena firmám s nejvýše { $bound } servery.
    [many] Varianta je určena firmám s nejvýše { $bound } serveru.
   *[other] Varianta je určena firmám s nejvýše { $bound } servery.
}
reason-server-must-be-zero = Varianta je určena firmám bez serveru.
reason-server-must-not-be-zero = Varianta je určena firmám, které používají server.

# Variables:
#   $bound (number) - the smallest number
reason-user-below-minimum = { $bound ->
    [one] Varianta je určena firmám s nejméně { $bound } uživatelem.
    [few] Varianta je určena firmám s nejméně { $bound } uživateli.
    [many] Varianta je určena firmám s nejméně { $bound } uživatele.
   *[other] Varianta je určena firmám s nejméně { $bound } uživateli.
}

# Variables:
#   $bound (number) - the largest number
reason-user-above-maximum = { $bound ->
    [one] Varianta je určena firmám s nejvýše { $bound } uživatelem.
    [few] Varianta je určena firmám s nejvýše { $bound } uživateli.
    [many] Varianta je určena firmám s nejvýše { $bound } uživatele.
   *[other] Varianta je určena firmám s nejvýše { $bound } uživateli.
}
reason-user-must-be-zero = Varianta je určena firmám bez uživatelů.
reason-user-must-not-be-zero = Varianta předpokládá alespoň jednoho uživatele.

## Notes

note-increment-unstated = Nabídka neuvádí účtovací jednotku času; výpočet počítá s přesností na minutu.

# Variables:
#   $per-month (duration) - charged if the month is rounded
#   $per-request (duration) - charged if each request is rounded
note-rounding-unstated = Nabídka neuvádí, zda se zaokrouhluje každý požadavek zvlášť, nebo celkový čas za měsíc. Při zaokrouhlení celkového času se započítá { $per-month }, při zaokrouhlení každého požadavku { $per-request }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
#   $included (duration) - the allowance
note-allowance = Zadaný čas: { $entered }; započítá se { $charged }; v ceně je { $included }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
note-rounded = Zadaný čas: { $entered }; účtuje se { $charged }.
note-allowance-carries = Nevyčerpaný čas se převádí do dalšího měsíce; výpočet za jeden měsíc to nedokáže ukázat.
note-period-unstated = Nabídka neuvádí, za jaké období se cena platí; výpočet ji bere jako měsíční.
note-period-unstated-on-request = Nabídka neuvádí, za jaké období se cena platí.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the bound that it misses
note-outside-suited-size = { $counter }: zadaný počet je mimo rozsah, pro který se varianta podle nabídky hodí (mez: { $bound }). Zvolit ji přesto můžete.

## Errors at a field

input-error-not-a-number = Zadejte číslo.
input-error-negative = Hodnota nesmí být záporná.
input-error-fractional = Zadejte celé číslo.

# Variables:
#   $most (text) - the largest value
input-error-too-large = Hodnota je příliš velká; nejvyšší možná je { $most }.

# Variables:
#   $found (text) - the unknown word
input-error-unknown-unit = Jednotku „{ $found }“ neznáme.

# Variables:
#   $minutes (number) - the minutes that were typed after an hour
input-error-minutes-above-hour = Za dvojtečkou smí být nejvýše 59 minut, zadali jste { $minutes }.
input-error-not-whole-minutes = Čas zadejte v celých minutách.
input-error-requests = Více požadavků zadejte jako počet a délku jednoho, například 4 × 9 min.
input-error-too-fine = Částka má příliš mnoho desetinných míst.

## When the calculator does not run

calculator-estimate-not-binding = Výpočet je orientační a nezávazný.
calculator-failed = S vlastními údaji teď bohužel počítat nelze. Uvedený výpočet platí pro výchozí zadání; ceny najdete u jednotlivých variant.
calculator-noscript = Chcete-li počítat s vlastními údaji, povolte JavaScript. Uvedený výpočet platí pro výchozí zadání.

## All offers together

calculator-all-title = Všechny nabídky najednou
calculator-all-intro = Údaje zadejte jednou a u každé varianty uvidíte měsíční částku. Co nabídka nezveřejňuje, zůstává označeno jako neznámé. Částky v různých měnách mezi sebou nesrovnáváme.

# Variables:
#   $currency (text) - the currency
calculator-all-currency = Částky v měně { $currency }
calculator-all-plan = Varianta
calculator-all-total = Měsíčně

# Stands beside a catalogue's name, over totals of a month.
#
# Variables:
#   $plans (text) - names of the plans
calculator-all-period-unstated = Nabídka neuvádí, za jaké období se cena platí; výpočet ji bere jako měsíční: { $plans }.

# Variables:
#   $plan (text) - name of the plan
calculator-open-plan = Podrobnosti: { $plan }
