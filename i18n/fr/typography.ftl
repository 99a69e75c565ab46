### What `tarif check` asks of quotation marks, spaces and figures in French. Nothing here is shown on a page.

# Quotation marks, each pair as it opens and closes; quotations within quotations have the second.
typography-quotes = « » “ ”

# What a no-break space stands before, after a figure or, for marks, after a word.
typography-no-break = % ‰ € EUR CZK h min : ; ! ? »

# What follows a figure without a space.
typography-closed-up = {""}

# Words of money after a figure, by which `tarif check` knows amounts that are typed.
typography-money-words = euro, euros, centime, centimes, couronne, couronnes
typography-share-words = pour cent

# What makes the figure before it a time of the day: words, or phrases with what parts them from the figure.
typography-clock-words = {""}
