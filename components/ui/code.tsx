import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { CopyButton } from "./copy-button";

/** Code within a sentence. */
export function Code({ children }: { children: ReactNode }) {
  return <code className="break-words rounded-sm bg-sunken px-1 py-px font-mono text-[0.92em]">{children}</code>;
}

interface CodeBlockProps {
  code: string;
  /** What it is, shown above: a language or a file's name. */
  title?: ReactNode;
  /** Lines that are too long are broken in place of scrolled. */
  wrap?: boolean;
  /** What copying it is called, where several blocks stand beside each other. */
  copyLabel?: string;
  /** `surface` where the block stands on a sunken ground already. */
  ground?: "sunken" | "surface";
}

/** A block of code with a copy button. */
export function CodeBlock({ code, title, wrap = false, copyLabel, ground = "sunken" }: CodeBlockProps) {
  const t = useTranslations("ui");
  return (
    <div
      className={cn("relative min-w-0 rounded-md border border-line", ground === "sunken" ? "bg-sunken" : "bg-surface")}
    >
      {title ? <div className="border-line border-b px-3 py-1.5 pr-10 text-muted text-xs">{title}</div> : null}
      <div
        className={cn("absolute top-0.5 right-0.5 z-[1] rounded-md", ground === "sunken" ? "bg-sunken" : "bg-surface")}
      >
        <CopyButton value={code} label={copyLabel ?? t("copy")} />
      </div>
      {/* A region that scrolls must be reachable by the keyboard. */}
      <pre
        tabIndex={0}
        className={`max-h-120 overflow-auto px-3 py-2.5 pr-10 font-mono text-xs leading-5 scroll-slim ${wrap ? "whitespace-pre-wrap wrap-anywhere" : ""}`}
      >
        <code>{code}</code>
      </pre>
    </div>
  );
}
