import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { MethodBadge } from "@/components/shared/method-badge";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { UnmatchedDto } from "@/lib/usage/schema/usage";
import { AddOperation } from "./add-operation";
import { IgnorePath } from "./ignore-path";
import { NoticePath } from "./notice-path";

interface ShadowCallsProps {
  api: string;
  paths: readonly UnmatchedDto[];
  /** Calls that match no operation; those of paths that were too rare to be kept are in it. */
  calls: number;
  mayEdit: boolean;
}

/** Calls that the definition knows nothing of, those that were answered first. */
export function ShadowCalls({ api, paths, calls, mayEdit }: ShadowCallsProps) {
  const t = useTranslations("usage");
  const open = paths.filter(({ answered, ignored }) => answered && !ignored).length;
  const rows = [...paths].sort((a, b) => rank(a) - rank(b));
  return (
    <Panel
      id="shadow"
      padding="flush"
      title={open > 0 ? t("shadow.verdict", { count: open }) : t("shadow.none")}
      hint={calls > 0 ? t("shadow.hint", { calls }) : t("shadow.noneHint")}
    >
      {rows.length === 0 ? null : (
        <Table caption={t("shadow.caption")}>
          <Thead>
            <Th>{t("column.path")}</Th>
            <Th hideOnPhone>{t("column.answer")}</Th>
            <Th align="right">{t("column.calls")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.last")}
            </Th>
            {mayEdit ? (
              <Th>
                <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
              </Th>
            ) : null}
          </Thead>
          <Tbody>
            {rows.map((one) => (
              <ShadowRow key={`${one.method} ${one.path} ${one.answered}`} api={api} one={one} mayEdit={mayEdit} />
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

const rank = ({ answered, ignored }: UnmatchedDto) => (ignored ? 2 : answered ? 0 : 1);

function ShadowRow({ api, one, mayEdit }: { api: string; one: UnmatchedDto; mayEdit: boolean }) {
  const t = useTranslations("usage");
  const format = useFormatter();
  const { method, path, answered, calls, mostCalls, ignored } = one;
  return (
    <Tr>
      <Td width="fill">
        <span className="inline-flex max-w-full items-center gap-2">
          <MethodBadge method={method} />
          <code title={path} className={ignored ? "truncate text-faint text-xs" : "truncate text-xs"}>
            {path}
          </code>
        </span>
      </Td>
      <Td width="tight" hideOnPhone>
        {ignored ? (
          <Badge title={ignored.reason ?? undefined}>{t("shadow.ignoredBy", { name: ignored.by })}</Badge>
        ) : (
          <Badge tone={answered ? "caution" : "neutral"}>{answered ? t("shadow.answered") : t("shadow.refused")}</Badge>
        )}
      </Td>
      <Td width="tight" align="right">
        {mostCalls > calls ? t("shadow.between", { least: calls, most: mostCalls }) : format.number(calls)}
      </Td>
      <Td width="tight" align="right" hideOnPhone>
        <span className="text-muted text-xs">
          <DateTime at={one.lastAt} />
        </span>
      </Td>
      {mayEdit ? (
        <Td width="tight" align="right">
          <span className="inline-flex items-center gap-1">
            {ignored ? (
              <NoticePath api={api} method={method} path={path} />
            ) : (
              <>
                <AddOperation api={api} method={method} path={path} />
                <IgnorePath api={api} method={method} path={path} />
              </>
            )}
          </span>
        </Td>
      ) : null}
    </Tr>
  );
}
