#!/usr/bin/env bash
# Measures the form of the code in src/: files, lines of files and methods, long lines, and folders that depend on each other.
#   benchmarks/structure.sh [ROOT]     ROOT: another working tree, else this one
# Reads text, not syntax: it relies on the format that `dotnet format` gives. A folder depends on another where it names one of its
# types and can see its namespace. A cycle is printed with one file for each step.
set -euo pipefail
cd "${1:-$(dirname "$0")/..}"
exec python3 - <<'PYTHON'
import re
from pathlib import Path

LIMIT = 140
MODIFIERS = 'public|private|protected|internal|static|async|override|partial|extern|unsafe|readonly'
files = [p for p in sorted(Path('src').rglob('*')) if p.suffix in ('.cs', '.cshtml') and not {'bin', 'obj'} & set(p.parts)]
text = {p: p.read_text('utf-8-sig') for p in files}
code = [p for p in files if p.suffix == '.cs']


def methods(lines):
    """Lines of each member with parameters, from its signature to its end."""
    for i, line in enumerate(lines):
        head = re.match(rf'( +)(?:(?:{MODIFIERS}) )+((?:\([^()]*\)[?[\]]* )?[^=({{]*[\w>])\(', line)
        if head and not re.search(r'\b(class|record|struct|interface|delegate|new|event)\b', head[2]):
            block, end = head[1] + '{', i
            while lines[end] != block and not lines[end].endswith(';') and not lines[end].endswith('}'):
                end += 1
            if lines[end] == block:
                end = next(n for n in range(end, len(lines)) if lines[n].startswith(head[1] + '}'))
            yield end - i + 1


def spread(numbers):
    ordered = sorted(numbers)
    return f'median {ordered[len(ordered) // 2]}, 90th percentile {ordered[len(ordered) * 9 // 10]}, longest {ordered[-1]}'


def space(path):
    return '.'.join(path.parent.parts[1:])


def cycles(project):
    """Groups of folders that reach each other, each with its direct steps."""
    own = [p for p in files if project in p.parents]
    types = {}
    for p in own:
        for name in re.findall(r'^\s*(?:[a-z]+ )*(?:class|record|struct|interface|enum)(?: struct| class)? (\w+)', text[p], re.M):
            types.setdefault(name, space(p))
    steps = {}
    for p in own:
        bare = re.sub(r'//.*|"(?:\\.|[^"\\\n])*"', '', text[p])
        imported = set(re.findall(r'using ([\w.]+);', bare))
        # A name after a type, as in `DiagnosticKind UnreadableFile`, is declared there and names no type.
        declared = r'(?<![\w.])(?:(?:[A-Z]\w*|string|int|bool|void|object)[?]?|[>\]]) [A-Z]\w*'
        for qualifier, name in re.findall(r'(?<![\w.])((?:\w+\.)*?)([A-Z]\w*)', re.sub(declared, lambda m: m[0].split(' ')[0], bare)):
            home, here = types.get(name), space(p)
            visible = home and (p.suffix == '.cshtml' or home in imported or (here + '.').startswith(home + '.'))
            if home and home != here and (qualifier == home + '.' or (visible and not qualifier)):
                steps.setdefault((here, home), f'{p.name} names {name}')
    reach = {folder: {b for a, b in steps if a == folder} for folder in {a for a, _ in steps}}
    for _ in reach:
        reach = {a: to.union(*(reach.get(b, set()) for b in to)) for a, to in reach.items()}
    groups = {frozenset(b for b in to if a in reach.get(b, ())) for a, to in reach.items() if a in to}
    return [(group, {s: why for s, why in steps.items() if set(s) <= group}) for group in groups]


lines = {p: text[p].splitlines() for p in files}
print(f'C# files: {len(code)}; lines: {spread(len(lines[p]) for p in code)}')
print(f'Methods: {len(list(m for p in code for m in methods(lines[p])))}; lines: {spread(m for p in code for m in methods(lines[p]))}')
width, where = max((len(line), f'{p}:{n}') for p in files for n, line in enumerate(lines[p], 1))
wide = sum(len(line) > LIMIT for p in files for line in lines[p])
print(f'Longest line of C# and Razor: {width} characters ({where}); over {LIMIT}: {wide}')
for project in sorted({Path(*p.parts[:2]) for p in files}):
    found = cycles(project)
    print(f'Folder cycles in {project.name}: {len(found)}, of {", ".join(str(len(group)) for group, _ in found) or 0} folders')
    for group, steps in found:
        for (a, b), why in sorted(steps.items()):
            print(f'  {a} -> {b}: {why}')
PYTHON
