import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import type { CaseDto } from "@/lib/cases/schema";
import { OutcomeTable } from "./outcome-table";
import { SimilarCases } from "./similar-cases";
import { SuccessPanel } from "./success-panel";
import { useCaseWords } from "./use-case-words";

/** A case: what it was about, what was done, what came out, and what was learnt. */
export function CaseView({ one }: { one: CaseDto }) {
  const t = useTranslations("cases");
  const words = useCaseWords();
  const { content } = one;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Stack gap={4}>
        <OutcomeTable content={content} />
        <Panel title={t("part.scenario")}>
          <Markdown text={words.text(content.scenario.text)} />
        </Panel>
        <Panel title={t("part.specification")}>
          <Markdown text={words.text(content.specification.text)} />
        </Panel>
        <Panel title={t("part.implementation")}>
          <Markdown text={words.text(content.implementation.text)} />
        </Panel>
        {content.lessons.length > 0 ? (
          <Panel title={t("part.lessons")}>
            <ul className="flex list-disc flex-col gap-2 pl-5 text-sm">
              {content.lessons.map((lesson) => (
                <li key={JSON.stringify(lesson)}>{words.text(lesson)}</li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </Stack>
      <Stack gap={4}>
        <SuccessPanel success={one.success} />
        <CaseFacts one={one} />
        <SimilarCases cases={one.similar} />
      </Stack>
    </div>
  );
}

function CaseFacts({ one }: { one: CaseDto }) {
  const t = useTranslations("cases");
  const { specification, scenario, implementation } = one.content;
  const { before, after } = implementation.isolation;
  const badges = (names: readonly string[]): ReactNode => (
    <span className="flex flex-wrap gap-1">
      {names.map((name) => (
        <Badge key={name}>{name}</Badge>
      ))}
    </span>
  );
  return (
    <Panel title={t("facts.title")} footer={one.shipped ? t("facts.shipped") : undefined}>
      <DefinitionList
        items={[
          { term: t("list.contracts"), value: badges(specification.contracts) },
          { term: t("list.tags"), value: badges(scenario.tags) },
          { term: t("facts.technologies"), value: badges(implementation.technologies) },
          {
            term: t("facts.isolation"),
            value: t("facts.fromTo", { before: before ?? t("facts.none"), after: after ?? t("facts.none") }),
          },
          ...(one.by && one.updatedAt
            ? [
                {
                  term: t("facts.writtenBy"),
                  value: (
                    <>
                      <Person name={one.by.name} kind={one.by.kind} /> <DateTime at={one.updatedAt} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
