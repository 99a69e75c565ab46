### Furniture of every page. Before ; ! ? » and after « stands U+202F, before : stands U+00A0.

## Site

site-name = Tarifs informatiques
site-tagline = Prix, prestations et délais de réponse des services informatiques en un coup d’œil, avec un calculateur pour votre entreprise.
site-skip = Aller au contenu
site-menu = Menu principal
site-language = Langue
site-languages-title = Choisissez votre langue
site-footer-note = Tous les calculs sont des estimations sans engagement.
site-catalogues = Offres
site-from-plan = à partir de
breadcrumbs-label = Fil d’Ariane

# Between a label and its value, where both stand on one line.
label-separator = {"\u00A0"}:{" "}

not-found-title = Page introuvable

## Catalogue page

catalogue-plans-title = Formules et tarifs
catalogue-calculator-title = Calculateur
catalogue-comparison-title = Comparatif des formules
catalogue-comparison-caption = Ce que comprend chaque formule
catalogue-comparison-row = Critère
catalogue-service-title = Délais et horaires
catalogue-service-caption = Quand et dans quel délai on vous répond
catalogue-terms-title = Durée et résiliation
catalogue-rules-title = Règles
catalogue-exclusions-title = Non compris
catalogue-preconditions-title = Conditions préalables
catalogue-notes-title = Bon à savoir
catalogue-advantages-title = Avantages
catalogue-footnotes-title = Notes
catalogue-contact-title = Questions et demandes de prix
catalogue-contact-text = Vous souhaitez connaître un prix non publié ou recevoir une offre pour votre entreprise ? Écrivez-nous ou appelez-nous.

## Plan page

# Variables:
#   $plan (text) - name of the plan
plan-open = Détails : { $plan }

# Variables:
#   $catalogue (text) - name of the catalogue
plan-back = Retour à l’offre : { $catalogue }
plan-price-title = Prix
plan-included-title = Prestations
plan-service-title = Délais et horaires
plan-others-title = Autres formules de cette offre

## Comparison

comparison-group-price = Prix
comparison-group-included = Prestations
comparison-group-service = Service
comparison-group-terms = Contrat
row-suits = Pour qui
row-response = Délai de réponse
row-window = Horaires
row-term = Durée
row-notice = Préavis
row-renewal = Reconduction

## Notes on prices

vat-excluded = Les prix indiqués s’entendent hors TVA.
vat-included = Les prix indiqués s’entendent TVA comprise.
vat-unstated = L’offre ne précise pas si les prix comprennent la TVA.
currency-note-unpublished = L’offre ne publie ni montants ni devise ; la devise retenue est celle de son pays d’origine.

# Variables:
#   $language (text) - name of the language
translated-note = Langue d’origine de cette offre : { $language }.

## Languages

language-sl = slovène
language-lv = letton
language-fr = français
language-cs = tchèque
language-de = allemand
