// Draws the mark of Fair Copy, a page with a tick, at every size the manifests name: node build/icons.cjs
const { mkdirSync, writeFileSync } = require('fs');
const { join } = require('path');
const { deflateSync } = require('zlib');

const sizes = [16, 32, 64, 80, 128];
const page = [0x2f, 0x6f, 0xb5];
const fold = [0xa9, 0xcb, 0xee];
const tick = [0xff, 0xff, 0xff];
/** Points of the tick and half its width, in parts of the icon's side. */
const stroke = { points: [[0.315, 0.60], [0.45, 0.735], [0.70, 0.46]], half: 0.062 };

function toSegment(x, y, [ax, ay], [bx, by]) {
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

const [left, right, top, bottom, corner, round] = [0.16, 0.84, 0.05, 0.95, 0.26, 0.07];

const onTick = (x, y) => stroke.points.some((point, index) => index > 0 && toSegment(x, y, stroke.points[index - 1], point) < stroke.half);

/** Whether a point stands on the page, or at least `within` inside its edge. */
function onPage(x, y, within = 0) {
  const outside = Math.hypot(Math.max(left + round - x, 0, x - right + round), Math.max(top + round - y, 0, y - bottom + round));
  const toFold = (right - corner - x + y - top) / Math.SQRT2;
  const edge = Math.min(x - left, right - x, y - top, bottom - y);
  return outside <= round && toFold >= within && edge >= within;
}

/** The colour at a point of the unit square, or null outside the mark. */
function colourAt(x, y) {
  if (!onPage(x, y)) return null;
  if (onTick(x, y)) return tick;
  return x > right - corner && y < top + corner ? fold : page;
}

/** The mark as Microsoft's catalogue wants it besides: a white line on nothing. */
function outlineAt(x, y) {
  return onPage(x, y) && (onTick(x, y) || !onPage(x, y, 0.07)) ? tick : null;
}

/** RGBA rows of one icon, each led by PNG's filter byte 0; 64 samples a pixel. */
function rowsOf(size, colourAt) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let sample = 0; sample < 64; sample++) {
        const colour = colourAt((column + ((sample % 8) + 0.5) / 8) / size, (row + (Math.floor(sample / 8) + 0.5) / 8) / size);
        if (!colour) continue;
        hits++;
        colour.forEach((value, channel) => { sum[channel] += value; });
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      sum.forEach((value, channel) => { rows[at + channel] = hits ? Math.round(value / hits) : 0; });
      rows[at + 3] = Math.round((hits / 64) * 255);
    }
  }
  return rows;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function png(size, colours = colourAt) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rowsOf(size, colours), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const folder = join(__dirname, '..', 'assets');
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(join(folder, `icon-${size}.png`), png(size));
// The unified manifest's package carries these two itself.
writeFileSync(join(folder, 'color.png'), png(192));
writeFileSync(join(folder, 'outline.png'), png(32, outlineAt));
