const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** Text as it may stand in an element or a quoted attribute. Control characters, which HTML cannot hold, are left out. */
export function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
}

/** Colours are told apart by words too; a reader's own dark or high contrast theme is followed. */
const style = `
:root { color-scheme: light dark; --ink: #1b1a19; --paper: #fff; --quiet: #55534f; --line: #c8c6c4; --breach: #a80000; --review: #7a4f00; --bar: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #1b1a19; --quiet: #c8c6c4; --line: #55534f; --breach: #ff9d9d; --review: #ffd28a; --bar: #82c7ff; } }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 52rem; font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 0; }
a { color: inherit; } li, th { overflow-wrap: anywhere; } p { margin: .4rem 0; } blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; white-space: pre-line; }
.finding { border: 1px solid var(--line); border-left: 5px solid; padding: .7rem .9rem; margin: .8rem 0; break-inside: avoid; }
.breach { border-left-color: var(--breach); } .review { border-left-color: var(--review); border-left-style: double; }
.breach .word { color: var(--breach); } .review .word { color: var(--review); } .quiet { color: var(--quiet); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .5rem .25rem 0; vertical-align: top; } td.count { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { display: block; height: .8rem; min-width: 2px; background: var(--bar); forced-color-adjust: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
caption { text-align: left; } th.count { text-align: right; } .chart { width: 45%; } table + h3 { margin-top: 1.5rem; }
@media (max-width: 36rem) { .chart { display: none; } }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --breach: #000; --review: #000; --bar: #555; } body { max-width: none; padding: 0; font-size: 10pt; } h2 { break-after: avoid; } a { text-decoration: none; } }
`;

/** Everything before the first item. Nothing in the page is fetched and nothing runs. */
export function pageStart(title: string, lead: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)} <a href="#summary">Go to the summary</a>.</p>
`;
}

export const pageEnd = '</main>\n</body>\n</html>\n';
