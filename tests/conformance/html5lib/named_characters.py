"""Compares named character references with Python's list of the standard's, which has all 2,231.

python3 named_characters.py DRIVER
"""

import html.entities
import json
import subprocess
import sys

names = sorted(html.entities.html5)
# A name without `;` also counts in the middle of a word; after one with `;` anything may follow.
cases = [{"data": "&" + name + after, "fragmentContext": "div"} for name in names for after in ("", " x", "\u00e9")]
expected = [html.entities.html5[name] + after for name in names for after in ("", " x", "\u00e9")]

# What is no name stays: a name cut short by one letter, unless it begins with another name.
legacy = [name for name in names if not name.endswith(";")]
for name in names:
    cut = name.rstrip(";")[:-1]
    if not cut or any(cut.startswith(old) for old in legacy):
        continue
    cases.append({"data": "&" + cut + ";", "fragmentContext": "div"})
    expected.append(html.entities.html5.get(cut + ";", "&" + cut + ";"))

driver = subprocess.run(
    [sys.argv[1]],
    input="".join(json.dumps(case) + "\n" for case in cases),
    capture_output=True,
    text=True,
    check=True,
)
answers = [json.loads(line) for line in driver.stdout.splitlines()]
different = 0
for case, want, answer in zip(cases, expected, answers, strict=True):
    if answer != f'| "{want}"':
        different += 1
        print(json.dumps(case), "expected", json.dumps(want), "got", json.dumps(answer))
print(f"{len(names)} names in {len(cases)} texts: {different} different")
sys.exit(1 if different else 0)
