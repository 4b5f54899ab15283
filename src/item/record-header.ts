/** The internet header in which a message carries what its sender settled: docs/decisions/0011-sending.md. Lower case. */
export const recordHeader = 'x-fair-copy-settled';
