/** Rows drawn beyond what is in sight, on each side. */
const AROUND = 8;

/** Which of `count` rows of one height are in sight of a box, and some around them; `last` is included, -1 where there is none. */
export function rowsBetween(
  box: { scrollTop: number; clientHeight: number },
  { count, height }: { count: number; height: number },
): { first: number; last: number } {
  const most = count - 1;
  const first = Math.floor(box.scrollTop / height) - AROUND;
  const last = Math.ceil((box.scrollTop + box.clientHeight) / height) + AROUND;
  return { first: Math.max(0, Math.min(most, first)), last: Math.min(most, Math.max(0, last)) };
}
