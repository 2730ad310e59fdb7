"""The hash-chained ledger: nothing is altered, cut out or put in without being found and named.

Whoever owns the database can switch its triggers off; the tests do what such a person would do, with plain SQL.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence

import pytest
from django.contrib.auth import get_user_model
from django.db import DatabaseError, connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from thoatngheo.config import cli
from thoatngheo.core.chain import Content, append, chained, head, kinds, verify, verifying
from thoatngheo.core.chain.canonical import canonical, digest
from thoatngheo.core.models import ChainEntry, Job
from thoatngheo.core.rls import limited

KIND = "test.list"


def contents(subjects: Sequence[str]) -> Mapping[str, Content]:
    """A job stands for a posted list here: its title is a fact, its arguments are the households."""
    return {
        str(job.pk): Content(facts={"title": job.title, "households": len(job.arguments)}, parts={"rows": job.arguments})
        for job in Job.objects.filter(pk__in=subjects)
    }


@pytest.fixture(autouse=True)
def kind() -> Iterator[None]:
    chained(
        KIND,
        title="Danh sách thử",
        subjects=lambda: (str(key) for key in Job.objects.order_by("pk").values_list("pk", flat=True)),
        words={"title": "tên danh sách", "rows": "hộ"},
        row_names=lambda part, keys: {key: f"hộ {key}" for key in keys},
    )(contents)
    yield
    kinds.KINDS.pop(KIND)


@transaction.atomic
def post(title: str, **rows: str) -> ChainEntry:
    job = Job.objects.create(kind="test", title=title, arguments=rows)
    return append(kind=KIND, subject=str(job.pk), path="n.44.19429.", content=contents([str(job.pk)])[str(job.pk)])


def three() -> list[ChainEntry]:
    return [post("Thôn 1", H1="poor", H2="near_poor"), post("Thôn 2", H3="poor"), post("Thôn 3", H4="poor", H5="poor")]


def owner(sql: str, *parameters: str | int) -> None:
    """As the owner of the database: triggers off, the deed, triggers on."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE core_chainentry DISABLE TRIGGER USER")
        cursor.execute(sql, parameters)
        cursor.execute("ALTER TABLE core_chainentry ENABLE TRIGGER USER")


def found() -> list[tuple[int, str]]:
    return [(finding.seq, "; ".join(finding.what)) for finding in verify()]


def test_an_untouched_ledger_agrees_and_its_numbers_have_no_gap(db: None) -> None:
    entries = three()
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert [entry.previous for entry in entries] == ["0" * 64, entries[0].hash, entries[1].hash]
    assert found() == []
    assert head() == entries[2]


def test_a_rolled_back_deed_leaves_neither_an_entry_nor_a_gap(db: None) -> None:
    post("Thôn 1")
    with transaction.atomic():
        post("Thôn 2")
        transaction.set_rollback(True)
    assert post("Thôn 3").seq == 2
    assert found() == []


INSERTED = (
    "INSERT INTO core_chainentry SELECT {seq}, at, kind, subject, path, payload, payload_digest, {previous}, 'x' "
    "FROM core_chainentry WHERE seq = 3"
)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE core_chainentry SET payload = '{}' WHERE seq = 2",
        "DELETE FROM core_chainentry WHERE seq = 3",
        INSERTED.format(seq=9, previous="hash"),
        INSERTED.format(seq=4, previous="previous"),
        "SET LOCAL thoatngheo.emptying = ''; TRUNCATE core_chainentry",
    ],
)
def test_the_database_refuses_to_alter_the_ledger(db: None, sql: str) -> None:
    three()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert ChainEntry.objects.count() == 3


def test_people_limited_to_an_area_read_its_entries_and_add_through_append_only(db: None) -> None:
    post("Thôn 1")
    with limited([("n.44.19432.", "n.44.19432/")]):
        assert not ChainEntry.objects.exists()
        assert post("Thôn 2").seq == 2  # of another commune than the last one, and yet it follows it
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(INSERTED.format(seq=3, previous="hash"))
    assert found() == []


ALTERATIONS = {
    "payload": "UPDATE core_chainentry SET payload = jsonb_set(payload, '{facts,title}', '\"khác\"') WHERE seq = %s",
    "day": "UPDATE core_chainentry SET at = at - interval '1 day' WHERE seq = %s",
    "kind": "UPDATE core_chainentry SET kind = 'test.other' WHERE seq = %s",
    "place": "UPDATE core_chainentry SET path = 'n.1.' WHERE seq = %s",
    "previous": "UPDATE core_chainentry SET previous = repeat('a', 64) WHERE seq = %s",
    "hash": "UPDATE core_chainentry SET hash = reverse(hash) WHERE seq = %s",
    "taken out": "DELETE FROM core_chainentry WHERE seq = %s",
    "row": 'UPDATE core_job SET arguments = \'{"H9": "poor"}\' WHERE id::text = (SELECT subject FROM core_chainentry WHERE seq = %s)',
    "fact": "UPDATE core_job SET title = 'sửa' WHERE id::text = (SELECT subject FROM core_chainentry WHERE seq = %s)",
    "gone": "DELETE FROM core_job WHERE id::text = (SELECT subject FROM core_chainentry WHERE seq = %s)",
}


