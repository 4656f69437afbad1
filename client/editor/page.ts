import { Uri, type Webview } from 'vscode';

/** Where the page's script, style and font are; the only place that it may read from. */
export const pageFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist/client/editor');

/** The page: nothing but our own script and style, no network, no `eval`. */
export function pageOf(webview: Webview, extension: Uri): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(36)).join('');
  const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>دبیر</title>
<link rel="preload" href="${address('Vazirmatn.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${address('page.css')}">
</head>
<body>
<main id="article"></main>
<script nonce="${nonce}" src="${address('page.js')}"></script>
</body>
</html>`;
}
