// webpack's own cleaning would make each of its four builds delete what the others wrote.
const { rmSync } = require('fs');
const { join } = require('path');

rmSync(join(__dirname, '..', 'dist'), { recursive: true, force: true });
