import { Address } from '../../../plugin/src/main/frontend/src/interaction/address.js';
import { RoadmapPage } from '../../../plugin/src/main/frontend/src/interaction/roadmapPage.js';
import { formatsFor } from '../../../plugin/src/main/frontend/src/render/formats.js';
import { labelMeasures } from '../../../plugin/src/main/frontend/src/render/measure.js';
import { TODAY } from '../data.js';
import { run } from './run.js';

/** Our roadmap page, whole, with a server that answers at once: each bar is a goal with both dials, pace, health and a milestone. */
const iso = (day) => new Date(day * 86400000).toISOString().slice(0, 10);
const HEALTHS = ['on_track', 'at_risk', 'off_track', 'achieved', 'too_early'];

function roadmap(bars) {
  return {
    project: { key: 'MKT', name: 'Marketing' },
    asOf: iso(TODAY),
    timeZone: 'UTC',
    canEdit: true,
    canMeasure: true,
    summary: { goals: bars.length, byHealth: {}, delivery: 0.5, pace: 0.5, hiddenGoals: 0 },
    goals: bars.map(goal),
  };
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
    milestones: [{ id: 'm', name: 'Half way', date: iso((start + due) >> 1), expected: null, reachedOn: null }],
    calculatedAt: '2027-07-01T08:00:00Z',
  };
}

run('milepost', roadmap, (json, root) => {
  const formatsIn = (timeZone) => formatsFor('en-GB', timeZone, { language: 'en' });
  const nothing = async () => ({});
  const page = new RoadmapPage({
    root,
    api: { roadmapIfChanged: async () => json, activities: nothing },
    dialogs: nothing,
    address: new Address(window),
    formatsIn,
    links: {
      issue: (key) => `/browse/${key}`,
      issues: '#',
      login: '#',
      projects: '#',
      roadmapFile: () => '#',
      file: () => '#',
    },
    projectName: 'Marketing',
    choice: null,
    measures: labelMeasures(getComputedStyle(root).fontFamily),
  });
  page.start();
});
