import { didYouMean } from '../files/did-you-mean';
import { FileFault } from '../files/file-fault';
import { readSource } from '../files/read-source';
import { defaultSendSettings, readSendSettings, type SendSettings } from '../sending/settings';

/** What a council settles for everybody, from its settings.json. */
export interface CouncilSettings {
  /** What happens at the moment of sending. */
  sending: SendSettings;
}

const known = ['sending'];

/**
 * Reads a council's settings.json: `{ "sending": { "prompt": ["breach", "review"] } }`.
 * @param source the file's name, for the sentences about it
 * @throws FileFault where the text is not JSON or holds what Fair Copy does not know
 */
export function readCouncilSettings(text: string, source: string): CouncilSettings {
  const { value, lineOf } = readSource(text, source, 'json');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FileFault(source, [{ path: '', line: 1, message: 'The file has to hold a group of properties in curly brackets.' }]);
  const given = value as Record<string, unknown>;
  const strange = Object.keys(given).filter((name) => !known.includes(name)).map((name) => ({
    path: name, line: lineOf([name]), message: `${name} is not a setting that Fair Copy knows.${didYouMean(name, known)}`,
  }));
  const read = given.sending === undefined ? { settings: defaultSendSettings, faults: [] } : readSendSettings(given.sending);
  const problems = [...strange, ...read.faults.map((message) => ({ path: 'sending', line: lineOf(['sending']), message }))];
  if (problems.length > 0) throw new FileFault(source, problems);
  return { sending: read.settings };
}
