import { readFileSync } from 'node:fs';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice } from '../../src/hosts/simulated/office';
import { profiles } from '../../src/hosts/simulated/profiles';
import { exampleDirectories } from '../../src/playground/example-directories';
import { rulebooks } from '../../src/rulebooks';
import { councilScript } from '../../src/sending/council';
import { runInOldEngine } from './old-engine';
test('x', async () => {
  const bundle = readFileSync('/tmp/h/onsend/dist/launchevent.js', 'utf8').replace('work().then(done, done)', 'work().then(done, done)');
  const state = new MailboxState({ from: { name: 'a', address: 'a@b.example' }, body: 'Hello', subject: 's' });
  const installed = installOffice(state, profiles[2]!, new Faults());
  const data = { rulebook: rulebooks[0]!, directory: exampleDirectories[rulebooks[0]!.id] as DirectoryFile };
  runInOldEngine(councilScript(data) + bundle.replace(/\.then\((\w),\1\)\}/g, (all, d) => { console.log(all); return `.then(${d},e=>{dbg(String(e&&e.stack));${d}()})}`; }), installed.office, { dbg: (t: string) => console.log(t) });
  await installed.events.fire('OnMessageRecipientsChanged');
  console.log(JSON.stringify(installed.delivery.log), JSON.stringify(state.memory.session));
});
