import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './static-server';

const folder = join(__dirname, 'addin');

async function serve(): Promise<void> {
  if (!existsSync(join(folder, 'playground.html'))) {
    process.stderr.write('The pages have not been built yet. Run: npm run build\n');
    process.exitCode = 1;
    return;
  }
  const { origin } = await serveFolder(folder, 3000);
  process.stdout.write(`Fair Copy is at ${origin}/playground.html\nIt stops with Ctrl+C.\n`);
}

serve().catch((fault: unknown) => {
  process.stderr.write(`The pages could not be served: ${fault instanceof Error ? fault.message : String(fault)}.\n`);
  process.exitCode = 1;
});
