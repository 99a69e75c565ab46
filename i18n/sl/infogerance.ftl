### Three levels of maintenance. Amounts are not published.

## Catalogue

infogerance-name = Vzdrževanje in upravljanje IT
infogerance-tagline = Tri ravni vzdrževanja opreme v lokalnem omrežju, tudi opreme za medicinsko slikanje: od obračuna po času do celovitega upravljanja.
infogerance-text-published-elsewhere = Splošni pogoji, seznam partnerjev in kalkulator zneska so objavljeni drugje.

## Plans

infogerance-plan-niveau-1-name = Raven{"\u00A0"}1
infogerance-plan-niveau-1-for = Naročniki, ki plačajo vsak poseg po porabljenem času
infogerance-plan-niveau-2-name = Raven{"\u00A0"}2
infogerance-plan-niveau-2-for = Naročniki, ki želijo neomejeno poprodajno podporo in spletno varnostno kopiranje
infogerance-plan-niveau-3-name = Raven{"\u00A0"}3
infogerance-plan-niveau-3-for = Naročniki, ki ponudniku prepustijo upravljanje IT in nadzor nad vzdrževanjem vse opreme v omrežju

## Charges

infogerance-charge-fee = Cena vzdrževanja
infogerance-charge-remote-work = Delo na daljavo po porabljenem času
infogerance-charge-travel = Prihod na lokacijo
infogerance-charge-hardware = Strojna oprema zunaj garancije

## Rows of the comparison

infogerance-row-unlimited-support = Neomejena poprodajna podpora
infogerance-row-managed-service = Upravljanje IT
infogerance-row-corrective-maintenance = Korektivno vzdrževanje
infogerance-row-preventive-maintenance = Preventivno vzdrževanje
infogerance-row-curative-maintenance = Kurativno vzdrževanje
infogerance-row-repair = Odprava okvar
infogerance-row-perimeter = Zajeta oprema
infogerance-row-online-backup = Spletno varnostno kopiranje
infogerance-row-office-app = Aplikacija Microsoft Office 365
infogerance-row-updates-followed = Spremljanje posodobitev sistemov, protivirusnih in poslovnih programov ter varnostnega kopiranja
infogerance-row-vendor-support-called = Težave s poslovnim programom
infogerance-row-unplanned-corrective = Nenačrtovano korektivno vzdrževanje

## Levels and texts

infogerance-text-planned-and-unplanned = načrtovano in nenačrtovano
infogerance-text-planned-and-unplanned-priority = načrtovano in nenačrtovano, nenačrtovano s prednostjo
infogerance-text-perimeter-sold = vsa IT-oprema v lokalnem omrežju, tudi za medicinsko slikanje, a samo, če so jo prodali ponudnik ali njegovi partnerji
infogerance-text-perimeter-all = vsa oprema v lokalnem omrežju, tudi za medicinsko slikanje; tudi zunaj svojega področja se ponudnik postavi v vlogo uporabnika in nadzoruje vzdrževanje
infogerance-text-updates-in-preventive = da, v okviru preventivnega vzdrževanja
infogerance-text-vendor-answers = praviloma odgovarja podpora proizvajalca programa
infogerance-text-vendor-together = podporo proizvajalca programa lahko pokliče ponudnik, da težavo, kakršna koli že je, rešujeta skupaj

## Footnotes

infogerance-text-without-appointment = Brez predhodnega dogovora ponudnik zahtevke sprejme le izjemoma, pod določenimi pogoji in glede na razpoložljivost osebja.
infogerance-text-backup-scheduled = Varnostno kopiranje poteka z načrtovanimi opravili, ki jih pripravi in organizira ponudnik.
infogerance-text-priority = Nenačrtovano korektivno vzdrževanje ima na tej ravni prednost.

## Notes

infogerance-text-billed-by-time = Delo na daljavo, prihod na lokacijo in posegi na strojni opremi zunaj garancije se obračunajo po porabljenem času. Postavke niso objavljene.
infogerance-text-mainly-by-appointment = Na tej ravni delo poteka predvsem po predhodnem dogovoru.
infogerance-text-communication-essential = Na tej ravni je komunikacija bistvena.

## Exclusions

infogerance-text-business-software = Pomoč pri uporabi poslovnih programov, spremljanje njihovih posodobitev in odgovori na njihova sporočila o napakah, ki niso povezane s strojno opremo, niso vključeni. Praviloma nanje odgovarja podpora proizvajalca programa.
infogerance-text-payment-terminals = Korektivno vzdrževanje ne vključuje posodobitev plačilnih terminalov in sprememb njihovih nastavitev.
infogerance-text-telephone-systems = Korektivno vzdrževanje ne vključuje sprememb nastavitev telefonskih central.

## Rules

infogerance-text-vendor-unreachable = Če podpora proizvajalca poslovnega programa ni dosegljiva in uporabnik ponudnika prosi, da ukrepa namesto nje, lahko ponudnik delo obračuna po porabljenem času.
infogerance-text-no-unplanned-work = Na računalniškem in električnem omrežju ni dovoljen noben tehnični poseg, ki ni načrtovan s tehnikom ponudnika.
infogerance-text-no-unapproved-remote-session = Na nobeni delovni postaji ni dovoljena oddaljena seja, ki je tehnik ponudnika ni odobril in načrtoval.
infogerance-text-report-at-once = Težavo prijavite takoj: po telefonu, na neposredni liniji tehnika ali v zasebni skupini za sporočila, namenjeni vašemu podjetju.
infogerance-text-no-liability = Če se pravila ne upoštevajo, ponudnik ne odgovarja za nobeno motnjo v delovanju, naj bo s kršitvijo neposredno povezana ali ne.
infogerance-text-billed-without-cooperation = Če uporabniki pri upoštevanju pravil ne sodelujejo po najboljših močeh, lahko ponudnik delo obračuna po porabljenem času.
