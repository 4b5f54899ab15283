import { Directory } from '../../src/directory/directory';
import { actorsIn } from '../../src/engine/actors';
import { exampleDirectory } from '../../src/engine/example-directory';

const directory = new Directory(exampleDirectory);
const seen = (text: string) => actorsIn(text, directory).map((each) => `${each.kind}: ${each.words}`);

describe('whom a sentence names', () => {
  test('a member with a title is one person', () => {
    expect(seen('The Chair, Councillor Owen Tranter, spoke.')).toEqual(['member: The Chair, Councillor Owen Tranter']);
  });

  test('a post is read with what it is of', () => {
    expect(seen('The Cabinet Member for Coast, Country and Environment spoke.')).toEqual(['member: The Cabinet Member for Coast, Country and Environment']);
  });

  test('an officer, a body and the writer are told apart', () => {
    expect(seen('The Head of Highways and I asked the committee.')).toEqual(['officer: Head of Highways', 'self: I', 'body: the committee']);
  });

  test('a leading member is known by title or from the directory', () => {
    expect(actorsIn('Councillor Maya Osei spoke.', directory)[0]?.leading).toBe(true);
    expect(actorsIn('The portfolio holder spoke.', directory)[0]?.leading).toBe(true);
    expect(actorsIn('Councillor Colin Batty spoke.', directory)[0]?.leading).toBe(false);
  });

  test('members of other councils and heads of other bodies are none of ours', () => {
    expect(seen('Councillor Vane of Thornby Parish Council spoke.')[0]).toBe('other: Councillor Vane');
    expect(seen('The Chair of Governors spoke.')).toEqual([]);
    expect(seen('The Team Leader spoke.')).toEqual([]);
  });
});
