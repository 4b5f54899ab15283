import type { ManifestPlace } from './manifest-source';
import { outlookManifest } from './outlook-manifest';
import { unifiedManifest } from './unified-manifest';
import { wordManifest } from './word-manifest';

/** The three manifests for one place of service, by file name. */
export function manifestFiles(place: ManifestPlace): Map<string, string> {
  return new Map([['manifest.xml', outlookManifest(place)], ['manifest.word.xml', wordManifest(place)], ['manifest.json', unifiedManifest(place)]]);
}
