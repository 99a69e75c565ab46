### Furniture of every page.

## Site

site-name = IT atbalsta piedāvājumi
site-tagline = Cenas, nosacījumi un reakcijas laiki vienuviet, ar aprēķinu jūsu uzņēmumam.
site-skip = Pāriet uz saturu
site-menu = Galvenā izvēlne
site-language = Valoda
site-languages-title = Izvēlieties valodu
site-footer-note = Aprēķini ir informatīvi un nav saistoši.
site-catalogues = Piedāvājumi
site-from-plan = no
breadcrumbs-label = Navigācijas ceļš

# Between a label and its value, where both stand on one line.
label-separator = :{" "}

not-found-title = Lapa nav atrasta

## Catalogue page

catalogue-plans-title = Plāni un cenas
catalogue-calculator-title = Aprēķins
catalogue-comparison-title = Salīdzinājums
catalogue-comparison-caption = Kas ietilpst katrā plānā
catalogue-comparison-row = Pazīme
catalogue-service-title = Reakcijas un apkalpošanas laiki
catalogue-service-caption = Kad atbalsts ir pieejams un cik ātra ir reakcija
catalogue-terms-title = Līguma termiņš un uzteikšana
catalogue-rules-title = Noteikumi
catalogue-exclusions-title = Kas neietilpst
catalogue-preconditions-title = Priekšnoteikumi
catalogue-notes-title = Vērts zināt
catalogue-advantages-title = Priekšrocības
catalogue-footnotes-title = Piezīmes
catalogue-contact-title = Jautājumi un pieprasījumi
catalogue-contact-text = Vēlaties uzzināt cenu, kas nav publicēta, vai saņemt piedāvājumu savam uzņēmumam? Rakstiet vai zvaniet mums.

## Plan page

# Variables:
#   $plan (text) - name of the plan
plan-open = Sīkāk: { $plan }

# Variables:
#   $catalogue (text) - name of the catalogue
plan-back = Atpakaļ uz piedāvājumu: { $catalogue }
plan-price-title = Cena
plan-included-title = Kas ietilpst
plan-service-title = Reakcijas un apkalpošanas laiks
plan-others-title = Citi šī piedāvājuma plāni

## Comparison

comparison-group-price = Cena
comparison-group-included = Ietilpst
comparison-group-service = Apkalpošana
comparison-group-terms = Līgums
row-suits = Kam paredzēts
row-response = Reakcijas laiks
row-window = Apkalpošanas laiks
row-term = Līguma termiņš
row-notice = Uzteikuma termiņš
row-renewal = Pagarināšana

## Notes on prices

vat-excluded = Cenas norādītas bez PVN.
vat-included = Cenās ir iekļauts PVN.
vat-unstated = Piedāvājumā nav norādīts, vai cenās ir iekļauts PVN.
currency-note-unpublished = Piedāvājumā nav publicētas ne summas, ne valūta; norādīta pakalpojuma sniedzēja valsts valūta.

# Variables:
#   $language (text) - name of the language
translated-note = Piedāvājuma oriģinālvaloda: { $language }.

## Languages

language-sl = slovēņu
language-lv = latviešu
language-fr = franču
language-cs = čehu
language-de = vācu
