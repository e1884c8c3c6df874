"""Verbs that tell of meetings, by what they take, and the words that tell they do not."""

# What is met by doing it.
FULFILLED = frozenset({
    "demands", "demand", "needs", "conditions", "condition", "criteria", "requirements", "obligations", "commitments",
    "expectations", "targets", "target", "goals", "deadline", "deadlines", "standards", "requests", "costs",
})  # fmt: skip
BESIDE = frozenset({"margins", "sidelines", "ahead"})
HOLDING = frozenset({
    "held",
    "hold",
    "host",
    "convene",
    "chair",
    "led",
    "hosted",
    "hosts",
    "convened",
    "chaired",
    "co-chaired",
    "co-hosted",
})
# Verbs whose object is who is met.
DIRECT = frozenset({
    "phoned",
    "telephoned",
    "told",
    "met",
    "meet",
    "meets",
    "hosted",
    "host",
    "hosts",
    "received",
    "receive",
    "called",
    "visited",
    "visit",
})
# Verbs in the base form that tell of a meeting where they tell of a plan.
PLANNED_ONLY = frozenset({"hold", "host", "receive", "visit", "convene", "chair"})
TOGETHER = frozenset({"met", "meet", "meets", "meeting", "convened", "gathered", "held", "co-chaired"})
DENYING = frozenset({"deny", "denied", "denies", "denying"})
# In the progressive, "is hosting a conference", "are meeting".
DOING = frozenset({"hosting", "holding", "meeting"})
TRIPS = frozenset({"travelled", "traveled"})
SPOKE, OF_WHAT = frozenset({"spoke", "talked"}), frozenset({"of", "about"})
BEGUN = frozenset({"resumed", "opened", "began", "concluded"})
# Verbs that tell of a meeting by their object or a telephone.
BY_OBJECT = BEGUN | {"held", "told", "led"}
WAS = frozenset({"was", "were", "been"})
# What follows a body's verb of meeting where it meets by itself.
SITTING = frozenset({"in", "on", "at", "to", "for", "under", "behind", ".", ","})
