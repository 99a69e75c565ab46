### Minute packs and maintenance contracts.

support-pakete-name = Support-Pakete und Wartungsverträge
support-pakete-tagline = Für Unternehmen, die ihren IT-Support über Freiminuten planen oder ihre Geräte regelmäßig warten lassen möchten.

## Plans

support-pakete-plan-paket-s-name = Paket S
# Variables:
#   $support-pakete_paket-s_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-s-for = { $support-pakete_paket-s_minutes_included-minutes ->
    [one] Für alle, denen { $support-pakete_paket-s_minutes_included-minutes } Supportminute im Monat genügt
   *[other] Für alle, denen { $support-pakete_paket-s_minutes_included-minutes } Supportminuten im Monat genügen
}
support-pakete-plan-paket-m-name = Paket M
# Variables:
#   $support-pakete_paket-m_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-m-for = { $support-pakete_paket-m_minutes_included-minutes ->
    [one] Für alle, denen { $support-pakete_paket-m_minutes_included-minutes } Supportminute im Monat genügt
   *[other] Für alle, denen { $support-pakete_paket-m_minutes_included-minutes } Supportminuten im Monat genügen
}
support-pakete-plan-paket-l-name = Paket L
# Variables:
#   $support-pakete_paket-l_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-l-for = { $support-pakete_paket-l_minutes_included-minutes ->
    [one] Für alle, denen { $support-pakete_paket-l_minutes_included-minutes } Supportminute im Monat genügt
   *[other] Für alle, denen { $support-pakete_paket-l_minutes_included-minutes } Supportminuten im Monat genügen
}
support-pakete-plan-wartungsvertrag-name = Wartungsvertrag
support-pakete-plan-wartungsvertrag-for = Für Unternehmen, deren Geräte funktionieren und softwareseitig aktuell bleiben sollen

## Charges

support-pakete-charge-fee = Grundpreis
support-pakete-charge-minutes = Supportzeit

## Rows

support-pakete-row-requests-by = Anfragen per
support-pakete-row-hardware-and-software = Hardware und Software
support-pakete-row-devices-maintained = Alle Geräte im Vertrag werden funktionsfähig gehalten
support-pakete-row-software-updates = Software auf aktuellem Stand
support-pakete-row-faulty-devices = Defekte Geräte
support-pakete-row-hardware-replacement = Austausch fehlerhafter Hardware
support-pakete-row-foreign-software = Anderswo gekaufte oder nicht angebotene Software
support-pakete-row-maintenance = Wartungstermine

## Texts

support-pakete-text-phone-mail-portal = Telefon, E-Mail und Kundenportal
support-pakete-text-any-product = ja, unabhängig vom Produkt
support-pakete-text-replacement-on-request = auf Wunsch, nicht Teil des Vertrags
support-pakete-text-individual-agreement = nach individueller Absprache

## Notes

support-pakete-text-offered-from = Support-Pakete und Wartungsverträge gibt es seit Januar 2024, damit Kunden die Leistungen kalkulieren und planen können.
support-pakete-text-exact-minute = Was über die Freiminuten hinausgeht, wird minutengenau abgerechnet; den Satz veröffentlicht das Angebot nicht.
support-pakete-text-minutes-expire = Nicht genutzte Freiminuten verfallen am Monatsende.

## Rules and preconditions

support-pakete-text-updates-checked-first = Updates der Softwarehersteller prüft zuerst der Anbieter; danach werden sie beim Kunden installiert.
support-pakete-text-stations-in-use = Wie mit Stationen umgegangen wird, die gerade in Betrieb sind, hält der Wartungsvertrag individuell fest.
support-pakete-text-digital-invoices = Rechnungen werden digital gestellt.
support-pakete-text-devices-accepted = Geräte, die nicht beim Anbieter gekauft wurden, muss dieser abnehmen, bevor sie in den Vertrag aufgenommen werden.

## Exclusions

support-pakete-text-faulty-devices = Defekte Geräte fallen gegebenenfalls unter die gesetzliche Gewährleistung oder die Herstellergarantie und sind nicht Teil des Vertrags.
support-pakete-text-hardware-replacement = Fehlerhafte Hardware wird auf Wunsch ausgetauscht; der Austausch ist nicht Teil des Vertrags.
support-pakete-text-foreign-software = Software, die nicht beim Anbieter gekauft wurde oder nicht zu seinem Angebot gehört, bedarf einer individuellen Absprache.
