// Compares resolve_url() with another implementation over many combinations of references and bases.
//
//   node url.mjs DRIVER [--all] [--reference FILE]
//
// DRIVER is the program differential_url. The other side is Node's own URL (ada), or the class URL of
// the module FILE: the npm package whatwg-url is the standard's reference implementation.
// Fails when they differ in anything but the departures named below; --all prints those too.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

// prettier-ignore
const bases = [
  '',
  'http://example.com',
  'http://example.com/a/b/c?q=1#f',
  'https://user:pass@example.com:8080/a/b/',
  'HTTPS://EXAMPLE.COM:443/../x/./y',
  'file:///C:/dir/file.txt',
  'file:///home/user/file',
  'file://server/share/x',
  'ftp://ftp.example.com/%7Efile',
  'ws://h/p',
  'foo://host/a/b?c',
  'foo:/a/b',
  'foo:',
  'foo://',
  'foo://h',
  'mailto:someone@example.com',
  'data:text/plain,hello?x=y#z',
  'http://[2001:db8::1]/x',
  'web+demo:/.//not-a-host/',
  'about:blank',
  'nonsense',
  'http://bücher.example/ä',
];

// prettier-ignore
const references = [
  '', ' ', '#', '?', '/', '//', '///', '////', '\\', '\\\\', '/\\', '\\/x', '.', '..', './', '../', '...', './..', '../..',
  '../../..', '../../../../x', 'a', 'a/', 'a/b', './a', '../a', '../../a', '/a', '/a/', '/a/..', '/a/../', '/a/./b',
  '/a/../../b', '//h', '//h/', '//h:80', '//h:443/x', '//h:8080', '//h:', '//h:0', '//h:00080', '//h:65535', '//h:65536',
  '//h:x', '//h:-1', '//:80', '//@h', '//u@h', '//u:p@h', '//u:@h', '//:p@h', '//:@h', '//u@', '//u:p@:80', '//a@b@c', '//a:b:c@d',
  '//u/p@h', '//[::1]', '//[::1]:80/x', '//[::1', '//::1]', '//[]', '//[1]', '//[1:2:3:4:5:6:7:8]', '//[1:2:3:4:5:6:7]',
  '//[1:2:3:4:5:6:7:8:9]', '//[1::8]', '//[::]', '//[1::2::3]', '//[::1.2.3.4]', '//[::ffff:192.168.0.1]', '//[::1.2.3]',
  '//[::1.2.3.4.5]', '//[::01.2.3.4]', '//[::256.2.3.4]', '//[1:2:3:4:5:6:1.2.3.4]', '//[1:2:3:4:5:6:7:1.2.3.4]', '//[:1]',
  '//[1:]', '//[::g]', '//[00001::]', '//[FFFF::ABCD]', '//[0:0:1:0:0:0:0:1]', '//[1:0:0:2:0:0:0:3]', '//[::1%25eth0]', '//[:::]',
  '//[0:0:0:0:0:0:0:0]', '//[1:0:1:0:1:0:1:0]', '//[::1].x', '//x[::1]', '//[1:2.3.4.5:6]', '//[::.1.2.3]', '//[::1.2.3.4x]',
  '//1.2.3.4', '//1.2.3', '//1.2', '//1', '//0', '//0x', '//0x7f.1', '//0X7F.0.0.1', '//017700000001', '//0x7f000001',
  '//4294967295', '//4294967296', '//1.2.3.256', '//1.2.65536', '//1.16777216', '//256.1.1.1', '//1.2.3.4.5', '//1.2.3.4.',
  '//1..2', '//.1', '//1.2.3.08', '//1.2.3.0x', '//1.2.3.0xg', '//foo.0x4', '//foo.0', '//foo.09', '//foo.1.', '//foo.1x', '//00.0x0',
  '//99999999999999999999', '//0x99999999999999999999', '//1.2.3.4..', '//.', '//..', '//a..b', '//a.', '//.a', '//%31.%32', '//1%2e2',
  '//EXAMPLE.com', '//ex%41mple.com', '//ex%2Fample.com', '//ex%00ample', '//ex ample', '//ex%20ample', '//a<b', '//a>b', '//a^b', '//a|b',
  '//a%b', '//a%zz', '//a%', '//a"b', "//a'b", '//a`b', '//a{b}', '//a_b', '//a~b', '//a!b', '//a$b&c', '//a(b)c', '//a*b', '//a+b', '//a,b',
  '//a;b', '//a=b', '//a\x7fb', '//a\x01b', '//a%7fb', '//a%01b', '//-a-', '//a--b', '//xn--', '//xn--a', '//xn--nxasmq6b', '//xn--exmple-cua',
  '//XN--EXMPLE-CUA', '//xn--ls8h.la', '//xn--zzzzzzzzzzzzz', '//xn--a-', '//xn--1ch',
  'http:', 'http:/', 'http://', 'http:///', 'http:a', 'http:/a', 'http:\\a', 'http:\\\\a', 'http:///a', 'http:////a/b', 'http:?q', 'http:#f',
  'https:', 'https:a', 'https:/a', 'https://h', 'https:?q', 'HtTp://H/', 'http://h:80', 'https://h:443', 'https://h:80', 'ws://h:80', 'wss://h:443',
  'ftp://h:21', 'ftp:x', 'ws:x', 'http:/\\h', 'http:@h', 'http::@h', 'http:b@/x', 'http:/@/x', 'http://@/x', 'http://@:80', 'http://h\\x\\..\\y',
  'file:', 'file:/', 'file://', 'file:///', 'file:////', 'file:///a', 'file:a', 'file:/a', 'file:C:', 'file:C|', 'file:C|/x', 'file:/C|/x', 'file://C|/x',
  'file:///C|/x', 'file:///C:/../x', 'file:///C:/..', 'file:///C:/../..', 'file:..', 'file:../x', 'file:/..', 'file://h/C:/x', 'file://h/..', 'file://localhost/x',
  'file://LOCALHOST', 'file://h', 'file://h:80/', 'file://u@h/', 'file:?q', 'file:#f', 'file:\\\\h\\x', 'file:\\x', 'file:/\\h', 'file://C:', 'file://C:/', 'file://1.2.3',
  'C:', 'C|', 'C|/x', '/C|/x', '/C:/x', '//C:/x', '//C|/x', 'C:/x', 'C|#f', 'C|?q', 'C|x', '/C|', '/C|x', '..//C:/x', './C:', './C|/y', '//server/C:/', 'file:///x/C|/y',
  'foo:', 'foo:/', 'foo://', 'foo:///', 'foo:a', 'foo:/a/../b', 'foo://h/a/../..', 'foo://h', 'foo://h?q', 'foo://h#f', 'foo://h:80/', 'foo://H/', 'foo://u:p@h', 'foo://:80',
  'foo:////x', 'foo:/.//x', 'foo:/..//x', 'foo:/a/..//x', 'foo://h//x', 'foo:\\x', 'foo:/\\x', 'foo://h\\x', 'foo://a b', 'foo://a%zz', 'foo://[::1]', 'foo://[::1', 'foo://é', 'foo://h é/x',
  'foo://1.2.3', 'foo:a b', 'foo:  x', 'foo:x ', 'foo:x ?q', 'foo:x  #f', 'foo:?q', 'foo:#f', 'foo:/?q', 'foo:a#b#c', 'foo:a?b?c', 'foo:.', 'foo:..', 'foo:/.', 'foo:/..', 'foo:/./', 'foo:/../',
  'mailto:a@b', 'mailto:a@b?subject=x y', 'MAILTO:A@B', 'tel:+1-2', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', ' javascript:x', '\x01javascript:x', 'java\x00script:x',
  'data:text/html,<b>', 'data:,é', 'blob:http://a/b', 'view-source:http://a', 'about:blank', 'a:', 'a:b', '1:b', '+:b', 'a+b-c.d:e', 'a_b:c', ':', ':a', '::', 'http', 'http/:x', 'é:x',
  'a?b', 'a?b?c', 'a?b#c', 'a#b?c', 'a#b#c', '?b/c', '?b\\c', '#b/c', '?é', '#é', 'é', '/é/ü', '?a b', '#a b', '/a b', "?'", "/'", "#'", '?"<>`', '#"<>`', '/"<>`', '/{}|^', '?{}|^', '#{}|^', '/[]', '?[]',
  '/%', '/%zz', '/%41', '?%', '#%', '/%2e', '/%2E/x', '/%2e%2e/x', '/.%2e/x', '/a/%2e%2E', '/a/.%2E/', '/a/%2e%2e%2e', '/a/..%2f', '/a;b', '/a:b', './a:b', 'a/b:c', '@', '/@', ':80', '/:80', 'x@y', 'x:y@z',
  '//h?q', '//h#f', '//h?/x', '//h#/x', '//h?@x', '//h/@x', '//h:80?q', '//h\\x', '//h?\\x', '//u\\@h', '//u?@h', '//u#@h', '/\\h/x', '\\/h/x', '\\\\h/x', '\t/\t/h', '/\n/h', 'ht\ttp://h', ' http://h ', '\x00http://h', 'http://h\x00',
  'http://h/\x00', '/a\x00b', '?a\x00b', '#a\x00b', '/a\x1fb', '/a\x7fb', '?a\x7fb', '#a\x7fb', '\u3000x', '\u00a0', '/\ufffd', '/\u{1F600}', '?\u{1F600}', '//a\u00adb', '//ａｂｃ.com', '//a。b', '//bücher.example', '//BÜCHER.example', '//faß.de',
  '//ελλάδα.gr', '//президент.рф', '//例え.テスト', '//مثال.إختبار', '//한국.kr', '//☃.net', '//💩.la', '//ä%C3%B6', '//%C3%A9', '//%FF', '//a\ufffdb', '//a\u200bb', '//a\u200db', '//İ.com', '//١.com', '//１.２.３.４', '//½', '//a⁄b', '//a\u2028b', '//\u0301a',
  '/a//b', '/a///../b', '//h//a//..//b', '/a/b/..', '/a/b/../', '/a/b/.', '/a/b/./', '/..a', '/a..', '/.a', '/a.', '/...', 'a/../b/../c', 'a/./././b', './/', './/x', '..//x', '/..//x', '/.//x',
];

