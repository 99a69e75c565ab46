### Maintenance packages: a fee per computer and server, a discount on other services.

## Catalogue

vzdrzevanje-name = Správa počítačů a serverů
vzdrzevanje-tagline = Měsíční paušál za počítač a server pro malé a střední firmy, se slevou na ostatní služby.

## Plans

vzdrzevanje-plan-mini-name = Mini
vzdrzevanje-plan-mini-for = { $vzdrzevanje_mini_user_at-most ->
    [one] Malé firmy do { $vzdrzevanje_mini_user_at-most } uživatele, které nepoužívají server
    [few] Malé firmy do { $vzdrzevanje_mini_user_at-most } uživatelů, které nepoužívají server
    [many] Malé firmy do { $vzdrzevanje_mini_user_at-most } uživatele, které nepoužívají server
   *[other] Malé firmy do { $vzdrzevanje_mini_user_at-most } uživatelů, které nepoužívají server
}
vzdrzevanje-plan-mini-plus-name = Mini+
vzdrzevanje-plan-mini-plus-for = { $vzdrzevanje_mini-plus_user_at-most ->
    [one] Malé firmy do { $vzdrzevanje_mini-plus_user_at-most } uživatele, které používají server
    [few] Malé firmy do { $vzdrzevanje_mini-plus_user_at-most } uživatelů, kteří současně používají server
    [many] Malé firmy do { $vzdrzevanje_mini-plus_user_at-most } uživatele, kteří současně používají server
   *[other] Malé firmy do { $vzdrzevanje_mini-plus_user_at-most } uživatelů, kteří současně používají server
}
vzdrzevanje-plan-standard-name = Standard
vzdrzevanje-plan-standard-for = { $vzdrzevanje_standard_user_at-most ->
    [one] Malé firmy s { $vzdrzevanje_standard_user_at-least } až { $vzdrzevanje_standard_user_at-most } uživatelem, které používají server
    [few] Malé firmy s { $vzdrzevanje_standard_user_at-least } až { $vzdrzevanje_standard_user_at-most } uživateli, kteří současně používají server
    [many] Malé firmy s { $vzdrzevanje_standard_user_at-least } až { $vzdrzevanje_standard_user_at-most } uživatele, kteří současně používají server
   *[other] Malé firmy s { $vzdrzevanje_standard_user_at-least } až { $vzdrzevanje_standard_user_at-most } uživateli, kteří současně používají server
}
vzdrzevanje-plan-napredni-name = Pokročilá
vzdrzevanje-plan-napredni-for = { $vzdrzevanje_napredni_user_at-least ->
    [one] Malé a střední firmy od { $vzdrzevanje_napredni_user_at-least } uživatele výše, které používají jeden nebo více serverů
    [few] Malé a střední firmy od { $vzdrzevanje_napredni_user_at-least } uživatelů, kteří současně používají jeden nebo více serverů
    [many] Malé a střední firmy od { $vzdrzevanje_napredni_user_at-least } uživatele, kteří současně používají jeden nebo více serverů
   *[other] Malé a střední firmy od { $vzdrzevanje_napredni_user_at-least } uživatelů, kteří současně používají jeden nebo více serverů
}

## Charges

vzdrzevanje-charge-pc = Paušál za počítače
vzdrzevanje-charge-server = Paušál za servery
vzdrzevanje-charge-other = Ostatní služby

## Rows of the comparison

vzdrzevanje-row-check-up = Bezplatná kontrola hardwaru a softwaru
vzdrzevanje-row-report = Zpráva o stavu hardwaru a softwaru
vzdrzevanje-row-server-care = Správa serveru
vzdrzevanje-row-archiving = Archivace dat
vzdrzevanje-row-archive-medium = Vytvoření archivního média (CD/DVD)
vzdrzevanje-row-advice = Bezplatné poradenství k hardwaru a softwaru
vzdrzevanje-row-faults = Hlášení závady

## Texts

vzdrzevanje-text-server-care-basic = základní
vzdrzevanje-text-server-care-advanced = pokročilá
vzdrzevanje-text-server-care-scope = Pokročilá správa serveru zahrnuje mimo jiné správu uživatelů, bezpečnostní kontroly, instalaci oprav a zajištění centrálního tisku.
