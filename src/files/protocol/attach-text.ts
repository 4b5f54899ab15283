import type { Rulebook } from '../../engine/rulebook';
import type { AttachedText } from './attached-text';
import { align } from './align';
import { readMarkers, type Marker } from './markers';
import { isHeading, joinedText, wordFinder } from './paragraph-text';
import { stepsOf, type Step } from './paragraph-steps';
import { protocolLines } from './protocol-lines';

/** A whole constitution has fewer; what stands behind them is not looked at, so that no file takes all memory. */
const mostMarkers = 40_000;

/** A place to be found: a provision's, or that of a heading or number above one. */
interface Place {
  step: Step;
  /** Place among the provisions; -1 where none stands for it. */
  provision: number;
  /** The place above it; -1 for none. */
  above: number;
}

/** What is looked for, in the order of the rulebook, each number above a provision once. */
function placesOf(rulebook: Rulebook): Place[] {
  const places: Place[] = [];
  const known = new Map<string, number>();
  rulebook.provisions.forEach(({ paragraph }, provision) => {
    const steps = stepsOf(paragraph);
    let key = '';
    let above = -1;
    steps.forEach((step, at) => {
      key += `|${step.kind} ${step.value}`;
      const last = at === steps.length - 1;
      const before = known.get(key);
      if (before !== undefined && !last) {
        above = before;
        return;
      }
      known.set(key, places.length);
      places.push({ step, provision: last ? provision : -1, above });
      above = places.length - 1;
    });
  });
  return places;
}

/** What it is worth to take a marker for a place; 0 where it cannot be. */
function worth({ step, provision }: Place, marker: Marker): number {
  if (step.kind === 'words') {
    const at = marker.kind === 'plain' || marker.kind === 'number' ? `${marker.value} ${marker.rest}`.toLowerCase().indexOf(step.value) : -1;
    return at < 0 || at > 60 || (marker.value.length > 100 && at > 0) ? 0 : 0.5;
  }
  if (step.kind === 'closing') return marker.kind === 'plain' && marker.value.length > 40 && !marker.heading ? 0.4 : 0;
  const alike = step.kind === marker.kind && step.value === marker.value;
  if (!alike) return 0;
  if (marker.contents) return 0.2;
  if (step.kind === 'number' && step.bracket !== marker.bracket) return 0.6;
  // A paragraph has text; a heading's number may stand for one only where nothing better does.
  return provision >= 0 && !marker.heading ? 1 + Math.min(marker.rest.length, 60) / 200 : 1;
}

/** Whether something numbered like the place's neighbour stands between the place above it and the marker: then the marker is the neighbour's. */
function isElsewhere(place: Place, at: number, places: Place[], found: Int32Array, markers: Marker[]): boolean {
  const above = places[place.above];
  if (!above || above.step.kind === 'words') return false;
  const from = found[place.above] ?? -1;
  if (from < 0) return true;
  const parts = above.step.value.split('.');
  const next = [...parts.slice(0, -1), String(Number(parts[parts.length - 1]) + 1)].join('.');
  return markers.slice(from + 1, at).some((marker) => marker.kind === above.step.kind && marker.bracket === (above.step.bracket ?? marker.bracket) && marker.value === next && marker.rest.length > 30);
}

/**
 * Where a conversion turned numbers into bullets: provisions without a place, between two that have one, take the
 * bullets there when there are just as many. Returns the places that were filled so.
 */
function fillFromBullets(places: Place[], found: Int32Array, markers: Marker[]): Set<number> {
  const filled = new Set<number>();
  for (let one = 0; one < places.length; one++) {
    if ((found[one] ?? -1) >= 0) continue;
    let end = one;
    while (end < places.length && (found[end] ?? -1) < 0) end++;
    const from = one === 0 ? -1 : found[one - 1] ?? -1;
    const to = end === places.length ? -1 : found[end] ?? -1;
    const bullets = from < 0 || to < 0 ? [] : markers.map((_, at) => at).slice(from + 1, to).filter((at) => markers[at]?.kind === 'bullet');
    const numbered = places.slice(one, end).every(({ step, provision }) => provision >= 0 && step.kind !== 'words' && step.kind !== 'closing');
    if (numbered && bullets.length === end - one) {
      bullets.forEach((at, place) => {
        found[one + place] = at;
        filled.add(one + place);
      });
    }
    one = end;
  }
  return filled;
}

/**
 * Splits a council's published protocol by the numbers of its rulebook.
 * @param text the protocol as text, as copied from its page or converted from its document
 * @param source the file's name
 */
export function attachText(rulebook: Rulebook, text: string, source: string): AttachedText {
  const lines = protocolLines(text);
  const markers = readMarkers(lines).slice(0, mostMarkers);
  const places = placesOf(rulebook);
  const found = align(places.length, markers.length, (one, other) => worth(places[one] as Place, markers[other] as Marker));
  places.forEach((place, one) => {
    const at = found[one] ?? -1;
    if (at >= 0 && isElsewhere(place, at, places, found, markers)) found[one] = -1;
  });
  const filled = fillFromBullets(places, found, markers);
  const starts = [...found].filter((at) => at >= 0).sort((a, b) => a - b);
  const words = wordFinder(lines);
  const texts = new Map<number, { line: number; text: string; unnumbered?: true }>();
  places.forEach(({ provision, step }, one) => {
    const at = found[one] ?? -1;
    const marker = markers[at];
    if (provision < 0 || !marker) return;
    const next = starts.find((start) => start > at);
    const end = next === undefined ? lines.length : markers[next]?.line ?? lines.length;
    let last = marker.line + 1;
    while (last < end && !isHeading(lines, last)) last++;
    const begin = step.kind === 'words' ? lines[marker.line]?.text ?? '' : marker.rest;
    const read = end === marker.line ? '' : joinedText(begin, lines.slice(marker.line + 1, Math.max(last, marker.line + 1)), words);
    // Of "16(2)" on one line the words are the inner number's.
    if (read !== '') texts.set(provision, { line: lines[marker.line]?.number ?? 0, text: read, ...(filled.has(one) ? { unnumbered: true } : {}) });
  });
  const { id, council, document, edition, provisions } = rulebook;
  return {
    format: 'fair-copy-attached-text', rulebook: id, council, document, edition, source,
    provisions: provisions.flatMap(({ paragraph }, at) => {
      const read = texts.get(at);
      return read ? [{ paragraph, ...read }] : [];
    }),
    missing: provisions.filter((_, at) => !texts.has(at)).map(({ paragraph }) => paragraph),
  };
}
