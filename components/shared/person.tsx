import { Bot, KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { ActorRef } from "@/lib/core/context";

interface PersonProps {
  name: string;
  /** A token and the registry itself are actors, too. */
  kind?: ActorRef["kind"];
  /** Only the mark, where the name stands nearby; it is still read out. */
  compact?: boolean;
}

/** Whoever did it. */
export function Person({ name, kind = "user", compact = false }: PersonProps) {
  const t = useTranslations("shared");
  const Icon = kind === "token" ? KeyRound : Bot;
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1.5 align-middle" title={name}>
      {kind === "user" ? (
        <Avatar name={name} />
      ) : (
        <span
          aria-hidden
          className="inline-flex size-5 shrink-0 items-center justify-center rounded-full bg-sunken text-muted"
        >
          <Icon className="size-3" />
        </span>
      )}
      {kind === "user" ? null : <span className="sr-only">{t(`actor.${kind}`)}</span>}
      <span className={compact ? "sr-only" : "truncate"}>{name}</span>
    </span>
  );
}
