### Three levels of maintenance.

infogerance-name = Datortīkla apkope un IT pārvaldība
infogerance-tagline = Trīs apkopes līmeņi uzņēmumiem ar vairākām darbstacijām tīklā: no maksas pēc patērētā laika līdz IT pārvaldībai.

## Plans

infogerance-plan-niveau-1-name = 1.{"\u00A0"}līmenis
infogerance-plan-niveau-1-for = Tiem, kas palīdzību izmanto galvenokārt pēc pieraksta un maksā par patērēto laiku.
infogerance-plan-niveau-2-name = 2.{"\u00A0"}līmenis
infogerance-plan-niveau-2-for = Tiem, kam vajadzīgs neierobežots pēcpārdošanas atbalsts un dublēšana tiešsaistē.
infogerance-plan-niveau-3-name = 3.{"\u00A0"}līmenis
infogerance-plan-niveau-3-for = Tiem, kas IT pārvaldību un visu lokālā tīkla iekārtu apkopes uzraudzību uztic pakalpojuma sniedzējam.

## Charges

infogerance-charge-remote-work = Attālināts darbs pēc patērētā laika
infogerance-charge-fee = Apkopes cena
infogerance-charge-travel = Izbraukumi
infogerance-charge-hardware = Aparatūra ārpus garantijas

## Rows of the comparison

infogerance-row-unlimited-support = Neierobežots pēcpārdošanas atbalsts
infogerance-row-managed-service = IT pārvaldība
infogerance-row-corrective-maintenance = Koriģējošā apkope
infogerance-row-preventive-maintenance = Profilaktiskā apkope
infogerance-row-curative-maintenance = Atjaunojošā (kuratīvā) apkope
infogerance-row-repair = Bojājumu novēršana
infogerance-row-perimeter = Apkalpojamās iekārtas
infogerance-row-online-backup = Dublēšana tiešsaistē
infogerance-row-office-app = Microsoft Office 365 lietotne
infogerance-row-updates-followed = Sistēmu, pretvīrusu programmu, nozares programmatūras un dublēšanas atjauninājumu uzraudzība
infogerance-row-vendor-support-called = Nozares programmatūras ražotāja atbalsts
infogerance-row-unplanned-corrective = Neplānota koriģējošā apkope

## Texts

infogerance-text-published-elsewhere = Vispārīgie pakalpojumu noteikumi, partneru saraksts un maksas kalkulators ir publicēti citviet.
infogerance-text-billed-by-time = Maksu par attālinātu darbu, izbraukumiem un aparatūru ārpus garantijas aprēķina pēc patērētā laika; likmes nav publicētas.
infogerance-text-mainly-by-appointment = Šajā līmenī apkope notiek galvenokārt pēc pieraksta.
infogerance-text-without-appointment = Bez pieraksta pieteikumus pieņem tikai izņēmuma kārtā, ar zināmiem nosacījumiem un atkarībā no tā, vai ir brīvi darbinieki.
infogerance-text-planned-and-unplanned = plānota un neplānota
infogerance-text-planned-and-unplanned-priority = plānota un neplānota, neplānotajai ir prioritāte
infogerance-text-perimeter-sold = visas lokālajam tīklam pieslēgtās iekārtas, arī medicīniskās attēldiagnostikas iekārtas, bet tikai tad, ja tās pārdevis pakalpojuma sniedzējs vai tā partneri
infogerance-text-perimeter-all = visas lokālajam tīklam pieslēgtās iekārtas, arī medicīniskās attēldiagnostikas iekārtas; pat ārpus ierastā darbības loka pakalpojuma sniedzējs iejūtas lietotāja vietā un uzrauga to apkopi
infogerance-text-vendor-unreachable = Ja nozares programmatūras ražotāja atbalsts nav sasniedzams un lietotājs lūdz pakalpojuma sniedzēju rīkoties tā vietā, sniedzējs var prasīt samaksu par patērēto laiku.
infogerance-text-business-software = Neietilpst palīdzība nozares programmatūras lietošanā, tās atjauninājumu uzraudzība un atbildes uz tās kļūdu paziņojumiem, kas nav saistīti ar aparatūru. Parasti uz tiem atbild ražotāja atbalsts.
infogerance-text-payment-terminals = Koriģējošajā apkopē neietilpst maksājumu termināļu atjaunināšana un to iestatījumu maiņa.
infogerance-text-telephone-systems = Koriģējošajā apkopē neietilpst telefona centrāļu iestatījumu maiņa.
infogerance-text-backup-scheduled = Dublēšana notiek pēc grafika; uzdevumus plāno un organizē pakalpojuma sniedzējs.
infogerance-text-vendor-answers = parasti uz jautājumiem atbild tas
infogerance-text-no-unplanned-work = Datortīklā un elektrotīklā nedrīkst veikt nekādus tehniskus darbus, kas nav saplānoti kopā ar pakalpojuma sniedzēja tehniķi.
infogerance-text-no-unapproved-remote-session = Nevienai darbstacijai nedrīkst attālināti pieslēgties, kamēr pakalpojuma sniedzēja tehniķis to nav apstiprinājis un ieplānojis.
infogerance-text-report-at-once = Par problēmu jāziņo nekavējoties: pa tālruni, pa tehniķa tiešo līniju vai klienta privātajā ziņapmaiņas grupā.
infogerance-text-no-liability = Ja šos noteikumus neievēro, pakalpojuma sniedzējs neatbild ne par kādiem darbības traucējumiem neatkarīgi no tā, vai tie ir tieši saistīti ar pārkāpumu.
infogerance-text-billed-without-cooperation = Ja lietotāji nedara visu iespējamo, lai šos noteikumus ievērotu, pakalpojuma sniedzējs var prasīt samaksu par patērēto laiku.
infogerance-text-communication-essential = Šajā līmenī izšķiroša ir saziņa.
infogerance-text-updates-in-preventive = jā, profilaktiskās apkopes ietvaros
infogerance-text-vendor-together = pakalpojuma sniedzējs var tam zvanīt, lai jebkuru problēmu risinātu kopā
infogerance-text-priority = Neplānotai koriģējošajai apkopei ir prioritāte.
