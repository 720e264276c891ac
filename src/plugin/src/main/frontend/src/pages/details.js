import { panelParts } from '../render/panelParts.js';

/**
 * What the roadmap's panel says of a goal: why its numbers, its history, its ledger. It arrives once the page rests, or when
 * a goal is first shown.
 */
window.define('milepost/details', [], () => panelParts);
