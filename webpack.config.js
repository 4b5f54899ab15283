const { chmodSync } = require('fs');
const { join, resolve } = require('path');
const { BannerPlugin, NormalModuleReplacementPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const PolicyInPage = require('./build/policy-in-page.cjs');

const dist = resolve(__dirname, 'dist');

/** What all four builds share; `target` is the language level that swc writes. */
function shared(name, target) {
  return {
    name,
    mode: 'production',
    devtool: false,
    context: __dirname,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
        },
        ...(target === 'es2022' ? [] : [{ test: /\.ts$/, include: resolve(__dirname, 'src/rules'), loader: resolve(__dirname, 'build/without-examples.cjs') }]),
        { test: /\.yaml$/, loader: resolve(__dirname, 'build/yaml-loader.cjs') },
      ],
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', assets: true, timings: true },
  };
}

function aliased(config, alias) {
  return { ...config, resolve: { ...config.resolve, alias } };
}

/** Where there is no Buffer, msgreader decodes its strings with the platform. */
const withoutNode = { 'iconv-lite$': resolve(__dirname, 'src/readers/iconv-for-browsers.ts') };

/** A page at the top of dist/addin, from its template in `folder`, running `chunks` in that order. */
function page(folder, name, policy, chunks = [name]) {
  return new HtmlWebpackPlugin({
    template: `src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    policy,
  });
}

/** The pages that Outlook, Word and a browser load, with all they need beside them. */
const pages = {
  ...aliased(shared('pages', 'es2020'), withoutNode),
  target: ['web', 'es2020'],
  entry: {
    taskpane: './src/taskpane/taskpane.tsx',
    playground: './src/playground/playground.tsx',
    'playground-pane': './src/playground/playground-pane.ts',
    'playground-sending': './src/playground/playground-sending.ts',
  },
  output: { path: join(dist, 'addin'), filename: '[name].[contenthash:10].js', assetModuleFilename: '[name].[contenthash:10][ext]', publicPath: '' },
  plugins: [
    page('taskpane', 'taskpane', 'addin'),
    page('commands', 'launchevent', 'addin', []),
    page('taskpane', 'privacy', 'playground', []),
    page('playground', 'playground', 'playground'),
    page('playground', 'playground-pane', 'playground', ['playground-pane', 'taskpane']),
    page('playground', 'playground-sending', 'playground'),
    new PolicyInPage(),
    new CopyPlugin({ patterns: [{ from: 'assets/*.png' }, { from: 'manifest*.{xml,json}' }, { from: 'LICENSE', to: 'licence.txt' }] }),
  ],
};

/** What runs in Node: the command line, the local server, the evaluation and the timing. */
const node = {
  ...shared('node', 'es2022'),
  target: 'node20',
  entry: {
    cli: './src/cli/main.ts',
    serve: './build/serve.ts',
    evaluate: './test/evaluate/evaluate.ts',
    bench: './test/bench/bench.ts',
    'bench-docx': './test/bench/docx.ts',
    'bench-growth': './test/bench/growth.ts',
  },
  output: { path: dist, filename: '[name].js' },
  // A program in Node keeps its folder: __dirname is dist at run time.
  node: { __dirname: false, __filename: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'cli.js' }),
    {
      apply: (compiler) => compiler.hooks.afterEmit.tap('Executable', ({ outputOptions, assets }) => {
        if (assets['cli.js']) chmodSync(join(outputOptions.path, 'cli.js'), 0o755);
      }),
    },
  ],
};

/** The library for programs of others: one ES module that runs in browsers and in Node. */
const library = {
  ...aliased(shared('library', 'es2022'), withoutNode),
  target: ['web', 'es2022'],
  entry: { index: './src/index.ts' },
  experiments: { outputModule: true },
  output: { path: dist, filename: '[name].mjs', module: true, library: { type: 'module' }, chunkFormat: false },
};

/** The check alone, as classic Outlook's script engine would run it; a test runs it in such a place. */
const core = {
  ...shared('core', 'es2016'),
  target: ['es2016'],
  entry: { core: './test/core-entry.ts' },
  output: { path: dist, filename: '[name].js', library: { type: 'var', name: 'FairCopyCore' }, chunkFormat: false, globalObject: 'this' },
  };

/**
 * What Outlook runs by itself on sending: one script under a fixed name, because the manifests point to it and
 * classic Outlook loads nothing beside it. Packages are written down to its language level too.
 */
const events = shared('launchevent', 'es2016');
const launchevent = {
  ...events,
  target: ['web', 'es2016'],
  entry: { launchevent: './src/commands/launchevent.ts' },
  module: {
    rules: [
      ...events.module.rules,
      { test: /\.m?js$/, include: /node_modules/, loader: 'swc-loader', options: { jsc: { target: 'es2016', parser: { syntax: 'ecmascript' } } } },
    ],
  },
  plugins: [new NormalModuleReplacementPlugin(/\/report\/read-report$/, resolve(__dirname, 'src/sending/no-report.ts'))],
  output: { path: join(dist, 'addin'), filename: '[name].js', chunkFormat: false, iife: true, globalObject: 'this' },
};

module.exports = [pages, node, library, core, launchevent];
