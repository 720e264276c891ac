import { pathWith } from '../api/rest.js';
import { daysIn } from '../layout/axis.js';
import { isoOf } from '../model/days.js';
import { rowsTaken, sightTaken, wishOf } from '../model/taken.js';
import { fileForm } from '../render/exportLinks.js';
import { exportMenu } from '../render/exportMenu.js';
import { showArriving } from '../render/arrival.js';
import { menuKeys } from './menuKeys.js';

const NARROWEST = 640;
const WIDEST = 2400;

/**
 * Takes the roadmap out as it is seen: as files, on paper, and by links. `late` brings what makes pictures and links when it is
 * first asked for; `fileOf` gives the address of a path.
 */
export function exportPart({ place, name, fileOf, late, surroundings = window }) {
  return (page) => new ExportPart(page, { place, name, fileOf, late, surroundings }).part();
}

class ExportPart {
  #page;
  #around;
  #menu = exportMenu();
  #shown = null;

  constructor(page, around) {
    this.#page = page;
    this.#around = around;
    menuKeys(this.#menu, () => this.#fill());
  }

  part() {
    return {
      places: { tools: [this.#menu.element] },
      draw: (shown) => {
        this.#shown = shown;
      },
      actions: {
        png: () => this.#late((sharing) => sharing.picture(this.#pictureAddress(), `${this.#fileName()}.png`)),
        print: () => this.#around.surroundings.print(),
        links: () =>
          this.#late((sharing) =>
            sharing.links({ wish: wishOf(this.#seen(), this.#page.parts.sight), formats: this.#page.formats }),
          ),
      },
    };
  }

  #seen() {
    const { rows, asOf, look } = this.#shown;
    const { filter, order, drawing } = look;
    const { board } = this.#page;
    const span = board.scale === null ? null : daysIn(board.scale, board.span);
    return { place: this.#around.place, asOf, filter, order, drawing, rows, span };
  }

  #fill() {
    const seen = this.#seen();
    this.#menu.fail('');
    this.#menu.fill((kind) => this.#address(kind, seen));
  }

  #address(kind, seen) {
    const { fileOf } = this.#around;
    const taken = rowsTaken(seen);
    if (kind === 'csv') return fileOf(pathWith('roadmap/csv', { ...taken, ...fileForm(this.#page.formats) }));
    if (kind === 'xlsx') return fileOf(pathWith('roadmap/xlsx', taken));
    if (kind === 'ics') return fileOf(pathWith('roadmap/ics', { ...taken, asOf: undefined, sort: undefined }));
    if (kind === 'svg') return this.#pictureAddress();
    return fileOf(pathWith('roadmap/pdf', { ...this.#sight(), paper: kind.toLowerCase() }));
  }

  #sight() {
    return { ...sightTaken(this.#seen()), ...this.#page.parts.sight };
  }

  #pictureAddress() {
    const { grid } = this.#page;
    const seen = grid.clientWidth || grid.closest('.milepost').clientWidth;
    const width = Math.min(WIDEST, Math.max(NARROWEST, seen));
    return this.#around.fileOf(pathWith('roadmap/svg', { ...this.#sight(), width, theme: 'light' }));
  }

  #fileName() {
    return `milepost-${this.#around.name}-${isoOf(this.#shown.plan.asOf)}`;
  }

  /** What arrives late may not arrive: then it is said beside the button, which can be pressed again. */
  async #late(deed) {
    const { button } = this.#menu;
    button.focus();
    showArriving(button, true);
    this.#menu.fail('');
    try {
      await deed(await this.#around.late());
    } catch (failure) {
      console.error(failure);
      this.#menu.fail(AJS.I18n.getText('milepost.roadmap.export.failed'));
    }
    showArriving(button, false);
  }
}
