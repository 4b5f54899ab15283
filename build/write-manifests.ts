// npm run manifests: writes the manifests of this folder anew, for the address that people develop at.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localPlace } from './manifest-source';
import { manifestFiles } from './manifests';

manifestFiles(localPlace).forEach((text, name) => writeFileSync(resolve(__dirname, '..', name), text));
