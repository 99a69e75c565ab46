### Guaranteed support with prepaid time.

podpora-name = Garantētais atbalsts
podpora-tagline = Klientu apkalpošanas rīku lietotājiem: mēneša maksa ar priekšapmaksātu atbalsta laiku un garantētu reakcijas laiku.

## Plans

podpora-plan-bez-smlouvy-technik-name = Tehniķis bez līguma
podpora-plan-bez-smlouvy-technik-for = Tiem, kam vajadzīga tehniķa palīdzība bez līguma un bez mēneša maksas.
podpora-plan-bez-smlouvy-konzultant-name = Konsultants bez līguma
podpora-plan-bez-smlouvy-konzultant-for = Tiem, kam vajadzīga konsultanta palīdzība bez līguma un bez mēneša maksas.
podpora-plan-standard-name = Standard
podpora-plan-standard-for = Tiem, kam vajadzīga garantēta reakcija un neliels priekšapmaksāts atbalsta laiks.
podpora-plan-plus-name = Plus
podpora-plan-plus-for = Tiem, kam vajadzīga ātrāka reakcija un konsultācijas par sistēmas attīstību.
podpora-plan-vip-name = VIP
podpora-plan-vip-for = Tiem, kam vajadzīga visātrākā reakcija, visvairāk priekšapmaksāta laika un produkta pielāgošana.

## Charges

podpora-charge-fee = Abonēšanas maksa
podpora-charge-support = Atbalsta laiks

## Rows of the comparison

podpora-row-solved-by = Kas risina pieteikumu
podpora-row-reporting = Pārskats par sistēmas stāvokli
podpora-row-product-changes = Produkta pielāgošana (par individuālu maksu)
podpora-row-consultation = Bezmaksas konsultācija par sistēmas attīstību
podpora-row-requests = Reakcija uz pieteikumu
podpora-row-incidents = Tehniskais atbalsts incidenta gadījumā

## Texts

podpora-text-no-guaranteed-response = Bez līguma reakcijas laiks nav garantēts.
podpora-text-no-guaranteed-consultant = Bez līguma nav garantēta piekļuve konsultantam.
podpora-text-technician = atbalsta tehniķis
podpora-text-consultant = konsultants
podpora-text-technician-or-consultant = atbalsta tehniķis vai konsultants
podpora-text-guaranteed-response = Garantēta reakcija uz pieteikumiem
podpora-text-faster-response = Ātrāka reakcija uz pieteikumiem
podpora-text-fastest-response = Visātrākā reakcija uz pieteikumiem

# Variables:
#   $plan_support_included-hours (number) - the prepaid hours of the plan at hand
podpora-text-time-included = { $plan_support_included-hours ->
    [0.5] Mēneša maksā iekļauta pusstunda atbalsta
    [zero] Mēneša maksā iekļautas { $plan_support_included-hours } stundas atbalsta
    [one] Mēneša maksā iekļauta { $plan_support_included-hours } stunda atbalsta
   *[other] Mēneša maksā iekļautas { $plan_support_included-hours } stundas atbalsta
}
podpora-text-consultations = Konsultācijas par sistēmas attīstību
podpora-text-product-changes = Produkta pielāgošana par individuālu maksu

# Variables:
#   $plan_moved-up_months (number) - months in a row
podpora-text-moved-up = { $plan_moved-up_months ->
    [zero] Ja priekšapmaksātais laiks { $plan_moved-up_months } mēnešus pēc kārtas ir pārsniegts, pakalpojuma sniedzējs drīkst klientu pārcelt uz augstāku atbalsta līmeni.
    [one] Ja priekšapmaksātais laiks { $plan_moved-up_months } mēnesi pēc kārtas ir pārsniegts, pakalpojuma sniedzējs drīkst klientu pārcelt uz augstāku atbalsta līmeni.
   *[other] Ja priekšapmaksātais laiks { $plan_moved-up_months } mēnešus pēc kārtas ir pārsniegts, pakalpojuma sniedzējs drīkst klientu pārcelt uz augstāku atbalsta līmeni.
}

# Variables:
#   $plan_support_increment (duration) - of which every started one counts
podpora-text-started-increments = Tiek uzskaitītas katras iesāktās { $plan_support_increment }, arī priekšapmaksātajā laikā. Vai noapaļo katru pieteikumu atsevišķi vai mēneša kopējo laiku, piedāvājumā nav norādīts.
podpora-text-time-expires = Neizmantotais priekšapmaksātais laiks uz nākamo mēnesi nepāriet.

# Variables:
#   $plan_support_rate (money) - the rate for an hour beyond the prepaid time
podpora-text-better-rate = Kad priekšapmaksātais laiks ir izlietots, ir spēkā izdevīgāka likme: { $plan_support_rate } par stundu.
podpora-text-first-reply = Reakcija ir pirmā atbilde klientam ar ierosinātu atrisināšanas termiņu.
podpora-text-incident-response = Incidenta gadījumā reakcijas laiks ir atkarīgs no pasūtītā SLA, proti, garantētā pakalpojumu kvalitātes līmeņa. Incidentiem ir atsevišķs kontakts: tālrunis vai e-pasts.
podpora-text-incident-free = Tehniskais atbalsts incidenta gadījumā (produkta darbības atjaunošana) ir bez maksas un pieejams katru dienu visu diennakti.
podpora-text-product-changes-scope = Produkta pielāgošana ir darbi, kas pārsniedz standarta (gatavā produkta) licences apjomu: ieviešanas laikā pakalpojumu par individuālu maksu var pielāgot klienta vajadzībām.
