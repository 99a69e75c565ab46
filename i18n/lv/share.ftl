### Handing a quote on.

share-title = Nosūtīt šo aprēķinu
share-copy = Kopēt saiti
share-mail = Sūtīt e-pastā
share-code = QR kods
share-system = Kopīgot…

# Label of the field that shows the link where it cannot be copied.
share-link = Saite uz šo aprēķinu

# Label of the drawing for screen readers.
share-code-label = QR kods ar saiti uz šo aprēķinu

## What came of it

share-copied = Saite ir nokopēta.
share-copy-refused = Pārlūkprogramma neļauj kopēt. Saite ir iezīmēta, nokopējiet to paši.
share-shared = Saite ir kopīgota.
share-failed = Kopīgot neizdevās. Nokopējiet saiti vai nosūtiet to e-pastā.
share-mail-called = Jāatveras jūsu e-pasta programmai. Ja tā neatveras, nokopējiet saiti.
share-code-shown = QR kods ir redzams zemāk.
share-code-missing = Adrese ir pārāk gara QR kodam. Nokopējiet saiti.

## What the e-mail says

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total: "250 €", "950 Kč + …", "on request"
share-subject = { $catalogue }, { $plan }: { $total } mēnesī

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total, in which there are rates entered by hand
share-subject-own-rates = { $catalogue }, { $plan }: { $total } mēnesī (ar manuāli ievadītu likmi)

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - "on request", or that there are no costs
share-subject-unknown = { $catalogue }, { $plan }: { $total }

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of a plan that may not be bought with what was entered
share-subject-unavailable = { $catalogue }, { $plan }: ar šiem datiem nav pieejams

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
share-text-plan = Informatīvs aprēķins: plāns „{ $plan }” ({ $catalogue })

# Variables:
#   $charge (text) - what is charged for
#   $quantity (text) - how much of it: "8 computers"
#   $amount (text) - what is due, or that it is on request
share-text-line = – { $charge }, { $quantity }: { $amount }

# Variables:
#   $charge (text) - what is charged for
#   $amount (text) - what is due, or that it is on request
share-text-fee = – { $charge }: { $amount }

# Variables:
#   $sum (text) - what the total is called: "Sum a month", or "Sum" where the offer states no period
#   $total (text) - the total with all digits
share-text-total = { $sum }: { $total }

# Variables:
#   $link (text) - the link of the quote
share-text-link = Aprēķins tīmeklī: { $link }
