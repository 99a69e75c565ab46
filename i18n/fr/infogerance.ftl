### Maintenance and managed service.

infogerance-name = Maintenance et infogérance
infogerance-tagline = Pour les entreprises et cabinets dont les postes sont en réseau et qui hésitent entre facturation à l’intervention, SAV illimité et infogérance.

## Plans

infogerance-plan-niveau-1-name = Niveau{"\u00A0"}1
infogerance-plan-niveau-1-for = Pour les clients qui préfèrent des interventions facturées une à une, principalement sur rendez-vous
infogerance-plan-niveau-2-name = Niveau{"\u00A0"}2
infogerance-plan-niveau-2-for = Pour les clients qui veulent réunir SAV illimité, sauvegarde en ligne et Microsoft Office 365 app
infogerance-plan-niveau-3-name = Niveau{"\u00A0"}3
infogerance-plan-niveau-3-for = Pour les clients qui souhaitent la prise en charge la plus complète, maintenance préventive comprise

## Charges

infogerance-charge-remote-work = Temps passé à distance
infogerance-charge-travel = Déplacement
infogerance-charge-hardware = Matériel hors garantie
infogerance-charge-fee = Forfait

## Rows

infogerance-row-unlimited-support = SAV illimité
infogerance-row-managed-service = Infogérance
infogerance-row-corrective-maintenance = Maintenance corrective
infogerance-row-preventive-maintenance = Maintenance préventive
infogerance-row-curative-maintenance = Maintenance curative
infogerance-row-repair = Dépannage
infogerance-row-perimeter = Équipements couverts
infogerance-row-online-backup = Sauvegarde en ligne
infogerance-row-office-app = Microsoft Office 365 app
infogerance-row-updates-followed = Suivi des mises à jour (systèmes, antivirus, logiciels métiers, sauvegarde)
infogerance-row-vendor-support-called = Problèmes liés aux logiciels métiers
infogerance-row-unplanned-corrective = Maintenance corrective non planifiée

## Levels and texts

infogerance-text-planned-and-unplanned = planifiée et non planifiée
infogerance-text-planned-and-unplanned-priority = planifiée et non planifiée, cette dernière en priorité
infogerance-text-perimeter-sold = tout le matériel informatique du réseau local, imagerie médicale comprise, à condition qu’il ait été vendu par le prestataire ou ses partenaires
infogerance-text-perimeter-all = tous les équipements du réseau local, imagerie médicale comprise, même au-delà du périmètre habituel ; le prestataire supervise leur maintenance
infogerance-text-updates-in-preventive = oui, dans la maintenance préventive
infogerance-text-vendor-answers = le plus souvent, c’est le support de l’éditeur qui répond
infogerance-text-vendor-together = le prestataire peut appeler le support de l’éditeur pour résoudre avec lui tout type de problème

## Notes and footnotes

infogerance-text-published-elsewhere = Les conditions générales, la liste des partenaires et un outil de calcul du montant sont publiés ailleurs.
infogerance-text-billed-by-time = Le temps passé est facturé : celui du travail à distance, celui des déplacements et celui que demande le matériel hors garantie.
infogerance-text-mainly-by-appointment = Ce niveau fonctionne surtout sur rendez-vous.
infogerance-text-without-appointment = Une demande sans rendez-vous reste l’exception ; elle n’est traitée que dans certaines conditions et si les effectifs le permettent.
infogerance-text-backup-scheduled = La sauvegarde repose sur des tâches planifiées et organisées par le prestataire.
infogerance-text-communication-essential = À ce niveau, la communication est essentielle.
infogerance-text-priority = La maintenance corrective non planifiée est prioritaire.

## Exclusions

infogerance-text-business-software = Ne sont pas compris : l’aide à l’utilisation, le suivi des mises à jour et le traitement des messages d’erreur des logiciels métiers sans lien avec le matériel.
infogerance-text-payment-terminals = La maintenance corrective ne comprend ni les mises à jour des terminaux de paiement ni les modifications de leurs paramètres.
infogerance-text-telephone-systems = La maintenance corrective ne comprend pas les modifications des paramètres des standards téléphoniques.

## Rules

infogerance-text-vendor-unreachable = Pour un logiciel métier, c’est le plus souvent le support de son éditeur qui répond. S’il n’est pas joignable et que l’utilisateur demande au prestataire d’agir à sa place, l’intervention peut être facturée au temps passé.
infogerance-text-no-unplanned-work = Aucune intervention technique sur le réseau informatique ou électrique ne peut avoir lieu sans avoir été planifiée avec un technicien du prestataire.
infogerance-text-no-unapproved-remote-session = Aucune prise en main à distance d’un poste ne peut avoir lieu sans qu’un technicien du prestataire l’ait approuvée et planifiée.
infogerance-text-report-at-once = Tout problème doit être signalé immédiatement, par téléphone, sur la ligne directe du technicien ou dans le groupe de messagerie privé du client.
infogerance-text-no-liability = Si ces règles ne sont pas respectées, le prestataire ne peut être tenu responsable d’aucun dysfonctionnement, qu’il y soit directement lié ou non.
infogerance-text-billed-without-cooperation = Si les utilisateurs ne font pas de leur mieux pour que ces règles soient respectées, le temps passé peut être facturé.
