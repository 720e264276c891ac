import { element, setStyle, setText, show } from '../dom.js';

const BESIDE = 14;

/** What is being carried, in words beside the pointer. */
export function carryChip(host) {
  const chip = element('div', { class: 'mp-carried', 'aria-hidden': 'true', hidden: true });
  host.append(chip);
  const update = (place, text) => {
    show(chip, place !== null);
    if (place === null) return;
    setText(chip, text);
    setStyle(chip, { left: `${place.x + BESIDE}px`, top: `${place.y + BESIDE}px` });
  };
  return { update };
}
