"""Networks: who takes which stance on whom, who met whom, and the pages on which they are seen."""
