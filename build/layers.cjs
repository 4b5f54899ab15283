const { dirname, relative, resolve, sep } = require('path');

const src = resolve(__dirname, '../src');

/**
 * Who may import whom. Each folder under src may import itself and what stands under `may`: folders, or
 * single files where only that file's shape is wanted. `packages` says whether it may import packages,
 * `node` whether it may use Node. `instead` tells what to do with the fact that the import was to bring.
 */
const layers = {
  item: { may: [], packages: false, node: false, instead: 'an item is plain data; move what needs more to the folder that needs it' },
  language: { may: [], packages: false, node: false, instead: 'language reads text and knows nobody; let a rule or the engine bring the two together' },
  directory: { may: ['item'], packages: false, node: false, instead: 'the directory says who is who; move what needs more into engine' },
  engine: { may: ['item', 'language', 'directory', 'report'], packages: false, node: false, instead: 'hand the fact to check() in Facts' },
  rules: { may: ['item', 'language', 'directory', 'report', 'engine'], packages: false, node: false, instead: 'move the fact into Facts' },
  // What happens at the moment of sending, before any host: it also runs in classic Outlook's script engine.
  sending: { may: ['item', 'engine', 'directory', 'report/report'], packages: false, node: false, instead: 'let the entry point hand it in' },
  rulebooks: { may: ['engine/rulebook'], packages: false, node: false, instead: 'a rulebook is data; what it cannot say belongs in a rule' },
  report: { may: ['item', 'language'], packages: false, node: false, instead: 'hand the fact in as an argument' },
  // Sealing needs the device's own cryptography, which the report's reading must do without.
  seal: { may: ['item', 'language', 'report', 'readers'], packages: true, node: false, instead: 'hand the fact in as an argument' },
  files: { may: ['engine', 'directory', 'rulebooks/rulebook.schema'], packages: true, node: false, instead: 'hand the text or the names in as an argument' },
  readers: { may: ['item'], packages: true, node: false, instead: 'a reader turns a file into an item; leave what it means to the engine' },
  'hosts/host': { may: ['item', 'engine'], packages: false, node: false, instead: 'the port names what a host does, never how' },
  hosts: { may: ['item', 'engine', 'sending'], packages: true, node: false, instead: 'let the entry point hand it to the host' },
  pane: { may: ['item', 'engine', 'report', 'seal', 'hosts/host', 'directory', 'files', 'rulebooks', 'sending'], packages: true, node: false, instead: 'let the entry point hand it to the pane in its services' },
  taskpane: { may: 'anything', packages: true, node: false },
  commands: { may: 'anything', packages: true, node: false },
  playground: { may: 'anything', packages: true, node: false },
  cli: { may: 'anything', packages: true, node: true },
  // The library's front door.
  index: { may: 'anything', packages: true, node: false },
};

/** Entry points start programs: nothing else may lean on them. */
const entryPoints = ['taskpane', 'commands', 'playground', 'cli', 'index'];

/** "rules/blind-copy" for …/src/rules/blind-copy.ts; null outside src. */
function placeOf(file) {
  const path = relative(src, file).split(sep).join('/').replace(/\.(d\.ts|tsx?|yaml|json)$/, '');
  return path.startsWith('..') ? null : path;
}

function layerOf(place) {
  if (layers[place]) return place;
  const folder = place.split('/')[0];
  return layers[folder] ? folder : null;
}

const within = (place, allowed) => place === allowed || place.startsWith(`${allowed}/`);

/**
 * What is wrong with an import, as a sentence, or null where it is allowed.
 * @param file absolute path of the importing file
 * @param wanted what stands between the quotation marks
 */
function importFault(file, wanted) {
  const from = placeOf(file);
  if (from === null) return null;
  const layer = layerOf(from);
  if (!layer) return `src/${from} is in no layer: add its folder to build/layers.cjs and say what it may import.`;
  const { may, packages, node, instead } = layers[layer];
  const name = layer === 'hosts/host' ? 'hosts/host.ts' : layer;
  if (!wanted.startsWith('.')) {
    if (wanted.startsWith('node:') || require('module').builtinModules.includes(wanted)) {
      return node ? null : `${name} may not import Node's ${wanted}: it must also run in a browser; let the entry point hand it in.`;
    }
    return packages ? null : `${name} may not import the package ${wanted}: ${instead}.`;
  }
  const to = placeOf(resolve(dirname(file), wanted));
  if (may === 'anything' || to === null) {
    return to === null && may !== 'anything' ? `${name} may not import from outside src: ${instead}.` : null;
  }
  const target = layerOf(to) ?? to.split('/')[0];
  if (layer === target || (layer === 'hosts' && within(to, 'hosts'))) return null;
  if (may.some((allowed) => within(to, allowed))) return null;
  return `${name} may not import ${target.split('/')[0]}: ${entryPoints.includes(target) ? 'only entry points may; ' : ''}${instead}.`;
}

module.exports = { layers, importFault };
