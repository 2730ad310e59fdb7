"""The one grouping pass over the parts: every question about members is answered per record in a single aggregation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import ibis

from rulebook import tree
from rulebook.book import Standard, lacking
from rulebook.compile.needs import Need, needed
from rulebook.compile.nodes import Column, Scope
from rulebook.compile.stages import memberships, staged
from rulebook.tree import BoolNode, Node
from rulebook.vocabulary import Vocabulary

BITS = 62  # of one whole number

Bit = tuple[BoolNode, str]
"""What a bit says of a part: the condition, and YES (it holds), OPEN (it is undecided) or the name of a fact it lacks."""
YES, OPEN = "", "?"


@ibis.udf.agg.builtin  # type: ignore[untyped-decorator]  # ibis publishes no types
def bit_or(mask: int) -> int:
    """The engine's own `bit_or`: DuckDB, PostgreSQL and Spark all have it, ibis' own word for it does not reach Spark."""
    raise NotImplementedError  # never called: ibis writes the name into the SQL


@dataclass(slots=True)
class PartsPass:
    """Names the columns of the pass, builds it, and reads its answers back on the records' side."""

    standard: Standard
    vocabulary: Vocabulary
    questions: tuple[tree.AnyPart | tree.CountParts | tree.SumParts, ...]

    # ---- the pass

    def grouped(self, records: Column, parts: Column) -> Column:
        """One row per record that has parts: the answers `_q…` and the bits `_m…` of what was unknown."""
        key = self.vocabulary.record_key
        wheres = self.wheres()
        asked = memberships(self.standard, self.nodes(), tree.Scope.PART, "i")
        rows = self._joined(records, parts, asked)
        ready: dict[Node, str | tuple[str, str]] = {}
        for node, column in asked.items():
            ready[node] = column
        sums = tuple(node.value for node in self.questions if isinstance(node, tree.SumParts))
        rows = staged(rows, lambda table: self._scope(table, ready), ready, (*wheres, *sums), "n")
        scope = self._scope(rows, ready)
        columns = {f"_w{i}": scope.boolean(where) for i, where in enumerate(wheres)}
        columns |= {f"_s{i}": scope.number(node.value).lo for i, node in enumerate(self.questions) if isinstance(node, tree.SumParts)}
        columns |= {f"_m{i}": word for i, word in enumerate(self._words(scope))}
        rows = rows.select(key, **columns)
        return rows.group_by(key).aggregate(**dict(self._aggregates(rows)))

    def _scope(self, table: Column, ready: dict[Node, str | tuple[str, str]]) -> Scope:
        return Scope(
            self.standard, table, self.vocabulary.day, ready, day_parts=self._day_parts(), enumerations=self.vocabulary.enumerations()
        )

    def nodes(self) -> Iterator[Node]:
        for question in self.questions:
            yield from tree.walk(question)

    def wheres(self) -> tuple[BoolNode, ...]:
        found = [q.where for q in self.questions if not isinstance(q, tree.SumParts) and q.where is not None]
        return tuple(dict.fromkeys(found))

    def _joined(self, records: Column, parts: Column, asked: Mapping[BoolNode, str]) -> Column:
        """The needed columns of the parts, with those of their record; the day comes as its year and month*100 + day."""
        key = self.vocabulary.record_key
        facts = self._facts(asked)
        names = [name for name in self.vocabulary.part_facts if name != key and name in facts]
        bare = self._scope(parts, {})
        rows = parts.select(key, *names, **{column: bare.boolean(node) for node, column in asked.items()})
        wanted = {name: records[name] for name in self.vocabulary.facts if name in facts and name != key}
        for day, (year, month_day) in self._day_parts().items():
            wanted[year] = records[day].year()
            wanted[month_day] = records[day].month() * 100 + records[day].day()
        return rows.inner_join(records.select(key, **wanted), key) if wanted else rows

    def _facts(self, asked: Mapping[BoolNode, str]) -> set[str]:
        """The facts that the rows still need once the memberships in `asked` stand in columns."""
        found: set[str] = set()
        for node in self.nodes():
            match node:
                case tree.In(_, _, _, _) if node in asked:
                    continue
                case tree.IsTrue(name, _) | tree.NumberFact(name, _) | tree.In(name, _, _, ""):
                    found.add(name)
                case tree.In(name, _, _, _):  # its set changes with the day
                    found |= {name, self.vocabulary.day}
                case tree.AgeOn(_, born, year) | tree.YearOf(born, year):
                    found |= {born, year}
                case tree.ParameterRef(name):
                    parameter = self.standard.parameters[name]
                    found |= {parameter.by} if parameter.by else set()
                    found |= {self.vocabulary.day} if len(parameter.dated) > 1 else set()
        return found

    def _day_parts(self) -> dict[str, tuple[str, str]]:
        days = dict.fromkeys(node.on for node in self.nodes() if isinstance(node, tree.AgeOn))
        return {day: (f"_y_{day}", f"_md_{day}") for day in days}

    def _words(self, scope: Scope) -> Iterator[Column]:
        """The bits of a part. Most parts are decided in every condition: theirs are a plain sum, without a single CASE."""
        places = {bit: place for place, bit in enumerate(self._bits())}
        held = {where: scope.boolean(where) for where in self.wheres()}
        for word in range(-(-len(places) // BITS)):
            inside = {bit: 1 << (place % BITS) for bit, place in places.items() if place // BITS == word}
            quick = [column.cast("int32") * inside.get((where, YES), 0) for where, column in held.items()]
            careful = [
                ibis.cases((column, inside.get((where, YES), 0)), (column.isnull(), self._open_bits(scope, where, inside)), else_=0)
                for where, column in held.items()
            ]
            yield ibis.coalesce(_added(quick), _added(careful)).cast("int64")

    def _open_bits(self, scope: Scope, where: BoolNode, inside: Mapping[Bit, int]) -> Column:
        """For a part of which `where` is undecided: that it is, and the facts that would decide it."""
        return needed(scope, where, lambda name: inside.get((where, name), 0)) + inside.get((where, OPEN), 0)

    def _bits(self) -> list[Bit]:
        """Every bit in a fixed order: the conditions that hold, those that are undecided, the facts that are missing inside them."""
        wheres = self.wheres()
        found: dict[Bit, None] = dict.fromkeys((where, kind) for kind in (YES, OPEN) for where in wheres)
        for where in wheres:
            for node in tree.walk(where):
                if name := lacking(self.standard, node):
                    found[where, name] = None
        return list(found)

    def _aggregates(self, rows: Column) -> Iterator[tuple[str, Column]]:
        """Few and cheap ones: of what is asked about any part the bits, of a count how often it holds and how often it is decided."""
        wheres = {where: f"_w{i}" for i, where in enumerate(self.wheres())}
        yield "_n", rows.count()
        for i, question in enumerate(self.questions):
            if isinstance(question, tree.SumParts):
                yield f"_q{i}", rows[f"_s{i}"].sum().cast("int64")
                yield f"_o{i}", rows[f"_s{i}"].count()
            elif isinstance(question, tree.CountParts) and question.where is not None:
                where = rows[wheres[question.where]]
                yield f"_q{i}", where.nullif(False).count()
                yield f"_o{i}", where.count()
        for i in range(-(-len(self._bits()) // BITS)):
            yield f"_m{i}", bit_or(rows[f"_m{i}"])

    # ---- reading the answers

    def answers(self, table: Column) -> dict[str, Column]:
        """Columns to add after the join with the records: `_a…` (or `_a…` and `_z…` for an interval)."""
        columns: dict[str, Column] = {}
        for i, question in enumerate(self.questions):
            if isinstance(question, tree.AnyPart):
                columns[f"_a{i}"] = ibis.cases(
                    (self._bit(table, question.where, YES), True), (~self._bit(table, question.where, OPEN), False)
                )
            elif isinstance(question, tree.SumParts):
                columns[f"_a{i}"] = ibis.cases((table[f"_o{i}"] == table["_n"], table[f"_q{i}"]))
            elif question.where is not None:
                columns[f"_a{i}"] = table[f"_q{i}"]
                columns[f"_z{i}"] = table[f"_q{i}"] + (table["_n"] - table[f"_o{i}"])
            else:
                columns[f"_a{i}"] = table["_n"]
        return columns

    def _bit(self, table: Column, where: BoolNode, kind: str) -> Column:
        """Whether some part of the record has this bit; NULL for a record without parts."""
        place = self._bits().index((where, kind))
        return (table[f"_m{place // BITS}"] & _marked(ibis.literal(1, "int64"), place % BITS)) != 0

    def ready(self) -> dict[Node, str | tuple[str, str]]:
        """Where `answers` put each question."""
        held: dict[Node, str | tuple[str, str]] = {}
        for i, question in enumerate(self.questions):
            if isinstance(question, tree.AnyPart):
                held[question] = f"_a{i}"
            elif isinstance(question, tree.CountParts) and question.where is not None:
                held[question] = (f"_a{i}", f"_z{i}")
            else:
                held[question] = (f"_a{i}", f"_a{i}")
        return held

    def open(self, scope: Scope, node: Node, guard: Column) -> Iterator[Need]:
        """What keeps a question about the parts undecided: no parts at all, or facts that some part lacks."""
        yield tree.NO_PARTS, guard & scope.table["_n"].isnull()
        if isinstance(node, tree.SumParts):
            index = self.questions.index(node)
            yield node.value.name, guard & (scope.table[f"_o{index}"] < scope.table["_n"])
        elif isinstance(node, tree.AnyPart | tree.CountParts) and node.where is not None:
            for where, kind in self._bits():
                if where == node.where and kind not in (YES, OPEN):
                    yield kind, guard & self._bit(scope.table, where, kind)


def _marked(column: Column, place: int) -> Column:
    return column * (1 << place)


def _added(columns: list[Column]) -> Column:
    total = columns[0]
    for column in columns[1:]:
        total = total + column
    return total
