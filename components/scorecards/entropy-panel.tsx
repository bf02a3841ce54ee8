import { useFormatter, useTranslations } from "next-intl";
import { EntropyBadge } from "@/components/shared/entropy-badge";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Entropy } from "@/lib/maturity/model/score";
import { entropyTermHref } from "@/lib/scorecards/model/scorecards-address";
import { ENTROPY_TERMS } from "@/lib/scorecards/schema/evidence-of-score";

const FILLS = { deprecated: "bg-accent", undocumented: "bg-info-solid", breaking: "bg-caution-solid" } as const;

interface EntropyPanelProps {
  api: string;
  entropy: Entropy;
  /** Where the bands of the rubric in use begin. */
  bands: { moderateFrom: number; highFrom: number };
}

/** The entropy of an API: its terms as a bar and as numbers, each of which leads to what was counted. */
export function EntropyPanel({ api, entropy, bands }: EntropyPanelProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const decimal = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Panel
      id="entropy"
      title={t("entropy.title")}
      hint={t("entropy.hint")}
      padding="flush"
      actions={<EntropyBadge value={entropy.value} band={entropy.band} />}
    >
      <EntropyBar entropy={entropy} bands={bands} />
      <Table caption={t("entropy.caption")}>
        <Thead>
          <Th>{t("entropy.term")}</Th>
          <Th align="right">{t("entropy.counted")}</Th>
          <Th align="right" hideOnPhone>
            {t("entropy.ratio")}
          </Th>
          <Th align="right">{t("entropy.adds")}</Th>
        </Thead>
        <Tbody>
          {ENTROPY_TERMS.map((name) => {
            const term = entropy.terms[name];
            return (
              <Tr key={name}>
                <Td>
                  <span className="flex items-center gap-2">
                    <span aria-hidden className={cn("size-2.5 shrink-0 rounded-sm", FILLS[name])} />
                    <span>
                      <span className="block font-medium">{t(`entropy.name.${name}`)}</span>
                      <span className="block text-muted text-xs">{t(`entropy.basis.${term.basis}`)}</span>
                    </span>
                  </span>
                </Td>
                <Td width="tight" align="right">
                  <TextLink href={entropyTermHref(api, name)}>
                    {t("entropy.share", { numerator: term.numerator, denominator: term.denominator })}
                  </TextLink>
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  {term.value === null ? <span className="text-faint">{t("unknown")}</span> : decimal(term.value)}
                </Td>
                <Td width="tight" align="right">
                  {term.value === null ? (
                    <span className="text-faint">–</span>
                  ) : (
                    <span title={t("entropy.times", { weight: decimal(term.weight), value: decimal(term.value) })}>
                      {decimal(term.weight * term.value)}
                    </span>
                  )}
                </Td>
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </Panel>
  );
}

/** The widest that the bar shows: an entropy above it fills the bar. */
const SHOWN = 0.6;

function EntropyBar({ entropy, bands }: Omit<EntropyPanelProps, "api">) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const percent = (value: number) => `${Math.min(100, (value / SHOWN) * 100).toFixed(1)}%`;
  return (
    <div aria-hidden className="px-4 pt-4 pb-6">
      <div className="relative">
        <div className="flex h-3 overflow-hidden rounded-sm bg-sunken ring-1 ring-line">
          {ENTROPY_TERMS.map((name) => {
            const { value, weight } = entropy.terms[name];
            return value === null || value === 0 ? null : (
              <span key={name} className={cn("h-full", FILLS[name])} style={{ width: percent(value * weight) }} />
            );
          })}
        </div>
        {[
          { key: "moderate", at: bands.moderateFrom },
          { key: "high", at: bands.highFrom },
        ].map(({ key, at }) =>
          at >= SHOWN ? null : (
            <span key={key} className="absolute -top-1 bottom-0" style={{ left: percent(at) }}>
              <span className="block h-5 border-line-strong border-l" />
              <span className="absolute top-5 left-0 -translate-x-1/2 whitespace-nowrap text-2xs text-faint">
                {t(`entropy.from.${key === "high" ? "high" : "moderate"}`, { at: format.number(at) })}
              </span>
            </span>
          ),
        )}
      </div>
    </div>
  );
}
