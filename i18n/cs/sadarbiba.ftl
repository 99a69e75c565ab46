### Levels of cooperation. Amounts are not published.

## Catalogue

sadarbiba-name = Úrovně spolupráce
sadarbiba-tagline = Smlouva podle potřeb firmy: od placení jen za odvedenou práci až po úplný dohled nad IT.

## Plans

sadarbiba-plan-minimalais-name = Minimální úroveň
sadarbiba-plan-minimalais-for =
    Velmi malé firmy do { $sadarbiba_minimalais_pc_suits-at-most ->
        [one] { $sadarbiba_minimalais_pc_suits-at-most } počítače
        [few] { $sadarbiba_minimalais_pc_suits-at-most } počítačů
        [many] { $sadarbiba_minimalais_pc_suits-at-most } počítače
       *[other] { $sadarbiba_minimalais_pc_suits-at-most } počítačů
    } a { $sadarbiba_minimalais_server_suits-at-most ->
        [one] { $sadarbiba_minimalais_server_suits-at-most } serveru
        [few] { $sadarbiba_minimalais_server_suits-at-most } serverů
        [many] { $sadarbiba_minimalais_server_suits-at-most } serveru
       *[other] { $sadarbiba_minimalais_server_suits-at-most } serverů
    }
sadarbiba-plan-standarts-name = Standardní úroveň
sadarbiba-plan-standarts-for = Především středně velké firmy
sadarbiba-plan-standarts-plus-name = Standardní úroveň plus
sadarbiba-plan-standarts-plus-for = Především středně velké firmy
sadarbiba-plan-profesionalais-name = Profesionální úroveň
sadarbiba-plan-profesionalais-for = Firmy, které poskytovateli svěří všechny práce v IT i úplný dohled
sadarbiba-plan-profesionalais-plus-name = Profesionální úroveň plus
sadarbiba-plan-profesionalais-plus-for = Firmy, které poskytovateli svěří všechny práce v IT i úplný dohled
sadarbiba-plan-specialais-name = Zvláštní smlouvy
sadarbiba-plan-specialais-for = Zvláštní projekty, dohled nad vývojem, IT audity a nákupy výpočetní techniky

## Charges

sadarbiba-charge-work = Odvedená práce (hodinová sazba)
sadarbiba-charge-call-out = Výjezd k zákazníkovi
sadarbiba-charge-fee = Cena podle smlouvy
sadarbiba-charge-extra-work = Práce navíc (hodinová sazba)

## Rows of the comparison

sadarbiba-row-work-covered = Co smlouva pokrývá
sadarbiba-row-supervision = Dohled
sadarbiba-row-user-support = Přímá podpora uživatelů po telefonu
sadarbiba-row-remote-work = Práce na dálku
sadarbiba-row-reaction = Reakční doba a doba dostupnosti

## Levels and texts

sadarbiba-text-work-done-only = platí se jen odvedená práce
sadarbiba-text-almost-all-daily-work = téměř všechny každodenní práce v IT
sadarbiba-text-all-work = všechny práce v IT
sadarbiba-text-special-work = zvláštní projekt, dohled nad vývojem, IT audit nebo zajištění nákupů výpočetní techniky
sadarbiba-text-most-work-remote = možná u většiny prací
sadarbiba-text-full-supervision = úplný (IT oddělení, servery, systémy a infrastruktura)

## Footnotes

sadarbiba-text-extra-work-scope = Podle hodinové sazby se navíc účtují práce na serverech, zvláštní IT projekty, mimořádně složité práce a odstraňování problémů. Sazba není zveřejněna.
sadarbiba-text-agreed-in-contract = Reakční doba a doba dostupnosti se sjednávají v každé smlouvě zvlášť.

## Rules

sadarbiba-text-reaction-and-availability-agreed = Reakční doba a doba dostupnosti se sjednávají v každé smlouvě bez výjimky.
sadarbiba-text-price-follows-reaction = Reakční doba a doba dostupnosti mají na cenu smlouvy podstatný vliv, a to u každého externího dodavatele: čím víc se reakční doba blíží nule, tím víc se cena blíží nekonečnu. Zvažte proto sebekriticky, co vaše firma opravdu potřebuje.
sadarbiba-text-phone-support = Přímá primární podpora uživatelů probíhá po telefonu. Vaši zaměstnanci ji mají k dispozici hned následující den; od čeho se tento den počítá, nabídka neuvádí.
sadarbiba-text-remote-work = Většinu plánovaných prací i zásahů na zavolání lze provést na dálku, což oběma stranám šetří peníze. Výjimkou jsou smlouvy, v nichž je sjednána doba přítomnosti na místě.
sadarbiba-text-authorised-person = Je vhodné dohodnout se předem na jedné pověřené osobě. Jen ta smí zadávat práci a schvalovat nákupy výpočetní techniky a systémů; o pracích, úkolech, projektech a jejich změnách se s poskytovatelem může dohodnout písemně i ústně.
sadarbiba-text-electronic-invoices = Faktury se zasílají pouze elektronicky, pokud je to právně přípustné; upravuje to zvláštní ujednání ve smlouvě.

## Preconditions

sadarbiba-text-access-rights = Vyžaduje-li to úkol nebo projekt, udělíte poskytovateli oprávnění používat vaši výpočetní techniku.

## Notes

sadarbiba-text-level-1 = Jde o první ze tří úrovní spolupráce.
sadarbiba-text-level-2 = Jde o druhou ze tří úrovní spolupráce.
sadarbiba-text-level-3 = Jde o třetí ze tří úrovní spolupráce.
sadarbiba-text-no-monthly-fee = Neplatí se žádný měsíční paušál: platíte jen za skutečně odvedenou práci podle hodinové sazby a menší částku za výjezd.
sadarbiba-text-suits-medium = Tato úroveň se hodí spíše pro středně velké firmy.
sadarbiba-text-plus-unstated = V čem se varianta plus liší od základní, nabídka neuvádí.
sadarbiba-text-special-contracts = Zvláštní smlouvy se uzavírají na zvláštní projekty, dohled nad vývojem, IT audity ve firmách a zajištění nákupů výpočetní techniky.
