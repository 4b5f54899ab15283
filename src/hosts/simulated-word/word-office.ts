import { Delivery, lastArguments, OfficeFault } from '../simulated/deliver';
import { holdsSet } from '../simulated/profiles';
import type { WordSurroundings } from './request-context';
import type { StoredXml } from './custom-xml-store';

const enumerations = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html', Ooxml: 'ooxml' },
  FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
  EventType: { DocumentSelectionChanged: 'documentSelectionChanged', OfficeThemeChanged: 'officeThemeChanged' },
  DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
  HostType: { Outlook: 'Outlook', Word: 'Word' },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
};

const usualSlice = 4_194_304;
/** "No more than two documents are allowed to be in memory": the type file, Office.File. */
const mostOpen = 2;

/** The whole file in slices, one after another, with no more than two copies open. */
function fileCalls(around: WordSurroundings, delivery: Delivery): { getFileAsync: (type: string, ...rest: unknown[]) => void; open: () => number } {
  let open = 0;
  const failed = (): OfficeFault => new OfficeFault(5001, 'Internal Error', 'An internal error has occurred.');
  const getFileAsync = (type: string, ...rest: unknown[]): void => delivery.call('getFileAsync', rest, ({ sliceSize = usualSlice }) => {
    if (type !== 'compressed') throw new OfficeFault(5000, 'Not supported', 'The simulated Word gives the file only as it is.');
    if (!around.profile.wholeFile) throw new OfficeFault(11001, 'Internal Error', 'The file could not be got.');
    if (Number(sliceSize) > around.profile.largestSlice || open >= mostOpen) throw failed();
    open += 1;
    const bytes = around.document.bytes().slice();
    const sliceCount = Math.max(1, Math.ceil(bytes.length / Number(sliceSize)));
    let next = 0;
    let closed = false;
    let busy = false;
    return {
      size: bytes.length,
      sliceCount,
      getSliceAsync: (index: number, ...others: unknown[]) => {
        const inTurn = !busy && !closed && index === next;
        busy = true;
        const { callback, options } = lastArguments(others);
        const done = (result: unknown): void => {
          busy = false;
          callback?.(result);
        };
        delivery.call('getSliceAsync', [options, done], () => {
          if (!inTurn) throw failed();
          next += 1;
          return { index, size: Math.min(Number(sliceSize), bytes.length - index * Number(sliceSize)), data: Array.from(bytes.subarray(index * Number(sliceSize), (index + 1) * Number(sliceSize))) };
        });
      },
      closeAsync: (...others: unknown[]) => delivery.call('closeAsync', others, () => {
        if (closed) throw failed();
        closed = true;
        open -= 1;
      }),
    };
  });
  return { getFileAsync, open: () => open };
}

function customXmlCalls({ document }: WordSurroundings, delivery: Delivery): Record<string, unknown> {
  const gone = (): OfficeFault => new OfficeFault(5004, 'Custom XML part not found', 'The custom XML part does not exist.');
  const face = ({ id, name, namespace }: StoredXml): Record<string, unknown> => ({
    id, builtIn: false, namespaceUri: namespace,
    getXmlAsync: (...rest: unknown[]) => delivery.call('customXmlPart.getXmlAsync', rest, () => {
      if (!document.customXml().some((each) => each.id === id)) throw gone();
      return document.parts.text(name);
    }),
    deleteAsync: (...rest: unknown[]) => delivery.call('customXmlPart.deleteAsync', rest, () => {
      if (!document.removeCustomXml(id)) throw gone();
    }),
  });
  return {
    addAsync: (xml: string, ...rest: unknown[]) => delivery.call('customXmlParts.addAsync', rest, () => {
      const added = document.addCustomXml(xml);
      if (!added) throw new OfficeFault(2006, 'Invalid format', 'The text is no XML.');
      return face(added);
    }),
    getByIdAsync: (id: string, ...rest: unknown[]) => delivery.call('customXmlParts.getByIdAsync', rest, () => {
      const found = document.customXml().find((each) => each.id === id);
      return found ? face(found) : null;
    }),
    getByNamespaceAsync: (namespace: string, ...rest: unknown[]) => delivery.call('customXmlParts.getByNamespaceAsync', rest, () => document.customXml().filter((each) => each.namespace === namespace).map(face)),
  };
}

/** What the simulated Word's `Office` shows beside itself. */
export interface WordOffice {
  office: typeof Office;
  delivery: Delivery;
  /** Copies of the file that an add-in has open. */
  openFiles(): number;
}

/** `Office` as an add-in in Word knows it: the calls that Fair Copy makes, with what `profile` has. */
export function wordOffice(around: WordSurroundings): WordOffice {
  const { profile, document } = around;
  // No limit of calls at once is documented for Word.
  const delivery = new Delivery({ callsAtOnce: null }, around.faults);
  const file = fileCalls(around, delivery);
  const handlers = new Set<(event: unknown) => void>();
  document.subscribe((happening) => {
    // The selection moves with what the person types, too.
    if (happening === 'selected' || happening === 'changed') for (const handler of [...handlers]) setTimeout(() => handlers.has(handler) && handler({ type: 'documentSelectionChanged' }), 1);
  });
  const sets: Record<string, string | null> = {
    WordApi: profile.wordApi, CustomXmlParts: profile.customXml ? '1.1' : null, CompressedFile: profile.wholeFile ? '1.1' : null, File: profile.wholeFile ? '1.1' : null, DocumentEvents: '1.1',
  };
  const office = {
    ...enumerations,
    onReady: (callback?: (info: { host: string; platform: string }) => unknown) =>
      Promise.resolve({ host: 'Word', platform: profile.platform }).then(async (info) => {
        await callback?.(info);
        return info;
      }),
    actions: { associate: () => undefined },
    context: {
      host: 'Word', platform: profile.platform,
      diagnostics: { host: 'Word', platform: profile.platform, version: profile.version },
      displayLanguage: 'en-GB', contentLanguage: 'en-GB',
      officeTheme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000', controlBackgroundColor: '#FFFFFF', controlForegroundColor: '#000000' },
      requirements: { isSetSupported: (name: string, version = '1.1') => sets[name] != null && holdsSet(sets[name] ?? '', String(version)) },
      ui: { messageParent: () => undefined, closeContainer: () => undefined },
      document: {
        mode: 'readWrite', url: '',
        getFileAsync: file.getFileAsync,
        ...(profile.customXml ? { customXmlParts: customXmlCalls(around, delivery) } : {}),
        addHandlerAsync: (_event: string, handler: (event: unknown) => void, ...rest: unknown[]) => delivery.call('addHandlerAsync', rest, () => void handlers.add(handler)),
        removeHandlerAsync: (_event: string, ...rest: unknown[]) => delivery.call('removeHandlerAsync', rest, ({ handler }) => {
          if (handler) handlers.delete(handler as (event: unknown) => void);
          else handlers.clear();
        }),
      },
    },
  } as unknown as typeof Office;
  return { office, delivery, openFiles: file.open };
}
