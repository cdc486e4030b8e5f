"""The rules of the house that no linter knows, each shown a bad sample to prove that it can fail.

A check takes a file's syntax tree or text and returns what it found as ``line: fault``.
"""

import ast
import itertools
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 500
LONG_FOR_A_REASON = {"engine/rules/tables.py"}
"""Tables of numbers that a script wrote: nothing in them is read from top to bottom."""
BUILDS = ROOT / "build" / "work"
"""What the scripts of ``build`` fetch and make."""
Check = Callable[[ast.Module], list[str]]


def python_files(*folders: str) -> list[Path]:
    """Return the Python files below the named folders of the project, no fetched ones."""
    files = itertools.chain(*((ROOT / folder).rglob("*.py") for folder in folders))
    return sorted(file for file in files if BUILDS not in file.parents)


NOT_OURS = {".git", ".venv", "__pycache__", "dist", "data"}


def tracked_files() -> list[Path]:
    """Return what a release holds: what git tracks, or all there is in an unpacked archive."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        return [
            path
            for path in ROOT.rglob("*")
            if path.is_file()
            and BUILDS not in path.parents
            and not NOT_OURS & set(path.relative_to(ROOT).parts)
            and not any(part.endswith("_cache") for part in path.parts)
        ]
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


# --- no float where the game decides ---------------------------------------------------------

EXACT_IN_MATH = {"isqrt", "comb", "gcd", "lcm", "perm", "prod", "factorial"}


def floats(tree: ast.Module) -> list[str]:
    """Find what makes or takes a float: model.md lets nothing that decides use one."""
    return [f"{line}: {fault}" for line, fault in _floats(tree)]


def _floats(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=float() | complex()):
                yield node.lineno, f"the float {node.value!r}"
            case ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
                yield node.lineno, "a division with /"
            case ast.Call(func=ast.Name(id="float" | "complex" as name)):
                yield node.lineno, f"a call of {name}"
            case ast.Attribute(value=ast.Name(id="math"), attr=name) if name not in EXACT_IN_MATH:
                yield node.lineno, f"math.{name}"
            case ast.ImportFrom(module="math", names=names):
                for alias in names:
                    if alias.name not in EXACT_IN_MATH:
                        yield node.lineno, f"math.{alias.name}"


# --- nothing but the seed decides ------------------------------------------------------------

CHANCY = {"random", "time", "os", "secrets", "uuid", "tempfile", "numpy"}
CLOCK = {"now", "today", "utcnow"}
FILES = {"pathlib", "io", "shutil", "socket", "subprocess", "urllib"}


def chance_from_outside(tree: ast.Module) -> list[str]:
    """Find chance, clocks and hashes that differ from one process to the next."""
    return [*imports_of(tree, CHANCY), *_clocks(tree), *_hashes(tree)]


def files_and_networks(tree: ast.Module) -> list[str]:
    """Find what reaches outside the program."""
    opened = [
        f"{node.lineno}: a call of open"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
    ]
    return [*imports_of(tree, FILES), *opened]


def imports_of(tree: ast.Module, forbidden: set[str]) -> list[str]:
    """Find imports of the named top-level modules."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        else:
            continue
        found += [
            f"{node.lineno}: an import of {name}"
            for name in names
            if name.partition(".")[0] in forbidden
        ]
    return found


def _clocks(tree: ast.Module) -> list[str]:
    return [
        f"{node.lineno}: a reading of the clock (.{node.func.attr}())"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCK
    ]


def _hashes(tree: ast.Module) -> list[str]:
    """Python salts ``hash`` of a str anew in each process; only ``__hash__`` may hand it on."""
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and function.name == "__hash__"
        for node in ast.walk(function)
    }
    return [
        f"{node.lineno}: a call of {node.func.id}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("hash", "id")
        and id(node) not in inside
    ]


# --- no iteration over a set -----------------------------------------------------------------

ORDERED_BY_TAKING = {"list", "tuple", "enumerate", "iter", "zip", "map", "filter", "dict", "next"}
SET_MAKERS = {"set", "frozenset"}


def set_iterations(tree: ast.Module) -> list[str]:
    """Find where the order of a set could decide: it differs from one process to the next."""
    found: dict[int, str] = {}
    functions = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    for scope in (tree, *functions):
        names = _names_of_sets(scope)
        for node in _iterated(scope):
            if _is_set(node, names):
                found[node.lineno] = f"{node.lineno}: an iteration over a set"
    return list(found.values())


