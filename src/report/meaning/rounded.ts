import type { Figure } from './numbers';
import type { Unit } from './units';

/** A figure and a rounder one that stands for it part by no more than this share. */
const roundly = 0.06;

const close = (a: Figure, b: Figure): boolean => (a.measure === b.measure || (a.measure !== 'money' && b.measure !== 'money')) && a.value !== b.value && Math.abs(a.value - b.value) <= roundly * Math.max(a.value, b.value);
const approximate = /^(about|approximately|around|roughly|circa|some|nearly|almost|over|just over|just under|more than|less than|under|close to|mostly|mainly|largely|most|the majority|a majority|the great majority|overwhelmingly|predominantly|a large majority|the vast majority)$/;

/**
 * Takes from the end of a row of units what the exact figure in brackets behind it says better: "nearly 300 (297)",
 * "mostly (87 per cent)".
 */
export function withoutRounder(units: Unit[], exact: Figure, sentence: number): void {
  for (let i = units.length - 1; i >= 0 && i >= units.length - 4; i--) {
    const { figure, words } = units[i] as Unit;
    if ((units[i] as Unit).sentence !== sentence) return;
    const hedge = exact.measure === 'share' && i === units.length - 1 && approximate.test(words.join(' '));
    if (hedge) units.splice(i, 1);
    if (figure === null) continue;
    if (!close(figure, exact)) return;
    const before = units[i - 1];
    units.splice(i, 1);
    if (before && approximate.test(before.words.join(' '))) units.splice(i - 1, 1);
    return;
  }
}

const hundredth = /(^| )(100|hundred)$/;
const beside = /^(against|from|to|than|with|and|but|in|up|down|only|just)$/;

/** "61 in every 100, against 34 in 2023": what a share is held against is a share too. */
export function withElliptical(units: Unit[]): void {
  units.forEach((share, i) => {
    if (share.figure?.measure !== 'share' || !hundredth.test(share.words.join(' '))) return;
    for (let k = i + 1; k < units.length && k < i + 10 && (units[k] as Unit).sentence === share.sentence; k++) {
      const other = units[k] as Unit;
      if (other.figure?.measure !== 'number' || other.figure.value >= 100 || !beside.test(other.opening)) continue;
      other.figure = { measure: 'share', value: Math.round(other.figure.value * 1e4) / 1e6, loose: false };
      other.key = `#share${other.figure.value}`;
    }
  });
}
