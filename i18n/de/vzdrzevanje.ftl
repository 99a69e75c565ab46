### Maintenance packages.

vzdrzevanje-name = Wartungspakete
vzdrzevanje-tagline = Für kleine und mittlere Unternehmen, die Computer und Server zu einer festen Monatspauschale je Gerät betreuen lassen möchten.

## Plans

vzdrzevanje-plan-mini-name = Mini
# Variables:
#   $vzdrzevanje_mini_user_at-most (number) - the largest number of users
vzdrzevanje-plan-mini-for = { $vzdrzevanje_mini_user_at-most ->
    [one] Für kleine Unternehmen mit höchstens { $vzdrzevanje_mini_user_at-most } Nutzer und ohne Servernutzung
   *[other] Für kleine Unternehmen mit bis zu { $vzdrzevanje_mini_user_at-most } Nutzern und ohne Servernutzung
}
vzdrzevanje-plan-mini-plus-name = Mini+
# Variables:
#   $vzdrzevanje_mini-plus_user_at-most (number) - the largest number of users
vzdrzevanje-plan-mini-plus-for = { $vzdrzevanje_mini-plus_user_at-most ->
    [one] Für kleine Unternehmen mit höchstens { $vzdrzevanje_mini-plus_user_at-most } Nutzer und gleichzeitiger Nutzung eines Servers
   *[other] Für kleine Unternehmen mit bis zu { $vzdrzevanje_mini-plus_user_at-most } Nutzern und gleichzeitiger Nutzung eines Servers
}
vzdrzevanje-plan-standard-name = Standard
# Variables:
#   $vzdrzevanje_standard_user_at-least (number) - the smallest number of users
#   $vzdrzevanje_standard_user_at-most (number) - the largest number of users
vzdrzevanje-plan-standard-for = { $vzdrzevanje_standard_user_at-most ->
    [one] Für kleine Unternehmen mit { $vzdrzevanje_standard_user_at-least } bis { $vzdrzevanje_standard_user_at-most } Nutzer und gleichzeitiger Nutzung eines Servers
   *[other] Für kleine Unternehmen mit { $vzdrzevanje_standard_user_at-least } bis { $vzdrzevanje_standard_user_at-most } Nutzern und gleichzeitiger Nutzung eines Servers
}
vzdrzevanje-plan-napredni-name = Erweitert
# Variables:
#   $vzdrzevanje_napredni_user_at-least (number) - the smallest number of users
vzdrzevanje-plan-napredni-for = { $vzdrzevanje_napredni_user_at-least ->
    [one] Für kleine und mittlere Unternehmen ab { $vzdrzevanje_napredni_user_at-least } Nutzer mit gleichzeitiger Nutzung eines oder mehrerer Server
   *[other] Für kleine und mittlere Unternehmen ab { $vzdrzevanje_napredni_user_at-least } Nutzern mit gleichzeitiger Nutzung eines oder mehrerer Server
}

## Charges

vzdrzevanje-charge-pc = Computerpauschale
vzdrzevanje-charge-server = Serverpauschale
vzdrzevanje-charge-other = Sonstige Leistungen

## Rows

vzdrzevanje-row-check-up = Kostenlose Überprüfung von Hardware und Software
vzdrzevanje-row-report = Bericht über den Zustand von Hardware und Software
vzdrzevanje-row-server-care = Serverwartung
vzdrzevanje-row-archiving = Datenarchivierung
vzdrzevanje-row-archive-medium = Erstellung eines Archivmediums (CD/DVD)
vzdrzevanje-row-advice = Kostenlose Beratung zu Hardware und Software
vzdrzevanje-row-faults = Reaktion auf Störungsmeldungen

## Texts

vzdrzevanje-text-server-care-basic = Basis
vzdrzevanje-text-server-care-advanced = erweitert
vzdrzevanje-text-server-care-scope = Die erweiterte Serverwartung umfasst unter anderem die Benutzerverwaltung, Sicherheitsprüfungen, das Einspielen von Patches und den zentralen Druck.
