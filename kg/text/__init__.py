"""The languages themselves: folding, words, names, dates; nothing here knows of politics."""
