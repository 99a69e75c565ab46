### Handing a quote on.

share-title = Sdílet tento výpočet
share-copy = Zkopírovat odkaz
share-mail = Poslat e-mailem
share-code = QR kód
share-system = Sdílet…

# Label of the field that shows the link where it cannot be copied.
share-link = Odkaz na tento výpočet

# Label of the drawing for screen readers.
share-code-label = QR kód s odkazem na tento výpočet

## What came of it

share-copied = Odkaz byl zkopírován.
share-copy-refused = Prohlížeč kopírování nepovolil. Odkaz je označený, zkopírujte ho sami.
share-shared = Odkaz byl sdílen.
share-failed = Sdílení se nepodařilo. Zkopírujte odkaz, nebo ho pošlete e-mailem.
share-mail-called = Měl by se otevřít váš poštovní program. Pokud se neotevře, zkopírujte odkaz.
share-code-shown = QR kód je zobrazen níže.
share-code-missing = Adresa je pro QR kód příliš dlouhá. Zkopírujte odkaz.

## What the e-mail says

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total: "250 €", "950 Kč + …", "on request"
share-subject = { $catalogue }, { $plan }: { $total } měsíčně

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - the monthly total, in which there are rates entered by hand
share-subject-own-rates = { $catalogue }, { $plan }: { $total } měsíčně (s ručně zadanou sazbou)

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
#   $total (text) - "on request", or that there are no costs
share-subject-unknown = { $catalogue }, { $plan }: { $total }

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of a plan that may not be bought with what was entered
share-subject-unavailable = { $catalogue }, { $plan }: pro tyto údaje nelze zvolit

# Variables:
#   $catalogue (text) - name of the catalogue
#   $plan (text) - name of the plan
share-text-plan = Orientační výpočet pro variantu { $plan } ({ $catalogue }):

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
share-text-link = Výpočet na webu: { $link }
