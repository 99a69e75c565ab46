### Levels of cooperation.

sadarbiba-name = Sadarbības līgumi
sadarbiba-tagline = No darba pēc izsaukuma līdz pilnai IT uzraudzībai: līguma līmenis ir atkarīgs no tā, cik daudz darba uzticat pakalpojuma sniedzējam.

## Plans

sadarbiba-plan-minimalais-name = Minimālais
sadarbiba-plan-minimalais-for = { $sadarbiba_minimalais_pc_suits-at-most ->
    [zero] Ļoti maziem uzņēmumiem: līdz { $sadarbiba_minimalais_pc_suits-at-most } datoriem
    [one] Ļoti maziem uzņēmumiem: līdz { $sadarbiba_minimalais_pc_suits-at-most } datoram
   *[other] Ļoti maziem uzņēmumiem: līdz { $sadarbiba_minimalais_pc_suits-at-most } datoriem
} un { $sadarbiba_minimalais_server_suits-at-most ->
    [zero] { $sadarbiba_minimalais_server_suits-at-most } serveriem.
    [one] { $sadarbiba_minimalais_server_suits-at-most } serverim.
   *[other] { $sadarbiba_minimalais_server_suits-at-most } serveriem.
}
sadarbiba-plan-standarts-name = Standarts
sadarbiba-plan-standarts-for = Galvenokārt vidēja lieluma uzņēmumiem, kas par ikdienas IT darbiem vēlas maksāt noteiktu mēneša maksu.
sadarbiba-plan-standarts-plus-name = Standarts+
sadarbiba-plan-standarts-plus-for = Galvenokārt vidēja lieluma uzņēmumiem; ar ko šis plāns atšķiras no plāna „Standarts”, piedāvājumā nav norādīts.
sadarbiba-plan-profesionalais-name = Profesionālais
sadarbiba-plan-profesionalais-for = Uzņēmumiem, kas par visiem IT darbiem vēlas maksāt noteiktu mēneša maksu un IT uzraudzību pilnībā uztic pakalpojuma sniedzējam.
sadarbiba-plan-profesionalais-plus-name = Profesionālais+
sadarbiba-plan-profesionalais-plus-for = Uzņēmumiem, kas IT darbus un uzraudzību pilnībā uztic pakalpojuma sniedzējam; ar ko šis plāns atšķiras no plāna „Profesionālais”, piedāvājumā nav norādīts.
sadarbiba-plan-specialais-name = Speciālais
sadarbiba-plan-specialais-for = Atsevišķam nolūkam: īpašam projektam, izstrādes uzraudzībai, IT auditam vai IT iekārtu iepirkumu organizēšanai.

## Charges

sadarbiba-charge-work = Darbs pēc stundas likmes
sadarbiba-charge-call-out = Neliela maksa par izbraukumu
sadarbiba-charge-fee = Līgumā noteiktā maksa
sadarbiba-charge-extra-work = Papildu darbi pēc stundas likmes

## Rows of the comparison

sadarbiba-row-work-covered = Ko sedz maksa
sadarbiba-row-supervision = IT uzraudzība
sadarbiba-row-user-support = Tiešs lietotāju atbalsts pa tālruni
sadarbiba-row-remote-work = Attālināts darbs
sadarbiba-row-reaction = Reakcijas un pieejamības laiks

## Texts

sadarbiba-text-reaction-and-availability-agreed = Par reakcijas laiku un pieejamības laiku vienojas ikvienā līgumā.
sadarbiba-text-price-follows-reaction = Reakcijas un pieejamības laiks ievērojami maina līguma cenu, turklāt pie jebkura ārpakalpojumu sniedzēja: jo tuvāk nullei reakcijas laiks, jo tuvāk bezgalībai cena. Tāpēc vērtējiet paškritiski, kas jūsu uzņēmumam tiešām vajadzīgs.
sadarbiba-text-phone-support = Primāro atbalstu lietotāji saņem tieši, pa tālruni. Jūsu darbinieki var zvanīt jau nākamajā dienā; no kura brīža to skaita, piedāvājumā nav norādīts.
sadarbiba-text-remote-work = Lielākā daļa plānoto un izsaukuma darbu ir paveicama attālināti, un tas ietaupa naudu abām pusēm. Izņēmums ir gadījumi, kad līgumā paredzēts laiks pie klienta uz vietas.
sadarbiba-text-authorised-person = Vēlams laikus izraudzīties vienu pilnvarotu personu: tikai tā drīkst uzdot darbus un apstiprināt IT iekārtu un sistēmu pirkumus. Par darbiem, uzdevumiem, projektiem un izmaiņām tajos ar šo personu var vienoties rakstiski vai mutiski.
sadarbiba-text-electronic-invoices = Rēķinus nosūta tikai elektroniski. To paredz atsevišķs līguma punkts, ciktāl tas ir juridiski pareizi.
sadarbiba-text-access-rights = Kad uzdevums vai projekts to prasa, klients piešķir pakalpojuma sniedzējam tiesības izmantot savas IT iekārtas.
sadarbiba-text-level-1 = Šis ir pirmais līguma līmenis.
sadarbiba-text-no-monthly-fee = Mēneša maksas nav: maksājat tikai par paveikto darbu pēc stundas likmes, un par izbraukumu ir neliela maksa. Ne likme, ne izbraukuma maksa nav publicēta.
sadarbiba-text-level-2 = Šis ir otrais līguma līmenis.
sadarbiba-text-suits-medium = Šis līmenis vairāk atbilst vidēja lieluma uzņēmumiem.
sadarbiba-text-plus-unstated = Ar ko plāns ar plusa zīmi atšķiras no plāna bez tās, piedāvājumā nav norādīts.
sadarbiba-text-level-3 = Šis ir trešais līguma līmenis.
sadarbiba-text-special-contracts = Šādu līgumu slēdz atsevišķam nolūkam: īpašam projektam, izstrādes uzraudzībai, IT auditam uzņēmumā vai IT iekārtu iepirkumu organizēšanai. Cena nav publicēta.
sadarbiba-text-work-done-only = tikai paveikto darbu
sadarbiba-text-most-work-remote = lielākā daļa darbu
sadarbiba-text-agreed-in-contract = Reakcijas un pieejamības laiku nosaka katrā līgumā atsevišķi.
sadarbiba-text-almost-all-daily-work = gandrīz visus ikdienas IT darbus
sadarbiba-text-extra-work-scope = Par darbu ar serveriem, īpašiem IT projektiem, sevišķi sarežģītiem darbiem un problēmu novēršanu ir papildu maksa pēc stundas likmes. Likme nav publicēta.
sadarbiba-text-all-work = visus IT darbus
sadarbiba-text-full-supervision = pilna (IT nodaļa, serveri, sistēmas un infrastruktūra)
sadarbiba-text-special-work = īpašu projektu, izstrādes uzraudzību, IT auditu vai IT iekārtu iepirkumu organizēšanu
