import { ZOOMS } from '../layout/scale.js';
import { BY_GOAL } from '../model/lanes.js';
import { TIMELINE } from '../model/modes.js';
import { PLAN_ORDER } from '../model/order.js';
import { isSame, lookedAt, lookOf, viewOf } from '../model/views.js';
import { viewPicker } from '../render/viewPicker.js';

const WRITTEN_MILLIS = 400;

/**
 * Lets the reader choose how he looks at the roadmap, says where he looks otherwise than the view does, and keeps in the
 * address what he sees. Where views cannot be read, none are offered.
 */
export class ViewOffer {
  #api;
  #address;
  #reader;
  #time;
  #draw;
  #list = null;
  #view = null;
  #writes;
  #picker = viewPicker((id) => this.choose(id));

  constructor({ api, address, reader, time, draw }) {
    this.#api = api;
    this.#address = address;
    this.#reader = reader;
    this.#time = time;
    this.#draw = draw;
  }

  get element() {
    return this.#picker.element;
  }

  /** Opens what the address names, else what opens first; what the reader has looked for meanwhile stays. */
  async read() {
    this.#readFields();
    await this.#readList();
    if (this.#list === null) return undefined;
    const named = viewOf(this.#list, this.#address.view);
    this.#view = named ?? viewOf(this.#list, this.#list.first);
    if (this.#isLooking()) return this.#lookOn();
    return this.#look(this.#address.viewFrom(this.#view, Object.keys(ZOOMS)) ?? this.#view);
  }

  /** Without the fields of Jira rows are grouped by our own words alone. */
  async #readFields() {
    this.#reader.fields = await this.#api.laneFields().catch(() => []);
    if (this.#reader.fields.length > 0) this.#draw();
  }

  #isLooking() {
    if (this.#reader.isFiltered) return true;
    if (this.#address.view !== undefined) return false;
    const { order, drawing } = this.#reader;
    const isOther = order !== PLAN_ORDER || drawing.lanes !== BY_GOAL || drawing.mode !== TIMELINE;
    return isOther || this.#time.chosen !== null || this.#address.goal !== undefined;
  }

  /** The reader goes on looking at what he has asked for, drawn as the view has it. */
  #lookOn() {
    const { drawing } = lookOf(this.#view);
    const { goal, by, mode } = this.#address;
    const isAsked = [goal, by, mode].some((each) => each !== undefined);
    const { lanes, mode: asked } = this.#reader.drawing;
    this.#reader.drawAs(isAsked ? { ...drawing, lanes, mode: asked } : drawing);
    return this.#draw();
  }

  choose(id) {
    this.#view = viewOf(this.#list, id);
    this.#look(this.#view);
  }

  /** Looks again as the view does. */
  reset() {
    this.choose(this.#view.id);
    this.#picker.focus();
  }

  update() {
    if (this.#list === null) return;
    const isChanged = !isSame(this.#view, this.current);
    this.#picker.update(this.#list, this.#view.id, isChanged);
    clearTimeout(this.#writes);
    this.#writes = setTimeout(() => this.#write(), WRITTEN_MILLIS);
  }

  /** The columns that are chosen, and how they are chosen. */
  get table() {
    const choose = (columns) => {
      this.#reader.drawAs({ columns });
      this.#draw();
    };
    return { columns: this.#reader.columns, choose };
  }

  /** What the dialog about views is told; `kept` is called with the id of what was saved, or with none. */
  shown() {
    if (this.#list === null) return null;
    const kept = (id) => this.#kept(id);
    const { fields } = this.#reader;
    return { list: this.#list, view: this.#view, current: this.current, place: this.#api.place, fields, kept };
  }

  async #kept(id) {
    await this.#readList();
    if (this.#list === null) return this.#draw();
    return this.choose([id, this.#view.id, this.#list.first].find((each) => viewOf(this.#list, each)));
  }

  async #readList() {
    this.#list = await this.#api.views().catch(() => null);
    this.#picker.offer(this.#list);
  }

  #look(view) {
    const look = lookOf(view);
    this.#reader.lookAs(look);
    this.#time.lookAs(look.zoom);
    this.#draw();
  }

  /** The view as the reader looks at it now; undefined where there are no views. */
  get current() {
    if (this.#list === null) return undefined;
    const { order, drawing, filter } = this.#reader;
    return lookedAt(this.#view, { zoom: this.#time.chosen, sort: order, drawing, filter });
  }

  #write() {
    const current = this.current;
    const isFirst = this.#view.id === this.#list.first && this.#address.view === undefined;
    if (!isSame(this.#view, current)) this.#address.show(this.#view.id, current);
    else if (!isFirst) this.#address.show(this.#view.id, null);
  }
}
