import { RestFailure } from '../api/rest.js';

/** A request that failed is told to the reader in its place; any other failure is one of this page, and its reason must be found. */
export function report(failure) {
  if (!isOfRest(failure)) console.error(failure);
}

/** An answer that this page does not understand is as good as none. */
export function asRestFailure(failure) {
  report(failure);
  return isOfRest(failure) ? failure : new RestFailure('server');
}

/** By its name: a part that arrives late meets failures of requests that the page has sent. */
function isOfRest({ name }) {
  return name === 'RestFailure';
}