// Pieces for random references: what the parser's states look at.
// prettier-ignore
const pieces = [
  'http:', 'https:', 'file:', 'foo:', 'mailto:', '/', '/', '/', '//', '\\', ':', '@', '?', '#', '.', '..', '%2e', '%2E', '%', '%41', '[', ']', '[::1]', 'C:', 'C|', 'a', 'b', 'Z', '0', '1', '80', '443',
  '1.2.3.4', '0x7f', 'example.com', 'é', '\u{1F600}', ' ', '\t', '\n', '\x00', '\x7f', '<', '>', '"', "'", '`', '{', '}', '|', '^', '&', '=', '+', '~', '*', ';', ',', '!', '$', '(', ')', 'localhost', 'xn--',
];

/**
 * A fixed sequence of random numbers (mulberry32), so that a failure can be repeated.
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const pairs = references.flatMap((reference) => bases.map((base) => [reference, base]));
const random = randomNumbers(20240303);
const randomText = () =>
  Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join('');
for (let i = 0; i < 60000; ++i) {
  pairs.push([randomText(), random(8) === 0 ? randomText() : bases[random(bases.length)]]);
}

const referenceFile = process.argv.indexOf('--reference');
const OtherURL =
  referenceFile < 0
    ? URL
    : (await import(pathToFileURL(process.argv[referenceFile + 1]).href)).default.URL;

/** @param {string} reference @param {string} base */
function resolveByOther(reference, base) {
  try {
    return new OtherURL(reference, base === '' ? undefined : base).href;
  } catch {
    return '-';
  }
}

