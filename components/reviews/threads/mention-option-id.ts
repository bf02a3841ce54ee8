/** The id of one of the people offered. */
export function mentionOptionId(list: string, at: number): string {
  return `${list}-${at}`;
}
