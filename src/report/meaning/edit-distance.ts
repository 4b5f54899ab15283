/** How many letters part two words, neighbours that changed places counting once; stops counting past `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return most + 1;
  let two: number[] = [];
  let one: number[] = [];
  for (let j = 0; j <= b.length; j++) one.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let value = Math.min((one[j] as number) + 1, (row[j - 1] as number) + 1, (one[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) value = Math.min(value, (two[j - 2] as number) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    two = one;
    one = row;
  }
  return one[b.length] as number;
}
