### Furniture of every page.

## Site

site-name = Nabídky IT{"\u00A0"}podpory
site-tagline = Ceny, podmínky a reakční doby na jednom místě, s výpočtem ceny.
site-skip = Přejít k obsahu
site-menu = Hlavní menu
site-language = Jazyk
site-languages-title = Vyberte jazyk
site-footer-note = Výpočty jsou orientační a nezávazné.
site-catalogues = Nabídky
site-from-plan = od
breadcrumbs-label = Drobečková navigace

# Between a label and its value, where both stand on one line.
label-separator = :{" "}

not-found-title = Stránka nenalezena

## Catalogue page

catalogue-plans-title = Varianty a ceny
catalogue-calculator-title = Výpočet
catalogue-comparison-title = Srovnání
catalogue-comparison-caption = Co jednotlivé varianty zahrnují
catalogue-comparison-row = Vlastnost
catalogue-service-title = Reakční doby a provozní hodiny
catalogue-service-caption = Kdy je podpora k dispozici a jak rychlá je reakce
catalogue-terms-title = Trvání a výpověď
catalogue-rules-title = Pravidla
catalogue-exclusions-title = Na co se služba nevztahuje
catalogue-preconditions-title = Předpoklady
catalogue-notes-title = Co je dobré vědět
catalogue-advantages-title = Výhody
catalogue-footnotes-title = Poznámky
catalogue-contact-title = Dotazy a poptávky
catalogue-contact-text = Zajímá vás cena, která není zveřejněna, nebo nabídka pro vaši firmu? Napište nám nebo zavolejte.

## Plan page

# Variables:
#   $plan (text) - name of the plan
plan-open = Podrobnosti: { $plan }

# Variables:
#   $catalogue (text) - name of the catalogue
plan-back = Zpět na nabídku: { $catalogue }
plan-price-title = Cena
plan-included-title = Co je zahrnuto
plan-service-title = Reakční doba a provozní hodiny
plan-others-title = Další varianty této nabídky

## Comparison

comparison-group-price = Cena
comparison-group-included = Zahrnuto
comparison-group-service = Dostupnost a reakce
comparison-group-terms = Smlouva
row-suits = Pro koho
row-response = Reakční doba
row-window = Provozní hodiny
row-term = Doba trvání smlouvy
row-notice = Výpovědní doba
row-renewal = Prodloužení

## Notes on prices

vat-excluded = Ceny jsou bez DPH.
vat-included = Ceny jsou včetně DPH.
vat-unstated = Nabídka neuvádí, zda ceny zahrnují DPH.
currency-note-unpublished = Nabídka nezveřejňuje částky ani měnu; uvedená měna je měnou země poskytovatele.

# Variables:
#   $language (text) - name of the language
translated-note = Původní jazyk nabídky: { $language }.

## Languages

language-sl = slovinština
language-lv = lotyština
language-fr = francouzština
language-cs = čeština
language-de = němčina
