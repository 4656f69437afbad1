/**
 * Puts an extension before the browser's own extension host. That host loads only what comes over http from the
 * workbench's origin, so a small server stands before VS Code's: it serves the extension's folder, names it in the
 * page's settings (as @vscode/test-web does) and hands everything else on, WebSockets included.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** Where the extension's folder appears in the workbench's origin. */
const place = '/dabir-under-test';

const mediaTypes = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function serveFile(folder, pathname, response) {
  const file = resolve(join(folder, decodeURIComponent(pathname.slice(place.length))));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': mediaTypes[extname(file)] ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const unescapeAttribute = (text) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Adds the extension, and the suite to run, to the configuration that the workbench's page carries in an attribute. */
function nameExtension(page, host, tests) {
  const component = (path) => ({ scheme: 'http', authority: host, path: place + path });
  const attribute = /(id="vscode-workbench-web-configuration"\s+data-settings=")([^"]*)"/;
  if (!attribute.test(page))
    throw new Error("the workbench's page carries its configuration in another way than known");
  return page.replace(attribute, (_, before, escaped) => {
    const configuration = JSON.parse(unescapeAttribute(escaped));
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [component('')],
      ...(tests === undefined ? {} : { extensionTestsPath: component(`/${tests}`) }),
    };
    return `${before}${escapeAttribute(JSON.stringify(configuration))}"`;
  });
}

/**
 * @param workbench what `startWorkbench` gave
 * @param {string} extension the extension's folder
 * @param {string} [tests] the suite's bundle, relative to that folder
 * @returns the same workbench at another port, with the extension in its web extension host
 */
export async function withWebExtension(workbench, extension, tests) {
  const folder = resolve(extension);
  const upstream = ({ url, method, headers }) => ({
    host: '127.0.0.1',
    port: workbench.port,
    path: url,
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
  });

  const front = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, 'http://127.0.0.1');
    if (pathname.startsWith(`${place}/`)) {
      serveFile(folder, pathname, outgoing);
      return;
    }
    const forwarded = request(upstream(incoming), (answer) => {
      if (pathname !== '/') {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const { 'content-length': _length, ...headers } = answer.headers;
        outgoing.writeHead(answer.statusCode, headers);
        outgoing.end(nameExtension(Buffer.concat(chunks).toString('utf8'), incoming.headers.host, tests));
      });
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });

  front.on('upgrade', (incoming, socket, head) => {
    const forwarded = request({ ...upstream(incoming), headers: incoming.headers });
    forwarded.on('error', () => socket.destroy());
    forwarded.on('upgrade', (answer, behind, behindHead) => {
      const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
      socket.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'));
      if (behindHead.length > 0) socket.write(behindHead);
      if (head.length > 0) behind.write(head);
      for (const end of [socket, behind]) {
        end.on('error', () => {
          socket.destroy();
          behind.destroy();
        });
      }
      behind.pipe(socket).pipe(behind);
    });
    forwarded.end();
  });

  await new Promise((ready) => front.listen(0, '127.0.0.1', ready));
  const { port } = front.address();
  return {
    ...workbench,
    port,
    authority: `127.0.0.1:${port}`,
    stop: async () => {
      front.close();
      front.closeAllConnections();
      await workbench.stop();
    },
  };
}
