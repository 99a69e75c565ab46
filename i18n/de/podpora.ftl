### Guaranteed support.

podpora-name = Garantierter Support
podpora-tagline = Für Unternehmen, die Tools für den Kundenservice einsetzen und sich auf eine garantierte Reaktionszeit verlassen möchten.

## Plans

podpora-plan-bez-smlouvy-technik-name = Techniker ohne Vertrag
podpora-plan-bez-smlouvy-technik-for = Für gelegentliche Anfragen, die ein Techniker bearbeitet, ohne garantierte Reaktionszeit
podpora-plan-bez-smlouvy-konzultant-name = Berater ohne Vertrag
podpora-plan-bez-smlouvy-konzultant-for = Für gelegentliche Anfragen an einen Berater, ohne garantierte Reaktionszeit
podpora-plan-standard-name = Standard
podpora-plan-standard-for = Für Unternehmen, die eine garantierte Reaktion zur niedrigsten Monatspauschale suchen
podpora-plan-plus-name = Plus
podpora-plan-plus-for = Für Unternehmen, die eine schnellere Reaktion und Beratung zur Weiterentwicklung ihres Systems wünschen
podpora-plan-vip-name = VIP
podpora-plan-vip-for = Für Unternehmen, die die schnellste Reaktion, regelmäßige Beratung und Produktanpassungen brauchen

## Charges

podpora-charge-fee = Monatspauschale
podpora-charge-support = Support

## Rows

podpora-row-solved-by = Bearbeitung durch
podpora-row-reporting = Bericht über den Systemzustand
podpora-row-product-changes = Produktanpassungen (gegen individuelle Gebühr)
podpora-row-consultation = Kostenlose Beratung zur Weiterentwicklung des Systems
podpora-row-requests = Reaktion auf Anfragen
podpora-row-incidents = Support bei Störungen (Incidents)

## Texts

podpora-text-technician = Supporttechniker
podpora-text-consultant = Berater
podpora-text-technician-or-consultant = Supporttechniker oder Berater

## Advantages

podpora-text-guaranteed-response = Garantierte Reaktion auf Ihre Anfragen
podpora-text-faster-response = Schnellere Reaktion auf Ihre Anfragen
podpora-text-fastest-response = Schnellste Reaktion auf Ihre Anfragen
# Variables:
#   $plan_support_included-hours (number) - the prepaid hours of a month
podpora-text-time-included = { $plan_support_included-hours ->
    [one] Im Preis enthalten: { $plan_support_included-hours } Stunde Support im Monat
   *[other] Im Preis enthalten: { $plan_support_included-hours } Stunden Support im Monat
}
podpora-text-consultations = Beratung zur Weiterentwicklung des Systems
podpora-text-product-changes = Produktanpassungen gegen individuelle Gebühr

## Rules

# Variables:
#   $plan_moved-up_months (number) - months in a row
podpora-text-moved-up = { $plan_moved-up_months ->
    [one] Wer die vorausbezahlte Zeit { $plan_moved-up_months } Monat lang überschreitet, kann vom Anbieter einer höheren Supportstufe zugeordnet werden.
   *[other] Wer die vorausbezahlte Zeit { $plan_moved-up_months } Monate in Folge überschreitet, kann vom Anbieter einer höheren Supportstufe zugeordnet werden.
}

## Notes

# Variables:
#   $plan_support_increment-minutes (number) - the increment in minutes
podpora-text-started-increments = Abgerechnet wird je angefangene { $plan_support_increment-minutes ->
    [one] { $plan_support_increment-minutes } Minute
   *[other] { $plan_support_increment-minutes } Minuten
}, auch innerhalb der vorausbezahlten Zeit. Ob je Anfrage oder über den Monat aufgerundet wird, gibt das Angebot nicht an.
podpora-text-time-expires = Nicht genutzte vorausbezahlte Zeit wird nicht in den nächsten Monat übertragen.
# Variables:
#   $plan_support_rate (money) - the rate beyond the prepaid time
podpora-text-better-rate = Über die vorausbezahlte Zeit hinaus gilt der vergünstigte Satz von { $plan_support_rate } pro Stunde.
podpora-text-no-guaranteed-response = Eine Reaktionszeit ist nicht garantiert.
podpora-text-no-guaranteed-consultant = Der Zugang zu einem Berater ist nicht garantiert.

## Footnotes

podpora-text-first-reply = Gemeint ist die erste Antwort an den Kunden, mit einem Terminvorschlag für die Lösung.
podpora-text-incident-response = Die Reaktionszeit bei Störungen richtet sich nach dem bestellten SLA, also dem garantierten Niveau der Servicequalität.
podpora-text-incident-free = Der Support bei Störungen, der das Produkt wieder zum Laufen bringt, ist kostenlos und rund um die Uhr verfügbar; gemeldet werden Störungen bei einer eigenen Kontaktstelle, telefonisch oder per E-Mail.
podpora-text-product-changes-scope = Gemeint sind Anpassungen, die über den Lizenzumfang des fertigen Produkts hinausgehen: Der Dienst lässt sich bei der Einführung gegen eine individuelle Gebühr auf Ihren Bedarf zuschneiden.
