import { change, goalCount, standingName, shareText } from './words.js';

const MOST_SPOKEN = 3;

/** What is said aloud when attainments have changed: the first few by name, the rest by number. */
export function announcementOf(changes, formats) {
  const spoken = changes.slice(0, MOST_SPOKEN).map((each) => changeOf(each, formats));
  const left = changes.length - spoken.length;
  if (left > 0) spoken.push(AJS.I18n.getText('milepost.roadmap.announce.more', goalCount(left, formats)));
  return spoken.join(' ');
}

function changeOf({ goal, was }, formats) {
  const shares = change(shareText(was.attainment.share, formats), shareText(goal.attainment.share, formats));
  const health = standingName(goal.health, formats);
  return AJS.I18n.getText('milepost.roadmap.announce', goal.key, goal.summary, shares, health);
}
