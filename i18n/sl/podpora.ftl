### Guaranteed support: a monthly fee, prepaid time, started quarter-hours.

## Catalogue

podpora-name = Podpora z zajamčenim odzivom
podpora-tagline = Tri pogodbene ravni s predplačanim časom in podpora brez pogodbe za orodja, s katerimi skrbite za svoje stranke.

## Plans

podpora-plan-bez-smlouvy-technik-name = Tehnik brez pogodbe
podpora-plan-bez-smlouvy-technik-for = Naročniki brez pogodbe, ki potrebujejo tehnika
podpora-plan-bez-smlouvy-konzultant-name = Konzultant brez pogodbe
podpora-plan-bez-smlouvy-konzultant-for = Naročniki brez pogodbe, ki potrebujejo konzultanta
podpora-plan-standard-name = Standard
podpora-plan-standard-for = Naročniki, ki želijo zajamčen odziv in nekaj podpore v ceni
podpora-plan-plus-name = Plus
podpora-plan-plus-for = Naročniki, ki želijo hitrejši odziv, pomoč konzultanta in brezplačno svetovanje o razvoju sistema
podpora-plan-vip-name = VIP
podpora-plan-vip-for = Naročniki, ki želijo najhitrejši odziv, največ podpore v ceni in možnost prilagoditev produkta

## Charges

podpora-charge-fee = Mesečni pavšal
podpora-charge-support = Podpora (urna postavka)

## Rows of the comparison

podpora-row-solved-by = Zahtevek rešuje
podpora-row-reporting = Poročilo o stanju sistema
podpora-row-product-changes = Prilagoditve produkta po individualni ceni
podpora-row-consultation = Brezplačno svetovanje o razvoju sistema
podpora-row-requests = Odziv na zahtevke
podpora-row-incidents = Incidenti

## Texts

podpora-text-technician = tehnik podpore
podpora-text-consultant = konzultant
podpora-text-technician-or-consultant = tehnik podpore ali konzultant

## Footnotes

podpora-text-first-reply = Odziv je prvi odgovor s predlaganim rokom rešitve.
podpora-text-incident-response = Odzivni čas pri incidentu je vezan na naročeni SLA, torej na zajamčeno raven kakovosti storitve.
podpora-text-incident-free = Podpora pri incidentu, to je ponovna vzpostavitev delovanja produkta, je brezplačna in na voljo ves čas. Za prijavo incidentov je na voljo poseben kontakt, telefon ali e-pošta.
podpora-text-product-changes-scope = Prilagoditve presegajo licenco »iz škatle«: storitev je ob uvedbi mogoče prilagoditi potrebam naročnika po individualni ceni.

## Advantages

podpora-text-guaranteed-response = Zajamčen odziv na zahtevke.
podpora-text-faster-response = Hitrejši odziv na zahtevke.
podpora-text-fastest-response = Najhitrejši odziv na zahtevke.
podpora-text-time-included = { $plan_support_included-hours ->
    [0.5] Vsak mesec pol ure podpore v ceni.
    [one] Vsak mesec { $plan_support_included-hours } ura podpore v ceni.
    [two] Vsak mesec { $plan_support_included-hours } uri podpore v ceni.
    [few] Vsak mesec { $plan_support_included-hours } ure podpore v ceni.
   *[other] Vsak mesec { $plan_support_included-hours } ur podpore v ceni.
}
podpora-text-consultations = Brezplačno svetovanje o razvoju sistema.
podpora-text-product-changes = Možnost prilagoditev produkta po individualni ceni.

## Rules

podpora-text-moved-up = { $plan_moved-up_months ->
    [one] Če predplačani čas presežete v { $plan_moved-up_months } mesecu, vas lahko ponudnik prestavi na višjo raven podpore.
    [two] Če predplačani čas presežete { $plan_moved-up_months } meseca zapored, vas lahko ponudnik prestavi na višjo raven podpore.
    [few] Če predplačani čas presežete { $plan_moved-up_months } mesece zapored, vas lahko ponudnik prestavi na višjo raven podpore.
   *[other] Če predplačani čas presežete { $plan_moved-up_months } mesecev zapored, vas lahko ponudnik prestavi na višjo raven podpore.
}

## Notes

podpora-text-started-increments = { $plan_support_increment-minutes ->
    [one] Ponudnik obračuna vsako začeto { $plan_support_increment-minutes } minuto, tudi v okviru predplačanega časa. Ponudba ne navaja, ali se zaokroži vsak zahtevek posebej ali skupni mesečni čas.
    [two] Ponudnik obračuna vsaki začeti { $plan_support_increment-minutes } minuti, tudi v okviru predplačanega časa. Ponudba ne navaja, ali se zaokroži vsak zahtevek posebej ali skupni mesečni čas.
    [few] Ponudnik obračuna vsake začete { $plan_support_increment-minutes } minute, tudi v okviru predplačanega časa. Ponudba ne navaja, ali se zaokroži vsak zahtevek posebej ali skupni mesečni čas.
   *[other] Ponudnik obračuna vsakih začetih { $plan_support_increment-minutes } minut, tudi v okviru predplačanega časa. Ponudba ne navaja, ali se zaokroži vsak zahtevek posebej ali skupni mesečni čas.
}
podpora-text-time-expires = Neporabljeni predplačani čas se ne prenese v naslednji mesec.
podpora-text-better-rate = Po porabi predplačanega časa velja ugodnejša cena: { $plan_support_rate } na uro.
podpora-text-no-guaranteed-response = Odzivni čas ni zajamčen.
podpora-text-no-guaranteed-consultant = Dostop do konzultanta ni zajamčen.
