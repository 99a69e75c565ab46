### The calculator and quotes.

## Counters

counter-pc = Računalniki
    .hint = Število računalnikov, ki jih vključite v izračun.
counter-server = Strežniki
    .hint = Število strežnikov; če jih nimate, vpišite 0.
counter-user = Uporabniki
    .hint = Enako številu računalnikov, dokler vrednosti ne spremenite.
counter-support = Čas podpore
    .hint = Skupaj v enem mesecu, na primer 2,5 h, 2:30 ali 150 min; več zahtevkov tudi kot 4 × 9 min.
counter-other = Ostale storitve
    .hint = Koliko bi ostale storitve stale na mesec, še brez popusta.

# Variables:
#   $count (number) - how many computers
counter-pc-count = { $count ->
    [one] { $count } računalnik
    [two] { $count } računalnika
    [few] { $count } računalniki
   *[other] { $count } računalnikov
}

# Variables:
#   $count (number) - how many servers
counter-server-count = { $count ->
    [one] { $count } strežnik
    [two] { $count } strežnika
    [few] { $count } strežniki
   *[other] { $count } strežnikov
}

# Variables:
#   $count (number) - how many users
counter-user-count = { $count ->
    [one] { $count } uporabnik
    [two] { $count } uporabnika
    [few] { $count } uporabniki
   *[other] { $count } uporabnikov
}
counter-pc-per = na računalnik
counter-server-per = na strežnik
counter-user-per = na uporabnika

# Stand inside the field after a number.
calculator-unit-hours = h
calculator-unit-minutes = min

## Inputs

calculator-title = Informativni izračun
calculator-plan-legend = Izberite paket
calculator-inputs-legend = Vaši podatki

# Variables:
#   $counter (text) - label of the counter
calculator-increase = Povečaj: { $counter }

# Variables:
#   $counter (text) - label of the counter
calculator-decrease = Zmanjšaj: { $counter }

# Variables:
#   $value (duration or money) - what was understood
calculator-understood = = { $value }

# Variables:
#   $names (text) - names in the address whose values could not be read, or stand there twice
calculator-ignored-values = Teh vrednosti v naslovu strani ni mogoče prebrati ali pa so v njem večkrat: { $names }. Upošteva se le prva berljiva.

## Result

calculator-result-title = Ocena stroška
calculator-total-month = skupaj na mesec

# Variables:
#   $total (money) - the total
calculator-total-value = { $total }

# Variables:
#   $total (money) - the known part of the total
calculator-total-open = { $total } + …

# Variables:
#   $total (money) - the lowest total
#   $most (money) - the highest total
calculator-total-range = od { $total } do { $most }
calculator-total-unknown = na povpraševanje
calculator-total-nothing = brez stroška

# Variables:
#   $amount (money) - due once a year
calculator-yearly = { $amount } na leto

# Variables:
#   $amount (money) - due once
calculator-one-off = enkratno { $amount }

# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated = { $plan }, znesek na mesec: { $total }

# Where all of the total is on request: nothing is said of a month.
#
# Variables:
#   $plan (text) - name of the plan
#   $total (text) - its total
calculator-updated-on-request = { $plan }, znesek: { $total }

calculator-all-updated = Zneski so posodobljeni.

## Breakdown

calculator-breakdown-title = Razčlenitev
calculator-column-charge = Postavka
calculator-column-quantity = Količina
calculator-column-price = Cena
calculator-column-amount = Znesek
calculator-sum = Skupaj na mesec
calculator-sum-on-request = Skupaj

# Variables:
#   $price (money) - the price of one unit
#   $per (text) - "na računalnik"
calculator-price-per-unit = { $price } { $per }

# Variables:
#   $price (money) - the price of that time
#   $time (duration) - the time
calculator-price-per-time = { $time ->
    [1] { $price } za minuto
    [60] { $price } za uro
   *[longer] { $price } za { $time }
}

# Variables:
#   $amount (money) - before the discount
#   $percent (percent) - the discount
calculator-discounted = { $amount } − { $percent }
calculator-fee-quantity = –
calculator-unknown-amount = na povpraševanje
calculator-unknown-uncounted = po potrebi, cena na povpraševanje
calculator-rate-by-rep = ročno vpisana postavka, ni iz objavljenega cenika

