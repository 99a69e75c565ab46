### Handing a quote on.

share-title = Diese Schätzung weitergeben
share-copy = Link kopieren
share-mail = Per E-Mail senden
share-code = QR-Code
share-system = Teilen …

# Label of the field that shows the link where it cannot be copied.
share-link = Link zu dieser Schätzung

# Label of the drawing for screen readers.
share-code-label = QR-Code mit dem Link zu dieser Schätzung

## What came of it

share-copied = Der Link wurde kopiert.
share-copy-refused = Der Browser lässt das Kopieren nicht zu. Der Link ist markiert, bitte kopieren Sie ihn selbst.
share-shared = Der Link wurde geteilt.
share-failed = Das Teilen ist fehlgeschlagen. Kopieren Sie den Link oder senden Sie ihn per E-Mail.
share-mail-called = Ihr E-Mail-Programm sollte sich öffnen. Falls nicht, kopieren Sie bitte den Link.
share-code-shown = Der QR-Code wird unten angezeigt.
share-code-missing = Die Adresse ist für einen QR-Code zu lang. Kopieren Sie bitte den Link.

## What the e-mail says

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total: "250 €", "950 Kč + …", "on request"
share-subject = { $catalogue }, { $plan }: { $total } pro Monat

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total, in which there are rates entered by hand
share-subject-own-rates = { $catalogue }, { $plan }: { $total } pro Monat (mit manuell eingetragenem Preis)

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - "on request", or that there are no costs
share-subject-unknown = { $catalogue }, { $plan }: { $total }

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of a plan that may not be bought with what was entered
share-subject-unavailable = { $catalogue }, { $plan }: mit diesen Angaben nicht erhältlich

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
share-text-plan = Unverbindliche Kostenschätzung, Tarif { $plan } ({ $catalogue }):

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
share-text-link = Diese Schätzung online: { $link }
