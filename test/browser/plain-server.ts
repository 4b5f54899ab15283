import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { StaticServer } from '../../build/static-server';

interface Configuration {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
  mimeTypes: Record<string, string>;
}

export interface PlainServer extends StaticServer {
  /** What it answers in place of a file, by path. */
  instead: Map<string, { status: number; headers?: Record<string, string>; body?: string }>;
  /** Every request: its path and the status of the answer. */
  log: string[];
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png', '.txt': 'text/plain' };

/**
 * A server that knows nothing of Fair Copy: it hands out a folder's files with ETags and with the headers that
 * the folder's own staticwebapp.config.json asks for.
 */
export async function servePlainly(folder: string): Promise<PlainServer> {
  const { globalHeaders, routes, mimeTypes } = JSON.parse(readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8')) as Configuration;
  const instead: PlainServer['instead'] = new Map();
  const log: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const say = (status: number, headers: Record<string, string> = {}, body: Buffer | string = '') => {
      log.push(`${path} ${status}`);
      response.writeHead(status, headers);
      response.end(body);
    };
    const other = instead.get(path);
    if (other) return say(other.status, { ...globalHeaders, ...other.headers }, other.body);
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) return say(404, globalHeaders);
    const bytes = readFileSync(file);
    const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const type = mimeTypes[extname(path)] ?? types[extname(path)] ?? 'application/octet-stream';
    const headers = { ...globalHeaders, ...routes.find((each) => each.route === path)?.headers, 'Content-Type': `${type}; charset=utf-8`, 'ETag': tag };
    return request.headers['if-none-match'] === tag ? say(304, headers) : say(200, headers, bytes);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', () => done()));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`, instead, log,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
