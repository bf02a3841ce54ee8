import { Activity, FileCode2, PenLine, Warehouse } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { RelationSource } from "@/lib/consumers/model";

const ICONS = { declared: PenLine, manifest: FileCode2, backstage: Warehouse, traffic: Activity };

interface SourceMarksProps {
  claims: readonly { source: RelationSource; origin: string }[];
}

/** Who says so, each once; the title names the manifest or catalogue. */
export function SourceMarks({ claims }: SourceMarksProps) {
  const t = useTranslations("consumers");
  const sources = [...new Set(claims.map(({ source }) => source))];
  return (
    <span className="inline-flex flex-wrap gap-1">
      {sources.map((source) => {
        const Icon = ICONS[source];
        const origins = claims.filter((claim) => claim.source === source && claim.origin !== "");
        return (
          <Badge
            key={source}
            tone="outline"
            icon={<Icon aria-hidden />}
            {...(origins.length > 0 ? { title: origins.map(({ origin }) => origin).join(", ") } : {})}
          >
            {t(`source.${source}`)}
          </Badge>
        );
      })}
    </span>
  );
}
