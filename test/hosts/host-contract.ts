import { changing } from './contract-changing';
import { keepingCompany } from './contract-company';
import { everyHost } from './contract-every-host';
import { meetingForm, messageForm, type Form } from './contract-forms';
import { meetings } from './contract-meetings';
import { reading } from './contract-reading';
import { hartley, shah, type Bench, type MakeRig, type Rig } from './contract-rig';
import { undoing } from './contract-undoing';

export { letter, testDigest, testLimits, type MakeRig } from './contract-rig';

/** What every host promises the pane, whatever program is around it, of messages and of meetings. */
export function describeHost(name: string, makeRig: MakeRig): void {
  for (const form of [messageForm, meetingForm]) describeForm(`${name}, with a ${form.it} open`, form, makeRig);
}

function describeForm(name: string, form: Form, makeRig: MakeRig): void {
  describe(name, () => {
    let rig: Rig;
    const bench: Bench = {
      form,
      open: (start = form.start) => (rig = makeRig(start)),
      get rig() {
        return rig;
      },
    };
    afterEach(() => {
      const { calls } = rig;
      rig.finish();
      // Whatever the test did: more than three calls at once would have been refused by Outlook on the web.
      expect(calls.broken).toBe(0);
      expect(calls.peak).toBeLessThanOrEqual(3);
    });

    everyHost(() => {
      const { host, faults, state } = bench.open();
      return { host, faults, words: 'The bins were missed again.', change: () => state.setRecipients('to', [hartley, shah]) };
    });
    reading(bench);
    changing(bench);
    undoing(bench);
    keepingCompany(bench);
    if (form.it === 'meeting') meetings(bench);

    test('a place that the host cannot show is answered with no', async () => {
      expect(await bench.open().host.reveal({ part: 'body', start: 0, end: 4 })).toBe(false);
    });
  });
}
