import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { RetirementClauseDto } from "@/lib/retirement/schema";

/** What to do about each clause that does not hold. */
export function NextThings({ clauses }: { clauses: readonly RetirementClauseDto[] }) {
  const t = useTranslations("retirement");
  return (
    <Panel title={t("next.title")}>
      {clauses.length === 0 ? (
        <p className="text-muted text-sm">{t("next.none")}</p>
      ) : (
        <ol className="flex flex-col gap-2.5 text-sm">
          {clauses.map(({ id, links: [link] }) => (
            <li key={id}>
              {t(`next.${id}`)} {link ? <TextLink href={link.href}>{t(`link.${link.to}`)}</TextLink> : null}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
