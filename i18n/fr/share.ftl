### Handing a quote on.

share-title = Transmettre cette estimation
share-copy = Copier le lien
share-mail = Envoyer par e-mail
share-code = Code QR
share-system = Partager…

# Label of the field that shows the link where it cannot be copied.
share-link = Lien vers cette estimation

# Label of the drawing for screen readers.
share-code-label = Code QR contenant le lien vers cette estimation

## What came of it

share-copied = Le lien est copié.
share-copy-refused = Le navigateur n’autorise pas la copie. Le lien est sélectionné : copiez-le manuellement.
share-shared = Le lien est transmis.
share-failed = Le partage n’a pas abouti. Copiez le lien ou envoyez-le par e-mail.
share-mail-called = Votre messagerie devrait s’ouvrir. Sinon, copiez le lien.
share-code-shown = Le code QR est affiché ci-dessous.
share-code-missing = L’adresse est trop longue pour un code QR. Copiez le lien.

## What the e-mail says

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total: "250 €", "950 Kč + …", "on request"
share-subject = { $catalogue }, { $plan } : { $total } par mois

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total, in which there are rates entered by hand
share-subject-own-rates = { $catalogue }, { $plan } : { $total } par mois (avec saisie manuelle)

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - "on request", or that there are no costs
share-subject-unknown = { $catalogue }, { $plan } : { $total }

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of a plan that may not be bought with what was entered
share-subject-unavailable = { $catalogue }, { $plan }{ "\u00A0" }: non disponible pour ces données

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
share-text-plan = Estimation pour la formule { $plan } ({ $catalogue }) :

# Variables:
#   $charge (text) - what is charged for
#   $quantity (text) - how much of it: "8 computers"
#   $amount (text) - what is due, or that it is on request
share-text-line = – { $charge }, { $quantity } : { $amount }

# Variables:
#   $charge (text) - what is charged for
#   $amount (text) - what is due, or that it is on request
share-text-fee = – { $charge } : { $amount }

# Variables:
#   $sum (text) - what the total is called: "Sum a month", or "Sum" where the offer states no period
#   $total (text) - the total with all digits
share-text-total = { $sum } : { $total }

# Variables:
#   $link (text) - the link of the quote
share-text-link = Cette estimation en ligne : { $link }
