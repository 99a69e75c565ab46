format-money = { $amount } { $currency }
format-percent = { $value } %
format-minutes = { $minutes } min
format-hours = { $hours } h
format-hours-minutes = { $hours } h { $minutes } min
list-and = { $first } and { $last }

care-name = Care
care-plan-basic-name = Basic
care-plan-open-name = Open
care-charge-fee = Fee
care-charge-pc = Computers
care-charge-support = Support
care-charge-other = Other services
care-charge-set-up = Set-up
care-charge-call-out = Call-out

counter-pc = Computers
counter-pc-count = { $count ->
    [one] { $count } computer
   *[other] { $count } computers
}
counter-pc-per = a computer
counter-support = Support
counter-other = Other services

calculator-title = Estimate
calculator-plan-legend = Plan
calculator-plan-unavailable = not available
calculator-inputs-legend = Your figures
calculator-unit-hours = h
calculator-unit-minutes = min
calculator-increase = More: { $counter }
calculator-decrease = Less: { $counter }
calculator-understood = = { $value }
calculator-ignored-values = Ignored: { $names }
calculator-result-title = Estimate
calculator-total-month = a month
calculator-total-value = { $total }
calculator-total-open = { $total } + …
calculator-total-range = { $total } to { $most }
calculator-total-unknown = on request
calculator-total-nothing = nothing
calculator-yearly = and { $amount } a year
calculator-one-off = and { $amount } once
calculator-updated = { $plan }: { $total }
calculator-breakdown-title = Breakdown
calculator-column-charge = Charge
calculator-column-quantity = Quantity
calculator-column-price = Price
calculator-column-amount = Amount
calculator-sum = Sum a month
calculator-price-per-unit = { $price } { $per }
calculator-price-per-time = { $price } for { $time }
calculator-discounted = { $amount } − { $percent }
calculator-fee-quantity = –
calculator-unknown-amount = on request
calculator-unknown-uncounted = by need, on request
calculator-rate-by-rep = your own rate
calculator-vat-excluded = Amounts are without VAT.
calculator-vat-included = Amounts are with VAT.
calculator-vat-unstated = The offer does not mention VAT.
calculator-not-available = This plan is not available for this selection.
calculator-available-instead = Available: { $plans }
calculator-none-available = No plan is available.
calculator-estimate-not-binding = This estimate is not binding.
calculator-failed = The calculator did not start.
calculator-noscript = Scripts are off.
calculator-all-title = All plans
calculator-all-intro = Enter once.
calculator-all-currency = In { $currency }
calculator-all-plan = Plan
calculator-all-total = A month
calculator-all-updated = Updated.
calculator-open-plan = Open { $plan }

reason-below-minimum = { $counter }: at least { $bound }.
reason-above-maximum = { $counter }: at most { $bound }.
reason-must-be-zero = { $counter }: none.
reason-must-not-be-zero = { $counter }: at least one.

note-increment-unstated = The offer states no increment.
note-rounding-unstated = The month would count { $per-month }, each request by itself { $per-request }.
note-allowance = Of { $entered }, { $charged } count, and { $included } are included.
note-rounded = Of { $entered }, { $charged } count.
note-allowance-carries = Unused time carries over.
note-period-unstated = The offer states no period; read as a month.
note-outside-suited-size = { $counter }: the plan suits { $bound }.

input-error-not-a-number = Not a number.
input-error-negative = Negative.
input-error-fractional = Not whole.
input-error-too-large = At most { $most }.
input-error-unknown-unit = Unknown: { $found }.
input-error-not-whole-minutes = Not whole minutes.
input-error-minutes-above-hour = Not { $minutes } minutes.
input-error-requests = Not a number of requests.
input-error-too-fine = Too fine.
