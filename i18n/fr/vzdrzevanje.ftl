### Maintenance packages.

vzdrzevanje-name = Formules de maintenance
vzdrzevanje-tagline = Pour les petites et moyennes entreprises qui souhaitent faire entretenir ordinateurs et serveurs moyennant un forfait mensuel par appareil.

## Plans

vzdrzevanje-plan-mini-name = Mini
# Variables:
#   $vzdrzevanje_mini_user_at-most (number) - the largest number of users
vzdrzevanje-plan-mini-for = { $vzdrzevanje_mini_user_at-most ->
    [one] Pour les petites entreprises de { $vzdrzevanje_mini_user_at-most } utilisateur au plus, sans serveur
   *[other] Pour les petites entreprises de { $vzdrzevanje_mini_user_at-most } utilisateurs au plus, sans serveur
}
vzdrzevanje-plan-mini-plus-name = Mini+
# Variables:
#   $vzdrzevanje_mini-plus_user_at-most (number) - the largest number of users
vzdrzevanje-plan-mini-plus-for = { $vzdrzevanje_mini-plus_user_at-most ->
    [one] Pour les petites entreprises de { $vzdrzevanje_mini-plus_user_at-most } utilisateur au plus, avec utilisation simultanée d’un serveur
   *[other] Pour les petites entreprises de { $vzdrzevanje_mini-plus_user_at-most } utilisateurs au plus, avec utilisation simultanée d’un serveur
}
vzdrzevanje-plan-standard-name = Standard
# Variables:
#   $vzdrzevanje_standard_user_at-least (number) - the smallest number of users
#   $vzdrzevanje_standard_user_at-most (number) - the largest number of users
vzdrzevanje-plan-standard-for = { $vzdrzevanje_standard_user_at-most ->
    [one] Pour les petites entreprises de { $vzdrzevanje_standard_user_at-least } à { $vzdrzevanje_standard_user_at-most } utilisateur, avec utilisation simultanée d’un serveur
   *[other] Pour les petites entreprises de { $vzdrzevanje_standard_user_at-least } à { $vzdrzevanje_standard_user_at-most } utilisateurs, avec utilisation simultanée d’un serveur
}
vzdrzevanje-plan-napredni-name = Avancé
# Variables:
#   $vzdrzevanje_napredni_user_at-least (number) - the smallest number of users
vzdrzevanje-plan-napredni-for = { $vzdrzevanje_napredni_user_at-least ->
    [one] Pour les petites et moyennes entreprises à partir de { $vzdrzevanje_napredni_user_at-least } utilisateur, avec utilisation simultanée d’un ou de plusieurs serveurs
   *[other] Pour les petites et moyennes entreprises à partir de { $vzdrzevanje_napredni_user_at-least } utilisateurs, avec utilisation simultanée d’un ou de plusieurs serveurs
}

## Charges

vzdrzevanje-charge-pc = Forfait ordinateurs
vzdrzevanje-charge-server = Forfait serveurs
vzdrzevanje-charge-other = Autres prestations

## Rows

vzdrzevanje-row-check-up = Contrôle gratuit du matériel et des logiciels
vzdrzevanje-row-report = Rapport sur l’état du matériel et des logiciels
vzdrzevanje-row-server-care = Maintenance du serveur
vzdrzevanje-row-archiving = Archivage des données
vzdrzevanje-row-archive-medium = Création d’un support d’archivage (CD/DVD)
vzdrzevanje-row-advice = Conseils gratuits sur le matériel et les logiciels
vzdrzevanje-row-faults = Réponse aux pannes signalées

## Texts

vzdrzevanje-text-server-care-basic = de base
vzdrzevanje-text-server-care-advanced = avancée
vzdrzevanje-text-server-care-scope = La maintenance avancée du serveur comprend notamment la gestion des utilisateurs, les contrôles de sécurité, l’installation des correctifs et l’impression centralisée.
