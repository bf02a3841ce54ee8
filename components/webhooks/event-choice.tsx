import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { EVENT_KINDS, EVENT_TYPES, type EventType, NOTIFICATION_KINDS } from "@/lib/events/model/event-types";

interface EventChoiceProps {
  chosen: readonly EventType[];
  onChange: (chosen: EventType[]) => void;
}

/** Which events a webhook is sent, by kind; nothing chosen stands for all. */
export function EventChoice({ chosen, onChange }: EventChoiceProps) {
  const t = useTranslations("webhooks");
  const kinds = useTranslations("notifications");
  const toggle = (type: EventType, on: boolean) =>
    onChange(EVENT_TYPES.filter((one) => (one === type ? on : chosen.includes(one))));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-medium text-sm">{t("events")}</legend>
      <p className="text-muted text-xs">{t("eventsHint")}</p>
      <div className="grid max-h-64 gap-3 overflow-y-auto rounded-md border border-line p-3 scroll-slim md:grid-cols-2">
        {NOTIFICATION_KINDS.map((kind) => (
          <fieldset key={kind} className="flex flex-col gap-1">
            <legend className="pb-1 text-muted text-xs">{kinds(`kind.${kind}`)}</legend>
            {EVENT_TYPES.filter((type) => EVENT_KINDS[type] === kind).map((type) => (
              <Checkbox
                key={type}
                label={<code className="font-mono text-xs">{type}</code>}
                checked={chosen.includes(type)}
                onCheckedChange={(on) => toggle(type, on)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
