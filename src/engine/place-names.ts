import type { Directory } from '../directory/directory';
import type { PlaceMention } from '../directory/places';

/** Every ward and place of the directory that a text names, also as an owner and by a ward's short name. */
export function placesIn(directory: Directory, text: string): PlaceMention[] {
  return directory.places.find(text);
}
