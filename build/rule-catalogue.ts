import type { Example, Rule } from '../src/engine/rule';
import type { Binding, Rulebook } from '../src/engine/rulebook';

const outcomes: Record<Example['outcome'], string> = { breach: 'Breach', review: 'Review', pass: 'Pass', 'not-applicable': 'Does not apply' };
const kinds: Record<string, string> = { message: 'messages', meeting: 'meetings', letter: 'letters', press: 'press statements', report: 'reports' };

function inCell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|').trim();
}

function settings(values: Record<string, unknown>): string {
  return Object.keys(values).map((name) => `${name}: ${JSON.stringify(values[name])}`).join(', ');
}

/** What an example holds, as lines of a text block. */
function exampleLines({ item, document, baseline, as }: Example): string[] {
  const lines: string[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value) lines.push(`${name}: ${value}`);
  };
  add('As', as);
  add('From', item.from);
  add('Sent by', item.sender);
  add('To', item.to?.join('; '));
  add('Cc', item.cc?.join('; '));
  add('Bcc', item.bcc?.join('; '));
  add('Subject', item.subject);
  add('Page header', item.header);
  add('Starts', item.meeting?.start);
  add('Place', item.meeting?.location);
  add('Attached', item.attachments?.map((each) => each.name).join('; '));
  add('Pictures', item.images?.map((each) => each.name).join('; '));
  if (baseline) lines.push('', 'Earlier version:', ...baseline, '', 'Now:');
  const body = document ?? item.text?.split('\n') ?? [];
  if (body.length > 0) lines.push(...(lines.length > 0 ? [''] : []), ...body);
  return lines;
}

interface Bound {
  rulebook: Rulebook;
  paragraph: string;
  summary: string;
  binding: Binding;
  /** Only where somebody is about to send. */
  care: boolean;
}

function bindings(rule: Rule, rulebooks: Rulebook[]): Bound[] {
  return rulebooks.flatMap((rulebook) => [
    ...rulebook.provisions.flatMap(({ paragraph, summary, rules = [] }) =>
      rules.filter((binding) => binding.rule === rule.id).map((binding) => ({ rulebook, paragraph, summary, binding, care: false }))),
    ...(rulebook.care ?? []).filter((each) => each.rule === rule.id).map(({ provision, with: values }): Bound => ({
      rulebook, paragraph: provision ?? 'none', summary: rulebook.provisions.find((each) => each.paragraph === provision)?.summary ?? 'No provision asks for it.',
      binding: { rule: rule.id, outcome: 'review', ...(values ? { with: values } : {}) }, care: true,
    })),
  ]);
}

function page(rule: Rule, rulebooks: Rulebook[]): string {
  const bound = bindings(rule, rulebooks);
  const lines = [
    `# ${rule.id}`, '', `${rule.title}.`, '', rule.why, '',
    `Reads ${rule.reads.map((kind) => kinds[kind] ?? kind).join(', ')}.`, '',
  ];
  if (rule.assumes.length > 0) lines.push('It takes for granted:', '', ...rule.assumes.map((each) => `- ${each}`), '');
  if (Object.keys(rule.parameters).length > 0) lines.push('A rulebook may set these; without it they are:', '', ...Object.keys(rule.parameters).map((name) => `- \`${name}\`: ${JSON.stringify(rule.parameters[name])}`), '');
  lines.push('## Where it is asked for', '');
  if (bound.length === 0) lines.push('Nowhere yet.', '');
  else {
    lines.push('| council | provision | strongest outcome | with | what the provision asks |', '|---|---|---|---|---|');
    for (const { rulebook, paragraph, summary, binding, care } of bound) lines.push(`| ${rulebook.council} | ${paragraph} | ${binding.outcome}${care ? ', before sending' : ''} | ${inCell(settings(binding.with ?? {}))} | ${inCell(summary)} |`);
    lines.push('');
  }
  lines.push('## Examples', '');
  for (const example of rule.examples) {
    lines.push(`### ${outcomes[example.outcome]}: ${example.because}`, '');
    if (example.with) lines.push(`With ${settings(example.with)}.`, '');
    lines.push('```text', ...exampleLines(example).map((line) => line.replace(/```/g, '\'\'\'')), '```', '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function contents(rules: Rule[], rulebooks: Rulebook[]): string {
  const lines = [
    '# Rules', '', `Made from the rules themselves by \`npm run catalogue\`: ${rules.length} rules. **B** breach, R review: the strongest outcome under any provision of that council; c a check of care, made only where somebody is about to send.`, '',
    `| rule | passes where | ${rulebooks.map((each) => each.id).join(' | ')} |`, `|---|---|${rulebooks.map(() => '---').join('|')}|`,
  ];
  for (const rule of rules) {
    const cells = rulebooks.map((rulebook) => {
      const bound = bindings(rule, [rulebook]);
      if (bound.length === 0) return '';
      if (bound.every(({ care }) => care)) return 'c';
      const strongest = bound.map(({ binding }) => binding.outcome);
      return strongest.indexOf('breach') >= 0 ? '**B**' : 'R';
    });
    lines.push(`| [${rule.id}](${rule.id}.md) | ${inCell(rule.title)} | ${cells.join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** The catalogue of rules: a page a rule and a list of all, by file name. */
export function ruleCatalogue(rules: Rule[], rulebooks: Rulebook[]): Map<string, string> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([['README.md', contents(sorted, rulebooks)], ...sorted.map((rule): [string, string] => [`${rule.id}.md`, page(rule, rulebooks)])]);
}
