import { cn } from "./cn";
import { ModKey } from "./mod-key";

const SYMBOLS: Record<string, string> = { enter: "↵", escape: "Esc", up: "↑", down: "↓" };

interface KbdProps {
  /** Keys pressed one after the other are parted by spaces, together by `+`: `g a`, `mod+k`. */
  keys: string;
  tone?: "plain" | "inverse";
}

export function Kbd({ keys, tone = "plain" }: KbdProps) {
  return (
    <span className="inline-flex items-center gap-0.5">
      {keys.split(/[ +]/).map((key, index) => (
        <kbd
          key={`${index}${key}`}
          className={cn(
            "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 font-sans text-2xs leading-none",
            tone === "plain" ? "border-line-strong bg-sunken text-muted" : "border-canvas/30 text-canvas/85",
          )}
        >
          {key === "mod" ? <ModKey /> : (SYMBOLS[key] ?? (key.length === 1 ? key.toUpperCase() : key))}
        </kbd>
      ))}
    </span>
  );
}
