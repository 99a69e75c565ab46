### Links that were made with another price list than the one in force.

## What became of the price list that a link names

# The variables are those of release-version.
versions-title = Tento odkaz vznikl podle ceníku platného od { release-version }.

# The variables are those of release-version.
versions-loading = Tento odkaz vznikl podle ceníku platného od { release-version }. Ceník se načítá, do té doby vidíte aktuální ceny.

# The variables are those of release-version.
versions-failed = Tento odkaz vznikl podle ceníku platného od { release-version }. Ceník se nepodařilo načíst, vidíte proto aktuální ceny.

# The variables are those of release-version.
versions-unknown = Odkaz uvádí ceník platný od { release-version }, ten ale na těchto stránkách není. Vidíte aktuální ceny.

# The variables are those of release-version.
versions-other = Počítáte podle ceníku platného od { release-version }, ne podle aktuálního.

## How to go on

versions-use-current = Počítat podle aktuálního ceníku

# The variables are those of release-version.
versions-stay = Zůstat u ceníku od { release-version }

## Then and now

# Variables:
#   $plan (text) - name of the plan
versions-table = Varianta { $plan } podle obou ceníků
versions-column-item = Položka

# The variables are those of release-version.
versions-column-then = Ceník od { release-version }
versions-column-now = Aktuální ceník
versions-beside = Podmínky
versions-changed = změněno
versions-new = nově
versions-gone = už není

## What has changed besides

versions-same = Pro tyto údaje se nic nezměnilo.

# Variables:
#   $amount (money) - by how much the monthly total has risen
versions-more = Dnes je měsíční částka vyšší o { $amount }.

# Variables:
#   $amount (money) - by how much the monthly total has fallen
versions-less = Dnes je měsíční částka nižší o { $amount }.

# Variables:
#   $then (text) - name in the price list of the link
#   $now (text) - name today
versions-renamed = { $now } (dříve: { $then })

# Variables:
#   $then (text) - name of the plan in the price list of the link
#   $now (text) - its name today
versions-plan-renamed = Varianta { $then } se dnes jmenuje { $now }.

# Variables:
#   $plan (text) - name of the plan in the price list of the link
versions-plan-gone = Varianta { $plan } dnes už v nabídce není. Vyberte si variantu, která vám vyhovuje.

# Variables:
#   $counter (text) - label of the counter
#   $then (text) - which counts the plan admitted: "at most 5"
#   $now (text) - which counts it admits today
versions-bounds = { $counter }: dříve { $then }, dnes { $now }.
versions-range-any = bez omezení

# Variables:
#   $least (number) - the smallest count
versions-range-from = nejméně { $least }

# Variables:
#   $most (number) - the largest count
versions-range-to = nejvýše { $most }

# Variables:
#   $least (number) - the smallest count
#   $most (number) - the largest count
versions-range-between = { $least } až { $most }
