### The catalogue `care` in German. Every language has the same messages.

care-name = IT-Betreuung
care-tagline = Für kleine Unternehmen, die ihre Computer in guten Händen wissen wollen.

## Plans

care-plan-basic-name = Basis
care-plan-basic-for = Für Unternehmen, die selten Hilfe brauchen
care-plan-complete-name = Komplett
care-plan-complete-for = Für Unternehmen, die sich um nichts kümmern möchten

## Charges

care-charge-fee = Monatspauschale
care-charge-pc = Betreuung der Computer
care-charge-support = Support

## Rows of the comparison

care-row-updates = Updates von System und Programmen
care-row-requests = Anfragen

## Texts

# In a text that plans share, $plan_… is the figure of the plan at hand.
care-text-started-increments = Abgerechnet wird je Anfrage in Schritten von { $plan_support_increment }; jeder begonnene Schritt zählt.
