/** A value that held from one instant until another. */
export interface Held {
  at: string;
  until: string;
  value: number | null;
}

export interface StepLine {
  /** From 0, the beginning, to 1, the end. Each list is one unbroken line; instants nobody knows a value of lie between. */
  lines: { x: number; value: number }[][];
  from: string;
  to: string;
}

/** The line of values that each hold for a while, in any order: flat, with a step at each change. Null: nothing is known. */
export function stepLine(given: readonly Held[]): StepLine | null {
  const moments = given.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const first = moments[0];
  if (!first) return null;
  const from = Date.parse(first.at);
  const to = Math.max(...moments.map(({ at, until }) => Math.max(Date.parse(at), Date.parse(until))));
  const part = (time: number) => (to === from ? 0 : (time - from) / (to - from));
  const lines: StepLine["lines"] = [];
  let line: StepLine["lines"][number] = [];
  for (const [index, { at, value }] of moments.entries()) {
    const next = moments[index + 1];
    if (value === null) {
      line = [];
      continue;
    }
    if (line.length === 0) lines.push(line);
    line.push({ x: part(Date.parse(at)), value }, { x: next ? part(Date.parse(next.at)) : 1, value });
  }
  return { lines, from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