## Value-added tax

# Amounts that somebody typed are spoken of apart: nobody has said whether VAT is in them.

calculator-vat-excluded = Objavljeni zneski so brez DDV.
calculator-vat-excluded-published = Objavljene cene so brez DDV; za ročno vpisane zneske to ni navedeno.
calculator-vat-included = Objavljeni zneski vključujejo DDV.
calculator-vat-included-published = Objavljene cene vključujejo DDV; za ročno vpisane zneske to ni navedeno.
calculator-vat-entered = Za ročno vpisane zneske ni navedeno, ali vključujejo DDV.
calculator-vat-unstated = Ponudba ne navaja, ali cene vključujejo DDV.

## Availability

calculator-plan-unavailable = ni na voljo
calculator-not-available = Ta paket za vnesene podatke ni na voljo.

# Variables:
#   $plans (text) - names of the plans that are available
calculator-available-instead = Na voljo za vnesene podatke: { $plans }.
calculator-none-available = Za vnesene podatke ni na voljo noben paket te ponudbe.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the smallest number
reason-below-minimum = { $counter }: najmanj { $bound }.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the largest number
reason-above-maximum = { $counter }: največ { $bound }.

# Variables:
#   $counter (text) - label of the counter
reason-must-be-zero = { $counter }: vrednost mora biti 0.

# Variables:
#   $counter (text) - label of the counter
reason-must-not-be-zero = { $counter }: vrednost ne sme biti 0.

# Variables:
#   $bound (number) - the smallest number
reason-pc-below-minimum = { $bound ->
    [one] Paket je namenjen podjetjem z najmanj { $bound } računalnikom.
    [two] Paket je namenjen podjetjem z najmanj { $bound } računalnikoma.
    [few] Paket je namenjen podjetjem z najmanj { $bound } računalniki.
   *[other] Paket je namenjen podjetjem z najmanj { $bound } računalniki.
}

# Variables:
#   $bound (number) - the largest number
reason-pc-above-maximum = { $bound ->
    [one] Paket je namenjen podjetjem z največ { $bound } računalnikom.
    [two] Paket je namenjen podjetjem z največ { $bound } računalnikoma.
    [few] Paket je namenjen podjetjem z največ { $bound } računalniki.
   *[other] Paket je namenjen podjetjem z največ { $bound } računalniki.
}
reason-pc-must-be-zero = Paket je namenjen podjetjem brez računalnikov.
reason-pc-must-not-be-zero = Paket zahteva vsaj en računalnik.

# Variables:
#   $bound (number) - the smallest number
reason-server-below-minimum = { $bound ->
    [one] Paket je namenjen podjetjem z najmanj { $bound } strežnikom.
    [two] Paket je namenjen podjetjem z najmanj { $bound } strežnikoma.
    [few] Paket je namenjen podjetjem z najmanj { $bound } strežniki.
   *[other] Paket je namenjen podjetjem z najmanj { $bound } strežniki.
}

# Variables:
#   $bound (number) - the largest number
reason-server-above-maximum = { $bound ->
    [one] Paket je namenjen podjetjem z največ { $bound } strežnikom.
    [two] Paket je namenjen podjetjem z največ { $bound } strežnikoma.
    [few] Paket je namenjen podjetjem z največ { $bound } strežniki.
   *[other] Paket je namenjen podjetjem z največ { $bound } strežniki.
}
reason-server-must-be-zero = Paket je namenjen podjetjem brez strežnika.
reason-server-must-not-be-zero = Paket je namenjen podjetjem, ki uporabljajo strežnik.

# Variables:
#   $bound (number) - the smallest number
reason-user-below-minimum = { $bound ->
    [one] Paket je namenjen podjetjem z najmanj { $bound } uporabnikom.
    [two] Paket je namenjen podjetjem z najmanj { $bound } uporabnikoma.
    [few] Paket je namenjen podjetjem z najmanj { $bound } uporabniki.
   *[other] Paket je namenjen podjetjem z najmanj { $bound } uporabniki.
}

