"""The one grouping pass over the parts: every question about members is answered per record in a single aggregation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import ibis

from rulebook import tree
from rulebook.book import Standard, lacking
from rulebook.compile.needs import Need, needs, undecided
from rulebook.compile.nodes import Column, Scope
from rulebook.compile.stages import memberships, staged
from rulebook.tree import BoolNode, Node
from rulebook.vocabulary import Vocabulary

YES, OPEN, NO = 2, 1, 0  # the highest code among the parts answers "any": one aggregate for three values
BITS = 62  # of one whole number that remembers which facts were missing


@ibis.udf.agg.builtin
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
        columns |= {f"_m{i}": mask for i, mask in enumerate(self._masks(scope))}
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

    def _masks(self, scope: Scope) -> Iterator[Column]:
        bits = self._bits()
        needed: dict[tuple[BoolNode, str], Column] = {}
        for where in self.wheres():
            opened = undecided(scope, where)
            for name, condition in needs(scope, where, opened):
                held = needed.get((where, name))
                needed[where, name] = condition if held is None else held | condition
        for start in range(0, len(bits), BITS):
            total: Column = None
            for where in self.wheres():
                inside = [(i, name) for i, (home, name) in enumerate(bits[start : start + BITS]) if home == where]
                if inside:
                    marks = [needed[where, name].ifelse(ibis.literal(1 << i, "int64"), 0) for i, name in inside]
                    mask = undecided(scope, where).ifelse(_added(marks), 0)
                    total = mask if total is None else total + mask
            yield total.cast("int64")

    def _bits(self) -> list[tuple[BoolNode, str]]:
        """Which bit says that a fact is missing inside a condition: (condition, fact), in a fixed order."""
        found: dict[tuple[BoolNode, str], None] = {}
        for where in self.wheres():
            for node in tree.walk(where):
                if name := lacking(self.standard, node):
                    found[where, name] = None
        return list(found)

    def _aggregates(self, rows: Column) -> Iterator[tuple[str, Column]]:
        wheres = {where: f"_w{i}" for i, where in enumerate(self.wheres())}
        for i, question in enumerate(self.questions):
            if isinstance(question, tree.SumParts):
                yield f"_q{i}", rows[f"_s{i}"].sum().cast("int64")
                yield f"_o{i}", tally(rows[f"_s{i}"].isnull())
            elif question.where is None:
                yield f"_q{i}", rows.count()
            elif isinstance(question, tree.AnyPart):
                where = rows[wheres[question.where]]
                yield f"_q{i}", ibis.cases((where, YES), (where.isnull(), OPEN), else_=NO).max()
            else:
                where = rows[wheres[question.where]]
                yield f"_q{i}", tally(where)
                yield f"_o{i}", tally(where.isnull())
        for i in range(-(-len(self._bits()) // BITS)):
            yield f"_m{i}", bit_or(rows[f"_m{i}"])

    # ---- reading the answers

    def answers(self, table: Column) -> dict[str, Column]:
        """Columns to add after the join with the records: `_a…` (or `_a…` and `_z…` for an interval)."""
        columns: dict[str, Column] = {}
        for i, question in enumerate(self.questions):
            held = table[f"_q{i}"]
            if isinstance(question, tree.AnyPart):
                columns[f"_a{i}"] = ibis.cases((held == YES, True), (held == NO, False))
            elif isinstance(question, tree.SumParts):
                columns[f"_a{i}"] = ibis.cases((table[f"_o{i}"] == 0, held))
            elif question.where is not None:
                columns[f"_a{i}"] = held
                columns[f"_z{i}"] = held + table[f"_o{i}"]
            else:
                columns[f"_a{i}"] = held
        return columns

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
        index = next(i for i, question in enumerate(self.questions) if question == node)
        counted = f"_o{index}" if isinstance(node, tree.SumParts) else f"_q{index}"  # a sum is NULL for other reasons too
        yield tree.NO_PARTS, guard & scope.table[counted].isnull()
        if isinstance(node, tree.SumParts):
            yield node.value.name, guard & (scope.table[f"_o{index}"] > 0)
        elif isinstance(node, tree.AnyPart | tree.CountParts) and node.where is not None:
            for i, (where, name) in enumerate(self._bits()):
                if where == node.where:
                    bit = scope.table[f"_m{i // BITS}"] & ibis.literal(1 << (i % BITS), "int64")
                    yield name, guard & (bit != 0)


def tally(where: Column) -> Column:
    """How many rows are true. Not `count(where=…)`: Spark answers NULL to that where every row is unknown."""
    return ibis.cases((where, 1), else_=0).sum().cast("int64")


def _added(columns: list[Column]) -> Column:
    total = columns[0]
    for column in columns[1:]:
        total = total + column
    return total
