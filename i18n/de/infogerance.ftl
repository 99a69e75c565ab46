### Maintenance and managed service.

infogerance-name = Wartung und Managed Services
infogerance-tagline = Für Unternehmen und Praxen mit vernetzten Arbeitsplätzen: Abrechnung nach Aufwand, unbegrenzter Kundendienst oder Managed Services.

## Plans

infogerance-plan-niveau-1-name = Stufe{"\u00A0"}1
infogerance-plan-niveau-1-for = Für alle, die Einsätze vor allem nach Terminvereinbarung wünschen und einzeln bezahlen möchten
infogerance-plan-niveau-2-name = Stufe{"\u00A0"}2
infogerance-plan-niveau-2-for = Für alle, die unbegrenzten Kundendienst, Online-Backup und die Microsoft-Office-365-App zusammen beziehen möchten
infogerance-plan-niveau-3-name = Stufe{"\u00A0"}3
infogerance-plan-niveau-3-for = Für alle, die die umfassendste Betreuung mit vorbeugender Wartung wünschen

## Charges

infogerance-charge-remote-work = Fernwartung nach Zeitaufwand
infogerance-charge-travel = Anfahrt
infogerance-charge-hardware = Hardware außerhalb der Garantie
infogerance-charge-fee = Pauschale

## Rows

infogerance-row-unlimited-support = Unbegrenzter Kundendienst
infogerance-row-managed-service = Managed Services
infogerance-row-corrective-maintenance = Korrektive Wartung
infogerance-row-preventive-maintenance = Vorbeugende Wartung
infogerance-row-curative-maintenance = Kurative Wartung
infogerance-row-repair = Störungsbehebung
infogerance-row-perimeter = Betreute Geräte
infogerance-row-online-backup = Online-Backup
infogerance-row-office-app = Microsoft-Office-365-App
infogerance-row-updates-followed = Update-Betreuung (Systeme, Virenschutz, Fachsoftware, Backup)
infogerance-row-vendor-support-called = Probleme mit Fachsoftware
infogerance-row-unplanned-corrective = Ungeplante korrektive Wartung

## Levels and texts

infogerance-text-planned-and-unplanned = geplant und ungeplant
infogerance-text-planned-and-unplanned-priority = geplant und ungeplant, ungeplant mit Vorrang
infogerance-text-perimeter-sold = alle IT-Geräte im lokalen Netz einschließlich der Geräte für medizinische Bildgebung, sofern vom Anbieter oder von seinen Partnern verkauft
infogerance-text-perimeter-all = alle Geräte im lokalen Netz einschließlich der Geräte für medizinische Bildgebung, auch über den üblichen Rahmen hinaus; der Anbieter überwacht ihre Wartung
infogerance-text-updates-in-preventive = ja, in der vorbeugenden Wartung
infogerance-text-vendor-answers = meist ist der Support des Herstellers zuständig
infogerance-text-vendor-together = der Anbieter kann den Support des Herstellers anrufen, um Probleme jeder Art gemeinsam mit ihm zu lösen

## Notes and footnotes

infogerance-text-published-elsewhere = Die allgemeinen Geschäftsbedingungen, die Liste der Partner und ein Preisrechner sind an anderer Stelle veröffentlicht.
infogerance-text-billed-by-time = Abgerechnet wird nach Zeitaufwand: für Fernwartung, für Einsätze mit Anfahrt und für Hardware außerhalb der Garantie.
infogerance-text-mainly-by-appointment = Auf dieser Stufe wird vor allem nach Terminvereinbarung gearbeitet.
infogerance-text-without-appointment = Ohne Termin werden Anfragen nur ausnahmsweise bearbeitet, unter bestimmten Bedingungen und je nach verfügbarem Personal.
infogerance-text-backup-scheduled = Das Backup läuft über zeitgesteuerte Aufgaben, die der Anbieter plant und organisiert.
infogerance-text-communication-essential = Auf dieser Stufe ist Kommunikation unerlässlich.
infogerance-text-priority = Die ungeplante korrektive Wartung wird vorrangig behandelt.

## Exclusions

infogerance-text-business-software = Nicht enthalten sind Hilfe bei der Bedienung, die Update-Betreuung und die Klärung von Fehlermeldungen der Fachsoftware, die nicht mit der Hardware zusammenhängen.
infogerance-text-payment-terminals = Die korrektive Wartung umfasst weder Updates von Zahlungsterminals noch Änderungen an deren Einstellungen.
infogerance-text-telephone-systems = Die korrektive Wartung umfasst keine Änderungen an den Einstellungen von Telefonanlagen.

## Rules

infogerance-text-vendor-unreachable = Für Fragen zur Fachsoftware ist meist der Support ihres Herstellers zuständig. Ist er nicht erreichbar und bittet der Nutzer den Anbieter, an seiner Stelle tätig zu werden, kann dies nach Zeitaufwand berechnet werden.
infogerance-text-no-unplanned-work = Technische Arbeiten am Computer- oder Stromnetz sind nur zulässig, wenn sie mit einem Techniker des Anbieters geplant wurden.
infogerance-text-no-unapproved-remote-session = Ein Fernzugriff auf einen Arbeitsplatz ist nur zulässig, wenn ein Techniker des Anbieters ihn freigegeben und eingeplant hat.
infogerance-text-report-at-once = Probleme sind sofort zu melden: telefonisch, über die Durchwahl des Technikers oder in der privaten Chatgruppe des Kunden.
infogerance-text-no-liability = Werden diese Regeln nicht eingehalten, kann der Anbieter für keine Störung haftbar gemacht werden, ob sie unmittelbar damit zusammenhängt oder nicht.
infogerance-text-billed-without-cooperation = Tun die Nutzer nicht ihr Möglichstes, um diese Regeln einzuhalten, können Leistungen nach Zeitaufwand berechnet werden.
