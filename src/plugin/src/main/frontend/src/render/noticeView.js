import { button, element } from './dom.js';

/** A calm page-wide notice in place of the grid: what is the case, and what to do next. */
export function noticeView() {
  const place = element('div', { class: 'mp-notice', hidden: true });
  let drawn = null;
  const update = (name, links) => {
    place.hidden = name === null;
    if (name === drawn) return;
    drawn = name;
    place.replaceChildren(...(name === null ? [] : NOTICES[name](links)));
  };
  return { element: place, update };
}

const NOTICES = {
  loading: () => [skeleton()],
  empty: (links) => [
    title(AJS.I18n.getText('milepost.roadmap.empty.title')),
    ...(links.isOfPlan ? [text(AJS.I18n.getText('milepost.roadmap.empty.plan')), ...makes(links)] : wayIn(links)),
  ],
  hidden: () => [
    title(AJS.I18n.getText('milepost.roadmap.hidden.title')),
    text(AJS.I18n.getText('milepost.roadmap.hidden.text')),
  ],
  unmatched: () => [
    title(AJS.I18n.getText('milepost.roadmap.unmatched.title')),
    text(AJS.I18n.getText('milepost.roadmap.unmatched.text')),
    act('clear', AJS.I18n.getText('milepost.roadmap.filter.clear')),
  ],
  wrong: () => [
    title(AJS.I18n.getText('milepost.roadmap.wrong.title')),
    text(AJS.I18n.getText('milepost.roadmap.wrong.text')),
    act('present', AJS.I18n.getText('milepost.roadmap.back')),
  ],
  login: (links) => [
    title(AJS.I18n.getText('milepost.roadmap.login.title')),
    text(AJS.I18n.getText('milepost.roadmap.login.text')),
    elsewhere(links.login, AJS.I18n.getText('milepost.roadmap.login.link')),
  ],
  forbidden: (links) => notAllowed(links),
  missing: (links) => notAllowed(links),
  stopped: () => [
    title(AJS.I18n.getText('milepost.slow.stopped.title')),
    text(AJS.I18n.getText('milepost.slow.stopped.text')),
    act('reload', AJS.I18n.getText('milepost.roadmap.retry')),
  ],
  offline: () => [
    title(AJS.I18n.getText('milepost.roadmap.offline.title')),
    text(AJS.I18n.getText('milepost.roadmap.offline.text')),
    act('reload', AJS.I18n.getText('milepost.roadmap.retry')),
  ],
  server: () => [
    title(AJS.I18n.getText('milepost.roadmap.server.title')),
    text(AJS.I18n.getText('milepost.roadmap.server.text')),
    act('reload', AJS.I18n.getText('milepost.roadmap.retry')),
  ],
};

function makes({ canEdit }) {
  return canEdit ? [newGoal(), ' '] : [];
}

/** A goal may be made here, or of an issue of the project. */
function wayIn({ canEdit, issues }) {
  return [
    text(AJS.I18n.getText('milepost.roadmap.empty.text')),
    ...makes({ canEdit }),
    link(issues, AJS.I18n.getText('milepost.roadmap.empty.link')),
  ];
}

function notAllowed(links) {
  return [
    title(AJS.I18n.getText('milepost.roadmap.forbidden.title')),
    text(AJS.I18n.getText('milepost.roadmap.forbidden.text')),
    link(links.projects, AJS.I18n.getText('milepost.roadmap.forbidden.link')),
  ];
}

function title(words) {
  return element('h2', {}, words);
}

function text(words) {
  return element('p', {}, words);
}

function link(href, words) {
  return element('a', { class: 'mp-button', href }, words);
}

/** In another tab: what is staged on this page stays. */
function elsewhere(href, words) {
  return element('a', { class: 'mp-button', href, target: '_blank', rel: 'noopener' }, words);
}

function act(action, words) {
  return button('mp-button', { 'data-action': action }, words);
}

function newGoal() {
  return button('mp-button mp-button-primary', { 'data-dialog': 'new' }, AJS.I18n.getText('milepost.plan.new'));
}

function skeleton() {
  const bones = Array.from({ length: 6 }, () => element('div', { class: 'mp-bone', 'aria-hidden': 'true' }));
  return element('div', { class: 'mp-skeleton' }, text(AJS.I18n.getText('milepost.roadmap.loading')), ...bones);
}
