import { USUAL_COLUMNS } from '../model/columns.js';
import { activityRow } from './activityRow.js';
import { axisHead, axisLines } from './axisView.js';
import { arrange, element, setAttributes, setStyle } from './dom.js';
import { gridHead } from './gridHead.js';
import { goalRow } from './goalRow.js';
import { groupRow } from './groupRow.js';
import { laneRow } from './laneRow.js';
import { noteRow } from './noteRow.js';
import { sortField } from './sortField.js';

const VIEWS = {
  goal: goalRow,
  activity: activityRow,
  lane: laneRow,
  group: (names) => groupRow('group', names),
  unscheduled: (names) => groupRow('unscheduled', names),
  none: (names) => noteRow('none', names),
  past: (names) => noteRow('past', names),
  pending: (names) => noteRow('pending', names),
  failed: (names) => noteRow('failed', names),
  hidden: (names) => noteRow('hidden', names),
  empty: (names) => noteRow('empty', names),
  unknown: (names) => noteRow('unknown', names),
};

/** The tree of goals beside the time axis: draws the rows it is given and keeps one element a row it shows. */
export class GridView {
  sort = sortField();
  #views = new Map();
  #spare = new Map();
  #axisHead = axisHead();
  #lines = axisLines();
  #rows = element('div', { class: 'mp-rows', role: 'rowgroup' });
  #field;
  #above = element('div', { class: 'mp-field mp-above', role: 'presentation' });
  #grid;
  #names = USUAL_COLUMNS;
  #head = gridHead(this.sort, this.#axisHead.element);

  constructor() {
    const body = element('div', { class: 'mp-body', role: 'presentation' });
    this.#field = element('div', { class: 'mp-field', role: 'presentation' }, this.#lines.behind, this.#lines.today);
    body.append(this.#field, this.#rows, this.#above);
    this.#grid = element('div', { class: 'mp-grid', role: 'treegrid', 'aria-colcount': 4 }, this.#head.element, body);
    setAttributes(this.#grid, { 'aria-label': AJS.I18n.getText('milepost.roadmap.grid') });
    this.element = element('div', { class: 'mp-scroller' }, this.#grid);
  }

  /** Lies on the time axis behind or above the bars, as wide and high as the rows, and takes no click. */
  addLayer(layer, isAbove) {
    (isAbove ? this.#above : this.#field).append(layer);
  }

  /** Makes the grid as large as its rows and its time axis, so that it can be scrolled before it is drawn. */
  size({ columns, scale, stack, rowCount }) {
    const names = columns.cells.map(({ name }) => name);
    if (names.join() !== this.#names.join()) this.#drawAnew(names);
    this.#head.update(names, columns.hidden);
    const counts = { 'aria-rowcount': rowCount + 1, 'aria-colcount': names.length + 2 };
    setAttributes(this.#grid, { 'data-shape': columns.shape, ...counts });
    setStyle(this.#grid, {
      '--mp-left': `${columns.left}px`,
      '--mp-goal': `${columns.goal}px`,
      '--mp-columns': [columns.goal, ...columns.cells.map(({ width }) => width)].map((each) => `${each}px`).join(' '),
      '--mp-number': `${columns.number}px`,
      '--mp-time': `${scale.width}px`,
      '--mp-height': `${stack.height}px`,
    });
  }

  /** `scene` has what layout placed; `state` what the rows need to say and whom they mark. */
  draw(scene, state) {
    this.#axisHead.update(scene.axis, state.formats, state.formats.dayNear(state.today, state.today));
    this.#lines.update(scene.axis, scene.band);
    this.#head.sorted(state.order, state.isLanes);
    const hadFocus = this.#rows.contains(document.activeElement);
    this.#takeBackAllBut(new Set(scene.placed.map(({ row }) => row.id)));
    arrange(
      this.#rows,
      scene.placed.map((placed) => this.#drawRow(placed, state)),
    );
    if (hadFocus && !this.#rows.contains(document.activeElement)) this.focus(state.focusId);
    this.#spare.clear();
  }

  focus(id) {
    this.#views.get(id)?.element.focus({ preventScroll: true });
  }

  #drawRow(placed, state) {
    const { id, kind } = placed.row;
    if (!this.#views.has(id))
      this.#views.set(id, { kind, ...(this.#spare.get(kind)?.pop() ?? VIEWS[kind](this.#names)) });
    const view = this.#views.get(id);
    view.update(placed, state);
    return view.element;
  }

  /** Rows with other cells than before are other rows. */
  #drawAnew(names) {
    this.#names = names;
    this.#views.clear();
    this.#spare.clear();
  }

  /** A row that has gone out of view is written anew for one that comes into it: that is quicker than to build it. */
  #takeBackAllBut(ids) {
    for (const [id, view] of this.#views) {
      if (ids.has(id)) continue;
      this.#views.delete(id);
      if (!this.#spare.has(view.kind)) this.#spare.set(view.kind, []);
      this.#spare.get(view.kind).push(view);
    }
  }
}
