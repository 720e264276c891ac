/**
 * The first picture of the chart alone, of its page from nothing, and of a page that waits for its bars; scrolling, dragging
 * and memory: of the roadmap page beside two Gantt charts, on the same bars in the same Chromium: `npm ci && npm run bench`.
 * Pictures are medians; charts named after `--` alone are measured, CHROMIUM says where the browser is; COUNTS=10000 and
 * REPETITIONS=3 measure less.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readTexts, translate } from '../../plugin/src/main/frontend/dev/texts.mjs';

const CHARTS = ['milepost', 'dhtmlx', 'svar'];
const COUNTS = process.env.COUNTS ? process.env.COUNTS.split(',').map(Number) : [10_000, 100_000];
const REPETITIONS = Number(process.env.REPETITIONS ?? 7);
const WHEELS = 60;
const STEPS = 60;
const SCREEN = { width: 1600, height: 900 };
const SLOW_FRAME_MILLIS = 50;
const PATIENCE_MILLIS = 120_000;

const FRONTEND = '../../plugin/src/main/frontend/';
const ANSWERS = '../../plugin/src/test/resources/rest/';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = at('../target/browser');

const wanted = process.argv.slice(2);
const isWanted = (chart) => wanted.length === 0 || wanted.includes(chart);

await bundle();
const server = await serve();
const profile = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: SCREEN,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--enable-precise-memory-info',
  ],
});
try {
  for (const count of COUNTS) await compare(count);
} finally {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}

async function bundle() {
  mkdirSync(out, { recursive: true });
  execFileSync(process.execPath, ['build.mjs'], {
    cwd: at(FRONTEND),
    env: { ...process.env, MILEPOST_CLASSES: out },
  });
  await build({
    entryPoints: CHARTS.map((chart) => at(`pages/${chart}.js${chart === 'svar' ? 'x' : ''}`)),
    outdir: out,
    bundle: true,
    // As the plugin's own build has it; the others' packages are smaller than that already.
    minifyWhitespace: true,
    minifyIdentifiers: true,
    charset: 'ascii',
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl' },
  });
  await build({
    entryPoints: [at(`${FRONTEND}css/pages/roadmap.css`)],
    outfile: join(out, 'milepost.css'),
    bundle: true,
    logLevel: 'error',
  });
}

function serve() {
  const texts = readTexts();
  const answers = {
    '.js': ['text/javascript', (path) => translate(readFileSync(path, 'utf8'), texts)],
    '.css': ['text/css', (path) => readFileSync(path)],
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const ending = /\.\w+$/.exec(pathname)?.[0];
    const [, resource] = /\/rest\/milepost\/1\.0\/(.*)$/.exec(pathname) ?? [];
    if (resource) return resourceOf(resource, response);
    if (!ending) return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(pathname.slice(1)));
    if (pathname === '/jira.js') return response.end(readFileSync(at(`${FRONTEND}dev/jira.js`)));
    const [type, read] = answers[ending] ?? [];
    if (!type) return response.writeHead(404).end();
    return response.setHeader('Content-Type', `${type}; charset=utf-8`).end(read(join(out, pathname)));
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

/** What Milepost's own tests hold its server to, for all that the page asks beside the roadmap. */
function resourceOf(path, response) {
  const file = at(`${ANSWERS}${path.replace(/^roadmap\//, '').replaceAll('/', '-')}.json`);
  if (!existsSync(file)) return response.writeHead(404).end();
  const json = JSON.parse(readFileSync(file, 'utf8'));
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(path === 'views' ? onlyReady(json) : json));
}

/** The views of a project in which nobody has saved one. */
function onlyReady(views) {
  return { ...views, saved: [], first: 'project' };
}

