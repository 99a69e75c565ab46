### The catalogue `care` in Latvian. Every language has the same messages.

care-name = Datoru apkope
care-tagline = Maziem uzņēmumiem, kas vēlas, lai viņu datori būtu drošās rokās.

## Plans

care-plan-basic-name = Pamata
care-plan-basic-for = Uzņēmumiem, kuriem palīdzība vajadzīga reti
care-plan-complete-name = Pilnais
care-plan-complete-for = Uzņēmumiem, kas visas rūpes vēlas uzticēt mums

## Charges

care-charge-fee = Abonēšanas maksa
care-charge-pc = Datoru apkope
care-charge-support = Atbalsts

## Rows of the comparison

care-row-updates = Sistēmas un programmu atjauninājumi
care-row-requests = Pieprasījumi

## Texts

# In a text that plans share, $plan_… is the figure of the plan at hand.
care-text-started-increments = Katru pieprasījumu uzskaita pa posmiem: { $plan_support_increment }. Katrs iesākts posms tiek skaitīts kā pilns.
