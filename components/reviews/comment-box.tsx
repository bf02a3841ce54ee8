"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { reviewMutations } from "@/lib/reviews/queries";

interface CommentBoxProps {
  review: string;
  /** What is spoken of; the whole review where it is absent. */
  fingerprint?: string;
}

/** A field to say something in a review. */
export function CommentBox({ review, fingerprint }: CommentBoxProps) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const [body, setBody] = useState("");
  const { mutate, isPending } = useMutation({
    ...reviewMutations.comment(review),
    onSuccess: () => {
      setBody("");
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  const send = () => {
    if (body.trim()) mutate({ body: body.trim(), ...(fingerprint ? { fingerprint } : {}) });
  };
  return (
    <form
      className="flex flex-col items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        aria-label={fingerprint ? t("commentOnChange") : t("commentOnReview")}
        placeholder={fingerprint ? t("commentOnChange") : t("commentOnReview")}
        rows={fingerprint ? 2 : 3}
        maxLength={10_000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) send();
        }}
      />
      <Button type="submit" size="sm" loading={isPending} disabled={!body.trim()}>
        {t("comment")}
      </Button>
    </form>
  );
}
