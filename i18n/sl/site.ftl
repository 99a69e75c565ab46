### Furniture of every page.

## Site

site-name = Ponudbe IT-{"\u2060"}podpore
site-tagline = Cene, pogoji in odzivni časi na enem mestu, z izračunom stroška.
site-skip = Preskoči na vsebino
site-menu = Glavni meni
site-language = Jezik
site-languages-title = Izberite jezik
site-footer-note = Izračuni so informativni in ne zavezujejo.
site-catalogues = Ponudbe
site-from-plan = od
breadcrumbs-label = Pot do strani

# Between a label and its value, where both stand on one line.
label-separator = :{" "}

not-found-title = Strani ni mogoče najti

## Catalogue page

catalogue-plans-title = Paketi in cene
catalogue-calculator-title = Izračun
catalogue-comparison-title = Primerjava
catalogue-comparison-caption = Kaj vključuje posamezni paket
catalogue-comparison-row = Lastnost
catalogue-service-title = Odzivni časi in urnik
catalogue-service-caption = Kdaj je podpora na voljo in kako hiter je odziv
catalogue-terms-title = Trajanje in odpoved
catalogue-rules-title = Pravila
catalogue-exclusions-title = Izključitve
catalogue-preconditions-title = Predpogoji
catalogue-notes-title = Dobro je vedeti
catalogue-advantages-title = Prednosti
catalogue-footnotes-title = Opombe
catalogue-contact-title = Vprašanja in povpraševanja
catalogue-contact-text = Zanima vas cena, ki ni objavljena, ali ponudba za vaše podjetje? Pišite nam ali nas pokličite.

## Plan page

# Variables:
#   $plan (text) - name of the plan
plan-open = Podrobnosti: { $plan }

# Variables:
#   $catalogue (text) - name of the catalogue
plan-back = Nazaj na ponudbo: { $catalogue }
plan-price-title = Cena
plan-included-title = Kaj je vključeno
plan-service-title = Odzivni čas in urnik
plan-others-title = Drugi paketi te ponudbe

## Comparison

comparison-group-price = Cena
comparison-group-included = Vključeno
comparison-group-service = Odzivnost
comparison-group-terms = Pogodba
row-suits = Komu je namenjen
row-response = Odzivni čas
row-window = Urnik
row-term = Trajanje pogodbe
row-notice = Odpovedni rok
row-renewal = Podaljšanje

## Notes on prices

vat-excluded = Objavljene cene so brez DDV.
vat-included = Objavljene cene vključujejo DDV.
vat-unstated = Ponudba ne navaja, ali cene vključujejo DDV.
currency-note-unpublished = Ponudba ne objavlja ne zneskov ne valute; navedena valuta je valuta ponudnikove države.

# Variables:
#   $language (text) - name of the language
translated-note = Izvirni jezik ponudbe: { $language }.

## Languages

language-sl = slovenščina
language-lv = latvijščina
language-fr = francoščina
language-cs = češčina
language-de = nemščina
