"""Whose words a text is: joint statements, bylines, labels, quotations. All persons and bodies are invented."""

from tests.extract.english_world import names, read, told

THREE = ["Ruritania", "Sylvania", "Freedonia"]


def test_the_signatories_of_a_joint_statement_are_we() -> None:
    reading = read(
        "The following statement was released by Ruritania, Sylvania, and Freedonia:\n"
        "Begin Text:\n"
        "The siege of the old port has lasted a year. We condemn the shelling of the market. "
        "We remain committed to the unity of Borduria. Impunity is unacceptable. "
        "Those responsible must be brought to justice.\n"
        "End Text."
    )
    assert told(reading) == [
        ("state", THREE, "The siege of the old port has lasted a year"),
        ("condemn", THREE, "the shelling of the market"),
        ("promise", THREE, "the unity of Borduria"),
        ("reject", THREE, "Impunity"),
        ("demand", THREE, "Those responsible must be brought to justice"),
    ]
    assert reading.stances[0].cue.quote == "statement"


def test_a_joint_statement_may_open_with_we_and_a_list() -> None:
    reading = read(
        "We, the Foreign Ministers of Ruritania, Sylvania and Freedonia, welcome the truce. We will not lift sanctions."
    )
    assert told(reading) == [("praise", THREE, "the truce"), ("reject", THREE, "lift sanctions")]


def test_those_who_met_are_we_where_the_text_goes_on_in_the_first_person() -> None:
    reading = read(
        "Representatives of Ruritania, Sylvania, and Freedonia met in Marxville on June 10 to discuss Borduria.\n"
        "Begin Text:\nWe reaffirmed our support for the envoy."
    )
    assert told(reading) == [("discuss", THREE, "Borduria"), ("support", THREE, "the envoy")]
    assert [(str(m.kind), names(reading, m.participants)) for m in reading.meetings] == [("meeting", THREE)]
    assert reading.meetings[0].time is not None
    assert reading.meetings[0].time.edtf == "2021-06-10"


def test_the_byline_reports_and_we_is_the_state_that_acts() -> None:
    reading = read(
        "Emil Roth, Department Spokesperson\n"
        "On this anniversary, Ruritania reaffirms its commitment to peace. We urge Borduria to free the detainees. "
        "The people of Esteria deserve better."
    )
    assert told(reading) == [
        ("promise", ["Ruritania"], "peace"),
        ("demand", ["Ruritania"], "free the detainees"),
        ("state", ["Ruritania"], "The people of Esteria deserve better"),
    ]
    assert {tuple(names(reading, s.reported_by)) for s in reading.stances} == {("Emil Roth",)}


def test_a_read_out_reports_through_its_byline() -> None:
    reading = read(
        "The below is attributable to Spokesperson Emil Roth:\n"
        "Secretary of State Ida Brandt spoke today with Sylvanian Foreign Minister Karl Weber. Secretary Brandt and "
        "Foreign Minister Weber discussed the border. The Secretary thanked Sylvania for its patience. "
        "The two also reaffirmed the alliance."
    )
    both = ["Ida Brandt", "Karl Weber"]
    assert told(reading) == [
        ("discuss", both, "the border"),
        ("praise", ["Ida Brandt"], "its patience"),
        ("affirm", both, "the alliance"),
    ]
    assert {tuple(names(reading, s.reported_by)) for s in reading.stances} == {("Emil Roth",)}
    (meeting,) = reading.meetings
    assert (str(meeting.kind), names(reading, meeting.participants)) == ("call", [*both, "Sylvania"])


def test_a_quotation_over_several_sentences_is_one_speaker() -> None:
    reading = read(
        "“We will not accept this plan. The people must decide,” said President Otto Falk. "
        "“Nobody asked the farmers of the valley.”"
    )
    assert told(reading) == [
        ("reject", ["Otto Falk"], "accept this plan"),
        ("demand", ["Otto Falk"], "The people must decide"),
        ("state", ["Otto Falk"], "Nobody asked the farmers of the valley"),
    ]
    assert all(s.verbatim for s in reading.stances)


