import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { profiles } from '../hosts/simulated/profiles';
import { Disclosure } from '../pane/Disclosure';
import type { SendPolicy } from './mail-sending';
import { sendWords } from './send-words';
import { faultSwitches, type FaultName, type Simulation } from './simulation';
import { words } from './words';

const names = Object.keys(faultSwitches) as FaultName[];

/** Which Outlook is simulated and what goes wrong in it. */
export function OutlookDrawer({ simulation }: { simulation: Simulation }) {
  const [faults, setFaults] = useState<FaultName[]>([]);
  const toggle = (name: FaultName, on: boolean) => {
    const next = on ? [...faults, name] : faults.filter((each) => each !== name);
    setFaults(next);
    simulation.setFaults(next);
  };
  return (
    <Disclosure title={words.simulated}>
      <Field label={words.client}>
        <Select value={simulation.profile.id} onChange={(_, data) => simulation.install(profiles.find((each) => each.id === data.value))}>
          {profiles.map((profile) => <option key={profile.id} value={profile.id}>{profile.name}</option>)}
        </Select>
      </Field>
      <Checkbox label={words.drafts} checked={simulation.opensDrafts} onChange={(_, data) => simulation.install(simulation.profile, data.checked === true)} />
      <Field label={sendWords.policy}>
        <Select value={simulation.sending.policy} onChange={(_, data) => simulation.sending.set({ policy: data.value as SendPolicy })}>
          {(Object.keys(sendWords.policies) as SendPolicy[]).map((policy) => <option key={policy} value={policy}>{sendWords.policies[policy]}</option>)}
        </Select>
      </Field>
      <div role="group" aria-label={words.faults}>
        <div>
          <Checkbox label={sendWords.notLoaded} checked={!simulation.sending.loaded} onChange={(_, data) => simulation.sending.set({ loaded: data.checked !== true })} />
        </div>
        {names.map((name) => (
          <div key={name}>
            <Checkbox label={faultSwitches[name].label} checked={faults.includes(name)} onChange={(_, data) => toggle(name, data.checked === true)} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
