"use client";
import { BadgeCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code";
import { Popover } from "@/components/ui/popover";

interface BadgePopoverProps {
  /** What pressing it shows. */
  label: string;
  hint: string;
  badges: readonly { name: string; src: string; markdown: string }[];
}

/** Badges as they look, with the Markdown to put them into a README. Its words are handed over: they are few. */
export function BadgePopover({ label, hint, badges }: BadgePopoverProps) {
  return (
    <Popover
      label={label}
      align="end"
      trigger={
        <Button variant="ghost" icon={<BadgeCheck aria-hidden />}>
          {label}
        </Button>
      }
    >
      <div className="flex w-88 max-w-full flex-col gap-3">
        {badges.map(({ name, src, markdown }) => (
          <div key={src} className="flex flex-col gap-1.5">
            <span
              role="img"
              aria-label={name}
              className="block h-5 bg-left bg-no-repeat"
              style={{ backgroundImage: `url("${src}")` }}
            />
            <CodeBlock code={markdown} wrap copyLabel={`${label}: ${name}`} />
          </div>
        ))}
        <p className="text-faint text-xs">{hint}</p>
      </div>
    </Popover>
  );
}