def test_a_quotation_before_and_after_its_verb() -> None:
    reading = read(
        'President Otto Falk said: "We support the new plan." '
        '"We reject the old plan," Foreign Minister Weber stressed.'
    )
    assert told(reading) == [
        ("support", ["Otto Falk"], "the new plan"),
        ("reject", ["Weber"], "the old plan"),
    ]


def test_a_label_opens_the_words_of_a_speaker() -> None:
    reading = read("Secretary Ida Brandt: We condemn the raid. I thank Sylvania for its help.")
    assert told(reading) == [("condemn", ["Ida Brandt"], "the raid"), ("praise", ["Ida Brandt"], "its help")]


def test_a_paper_speaks_for_whoever_put_it_out() -> None:
    reading = read(
        "In a statement, the Free Bordurian Assembly said the vote was fair. The statement added that all won."
    )
    assert told(reading) == [
        ("state", ["Free Bordurian Assembly"], "the vote was fair"),
        ("state", ["Free Bordurian Assembly"], "all won"),
    ]


def test_the_sides_are_the_parties_of_the_meeting() -> None:
    reading = read(
        "President Otto Falk met with Ambassador Lena Holm in Strelsau on Thursday. "
        "The two sides stressed the need for calm. During the talks, the ambassador warned of a new crisis."
    )
    assert told(reading) == [
        ("demand", ["Otto Falk", "Lena Holm"], "calm"),
        ("warn", ["Lena Holm"], "a new crisis"),
    ]
    (meeting,) = reading.meetings
    assert meeting.time is not None
    assert (meeting.time.edtf, names(reading, (meeting.place,))) == ("2021-06-10", ["Strelsau"])


def test_sides_without_a_meeting_are_nobody() -> None:
    assert read("The two sides stressed the need for calm.").stances == ()


def test_a_planned_meeting_is_kept_apart() -> None:
    reading = read("President Otto Falk will meet with Ambassador Lena Holm next week.")
    assert [str(m.kind) for m in reading.meetings] == ["planned"]


def test_we_is_never_the_state_that_is_only_blamed() -> None:
    reading = read(
        "Emil Roth, Department Spokesperson\n"
        "The Bordurian regime has jailed hundreds. The Bordurian regime denies it. We call on the regime to stop."
    )
    assert reading.stances == () or {tuple(names(reading, s.holder)) for s in reading.stances} == {("Borduria",)}
    assert all("call on" not in s.cue.quote for s in reading.stances)


def test_i_is_the_person_in_the_byline_for_the_state() -> None:
    reading = read(
        "Ida Brandt, Foreign Minister of Ruritania\n"
        "I thank Sylvania for its help. I travelled to Esteria to see the damage. Our support for the mission is firm. "
        "We will not hesitate to act."
    )
    assert told(reading) == [
        ("praise", ["Ida Brandt"], "its help"),
        ("state", ["Ida Brandt"], "I travelled to Esteria to see the damage"),
        ("support", ["Ruritania"], "the mission"),
        ("promise", ["Ruritania"], "act"),
    ]
    assert names(reading, reading.stances[0].behalf) == ["Ruritania"]


def test_the_main_clause_is_what_a_statement_without_a_cue_says() -> None:
    reading = read(
        "The following statement was released by Ruritania and Sylvania:\n"
        "After a year of siege, the harbour lies in ruins. The Bordurian army shelled it with brutal force."
    )
    both = ["Ruritania", "Sylvania"]
    assert told(reading) == [
        ("state", both, "the harbour lies in ruins"),
        ("condemn", both, "The Bordurian army shelled it with brutal force"),
    ]