# Variables:
#   $bound (number) - the largest number
reason-user-above-maximum = { $bound ->
    [one] Paket je namenjen podjetjem z največ { $bound } uporabnikom.
    [two] Paket je namenjen podjetjem z največ { $bound } uporabnikoma.
    [few] Paket je namenjen podjetjem z največ { $bound } uporabniki.
   *[other] Paket je namenjen podjetjem z največ { $bound } uporabniki.
}
reason-user-must-be-zero = Paket je namenjen podjetjem brez uporabnikov.
reason-user-must-not-be-zero = Paket zahteva vsaj enega uporabnika.

## Notes

note-increment-unstated = Ponudba ne navaja obračunskega intervala; čas je izračunan na minuto natančno.

# Variables:
#   $per-month (duration) - charged if the month is rounded
#   $per-request (duration) - charged if each request is rounded
note-rounding-unstated = Ponudba ne navaja, ali se zaokroži vsak zahtevek posebej ali skupni mesečni čas. Če se zaokroži mesečni čas, se šteje { $per-month }; če se zaokroži vsak zahtevek, { $per-request }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
#   $included (duration) - the allowance
note-allowance = Vneseni čas: { $entered }; šteje se { $charged }; v ceni je { $included }.

# Variables:
#   $entered (duration) - what was entered
#   $charged (duration) - what counts after rounding
note-rounded = Vneseni čas: { $entered }; obračuna se { $charged }.
note-allowance-carries = Neporabljeni čas se prenese v naslednji mesec; izračun za en mesec tega ne more prikazati.
note-period-unstated = Ponudba ne navaja, za katero obdobje velja cena; izračun jo upošteva kot mesečno.
note-period-unstated-on-request = Ponudba ne navaja, za katero obdobje velja cena.

# Variables:
#   $counter (text) - label of the counter
#   $bound (number) - the bound that it misses
note-outside-suited-size = { $counter }: vneseno število je zunaj obsega, za katerega je paket po navedbah ponudbe primeren (meja: { $bound }). Paket je kljub temu na voljo.

## Errors at a field

input-error-not-a-number = Vpišite število.
input-error-negative = Vrednost ne sme biti negativna.
input-error-fractional = Vpišite celo število.

# Variables:
#   $most (text) - the largest value
input-error-too-large = Vrednost je prevelika; največja dovoljena je { $most }.

# Variables:
#   $found (text) - the unknown word
input-error-unknown-unit = Enote »{ $found }« ne poznamo.

# Variables:
#   $minutes (number) - the minutes that were typed after an hour
input-error-minutes-above-hour = Za dvopičjem je lahko največ 59 minut, vpisali pa ste { $minutes }.
input-error-not-whole-minutes = Čas vpišite v celih minutah.
input-error-requests = Več zahtevkov vpišite kot število in čas enega zahtevka, na primer 4 × 9 min.
input-error-too-fine = Znesek ima preveč decimalnih mest.

## When the calculator does not run

calculator-estimate-not-binding = Izračun je informativen in ne zavezuje.
calculator-failed = Izračuna s svojimi podatki trenutno ne morete opraviti. Prikazana ocena velja za začetni izbor; cene so navedene pri paketih.
calculator-noscript = Za izračun s svojimi podatki omogočite JavaScript. Prikazana ocena velja za začetni izbor.

## All offers together

calculator-all-title = Vse ponudbe hkrati
calculator-all-intro = Podatke vpišite enkrat in pri vsakem paketu preberite mesečni znesek. Česar ponudba ne objavlja, je označeno kot neznano. Zneskov v različnih valutah ne primerjamo med seboj.

# Variables:
#   $currency (text) - the currency
calculator-all-currency = Zneski v valuti { $currency }
calculator-all-plan = Paket
calculator-all-total = Na mesec

# Stands beside a catalogue's name, over totals of a month.
#
# Variables:
#   $plans (text) - names of the plans
calculator-all-period-unstated = Ponudba ne navaja, za katero obdobje velja cena; izračun jo upošteva kot mesečno: { $plans }.

# Variables:
#   $plan (text) - name of the plan
calculator-open-plan = Podrobnosti: { $plan }
