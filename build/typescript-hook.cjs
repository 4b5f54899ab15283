// Lets the project's own programs be run from source: node -r ./build/typescript-hook.cjs FILE.ts
const { readFileSync } = require('fs');
const { transformSync } = require('@swc/core');
const { parse } = require('yaml');

const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};
require.extensions['.yaml'] = (module, filename) => {
  module.exports = { __esModule: true, default: parse(readFileSync(filename, 'utf8')) };
};
