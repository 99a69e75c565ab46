### Three levels of maintenance.

infogerance-name = Datortīkla apkope un IT pārvaldība
infogerance-tagline = Trīs apkopes līmeņi uzņēmumiem ar vairākām darbstacijām tīklā: no apmaksas pēc patērētā laika līdz pilnai IT pārvaldībai.

## Plans

infogerance-plan-niveau-1-name = 1. līmenis
infogerance-plan-niveau-1-for = Tiem, kas palīdzību izmanto galvenokārt pēc iepriekšēja pieraksta un maksā tikai par patērēto laiku.
infogerance-plan-niveau-2-name = 2. līmenis
infogerance-plan-niveau-2-for = Tiem, kam vajadzīgs neierobežots atbalsts un dublējums tiešsaistē.
infogerance-plan-niveau-3-name = 3. līmenis
infogerance-plan-niveau-3-for = Tiem, kas visu lokālā tīkla iekārtu apkopi vēlas nodot mūsu pārvaldībā.

## Charges

infogerance-charge-remote-work = Attālināts darbs pēc patērētā laika
infogerance-charge-fee = Abonēšanas maksa
infogerance-charge-travel = Izbraukumi
infogerance-charge-hardware = Aparatūra ārpus garantijas

## Rows of the comparison

infogerance-row-unlimited-support = Neierobežots pēcpārdošanas atbalsts
infogerance-row-managed-service = IT pārvaldība
infogerance-row-corrective-maintenance = Koriģējošā apkope
infogerance-row-preventive-maintenance = Profilaktiskā apkope
infogerance-row-curative-maintenance = Kļūmju novēršanas apkope
infogerance-row-repair = Palīdzība bojājumu gadījumā
infogerance-row-perimeter = Aptvertās iekārtas
infogerance-row-online-backup = Dublējums tiešsaistē
infogerance-row-office-app = Lietotne Microsoft Office 365 app
infogerance-row-updates-followed = Sistēmu, pretvīrusu, nozares programmatūras un dublējuma atjauninājumu uzraudzība
infogerance-row-vendor-support-called = Saziņa ar nozares programmatūras ražotāja atbalstu
infogerance-row-unplanned-corrective = Neplānota koriģējošā apkope

## Texts

infogerance-text-published-elsewhere = Vispārīgie pakalpojumu noteikumi, partneru saraksts un summas kalkulators ir publicēti citviet.
infogerance-text-billed-by-time = Pēc patērētā laika tiek aprēķināta maksa par attālinātu darbu, izbraukumiem un aparatūru ārpus garantijas; likmes nav publicētas.
infogerance-text-mainly-by-appointment = Šajā līmenī apkope notiek galvenokārt pēc iepriekšēja pieraksta.
infogerance-text-without-appointment = Bez pieraksta pieteikumus pieņem tikai izņēmuma kārtā, noteiktos apstākļos un atkarībā no brīvajiem darbiniekiem.
infogerance-text-planned-and-unplanned = plānota un neplānota
infogerance-text-planned-and-unplanned-priority = plānota un neplānota, neplānotajai ir prioritāte
infogerance-text-perimeter-sold = visas lokālā tīkla iekārtas, arī medicīniskās attēldiagnostikas iekārtas, taču tikai tās, ko pārdevis pakalpojuma sniedzējs vai tā partneri
infogerance-text-perimeter-all = vispilnīgākais līmenis: arī ārpus ierastā loka iejūtamies lietotāja vietā un pārraugām visu lokālā tīkla iekārtu, arī medicīniskās attēldiagnostikas iekārtu, apkopi
infogerance-text-vendor-unreachable = Ja nozares programmatūras ražotāja atbalsts nav sasniedzams un lietotājs lūdz mūs rīkoties tā vietā, darbu var aprēķināt pēc patērētā laika.
infogerance-text-business-software = Palīdzība lietošanā, atjauninājumu uzraudzība un ar aparatūru nesaistīti nozares programmatūras kļūdu paziņojumi; uz tiem parasti atbild programmatūras ražotāja atbalsts.
infogerance-text-payment-terminals = Koriģējošajā apkopē neietilpst maksājumu termināļu atjaunināšana un to iestatījumu maiņa.
infogerance-text-telephone-systems = Koriģējošajā apkopē neietilpst telefonu centrāļu iestatījumu maiņa.
infogerance-text-backup-scheduled = Dublēšanu veic pēc grafika uzdevumi, kurus plānojam un organizējam mēs.
infogerance-text-vendor-answers = parasti atbild ražotāja atbalsts
infogerance-text-no-unplanned-work = Nekādus tehniskus darbus datortīklā un elektrotīklā neveic, kamēr tie nav saplānoti kopā ar mūsu tehniķi.
infogerance-text-no-unapproved-remote-session = Nevienā darbstacijā neveido attālinātu savienojumu, kamēr mūsu tehniķis to nav apstiprinājis un ieplānojis.
infogerance-text-report-at-once = Par problēmu ziņo nekavējoties: pa tālruni, pa tehniķa tiešo līniju vai klienta privātajā ziņapmaiņas grupā.
infogerance-text-no-liability = Ja šie noteikumi nav ievēroti, pakalpojuma sniedzēju nevar saukt pie atbildības par traucējumiem neatkarīgi no tā, vai tie ar pārkāpumu ir tieši saistīti.
infogerance-text-billed-without-cooperation = Ja lietotāji pēc labākajām iespējām nepiedalās šo noteikumu ievērošanā, darbu var aprēķināt pēc patērētā laika.
infogerance-text-communication-essential = Šajā līmenī izšķiroša ir saziņa.
infogerance-text-updates-in-preventive = jā, profilaktiskās apkopes ietvaros
infogerance-text-vendor-together = varam sazināties ar ražotāja atbalstu, lai jebkuru problēmu risinātu kopā
infogerance-text-priority = Neplānotai koriģējošajai apkopei ir prioritāte.
