const HtmlWebpackPlugin = require('html-webpack-plugin');
const policies = require('./page-policy.json');

/**
 * Puts a page's content security policy first in its head, so that it holds even where the page is
 * served without our headers. A page names its policy in html-webpack-plugin's `policy` option.
 */
module.exports = class PolicyInPage {
  apply(compiler) {
    compiler.hooks.compilation.tap('PolicyInPage', (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('PolicyInPage', (data) => {
        const policy = policies[data.plugin.options.policy];
        const head = /<head[^>]*>/i;
        if (!policy || !head.test(data.html)) throw new Error(`${data.outputName} needs a <head> and a policy named in webpack.config.js.`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
        return { ...data, html: data.html.replace(head, (tag) => `${tag}${meta}`) };
      });
    });
  }
};
