### What `tarif check` asks of quotation marks, spaces and figures in German. Nothing here is shown on a page.

# Quotation marks, each pair as it opens and closes; quotations within quotations have the second.
typography-quotes = „ “ ‚ ‘

# What a no-break space stands before, after a figure or, for marks, after a word.
typography-no-break = % ‰ € EUR CZK h min

# What follows a figure without a space.
typography-closed-up = {""}

# Words of money and of shares after a figure, by which `tarif check` knows amounts that are typed.
typography-money-words = Euro, Cent, Krone, Kronen
typography-share-words = Prozent

# What makes the figure before it a time of the day: words, or phrases with what parts them from the figure.
typography-clock-words = Uhr
