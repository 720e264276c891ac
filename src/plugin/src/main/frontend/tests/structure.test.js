import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
const STAGES = ['api', 'model', 'layout', 'render', 'interaction', 'pages'];

const files = readdirSync(SOURCES, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(SOURCES + name, 'utf8') }));

const importsOf = ({ name, text }) =>
  [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => new URL(path, `file:///${name}`).pathname.slice(1));
const stageOf = (name) => STAGES.indexOf(name.split('/')[0]);

describe('The direction of data', () => {
  it('is api, model, layout, render, interaction: no stage imports a later one', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => stageOf(path) < 0 || stageOf(path) > stageOf(file.name))
        .map((path) => `${file.name} imports ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('needs nothing of the document before render', () => {
    const pure = files.filter(({ name }) => ['model', 'layout'].includes(name.split('/')[0]));
    assert.ok(pure.length > 10);
    const wrong = pure.filter(({ text }) =>
      /\b(document|window|AJS|Date\.now|new Date\(\)|fetch)\b/.test(withoutComments(text)),
    );
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    );
  });
});

describe('The style sheets that come late', () => {
  const css = fileURLToPath(new URL('../css/', import.meta.url));
  const sheetsOf = (page) =>
    [...readFileSync(`${css}pages/${page}.css`, 'utf8').matchAll(/@import '\.\.\/([^']+)'/g)].map(([, name]) => name);
  const classesOf = (sheet) => new Set(readFileSync(css + sheet, 'utf8').match(/\.mp-[a-z0-9-]+/g));

  it('draw nothing of each other: whatever was opened before, a dialog looks the same', () => {
    const first = new Set(sheetsOf('roadmap').flatMap((sheet) => [...classesOf(sheet)]));
    const pages = ['modes', 'planning', 'editing', 'sharing', 'past', 'details'].map(sheetsOf);
    const comeTogether = (...names) => pages.some((sheets) => names.every((name) => sheets.includes(name)));
    const late = [...new Set(pages.flat())].map((name) => ({ name, classes: classesOf(name) }));
    assert.ok(late.length > 5);
    const shared = late.flatMap(({ name, classes }, index) =>
      late
        .slice(index + 1)
        .filter((other) => !comeTogether(name, other.name))
        .flatMap((other) =>
          [...classes]
            .filter((look) => other.classes.has(look) && !first.has(look))
            .map((look) => `${look} in ${name} and ${other.name}`),
        ),
    );
    assert.deepEqual(shared, []);
  });
});

describe('The sources', () => {
  it('are formatted: npm run format puts them right', async () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const names = readdirSync(root, { recursive: true }).filter(
      (name) => /^(?!node_modules).*\.(js|mjs|css|json)$/.test(name) && name !== 'package-lock.json',
    );
    const options = await prettier.resolveConfig(join(root, 'package.json'));
    const wrong = [];
    for (const name of names) {
      const text = readFileSync(join(root, name), 'utf8');
      if (!(await prettier.check(text, { ...options, filepath: name }))) wrong.push(name);
    }
    assert.ok(names.length > 60);
    assert.deepEqual(wrong, []);
  });

  it('know the failure of a request by isRestFailure alone: each bundle has a class of its own', () => {
    const named = /instanceof \w*RestFailure|['"]RestFailure['"]/g;
    const knowing = files.flatMap(({ name, text }) => [...withoutComments(text).matchAll(named)].map(() => name));
    assert.deepEqual(knowing, ['api/rest.js', 'api/rest.js']);
  });

  it('put no markup and no style attributes into the page', () => {
    const wrong = files.filter(({ text }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setAttribute\('style'|(element|shape|setAttributes)\([^)]*\bstyle:/.test(
        text,
      ),
    );
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    );
  });

  it('are short files that begin with what they are for', () => {
    for (const { name, text } of files) {
      assert.ok(text.split('\n').length < 300, `${name} is long`);
      assert.match(text, /\/\*\*|^import/, name);
    }
  });
});

function withoutComments(text) {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
}
