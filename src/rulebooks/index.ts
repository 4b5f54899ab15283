import type { Rulebook } from '../engine/rulebook';
import carlisle from './carlisle.yaml';
import district from './district.yaml';
import gloucester from './gloucester.yaml';
import leicestershire from './leicestershire.yaml';
import wbc from './wbc.yaml';

/** The rulebooks that come with Fair Copy, by id. A test holds each against the schema, so they are taken as read. */
export const rulebooks: Rulebook[] = [carlisle, district, gloucester, leicestershire, wbc] as Rulebook[];

/** The shipped rulebook of that id, or null. */
export function rulebookById(id: string): Rulebook | null {
  return rulebooks.find((rulebook) => rulebook.id === id) ?? null;
}
