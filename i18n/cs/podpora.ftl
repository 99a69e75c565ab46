### Guaranteed support: a monthly fee, prepaid time, started quarter-hours.

## Catalogue

podpora-name = Podpora s garantovanou reakcí
podpora-tagline = Tři smluvní úrovně s předplaceným časem a podpora bez smlouvy pro nástroje, pomocí kterých pečujete o své zákazníky.

## Plans

podpora-plan-bez-smlouvy-technik-name = Technik bez smlouvy
podpora-plan-bez-smlouvy-technik-for = Zákazníci bez smlouvy, kteří potřebují technika
podpora-plan-bez-smlouvy-konzultant-name = Konzultant bez smlouvy
podpora-plan-bez-smlouvy-konzultant-for = Zákazníci bez smlouvy, kteří potřebují konzultanta
podpora-plan-standard-name = Standard
podpora-plan-standard-for = Zákazníci, kteří chtějí garantovanou reakci a menší objem podpory v ceně
podpora-plan-plus-name = Plus
podpora-plan-plus-for = Zákazníci, kteří chtějí rychlejší reakci a pomoc konzultanta, také s rozvojem systému
podpora-plan-vip-name = VIP
podpora-plan-vip-for = Zákazníci, kteří chtějí nejrychlejší reakci, možnost úprav produktu a nejvíc podpory v ceně

## Charges

podpora-charge-fee = Měsíční paušál
podpora-charge-support = Podpora podle času

## Rows of the comparison

podpora-row-solved-by = Požadavek řeší
podpora-row-reporting = Zpráva o stavu systému
podpora-row-product-changes = Úpravy produktu za individuální cenu
podpora-row-consultation = Bezplatná konzultace k rozvoji systému
podpora-row-requests = Požadavky
podpora-row-incidents = Incidenty

## Texts

podpora-text-technician = technik podpory
podpora-text-consultant = konzultant
podpora-text-technician-or-consultant = technik podpory nebo konzultant

## Footnotes

podpora-text-first-reply = Reakcí se rozumí první odpověď s navrženým termínem řešení.
podpora-text-incident-response = Reakční doba při incidentu se řídí objednaným SLA, tedy garantovanou úrovní kvality služby.
podpora-text-incident-free = Podpora při incidentu, tedy obnova funkčnosti produktu, je bezplatná a k dispozici nepřetržitě. Incidenty mají vlastní kontakt, telefon nebo e-mail.
podpora-text-product-changes-scope = Úpravy jdou nad rámec krabicové licence: službu lze při implementaci přizpůsobit potřebám zákazníka za individuální cenu.

## Advantages

podpora-text-guaranteed-response = Garantovaná reakce na požadavky.
podpora-text-faster-response = Rychlejší reakce na požadavky.
podpora-text-fastest-response = Nejrychlejší reakce na požadavky.
podpora-text-time-included = { $plan_support_included-hours ->
    [0.5] Každý měsíc půl hodiny podpory v ceně.
    [one] Každý měsíc { $plan_support_included-hours } hodina podpory v ceně.
    [few] Každý měsíc { $plan_support_included-hours } hodiny podpory v ceně.
    [many] Každý měsíc { $plan_support_included-hours } hodiny podpory v ceně.
   *[other] Každý měsíc { $plan_support_included-hours } hodin podpory v ceně.
}
podpora-text-consultations = Bezplatné konzultace k rozvoji systému.
podpora-text-product-changes = Možnost úprav produktu za individuální cenu.

## Rules

podpora-text-moved-up = { $plan_moved-up_months ->
    [one] Překročíte-li předplacený čas v { $plan_moved-up_months } měsíci, může vás poskytovatel převést do vyšší úrovně podpory.
    [few] Překročíte-li předplacený čas { $plan_moved-up_months } měsíce po sobě, může vás poskytovatel převést do vyšší úrovně podpory.
    [many] Překročíte-li předplacený čas { $plan_moved-up_months } měsíce po sobě, může vás poskytovatel převést do vyšší úrovně podpory.
   *[other] Překročíte-li předplacený čas { $plan_moved-up_months } měsíců po sobě, může vás poskytovatel převést do vyšší úrovně podpory.
}

## Notes

podpora-text-started-increments = { $plan_support_increment-minutes ->
    [one] Poskytovatel účtuje každou započatou { $plan_support_increment-minutes } minutu, a to i v předplaceném čase. Zda se zaokrouhluje každý požadavek zvlášť, nebo součet za měsíc, nabídka neuvádí.
    [few] Poskytovatel účtuje každé započaté { $plan_support_increment-minutes } minuty, a to i v předplaceném čase. Zda se zaokrouhluje každý požadavek zvlášť, nebo součet za měsíc, nabídka neuvádí.
    [many] Poskytovatel účtuje každé započaté { $plan_support_increment-minutes } minuty, a to i v předplaceném čase. Zda se zaokrouhluje každý požadavek zvlášť, nebo součet za měsíc, nabídka neuvádí.
   *[other] Poskytovatel účtuje každých započatých { $plan_support_increment-minutes } minut, a to i v předplaceném čase. Zda se zaokrouhluje každý požadavek zvlášť, nebo součet za měsíc, nabídka neuvádí.
}
podpora-text-time-expires = Nevyčerpaný předplacený čas se do dalšího měsíce nepřevádí.
podpora-text-better-rate = Po vyčerpání předplaceného času platí výhodnější sazba { $plan_support_rate } za hodinu.
podpora-text-no-guaranteed-response = Reakční doba není garantována.
podpora-text-no-guaranteed-consultant = Dostupnost konzultanta není garantována.
