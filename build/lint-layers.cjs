const { importFault } = require('./layers.cjs');

/** The layers as lint: one sentence for each import that goes the wrong way. */
module.exports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const look = (node) => {
      const source = node.source?.value ?? node.argument?.literal?.value;
      const fault = typeof source === 'string' ? importFault(context.filename, source) : null;
      if (fault) context.report({ node, message: fault });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
      TSImportType: look,
    };
  },
};
