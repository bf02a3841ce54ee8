import type { ReactNode } from "react";
import { MARK_INKS } from "./mark-inks";

/** One line of source in its colours: kind and length, kind and length, …; the rest is plain. */
export function MarkedLine({ text, marks = [] }: { text: string; marks?: readonly number[] | undefined }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (let index = 0; index < marks.length && at < text.length; index += 2) {
    const stop = at + (marks[index + 1] ?? 0);
    const ink = MARK_INKS[marks[index] ?? 0];
    const part = text.slice(at, stop);
    parts.push(
      ink ? (
        <span key={at} className={ink}>
          {part}
        </span>
      ) : (
        part
      ),
    );
    at = stop;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