def _names_of_sets(scope: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(scope):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_set(value, set()):
                names.add(name)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=note) if _says_set(note):
                names.add(name)
            case ast.arg(arg=name, annotation=ast.expr() as note) if _says_set(note):
                names.add(name)
    return names


def _says_set(note: ast.expr) -> bool:
    name = note.value if isinstance(note, ast.Subscript) else note
    return isinstance(name, ast.Name) and name.id in {*SET_MAKERS, "Set", "AbstractSet"}


def _iterated(scope: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(scope):
        match node:
            case ast.For(iter=source):
                yield source
            case ast.ListComp() | ast.GeneratorExp() | ast.DictComp():
                # A set made from a set has no order to lose; what is sorted at once neither.
                if not _is_argument_of_sorting(scope, node):
                    yield from (each.iter for each in node.generators)
            case ast.Call(func=ast.Name(id=name), args=args) if name in ORDERED_BY_TAKING:
                yield from args
            case ast.Call(func=ast.Attribute(attr="join"), args=args):
                yield from args
            case ast.Call(func=ast.Attribute(attr="pop", value=value), args=[]):
                yield value
            case ast.Starred(value=value):
                yield value


ORDER_IS_NOTHING = {"sorted", "sum", "min", "max", "any", "all", "len", *SET_MAKERS}


def _is_argument_of_sorting(scope: ast.AST, comprehension: ast.expr) -> bool:
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ORDER_IS_NOTHING
        and comprehension in node.args
        for node in ast.walk(scope)
    )


def _is_set(node: ast.expr, names: set[str]) -> bool:
    match node:
        case ast.Set() | ast.SetComp():
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in SET_MAKERS
        case ast.Name(id=name):
            return name in names
        case ast.BinOp(left=left, op=ast.BitOr() | ast.BitAnd() | ast.Sub(), right=right):
            return _is_set(left, names) or _is_set(right, names)
    return False


# --- what is tracked -------------------------------------------------------------------------


def pickles(tree: ast.Module) -> list[str]:
    """Find formats that run code when they are read: a save may come from anybody."""
    return imports_of(tree, {"pickle", "cPickle", "shelve", "marshal", "dill", "jsonpickle"})


# Split in two, so that this file does not hold what it looks for.
FORBIDDEN_WORDS = [
    first + second
    for first, second in (
        ("/wo", "rk/"),
        ("/ro", "ot/"),
        ("/ho", "me/"),
        ("/tm", "p/"),
        ("/op", "t/"),
        ("C:\\Us", "ers"),
        ("py", "pi.org"),
        ("python", "hosted"),
        ("npm", "js."),
        ("deb.", "debian"),
        ("index", "-url"),
        ("trusted", "-host"),
    )
]


def forbidden_words(text: str) -> list[str]:
    """Find what belongs to one machine or one registry."""
    return [
        f"{number}: {word}"
        for number, line in enumerate(text.splitlines(), start=1)
        for word in FORBIDDEN_WORDS
        # A path counts where it begins, not in the middle of another.
        if re.search(rf"(?<![\w.-]){re.escape(word)}", line, re.IGNORECASE)
    ]


LICENCE = re.compile(r"(licen[cs]e|copying|ofl)", re.IGNORECASE)


def unlicensed_assets(assets: Path) -> list[str]:
    """Find pictures, fonts and sounds with no licence beside them or in a folder above."""
    return [
        path.relative_to(assets).as_posix()
        for path in sorted(assets.rglob("*"))
        if path.is_file()
        and not LICENCE.search(path.name)
        and not any(_has_licence(folder) for folder in path.parents if assets in folder.parents)
    ]


def _has_licence(folder: Path) -> bool:
    return any(LICENCE.search(file.name) for file in folder.iterdir() if file.is_file())


# --- the project is held against them ----------------------------------------------------------


def findings(check: Check, *folders: str) -> list[str]:
    """Run a check over every module of the folders."""
    return [
        f"{path.relative_to(ROOT).as_posix()}:{fault}"
        for path in python_files(*folders)
        for fault in check(ast.parse(path.read_text("utf-8")))
    ]


@pytest.mark.parametrize(
    ("check", "folders"),
    [
        (floats, ["engine/rules"]),
        (chance_from_outside, ["engine/rules", "engine/players"]),
        (files_and_networks, ["engine/rules"]),
        (set_iterations, ["engine/rules"]),
        (pickles, ["engine", "workshop", "ui", "build", "tests"]),
    ],
    ids=lambda value: value.__name__ if callable(value) else None,
)
def test_the_code_keeps_the_rule(check: Check, folders: list[str]) -> None:
    """The same game comes out on every machine, and a save is only data."""
    assert findings(check, *folders) == []


