### What Polish counts: one form for 1; one for 2 to 4, 22 to 24 and so on; one for 0, 5 and more; one for fractions.

counter-pc = Komputery
    .hint = Liczba komputerów, które mają zostać objęte opieką.
counter-pc-count = { $count ->
    [one] { $count } komputer
    [few] { $count } komputery
    [many] { $count } komputerów
   *[other] { $count } komputera
}
counter-pc-per = za komputer
counter-server-count = { $count ->
    [one] { $count } serwer
    [few] { $count } serwery
    [many] { $count } serwerów
   *[other] { $count } serwera
}
counter-user-count = { $count ->
    [one] { $count } użytkownik
    [few] { $count } użytkowników
    [many] { $count } użytkowników
   *[other] { $count } użytkownika
}
reason-pc-below-minimum = { $bound ->
    [one] Plan wymaga co najmniej { $bound } komputera.
    [few] Plan wymaga co najmniej { $bound } komputerów.
    [many] Plan wymaga co najmniej { $bound } komputerów.
   *[other] Plan wymaga co najmniej { $bound } komputera.
}
reason-pc-above-maximum = { $bound ->
    [one] Plan obejmuje najwyżej { $bound } komputer.
    [few] Plan obejmuje najwyżej { $bound } komputery.
    [many] Plan obejmuje najwyżej { $bound } komputerów.
   *[other] Plan obejmuje najwyżej { $bound } komputera.
}
reason-server-below-minimum = { $bound ->
    [one] Plan wymaga co najmniej { $bound } serwera.
    [few] Plan wymaga co najmniej { $bound } serwerów.
    [many] Plan wymaga co najmniej { $bound } serwerów.
   *[other] Plan wymaga co najmniej { $bound } serwera.
}
reason-server-above-maximum = { $bound ->
    [one] Plan obejmuje najwyżej { $bound } serwer.
    [few] Plan obejmuje najwyżej { $bound } serwery.
    [many] Plan obejmuje najwyżej { $bound } serwerów.
   *[other] Plan obejmuje najwyżej { $bound } serwera.
}
reason-user-below-minimum = { $bound ->
    [one] Plan wymaga co najmniej { $bound } użytkownika.
    [few] Plan wymaga co najmniej { $bound } użytkowników.
    [many] Plan wymaga co najmniej { $bound } użytkowników.
   *[other] Plan wymaga co najmniej { $bound } użytkownika.
}
reason-user-above-maximum = { $bound ->
    [one] Plan obejmuje najwyżej { $bound } użytkownika.
    [few] Plan obejmuje najwyżej { $bound } użytkowników.
    [many] Plan obejmuje najwyżej { $bound } użytkowników.
   *[other] Plan obejmuje najwyżej { $bound } użytkownika.
}
terms-term = { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}
terms-notice = { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}
terms-renewal = { $months ->
    [one] automatycznie o kolejny { $months } miesiąc
    [few] automatycznie o kolejne { $months } miesiące
    [many] automatycznie o kolejne { $months } miesięcy
   *[other] automatycznie o kolejne { $months } miesiąca
}
language-pl = polski
language-ar = arabski
entitlement-count-month = { $count }×{ "\u00A0" }w miesiącu
entitlement-count-year = { $count }×{ "\u00A0" }w roku
typography-quotes = „ ” « »
typography-no-break = € EUR CZK h min
typography-closed-up = %
