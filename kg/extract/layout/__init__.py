"""A release laid out for reading: sentences, quotations, times, actor phrases, and the small words grammar goes by."""
