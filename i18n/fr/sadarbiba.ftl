### Contracts of cooperation.

sadarbiba-name = Contrats d’assistance informatique
sadarbiba-tagline = Pour les entreprises qui confient à un prestataire tout ou partie de leur informatique et veulent en choisir l’étendue, de l’aide ponctuelle à la prise en charge complète.

## Plans

sadarbiba-plan-minimalais-name = Minimal
# Variables:
#   $sadarbiba_minimalais_pc_suits-at-most (number) - the most computers that the level suits
#   $sadarbiba_minimalais_server_suits-at-most (number) - the most servers that the level suits
sadarbiba-plan-minimalais-for = Convient aux très petites entreprises, jusqu’à { $sadarbiba_minimalais_pc_suits-at-most ->
    [one] { $sadarbiba_minimalais_pc_suits-at-most } ordinateur
   *[other] { $sadarbiba_minimalais_pc_suits-at-most } ordinateurs
} et { $sadarbiba_minimalais_server_suits-at-most ->
    [one] { $sadarbiba_minimalais_server_suits-at-most } serveur
   *[other] { $sadarbiba_minimalais_server_suits-at-most } serveurs
}
sadarbiba-plan-standarts-name = Standard
sadarbiba-plan-standarts-for = Plutôt pour les entreprises de taille moyenne qui confient au prestataire presque tous leurs travaux informatiques courants, moyennant un forfait mensuel
sadarbiba-plan-standarts-plus-name = Standard+
sadarbiba-plan-standarts-plus-for = Plutôt pour les entreprises de taille moyenne ; l’offre ne précise pas ce qui distingue Standard+ de Standard
sadarbiba-plan-profesionalais-name = Professionnel
sadarbiba-plan-profesionalais-for = Pour les entreprises qui confient au prestataire tous leurs travaux informatiques, supervision complète comprise
sadarbiba-plan-profesionalais-plus-name = Professionnel+
sadarbiba-plan-profesionalais-plus-for = Pour les entreprises qui confient au prestataire toute leur informatique ; l’offre ne précise pas ce qui distingue Professionnel+ de Professionnel
sadarbiba-plan-specialais-name = Spécial
sadarbiba-plan-specialais-for = Pour les projets particuliers, la supervision de développements, les audits informatiques et l’organisation d’achats d’équipements informatiques

## Charges

sadarbiba-charge-work = Travail effectué au taux horaire
sadarbiba-charge-call-out = Déplacement
sadarbiba-charge-fee = Prix du contrat
sadarbiba-charge-extra-work = Travaux supplémentaires au taux horaire

## Rows

sadarbiba-row-work-covered = Étendue du contrat
sadarbiba-row-supervision = Supervision
sadarbiba-row-user-support = Assistance téléphonique directe à vos collaborateurs
sadarbiba-row-remote-work = Possible à distance
sadarbiba-row-reaction = Délai de réponse et plage de disponibilité

## Levels and texts

sadarbiba-text-work-done-only = sans forfait ; facturation du travail effectué
sadarbiba-text-almost-all-daily-work = presque tous les travaux informatiques courants
sadarbiba-text-all-work = tous les travaux informatiques
sadarbiba-text-special-work = projets particuliers, supervision de développements, audits informatiques, organisation d’achats d’équipements informatiques
sadarbiba-text-full-supervision = complète (service informatique, serveurs, systèmes et infrastructure)
sadarbiba-text-most-work-remote = la plupart des travaux, planifiés ou sur appel

## Notes and footnotes

sadarbiba-text-level-1 = Ce contrat constitue le premier niveau de collaboration.
sadarbiba-text-level-2 = Ce contrat relève du deuxième niveau de collaboration.
sadarbiba-text-level-3 = Ce contrat relève du troisième niveau de collaboration.
sadarbiba-text-no-monthly-fee = Il n’y a pas de forfait mensuel ; vous payez le travail effectué, au taux horaire, et de modestes frais de déplacement.
sadarbiba-text-suits-medium = Selon l’offre, ce contrat convient plutôt aux entreprises de taille moyenne.
sadarbiba-text-plus-unstated = L’offre ne précise pas ce que la variante « plus » a de différent.
sadarbiba-text-special-contracts = Les contrats spéciaux sont conclus pour des projets particuliers, la supervision de développements, des audits informatiques d’entreprise et l’organisation d’achats d’équipements informatiques.
sadarbiba-text-extra-work-scope = Sont facturés en plus, au taux horaire, les travaux sur les serveurs, les projets informatiques particuliers, les travaux particulièrement complexes ainsi que le dépannage.
sadarbiba-text-agreed-in-contract = Le délai de réponse et la plage de disponibilité sont convenus dans chaque contrat.

## Rules and preconditions

sadarbiba-text-reaction-and-availability-agreed = Le délai de réponse et la plage de disponibilité sont expressément convenus dans chaque contrat, sans exception.
sadarbiba-text-price-follows-reaction = Le délai de réponse et la plage de disponibilité modifient sensiblement le prix du contrat, chez n’importe quel prestataire d’infogérance : quand le délai de réponse tend vers zéro, le prix tend vers l’infini. Évaluez donc sans complaisance ce dont votre entreprise a réellement besoin.
sadarbiba-text-phone-support = L’assistance directe aux utilisateurs, premier point de contact, se fait par téléphone ; elle est ouverte à vos collaborateurs dès le lendemain, sans que l’offre précise à compter de quel moment.
sadarbiba-text-remote-work = La plupart des travaux, planifiés ou sur appel, peuvent se faire à distance, d’où des économies pour les deux parties. Font exception les cas où le contrat prévoit une présence sur place.
sadarbiba-text-authorised-person = De préférence, une personne habilitée est désignée à l’avance : elle seule peut commander des travaux et approuver l’achat d’équipements et de systèmes informatiques. Elle peut convenir des travaux, des tâches, des projets et de leurs modifications par écrit comme de vive voix.
sadarbiba-text-electronic-invoices = Les factures sont transmises uniquement par voie électronique ; une clause du contrat le prévoit, dans la mesure où le droit le permet.
sadarbiba-text-access-rights = Lorsqu’une tâche ou un projet informatique l’exige, le client accorde au prestataire le droit d’utiliser son matériel informatique.
