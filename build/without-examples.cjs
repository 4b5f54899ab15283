const ts = require('typescript');

/**
 * A webpack loader that leaves out what only tests and the catalogue read: the `examples` of a rule. They are a
 * third of a rule's text, and the script that Outlook loads at sending has to be small.
 */
module.exports = function withoutExamples(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  let result = source;
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'defineRule') {
      const examples = node.arguments[0].properties.find((each) => each.name && each.name.getText(file) === 'examples');
      if (!examples) throw new Error(`${this.resourcePath} defines a rule in a form that has no examples to leave out.`);
      result = `${result.slice(0, examples.initializer ? examples.initializer.getStart(file) : examples.getStart(file))}${examples.initializer ? '[]' : 'examples: []'}${result.slice(examples.getEnd())}`;
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return result;
};
