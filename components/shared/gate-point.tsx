import { useTranslations } from "next-intl";
import { GATE_CODES } from "@/lib/lifecycle/gates/reasons";
import { GATE_IDS, type GateReason } from "@/lib/lifecycle/model";
import { GateReasonText } from "./gate-reason";

interface GatePointProps {
  /** A point of a decision whose code is of a gate. */
  point: { code: string; detail: string; fix: string; values: GateReason["values"] };
}

/** A gate that stops something: which, with what stands against it, and what to do. */
export function GatePoint({ point }: GatePointProps) {
  const t = useTranslations("shared");
  const tGates = useTranslations("gates");
  const gate = GATE_IDS.find((id) => id === point.values.gate);
  const code = GATE_CODES.find((one) => one === point.values.reason);
  return (
    <>
      <span className="block font-medium">{gate ? t(`gate.${gate}`) : point.detail}</span>
      {code ? (
        <span className="block text-muted text-xs">
          <GateReasonText reason={{ code, values: point.values }} />
        </span>
      ) : null}
      <span className="block text-muted text-xs">
        {gate && point.code === "gate_failed" ? tGates(`fix.${gate}`) : tGates("fix.unknown")}
      </span>
    </>
  );
}
