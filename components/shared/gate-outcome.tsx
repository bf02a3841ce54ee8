import { CircleCheck, CircleHelp, CircleX, ShieldCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { BadgeTone } from "@/components/ui/badge-style";
import { type GateResult, isGateBlocking } from "@/lib/lifecycle/model";
import { GateReasonText } from "./gate-reason";

type Look = { tone: BadgeTone; Icon: typeof CircleCheck };

/** A failed gate that only warns must not look like one that stops. */
function lookOf(gate: GateResult): Look & { word: "pass" | "waived" | "block" | "warn" | "unknown" | "off" } {
  if (gate.mode === "off") return { tone: "neutral", Icon: CircleHelp, word: "off" };
  if (gate.outcome === "pass") return { tone: "success", Icon: CircleCheck, word: "pass" };
  if (gate.outcome === "waived") return { tone: "info", Icon: ShieldCheck, word: "waived" };
  if (gate.outcome === "unknown")
    return { tone: isGateBlocking(gate) ? "danger" : "caution", Icon: CircleHelp, word: "unknown" };
  if (isGateBlocking(gate)) return { tone: "danger", Icon: CircleX, word: "block" };
  return { tone: "caution", Icon: TriangleAlert, word: "warn" };
}

/** What became of a gate, and why; what is to be known beside it can be opened. */
export function GateOutcome({ gate }: { gate: GateResult }) {
  const t = useTranslations("shared");
  const { tone, Icon, word } = lookOf(gate);
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <p className="font-medium text-sm">{t(`gate.${gate.id}`)}</p>
        <p className="break-words text-muted text-xs">
          <GateReasonText reason={gate} />
        </p>
        {gate.mode !== "off" && gate.notes.length > 0 ? (
          <details className="mt-1 text-xs">
            <summary className="cursor-pointer text-muted">{t("gateNotes", { count: gate.notes.length })}</summary>
            <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">
              {gate.notes.map((note) => (
                <li key={note.code + note.detail} className="break-words text-muted">
                  <GateReasonText reason={note} />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {t(`gateOutcome.${word}`)}
      </Badge>
    </div>
  );
}
