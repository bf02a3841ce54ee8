import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { Panel } from "@/components/ui/panel";
import type { RequiredReviewerDto } from "@/lib/reviews/schema/parts";

/** Whose approval is needed, why, and how far it is there. */
export function RequiredReviewers({ required }: { required: readonly RequiredReviewerDto[] }) {
  const t = useTranslations("reviews");
  const done = required.filter((one) => one.satisfied).length;
  return (
    <Panel title={t("required.title")} hint={t("required.of", { done, all: required.length })}>
      <ul className="flex flex-col gap-3">
        {required.map((one) => (
          <Required key={one.id} one={one} />
        ))}
      </ul>
    </Panel>
  );
}

function Required({ one }: { one: RequiredReviewerDto }) {
  const t = useTranslations("reviews");
  const { satisfied, hasDeciders, needed, approvals } = one;
  const Icon = satisfied ? CircleCheck : hasDeciders ? CircleDashed : CircleAlert;
  const ink = satisfied ? "text-success-ink" : hasDeciders ? "text-faint" : "text-danger-ink";
  return (
    <li className="flex min-w-0 gap-2 text-sm">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${ink}`} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-2">
          <TeamLink {...one.team} />
          <span className="text-muted text-xs" data-numeric>
            {t("approvalsOf", { approvals: approvals.length, required: needed })}
          </span>
        </p>
        <p className="wrap-anywhere text-muted text-xs">
          <Because because={one.because} />
        </p>
        {approvals.length > 0 ? (
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-xs">
            {approvals.map((who) => (
              <li key={`${who.kind} ${who.id}`}>
                <Person name={who.name} kind={who.kind} />
              </li>
            ))}
          </ul>
        ) : null}
        {!satisfied && !hasDeciders ? <p className="text-danger-ink text-xs">{t("required.nobody")}</p> : null}
      </div>
    </li>
  );
}

function Because({ because: { code, values } }: Pick<RequiredReviewerDto, "because">) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const valueOf = (name: string) => String(values[name] ?? "");
  const count = Number(values.count ?? 0);
  if (code === "calls_break" || code === "calls_unknown") {
    return t(`required.because.${code}`, {
      consumer: valueOf("consumerName"),
      operation: valueOf("operation") || "none",
      count,
    });
  }
  return t(`required.because.${code}`, { count, number: format.number(count) });
}
