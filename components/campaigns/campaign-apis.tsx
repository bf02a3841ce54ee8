import { useTranslations } from "next-intl";
import { useCheckWords } from "@/components/shared/use-check-words";
import { LinkChoice } from "@/components/shared/link-choice";
import { ListKeys } from "@/components/shared/list-keys";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { campaignHref } from "@/lib/campaigns/queries";
import type { CampaignApiDto } from "@/lib/campaigns/schema";

interface CampaignApisProps {
  campaign: string;
  apis: readonly CampaignApiDto[];
  team: string | undefined;
  isAll: boolean;
}

/** The APIs of a campaign and what each has left; all of them, or those with something left. */
export function CampaignApis({ campaign, apis, team, isAll }: CampaignApisProps) {
  const t = useTranslations("campaigns");
  return (
    <Panel
      id="apis"
      padding="flush"
      title={t("apis.title")}
      actions={
        <>
          {team === undefined ? null : (
            <span className="flex items-center gap-2 text-xs">
              {t("apis.filtered", { team })}
              <TextLink href={campaignHref(campaign, isAll ? { apis: "all" } : {})}>{t("apis.clear")}</TextLink>
            </span>
          )}
          <LinkChoice
            label={t("apis.which")}
            items={[
              { href: `${campaignHref(campaign, { team })}#apis`, label: t("apis.open"), active: !isAll },
              { href: `${campaignHref(campaign, { team, apis: "all" })}#apis`, label: t("apis.all"), active: isAll },
            ]}
          />
        </>
      }
    >
      {apis.length === 0 ? (
        <p className="p-4 text-muted text-sm">{t(isAll ? "apis.noneAtAll" : "apis.none")}</p>
      ) : (
        <ListKeys>
          <Table caption={t("apis.title")}>
            <Thead>
              <Th>{t("apis.api")}</Th>
              <Th hideOnPhone>{t("apis.team")}</Th>
              <Th>{t("apis.missing")}</Th>
              <Th align="right">{t("apis.left")}</Th>
            </Thead>
            <Tbody>
              {apis.map((api) => (
                <CampaignApi key={api.api} api={api} />
              ))}
            </Tbody>
          </Table>
        </ListKeys>
      )}
    </Panel>
  );
}

function CampaignApi({ api }: { api: CampaignApiDto }) {
  const t = useTranslations("campaigns");
  const words = useCheckWords();
  const missing = api.checks
    .filter(({ status }) => status === "unmet" || status === "unknown")
    .map(({ id, exempted }) => {
      const check = words.title({ id, title: id });
      return exempted ? t("apis.exempted", { check }) : check;
    });
  return (
    <Tr>
      <Td>
        <RowLink href={`/apis/${encodeURIComponent(api.api)}/scorecard`}>{api.name}</RowLink>
      </Td>
      <Td width="tight" hideOnPhone>
        <span className="text-muted">{api.team}</span>
      </Td>
      <Td>
        <span className="whitespace-normal text-muted text-xs">{missing.join(" · ")}</span>
      </Td>
      <Td width="tight" align="right">
        <span data-numeric>{api.left}</span>
      </Td>
    </Tr>
  );
}
