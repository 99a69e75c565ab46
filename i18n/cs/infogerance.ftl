### Three levels of maintenance. Amounts are not published.

## Catalogue

infogerance-name = Údržba a správa IT
infogerance-tagline = Tři úrovně údržby zařízení v místní síti včetně zdravotnické zobrazovací techniky: od účtování podle času až po úplnou správu.
infogerance-text-published-elsewhere = Všeobecné podmínky, seznam partnerů a kalkulačka ceny jsou zveřejněny jinde.

## Plans

infogerance-plan-niveau-1-name = Úroveň{"\u00A0"}1
infogerance-plan-niveau-1-for = Zákazníci, kteří platí každý zásah podle stráveného času
infogerance-plan-niveau-2-name = Úroveň{"\u00A0"}2
infogerance-plan-niveau-2-for = Zákazníci, kteří chtějí neomezenou poprodejní podporu a online zálohování
infogerance-plan-niveau-3-name = Úroveň{"\u00A0"}3
infogerance-plan-niveau-3-for = Zákazníci, kteří poskytovateli přenechají správu IT a péči o veškerá zařízení v síti

## Charges

infogerance-charge-fee = Cena údržby
infogerance-charge-remote-work = Práce na dálku podle stráveného času
infogerance-charge-travel = Výjezd k zákazníkovi
infogerance-charge-hardware = Hardware mimo záruku

## Rows of the comparison

infogerance-row-unlimited-support = Neomezená poprodejní podpora
infogerance-row-managed-service = Správa IT
infogerance-row-corrective-maintenance = Korektivní údržba
infogerance-row-preventive-maintenance = Preventivní údržba
infogerance-row-curative-maintenance = Kurativní údržba
infogerance-row-repair = Odstraňování závad
infogerance-row-perimeter = Zahrnutá zařízení
infogerance-row-online-backup = Online zálohování
infogerance-row-office-app = Aplikace Microsoft Office 365
infogerance-row-updates-followed = Sledování aktualizací systémů, antiviru, oborových programů a zálohování
infogerance-row-vendor-support-called = Problémy s oborovým programem
infogerance-row-unplanned-corrective = Neplánovaná korektivní údržba

## Levels and texts

infogerance-text-planned-and-unplanned = plánovaná i neplánovaná
infogerance-text-planned-and-unplanned-priority = plánovaná i neplánovaná, neplánovaná přednostně
infogerance-text-perimeter-sold = veškerá IT zařízení v místní síti včetně zdravotnické zobrazovací techniky, ale jen ta, která prodal poskytovatel nebo jeho partneři
infogerance-text-perimeter-all = veškerá zařízení v místní síti včetně zdravotnické zobrazovací techniky; i nad rámec své působnosti se poskytovatel vžije do role uživatele a na údržbu dohlíží
infogerance-text-updates-in-preventive = ano, v rámci preventivní údržby
infogerance-text-vendor-answers = zpravidla odpovídá podpora výrobce programu
infogerance-text-vendor-together = podpoře výrobce programu může poskytovatel zavolat sám a společně s ní řešit jakýkoli problém

## Footnotes

infogerance-text-without-appointment = Bez objednání poskytovatel přijímá požadavky jen výjimečně, za určitých podmínek a podle vytížení pracovníků.
infogerance-text-backup-scheduled = Zálohování zajišťují naplánované úlohy, které připravuje a organizuje poskytovatel.
infogerance-text-priority = Neplánovaná korektivní údržba má na této úrovni přednost.

## Notes

infogerance-text-billed-by-time = Práce na dálku, výjezdy a zásahy na hardwaru mimo záruku se účtují podle stráveného času. Sazby nejsou zveřejněny.
infogerance-text-mainly-by-appointment = Práce na této úrovni probíhá především na objednání.
infogerance-text-communication-essential = Komunikace je na této úrovni zásadní.

## Exclusions

infogerance-text-business-software = Pomoc s používáním oborových programů, sledování jejich aktualizací ani řešení jejich chybových hlášení, která nesouvisejí s hardwarem, zahrnuty nejsou. Zpravidla se jim věnuje podpora výrobce programu.
infogerance-text-payment-terminals = Korektivní údržba nezahrnuje aktualizace platebních terminálů ani změny jejich nastavení.
infogerance-text-telephone-systems = Korektivní údržba nezahrnuje změny nastavení telefonních ústředen.

## Rules

infogerance-text-vendor-unreachable = Není-li podpora výrobce oborového programu k zastižení a uživatel poskytovatele požádá, aby zasáhl místo ní, může poskytovatel práci účtovat podle stráveného času.
infogerance-text-no-unplanned-work = Na počítačové ani elektrické síti se nesmí provádět žádný technický zásah, který není naplánován s technikem poskytovatele.
infogerance-text-no-unapproved-remote-session = K žádné pracovní stanici se nikdo nesmí vzdáleně připojit, pokud to technik poskytovatele neschválil a nenaplánoval.
infogerance-text-report-at-once = Problém nahlaste okamžitě: telefonicky, na přímé lince technika nebo v soukromé konverzační skupině vaší firmy.
infogerance-text-no-liability = Nejsou-li pravidla dodržena, nemůže poskytovatel odpovídat za žádnou poruchu, ať už s jejich porušením přímo souvisí, nebo ne.
infogerance-text-billed-without-cooperation = Pokud uživatelé při dodržování pravidel nespolupracují, jak nejlépe mohou, může poskytovatel práci účtovat podle stráveného času.
