import { LINK_GAP } from '../../layout/dragging.js';
import { element, setStyle, setText, show } from '../dom.js';
import { datesText } from './changeWords.js';

const TIP_GAP = 4;
const TIP_ROOM = 250;
/** The ends of a bar shorter than this stand beside it, so that the bar is still seen. */
const SHORT = 18;

/** What lies over the bars while they are edited: the ends that can be pulled, and the dates of what is being pulled. */
export function overBars() {
  const [start, end] = ['start', 'end'].map((side) => element('span', { class: `mp-grip mp-grip-${side}` }));
  const link = element('span', { class: 'mp-link-dot' });
  const tip = element('span', { class: 'mp-tip' });
  const layer = element('div', { class: 'mp-over', 'aria-hidden': 'true', hidden: true }, start, end, link, tip);
  const update = (over, formats) => {
    show(layer, over !== null);
    if (over === null) return;
    const { bar, top, height, hasEnds, dates, view } = over;
    [start, end].forEach((node) => show(node, hasEnds));
    const outside = bar.width < SHORT ? (SHORT - bar.width) / 2 : 0;
    place(start, bar.x - outside, top + height / 2);
    place(end, bar.x + bar.width + outside, top + height / 2);
    show(link, hasEnds && dates === null);
    place(link, bar.x + bar.width + LINK_GAP, top + height / 2);
    show(tip, dates !== null);
    if (dates === null) return;
    setText(tip, datesText(dates, formats));
    place(tip, Math.max(view.from + TIP_GAP, Math.min(bar.x, view.to - TIP_ROOM)), top);
  };
  return { element: layer, update };
}

function place(node, x, y) {
  setStyle(node, { left: `${x}px`, top: `${y}px` });
}
