import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { wordProfiles } from '../hosts/simulated-word/word-profiles';
import { Disclosure } from '../pane/Disclosure';
import { words } from './words';
import { wordFaultSwitches, type WordFaultName, type WordSimulation } from './word-simulation';

const names = Object.keys(wordFaultSwitches) as WordFaultName[];

/** Which Word is simulated and what goes wrong in it. */
export function WordDrawer({ simulation }: { simulation: WordSimulation }) {
  const [faults, setFaults] = useState<WordFaultName[]>([]);
  const toggle = (name: WordFaultName, on: boolean) => {
    const next = on ? [...faults, name] : faults.filter((each) => each !== name);
    setFaults(next);
    simulation.setFaults(next);
  };
  const choose = (id: string) => {
    const profile = wordProfiles.find((each) => each.id === id);
    if (profile) simulation.useProfile(profile);
  };
  return (
    <Disclosure title={words.word.simulated}>
      <Field label={words.word.client}>
        <Select value={simulation.profile.id} onChange={(_, data) => choose(data.value)}>
          {wordProfiles.map((profile) => <option key={profile.id} value={profile.id}>{profile.name}</option>)}
        </Select>
      </Field>
      <div role="group" aria-label={words.faults}>
        {names.map((name) => (
          <div key={name}>
            <Checkbox label={wordFaultSwitches[name].label} checked={faults.includes(name)} onChange={(_, data) => toggle(name, data.checked === true)} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
