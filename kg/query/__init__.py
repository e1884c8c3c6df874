"""Questions kept in files: read their headers, list them, fill in their parameters, run them, print the rows."""
