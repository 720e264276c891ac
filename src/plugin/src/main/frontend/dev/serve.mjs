/**
 * The pages with made-up data and without Jira, for work on their looks: `npm run dev`, then open
 * /roadmap?plan=small (or empty, huge, old, 403, 500), /admin, each with &mode=dark and &locale=de as wanted.
 * POST /advance?plan=small lets an activity move on. Nothing of this folder is shipped.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { previewOf } from './imports.mjs';
import { suggested } from './pickers.mjs';
import * as planning from './planning.mjs';
import { Plan } from './plans.mjs';
import * as rules from './rules.mjs';
import { Settings } from './settings.mjs';
import { translate } from './texts.mjs';

const at = (path) => new URL(path, import.meta.url);
const template = (name) => readFileSync(at(`../../resources/templates/${name}.vm`), 'utf8');
const plans = new Map();
const settings = new Settings();
const planOf = (name) => plans.get(name) ?? plans.set(name, new Plan(name)).get(name);

/** The plan's name travels in the context path, so that the page asks for it in every request. */
export const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const [, plan, rest] = /^\/at\/(\w+)\/rest\/milepost\/1\.0\/(.*)$/.exec(url.pathname) ?? [];
  try {
    if (rest) return answer(request, response, await resource(plan, rest, url, request));
    const [, picker] = /\/rest\/api\/2\/(.*)$/.exec(url.pathname) ?? [];
    if (picker) return answer(request, response, suggested(picker, url.searchParams));
    if (url.pathname === '/advance')
      return send(response, 204, 'text/plain', planOf(url.searchParams.get('plan')).advance() ?? '');
    if (url.pathname.endsWith('.js')) return send(response, 200, 'text/javascript', translate(bundle(url.pathname)));
    if (url.pathname.endsWith('.css')) return send(response, 200, 'text/css', bundle(url.pathname));
    return send(response, 200, 'text/html; charset=utf-8', page(url));
  } catch (error) {
    return send(
      response,
      error.status ?? 500,
      'application/json',
      JSON.stringify({ key: 'milepost.error', message: error.message, ...error.more }),
    );
  }
});

async function resource(plan, path, url, request) {
  if (/^\d+$/.test(plan)) throw Object.assign(new Error('refused'), { status: Number(plan) });
  const [start, limit] = ['start', 'limit'].map((name) => Number(url.searchParams.get(name)));
  const [kind, key, more] = path.split('/').map(decodeURIComponent);
  const [asOf, from, to] = ['asOf', 'from', 'to'].map((name) => url.searchParams.get(name) ?? undefined);
  const planned = await planningResource([kind, key, more, ...path.split('/').slice(3)], url, request);
  if (planned) return planned;
  if (kind === 'rules') return rulesResource(key, more, request);
  if (kind === 'roadmap') return planOf(plan).roadmap(asOf);
  if (kind === 'goals' && more === 'ledger') return planOf(plan).ledger(key, start, limit);
  if (kind === 'goals' && more && plan === 'old') throw Object.assign(new Error('unknown'), { status: 404 });
  if (kind === 'goals' && more === 'history') return planOf(plan).history(key, from, to);
  if (kind === 'goals' && more) return planOf(plan)[more](key, asOf);
  if (kind === 'goals')
    return { ...planOf(plan).goal(key, asOf), activityList: planOf(plan).activities(key, start, limit) };
  if (kind === 'settings')
    return request.method === 'PUT' ? settings.put(JSON.parse(await body(request))) : settings.get();
  if (['details', 'drift', 'troubles'].includes(key)) return settings[key]();
  return request.method === 'POST' ? settings.recalculate() : settings.status();
}

async function planningResource([kind, key, part, id, deed], url, request) {
  const { method } = request;
  if (kind === 'goal-types') return { goalTypes: settings.goalTypes() };
  if (kind === 'kpi-library') return planning.library();
  if (kind === 'measurements') return previewOf(await body(request), url.searchParams, request.url.includes('preview'));
  if (kind !== 'goals') return null;
  if (part === 'plan') return method === 'PUT' ? planning.savePlan(key, await json(request)) : planning.planOf(key);
  if (part !== 'measurements') return null;
  if (method === 'DELETE') return planning.replace(key, id, { note: url.searchParams.get('reason') });
  if (deed) return planning.replace(key, id, await json(request));
  return method === 'POST' ? planning.record(key, await json(request)) : planning.measurementsOf(key);
}

async function rulesResource(key, part, request) {
  if (key === undefined) return rules.projects();
  if (part === 'preview') return rules.previewOf(key, await json(request));
  return request.method === 'PUT' ? rules.saveRules(key, await json(request)) : rules.rulesOf(key);
}

async function json(request) {
  return JSON.parse(await body(request));
}

async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function answer(request, response, value) {
  const text = JSON.stringify(value);
  const tag = `"${createHash('sha1').update(text).digest('hex')}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) return send(response, 304, 'application/json', '');
  return send(response, 200, 'application/json', text);
}

function send(response, status, type, text) {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  });
  response.end(text);
}

function bundle(path) {
  if (path === '/frame.css') return readFileSync(at('frame.css'), 'utf8');
  if (path === '/ajs.js') return readFileSync(at('jira.js'), 'utf8');
  return readFileSync(at(`../../../../target/classes${path}`), 'utf8');
}

function page(url) {
  const name = url.pathname === '/admin' ? 'admin' : 'roadmap';
  const { searchParams } = url;
  const values = { projectKey: 'MKT', projectName: 'Marketing 2027' };
  const shell = template(name)
    .replace(/^#.*\n/gm, '')
    .replace(/[^]*<body>|<\/body>[^]*/g, '')
    .replace(/\$!?\{?(\w+)\}?/g, (_, key) => values[key] ?? '');
  return `<!doctype html><html lang="en" data-color-mode="${searchParams.get('mode') ?? 'light'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="ajs-context-path" content="/at/${searchParams.get('plan') ?? 'small'}"><meta name="ajs-user-locale" content="${searchParams.get('locale') ?? 'en_US'}"><title>Milepost</title><link rel="stylesheet" href="/frame.css">
<link rel="stylesheet" href="/css/${name}.css"><script src="/ajs.js"></script><script src="/js/${name}.js" defer></script></head>
<body><header>Jira</header><div class="frame"><nav aria-label="Project">Marketing 2027</nav><main>${shell}</main></div></body></html>`;
}

if (process.argv[1] === at('').pathname || process.argv[1]?.endsWith('serve.mjs')) {
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${server.address().port}/roadmap`),
  );
}
