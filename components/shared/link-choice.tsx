import Link from "next/link";
import { cn } from "@/components/ui/cn";

interface LinkChoiceProps {
  label: string;
  items: readonly { href: string; label: string; active: boolean }[];
}

/** One of a few views of a list; each is an address. */
export function LinkChoice({ label, items }: LinkChoiceProps) {
  return (
    <nav
      aria-label={label}
      className="inline-flex min-h-8 w-fit max-w-full flex-wrap items-center rounded-md border border-line bg-sunken p-0.5"
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          scroll={false}
          aria-current={item.active ? "page" : undefined}
          className={cn(
            "inline-flex h-6.5 items-center rounded-sm px-2.5 text-xs",
            item.active ? "bg-surface font-medium text-ink shadow-1" : "text-muted hover:text-ink",
          )}
        >
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
