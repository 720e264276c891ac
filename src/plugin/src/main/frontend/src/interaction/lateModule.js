const OURS = 'wr!io.milepost.jira:';
const PATIENCE_MILLIS = 20000;

/**
 * What brings a web resource of ours that no page loads by itself, and hands over its AMD module `milepost/NAME`. Jira
 * remembers each list of names that it was asked for with what came of it, also a failure, and is silent where its server
 * does not answer: so a further attempt asks with another list, and none waits for ever.
 */
export function lateModule(name, { around = window, patience = PATIENCE_MILLIS } = {}) {
  let attempts = 0;
  let arriving = null;
  const attempt = async () => {
    const names = new Array(++attempts).fill(OURS + name);
    await within(patience, (resolve, reject) => around.WRM.require(names).then(resolve, reject));
    return around.require(`milepost/${name}`);
  };
  return () => {
    arriving ??= attempt().catch((failure) => {
      arriving = null;
      throw failure;
    });
    return arriving;
  };
}

function within(millis, start) {
  return new Promise((resolve, reject) => {
    const ends = setTimeout(() => reject(new Error('nothing arrived')), millis);
    new Promise(start).then(resolve, reject).finally(() => clearTimeout(ends));
  });
}
