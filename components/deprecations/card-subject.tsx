import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { TextLink } from "@/components/ui/text-link";
import type { BoardCard } from "@/lib/deprecations/schema/board";

/** What goes away, as a link to its page: the version, and the part of it where only that goes. */
export function CardSubject({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  const { kind, place } = card;
  return (
    <div className="wrap-anywhere min-w-0">
      <TextLink tone="plain" href={card.url}>
        <span className="font-medium text-sm">{card.apiName}</span>{" "}
        <span className="font-mono text-muted text-xs">{card.version}</span>
      </TextLink>
      {place === null ? null : (
        <div className="flex min-w-0 items-baseline gap-1.5 text-xs">
          <span className="shrink-0 text-faint">{t(`kind.${kind}`)}</span>
          {kind === "operation" ? <OperationKey operation={place} wraps /> : <span className="font-mono">{place}</span>}
        </div>
      )}
    </div>
  );
}
