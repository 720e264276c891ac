import { element } from '../dom.js';
import { legend } from './slideView.js';

/** Slides as sheets of paper, one each: with the legend, whose roadmap of which day it is, and the number of the sheet. */
export function paperOf(slides, { title, plan, state }) {
  const { formats } = state;
  const day = AJS.I18n.getText('milepost.roadmap.print.day', formats.day(plan.asOf));
  const sheets = slides.map((slide, index) => {
    const number = `${formats.number(index + 1)} / ${formats.number(slides.length)}`;
    const foot = element('p', { class: 'mp-faint' }, [title, day, number].join(' \u00b7 '));
    return element(
      'section',
      { class: 'mp-sheet' },
      element('div', { class: 'mp-slide' }, ...slide),
      element('div', { class: 'mp-sheet-foot' }, legend(), foot),
    );
  });
  return element('div', { class: 'milepost mp-paper' }, element('div', { class: 'mp-show' }, ...sheets));
}
