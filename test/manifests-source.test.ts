import { localOrigin, localPlace } from '../build/manifest-source';
import { manifestFiles } from '../build/manifests';
import { read } from './manifests-xml';

describe('the manifests', () => {
  test.each(['manifest.xml', 'manifest.word.xml', 'manifest.json'])('%s is what npm run manifests writes', (name) => {
    expect(read(name)).toBe(manifestFiles(localPlace).get(name));
  });

  test('for another origin they name that origin everywhere and differ in nothing else', () => {
    const elsewhere = manifestFiles({ ...localPlace, origin: 'https://addin.tarrow.example' });
    for (const [name, text] of elsewhere) {
      expect(text).not.toContain('localhost');
      expect(text.replaceAll('https://addin.tarrow.example', localOrigin).replaceAll('addin.tarrow.example', 'localhost:3000')).toBe(read(name));
    }
  });

  test('for a council that holds messages back they say SoftBlock, and differ in nothing else', () => {
    const strict = manifestFiles({ ...localPlace, sendMode: 'SoftBlock' });
    expect(strict.get('manifest.xml')?.replaceAll('"SoftBlock"', '"PromptUser"')).toBe(read('manifest.xml'));
    expect(strict.get('manifest.xml')).toContain('SendMode="SoftBlock"');
    expect(strict.get('manifest.json')?.replaceAll('"softBlock"', '"promptUser"')).toBe(read('manifest.json'));
    expect(strict.get('manifest.word.xml')).toBe(read('manifest.word.xml'));
  });
});
