import { barsOf } from '../data.js';

/** Until a page that waits for its bars has all else. */
const REST_MILLIS = 300;

/**
 * What the benchmark calls on each page. `input` writes the bars as the chart wants them, before anything is measured;
 * `stand` puts the chart on the page, empty where it is to wait, and gives what hands them over. Each time ends when all is painted.
 * `standAlone` does so for a chart that stands in a page of its own otherwise. `barsBy` selects what can be dragged, `reveal`
 * scrolls to it.
 */
export function run(name, input, stand, { barsBy, reveal, standAlone = stand }) {
  const seen = () =>
    [...document.querySelectorAll(barsBy)]
      .map((bar) => bar.getBoundingClientRect())
      .filter(({ left, top, width }) => width > 40 && left > 760 && left + width / 2 < 1350 && top > 200 && top < 850);
  let prepared;
  window.bench = {
    name,
    prepare(count) {
      prepared = input(barsOf(count));
    },
    /** From nothing to the picture of all bars. */
    render() {
      const root = document.getElementById('chart');
      return timeOf(() => stand(root)(prepared));
    },
    /** From nothing to the picture of all bars, without a page around them. */
    alone() {
      const root = document.getElementById('chart');
      return timeOf(() => standAlone(root)(prepared));
    },
    /** From bars that have arrived to their picture, on a page that has been waiting for them. */
    async fill() {
      const handOver = stand(document.getElementById('chart'), true);
      await new Promise((rest) => setTimeout(rest, REST_MILLIS));
      await painted();
      return timeOf(() => handOver(prepared));
    },
    nodes: () => document.getElementById('chart').getElementsByTagName('*').length,
    /** The middle of a bar that lies where it can be dragged to both sides; `reveal` brings one there, if none is. */
    async bar() {
      if (seen().length === 0) {
        reveal();
        await painted();
        await painted();
      }
      const { left, top, width, height } = seen()[0];
      return { x: left + width / 2, y: top + height / 2 };
    },
    /** Lets go of what only the benchmark holds. */
    release() {
      prepared = null;
    },
    /** The longest times between two frames from now until `frames` is read. */
    watch() {
      const gaps = [];
      let last = performance.now();
      let watching = true;
      const step = (now) => {
        gaps.push(now - last);
        last = now;
        if (watching) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
      window.bench.frames = () => {
        watching = false;
        return gaps.slice(1);
      };
    },
  };
}

async function timeOf(deed) {
  const begin = performance.now();
  deed();
  await painted();
  return performance.now() - begin;
}

function painted() {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  });
}
