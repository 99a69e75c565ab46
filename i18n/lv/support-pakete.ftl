### Minute packs and maintenance contracts.

support-pakete-name = Atbalsta paketes un apkopes līgumi
support-pakete-tagline = Paketes ar iekļautām minūtēm tehniskiem jautājumiem, kā arī apkopes līgumi, ar kuriem rūpes par iekārtām uzņemas pakalpojuma sniedzējs.

## Plans

support-pakete-plan-paket-s-name = S{"\u00A0"}pakete
support-pakete-plan-paket-s-for = { $support-pakete_paket-s_minutes_included-minutes ->
    [zero] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-s_minutes_included-minutes } atbalsta minūtēm.
    [one] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-s_minutes_included-minutes } atbalsta minūti.
   *[other] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-s_minutes_included-minutes } atbalsta minūtēm.
}
support-pakete-plan-paket-m-name = M{"\u00A0"}pakete
support-pakete-plan-paket-m-for = { $support-pakete_paket-m_minutes_included-minutes ->
    [zero] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-m_minutes_included-minutes } atbalsta minūtēm.
    [one] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-m_minutes_included-minutes } atbalsta minūti.
   *[other] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-m_minutes_included-minutes } atbalsta minūtēm.
}
support-pakete-plan-paket-l-name = L{"\u00A0"}pakete
support-pakete-plan-paket-l-for = { $support-pakete_paket-l_minutes_included-minutes ->
    [zero] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-l_minutes_included-minutes } atbalsta minūtēm.
    [one] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-l_minutes_included-minutes } atbalsta minūti.
   *[other] Tiem, kam mēnesī pietiek ar { $support-pakete_paket-l_minutes_included-minutes } atbalsta minūtēm.
}
support-pakete-plan-wartungsvertrag-name = Apkopes līgums
support-pakete-plan-wartungsvertrag-for = Tiem, kas vēlas, lai visas līgumā iekļautās iekārtas darbotos un to programmatūra būtu atjaunināta.

## Charges

support-pakete-charge-fee = Plāna cena
support-pakete-charge-minutes = Minūtes virs paketē iekļautajām

## Rows of the comparison

support-pakete-row-requests-by = Kā iesniegt pieteikumu
support-pakete-row-hardware-and-software = Aparatūra un programmatūra
support-pakete-row-devices-maintained = Līgumā iekļauto iekārtu uzturēšana darba kārtībā
support-pakete-row-software-updates = Šo iekārtu programmatūras atjaunināšana
support-pakete-row-faulty-devices = Bojātas iekārtas
support-pakete-row-hardware-replacement = Bojātas aparatūras nomaiņa
support-pakete-row-foreign-software = Programmatūra, kas nav pirkta pie pakalpojuma sniedzēja vai nav tā piedāvājumā
support-pakete-row-maintenance = Apkopes laiks

## Texts

support-pakete-text-offered-from = Atbalsta paketes un apkopes līgumi ir pieejami no 2024.{"\u00A0"}gada janvāra, lai klients savas izmaksas varētu aprēķināt un plānot.
support-pakete-text-exact-minute = Laiks virs iekļautajām minūtēm tiek uzskaitīts ar minūtes precizitāti; likme nav publicēta.
support-pakete-text-minutes-expire = Neizmantotās minūtes mēneša beigās zūd.
support-pakete-text-phone-mail-portal = pa tālruni, pa e-pastu vai klientu portālā
support-pakete-text-any-product = jā, neatkarīgi no produkta
support-pakete-text-updates-checked-first = Ražotāju programmatūras atjauninājumus pakalpojuma sniedzējs vispirms pārbauda pats un tikai tad uzstāda pie klienta.
support-pakete-text-stations-in-use = Kā rīkoties ar darbstacijām, kuras apkopes laikā tiek lietotas, katram klientam individuāli nosaka līgumā.
support-pakete-text-digital-invoices = Rēķinus izraksta elektroniski.
support-pakete-text-faulty-devices = Bojātas iekārtas līgumā neietilpst; atkarībā no gadījuma uz tām attiecas likumā noteiktā atbildība par trūkumiem vai ražotāja garantija.
support-pakete-text-hardware-replacement = Bojātu aparatūru pēc klienta vēlēšanās nomaina, taču līgumā tas neietilpst.
support-pakete-text-foreign-software = Par programmatūru, kas nav pirkta pie pakalpojuma sniedzēja vai nav tā piedāvājumā, jāvienojas individuāli.
support-pakete-text-devices-accepted = Iekārtas, kas nav pirktas pie pakalpojuma sniedzēja, līgumā var iekļaut tikai pēc tam, kad tas ir tās pārbaudījis un pieņēmis.
support-pakete-text-replacement-on-request = pēc vēlēšanās, ārpus līguma
support-pakete-text-individual-agreement = pēc individuālas vienošanās
