/** The requests' classes as another bundle has them: of the same text, and none of them those of this one. */
export function bundledAgain() {
  return import('../../src/api/rest.js?bundle=late');
}
