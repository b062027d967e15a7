#!/usr/bin/env python3
"""Writes unicode_tables.inc from Python's own copy of the Unicode Character Database.

Run without arguments from anywhere; the file beside this script is rewritten. The tables are kept
small, since they travel in the WebAssembly module.
"""
import pathlib
import sys
import unicodedata

LAST = 0x10FFFF
# Longest walk in one lookup, in runs. Smaller is faster and larger.
CHUNK = 16


def is_surrogate(code):
    return 0xD800 <= code <= 0xDFFF


def category_table(prefixes):
    """Membership of every code point, by the start of its general category."""
    return [not is_surrogate(c) and unicodedata.category(chr(c)).startswith(prefixes)
            for c in range(LAST + 1)]


def right_to_left_table():
    """Strong right to left. Unassigned code points between two such are taken along, as the
    database does for the blocks of right-to-left scripts; it makes the runs fewer."""
    members = [False] * (LAST + 1)
    previous = None
    for code in range(LAST + 1):
        direction = "" if is_surrogate(code) else unicodedata.bidirectional(chr(code))
        if direction in ("R", "AL"):
            if previous is not None:
                for between in range(previous, code):
                    members[between] = True
            members[code] = True
            previous = code
        elif direction != "":
            previous = None
    return members


def runs_of(members):
    """Lengths of the runs outside, inside, outside, … from code point 0 to the last member."""
    runs, inside, length = [], False, 0
    for member in members:
        if member != inside:
            runs.append(length)
            inside, length = member, 0
        length += 1
    if inside:
        runs.append(length)
    return runs


def encode_skip_table(members):
    """Returns (chunks, runs).

    `runs` are run lengths as bytes, outside and inside by turns: the parity of the index says
    which. A run too long for a byte ends its chunk and is written as 0. `chunks` say for each chunk
    the code point where it ends (exclusive, including the long run) and the index of its first run.
    """
    chunks, encoded = [], []
    start, code = 0, 0
    for length in runs_of(members):
        code += length
        too_long = length > 255
        encoded.append(0 if too_long else length)
        if too_long or len(encoded) - start >= CHUNK:
            chunks.append((code, start))
            start = len(encoded)
    # Whatever follows the last member is one endless run outside, if the parity is right.
    if len(encoded) % 2 == 1:
        raise SystemExit("a table must end with a run inside")
    encoded.append(0)
    chunks.append((LAST + 1, start))
    return chunks, encoded


def lower_case_ranges():
    """Simple lower-case mappings as (first, last, step, difference).

    No mapping leaves its plane, so the table keeps differences modulo 2**16.
    """
    pairs = []
    for code in range(0x80, LAST + 1):
        if is_surrogate(code):
            continue
        # U+0130 has a longer full mapping; its simple one is the letter i.
        lower = "i" if code == 0x130 else chr(code).lower()
        if len(lower) == 1 and ord(lower) != code:
            assert ord(lower) >> 16 == code >> 16
            pairs.append((code, ord(lower) - code))
    return ranges_of(pairs)


def ranges_of(pairs):
    """(code point, difference) pairs as (first, last, step, difference)."""
    ranges = []
    for code, difference in pairs:
        if ranges:
            first, last, step, known = ranges[-1]
            gap = code - last
            if known == difference and gap in (1, 2) and (step == gap or first == last):
                ranges[-1] = (first, code, gap, known)
                continue
        ranges.append((code, code, 1, difference))
    return ranges


def case_folds():
    """Full case folding as (ranges of single code points, [(code, folded code points)]).

    As above, no single mapping leaves its plane; code points that fold to several are all in
    plane 0, and so are those."""
    pairs, several = [], []
    for code in range(0x80, LAST + 1):
        if is_surrogate(code):
            continue
        folded = [ord(c) for c in chr(code).casefold()]
        if len(folded) > 1:
            assert code < 0x10000 and max(folded) < 0x10000 and len(folded) <= 3
            several.append((code, folded))
        elif folded[0] != code:
            assert folded[0] >> 16 == code >> 16
            pairs.append((code, folded[0] - code))
    return ranges_of(pairs), several


def wrapped(values):
    lines, line = [], "   "
    for value in values:
        if len(line) + len(value) + 2 > 100:
            lines.append(line)
            line = "   "
        line += " " + value + ","
    lines.append(line)
    return "\n".join(lines)


def main():
    tables = {
        "letter": category_table(("L",)),
        "number": category_table(("N",)),
        "mark": category_table(("M",)),
        "punctuation_or_symbol": category_table(("P", "S")),
        "right_to_left": right_to_left_table(),
    }
    out = [
        "// Generated by generate-unicode-tables.py from Unicode "
        + unicodedata.unidata_version + ". Do not edit.",
        "// clang-format off",
    ]
    total = 0
    for name, members in tables.items():
        chunks, runs = encode_skip_table(members)
        total += 4 * len(chunks) + len(runs)
        out += [
            f"constexpr SkipChunk {name}_chunks[] = {{",
            wrapped(["{%#x, %d}" % chunk for chunk in chunks]),
            "};",
            f"constexpr std::uint8_t {name}_runs[] = {{",
            wrapped([str(run) for run in runs]),
            "};",
        ]
    fold_ranges, several = case_folds()
    for name, ranges in (("lower_case", lower_case_ranges()), ("case_fold", fold_ranges)):
        total += 8 * len(ranges)
        out += [
            f"constexpr CaseRange {name}_ranges[] = {{",
            wrapped(["{%#x, %d, %d, %#x}" % (first, last - first, step, difference % 0x10000)
                     for first, last, step, difference in ranges]),
            "};",
        ]
    total += 8 * len(several)
    out += [
        "constexpr SeveralFolds several_folds[] = {",
        wrapped(["{%#x, {%s}}" % (code, ", ".join("%#x" % c for c in folded))
                 for code, folded in several]),
        "};",
        "// clang-format on",
    ]
    target = pathlib.Path(__file__).with_name("unicode_tables.inc")
    target.write_text("\n".join(out) + "\n", encoding="ascii")
    print(f"{target.name}: {total} bytes of tables", file=sys.stderr)


if __name__ == "__main__":
    main()
