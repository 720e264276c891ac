import { after, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { goalBar } from '../../src/layout/bars.js';
import { draggedDates } from '../../src/layout/dragging.js';
import { timeScale } from '../../src/layout/scale.js';
import { dayOf } from '../../src/model/days.js';
import { changeOf, datesIn, revisedRow } from '../../src/model/revision.js';
import { formatsFor } from '../../src/render/formats.js';
import { goalWith } from '../support/plans.js';

const MILLIS_A_DAY = 86400000;
const LAST = Date.UTC(2040, 0, 1);
const FIRST = Date.UTC(1920, 0, 1);
const BOUNDARIES = 40;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const usual = process.env.TZ;
after(() => (process.env.TZ = usual));

const offsetAt = (millis) => new Date(millis).getTimezoneOffset();

/** The latest days on which the clocks of the present zone are changed, found from their offsets alone. */
function boundaries() {
  const found = [];
  for (let at = LAST; at > FIRST && found.length < BOUNDARIES; at -= 20 * MILLIS_A_DAY) {
    let [low, high] = [at - 20 * MILLIS_A_DAY, at];
    if (offsetAt(low) === offsetAt(high)) continue;
    while (high - low > MILLIS_A_DAY) {
      const middle = low + Math.round((high - low) / MILLIS_A_DAY / 2) * MILLIS_A_DAY;
      if (offsetAt(middle) === offsetAt(high)) high = middle;
      else low = middle;
    }
    found.push(low / MILLIS_A_DAY);
  }
  return found;
}

function isoText(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A bar of 30 days whose end is dragged onto a day from some days before it, as the page does it. */
function drag(day, formats) {
  const row = { kind: 'goal', goal: goalWith({}).with({ start: day - 37, due: day - 7 }) };
  const scale = timeScale({ days: [day - 60, day + 60], today: day - 30, zoom: 'week', viewWidth: 900 });
  const pressed = scale.day(scale.x(day - 7) - 3.3);
  const at = scale.day(scale.x(day) - 3.3);
  const { to } = changeOf(row, datesIn(draggedDates(row.goal, 'move', { pressed, at })));
  const { goal } = revisedRow(row, to, new Map());
  const bar = goalBar({ start: goal.start, due: goal.due, share: null, pace: null }, scale, day - 30);
  return { to, shown: formats.day(goal.due), x: bar.x + bar.width, wanted: scale.x(day) };
}

describe('In every time zone', () => {
  it('the day that a dragged bar shows is the day that is staged, around each change of the clocks', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    assert.ok(zones.length > 400);
    let checked = 0;
    for (const zone of zones) {
      process.env.TZ = zone;
      const formats = formatsFor('en-GB', zone);
      for (const boundary of boundaries()) {
        for (const day of [boundary - 1, boundary, boundary + 1]) {
          const { to, shown, x, wanted } = drag(day, formats);
          if (shown !== isoText(to.due) || dayOf(to.due) !== day || Math.abs(x - wanted) > 0.11)
            assert.fail(`${zone} ${day}: shown ${shown}, staged ${to.due}`);
          checked++;
        }
      }
    }
    assert.ok(checked > 20000, `${checked} drags`);
  });
});
