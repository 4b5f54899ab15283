// npm run catalogue: writes docs/rules anew from the rules and rulebooks.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulebooks } from '../src/rulebooks';
import { rules } from '../src/rules';
import { ruleCatalogue } from './rule-catalogue';

const folder = resolve(__dirname, '../docs/rules');
mkdirSync(folder, { recursive: true });
const pages = ruleCatalogue(rules, rulebooks);
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
pages.forEach((text, name) => writeFileSync(join(folder, name), text));
