import { createRoot } from 'react-dom/client';
import { deviceSettings } from '../pane/settings-store';
import { systemTheme } from '../pane/theme';
import { rulebooks } from '../rulebooks';
import { exampleDirectoryText } from './example-directories';
import { PlaygroundPage } from './PlaygroundPage';
import { Simulation } from './simulation';

const place = document.getElementById('playground');
if (place) {
  const settings = deviceSettings('fair-copy.playground');
  const first = rulebooks[0]?.id ?? '';
  const text = exampleDirectoryText(first);
  if (!settings.load().rulebook && text !== null) settings.save({ rulebook: first, directory: { name: first, text, example: true } });
  const simulation = new Simulation();
  simulation.install();
  createRoot(place).render(<PlaygroundPage simulation={simulation} settings={settings} startTheme={systemTheme().current()} />);
}
