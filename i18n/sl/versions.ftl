### Links that were made with another price list than the one in force.

## What became of the price list that a link names

# The variables are those of release-version.
versions-title = Ta povezava je bila ustvarjena s cenikom z dne { release-version }.

# The variables are those of release-version.
versions-loading = Povezava je bila ustvarjena s cenikom z dne { release-version }. Cenik se nalaga; dotlej so prikazane današnje cene.

# The variables are those of release-version.
versions-failed = Povezava je bila ustvarjena s cenikom z dne { release-version }. Tega cenika ni bilo mogoče naložiti, zato so prikazane današnje cene.

# The variables are those of release-version.
versions-unknown = Povezava navaja cenik z dne { release-version }, vendar ga na tem spletnem mestu ni. Prikazane so današnje cene.

# The variables are those of release-version.
versions-other = Računate s cenikom z dne { release-version } in ne z današnjim.

## How to go on

versions-use-current = Računaj z današnjim cenikom

# The variables are those of release-version.
versions-stay = Ostani pri ceniku z dne { release-version }

## Then and now

# Variables:
#   $plan (text) - name of the plan
versions-table = { $plan } po obeh cenikih
versions-column-item = Postavka

# The variables are those of release-version.
versions-column-then = Cenik z dne { release-version }
versions-column-now = Današnji cenik
versions-beside = Pogoji
versions-changed = spremenjeno
versions-new = novo
versions-gone = ukinjeno

## What has changed besides

versions-same = Za te podatke se ni nič spremenilo.

# Variables:
#   $amount (money) - by how much the monthly total has risen
versions-more = Danes je skupni znesek na mesec višji za { $amount }.

# Variables:
#   $amount (money) - by how much the monthly total has fallen
versions-less = Danes je skupni znesek na mesec nižji za { $amount }.

# Variables:
#   $then (text) - name in the price list of the link
#   $now (text) - name today
versions-renamed = { $now } (prej: { $then })

# Variables:
#   $then (text) - name of the plan in the price list of the link
#   $now (text) - its name today
versions-plan-renamed = Novo ime paketa: { $now } (prej: { $then }).

# Variables:
#   $plan (text) - name of the plan in the price list of the link
versions-plan-gone = Tega paketa danes ni več v ponudbi: { $plan }. Izberite paket, ki vam ustreza.

# Variables:
#   $counter (text) - label of the counter
#   $then (text) - which counts the plan admitted: "at most 5"
#   $now (text) - which counts it admits today
versions-bounds = { $counter }: prej { $then }, danes { $now }.
versions-range-any = brez omejitve

# Variables:
#   $least (number) - the smallest count
versions-range-from = najmanj { $least }

# Variables:
#   $most (number) - the largest count
versions-range-to = največ { $most }

# Variables:
#   $least (number) - the smallest count
#   $most (number) - the largest count
versions-range-between = od { $least } do { $most }
