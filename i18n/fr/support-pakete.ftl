### Minute packs and maintenance contracts.

support-pakete-name = Packs d’assistance et maintenance
support-pakete-tagline = Pour les entreprises qui veulent prévoir leur assistance informatique grâce à des minutes incluses ou faire entretenir régulièrement leurs appareils.

## Plans

support-pakete-plan-paket-s-name = Pack{"\u00A0"}S
# Variables:
#   $support-pakete_paket-s_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-s-for = { $support-pakete_paket-s_minutes_included-minutes ->
    [one] Pour les entreprises auxquelles { $support-pakete_paket-s_minutes_included-minutes } minute d’assistance par mois suffit
   *[other] Pour les entreprises auxquelles { $support-pakete_paket-s_minutes_included-minutes } minutes d’assistance par mois suffisent
}
support-pakete-plan-paket-m-name = Pack{"\u00A0"}M
# Variables:
#   $support-pakete_paket-m_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-m-for = { $support-pakete_paket-m_minutes_included-minutes ->
    [one] Pour les entreprises auxquelles { $support-pakete_paket-m_minutes_included-minutes } minute d’assistance par mois suffit
   *[other] Pour les entreprises auxquelles { $support-pakete_paket-m_minutes_included-minutes } minutes d’assistance par mois suffisent
}
support-pakete-plan-paket-l-name = Pack{"\u00A0"}L
# Variables:
#   $support-pakete_paket-l_minutes_included-minutes (number) - the free minutes of a month
support-pakete-plan-paket-l-for = { $support-pakete_paket-l_minutes_included-minutes ->
    [one] Pour les entreprises auxquelles { $support-pakete_paket-l_minutes_included-minutes } minute d’assistance par mois suffit
   *[other] Pour les entreprises auxquelles { $support-pakete_paket-l_minutes_included-minutes } minutes d’assistance par mois suffisent
}
support-pakete-plan-wartungsvertrag-name = Contrat de maintenance
support-pakete-plan-wartungsvertrag-for = Pour les entreprises dont les appareils doivent fonctionner et rester à jour

## Charges

support-pakete-charge-fee = Prix de base
support-pakete-charge-minutes = Minutes supplémentaires

## Rows

support-pakete-row-requests-by = Moyens de contact pour vos demandes
support-pakete-row-hardware-and-software = Matériel et logiciels
support-pakete-row-devices-maintained = Maintien en état de marche de tous les appareils du contrat
support-pakete-row-software-updates = Logiciels tenus à jour
support-pakete-row-faulty-devices = Appareils défectueux
support-pakete-row-hardware-replacement = Remplacement du matériel défectueux
support-pakete-row-foreign-software = Logiciels achetés ailleurs ou hors gamme
support-pakete-row-maintenance = Créneau de maintenance

## Texts

support-pakete-text-phone-mail-portal = téléphone, e-mail, portail client
support-pakete-text-any-product = oui, quel que soit le produit
support-pakete-text-replacement-on-request = à votre demande, hors contrat
support-pakete-text-individual-agreement = selon accord individuel

## Notes

support-pakete-text-offered-from = Les packs d’assistance et les contrats de maintenance sont proposés depuis janvier 2024, afin que les clients puissent chiffrer et planifier les prestations.
support-pakete-text-exact-minute = Au-delà des minutes incluses, le temps est facturé à la minute près ; l’offre n’en publie pas le tarif.
support-pakete-text-minutes-expire = Les minutes non utilisées expirent à la fin du mois.

## Rules and preconditions

support-pakete-text-updates-checked-first = Les mises à jour des éditeurs sont d’abord vérifiées par le prestataire, puis installées chez le client.
support-pakete-text-stations-in-use = Pour les postes en cours d’utilisation, la marche à suivre est fixée au cas par cas dans le contrat de maintenance.
support-pakete-text-digital-invoices = Les factures sont établies sous forme numérique.
support-pakete-text-devices-accepted = Les appareils qui n’ont pas été achetés chez le prestataire doivent être acceptés par lui avant d’entrer dans le contrat.

## Exclusions

support-pakete-text-faulty-devices = Les appareils défectueux relèvent, le cas échéant, de la garantie légale ou de celle du fabricant et ne font pas partie du contrat.
support-pakete-text-hardware-replacement = Le matériel défectueux est remplacé à la demande du client ; ce remplacement ne fait pas partie du contrat.
support-pakete-text-foreign-software = Les logiciels qui n’ont pas été achetés chez le prestataire ou qui ne figurent pas dans sa gamme nécessitent un accord individuel.
