// npm run package -- --origin https://addin.example.gov.uk: all that a council serves and deploys, in one folder.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageFault } from '../src/cli/terminal';
import { FileFault } from '../src/files/file-fault';
import { readPackageArguments } from './package-arguments';
import { readCouncilFiles } from './package-council';
import { packageFiles } from './package-files';
import { writePackage } from './package-folder';

const built = resolve(__dirname, '../dist/addin');
const usual = resolve(__dirname, '../dist/package');

/**
 * Makes a package and says where it is.
 * @param words what stands after the command
 * @param pages the folder of the built pages
 * @returns the lines to show
 * @throws UsageFault, FileFault
 */
export async function makePackage(words: string[], cwd: string, pages = built): Promise<string[]> {
  const asked = readPackageArguments(words);
  const council = await readCouncilFiles(asked, cwd);
  if (!existsSync(join(pages, 'taskpane.html'))) throw new UsageFault('The pages have not been built yet. Run: npm run build');
  const files = packageFiles(pages, asked.origin, council);
  const folder = writePackage(files, asked.out ?? usual, cwd, asked.force);
  const lines = [`The package for ${asked.origin} is in ${folder}: ${files.size} files. Begin with README.txt in it.`];
  if (council.script === '') lines.push('It has no rulebook or no directory, so people choose what is missing in the pane, and classic Outlook speaks on sending only of what the pane has checked.');
  const bundles = [...files.keys()].filter((path) => /^site\/taskpane\.[0-9a-f]{10}\.js$/.test(path));
  if (bundles.length > 1) lines.push('The built pages hold files of earlier builds as well. Run npm run build first for a package without them.');
  return [...lines, ...council.warnings.map((warning) => `Look at ${warning}`)];
}

if (require.main === module) {
  // npm runs this in the project's own folder; paths are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  makePackage(process.argv.slice(2), cwd).then(
    (lines) => process.stdout.write(`${lines.join('\n')}\n`),
    (fault: unknown) => {
      const known = fault instanceof UsageFault || fault instanceof FileFault;
      process.stderr.write(`${known ? (fault as Error).message : `The package could not be written: ${fault instanceof Error ? fault.message : String(fault)}.`}\n`);
      process.exitCode = 2;
    },
  );
}