@pytest.mark.parametrize(
    ("check", "sample"),
    [
        (floats, "share = 0.5"),
        (floats, "share = votes / seats"),
        (floats, "votes /= 2"),
        (floats, "share = float(votes)"),
        (floats, "import math\nroot = math.sqrt(votes)"),
        (floats, "from math import exp"),
        (chance_from_outside, "import random"),
        (chance_from_outside, "from random import shuffle"),
        (chance_from_outside, "import os.path"),
        (chance_from_outside, "def f():\n    import time"),
        (chance_from_outside, "stamp = datetime.now()"),
        (chance_from_outside, "bucket = hash(name) % 7"),
        (files_and_networks, "from pathlib import Path"),
        (files_and_networks, "text = open(name).read()"),
        (set_iterations, "for place in {1, 2}: pass"),
        (set_iterations, "rows = [place for place in set(places)]"),
        (set_iterations, "def f(names):\n    seen = set(names)\n    return list(seen)"),
        (set_iterations, "def f(names: frozenset[str]):\n    return ','.join(names)"),
        (set_iterations, "def f(a: set[str], b: set[str]):\n    for name in a - b: pass"),
        (set_iterations, "def f(a: set[str]):\n    return a.pop()"),
        (pickles, "import pickle"),
    ],
)
def test_the_check_finds_a_bad_sample(check: Check, sample: str) -> None:
    """A check that cannot fail protects nothing."""
    assert check(ast.parse(sample)) != []


@pytest.mark.parametrize(
    ("check", "sample"),
    [
        (floats, "share = votes // seats\nroot = math.isqrt(votes)"),
        (chance_from_outside, "class T:\n    def __hash__(self):\n        return hash(self.id)"),
        (set_iterations, "def f(a: set[str]):\n    return sorted(a), sorted(x for x in a), len(a)"),
        (set_iterations, "def f(a):\n    seen = set(a)\n    return [x in seen for x in a]"),
    ],
)
def test_the_check_passes_a_good_sample(check: Check, sample: str) -> None:
    """A check that cries at everything would soon be switched off."""
    assert check(ast.parse(sample)) == []


def test_tracked_files_name_no_machine() -> None:
    """What is handed on must work elsewhere: no path of a machine, no registry's address."""
    found = {}
    for path in tracked_files():
        try:
            faults = forbidden_words(path.read_text("utf-8"))
        except UnicodeDecodeError:
            continue
        if faults:
            found[path.relative_to(ROOT).as_posix()] = faults
    assert found == {}


@pytest.mark.parametrize("word", FORBIDDEN_WORDS)
def test_the_search_finds_each_forbidden_word(word: str) -> None:
    """Proof that the search can fail."""
    assert forbidden_words(f"one line\nsee {word}x")[0].startswith("2: ")


def test_every_asset_has_its_licence() -> None:
    """Who hands the game on can say of every file under which terms."""
    assert unlicensed_assets(ROOT / "assets") == []


def test_an_asset_without_licence_is_found(tmp_path: Path) -> None:
    """Proof that the search can fail, also where only a neighbour has a licence."""
    for name in ("signs/sun.txt", "signs/LICENSE", "fonts/letters.ttf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert unlicensed_assets(tmp_path) == ["fonts/letters.ttf"]


def too_long(path: Path) -> bool:
    """Tell whether a module says more than one thing, by its length."""
    return len(path.read_text("utf-8").splitlines()) > LONGEST_MODULE


def test_modules_are_short() -> None:
    """One module says one thing."""
    files = python_files("engine", "workshop", "ui", "build", "tests")
    found = {path.relative_to(ROOT).as_posix() for path in files if too_long(path)}
    assert found <= LONG_FOR_A_REASON


def test_a_long_module_is_found(tmp_path: Path) -> None:
    """Proof that the count can fail."""
    module = tmp_path / "long.py"
    module.write_text("x = 1\n" * (LONGEST_MODULE + 1), "utf-8")
    assert too_long(module)


def test_pygame_is_the_maintained_one() -> None:
    """The older package of the same import name lacks what the window uses."""
    import pygame

    assert getattr(pygame, "IS_CE", False)


def test_the_standard_library_is_not_shadowed() -> None:
    """``locale/__init__.py`` would hide Python's own ``locale`` from everything."""
    assert not (ROOT / "locale" / "__init__.py").exists()
