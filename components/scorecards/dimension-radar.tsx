import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { DIMENSION_NAMES, type DimensionBand, type DimensionName } from "@/lib/maturity/model/score";
import { RadarPicture } from "./radar-picture";
import { useCheckWords } from "@/components/shared/use-check-words";

interface DimensionRadarProps {
  values: Readonly<Record<DimensionName, number | null>>;
  mean: number | null;
  band?: DimensionBand | null;
  /** What each number rests on; absent for means over many APIs. */
  because?: Readonly<Record<DimensionName, { code: string; values: Record<string, number> }>>;
}

/** The four dimensions of DOMAIN §5.2 as a picture, and as the numbers that it is drawn of with what they rest on. */
export function DimensionRadar({ values, mean, band, because }: DimensionRadarProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useCheckWords();
  const points = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <Panel
      id="dimensions"
      title={t("radar.title")}
      hint={because ? t("radar.hint") : t("radar.teamHint")}
      padding="flush"
      actions={
        mean === null ? (
          <Badge>{t("unknown")}</Badge>
        ) : (
          <Badge tone="accent">
            {band ? `${t(`radar.band.${band}`)} · ` : null}
            {points(mean)}
          </Badge>
        )
      }
    >
      <div className="flex justify-center px-4 pt-4 pb-2">
        <RadarPicture values={values} />
      </div>
      <Table caption={t("radar.title")}>
        <Thead>
          <Th>{t("radar.dimension")}</Th>
          <Th align="right">{t("radar.points")}</Th>
        </Thead>
        <Tbody>
          {DIMENSION_NAMES.map((name) => {
            const value = values[name];
            return (
              <Tr key={name}>
                <Td>
                  <span className="block font-medium">{t(`radar.name.${name}`)}</span>
                  {because ? <span className="block text-muted text-xs">{words.dimension(because[name])}</span> : null}
                </Td>
                <Td width="tight" align="right">
                  {value === null ? (
                    <span className="text-faint">{t("unknown")}</span>
                  ) : (
                    t("radar.of", { points: points(value) })
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
