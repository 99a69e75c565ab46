### Minute packs, and maintenance contracts on request.

## Catalogue

support-pakete-name = Paketi podpore in vzdrževalne pogodbe
support-pakete-tagline = Vključene minute podpore za vprašanja o strojni in programski opremi ter pogodbe za vzdrževanje vaših naprav.
support-pakete-text-offered-from = Paketi podpore in vzdrževalne pogodbe so na voljo od januarja 2024, da lahko stroške izračunate in načrtujete.

## Plans

support-pakete-plan-paket-s-name = Paket{"\u00A0"}S
support-pakete-plan-paket-s-for = { $support-pakete_paket-s_minutes_included-minutes ->
    [one] Naročniki, ki jim na mesec zadostuje { $support-pakete_paket-s_minutes_included-minutes } minuta podpore
    [two] Naročniki, ki jim na mesec zadostujeta { $support-pakete_paket-s_minutes_included-minutes } minuti podpore
    [few] Naročniki, ki jim na mesec zadostujejo { $support-pakete_paket-s_minutes_included-minutes } minute podpore
   *[other] Naročniki, ki jim na mesec zadostuje { $support-pakete_paket-s_minutes_included-minutes } minut podpore
}
support-pakete-plan-paket-m-name = Paket{"\u00A0"}M
support-pakete-plan-paket-m-for = { $support-pakete_paket-m_minutes_included-minutes ->
    [one] Naročniki, ki jim na mesec zadostuje { $support-pakete_paket-m_minutes_included-minutes } minuta podpore
    [two] Naročniki, ki jim na mesec zadostujeta { $support-pakete_paket-m_minutes_included-minutes } minuti podpore
    [few] Naročniki, ki jim na mesec zadostujejo { $support-pakete_paket-m_minutes_included-minutes } minute podpore
   *[other] Naročniki, ki jim na mesec zadostuje { $support-pakete_paket-m_minutes_included-minutes } minut podpore
}
support-pakete-plan-paket-l-name = Paket{"\u00A0"}L
support-pakete-plan-paket-l-for = { $support-pakete_paket-l_minutes_included-minutes ->
    [one] Naročniki, ki jim na mesec zadostuje { $support-pakete_paket-l_minutes_included-minutes } minuta podpore
    [two] Naročniki, ki jim na mesec zadostujeta { $support-pakete_paket-l_minutes_included-minutes } minuti podpore
    [few] Naročniki, ki jim na mesec zadostujejo { $support-pakete_paket-l_minutes_included-minutes } minute podpore
   *[other] Naročniki, ki jim na mesec zadostuje { $support-pakete_paket-l_minutes_included-minutes } minut podpore
}
support-pakete-plan-wartungsvertrag-name = Vzdrževalna pogodba
support-pakete-plan-wartungsvertrag-for = Podjetja, ki ponudniku prepustijo skrb za delovanje svojih naprav

## Charges

support-pakete-charge-fee = Osnovna cena
support-pakete-charge-minutes = Minute podpore nad vključenimi

## Rows of the comparison

support-pakete-row-requests-by = Oddaja zahtevka
support-pakete-row-hardware-and-software = Podpora za strojno in programsko opremo
support-pakete-row-devices-maintained = Skrb za delovanje naprav iz pogodbe
support-pakete-row-software-updates = Posodabljanje programske opreme naprav iz pogodbe
support-pakete-row-faulty-devices = Okvarjene naprave
support-pakete-row-hardware-replacement = Zamenjava okvarjene strojne opreme
support-pakete-row-foreign-software = Programska oprema, ki ni kupljena pri ponudniku ali je ta ne ponuja
support-pakete-row-maintenance = Vzdrževanje

## Texts

support-pakete-text-phone-mail-portal = po telefonu, e-pošti in na portalu za stranke
support-pakete-text-any-product = da, ne glede na izdelek
support-pakete-text-replacement-on-request = na željo, zunaj pogodbe
support-pakete-text-individual-agreement = po posebnem dogovoru

## Notes

support-pakete-text-exact-minute = Čas nad vključenimi minutami se obračuna na minuto natančno; cena minute ni objavljena.
support-pakete-text-minutes-expire = Neporabljene minute propadejo ob koncu meseca.

## Rules

support-pakete-text-updates-checked-first = Posodobitve proizvajalcev programske opreme ponudnik najprej preveri pri sebi, nato jih namesti pri vas.
support-pakete-text-stations-in-use = Kako se ravna s postajami, ki so med vzdrževanjem v uporabi, je za vsakega naročnika posebej zapisano v pogodbi.
support-pakete-text-digital-invoices = Računi se izdajajo v digitalni obliki.

## Exclusions

support-pakete-text-faulty-devices = Okvarjene naprave niso del vzdrževalne pogodbe; zanje lahko velja zakonska odgovornost za stvarne napake ali garancija proizvajalca.
support-pakete-text-hardware-replacement = Ponudnik na željo zamenja okvarjeno strojno opremo, vendar to ni del vzdrževalne pogodbe.
support-pakete-text-foreign-software = Za programsko opremo, ki ni kupljena pri ponudniku ali je ta ne ponuja, je potreben poseben dogovor.

## Preconditions

support-pakete-text-devices-accepted = Naprave, ki niso kupljene pri ponudniku, mora ta pred vključitvijo v pogodbo odobriti.
