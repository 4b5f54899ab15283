import type { Picture } from '../../item/item';
import { digestOf } from '../digest';
import { limits } from './limits';
import type { Package } from './package';
import type { Relationship } from './relationships';
import type { ShownPicture } from './story';

/** Reads pictures where they are in the file; one that lies elsewhere, or is very large, is named without a digest. */
export class DocumentPictures {
  private readonly digests = new Map<string, string>();

  constructor(private readonly parts: Package) {}

  /** @param relationships those of the part that shows the pictures */
  async of(shown: ShownPicture[], relationships: Relationship[]): Promise<Picture[]> {
    const targets = new Map(relationships.map(each => [each.id, each]));
    const pictures: Picture[] = [];
    for (const { name, alt, relationship } of shown) {
      const found = targets.get(relationship);
      const digest = found && !found.external ? await this.digest(found.target) : '';
      const file = found ? found.target.slice(found.target.lastIndexOf('/') + 1) : '';
      pictures.push({ name: name || file, alt, ...(digest === '' ? {} : { digest }) });
    }
    return pictures;
  }

  private async digest(part: string): Promise<string> {
    const size = this.parts.sizeOf(part);
    if (size < 0 || size > limits.pictureBytes) return '';
    let digest = this.digests.get(part);
    if (digest === undefined) {
      digest = await digestOf(this.parts.read(part, limits.pictureBytes));
      this.digests.set(part, digest);
    }
    return digest;
  }
}
