import { TextDecoder, TextEncoder } from 'util';

// jsdom leaves out what every browser has had for years.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// What Node encodes is no Uint8Array of the page; fflate would take it for a folder.
const { encode } = TextEncoder.prototype;
TextEncoder.prototype.encode = function encodeInPage(this: TextEncoder, text?: string) {
  return new Uint8Array(encode.call(this, text));
};


// Fluent measures its parts; jsdom has nothing to measure with.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;

Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsArrayBuffer(this);
  });
};
if (typeof File.prototype.text !== 'function') {
  File.prototype.text = function text(this: File): Promise<string> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
      reader.readAsText(this);
    });
  };
}

