"""The library from Python, without anything to compile: example.py LIBRARY <article >html"""

import ctypes
import json
import sys


class Part(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(ctypes.c_char)), ("length", ctypes.c_size_t)]


class Result(ctypes.Structure):
    _fields_ = [("status", ctypes.c_uint32), ("count", ctypes.c_uint32), ("parts", Part * 16)]


library = ctypes.CDLL(sys.argv[1])
library.article_convert.restype = ctypes.POINTER(Result)
library.article_convert.argtypes = [ctypes.c_char_p, ctypes.c_size_t] * 2
library.article_release.argtypes = [ctypes.POINTER(Result)]


def convert(source: bytes, **options) -> list[str]:
    said = json.dumps(options).encode()
    result = library.article_convert(source, len(source), said, len(said))
    if not result:
        raise MemoryError
    parts = [
        ctypes.string_at(part.data, part.length).decode()
        for part in result.contents.parts[: result.contents.count]
    ]
    status = result.contents.status
    library.article_release(result)
    if status != 0:
        raise ValueError(parts[0])
    return parts


html, text = convert(sys.stdin.buffer.read(), outputs=["html", "text"])
print(html, text, sep="----\n", end="")
try:
    convert(b"{", **{"from": "json"})
except ValueError as error:
    print(json.loads(str(error))["code"])
