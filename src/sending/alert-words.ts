import type { Demand } from './settings';
import type { SpokenFinding } from './verdict';

/** event.completed: the most characters of errorMessage and of errorMessageMarkdown each, and of cancelLabel. */
export const longestAlert = 500;
export const longestLabel = 20;

/** Findings that one dialog tells of. */
export const mostTold = 3;

/** On the button that opens the pane. */
export const openLabel = 'Open Fair Copy';

const heads: Record<Exclude<Demand, 'none'>, string> = {
  prompt: 'Before you send, look at this:',
  reason: 'Put this right before you send, or set it aside with a reason:',
  hold: 'Put this right before you send:',
};

/** What to do, by whether the dialog has a button that opens the pane. */
const feet: Record<Exclude<Demand, 'none'>, { button: string; ribbon: string }> = {
  prompt: {
    button: `Select “${openLabel}” to see what to do.`,
    ribbon: 'To see what to do, do not send yet, and open Fair Copy from the ribbon.',
  },
  reason: {
    button: `Select “${openLabel}” to do so, then send again.`,
    ribbon: 'Open Fair Copy from the ribbon to do so, then send again.',
  },
  hold: {
    button: `Select “${openLabel}” to see what to do, then send again.`,
    ribbon: 'Open Fair Copy from the ribbon to see what to do, then send again.',
  },
};

/** Cuts at a word where there is one near. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, Math.max(0, most - 1));
  const space = head.lastIndexOf(' ');
  const kept = space > head.length / 2 ? head.slice(0, space) : head;
  // Half of a character that takes two units is none.
  return `${kept.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:.]+$/, '')}…`;
}

/** Everything that Markdown could take for more than a letter, a backslash before it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~!]/g, '\\$&').replace(/^([-+]|\d+(?=[.)]))/, '\\$1');
}

interface Form {
  head(text: string): string;
  /** Of one finding; the number begins at 1 and is 0 where it is the only one. */
  line(text: string, number: number): string;
  /** Between the head, the list and the foot. */
  gap: string;
  /** Between two lines of the list. */
  next: string;
  words(text: string): string;
}

const plain: Form = {
  head: (text) => text, line: (text, number) => (number > 0 ? `${number}. ${text}` : text), gap: '\n\n', next: '\n', words: (text) => text,
};

/** Items of a list end with \r in errorMessageMarkdown: learn.microsoft.com, "Smart Alerts walkthrough". */
const markdown: Form = {
  head: (text) => `**${text}**`, line: (text) => `- ${text}`, gap: '\n\n', next: '\r', words: escaped,
};

function provision({ paragraph }: SpokenFinding): string {
  return paragraph === '' ? '' : ` (paragraph ${paragraph})`;
}

/** The text where each finding's words may take `most` characters. */
function written(findings: SpokenFinding[], demand: Exclude<Demand, 'none'>, button: boolean, form: Form, most: number): string {
  const told = findings.slice(0, mostTold);
  const lines = told.map((finding, index) => {
    const question = told.length === 1 && finding.question ? ` ${finding.question}` : '';
    const words = `${finding.message}${question}`;
    return form.line(form.words(cut(words, most)) + form.words(provision(finding)), told.length > 1 ? index + 1 : 0);
  });
  const more = findings.length - told.length;
  if (more > 0) lines.push(form.line(form.words(more === 1 ? 'One more point.' : `${more} more points.`), 0));
  const foot = feet[demand][button ? 'button' : 'ribbon'];
  return [form.head(heads[demand]), lines.join(form.next) + (form === markdown ? form.next : ''), form.words(foot)].join(form.gap);
}

/** As much of the findings' words as the limit takes, shared fairly. */
function fitted(findings: SpokenFinding[], demand: Exclude<Demand, 'none'>, button: boolean, form: Form): string {
  let low = 0;
  let high = longestAlert;
  // The length grows with what each finding may take, so the most that fits is found by halving.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (written(findings, demand, button, form, middle).length <= longestAlert) low = middle;
    else high = middle - 1;
  }
  const text = written(findings, demand, button, form, low);
  return text.length <= longestAlert ? text : text.slice(0, longestAlert);
}

/**
 * The words of the dialog, in plain characters and in Markdown, at most 500 characters each.
 * @param findings gravest first, at least one
 * @param button whether the dialog has a button that opens the pane
 */
export function alertWords(findings: SpokenFinding[], demand: Exclude<Demand, 'none'>, button: boolean): { plain: string; markdown: string } {
  return { plain: fitted(findings, demand, button, plain), markdown: fitted(findings, demand, button, markdown) };
}
