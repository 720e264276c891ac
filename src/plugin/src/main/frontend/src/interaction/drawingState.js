import { BY_GOAL } from '../model/lanes.js';
import { toneOf } from '../model/tones.js';

/** What the rows of a plan need beside themselves to be drawn: words, colours, addresses, and whom the reader has marked. */
export function drawingState(plan, rows, { page, reader, links, changedKeys, baseline }) {
  return {
    formats: page.formats,
    today: plan.asOf,
    columns: reader.columns,
    order: reader.order,
    isLanes: reader.drawing.lanes !== BY_GOAL && !plan.isPast,
    toneOf: (row) => toneOf(row, reader.drawing.colour, plan),
    issueUrl: links.issue,
    fileUrl: links.file,
    ...reader.marksIn(rows),
    changedKeys,
    baseline,
    notesOf: (row) => page.parts.notesOf(row),
    valuesOf: (row, word) => page.rows.values.of(row, word),
  };
}
