### Levels of cooperation. Amounts are not published.

## Catalogue

sadarbiba-name = Ravni sodelovanja
sadarbiba-tagline = Pogodba po meri podjetja: od plačila samo za opravljeno delo do popolnega nadzora informatike.

## Plans

sadarbiba-plan-minimalais-name = Minimalna raven
sadarbiba-plan-minimalais-for =
    Zelo majhna podjetja, do { $sadarbiba_minimalais_pc_suits-at-most ->
        [one] { $sadarbiba_minimalais_pc_suits-at-most } računalnika
        [two] { $sadarbiba_minimalais_pc_suits-at-most } računalnikov
        [few] { $sadarbiba_minimalais_pc_suits-at-most } računalnikov
       *[other] { $sadarbiba_minimalais_pc_suits-at-most } računalnikov
    } in { $sadarbiba_minimalais_server_suits-at-most ->
        [one] { $sadarbiba_minimalais_server_suits-at-most } strežnika
        [two] { $sadarbiba_minimalais_server_suits-at-most } strežnikov
        [few] { $sadarbiba_minimalais_server_suits-at-most } strežnikov
       *[other] { $sadarbiba_minimalais_server_suits-at-most } strežnikov
    }
sadarbiba-plan-standarts-name = Standardna raven
sadarbiba-plan-standarts-for = Predvsem srednje velika podjetja
sadarbiba-plan-standarts-plus-name = Standardna raven plus
sadarbiba-plan-standarts-plus-for = Predvsem srednje velika podjetja
sadarbiba-plan-profesionalais-name = Profesionalna raven
sadarbiba-plan-profesionalais-for = Podjetja, ki ponudniku zaupajo vsa IT-opravila in celoten nadzor
sadarbiba-plan-profesionalais-plus-name = Profesionalna raven plus
sadarbiba-plan-profesionalais-plus-for = Podjetja, ki ponudniku zaupajo vsa IT-opravila in celoten nadzor
sadarbiba-plan-specialais-name = Posebna pogodba
sadarbiba-plan-specialais-for = Posebni projekti, nadzor razvoja, revizije informacijskih sistemov in organizacija nakupov IT-opreme

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

sadarbiba-text-work-done-only = plača se samo opravljeno delo
sadarbiba-text-almost-all-daily-work = skoraj vsa vsakodnevna IT-opravila
sadarbiba-text-all-work = vsa IT-opravila
sadarbiba-text-special-work = poseben projekt, nadzor razvoja, revizija informacijskih sistemov ali organizacija nakupov IT-opreme
sadarbiba-text-most-work-remote = možno pri večini opravil
sadarbiba-text-full-supervision = popoln (IT-oddelek, strežniki, sistemi in infrastruktura)

## Footnotes

sadarbiba-text-extra-work-scope = Po urni postavki se dodatno obračunajo delo na strežnikih, posebni IT-projekti, posebej zahtevna dela in odpravljanje težav. Postavka ni objavljena.
sadarbiba-text-agreed-in-contract = Odzivni čas in čas dosegljivosti se določita v vsaki pogodbi posebej.

## Rules

sadarbiba-text-reaction-and-availability-agreed = Odzivni čas in čas dosegljivosti se brez izjeme določita v vsaki pogodbi.
sadarbiba-text-price-follows-reaction = Odzivni čas in čas dosegljivosti bistveno spremenita ceno pogodbe, in to pri vsakem zunanjem izvajalcu: ko se odzivni čas bliža ničli, gre cena v neskončnost. Zato samokritično presodite, kaj vaše podjetje v resnici potrebuje.
sadarbiba-text-phone-support = Neposredna, primarna podpora uporabnikom poteka po telefonu. Vašim zaposlenim je na voljo že naslednji dan; od katerega dogodka se šteje, ponudba ne navaja.
sadarbiba-text-remote-work = Večino načrtovanih del in posegov na vaš klic je mogoče opraviti na daljavo, kar je ceneje za obe strani. Izjema so pogodbe, v katerih je dogovorjen čas prisotnosti na lokaciji.
sadarbiba-text-authorised-person = Zaželeno je, da se vnaprej dogovori ena pooblaščena oseba. Samo ona naroča delo ter potrjuje nakupe IT-opreme in sistemov; o delu, nalogah, projektih in njihovih spremembah se lahko s ponudnikom dogovori pisno ali ustno.
sadarbiba-text-electronic-invoices = Računi se pošiljajo samo v elektronski obliki, kolikor je to pravno dopustno; to ureja posebno določilo pogodbe.

## Preconditions

sadarbiba-text-access-rights = Če naloga ali projekt to zahteva, ponudniku podelite pravice za uporabo svoje IT-opreme.

## Notes

sadarbiba-text-level-1 = To je prva od treh ravni sodelovanja.
sadarbiba-text-level-2 = To je druga od treh ravni sodelovanja.
sadarbiba-text-level-3 = To je tretja od treh ravni sodelovanja.
sadarbiba-text-no-monthly-fee = Mesečnega pavšala ni: plačate samo dejansko opravljeno delo po urni postavki in manjši znesek za prihod na lokacijo.
sadarbiba-text-suits-medium = Ta raven je primernejša za srednje velika podjetja.
sadarbiba-text-plus-unstated = Ponudba ne navaja, v čem se različica plus razlikuje od osnovne.
sadarbiba-text-special-contracts = Posebne pogodbe se sklepajo za posebne projekte, nadzor razvoja, revizije informacijskih sistemov v podjetjih in organizacijo nakupov IT-opreme.
