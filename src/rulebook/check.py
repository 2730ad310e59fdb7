"""What a single line cannot show: validity, gaps, unreachable branches, proofs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import pairwise

from rulebook import tree
from rulebook.book import Standard
from rulebook.source import Item
from rulebook.tree import Branch, Choose, Node, Outcome, Then
from rulebook.troubles import Place, Troubles
from rulebook.vocabulary import Vocabulary


def check_standard(standard: Standard, vocabulary: Vocabulary, item: Item) -> None:
    """Note every trouble of one standard that was read without syntax errors."""
    if standard.valid_to and standard.valid_to < standard.valid_from:
        item.get("valid_to").wrong("law.date", f"Hết hiệu lực {standard.valid_to} trước khi có hiệu lực {standard.valid_from}.")
    if standard.result not in standard.choices:
        item.get("result").wrong("law.choice_unknown", f"Không có lựa chọn '{standard.result}'.")
    for name, parameter in standard.parameters.items():
        place = item.get("parameters").get(name)
        if parameter.dated[0].since > standard.valid_from:
            place.wrong(
                "law.gap", f"Tham số '{name}' chưa có giá trị từ {standard.valid_from}; giá trị đầu tiên từ {parameter.dated[0].since}."
            )
        for entry in parameter.dated:
            if standard.valid_to and entry.since > standard.valid_to:
                place.wrong("law.unreachable", f"Giá trị từ {entry.since} của '{name}' bắt đầu sau khi chuẩn hết hiệu lực.")
    for name, choose in standard.choices.items():
        for says in unreachable(choose):
            item.get("choices").get(name).wrong("law.unreachable", says)
    _check_ratios(standard, item)


def _check_ratios(standard: Standard, item: Item) -> None:
    for code, rule in (*standard.rules.items(), *standard.flags.items()):
        for node in tree.walk(rule.when) if rule.when else ():
            if _hidden_ratio(node):
                place = Place(rule.file, rule.line)
                item.troubles.add(place, "law.form", f"'{code}': 'ratio' chỉ được đứng trực tiếp bên trái của 'compare'.")


def _hidden_ratio(node: Node) -> bool:
    return not isinstance(node, tree.Compare) and any(isinstance(child, tree.Ratio) for child in tree.children(node))


def unreachable(choice: Then) -> Iterator[str]:
    """Branches that no facts can reach, or that change nothing."""
    if not isinstance(choice, Choose):
        return
    earlier: list[tree.BoolNode] = []
    for branch in choice.branches:
        if any(_follows(branch.when, before) for before in earlier):
            yield f"Nhánh cho kết quả {_shown(branch)} không bao giờ tới được: nhánh trước đã bao hết các trường hợp của nó."
        earlier.append(branch.when)
        yield from unreachable(branch.then)
    yield from unreachable(choice.otherwise)
    if choice.branches and isinstance(choice.branches[-1].then, Outcome) and choice.branches[-1].then == choice.otherwise:
        yield f"Nhánh cuối {_shown(choice.branches[-1])} trùng với 'otherwise': nhánh thừa."


def _shown(branch: Branch) -> str:
    return f"'{branch.then.code}'" if isinstance(branch.then, Outcome) else "tiếp theo"


def _follows(narrow: tree.BoolNode, wide: tree.BoolNode) -> bool:
    """Whether `narrow` surely lies within `wide`: equal, a conjunction that holds it, or a tighter bound."""
    if narrow == wide:
        return True
    if isinstance(narrow, tree.All):
        return any(_follows(part, wide) for part in narrow.parts)
    if isinstance(wide, tree.AnyOf):
        return any(_follows(narrow, part) for part in wide.parts)
    if isinstance(narrow, tree.Compare) and isinstance(wide, tree.Compare) and narrow.left == wide.left:
        return _tighter(narrow, wide)
    return False


def _tighter(narrow: tree.Compare, wide: tree.Compare) -> bool:
    if not (isinstance(narrow.right, tree.Number) and isinstance(wide.right, tree.Number)):
        return False
    below, above = (tree.Op.LT, tree.Op.LE), (tree.Op.GT, tree.Op.GE)
    a, b = narrow.right.value, wide.right.value
    if narrow.op in below and wide.op in below:
        return a < b or (a == b and not (narrow.op == tree.Op.LE and wide.op == tree.Op.LT))
    if narrow.op in above and wide.op in above:
        return a > b or (a == b and not (narrow.op == tree.Op.GE and wide.op == tree.Op.GT))
    return False


def check_series(standards: Iterable[Standard], troubles: Troubles) -> None:
    """Standards of one series (one issuer) follow each other without a gap and without an overlap."""
    series: dict[str, list[Standard]] = {}
    for standard in standards:
        if standard.series:
            series.setdefault(standard.series, []).append(standard)
    for members in series.values():
        members.sort(key=lambda standard: standard.valid_from)
        for before, after in pairwise(members):
            place = Place(after.file, after.line)
            if before.valid_to is None or before.valid_to >= after.valid_from:
                troubles.add(place, "law.overlap", f"'{after.id}' có hiệu lực từ {after.valid_from}, khi '{before.id}' chưa hết hiệu lực.")
            elif before.valid_to + timedelta(days=1) < after.valid_from:
                says = f"Không có chuẩn nào giữa {before.valid_to} ('{before.id}') và {after.valid_from} ('{after.id}')."
                troubles.add(place, "law.gap", says)
