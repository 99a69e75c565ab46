### The chart: monthly totals against one counter.

calculator-chart-title = Mesečni znesek glede na vnos

# Label of the choice of what lies along the axis.
calculator-chart-counter = Vodoravna os

# Variables:
#   $each (duration) - how long one request takes
calculator-chart-requests = Število zahtevkov po { $each }

# For screen readers: the chart is a slider.
# Variables:
#   $counter (text) - what lies along the axis
calculator-chart-slider = { $counter }: vnos spremenite z vlečenjem ali s puščicami

# Variables:
#   $counter (text) - label of the counter
#   $entry (text) - what is entered for it
calculator-chart-entered = { $counter }: { $entry }
calculator-chart-at-least = Šrafirano nad črto: najmanj toliko, del cene je na povpraševanje.
calculator-chart-readings = Ploskev nad črto: do toliko, če se zaokroži vsak zahtevek posebej. Ponudba načina zaokroževanja ne navaja.

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-missing = { $count ->
    [1] V grafu ni paketa, katerega cena je na povpraševanje ali ki v tem obsegu ni na voljo: { $plans }.
    [2] V grafu ni paketov, katerih cena je na povpraševanje ali ki v tem obsegu nista na voljo: { $plans }.
   *[more] V grafu ni paketov, katerih cena je na povpraševanje ali ki v tem obsegu niso na voljo: { $plans }.
}

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-increment-unstated = { $count ->
    [1] Pri tem paketu ponudba ne navaja obračunskega intervala; graf zanj računa na minuto natančno: { $plans }.
    [2] Pri teh paketih ponudba ne navaja obračunskega intervala; graf zanju računa na minuto natančno: { $plans }.
   *[more] Pri teh paketih ponudba ne navaja obračunskega intervala; graf zanje računa na minuto natančno: { $plans }.
}
calculator-chart-nothing = Grafa ni mogoče narisati: ponudba ne objavlja nobenega zneska. Če zneske poznate, jih vpišite zgoraj.
calculator-chart-none-available = Grafa ni mogoče narisati: pri vpisanih podatkih ni na voljo noben paket.
calculator-chart-table-title = Vrednosti grafa v tabeli

# Variables:
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-span = od { $from } do { $to }

## Crossings. Positions are numbers, durations or amounts, never with a noun.

calculator-chart-crossings-title = Kje se vrstni red po ceni spremeni

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-cheaper-at = Pri { $from } stane { $plan } ({ $total }) manj kot { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = Od { $from } naprej stane { $plan } ({ $total }) manj kot { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Do { $to } stane { $plan } ({ $total }) manj kot { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = Od { $from } do { $to } stane { $plan } ({ $total }) manj kot { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-equal-at = Pri { $from } stane { $plan } enako kot { $other }: { $total }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-equal-from = Od { $from } naprej stane { $plan } enako kot { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-equal-until = Do { $to } stane { $plan } enako kot { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-equal-between = Od { $from } do { $to } stane { $plan } enako kot { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-turns-from = Od { $from } naprej stane manj zdaj { $plan }, zdaj { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-turns-until = Do { $to } stane manj zdaj { $plan }, zdaj { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-turns-between = Od { $from } do { $to } stane manj zdaj { $plan }, zdaj { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-depends-at = Pri { $from } je od načina zaokroževanja, ki ga ponudba ne navaja, odvisno, kateri paket stane manj: { $plan } ali { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-depends-from = Od { $from } naprej je od načina zaokroževanja, ki ga ponudba ne navaja, odvisno, kateri paket stane manj: { $plan } ali { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-depends-until = Do { $to } je od načina zaokroževanja, ki ga ponudba ne navaja, odvisno, kateri paket stane manj: { $plan } ali { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-depends-between = Od { $from } do { $to } je od načina zaokroževanja, ki ga ponudba ne navaja, odvisno, kateri paket stane manj: { $plan } ali { $other }.
