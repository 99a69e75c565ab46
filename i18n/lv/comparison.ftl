### The plans side by side for what was entered.

calculator-compare-title = Visi plāni līdzās

# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest = Zemākā summa mēnesī: { $plans }, { $total }.

# Stands where other plans are partly on request, which the next sentence names.
# Variables:
#   $plans (text) - names of the plans that cost least
#   $total (text) - their total
calculator-compare-lowest-known = Zemākā summa mēnesī starp plāniem, kuru cena ir pilnībā zināma: { $plans }, { $total }.
calculator-compare-lowest-depends = Kurš plāns izmaksā vismazāk, ir atkarīgs no noapaļošanas veida, kas piedāvājumā nav norādīts.
calculator-compare-rates = Summas un secība daļēji balstās uz manuāli ievadītām likmēm, kas piedāvājumā nav publicētas.

# Variables:
#   $plans (text) - names of the plans
calculator-compare-open = Cena vai tās daļa ir pēc pieprasījuma, tāpēc kopējā summa nav zināma: { $plans }.
calculator-compare-beyond-price = Zemākā summa vēl nenozīmē piemērotāko plānu: salīdziniet arī reakcijas laiku, pakalpojumu apjomu un noteikumus.
calculator-compare-choose = Izvēlēties

# Variables:
#   $plan (text) - name of the plan
calculator-compare-choose-plan = Izvēlēties plānu „{ $plan }”
calculator-compare-chosen = Izvēlēts
calculator-compare-chosen-plan = { $plan }: izvēlēts

# Variables:
#   $difference (text) - the difference of the totals, with its sign
calculator-compare-difference = { $difference } salīdzinājumā ar izvēlēto plānu

# The offer can be read in two ways that differ.
# Variables:
#   $least (text) - the difference by the one, with its sign
#   $most (text) - the difference by the other, with its sign
calculator-compare-difference-range = no { $least } līdz { $most } salīdzinājumā ar izvēlēto plānu
calculator-compare-difference-unknown = Starpību nevar noteikt, jo cena vai tās daļa ir pēc pieprasījuma.
calculator-compare-same = tikpat, cik izvēlētais plāns

# Stands beside the total of a plan whose increment the offer does not state, after note-increment-unstated.
# Variables:
#   $time (duration) - the increment of other plans
#   $total (text) - the total by it
calculator-compare-increment = Ar uzskaites soli, kāds norādīts citiem plāniem ({ $time }): { $total }.

calculator-compare-included = Ietilpst
calculator-compare-rules = Noteikumi
calculator-compare-exclusions = Kas neietilpst

# A link to the comparison further down the page.
calculator-compare-details = Pilns salīdzinājums ar piezīmēm
calculator-compare-failed = Salīdzinājumu un diagrammu pašlaik nevar parādīt. Aprēķins augstāk ir spēkā.
