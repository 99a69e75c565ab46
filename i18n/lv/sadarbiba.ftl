### Levels of cooperation.

sadarbiba-name = Sadarbības līgumi
sadarbiba-tagline = No atsevišķiem izsaukumiem līdz pilnai IT uzraudzībai: līguma līmeni izvēlaties pēc tā, cik daudz darba vēlaties uzticēt mums.

## Plans

sadarbiba-plan-minimalais-name = Minimālais
sadarbiba-plan-minimalais-for = Piemērots pavisam nelieliem uzņēmumiem: datori – līdz { $sadarbiba_minimalais_pc_suits-at-most }, serveri – līdz { $sadarbiba_minimalais_server_suits-at-most }.
sadarbiba-plan-standarts-name = Standarts
sadarbiba-plan-standarts-for = Vairāk piemērots vidēja lieluma uzņēmumam, kas ikdienas IT darbus vēlas segt ar noteiktu mēneša maksu.
sadarbiba-plan-standarts-plus-name = Standarts+
sadarbiba-plan-standarts-plus-for = Vairāk piemērots vidēja lieluma uzņēmumam; ar ko šis plāns atšķiras no plāna „Standarts”, piedāvājumā nav norādīts.
sadarbiba-plan-profesionalais-name = Profesionālais
sadarbiba-plan-profesionalais-for = Uzņēmumiem, kas visus IT darbus vēlas segt ar mēneša maksu un IT uzraudzību pilnībā uzticēt mums.
sadarbiba-plan-profesionalais-plus-name = Profesionālais+
sadarbiba-plan-profesionalais-plus-for = Uzņēmumiem, kas visus IT darbus vēlas uzticēt mums; ar ko šis plāns atšķiras no plāna „Profesionālais”, piedāvājumā nav norādīts.
sadarbiba-plan-specialais-name = Speciālais
sadarbiba-plan-specialais-for = Īpašiem projektiem, izstrādes uzraudzībai, IT auditam un IT iekārtu iepirkumu organizēšanai.

## Charges

sadarbiba-charge-work = Darbs pēc stundu likmes
sadarbiba-charge-call-out = Neliela maksa par izbraukumu
sadarbiba-charge-fee = Mēneša maksa vai līguma cena
sadarbiba-charge-extra-work = Papildu darbi pēc stundu likmes

## Rows of the comparison

sadarbiba-row-work-covered = Ko sedz maksa
sadarbiba-row-supervision = IT uzraudzība
sadarbiba-row-user-support = Tiešs lietotāju atbalsts pa tālruni
sadarbiba-row-remote-work = Attālināts darbs
sadarbiba-row-reaction = Reakcijas un pieejamības laiks

## Texts

sadarbiba-text-reaction-and-availability-agreed = Reakcijas un pieejamības laiku īpaši atrunājam katrā līgumā.
sadarbiba-text-price-follows-reaction = Šie divi laiki būtiski maina līguma cenu pie jebkura IT ārpakalpojumu sniedzēja: reakcijas laikam tuvojoties nullei, cena tiecas uz bezgalību. Tāpēc aicinām paškritiski izvērtēt, kas jūsu uzņēmumam patiešām vajadzīgs.
sadarbiba-text-phone-support = Tiešais, primārais lietotāju atbalsts pa tālruni jūsu darbiniekiem ir pieejams jau nākamajā dienā; no kura brīža šī diena tiek skaitīta, piedāvājumā nav norādīts.
sadarbiba-text-remote-work = Lielāko daļu plānoto un izsaukuma darbu var veikt attālināti, un tas ir saimnieciski izdevīgi abām pusēm. Izņēmums ir gadījumi, kad līgumā atrunāts laiks, ko pavadām pie jums uz vietas.
sadarbiba-text-authorised-person = Vēlams jau iepriekš vienoties par vienu pilnvarotu personu, kura vienīgā drīkst uzdot darbus un apstiprināt IT iekārtu un sistēmu iegādi. Par darbiem, uzdevumiem, projektiem un to izmaiņām tā var vienoties gan rakstiski, gan mutiski.
sadarbiba-text-electronic-invoices = Rēķinus nosūtām tikai elektroniski; to paredz īpašs līguma punkts, ciktāl tas ir juridiski korekti.
sadarbiba-text-access-rights = Ja tas vajadzīgs uzdevumam vai projektam, klients piešķir tiesības izmantot savas IT iekārtas.
sadarbiba-text-level-1 = Šis ir pirmais līguma līmenis.
sadarbiba-text-no-monthly-fee = Ikmēneša maksas nav: maksājat tikai par paveikto darbu pēc stundu likmes un nelielu maksu par izbraukumu. Ne likme, ne izbraukuma maksa nav publicēta.
sadarbiba-text-level-2 = Šis ir otrais līguma līmenis.
sadarbiba-text-suits-medium = Līmenis vairāk piemērots vidēja lieluma uzņēmumam.
sadarbiba-text-plus-unstated = Ar ko plāns ar plusa zīmi atšķiras no plāna bez tās, piedāvājumā nav norādīts.
sadarbiba-text-level-3 = Šis ir trešais līguma līmenis.
sadarbiba-text-special-contracts = Speciālos līgumus slēdzam īpašiem projektiem, izstrādes uzraudzībai, uzņēmuma IT auditam vai IT iekārtu iepirkumu organizēšanai; cena nav publicēta.
sadarbiba-text-work-done-only = tikai paveikto darbu
sadarbiba-text-most-work-remote = lielākā daļa darbu
sadarbiba-text-agreed-in-contract = Reakcijas un pieejamības laiku nosaka katrā līgumā atsevišķi.
sadarbiba-text-almost-all-daily-work = gandrīz visus ikdienas IT darbus
sadarbiba-text-extra-work-scope = Papildus pēc stundu likmes tiek aprēķināti darbi ar serveriem, speciāli IT projekti, kā arī īpaši sarežģīti darbi un problēmu novēršana.
sadarbiba-text-all-work = visus IT darbus
sadarbiba-text-full-supervision = pilna: IT nodaļa, serveri, sistēmas un infrastruktūra
sadarbiba-text-special-work = līgumā atrunāto īpašo darbu
