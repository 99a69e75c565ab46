### The calculator and quotes.

## Counters

counter-pc = Datori
    .hint = Cik datoru iekļaut aprēķinā.
counter-server = Serveri
    .hint = Serveru skaits; ja serveru nav, ierakstiet 0.
counter-user = Lietotāji
    .hint = Tikpat, cik datoru, kamēr neierakstāt citu skaitu.
counter-support = Atbalsta laiks
    .hint = Kopā vienā mēnesī, piemēram, 2,5{"\u00A0"}h, 2:30 vai 150{"\u00A0"}min; vairākus pieteikumus var ierakstīt kā 4{"\u00A0"}×{"\u00A0"}9{"\u00A0"}min.
counter-other = Citi pakalpojumi
    .hint = Cik citi pakalpojumi mēnesī maksātu bez atlaides.

# Variables:
#   $count (number) - how many computers
counter-pc-count = { $count ->
    [zero] { $count } datoru
    [one] { $count } dators
   *[other] { $count } datori
}

# Variables:
#   $count (number) - how many servers
counter-server-count = { $count ->
    [zero] { $count } serveru
    [one] { $count } serveris
   *[other] { $count } serveri
}

# Variables:
#   $count (number) - how many users
counter-user-count = { $count ->
    [zero] { $count } lietotāju
    [one] { $count } lietotājs
   *[other] { $count } lietotāji
}
counter-pc-per = par datoru
counter-server-per = par serveri
counter-user-per = par lietotāju

## Inputs

calculator-title = Informatīvs aprēķins
calculator-plan-legend = Izvēlieties plānu
calculator-inputs-legend = Jūsu dati
calculator-unit-hours = h
calculator-unit-minutes = min

# Variables:
#   $counter (text) - label of the counter
calculator-increase = Palielināt: { $counter }

# Variables:
#   $counter (text) - label of the counter
calculator-decrease = Samazināt: { $counter }

# Variables:
#   $value (duration or money) - what was understood
calculator-understood = = { $value }

# Variables:
#   $names (text) - names in the address whose values could not be read, or stand there twice
calculator-ignored-values = Šīs vērtības lapas adresē nav nolasāmas vai ir norādītas vairākkārt: { $names }. Ņemta vērā tikai pirmā nolasāmā vērtība.

## Result

calculator-result-title = Aprēķinātā maksa
calculator-total-month = kopā mēnesī

# Variables:
#   $total (money) - the total
calculator-total-value = { $total }

# Variables:
#   $total (money) - the known part of the total
calculator-total-open = { $total } + …

# Variables:
#   $total (money) - the lowest total
#   $most (money) - the highest total
calculator-total-range = no { $total } līdz { $most }
calculator-total-unknown = pēc pieprasījuma
calculator-total-nothing = maksas nav

# Variables:
#   $amount (money) - due once a year
calculator-yearly = papildus { $amount } gadā

# Variables:
#   $amount (money) - due once
calculator-one-off = papildus vienreiz { $amount }

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated = { $plan }, kopā mēnesī: { $total }

# Where all of the total is on request: nothing is said of a month.
#
# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated-on-request = { $plan }, kopā: { $total }
calculator-all-updated = Visu plānu summas ir pārrēķinātas.
calculator-plan-unavailable = nav pieejams

## Breakdown

calculator-breakdown-title = Aprēķina gaita
calculator-column-charge = Pozīcija
calculator-column-quantity = Daudzums
calculator-column-price = Cena
calculator-column-amount = Summa
calculator-sum = Kopā mēnesī
calculator-sum-on-request = Kopā

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "par datoru"
calculator-price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
calculator-price-per-time = { $time ->
    [1] { $price } par minūti
    [60] { $price } par stundu
   *[longer] { $price } par { $time }
}

# Variables:
#   $amount (money) - before the discount
#   $percent (percent) - the discount
calculator-discounted = { $amount } − { $percent }
calculator-fee-quantity = –
calculator-unknown-amount = pēc pieprasījuma
calculator-unknown-uncounted = pēc vajadzības, cena pēc pieprasījuma
calculator-rate-by-rep = manuāli ievadīta, nepublicēta likme

