"""Files become releases: found, decoded, cleaned, split and told apart, with what is known of each beside its text."""
