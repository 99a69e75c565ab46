### Levels of cooperation. Amounts are not published.

## Catalogue

sadarbiba-name = Úrovně spolupráce
sadarbiba-tagline = Smlouva podle potřeb firmy: od placení jen za odvedenou práci až po úplný dohled nad informačními systémy.

## Plans

sadarbiba-plan-minimalais-name = Minimální úroveň
sadarbiba-plan-minimalais-for = { $sadarbiba_minimalais_pc_suits-at-most ->
    [one] Velmi malé firmy: nejvýše { $sadarbiba_minimalais_pc_suits-at-most } počítač, počet serverů nejvýše { $sadarbiba_minimalais_server_suits-at-most }
    [few] Velmi malé firmy: nejvýše { $sadarbiba_minimalais_pc_suits-at-most } počítače, počet serverů nejvýše { $sadarbiba_minimalais_server_suits-at-most }
    [many] Velmi malé firmy: nejvýše { $sadarbiba_minimalais_pc_suits-at-most } počítače, počet serverů nejvýše { $sadarbiba_minimalais_server_suits-at-most }
   *[other] Velmi malé firmy: nejvýše { $sadarbiba_minimalais_pc_suits-at-most } počítačů, počet serverů nejvýše { $sadarbiba_minimalais_server_suits-at-most }
}
sadarbiba-plan-standarts-name = Standardní úroveň
sadarbiba-plan-standarts-for = Především středně velké firmy
sadarbiba-plan-standarts-plus-name = Standardní úroveň plus
sadarbiba-plan-standarts-plus-for = Především středně velké firmy
sadarbiba-plan-profesionalais-name = Profesionální úroveň
sadarbiba-plan-profesionalais-for = Firmy, které nám svěří veškerou práci s IT i úplný dohled
sadarbiba-plan-profesionalais-plus-name = Profesionální úroveň plus
sadarbiba-plan-profesionalais-plus-for = Firmy, které nám svěří veškerou práci s IT i úplný dohled
sadarbiba-plan-specialais-name = Zvláštní smlouvy
sadarbiba-plan-specialais-for = Zvláštní projekty, dohled nad vývojem, audity IT a nákupy techniky

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

sadarbiba-text-work-done-only = jen odvedenou práci
sadarbiba-text-almost-all-daily-work = téměř veškerou každodenní práci s IT
sadarbiba-text-all-work = veškerou práci s IT
sadarbiba-text-special-work = dohodnutý zvláštní projekt nebo zakázku
sadarbiba-text-most-work-remote = většina prací
sadarbiba-text-full-supervision = úplný (oddělení IT, servery, systémy a infrastruktura)

## Footnotes

sadarbiba-text-extra-work-scope = Hodinovou sazbou se navíc účtuje práce na serverech, zvláštní projekty IT, mimořádně složité práce a odstraňování problémů. Sazba není zveřejněna.
sadarbiba-text-agreed-in-contract = Reakční doba a doba dostupnosti se sjednávají v každé smlouvě zvlášť.

## Rules

sadarbiba-text-reaction-and-availability-agreed = V každé smlouvě bez výjimky se dohodneme na reakční době a době dostupnosti.
sadarbiba-text-price-follows-reaction = Reakční doba a doba dostupnosti cenu smlouvy podstatně mění, a to u každého externího dodavatele: čím víc se reakční doba blíží nule, tím víc se cena blíží nekonečnu. Zvažte proto sebekriticky, co vaše firma opravdu potřebuje.
sadarbiba-text-phone-support = Poskytujeme přímou, primární podporu uživatelů po telefonu. Vaši zaměstnanci ji mají k dispozici hned následující den; od čeho se tento den počítá, nabídka neuvádí.
sadarbiba-text-remote-work = Většinu plánovaných prací i prací na zavolání lze provést na dálku, což oběma stranám šetří peníze. Výjimkou jsou smlouvy, v nichž je sjednána naše přítomnost na místě.
sadarbiba-text-authorised-person = Je vhodné předem určit jednu pověřenou osobu. Jen ta u nás smí objednávat práci a schvalovat nákupy techniky a systémů IT; o pracích, úkolech, projektech a jejich změnách se s námi může dohodnout písemně i ústně.
sadarbiba-text-electronic-invoices = Faktury posíláme pouze elektronicky. Stanoví to zvláštní ujednání smlouvy, nakolik je to právně přípustné.

## Preconditions

sadarbiba-text-access-rights = Vyžaduje-li to úkol nebo projekt, udělíte nám oprávnění používat vaši techniku IT.

## Notes

sadarbiba-text-level-1 = Jde o první ze tří úrovní spolupráce.
sadarbiba-text-level-2 = Jde o druhou ze tří úrovní spolupráce.
sadarbiba-text-level-3 = Jde o třetí ze tří úrovní spolupráce.
sadarbiba-text-no-monthly-fee = Neplatí se žádný měsíční paušál: hradíte jen skutečně odvedenou práci hodinovou sazbou a menší částku za výjezd.
sadarbiba-text-suits-medium = Tato úroveň se hodí spíše pro středně velké firmy.
sadarbiba-text-plus-unstated = V čem se varianta plus liší od základní, nabídka neuvádí.
sadarbiba-text-special-contracts = Zvláštní smlouvy uzavíráme na zvláštní projekty, dohled nad vývojem, audity IT ve firmách a zajištění nákupů techniky IT.