@settings(max_examples=60, deadline=None)
@given(length=st.integers(1, 6), where=st.data(), deeds=st.lists(st.sampled_from(sorted(ALTERATIONS)), min_size=1, max_size=3))
@pytest.mark.django_db
def test_whatever_is_altered_the_first_altered_entry_is_named(length: int, where: st.DataObject, deeds: list[str]) -> None:
    """Any alterations of any entries: the first finding is the first altered entry. Only a cut at the end needs the head."""
    with transaction.atomic():
        for number in range(length):
            post(f"Thôn {number}", **{f"H{number}": "poor"})
        touched: dict[int, str] = {}
        for deed in deeds:
            seq = where.draw(st.integers(1, length))
            if seq not in touched:
                owner(ALTERATIONS[deed], seq)
                touched[seq] = deed
        shown = [finding.seq for finding in verify()]
        at_the_end = {seq for seq in touched if all(touched.get(later) == "taken out" for later in range(seq, length + 1))}
        named = sorted(set(touched) - at_the_end)
        assert [seq for seq in shown if seq][:1] == named[:1]
        if at_the_end:
            assert 0 in shown  # the list stands in the database and not in the ledger
        transaction.set_rollback(True)


def test_an_entry_rewritten_with_new_hashes_is_named_by_the_one_after_it(db: None) -> None:
    three()
    rewrite(2, "khác")
    assert [seq for seq, _ in found()] == [2]
    assert "mục 3 không nối với mục này" in found()[0][1]


def rewrite(seq: int, title: str) -> None:
    """Alter the row and the entry, and compute the entry's hashes again."""
    entry = ChainEntry.objects.get(pk=seq)
    Job.objects.filter(pk=entry.subject).update(title=title)
    entry.payload = contents([entry.subject])[entry.subject].sealed()
    entry.payload_digest = digest(entry.payload)
    last = ChainEntry.objects.filter(seq=seq - 1).first()
    entry.previous = last.hash if last else entry.previous
    entry.hash = entry.own_hash()
    owner(
        "UPDATE core_chainentry SET payload = %s::jsonb, payload_digest = %s, previous = %s, hash = %s WHERE seq = %s",
        canonical(entry.payload).decode(),
        entry.payload_digest,
        entry.previous,
        entry.hash,
        seq,
    )


def test_the_altered_row_and_fact_are_told(db: None) -> None:
    entries = three()
    Job.objects.filter(pk=entries[0].subject).update(arguments={"H1": "not_poor", "H3": "poor"}, title="Thôn một")
    assert found() == [
        (1, "tên danh sách: trong sổ là “Thôn 1”, nay là “Thôn một”; hộ: hộ H1 đã bị sửa; hộ: hộ H2 đã bị xóa; hộ: hộ H3 đã bị thêm vào")
    ]


def test_a_list_put_in_by_hand_is_told(db: None) -> None:
    three()
    extra = Job.objects.create(kind="test", title="Lén")
    assert found() == [(0, f"bản ghi {extra.pk} có trong cơ sở dữ liệu mà không có trong sổ")]


def test_it_reads_in_pieces(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "ENTRIES", 2)
    three()
    told: list[int] = []
    assert list(verify(told=told.append)) == []
    assert told == [2, 3]


@pytest.mark.django_db(transaction=True)
def test_two_transactions_at_once_do_not_fork_the_chain() -> None:
    get_user_model()  # the connection of this thread is up

    def many() -> None:
        for number in range(10):
            post(f"Thôn {number}", H="poor")
        connection.close()

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(ChainEntry.objects.order_by("seq").values_list("seq", flat=True)) == list(range(1, 31))
    assert found() == []


def test_a_fraction_has_no_place_in_the_ledger() -> None:
    with pytest.raises(TypeError):
        canonical({"rate": 0.1})


class TestCommand:
    """`./thoatngheo ledger`."""

    def test_it_says_that_all_agrees_and_prints_the_head(self, db: None, capsys: pytest.CaptureFixture[str]) -> None:
        last = three()[-1]
        assert cli.main(["ledger", "head"]) == 0
        assert capsys.readouterr().out.splitlines()[-1] == f"3 {last.hash}"
        assert cli.main(["ledger", "verify", "--head", last.hash]) == 0
        assert "Sổ khớp" in capsys.readouterr().out

    def test_it_names_the_first_altered_entry_and_ends_with_1(self, db: None, capsys: pytest.CaptureFixture[str]) -> None:
        three()
        owner(ALTERATIONS["fact"], 2)
        owner(ALTERATIONS["fact"], 3)
        assert cli.main(["ledger", "verify"]) == 1
        first, second = capsys.readouterr().out.splitlines()
        assert first.startswith("Mục đầu tiên không khớp. Mục số 2, ngày ")
        assert "Danh sách thử, n.44.19429.: tên danh sách" in first
        assert second.startswith("Mục số 3")
        assert cli.main(["ledger", "verify", "--from", "0"]) == 2

    def test_a_rewritten_end_is_found_by_a_head_written_down_before(self, db: None, capsys: pytest.CaptureFixture[str]) -> None:
        last = three()[-1]
        rewrite(3, "khác")
        assert cli.main(["ledger", "verify"]) == 0
        assert cli.main(["ledger", "verify", "--head", last.hash]) == 1
        assert "đã bị cắt bớt hoặc viết lại" in capsys.readouterr().out
