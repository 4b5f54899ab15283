import { useEffect, useState } from 'react';
import type { Host } from '../hosts/host';
import { askedFor } from '../sending/answer';

/** What the dialog on sending wants shown; a new object each time. */
export interface Asked {
  rule: string;
}

/** The finding that the person came for from the dialog on sending, or null. */
export function useAsked({ sending }: Host): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => sending?.onAsked((context) => {
    const rule = askedFor(context);
    if (rule !== '') setAsked({ rule });
  }), [sending]);
  return asked;
}
