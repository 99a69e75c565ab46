### Minute packs and maintenance contracts.

support-pakete-name = Atbalsta paketes un apkopes līgumi
support-pakete-tagline = Atbalsta minūtes paketē tiem, kam palīdzība vajadzīga pa reizei, un apkopes līgums tiem, kas savu iekārtu uzturēšanu vēlas uzticēt mums.

## Plans

support-pakete-plan-paket-s-name = S pakete
support-pakete-plan-paket-s-for = Atsevišķiem jautājumiem: { $support-pakete_paket-s_minutes_included } atbalsta mēnesī.
support-pakete-plan-paket-m-name = M pakete
support-pakete-plan-paket-m-for = Regulāriem jautājumiem: { $support-pakete_paket-m_minutes_included } atbalsta mēnesī.
support-pakete-plan-paket-l-name = L pakete
support-pakete-plan-paket-l-for = Biežiem jautājumiem: { $support-pakete_paket-l_minutes_included } atbalsta mēnesī.
support-pakete-plan-wartungsvertrag-name = Apkopes līgums
support-pakete-plan-wartungsvertrag-for = Tiem, kas vēlas, lai visas līgumā iekļautās iekārtas darbotos un to programmatūra būtu aktuāla.

## Charges

support-pakete-charge-fee = Cena
support-pakete-charge-minutes = Minūtes virs paketes

## Rows of the comparison

support-pakete-row-requests-by = Kā iesniegt pieprasījumu
support-pakete-row-hardware-and-software = Aparatūra un programmatūra
support-pakete-row-devices-maintained = Līgumā iekļauto iekārtu darbības uzturēšana
support-pakete-row-software-updates = Programmatūras uzturēšana aktuālā stāvoklī
support-pakete-row-faulty-devices = Bojātas iekārtas
support-pakete-row-hardware-replacement = Bojātas aparatūras nomaiņa
support-pakete-row-foreign-software = Programmatūra, kas nav no mūsu piedāvājuma
support-pakete-row-maintenance = Apkopes laiks

## Texts

support-pakete-text-offered-from = Atbalsta paketes un apkopes līgumus piedāvājam no 2024. gada janvāra, lai izmaksas klientam būtu aprēķināmas un plānojamas.
support-pakete-text-exact-minute = Laiks virs iekļautajām minūtēm tiek uzskaitīts ar minūtes precizitāti; likme nav publicēta.
support-pakete-text-minutes-expire = Neizmantotās minūtes mēneša beigās zūd.
support-pakete-text-phone-mail-portal = pa tālruni, e-pastu un klientu portālā
support-pakete-text-any-product = jā, neatkarīgi no produkta
support-pakete-text-updates-checked-first = Ražotāju programmatūras atjauninājumus vispirms pārbaudām paši un tikai tad uzstādām pie klienta.
support-pakete-text-stations-in-use = Kā rīkoties ar darbstacijām, kuras tobrīd tiek lietotas, individuāli nosaka līgumā.
support-pakete-text-digital-invoices = Rēķini tiek izrakstīti digitāli.
support-pakete-text-faulty-devices = Uz bojātām iekārtām attiecīgā gadījumā attiecas likumā noteiktā vai ražotāja garantija; līgumā tās neietilpst.
support-pakete-text-hardware-replacement = Bojātas aparatūras nomaiņu veicam pēc pieprasījuma; līgumā tā neietilpst.
support-pakete-text-foreign-software = Par programmatūru, kas nav pirkta pie mums vai nav mūsu piedāvājumā, vajadzīga individuāla vienošanās.
support-pakete-text-devices-accepted = Iekārtas, kas nav pirktas pie mums, pirms iekļaušanas līgumā mums ir jāpieņem.
support-pakete-text-replacement-on-request = pēc pieprasījuma
support-pakete-text-individual-agreement = pēc individuālas vienošanās
