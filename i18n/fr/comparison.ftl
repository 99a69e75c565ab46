### The plans side by side for what was entered.

calculator-compare-title = Toutes les formules côte à côte

# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest = Montant mensuel le plus bas : { $plans }, { $total }.

# Stands where other plans are partly on request, which the next sentence names.
# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest-known = Montant mensuel le plus bas parmi les formules dont le prix est entièrement connu : { $plans }, { $total }.
calculator-compare-lowest-depends = La formule la moins chère dépend de la façon d’arrondir, que l’offre ne précise pas.
calculator-compare-rates = Les montants et l’ordre reposent en partie sur des montants saisis manuellement, que l’offre ne publie pas.

# Variables:
#   $plans (text) - names of the plans
calculator-compare-open = Prix sur demande, en tout ou en partie ; total inconnu : { $plans }.
calculator-compare-beyond-price = Le montant le plus bas ne suffit pas à désigner la formule la mieux adaptée : comparez aussi le délai de réponse, les prestations comprises et les règles.
calculator-compare-choose = Choisir

# Variables:
#   $plan (text) - name of the plan
calculator-compare-choose-plan = Choisir la formule { $plan }
calculator-compare-chosen = Choisie
calculator-compare-chosen-plan = { $plan }{"\u00A0"}: choisie

# Variables:
#   $difference (text) - the difference of the totals, with its sign
calculator-compare-difference = { $difference } par rapport à la formule choisie

# The offer can be read in two ways that differ.
# Variables:
#   $least (text) - the difference by the one, with its sign
#   $most (text) - the difference by the other, with its sign
calculator-compare-difference-range = de { $least } à { $most } par rapport à la formule choisie
calculator-compare-difference-unknown = La différence ne peut pas être établie : au moins un des deux prix est sur demande, en tout ou en partie.
calculator-compare-same = même montant que pour la formule choisie

# Stands beside the total of a plan whose increment the offer does not state, after note-increment-unstated.
# Variables:
#   $time (duration) - the increment of other plans
#   $total (text) - the total by it
calculator-compare-increment = Avec la tranche de facturation que précisent d’autres formules ({ $time }){ "\u00A0" }: { $total }.

calculator-compare-included = Prestations
calculator-compare-rules = Règles
calculator-compare-exclusions = Non compris

# A link to the comparison further down the page.
calculator-compare-details = Comparatif complet avec les notes
calculator-compare-failed = Le comparatif et le graphique ne peuvent pas s’afficher pour le moment. L’estimation ci-dessus reste valable.
