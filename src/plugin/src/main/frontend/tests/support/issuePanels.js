import { readFileSync } from 'node:fs';
import { ActivityApi } from '../../src/api/activityApi.js';
import { PlanningApi } from '../../src/api/planningApi.js';
import { pathWith, Rest } from '../../src/api/rest.js';
import { RoadmapApi } from '../../src/api/roadmapApi.js';
import { formatsFor } from '../../src/render/formats.js';
import { openDocument, settle } from './browser.js';

const GOLDEN = new URL('../../../../test/resources/rest/', import.meta.url);

/** An answer against which the server's tests hold it. */
export function golden(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, GOLDEN), 'utf8'));
}

/**
 * A panel in the shell that the server writes, with a server that answers by method and path: a value, a function of the body,
 * or { status, body }. What the panel asked for stands in `asked`.
 */
export async function openPanel(Panel, { issueKey, answers }) {
  const root = openDocument({ width: 320 });
  root.classList.add('mp-issue-panel');
  Object.assign(root.dataset, { issueKey, projectKey: 'MKT' });
  const asked = [];
  const rest = new Rest('', async (url, { method = 'GET', body }) => {
    const name = `${method} ${url.replace('/rest/milepost/1.0/', '').split('?')[0]}`;
    asked.push({ name, url, body: body && JSON.parse(body) });
    const answer = typeof answers[name] === 'function' ? answers[name](body && JSON.parse(body)) : answers[name];
    return responseTo(answer ?? { status: 404, body: { message: `No ${name}` } });
  });
  const around = {
    api: new RoadmapApi(rest),
    planning: new PlanningApi(rest),
    activities: new ActivityApi(rest),
    formats: formatsFor('en-GB', 'UTC'),
    links: {
      file: pathWith,
      issue: (key) => `/browse/${key}`,
      activities: (key) => `/issues/?jql=${key}`,
      roadmap: (project, key) => `/projects/${project}?goal=${key}`,
    },
  };
  const panel = new Panel(root, around);
  const start = async () => {
    panel.start();
    await settle();
  };
  const all = (selector) => [...root.querySelectorAll(selector)];
  const texts = (selector) => all(selector).map((node) => node.textContent);
  const button = (text) => all('button').find((each) => each.textContent === text && !each.hidden);
  return { root, asked, answers, start, all, texts, button };
}

function responseTo(answer) {
  const { status, body } = typeof answer.status === 'number' ? answer : { status: 200, body: answer };
  return { ok: status < 400, status, headers: new Map(), text: async () => JSON.stringify(body) };
}
