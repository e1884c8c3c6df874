"""The English reader: mentions, meetings and stances by the grammar of diplomatic English."""
