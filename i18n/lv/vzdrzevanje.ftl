### Maintenance packages with a fee per computer and server.

vzdrzevanje-name = Apkopes paketes
vzdrzevanje-tagline = Maziem un vidējiem uzņēmumiem: mēneša abonēšanas maksa par katru datoru un serveri, atlaide pārējiem pakalpojumiem.

## Plans

vzdrzevanje-plan-mini-name = Mini
vzdrzevanje-plan-mini-for = { $vzdrzevanje_mini_user_at-most ->
    [zero] Maziem uzņēmumiem, kuros ir ne vairāk par { $vzdrzevanje_mini_user_at-most } lietotājiem un netiek izmantots serveris.
    [one] Maziem uzņēmumiem, kuros ir ne vairāk par { $vzdrzevanje_mini_user_at-most } lietotāju un netiek izmantots serveris.
   *[other] Maziem uzņēmumiem, kuros ir ne vairāk par { $vzdrzevanje_mini_user_at-most } lietotājiem un netiek izmantots serveris.
}
vzdrzevanje-plan-mini-plus-name = Mini +
vzdrzevanje-plan-mini-plus-for = { $vzdrzevanje_mini-plus_user_at-most ->
    [zero] Maziem uzņēmumiem, kuros ne vairāk par { $vzdrzevanje_mini-plus_user_at-most } lietotājiem vienlaikus izmanto serveri.
    [one] Maziem uzņēmumiem, kuros ne vairāk par { $vzdrzevanje_mini-plus_user_at-most } lietotāju vienlaikus izmanto serveri.
   *[other] Maziem uzņēmumiem, kuros ne vairāk par { $vzdrzevanje_mini-plus_user_at-most } lietotājiem vienlaikus izmanto serveri.
}
vzdrzevanje-plan-standard-name = Standard
vzdrzevanje-plan-standard-for = { $vzdrzevanje_standard_user_at-most ->
    [zero] Maziem uzņēmumiem, kuros serveri vienlaikus izmanto no { $vzdrzevanje_standard_user_at-least } līdz { $vzdrzevanje_standard_user_at-most } lietotājiem.
    [one] Maziem uzņēmumiem, kuros serveri vienlaikus izmanto no { $vzdrzevanje_standard_user_at-least } līdz { $vzdrzevanje_standard_user_at-most } lietotājam.
   *[other] Maziem uzņēmumiem, kuros serveri vienlaikus izmanto no { $vzdrzevanje_standard_user_at-least } līdz { $vzdrzevanje_standard_user_at-most } lietotājiem.
}
vzdrzevanje-plan-napredni-name = Napredni
vzdrzevanje-plan-napredni-for = { $vzdrzevanje_napredni_user_at-least ->
    [zero] Maziem un vidējiem uzņēmumiem, kuros vienu vai vairākus serverus vienlaikus izmanto vismaz { $vzdrzevanje_napredni_user_at-least } lietotāju.
    [one] Maziem un vidējiem uzņēmumiem, kuros vienu vai vairākus serverus vienlaikus izmanto vismaz { $vzdrzevanje_napredni_user_at-least } lietotājs.
   *[other] Maziem un vidējiem uzņēmumiem, kuros vienu vai vairākus serverus vienlaikus izmanto vismaz { $vzdrzevanje_napredni_user_at-least } lietotāji.
}

## Charges

vzdrzevanje-charge-pc = Abonēšanas maksa par datoru
vzdrzevanje-charge-server = Abonēšanas maksa par serveri
vzdrzevanje-charge-other = Citi pakalpojumi pēc atlaides

## Rows of the comparison

vzdrzevanje-row-check-up = Bezmaksas aparatūras un programmatūras pārbaude
vzdrzevanje-row-report = Pārskats par aparatūras un programmatūras stāvokli
vzdrzevanje-row-server-care = Serveru uzturēšana
vzdrzevanje-row-archiving = Datu arhivēšana
vzdrzevanje-row-archive-medium = Arhīva datu nesēja (CD/DVD) izgatavošana
vzdrzevanje-row-advice = Bezmaksas konsultācijas par aparatūru un programmatūru
vzdrzevanje-row-faults = Bojājumu pieteikumi

## Texts

vzdrzevanje-text-server-care-basic = pamata
vzdrzevanje-text-server-care-advanced = paplašināta
vzdrzevanje-text-server-care-scope = Paplašinātā servera uzturēšana ietver, piemēram, lietotāju pārvaldību, drošības pārbaudes, ielāpu uzstādīšanu un centralizētās drukas nodrošināšanu.