## Value-added tax

# Amounts that somebody typed are spoken of apart: nobody has said whether VAT is in them.

calculator-vat-excluded = Visas summas norādītas bez PVN.
calculator-vat-excluded-published = Publicētās cenas ir bez PVN; par manuāli ievadītajām summām tas nav norādīts.
calculator-vat-included = Visās summās ir iekļauts PVN.
calculator-vat-included-published = Publicētajās cenās ir iekļauts PVN; par manuāli ievadītajām summām tas nav norādīts.
calculator-vat-entered = Par manuāli ievadītajām summām nav norādīts, vai tajās ir iekļauts PVN.
calculator-vat-unstated = Piedāvājumā nav norādīts, vai cenās ir iekļauts PVN.

## Availability

calculator-not-available = Ar ievadītajiem datiem šis plāns nav pieejams.

# Variables:
#   $plans (text) - names of the plans that are available
calculator-available-instead = Ar ievadītajiem datiem var izvēlēties: { $plans }.
calculator-none-available = Ar ievadītajiem datiem nav pieejams neviens šī piedāvājuma plāns.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the smallest number
reason-below-minimum = { $counter }: vismaz { $bound }.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the largest number
reason-above-maximum = { $counter }: ne vairāk par { $bound }.

# Variables:
#   $counter (text) - label of the counter
reason-must-be-zero = { $counter }: vērtībai jābūt 0.

# Variables:
#   $counter (text) - label of the counter
reason-must-not-be-zero = { $counter }: vērtība nedrīkst būt 0.

# Variables:
#   $bound (number) - the smallest number
reason-pc-below-minimum = { $bound ->
    [zero] Plāns paredzēts uzņēmumiem ar vismaz { $bound } datoriem.
    [one] Plāns paredzēts uzņēmumiem ar vismaz { $bound } datoru.
   *[other] Plāns paredzēts uzņēmumiem ar vismaz { $bound } datoriem.
}

# Variables:
#   $bound (number) - the largest number
reason-pc-above-maximum = { $bound ->
    [zero] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } datoriem.
    [one] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } datoru.
   *[other] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } datoriem.
}
reason-pc-must-be-zero = Plāns paredzēts uzņēmumiem bez datoriem.
reason-pc-must-not-be-zero = Plānam vajadzīgs vismaz viens dators.

# Variables:
#   $bound (number) - the smallest number
reason-server-below-minimum = { $bound ->
    [zero] Plāns paredzēts uzņēmumiem ar vismaz { $bound } serveriem.
    [one] Plāns paredzēts uzņēmumiem ar vismaz { $bound } serveri.
   *[other] Plāns paredzēts uzņēmumiem ar vismaz { $bound } serveriem.
}

# Variables:
#   $bound (number) - the largest number
reason-server-above-maximum = { $bound ->
    [zero] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } serveriem.
    [one] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } serveri.
   *[other] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } serveriem.
}
reason-server-must-be-zero = Plāns paredzēts uzņēmumiem, kas neizmanto serveri.
reason-server-must-not-be-zero = Plāns paredzēts uzņēmumiem, kas izmanto serveri.

# Variables:
#   $bound (number) - the smallest number
reason-user-below-minimum = { $bound ->
    [zero] Plāns paredzēts uzņēmumiem ar vismaz { $bound } lietotājiem.
    [one] Plāns paredzēts uzņēmumiem ar vismaz { $bound } lietotāju.
   *[other] Plāns paredzēts uzņēmumiem ar vismaz { $bound } lietotājiem.
}

# Variables:
#   $bound (number) - the largest number
reason-user-above-maximum = { $bound ->
    [zero] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } lietotājiem.
    [one] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } lietotāju.
   *[other] Plāns paredzēts uzņēmumiem, kuros ir ne vairāk par { $bound } lietotājiem.
}
reason-user-must-be-zero = Plāns paredzēts uzņēmumiem bez lietotājiem.
reason-user-must-not-be-zero = Plānam vajadzīgs vismaz viens lietotājs.

