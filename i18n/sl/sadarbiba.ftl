### Levels of cooperation. Amounts are not published.

## Catalogue

sadarbiba-name = Ravni sodelovanja
sadarbiba-tagline = Pogodba po meri podjetja: od plačila samo za opravljeno delo do popolnega nadzora nad informacijskimi sistemi.

## Plans

sadarbiba-plan-minimalais-name = Minimalna raven
sadarbiba-plan-minimalais-for = { $sadarbiba_minimalais_pc_suits-at-most ->
    [one] Zelo mala podjetja: največ { $sadarbiba_minimalais_pc_suits-at-most } računalnik, število strežnikov največ { $sadarbiba_minimalais_server_suits-at-most }
    [two] Zelo mala podjetja: največ { $sadarbiba_minimalais_pc_suits-at-most } računalnika, število strežnikov največ { $sadarbiba_minimalais_server_suits-at-most }
    [few] Zelo mala podjetja: največ { $sadarbiba_minimalais_pc_suits-at-most } računalniki, število strežnikov največ { $sadarbiba_minimalais_server_suits-at-most }
   *[other] Zelo mala podjetja: največ { $sadarbiba_minimalais_pc_suits-at-most } računalnikov, število strežnikov največ { $sadarbiba_minimalais_server_suits-at-most }
}
sadarbiba-plan-standarts-name = Standardna raven
sadarbiba-plan-standarts-for = Predvsem srednje velika podjetja
sadarbiba-plan-standarts-plus-name = Standardna raven plus
sadarbiba-plan-standarts-plus-for = Predvsem srednje velika podjetja
sadarbiba-plan-profesionalais-name = Profesionalna raven
sadarbiba-plan-profesionalais-for = Podjetja, ki nam zaupajo vsa opravila IT in celoten nadzor
sadarbiba-plan-profesionalais-plus-name = Profesionalna raven plus
sadarbiba-plan-profesionalais-plus-for = Podjetja, ki nam zaupajo vsa opravila IT in celoten nadzor
sadarbiba-plan-specialais-name = Posebne pogodbe
sadarbiba-plan-specialais-for = Posebni projekti, nadzor razvoja, revizije IT in nakupi opreme

## Charges

sadarbiba-charge-work = Opravljeno delo (urna postavka)
sadarbiba-charge-call-out = Prihod na lokacijo
sadarbiba-charge-fee = Znesek po pogodbi
sadarbiba-charge-extra-work = Dodatno delo (urna postavka)

## Rows of the comparison

sadarbiba-row-work-covered = Kaj pokriva pogodba
sadarbiba-row-supervision = Nadzor
sadarbiba-row-user-support = Neposredna podpora uporabnikom po telefonu
sadarbiba-row-remote-work = Delo na daljavo
sadarbiba-row-reaction = Odzivni čas in čas dosegljivosti

## Levels and texts

sadarbiba-text-work-done-only = samo opravljeno delo
sadarbiba-text-almost-all-daily-work = skoraj vsa vsakodnevna opravila IT
sadarbiba-text-all-work = vsa opravila IT
sadarbiba-text-special-work = dogovorjeni posebni projekt ali naročilo
sadarbiba-text-most-work-remote = večina opravil
sadarbiba-text-full-supervision = popoln (oddelek IT, strežniki, sistemi in infrastruktura)

## Footnotes

sadarbiba-text-extra-work-scope = Po urni postavki se dodatno obračunajo delo na strežnikih, posebni projekti IT, posebej zahtevna dela in odpravljanje težav. Postavka ni objavljena.
sadarbiba-text-agreed-in-contract = Odzivni čas in čas dosegljivosti se določita v vsaki pogodbi posebej.

## Rules

sadarbiba-text-reaction-and-availability-agreed = V vsaki pogodbi brez izjeme se dogovorimo o odzivnem času in času dosegljivosti.
sadarbiba-text-price-follows-reaction = Odzivni čas in čas dosegljivosti bistveno spremenita ceno pogodbe, in to pri vsakem zunanjem izvajalcu: ko se odzivni čas bliža ničli, gre cena v neskončnost. Zato samokritično presodite, kaj vaše podjetje v resnici potrebuje.
sadarbiba-text-phone-support = Zagotavljamo neposredno, primarno podporo uporabnikom po telefonu. Vašim zaposlenim je na voljo že naslednji dan; po katerem dogodku se ta dan šteje, ponudba ne navaja.
sadarbiba-text-remote-work = Večino načrtovanih del in del na klic lahko opravimo na daljavo, kar obema stranema prihrani stroške. Izjema so pogodbe, v katerih je dogovorjen čas naše prisotnosti na lokaciji.
sadarbiba-text-authorised-person = Zaželeno je, da vnaprej določite eno pooblaščeno osebo. Samo ona nam naroča delo ter potrjuje nakupe opreme in sistemov IT; o delu, nalogah, projektih in njihovih spremembah se lahko z nami dogovori pisno ali ustno.
sadarbiba-text-electronic-invoices = Račune pošiljamo samo v elektronski obliki; to ureja poseben člen pogodbe, kolikor je pravno dopustno.

## Preconditions

sadarbiba-text-access-rights = Če je za nalogo ali projekt potrebno, nam podelite pravice za uporabo svoje opreme IT.

## Notes

sadarbiba-text-level-1 = To je prva od treh ravni sodelovanja.
sadarbiba-text-level-2 = To je druga od treh ravni sodelovanja.
sadarbiba-text-level-3 = To je tretja od treh ravni sodelovanja.
sadarbiba-text-no-monthly-fee = Mesečnega plačila ni: plačate samo dejansko opravljeno delo po urni postavki in manjši znesek za prihod na lokacijo.
sadarbiba-text-suits-medium = Ta raven je primernejša za srednje velika podjetja.
sadarbiba-text-plus-unstated = Ponudba ne navaja, v čem se različica plus razlikuje od osnovne.
sadarbiba-text-special-contracts = Posebne pogodbe sklepamo za posebne projekte, nadzor razvoja, revizije IT v podjetjih in organizacijo nakupov opreme IT.
