"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BareCheckbox } from "@/components/ui/checkbox";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Level } from "@/lib/maturity/model/check";
import { LevelChoice } from "./level-choice";
import { NumberBox } from "./number-box";
import type { CheckRow } from "./rubric-draft";

/** The parameters of checks that have words; another is called by its name in the YAML. */
const PARAMETERS = [
  "leastPercent",
  "leastDays",
  "leastGates",
  "mostHours",
  "mostLive",
  "mostPerTen",
  "mostReleases",
] as const;

interface CheckTableProps {
  rows: readonly CheckRow[];
  disabled: boolean;
  onChange: (rows: CheckRow[]) => void;
}

/** The checks of a rubric: which count, at which level, how much, and by which numbers. */
export function CheckTable({ rows, disabled, onChange }: CheckTableProps) {
  const t = useTranslations("rubrics");
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const shown = rows.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted));
  const change = (id: string, changes: Partial<CheckRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...changes } : row)));
  return (
    <Panel
      padding="flush"
      title={t("checks.title")}
      hint={t("checks.hint")}
      actions={
        <>
          <span className="text-muted text-xs" data-numeric>
            {t("checks.count", { on: rows.filter(({ isOn }) => isOn).length, all: rows.length })}
          </span>
          <SearchField label={t("checks.find")} value={words} onValueChange={setWords} />
        </>
      }
    >
      {shown.length === 0 ? (
        <p className="p-4 text-muted text-sm">{t("checks.none")}</p>
      ) : (
        <Table caption={t("checks.title")}>
          <Thead>
            <Th>{t("checks.on")}</Th>
            <Th>{t("checks.check")}</Th>
            <Th>{t("checks.level")}</Th>
            <Th>{t("checks.required")}</Th>
            <Th hideOnPhone>{t("checks.weight")}</Th>
            <Th hideOnPhone>{t("checks.effort")}</Th>
          </Thead>
          <Tbody>
            {shown.map((row) => (
              <CheckLine key={row.id} row={row} disabled={disabled} onChange={(one) => change(row.id, one)} />
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

interface CheckLineProps {
  row: CheckRow;
  disabled: boolean;
  onChange: (changes: Partial<CheckRow>) => void;
}

function CheckLine({ row, disabled, onChange }: CheckLineProps) {
  const t = useTranslations("rubrics");
  const check = row.title;
  const isFixed = disabled || !row.isOn;
  const nameOf = (parameter: string) => {
    const known = PARAMETERS.find((one) => one === parameter);
    return known ? t(`checks.parameter.${known}`) : parameter;
  };
  return (
    <Tr>
      <Td width="tight">
        <BareCheckbox
          label={t("checks.onLabel", { check })}
          checked={row.isOn}
          disabled={disabled}
          onCheckedChange={(isOn) => onChange({ isOn })}
        />
      </Td>
      <Td>
        <span className={row.isOn ? "" : "text-faint"}>{check}</span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-xs">
          {row.facet ? t(`facet.${row.facet}`) : null}
          {Object.entries(row.parameters).map(([name, value]) => (
            <span key={name} className="flex items-center gap-1">
              <span title={name}>{nameOf(name)}</span>
              <NumberBox
                label={t("checks.parameterLabel", { check, parameter: nameOf(name) })}
                value={value}
                disabled={isFixed}
                onChange={(next) => onChange({ parameters: { ...row.parameters, [name]: next } })}
              />
            </span>
          ))}
        </span>
      </Td>
      <Td width="tight">
        <LevelChoice
          label={t("checks.levelLabel", { check })}
          value={row.level}
          disabled={isFixed}
          onChange={(level: Level) => onChange({ level })}
        />
      </Td>
      <Td width="tight">
        <BareCheckbox
          label={t("checks.requiredLabel", { check })}
          checked={row.required}
          disabled={isFixed}
          onCheckedChange={(required) => onChange({ required })}
        />
      </Td>
      <Td width="tight" hideOnPhone>
        <NumberBox
          label={t("checks.weightLabel", { check })}
          value={row.weight}
          disabled={isFixed}
          onChange={(weight) => onChange({ weight })}
        />
      </Td>
      <Td width="tight" hideOnPhone>
        <NumberBox
          label={t("checks.effortLabel", { check })}
          value={row.effortHours}
          disabled={isFixed}
          onChange={(effortHours) => onChange({ effortHours })}
        />
      </Td>
    </Tr>
  );
}
