### Guaranteed support.

podpora-name = Assistance garantie
podpora-tagline = Pour les entreprises qui utilisent des outils de service client et veulent pouvoir compter sur une réponse dans un délai garanti.

## Plans

podpora-plan-bez-smlouvy-technik-name = Technicien sans contrat
podpora-plan-bez-smlouvy-technik-for = Pour des demandes confiées à un technicien, sans forfait mensuel ni délai de réponse garanti
podpora-plan-bez-smlouvy-konzultant-name = Consultant sans contrat
podpora-plan-bez-smlouvy-konzultant-for = Pour des demandes adressées à un consultant, sans forfait mensuel ni délai de réponse garanti
podpora-plan-standard-name = Standard
podpora-plan-standard-for = Pour les entreprises qui cherchent un délai de réponse garanti pour le forfait mensuel le plus bas
podpora-plan-plus-name = Plus
podpora-plan-plus-for = Pour les entreprises qui veulent une réponse plus rapide et des consultations pour faire évoluer leur système
podpora-plan-vip-name = VIP
podpora-plan-vip-for = Pour les entreprises qui ont besoin de la réponse la plus rapide, de consultations régulières et d’adaptations du produit

## Charges

podpora-charge-fee = Forfait mensuel
podpora-charge-support = Assistance

## Rows

podpora-row-solved-by = Demandes traitées par
podpora-row-reporting = Rapport sur l’état du système
podpora-row-product-changes = Adaptations du produit (moyennant des frais individuels)
podpora-row-consultation = Consultation gratuite sur l’évolution du système
podpora-row-requests = Réponse aux demandes
podpora-row-incidents = Assistance en cas d’incident

## Texts

podpora-text-technician = technicien d’assistance
podpora-text-consultant = consultant
podpora-text-technician-or-consultant = technicien d’assistance ou consultant

## Advantages

podpora-text-guaranteed-response = Une réponse garantie à vos demandes.
podpora-text-faster-response = Une réponse plus rapide à vos demandes.
podpora-text-fastest-response = La réponse la plus rapide à vos demandes.
# Variables:
#   $plan_support_included-hours (number) - the prepaid hours of a month
podpora-text-time-included = { $plan_support_included-hours ->
    [one] { $plan_support_included-hours } heure d’assistance par mois comprise dans le prix.
   *[other] { $plan_support_included-hours } heures d’assistance par mois comprises dans le prix.
}
podpora-text-consultations = Des consultations sur l’évolution du système.
podpora-text-product-changes = Des adaptations du produit, moyennant des frais individuels.

## Rules

# Variables:
#   $plan_moved-up_months (number) - months in a row
podpora-text-moved-up = { $plan_moved-up_months ->
    [one] Le client qui dépasse le temps prépayé pendant { $plan_moved-up_months } mois peut être placé par le prestataire à un niveau d’assistance supérieur.
   *[other] Le client qui dépasse le temps prépayé { $plan_moved-up_months } mois de suite peut être placé par le prestataire à un niveau d’assistance supérieur.
}

## Notes

# Variables:
#   $plan_support_increment (duration) - the increment
podpora-text-started-increments = Toute tranche de { $plan_support_increment } entamée est décomptée, y compris dans le temps prépayé. L’offre ne précise pas si l’arrondi se fait pour chaque demande ou sur le mois.
podpora-text-time-expires = Le temps prépayé non utilisé n’est pas reporté au mois suivant.
# Variables:
#   $plan_support_rate (money) - the rate beyond the prepaid time
podpora-text-better-rate = Au-delà du temps prépayé s’applique le taux horaire préférentiel de { $plan_support_rate }.
podpora-text-no-guaranteed-response = Aucun délai de réponse n’est garanti.
podpora-text-no-guaranteed-consultant = L’accès à un consultant n’est pas garanti.

## Footnotes

podpora-text-first-reply = Il s’agit de la première réponse au client, avec une proposition de date pour la solution.
podpora-text-incident-response = Le délai de réponse en cas d’incident dépend du SLA convenu, c’est-à-dire du niveau de qualité de service garanti.
podpora-text-incident-free = L’assistance en cas d’incident, c’est-à-dire la remise en état de marche du produit, est gratuite et disponible 24 h/24, 7 j/7 ; les incidents se signalent auprès d’un contact dédié, par téléphone ou par e-mail.
podpora-text-product-changes-scope = Il s’agit d’adaptations qui vont au-delà de la licence du produit prêt à l’emploi : lors de la mise en place, le service peut être adapté à vos besoins moyennant des frais individuels.
