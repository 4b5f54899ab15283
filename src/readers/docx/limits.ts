/**
 * What one document may hold. A 500-page report with 5,000 tracked changes needs about
 * 11 MB of XML, 270,000 elements and 1.5 million characters; everything above these
 * limits is a trap, or too slow to be read while a person waits.
 */
export const limits = {
  fileBytes: 150e6,
  entries: 10_000,
  xmlBytes: 40e6,
  /** Of one tag or comment; pictures of the old kind lie in an attribute. */
  tagCharacters: 8e6,
  pictureBytes: 30e6,
  /** Of all parts that are unpacked. */
  unpackedBytes: 150e6,
  depth: 256,
  characters: 5e6,
  paragraphs: 100_000,
  changes: 100_000,
  comments: 20_000,
  /** Of each kind of thing that is named elsewhere: notes, pictures, places of comments, relationships. */
  references: 20_000,
  attributes: 1_000,
  basedOn: 50,
  /** Of the text that one comment hangs on. */
  anchor: 2_000,
};
