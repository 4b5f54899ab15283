/** One folder's line in the table: see layers.cjs. */
export interface Layer {
  may: string[] | 'anything';
  packages: boolean;
  node: boolean;
  instead?: string;
}

export const layers: Record<string, Layer | undefined>;

/** What is wrong with an import, as a sentence, or null where it is allowed. */
export function importFault(file: string, wanted: string): string | null;
