### Contracts of cooperation.

sadarbiba-name = IT-Betreuungsverträge
sadarbiba-tagline = Für Unternehmen, die ihre IT ganz oder teilweise auslagern und den Umfang selbst wählen möchten – von der Hilfe auf Zuruf bis zur vollständigen Betreuung.

## Plans

sadarbiba-plan-minimalais-name = Minimal
# Variables:
#   $sadarbiba_minimalais_pc_suits-at-most (number) - the most computers that the level suits
#   $sadarbiba_minimalais_server_suits-at-most (number) - the most servers that the level suits
sadarbiba-plan-minimalais-for = Geeignet für sehr kleine Unternehmen mit bis zu { $sadarbiba_minimalais_pc_suits-at-most ->
    [one] { $sadarbiba_minimalais_pc_suits-at-most } Computer
   *[other] { $sadarbiba_minimalais_pc_suits-at-most } Computern
} und { $sadarbiba_minimalais_server_suits-at-most ->
    [one] { $sadarbiba_minimalais_server_suits-at-most } Server
   *[other] { $sadarbiba_minimalais_server_suits-at-most } Servern
}
sadarbiba-plan-standarts-name = Standard
sadarbiba-plan-standarts-for = Eher für mittelgroße Unternehmen, die fast die gesamte tägliche IT-Arbeit zu einer festen Monatspauschale vergeben möchten
sadarbiba-plan-standarts-plus-name = Standard+
sadarbiba-plan-standarts-plus-for = Eher für mittelgroße Unternehmen; worin sich Standard+ von Standard unterscheidet, gibt das Angebot nicht an
sadarbiba-plan-profesionalais-name = Professionell
sadarbiba-plan-profesionalais-for = Für Unternehmen, die die gesamte IT-Arbeit und die volle Aufsicht über ihre IT abgeben möchten
sadarbiba-plan-profesionalais-plus-name = Professionell+
sadarbiba-plan-profesionalais-plus-for = Für Unternehmen, die die gesamte IT-Arbeit abgeben möchten; worin sich Professionell+ von Professionell unterscheidet, gibt das Angebot nicht an
sadarbiba-plan-specialais-name = Spezial
sadarbiba-plan-specialais-for = Für besondere Projekte, die Aufsicht über Entwicklungsarbeiten, IT-Audits und die Organisation der Beschaffung von IT-Geräten

## Charges

sadarbiba-charge-work = Geleistete Arbeit (nach Stundensatz)
sadarbiba-charge-call-out = Anfahrt
sadarbiba-charge-fee = Vertragspreis
sadarbiba-charge-extra-work = Zusatzarbeiten (nach Stundensatz)

## Rows

sadarbiba-row-work-covered = Vertragsumfang
sadarbiba-row-supervision = Aufsicht
sadarbiba-row-user-support = Direkter telefonischer Support für Ihre Mitarbeitenden
sadarbiba-row-remote-work = Per Fernzugriff möglich
sadarbiba-row-reaction = Reaktions- und Verfügbarkeitszeit

## Levels and texts

sadarbiba-text-work-done-only = bezahlt wird nur tatsächlich geleistete Arbeit
sadarbiba-text-almost-all-daily-work = fast die gesamte tägliche IT-Arbeit
sadarbiba-text-all-work = die gesamte IT-Arbeit
sadarbiba-text-special-work = besondere Projekte, Aufsicht über Entwicklungsarbeiten, IT-Audits, Organisation der Beschaffung von IT-Geräten
sadarbiba-text-full-supervision = vollständig (IT-Abteilung, Server, Systeme und Infrastruktur)
sadarbiba-text-most-work-remote = die meisten geplanten Arbeiten und Einsätze

## Notes and footnotes

sadarbiba-text-level-1 = Dieser Vertrag bildet die erste Stufe der Zusammenarbeit.
sadarbiba-text-level-2 = Dieser Vertrag gehört zur zweiten Stufe der Zusammenarbeit.
sadarbiba-text-level-3 = Dieser Vertrag gehört zur dritten Stufe der Zusammenarbeit.
sadarbiba-text-no-monthly-fee = Es fällt keine Monatspauschale an; Sie bezahlen die tatsächlich geleistete Arbeit nach Stundensatz und eine kleine Anfahrtsgebühr.
sadarbiba-text-suits-medium = Laut Angebot eignet sich dieser Vertrag eher für mittelgroße Unternehmen.
sadarbiba-text-plus-unstated = Worin sich die Plus-Variante unterscheidet, gibt das Angebot nicht an.
sadarbiba-text-special-contracts = Spezialverträge werden für besondere Projekte, die Aufsicht über Entwicklungsarbeiten, IT-Audits in Unternehmen und die Organisation der Beschaffung von IT-Geräten geschlossen.
sadarbiba-text-extra-work-scope = Zusätzlich nach Stundensatz abgerechnet werden Arbeiten an Servern, besondere IT-Projekte, besonders komplexe Arbeiten sowie die Störungsbehebung.
sadarbiba-text-agreed-in-contract = Reaktions- und Verfügbarkeitszeit werden in jedem Vertrag eigens vereinbart.

## Rules and preconditions

sadarbiba-text-reaction-and-availability-agreed = Reaktionszeit und Verfügbarkeitszeit werden in jedem Vertrag ohne Ausnahme eigens vereinbart.
sadarbiba-text-price-follows-reaction = Reaktionszeit und Verfügbarkeitszeit verändern den Vertragspreis erheblich, und zwar bei jedem Anbieter von IT-Outsourcing: Geht die Reaktionszeit gegen null, geht der Preis gegen unendlich. Prüfen Sie deshalb selbstkritisch, was Ihr Unternehmen wirklich braucht.
sadarbiba-text-phone-support = Der direkte Erstsupport für Nutzer erfolgt telefonisch und steht Ihren Mitarbeitenden schon am nächsten Tag offen; von welchem Zeitpunkt an gerechnet, gibt das Angebot nicht an.
sadarbiba-text-remote-work = Die meisten geplanten Arbeiten und Einsätze lassen sich per Fernzugriff erledigen, was beiden Seiten Geld spart. Ausgenommen sind Fälle, in denen der Vertrag eine Anwesenheit vor Ort vorsieht.
sadarbiba-text-authorised-person = Vorzugsweise wird im Voraus eine bevollmächtigte Person benannt; nur sie darf Arbeiten beauftragen und die Anschaffung von IT-Geräten und Systemen freigeben. Über Arbeiten, Aufgaben, Projekte und deren Änderungen kann sie sich schriftlich oder mündlich mit dem Anbieter verständigen.
sadarbiba-text-electronic-invoices = Rechnungen werden, soweit rechtlich zulässig, ausschließlich elektronisch gestellt; das regelt eine Vertragsklausel.
sadarbiba-text-access-rights = Wo eine Aufgabe oder ein IT-Projekt es erfordert, räumt der Kunde dem Anbieter das Recht ein, die IT-Geräte des Kunden zu benutzen.
