### The catalogue `care` in French. Every language has the same messages.

care-name = Maintenance informatique
care-tagline = Pour les petites entreprises qui veulent savoir leurs ordinateurs entre de bonnes mains.

## Plans

care-plan-basic-name = Essentiel
care-plan-basic-for = Pour les entreprises qui ont rarement besoin d’aide
care-plan-complete-name = Complet
care-plan-complete-for = Pour les entreprises qui ne veulent s’occuper de rien

## Charges

care-charge-fee = Forfait mensuel
care-charge-pc = Maintenance des ordinateurs
care-charge-support = Assistance

## Rows of the comparison

care-row-updates = Mises à jour du système et des logiciels
care-row-requests = Demandes

## Texts

# In a text that plans share, $plan_… is the figure of the plan at hand.
care-text-started-increments = Chaque demande est facturée par tranches de { $plan_support_increment } ; toute tranche commencée compte en entier.
