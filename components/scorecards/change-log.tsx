import { ArrowDown, ArrowUp, Dot } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Panel } from "@/components/ui/panel";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { ScoreReasonDto } from "@/lib/scorecards/schema/score";
import { Disclosure } from "@/components/ui/disclosure";
import { ReasonLine } from "./reason-line";
import { type LoggedMoment, toldMoments } from "./told-moments";
import { useLevelWords } from "@/components/shared/use-level-words";

interface ChangeLogProps {
  /** The newest first. */
  history: readonly LoggedMoment[];
  /** Titles of checks by id. */
  titles: ReadonlyMap<string, string>;
}

/** Reasons of one change that are shown at once; the rest opens. */
const SHOWN = 4;
const MOMENTS = 20;

/** Why the score rose and fell. */
export function ChangeLog({ history, titles }: ChangeLogProps) {
  const t = useTranslations("scorecards");
  const words = useLevelWords();
  const told = toldMoments(history).slice(0, MOMENTS);
  const items = told.map(({ at, level, because, step }): TimelineItem => {
    const name = words.short(level);
    return {
      key: at,
      icon:
        step === null || step === 0 ? (
          <Dot aria-hidden />
        ) : step > 0 ? (
          <ArrowUp aria-hidden />
        ) : (
          <ArrowDown aria-hidden />
        ),
      tone: step === null || step === 0 ? "neutral" : step > 0 ? "success" : "caution",
      title:
        step === null
          ? t("log.first", { level: name })
          : step > 0
            ? t("log.rose", { level: name })
            : step < 0
              ? t("log.fell", { level: name })
              : t("log.same", { level: name, count: because.length }),
      time: <DateTime at={at} />,
      body: because.length === 0 ? undefined : <Reasons because={because} titles={titles} />,
    };
  });
  return (
    <Panel title={t("log.title")} hint={t("log.hint")}>
      {items.length === 0 ? (
        <p className="text-muted text-sm">{t("log.none")}</p>
      ) : (
        <Timeline label={t("log.title")} items={items} />
      )}
    </Panel>
  );
}

function Reasons({ because, titles }: { because: readonly ScoreReasonDto[]; titles: ReadonlyMap<string, string> }) {
  const t = useTranslations("scorecards");
  const rest = because.slice(SHOWN);
  const line = (reason: ScoreReasonDto) => (
    <li key={`${reason.kind} ${reason.id}`}>
      <ReasonLine reason={reason} titles={titles} />
    </li>
  );
  return (
    <>
      <ul className="flex flex-col gap-1 text-xs">{because.slice(0, SHOWN).map(line)}</ul>
      {rest.length > 0 ? (
        <Disclosure summary={<span className="text-muted text-xs">{t("log.more", { count: rest.length })}</span>}>
          <ul className="flex flex-col gap-1 text-xs">{rest.map(line)}</ul>
        </Disclosure>
      ) : null}
    </>
  );
}
