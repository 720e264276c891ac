import { button, element, setAttributes, setText, show } from '../dom.js';

/** How far the full recalculation is, who started it and how it ended, with the buttons that start and end one. */
export function recalculationView() {
  const again = button('mp-button', { 'data-action': 'recalculate' }, AJS.I18n.getText('milepost.admin.recalculate'));
  const cancel = button(
    'mp-button',
    { 'data-action': 'cancel' },
    AJS.I18n.getText('milepost.admin.recalculate.cancel'),
  );
  const heading = element('h3', {}, AJS.I18n.getText('milepost.admin.recalculation'));
  const hint = element('p', { class: 'mp-hint' }, AJS.I18n.getText('milepost.admin.recalculate.hint'));
  const said = element('p', { class: 'mp-said', role: 'status' });
  const progress = progressOf();
  const buttons = element('div', { class: 'mp-buttons' }, again, cancel, said);
  const update = ({ status, isCancelling }, formats) => {
    const run = status?.recalculation;
    const isRunning = run?.running ?? false;
    again.disabled = !status || isRunning;
    show(cancel, isRunning);
    cancel.disabled = isCancelling;
    progress.update(run, formats);
    setText(said, run ? saidOf(run, isCancelling, formats) : '');
  };
  return { element: element('div', { class: 'mp-recalculation' }, heading, hint, progress.element, buttons), update };
}

/** What is read aloud: that it began, that it is being ended, and how it ended; not each step of the bar. */
function saidOf(run, isCancelling, formats) {
  if (run.running && isCancelling) return AJS.I18n.getText('milepost.admin.run.cancelling');
  if (run.running) return AJS.I18n.getText('milepost.admin.run.running', starter(run));
  if (!run.phase) return '';
  const when = formats.instant(run.at);
  if (run.phase === 'cancelled') {
    const [done, total] = [run.done, run.total].map((count) => formats.number(count));
    return AJS.I18n.getText('milepost.admin.run.cancelled', when, done, total);
  }
  if (run.phase === 'failed') return AJS.I18n.getText('milepost.admin.run.failed', when);
  return AJS.I18n.getText('milepost.admin.run.done', when);
}

function starter({ startedBy }) {
  return startedBy?.displayName ?? AJS.I18n.getText('milepost.admin.run.milepost');
}

function progressOf() {
  const count = element('span', { id: 'mp-progress-count' });
  const left = element('span', { class: 'mp-faint' });
  const bar = element('progress', { max: 1, 'aria-labelledby': 'mp-progress-count' });
  const texts = element('div', { class: 'mp-progress-texts' }, count, left);
  const place = element('div', { class: 'mp-progress-block' }, texts, bar);
  const update = (run, formats) => {
    show(place, run?.running ?? false);
    if (!run?.running) return;
    const [done, total] = [run.done, run.total].map((each) => formats.number(each));
    const begun = AJS.I18n.getText('milepost.admin.progress', done, total);
    setText(count, run.total > 0 ? begun : AJS.I18n.getText('milepost.admin.progress.begins'));
    setText(left, leftText(run, formats));
    setAttributes(bar, { value: run.total > 0 ? run.done / run.total : null });
  };
  return { element: place, update };
}

function leftText({ perSecond, secondsLeft }, formats) {
  if (perSecond === null || secondsLeft === null) return '';
  const rate = formats.number(perSecond);
  return secondsLeft < 90
    ? AJS.I18n.getText('milepost.admin.progress.seconds', rate, formats.number(secondsLeft))
    : AJS.I18n.getText('milepost.admin.progress.minutes', rate, formats.number(Math.round(secondsLeft / 60)));
}
