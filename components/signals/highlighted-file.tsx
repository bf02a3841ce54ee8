import { cn } from "@/components/ui/cn";

/** Comments, quoted texts, numbers, and the name before a colon: enough for the eye, in every one of these files. */
const PIECES = /^(\s*(?:#|\/\/).*)$|("(?:[^"\\]|\\.)*"|`[^`]*`)|\b(\d+)\b|^(\s*(?:- )*[\w.-]+:)(?=\s|$)/gm;

interface Piece {
  text: string;
  look: string | undefined;
}

const LOOKS = ["text-faint", "text-success-ink", "text-info-ink", "text-accent-ink"];

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), look: undefined });
    const group = match.slice(1).findIndex((part) => part !== undefined);
    pieces.push({ text: match[0], look: LOOKS[group] });
    at = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(at), look: undefined }];
}

/** A file as text, with its comments, quoted texts and names in colours. */
export function HighlightedFile({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) =>
    piece.look ? (
      <span key={index} className={cn(piece.look)}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
