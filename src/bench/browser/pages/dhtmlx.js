import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { run } from './run.js';

/** DHTMLX Gantt as its documentation advises for much data: smart rendering, static background, no auto sizing. */
const date = (day) => new Date(day * 86400000);

function tasks(bars) {
  return {
    data: bars.map(({ number, parent, text, start, due, share }) => ({
      id: number,
      parent: parent ?? 0,
      text,
      start_date: date(start),
      end_date: date(due),
      progress: share,
      open: true,
    })),
    links: [],
  };
}

run(
  'dhtmlx',
  tasks,
  (root) => {
    gantt.config.row_height = 52;
    gantt.config.scales = [
      { unit: 'month', step: 1, format: '%F %Y' },
      { unit: 'week', step: 1, format: '%W' },
    ];
    gantt.config.min_column_width = 49;
    gantt.config.smart_rendering = true;
    gantt.config.static_background = true;
    gantt.init(root);
    return (data) => gantt.parse(data);
  },
  { barsBy: '.gantt_task_line', reveal: () => gantt.showTask(8) },
);
