### Maintenance packages: a fee per computer and server, a discount on other services.

## Catalogue

vzdrzevanje-name = Vzdrževanje računalnikov in strežnikov
vzdrzevanje-tagline = Mesečni pavšal na računalnik in strežnik za mala in srednja podjetja, s popustom za ostale storitve.

## Plans

vzdrzevanje-plan-mini-name = Mini
vzdrzevanje-plan-mini-for = { $vzdrzevanje_mini_user_at-most ->
    [one] Mala podjetja z največ { $vzdrzevanje_mini_user_at-most } uporabnikom, brez uporabe strežnika
    [two] Mala podjetja z največ { $vzdrzevanje_mini_user_at-most } uporabnikoma, brez uporabe strežnika
    [few] Mala podjetja z največ { $vzdrzevanje_mini_user_at-most } uporabniki, brez uporabe strežnika
   *[other] Mala podjetja z največ { $vzdrzevanje_mini_user_at-most } uporabniki, brez uporabe strežnika
}
vzdrzevanje-plan-mini-plus-name = Mini+
vzdrzevanje-plan-mini-plus-for = { $vzdrzevanje_mini-plus_user_at-most ->
    [one] Mala podjetja z največ { $vzdrzevanje_mini-plus_user_at-most } uporabnikom in s sočasno uporabo strežnika
    [two] Mala podjetja z največ { $vzdrzevanje_mini-plus_user_at-most } uporabnikoma in s sočasno uporabo strežnika
    [few] Mala podjetja z največ { $vzdrzevanje_mini-plus_user_at-most } uporabniki in s sočasno uporabo strežnika
   *[other] Mala podjetja z največ { $vzdrzevanje_mini-plus_user_at-most } uporabniki in s sočasno uporabo strežnika
}
vzdrzevanje-plan-standard-name = Standard
vzdrzevanje-plan-standard-for = { $vzdrzevanje_standard_user_at-most ->
    [one] Mala podjetja, ki imajo od { $vzdrzevanje_standard_user_at-least } do { $vzdrzevanje_standard_user_at-most } uporabnika in sočasno uporabljajo strežnik
    [two] Mala podjetja, ki imajo od { $vzdrzevanje_standard_user_at-least } do { $vzdrzevanje_standard_user_at-most } uporabnikov in sočasno uporabljajo strežnik
    [few] Mala podjetja, ki imajo od { $vzdrzevanje_standard_user_at-least } do { $vzdrzevanje_standard_user_at-most } uporabnikov in sočasno uporabljajo strežnik
   *[other] Mala podjetja, ki imajo od { $vzdrzevanje_standard_user_at-least } do { $vzdrzevanje_standard_user_at-most } uporabnikov in sočasno uporabljajo strežnik
}
vzdrzevanje-plan-napredni-name = Napredni
vzdrzevanje-plan-napredni-for = { $vzdrzevanje_napredni_user_at-least ->
    [one] Mala in srednja podjetja z najmanj { $vzdrzevanje_napredni_user_at-least } uporabnikom in s sočasno uporabo enega ali več strežnikov
    [two] Mala in srednja podjetja z najmanj { $vzdrzevanje_napredni_user_at-least } uporabnikoma in s sočasno uporabo enega ali več strežnikov
    [few] Mala in srednja podjetja z najmanj { $vzdrzevanje_napredni_user_at-least } uporabniki in s sočasno uporabo enega ali več strežnikov
   *[other] Mala in srednja podjetja z najmanj { $vzdrzevanje_napredni_user_at-least } uporabniki in s sočasno uporabo enega ali več strežnikov
}

## Charges

vzdrzevanje-charge-pc = Pavšal za računalnike
vzdrzevanje-charge-server = Pavšal za strežnike
vzdrzevanje-charge-other = Ostale storitve

## Rows of the comparison

vzdrzevanje-row-check-up = Brezplačni pregled strojne in programske opreme
vzdrzevanje-row-report = Poročilo o stanju strojne in programske opreme
vzdrzevanje-row-server-care = Vzdrževanje strežnika
vzdrzevanje-row-archiving = Arhiviranje podatkov
vzdrzevanje-row-archive-medium = Izdelava arhivskega medija (CD/DVD)
vzdrzevanje-row-advice = Brezplačno svetovanje o strojni in programski opremi
vzdrzevanje-row-faults = Odziv na prijavo okvare

## Texts

vzdrzevanje-text-server-care-basic = osnovno
vzdrzevanje-text-server-care-advanced = napredno
vzdrzevanje-text-server-care-scope = Napredno vzdrževanje strežnika med drugim obsega upravljanje uporabnikov, varnostne preglede, nameščanje popravkov in izvedbo centralnega tiskanja.
