/** The nodes from which an edge leads back to one that leads to them, with that one: one for each circle at least. Linear, without recursion. */
export function findCircles<T>(nodes: Iterable<T>, next: (node: T) => Iterable<T>): { from: T; to: T }[] {
  const state = new Map<T, "open" | "done">();
  const found: { from: T; to: T }[] = [];
  for (const node of nodes) {
    if (state.has(node)) continue;
    const way = [{ node, rest: next(node)[Symbol.iterator]() }];
    state.set(node, "open");
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const step = at.rest.next();
      if (step.done) {
        state.set(at.node, "done");
        way.pop();
        continue;
      }
      const known = state.get(step.value);
      if (known === "open") found.push({ from: at.node, to: step.value });
      else if (!known) {
        state.set(step.value, "open");
        way.push({ node: step.value, rest: next(step.value)[Symbol.iterator]() });
      }
    }
  }
  return found;
}
