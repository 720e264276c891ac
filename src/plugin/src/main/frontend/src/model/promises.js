/**
 * What has been promised and is now promised otherwise: names of KPIs, milestones and campaigns whose target, date or
 * baseline differs, or which are gone. New promises need no reason, and a draft has promised nothing.
 */
export function brokenPromises(before, after) {
  return [
    ...broken(before.kpis, after.kpis, ({ aim }) => aim),
    ...broken(before.milestones, after.milestones, ({ date, expected }) => [date, expected]),
    ...broken(
      before.campaigns.filter(({ target }) => target !== null),
      after.campaigns,
      ({ target }) => target,
    ),
  ];
}

function broken(before, after, promise) {
  const kept = (part) => after.some((each) => each.id === part.id && text(promise(each)) === text(promise(part)));
  return before.filter((part) => !kept(part)).map(({ name }) => name);
}

function text(promise) {
  return JSON.stringify(promise);
}
