import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { CodePolicyDto } from "@/lib/code-policies/schema";
import { PolicyBindingText, PolicyEffectBadge, PolicyStateBadge } from "./policy-marks";
import { policyHref } from "@/lib/code-policies/model/policy-address";
import { DryRunVerdict } from "./dry-run-verdict";

/** The policies of the organisation, each with what its last dry run found. */
export function PolicyTable({ policies, action }: { policies: readonly CodePolicyDto[]; action: React.ReactNode }) {
  const t = useTranslations("codePolicies");
  if (policies.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<ScrollText />} title={t("empty")} action={action}>
          {t("emptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th width="fill">{t("column.policy")}</Th>
            <Th>{t("column.state")}</Th>
            <Th>{t("column.effect")}</Th>
            <Th hideOnPhone>{t("column.binding")}</Th>
            <Th hideOnPhone>{t("column.dryRun")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.updated")}
            </Th>
          </Thead>
          <Tbody>
            {policies.map((policy) => (
              <Tr key={policy.policy}>
                <Td width="fill">
                  <RowLink href={policyHref(policy.policy)}>{policy.name}</RowLink>
                </Td>
                <Td>
                  <PolicyStateBadge state={policy.state} />
                </Td>
                <Td>
                  <PolicyEffectBadge effect={policy.effect} />
                </Td>
                <Td width="tight" hideOnPhone>
                  <PolicyBindingText binding={policy.binding} />
                </Td>
                <Td width="tight" hideOnPhone>
                  {policy.dryRun ? <DryRunVerdict run={policy.dryRun} effect={policy.effect} /> : "–"}
                </Td>
                <Td align="right" hideOnPhone>
                  <DateTime at={policy.updatedAt} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
