import { carlisle } from './examples/carlisle';
import { district } from './examples/district';
import type { ExampleMessage } from './examples/example';
import { gloucester } from './examples/gloucester';
import { leicestershire } from './examples/leicestershire';
import { wbc } from './examples/wbc';

export type { ExampleKind, ExampleMeeting, ExampleMessage } from './examples/example';
export { exampleMeetings } from './examples/meetings';

/** Messages to try, by the id of the rulebook. */
export const examples: Record<string, ExampleMessage[]> = { carlisle, district, gloucester, leicestershire, wbc };
