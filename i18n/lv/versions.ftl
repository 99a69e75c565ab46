### Links that were made with another price list than the one in force.

## What became of the price list that a link names

# The variables are those of release-version.
versions-title = Šī saite ir izveidota pēc { release-version } cenrāža.

# The variables are those of release-version.
versions-loading = Saite ir izveidota pēc { release-version } cenrāža. Cenrādis tiek ielādēts; līdz tam redzamas pašreizējās cenas.

# The variables are those of release-version.
versions-failed = Saite ir izveidota pēc { release-version } cenrāža. To neizdevās ielādēt, tāpēc redzamas pašreizējās cenas.

# The variables are those of release-version.
versions-unknown = Saitē norādīts { release-version } cenrādis, bet šajā vietnē tāda nav. Redzamas pašreizējās cenas.

# The variables are those of release-version.
versions-other = Jūs rēķināt pēc { release-version } cenrāža, nevis pēc pašreizējā.

## How to go on

versions-use-current = Rēķināt pēc pašreizējā cenrāža

# The variables are those of release-version.
versions-stay = Palikt pie { release-version } cenrāža

## Then and now

# Variables:
#   $plan (text) - name of the plan
versions-table = Plāns „{ $plan }” pēc abiem cenrāžiem
versions-column-item = Pozīcija

# The variables are those of release-version.
versions-column-then = { release-version } cenrādis
versions-column-now = Pašreizējais cenrādis
versions-beside = Nosacījumi
versions-changed = ir izmaiņas
versions-new = jaunums
versions-gone = vairs nav

## What has changed besides

versions-same = Ar šiem datiem nekas nav mainījies.

# Variables:
#   $amount (money) - by how much the monthly total has risen
versions-more = Tagad kopsumma mēnesī ir par { $amount } lielāka.

# Variables:
#   $amount (money) - by how much the monthly total has fallen
versions-less = Tagad kopsumma mēnesī ir par { $amount } mazāka.

# Variables:
#   $then (text) - name in the price list of the link
#   $now (text) - name today
versions-renamed = { $now } (agrāk: { $then })

# Variables:
#   $then (text) - name of the plan in the price list of the link
#   $now (text) - its name today
versions-plan-renamed = Plānu „{ $then }” tagad sauc „{ $now }”.

# Variables:
#   $plan (text) - name of the plan in the price list of the link
versions-plan-gone = Plāns „{ $plan }” vairs netiek piedāvāts. Izvēlieties sev piemērotu plānu.

# Variables:
#   $counter (text) - label of the counter
#   $then (text) - which counts the plan admitted: "at most 5"
#   $now (text) - which counts it admits today
versions-bounds = { $counter }: agrāk { $then }, tagad { $now }.
versions-range-any = bez ierobežojuma

# Variables:
#   $least (number) - the smallest count
versions-range-from = vismaz { $least }

# Variables:
#   $most (number) - the largest count
versions-range-to = ne vairāk kā { $most }

# Variables:
#   $least (number) - the smallest count
#   $most (number) - the largest count
versions-range-between = no { $least } līdz { $most }
