import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { ParameterLine } from "./operation-view";

/** The parameters of an operation. */
export function ParameterTable({ parameters }: { parameters: readonly ParameterLine[] }) {
  const t = useTranslations("api");
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface scroll-slim">
      <ul className="divide-y divide-line">
        {parameters.map((parameter) => (
          <li
            key={`${parameter.place} ${parameter.name}`}
            className="grid gap-x-4 gap-y-0.5 px-3 py-1.5 md:grid-cols-[minmax(10rem,16rem)_minmax(8rem,12rem)_minmax(0,1fr)]"
          >
            <span className="min-w-0 break-words">
              <code className={cn("font-mono text-xs", parameter.deprecated && "line-through")}>{parameter.name}</code>{" "}
              <span className="text-faint text-xs">{parameter.place}</span>
            </span>
            <span className="text-xs">
              <code className="font-mono text-muted">{parameter.type}</code>{" "}
              {parameter.required ? <span className="text-danger-ink">{t("operations.required")}</span> : null}
            </span>
            <span className="min-w-0 break-words text-muted text-xs">{parameter.description}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
