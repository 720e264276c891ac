import { axis, daysIn, scrollLeftFor } from '../layout/axis.js';
import { columnsFor, rowHeight } from '../layout/columns.js';
import { frameOf, miniMap } from '../layout/miniMap.js';
import { timeScale, zoomToFit } from '../layout/scale.js';
import { drawnBand, markOf, placedRows, stackRows } from '../layout/scene.js';
import { scrollTopFor } from '../layout/rowWindow.js';
import { driftOf } from '../model/baseline.js';
import { indexOfRow } from '../model/rows.js';
import { labelOf } from '../render/marks.js';
import { majorName, minorName } from '../render/periods.js';
import { afterPicture } from './afterPicture.js';
import { ColumnWidths } from './columnWidths.js';
import { GridScroll } from './gridScroll.js';

const TODAY_AT = 0.4;
const REVEALED_AT = 0.15;
const FLAG_PADDING = 14;
const NO_REVISION = { row: (row) => row, days: () => [] };

/** Brings rows through layout onto the grid, and moves its view: a scroll step draws the window alone. */
export class Board {
  rows = [];
  /** What is to be written and is drawn already: `row` makes a row as it will be, `days` are what the time axis must reach for it. */
  revision = NO_REVISION;
  #grid;
  #scroll;
  #measures;
  #arranged = null;
  #state = null;
  #wanted;
  #frame = null;
  #map;
  #mapped = { plan: null };
  #held = null;
  #drawn = null;
  #found = {};
  #layers = [];
  #widths = new ColumnWidths(window.localStorage);
  #resized;

