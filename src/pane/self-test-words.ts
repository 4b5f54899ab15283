/** What the pane says of itself. */
export const selfTestWords = {
  title: (version: string) => `About Fair Copy ${version}`,
  intro: 'The self-test looks at how Fair Copy runs in this program. Its result holds nothing of what you wrote, and it is sent nowhere: copy it if your IT service asks for it.',
  run: 'Run the self-test',
  running: 'Testing…',
  result: 'Result of the self-test',
  copy: 'Copy the result',
  copied: 'The result is copied.',
  unknown: 'not told',
  failed: 'did not work',
};
