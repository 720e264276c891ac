import { setAttributes } from './dom.js';
import { labelOf, outsideMark } from './marks.js';

/**
 * The cell of a row on the time axis: its drawing, the mark of a bar that lies out of view, and the same in words.
 * `detailsOf(row, state)` is what the drawing needs beyond its place, `wordsOf(row, label, state)` what is heard.
 */
export function timeCell(cell, mark, { detailsOf, wordsOf }) {
  cell.append(mark.drawing);
  const outside = outsideMark(cell);
  return ({ row, mark: place, height }, state) => {
    const label = labelOf(row, state);
    mark.update(place, height, label, detailsOf?.(row, state));
    outside(place.outside, label);
    const notes = state.notesOf?.(row) ?? [];
    const staged = row.staged ? [AJS.I18n.getText('milepost.edit.staged')] : [];
    setAttributes(cell, {
      'aria-label': [wordsOf(row, label, state), ...notes, ...staged].join('. '),
      title: notes.length > 0 ? notes.join('. ') : null,
    });
  };
}
