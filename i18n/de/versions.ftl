### Links that were made with another price list than the one in force.

## What became of the price list that a link names

# The variables are those of release-version.
versions-title = Dieser Link wurde mit der ab { release-version } gültigen Preisliste erstellt.

# The variables are those of release-version.
versions-loading = Dieser Link wurde mit der ab { release-version } gültigen Preisliste erstellt. Sie wird gerade geladen; bis dahin sehen Sie die aktuellen Preise.

# The variables are those of release-version.
versions-failed = Dieser Link wurde mit der ab { release-version } gültigen Preisliste erstellt. Sie ließ sich nicht laden; Sie sehen deshalb die aktuellen Preise.

# The variables are those of release-version.
versions-unknown = Der Link nennt eine ab { release-version } gültige Preisliste, die es auf dieser Website nicht gibt. Sie sehen die aktuellen Preise.

# The variables are those of release-version.
versions-other = Sie rechnen mit der ab { release-version } gültigen Preisliste, nicht mit der aktuellen.

## How to go on

versions-use-current = Mit der aktuellen Preisliste rechnen

# The variables are those of release-version.
versions-stay = Bei der Preisliste ab { release-version } bleiben

## Then and now

# Variables:
#   $plan (text) - name of the plan
versions-table = Tarif { $plan } nach beiden Preislisten
versions-column-item = Position

# The variables are those of release-version.
versions-column-then = Preisliste ab { release-version }
versions-column-now = Aktuelle Preisliste
versions-beside = Bedingungen
versions-changed = geändert
versions-new = neu
versions-gone = entfallen

## What has changed besides

versions-same = Mit diesen Angaben hat sich nichts geändert.

# Variables:
#   $amount (money) - by how much the monthly total has risen
versions-more = Mit der aktuellen Preisliste ist die Summe pro Monat um { $amount } höher.

# Variables:
#   $amount (money) - by how much the monthly total has fallen
versions-less = Mit der aktuellen Preisliste ist die Summe pro Monat um { $amount } niedriger.

# Variables:
#   $then (text) - name in the price list of the link
#   $now (text) - name today
versions-renamed = { $now } (früher: { $then })

# Variables:
#   $then (text) - name of the plan in the price list of the link
#   $now (text) - its name today
versions-plan-renamed = Der Tarif { $then } heißt jetzt { $now }.

# Variables:
#   $plan (text) - name of the plan in the price list of the link
versions-plan-gone = Den Tarif { $plan } gibt es nicht mehr. Wählen Sie einen Tarif, der zu Ihnen passt.

# Variables:
#   $counter (text) - label of the counter
#   $then (text) - which counts the plan admitted: "at most 5"
#   $now (text) - which counts it admits today
versions-bounds = { $counter }: früher { $then }, jetzt { $now }.
versions-range-any = ohne Grenze

# Variables:
#   $least (number) - the smallest count
versions-range-from = mindestens { $least }

# Variables:
#   $most (number) - the largest count
versions-range-to = höchstens { $most }

# Variables:
#   $least (number) - the smallest count
#   $most (number) - the largest count
versions-range-between = { $least } bis { $most }
