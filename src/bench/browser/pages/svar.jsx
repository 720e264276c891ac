import { Gantt, Willow } from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { run } from './run.js';

/** SVAR React Gantt as its sample for ten thousand tasks sets it up. */
const date = (day) => new Date(day * 86400000);

function tasks(bars) {
  return bars.map(({ number, parent, text, start, due, share }) => ({
    id: number,
    parent: parent ?? 0,
    text,
    start: date(start),
    end: date(due),
    progress: Math.round(share * 100),
    type: parent === null ? 'summary' : 'task',
    open: parent === null,
  }));
}

const scales = [
  { unit: 'month', step: 1, format: '%F %Y' },
  { unit: 'week', step: 1, format: '%w' },
];

run(
  'svar',
  tasks,
  (root, isWaiting) => {
    const react = createRoot(root);
    const render = (data) =>
      flushSync(() =>
        react.render(
          <Willow>
            <div style={{ height: '100vh' }}>
              <Gantt tasks={data} links={[]} scales={scales} cellHeight={52} cellWidth={49} />
            </div>
          </Willow>,
        ),
      );
    if (isWaiting) render([]);
    return render;
  },
  { barsBy: '.wx-bar.wx-task', reveal: () => document.querySelector('.wx-chart').scrollBy(800, 0) },
);