/** @param {string} text */
const hex = (text) => Buffer.from(text, 'utf8').toString('hex');
const driver = spawnSync(process.argv[2], {
  input: pairs.map(([reference, base]) => `${hex(reference)}\t${hex(base)}\n`).join(''),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (driver.error) throw driver.error;
if (driver.status !== 0) throw new Error(`driver ended with ${driver.status}: ${driver.stderr}`);
const ours = driver.stdout.split('\n');

// Known differences. Ours: hosts outside ASCII, see src/base/url_host.hpp. Theirs: the rest, where
// Node 20's ada 2.9 is not the standard of 2025; whatwg-url 16 agrees with us in all of them.
/** @param {string} text */
const isIdna = (text) => /xn--|[^\x00-\x7f]|%[89a-f]/i.test(text.replace(/[?#].*/s, ''));
/** @param {string} base */
const hasOpaquePath = (base) => /^[^:]+:(?!\/)/.test(resolveByOther(base, ''));
/** @type {Record<string, (reference: string, base: string, expected: string, actual: string) => boolean>} */
const differences = {
  'theirs: circumflex in a path is not escaped': (reference, base, expected, actual) =>
    expected.replaceAll('^', '%5E') === actual.replaceAll('^', '%5E'),
  'theirs: space at the end of an opaque path is not escaped': (
    reference,
    base,
    expected,
    actual,
  ) => expected.replace(/ ([?#])/, '%20$1') === actual,
  'theirs: a reference with a fragment is resolved against an opaque path': (
    reference,
    base,
    expected,
    actual,
  ) => actual === '-' && reference.includes('#') && hasOpaquePath(base),
  'theirs: ".." leaves no path': (reference, base, expected, actual) =>
    expected.replace(/^([a-z+]+:(?:\/\/[^/?#]*)?)(?=$|[?#])/, '$1/') === actual,
  'theirs: a segment that only begins like a drive letter is kept': (reference, base) =>
    /^file:\/\/\/[A-Za-z]:[^/]/.test(resolveByOther(base, '')),
  'ours: mapping of hosts outside ASCII': (reference, base) => isIdna(reference) || isIdna(base),
};
const counts = Object.fromEntries(Object.keys(differences).map((name) => [name, 0]));

let equal = 0;
let unexpected = 0;
pairs.forEach(([reference, base], i) => {
  const expected = resolveByOther(reference, base);
  if (expected === ours[i]) {
    ++equal;
    return;
  }
  const known = Object.keys(differences).find((name) =>
    differences[name](reference, base, expected, ours[i]),
  );
  if (known) ++counts[known];
  else ++unexpected;
  if (!known || process.argv.includes('--all')) {
    console.log(known ?? 'UNEXPECTED', JSON.stringify([reference, base, expected, ours[i]]));
  }
});
console.log(`${pairs.length} pairs: ${equal} equal, ${unexpected} unexpected differences`);
console.log('known differences:', counts);
process.exitCode = unexpected === 0 ? 0 : 1;
