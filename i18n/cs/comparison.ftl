### The plans side by side for what was entered.

calculator-compare-title = Všechny varianty vedle sebe

# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest = Nejnižší měsíční částka: { $total } ({ $plans }).

# Stands where other plans are partly on request, which the next sentence names.
# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest-known = Nejnižší měsíční částka mezi variantami, jejichž celou cenu známe: { $total } ({ $plans }).
calculator-compare-lowest-depends = Která varianta vyjde nejlevněji, záleží na způsobu zaokrouhlení, který nabídka neuvádí.
calculator-compare-rates = Částky a pořadí zčásti vycházejí z ručně zadaných sazeb, které nabídka nezveřejňuje.

# Variables:
#   $plans (text) - names of the plans
calculator-compare-open = Cena nebo její část je na dotaz, celkovou částku proto neznáme: { $plans }.
calculator-compare-beyond-price = Nejnižší částka neznamená nejvhodnější variantu: porovnejte také reakční dobu, rozsah služeb a pravidla.
calculator-compare-choose = Zvolit

# Variables:
#   $plan (text) - name of the plan
calculator-compare-choose-plan = Zvolit variantu { $plan }
calculator-compare-chosen = Zvoleno
calculator-compare-chosen-plan = { $plan }: zvoleno

# Variables:
#   $difference (text) - the difference of the totals, with its sign
calculator-compare-difference = { $difference } oproti zvolené variantě

# The offer can be read in two ways that differ.
# Variables:
#   $least (text) - the difference by the one, with its sign
#   $most (text) - the difference by the other, with its sign
calculator-compare-difference-range = { $least } až { $most } oproti zvolené variantě
calculator-compare-difference-unknown = Rozdíl nelze určit: cena nebo její část je na dotaz.
calculator-compare-same = stejně jako zvolená varianta

# Stands beside the total of a plan whose increment the offer does not state, after note-increment-unstated.
# Variables:
#   $time (duration) - the increment of other plans
#   $total (text) - the total by it
calculator-compare-increment = S účtovací jednotkou, kterou uvádějí jiné varianty ({ $time }): { $total }.

calculator-compare-included = Obsahuje
calculator-compare-rules = Pravidla
calculator-compare-exclusions = Na co se služba nevztahuje

# A link to the comparison further down the page.
calculator-compare-details = Úplné srovnání s poznámkami
calculator-compare-failed = Srovnání a graf teď bohužel nelze zobrazit. Výpočet výše platí.
