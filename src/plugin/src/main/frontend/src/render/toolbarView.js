import { ZOOMS } from '../layout/scale.js';
import { element, setAttributes, show } from './dom.js';
import { zoomName } from './words.js';

/** Search, zoom and the way back to today. */
export function toolbarView() {
  const search = element('input', { type: 'search', class: 'mp-search', autocomplete: 'off', spellcheck: 'false' });
  const hint = AJS.I18n.getText('milepost.roadmap.search');
  setAttributes(search, { placeholder: hint, 'aria-label': hint });
  const clear = button('mp-link', 'clear', AJS.I18n.getText('milepost.roadmap.filter.clear'));
  const zooms = Object.keys(ZOOMS).map(zoomButton);
  const zoomGroup = element('div', { class: 'mp-segments', role: 'group' }, ...zooms);
  setAttributes(zoomGroup, { 'aria-label': AJS.I18n.getText('milepost.roadmap.zoom') });
  const today = button('mp-button', 'today', AJS.I18n.getText('milepost.roadmap.today'));
  const gap = element('span', { class: 'mp-spring' });
  const bar = element('div', { class: 'mp-toolbar' }, search, clear, gap, zoomGroup, today);
  const update = ({ zoom, filter }, isFiltered) => {
    zooms.forEach((each) => setAttributes(each, { 'aria-pressed': String(each.dataset.zoom === zoom) }));
    if (search.value !== filter.text) search.value = filter.text;
    show(clear, isFiltered);
  };
  return { element: bar, search, update };
}

function zoomButton(zoom) {
  return element('button', { type: 'button', class: 'mp-segment', 'data-zoom': zoom }, zoomName(zoom));
}

function button(look, action, text) {
  return element('button', { type: 'button', class: look, 'data-action': action }, text);
}