/** The page of a chart; `name-bare` is the same without its script. */
function page(name) {
  const [chart, isBare] = name.split('-');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${chart}</title>
<link rel="stylesheet" href="/${chart}.css">
<style>html, body { margin: 0; height: 100% } #chart { height: 100vh; width: 100vw }</style>
<body><div id="chart" class="milepost"></div>
<script src="/jira.js"></script>
${isBare ? '' : `<script src="/${chart}.js"></script>`}</body></html>`;
}

async function compare(count) {
  const rows = [];
  for (const chart of CHARTS.filter(isWanted)) rows.push(await measure(chart, count));
  const load = loadavg()[0].toFixed(1);
  console.log(`\n${count.toLocaleString('en')} bars in ${browser.browser()?.version() ?? 'Chromium'}, load ${load}`);
  print(rows);
}

async function measure(chart, count) {
  const [renders, fills, alone, scripts] = [[], [], [], []];
  let last;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    scripts.push(await scriptOf(chart));
    alone.push((await once(chart, count, 'alone')).time);
    fills.push((await once(chart, count, 'fill')).time);
    last = await once(chart, count, 'render', repetition === REPETITIONS - 1);
    renders.push(last.time);
  }
  return {
    chart,
    script: millis(median(scripts)),
    'chart alone': millis(median(alone)),
    'least to most': range(alone),
    'first picture': millis(median(renders)),
    'from to': range(renders),
    'after waiting': millis(median(fills)),
    'of these': range(fills),
    'DOM nodes': last.nodes,
    heap: `${(last.heap / 2 ** 20).toFixed(1)} MB`,
    'longest frame down': millis(last.down.longest),
    'frames over 50 ms': `${last.down.slow} of ${last.down.frames}`,
    'longest frame across': millis(last.across.longest),
    'over 50 ms': `${last.across.slow} of ${last.across.frames}`,
    'longest frame dragging': millis(last.drag.longest),
    'of these over 50 ms': `${last.drag.slow} of ${last.drag.frames}`,
  };
}

/** How long the script of a chart takes until it can be used, once its text is here. */
function scriptOf(chart) {
  return onFreshPage(`${chart}-bare`, (tab) =>
    tab.evaluate(async (path) => {
      const script = document.createElement('script');
      script.textContent = await (await fetch(path)).text();
      const begin = performance.now();
      document.body.append(script);
      return performance.now() - begin;
    }, `/${chart}.js`),
  );
}

/** The chart alone (`alone`), all from nothing (`render`) or from where it waits (`fill`); the last repetition scrolls and weighs it too. */
function once(chart, count, way, isLast = false) {
  return onFreshPage(`${chart}?zoom=month`, async (tab, failures) => {
    const devtools = await tab.context().newCDPSession(tab);
    const empty = await heap(devtools);
    await tab.evaluate((bars) => window.bench.prepare(bars), count);
    const time = await tab.evaluate((name) => window.bench[name](), way);
    if (failures.length > 0) throw failures[0];
    if (!isLast) return { time };
    await tab.waitForTimeout(500);
    const nodes = await tab.evaluate(() => window.bench.nodes());
    await tab.screenshot({ path: join(out, `${chart}-${count}.png`) });
    const drag = await dragBar(tab, devtools);
    await tab.screenshot({ path: join(out, `${chart}-${count}-dragged.png`) });
    const down = await scroll(tab, devtools, { deltaY: 700 });
    const across = await scroll(tab, devtools, { deltaX: 400 });
    await tab.evaluate(() => window.bench.release());
    return {
      time,
      nodes,
      down,
      across,
      drag,
      heap: (await heap(devtools)) - empty,
    };
  });
}

async function onFreshPage(path, deed) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(PATIENCE_MILLIS);
  const failures = [];
  tab.on('pageerror', (error) => failures.push(error));
  try {
    await tab.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    return await deed(tab, failures);
  } finally {
    await tab.close();
  }
}

async function scroll(tab, devtools, { deltaX = 0, deltaY = 0 }) {
  const wheel = {
    type: 'mouseWheel',
    x: SCREEN.width * 0.7,
    y: SCREEN.height * 0.6,
    deltaX,
    deltaY,
  };
  await tab.evaluate(() => window.bench.watch());
  for (let turn = 0; turn < WHEELS; turn++) await inTime(tab, devtools.send('Input.dispatchMouseEvent', wheel));
  return framesOf(tab);
}

/** Takes a bar by the mouse, moves it to and fro and lets it go elsewhere than it was; all that it takes is there before. */
async function dragBar(tab, devtools) {
  const { x, y } = await tab.evaluate(() => window.bench.bar());
  const mouse = (type, more) =>
    devtools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      pointerType: 'mouse',
      ...more,
    });
  await mouse('mouseMoved', { button: 'none' });
  await tab.waitForTimeout(1500);
  await tab.evaluate(() => window.bench.watch());
  await mouse('mousePressed', { buttons: 1, clickCount: 1 });
  for (let step = 1; step <= STEPS; step++) {
    const away = 150 * Math.sin((step / STEPS) * 2.5 * Math.PI);
    await inTime(tab, mouse('mouseMoved', { x: x + away, buttons: 1 }));
  }
  await mouse('mouseReleased', { x: x + 150, buttons: 0, clickCount: 1 });
  return framesOf(tab);
}

function inTime(tab, sent) {
  return Promise.all([sent, tab.waitForTimeout(16)]);
}

async function framesOf(tab) {
  await tab.waitForTimeout(300);
  const gaps = await tab.evaluate(() => window.bench.frames());
  return {
    longest: Math.max(...gaps),
    slow: gaps.filter((gap) => gap > SLOW_FRAME_MILLIS).length,
    frames: gaps.length,
  };
}

/** Objects, and what typed arrays hold beside them. */
async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function range(values) {
  return `${millis(Math.min(...values))} to ${millis(Math.max(...values))}`;
}

function millis(value) {
  return `${value.toFixed(0)} ms`;
}

function print(rows) {
  const names = Object.keys(rows[0]);
  const lines = [names, names.map(() => '---'), ...rows.map((row) => names.map((name) => row[name]))];
  lines.forEach((line) => console.log(`| ${line.join(' | ')} |`));
}
