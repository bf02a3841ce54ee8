"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { useDesk } from "./desk-context";
import { mentionOptionId } from "./mention-option-id";
import { useMentions } from "./use-mentions";

const MentionList = dynamic(() => import("./mention-list").then((file) => file.MentionList), { ssr: false });

interface ComposerProps {
  label: string;
  /** What the button says. */
  submit: string;
  initial?: string;
  rows?: number;
  /** Resolves once it is said; the field is empty then. */
  onSubmit: (body: string) => Promise<unknown>;
  onCancel?: (() => void) | undefined;
  /** Takes the keyboard as soon as it is there: it was asked for. */
  takesFocus?: boolean;
}

/** A field to say something in Markdown; `@` completes people. ⌘Enter sends, Escape gives up. */
export function Composer({
  label,
  submit,
  initial = "",
  rows = 2,
  onSubmit,
  onCancel,
  takesFocus = false,
}: ComposerProps) {
  const t = useTranslations("threads");
  const { review } = useDesk();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);
  const mentions = useMentions(review, {
    text,
    setText: (next, caret) => {
      flushSync(() => setText(next));
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    },
  });
  const send = async () => {
    if (!text.trim() || isSending) return;
    setSending(true);
    try {
      await onSubmit(text.trim());
      setText("");
    } finally {
      setSending(false);
    }
  };
  const isOffering = mentions.people.length > 0;
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send().catch(() => undefined);
      }}
    >
      <div className="relative">
        <Textarea
          ref={area}
          aria-label={label}
          placeholder={label}
          aria-autocomplete="list"
          aria-controls={isOffering ? id : undefined}
          aria-activedescendant={isOffering ? mentionOptionId(id, mentions.chosen) : undefined}
          data-composer
          rows={rows}
          maxLength={10_000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            mentions.watch(event.target.value, event.target.selectionStart);
          }}
          onBlur={mentions.close}
          onKeyDown={(event) => {
            if (mentions.onKey(event)) return;
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void send().catch(() => undefined);
            if (event.key === "Escape") {
              event.currentTarget.blur();
              onCancel?.();
            }
          }}
        />
        {isOffering ? (
          <MentionList id={id} people={mentions.people} chosen={mentions.chosen} onChoose={mentions.complete} />
        ) : null}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-faint text-xs">{t("formatting")}</span>
        <span className="flex gap-2">
          {onCancel ? (
            <Button size="sm" variant="ghost" onClick={onCancel}>
              {t("cancel")}
            </Button>
          ) : null}
          <Button type="submit" size="sm" loading={isSending} disabled={!text.trim()}>
            {submit}
          </Button>
        </span>
      </div>
    </form>
  );
}
