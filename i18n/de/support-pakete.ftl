### Minute packs and maintenance contracts.

support-pakete-name = Support-Pakete und Wartungsverträge
support-pakete-tagline = Für Unternehmen, die ihren IT-Support über Freiminuten planen oder ihre Geräte regelmäßig warten lassen möchten.

## Plans

support-pakete-plan-paket-s-name = Paket{"\u00A0"}S
# Variables:
#   $support-pakete_paket-s_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-s-for = { $support-pakete_paket-s_minutes_included-minutes ->
    [one] Für alle, denen { $support-pakete_paket-s_minutes_included-minutes } Supportminute im Monat genügt
   *[other] Für alle, denen { $support-pakete_paket-s_minutes_included-minutes } Supportminuten im Monat genügen
}
support-pakete-plan-paket-m-name = Paket{"\u00A0"}M
# Variables:
#   $support-pakete_paket-m_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-m-for = { $support-pakete_paket-m_minutes_included-minutes ->
    [one] Für alle, denen { $support-pakete_paket-m_minutes_included-minutes } Supportminute im Monat genügt
   *[other] Für alle, denen { $support-pakete_paket-m_minutes_included-minutes } Supportminuten im Monat genügen
}
support-pakete-plan-paket-l-name = Paket{"\u00A0"}L
# Variables:
#   $support-pakete_paket-l_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-l-for = { $support-pakete_paket-l_minutes_included-minutes ->
    [one] Für alle, denen { $support-pakete_paket-l_minutes_included-minutes } Supportminute im Monat genügt
   *[other] Für alle, denen { $support-pakete_paket-l_minutes_included-minutes } Supportminuten im Monat genügen
}
support-pakete-plan-wartungsvertrag-name = Wartungsvertrag
support-pakete-plan-wartungsvertrag-for = Für Unternehmen, die ihre Geräte funktionsfähig und deren Software aktuell halten lassen möchten

## Charges

support-pakete-charge-fee = Tarifpreis
support-pakete-charge-minutes = Zusätzliche Minuten

## Rows

support-pakete-row-requests-by = Kontaktwege für Anfragen
support-pakete-row-hardware-and-software = Support für Hardware und Software
support-pakete-row-devices-maintained = Funktionsfähigkeit aller Geräte im Vertrag
support-pakete-row-software-updates = Software auf aktuellem Stand
support-pakete-row-faulty-devices = Defekte Geräte
support-pakete-row-hardware-replacement = Austausch defekter Hardware
support-pakete-row-foreign-software = Anderswo gekaufte Software und Software außerhalb des Sortiments
support-pakete-row-maintenance = Wartungsfenster

## Texts

support-pakete-text-phone-mail-portal = Telefon, E-Mail, Kundenportal
support-pakete-text-any-product = ja, unabhängig vom Produkt
support-pakete-text-replacement-on-request = auf Wunsch, außerhalb des Vertrags
support-pakete-text-individual-agreement = nach individueller Vereinbarung

## Notes

support-pakete-text-offered-from = Support-Pakete und Wartungsverträge gibt es seit Januar 2024, damit Kunden die Leistungen kalkulieren und planen können.
support-pakete-text-exact-minute = Über die Freiminuten hinaus wird auf die Minute genau abgerechnet; den Satz dafür veröffentlicht das Angebot nicht.
support-pakete-text-minutes-expire = Was am Monatsende von den Freiminuten übrig ist, verfällt.

## Rules and preconditions

support-pakete-text-updates-checked-first = Updates der Softwarehersteller werden beim Kunden erst installiert, wenn der Anbieter sie geprüft hat.
support-pakete-text-stations-in-use = Das Vorgehen bei Stationen, an denen gerade gearbeitet wird, regelt jeder Wartungsvertrag individuell.
support-pakete-text-digital-invoices = Rechnungen werden digital gestellt.
support-pakete-text-devices-accepted = Geräte, die nicht beim Anbieter gekauft wurden, werden erst in den Vertrag aufgenommen, wenn er sie abgenommen hat.

## Exclusions

support-pakete-text-faulty-devices = Für defekte Geräte gilt gegebenenfalls die gesetzliche Gewährleistung oder die Garantie des Herstellers; der Vertrag umfasst sie nicht.
support-pakete-text-hardware-replacement = Defekte Hardware tauscht der Anbieter auf Wunsch aus, jedoch außerhalb des Vertrags.
support-pakete-text-foreign-software = Für Software, die anderswo gekauft wurde oder nicht zum Sortiment des Anbieters gehört, ist eine individuelle Vereinbarung nötig.
