/** Bundles one script and one style sheet a page into the plugin's classes: js/PAGE.js and css/PAGE.css. */
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const classes = process.env.MILEPOST_CLASSES ?? '../../../target/classes';
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const files = (folder) =>
  existsSync(at(folder)) ? readdirSync(at(folder)).map((name) => at(`${folder}/${name}`)) : [];

/** Older syntax would make scripts a twelfth longer and each use of a private field slow. */
const target = ['chrome111', 'firefox115', 'safari16.4'];

const shared = {
  absWorkingDir: at('.'),
  bundle: true,
  charset: 'ascii',
  // Jira finds the texts by the letters AJS.I18n.getText('key'): these calls must stay as they are written, so that only
  // blanks and comments are left out and our own names are shortened; minifySyntax may join two calls into one.
  minifyWhitespace: true,
  minifyIdentifiers: true,
  logLevel: 'warning',
  target,
};

await build({ ...shared, entryPoints: files('src/pages'), outdir: `${classes}/js`, format: 'iife' });
await build({
  ...shared,
  entryPoints: files('css/pages'),
  outdir: `${classes}/css`,
});
