care-name = Skrb
care-tagline = Za majhne pisarne.
care-plan-basic-name = Osnovni
care-plan-basic-for = Za največ { $plan_pc_at-most ->
    [one] { $plan_pc_at-most } računalnik
    [two] { $plan_pc_at-most } računalnika
    [few] { $plan_pc_at-most } računalnike
   *[other] { $plan_pc_at-most } računalnikov
}.
care-plan-complete-name = Celoviti
care-plan-complete-for = Za vse.
care-charge-pc = Računalniki
care-charge-support = Čas podpore
care-charge-fee = Naročnina
care-row-report = Poročilo
care-row-faults = Napake
care-text-time-expires = Od { $plan_support_included } ostanek zapade.
