/** The goals to look at while developing: dates, owners, how much is delivered, and what people planned for them. */
export const TODAY = '2026-11-21';

const PERCENT = { kind: 'percent', symbol: '%', digits: 1 };
const PLAIN = { kind: 'number', symbol: '', digits: 0 };
const DOLLARS = { kind: 'currency', symbol: 'USD', digits: 0 };

/** key, summary, parent, start, due, owner, delivered share. */
export const GOALS = [
  ['MKT-1', 'Grow sales by 25 %', null, '2026-01-01', '2027-12-31', 'Carla Weiss', 0.55],
  ['MKT-2', '1,200 new customers', 'MKT-1', '2026-01-01', '2027-06-30', 'Ben Ito', 0.6],
  ['MKT-4', 'Visible in every search for running shoes', 'MKT-2', '2026-03-01', '2026-12-15', 'Dana Kim', 0.9],
  ['MKT-3', 'Retention from 71 % to 77 %', null, '2026-01-01', '2028-12-31', 'Ana Ruiz', 0.6],
  ['MKT-5', 'E-mail clicks +25 %', null, '2026-01-01', '2026-12-31', 'Dana Kim', 0.92],
  ['MKT-8', 'Marketing cost −10 %', null, '2026-02-15', '2027-01-31', 'Carla Weiss', 0.35],
  ['MKT-9', 'Free e-book: 5,000 subscribers', null, '2026-11-10', '2027-11-10', 'Emma Malik', 0.02],
  ['MKT-11', '$25M of new pipeline', null, '2026-01-01', '2026-12-31', 'Ben Ito', 1],
  [
    'MKT-12',
    'A very long name of a goal that somebody wrote as a whole sentence because nobody told them not to',
    null,
    '2026-06-01',
    '2026-09-30',
    null,
    0.63,
  ],
  ['MKT-13', 'Sponsor the city marathon', null, '2026-08-01', null, 'Ana Ruiz', 0.25],
  ['MKT-14', 'Qualified leads that sales accepts', null, '2026-01-01', '2027-06-30', 'Emma Malik', 0.2],
  ['MKT-19', 'Ideas for next year', null, null, null, null, null],
  ['MKT-20', 'Dates typed the wrong way round', null, '2027-03-01', '2026-10-01', 'Emma Malik', 0.5],
];

/** What was planned: KPIs, the first of which is shown in the row, milestones and campaigns. */
export const PLANS = {
  'MKT-1': {
    why: 'The board wants to pass the second largest brand of the country by the end of 2027.',
    kpis: [reach('sales', 'Sales', DOLLARS, 8000000, '+25 %', 10000000, 9100000)],
    milestones: [
      milestone('Half way', '2026-12-31', 9000000, '2026-10-28'),
      milestone('Three quarters', '2027-06-30', 9500000),
    ],
  },
  'MKT-2': {
    kpis: [reach('customers', 'New customers', PLAIN, 0, '1200', 1200, 492)],
    milestones: [milestone('First 450', '2026-09-30', 450), milestone('First 900', '2027-02-28', 900)],
    campaigns: [
      ['Referral programme', 540],
      ['Spring trade fair', 480],
      ['Partner webinars', 324],
    ],
  },
  'MKT-3': {
    why: 'Keeping a customer costs a fifth of winning one.',
    kpis: [reach('retention', 'Retention', PERCENT, 71, '+6 pp', 77, 73.4)],
    milestones: [
      milestone('Loyalty programme launched', '2026-06-30', 72, '2026-07-03'),
      milestone('Second year', '2027-12-31', 74.5),
    ],
    campaigns: [
      ['Loyalty programme', 2.4],
      ['Post-purchase e-mails', 1.2],
      ['Exclusive content', null],
    ],
  },
  'MKT-4': {
    kpis: [
      reach('visibility', 'Search visibility', PERCENT, 12, '40', 40, 36.5, { leading: true }),
      {
        ...reach('rank', 'Mean rank', { kind: 'number', symbol: '', digits: 1 }, 14.2, '3', 3, 5.1, { leading: true }),
        weight: 2,
      },
    ],
  },
  'MKT-5': {
    kpis: [reach('clicks', 'Clicks', { ...PLAIN, symbol: 'clicks' }, 48000, '+25 %', 60000, 50160)],
    milestones: [milestone('Half of the growth', '2026-06-30', 54000)],
  },
  'MKT-8': { kpis: [reach('cost', 'Cost', DOLLARS, 200000, '-10 %', 180000, 190000)] },
  'MKT-9': { kpis: [reach('subscribers', 'Subscribers', PLAIN, 0, '5000', 5000, null)] },
  'MKT-11': { kpis: [reach('pipeline', 'Pipeline', DOLLARS, 0, '25000000', 25000000, 26400000)], stage: 'closed' },
  'MKT-13': { kpis: [{ ...yesOrNo('signed', 'Contract signed', 0), day: '2026-08-02' }] },
  'MKT-14': {
    kpis: [
      {
        id: 'accepted',
        name: 'MQL to SQL',
        unit: PERCENT,
        leading: true,
        aim: { kind: 'within', lower: 60, upper: 80, tolerance: 10 },
        source: { kind: 'formula' },
        formula: { text: '[SQL] / [MQL] * 100', explained: '510 / 600 * 100 = 85', missing: [] },
        weight: 1,
        value: 85,
        day: '2026-06-02',
        timeInside: 0.62,
        warning: 'Too many leads pass: sales cannot follow up on them.',
      },
    ],
    measuredOn: '2026-06-02',
  },
  'MKT-19': { stage: 'draft' },
};

function reach(id, name, unit, baseline, target, targetValue, value, more = {}) {
  const aim = { kind: 'reach', baseline, target, targetValue };
  return { id, name, unit, leading: false, aim, source: { kind: 'measured' }, weight: 1, value, ...more };
}

function yesOrNo(id, name, value) {
  return {
    id,
    name,
    unit: PLAIN,
    leading: false,
    aim: { kind: 'yes_no' },
    source: { kind: 'measured' },
    weight: 1,
    value,
  };
}

function milestone(name, date, expected = null, reachedOn = null) {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, date, expected, reachedOn };
}
