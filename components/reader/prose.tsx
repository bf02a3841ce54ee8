"use client";
import dynamic from "next/dynamic";

// Most descriptions are plain sentences: what reads Markdown is loaded only where there is some.
const Markdown = dynamic(() => import("@/components/ui/markdown").then((file) => file.Markdown));

const MARKS = /[*_`[\]#<>|~]|^\s*(?:[-+]|\d+\.)\s|https?:\/\//mu;

/** A description of the document: Markdown where it has marks of it, else its paragraphs. */
export function Prose({ text }: { text: string }) {
  if (MARKS.test(text)) return <Markdown text={text} />;
  return (
    <div className="min-w-0 max-w-prose break-words text-sm leading-5.5">
      {text.split(/\n\s*\n/u).map((paragraph, index) => (
        <p key={index} className="my-2 first:mt-0 last:mb-0">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
