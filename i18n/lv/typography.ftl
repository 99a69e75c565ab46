### What `tarif check` asks of quotation marks and spaces in Latvian. Nothing here is shown on a page.

# Quotation marks, each pair as it opens and closes; quotations within quotations have the second.
typography-quotes = „ ”

# What a no-break space stands before, after a figure or, for marks, after a word.
typography-no-break = € EUR CZK h min

# What follows a figure without a space.
typography-closed-up = % ‰
