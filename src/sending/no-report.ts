import type { Report } from '../report/report';

/**
 * Stands in for the reading of reports in the script that runs at sending: what is sent from Outlook holds no
 * Word document, and the reading of changes is a third of the program.
 */
export function readReport(): Report {
  throw new Error('A Word report is not read at sending.');
}
