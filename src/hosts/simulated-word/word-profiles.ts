/**
 * What one Word can do and where it stops. From the type file `@types/office-js` and the pages "Word JavaScript API
 * requirement sets" and "Office Common API requirement sets" on learn.microsoft.com.
 */
export interface WordProfile {
  id: string;
  /** As the playground's list shows it. */
  name: string;
  platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS';
  version: string;
  /** Highest WordApi requirement set, as in "1.8". */
  wordApi: string;
  customXml: boolean;
  /** Whether getFileAsync gives the file. On the web, Microsoft's own pages disagree. */
  wholeFile: boolean;
  /** Bytes of the largest slice. */
  largestSlice: number;
  /** Whether struck-out words stand among the others in what the API tells: where revisions are shown inline. */
  strikesInline: boolean;
}

const windows: WordProfile = {
  id: 'windows', name: 'Word on Windows, version 2412', platform: 'PC', version: '16.0.18324.20000',
  wordApi: '1.8', customXml: true, wholeFile: true, largestSlice: 4_194_304, strikesInline: true,
};

const web: WordProfile = { ...windows, id: 'web', name: 'Word on the web', platform: 'OfficeOnline', version: '16.0.19426.41000', wordApi: '1.9' };

export const wordProfiles: WordProfile[] = [
  windows,
  web,
  { ...web, id: 'web-body', name: 'Word on the web, without the whole file', wholeFile: false },
  { ...windows, id: 'mac', name: 'Word on Mac, revisions in balloons', platform: 'Mac', version: '16.103', strikesInline: false },
  { ...windows, id: 'ltsc-2021', name: 'Word LTSC 2021 on Windows', version: '16.0.14332.20000', wordApi: '1.3' },
  { ...windows, id: 'ipad', name: 'Word on iPad', platform: 'iOS', version: '2.103', largestSlice: 65_536 },
];