def test_a_travel_notice_tells_of_what_is_planned() -> None:
    reading = read(
        "Deputy Secretary Ute Falk will travel to Esteria. There she will meet with Sylvanian Prime Minister Jan Kolb "
        "to discuss trade and will underscore our commitment to the accord."
    )
    assert told(reading) == [
        ("discuss", ["Ute Falk", "Jan Kolb"], "trade"),
        ("promise", ["Ute Falk"], "the accord"),
    ]
    assert [str(m.kind) for m in reading.meetings] == ["planned", "planned"]


def test_meetings_by_noun_by_host_and_by_call() -> None:
    reading = read(
        "The meeting between President Otto Falk and Ambassador Lena Holm lasted an hour. "
        "Sylvania hosted Foreign Minister Karl Weber. "
        "Prime Minister Jan Kolb told his counterpart Foreign Minister Ida Brandt by phone that trade was open. "
        "Karl Weber and Ida Brandt held a second session in Esteria."
    )
    assert [(str(m.kind), names(reading, m.participants)) for m in reading.meetings] == [
        ("meeting", ["Otto Falk", "Lena Holm"]),
        ("meeting", ["Sylvania", "Karl Weber"]),
        ("call", ["Jan Kolb", "Ida Brandt"]),
        ("meeting", ["Karl Weber", "Ida Brandt"]),
    ]


def test_those_who_only_open_a_text_are_not_we() -> None:
    reading = read(
        "Emil Roth, Department Spokesperson\n"
        "Ruritania and Sylvania have suffered much. We commend their courage and call for peace."
    )
    assert reading.stances == ()


def test_a_joint_statement_in_the_news_does_not_make_the_news_a_statement() -> None:
    reading = read("A joint statement by Ruritania and Sylvania was read out. Ten people died in the flood.")
    assert reading.stances == ()


def test_a_short_name_stands_for_its_list() -> None:
    reading = read(
        "Officials of Ruritania, Sylvania and Freedonia (the Trio) met in Esteria. The Trio condemned the raid."
    )
    assert told(reading) == [("condemn", THREE, "the raid")]


def test_the_author_of_an_opinion_piece_does_not_speak_for_a_state() -> None:
    reading = read(
        "Nora Lund, Director of the Lakes Institute\n"
        "Ruritania supports the accord. We must ask why. We should not wait for Borduria."
    )
    assert told(reading) == [("support", ["Ruritania"], "the accord")]


def test_an_office_in_the_byline_says_we_for_the_state_that_acts() -> None:
    reading = read("Office of the Spokesperson\nRuritania welcomes the accord. We thank the mediators.")
    assert told(reading) == [("praise", ["Ruritania"], "the accord"), ("praise", ["Ruritania"], "the mediators")]


def test_a_quotation_taken_up_by_a_participle() -> None:
    reading = read(
        "President Otto Falk thanked the hosts, adding: “Nobody else would have done it.” He called it “a gift”."
    )
    assert told(reading) == [
        ("praise", ["Otto Falk"], "the hosts"),
        ("state", ["Otto Falk"], "Nobody else would have done it"),
    ]


def test_two_clauses_of_a_statement() -> None:
    reading = read(
        "Office of the Spokesperson\nRuritania condemns the raid. The raid was deplorable; all sides must stop firing."
    )
    assert told(reading)[1:] == [
        ("condemn", ["Ruritania"], "The raid"),
        ("demand", ["Ruritania"], "all sides must stop firing"),
    ]


def test_visits_and_meetings_told_aside() -> None:
    reading = read(
        "President Otto Falk visited Ambassador Lena Holm in Esteria. "
        "Foreign Minister Karl Weber ended a tour of Sylvania, where he met with Prime Minister Jan Kolb. "
        "The talks with Secretary Ida Brandt were long."
    )
    assert [(str(m.kind), names(reading, m.participants)) for m in reading.meetings[:2]] == [
        ("visit", ["Otto Falk", "Lena Holm"]),
        ("meeting", ["Karl Weber", "Jan Kolb"]),
    ]
