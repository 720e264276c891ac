import { isRestFailure, RestFailure } from '../api/rest.js';

/** A request that failed is told to the reader in its place; any other failure is one of this page, and its reason must be found. */
export function report(failure) {
  if (!isRestFailure(failure)) console.error(failure);
}

/** An answer that this page does not understand is as good as none. */
export function asRestFailure(failure) {
  report(failure);
  return isRestFailure(failure) ? failure : new RestFailure('server');
}
