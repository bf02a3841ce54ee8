/** The slug of the rubric that comes with Concordat; no stored one has it. */
export const SHIPPED_RUBRIC = "apicmm";

/** What stored scores call a version of a rubric: `slug@number`; the shipped one has the number 0. */
export function rubricName(slug: string, number: number): string {
  return `${slug}@${number}`;
}
