### The catalogue `care` in Czech. Every language has the same messages.

care-name = Péče o počítače
care-tagline = Pro malé firmy, které chtějí mít své počítače v dobrých rukou.

## Plans

care-plan-basic-name = Základní
care-plan-basic-for = Pro firmy, které potřebují pomoc jen občas
care-plan-complete-name = Kompletní
care-plan-complete-for = Pro firmy, které se nechtějí o nic starat

## Charges

care-charge-fee = Měsíční paušál
care-charge-pc = Péče o počítače
care-charge-support = Podpora

## Rows of the comparison

care-row-updates = Aktualizace systému a programů
care-row-requests = Požadavky

## Texts

# In a text that plans share, $plan_… is the figure of the plan at hand.
care-text-started-increments = Každý požadavek se účtuje po úsecích: { $plan_support_increment }. Započatý úsek se počítá celý.
