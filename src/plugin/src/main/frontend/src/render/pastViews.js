import { element, shape } from './dom.js';

/** The button that leads back in time, and places for what comes of it. */
export function pastViews() {
  const name = AJS.I18n.getText('milepost.past');
  const clock = shape('path', { d: 'M2 3v4h4M2.5 7A6 6 0 1 1 2 9M8 5v4l3 2', fill: 'none', stroke: 'currentColor' });
  const picture = shape('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, clock);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'mp-button',
      'data-action': 'travel',
      title: name,
      'aria-label': name,
      'aria-expanded': 'false',
    },
    picture,
  );
  return { button, offer: element('div', {}), holder: element('div', {}) };
}
