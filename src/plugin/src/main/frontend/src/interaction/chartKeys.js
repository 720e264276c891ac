/** To which mark of a history a key leads from one of them, or null for a key that is not ours. */
export function markStep(key, index, count) {
  const wanted = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[key];
  return wanted === undefined ? null : Math.min(count - 1, Math.max(0, wanted));
}

/** The arrow keys go from mark to mark of the history. */
export function stepAmongMarks(event) {
  const marks = [...event.target.parentElement.children];
  const index = markStep(event.key, marks.indexOf(event.target), marks.length);
  if (index === null) return;
  event.preventDefault();
  marks[index].focus();
}
