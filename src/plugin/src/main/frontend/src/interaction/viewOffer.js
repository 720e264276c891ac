import { ZOOMS } from '../layout/scale.js';
import { isSame, lookedAt, lookOf, viewOf } from '../model/views.js';
import { viewGone } from '../render/viewGone.js';
import { viewPicker } from '../render/viewPicker.js';

/** Browsers refuse more than some writes a second. */
const RESTING_MILLIS = 400;

/**
 * Lets the reader choose how he looks at the roadmap, says where he looks otherwise than the view does, and keeps in the
 * address what he sees. Where views cannot be read, none are offered.
 */
export class ViewOffer {
  #api;
  #address;
  #reader;
  #time;
  #page;
  #list = null;
  #view = null;
  #rests = false;
  #gone = viewGone();
  #picker = viewPicker((id) => this.choose(id));

  constructor({ api, address, reader, time, page }) {
    this.#api = api;
    this.#address = address;
    this.#reader = reader;
    this.#time = time;
    this.#page = page;
  }

  get element() {
    return this.#picker.element;
  }

  /** What the page says of views above its rows, as a part of it. */
  get part() {
    return { places: { above: [this.#gone.place] } };
  }

  /** Opens what the address names, else what opens first; what the reader has looked for meanwhile stays. */
  async read() {
    this.#readFields();
    await this.#readList();
    if (this.#list === null) return undefined;
    const named = viewOf(this.#list, this.#address.view);
    this.#view = named ?? viewOf(this.#list, this.#list.first);
    if (this.#isGone(named)) this.#page.say(this.#gone.tell(this.#view.name));
    if (this.#isLooking()) return this.#lookOn();
    return this.#look(this.#address.viewFrom(this.#view, Object.keys(ZOOMS)));
  }

  /** What is seen by an address that says all of it needs no view. */
  #isGone(named) {
    return named === undefined && this.#address.view !== undefined && !this.#address.isWhole;
  }

  /** Without the fields of Jira rows are grouped by our own words alone. */
  async #readFields() {
    this.#reader.fields = await this.#api.laneFields().catch(() => []);
    if (this.#reader.fields.length > 0) this.#page.drawSoon();
  }

  /** What the reader looks for, and a goal that the address names, are not put away by a view. */
  #isLooking() {
    return this.#reader.isFiltered || (this.#address.view === undefined && this.#address.goal !== undefined);
  }

  /** The reader goes on looking at what he has asked for, drawn as the view has it. */
  #lookOn() {
    const { drawing } = lookOf(this.#view);
    const { goal, by, mode } = this.#address;
    const isAsked = [goal, by, mode].some((each) => each !== undefined);
    const { lanes, mode: asked } = this.#reader.drawing;
    this.#reader.drawAs(isAsked ? { ...drawing, lanes, mode: asked } : drawing);
    return this.#page.drawSoon();
  }

  choose(id) {
    this.#gone.putAway();
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
    if (!this.#rests) this.#write();
  }

  /** The columns that are chosen, and how they are chosen. */
  get table() {
    const choose = (columns) => {
      this.#reader.drawAs({ columns });
      this.#page.drawSoon();
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
    if (this.#list === null) return this.#page.drawSoon();
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
    this.#page.drawSoon();
  }

  /** The view as the reader looks at it now; undefined where there are no views. */
  get current() {
    if (this.#list === null) return undefined;
    const { order, drawing, filter } = this.#reader;
    return lookedAt(this.#view, { zoom: this.#time.chosen, sort: order, drawing, filter });
  }

  /** At once, so that what is loaded again is what was seen; what changes soon after waits a moment. */
  #write() {
    const current = this.current;
    const isOther = !isSame(this.#view, current);
    if (!isOther && this.#view.id === this.#list.first && this.#address.view === undefined) return;
    if (!this.#address.show(this.#view.id, isOther ? current : null)) return;
    this.#rests = true;
    setTimeout(() => {
      this.#rests = false;
      this.#write();
    }, RESTING_MILLIS);
  }
}
