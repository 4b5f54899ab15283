const swc = ['@swc/jest', {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
}];
const shared = {
  transform: { '\\.[jt]sx?$': swc, '\\.yaml$': '<rootDir>/build/yaml-jest.cjs' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'yaml'],
  transformIgnorePatterns: ['/node_modules/(?!(postal-mime|htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities)/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

/** unit: the core, readers, command line. pages: React in jsdom. browser: the built pages in a real browser. */
module.exports = {
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '/test/browser/'] },
    { ...shared, displayName: 'pages', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/**/*.test.tsx'], setupFiles: ['<rootDir>/test/pages-setup.ts'] },
    { ...shared, displayName: 'browser', testEnvironment: 'node', testMatch: ['<rootDir>/test/browser/**/*.test.ts'], testTimeout: 120000 },
  ],
};
