import { Uri, type Webview } from 'vscode';

/** A page of ours in a webview; what it is made of lies in a folder of this name. */
export interface Page {
  readonly name: 'editor' | 'overview';
  /** What its script fills, as HTML. */
  readonly body: string;
  /** The font that it shows its text in. */
  readonly font?: string;
}

/** Where a page's script, style and font are; the only place that it may read from. */
const pageFolder = (extension: Uri, { name }: Page): Uri => Uri.joinPath(extension, 'dist/client', name);

/** Fills a webview with nothing but our own script and style: no network, no `eval`. */
export function fillPage(webview: Webview, extension: Uri, page: Page): void {
  webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension, page)] };
  webview.html = pageOf(webview, extension, page);
}

function pageOf(webview: Webview, extension: Uri, page: Page): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(36)).join('');
  const address = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension, page), name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const font =
    page.font === undefined
      ? ''
      : `<link rel="preload" href="${address(page.font)}" as="font" type="font/woff2" crossorigin>\n`;
  return `<!DOCTYPE html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>دبیر</title>
${font}<link rel="stylesheet" href="${address('page.css')}">
</head>
<body>
${page.body}
<script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}
