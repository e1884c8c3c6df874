"""The network: what it reads, measures, writes and draws."""
