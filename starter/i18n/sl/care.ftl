### The catalogue `care` in Slovenian. Every language has the same messages.

care-name = Skrb za računalnike
care-tagline = Za mala podjetja, ki želijo, da njihovi računalniki zanesljivo delujejo.

## Plans

care-plan-basic-name = Osnovni
care-plan-basic-for = Za podjetja, ki redko potrebujejo pomoč
care-plan-complete-name = Celoviti
care-plan-complete-for = Za podjetja, ki želijo skrb v celoti prepustiti nam

## Charges

care-charge-fee = Mesečni pavšal
care-charge-pc = Skrb za računalnike
care-charge-support = Podpora

## Rows of the comparison

care-row-updates = Posodobitve sistema in programov
care-row-requests = Zahtevki

## Texts

# In a text that plans share, $plan_… is the figure of the plan at hand.
care-text-started-increments = Vsak zahtevek se obračuna po korakih: { $plan_support_increment }. Šteje vsak začeti korak.
