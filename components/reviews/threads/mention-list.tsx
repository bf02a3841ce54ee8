"use client";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { mentionOptionId } from "./mention-option-id";

interface MentionListProps {
  id: string;
  people: readonly { id: string; name: string; handle: string }[];
  chosen: number;
  onChoose: (handle: string) => void;
}

/** People to name; the field that it belongs to keeps the focus. */
export function MentionList({ id, people, chosen, onChoose }: MentionListProps) {
  const t = useTranslations("threads");
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("mentions")}
      className="absolute top-full left-0 z-30 mt-1 max-h-56 w-64 max-w-full overflow-y-auto rounded-md border border-line bg-raised py-1 shadow-3 scroll-slim"
    >
      {people.map((person, at) => (
        <div
          key={person.id}
          id={mentionOptionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(person.handle);
          }}
          className={cn(
            "flex cursor-pointer items-baseline justify-between gap-3 px-2.5 py-1.5 text-sm hover:bg-hover",
            at === chosen && "bg-selected",
          )}
        >
          <span className="min-w-0 truncate">{person.name}</span>
          <span className="shrink-0 font-mono text-muted text-xs">@{person.handle}</span>
        </div>
      ))}
    </div>
  );
}
