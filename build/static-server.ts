import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { contentTypes, headersFor } from './page-headers';

function headersOf(file: string, folder: string): Record<string, string> {
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { 'Content-Type': type, ...headersFor(relative(folder, file).split(sep).join('/')) };
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${words}\n`);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'This server only hands out files.');
  const path = pathOf(request);
  if (path === null || path.includes('\0')) return say(response, 400, 'This address cannot be read.');
  if (path === '/') {
    response.writeHead(302, { Location: '/playground.html' });
    response.end();
    return undefined;
  }
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return say(response, 404, 'There is no such page. Open /playground.html.');
  response.writeHead(200, { ...headersOf(file, folder), 'Content-Length': statSync(file).size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
  return undefined;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    // Only this machine may ask: the pages are for the person in front of it.
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      done((server.address() as AddressInfo).port);
    });
  });
}

export interface StaticServer {
  /** "http://localhost:3000", without a stroke at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder's files to this machine, with the headers that the pages are meant to run under.
 * @param folder the folder that holds the built pages
 * @param port the port to take, or the next free one among the twenty after it; 0 takes any
 */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, request, response));
  for (let candidate = port; ; candidate++) {
    try {
      const taken = await listen(server, candidate);
      return {
        origin: `http://localhost:${taken}`,
        close: () => new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
      };
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate >= port + 20) throw fault;
    }
  }
}
