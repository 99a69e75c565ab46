### The chart: monthly totals against one counter.

calculator-chart-title = Summa mēnesī atkarībā no ievadītajiem datiem

# Label of the choice of what lies along the axis.
calculator-chart-counter = Horizontālā ass

# Variables:
#   $each (duration) - how long one request takes
calculator-chart-requests = Pieteikumu skaits, katrs { $each }

# For screen readers: the chart is a slider.
# Variables:
#   $counter (text) - what lies along the axis
calculator-chart-slider = { $counter }: vērtību mainiet velkot vai ar bulttaustiņiem

# Variables:
#   $counter (text) - label of the counter
#   $entry (text) - what is entered for it
calculator-chart-entered = { $counter }: { $entry }
calculator-chart-at-least = Svītrots laukums virs līnijas: summa ir vismaz tik liela, jo daļa cenas ir pēc pieprasījuma.
calculator-chart-readings = Laukums virs līnijas: tik liela summa var būt, ja noapaļo katru pieteikumu atsevišķi. Noapaļošanas veids piedāvājumā nav norādīts.

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-missing = { $count ->
    [1] Diagrammā nav plāna, kura cena ir pēc pieprasījuma vai kurš šajā diapazonā nav pieejams: { $plans }.
   *[more] Diagrammā nav plānu, kuru cena ir pēc pieprasījuma vai kuri šajā diapazonā nav pieejami: { $plans }.
}

# Variables:
#   $plans (text) - names of the plans
#   $count (number) - how many they are
calculator-chart-increment-unstated = { $count ->
    [1] Šim plānam piedāvājumā nav norādīts, ar kādu soli tiek uzskaitīts laiks; diagrammā tas skaitīts ar minūtes precizitāti: { $plans }.
   *[more] Šiem plāniem piedāvājumā nav norādīts, ar kādu soli tiek uzskaitīts laiks; diagrammā tas skaitīts ar minūtes precizitāti: { $plans }.
}
calculator-chart-nothing = Diagrammu nevar uzzīmēt, jo piedāvājumā nav publicēta neviena summa. Ja summas zināt, ierakstiet tās augstāk.
calculator-chart-none-available = Diagrammu nevar uzzīmēt, jo ar ievadītajiem datiem nav pieejams neviens plāns.
calculator-chart-table-title = Diagrammas vērtības tabulā

# Variables:
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-span = no { $from } līdz { $to }

## Crossings. Positions are numbers, durations or amounts, never with a noun.

calculator-chart-crossings-title = Kur mainās plānu secība pēc cenas

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-cheaper-at = Ja ievadītā vērtība ir { $from }, plāns „{ $plan }” ({ $total }) ir lētāks nekā plāns „{ $other }” ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-cheaper-from = Sākot ar { $from } plāns „{ $plan }” ({ $total }) ir lētāks nekā plāns „{ $other }” ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-cheaper-until = Līdz { $to } plāns „{ $plan }” ({ $total }) ir lētāks nekā plāns „{ $other }” ({ $other-total }).

# Variables:
#   $plan (text) - name of the plan that costs less
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-cheaper-between = No { $from } līdz { $to } plāns „{ $plan }” ({ $total }) ir lētāks nekā plāns „{ $other }” ({ $other-total }).

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-equal-at = Ja ievadītā vērtība ir { $from }, plāni „{ $plan }” un „{ $other }” maksā vienādi: { $total }.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-equal-from = Sākot ar { $from } plāni „{ $plan }” un „{ $other }” maksā vienādi.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-equal-until = Līdz { $to } plāni „{ $plan }” un „{ $other }” maksā vienādi.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-equal-between = No { $from } līdz { $to } plāni „{ $plan }” un „{ $other }” maksā vienādi.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-turns-from = Sākot ar { $from } lētāks ir te plāns „{ $plan }”, te plāns „{ $other }”.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-turns-until = Līdz { $to } lētāks ir te plāns „{ $plan }”, te plāns „{ $other }”.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-turns-between = No { $from } līdz { $to } lētāks ir te plāns „{ $plan }”, te plāns „{ $other }”.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the position
calculator-chart-depends-at = Ja ievadītā vērtība ir { $from }, tas, vai lētāks ir plāns „{ $plan }” vai plāns „{ $other }”, ir atkarīgs no noapaļošanas veida, kas piedāvājumā nav norādīts.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
calculator-chart-depends-from = Sākot ar { $from } tas, vai lētāks ir plāns „{ $plan }” vai plāns „{ $other }”, ir atkarīgs no noapaļošanas veida, kas piedāvājumā nav norādīts.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $to (text) - the last position
calculator-chart-depends-until = Līdz { $to } tas, vai lētāks ir plāns „{ $plan }” vai plāns „{ $other }”, ir atkarīgs no noapaļošanas veida, kas piedāvājumā nav norādīts.

# Variables:
#   $plan (text) - name of one plan
#   $other (text) - name of the other plan
#   $total (money) - what the one costs where the stretch begins, or ends
#   $other-total (money) - what the other costs there
#   $from (text) - the first position
#   $to (text) - the last position
calculator-chart-depends-between = No { $from } līdz { $to } tas, vai lētāks ir plāns „{ $plan }” vai plāns „{ $other }”, ir atkarīgs no noapaļošanas veida, kas piedāvājumā nav norādīts.
