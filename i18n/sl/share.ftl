### Handing a quote on.

share-title = Delite ta izračun
share-copy = Kopiraj povezavo
share-mail = Pošlji po e-pošti
share-code = Pokaži kodo QR
share-system = Deli …

# Label of the field that shows the link where it cannot be copied.
share-link = Povezava do tega izračuna

# Label of the drawing for screen readers.
share-code-label = Koda QR s povezavo do tega izračuna

## What came of it

share-copied = Povezava je kopirana.
share-copy-refused = Brskalnik ne dovoli kopiranja. Povezava je označena, kopirajte jo sami.
share-shared = Povezava je posredovana.
share-failed = Deljenje ni uspelo. Kopirajte povezavo ali jo pošljite po e-pošti.
share-mail-called = Odprl naj bi se vaš program za e-pošto. Če se ne, kopirajte povezavo.
share-code-shown = Koda QR je prikazana spodaj.
share-code-missing = Naslov je predolg za kodo QR. Kopirajte povezavo.

## What the e-mail says

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total: "250 €", "950 Kč + …", "on request"
share-subject = { $catalogue }, { $plan }: { $total } na mesec

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total, in which there are rates entered by hand
share-subject-own-rates = { $catalogue }, { $plan }: { $total } na mesec (z ročno vpisano postavko)

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - "on request", or that there are no costs
share-subject-unknown = { $catalogue }, { $plan }: { $total }

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of a plan that may not be bought with what was entered
share-subject-unavailable = { $catalogue }, { $plan }: za te podatke ni na voljo

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
share-text-plan = Informativni izračun – { $plan } ({ $catalogue }):

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
share-text-link = Izračun na spletu: { $link }
