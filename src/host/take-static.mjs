// Takes the browser libraries that Jira gives to every page, and the page to try REST, into target/classes/static. Called by the build.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const modules = "node_modules";
const to = "target/classes/static";

function install() {
  const stamp = `${modules}/.package-lock.json`;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  execFileSync("npm", ["ci", "--loglevel=error"], { stdio: "inherit", shell: process.platform === "win32" });
}

/** The design tokens' values, which AUI ships as strings of CSS inside JavaScript. */
function tokens() {
  const theme = (name) => require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`).default;
  return ["light", "dark", "spacing", "shape", "typography-adg3"].map(theme).join("\n");
}

install();
mkdirSync(`${to}/aui`, { recursive: true });
for (const file of ["aui-prototyping.js", "aui-prototyping.css", "fonts", "images"]) {
  cpSync(`${modules}/@atlassian/aui/dist/aui/${file}`, `${to}/aui/${file}`, { recursive: true });
}
cpSync(`${modules}/almond/almond.js`, `${to}/almond.js`);
cpSync(`${modules}/jquery/dist/jquery.min.js`, `${to}/jquery.js`);
mkdirSync(`${to}/swagger`, { recursive: true });
for (const file of ["swagger-ui-bundle.js", "swagger-ui.css"]) {
  cpSync(`${modules}/swagger-ui-dist/${file}`, `${to}/swagger/${file}`);
}
writeFileSync(`${to}/tokens.css`, tokens());
