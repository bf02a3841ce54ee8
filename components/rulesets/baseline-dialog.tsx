"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemState } from "@/components/shared/problem-state";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SkeletonRows } from "@/components/ui/skeleton";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { rulesetQueries } from "@/lib/rulesets/queries";
import { SetBaseline } from "./set-baseline";

interface BaselineDialogProps {
  id: string;
  place: string;
  /** Whether the viewer may say another number. */
  maySet: boolean;
}

/** How many findings of each rule every API may have under a ratchet. */
export function BaselineDialog({ id, place, maySet }: BaselineDialogProps) {
  const t = useTranslations("rulesets");
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...rulesetQueries.baselines(id), enabled: open });
  const rows = (data?.items ?? []).flatMap(({ api, rules }) => rules.map((rule) => ({ api, ...rule })));
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="lg"
      trigger={
        <Button size="sm" variant="ghost">
          {t("baseline.open")}
        </Button>
      }
      title={`${t("baseline.title")}: ${place}`}
      description={t("baseline.hint")}
    >
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={4} label={t("baseline.title")} />
      ) : rows.length === 0 ? (
        <p className="text-muted text-sm">{t("baseline.empty")}</p>
      ) : (
        <Table caption={t("baseline.title")}>
          <Thead>
            <Th>{t("baseline.api")}</Th>
            <Th>{t("baseline.rule")}</Th>
            <Th align="right">{t("baseline.allowed")}</Th>
            {maySet ? (
              <Th>
                <VisuallyHidden>{t("baseline.set")}</VisuallyHidden>
              </Th>
            ) : null}
          </Thead>
          <Tbody>
            {rows.map((row) => (
              <Tr key={`${row.api} ${row.rule}`}>
                <Td>{row.api}</Td>
                <Td>
                  <span className="font-mono text-xs">{row.rule}</span>
                </Td>
                <Td width="tight" align="right">
                  <span data-numeric>{row.allowed}</span>
                </Td>
                {maySet ? (
                  <Td width="tight" align="right">
                    <SetBaseline id={id} api={row.api} rule={row.rule} allowed={row.allowed} />
                  </Td>
                ) : null}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Dialog>
  );
}
