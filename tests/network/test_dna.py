"""Files of the Discourse Network Analyzer: three versions read, the third written, nothing lost in silence."""

import hashlib
import sqlite3
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kg.errors import InputError
from kg.network.choices import Aggregation, Compat
from kg.network.cube import make_cube
from kg.network.dna import dna_table, read_dna
from kg.network.dna_base import DnaBase, DnaDocument, DnaEntity, DnaKind, DnaStatement, DnaType, DnaVariable
from kg.network.dna_in import readings_of_dna
from kg.network.dna_readings import SIDE, dna_of_readings
from kg.network.dna_write import hashed, write_dna
from kg.network.graph_readings import readings_of_graph
from kg.network.project import one_mode
from kg.rdf.iris import entity_iris, statement_iri
from kg.records import Reading
from tests.network import oracle_data
from tests.network.invented import READING, STANCES, store

TYPE = DnaType(
    label="DNA Statement",
    variables=(
        DnaVariable(name="person", kind=DnaKind.SHORT),
        DnaVariable(name="organization", kind=DnaKind.SHORT),
        DnaVariable(name="concept", kind=DnaKind.SHORT),
        DnaVariable(name="agreement", kind=DnaKind.BOOLEAN),
        DnaVariable(name="strength", kind=DnaKind.INTEGER),
        DnaVariable(name="note", kind=DnaKind.LONG),
    ),
)
TEXT = "\U0001f600\U0001f600 قال المجلس نعم"
BASE = DnaBase(
    version="3.0.7",
    types=(TYPE,),
    documents=(DnaDocument(id=1, title="Talks", text=TEXT, seconds=1_700_000_000, author="Press", section="politics"),),
    statements=(
        DnaStatement(
            id=4, document=1, type="DNA Statement", start=3, stop=6, values=("", "المجلس", "نعم", 1, -3, "a\nb")
        ),
    ),
    entities=(
        DnaEntity(type="DNA Statement", variable="concept", value="نعم"),
        DnaEntity(type="DNA Statement", variable="organization", value="المجلس", attributes=(("Alias", "Council"),)),
    ),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talks.dna"
    assert write_dna(BASE, path) == ()
    return path


def change(path: Path, *queries: str) -> None:
    connection = sqlite3.connect(path)
    for query in queries:
        connection.execute(query)
    connection.commit()
    connection.close()


def test_what_is_written_is_read(file: Path) -> None:
    assert read_dna(file) == replace(
        BASE, remarks=("Statement 4: offsets taken as UTF-16 units; code points are possible too.",)
    )


def test_the_file_is_what_the_program_insists_on(file: Path) -> None:
    rows = sqlite3.connect(file)

    def ask(query: str) -> list[tuple[object, ...]]:
        return rows.execute(query).fetchall()

    assert str(ask("SELECT Value FROM SETTINGS WHERE Property = 'version'")[0][0]).startswith("3.0")
    assert ask("SELECT Start, Stop FROM STATEMENTS") == [(5, 8)]
    short = {row[0] for row in ask("SELECT ID FROM VARIABLES WHERE DataType = 'short text'")}
    assert {row[0] for row in ask("SELECT VariableId FROM ENTITIES WHERE Value = ''")} == short
    assert {tuple(r) for r in ask("SELECT VariableId, AttributeVariable FROM ATTRIBUTEVARIABLES")} == {
        (v, a) for v in short for a in ("Type", "Alias", "Notes")
    }
    assert ask("SELECT COUNT(*) FROM ATTRIBUTEVALUES") == [(5 * 3,)]
    permissions = [str(r[1]) for r in ask("PRAGMA table_info(CODERS)") if str(r[1]).startswith("Permission")]
    assert len(permissions) == 16
    assert set(ask(f"SELECT {', '.join(permissions)} FROM CODERS")[0]) == {1}  # noqa: S608
    assert ask("PRAGMA foreign_key_check") == []
    assert ask("PRAGMA integrity_check") == [("ok",)]
    rows.close()


def test_every_statement_has_every_value_and_leaves_with_its_document(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA foreign_keys = ON")
    tables = ("DATASHORTTEXT", "DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT")

    def count() -> list[int]:
        return [connection.execute(f"SELECT COUNT(*) FROM {t}").fetchone()[0] for t in tables]  # noqa: S608

    assert count() == [3, 1, 1, 1]
    connection.execute("DELETE FROM DOCUMENTS")
    assert count() == [0, 0, 0, 0]
    connection.close()


def test_the_password_is_hashed_as_the_program_does() -> None:
    salt = bytes(range(16))
    raw = b64decode(hashed("word", salt))
    digest = hashlib.sha256(salt + b"word").digest()
    for _ in range(99_999):
        digest = hashlib.sha256(digest).digest()
    assert raw == salt + digest


def test_two_writings_are_the_same_bytes(file: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.dna"
    write_dna(BASE, again)
    assert again.read_bytes() == file.read_bytes()


def test_what_is_too_long_is_cut_and_said(tmp_path: Path) -> None:
    long = replace(BASE.statements[0], values=("", "ا" * 300, "x", 0, 1, ""))
    twin = replace(long, id=5, values=("", "ا" * 301, "x", 0, 1, ""))
    document = replace(BASE.documents[0], title="t" * 200)
    remarks = write_dna(replace(BASE, statements=(long, twin), documents=(document,), entities=()), tmp_path / "x.dna")
    assert [remark.split(" was")[0].split(" are")[0] for remark in remarks] == [
        "The title of document 1",
        "A value of 'organization'",
        "A value of 'organization'",
        "Two values of 'organization'",
    ]
    again = read_dna(tmp_path / "x.dna")
    assert "t" * 200 in again.documents[0].notes
    assert len(str(again.statements[0].values[1])) == 190


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path) -> None:
    bad = replace(BASE, statements=(replace(BASE.statements[0], values=("", "a", "b", 7, 1, "")),))
    with pytest.raises(InputError, match="contradict"):
        write_dna(bad, tmp_path / "x.dna")
    with pytest.raises(InputError, match="carriage returns"):
        write_dna(replace(BASE, documents=(replace(BASE.documents[0], text="a\r\nb"),)), tmp_path / "x.dna")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(InputError, match="cannot be written"):
        write_dna(BASE, tmp_path / "none" / "x.dna")


@pytest.mark.parametrize(
    ("queries", "message"),
    [
        (["UPDATE STATEMENTS SET Start = 90, Stop = 99"], "lies at 90 to 99"),
        (["UPDATE STATEMENTS SET DocumentId = 9"], "refers to a document"),
        (["UPDATE STATEMENTS SET StatementTypeId = 9"], "refers to a document or type"),
        (["DELETE FROM ENTITIES WHERE Value = 'المجلس'"], "refers to an entity"),
        (["DELETE FROM DATABOOLEAN"], "has no value of 'agreement'"),
        (["UPDATE SETTINGS SET Value = '4.0' WHERE Property = 'version'"], "version '4.0'"),
        (["DELETE FROM SETTINGS"], "version ''"),
        (["DROP TABLE DATASHORTTEXT"], "lacks the tables DATASHORTTEXT"),
        (["PRAGMA ignore_check_constraints = ON", "UPDATE VARIABLES SET DataType = 'mood'"], "unknown kind 'mood'"),
    ],
)
def test_a_file_that_contradicts_itself(file: Path, queries: list[str], message: str) -> None:
    change(file, *queries)
    with pytest.raises(InputError, match=message) as error:
        read_dna(file)
    assert str(file) in error.value.where


def test_a_file_that_is_none(tmp_path: Path, file: Path) -> None:
    other = tmp_path / "other.dna"
    for content in (b"", b"hello", b"PK\x03\x04"):
        other.write_bytes(content)
        with pytest.raises(InputError, match="no file of the Discourse"):
            read_dna(other)
    other.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(InputError, match=r"damaged|cannot be read"):
        read_dna(other)
    with pytest.raises(InputError, match="cannot be read"):
        read_dna(tmp_path / "missing.dna")


def test_a_locked_file(file: Path) -> None:
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(InputError, match="locked") as error:
        read_dna(file)
    holder.close()
    assert "Close it" in error.value.remedy


def test_code_points_where_units_would_split_a_sign(file: Path) -> None:
    change(file, "UPDATE STATEMENTS SET Start = 1, Stop = 4")
    found = read_dna(file)
    assert (found.statements[0].start, found.statements[0].stop) == (1, 4)


V2 = """
CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT);
CREATE TABLE DOCUMENTS (ID INTEGER PRIMARY KEY, Title, Text, Coder, Author, Source, Section, Notes, Type, Date);
CREATE TABLE STATEMENTTYPES (ID INTEGER PRIMARY KEY, Label, Red, Green, Blue);
CREATE TABLE VARIABLES (ID INTEGER PRIMARY KEY, Variable, DataType, StatementTypeId);
CREATE TABLE STATEMENTS (ID INTEGER PRIMARY KEY, StatementTypeId, DocumentId, Start, Stop, Coder);
CREATE TABLE STATEMENTLINKS (ID INTEGER PRIMARY KEY, SourceId, TargetId);
CREATE TABLE DATABOOLEAN (ID INTEGER PRIMARY KEY, StatementId, VariableId, StatementTypeId, Value);
CREATE TABLE DATAINTEGER (ID INTEGER PRIMARY KEY, StatementId, VariableId, StatementTypeId, Value);
CREATE TABLE DATASHORTTEXT (ID INTEGER PRIMARY KEY, StatementId, VariableId, StatementTypeId, Value);
CREATE TABLE DATALONGTEXT (ID INTEGER PRIMARY KEY, StatementId, VariableId, StatementTypeId, Value);
CREATE TABLE ATTRIBUTES (ID INTEGER PRIMARY KEY, VariableId, Value, Red, Green, Blue, Type, Alias, Notes, ChildOf);
INSERT INTO SETTINGS VALUES ('version', '2.0 beta 19');
INSERT INTO DOCUMENTS VALUES (1, 'Old', 'The council agrees.', 1, NULL, 'wire', '', '', '', 1106697600000);
INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51);
INSERT INTO VARIABLES VALUES (1, 'organization', 'short text', 1), (2, 'agreement', 'boolean', 1);
INSERT INTO STATEMENTS VALUES (3, 1, 1, 4, 11, 1);
INSERT INTO DATASHORTTEXT VALUES (1, 3, 1, 1, 'Council');
INSERT INTO DATABOOLEAN VALUES (1, 3, 2, 1, 1);
INSERT INTO ATTRIBUTES VALUES (1, 1, 'Council', 0, 0, 0, 'party', '', 'seen', ''), (2, 1, '', 0, 0, 0, '', '', '', '');
"""


def test_version_2(tmp_path: Path) -> None:
    path = tmp_path / "old.dna"
    connection = sqlite3.connect(path)
    connection.executescript(V2)
    connection.close()
    base = read_dna(path)
    assert base.version == "2.0 beta 19"
    assert (base.documents[0].seconds, base.documents[0].author) == (1_106_697_600, "")
    assert base.statements[0].values == ("Council", 1)
    assert [(e.value, e.attributes) for e in base.entities] == [("Council", (("Notes", "seen"), ("Type", "party")))]
    table = dna_table(base)
    assert table.column("source").labels == ("wire",)


V1 = """<?xml version="1.0" encoding="UTF-8"?>
<discourse><version>1.21</version>
<metadata><persons><person><name>Salma</name><type>member</type><alias/><note>n</note></person></persons></metadata>
<articles><article><title>Old</title><date>1106697600000</date><text>Salma says yes to trade.</text>
<statements><statement id="1"><start>0</start><end>5</end><person>Salma</person><organization/>
<category>trade</category><agreement>yes</agreement></statement></statements></article></articles></discourse>"""


def test_version_1(tmp_path: Path) -> None:
    path = tmp_path / "old.dna"
    path.write_text(V1, "utf-8")
    base = read_dna(path)
    assert base.statements[0].values == ("Salma", "", "trade", 1)
    assert base.documents[0].seconds == 1_106_697_600
    assert [(e.variable, e.value, e.attributes) for e in base.entities] == [
        ("concept", "trade", ()),
        ("person", "Salma", (("Notes", "n"), ("Type", "member"))),
    ]
    path.write_text(V1.replace("1106697600000", "2005-01-26").replace("<agreement>yes", "<agreement>no"), "utf-8")
    again = read_dna(path)
    assert again.documents == base.documents
    assert again.statements[0].values[3] == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<discourse>", '<!DOCTYPE d [<!ENTITY a "b">]><discourse>', "not safe"),
        ("</discourse>", "", "XML is broken"),
        ("discourse>", "other>", "no file of the Discourse"),
        ("1106697600000", "yesterday", "'yesterday' is no date"),
        ("<end>5", "<end>five", "'end' is no number"),
        ("<end>5", "<end>500", "outside of its document"),
    ],
)
def test_version_1_that_is_broken(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "old.dna"
    path.write_text(V1.replace(old, new), "utf-8")
    with pytest.raises(InputError, match=message):
        read_dna(path)


def test_an_unknown_type_is_named() -> None:
    with pytest.raises(InputError, match="no statement type 'Plot'"):
        dna_table(BASE, "Plot")


def test_networks_of_a_file_are_those_of_its_statements(tmp_path: Path) -> None:
    table = oracle_data.table()
    names = ("person", "organization", "concept")
    kind = replace(TYPE, variables=TYPE.variables[:4])
    text = "x" * 2000
    base = DnaBase(
        version="3",
        types=(kind,),
        documents=tuple(
            DnaDocument(id=int(d), title=str(d), text=text, seconds=int(table.seconds[table.documents == d][0]))
            for d in np.unique(table.documents)
        ),
        statements=tuple(
            DnaStatement(
                id=int(table.ids[i]),
                document=int(table.documents[i]),
                type=kind.label,
                start=10 * int(table.ids[i]),
                stop=10 * int(table.ids[i]) + 5,
                values=(
                    *(table.column(n).labels[table.column(n).codes[i]] for n in names),
                    int(table.column("agreement").codes[i]),
                ),
            )
            for i in range(len(table))
        ),
    )
    path = tmp_path / "oracle.dna"
    write_dna(base, path)
    again = dna_table(read_dna(path))
    record = next(r for r in oracle_data.records("network") if r["duplicates"] == "month" and r["agg"] == "subtract")
    choice = oracle_data.selection(record, Compat.DNA)
    one, other = (one_mode(make_cube(t, choice), Aggregation.SUBTRACT) for t in (table, again))
    assert one.rows == other.rows
    assert np.array_equal(one.values.toarray(), other.values.toarray())


def said(reading: Reading) -> set[tuple[object, ...]]:
    names = {entity.id: entity.name_ar for entity in reading.entities}
    return {
        (
            names[holder],
            tuple(names[b] for b in s.behalf),
            s.act,
            s.polarity,
            s.force,
            s.content,
            s.topics,
            frozenset(names[t] for t in s.target),
        )
        for s in reading.stances
        for holder in s.holder
    }


def test_readings_go_out_and_come_back(tmp_path: Path) -> None:
    topical = replace(STANCES[0], topics=("borders",))
    reading = replace(READING, stances=(topical, *STANCES[1:]))
    base = dna_of_readings([reading])
    assert base.remarks == (
        "Not carried: 3 addressees.",
        "Not carried: 1 meetings.",
        "Not carried: 1 relays.",
        SIDE,
    )
    assert write_dna(base, tmp_path / "out.dna") == ()
    (again,) = readings_of_dna(read_dna(tmp_path / "out.dna"))
    assert said(again) == said(reading)
    assert len(said(reading)) == sum(len(stance.holder) for stance in STANCES)
    for name in ("id", "text", "published", "lang", "title", "source"):
        assert getattr(again.release, name) == getattr(reading.release, name)
    kept = {entity.name_ar: (entity.type, entity.kind, entity.name_en) for entity in again.entities}
    true = {entity.name_ar: (entity.type, entity.kind, entity.name_en) for entity in reading.entities}
    assert kept.items() <= true.items()
    assert len(store(again)) > 100


def test_the_graph_goes_out_and_comes_back(tmp_path: Path) -> None:
    """Statement by statement the same, through the graph, the file and the graph again; the losses are told."""
    topical = replace(STANCES[0], topics=("borders",))
    whole = replace(READING, stances=(topical, *STANCES[1:]))
    taken = readings_of_graph(store(whole), {whole.release.sha256: whole.release.text})
    assert taken.remarks == ()
    (first,) = taken.readings
    base = dna_of_readings(taken.readings)
    assert [remark.split(": ")[-1] for remark in base.remarks] == ["3 addressees.", "1 meetings.", "1 relays.", SIDE]
    write_dna(base, tmp_path / "out.dna")
    (again,) = readings_of_dna(read_dna(tmp_path / "out.dna"))
    assert said(again) == said(first)
    (third,) = readings_of_graph(store(again), {again.release.sha256: again.release.text}).readings
    assert said(third) == said(first)
    # The graph names a force where the reading left it out.
    assert {row[:4] + row[5:] for row in said(first)} == {row[:4] + row[5:] for row in said(whole)}


def test_without_its_text_a_release_is_written_anew_from_its_words() -> None:
    taken = readings_of_graph(store())
    (reading,) = taken.readings
    assert taken.remarks[0].startswith("Release valley-1: its text was not given")
    for stance in reading.stances:
        quote = stance.content
        assert reading.release.text[quote.start : quote.end] == quote.quote
        assert READING.release.text[quote.start : quote.end] == quote.quote
    assert len(reading.release.text) <= len(READING.release.text)


def test_statements_on_the_same_words_are_one_or_told_apart() -> None:
    """Yes to one concept and another is one statement; yes to one and no to a third are two nodes of the graph."""
    first = BASE.statements[0]
    names = [variable.name for variable in TYPE.variables]
    place = names.index("concept"), names.index("agreement")

    def also(number: int, concept: str, agreement: int) -> DnaStatement:
        values = list(first.values)
        values[place[0]], values[place[1]] = concept, agreement
        return replace(first, id=number, values=tuple(values))

    more = (first, also(98, "ب", 1), also(99, "ج", 0))
    (reading,) = readings_of_dna(replace(BASE, types=(TYPE,), entities=(), statements=more))
    one, other = reading.stances
    assert [matter.gist for matter in one.matters] == [first.values[place[0]], "ب"]
    assert (one.polarity, other.polarity, one.content) == ("for", "against", other.content)
    names_of = entity_iris(reading.release, reading.entities)
    assert len({statement_iri(reading.release, stance, names_of) for stance in (one, other)}) == 2


def test_a_file_in_which_nobody_holds_anything() -> None:
    note = replace(TYPE, label="Annotation", variables=TYPE.variables[3:4])
    with pytest.raises(InputError, match="only Annotation"):
        readings_of_dna(replace(BASE, types=(note,), statements=(), entities=()))


def test_a_foreign_file_becomes_readings() -> None:
    base = replace(BASE, types=(TYPE,), entities=())
    (reading,) = readings_of_dna(base)
    (stance,) = reading.stances
    assert (stance.act, stance.polarity, stance.content.quote, stance.rule) == ("state", "for", "قال", "dna-4")
    assert [entity.name_ar for entity in reading.entities] == ["المجلس"]
    nobody = replace(BASE.statements[0], values=("", "", "نعم", 1, 0, ""))
    assert readings_of_dna(replace(base, statements=(nobody,)))[0].stances == ()
