import type { Package } from './package';
import type { DocumentProperties } from '../../item/word-document';
import { isOn, readXml } from './xml';

/** @param part name of the core properties part, or '' for none */
export function readProperties(parts: Package, part: string): DocumentProperties {
  const properties: DocumentProperties = { creator: '', lastModifiedBy: '', title: '', created: '', modified: '' };
  if (part === '') return properties;
  const fields: Record<string, keyof DocumentProperties> = { 'dc:creator': 'creator', 'cp:lastModifiedBy': 'lastModifiedBy', 'dc:title': 'title', 'dcterms:created': 'created', 'dcterms:modified': 'modified' };
  let field: keyof DocumentProperties | undefined;
  readXml(parts, part, {
    open: name => { field = fields[name]; },
    close: () => { field = undefined; },
    text: data => {
      if (field) properties[field] += data;
    },
  });
  return properties;
}

export interface DocumentSettings {
  tracking: boolean;
  /** Pages with even numbers have headers of their own. */
  evenPages: boolean;
  /** Word takes names off on saving. */
  namesTakenOff: boolean;
}

/** @param part name of the settings part, or '' for none */
export function readSettings(parts: Package, part: string): DocumentSettings {
  const settings: DocumentSettings = { tracking: false, evenPages: false, namesTakenOff: false };
  if (part === '') return settings;
  const switches: Record<string, keyof DocumentSettings> = { 'w:trackRevisions': 'tracking', 'w:evenAndOddHeaders': 'evenPages', 'w:removePersonalInformation': 'namesTakenOff' };
  readXml(parts, part, {
    open: (name, attributes) => {
      const which = switches[name];
      if (which) settings[which] = isOn(attributes);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return settings;
}
