### Maintenance packages with a fee per computer and server.

vzdrzevanje-name = Apkopes paketes
vzdrzevanje-tagline = Maziem un vidējiem uzņēmumiem: abonēšanas maksa par katru datoru un serveri, atlaide pārējiem pakalpojumiem.

## Plans

vzdrzevanje-plan-mini-name = Mini
vzdrzevanje-plan-mini-for = { $vzdrzevanje_mini_user_at-most ->
    [zero] Maziem uzņēmumiem ar ne vairāk kā { $vzdrzevanje_mini_user_at-most } lietotājiem, kas neizmanto serveri.
    [one] Maziem uzņēmumiem ar ne vairāk kā { $vzdrzevanje_mini_user_at-most } lietotāju, kas neizmanto serveri.
   *[other] Maziem uzņēmumiem ar ne vairāk kā { $vzdrzevanje_mini_user_at-most } lietotājiem, kas neizmanto serveri.
}
vzdrzevanje-plan-mini-plus-name = Mini+
vzdrzevanje-plan-mini-plus-for = { $vzdrzevanje_mini-plus_user_at-most ->
    [zero] Maziem uzņēmumiem ar ne vairāk kā { $vzdrzevanje_mini-plus_user_at-most } lietotājiem, kas vienlaikus izmanto serveri.
    [one] Maziem uzņēmumiem ar ne vairāk kā { $vzdrzevanje_mini-plus_user_at-most } lietotāju, kas vienlaikus izmanto serveri.
   *[other] Maziem uzņēmumiem ar ne vairāk kā { $vzdrzevanje_mini-plus_user_at-most } lietotājiem, kas vienlaikus izmanto serveri.
}
vzdrzevanje-plan-standard-name = Standarta
vzdrzevanje-plan-standard-for = { $vzdrzevanje_standard_user_at-most ->
    [zero] Maziem uzņēmumiem, kuros ir no { $vzdrzevanje_standard_user_at-least } līdz { $vzdrzevanje_standard_user_at-most } lietotājiem, kas vienlaikus izmanto serveri.
    [one] Maziem uzņēmumiem, kuros ir no { $vzdrzevanje_standard_user_at-least } līdz { $vzdrzevanje_standard_user_at-most } lietotājam, kas vienlaikus izmanto serveri.
   *[other] Maziem uzņēmumiem, kuros ir no { $vzdrzevanje_standard_user_at-least } līdz { $vzdrzevanje_standard_user_at-most } lietotājiem, kas vienlaikus izmanto serveri.
}
vzdrzevanje-plan-napredni-name = Paplašinātā
vzdrzevanje-plan-napredni-for = { $vzdrzevanje_napredni_user_at-least ->
    [zero] Maziem un vidējiem uzņēmumiem ar vismaz { $vzdrzevanje_napredni_user_at-least } lietotājiem, kas vienlaikus izmanto vienu vai vairākus serverus.
    [one] Maziem un vidējiem uzņēmumiem ar vismaz { $vzdrzevanje_napredni_user_at-least } lietotāju, kas vienlaikus izmanto vienu vai vairākus serverus.
   *[other] Maziem un vidējiem uzņēmumiem ar vismaz { $vzdrzevanje_napredni_user_at-least } lietotājiem, kas vienlaikus izmanto vienu vai vairākus serverus.
}

## Charges

vzdrzevanje-charge-pc = Abonēšanas maksa par datoriem
vzdrzevanje-charge-server = Abonēšanas maksa par serveriem
vzdrzevanje-charge-other = Citi pakalpojumi

## Rows of the comparison

vzdrzevanje-row-check-up = Aparatūras un programmatūras bezmaksas pārbaude
vzdrzevanje-row-report = Pārskats par aparatūras un programmatūras stāvokli
vzdrzevanje-row-server-care = Servera uzturēšana
vzdrzevanje-row-archiving = Datu arhivēšana
vzdrzevanje-row-archive-medium = Arhīva datu nesēja (CD/DVD) izgatavošana
vzdrzevanje-row-advice = Bezmaksas konsultācijas par aparatūru un programmatūru
vzdrzevanje-row-faults = Bojājumu pieteikšana un reakcija

## Texts

vzdrzevanje-text-server-care-basic = pamata
vzdrzevanje-text-server-care-advanced = paplašināta
vzdrzevanje-text-server-care-scope = Paplašinātā servera uzturēšana ietver, piemēram, lietotāju pārvaldību, drošības pārbaudes, ielāpu uzstādīšanu un centralizētās drukas nodrošināšanu.
