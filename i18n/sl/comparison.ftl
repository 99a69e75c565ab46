### The plans side by side for what was entered.

calculator-compare-title = Vsi paketi drug ob drugem

# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest = Najnižji mesečni znesek: { $plans }, { $total }.

# Stands where other plans are partly on request, which the next sentence names.
# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest-known = Najnižji mesečni znesek med paketi, katerih celotna cena je znana: { $plans }, { $total }.
calculator-compare-lowest-depends = Kateri paket je najcenejši, je odvisno od načina zaokroževanja, ki ga ponudba ne navaja.
calculator-compare-rates = Zneski in vrstni red delno temeljijo na ročno vpisanih postavkah, ki jih ponudba ne objavlja.

# Variables:
#   $plans (text) - names of the plans
calculator-compare-open = Cena je delno ali v celoti na povpraševanje, zato skupni znesek ni znan: { $plans }.
calculator-compare-beyond-price = Najnižji znesek še ne pomeni najprimernejšega paketa: primerjajte tudi odzivni čas, obseg storitev in pravila.
calculator-compare-choose = Izberi

# Variables:
#   $plan (text) - name of the plan
calculator-compare-choose-plan = Izberi: { $plan }
calculator-compare-chosen = Izbrano
calculator-compare-chosen-plan = { $plan }: izbrano

# Variables:
#   $difference (text) - the difference of the totals, with its sign
calculator-compare-difference = { $difference } glede na izbrani paket

# The offer can be read in two ways that differ.
# Variables:
#   $least (text) - the difference by the one, with its sign
#   $most (text) - the difference by the other, with its sign
calculator-compare-difference-range = od { $least } do { $most } glede na izbrani paket
calculator-compare-difference-unknown = Razlike ni mogoče določiti, ker cena ni v celoti objavljena.
calculator-compare-same = enako kot izbrani paket

# Stands beside the total of a plan whose increment the offer does not state, after note-increment-unstated.
# Variables:
#   $time (duration) - the increment of other plans
#   $total (text) - the total by it
calculator-compare-increment = Z obračunskim intervalom, ki ga navajajo drugi paketi ({ $time }): { $total }.

calculator-compare-included = Vključuje
calculator-compare-rules = Pravila
calculator-compare-exclusions = Izključitve

# A link to the comparison further down the page.
calculator-compare-details = Celotna primerjava z opombami
calculator-compare-failed = Primerjave in grafa trenutno ni mogoče prikazati. Zgornji izračun velja.
