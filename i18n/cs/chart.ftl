### The chart: monthly totals against one counter.

calculator-chart-title = Měsíční částka podle zadání

# Label of the choice of what lies along the axis.
calculator-chart-counter = Vodorovná osa

# Variables:
#   $each (duration) - how long one request takes
calculator-chart-requests = Počet požadavků po { $each }

# For screen readers: the chart is a slider.
# Variables:
#   $counter (text) - what lies along the axis
calculator-chart-slider = { $counter }: zadání měněte tažením nebo šipkami

# Variables:
#   $counter (text) - label of the counter
#   $entry (text) - what is entered for it
calculator-chart-entered = { $counter }: { $entry }
calculator-chart-at-least = Šrafování nad čarou znamená, že částka je nejméně taková: část ceny je na dotaz.
calculator-chart-readings = Plocha nad čarou ukazuje, jak vysoká může částka být, pokud se každý požadavek zaokrouhluje zvlášť. Nabídka způsob zaokrouhlení neuvádí.

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-missing = { $count ->
    [1] V grafu chybí varianta, jejíž cena je na dotaz nebo kterou v tomto rozsahu nelze zvolit: { $plans }.
   *[more] V grafu chybějí varianty, jejichž cena je na dotaz nebo které v tomto rozsahu nelze zvolit: { $plans }.
}

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-increment-unstated = { $count ->
    [1] U této varianty nabídka neuvádí účtovací jednotku času; graf pro ni počítá s přesností na minutu: { $plans }.
   *[more] U těchto variant nabídka neuvádí účtovací jednotku času; graf pro ně počítá s přesností na minutu: { $plans }.
}
calculator-chart-nothing = Graf nelze nakreslit: nabídka nezveřejňuje žádnou částku. Znáte-li ceny, doplňte je výše.
calculator-chart-none-available = Graf nelze nakreslit: při zadaných údajích nelze zvolit žádnou variantu.
calculator-chart-table-title = Hodnoty grafu v tabulce

# Variables:
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-span = { $from } až { $to }

## Crossings. Positions are numbers, durations or amounts, never with a noun.

calculator-chart-crossings-title = Kde se pořadí podle ceny mění

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-cheaper-at = Při hodnotě { $from } je varianta { $plan } ({ $total }) levnější než varianta { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = Od { $from } je varianta { $plan } ({ $total }) levnější než varianta { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Do { $to } je varianta { $plan } ({ $total }) levnější než varianta { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = Od { $from } do { $to } je varianta { $plan } ({ $total }) levnější než varianta { $other } ({ $other-total }).

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-equal-at = Při hodnotě { $from } stojí varianty { $plan } a { $other } stejně: { $total }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-equal-from = Od { $from } stojí varianty { $plan } a { $other } stejně.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-equal-until = Do { $to } stojí varianty { $plan } a { $other } stejně.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-equal-between = Od { $from } do { $to } stojí varianty { $plan } a { $other } stejně.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-turns-from = Od { $from } je střídavě levnější varianta { $plan } a varianta { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-turns-until = Do { $to } je střídavě levnější varianta { $plan } a varianta { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-turns-between = Od { $from } do { $to } je střídavě levnější varianta { $plan } a varianta { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-depends-at = Při hodnotě { $from } záleží na způsobu zaokrouhlení, který nabídka neuvádí, zda je levnější varianta { $plan }, nebo { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-depends-from = Od { $from } záleží na způsobu zaokrouhlení, který nabídka neuvádí, zda je levnější varianta { $plan }, nebo { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-depends-until = Do { $to } záleží na způsobu zaokrouhlení, který nabídka neuvádí, zda je levnější varianta { $plan }, nebo { $other }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-depends-between = Od { $from } do { $to } záleží na způsobu zaokrouhlení, který nabídka neuvádí, zda je levnější varianta { $plan }, nebo { $other }.
