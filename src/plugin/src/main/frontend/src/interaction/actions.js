import { stepAmongMarks } from './chartKeys.js';
import { keyStep } from './gridKeys.js';
import { whenAskedToLook } from './lookAtGoal.js';
import { closePockets } from './pockets.js';
import { timeKey } from './timeMoves.js';

/** Turns clicks, keys and typing anywhere on the page into what the page can do. One listener an event type. */
export function listen(root, page) {
  root.addEventListener('click', (event) => click(event, page));
  root.addEventListener('keydown', (event) => keydown(event, page));
  root.addEventListener('input', (event) => input(event, page));
  root.addEventListener('change', (event) => change(event, page));
  root.addEventListener('focusin', (event) => focusin(event, page));
  root.addEventListener('pointerover', (event) => pointAt(event, page));
  closePockets(root);
  whenAskedToLook(root, (goalKey) => lookAt(goalKey, page));
}

/** Another part of the page speaks of goals as they are now, not of a day of the past. */
function lookAt(goalKey, page) {
  const isHere = Boolean(page.plan?.byKey.has(goalKey)) && !page.plan.isPast;
  if (isHere) page.lookAt(goalKey);
  return isHere;
}

const BUTTONS = {
  action: (name, page, button) => (ACTIONS[name] ? ACTIONS[name](page, button) : page.parts.act(name, button)),
  filter: (health, page) => page.filter((reader) => reader.toggleHealth(health)),
  look: (goalKey, page) => page.lookAt(goalKey),
  mark: (index, page) => page.chooseMark(Number(index)),
  retry: (part, page) => page.shown.retry(part),
  dialog: (name, page, button) => page.dialogs.open(name, button),
};

const ACTIONS = {
  finer: (page) => page.changeTime((time) => time.zoomBy(-1)),
  coarser: (page) => page.changeTime((time) => time.zoomBy(1)),
  today: (page) => page.board.showToday(),
  sortby: (page, { dataset }) =>
    page.look((reader) => reader.sortBy(reader.order === dataset.order ? 'plan' : dataset.order)),
  asview: (page) => page.views.reset(),
  clear: (page) => page.clearFilter(),
  present: (page) => page.backToToday(),
  close: (page) => page.closePanel(),
  panelagain: (page) => page.panel.again(),
  reload: (page) => page.start(),
  again: (page) => page.dialogs.again(),
  leave: (page) => page.dialogs.leave(),
  more: (page) => page.shown.showMoreLedger(),
  retry: (page, target) => page.rows.retry(rowOf(target, page)),
};

function click(event, page) {
  const button = event.target.closest('button');
  if (button) return press(button, page);
  const row = rowOf(event.target, page);
  if (!row || event.target.closest('a')) return undefined;
  if (event.target.closest('.mp-outside')) return page.board.showBar(page.board.indexOf(row.id));
  if (event.target.closest('.mp-toggle') && row.canOpen) return page.openRow(row, !row.open);
  if (isGroup(row)) return page.openRow(row, !row.open);
  return row.kind === 'goal' ? page.select(row.goal.key, false) : undefined;
}

function press(button, page) {
  for (const [name, act] of Object.entries(BUTTONS)) {
    if (name in button.dataset) act(button.dataset[name], page, button);
  }
}

function keydown(event, page) {
  if (event.key === 'Escape' && event.target.closest('.mp-panel, .mp-grid')) return page.closePanel();
  if (event.target.matches('.mp-mark')) return stepAmongMarks(event);
  const row = event.target.matches('.mp-row') ? rowOf(event.target, page) : null;
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (timeKey(event, page)) return event.preventDefault();
  const { board } = page;
  const step = keyStep(event.key, board.rows, board.indexOf(row.id), board.rowsAPage);
  if (!step) return undefined;
  event.preventDefault();
  return take(step, page, event.target);
}

function take(step, page, rowElement) {
  if (step.open) page.openRow(step.open, true);
  else if (step.close) page.openRow(step.close, false);
  else if (step.enter) enter(step.enter, page, rowElement);
  else page.board.focusRow(step.focus);
}

/** Enter shows a goal, opens or closes a group, opens an activity's issue, and tries again what did not come. */
function enter(row, page, rowElement) {
  if (row.kind === 'goal') page.select(row.goal.key, true);
  else if (isGroup(row)) page.openRow(row, !row.open);
  else if (row.kind === 'failed') page.rows.retry(row);
  else rowElement.querySelector('a[href]')?.click();
}

function input(event, page) {
  if (event.target.matches('.mp-search')) page.filter((reader) => reader.searchFor(event.target.value));
}

function pointAt(event, page) {
  if (event.target.matches('.mp-mark')) page.chooseMark(Number(event.target.dataset.mark));
}

function change({ target }, page) {
  if (target.matches('.mp-zoom')) page.changeTime((time) => time.zoomTo(target.value));
  if (target.matches('.mp-periods')) page.changeTime((time) => time.divideBy(target.value));
  if (target.matches('.mp-lanes')) page.look((reader) => reader.groupBy(target.value));
  if (target.matches('.mp-colour')) page.look((reader) => reader.drawAs({ colour: target.value }));
  if (target.matches('.mp-owner')) page.filter((reader) => reader.narrowTo(personIn(target)));
  if (target.matches('.mp-jql')) page.filter((reader) => reader.searchBy(target.value));
  if (target.matches('.mp-value'))
    page.filter((reader) => reader.narrowToLanes(chosenIn(target.closest('.mp-values'))));
  if (target.matches('.mp-sort')) page.look((reader) => reader.sortBy(target.value));
  if (target.matches('.mp-date')) chooseDay(target, (day) => page.lookBack(day));
  if (target.matches('.mp-baseline')) chooseDay(target, (day) => page.compareWith(day));
}

/** An emptied date leads back to today, or compares with no day; one that is still being typed lies outside of what can be chosen. */
function chooseDay({ value, min, max }, choose) {
  if (value === '') choose(undefined);
  else if (value >= min && value <= max) choose(value);
}

function focusin(event, page) {
  if (event.target.matches('.mp-mark')) page.chooseMark(Number(event.target.dataset.mark));
  const row = event.target.matches('.mp-row') ? rowOf(event.target, page) : null;
  if (row) page.focus(row.id);
}

function rowOf(target, page) {
  const id = target.closest('.mp-row')?.dataset.id;
  return id ? page.board.rows[page.board.indexOf(id)] : null;
}

/** A row that does nothing but hold others. */
function isGroup({ kind }) {
  return kind === 'group' || kind === 'lane' || kind === 'unscheduled';
}

function personIn({ value, selectedOptions }) {
  return value === '' ? null : { name: value, displayName: selectedOptions[0].textContent };
}

function chosenIn(group) {
  return [...group.querySelectorAll('input:checked')].map(({ value }) => value);
}
