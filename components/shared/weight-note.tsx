import { useTranslations } from "next-intl";
import type { RelationWeight } from "@/lib/consumers/model";

/** What a relation weighs, in words: operations called of all there are. */
export function WeightNote({ weight }: { weight: RelationWeight }) {
  const t = useTranslations("consumers");
  const { operations, ofOperations } = weight;
  if (operations === null) return <span className="text-faint text-xs">{t("weightUnknown")}</span>;
  return (
    <span data-numeric className="whitespace-nowrap text-xs">
      {ofOperations === null ? t("weightAlone", { operations }) : t("weight", { operations, all: ofOperations })}
    </span>
  );
}
