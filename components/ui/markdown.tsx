import type { ComponentProps, ReactNode } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { boundLineMarks, remarkBounded } from "./remark-bounded";
import { remarkNames } from "./remark-names";

const MOST_CHARACTERS = 60_000;
/** Marks of emphasis and links take time by their square: a text with more of them is shown as it was written. */
const MOST_MARKS = 2_000;
const MARKS = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[*~[]/gu;

function SafeLink({ href, children }: ComponentProps<"a">) {
  if (!href) return <span>{children}</span>;
  return (
    <a
      href={href}
      rel="noopener noreferrer nofollow ugc"
      target="_blank"
      className="text-accent-ink underline decoration-accent-line underline-offset-3 hover:decoration-current"
    >
      {children}
    </a>
  );
}

/** Headings sink below the page's own; pictures become links, so that reading a document calls nobody. */
const components: Components = {
  h1: ({ children }) => <h3 className="mt-4 mb-1.5 font-semibold text-base first:mt-0">{children}</h3>,
  h2: ({ children }) => <h4 className="mt-4 mb-1.5 font-semibold text-sm first:mt-0">{children}</h4>,
  h3: ({ children }) => <h5 className="mt-3 mb-1 font-medium text-sm first:mt-0">{children}</h5>,
  h4: ({ children }) => <h6 className="mt-3 mb-1 font-medium text-muted text-sm first:mt-0">{children}</h6>,
  h5: ({ children }) => <h6 className="mt-3 mb-1 font-medium text-muted text-sm">{children}</h6>,
  p: ({ children }) => <p className="my-2 first:mt-0 last:mb-0">{children}</p>,
  a: SafeLink,
  img: ({ src, alt }) => <SafeLink {...(typeof src === "string" ? { href: src } : {})}>{alt || "image"}</SafeLink>,
  ul: ({ children }) => <ul className="my-2 list-disc space-y-0.5 pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="my-2 list-decimal space-y-0.5 pl-5">{children}</ol>,
  blockquote: ({ children }) => (
    <blockquote className="my-2 border-line-strong border-l-2 pl-3 text-muted">{children}</blockquote>
  ),
  code: ({ children }) => (
    <code className="break-words rounded-sm bg-sunken px-1 py-px font-mono text-[0.92em]">{children}</code>
  ),
  pre: ({ children }) => (
    <pre
      tabIndex={0}
      className="my-2 overflow-auto rounded-md border border-line bg-sunken p-3 text-xs leading-5 scroll-slim [&_code]:bg-transparent [&_code]:p-0"
    >
      {children}
    </pre>
  ),
  table: ({ children }) => (
    <div tabIndex={0} className="my-2 overflow-x-auto scroll-slim">
      <table className="border-collapse text-sm">{children}</table>
    </div>
  ),
  th: ({ children }) => <th className="border border-line bg-sunken px-2 py-1 text-left font-medium">{children}</th>,
  td: ({ children }) => <td className="border border-line px-2 py-1 align-top">{children}</td>,
  hr: () => <hr className="my-4 border-line border-t" />,
  input: ({ checked }) => <input type="checkbox" checked={checked ?? false} readOnly disabled className="mr-1.5" />,
};

/** GitHub's notes in quotes (`> [!NOTE]`) begin with their word. */
function withNotes(text: string): string {
  return text.replace(
    /^([ \t]*>[ \t]*)\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gm,
    (_, quote: string, word: string) => `${quote}**${word.charAt(0)}${word.slice(1).toLowerCase()}:**`,
  );
}

interface MarkdownProps {
  text: string;
  /** Whether `@names` in it name people: they stand out then. */
  marksNames?: boolean;
}

function AsWritten({ text }: { text: string }) {
  return <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>;
}

/** The text drawn; as it is where it is too twisted to be read. */
function draw(text: string, marksNames: boolean): ReactNode {
  const plugins = [remarkGfm, remarkBounded, ...(marksNames ? [remarkNames] : [])];
  if ((text.match(MARKS)?.length ?? 0) > MOST_MARKS) return <AsWritten text={text} />;
  try {
    return ReactMarkdown({ skipHtml: true, remarkPlugins: plugins, components, children: text });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return <AsWritten text={text} />;
  }
}

/** Markdown that somebody else wrote: no HTML, no scripts, no remote pictures; cut at 60,000 characters. */
export function Markdown({ text, marksNames = false }: MarkdownProps) {
  return (
    <div className="min-w-0 max-w-prose break-words text-sm leading-5.5">
      {draw(boundLineMarks(withNotes(text.slice(0, MOST_CHARACTERS))), marksNames)}
    </div>
  );
}
