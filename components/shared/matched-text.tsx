interface MatchedTextProps {
  text: string;
  /** Offsets of what to mark, in order, not overlapping; the end not included. */
  ranges: readonly (readonly [start: number, end: number])[];
}

/** A text with what matched in it marked. */
export function MatchedText({ text, ranges }: MatchedTextProps) {
  const parts: { text: string; marked: boolean; at: number }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false, at });
    parts.push({ text: text.slice(start, end), marked: true, at: start });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false, at });
  return parts.map((part) =>
    part.marked ? (
      <mark
        key={part.at}
        className="rounded-xs bg-accent-soft text-inherit underline decoration-accent underline-offset-2"
      >
        {part.text}
      </mark>
    ) : (
      <span key={part.at}>{part.text}</span>
    ),
  );
}
