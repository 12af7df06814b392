"""One line of the table: a figure beside its budget."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`figure` says what was measured, `measured` and `budget` have their units.

    `holds` is None if it could not be measured on this machine; `note` then says why.
    """

    figure: str
    measured: str
    budget: str
    holds: bool | None
    note: str = ""


def most(figure: str, value: float, budget: float, unit: str = "", note: str = "", digits: int = 2) -> Row:
    """A row for a figure that may be at most `budget`."""
    space = " " if unit else ""
    return Row(
        figure, f"{value:.{digits}f}{space}{unit}", f"≤ {budget:g}{space}{unit}", value <= budget, note
    )


def least(figure: str, value: float, budget: float, unit: str = "", note: str = "", digits: int = 0) -> Row:
    """A row for a figure that must be at least `budget`."""
    space = " " if unit else ""
    return Row(
        figure, f"{value:.{digits}f}{space}{unit}", f"≥ {budget:g}{space}{unit}", value >= budget, note
    )


def every(figure: str, good: int, wanted: int, note: str = "") -> Row:
    """A row for a count of which all must be good: `good` of `wanted`. Of none at all, nothing holds."""
    return Row(figure, f"{good:,} of {wanted:,}", "all", good == wanted > 0, note)


def none(figure: str, found: int, among: str, note: str = "") -> Row:
    """A row for what there must be none of; `among` says where it was looked for, such as "124 pages"."""
    return Row(figure, f"{found} in {among}", "0", found == 0, note)
