import { describe, it, mock } from 'node:test';
import assert from 'node:assert/strict';
import { pauseAfter, Poller } from '../../src/interaction/poller.js';

/** A page that a test can hide. */
class Page extends EventTarget {
  hidden = false;

  hide(hidden) {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('The pause between two polls', () => {
  it('is two seconds while the server is quick', () => {
    assert.equal(pauseAfter({ tookMillis: 30, failures: 0 }), 2000);
  });

  it('leaves a slow server most of the time', () => {
    assert.equal(pauseAfter({ tookMillis: 3000, failures: 0 }), 15000);
  });

  it('doubles from failure to failure, up to a minute', () => {
    assert.deepEqual(
      [1, 2, 5, 50].map((failures) => pauseAfter({ tookMillis: 1, failures })),
      [4000, 8000, 60000, 60000],
    );
  });
});

describe('A poller', () => {
  it('runs again after the pause, one run at a time, and rests while nobody looks', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const page = new Page();
    let runs = 0;
    const poller = new Poller(async () => runs++, page);
    await Promise.all([poller.now(), poller.now()]);
    assert.equal(runs, 1);
    mock.timers.tick(2100);
    await turn();
    assert.equal(runs, 2);
    page.hide(true);
    mock.timers.tick(600000);
    await turn();
    assert.equal(runs, 2);
    page.hide(false);
    await turn();
    assert.equal(runs, 3);
    mock.timers.reset();
  });

  it('rests as long as its task says', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    let runs = 0;
    const task = async () => {
      runs++;
      return 60000;
    };
    await new Poller(task, new Page()).now();
    mock.timers.tick(30000);
    await turn();
    assert.equal(runs, 1);
    mock.timers.tick(30100);
    await turn();
    assert.equal(runs, 2);
    mock.timers.reset();
  });

  it('runs from the beginning again after a run that is on its way', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const ends = [];
    const poller = new Poller(() => new Promise((end) => ends.push(end)), new Page());
    poller.now();
    const again = poller.again();
    assert.equal(ends.length, 1);
    ends[0]();
    await turn();
    assert.equal(ends.length, 2);
    ends[1]();
    await again;
    mock.timers.reset();
  });

  it('goes on after a failure', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    let runs = 0;
    const task = async () => {
      runs++;
      throw new Error('away');
    };
    await new Poller(task, new Page()).now();
    mock.timers.tick(4100);
    await turn();
    assert.equal(runs, 2);
    mock.timers.reset();
  });
});
