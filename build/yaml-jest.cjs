const { parse } = require('yaml');

/** jest transformer: the same data that the bundles get. */
module.exports = {
  process: (source) => ({ code: `exports.__esModule = true; exports.default = ${JSON.stringify(parse(source))};` }),
};
