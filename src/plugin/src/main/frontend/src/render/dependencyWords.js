/** What is said of dependencies, forecasts and releases. */

/** What is wrong with a dependency, its issues as `nameOf` calls them. */
export function brokenText({ from, to, state, slack }, nameOf, formats) {
  const [before, after] = [nameOf(from), nameOf(to)];
  if (state === 'late') return AJS.I18n.getText('milepost.dependencies.late', after, before);
  return formats.counted(-slack, {
    one: (days) => AJS.I18n.getText('milepost.dependencies.overlap.one', after, days, before),
    few: (days) => AJS.I18n.getText('milepost.dependencies.overlap.few', after, days, before),
    other: (days) => AJS.I18n.getText('milepost.dependencies.overlap.other', after, days, before),
  });
}

export function brokenCount(count, formats) {
  if (count === 0) return AJS.I18n.getText('milepost.dependencies.none');
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.dependencies.broken.one', number),
    few: (number) => AJS.I18n.getText('milepost.dependencies.broken.few', number),
    other: (number) => AJS.I18n.getText('milepost.dependencies.broken.other', number),
  });
}

export function hiddenCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.dependencies.hidden.one', number),
    few: (number) => AJS.I18n.getText('milepost.dependencies.hidden.few', number),
    other: (number) => AJS.I18n.getText('milepost.dependencies.hidden.other', number),
  });
}

/** When a goal will probably have come to its target. */
export function forecastSentence({ early, likely, late }, formats) {
  const [from, at] = [early, likely].map(formats.day);
  return late === null
    ? AJS.I18n.getText('milepost.dependencies.forecast.open', at, from)
    : AJS.I18n.getText('milepost.dependencies.forecast', at, from, formats.day(late));
}

export function chainText({ goal, days }, formats) {
  return AJS.I18n.getText('milepost.dependencies.chain.of', goal, formats.number(days));
}

/** A release with its day, and whether it is out. */
export function releaseText({ name, day, state }, formats) {
  const date = formats.day(day);
  if (state === 'released') return AJS.I18n.getText('milepost.releases.released', name, date);
  if (state === 'overdue') return AJS.I18n.getText('milepost.releases.overdue', name, date);
  return AJS.I18n.getText('milepost.releases.planned', name, date);
}