  /** `resized` asks for a new arrangement; `wanted` is told each row that is drawn without its content. */
  constructor({ grid, map }, measures, { resized, wanted }) {
    this.#grid = grid;
    this.#map = map;
    this.#measures = measures;
    this.#wanted = wanted;
    this.#resized = resized;
    this.#scroll = new GridScroll(grid.element, {
      moved: () => this.#isDrawn() || this.drawSoon(),
      resized: () => (this.#arranged?.width === this.#scroll.width ? this.drawSoon() : resized()),
    });
  }

  /** What lies behind the bars, or above them: `draw` is told each scene that is drawn, with the scale and the part in view. */
  addLayer({ element, draw, isAbove = false }) {
    this.#grid.addLayer(element, isAbove);
    this.#layers.push(draw);
  }

  /** Arranges the rows of a plan anew and draws those in view; `time` has the zoom and the periods. */
  draw(rows, plan, { zoom, periods: choice }, activityDays, state) {
    this.rows = rows;
    this.#state = state;
    const before = this.#arranged && { ...this.#arranged, view: this.#scroll.view(this.#arranged.columns) };
    const { columns, width, viewWidth } = this.#columns();
    const days = [...plan.days, ...activityDays, ...this.revision.days()];
    const scale = timeScale({ days, today: plan.asOf, zoom, viewWidth, choice });
    this.#arranged = { columns, width, scale, stack: stackRows(rows, columns.shape), rowCount: rows.length };
    const first = before ? null : this.#firstPlace(viewWidth);
    this.#grid.size(this.#arranged);
    const view = first ?? this.#keepPlace(before);
    this.#drawWindow(view);
    this.#drawMapSoon(plan, scale, state.formats);
    if (first) this.#scroll.toX(first.from);
  }

  /** It goes through all goals, and so comes after the rows have been seen. */
  #drawMapSoon(plan, scale, formats) {
    afterPicture(() => {
      if (scale === this.#arranged.scale) this.#map.update(this.#mapOf(plan, scale), scale.choice, formats);
    });
  }

  /** Only once for a plan on a scale. */
  #mapOf(plan, scale) {
    const { plan: known, scale: before, map } = this.#mapped;
    const isSame = known === plan && before.first === scale.first && before.width === scale.width;
    if (isSame && before.choice === scale.choice) return map;
    this.#mapped = { plan, scale, map: miniMap(plan.goals, scale, plan.asOf) };
    return this.#mapped.map;
  }

  /** The zoom that suits a plan before the reader has chosen one. */
  zoomFor(plan) {
    return zoomToFit({ days: plan.days, today: plan.asOf, viewWidth: this.#columns().viewWidth });
  }

  /** The columns of the table, once rows were drawn. */
  get columns() {
    return this.#arranged?.columns ?? null;
  }

  /** Makes a column as wide as somebody wants it; null gives it its usual width. */
  widen(name, width) {
    this.#widths.take(name, width);
    this.#resized();
  }

  /** How many rows a page up or down passes. */
  get rowsAPage() {
    const { height } = this.#scroll.view(this.#arranged.columns);
    return Math.max(1, Math.floor(height / rowHeight('goal', this.#arranged.columns.shape)));
  }

  /** The place of the row with an id, -1 where it is not; found once as long as the rows are the same. */
  indexOf(id) {
    const { rows, id: known, index } = this.#found;
    if (rows === this.rows && known === id) return index;
    this.#found = { rows: this.rows, id, index: indexOfRow(this.rows, id) };
    return this.#found.index;
  }

  /** Shows nothing until it is drawn again. */
  rest() {
    this.rows = [];
  }

  showRow(index) {
    if (!this.rows[index]) return;
    const { columns, stack } = this.#arranged;
    this.#scroll.toTop(scrollTopFor(stack.offsets, index, this.#scroll.view(columns)));
    this.#drawWindow();
  }

  focusRow(index) {
    this.#state.focusId = this.rows[index].id;
    this.showRow(index);
    this.#grid.focus(this.rows[index].id);
  }

  /** The time axis in pixels: what of it is in view, and its width. */
  get span() {
    const { columns, scale } = this.#arranged;
    const { from, to } = this.#scroll.view(columns);
    return { from, to, width: scale.width };
  }

  /** How far a place of the window lies from the left edge of the time axis in view. */
  xOf(clientX) {
    return this.#scroll.xOf(clientX) - this.#arranged.columns.left;
  }

  /** What lies so far from that edge stays there in the next drawing, whatever its scale. */
  hold(x) {
    this.#held = x;
  }

  /** The scale of the time axis, once a plan was drawn. */
  get scale() {
    return this.#arranged?.scale ?? null;
  }

  /** Where a row lies and what it shows on the time axis: { row, top, height, mark }. */
  placeOf(index) {
    const { offsets } = this.#arranged.stack;
    const row = this.revision.row(this.rows[index]);
    return { row, top: offsets[index], height: offsets[index + 1] - offsets[index], mark: this.#mark(row) };
  }

  /** Draws the rows in view once more, where they lie already. */
  drawSoon() {
    if (this.#arranged === null) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#drawWindow();
    });
  }

  /** Whether the view has only been scrolled to what is drawn already, as after the first drawing. */
  #isDrawn() {
    if (this.#arranged === null) return true;
    const { top, from } = this.#scroll.view(this.#arranged.columns);
    return Math.abs(top - this.#drawn.top) < 1 && Math.abs(from - this.#drawn.from) < 1;
  }

  toX(x) {
    this.#scroll.toX(x);
    this.#drawWindow();
  }

  showToday() {
    if (this.rows.length === 0) return;
    this.#showX(this.#arranged.scale.x(this.#state.today), TODAY_AT);
  }

  /** Scrolls to the bar of a row, where it is not in view. */
  showBar(index) {
    if (!this.rows[index]) return;
    const { bar, outside } = this.#mark(this.revision.row(this.rows[index])) ?? {};
    if (outside) this.#showX(bar.x, REVEALED_AT);
  }

  #columns() {
    const { width } = this.#scroll;
    const columns = columnsFor(width, { chosen: this.#state?.columns, wanted: this.#widths.wanted });
    return { columns, width, viewWidth: width - columns.left };
  }

  #showX(x, part) {
    const { from, to } = this.#scroll.view(this.#arranged.columns);
    this.toX(x - (to - from) * part);
  }

  #keepPlace(before) {
    const { scale } = this.#arranged;
    const held = this.#held;
    this.#held = null;
    const isSame = before.scale.zoom === scale.zoom && before.scale.first === scale.first;
    if (!isSame) this.#scroll.toX(scrollLeftFor(scale, before, this.#state.today, held));
    return this.#scroll.view(this.#arranged.columns);
  }

  /** Scrolled to today, which is done once all is drawn: the browser would have to lay out the page twice otherwise. */
  #firstPlace(viewWidth) {
    const { columns, scale } = this.#arranged;
    return this.#scroll.firstView(columns, scale.x(this.#state.today) - viewWidth * TODAY_AT, scale.width);
  }

  #drawWindow(view = this.#scroll.view(this.#arranged.columns)) {
    const { scale, stack } = this.#arranged;
    this.#drawn = view;
    const focused = this.indexOf(this.#state.focusId);
    const placed = placedRows(this.rows, stack, view, [focused], (row) => this.#mark(row, view), this.revision.row);
    const scene = { placed, band: drawnBand(stack, view), axis: this.#axis(scale, view) };
    this.#grid.draw(scene, this.#state);
    this.#layers.forEach((draw) => draw({ ...scene, scale, view }, this.#state));
    this.#map.updateFrame(frameOf(scale, view), daysIn(scale, view), this.#state.formats);
    placed.filter(({ row }) => lacksContent(row)).forEach(({ row }) => this.#wanted(row));
  }

  #mark(row, view = this.#scroll.view(this.#arranged.columns)) {
    const { today, baseline } = this.#state;
    const labelWidth = this.#measures.regular(labelOf(row, this.#state));
    const was = row.kind === 'goal' ? driftOf(row.goal, baseline)?.was : null;
    return markOf(row, this.#arranged.scale, { today, view, labelWidth, was });
  }

  #axis(scale, view) {
    const { today, formats } = this.#state;
    return axis(scale, view, {
      today,
      todayWidth: this.#measures.bold(formats.dayNear(today, today)) + FLAG_PADDING,
      majorWidth: (unit, day) => this.#measures.bold(majorName(unit, day, formats, scale.choice)),
      minorWidth: (unit, day) => this.#measures.regular(minorName(unit, day, formats, scale.choice)),
    });
  }
}

function lacksContent(row) {
  return row.kind === 'pending' || row.kind === 'activity';
}
