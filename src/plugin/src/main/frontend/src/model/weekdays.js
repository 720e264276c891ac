/** On which day weeks begin, as weekdays from 0 for Monday to 6 for Sunday. */

const SUNDAY = 6;
const SATURDAY = 5;
const MONDAY = 0;

/** For browsers that do not know it: where weeks begin on Sunday or Saturday, by CLDR's regions with most readers. */
const SUNDAYS =
  'AU BD BR BT BZ CA CN CO DO ET GT HK HN ID IL IN JM JP KE KH KR LA MM MO MT MX MZ NI NP PA PE PH PK PR PY SA SG SV TH TT TW US VE WS YE ZA ZW';
const SATURDAYS = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** As the reader's locale has it, a BCP 47 tag. */
export function firstWeekday(localeName, known = weekInfoOf) {
  const locale = new Intl.Locale(localeName);
  const first = known(locale)?.firstDay;
  return first === undefined ? byRegion(locale.maximize().region) : (first + 6) % 7;
}

function weekInfoOf(locale) {
  return locale.getWeekInfo?.() ?? locale.weekInfo;
}

function byRegion(region) {
  if (SUNDAYS.split(' ').includes(region)) return SUNDAY;
  return SATURDAYS.split(' ').includes(region) ? SATURDAY : MONDAY;
}
