### Minute packs, and maintenance contracts on request.

## Catalogue

support-pakete-name = Balíčky podpory a servisní smlouvy
support-pakete-tagline = Minuty podpory v ceně pro dotazy k hardwaru i softwaru a smlouvy o údržbě vašich zařízení.
support-pakete-text-offered-from = Balíčky podpory a servisní smlouvy jsou k dispozici od ledna 2024, abyste mohli náklady spočítat a plánovat.

## Plans

support-pakete-plan-paket-s-name = Balíček{"\u00A0"}S
support-pakete-plan-paket-s-for = { $support-pakete_paket-s_minutes_included-minutes ->
    [one] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-s_minutes_included-minutes } minuta podpory
    [few] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-s_minutes_included-minutes } minuty podpory
    [many] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-s_minutes_included-minutes } minuty podpory
   *[other] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-s_minutes_included-minutes } minut podpory
}
support-pakete-plan-paket-m-name = Balíček{"\u00A0"}M
support-pakete-plan-paket-m-for = { $support-pakete_paket-m_minutes_included-minutes ->
    [one] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-m_minutes_included-minutes } minuta podpory
    [few] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-m_minutes_included-minutes } minuty podpory
    [many] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-m_minutes_included-minutes } minuty podpory
   *[other] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-m_minutes_included-minutes } minut podpory
}
support-pakete-plan-paket-l-name = Balíček{"\u00A0"}L
support-pakete-plan-paket-l-for = { $support-pakete_paket-l_minutes_included-minutes ->
    [one] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-l_minutes_included-minutes } minuta podpory
    [few] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-l_minutes_included-minutes } minuty podpory
    [many] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-l_minutes_included-minutes } minuty podpory
   *[other] Zákazníci, kterým za měsíc stačí { $support-pakete_paket-l_minutes_included-minutes } minut podpory
}
support-pakete-plan-wartungsvertrag-name = Servisní smlouva
support-pakete-plan-wartungsvertrag-for = Firmy, které poskytovateli svěří péči o chod svých zařízení

## Charges

support-pakete-charge-fee = Cena varianty
support-pakete-charge-minutes = Minuty podpory nad rámec balíčku

## Rows of the comparison

support-pakete-row-requests-by = Jak zadat požadavek
support-pakete-row-hardware-and-software = Podpora hardwaru a softwaru
support-pakete-row-devices-maintained = Péče o chod zařízení zahrnutých do smlouvy
support-pakete-row-software-updates = Aktualizace softwaru na zařízeních zahrnutých do smlouvy
support-pakete-row-faulty-devices = Vadná zařízení
support-pakete-row-hardware-replacement = Výměna vadného hardwaru
support-pakete-row-foreign-software = Software, který nebyl koupen u poskytovatele nebo který poskytovatel nenabízí
support-pakete-row-maintenance = Údržba

## Texts

support-pakete-text-phone-mail-portal = telefonem, e-mailem nebo na zákaznickém portálu
support-pakete-text-any-product = ano, bez ohledu na výrobek
support-pakete-text-replacement-on-request = na přání, mimo smlouvu
support-pakete-text-individual-agreement = podle individuální dohody

## Notes

support-pakete-text-exact-minute = Čas nad rámec minut v balíčku se účtuje s přesností na minutu; cena minuty není zveřejněna.
support-pakete-text-minutes-expire = Nevyčerpané minuty koncem měsíce propadají.

## Rules

support-pakete-text-updates-checked-first = Aktualizace od výrobců softwaru poskytovatel nejprve sám prověří, teprve potom je nainstaluje u vás.
support-pakete-text-stations-in-use = Postup u stanic, na kterých se právě pracuje, se sjednává individuálně ve smlouvě.
support-pakete-text-digital-invoices = Faktury se vystavují v digitální podobě.

## Exclusions

support-pakete-text-faulty-devices = Vadná zařízení nejsou součástí servisní smlouvy; může se na ně vztahovat zákonná odpovědnost za vady nebo záruka výrobce.
support-pakete-text-hardware-replacement = Vadný hardware poskytovatel na přání vymění, výměna však není součástí servisní smlouvy.
support-pakete-text-foreign-software = Software, který nebyl koupen u poskytovatele nebo který poskytovatel nenabízí, vyžaduje individuální dohodu.

## Preconditions

support-pakete-text-devices-accepted = Zařízení, která nebyla koupena u poskytovatele, musí před zařazením do smlouvy nejprve projít jeho přejímkou.
