import { RoadmapApi } from '../../../plugin/src/main/frontend/src/api/roadmapApi.js';
import { oneByOneAfterPicture } from '../../../plugin/src/main/frontend/src/interaction/afterPicture.js';
import { Board } from '../../../plugin/src/main/frontend/src/interaction/board.js';
import { drawingState } from '../../../plugin/src/main/frontend/src/interaction/drawingState.js';
import { ReaderView } from '../../../plugin/src/main/frontend/src/interaction/readerView.js';
import { TimeView } from '../../../plugin/src/main/frontend/src/interaction/timeView.js';
import { planOf } from '../../../plugin/src/main/frontend/src/model/plan.js';
import { start } from '../../../plugin/src/main/frontend/src/pages/roadmap.js';
import { formatsFor } from '../../../plugin/src/main/frontend/src/render/formats.js';
import { GridView } from '../../../plugin/src/main/frontend/src/render/gridView.js';
import { labelMeasures } from '../../../plugin/src/main/frontend/src/render/measure.js';
import { miniMapView } from '../../../plugin/src/main/frontend/src/render/miniMapView.js';
import { TODAY } from '../data.js';
import { run } from './run.js';

/** Our roadmap page as Jira shows it, with all that joins it: each bar is a goal with both dials, pace, health and a milestone. */
const iso = (day) => new Date(day * 86400000).toISOString().slice(0, 10);
const HEALTHS = ['on_track', 'at_risk', 'off_track', 'achieved', 'too_early'];

function roadmap(bars) {
  return {
    project: { key: 'MKT', name: 'Marketing' },
    asOf: iso(TODAY),
    timeZone: 'UTC',
    canEdit: true,
    canMeasure: true,
    summary: {
      goals: bars.length,
      byHealth: byHealth(bars.length),
      delivery: 0.5,
      pace: 0.5,
      hiddenGoals: 0,
    },
    days: {
      first: iso(bars.reduce((first, { start }) => Math.min(first, start), Infinity)),
      last: iso(bars.reduce((last, { due }) => Math.max(last, due), -Infinity)),
    },
    goals: bars.map(goal),
  };
}

function byHealth(count) {
  return Object.fromEntries(HEALTHS.map((health) => [health, count / HEALTHS.length]));
}

function goal({ number, parent, text, start, due, share }) {
  return {
    id: number,
    key: `MKT-${number}`,
    summary: text,
    project: 'MKT',
    parent: parent === null ? null : `MKT-${parent}`,
    depth: parent === null ? 0 : 1,
    status: { name: 'In Progress', category: 'indeterminate' },
    owner: { name: 'ana', displayName: 'Ana Ruiz' },
    start: iso(start),
    due: iso(due),
    attainment: { kind: 'delivery', share },
    delivery: { share, done: share * 10, weight: 10 },
    pace: 0.5,
    gapPoints: 10,
    health: HEALTHS[number % HEALTHS.length],
    activities: 0,
    subGoals: parent === null ? 99 : 0,
    hidden: { activities: 0, weight: 0 },
    milestones: [
      {
        id: 'm',
        name: 'Half way',
        date: iso((start + due) >> 1),
        expected: null,
        reachedOn: null,
      },
    ],
    calculatedAt: '2027-07-01T08:00:00Z',
  };
}

/** Answers with the roadmap once it is handed over; asked again, it is as it was. All else comes from the server, as in Jira. */
class InMemory extends RoadmapApi {
  #arrival = new Promise((handOver) => {
    this.handOver = handOver;
  });

  async roadmapIfChanged() {
    const json = await this.#arrival;
    this.#arrival = null;
    return json;
  }
}

/** The shell as the server has written it, for somebody who has seen the tour, and the answer as it was received. */
function input(bars) {
  Object.assign(document.getElementById('chart').dataset, {
    projectKey: 'MKT',
    projectName: 'Marketing',
    locale: 'en-GB',
  });
  window.localStorage.setItem('milepost.tour', 'seen');
  return JSON.parse(JSON.stringify(roadmap(bars)));
}

function stand(root) {
  let api;
  start(root, (...about) => (api = new InMemory(...about)));
  return (json) => api.handOver(json);
}

/** The timeline without the page around it, as the others are: its table, time axis, bars and mini-map. */
function standAlone(root) {
  const grid = new GridView();
  const map = miniMapView();
  root.replaceChildren(map.strip, grid.element);
  const formats = formatsFor('en-GB', 'UTC');
  const measures = labelMeasures(root);
  const board = new Board({ grid, map }, measures, { resized: () => {}, wanted: () => {} });
  const reader = new ReaderView({});
  const surroundings = {
    page: { formats, parts: { notesOf: () => [] } },
    reader,
    links: { issue: (key) => `/browse/${key}` },
    changedKeys: new Set(),
    baseline: null,
  };
  return (json) => {
    const plan = planOf(json);
    const rows = reader.rows(plan, {}, formats.locale);
    board.draw(rows, plan, new TimeView({ zoom: 'month' }), [], drawingState(plan, rows, surroundings));
    oneByOneAfterPicture(plan.pack());
  };
}

run('milepost', input, stand, {
  standAlone,
  barsBy: '.mp-track',
  reveal: () => document.querySelector('.mp-outside').click(),
});
