"""The command line: one subcommand for each stage; each parses, calls, prints and sets the exit code."""
