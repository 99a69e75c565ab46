### Furniture of every page.

## Site

site-name = IT-Servicetarife
site-tagline = Preise, Umfang und Reaktionszeiten von IT-Dienstleistungen auf einen Blick – mit Kostenrechner für Ihr Unternehmen.
site-skip = Zum Inhalt springen
site-menu = Hauptmenü
site-language = Sprache
site-languages-title = Wählen Sie Ihre Sprache
site-footer-note = Alle Berechnungen sind unverbindliche Schätzungen.
site-catalogues = Angebote
site-from-plan = ab
breadcrumbs-label = Navigationspfad

# Between a label and its value, where both stand on one line.
label-separator = :{" "}

not-found-title = Seite nicht gefunden

## Catalogue page

catalogue-plans-title = Tarife und Preise
catalogue-calculator-title = Kostenrechner
catalogue-comparison-title = Tarife im Vergleich
catalogue-comparison-caption = Was die einzelnen Tarife enthalten
catalogue-comparison-row = Merkmal
catalogue-service-title = Reaktions- und Servicezeiten
catalogue-service-caption = Wann jemand für Sie da ist und wie schnell reagiert wird
catalogue-terms-title = Laufzeit und Kündigung
catalogue-rules-title = Regeln
catalogue-exclusions-title = Nicht enthalten
catalogue-preconditions-title = Voraussetzungen
catalogue-notes-title = Gut zu wissen
catalogue-advantages-title = Vorteile
catalogue-footnotes-title = Fußnoten
catalogue-contact-title = Fragen und Preisanfragen
catalogue-contact-text = Sie möchten einen nicht veröffentlichten Preis erfahren oder ein Angebot für Ihr Unternehmen erhalten? Schreiben Sie uns oder rufen Sie uns an.

## Plan page

# Variables:
#   $plan (text) - name of the plan
plan-open = Details: { $plan }

# Variables:
#   $catalogue (text) - name of the catalogue
plan-back = Zurück zum Angebot: { $catalogue }
plan-price-title = Preis
plan-included-title = Leistungsumfang
plan-service-title = Reaktions- und Servicezeiten
plan-others-title = Weitere Tarife dieses Angebots

## Comparison

comparison-group-price = Preis
comparison-group-included = Leistungen
comparison-group-service = Service
comparison-group-terms = Vertrag
row-suits = Für wen
row-response = Reaktionszeit
row-window = Servicezeit
row-term = Laufzeit
row-notice = Kündigungsfrist
row-renewal = Verlängerung

## Notes on prices

vat-excluded = Die angegebenen Preise verstehen sich ohne Mehrwertsteuer.
vat-included = Die angegebenen Preise enthalten die Mehrwertsteuer.
vat-unstated = Das Angebot gibt nicht an, ob die Preise die Mehrwertsteuer enthalten.
currency-note-unpublished = Das Angebot veröffentlicht weder Beträge noch eine Währung; angenommen wird die Währung des Landes, aus dem es stammt.

# Variables:
#   $language (text) - name of the language
translated-note = Originalsprache dieses Angebots: { $language }.

## Languages

language-sl = Slowenisch
language-lv = Lettisch
language-fr = Französisch
language-cs = Tschechisch
language-de = Deutsch