## Notes

note-increment-unstated = Piedāvājumā nav norādīts, ar kādu soli tiek uzskaitīts laiks; šeit tas skaitīts ar minūtes precizitāti.

# Variables:
#   $per-month (duration) - charged if the month is rounded
#   $per-request (duration) - charged if each request is rounded
note-rounding-unstated = Piedāvājumā nav norādīts, vai noapaļo katru pieteikumu atsevišķi vai mēneša kopējo laiku. Noapaļojot mēneša laiku, uzskaitītais laiks ir { $per-month }, noapaļojot katru pieteikumu – { $per-request }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
#   $included (duration) - the allowance
note-allowance = Ievadītais laiks: { $entered }; uzskaitītais laiks: { $charged }; cenā iekļautais laiks: { $included }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
note-rounded = Ievadītais laiks: { $entered }; uzskaitītais laiks: { $charged }.
note-allowance-carries = Neizmantotais laiks pāriet uz nākamo mēnesi; viena mēneša aprēķinā tas nav redzams.
note-period-unstated = Piedāvājumā nav norādīts, par kādu periodu ir šī summa; aprēķinā tā uzskatīta par mēneša maksu.
note-period-unstated-on-request = Piedāvājumā nav norādīts, par kādu periodu ir šī maksa.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the bound that it misses
note-outside-suited-size = { $counter }: piedāvājumā šis plāns ieteikts citam uzņēmuma lielumam (robeža: { $bound }). Plāns tomēr ir pieejams.

## Errors at a field

input-error-not-a-number = Ierakstiet skaitli.
input-error-negative = Vērtība nedrīkst būt negatīva.
input-error-fractional = Ierakstiet veselu skaitli.

# Variables:
#   $most (text) - the largest value
input-error-too-large = Vērtība ir par lielu; lielākā pieļaujamā ir { $most }.

# Variables:
#   $found (text) - the unknown word
input-error-unknown-unit = Mērvienība „{ $found }” nav zināma.
input-error-not-whole-minutes = Norādiet laiku pilnās minūtēs.

# Variables:
#   $minutes (number) - the minutes after the hour, as typed
input-error-minutes-above-hour = Minūšu skaitam aiz stundām jābūt mazākam par 60, bet ierakstīts { $minutes }.
input-error-requests = Vairākus pieteikumus ierakstiet kā skaitu un viena pieteikuma laiku, piemēram, 4{"\u00A0"}×{"\u00A0"}9{"\u00A0"}min.
input-error-too-fine = Summai ir pārāk daudz zīmju aiz komata.

## When the calculator does not run

calculator-estimate-not-binding = Aprēķins ir informatīvs un nav saistošs.
calculator-failed = Pašlaik kalkulators nedarbojas. Redzamā maksa aprēķināta sākotnējai izvēlei; cenas atradīsiet pie plāniem.
calculator-noscript = Lai aprēķinātu maksu pēc saviem datiem, ieslēdziet JavaScript. Redzamā maksa aprēķināta sākotnējai izvēlei.

## All offers together

calculator-all-title = Visi piedāvājumi kopā
calculator-all-intro = Ierakstiet datus vienreiz, un pie katra plāna redzēsiet maksu mēnesī. Summas, kas piedāvājumā nav publicētas, paliek atzīmētas kā nezināmas. Summas dažādās valūtās nesalīdzinām.

# Variables:
#   $currency (text) - the currency
calculator-all-currency = Summas valūtā { $currency }
calculator-all-plan = Plāns
calculator-all-total = Mēnesī

# Stands beside a catalogue's name, over totals of a month.
#
# Variables:
#   $plans (text) - names of the plans
calculator-all-period-unstated = Piedāvājumā nav norādīts, par kādu periodu ir cena; aprēķinā tā uzskatīta par mēneša maksu: { $plans }.

# Variables:
#   $plan (text) - name of the plan
calculator-open-plan = Sīkāk: { $plan }
