/** What lanes are called, and what is in them. */

const NAMES = {
  goal: () => AJS.I18n.getText('milepost.lanes.goal'),
  campaign: () => AJS.I18n.getText('milepost.lanes.campaign'),
  channel: () => AJS.I18n.getText('milepost.lanes.channel'),
  audience: () => AJS.I18n.getText('milepost.lanes.audience'),
  funnel_stage: () => AJS.I18n.getText('milepost.lanes.funnel.stage'),
  owner: () => AJS.I18n.getText('milepost.lanes.owner'),
  team: () => AJS.I18n.getText('milepost.lanes.team'),
  product: () => AJS.I18n.getText('milepost.lanes.product'),
  status: () => AJS.I18n.getText('milepost.lanes.status'),
  project: () => AJS.I18n.getText('milepost.lanes.project'),
};

const WITHOUT = {
  goal: () => AJS.I18n.getText('milepost.lanes.without.goal'),
  campaign: () => AJS.I18n.getText('milepost.lanes.without.campaign'),
  channel: () => AJS.I18n.getText('milepost.lanes.without.channel'),
  audience: () => AJS.I18n.getText('milepost.lanes.without.audience'),
  funnel_stage: () => AJS.I18n.getText('milepost.lanes.without.funnel.stage'),
  owner: () => AJS.I18n.getText('milepost.lanes.without.owner'),
  team: () => AJS.I18n.getText('milepost.lanes.without.team'),
  product: () => AJS.I18n.getText('milepost.lanes.without.product'),
};

/** What rows are grouped by: a field of Jira by its name, or its number where it is not among the `fields` that are there. */
export function lanesName(by, fields = []) {
  return (
    NAMES[by]?.() ??
    fields.find((each) => each.by === by)?.name ??
    AJS.I18n.getText('milepost.lanes.field', by.replace(/\D+/, ''))
  );
}

/** The name of a lane, or that its activities have no value. */
export function laneName({ by, name }) {
  if (name !== null) return name;
  return WITHOUT[by]?.() ?? AJS.I18n.getText('milepost.lanes.without.other');
}

/** How many activities there are, and how many of them the reader cannot see. */
export function laneCount({ activities, hidden }, formats) {
  const all = activityCount(activities, formats);
  if (hidden.activities === 0) return all;
  return `${all}, ${AJS.I18n.getText('milepost.lanes.hidden', formats.number(hidden.activities))}`;
}

export function activityCount(count, formats) {
  return formats.counted(count, {
    one: (number) => AJS.I18n.getText('milepost.lanes.activities.one', number),
    few: (number) => AJS.I18n.getText('milepost.lanes.activities.few', number),
    other: (number) => AJS.I18n.getText('milepost.lanes.activities.other', number),
  });
}

export function unscheduledCount(count, formats) {
  return AJS.I18n.getText('milepost.lanes.unscheduled', formats.number(count));
}
