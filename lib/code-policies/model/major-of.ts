/** The first number of a version's label, `2` of `v2.1.0`; 0 where it does not begin with one. */
export function majorOf(label: string): number {
  const digits = /^v?(\d{1,9})(?:\.|$)/.exec(label)?.[1];
  return digits === undefined ? 0 : Number(digits);
}
