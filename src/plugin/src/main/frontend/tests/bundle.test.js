import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { keysIn, readTexts } from '../dev/texts.mjs';

const FRONTEND = fileURLToPath(new URL('..', import.meta.url));
let classes;

before(() => {
  classes = mkdtempSync(join(tmpdir(), 'milepost-'));
  execFileSync(process.execPath, ['build.mjs'], { cwd: FRONTEND, env: { ...process.env, MILEPOST_CLASSES: classes } });
});
after(() => rmSync(classes, { recursive: true }));

const read = (name) => readFileSync(join(classes, name), 'utf8');
const PAGES = [
  'admin',
  'dashboard',
  'details',
  'editing',
  'issue',
  'modes',
  'notices',
  'past',
  'planning',
  'roadmap',
  'sharing',
];
const LIMITS = {
  admin: 60_000,
  dashboard: 60_000,
  details: 20_000,
  editing: 28_000,
  modes: 30_000,
  past: 20_000,
  planning: 40_000,
  roadmap: 52_000,
  sharing: 20_000,
};
const scripts = () => PAGES.map((page) => read(`js/${page}.js`));

describe('The bundle', () => {
  it('is one script and one style sheet a page', () => {
    assert.deepEqual(
      readdirSync(join(classes, 'js')),
      PAGES.map((page) => `${page}.js`),
    );
    assert.deepEqual(
      readdirSync(join(classes, 'css')),
      PAGES.map((page) => `${page}.css`),
    );
  });

  for (const [page, limit] of Object.entries(LIMITS))
    it(`is less than ${limit / 1000} KB to load: ${page}`, () => {
      assert.ok(gzipSync(read(`js/${page}.js`)).length < limit, `${gzipSync(read(`js/${page}.js`)).length} bytes`);
    });

  it('is less than 30 KB to load with every issue that is looked at', () => {
    assert.ok(gzipSync(read('js/issue.js')).length + gzipSync(read('css/issue.css')).length < 30_000);
  });

  it('is less than 12 KB to load for a bell', () => {
    assert.ok(gzipSync(read('js/notices.js')).length + gzipSync(read('css/notices.css')).length < 12_000);
  });

  it('asks for every text in the form that Jira finds', () => {
    for (const script of scripts()) {
      const asked = script.match(/I18n/g).length;
      assert.equal(keysIn(script).length, asked);
      assert.ok(asked > 20);
    }
  });

  it('asks for no text that is absent', () => {
    const texts = readTexts();
    assert.deepEqual(
      scripts()
        .flatMap(keysIn)
        .filter((key) => !texts.has(key)),
      [],
    );
  });

  it('uses every text of its own', () => {
    const asked = new Set(scripts().flatMap(keysIn));
    assert.deepEqual(
      [...readTexts('milepost-pages.properties').keys()].filter((key) => !asked.has(key)),
      [],
    );
  });

  it('has no apostrophe in a text, which Jira would read in two ways', () => {
    const wrong = [...readTexts('milepost-pages.properties')].filter(([, text]) => text.includes("'"));
    assert.deepEqual(wrong, []);
  });

  it('runs no text as code and loads nothing from elsewhere', () => {
    for (const script of scripts()) assert.doesNotMatch(script, /\beval\(|new Function|https?:\/\/(?!www\.w3\.org)/);
    for (const page of PAGES) assert.doesNotMatch(read(`css/${page}.css`), /@import|url\(/);
  });
});
