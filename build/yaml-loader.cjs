// Rulebooks are YAML for the people who write them; the bundles get plain data.
const { parse } = require('yaml');

/** webpack loader: YAML text to a module that exports its data. */
module.exports = function yamlLoader(source) {
  return `export default ${JSON.stringify(parse(source))};`;
};
