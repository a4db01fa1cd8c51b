#!/usr/bin/env bash
# Measures the form of the code in src/: files, lines of files and methods, and long lines.
#   benchmarks/structure.sh [ROOT]     ROOT: another working tree, else this one
# Reads text, not syntax: it relies on the format that `dotnet format` gives. That folders depend on each other one way is held by
# tests/MyBotoxLA.Web.Tests/Architecture.
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


lines = {p: text[p].splitlines() for p in files}
print(f'C# files: {len(code)}; lines: {spread(len(lines[p]) for p in code)}')
print(f'Methods: {len(list(m for p in code for m in methods(lines[p])))}; lines: {spread(m for p in code for m in methods(lines[p]))}')
width, where = max((len(line), f'{p}:{n}') for p in files for n, line in enumerate(lines[p], 1))
wide = sum(len(line) > LIMIT for p in files for line in lines[p])
print(f'Longest line of C# and Razor: {width} characters ({where}); over {LIMIT}: {wide}')
PYTHON
