import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { auditSentence, auditSubject, auditTarget } from "@/lib/audit/model/describe-entry";
import type { AuditEntryDto } from "@/lib/audit/schema";

interface AuditSentenceProps {
  entry: AuditEntryDto;
  /** Whether the thing is a link where it has a page; not within something that is pressed itself. */
  linked?: boolean;
}

/** An entry of the audit log as a sentence: who did what to which thing. */
export function AuditSentence({ entry, linked = true }: AuditSentenceProps) {
  const t = useTranslations("audit");
  const href = linked ? auditTarget(entry) : null;
  const thing = () =>
    href ? (
      <TextLink tone="plain" href={href} prefetch={false}>
        <span className="font-medium">{entry.entityName}</span>
      </TextLink>
    ) : (
      <span className="font-medium">{entry.entityName}</span>
    );
  return t.rich(`sentence.${auditSentence(entry)}`, {
    who: (): ReactNode => <span className="font-medium">{entry.actor.name}</span>,
    thing,
    subject: auditSubject(entry),
    action: entry.action,
  });
}
