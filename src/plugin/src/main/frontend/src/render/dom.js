/** Small steps on the document. Text goes in as text, places as attributes or properties, never as markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element; attributes that are null, undefined or false are left out, true stands for an empty value. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** A button that does what its data says. */
export function button(look, told, ...children) {
  return element('button', { type: 'button', class: look, ...told }, ...children);
}

/** An SVG element. */
export function shape(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

export function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) node.removeAttribute(name);
    else setAttribute(node, name, value === true ? '' : String(value));
  }
}

/** What is the same already is not written: each writing costs the browser a look at its styles. */
function setAttribute(node, name, value) {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** Writes a text only where it differs, so that an unchanged row stays untouched for assistive technology. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets properties of an element's own style; allowed where a content security policy forbids style attributes. */
export function setStyle(node, properties) {
  for (const [name, value] of Object.entries(properties)) node.style.setProperty(name, value);
}

/** A child at the end of its parent that is there only where it is wanted: given then, null otherwise. */
export function optional(parent, create) {
  let node = null;
  return (isWanted) => {
    if (!isWanted) {
      node?.remove();
      return null;
    }
    node ??= create();
    if (node.parentNode !== parent) parent.append(node);
    return node;
  };
}

export function show(node, isShown) {
  node.hidden = !isShown;
}

const written = new WeakMap();

/** Fills a node anew only where the content that it is made from differs, so that what is read or focused there stays. */
export function rewrite(node, content, childrenOf) {
  const key = JSON.stringify(content);
  if (written.get(node) === key) return;
  written.set(node, key);
  node.replaceChildren(...childrenOf());
}

/** A text that is only heard. */
export function heard(text) {
  return element('span', { class: 'mp-heard' }, text);
}

/** Gives a parent exactly so many children and returns them. */
export function reuse(parent, count, create) {
  while (parent.childElementCount > count) parent.lastElementChild.remove();
  while (parent.childElementCount < count) parent.append(create());
  return [...parent.children];
}

/** Puts nodes into a parent in the given order, moving only what is out of place. */
export function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  [...parent.children].filter((child) => !wanted.has(child)).forEach((child) => child.remove());
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}
