/** The English texts as Jira hands them to scripts, for the development server and the tests. */
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../resources/i18n/', import.meta.url);
const BUNDLES = ['milepost.properties', 'milepost-pages.properties'];
const ASKED = /AJS\.I18n\.getText\(\s*(["'])([\w.-]+)\1\s*([,)])/g;

/** Every text by its key, of all bundles or of those named. */
export function readTexts(...bundles) {
  const lines = (bundles.length > 0 ? bundles : BUNDLES).flatMap((name) =>
    readFileSync(new URL(name, FOLDER), 'latin1').split('\n'),
  );
  return new Map(lines.filter((line) => /^\s*[^#\s]/.test(line)).map(entryOf));
}

function entryOf(line) {
  const at = line.indexOf('=');
  const text = line.slice(at + 1).trim();
  return [
    line.slice(0, at).trim(),
    text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
  ];
}

/** The keys that a script asks for, in the form that Jira finds. */
export function keysIn(script) {
  return [...script.matchAll(ASKED)].map((asked) => asked[2]);
}

/** The script as Jira sends it: each request for a text replaced by the text. */
export function translate(script, texts = readTexts()) {
  return script.replaceAll(ASKED, (_, quote, key, end) => {
    const text = JSON.stringify(texts.get(key) ?? key);
    return end === ')' ? text : `AJS.format(${text},`;
  });
}

/** What `AJS.format` does with the texts that we write. */
export function format(text, ...values) {
  return text.replace(/\{(\d+)\}/g, (_, index) => values[index] ?? '');
}
