import { changeStrip } from '../../layout/changeStrip.js';
import { button, element, reuse, setAttributes, setText, shape, show } from '../dom.js';

const WIDTH = 1000;
const HEIGHT = 24;

const STEPS = {
  day: () => AJS.I18n.getText('milepost.past.step.day'),
  week: () => AJS.I18n.getText('milepost.past.step.week'),
  month: () => AJS.I18n.getText('milepost.past.step.month'),
};

const SPEEDS = {
  slow: () => AJS.I18n.getText('milepost.past.speed.slow'),
  normal: () => AJS.I18n.getText('milepost.past.speed.normal'),
  fast: () => AJS.I18n.getText('milepost.past.speed.fast'),
};

/** A slider over the days of the ledger, with how much changed on each of them, and what lets them pass. */
export function sliderView() {
  const parts = partsOf();
  const { section, range, day, play, strip, ends, status, retry, steps } = parts;
  const update = (at, days, formats) => {
    range.value = String(at);
    setAttributes(range, { 'aria-valuetext': spoken(at, days, formats) });
    setText(day, formats.wholeDay(at));
    setText(parts.count, countText(at, days, formats));
  };
  const failed = (what) => {
    setText(status, what === null ? '' : AJS.I18n.getText('milepost.past.failed'));
    setAttributes(retry, { 'data-travel': what });
    show(retry, what !== null);
  };
  return {
    element: section,
    range,
    play,
    get step() {
      return steps.value;
    },
    update,
    failed,
    open: (isOpen) => show(section, isOpen),
    loading: () => {
      failed(null);
      setText(status, AJS.I18n.getText('milepost.past.loading'));
      show(parts.tools, false);
    },
    show: (days, formats) => {
      setText(status, '');
      show(parts.tools, true);
      setAttributes(range, { min: days.first, max: days.last });
      drawStrip(strip, changeStrip(days, WIDTH));
      ends.forEach((end, index) => setText(end, formats.day(index === 0 ? days.first : days.last)));
    },
    playing: (isPlaying) => {
      const name = isPlaying ? AJS.I18n.getText('milepost.past.pause') : AJS.I18n.getText('milepost.past.play');
      setAttributes(play, { 'aria-label': name, title: name, 'data-playing': isPlaying });
      if (isPlaying) [status, parts.paused].forEach((each) => setText(each, ''));
    },
    say: (at, { last }, formats) => setText(parts.paused, saidOf(at, last, formats)),
  };
}

function partsOf() {
  const range = element('input', { type: 'range', class: 'mp-travel-range', step: 1, min: 0, max: 1 });
  setAttributes(range, { 'aria-label': AJS.I18n.getText('milepost.past.day') });
  const strip = shape('svg', {
    class: 'mp-travel-strip',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const day = element('output', { class: 'mp-travel-day', 'aria-live': 'off' });
  const count = element('span', { class: 'mp-faint' });
  const ends = ['first', 'last'].map((name) => element('span', { class: `mp-travel-${name} mp-faint` }));
  const play = signed('play', AJS.I18n.getText('milepost.past.play'));
  const steps = choice('step', AJS.I18n.getText('milepost.past.step'), STEPS, 'day');
  const speeds = choice('speed', AJS.I18n.getText('milepost.past.speed'), SPEEDS, 'normal');
  const buttons = element(
    'div',
    { class: 'mp-travel-buttons' },
    signed('back', AJS.I18n.getText('milepost.past.back')),
    play,
    signed('on', AJS.I18n.getText('milepost.past.on')),
    steps,
    speeds,
    element('p', { class: 'mp-travel-said' }, day, ' ', count),
    worded('now', AJS.I18n.getText('milepost.roadmap.back')),
  );
  const track = element('div', { class: 'mp-travel-track' }, strip, range, element('div', {}, ...ends));
  const tools = element('div', {}, buttons, track);
  const status = element('p', { class: 'mp-travel-status mp-faint', role: 'status' });
  const paused = element('p', { class: 'mp-heard', role: 'status' });
  const retry = worded(null, AJS.I18n.getText('milepost.roadmap.retry'));
  const close = signed('close', AJS.I18n.getText('milepost.plan.close'));
  const section = element('section', { class: 'mp-travel', hidden: true }, close, tools, status, paused, retry);
  setAttributes(section, { 'aria-label': AJS.I18n.getText('milepost.past') });
  return { section, range, strip, day, count, ends, play, steps, tools, status, paused, retry };
}

/** A button that is a sign, which the style sheet draws, with a name. */
function signed(deed, name) {
  return button(`mp-button mp-travel-${deed}`, { 'data-travel': deed, 'aria-label': name, title: name });
}

function worded(deed, words) {
  return button('mp-button', { 'data-travel': deed }, words);
}

function choice(name, label, names, chosen) {
  const options = Object.entries(names).map(([value, text]) =>
    element('option', { value, selected: value === chosen }, text()),
  );
  return element('select', { class: 'mp-tool-field', 'data-choice': name, 'aria-label': label }, ...options);
}

function drawStrip(strip, bars) {
  reuse(strip, bars.length, () => shape('rect')).forEach((rect, index) => {
    const { x, width, share } = bars[index];
    const height = Math.max(2, share * HEIGHT);
    setAttributes(rect, { x, width: Math.max(1, width - 1), y: HEIGHT - height, height });
  });
}

function saidOf(at, last, formats) {
  return at === last
    ? AJS.I18n.getText('milepost.past.now')
    : AJS.I18n.getText('milepost.roadmap.past', formats.day(at));
}

function spoken(at, days, formats) {
  return [formats.wholeDay(at), countText(at, days, formats)].filter(Boolean).join(', ');
}

function countText(at, { counts }, { counted }) {
  return counts.has(at)
    ? counted(counts.get(at), {
        one: (count) => AJS.I18n.getText('milepost.past.changes.one', count),
        few: (count) => AJS.I18n.getText('milepost.past.changes.few', count),
        other: (count) => AJS.I18n.getText('milepost.past.changes.other', count),
      })
    : '';
}
