// @ts-nocheck: web/build.mjs and web/server.mjs put these files there.
/**
 * Languages whose code is colored, by the names of highlight.js. Each file is named whole, so that
 * every bundler finds it.
 * @module
 */

/** @type {Record<string, () => Promise<{ default: unknown }>>} */
export const languageFiles = {
  bash: () => import('../vendor/highlight/bash.js'),
  c: () => import('../vendor/highlight/c.js'),
  cpp: () => import('../vendor/highlight/cpp.js'),
  csharp: () => import('../vendor/highlight/csharp.js'),
  css: () => import('../vendor/highlight/css.js'),
  dart: () => import('../vendor/highlight/dart.js'),
  diff: () => import('../vendor/highlight/diff.js'),
  dockerfile: () => import('../vendor/highlight/dockerfile.js'),
  elixir: () => import('../vendor/highlight/elixir.js'),
  erlang: () => import('../vendor/highlight/erlang.js'),
  go: () => import('../vendor/highlight/go.js'),
  graphql: () => import('../vendor/highlight/graphql.js'),
  haskell: () => import('../vendor/highlight/haskell.js'),
  ini: () => import('../vendor/highlight/ini.js'),
  java: () => import('../vendor/highlight/java.js'),
  javascript: () => import('../vendor/highlight/javascript.js'),
  json: () => import('../vendor/highlight/json.js'),
  julia: () => import('../vendor/highlight/julia.js'),
  kotlin: () => import('../vendor/highlight/kotlin.js'),
  latex: () => import('../vendor/highlight/latex.js'),
  less: () => import('../vendor/highlight/less.js'),
  lua: () => import('../vendor/highlight/lua.js'),
  makefile: () => import('../vendor/highlight/makefile.js'),
  markdown: () => import('../vendor/highlight/markdown.js'),
  matlab: () => import('../vendor/highlight/matlab.js'),
  nginx: () => import('../vendor/highlight/nginx.js'),
  objectivec: () => import('../vendor/highlight/objectivec.js'),
  perl: () => import('../vendor/highlight/perl.js'),
  php: () => import('../vendor/highlight/php.js'),
  powershell: () => import('../vendor/highlight/powershell.js'),
  python: () => import('../vendor/highlight/python.js'),
  r: () => import('../vendor/highlight/r.js'),
  ruby: () => import('../vendor/highlight/ruby.js'),
  rust: () => import('../vendor/highlight/rust.js'),
  scala: () => import('../vendor/highlight/scala.js'),
  scss: () => import('../vendor/highlight/scss.js'),
  sql: () => import('../vendor/highlight/sql.js'),
  swift: () => import('../vendor/highlight/swift.js'),
  typescript: () => import('../vendor/highlight/typescript.js'),
  wasm: () => import('../vendor/highlight/wasm.js'),
  xml: () => import('../vendor/highlight/xml.js'),
  yaml: () => import('../vendor/highlight/yaml.js'),
};
