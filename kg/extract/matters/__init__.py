"""From the contents of stances to what they are about: actions wanted and situations judged."""
